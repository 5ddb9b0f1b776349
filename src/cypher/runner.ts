import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import { AtlasError, type ErrorCode } from '../errors.js';
import { type Database, type DatabaseAddress, STRANGERS } from '../graph/database.js';
import { nobodyWaits } from '../graph/faults.js';
import type { CypherRequest, CypherResult } from '../model/statement.js';
import { type CypherPart, collected } from './answer.js';
import { assertAskable, CYPHER_LIMITS } from './askable.js';
import { Watch } from './watch.js';
import type { FromWorker, ToWorker } from './worker.js';

/** How many statements run at once and how many may wait; few, so that processors stay free for other requests. */
const RUNNING = 2;
const WAITING = 8;

/**
 * The heap of a thread, in MB. An answer has at most 5 MB, so only an oversized row comes near this limit. With a
 * larger heap, V8 would collect garbage for seconds before giving up on such a row.
 */
const HEAP = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 };

/**
 * A statement is stopped here this many ms after its timeout; its thread then has as long to stop before it is ended.
 */
const GRACE = 1000;

/**
 * Runs statements from unknown clients, each in a thread that can be ended. Once warm, it keeps one thread ready, so
 * that no request waits for a thread to start.
 */
export class CypherRunner {
  private readonly database: Pick<Database, 'address' | 'read'>;
  private readonly gate = pLimit(RUNNING);
  private readonly threads = new Set<Thread>();
  private idle: Thread[] = [];
  private closed = false;
  private readonly watch: Watch | null;

  /** @param restart ends the database's server and starts it again; without, a stuck server is waited for */
  constructor(database: Pick<Database, 'address' | 'read'>, restart?: () => Promise<void>) {
    this.database = database;
    this.watch = restart ? new Watch(database.address, restart) : null;
  }

  /** Starts the first thread, so that the first statement need not wait for it. */
  warmUp(): void {
    this.keepOneReady();
  }

  /**
   * Runs a read-only statement and yields its answer in parts. The statement stops at its timeout, however slowly the
   * parts are consumed.
   * @throws AtlasError CYPHER_INVALID, CYPHER_NOT_ALLOWED, QUERY_TIMEOUT, QUERY_TOO_LARGE, TOO_BUSY, INVALID_ARGUMENT
   */
  async *stream({ signal, ...asked }: CypherRequest): AsyncGenerator<CypherPart> {
    assertAskable(asked);
    const leaveGate = await this.enterGate();
    const leaveWatch = this.watch?.attend();
    let thread: Thread | undefined;
    let stopped: AtlasError | undefined;
    let left = false;
    const leave = (why?: AtlasError) => {
      if (left) return;
      left = true;
      stopped = why;
      void this.release(thread).finally(() => {
        leaveGate();
        leaveWatch?.();
      });
    };
    const gone = () => leave(nobodyWaits());
    let deadline: NodeJS.Timeout | undefined;
    try {
      this.watch?.assertOpen();
      await this.assertEndedAtServer();
      thread = this.idle.pop() ?? this.start();
      this.keepOneReady();
      await thread.ready;
      if (signal?.aborted) throw nobodyWaits();
      signal?.addEventListener('abort', gone);
      deadline = setTimeout(() => leave(tooLong()), CYPHER_LIMITS.milliseconds + GRACE);
      let said = await thread.tell(asked);
      while (said !== 'idle' && !stopped) {
        if (said.kind === 'error') throw asError(said);
        yield said;
        if (stopped || said.kind === 'end') break;
        said = await thread.tell('next');
      }
      if (stopped) throw stopped;
    } catch (error) {
      throw stopped ?? error;
    } finally {
      clearTimeout(deadline);
      signal?.removeEventListener('abort', gone);
      leave();
    }
  }

  /** Like `stream`, but returns the complete answer. */
  run(request: CypherRequest): Promise<CypherResult> {
    return collected(this.stream(request));
  }

  /** Waits for a turn. @returns a function that ends it @throws AtlasError TOO_BUSY */
  private enterGate(): Promise<() => void> {
    if (this.gate.pendingCount >= WAITING) throw tooBusy('Too many statements are waiting already.');
    return new Promise((enter) => {
      void this.gate(() => new Promise<void>((leave) => enter(leave)));
    });
  }

  /**
   * The server checks the timeout between rows, so a stopped statement may go on within an expression for a long time.
   * Each of these occupies a core, so wait until few are left; most end within moments. @throws AtlasError TOO_BUSY
   */
  private async assertEndedAtServer(): Promise<void> {
    const statement = `
      SHOW TRANSACTIONS YIELD metaData, status WHERE metaData.app = $app AND status STARTS WITH 'Terminated'
      RETURN count(*) AS running`;
    for (const wait of [100, 300, 600, 0]) {
      const [left] = await this.database.read<{ running: number }>(statement, { app: STRANGERS });
      if (!left || left.running < RUNNING) return;
      await sleep(wait);
    }
    throw tooBusy('The database still ends earlier statements.');
  }

  private start(): Thread {
    const thread = new Thread(this.database.address);
    this.threads.add(thread);
    void thread.ended.then(() => {
      this.threads.delete(thread);
      this.idle = this.idle.filter((other) => other !== thread);
    });
    return thread;
  }

  private keepOneReady(): void {
    if (this.idle.length === 0 && this.threads.size < RUNNING + 1 && !this.closed)
      this.idle.push(this.start());
  }

  /** Stops what runs in a thread. Afterwards the thread is ready for another statement, or has ended. */
  private async release(thread: Thread | undefined): Promise<void> {
    if (!thread) return;
    const slow = setTimeout(() => thread.end(), GRACE);
    const free = await thread.tell('leave').then(
      () => true,
      () => false,
    );
    clearTimeout(slow);
    if (free && this.threads.has(thread)) this.idle.push(thread);
  }

  /** Ends all threads and what runs in them. */
  async close(): Promise<void> {
    this.closed = true;
    await Promise.all([...this.threads].map((thread) => thread.end()));
    await this.watch?.close();
  }
}

/** A worker thread that answers each message, in order. */
class Thread {
  /** Settles once the thread can take its first statement. */
  readonly ready: Promise<FromWorker>;
  /** Settles once the thread has ended. */
  readonly ended: Promise<void>;
  private readonly worker: Worker;
  private readonly asked: { resolve: (said: FromWorker) => void; reject: (error: unknown) => void }[] = [];
  private death: unknown = null;

  constructor(workerData: DatabaseAddress) {
    const options = { workerData, execArgv: [], resourceLimits: HEAP };
    this.worker = new Worker(new URL('./thread.js', import.meta.url), options);
    this.worker.unref();
    this.worker.on('message', (said: FromWorker) => this.asked.shift()?.resolve(said));
    this.worker.on('error', (error) => {
      this.death = asDeath(error);
    });
    this.ready = this.answer();
    this.ended = new Promise((resolve) => {
      this.worker.once('exit', () => {
        this.death ??= tooLong();
        for (const { reject } of this.asked) reject(this.death);
        resolve();
      });
    });
  }

  /** @throws AtlasError QUERY_TOO_LARGE or QUERY_TIMEOUT if the thread ended because of a statement */
  async tell(message: ToWorker): Promise<FromWorker> {
    if (this.death) throw this.death;
    this.worker.postMessage(message);
    return this.answer();
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  private answer(): Promise<FromWorker> {
    const answer = new Promise<FromWorker>((resolve, reject) => this.asked.push({ resolve, reject }));
    answer.catch(() => {}); // the caller handles the error
    return answer;
  }
}

function asDeath(error: Error & { code?: string }): Error {
  if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY' && error.code !== 'QUERY_TOO_LARGE') return error;
  const message = 'A row of the answer is too large. Return less per row: properties, not lists of lists.';
  return new AtlasError('QUERY_TOO_LARGE', message, { cause: error });
}

function asError({ code, message }: { code?: ErrorCode; message: string }): Error {
  return code ? new AtlasError(code, message) : new Error(message);
}

function tooLong(): AtlasError {
  const seconds = CYPHER_LIMITS.milliseconds / 1000;
  return new AtlasError('QUERY_TIMEOUT', `The statement took longer than ${seconds} seconds.`);
}

function tooBusy(why: string): AtlasError {
  return new AtlasError('TOO_BUSY', `${why} Try again in a few seconds.`);
}
