import { AtlasError } from '../errors.js';
import { type Database, STRANGERS } from '../graph/database.js';
import { toJson } from '../graph/values.js';
import type { CypherEnd, CypherRequest, CypherResult, JsonValue } from '../model/statement.js';
import { citedPlaces, fileNames } from './citations.js';
import { gathered, type Sized } from './gathered.js';
import { assertPlainNames, assertReadsOnly } from './guard.js';

/** An answer as it comes: its columns, then rows, some at a time, then how it ended. */
export type CypherPart =
  | { kind: 'columns'; columns: string[] }
  | { kind: 'rows'; rows: JsonValue[][] }
  | ({ kind: 'end' } & CypherEnd);

/** Bounds of one statement. */
export const CYPHER_LIMITS = {
  rows: 10_000,
  bytes: 5_000_000,
  milliseconds: 10_000,
  statementLength: 10_000,
  nesting: 50,
} as const;

/** Rows are handed over once they have so many bytes as JSON, or so many ms after the first of them. */
const PART = { size: 65_536, milliseconds: 100 };

/**
 * Answers a statement that only reads and has passed `assertAskable`, in the thread that calls it.
 * @throws AtlasError CYPHER_INVALID, CYPHER_NOT_ALLOWED, QUERY_TIMEOUT, QUERY_TOO_LARGE
 */
export async function* answer(
  database: Pick<Database, 'explain' | 'read' | 'stream'>,
  { statement, parameters = {}, limit = CYPHER_LIMITS.rows, citations = false, signal }: CypherRequest,
): AsyncGenerator<CypherPart> {
  const started = performance.now();
  assertPlainNames(statement);
  assertReadsOnly(await database.explain(statement, parameters));
  const files = citations ? await fileNames(database) : null;
  const options = { timeout: CYPHER_LIMITS.milliseconds, signal, app: STRANGERS };
  const stream = database.stream(statement, parameters, options);
  let cut: CypherEnd['limit'];
  try {
    const first = await stream.next();
    if (!first.done) {
      const columns = first.value.columns.map(String);
      yield { kind: 'columns', columns: files ? [...columns, 'citations'] : columns };
    }
    for await (const rows of gathered(bounded(), PART)) yield { kind: 'rows', rows };
  } finally {
    await stream.return(undefined); // also where nobody takes more than the columns
  }
  const elapsedMs = Math.round(performance.now() - started);
  yield { kind: 'end', truncated: cut !== undefined, ...(cut && { limit: cut }), elapsedMs };

  async function* bounded(): AsyncGenerator<Sized<JsonValue[]>> {
    let total = 0;
    let bytes = 0;
    for await (const { values } of stream) {
      const row = (values ?? []).map(toJson);
      if (files) row.push(citedPlaces(values ?? [], files));
      const size = Buffer.byteLength(JSON.stringify(row));
      if (total === limit) cut = 'rows';
      else if (bytes + size > CYPHER_LIMITS.bytes) cut = 'bytes';
      if (cut) break;
      total += 1;
      bytes += size;
      yield { item: row, size };
    }
  }
}

/** The parts of an answer, whole. */
export async function collected(parts: AsyncIterable<CypherPart>): Promise<CypherResult> {
  const result: CypherResult = { columns: [], rows: [], truncated: false, elapsedMs: 0 };
  for await (const { kind, ...part } of parts) {
    if ('rows' in part) result.rows.push(...part.rows);
    else Object.assign(result, part);
  }
  return result;
}

/** @throws AtlasError INVALID_ARGUMENT where a request is larger than any question needs to be */
export function assertAskable({
  statement,
  parameters = {},
  limit = CYPHER_LIMITS.rows,
}: CypherRequest): void {
  const refuse = (message: string) => {
    throw new AtlasError('INVALID_ARGUMENT', message);
  };
  const { rows, statementLength, nesting: deepest } = CYPHER_LIMITS;
  if (!Number.isInteger(limit) || limit < 1 || limit > rows)
    refuse(`limit: ${limit} is not between 1 and ${rows}.`);
  if (statement.length > statementLength) refuse(`statement: more than ${statementLength} characters.`);
  if (nesting(statement) > deepest) refuse(`statement: more than ${deepest} brackets within each other.`);
  if (depth(parameters) > deepest)
    refuse(`parameters: more than ${deepest} lists and objects within each other.`);
}

/** How deeply brackets stand within each other: the planner takes very long over thousands. */
function nesting(statement: string): number {
  let depth = 0;
  let deepest = 0;
  for (const point of statement) {
    if ('([{'.includes(point)) deepest = Math.max(deepest, ++depth);
    if (')]}'.includes(point)) depth -= 1;
  }
  return deepest;
}

/** How deeply lists and objects stand within each other; it looks no deeper than the limit. */
function depth(value: unknown, at = 0): number {
  if (value === null || typeof value !== 'object' || at > CYPHER_LIMITS.nesting) return at;
  return Object.values(value).reduce<number>((most, inner) => Math.max(most, depth(inner, at + 1)), at);
}
