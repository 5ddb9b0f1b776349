import type { EntitySeriesArgs } from '../model/contract.js';
import { isBefore, isOfSameLength } from '../model/days.js';
import { narrowingOf } from '../model/narrowing.js';
import { rounded } from '../model/rounded.js';
import type { ChangeRow, MetricRow, ObservationRow, SeriesPointRow, SeriesRow } from '../model/rows.js';
import { cypher, v } from '../query/cypher.js';
import { all, computed, one, part, properties } from '../query/fields.js';
import type { SeriesPointResolvers, SeriesResolvers } from '../query/generated.js';
import type { List } from '../query/list.js';
import { byTime, observationList, to } from '../query/lists.js';
import { period } from '../report/citations.js';

const series: List<SeriesRow> = {
  name: 'Entity.series',
  match: cypher`MATCH (${v.node}:Metric {id: ${v.filter}.metric})
  WITH ${v.parent}, ${v.node}, ${v.filter}.status AS ${v.status}, ${v.filter}.narrowing AS ${v.narrowing}`,
  parent: 'Entity',
  unique: true,
  rows: [v.parent, v.node, v.status, v.narrowing],
  variable: null,
  orders: { ID: cypher`${v.node}.id` },
  tie: cypher`${v.node}.id`,
};

/** The field for series that every type of entity has. */
export const seriesOf = one<SeriesRow, EntitySeriesArgs>(series, ({ metric, status, dimensions }) => ({
  filter: { metric, status, narrowing: narrowingOf(dimensions ?? []) },
}));

/**
 * The load determines which figure of a period is the entity's own, or counts for the subdistrict that carries out its
 * subject.
 */
const points: List<SeriesPointRow> = {
  name: 'Series.points',
  match: cypher`MATCH (${v.parent})-[:CARRIES_OUT*0..1]->()<-[:ABOUT]-(${v.other}:Observation)
  WHERE ${v.other}.metricId = ${v.node}.id AND ${v.other}.status = ${v.status} AND ${v.other}.narrowing = ${v.narrowing}
    AND (${v.other}.placeId = ${v.parent}.id OR ${v.other}.streetId = ${v.parent}.id)`,
  parent: 'Entity',
  given: [v.parent, v.node, v.status, v.narrowing],
  rows: [v.other],
  variable: v.other,
  orders: { TIME: byTime(v.other) },
  tie: cypher`${v.other}.id`,
};
const pointsField = all(points);

/** Points in order of time, each with the latest earlier one that it can be compared with. */
function withEarlier(rows: SeriesPointRow[]): SeriesPointRow[] {
  if (rows[0]?.span === undefined) return rows; // the change is not requested
  return rows.map((row, i) => {
    const earlier = rows
      .slice(0, i)
      .findLast(({ span }) => isBefore(span, row.span) && isOfSameLength(span, row.span));
    return { ...row, earlier };
  });
}

export const Series: SeriesResolvers = {
  metric: part<SeriesRow, MetricRow>(v.node),
  points: {
    ...pointsField,
    resolve: async (row, args, context, info) =>
      withEarlier(await pointsField.resolve(row, args, context, info)),
  },
};

const revises = observationList('SeriesPoint.revises', 'Observation', to('REVISES', 'Observation'));

export const SeriesPoint: SeriesPointResolvers = {
  period,
  observation: part<SeriesPointRow, ObservationRow>(v.other),
  revises: all(revises),
  change: computed(
    {
      ...properties('span', 'comparableValue', 'periodLabel', 'periodInferred'),
      periodStart: cypher`toString(${v.row}.periodStart)`,
      periodEnd: cypher`toString(${v.row}.periodEnd)`,
    },
    ({ comparableValue, earlier }: SeriesPointRow) => (earlier ? changeOf(comparableValue, earlier) : null),
  ),
};

function changeOf(value: number, since: SeriesPointRow): ChangeRow {
  const before = since.comparableValue;
  const absolute = rounded(value - before);
  return { since, absolute, percent: before === 0 ? null : rounded((absolute / Math.abs(before)) * 100) };
}
