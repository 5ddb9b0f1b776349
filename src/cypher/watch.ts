import { setTimeout as sleep } from 'node:timers/promises';
import { AtlasError } from '../errors.js';
import { Database, type DatabaseAddress, STRANGERS } from '../graph/database.js';
import { CYPHER_LIMITS } from './askable.js';

/** How often to look at the server while statements of unknown clients are there, in ms. */
const EVERY = 1000;
/** The server's time to answer a look, in ms. A bit more than twice as long without an answer means that it is stuck. */
const TIMEOUT = 3000;
/** A statement that is still at the server after so long, in ms, cannot be stopped. */
const UNSTOPPABLE = 3 * CYPHER_LIMITS.milliseconds;
/** For how long no further statements are accepted after a restart, in ms. */
const PAUSE = 60_000;

const AT_SERVER = `
  SHOW TRANSACTIONS YIELD metaData, elapsedTime WHERE metaData.app = $app
  RETURN count(*) AS statements, coalesce(max(elapsedTime.milliseconds), 0) AS longest`;

/**
 * Restarts a database that a statement of an unknown client keeps from answering. The server limits the memory of rows
 * and can stop a statement between rows, but within an expression it can do neither: one list that is large enough fills
 * its heap, and all others wait.
 */
export class Watch {
  private readonly database: Database;
  private readonly restart: () => Promise<void>;
  private running = 0;
  private watching = false;
  private pausedUntil = 0;
  private closed = false;

  /**
   * @param address for a connection of its own, as all others may be taken
   * @param restart ends the server and starts it again
   */
  constructor(address: DatabaseAddress, restart: () => Promise<void>) {
    this.database = new Database(address);
    this.restart = restart;
  }

  /** Watches while a statement runs, and until the server has ended it. @returns what to call when it is over */
  attend(): () => void {
    this.running++;
    if (!this.watching) void this.watch();
    return () => {
      this.running--;
    };
  }

  /** @throws AtlasError TOO_BUSY for a while after a restart, so that whoever caused it does not cause the next */
  assertOpen(): void {
    const seconds = Math.ceil((this.pausedUntil - Date.now()) / 1000);
    if (seconds <= 0) return;
    const message = `A statement has stopped the database, which was restarted. Try again in ${seconds} seconds.`;
    throw new AtlasError('TOO_BUSY', message);
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.database.close();
  }

  private async watch(): Promise<void> {
    this.watching = true;
    for (let left = 1; left > 0 && !this.closed; ) {
      await sleep(EVERY, undefined, { ref: false });
      const { statements, longest } = await this.look();
      left = this.running + statements;
      if (longest < UNSTOPPABLE || this.closed) continue;
      this.pausedUntil = Date.now() + PAUSE;
      await this.restart().catch(() => {}); // whoever serves the database is told that it has ended
    }
    this.watching = false;
  }

  /** The number of statements at the server, and the age of the oldest in ms: endless if the server does not answer. */
  private async look(): Promise<{ statements: number; longest: number }> {
    try {
      const [seen] = await this.database.read<{ statements: number; longest: number }>(
        AT_SERVER,
        { app: STRANGERS },
        TIMEOUT,
      );
      return seen ?? { statements: 0, longest: 0 };
    } catch (error) {
      const isStuck = error instanceof AtlasError && error.code === 'NEO4J_UNAVAILABLE';
      return { statements: 1, longest: isStuck ? Number.POSITIVE_INFINITY : 0 };
    }
  }
}
