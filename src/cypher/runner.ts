import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import { AtlasError, type ErrorCode } from '../errors.js';
import { type Database, type DatabaseAddress, STRANGERS } from '../graph/database.js';
import { nobodyWaits } from '../graph/faults.js';
import type { CypherRequest, CypherResult } from '../model/statement.js';
import { type CypherPart, collected } from './answer.js';
import { assertAskable, CYPHER_LIMITS } from './askable.js';
import type { FromWorker, ToWorker } from './worker.js';

/** Statements that run at once, and that wait: one core stays free for everything else. */
const RUNNING = 2;
const WAITING = 8;

/**
 * The heap of a thread, in MB: an answer has 5 MB at the most, so only a row too large comes near it. Larger, the engine
 * would collect garbage for seconds before it gives up on such a row.
 */
const HEAP = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 };

/** How much later than its time a statement is ended here, and how long its thread has for that, in ms. */
const GRACE = 1000;

/**
 * Runs statements of people whom we do not know, each in a thread that can be ended. Once it is warm, one thread is always
 * ready, so that nobody waits for its start.
 */
export class CypherRunner {
  private readonly database: Pick<Database, 'address' | 'read'>;
  private readonly gate = pLimit(RUNNING);
  private readonly threads = new Set<Thread>();
  private idle: Thread[] = [];
  private closed = false;

  constructor(database: Pick<Database, 'address' | 'read'>) {
    this.database = database;
  }

  /** Starts the first thread, for which otherwise the first statement waits. */
  warmUp(): void {
    this.keepOneReady();
  }

  /**
   * Runs a statement that only reads, and hands over its answer as it comes. The statement ends at its time, however
   * slowly the parts are taken.
   * @throws AtlasError CYPHER_INVALID, CYPHER_NOT_ALLOWED, QUERY_TIMEOUT, QUERY_TOO_LARGE, TOO_BUSY, INVALID_ARGUMENT
   */
  async *stream({ signal, ...asked }: CypherRequest): AsyncGenerator<CypherPart> {
    assertAskable(asked);
    const leaveGate = await this.enterGate();
    let thread: Thread | undefined;
    let stopped: AtlasError | undefined;
    let left = false;
    const leave = (why?: AtlasError) => {
      if (left) return;
      left = true;
      stopped = why;
      void this.release(thread).finally(leaveGate);
    };
    const gone = () => leave(nobodyWaits());
    let deadline: NodeJS.Timeout | undefined;
    try {
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

  /** The same, whole. */
  run(request: CypherRequest): Promise<CypherResult> {
    return collected(this.stream(request));
  }

  /** Waits for one's turn. @returns what ends it */
  private enterGate(): Promise<() => void> {
    if (this.gate.pendingCount >= WAITING) throw tooBusy('Too many statements are waiting already.');
    return new Promise((enter) => {
      void this.gate(() => new Promise<void>((leave) => enter(leave)));
    });
  }

  /**
   * The server looks at the time between rows, and sometimes goes on within one expression for long after it has ended a
   * statement. Each of those holds a core, so that nothing is added to them. Most are gone in a moment.
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

  /** Stops what runs in a thread: the thread is ready for another statement then, or has ended. */
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

  /** Ends all threads, and what runs in them. */
  async close(): Promise<void> {
    this.closed = true;
    await Promise.all([...this.threads].map((thread) => thread.end()));
  }
}

/** A worker thread that answers whatever it is told, in order. */
class Thread {
  /** Settles when the thread takes its first statement. */
  readonly ready: Promise<FromWorker>;
  /** Settles when the thread is no more. */
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

  /** @throws AtlasError QUERY_TOO_LARGE or QUERY_TIMEOUT where the thread ended of it */
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
    answer.catch(() => {}); // whoever waits for it has the error
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
