import { AtlasError } from '../errors.js';
import { type ListRequest, rowsOf } from './list.js';
import { numbered, type OwnParameters, Projection, type RowCypher, type VariableList } from './projection.js';
import { requestAt } from './reads.js';
import type { Operation, Selection } from './selection.js';

/** A statement with the parameters of all lists in it but the entry's own, which differ from request to request. */
export interface Statement {
  text: string;
  nested: Record<string, unknown>;
  own: OwnParameters[];
  /** Makes of the answer what resolvers are given. */
  decode: RowCypher['decode'];
}

/** The statements of one key at one place: what tells them apart is what its variables make of the lists below, always the same ones. */
interface Alternatives {
  variable: readonly VariableList[];
  byText: Map<string, Statement>;
}

/** Statements of a selection. Filled by `statementFor`; emptied with the selection. */
const kept = new WeakMap<Selection, { byKey: Map<string, Alternatives>; count: number }>();

/** Orders, filters and the like of one selection; more would be an attempt to fill the memory. */
const KEPT_STATEMENTS = 50;

/**
 * The statement for a selection, made once for all values of its variables that differ in nothing but parameters.
 * @param key what it depends on besides
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

/** What of a request is in the text of its statement: all but the values. */
export function textOf(request: ListRequest): string {
  const { list, filter, limit } = request;
  return [limit, rowsOf(request).text(), list.once?.match(filter).text() ?? ''].join(' ');
}

/** What the lists are asked for with the variables of an operation; null where one does not take its arguments. */
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
