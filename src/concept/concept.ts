import { checkedPoints, luceneQueries } from '../graph/fulltext.js';
import { TERM_INDEX } from '../graph/indexes.js';
import type { QueryConceptsArgs } from '../model/contract.js';
import { spelt } from '../model/plain.js';
import type { ConceptRow, MetricRow } from '../model/rows.js';
import { type Cypher, cypher, v } from '../query/cypher.js';
import { all, one, page } from '../query/fields.js';
import type { ConceptResolvers, QueryResolvers } from '../query/generated.js';
import type { Filter, List } from '../query/list.js';
import { from, nodeList, to } from '../query/lists.js';

/** Cypher for the way from a concept to itself and the narrower ones. No concept has ten levels above it. */
const TAKES_IN = '<-[:BROADER*0..10]-';

/** Cypher for the way from a concept to its metrics and those of narrower concepts. */
export function metricsOf(concept: Cypher, link: string, metric: Cypher): Cypher {
  return cypher`(${concept})${TAKES_IN}(:Concept)<-[:${link}]-(${metric})`;
}

/**
 * The parameters of a search by text: a query for the index of terms, and the text to compare names with. Empty without
 * a text.
 * @throws AtlasError INVALID_ARGUMENT
 */
export function textFilter(text: string | null | undefined): { text?: string; plain?: string } {
  if (text === null || text === undefined) return {};
  const lower = checkedPoints('filter.text', text).join('');
  const plain = spelt(text) || lower;
  return { text: luceneQueries([...plain]).containing, plain };
}

/** Cypher that binds the concepts and metrics that contain the text of the filter as `term`. */
export const TERMS = cypher`CALL db.index.fulltext.queryNodes('${TERM_INDEX}', ${v.filter}.text) YIELD node AS term`;

const metrics: List<MetricRow> = {
  name: 'Concept.metrics',
  match: cypher`MATCH ${metricsOf(cypher`${v.parent}`, 'OF_OBJECT|OF_ACTION', cypher`${v.node}:Metric`)}`,
  parent: 'Concept',
  orders: { NAME: cypher`${v.node}.name` },
  tie: cypher`${v.node}.id`,
};

export const Concept: ConceptResolvers = {
  broader: one(nodeList<ConceptRow>('Concept.broader', 'Concept', to('BROADER', 'Concept'))),
  narrower: all(nodeList<ConceptRow>('Concept.narrower', 'Concept', from('BROADER', 'Concept'))),
  metrics: page(metrics),
};

const concepts: List<ConceptRow> = {
  name: 'Query.concepts',
  match: ({ text }: Filter) =>
    text
      ? cypher`${TERMS}\n  WHERE term:Concept\n  WITH term AS ${v.node}`
      : cypher`MATCH (${v.node}:Concept)`,
  parent: null,
  orders: {
    NAME: cypher`${v.node}.name`,
    FIT: cypher`CASE
    WHEN ${v.filter}.plain IN [${v.node}.name, toLower(${v.node}.englishName)] THEN 3
    WHEN ${v.filter}.plain IN ${v.node}.aliases THEN 2
    WHEN ${v.node}.name STARTS WITH ${v.filter}.plain THEN 1
    ELSE 0 END`,
  },
  tie: cypher`${v.node}.id`,
  filters: { kind: cypher`${v.node}.kind = ${v.filter}.kind` },
};

export const conceptQueries: Pick<QueryResolvers, 'concepts'> = {
  concepts: page(concepts, ({ first, after, filter }: QueryConceptsArgs) => ({
    first,
    after,
    filter: { ...filter, ...textFilter(filter?.text) },
    orderBy: filter?.text ? { field: 'FIT', direction: 'DESC' } : null,
  })),
};
