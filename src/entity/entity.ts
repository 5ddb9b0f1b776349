import type { GraphQLEnumType } from 'graphql';
import { AtlasError } from '../errors.js';
import { UNDERIVED, WITHIN } from '../graph/within.js';
import type { KindCount } from '../model/contract.js';
import { pinyinOf } from '../model/readings.js';
import type { EntityRow, LinkRow, NodeRow } from '../model/rows.js';
import { divisionLabels } from '../model/vocabulary.js';
import { type Cypher, cypher, v } from '../query/cypher.js';
import { computed, page, properties } from '../query/fields.js';
import type { QueryResolvers } from '../query/generated.js';
import type { Filter, List, ListArguments } from '../query/list.js';
import { by, entityList, from, observationList, yearOf } from '../query/lists.js';
import { withDays } from '../query/period.js';
import { citations } from '../report/citations.js';
import { seriesOf } from '../series/series.js';
import { ofKnownKind } from './kinds.js';

/** Links to other entities. No entity links to itself, so direction and other end identify a link. */
const links: List<LinkRow> = {
  name: 'Entity.links',
  match: linked,
  unique: true,
  parent: 'Entity',
  rows: [v.parent, v.link, v.other],
  variable: v.link,
  orders: { TYPE: cypher`type(${v.link})` },
  tie: cypher`CASE WHEN startNode(${v.link}) = ${v.parent} THEN 'out ' ELSE 'in ' END + ${v.other}.id + ' ' + coalesce(${v.link}.role, ${v.link}.title, '')`,
  filters: { existing: cypher`(${v.link}.status IS NULL) = ${v.filter}.existing` },
};

/** Cypher for relationships of no type. */
const NO_TYPE = '!%';

/**
 * Cypher for an entity's links. The pattern contains types and direction, so that no other relationships are visited.
 */
function linked({ types, direction }: Filter): Cypher {
  const asked = types ? [...new Set(types as string[])].sort().join('|') || NO_TYPE : UNDERIVED;
  const opening = direction === 'IN' ? '<-' : '-';
  const closing = direction === 'OUT' ? '->' : '-';
  return cypher`MATCH (${v.parent})${opening}[${v.link}:${asked}]${closing}(${v.other}:Entity)`;
}

const observations = observationList('Entity.observations', 'Entity', from('ABOUT', 'Observation'));

/** Resolvers of the fields that every type of entity has. */
export const entityFields = {
  pinyin: computed(properties('name'), ({ name }: EntityRow) => pinyinOf(name)),
  citations,
  observations: page(observations, withDays),
  links: page(links),
  series: seriesOf,
};

/** The label for a value of EntityKind, for example ResidentialCompound for RESIDENTIAL_COMPOUND. */
export function labelOfKind(kind: string): string {
  return kind.replaceAll(
    /([A-Z])([A-Z]*)_?/g,
    (_, first: string, rest: string) => first + rest.toLowerCase(),
  );
}

/** Filters for entities of any type. */
export const entityFilters = {
  kinds: cypher`any(label IN labels(${v.node}) WHERE label IN ${v.filter}.kinds)`,
  cited: cypher`${v.node}:Cited = ${v.filter}.cited`,
  kind: cypher`coalesce(${v.node}.kind, ${v.node}.level) = ${v.filter}.kind`,
  within: cypher`EXISTS { (${v.node})-[:CITED_IN]->(:Report)-[:${WITHIN}]->(:Entity {id: ${v.filter}.within}) }`,
  year: cypher`EXISTS { (${v.node})-[:CITED_IN]->(report:Report) WHERE ${yearOf('report')} = ${v.filter}.year }`,
  ...by.status,
};

/** Filters at the root that are plain conditions; `match` below handles the other two. */
const { cited: _, within: __, ...rootFilters } = entityFilters;

/** Cypher for entities with a label, cited or not. */
function labelled({ label, cited }: Filter): Cypher {
  const found = cited && !label ? 'Cited' : String(label ?? 'Entity');
  const besides = label && cited ? '&Cited' : cited === false ? '&!Cited' : '';
  return cypher`(${v.node}:${found}${besides})`;
}

/** With a division as filter, the entities named by reports on it or on anything in it; otherwise all. */
function named(filter: Filter): Cypher {
  if (!filter.within) return cypher`MATCH ${labelled(filter)}`;
  return cypher`MATCH (:Entity {id: ${v.filter}.within})<-[:${WITHIN}]-(:Report)<-[:CITED_IN]-${labelled(filter)}
  WITH DISTINCT ${v.node}`;
}

/** Cypher for entities at the root: how to match them, and their filters. */
export const rootEntities = { node: labelled, match: named, filters: rootFilters };

const entities: List<EntityRow> = {
  match: named,
  type: ({ label }) => label as string | undefined,
  filters: rootFilters,
  name: 'Query.entities',
  parent: null,
  orders: {
    ID: cypher`${v.node}.id`,
    NAME: cypher`${v.node}.name`,
    KIND: cypher`coalesce(${v.node}.kind, ${v.node}.level, '')`,
    STATUS: cypher`coalesce(${v.node}.status, '')`,
    SUBDISTRICT: cypher`coalesce(${v.node}.subdistrictId, '')`,
    CITATIONS: cypher`size(coalesce(${v.node}.citationReports, []))`,
  },
  tie: cypher`${v.node}.id`,
};

const citedEntities: List<EntityRow> = {
  ...entityList('Report.entities', from('CITED_IN', 'Entity'), entityFilters),
  parent: 'Report',
};

type EntitiesArguments = ListArguments & { filter?: { kinds?: string[] | null } | null };

/** The arguments with kinds replaced by labels. */
export function withLabels(args: EntitiesArguments): ListArguments {
  const kinds = args.filter?.kinds;
  return kinds ? { ...args, filter: { ...args.filter, kinds: kinds.map(labelOfKind) } } : args;
}

/** The same for entities at the root, where a single kind becomes the label to start from. */
export function asFound(args: EntitiesArguments): ListArguments {
  const { kinds, ...filter } = withLabels(args).filter as { kinds?: string[] | null };
  const labels = kinds?.length === 1 ? { label: kinds[0] } : { kinds };
  return { ...args, filter: { ...filter, ...labels } };
}

/** The field for the entities that a report names. */
export const reportEntities = ofKnownKind(page(citedEntities, withLabels));

const MAX_IDS = 100;

/**
 * Cypher that counts entities by type. Only divisions can exist without a report naming them, so only these are
 * checked.
 */
function countsOf(kinds: string[]): string {
  const divisions: ReadonlySet<string> = new Set(divisionLabels);
  return kinds
    .map((kind) => {
      const label = labelOfKind(kind);
      return `MATCH (n:${divisions.has(label) ? `${label}&Cited` : label}) RETURN '${kind}' AS kind, count(*) AS count`;
    })
    .join('\nUNION ALL\n');
}

export const entityQueries: Pick<QueryResolvers, 'kinds' | 'node' | 'nodes' | 'entities'> = {
  kinds: (_root, _args, { read }, { schema }) => {
    const kinds = (schema.getType('EntityKind') as GraphQLEnumType).getValues();
    return read<KindCount>(countsOf(kinds.map(({ name }) => name)));
  },
  node: (_root, { id }, { reader }, info) => reader.node<NodeRow>(id, info),
  nodes: (_root, { ids }, { reader }, info) => {
    if (ids.length > MAX_IDS)
      throw new AtlasError('INVALID_ARGUMENT', `ids: ${ids.length} are more than ${MAX_IDS}.`);
    return Promise.all(ids.map((id) => reader.node<NodeRow>(id, info)));
  },
  entities: ofKnownKind(page(entities, (args) => (args.filter ? asFound(args) : args))),
};
