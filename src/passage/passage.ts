import { wordsQuery } from '../graph/fulltext.js';
import { PASSAGE_INDEX } from '../graph/indexes.js';
import { WITHIN } from '../graph/within.js';
import type { Connection } from '../model/page.js';
import type { EntityRow, PassageRow, ReportRow } from '../model/rows.js';
import { type Cypher, cypher, joined, v } from '../query/cypher.js';
import { computed, page, properties, theOne } from '../query/fields.js';
import type { PassageResolvers, QueryResolvers } from '../query/generated.js';
import type { Filter, List, ListArguments } from '../query/list.js';
import { entityList, nodeList, observationList, to } from '../query/lists.js';
import { highlightsOf, wordsOf } from './words.js';

/** How many matching passages are considered, the best by the index's own score. */
const CANDIDATES = 1000;

/** Cypher for a passage's text, with forms of the same character unified as in the words of a query. */
const FOLDED = cypher`toLower(normalize(found.text, NFKC))`;

/** The conditions of a filter. They apply before the limit on candidates; afterwards, none might be left. */
const CONDITIONS: Readonly<Record<string, Cypher>> = {
  words: cypher`all(wordings IN ${v.filter}.words WHERE any(one IN wordings WHERE ${FOLDED} CONTAINS one))`,
  report: cypher`found.reportId = ${v.filter}.report`,
  within: cypher`EXISTS { (found)-[:TAKEN_FROM]->(:Report)-[:${WITHIN}]->(:Entity {id: ${v.filter}.within}) }`,
};

function found(filter: Filter): Cypher {
  const conditions = Object.keys(filter).flatMap((asked) => CONDITIONS[asked] ?? []);
  return cypher`CALL db.index.fulltext.queryNodes('${PASSAGE_INDEX}', ${v.filter}.query) YIELD node AS found
  WHERE ${joined(conditions, ' AND ')}
  WITH found AS ${v.node} LIMIT ${String(CANDIDATES)}`;
}

const passages: List<PassageRow> = {
  name: 'Query.passages',
  match: found,
  parent: null,
  orders: { REPORT: cypher`${v.node}.id` },
  tie: cypher`${v.node}.id`,
};

/** @param words the wordings of each word */
const passagePage = page<PassageRow, ListArguments & { words: string[][] }>(
  passages,
  ({ words, filter, ...args }) => ({ ...args, filter: { ...filter, words, query: wordsQuery(words) } }),
);

export const passageQueries: Pick<QueryResolvers, 'passages'> = {
  passages: {
    ...passagePage,
    resolve: async (root, { text, ...args }, context, info) => {
      const words = wordsOf(text).map((word) => context.wordings.of(word));
      if (!context.texts.mounted) return null;
      const asked = passagePage.resolve(root, { ...args, words }, context, info);
      const connection = (await asked) as Connection<PassageRow>;
      // Highlights are computed from these, if requested.
      for (const { node } of connection.edges) node.words = words.flat();
      return connection;
    },
  },
};

const entities: List<EntityRow> = {
  ...entityList('Passage.entities', to('MENTIONS', 'Entity')),
  parent: 'Passage',
};

const report = nodeList<ReportRow>('Passage.report', 'Passage', to('TAKEN_FROM', 'Report'));

export const Passage: PassageResolvers = {
  report: theOne(report),
  highlights: computed(properties('text', 'start'), (row: PassageRow) => highlightsOf(row, row.words ?? [])),
  observations: page(observationList('Passage.observations', 'Passage', to('MENTIONS', 'Observation'))),
  entities: page(entities),
};
