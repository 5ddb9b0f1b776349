import type { Read } from '../graph/database.js';
import { checkedFirst } from '../graph/list.js';
import { type EntityRow, entityRow, type LinkRow } from '../graph/rows.js';
import { within } from './paths.js';

const MAX_DEPTH = 3;
const MAX_NODES = 500;

const START = `MATCH (n:Entity {id: $id}) RETURN ${entityRow('n')} AS row`;

const NEXT = `
UNWIND $frontier AS id
MATCH (n:Entity {id: id})--(other:Entity)
WHERE NOT other.id IN $seen
WITH DISTINCT other ORDER BY other.id LIMIT $limit
RETURN ${entityRow('other')} AS row`;

const LINKS = `
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[link]->(other:Entity)
WHERE other.id IN $ids
RETURN link {.*, type: type(link)} AS link, n.id AS from, other.id AS to
ORDER BY from, to, link.type`;

/** What is asked of the surroundings of an entity. */
export interface NeighbourhoodArguments {
  id: string;
  depth?: number | null;
  first?: number | null;
}

/**
 * The entities up to `depth` links away, nearest first, and all links among them: at most depth + 2 statements.
 * @returns null where the id is no entity's
 * @throws AtlasError INVALID_ARGUMENT, FIRST_OUT_OF_RANGE
 */
export async function neighbourhood(read: Read, args: NeighbourhoodArguments) {
  const depth = within('depth', args.depth ?? 1, MAX_DEPTH);
  const first = checkedFirst(args.first, MAX_NODES, 100);
  const start = await read<{ row: EntityRow }>(START, { id: args.id });
  if (start.length === 0) return null;
  const nodes = start.map(({ row }) => row);
  let frontier = [args.id];
  let truncated = false;
  for (let level = 0; level < depth && frontier.length > 0 && !truncated; level++) {
    const limit = first - nodes.length + 1; // one more than fits tells whether something is left out
    const found = await read<{ row: EntityRow }>(NEXT, { frontier, seen: nodes.map(({ id }) => id), limit });
    truncated = found.length === limit;
    const added = found.slice(0, limit - 1).map(({ row }) => row);
    nodes.push(...added);
    frontier = added.map(({ id }) => id);
  }
  return { nodes, links: await linksAmong(read, nodes), truncated };
}

async function linksAmong(read: Read, nodes: EntityRow[]): Promise<LinkRow[]> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const rows = await read<{ link: Omit<LinkRow, 'from' | 'to'>; from: string; to: string }>(LINKS, {
    ids: [...byId.keys()],
  });
  return rows.map(({ link, from, to }) => ({
    ...link,
    from: byId.get(from) as EntityRow,
    to: byId.get(to) as EntityRow,
  }));
}
