import { metricsOf, TERMS, textFilter } from '../concept/concept.js';
import { AtlasError } from '../errors.js';
import { areaKey } from '../graph/within.js';
import type { MetricComparisonArgs, QueryMetricsArgs } from '../model/contract.js';
import type { ComparisonRow, ConceptRow, EntityRow, MetricRow, ObservationRow } from '../model/rows.js';
import { type Cypher, cypher, v } from '../query/cypher.js';
import { all, computed, one, page, part, theOne } from '../query/fields.js';
import type {
  MetricComparisonResolvers,
  MetricResolvers,
  QueryResolvers,
  UnitResolvers,
} from '../query/generated.js';
import type { Filter, List } from '../query/list.js';
import { from, metricObservationList, nodeList, observationList, to } from '../query/lists.js';
import { withDays } from '../query/period.js';

/** The figures of one metric in one subdistrict, without those that later reports replace. */
const OF_SUBDISTRICT = cypher`(${v.node}:Observation {metricId: ${v.parent}.id, subdistrictId: ${v.subdistrict}.id} WHERE ${v.node}.replaced IS NULL)`;

const comparison: List<ComparisonRow> = {
  name: 'Metric.comparison',
  match: ({ within, places }) => {
    if (places)
      return cypher`UNWIND ${v.filter}.places AS place
  MATCH (${v.subdistrict}:Reported {id: place})`;
    // Without `within`, the conditions are those of an index, which then provides the order.
    return within
      ? cypher`MATCH (division:Entity {id: ${v.filter}.within})
  WITH ${v.parent}, division AS within
  MATCH (within) ((:!Subdistrict)<-[:PART_OF]-(:!Community)){0,3} (${v.subdistrict}:Reported)`
      : cypher`MATCH (${v.subdistrict}:Reported) WHERE ${v.subdistrict}.name IS NOT NULL AND ${v.subdistrict}.id IS NOT NULL`;
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
 * The places that a request is about: a division, or single places.
 * @param at the argument's name, for messages
 * @throws AtlasError INVALID_ARGUMENT if both are given, or too many
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

export const Unit: UnitResolvers = {
  symbol: (symbol) => symbol,
  name: (symbol, _args, { units }) => units[symbol]?.en ?? symbol,
  quantity: (symbol, _args, { units }) => units[symbol]?.quantity ?? 'UNKNOWN',
  perBase: (symbol, _args, { units }) => units[symbol]?.perBase ?? 1,
};

const ofConcept = (field: 'object' | 'action', link: string) =>
  metricsOf(cypher`:Concept {id: ${v.filter}.${field}}`, link, cypher`${v.node}`);

/**
 * With a division or places: the metrics for which enough of the subdistricts there have a figure. Figures are found by
 * index, one metric at a time; over MEASURES, the planner would visit all figures of the country.
 */
function matched(filter: Filter): Cypher {
  const { within, places, among } = filter;
  if (!within && !places) return found(filter);
  const figures = within
    ? cypher`(figure:Observation {metricId: ${v.node}.id, ${areaKey(String(within)) ?? 'subdistrictId'}: ${v.filter}.within})
  WHERE figure.subdistrictId IS NOT NULL`
    : cypher`(figure:Observation {metricId: ${v.node}.id})
  WHERE figure.subdistrictId IN ${v.filter}.places`;
  if (among === undefined || among === 1)
    return cypher`${found(filter)}
  WITH ${v.node} WHERE EXISTS { ${figures} }
  WITH ${v.node}`;
  return cypher`${found(filter)}
  MATCH ${figures}
  WITH ${v.node}, count(DISTINCT figure.subdistrictId) AS reporting
  WHERE reporting >= ${v.filter}.among
  WITH ${v.node}`;
}

/** Cypher that binds the metrics, starting from the text or concept of the filter if there is one. */
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

export const metricQueries: Pick<QueryResolvers, 'metrics'> = {
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
};
