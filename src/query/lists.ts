import { areaKey, WITHIN } from '../graph/within.js';
import type { ConceptRow, EntityRow, LinkRow, MetricRow, ObservationRow, ReportRow } from '../model/rows.js';
import { NOT_EXISTING } from '../model/status.js';
import { Cypher, cypher, type Placeholder, v } from './cypher.js';
import type { Filter, List } from './list.js';

/** One step from the parent, over a link of one type or of several: `AFFECTS|LOCATED_IN`. */
export interface Step {
  type: string;
  direction: 'OUT' | 'IN' | 'BOTH';
  /** The label at the other end; null for any. */
  label: string | null;
}

/** The step over an outgoing link. */
export const to = (type: string, label: string | null = null): Step => ({ type, direction: 'OUT', label });

/** The step over an incoming link. */
export const from = (type: string, label: string | null = null): Step => ({ type, direction: 'IN', label });

/** The step over a link in either direction. */
export const beside = (type: string, label: string | null = null): Step => ({
  type,
  direction: 'BOTH',
  label,
});

const ARROWS = { OUT: ['-', '->'], IN: ['<-', '-'], BOTH: ['-', '-'] } as const;

/** The part of a list's declaration for one step, or for a pattern from `parent` to `node`. */
export function along(way: Step | Cypher): Pick<List, 'match' | 'step'> {
  if (way instanceof Cypher) return { match: cypher`MATCH ${way}` };
  const { type, direction, label } = way;
  const [opening, closing] = ARROWS[direction];
  const end = label === null ? cypher`(${v.node})` : cypher`(${v.node}:${label})`;
  return {
    match: cypher`MATCH (${v.parent})${opening}[:${type}]${closing}${end}`,
    ...(!type.includes('|') && { step: type }),
  };
}

/** Relationships that are not links between entities: derived ones, and those of citations and coverage. */
const NO_LINKS = new Set([WITHIN, 'CITED_IN', 'COVERS']);

/** The list of the links over which a row was reached; undefined if the step is not over links. */
export function linksOver(name: string, { type, direction }: Step): List<LinkRow> | undefined {
  if (NO_LINKS.has(type)) return undefined;
  const [opening, closing] = ARROWS[direction];
  return {
    ...linkOfRow(name),
    match: cypher`MATCH (${v.other})${opening}[${v.link}:${type}]${closing}(${v.parent})`,
    given: [v.other, v.parent],
  };
}

/** The same if each link is a row. */
export function linkOfRow(name: string): List<LinkRow> {
  return {
    name: `${name}.links`,
    match: cypher`WITH ${v.link}`,
    parent: 'Entity',
    given: [v.link],
    unique: true,
    rows: [v.link],
    variable: v.link,
    orders: { TYPE: cypher`type(${v.link})` },
    tie: cypher`coalesce(${v.link}.role, ${v.link}.title, '')`,
  };
}

/** Cypher for whether an entity does not exist: not yet, or no longer. */
export const absent = cypher`coalesce(${v.node}.status, '') IN [${NOT_EXISTING.map((status) => `'${status}'`).join()}]`;

const byStatus = {
  status: cypher`${v.node}.status = ${v.filter}.status`,
  existing: cypher`(${absent}) <> ${v.filter}.existing`,
};

/** Filters by properties of the entity, for each type of list. */
export const by = {
  status: byStatus,
  kind: { kind: cypher`${v.node}.kind = ${v.filter}.kind`, ...byStatus },
  level: { level: cypher`${v.node}.level = ${v.filter}.level`, ...byStatus },
  programme: {
    kind: cypher`${v.node}.kind = ${v.filter}.kind`,
    ...byStatus,
    minSubdistricts: cypher`COUNT { MATCH (${v.node})-[:CITED_IN]->(:Report)-[:COVERS]->(s:Subdistrict) RETURN DISTINCT s } >= ${v.filter}.minSubdistricts`,
  },
  project: {
    kind: cypher`${v.node}.kind = ${v.filter}.kind`,
    ...byStatus,
    subdistrict: cypher`EXISTS { (${v.node})-[:${WITHIN}]->(:Subdistrict {id: ${v.filter}.subdistrict}) }`,
  },
} as const;

/**
 * A list of entities that a field of an entity leads to.
 * @param name type and field, such as `Project.communities`
 * @param way a step, or Cypher that leads from `parent` to `node`
 * @param filters conditions in Cypher, by the filter's field
 */
export function entityList(name: string, way: Step | Cypher, filters: List['filters'] = {}): List<EntityRow> {
  return {
    name,
    ...along(way),
    ...(!(way instanceof Cypher) && { links: linksOver(name, way) }),
    parent: 'Entity',
    orders: { NAME: cypher`${v.node}.name`, ID: cypher`${v.node}.id` },
    tie: cypher`${v.node}.id`,
    filters,
  };
}

/** The list of all entities with a label, at the root. */
export function rootEntityList(name: string, label: string, filters: List['filters']): List<EntityRow> {
  return { ...entityList(name, cypher`(${v.node}:${label})`, filters), parent: null };
}

/** A list of reports, metrics or concepts that a field leads to, sorted by id. */
export function nodeList<Row extends ConceptRow | MetricRow | ReportRow>(
  name: string,
  parent: List['parent'],
  way: Step | Cypher,
): List<Row> {
  return {
    name,
    ...along(way),
    parent,
    orders: { ID: cypher`${v.node}.id` },
    tie: cypher`${v.node}.id`,
  };
}

/** Cypher for a report's year: the one in which its period ends, or begins if the end is open. */
export function yearOf(report: string | Placeholder): Cypher {
  return cypher`coalesce(${report}.periodEnd, ${report}.periodStart).year`;
}

/** Cypher for sorting figures by time: by the end of the period, then by its start. An open end comes last. */
export function byTime(figure: Placeholder): Cypher {
  return cypher`coalesce(toString(${figure}.periodEnd), '~') + ' ' + coalesce(toString(${figure}.periodStart), '')`;
}

/** A list of figures that a field leads to. A filter by period needs `withDays`. */
export function observationList(
  name: string,
  parent: List['parent'],
  way: Step | Cypher,
): List<ObservationRow> {
  return {
    name,
    ...along(way),
    parent,
    orders: {
      REPORT: cypher`${v.node}.id`,
      VALUE: cypher`${v.node}.comparableValue`,
      TIME: byTime(v.node),
    },
    tie: cypher`${v.node}.id`,
    filters: {
      metric: cypher`${v.node}.metricId = ${v.filter}.metric`,
      category: cypher`EXISTS { (${v.node})-[:MEASURES]->(:Metric {category: ${v.filter}.category}) }`,
      status: cypher`${v.node}.status = ${v.filter}.status`,
      qualifier: cypher`${v.node}.qualifier = ${v.filter}.qualifier`,
      subdistrict: cypher`${v.node}.subdistrictId = ${v.filter}.subdistrict`,
      within: cypher`${v.filter}.within IN [${v.node}.provinceId, ${v.node}.cityId, ${v.node}.districtId, ${v.node}.subdistrictId]`,
      from: cypher`${v.node}.periodStart >= date(${v.filter}.from)`,
      to: cypher`${v.node}.periodEnd <= date(${v.filter}.to)`,
      current: cypher`${v.node}.replaced IS NULL`,
    },
  };
}

/**
 * The list of all figures, at the root. Starts from the metric or place in the filter, which have few of the graph's
 * figures.
 */
export function rootObservationList(name: string): List<ObservationRow> {
  const list = observationList(name, null, cypher`(${v.node}:Observation)`);
  return { ...list, match: figuresOf };
}

function figuresOf({ metric, subdistrict, within }: Filter): Cypher {
  if (subdistrict) return cypher`MATCH (${v.node}:Observation {subdistrictId: ${v.filter}.subdistrict})`;
  if (within) return figuresWithin(within, metric ? cypher`${v.filter}.metric` : null);
  if (metric) return cypher`MATCH (:Metric {id: ${v.filter}.metric})<-[:MEASURES]-(${v.node}:Observation)`;
  return cypher`MATCH (${v.node}:Observation)`;
}

/** The list of a metric's figures. An index finds those in a division, however many there are elsewhere. */
export function metricObservationList(name: string): List<ObservationRow> {
  const list = observationList(name, 'Metric', from('MEASURES', 'Observation'));
  const all = list.match as Cypher;
  return {
    ...list,
    match: ({ within }) => (within ? figuresWithin(within, cypher`${v.parent}.id`) : all),
    unique: true,
  };
}

/** @param metric Cypher for the id of their metric; null for any */
function figuresWithin(within: unknown, metric: Cypher | null): Cypher {
  const key = areaKey(String(within)) ?? 'subdistrictId';
  // Every figure has a metric, but the planner only uses an index if each of its properties has a condition.
  const measured = metric ? cypher`${v.node}.metricId = ${metric}` : cypher`${v.node}.metricId IS NOT NULL`;
  return cypher`MATCH (${v.node}:Observation {${key}: ${v.filter}.within} WHERE ${measured})`;
}
