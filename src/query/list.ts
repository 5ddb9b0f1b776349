import { AtlasError } from '../errors.js';
import { SEVERAL_BETWEEN } from '../model/links.js';
import type { LinkRow } from '../model/rows.js';
import { type CursorScope, decodeCursor, type Position } from './cursor.js';
import { type Cypher, cypher, joined, type Names, type Placeholder, v } from './cypher.js';

/**
 * A list of the graph, declared once: a field that leads from its parent to others, or a list at the root.
 * Every statement that reads it is derived from this, for any number of parents at once.
 */
export interface List<Row = unknown> {
  /** Only for the compiler: what a row is. */
  readonly rowType?: Row;
  /** Type and field: `Project.communities`. Cursors carry it. */
  name: string;
  /** Cypher that binds what a row is made of, from `parent` unless the list is at the root. */
  match: Cypher | ((filter: Filter) => Cypher);
  /** The label by which the parent is found where the list is an operation's entry; null for a list at the root. */
  parent:
    | 'Entity'
    | 'Metric'
    | 'Concept'
    | 'Observation'
    | 'Report'
    | 'Check'
    | 'Passage'
    | 'Step'
    | 'StatusStatement'
    | null;
  /** The type of link where `match` is one step over it. */
  step?: string;
  /** Whether `match` binds every row once, so that none need be told apart. Of lists that `isLink` it is known. */
  unique?: boolean;
  /** The variables whose combinations are the rows; `node` unless the link matters. */
  rows?: readonly Placeholder[];
  /** The type of node that all rows are where a filter says so, of those that the field may lead to. */
  type?: (filter: Filter) => string | undefined;
  /** The variable whose fields a row has; null where the row's fields are variables themselves. `node` by default. */
  variable?: Placeholder | null;
  /** Cypher for the one row of a list that follows from its parent: nothing has to be matched for it. */
  follows?: Cypher;
  /** Variables of the outer row that `match` needs, where they are others than the outer row's node as `parent`. */
  given?: readonly Placeholder[];
  /**
   * What a page, the number of its rows and what is said of the list as a whole have in common, found once for all of them:
   * variables, which they are `given`, and Cypher that binds these, from `parent`, in one row at the most; else they are null.
   */
  once?: { variables: readonly Placeholder[]; match: (filter: Filter) => Cypher };
  /** Further variables of a row, and Cypher that binds them for those rows alone that are read: neither order nor count needs them. */
  further?: { variables: readonly Placeholder[]; match: (filter: Filter) => Cypher };
  /** Cypher for a property of the edge, such as the role. */
  edge?: Cypher;
  /** The links over which a row is reached: `other` stands for what the list begins at, `parent` for the row. */
  links?: List<LinkRow>;
  /** Cypher for what the list can be sorted by; the first is the default. */
  orders: Record<string, Cypher>;
  /**
   * Cypher for what is equal in all rows of a request and stands before the sort key in the index that has them. It is named
   * with the order, without which the planner does not see that the index has it.
   */
  equal?: (filter: Filter) => readonly Cypher[];
  /** Cypher for what tells rows with equal sort keys apart. */
  tie: Cypher;
  /** Cypher conditions by the field of the filter that asks for them; `$filter` holds the values. */
  filters?: Record<string, Cypher>;
}

/** What a filter asks for, without what is left open. */
export type Filter = Readonly<Record<string, unknown>>;

/** The arguments of a list, as GraphQL has them. */
export interface ListArguments {
  first?: number | null;
  after?: string | null;
  filter?: object | null;
  orderBy?: { field: string; direction?: 'ASC' | 'DESC' } | null;
}

/** The largest page. */
const MAX_FIRST = 200;
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

/** What is asked of a list, checked. */
export interface ListRequest {
  list: List;
  /** Rows to read: one more than are shown, where the next page or a limit matters. */
  limit: number;
  order: string;
  direction: 'ASC' | 'DESC';
  after: Position | null;
  filter: Filter;
}

/**
 * The request for a page.
 * @throws AtlasError FIRST_OUT_OF_RANGE, INVALID_CURSOR
 */
export function pageRequest(list: List, { first, after, filter, orderBy }: ListArguments): ListRequest {
  const order = orderBy?.field ?? (Object.keys(list.orders)[0] as string);
  const direction = orderBy?.direction ?? 'ASC';
  const asked = Object.entries(filter ?? {}).filter(([, value]) => value !== null && value !== undefined);
  return {
    list,
    limit: checkedFirst(first),
    order,
    direction,
    after: after == null ? null : decodeCursor(cursorScope({ list, order, direction }), after),
    filter: Object.fromEntries(asked),
  };
}

/** What the cursors of a request's rows belong to. */
export function cursorScope({ list, order, direction }: Pick<ListRequest, 'list' | 'order' | 'direction'>) {
  return `${list.name} ${order} ${direction}` satisfies CursorScope;
}

/** Cypher for what a request's rows are sorted by, and for what tells rows with equal keys apart. */
export function sortOf({ list, order }: Pick<ListRequest, 'list' | 'order'>): { key: Cypher; tie: Cypher } {
  return { key: list.orders[order] as Cypher, tie: list.tie };
}

/**
 * Cypher that binds the rows of a request, in order and no more than its limit; `key` and `tie` say where each stands.
 * @param names by which the rows' variables go from then on, where these are others
 */
export function rowsOf(request: ListRequest, names: Names = {}): Cypher {
  const { list, direction, after } = request;
  const { key, tie } = sortOf(request);
  const beyond = direction === 'ASC' ? '>' : '<';
  // A range and no disjunction: an index on the sort key serves it, and goes on in order from there.
  const keyset = after
    ? [
        cypher`${key} ${beyond}= ${v.after}.key`,
        cypher`NOT (${key} = ${v.after}.key AND ${tie} <= ${v.after}.tie)`,
      ]
    : [];
  const named = rowVariables(list).map((variable) => {
    const name = names[variable.name] ?? variable.name;
    return name === variable.name ? cypher`${variable}` : cypher`${variable} AS ${name}`;
  });
  const conditions = [...present(list, key), ...conditionsOf(request), ...keyset];
  const equal = (list.equal?.(request.filter) ?? []).map((one) => cypher`${one} ${direction}, `);
  return cypher`${matched(request, conditions)}
WITH ${joined(named, ', ')}, ${key} AS key, ${tie} AS tie
ORDER BY ${joined(equal, '')}key ${direction}${key.text() === tie.text() ? '' : ', tie'}
LIMIT ${v.limit}`;
}

/** Cypher that binds all rows of a request, to be counted. */
export function allRowsOf(request: ListRequest): Cypher {
  return matched(request, conditionsOf(request));
}

/** The variables whose combinations are the rows of a list. */
export function rowVariables({ rows = [v.node] }: List): readonly Placeholder[] {
  return rows;
}

/** An index holds only nodes that have its properties: saying that these have them lets it serve the order. */
function present({ parent, tie }: List, key: Cypher): Cypher[] {
  if (parent) return [];
  const properties = key.text() === tie.text() ? [key] : [key, tie];
  return properties.map((property) => cypher`${property} IS NOT NULL`);
}

function conditionsOf({ list, filter }: ListRequest): Cypher[] {
  return Object.keys(filter).flatMap((field) => list.filters?.[field] ?? []);
}

/** Paths may lead to a node more than once. At the root they cannot, and DISTINCT would keep the index from serving. */
function matched({ list, filter }: ListRequest, conditions: Cypher[]): Cypher {
  const { match, parent, unique = parent === null || isLink(list) } = list;
  const where = conditions.length > 0 ? cypher`\nWHERE ${joined(conditions, ' AND ')}` : '';
  const bound = typeof match === 'function' ? match(filter) : match;
  if (unique) return cypher`${bound}${where}`;
  return cypher`${bound}\nWITH DISTINCT ${joined(
    rowVariables(list).map((one) => cypher`${one}`),
    ', ',
  )}${where}`;
}

/** Whether a list is one step over links of which there is one between two nodes: no row comes twice. */
export function isLink({ step }: List): boolean {
  return step !== undefined && !SEVERAL_BETWEEN.has(step);
}
