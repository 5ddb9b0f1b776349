import type { GraphQLResolveInfo } from 'graphql';
import type { EntityRow, LinkRow } from '../model/rows.js';
import { type Cypher, cypher, v } from '../query/cypher.js';
import { computed, theOne } from '../query/fields.js';
import type {
  LinkResolvers,
  NeighbourhoodResolvers,
  PathResolvers,
  QueryResolvers,
} from '../query/generated.js';
import type { List } from '../query/list.js';
import type { Reader } from '../query/reader.js';
import { citations } from '../report/citations.js';
import { neighbourhood } from './neighbourhood.js';
import { paths } from './paths.js';
import { search } from './search.js';

/** The entity at one end of a link: read by its id if the row has one, otherwise together with the link. */
function end(name: 'from' | 'to', ending: Cypher) {
  const list: List<EntityRow> = {
    name: `Link.${name}`,
    match: cypher`WITH ${ending} AS ${v.node}`,
    follows: ending,
    parent: 'Entity',
    orders: { ID: cypher`${v.node}.id` },
    tie: cypher`${v.node}.id`,
  };
  const field = theOne(list);
  const resolve: typeof field.resolve = (link, args, context, info) => {
    const id = (link as LinkRow)[`${name}Id`];
    return id
      ? context.reader.node<EntityRow>(id, info).then((row) => row as EntityRow)
      : field.resolve(link, args, context, info);
  };
  return { ...field, resolve };
}

export const Link: LinkResolvers = {
  type: computed({ type: cypher`type(${v.row})` }, ({ type }: LinkRow) => type),
  from: end('from', cypher`startNode(${v.parent})`),
  to: end('to', cypher`endNode(${v.parent})`),
  citations,
};

export const Path: PathResolvers = {
  nodes: ({ ids }, _args, { reader }, info) => entitiesOf(reader, ids, info),
};

export const Neighbourhood: NeighbourhoodResolvers = {
  nodes: ({ ids }, _args, { reader }, info) => entitiesOf(reader, ids, info),
};

function entitiesOf(reader: Reader, ids: string[], info: GraphQLResolveInfo): Promise<EntityRow[]> {
  return Promise.all(ids.map(async (id) => (await reader.node<EntityRow>(id, info)) as EntityRow));
}

export const analysisQueries: Pick<QueryResolvers, 'search' | 'paths' | 'neighbourhood'> = {
  search: (_root, args, { reader }, info) => search(reader, args, info),
  paths: (_root, args, { read }) => paths(read, args),
  neighbourhood: (_root, args, { read }) => neighbourhood(read, args),
};
