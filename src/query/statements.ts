import { AtlasError } from '../errors.js';
import { type ListRequest, rowsOf } from './list.js';
import { numbered, type OwnParameters, Projection, type RowCypher, type VariableList } from './projection.js';
import { requestAt } from './reads.js';
import type { Operation, Selection } from './selection.js';

/** A statement with the parameters of its lists, except the entry's own, which differ between requests. */
export interface Statement {
  text: string;
  nested: Record<string, unknown>;
  own: OwnParameters[];
  /** Turns the answer into what resolvers expect. */
  decode: RowCypher['decode'];
}

/**
 * The statements for one key at one place. They differ in what variables make of the nested lists, which are always the
 * same.
 */
interface Alternatives {
  variable: readonly VariableList[];
  byText: Map<string, Statement>;
}

/** The statements of a selection. Filled by `statementFor`; the weak keys drop them with the selection. */
const kept = new WeakMap<Selection, { byKey: Map<string, Alternatives>; count: number }>();

/**
 * The most statements per selection, for its orders, filters and the like; more would be an attempt to fill the memory.
 */
const KEPT_STATEMENTS = 50;

/**
 * The statement for a selection, made only once for all values of variables that differ only in parameters.
 * @param key what else it depends on
 */
export function statementFor(
  selection: Selection,
  operation: Pick<Operation, 'variableValues'>,
  key: string,
  make: (projection: Projection) => Omit<Statement, 'nested'>,
): Statement {
  const { byKey, count } = kept.get(selection) ?? { byKey: new Map<string, Alternatives>(), count: 0 };
  const known = byKey.get(key);
  const requests = known && requestsOf(known.variable, operation);
  const before = requests && known.byText.get(textsOf(requests));
  if (before) {
    const given = known.variable.map(({ own }, i) => ownParameters(own, requests[i] as ListRequest));
    return given.length > 0 ? { ...before, nested: Object.assign({}, before.nested, ...given) } : before;
  }
  const projection = new Projection(operation);
  const statement = { ...make(projection), nested: projection.parameters };
  if (projection.isWhole && count < KEPT_STATEMENTS) {
    const { variable } = projection;
    const alternatives = known ?? { variable, byText: new Map() };
    alternatives.byText.set(textsOf(requestsOf(variable, operation) ?? []), statement);
    kept.set(selection, { byKey: byKey.set(key, alternatives), count: count + 1 });
  }
  return statement;
}

/** The parameters of an entry's own list. */
export function ownParameters(own: OwnParameters[], request: ListRequest): Record<string, unknown> {
  return Object.assign(
    {},
    ...own.map(({ number, more, limit }) =>
      numbered(number, limit === undefined ? request : { ...request, limit, after: null }, more),
    ),
  );
}

/** The part of a request that is in its statement's text: everything but the values. */
export function textOf(request: ListRequest): string {
  const { list, filter, limit } = request;
  return [limit, rowsOf(request).text(), list.once?.match(filter).text() ?? ''].join(' ');
}

/** The lists' requests for an operation's variables; null if a list does not accept its arguments. */
function requestsOf(
  lists: readonly VariableList[],
  operation: Pick<Operation, 'variableValues'>,
): ListRequest[] | null {
  try {
    return lists.map((list) => requestAt(list, operation));
  } catch (error) {
    if (error instanceof AtlasError) return null;
    throw error;
  }
}

function textsOf(requests: ListRequest[]): string {
  return requests.map(textOf).join('\n');
}
