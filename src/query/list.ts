import { AtlasError } from '../errors.js';
import { SEVERAL_BETWEEN } from '../model/links.js';
import type { LinkRow } from '../model/rows.js';
import { type CursorScope, decodeCursor, type Position } from './cursor.js';
import { type Cypher, cypher, joined, type Names, type Placeholder, v } from './cypher.js';

/**
 * A list of the graph, declared once: a field that leads from its parent to others, or a list at the root. Every
 * statement that reads it is derived from this, for any number of parents at once.
 */
export interface List<Row = unknown> {
  /** The type of a row, for the compiler only. */
  readonly rowType?: Row;
  /** Type and field: `Project.communities`. Part of cursors. */
  name: string;
  /** Cypher that binds the variables of a row, starting from `parent` unless the list is at the root. */
  match: Cypher | ((filter: Filter) => Cypher);
  /** The label to find the parent by if the list begins a statement; null for a list at the root. */
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
  /** The type of link, if `match` is one step over it. */
  step?: string;
  /** Whether `match` binds every row only once, so that DISTINCT is not needed. Known for lists with `isLink`. */
  unique?: boolean;
  /** The variables whose combinations are the rows; `node` by default. */
  rows?: readonly Placeholder[];
  /** The type of all rows if a filter determines it, among those that the field may lead to. */
  type?: (filter: Filter) => string | undefined;
  /** The variable whose fields a row has; `node` by default, null if the row's fields are variables themselves. */
  variable?: Placeholder | null;
  /** Cypher for the only row of a list, if it follows from the parent without a match. */
  follows?: Cypher;
  /** Variables of the outer row that `match` needs, if not just the outer row's node as `parent`. */
  given?: readonly Placeholder[];
  /**
   * What a page, the number of its rows and the fields of the whole list have in common, computed once for all of them:
   * variables, which must also be in `given`, and Cypher that binds them from `parent` in at most one row; otherwise
   * they are null.
   */
  once?: { variables: readonly Placeholder[]; match: (filter: Filter) => Cypher };
  /**
   * More variables of a row, and Cypher that binds them only for the rows that are read, because neither order nor
   * count needs them.
   */
  further?: { variables: readonly Placeholder[]; match: (filter: Filter) => Cypher };
  /** Cypher for a property of the edge, such as the role. */
  edge?: Cypher;
  /** The links over which a row is reached; there, `other` is where this list begins and `parent` is the row. */
  links?: List<LinkRow>;
  /** Cypher for the sort keys; the first is the default. */
  orders: Record<string, Cypher>;
  /**
   * Cypher for properties that are equal in all rows of a request and come before the sort key in the index. They are
   * added to the order, because the planner otherwise does not see that the index provides it.
   */
  equal?: (filter: Filter) => readonly Cypher[];
  /** Cypher that distinguishes rows with equal sort keys. */
  tie: Cypher;
  /** Conditions in Cypher, by the filter's field; `$filter` holds the values. */
  filters?: Record<string, Cypher>;
}

/** A filter without the fields that are left open. */
export type Filter = Readonly<Record<string, unknown>>;

/** The arguments of a list, as in GraphQL. */
export interface ListArguments {
  first?: number | null;
  after?: string | null;
  filter?: object | null;
  orderBy?: { field: string; direction?: 'ASC' | 'DESC' } | null;
}

const MAX_FIRST = 200;
const DEFAULT_FIRST = 20;

/** The page size, or the default if absent. @throws AtlasError FIRST_OUT_OF_RANGE unless 1 <= first <= max */
export function checkedFirst(
  first: number | null | undefined,
  max = MAX_FIRST,
  fallback = DEFAULT_FIRST,
): number {
  const count = first ?? fallback;
  if (Number.isInteger(count) && count >= 1 && count <= max) return count;
  throw new AtlasError('FIRST_OUT_OF_RANGE', `first: ${count} is not between 1 and ${max}.`);
}

/** A checked request for a list. */
export interface ListRequest {
  list: List;
  /** How many rows to read: one more than shown if it matters whether there are more. */
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

/** What the cursors of a request's rows are valid for. */
export function cursorScope({ list, order, direction }: Pick<ListRequest, 'list' | 'order' | 'direction'>) {
  return `${list.name} ${order} ${direction}` satisfies CursorScope;
}

/** Cypher for a request's sort key, and for what distinguishes rows with equal keys. */
export function sortOf({ list, order }: Pick<ListRequest, 'list' | 'order'>): { key: Cypher; tie: Cypher } {
  return { key: list.orders[order] as Cypher, tie: list.tie };
}

/**
 * Cypher that binds the rows of a request, in order and up to its limit, with `key` and `tie` as each row's position.
 * @param names new names for the rows' variables
 */
export function rowsOf(request: ListRequest, names: Names = {}): Cypher {
  const { list, direction, after } = request;
  const { key, tie } = sortOf(request);
  const beyond = direction === 'ASC' ? '>' : '<';
  // A range instead of a disjunction, so that an index on the sort key can serve it and continue in order.
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

/** Cypher that binds all rows of a request, for counting. */
export function allRowsOf(request: ListRequest): Cypher {
  return matched(request, conditionsOf(request));
}

/** The variables whose combinations are the rows of a list. */
export function rowVariables({ rows = [v.node] }: List): readonly Placeholder[] {
  return rows;
}

/** An index holds only nodes that have its properties. Stating that they exist lets the index serve the order. */
function present({ parent, tie }: List, key: Cypher): Cypher[] {
  if (parent) return [];
  const properties = key.text() === tie.text() ? [key] : [key, tie];
  return properties.map((property) => cypher`${property} IS NOT NULL`);
}

function conditionsOf({ list, filter }: ListRequest): Cypher[] {
  return Object.keys(filter).flatMap((field) => list.filters?.[field] ?? []);
}

/**
 * Paths may lead to a node more than once, which needs DISTINCT. At the root this cannot happen, and DISTINCT would
 * prevent use of the index.
 */
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

/** Whether a list is one step over links that occur at most once between two nodes, so that no row repeats. */
export function isLink({ step }: List): boolean {
  return step !== undefined && !SEVERAL_BETWEEN.has(step);
}
