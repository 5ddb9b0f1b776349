import type { List, ListArguments, Page } from '../graph/list.js';
import { type EntityRow, entityRow, type ObservationRow, observationRow } from '../graph/rows.js';
import type { Context } from './context.js';

/** Filters by one property of the entity itself. */
export const by = {
  kind: { kind: 'node.kind = $filter.kind' },
  level: { level: 'node.level = $filter.level' },
  project: {
    kind: 'node.kind = $filter.kind',
    status: 'node.status = $filter.status',
    subdistrict: 'EXISTS { (node)-[:LOCATED_IN|PART_OF*1..4]->(:Subdistrict {id: $filter.subdistrict}) }',
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
    row: entityRow('node'),
    orders: { NAME: 'node.name', ID: 'node.id' },
    tie: 'node.id',
    filters,
  };
}

/** The list at the root of all entities with a label. */
export function rootEntityList(name: string, label: string, filters: List['filters']): List<EntityRow> {
  return { ...entityList(name, `(node:${label})`, filters), parent: null };
}

/** Cypher for whether a place is, or lies in, the division of `$filter.within`. */
export function inDivision(place: string): string {
  return `(${place}.id = $filter.within OR EXISTS { (${place})-[:PART_OF|LOCATED_IN*1..5]->(:Entity {id: $filter.within}) })`;
}

/** A list of figures that a field leads to. */
export function observationList(name: string, parent: List['parent'], pattern: string): List<ObservationRow> {
  const measures = '(node)-[:MEASURES]->(:Metric';
  return {
    name,
    match: `MATCH ${pattern}`,
    parent,
    row: observationRow('node'),
    orders: { REPORT: 'node.id', VALUE: 'node.comparableValue' },
    tie: 'node.id',
    filters: {
      metric: `EXISTS { ${measures} {id: $filter.metric}) }`,
      category: `EXISTS { ${measures} {category: $filter.category}) }`,
      status: 'node.status = $filter.status',
      qualifier: 'node.qualifier = $filter.qualifier',
      subdistrict:
        'EXISTS { (node)-[:CITED_IN]->(:Report)-[:COVERS]->(:Subdistrict {id: $filter.subdistrict}) }',
      within: `EXISTS { (node)-[:CITED_IN]->(:Report)-[:COVERS]->(s:Subdistrict) WHERE ${inDivision('s')} }`,
    },
  };
}

/** A resolver for a field that leads to a page of a list. */
export function page<Row>(list: List<Row>) {
  return (parent: { id: string }, args: ListArguments, { lists }: Context): Page<Row> =>
    lists.page(list, parent.id, args);
}

/** A resolver for a page of a list at the root. */
export function rootPage<Row>(list: List<Row>) {
  return (_root: unknown, args: ListArguments, { lists }: Context): Page<Row> => lists.page(list, '', args);
}

/** A resolver for a field that leads to at most one. */
export function one<Row>(list: List<Row>) {
  return (parent: { id: string }, _args: unknown, { lists }: Context): Promise<Row | null> =>
    lists.one(list, parent.id);
}

/** A resolver for a field that leads to exactly one, which the loader guarantees. */
export function theOne<Row>(list: List<Row>) {
  return async (parent: { id: string }, _args: unknown, { lists }: Context): Promise<Row> => {
    const row = await lists.one(list, parent.id);
    if (row === null) throw new Error(`${list.name} of ${parent.id} leads nowhere`);
    return row;
  };
}
