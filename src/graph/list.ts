import DataLoader from 'dataloader';
import { AtlasError } from '../errors.js';
import { type CursorScope, decodeCursor, encodeCursor, type Position } from './cursor.js';
import type { Read } from './database.js';

/**
 * A list of the graph, declared once: the field of a type that leads to many, or a list at the root.
 * The statement that pages through it for any number of parents at once is derived from this.
 */
export interface List<Row = unknown> {
  /** Only for the compiler: what a row is. */
  readonly rowType?: Row;
  /** Type and field: `Project.communities`. Cursors carry it. */
  name: string;
  /** Cypher that binds `node`, from `parent` unless the list is at the root. */
  match: string;
  /** The label by which the parent is found; null for a list at the root. */
  parent: 'Entity' | 'Metric' | 'Observation' | 'Report' | 'Check' | null;
  /** The variables whose combinations are the rows; `node` unless the link matters. */
  rows?: string;
  /** Cypher for the row. */
  row: string;
  /** Cypher for a property of the edge, such as the role. */
  edge?: string;
  /** Cypher for what the list can be sorted by; the first is the default. */
  orders: Record<string, string>;
  /** Cypher for what tells rows with equal sort keys apart. */
  tie: string;
  /** Cypher conditions by the field of the filter that asks for them; `$filter` holds the values. */
  filters?: Record<string, string>;
}

/** The arguments of a list, as GraphQL has them. */
export interface ListArguments {
  first?: number | null;
  after?: string | null;
  filter?: object | null;
  orderBy?: { field: string; direction?: 'ASC' | 'DESC' } | null;
}

/** A row of a page with its edge property. */
export interface Edge<Row> {
  cursor: string;
  node: Row;
  role?: string;
}

/** The largest page. */
export const MAX_FIRST = 200;
const DEFAULT_FIRST = 20;

/** @throws AtlasError FIRST_OUT_OF_RANGE unless 1 <= first <= max. */
export function checkedFirst(
  first: number | null | undefined,
  max = MAX_FIRST,
  fallback = DEFAULT_FIRST,
): number {
  const count = first ?? fallback;
  if (Number.isInteger(count) && count >= 1 && count <= max) return count;
  throw new AtlasError('FIRST_OUT_OF_RANGE', `first: ${count} is not between 1 and ${max}.`);
}

/** What a page asks of its list, checked. Equal requests have equal keys and share a statement. */
interface PageRequest {
  list: List;
  limit: number;
  order: string;
  direction: 'ASC' | 'DESC';
  after: Position | null;
  filter: Record<string, unknown>;
}

interface RawRow<Row> {
  row: Row;
  key: string | number;
  tie: string;
  edge: string | null;
}

/** Loads lists for one request: what is asked of many parents at the same time is one statement. */
export class ListLoader {
  private readonly read: Read;
  private readonly loaders = new Map<string, DataLoader<string, unknown>>();

  constructor(read: Read) {
    this.read = read;
  }

  /**
   * A page of a list. Nothing is read before its edges, its page info or its count are asked for.
   * @throws AtlasError FIRST_OUT_OF_RANGE, INVALID_CURSOR
   */
  page<Row>(list: List<Row>, parentId: string, args: ListArguments): Page<Row> {
    return new Page<Row>(this, pageRequest(list, args), parentId);
  }

  /** The first row of a list that has at most one, or null. */
  async one<Row>(list: List<Row>, parentId: string): Promise<Row | null> {
    const rows = await this.rows<Row>({ ...pageRequest(list, { first: 1 }), limit: 1 }, parentId);
    return rows[0]?.row ?? null;
  }

  /**
   * All rows of a list, up to `most`.
   * @throws AtlasError QUERY_TOO_LARGE where there are more
   */
  async all<Row>(list: List<Row>, parentId: string, args: ListArguments = {}, most = 1000): Promise<Row[]> {
    const rows = await this.rows<Row>({ ...pageRequest(list, args), limit: most + 1 }, parentId);
    if (rows.length > most) {
      throw new AtlasError('QUERY_TOO_LARGE', `${list.name}: more than ${most}. Narrow the filter.`);
    }
    return rows.map(({ row }) => row);
  }

  rows<Row>(request: PageRequest, parentId: string): Promise<RawRow<Row>[]> {
    const batch = (ids: readonly string[]) => this.readPages(request, ids);
    return this.loader('rows', request, batch).load(parentId) as Promise<RawRow<Row>[]>;
  }

  count(request: PageRequest, parentId: string): Promise<number> {
    const counted = { ...request, limit: 0, after: null };
    const batch = (ids: readonly string[]) => this.readCounts(counted, ids);
    return this.loader('count', counted, batch).load(parentId) as Promise<number>;
  }

  private loader(purpose: string, request: PageRequest, batch: DataLoader.BatchLoadFn<string, unknown>) {
    const key = JSON.stringify([purpose, { ...request, list: request.list.name }]);
    const known = this.loaders.get(key);
    if (known) return known;
    const loader = new DataLoader<string, unknown>(batch);
    this.loaders.set(key, loader);
    return loader;
  }

  private async readPages(request: PageRequest, ids: readonly string[]): Promise<unknown[]> {
    const { limit, after, filter } = request;
    const parameters = { parents: ids, limit, after, filter };
    const rows = await this.read<{ parentId: string; rows: unknown[] }>(pageStatement(request), parameters);
    return inOrder(ids, rows, 'rows', () => []);
  }

  private async readCounts(request: PageRequest, ids: readonly string[]): Promise<unknown[]> {
    const rows = await this.read<{ parentId: string; total: number }>(countStatement(request), {
      parents: ids,
      filter: request.filter,
    });
    return inOrder(ids, rows, 'total', () => 0);
  }
}

/** Results by the order of the ids, whatever order the database answered in. */
function inOrder<Row extends { parentId: string }>(
  ids: readonly string[],
  rows: Row[],
  key: keyof Row,
  none: () => unknown,
): unknown[] {
  const byId = new Map(rows.map((row) => [row.parentId, row[key] as unknown]));
  return ids.map((id) => byId.get(id) ?? none());
}

function pageRequest(list: List, { first, after, filter, orderBy }: ListArguments): PageRequest {
  const order = orderBy?.field ?? (Object.keys(list.orders)[0] as string);
  const direction = orderBy?.direction ?? 'ASC';
  const asked = Object.entries(filter ?? {}).filter(([, value]) => value !== null && value !== undefined);
  return {
    list,
    limit: checkedFirst(first) + 1, // one more than asked tells whether there is a next page
    order,
    direction,
    after: after ? decodeCursor(scopeOf(list, order, direction), after) : null,
    filter: Object.fromEntries(asked),
  };
}

function scopeOf(list: List, order: string, direction: 'ASC' | 'DESC'): CursorScope {
  return `${list.name} ${order} ${direction}`;
}

/** The statement that reads one page for each of `$parents`. */
export function pageStatement({ list, order, direction, after, filter }: PageRequest): string {
  const key = list.orders[order] as string;
  const beyond = direction === 'ASC' ? '>' : '<';
  // A range and no disjunction: an index on the sort key serves it, and goes on in order from there.
  const keyset = after
    ? [`${key} ${beyond}= $after.key`, `NOT (${key} = $after.key AND ${list.tie} <= $after.tie)`]
    : [];
  return `${opening(list)}
  ${matched(list, [...present(list, key), ...conditions(list, filter), ...keyset])}
  WITH ${list.rows ?? 'node'}, ${key} AS key, ${list.tie} AS tie
  ORDER BY key ${direction}, tie
  LIMIT $limit
  RETURN collect({row: ${list.row}, key: key, tie: tie, edge: ${list.edge ?? 'null'}}) AS rows
}
${closing(list)}, rows`;
}

/** The statement that counts the rows for each of `$parents`. */
export function countStatement({ list, filter }: Pick<PageRequest, 'list' | 'filter'>): string {
  return `${opening(list)}
  ${matched(list, conditions(list, filter))}
  RETURN count(*) AS total
}
${closing(list)}, total`;
}

function opening({ parent }: List): string {
  return parent
    ? `UNWIND $parents AS parentId
MATCH (parent:${parent} {id: parentId})
CALL (parent) {`
    : 'CALL () {';
}

function closing({ parent }: List): string {
  return parent ? 'RETURN parentId' : 'RETURN $parents[0] AS parentId';
}

/** An index holds only nodes that have its properties: saying that these have them lets it serve the order. */
function present({ parent, tie }: List, key: string): string[] {
  return parent ? [] : [...new Set([key, tie])].map((property) => `${property} IS NOT NULL`);
}

function conditions(list: List, filter: Record<string, unknown>): string[] {
  return Object.keys(filter).map((field) => list.filters?.[field] as string);
}

/** Paths may lead to a node more than once. At the root they cannot, and DISTINCT would keep the index from serving. */
function matched({ match, parent, rows = 'node' }: List, conditions: string[]): string {
  const where = conditions.length ? `WHERE ${conditions.join(' AND ')}` : '';
  return parent ? `${match}\n  WITH DISTINCT ${rows}\n  ${where}` : `${match}\n  ${where}`;
}

/** Where a page stands, from its edges and whether there is more on either side. */
export function pageInfoOf(edges: { cursor: string }[], hasNextPage: boolean, hasPreviousPage: boolean) {
  return {
    hasNextPage,
    hasPreviousPage,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
}

/** A page of a list (a Relay connection). Its methods are the connection's fields; each reads what it needs. */
export class Page<Row> {
  private readonly loader: ListLoader;
  private readonly request: PageRequest;
  private readonly parentId: string;

  constructor(loader: ListLoader, request: PageRequest, parentId: string) {
    this.loader = loader;
    this.request = request;
    this.parentId = parentId;
  }

  async edges(): Promise<Edge<Row>[]> {
    const { list, order, direction, limit } = this.request;
    const scope = scopeOf(list, order, direction);
    const rows = await this.loader.rows<Row>(this.request, this.parentId);
    return rows.slice(0, limit - 1).map(({ row, key, tie, edge }) => ({
      cursor: encodeCursor(scope, { key, tie }),
      node: row,
      role: edge ?? undefined,
    }));
  }

  async pageInfo() {
    const rows = await this.loader.rows<Row>(this.request, this.parentId);
    return pageInfoOf(await this.edges(), rows.length === this.request.limit, this.request.after !== null);
  }

  totalCount(): Promise<number> {
    return this.loader.count(this.request, this.parentId);
  }
}
