import { AtlasError } from '../errors.js';
import { UNDERIVED } from '../graph/indexes.js';
import type { EntityRow, LinkRow, NodeRow } from '../model/rows.js';
import { page } from '../query/fields.js';
import type { QueryResolvers, StepResolvers } from '../query/generated.js';
import type { List, ListArguments } from '../query/list.js';
import { entityList, labelled, observationList } from '../query/lists.js';
import { citations } from '../report/citations.js';

/** Links to other entities. A link to itself does not exist, so direction and other end tell links apart. */
const links: List<LinkRow> = {
  name: 'Entity.links',
  match: `MATCH (parent)-[link:${UNDERIVED}]-(other:Entity)`,
  parent: 'Entity',
  rows: 'parent, link, other',
  variable: 'link',
  orders: { TYPE: 'type(link)' },
  tie: "CASE WHEN startNode(link) = parent THEN 'out ' ELSE 'in ' END + other.id + ' ' + coalesce(link.role, link.title, '')",
  filters: {
    types: 'type(link) IN $filter.types',
    direction:
      "CASE $filter.direction WHEN 'OUT' THEN startNode(link) = parent ELSE endNode(link) = parent END",
  },
};

const observations = observationList(
  'Entity.observations',
  'Entity',
  '(parent)<-[:ABOUT]-(node:Observation)',
);

/** Resolvers of the fields that every type of entity has. */
export const entityFields = {
  citations,
  observations: page(observations),
  links: page(links),
};

/** The label that a value of EntityKind stands for: RESIDENTIAL_COMPOUND is ResidentialCompound. */
export function labelOfKind(kind: string): string {
  return kind.replaceAll(
    /([A-Z])([A-Z]*)_?/g,
    (_, first: string, rest: string) => first + rest.toLowerCase(),
  );
}

const filters = {
  kinds: 'any(label IN labels(node) WHERE label IN $filter.kinds)',
  cited: 'node:Cited = $filter.cited',
};

const entities: List<EntityRow> = {
  name: 'Query.entities',
  match: labelled('Entity', 'Cited', 'cited'),
  parent: null,
  orders: { ID: 'node.id', NAME: 'node.name' },
  tie: 'node.id',
  filters: { kinds: filters.kinds },
};

const citedEntities: List<EntityRow> = {
  ...entityList('Report.entities', '(parent)<-[:CITED_IN]-(node:Entity)', filters),
  parent: 'Report',
};

type EntitiesArguments = ListArguments & { filter?: { kinds?: string[] | null } | null };

/** A filter with its kinds as the labels that the graph has. */
function withLabels(args: EntitiesArguments): ListArguments {
  const kinds = args.filter?.kinds;
  return kinds ? { ...args, filter: { ...args.filter, kinds: kinds.map(labelOfKind) } } : args;
}

/** The field with what a report names. */
export const reportEntities = page(citedEntities, withLabels);

const MAX_IDS = 100;

export const entityQueries: Pick<QueryResolvers, 'node' | 'nodes' | 'entities'> = {
  node: (_root, { id }, { reader }, info) => reader.node<NodeRow>(id, info),
  nodes: (_root, { ids }, { reader }, info) => {
    if (ids.length > MAX_IDS)
      throw new AtlasError('INVALID_ARGUMENT', `ids: ${ids.length} are more than ${MAX_IDS}.`);
    return Promise.all(ids.map((id) => reader.node<NodeRow>(id, info)));
  },
  entities: page(entities, withLabels),
};

export const Step: StepResolvers = { citations };
