import { type Database, STRANGERS } from '../graph/database.js';
import { toJson } from '../graph/values.js';
import type { CypherEnd, CypherRequest, CypherResult, JsonValue } from '../model/statement.js';
import { CYPHER_LIMITS } from './askable.js';
import { citedPlaces, fileNames } from './citations.js';
import { gathered, type Sized } from './gathered.js';
import { assertPlainNames, assertReadsOnly } from './guard.js';

/** A part of an answer: first the columns, then groups of rows, finally how it ended. */
export type CypherPart =
  | { kind: 'columns'; columns: string[] }
  | { kind: 'rows'; rows: JsonValue[][] }
  | ({ kind: 'end' } & CypherEnd);

/** A group of rows is handed over once it has this many bytes as JSON, or this many ms after its first row. */
const PART = { size: 65_536, milliseconds: 100 };

/**
 * Answers a read-only statement that has passed `assertAskable`, in the calling thread.
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
    await stream.return(undefined); // needed if the consumer stops after the columns
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

/** Collects the parts of an answer into one result. */
export async function collected(parts: AsyncIterable<CypherPart>): Promise<CypherResult> {
  const result: CypherResult = { columns: [], rows: [], truncated: false, elapsedMs: 0 };
  for await (const { kind, ...part } of parts) {
    if ('rows' in part) result.rows.push(...part.rows);
    else Object.assign(result, part);
  }
  return result;
}
