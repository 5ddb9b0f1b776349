import { jointQualifier } from '../aggregate/sums.js';
import { checksOfFigure } from '../check/check.js';
import { metricsOf, TERMS, textFilter } from '../concept/concept.js';
import { AtlasError } from '../errors.js';
import { areaKey } from '../graph/within.js';
import type {
  MetricComparisonArgs,
  ObservationChecksArgs,
  Qualifier,
  QueryMetricsArgs,
} from '../model/contract.js';
import { dimensionsOf } from '../model/narrowing.js';
import type {
  ComparisonRow,
  ConceptRow,
  EntityRow,
  MetricRow,
  ObservationRow,
  RateRow,
} from '../model/rows.js';
import { type Cypher, cypher, v } from '../query/cypher.js';
import { all, computed, one, page, part, properties, theOne } from '../query/fields.js';
import type {
  MetricComparisonResolvers,
  MetricResolvers,
  ObservationResolvers,
  QueryResolvers,
  RateResolvers,
  UnitResolvers,
} from '../query/generated.js';
import type { Filter, List } from '../query/list.js';
import {
  along,
  from,
  metricObservationList,
  nodeList,
  observationList,
  rootObservationList,
  to,
} from '../query/lists.js';
import { withDays } from '../query/period.js';
import { citation, citations, period } from '../report/citations.js';

/** What is reported of one metric for one subdistrict, but for what later reports replace. */
const OF_SUBDISTRICT = cypher`(${v.node}:Observation {metricId: ${v.parent}.id, subdistrictId: ${v.subdistrict}.id} WHERE ${v.node}.replaced IS NULL)`;

const comparison: List<ComparisonRow> = {
  name: 'Metric.comparison',
  match: ({ within, places }) => {
    if (places)
      return cypher`UNWIND ${v.filter}.places AS place
  MATCH (${v.subdistrict}:Reported {id: place})`;
    return within
      ? cypher`MATCH (division:Entity {id: ${v.filter}.within})
  WITH ${v.parent}, division AS within
  MATCH (within) ((:!Subdistrict)<-[:PART_OF]-(:!Community)){0,3} (${v.subdistrict}:Reported)`
      : cypher`MATCH (${v.subdistrict}:Reported) WHERE ${v.subdistrict}.name IS NOT NULL AND ${v.subdistrict}.id IS NOT NULL`; // as their index has them, in order
  },
  parent: 'Metric',
  unique: true,
  rows: [v.subdistrict, v.parent],
  variable: null,
  orders: { NAME: cypher`${v.subdistrict}.name` },
  tie: cypher`${v.subdistrict}.id`,
};

const compared: List<ObservationRow> = {
  ...observationList('MetricComparison.observations', 'Metric', OF_SUBDISTRICT),
  unique: true,
  given: [v.subdistrict, v.parent],
};

const MAX_PLACES = 100;

/**
 * Which places are asked for: a division, or single ones.
 * @param at where that is said
 * @throws AtlasError INVALID_ARGUMENT where both are, or too many
 */
function placesOf(at: string, within?: string | null, places?: readonly string[] | null) {
  if (!places) return { within };
  if (within) throw new AtlasError('INVALID_ARGUMENT', `${at}: give either within or places.`);
  if (places.length <= MAX_PLACES) return { places: [...new Set(places)] };
  throw new AtlasError('INVALID_ARGUMENT', `${at}.places: ${places.length} are more than ${MAX_PLACES}.`);
}

export const MetricComparison: MetricComparisonResolvers = {
  subdistrict: part<ComparisonRow, EntityRow>(v.subdistrict),
  status: computed({ reported: cypher`EXISTS { ${OF_SUBDISTRICT} }` }, ({ reported }: ComparisonRow) =>
    reported ? 'REPORTED' : 'NOT_REPORTED',
  ),
  observations: all(compared),
};

const concept = (field: string, link: string) =>
  nodeList<ConceptRow>(`Metric.${field}`, 'Metric', to(link, 'Concept'));

export const Metric: MetricResolvers = {
  object: theOne(concept('object', 'OF_OBJECT')),
  action: one(concept('action', 'OF_ACTION')),
  of: one(concept('of', 'OUT_OF')),
  comparison: all(comparison, {
    of: ({ within, places }: MetricComparisonArgs) => ({ filter: placesOf('comparison', within, places) }),
  }),
  broader: one(nodeList<MetricRow>('Metric.broader', 'Metric', to('BROADER', 'Metric'))),
  narrower: all(nodeList<MetricRow>('Metric.narrower', 'Metric', from('BROADER', 'Metric'))),
  observations: page(metricObservationList('Metric.observations'), withDays),
};

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
 * What a figure can be divided by: counts of what its subject is made up of, whole and of the same report. Not where the
 * figure is itself such a count, or counts some of the same things: that would be a share and no rate.
 */
const rates: List<RateRow> = {
  ...observationList(
    'Observation.rates',
    'Observation',
    cypher`(${v.parent})-[:MEASURES]->(measured:Metric {additive: true, denominator: false}), (${v.parent})-[:CITED_IN]->(report:Report)
  MATCH (${v.parent})-[:ABOUT]->(:Entity)<-[:ABOUT]-(${v.node}:Observation)-[:MEASURES]->(counted:Metric {denominator: true})
  WHERE (${v.node})-[:CITED_IN]->(report) AND ${v.node}.status = ${v.parent}.status AND ${v.node}.value > 0
    AND size(${v.node}.dimensionNames) = 0 AND NOT (measured)-[:BROADER*1..5]->(counted)
    AND COUNT { (${v.parent})-[:ABOUT]->() } = 1 AND COUNT { (${v.node})-[:ABOUT]->() } = 1`,
  ),
  rows: [v.parent, v.node],
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
    ({ values: [numerator, denominator] }: RateRow) => Number((numerator / denominator).toPrecision(12)),
  ),
  qualifier: computed(
    { qualifiers: cypher`[${v.parent}.qualifier, ${v.node}.qualifier]` },
    ({ qualifiers: [numerator, denominator] }: RateRow) => jointQualifier([numerator, inverse(denominator)]),
  ),
  numerator: part<RateRow, ObservationRow>(v.parent),
  denominator: part<RateRow, ObservationRow>(v.node),
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

const ofConcept = (field: 'object' | 'action', link: string) =>
  metricsOf(cypher`:Concept {id: ${v.filter}.${field}}`, link, cypher`${v.node}`);

/** Of some places, the metrics of their figures, where enough of the subdistricts have one. */
function matched(filter: Filter): Cypher {
  const { within, places } = filter;
  if (!within && !places) return found(filter);
  const figure = within
    ? cypher`(figure:Observation {${areaKey(String(within)) ?? 'subdistrictId'}: ${v.filter}.within})`
    : cypher`(figure:Observation WHERE figure.subdistrictId IN ${v.filter}.places)`;
  return cypher`${found(filter)}
  MATCH (${v.node})<-[:MEASURES]-${figure}
  WITH ${v.node}, count(DISTINCT figure.subdistrictId) AS reporting
  WHERE reporting >= coalesce(${v.filter}.among, 1)
  WITH ${v.node}`;
}

/** What a text or a concept leads to is reached from there. */
function found({ text, object, action }: Filter): Cypher {
  if (text)
    return cypher`${TERMS}
  CALL (term) {
    WITH term WHERE term:Metric RETURN term AS ${v.node}
    UNION
    MATCH ${metricsOf(cypher`term:Concept`, 'OF_OBJECT|OF_ACTION', cypher`${v.node}:Metric`)} RETURN ${v.node}
  }
  WITH DISTINCT ${v.node}`;
  if (object) return cypher`MATCH ${ofConcept('object', 'OF_OBJECT')}\n  WITH DISTINCT ${v.node}`;
  if (action) return cypher`MATCH ${ofConcept('action', 'OF_ACTION')}\n  WITH DISTINCT ${v.node}`;
  return cypher`MATCH (${v.node}:Metric)`;
}

const metrics: List<MetricRow> = {
  name: 'Query.metrics',
  match: matched,
  parent: null,
  orders: { NAME: cypher`${v.node}.name`, ID: cypher`${v.node}.id` },
  tie: cypher`${v.node}.id`,
  filters: {
    category: cypher`${v.node}.category = ${v.filter}.category`,
    object: cypher`EXISTS { ${ofConcept('object', 'OF_OBJECT')} }`,
    action: cypher`EXISTS { ${ofConcept('action', 'OF_ACTION')} }`,
    measure: cypher`${v.node}.measure = ${v.filter}.measure`,
    minSubdistricts: cypher`COUNT { MATCH (${v.node})<-[:MEASURES]-(o:Observation) WHERE o.subdistrictId IS NOT NULL RETURN DISTINCT o.subdistrictId } >= ${v.filter}.minSubdistricts`,
  },
};

const metricPage = page<MetricRow, QueryMetricsArgs>(metrics, ({ filter, ...args }) => {
  const { minSubdistricts, within, places, ...others } = filter ?? {};
  const among = placesOf('filter', within, places);
  const least = within || places ? { among: minSubdistricts } : { minSubdistricts };
  return { ...args, filter: { ...others, ...least, ...among, ...textFilter(filter?.text) } };
});

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
  observations: page(rootObservationList('Query.observations'), withDays),
};
