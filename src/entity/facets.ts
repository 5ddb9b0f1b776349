import { WITHIN } from '../graph/within.js';
import type { EntityFacet, QueryFacetsArgs } from '../model/contract.js';
import type { EntityRow, FacetRow } from '../model/rows.js';
import { type Cypher, cypher, joined, v } from '../query/cypher.js';
import { all, computed, one } from '../query/fields.js';
import type { FacetResolvers, QueryResolvers } from '../query/generated.js';
import type { Filter, List } from '../query/list.js';
import { yearOf } from '../query/lists.js';
import { asFound, rootEntities } from './entity.js';
import { ofKnownKind } from './kinds.js';

/** Cypher for what entities are counted by. */
const counted: Record<Exclude<EntityFacet, 'DIVISION'>, Cypher> = {
  KIND: cypher`WITH coalesce(${v.node}.kind, ${v.node}.level) AS ${v.value}, count(*) AS ${v.total}`,
  STATUS: cypher`WITH ${v.node}.status AS ${v.value}, count(*) AS ${v.total}`,
  CITED: cypher`WITH toString(${v.node}:Cited) AS ${v.value}, count(*) AS ${v.total}`,
  YEAR: cypher`MATCH (${v.node})-[:CITED_IN]->(report:Report)
  WITH toString(${yearOf('report')}) AS ${v.value}, count(DISTINCT ${v.node}) AS ${v.total}`,
};

/** The WHERE clause for the conditions of a filter; empty if there are none. */
function where(filter: Filter): Cypher {
  const filters: Record<string, Cypher> = rootEntities.filters;
  const conditions = Object.keys(filter).flatMap((field) => filters[field] ?? []);
  return conditions.length > 0 ? cypher`\n  WHERE ${joined(conditions, ' AND ')}` : cypher``;
}

/** Cypher that counts, for the parts of a division or all provinces, the entities that the reports on them name. */
function byDivision(filter: Filter): Cypher {
  const parts = filter.within
    ? cypher`(:Entity {id: ${v.filter}.within})<-[:PART_OF]-(division:Entity)`
    : cypher`(division:Province)`;
  return cypher`MATCH ${parts}<-[:${WITHIN}]-(:Report)<-[:CITED_IN]-${rootEntities.node(filter)}${where(filter)}
  WITH division.id AS ${v.value}, count(DISTINCT ${v.node}) AS ${v.total}`;
}

/** The filters are part of `match`, because they must apply before the counting. */
const facets: List<FacetRow> = {
  name: 'Query.facets',
  match: (filter) => {
    const by = filter.by as EntityFacet;
    if (by === 'DIVISION') return byDivision(filter);
    return cypher`${rootEntities.match(filter)}${where(filter)}\n  ${counted[by]}`;
  },
  parent: null,
  rows: [v.value, v.total],
  variable: null,
  orders: { COUNT: cypher`${v.total}` },
  tie: cypher`coalesce(${v.value}, '')`,
};

const division: List<EntityRow> = {
  name: 'Facet.division',
  match: cypher`MATCH (${v.node}:Entity {id: ${v.value}})`,
  parent: 'Entity',
  unique: true,
  given: [v.value],
  orders: { ID: cypher`${v.node}.id` },
  tie: cypher`${v.node}.id`,
};

export const Facet: FacetResolvers = {
  value: computed({ value: cypher`${v.value}` }, ({ value }: FacetRow) => value ?? null),
  division: one(division),
  count: computed({ total: cypher`${v.total}` }, ({ total }: FacetRow) => total),
};

const counts = all<FacetRow, QueryFacetsArgs>(facets, {
  of: ({ by, filter }) => {
    const { filter: found } = asFound({ filter: filter ?? {} });
    return { filter: { ...found, by }, orderBy: { field: 'COUNT', direction: 'DESC' } };
  },
});

export const facetQueries: Pick<QueryResolvers, 'facets'> = { facets: ofKnownKind(counts) };
