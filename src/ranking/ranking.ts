import { labelOfKind } from '../entity/entity.js';
import { areaKey, belowDivision } from '../graph/within.js';
import type { LeftOutReason, MetricRankingArgs } from '../model/contract.js';
import { spanOf } from '../model/days.js';
import { narrowingOf } from '../model/narrowing.js';
import type { EntityRow, LeftOutRow, ObservationRow, PeriodRow, RankedPlaceRow } from '../model/rows.js';
import { type Cypher, cypher, joined, v } from '../query/cypher.js';
import { all, computed, count, one, page, part, some, theOne } from '../query/fields.js';
import type {
  LeftOutResolvers,
  MetricResolvers,
  RankedPlaceResolvers,
  RankingConnectionResolvers,
} from '../query/generated.js';
import type { Filter, List, ListArguments } from '../query/list.js';
import { daysOf } from '../query/period.js';

// Each place has one figure per metric, period, status and dimensions; the load determines which (`placeId`,
// `streetId`). A ranking is for one period. Subdistricts are ranked from an index of their figures by division, in
// order of value.

/** The most left-out places that a ranking names. */
const MOST_LEFT_OUT = 100;

const isStreets = ({ kind }: Filter) => kind === 'Subdistrict';

/** The property of a figure with the place that it ranks. */
const placeId = (filter: Filter) => (isStreets(filter) ? 'streetId' : 'placeId');

/**
 * Cypher that binds the metric's rankable figures as `node`, in terms of an index's properties: of every period, or of
 * `span`. A property with an equality gets no second condition, which would only give the planner more to consider.
 */
function standing(filter: Filter, of: 'span' | 'every period' = 'span'): Cypher {
  const { within, status, narrowing } = filter;
  const asked = {
    status: status !== undefined && cypher`${v.filter}.status`,
    narrowing: narrowing !== undefined && cypher`${v.filter}.narrowing`,
    span: of === 'span' && cypher`${v.span}`,
  };
  const equal = Object.entries(asked).flatMap(([name, value]) =>
    value ? [cypher`${v.node}.${name} = ${value}`] : [],
  );
  const there = cypher`${v.node}.${placeId(filter)} IS NOT NULL`;
  if (!isStreets(filter)) {
    const place = cypher`(place:${String(filter.kind ?? 'Entity')})`;
    const figures = within
      ? cypher`MATCH (:Entity {id: ${v.filter}.within})<-${belowDivision(String(filter.kind))}-${place}
  WITH DISTINCT *
  MATCH (place)<-[:ABOUT]-(${v.node}:Observation {metricId: ${v.parent}.id})`
      : cypher`MATCH (${v.parent})<-[:MEASURES]-(${v.node}:Observation)-[:ABOUT]->${place}`;
    return cypher`${figures}
  WHERE ${joined([...equal, there], ' AND ')}`;
  }
  const division = within
    ? [cypher`${v.node}.${areaKey(String(within)) ?? 'streetId'} = ${v.filter}.within`]
    : [];
  // The index's other properties, so that the planner knows that it contains all of these figures.
  const others = Object.entries({ ...asked, comparableValue: false }).flatMap(([name, value]) =>
    value ? [] : [cypher`${v.node}.${name} IS NOT NULL`],
  );
  const all = [cypher`${v.node}.metricId = ${v.parent}.id`, ...division, ...equal, ...others, there];
  return cypher`MATCH (${v.node}:Observation)
  WHERE ${joined(all, ' AND ')}`;
}

const IS_YEAR = cypher`${v.span} = left(${v.span}, 4) + '-01-01/' + left(${v.span}, 4) + '-12-31'`;

/**
 * The ranking's period, computed once for all parts of the ranking: the filter's; otherwise, of the periods in which
 * more than half of the places with figures have one, the latest year or, without a year, the latest period; otherwise
 * the period with the most places. Null if no place has a figure. It is labelled as in one of the figures, unless it is
 * a year.
 */
const rankedPeriod: NonNullable<List['once']> = {
  variables: [v.span, v.label],
  match: (filter) => {
    const { span, label } = filter;
    if (label !== undefined)
      return cypher`WITH ${v.filter}.span AS ${v.span}, ${v.filter}.label AS ${v.label}`;
    if (span !== undefined)
      return cypher`WITH ${v.filter}.span AS ${v.span}
  WITH ${v.span}, coalesce(head(COLLECT { ${standing(filter)} RETURN ${v.node}.periodLabel LIMIT 1 }), ${v.span}) AS ${v.label}`;
    const place = cypher`${v.node}.${placeId(filter)}`;
    return cypher`${standing(filter, 'every period')}
  WITH collect([${v.node}.span, ${place}, ${v.node}]) AS figures, count(DISTINCT ${place}) AS places
  UNWIND figures AS figure
  WITH places, figure[0] AS ${v.span}, count(DISTINCT figure[1]) AS having, head(collect(figure[2])) AS one
  WITH ${v.span}, one
  ORDER BY having * 2 > places DESC, CASE WHEN having * 2 > places THEN 0 ELSE having END DESC,
    ${IS_YEAR} DESC, split(${v.span}, '/')[1] DESC, ${v.span} DESC
  LIMIT 1
  WITH ${v.span}, CASE WHEN ${IS_YEAR} THEN left(${v.span}, 4) + '年' ELSE one.periodLabel END AS ${v.label}`;
  },
};

/** The properties before the value in the index of a division's subdistricts, or of all. */
function indexed({ within }: Filter): string[] {
  const division = within ? [areaKey(String(within)) ?? 'streetId'] : [];
  return ['metricId', ...division, 'status', 'narrowing', 'span'];
}

/** Whether an index has the ranking's figures in order. */
const isServedInOrder = (filter: Filter) =>
  isStreets(filter) && filter.status !== undefined && filter.narrowing !== undefined;

const ranking: List<RankedPlaceRow> = {
  name: 'Metric.ranking',
  match: (filter) => cypher`${standing(filter)}
  WITH ${v.node}, ${v.node}.${placeId(filter)} AS ${v.place}`,
  parent: 'Metric',
  once: rankedPeriod,
  given: [v.parent, v.span],
  unique: true,
  rows: [v.node, v.place],
  variable: null,
  orders: { VALUE: cypher`${v.node}.comparableValue` },
  equal: (filter) => (isServedInOrder(filter) ? indexed(filter).map((one) => cypher`${v.node}.${one}`) : []),
  tie: cypher`${v.node}.id`,
};

const place: List<EntityRow> = {
  name: 'RankedPlace.place',
  match: cypher`MATCH (${v.node}:Entity {id: ${v.place}})`,
  parent: 'Observation',
  unique: true,
  given: [v.place],
  orders: { ID: cypher`${v.node}.id` },
  tie: cypher`${v.node}.id`,
};

export const RankedPlace: RankedPlaceResolvers = {
  place: theOne(place),
  observation: part<RankedPlaceRow, ObservationRow>(v.node),
};

const period: List<PeriodRow> = {
  name: 'RankingConnection.period',
  match: cypher`WITH ${v.label} AS label, split(${v.span}, '/') AS ends
  WHERE label IS NOT NULL
  WITH {periodLabel: label, periodStart: CASE ends[0] WHEN '..' THEN null ELSE ends[0] END,
    periodEnd: CASE ends[1] WHEN '..' THEN null ELSE ends[1] END} AS ${v.node}`,
  parent: 'Metric',
  given: [v.span, v.label],
  unique: true,
  orders: { LABEL: cypher`${v.node}.periodLabel` },
  tie: cypher`${v.node}.periodLabel`,
};

/** Cypher for a pattern with the metric's figures of a place, or in it if it is a subdistrict, as `one`. */
const saidOf = (filter: Filter) =>
  isStreets(filter)
    ? cypher`(one:Observation {metricId: ${v.parent}.id, subdistrictId: ${v.place}.id})`
    : cypher`(${v.place})<-[:ABOUT]-(one:Observation {metricId: ${v.parent}.id})`;

/**
 * The conditions under which a figure ranks its place, and the reason for leaving the place out if one fails; from the
 * farthest from being ranked to the nearest.
 */
function wanted(filter: Filter): { reason: LeftOutReason; is: Cypher }[] {
  const all = {
    OTHER_SUBJECT: cypher`coalesce(one.${placeId(filter)}, '') = ${v.place}.id`,
    OTHER_STATUS: filter.status !== undefined && cypher`one.status = ${v.filter}.status`,
    NARROWED: filter.narrowing !== undefined && cypher`one.narrowing = ${v.filter}.narrowing`,
    OTHER_PERIOD: cypher`one.span = ${v.span}`,
  };
  return Object.entries(all).flatMap(([reason, is]) => (is ? [{ reason: reason as LeftOutReason, is }] : []));
}

/**
 * Cypher that binds the places that are not ranked although they might be expected, as `place`: subdistricts with a
 * report or with figures, and places of other kinds with figures.
 */
function notRanked(filter: Filter): Cypher {
  const { kind, within } = filter;
  const label = String(kind ?? 'Entity');
  const conditions = joined(
    wanted(filter).map(({ is }) => is),
    ' AND ',
  );
  const leftOut = cypher`NOT EXISTS { ${saidOf(filter)} WHERE ${conditions} }`;
  if (isStreets(filter) && !within)
    return cypher`MATCH (${v.place}:Reported&Subdistrict)
  WHERE ${v.place}.name IS NOT NULL AND ${v.place}.id IS NOT NULL AND ${leftOut}`;
  const below = cypher`MATCH (:Entity {id: ${v.filter}.within})<-${belowDivision(label)}-`;
  const expected = isStreets(filter)
    ? cypher`${below}(${v.place}:Reported&Subdistrict)`
    : within
      ? cypher`${below}(${v.place}:${label})
  WHERE EXISTS { ${saidOf(filter)} }`
      : cypher`MATCH (${v.parent})<-[:MEASURES]-(:Observation)-[:ABOUT]->(${v.place}:${label})`;
  return cypher`${expected}
  WITH DISTINCT ${v.parent}, ${v.span}, ${v.place}
  WHERE ${leftOut}`;
}

/** Why a place is left out: the reason nearest to being ranked, and the figures with that reason. */
const why: NonNullable<List['further']> = {
  variables: [v.reason, v.figures],
  match: (filter) => {
    const reasons = wanted(filter);
    const number = reasons.slice(0, -1).map(({ is }, i) => cypher`WHEN NOT ${is} THEN ${`${i}`}`);
    const names = reasons.map(({ reason }) => `'${reason}'`).join(', ');
    return cypher`CALL (${v.parent}, ${v.place}) {
    MATCH ${saidOf(filter)} WHERE one.replaced IS NULL
    WITH one, CASE ${joined(number, ' ')} ELSE ${`${reasons.length - 1}`} END AS nearness ORDER BY one.id
    WITH nearness, collect(one) AS figures ORDER BY nearness DESC LIMIT 1
    RETURN collect([[${names}][nearness], figures]) AS said
  }
  WITH *, coalesce(said[0][0], 'NOT_REPORTED') AS ${v.reason}, coalesce(said[0][1], []) AS ${v.figures}`;
  },
};

const leftOut: List<LeftOutRow> = {
  name: 'RankingConnection.leftOut',
  match: (filter) => cypher`${notRanked(filter)}
  WITH ${v.place}`,
  parent: 'Metric',
  given: [v.parent, v.span],
  unique: true,
  rows: [v.place],
  further: why,
  variable: null,
  orders: { NAME: cypher`${v.place}.name` },
  tie: cypher`${v.place}.id`,
};

const leftOutFigures: List<ObservationRow> = {
  name: 'LeftOut.observations',
  match: cypher`UNWIND ${v.figures} AS ${v.node}`,
  parent: 'Observation',
  unique: true,
  given: [v.figures],
  orders: { REPORT: cypher`${v.node}.id` },
  tie: cypher`${v.node}.id`,
};

export const LeftOut: LeftOutResolvers = {
  place: part<LeftOutRow, EntityRow>(v.place),
  reason: computed({ reason: cypher`${v.reason}` }, ({ reason }: LeftOutRow) => reason),
  observations: all(leftOutFigures),
};

export const RankingConnection: RankingConnectionResolvers = {
  period: one(period),
  leftOut: some(leftOut, MOST_LEFT_OUT),
  leftOutCount: count(leftOut),
};

function rankingArguments({ first, after, filter, direction }: MetricRankingArgs): ListArguments {
  const { kind, within, status, dimensions, period } = filter ?? {};
  const { from, to } = daysOf(period);
  const year = from?.slice(0, 4);
  return {
    first,
    after,
    filter: {
      kind: kind && labelOfKind(kind),
      within,
      status,
      narrowing: dimensions && narrowingOf(dimensions),
      span: from === undefined && to === undefined ? undefined : spanOf(from, to),
      label: year && from === `${year}-01-01` && to === `${year}-12-31` ? `${year}年` : undefined,
    },
    orderBy: { field: 'VALUE', direction },
  };
}

export const metricRanking: Pick<MetricResolvers, 'ranking'> = { ranking: page(ranking, rankingArguments) };
