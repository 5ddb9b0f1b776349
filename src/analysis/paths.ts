import { AtlasError } from '../errors.js';
import type { Read } from '../graph/database.js';
import { UNDERIVED } from '../graph/within.js';
import type { PathRow } from '../model/rows.js';
import { checkedFirst } from '../query/list.js';
import { linkColumns } from './link-columns.js';

const MAX_LENGTH = 6;
const MAX_PATHS = 10;

/**
 * One statement per length, because a quantifier's bound cannot be a parameter. Paths follow only links between
 * entities. The condition that no entity repeats is inside the pattern; outside, it would only filter the paths already
 * found.
 */
const BY_LENGTH = Array.from(
  { length: MAX_LENGTH + 1 },
  (_, length) => `
MATCH (a:Entity {id: $from})
MATCH (b:Entity {id: $to})
MATCH path = SHORTEST ${MAX_PATHS} ((a) (()-[:${UNDERIVED}]-(n:Entity)){1,${length}} (b)
  WHERE NOT a IN n AND all(one IN n WHERE single(other IN n WHERE other = one)))
WITH path ORDER BY length(path), [n IN nodes(path) | n.id] LIMIT $first
RETURN [n IN nodes(path) | n.id] AS ids, [r IN relationships(path) | ${linkColumns('r')}] AS links`,
);

const ENDS = 'MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id AS id';

/** The arguments of Query.paths. */
export interface PathsArguments {
  from: string;
  to: string;
  maxLength?: number | null;
  first?: number | null;
}

/**
 * The shortest paths between two entities, sorted by length, then by ids. If there are more than MAX_PATHS, the
 * database chooses among those of equal length.
 * @throws AtlasError INVALID_ARGUMENT if an end does not exist, both ends are the same or the length is out of range;
 * FIRST_OUT_OF_RANGE
 */
export async function paths(read: Read, args: PathsArguments): Promise<PathRow[]> {
  const { from, to } = args;
  const maxLength = checkedNumber('maxLength', args.maxLength ?? 5, MAX_LENGTH);
  const first = checkedFirst(args.first, MAX_PATHS, 3);
  if (from === to)
    throw new AtlasError('INVALID_ARGUMENT', `from and to are both ${from}. Choose two entities.`);
  const rows = await read<Omit<PathRow, 'length'>>(BY_LENGTH[maxLength] as string, {
    from,
    to,
    first,
  });
  if (rows.length === 0) await checkEnds(read, [from, to]);
  return rows.map(({ ids, links }) => ({ length: links.length, ids, links }));
}

async function checkEnds(read: Read, ids: string[]): Promise<void> {
  const found = new Set((await read<{ id: string }>(ENDS, { ids })).map(({ id }) => id));
  const unknown = ids.find((id) => !found.has(id));
  if (unknown)
    throw new AtlasError('INVALID_ARGUMENT', `${unknown} is the id of no entity. Find ids with search.`);
}

/** Returns the value. @throws AtlasError INVALID_ARGUMENT unless 1 <= value <= max */
export function checkedNumber(name: string, value: number, max: number): number {
  if (value >= 1 && value <= max) return value;
  throw new AtlasError('INVALID_ARGUMENT', `${name}: ${value} is not between 1 and ${max}.`);
}
