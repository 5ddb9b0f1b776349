import { jointQualifier } from '../aggregate/sums.js';
import { labelOfKind } from '../entity/entity.js';
import { AtlasError } from '../errors.js';
import type {
  MetricComparisonArgs,
  MetricRankingArgs,
  Qualifier,
  QueryMetricsArgs,
} from '../model/contract.js';
import type {
  ComparisonRow,
  EntityRow,
  MetricRow,
  ObservationRow,
  RankedPlaceRow,
  RateRow,
} from '../model/rows.js';
import { all, computed, one, page, part, properties, theOne } from '../query/fields.js';
import type {
  MetricComparisonResolvers,
  MetricResolvers,
  ObservationResolvers,
  QueryResolvers,
  RankedPlaceResolvers,
  RateResolvers,
  UnitResolvers,
} from '../query/generated.js';
import type { List } from '../query/list.js';
import { nodeList, observationList } from '../query/lists.js';
import { citation, citations, period } from '../report/citations.js';

/** What the reports of one subdistrict say of one metric. */
const OF_SUBDISTRICT = '(node:Observation {metricId: parent.id, subdistrictId: s.id})';

const comparison: List<ComparisonRow> = {
  name: 'Metric.comparison',
  match: ({ within }) =>
    within
      ? `MATCH (division:Entity {id: $filter.within})
  WITH parent, division AS within
  MATCH (within) ((:!Subdistrict)<-[:PART_OF]-(:!Community)){0,3} (s:Reported)`
      : 'MATCH (s:Reported) WHERE s.name IS NOT NULL AND s.id IS NOT NULL', // as their index has them, in order
  parent: 'Metric',
  unique: true,
  rows: 's, parent',
  variable: null,
  orders: { NAME: 's.name' },
  tie: 's.id',
};

const compared: List<ObservationRow> = {
  ...observationList('MetricComparison.observations', 'Metric', OF_SUBDISTRICT),
  unique: true,
  given: ['s', 'parent'],
};

export const MetricComparison: MetricComparisonResolvers = {
  subdistrict: part<ComparisonRow, EntityRow>('s'),
  status: computed({ reported: `EXISTS { ${OF_SUBDISTRICT} }` }, ({ reported }: ComparisonRow) =>
    reported ? 'REPORTED' : 'NOT_REPORTED',
  ),
  observations: all(compared),
};

/** How far below a division the places of a type may lie; those that are no divisions, anywhere. */
const DEPTHS: Record<string, string> = {
  City: '0..1',
  District: '0..2',
  Subdistrict: '0..3',
  Community: '0..4',
};

const ranking: List<RankedPlaceRow> = {
  name: 'Metric.ranking',
  match: ({ kind, within }) => {
    // The type is one of the schema's, so it can stand in the statement as the label that an index is chosen by.
    const place = `(place:${kind ?? 'Entity'})`;
    const depth = DEPTHS[String(kind)];
    const below = depth ? `[:PART_OF*${depth}]` : '[:PART_OF|LOCATED_IN*0..6]';
    // A division has fewer figures than the metric: from its places on, not from the metric.
    const figures = within
      ? `MATCH (:Entity {id: $filter.within})<-${below}-${place}
  WITH DISTINCT parent, place
  MATCH (node:Observation)-[:ABOUT]->(place)
  WHERE EXISTS { (node)-[:MEASURES]->(parent) }
  WITH parent, node, place`
      : `MATCH (parent)<-[:MEASURES]-(node:Observation)-[:ABOUT]->${place}
  WITH parent, node, place`;
    return `${figures}
  WHERE NOT EXISTS {
    (node)-[:COMPONENT_OF]->(total:Observation)-[:ABOUT]->(place)
    WHERE (total)-[:MEASURES]->(parent)
      AND total.dimensionNames = node.dimensionNames AND total.dimensionValues = node.dimensionValues
  }`;
  },
  parent: 'Metric',
  rows: 'node, place',
  variable: null,
  orders: { VALUE: 'node.comparableValue' },
  tie: "node.id + ' ' + place.id",
  filters: {
    status: 'node.status = $filter.status',
    dimensions: `size(node.dimensionNames) = size($filter.dimensions) AND all(wanted IN $filter.dimensions WHERE
      any(i IN range(0, size(node.dimensionNames) - 1) WHERE
        node.dimensionNames[i] = wanted.name AND node.dimensionValues[i] = wanted.value))`,
  },
};

export const RankedPlace: RankedPlaceResolvers = {
  place: part<RankedPlaceRow, EntityRow>('place'),
  observation: part<RankedPlaceRow, ObservationRow>('node'),
};

export const Metric: MetricResolvers = {
  comparison: all(comparison, { of: ({ within }: MetricComparisonArgs) => ({ filter: { within } }) }),
  broader: one(nodeList<MetricRow>('Metric.broader', 'Metric', '(parent)-[:BROADER]->(node:Metric)')),
  narrower: all(nodeList<MetricRow>('Metric.narrower', 'Metric', '(parent)<-[:BROADER]-(node:Metric)')),
  ranking: page(ranking, ({ first, after, filter, direction }: MetricRankingArgs) => ({
    first,
    after,
    filter: { ...filter, kind: filter?.kind && labelOfKind(filter.kind) },
    orderBy: { field: 'VALUE', direction },
  })),
  observations: page(
    observationList('Metric.observations', 'Metric', '(parent)<-[:MEASURES]-(node:Observation)'),
  ),
};

const metric = nodeList<MetricRow>(
  'Observation.metric',
  'Observation',
  '(parent)-[:MEASURES]->(node:Metric)',
);

const subjects: List<EntityRow> = {
  name: 'Observation.subjects',
  match: 'MATCH (parent)-[:ABOUT]->(node:Entity)',
  parent: 'Observation',
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
const rates: List<RateRow> = {
  ...observationList(
    'Observation.rates',
    'Observation',
    `(parent)-[:MEASURES]->(measured:Metric {additive: true, denominator: false}), (parent)-[:CITED_IN]->(report:Report)
  MATCH (parent)-[:ABOUT]->(:Entity)<-[:ABOUT]-(node:Observation)-[:MEASURES]->(counted:Metric {denominator: true})
  WHERE (node)-[:CITED_IN]->(report) AND node.status = parent.status AND node.value > 0
    AND size(node.dimensionNames) = 0 AND NOT (measured)-[:BROADER*1..5]->(counted)
    AND COUNT { (parent)-[:ABOUT]->() } = 1 AND COUNT { (node)-[:ABOUT]->() } = 1`,
  ),
  rows: 'parent, node',
  variable: null,
} as List<RateRow>;

export const Observation: ObservationResolvers = {
  metric: theOne(metric),
  subjects: all(subjects),
  period,
  converted: computed(
    properties('value', 'comparableValue'),
    ({ value, comparableValue }: ObservationRow) => value !== comparableValue,
  ),
  dimensions: computed(properties('dimensionNames', 'dimensionValues'), (row: ObservationRow) =>
    dimensionsOf(row),
  ),
  citation,
  citations,
  rates: all(rates),
  partOf: one(total),
  parts: all(parts),
};

export const Rate: RateResolvers = {
  value: computed(
    { values: '[parent.comparableValue, node.comparableValue]' },
    ({ values: [numerator, denominator] }: RateRow) => Number((numerator / denominator).toPrecision(12)),
  ),
  qualifier: computed(
    { qualifiers: '[parent.qualifier, node.qualifier]' },
    ({ qualifiers: [numerator, denominator] }: RateRow) => jointQualifier([numerator, inverse(denominator)]),
  ),
  numerator: part<RateRow, ObservationRow>('parent'),
  denominator: part<RateRow, ObservationRow>('node'),
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
  orders: { NAME: 'node.name', ID: 'node.id' },
  tie: 'node.id',
  filters: {
    category: 'node.category = $filter.category',
    minSubdistricts:
      'COUNT { MATCH (node)<-[:MEASURES]-(:Observation)-[:CITED_IN]->(:Report)-[:COVERS]->(s:Subdistrict) RETURN DISTINCT s } >= $filter.minSubdistricts',
  },
};

const metricPage = page<MetricRow, QueryMetricsArgs>(metrics);

export const metricQueries: Pick<QueryResolvers, 'metrics' | 'observations'> = {
  metrics: {
    ...metricPage,
    resolve: (root, args, context, info) => {
      const category = args.filter?.category;
      if (category && !context.categories.includes(category)) {
        const message = `filter.category: ${category} is no category. Use one of ${context.categories.join(', ')}.`;
        throw new AtlasError('INVALID_ARGUMENT', message);
      }
      return metricPage.resolve(root, args, context, info);
    },
  },
  observations: page(observationList('Query.observations', null, '(node:Observation)')),
};
