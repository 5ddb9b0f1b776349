import { enumsOf } from '../src/model/enums.js';
import type { Vocabulary } from '../src/model/vocabulary.js';

/** The Markdown of docs/vocabulary.md: the values of every enum of the vocabulary, in Chinese and English. */
export function vocabularyDocument(vocabulary: Vocabulary): string {
  const tables = enumsOf(vocabulary).map(({ name, description, terms }) => {
    const rows = Object.entries(terms).map(
      ([value, { zh, en, is }]) => `| \`${value}\` | ${zh} | ${en} | ${is ?? ''} |`,
    );
    return [
      `## ${name}`,
      description,
      ['| value | 中文 | English | what |', '|---|---|---|---|', ...rows].join('\n'),
    ];
  });
  return [
    '# Vocabulary',
    'For whoever records a report, filters a list or reads Cypher: the values of each enum of the schema, as they stand in the graph.\nMade of [seed/vocabulary.yaml](../seed/vocabulary.yaml) by `npm run codegen`; nouns are in the [glossary](glossary.md).',
    ...tables.flat(),
  ]
    .join('\n\n')
    .concat('\n');
}
