import type { GraphQLResolveInfo } from 'graphql';
import { AtlasError } from '../errors.js';
import { typeOf } from '../graph/indexes.js';
import { LIES_IN } from '../graph/within.js';
import type { AggregateKey, ObservationFilter } from '../model/contract.js';
import { dimensionsOf } from '../model/narrowing.js';
import type {
  AggregateRow,
  EntityRow,
  FigureRow,
  MetricRow,
  ObservationRow,
  SumOutcome,
} from '../model/rows.js';
import type { Context } from '../query/context.js';
import { cypher, v } from '../query/cypher.js';
import { properties } from '../query/fields.js';
import type {
  AggregateResolvers,
  MetricResolvers,
  QueryResolvers,
  SubdistrictResolvers,
  SumResolvers,
} from '../query/generated.js';
import { checkedFirst, type List, pageRequest } from '../query/list.js';
import { metricObservationList, observationList, rootObservationList } from '../query/lists.js';
import { withDays } from '../query/period.js';
import { days, medianOf, narrowing, sumOf } from './sums.js';

/** The most figures that one aggregation may include. */
const MAX_FIGURES = 20_000;

/** Cypher for what an aggregation needs of each figure. */
const FIGURE = cypher`${v.node} {.id, .comparableValue, .qualifier, .status, .dimensionNames, .dimensionValues,
      .metricId, .subdistrictId, .periodLabel, periodStart: toString(${v.node}.periodStart), periodEnd: toString(${v.node}.periodEnd), .periodInferred,
      category: head([(${v.node})-[:MEASURES]->(m) | m.category]),
      unit: head([(${v.node})-[:MEASURES]->(m) | m.unit]),
      additive: head([(${v.node})-[:MEASURES]->(m) | m.additive]),
      subjects: [(${v.node})-[:ABOUT]->(e:Entity) | e.id],
      subjectTypes: [(${v.node})-[:ABOUT]->(e:Entity) | ${typeOf('e')}],
      within: COLLECT { MATCH (${v.node})-[:ABOUT]->(:Entity)-${LIES_IN}->(w:Entity) RETURN DISTINCT w.id },
      totals: COLLECT { MATCH (${v.node})-[:COMPONENT_OF*1..6]->(t:Observation) RETURN DISTINCT t.id },
      restates: [(${v.node})<-[:OPERAND]-(:Check {rule: 'EQUAL'})-[:RESULT]->(r:Observation)
        WHERE r.metricId = ${v.node}.metricId | r.id]}`;

const all = rootObservationList('Query.aggregates');
const ofMetric = metricObservationList('Metric.aggregates');
const ofSubdistrict = observationList(
  'Subdistrict.aggregates',
  'Entity',
  cypher`(${v.node}:Observation {subdistrictId: ${v.parent}.id})`,
);

interface Arguments {
  groupBy: AggregateKey[];
  filter?: ObservationFilter | null;
}

/** For each key, what distinguishes its groups. */
const keys: Record<AggregateKey, (figure: FigureRow) => string> = {
  METRIC: ({ metricId }) => metricId,
  CATEGORY: ({ category }) => category,
  SUBDISTRICT: ({ subdistrictId }) => subdistrictId ?? '',
  PERIOD: days,
  STATUS: ({ status }) => status,
  DIMENSIONS: narrowing,
};

function aggregates(list: List) {
  const resolve = async (
    parent: { id?: string },
    { groupBy, filter }: Arguments,
    { reader }: Context,
    info: GraphQLResolveInfo,
  ) => {
    const request = {
      ...pageRequest(list, withDays({ filter: { ...filter, current: true } })),
      limit: MAX_FIGURES + 1,
    };
    const figures = await reader.raw<FigureRow>(request, parent?.id ?? null, FIGURE, info);
    if (figures.length > MAX_FIGURES) {
      throw new AtlasError(
        'QUERY_TOO_LARGE',
        `${list.name}: more than ${MAX_FIGURES} figures. Narrow the filter.`,
      );
    }
    const groups = new Map<string, FigureRow[]>();
    const distinct = [...new Set(groupBy)];
    for (const figure of figures) {
      const key = distinct.map((by) => keys[by](figure)).join('\n');
      const group = groups.get(key);
      if (group) group.push(figure);
      else groups.set(key, [figure]);
    }
    return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => new Group(group));
  };
  return { resolve, extensions: { reads: { columns: properties('id') } } };
}

/** A group of figures. Results that several fields need are computed once, on first use. */
class Group implements AggregateRow {
  readonly figures: FigureRow[];
  private summed?: SumOutcome<FigureRow>;
  private readonly shared = new Map<AggregateKey, FigureRow | null>();

  constructor(figures: FigureRow[]) {
    this.figures = figures;
  }

  get sum(): SumOutcome<FigureRow> {
    this.summed ??= sumOf(this.figures);
    return this.summed;
  }

  /** One of the figures if all agree on the key, otherwise null. */
  common(key: AggregateKey): FigureRow | null {
    const known = this.shared.get(key);
    if (known !== undefined) return known;
    const first = this.figures[0] as FigureRow;
    const wanted = keys[key](first);
    const found = this.figures.every((figure) => keys[key](figure) === wanted) ? first : null;
    this.shared.set(key, found);
    return found;
  }

  /** The comparable values if all figures have the same metric, otherwise null. */
  get values(): number[] | null {
    return this.common('METRIC') && this.figures.map(({ comparableValue }) => comparableValue);
  }
}

/** Of figures about the same days, one with the most common wording of the period. */
function commonestPeriod(figures: FigureRow[]): FigureRow {
  const counts = new Map<string, number>();
  for (const { periodLabel } of figures) counts.set(periodLabel, (counts.get(periodLabel) ?? 0) + 1);
  const countOf = ({ periodLabel }: FigureRow) => counts.get(periodLabel) as number;
  return figures.reduce((a, b) => (countOf(b) > countOf(a) ? b : a));
}

/** Reads the first figures as complete observations. @throws AtlasError FIRST_OUT_OF_RANGE */
async function observationsOf(
  figures: FigureRow[],
  first: number | null,
  { reader }: Context,
  info: GraphQLResolveInfo,
) {
  const ids = figures.slice(0, checkedFirst(first)).map(({ id }) => id);
  return (await Promise.all(ids.map((id) => reader.node<ObservationRow>(id, info)))) as ObservationRow[];
}

export const Aggregate: AggregateResolvers = {
  metric: async (group, _args, { reader }, info) => {
    const id = group.common('METRIC')?.metricId;
    return id ? reader.node<MetricRow>(id, info) : null;
  },
  category: (group) => group.common('CATEGORY')?.category ?? null,
  subdistrict: async (group, _args, { reader }, info) => {
    const id = group.common('SUBDISTRICT')?.subdistrictId;
    return id ? reader.node<EntityRow>(id, info) : null;
  },
  period: (group) => group.common('PERIOD') && commonestPeriod(group.figures),
  status: (group) => group.common('STATUS')?.status ?? null,
  dimensions: (group) => {
    const figure = group.common('DIMENSIONS');
    return figure && dimensionsOf(figure.dimensionNames, figure.dimensionValues);
  },
  count: ({ figures }) => figures.length,
  unit: (group) => group.common('METRIC')?.unit ?? null,
  min: (group) => group.values?.reduce((a, b) => Math.min(a, b)) ?? null,
  max: (group) => group.values?.reduce((a, b) => Math.max(a, b)) ?? null,
  median: (group) => {
    const values = group.values;
    return values && medianOf(values);
  },
  sum: ({ sum }) => ('withheld' in sum ? null : sum),
  sumWithheld: ({ sum }) => ('withheld' in sum ? sum.withheld : null),
  observations: ({ figures }, { first }, context, info) =>
    observationsOf(figures, first ?? null, context, info),
};

export const Sum: SumResolvers = {
  count: ({ summands }) => summands.length,
  observations: ({ summands }, { first }, context, info) =>
    observationsOf(summands, first ?? null, context, info),
};

export const metricAggregates: Pick<MetricResolvers, 'aggregates'> = { aggregates: aggregates(ofMetric) };
export const subdistrictAggregates: Pick<SubdistrictResolvers, 'aggregates'> = {
  aggregates: aggregates(ofSubdistrict),
};
export const aggregateQueries: Pick<QueryResolvers, 'aggregates'> = { aggregates: aggregates(all) };
