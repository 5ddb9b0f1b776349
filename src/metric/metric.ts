import { jointQualifier } from '../aggregate/arithmetic.js';
import { labelOfKind } from '../entity/entity.js';
import { AtlasError } from '../errors.js';
import type { List } from '../graph/list.js';
import {
  type EntityRow,
  entityRow,
  type MetricRow,
  nodeRow,
  type ObservationRow,
  observationRow,
} from '../graph/rows.js';
import { inDivision, observationList, one, page, rootPage } from '../graphql/fields.js';
import type {
  MetricResolvers,
  ObservationResolvers,
  Qualifier,
  QueryResolvers,
  RateResolvers,
  UnitResolvers,
} from '../graphql/generated.js';
import { type CitationRow, citationsOf, periodOf } from '../report/citations.js';

/** A figure with the subdistrict whose report states it. */
interface ReportedRow {
  subdistrictId: string;
  observation: ObservationRow;
}

const reported: List<ReportedRow> = {
  name: 'Metric.comparison',
  match: 'MATCH (parent)<-[:MEASURES]-(node:Observation)-[:CITED_IN]->(:Report)-[:COVERS]->(s:Subdistrict)',
  parent: 'Metric',
  rows: 'node, s',
  row: `{subdistrictId: s.id, observation: ${observationRow('node')}}`,
  orders: { REPORT: 'node.id' },
  tie: 'node.id',
  filters: { within: inDivision('s') },
};

/** A place with the figure by which it is ranked. */
export interface RankedPlaceRow {
  place: EntityRow;
  observation: ObservationRow;
}

const ranking: List<RankedPlaceRow> = {
  name: 'Metric.ranking',
  match: `MATCH (parent)<-[:MEASURES]-(node:Observation)-[:ABOUT]->(place:Entity)
  WHERE NOT EXISTS {
    (node)-[:COMPONENT_OF]->(total:Observation)-[:ABOUT]->(place)
    WHERE (total)-[:MEASURES]->(parent)
      AND total.dimensionNames = node.dimensionNames AND total.dimensionValues = node.dimensionValues
  }`,
  parent: 'Metric',
  rows: 'node, place',
  row: `{place: ${entityRow('place')}, observation: ${observationRow('node')}}`,
  orders: { VALUE: 'node.comparableValue' },
  tie: "node.id + ' ' + place.id",
  filters: {
    kind: '$filter.kind IN labels(place)',
    within: inDivision('place'),
    status: 'node.status = $filter.status',
    dimensions: `size(node.dimensionNames) = size($filter.dimensions) AND all(wanted IN $filter.dimensions WHERE
      any(i IN range(0, size(node.dimensionNames) - 1) WHERE
        node.dimensionNames[i] = wanted.name AND node.dimensionValues[i] = wanted.value))`,
  },
};

const REPORTING = `
MATCH (s:Subdistrict)<-[:COVERS]-(:Report)
WHERE $filter.within IS NULL OR ${inDivision('s')}
WITH DISTINCT s ORDER BY s.name, s.id
RETURN ${entityRow('s')} AS row`;

/** Metrics whose definitions take in one another. */
const related = (name: string, pattern: string): List<MetricRow> => ({
  name,
  match: `MATCH ${pattern}`,
  parent: 'Metric',
  row: nodeRow('node', 'Metric'),
  orders: { ID: 'node.id' },
  tie: 'node.id',
});
const narrower = related('Metric.narrower', '(parent)<-[:BROADER]-(node:Metric)');

export const Metric: MetricResolvers = {
  comparison: async ({ id }, { within }, { lists, once }) => {
    const key = `comparison within ${within ?? 'all'}`;
    const subdistricts = await once(key, (read) =>
      read<{ row: EntityRow }>(REPORTING, { filter: { within: within ?? null } }),
    );
    const rows = await lists.all(reported, id, { filter: { within } });
    return subdistricts.map(({ row }) => {
      const observations = rows
        .filter(({ subdistrictId }) => subdistrictId === row.id)
        .map(({ observation }) => observation);
      return {
        subdistrict: row,
        status: observations.length > 0 ? 'REPORTED' : 'NOT_REPORTED',
        observations,
      };
    });
  },
  broader: one(related('Metric.broader', '(parent)-[:BROADER]->(node:Metric)')),
  narrower: ({ id }, _args, { lists }) => lists.all(narrower, id),
  ranking: ({ id }, { first, after, filter, direction }, { lists }) =>
    lists.page(ranking, id, {
      first,
      after,
      filter: { ...filter, kind: filter.kind && labelOfKind(filter.kind) },
      orderBy: { field: 'VALUE', direction },
    }),
  observations: page(
    observationList('Metric.observations', 'Metric', '(parent)<-[:MEASURES]-(node:Observation)'),
  ),
};

const subjects: List<EntityRow> = {
  name: 'Observation.subjects',
  match: 'MATCH (parent)-[:ABOUT]->(node:Entity)',
  parent: 'Observation',
  row: entityRow('node'),
  orders: { NAME: 'node.name' },
  tie: 'node.id',
};

const total = observationList(
  'Observation.partOf',
  'Observation',
  '(parent)-[:COMPONENT_OF]->(node:Observation)',
);
const parts = observationList(
  'Observation.parts',
  'Observation',
  '(parent)<-[:COMPONENT_OF]-(node:Observation)',
);

/** What narrows a figure, as GraphQL has it. */
export function dimensionsOf({
  dimensionNames,
  dimensionValues,
}: Pick<ObservationRow, 'dimensionNames' | 'dimensionValues'>) {
  return dimensionNames.map((name, i) => ({ name, value: dimensionValues[i] as string }));
}

/**
 * What a figure can be divided by: counts of what its subject is made up of, whole and of the same report. Not where the
 * figure is itself such a count, or counts some of the same things: that would be a share and no rate.
 */
const denominators = observationList(
  'Observation.rates',
  'Observation',
  `(parent)-[:MEASURES]->(measured:Metric {additive: true, denominator: false}), (parent)-[:CITED_IN]->(report:Report)
  MATCH (parent)-[:ABOUT]->(:Entity)<-[:ABOUT]-(node:Observation)-[:MEASURES]->(counted:Metric {denominator: true})
  WHERE (node)-[:CITED_IN]->(report) AND node.status = parent.status AND node.value > 0
    AND size(node.dimensionNames) = 0 AND NOT (measured)-[:BROADER*1..5]->(counted)
    AND COUNT { (parent)-[:ABOUT]->() } = 1 AND COUNT { (node)-[:ABOUT]->() } = 1`,
);

export const Observation: ObservationResolvers = {
  metric: async ({ metricId }, _args, { nodes }) => (await nodes.load(metricId)) as MetricRow,
  subjects: ({ id }, _args, { lists }) => lists.all(subjects, id),
  period: periodOf,
  converted: ({ value, comparableValue }) => value !== comparableValue,
  dimensions: dimensionsOf,
  citation: (row) => citationsOf(row)[0] as CitationRow,
  citations: citationsOf,
  rates: async (numerator, _args, { lists }) =>
    (await lists.all(denominators, numerator.id)).map((denominator) => ({ numerator, denominator })),
  partOf: ({ id }, _args, { lists }) => lists.one(total, id),
  parts: ({ id }, _args, { lists }) => lists.all(parts, id),
};

/** A figure and a count by which it is divided. */
export interface RateRow {
  numerator: ObservationRow;
  denominator: ObservationRow;
}

export const Rate: RateResolvers = {
  value: ({ numerator, denominator }) =>
    Number((numerator.comparableValue / denominator.comparableValue).toPrecision(12)),
  qualifier: ({ numerator, denominator }) =>
    jointQualifier([numerator.qualifier as Qualifier, inverse(denominator.qualifier as Qualifier)]),
};

/** What is divided by at least so many is at most that. */
function inverse(qualifier: Qualifier): Qualifier {
  if (qualifier === 'AT_LEAST') return 'AT_MOST';
  return qualifier === 'AT_MOST' ? 'AT_LEAST' : qualifier;
}

export const Unit: UnitResolvers = {
  symbol: (symbol) => symbol,
  name: (symbol, _args, { units }) => units[symbol]?.en ?? symbol,
  quantity: (symbol, _args, { units }) => units[symbol]?.quantity ?? 'UNKNOWN',
  perBase: (symbol, _args, { units }) => units[symbol]?.perBase ?? 1,
};

const metrics: List<MetricRow> = {
  name: 'Query.metrics',
  match: 'MATCH (node:Metric)',
  parent: null,
  row: nodeRow('node', 'Metric'),
  orders: { NAME: 'node.name', ID: 'node.id' },
  tie: 'node.id',
  filters: {
    category: 'node.category = $filter.category',
    minSubdistricts:
      'COUNT { MATCH (node)<-[:MEASURES]-(:Observation)-[:CITED_IN]->(:Report)-[:COVERS]->(s:Subdistrict) RETURN DISTINCT s } >= $filter.minSubdistricts',
  },
};

const observations = observationList('Query.observations', null, '(node:Observation)');

export const metricQueries: Pick<QueryResolvers, 'metrics' | 'observations'> = {
  metrics: (root, args, context) => {
    const category = args.filter?.category;
    if (category && !context.categories.includes(category)) {
      const message = `filter.category: ${category} is no category. Use one of ${context.categories.join(', ')}.`;
      throw new AtlasError('INVALID_ARGUMENT', message);
    }
    return rootPage(metrics)(root, args, context);
  },
  observations: rootPage(observations),
};
