import type { GraphQLResolveInfo } from 'graphql';
import { AtlasError } from '../errors.js';
import { type Connection, pageInfoOf } from '../model/page.js';
import type { Context } from './context.js';
import { encodeCursor } from './cursor.js';
import { type Cypher, cypher, type Placeholder, v } from './cypher.js';
import type { Embedded } from './decode.js';
import { cursorScope, type List, type ListArguments, type ListRequest } from './list.js';
import { embedded, type ListReads, type Reads, requestOf } from './reads.js';
import { selectionOf } from './selection.js';

/** A field's resolver, and what the field reads. */
export interface Field<Parent, Args, Result> {
  resolve: (parent: Parent, args: Args, context: Context, info: GraphQLResolveInfo) => Result;
  extensions: { reads: Reads };
}

/** Everything that an entry's statement returned. */
type Row = { id?: string } & Record<`:${string}`, unknown>;

/**
 * A field that is computed from properties of its row.
 * @param columns Cypher by the row's property name; `row` is the node or relationship
 */
export function computed<Parent, Args, Result>(
  columns: Record<string, Cypher>,
  resolve: Field<Parent, Args, Result>['resolve'],
): Field<Parent, Args, Result> {
  return { resolve, extensions: { reads: { columns } } };
}

/** Columns with the same names as the properties. */
export function properties(...names: string[]): Record<string, Cypher> {
  return Object.fromEntries(names.map((name) => [name, cypher`${v.row}.${name}`]));
}

/** A field whose own fields are computed from the same row. */
export function itself<Row>() {
  return { resolve: (row: Row) => row, extensions: { reads: { itself: true as const } } };
}

/** A field that leads to a page of a list. */
export function page<Row, Args extends object = ListArguments>(
  list: List<Row>,
  of: (args: Args) => ListArguments = (args) => args,
) {
  const reads: ListReads = { list, as: 'page', arguments: of, most: 0 };
  // Executors pass the same arguments for all rows at one place.
  const requests = new WeakMap<Args, ListRequest>();
  return listField<Args, Connection<Row>>(reads, (read, args) => {
    const request = requests.get(args) ?? requestOf(reads, args);
    requests.set(args, request);
    return connectionOf<Row>(request, read as Embedded);
  });
}

/**
 * A field that leads to all rows of a list. Resolving throws AtlasError QUERY_TOO_LARGE if there are more than `most`.
 */
export function all<Row, Args extends object = object>(
  list: List<Row>,
  { of = () => ({}), most = 1000 }: { of?: (args: Args) => ListArguments; most?: number } = {},
) {
  return listField<Args, Row[]>({ list, as: 'all', arguments: of, most }, (read) => {
    const rows = (read ?? []) as Row[];
    if (rows.length <= most) return rows;
    throw new AtlasError('QUERY_TOO_LARGE', `${list.name}: more than ${most}. Narrow the filter.`);
  });
}

/** A field that leads to the first `most` rows of a list; a `count` field can tell how many there are. */
export function some<Row>(list: List<Row>, most: number) {
  return listField<object, Row[]>(
    { list, as: 'some', arguments: () => ({}), most },
    (read) => (read ?? []) as Row[],
  );
}

/** A field with the number of a list's rows. */
export function count(list: List) {
  return listField<object, number>(
    { list, as: 'count', arguments: () => ({}), most: 1 },
    (read) => read as number,
  );
}

/** A field that leads to at most one row. */
export function one<Row, Args extends object = object>(
  list: List<Row>,
  of: (args: Args) => ListArguments = () => ({}),
) {
  return listField<Args, Row | null>(
    { list, as: 'first', arguments: of, most: 1 },
    (read) => (read ?? null) as Row | null,
  );
}

/** A field that leads to exactly one row, which the load guarantees. */
export function theOne<Row>(list: List<Row>) {
  return listField<object, Row>({ list, as: 'only', arguments: () => ({}), most: 1 }, (read) => {
    if (read === null || read === undefined) throw new Error(`${list.name} leads nowhere`);
    return read as Row;
  });
}

/** A field that is another variable of its row. */
export function part<Parent extends object, Result>(variable: Placeholder) {
  const reads = { variable };
  const resolve: Field<Parent, object, Result>['resolve'] = (row, _args, _context, info) =>
    (row as Row)[embedded(reads, selectionOf(info))] as Result;
  return { resolve, extensions: { reads } } satisfies Field<Parent, object, Result>;
}

/** A field that takes what came with the row, or else reads it now for all rows at this place. */
function listField<Args extends object, Result>(
  reads: ListReads,
  present: (read: unknown, args: Args) => Result,
) {
  const resolve = (parent: object, args: Args, { reader }: Context, info: GraphQLResolveInfo) => {
    const known = (parent as Row | undefined)?.[embedded(reads, selectionOf(info))];
    if (known !== undefined) return present(known, args);
    const id = reads.list.parent ? ((parent as Row).id as string) : null;
    return reader.list(reads, id, args, info).then((read) => present(read, args));
  };
  return { resolve, extensions: { reads } };
}

/** The links of edges without any, or whose links are not requested. */
const NONE: unknown[] = [];

function connectionOf<Row>(request: ListRequest, { page, total, ...beside }: Embedded): Connection<Row> {
  const { rows = [], keys, ties, roles, links } = page ?? {};
  const { limit } = request;
  const scope = cursorScope(request);
  const edges = (rows.length > limit ? rows.slice(0, limit) : rows).map((node, i) => ({
    cursor: keys && ties && encodeCursor(scope, { key: keys[i] as string, tie: ties[i] as string }),
    node: node as Row,
    role: roles?.[i] ?? undefined,
    links: links?.[i] ?? NONE,
  }));
  const pageInfo = pageInfoOf(edges, rows.length > limit, request.after !== null);
  return { ...beside, edges, pageInfo, totalCount: total as number };
}
