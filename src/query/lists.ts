import { WITHIN } from '../graph/indexes.js';
import type { EntityRow, MetricRow, ObservationRow, ReportRow } from '../model/rows.js';
import type { Filter, List } from './list.js';

/** Filters by one property of the entity itself. */
export const by = {
  kind: { kind: 'node.kind = $filter.kind' },
  level: { level: 'node.level = $filter.level' },
  project: {
    kind: 'node.kind = $filter.kind',
    status: 'node.status = $filter.status',
    subdistrict: `EXISTS { (node)-[:${WITHIN}]->(:Subdistrict {id: $filter.subdistrict}) }`,
  },
} as const;

/**
 * A list of entities that a field of an entity leads to.
 * @param name type and field, e.g. `Project.communities`
 * @param pattern Cypher that leads from `parent` to `node`
 * @param filters Cypher conditions by field of the filter
 */
export function entityList(name: string, pattern: string, filters: List['filters'] = {}): List<EntityRow> {
  return {
    name,
    match: `MATCH ${pattern}`,
    parent: 'Entity',
    orders: { NAME: 'node.name', ID: 'node.id' },
    tie: 'node.id',
    filters,
  };
}

/** The list at the root of all entities with a label. */
export function rootEntityList(name: string, label: string, filters: List['filters']): List<EntityRow> {
  return { ...entityList(name, `(node:${label})`, filters), parent: null };
}

/** The match of a list at the root of which a filter takes those that have a label besides, or those that lack it. */
export function labelled(label: string, besides: 'Cited' | 'Reported', filter: string) {
  return ({ [filter]: asked }: Filter) => {
    if (asked === undefined) return `MATCH (node:${label})`;
    return asked ? `MATCH (node:${besides})` : `MATCH (node:${label}&!${besides})`;
  };
}

/** A list of reports or metrics that a field leads to, in the order of their ids. */
export function nodeList<Row extends MetricRow | ReportRow>(
  name: string,
  parent: List['parent'],
  pattern: string,
): List<Row> {
  return { name, match: `MATCH ${pattern}`, parent, orders: { ID: 'node.id' }, tie: 'node.id' };
}

/** Cypher for whether a place is, or lies in, the division of `$filter.within`. */
function inDivision(place: string): string {
  return `(${place}.id = $filter.within OR EXISTS { (${place})-[:PART_OF|LOCATED_IN*1..5]->(:Entity {id: $filter.within}) })`;
}

/** A list of figures that a field leads to. */
export function observationList(name: string, parent: List['parent'], pattern: string): List<ObservationRow> {
  return {
    name,
    match: `MATCH ${pattern}`,
    parent,
    orders: { REPORT: 'node.id', VALUE: 'node.comparableValue' },
    tie: 'node.id',
    filters: {
      metric: 'node.metricId = $filter.metric',
      category: 'EXISTS { (node)-[:MEASURES]->(:Metric {category: $filter.category}) }',
      status: 'node.status = $filter.status',
      qualifier: 'node.qualifier = $filter.qualifier',
      subdistrict: 'node.subdistrictId = $filter.subdistrict',
      within: `EXISTS { (node)-[:CITED_IN]->(:Report)-[:COVERS]->(s:Subdistrict) WHERE ${inDivision('s')} }`,
    },
  };
}
