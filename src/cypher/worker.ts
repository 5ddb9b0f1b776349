// A thread for statements of strangers, with a driver of its own: a row too large ends this thread and nothing else.
import { parentPort, workerData } from 'node:worker_threads';
import { AtlasError, type ErrorCode } from '../errors.js';
import { Database, type DatabaseAddress } from '../graph/database.js';
import type { CypherRequest } from '../model/statement.js';
import { answer, type CypherPart } from './answer.js';

/** What the thread is told, one after the other: a statement, that its next part is wanted, that nobody wants more. */
export type ToWorker = Omit<CypherRequest, 'signal'> | 'next' | 'leave';

/** What it says to each, in the same order; `idle` at first, and after `leave`. An error without a code is unforeseen. */
export type FromWorker = 'idle' | CypherPart | { kind: 'error'; code?: ErrorCode; message: string };

/** Memory outside the heap, in bytes: a row that is not whole yet, and long texts. The heap's own limit leaves it out. */
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
