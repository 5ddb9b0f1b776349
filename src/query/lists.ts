import { areaKey, WITHIN } from '../graph/within.js';
import type { ConceptRow, EntityRow, LinkRow, MetricRow, ObservationRow, ReportRow } from '../model/rows.js';
import { NOT_EXISTING } from '../model/status.js';
import { Cypher, cypher, type Placeholder, v } from './cypher.js';
import type { Filter, List } from './list.js';

/** One step from the parent, over a link of one type, or of one of several: `AFFECTS|LOCATED_IN`. */
export interface Step {
  type: string;
  direction: 'OUT' | 'IN' | 'BOTH';
  /** The label of what it leads to; null for any. */
  label: string | null;
}

/** The step over a link that goes out from the parent. */
export const to = (type: string, label: string | null = null): Step => ({ type, direction: 'OUT', label });

/** The step over a link that comes in. */
export const from = (type: string, label: string | null = null): Step => ({ type, direction: 'IN', label });

/** The step over a link, whichever way it points. */
export const beside = (type: string, label: string | null = null): Step => ({
  type,
  direction: 'BOTH',
  label,
});

const ARROWS = { OUT: ['-', '->'], IN: ['<-', '-'], BOTH: ['-', '-'] } as const;

/** What a list is declared with that leads over one step, or along a pattern from `parent` to `node`. */
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

/** Relationships that are no links between entities: what the load derives, and where something is named. */
const NO_LINKS = new Set([WITHIN, 'CITED_IN', 'COVERS']);

/** What is read of the links over which a row was reached: those between the row and what the list begins at. */
export function linksOver(name: string, { type, direction }: Step): List<LinkRow> | undefined {
  if (NO_LINKS.has(type)) return undefined;
  const [opening, closing] = ARROWS[direction];
  return {
    ...linkOfRow(name),
    match: cypher`MATCH (${v.other})${opening}[${v.link}:${type}]${closing}(${v.parent})`,
    given: [v.other, v.parent],
  };
}

/** The same where each link is a row. */
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

/** Cypher for that an entity is not there: not yet, or no longer. */
export const absent = cypher`coalesce(${v.node}.status, '') IN [${NOT_EXISTING.map((status) => `'${status}'`).join()}]`;

/** Filters of entities by their status. */
const byStatus = {
  status: cypher`${v.node}.status = ${v.filter}.status`,
  existing: cypher`(${absent}) <> ${v.filter}.existing`,
};

/** Filters by properties of the entity itself. */
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
 * @param name type and field, e.g. `Project.communities`
 * @param way a step, or Cypher that leads from `parent` to `node`
 * @param filters Cypher conditions by field of the filter
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

/** The list at the root of all entities with a label. */
export function rootEntityList(name: string, label: string, filters: List['filters']): List<EntityRow> {
  return { ...entityList(name, cypher`(${v.node}:${label})`, filters), parent: null };
}

/** A list of reports, metrics or concepts that a field leads to, in the order of their ids. */
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

/** Cypher for the year that a report is of: in which its period ends, or begins where it goes on. */
export function yearOf(report: string | Placeholder): Cypher {
  return cypher`coalesce(${report}.periodEnd, ${report}.periodStart).year`;
}

/** Cypher that sorts figures by time: by the end of the period, then its start; what has no end comes last. */
export function byTime(figure: Placeholder): Cypher {
  return cypher`coalesce(toString(${figure}.periodEnd), '~') + ' ' + coalesce(toString(${figure}.periodStart), '')`;
}

/** A list of figures that a field leads to; what asks for their period says so with `withDays`. */
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

/** The list at the root of all figures. What a filter leads to is reached from there: it is little of what the graph has. */
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

/** The list of a metric's figures; those in a division are read from an index, however many others there are. */
export function metricObservationList(name: string): List<ObservationRow> {
  const list = observationList(name, 'Metric', from('MEASURES', 'Observation'));
  const all = list.match as Cypher;
  return {
    ...list,
    match: ({ within }) => (within ? figuresWithin(within, cypher`${v.parent}.id`) : all),
    unique: true,
  };
}

/** @param metric Cypher for the id of the metric that they measure; null for any */
function figuresWithin(within: unknown, metric: Cypher | null): Cypher {
  const key = areaKey(String(within)) ?? 'subdistrictId';
  // Every figure has a metric, but the planner takes an index only where it is told so of each of its properties.
  const measured = metric ? cypher`${v.node}.metricId = ${metric}` : cypher`${v.node}.metricId IS NOT NULL`;
  return cypher`MATCH (${v.node}:Observation {${key}: ${v.filter}.within} WHERE ${measured})`;
}
