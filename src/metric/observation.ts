import { jointQualifier } from '../aggregate/sums.js';
import { checksOfFigure } from '../check/check.js';
import type { ObservationChecksArgs, Qualifier } from '../model/contract.js';
import { dimensionsOf } from '../model/narrowing.js';
import { rounded } from '../model/rounded.js';
import type { EntityRow, MetricRow, ObservationRow, RateRow } from '../model/rows.js';
import { cypher, v } from '../query/cypher.js';
import { all, computed, one, page, part, properties, theOne } from '../query/fields.js';
import type { ObservationResolvers, QueryResolvers, RateResolvers } from '../query/generated.js';
import type { List } from '../query/list.js';
import { along, from, nodeList, observationList, rootObservationList, to } from '../query/lists.js';
import { withDays } from '../query/period.js';
import { citation, citations, period } from '../report/citations.js';

const metric = nodeList<MetricRow>('Observation.metric', 'Observation', to('MEASURES', 'Metric'));

const subjects: List<EntityRow> = {
  name: 'Observation.subjects',
  ...along(to('ABOUT', 'Entity')),
  parent: 'Observation',
  orders: { NAME: cypher`${v.node}.name` },
  tie: cypher`${v.node}.id`,
};

const total = observationList('Observation.partOf', 'Observation', to('COMPONENT_OF', 'Observation'));
const parts = observationList('Observation.parts', 'Observation', from('COMPONENT_OF', 'Observation'));
const revises = observationList('Observation.revises', 'Observation', to('REVISES', 'Observation'));
const revisedBy = observationList('Observation.revisedBy', 'Observation', from('REVISES', 'Observation'));

/**
 * What a figure can be divided by: counts of what its subject consists of, not narrowed, from the same report. Not if
 * the figure is such a count itself, or counts some of the same things: that would be a share, not a rate.
 */
const rates: List<RateRow> = {
  name: 'Observation.rates',
  // Step by step: for one pattern with all of this, the planner considers so many orders that it takes seconds.
  match: cypher`MATCH (${v.parent})-[:MEASURES]->(measured:Metric {additive: true, denominator: false})
  WHERE COUNT { (${v.parent})-[:ABOUT]->() } = 1
  MATCH (${v.parent})-[:ABOUT]->(about:Entity)
  WITH ${v.parent}, measured, about
  MATCH (about)<-[:ABOUT]-(${v.node}:Observation)
  WHERE ${v.node}.status = ${v.parent}.status AND ${v.node}.value > 0 AND size(${v.node}.dimensionNames) = 0
  WITH ${v.parent}, measured, ${v.node}
  MATCH (${v.node})-[:MEASURES]->(counted:Metric {denominator: true})
  WHERE NOT (measured)-[:BROADER*1..5]->(counted) AND COUNT { (${v.node})-[:ABOUT]->() } = 1
    AND EXISTS { (${v.node})-[:CITED_IN]->(:Report)<-[:CITED_IN]-(${v.parent}) }`,
  parent: 'Observation',
  rows: [v.parent, v.node],
  variable: null,
  orders: { REPORT: cypher`${v.node}.id` },
  tie: cypher`${v.node}.id`,
};

export const Observation: ObservationResolvers = {
  metric: theOne(metric),
  subjects: all(subjects),
  period,
  converted: computed(
    properties('value', 'comparableValue'),
    ({ value, comparableValue }: ObservationRow) => value !== comparableValue,
  ),
  dimensions: computed(
    properties('dimensionNames', 'dimensionValues'),
    ({ dimensionNames, dimensionValues }: ObservationRow) => dimensionsOf(dimensionNames, dimensionValues),
  ),
  citation,
  citations,
  rates: all(rates),
  partOf: one(total),
  parts: all(parts),
  revises: all(revises),
  revisedBy: one(revisedBy),
  checks: all(checksOfFigure, { of: ({ status }: ObservationChecksArgs) => ({ filter: { status } }) }),
};

export const Rate: RateResolvers = {
  value: computed(
    { values: cypher`[${v.parent}.comparableValue, ${v.node}.comparableValue]` },
    ({ values: [numerator, denominator] }: RateRow) => rounded(numerator / denominator),
  ),
  qualifier: computed(
    { qualifiers: cypher`[${v.parent}.qualifier, ${v.node}.qualifier]` },
    ({ qualifiers: [numerator, denominator] }: RateRow) => jointQualifier([numerator, inverse(denominator)]),
  ),
  numerator: part<RateRow, ObservationRow>(v.parent),
  denominator: part<RateRow, ObservationRow>(v.node),
};

/** The qualifier of a quotient, given its denominator's: dividing by at least x gives at most the result. */
function inverse(qualifier: Qualifier): Qualifier {
  if (qualifier === 'AT_LEAST') return 'AT_MOST';
  return qualifier === 'AT_MOST' ? 'AT_LEAST' : qualifier;
}

export const observationQueries: Pick<QueryResolvers, 'observations'> = {
  observations: page(rootObservationList('Query.observations'), withDays),
};
