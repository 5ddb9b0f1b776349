import type { Read } from '../graph/database.js';
import { UNDERIVED } from '../graph/within.js';
import type { LinkRow, NeighbourhoodRow } from '../model/rows.js';
import { checkedFirst } from '../query/list.js';
import { linkColumns } from './link-columns.js';
import { checkedNumber } from './paths.js';

const MAX_DEPTH = 3;
const MAX_NODES = 500;

const START = 'MATCH (n:Entity {id: $id}) RETURN n.id AS id';

const NEXT = `
UNWIND $frontier AS id
MATCH (n:Entity {id: id})-[:${UNDERIVED}]-(other:Entity)
WHERE NOT other.id IN $seen
WITH DISTINCT other ORDER BY NOT other:Cited, other.id LIMIT $limit
RETURN other.id AS id`;

const LINKS = `
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[link:${UNDERIVED}]->(other:Entity)
WHERE other.id IN $ids
WITH link, n.id AS from, other.id AS to, type(link) AS type
ORDER BY from, to, type
RETURN ${linkColumns('link')} AS link`;

/** The arguments of Query.neighbourhood. */
export interface NeighbourhoodArguments {
  id: string;
  depth?: number | null;
  first?: number | null;
}

/**
 * The entities up to `depth` links away, nearest first, and all links among them, in at most depth + 2 statements.
 * @returns null if no entity has the id
 * @throws AtlasError INVALID_ARGUMENT, FIRST_OUT_OF_RANGE
 */
export async function neighbourhood(
  read: Read,
  args: NeighbourhoodArguments,
): Promise<NeighbourhoodRow | null> {
  const depth = checkedNumber('depth', args.depth ?? 1, MAX_DEPTH);
  const first = checkedFirst(args.first, MAX_NODES, 100);
  const start = await read<{ id: string }>(START, { id: args.id });
  if (start.length === 0) return null;
  const ids = [args.id];
  let frontier = ids.slice();
  let truncated = false;
  for (let level = 0; level < depth && frontier.length > 0 && !truncated; level++) {
    const limit = first - ids.length + 1; // one more than fits, to detect truncation
    const found = await read<{ id: string }>(NEXT, { frontier, seen: ids, limit });
    truncated = found.length === limit;
    frontier = found.slice(0, limit - 1).map(({ id }) => id);
    ids.push(...frontier);
  }
  const links = await read<{ link: LinkRow }>(LINKS, { ids });
  return { ids, links: links.map(({ link }) => link), truncated };
}
