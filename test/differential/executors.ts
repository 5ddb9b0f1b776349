import {
  type DocumentNode,
  type ExecutionResult,
  execute as executeByGraphqlJs,
  type FormattedExecutionResult,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from 'graphql';
import { execute } from '../../src/api/execute.js';
import { createSchema } from '../../src/api/schema.js';
import type { Context } from '../../src/query/context.js';
import { type Delivery, inventValues } from './invented.js';
import { type Material, type Request, requestOf } from './operations.js';

const INVENTED: Material = { ids: ['a', 'b', 'c'], texts: ['x', '湖田', ''] };

/** How many operations were compared, and with what outcome. */
export interface Count {
  compared: number;
  /** Refused by validation, so not executed. */
  invalid: number;
  failed: number;
}

/**
 * Compares this project's executor with graphql-js on invented values, seed by seed: first with all values at once,
 * where even the order of errors must match, then with some values delayed, where it need not.
 * @throws Error with the seed, the request and both answers if they differ
 */
export async function compareInvented(from: number, count: number): Promise<Count> {
  const schema = createSchema();
  const delivery: Delivery = { late: false };
  let seed = from;
  inventValues(schema, () => seed, delivery);
  const counts: Count = { compared: 0, invalid: 0, failed: 0 };
  for (; seed < from + count; seed++) {
    const request = requestOf(schema, seed, INVENTED);
    const document = parse(request.query);
    // Invalid operations are not executed.
    const valid = validate(schema, document).length === 0;
    if (!valid) {
      counts.invalid += 1;
      continue;
    }
    delivery.late = false;
    const expected = await byGraphqlJs(schema, document, request);
    // If graphql-js does not find an operation, there is nothing for our executor to execute.
    const at = await byUs(schema, document, request);
    if (!at) {
      if (expected.data !== undefined) throw different(seed, request, expected, at);
      continue;
    }
    if (written(at) !== written(expected)) throw different(seed, request, expected, at);
    delivery.late = true;
    const late = await byUs(schema, document, request);
    if (!late || !sameButForOrder(late, expected)) throw different(seed, request, expected, late);
    counts.compared += 1;
    if (expected.errors) counts.failed += 1;
  }
  return counts;
}

async function byGraphqlJs(
  schema: GraphQLSchema,
  document: DocumentNode,
  { variables, operationName }: Request,
) {
  return executeByGraphqlJs({ schema, document, variableValues: variables, operationName, contextValue: {} });
}

async function byUs(schema: GraphQLSchema, document: DocumentNode, { variables, operationName }: Request) {
  const operation = getOperationAST(document, operationName);
  return operation && execute({ schema, document, operation, variables, context: {} as Context });
}

function written({ data, errors }: ExecutionResult): string {
  return JSON.stringify([data, errors]);
}

/**
 * Whether two answers are equal except for errors that late values change: if several errors make the same value null,
 * any of them may be reported, in any order, but at least one must be.
 */
export function sameButForOrder(one: FormattedExecutionResult, other: FormattedExecutionResult): boolean {
  if (JSON.stringify(one.data) !== JSON.stringify(other.data)) return false;
  const [ours, theirs] = [errorsByNull(one), errorsByNull(other)];
  if (ours.size !== theirs.size) return false;
  return [...ours].every(([place, messages]) => {
    const expected = theirs.get(place);
    if (!expected) return false;
    return expected.length > 1 || messages.length > 1 || expected[0] === messages[0];
  });
}

/** The messages of errors by the path of the null that each of them causes. */
function errorsByNull({ data, errors = [] }: FormattedExecutionResult): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const { path = [], message } of errors) {
    let at: unknown = data;
    let length = 0;
    while (at !== null && at !== undefined && length < path.length)
      at = (at as never)[path[length++] as never];
    const place = JSON.stringify(path.slice(0, length));
    places.set(place, [...(places.get(place) ?? []), message]);
  }
  return places;
}

/** An error that shows the difference and the command to reproduce it. */
export function different(seed: number, request: Request, expected: unknown, answered: unknown): Error {
  return new Error(
    [
      `DIFFERENTIAL_FROM=${seed} DIFFERENTIAL_COUNT=1 npm run differential`,
      request.query,
      JSON.stringify({ ...request, query: undefined }),
      `graphql-js: ${JSON.stringify(expected)}`,
      `here:       ${JSON.stringify(answered)}`,
    ].join('\n'),
  );
}
