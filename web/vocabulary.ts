import { enumsOf } from '../src/model/enums.js';
import { NOT_EXISTING } from '../src/model/status.js';
import type { Term, Vocabulary } from '../src/model/vocabulary.js';

/** The page's words for the vocabulary: the contents of web/src/language/vocabulary.ts. */
export function vocabularyModule(vocabulary: Vocabulary): string {
  const { entities, links } = vocabulary;
  const [kinds, ...enums] = enumsOf(vocabulary);
  const plain = enums.filter(({ name }) => name !== 'LinkType');
  const labels = Object.keys(entities);
  const typeOfKind = Object.keys(kinds?.terms ?? {}).map((kind, i) => [kind, `'${labels[i]}'`] as const);
  return [
    '// Made of seed/vocabulary.yaml by npm run codegen.',
    `import type { ${enums.map(({ name }) => name).join(', ')}, EntityKind } from '../graphql/generated/graphql';`,
    "import type { EntityType, Term, Terms } from './terms';",
    constant('entityTypes', 'Terms<EntityType>', Object.entries(entities).map(worded)),
    constant('typeOfKind', 'Record<EntityKind, EntityType>', typeOfKind),
    constant(
      'linkTypes',
      'Record<LinkType, { out: Term; in: Term }>',
      Object.entries(links).map(([type, link]) => [
        type,
        `{ out: ${words(link)}, in: ${words(link.inverse)} }`,
      ]),
    ),
    ...plain.map(({ name, terms }) =>
      constant(plural(name), `Terms<${name}>`, Object.entries(terms).map(worded)),
    ),
    `\nexport const notExisting: readonly Status[] = ${JSON.stringify(NOT_EXISTING)};`,
  ].join('\n');
}

function constant(name: string, type: string, entries: (readonly [string, string])[]): string {
  return `\nexport const ${name}: ${type} = {\n${entries.map(([key, value]) => `  ${key}: ${value},\n`).join('')}};`;
}

function worded([value, term]: [string, Term]) {
  return [value, words(term)] as const;
}

function words({ zh, en }: Term): string {
  return JSON.stringify([zh, en]);
}

/** For example, ProjectStatus becomes projectStatuses. */
function plural(name: string): string {
  const singular = name[0]?.toLowerCase() + name.slice(1);
  if (singular.endsWith('y')) return `${singular.slice(0, -1)}ies`;
  return singular.endsWith('s') ? `${singular}es` : `${singular}s`;
}
