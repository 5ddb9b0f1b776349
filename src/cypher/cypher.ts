import { setTimeout as sleep } from 'node:timers/promises';
import pLimit from 'p-limit';
import { AtlasError } from '../errors.js';
import type { Database } from '../graph/database.js';
import { assertReadsOnly } from './guard.js';
import { type JsonValue, toJson } from './values.js';

/** What is asked: a statement, its named parameters, and how many rows at the most. */
export interface CypherRequest {
  statement: string;
  parameters?: Record<string, unknown>;
  limit?: number;
  /** Stops the statement when whoever asked is gone. */
  signal?: AbortSignal;
}

/** An answer. `truncated` where a bound on rows or bytes cut it off. */
export interface CypherResult {
  columns: string[];
  rows: JsonValue[][];
  truncated: boolean;
  elapsedMs: number;
}

/** Bounds of one statement. */
export const CYPHER_LIMITS = {
  rows: 10_000,
  bytes: 5_000_000,
  milliseconds: 10_000,
  statementLength: 10_000,
  nesting: 50,
} as const;

/** Statements that run at once, and that wait: one core stays free for everything else. */
const RUNNING = 2;
const WAITING = 8;

/** Runs statements of people whom we do not know. */
export class CypherRunner {
  private readonly database: Pick<Database, 'explain' | 'stream'>;
  private readonly gate = pLimit(RUNNING);

  constructor(database: Pick<Database, 'explain' | 'stream'>) {
    this.database = database;
  }

  /**
   * Runs a statement that only reads.
   * @throws AtlasError CYPHER_INVALID, CYPHER_NOT_ALLOWED, QUERY_TIMEOUT, QUERY_TOO_LARGE, TOO_BUSY, INVALID_ARGUMENT
   */
  run(request: CypherRequest): Promise<CypherResult> {
    if (this.gate.pendingCount >= WAITING) {
      throw new AtlasError(
        'TOO_BUSY',
        'Too many statements are waiting already. Try again in a few seconds.',
      );
    }
    // What the server does not stop in time no longer holds up those who wait.
    return this.gate(() => Promise.race([this.runNow(request), overtime()]));
  }

  private async runNow({ statement, parameters = {}, limit, signal }: CypherRequest): Promise<CypherResult> {
    const rowLimit = checkedLimit(limit);
    if (statement.length > CYPHER_LIMITS.statementLength) {
      throw new AtlasError(
        'INVALID_ARGUMENT',
        `statement: more than ${CYPHER_LIMITS.statementLength} characters.`,
      );
    }
    if (nesting(statement) > CYPHER_LIMITS.nesting) {
      throw new AtlasError(
        'INVALID_ARGUMENT',
        `statement: more than ${CYPHER_LIMITS.nesting} brackets within each other.`,
      );
    }
    if (depth(parameters) > CYPHER_LIMITS.nesting) {
      throw new AtlasError(
        'INVALID_ARGUMENT',
        `parameters: more than ${CYPHER_LIMITS.nesting} lists and objects within each other.`,
      );
    }
    const started = performance.now();
    assertAwaited(signal);
    assertReadsOnly(await this.database.explain(statement, parameters));
    assertAwaited(signal);
    const result: CypherResult = { columns: [], rows: [], truncated: false, elapsedMs: 0 };
    let bytes = 0;
    const options = { timeout: CYPHER_LIMITS.milliseconds, signal };
    for await (const { columns, values } of this.database.stream(statement, parameters, options)) {
      result.columns = columns.map(String);
      if (values === null) continue;
      const row = values.map(toJson);
      bytes += JSON.stringify(row).length;
      if (result.rows.length === rowLimit || bytes > CYPHER_LIMITS.bytes) {
        result.truncated = true;
        break;
      }
      result.rows.push(row);
    }
    result.elapsedMs = Math.round(performance.now() - started);
    return result;
  }
}

/** Whoever asked may have gone while the statement waited or was planned. */
function assertAwaited(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new AtlasError('QUERY_TIMEOUT', 'Nobody waits for the answer any more.');
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

async function overtime(): Promise<never> {
  await sleep(CYPHER_LIMITS.milliseconds * 1.5, undefined, { ref: false });
  throw new AtlasError(
    'QUERY_TIMEOUT',
    `The statement took longer than ${CYPHER_LIMITS.milliseconds / 1000} seconds.`,
  );
}

function checkedLimit(limit: number = CYPHER_LIMITS.rows): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= CYPHER_LIMITS.rows) return limit;
  throw new AtlasError('INVALID_ARGUMENT', `limit: ${limit} is not between 1 and ${CYPHER_LIMITS.rows}.`);
}
