import type { Term, Vocabulary } from './vocabulary.js';

/** A field that follows links of one type, the same on every type of entity that may have them. */
export interface LinkField {
  name: string;
  description: string;
  /** The types that have the field. */
  on: string[];
  link: string;
  direction: 'OUT' | 'IN';
  /** The type that it leads to: Entity if there are several. */
  to: string;
  /** Whether it leads only to the first by name. */
  one: boolean;
  /** Whether the links have roles. */
  roles: boolean;
}

/** Types with a filter of their own, or none (null); the others use EntityFilter. */
const FILTERS: Record<string, string | null> = { Project: 'ProjectFilter', Honour: null, Document: null };

/**
 * The fields for each type of link, in both directions. Those of MEMBER_OF are written by hand, because roles have
 * titles and dates.
 */
export function linkFieldsOf({ links }: Vocabulary): LinkField[] {
  return Object.entries(links).flatMap(([link, definition]) => {
    const { field, one, from, to, inverse, role } = definition;
    const described = ({ zh, en }: Term, ends: string) => `${en} (${zh}): ${ends} of its links ${link}`;
    const out = { on: from, link, direction: 'OUT' as const, to: common(to), roles: role !== undefined };
    const back = { ...out, on: to, direction: 'IN' as const, to: common(from), one: false };
    return [
      ...(one
        ? [
            {
              ...out,
              name: one,
              description: `${described(definition, 'the end')}, the first by name.`,
              one: true,
            },
          ]
        : []),
      ...(field
        ? [{ ...out, name: field, description: `${described(definition, 'the ends')}.`, one: false }]
        : []),
      ...(inverse.field
        ? [
            {
              ...back,
              name: inverse.field,
              description: `${described(inverse, 'the starts')} that lead here.`,
            },
          ]
        : []),
    ];
  });
}

/** The fields as SDL: the required contents of schema/links.graphql. */
export function linkFieldDefinitions(vocabulary: Vocabulary): string {
  const fields = linkFieldsOf(vocabulary);
  const extensions = Object.keys(vocabulary.entities)
    .map((label) => [label, fields.filter(({ on }) => on.includes(label))] as const)
    .filter(([, own]) => own.length > 0)
    .map(([label, own]) => `extend type ${label} {\n${own.map(definitionOf).join('')}}\n`);
  return `# Made of seed/vocabulary.yaml by npm run codegen.\n${extensions.join('\n')}`;
}

function definitionOf({ name, description, to, one, roles }: LinkField): string {
  const described = `  ${JSON.stringify(description)}\n  ${name}`;
  if (one) return `${described}: ${to}\n`;
  const filter = to in FILTERS ? FILTERS[to] : 'EntityFilter';
  const args = [
    ['How many at most: 1 to 200.', 'first: Int = 20'],
    ['Continue after this cursor.', 'after: String'],
    ...(filter ? [['Only those that match this.', `filter: ${filter}`]] : []),
    ['The sort order; by name if omitted.', 'orderBy: NameOrder'],
  ].map(([what, argument]) => `    ${JSON.stringify(what)}\n    ${argument}\n`);
  return `${described}(\n${args.join('')}  ): ${roles ? 'CarriesOut' : to}Connection!\n`;
}

function common(labels: string[]): string {
  return labels.length === 1 ? (labels[0] as string) : 'Entity';
}
