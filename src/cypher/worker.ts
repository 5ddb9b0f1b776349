// A thread for statements from unknown clients, with its own driver: an oversized row ends only this thread.
import { parentPort, workerData } from 'node:worker_threads';
import { AtlasError, type ErrorCode } from '../errors.js';
import { Database, type DatabaseAddress } from '../graph/database.js';
import type { CypherRequest } from '../model/statement.js';
import { answer, type CypherPart } from './answer.js';

/** The messages to the thread: a statement, a request for its next part, or the end of interest in it. */
export type ToWorker = Omit<CypherRequest, 'signal'> | 'next' | 'leave';

/**
 * The reply to each message, in the same order; `idle` at the start and after `leave`. An error without a code is
 * unforeseen.
 */
export type FromWorker = 'idle' | CypherPart | { kind: 'error'; code?: ErrorCode; message: string };

/**
 * The limit of memory outside the heap, in bytes, which holds incomplete rows and long strings. The heap's limit does
 * not include it.
 */
const EXTERNAL = 64_000_000;

const port = parentPort as NonNullable<typeof parentPort>;
const database = new Database(workerData as DatabaseAddress);
let parts = answer(database, { statement: '' });
let gone = new AbortController();

port.on('message', async (told: ToWorker) => {
  if (told === 'leave') {
    gone.abort();
    await parts.return(undefined).catch(() => {});
    return say('idle');
  }
  if (told !== 'next') {
    gone = new AbortController();
    parts = answer(database, { ...told, signal: gone.signal });
  }
  try {
    const { value } = await parts.next();
    say(value as CypherPart);
  } catch (error) {
    const code = error instanceof AtlasError ? error.code : undefined;
    say({ kind: 'error', code, message: code ? (error as Error).message : String((error as Error).stack) });
  }
});

setInterval(() => {
  if (process.memoryUsage().external > EXTERNAL)
    throw Object.assign(new Error(), { code: 'QUERY_TOO_LARGE' });
}, 20);

say('idle');

function say(said: FromWorker): void {
  port.postMessage(said);
}
