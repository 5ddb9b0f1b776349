import neo4j, {
  type Driver,
  type ManagedTransaction,
  type Plan,
  type Result,
  type SessionMode,
} from 'neo4j-driver';
import {
  asAtlasError,
  asPlanningError,
  asStatementError,
  isWorthAsking,
  nobodyWaits,
  unanswered,
} from './faults.js';
import { PlanningGate, planKey, unlessAborted } from './planning.js';

/** The address of a Neo4j, and the credentials. */
export interface DatabaseAddress {
  uri: string;
  username: string;
  password: string;
  /** The name of the database; the server's default if left out. */
  database?: string;
}

/** Runs one read-only Cypher statement. Rows are plain objects; statements return times as strings. */
export type Read = <Row>(statement: string, parameters?: Record<string, unknown>) => Promise<Row[]>;

/** The name under which the server lists statements from unknown clients. */
export const STRANGERS = 'street-atlas cypher';

/** Makes the server plan a statement without running it. */
const EXPLAIN = 'EXPLAIN ';

/** A statement this many ms past its timeout is given up: the server should have stopped it. */
const GRACE = 2000;

/** The timeout of a streamed statement in ms, what stops it earlier, and the name under which the server lists it. */
export interface StreamOptions {
  timeout: number;
  signal?: AbortSignal;
  app?: string;
}

/** A row of a streamed result. The first has no values, so that a result without rows has columns too. */
export interface StreamedRow {
  columns: PropertyKey[];
  values: unknown[] | null;
}

/** The graph database; nothing else holds the driver. In a cluster, reads go to read replicas. */
export class Database {
  /** For threads that open a connection of their own. */
  readonly address: DatabaseAddress;
  private readonly driver: Driver;
  /** For statements that we did not write: their integers may exceed the range of JavaScript's numbers. */
  private readonly lossless: Driver;
  private readonly database: string | undefined;
  private readonly gate = new PlanningGate();
  /** Bookmarks of our last write, so that any server of a cluster reads what we wrote. */
  private written: string[] = [];

  constructor(address: DatabaseAddress) {
    const { uri, username, password, database } = address;
    this.address = { uri, username, password, database };
    const config = {
      userAgent: 'street-atlas',
      connectionAcquisitionTimeout: 10_000,
      maxTransactionRetryTime: 10_000,
      // Otherwise every answer repeats the server's hints about the statement, which are often longer than the answer.
      notificationFilter: { minimumSeverityLevel: 'OFF' as const },
    };
    const auth = neo4j.auth.basic(username, password);
    this.driver = neo4j.driver(uri, auth, {
      ...config,
      disableLosslessIntegers: true,
      maxConnectionPoolSize: 50,
    });
    this.lossless = neo4j.driver(uri, auth, {
      ...config,
      maxConnectionPoolSize: 4,
      // Checks every connection before reuse: the driver may send another message for a stopped statement, whose
      // failure the next user of the connection would get.
      connectionLivenessCheckTimeout: 0,
    });
    this.database = database;
  }

  private sessionConfig(defaultAccessMode: SessionMode) {
    return { database: this.database, defaultAccessMode, bookmarks: this.written };
  }

  /**
   * Runs one read-only statement, which the server stops after `timeout` ms. It may wait just as long beforehand for
   * its turn to be planned. It commits by itself: an explicit transaction would take three round trips instead of one.
   * Tries once more if a server steps down or is gone, but not if it is there and says nothing.
   * @throws AtlasError QUERY_TIMEOUT, QUERY_TOO_LARGE, TOO_BUSY, NEO4J_UNAVAILABLE
   */
  async read<Row>(
    statement: string,
    parameters: Record<string, unknown> = {},
    timeout = 10_000,
  ): Promise<Row[]> {
    return this.readTwice(() => this.readOnce<Row>(statement, parameters, timeout, neo4j.session.READ));
  }

  /** The same from the server that takes writes: in a cluster, the others may not have the latest state yet. */
  async readLatest<Row>(statement: string): Promise<Row[]> {
    return this.readTwice(() => this.readOnce<Row>(statement, {}, 10_000, neo4j.session.WRITE));
  }

  private async readTwice<Row>(read: () => Promise<Row[]>): Promise<Row[]> {
    try {
      return await read();
    } catch (error) {
      if (!isWorthAsking(error)) throw asAtlasError(error);
      return await read().catch((again) => {
        throw asAtlasError(again);
      });
    }
  }

  private async readOnce<Row>(
    statement: string,
    parameters: Record<string, unknown>,
    timeout: number,
    mode: SessionMode,
  ): Promise<Row[]> {
    const leave = await this.gate.enter(planKey(statement, parameters), timeout);
    const session = this.driver.session(this.sessionConfig(mode));
    const run = async () => {
      try {
        const metadata = { app: 'street-atlas' };
        const result = withoutStack(() =>
          session.run(statement, withIntegers(parameters), { timeout, metadata }),
        );
        return await recordsOf<Row>(result, () => leave(true));
      } finally {
        leave(false);
        await session.close();
      }
    };
    // It may wait for a connection for as long as it may run.
    return within(2 * timeout + GRACE, run());
  }

  /** Runs `work` in one transaction: everything is written, or nothing. */
  async write<T>(work: (tx: ManagedTransaction) => Promise<T>): Promise<T> {
    const session = this.driver.session(this.sessionConfig(neo4j.session.WRITE));
    try {
      const result = await session.executeWrite(work, { metadata: { app: 'street-atlas' } });
      this.written = session.lastBookmarks();
      return result;
    } catch (error) {
      throw asAtlasError(error);
    } finally {
      await session.close();
    }
  }

  /** The server's plan of a statement, without running it. @throws AtlasError CYPHER_INVALID and as `read` */
  async explain(statement: string, parameters: Record<string, unknown>): Promise<Plan> {
    const session = this.driver.session(this.sessionConfig(neo4j.session.READ));
    try {
      const { summary } = await session.run(`${EXPLAIN}${statement}`, asIntegers(parameters), {
        timeout: 5000,
        metadata: { app: STRANGERS },
      });
      return summary.plan as Plan;
    } catch (error) {
      throw asPlanningError(error, EXPLAIN);
    } finally {
      await session.close();
    }
  }

  /**
   * Runs one read-only statement and yields its rows as they come, with the driver's values (integers lossless). Ending
   * the iteration, or `signal`, stops the statement at the server. While no row is taken, the server waits. The
   * statement is never retried.
   * @throws AtlasError QUERY_TIMEOUT, also if `signal` stops it, so that the result does not look complete;
   * CYPHER_INVALID for mistakes in an unknown client's statement
   */
  async *stream(
    statement: string,
    parameters: Record<string, unknown>,
    { timeout, signal, app = 'street-atlas' }: StreamOptions,
  ): AsyncGenerator<StreamedRow> {
    if (signal?.aborted) throw nobodyWaits();
    const session = this.lossless.session({ ...this.sessionConfig(neo4j.session.READ), fetchSize: 200 });
    let closed: Promise<void> | undefined;
    const close = () => {
      closed ??= session.close();
    };
    signal?.addEventListener('abort', close);
    try {
      const result = session.run(statement, asIntegers(parameters), { timeout, metadata: { app } });
      // The driver reports a failure once, to whoever is listening; so ask for the columns only after the first row.
      const records = result[Symbol.asyncIterator]();
      // After a statement is stopped, the driver does not always settle the promise of the next row.
      const heard = <T>(row: Promise<T>) => (signal ? unlessAborted(row, signal) : row);
      await heard(records.peek());
      const columns = await result.keys();
      yield { columns, values: null };
      for (;;) {
        const { done, value } = await heard(records.next());
        if (done) break;
        yield { columns, values: columns.map((column) => value.get(column)) };
      }
    } catch (error) {
      if (signal?.aborted) throw nobodyWaits();
      throw app === STRANGERS ? asStatementError(error) : asAtlasError(error);
    } finally {
      signal?.removeEventListener('abort', close);
      close();
      await closed;
    }
  }

  async close(): Promise<void> {
    await this.lossless.close();
    await this.driver.close();
  }
}

/** Rejects if an answer takes longer than `patience` ms; the answer itself is then ignored. */
function within<T>(patience: number, answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(unanswered()), patience);
    answer.then(resolve, reject).finally(() => clearTimeout(late));
  });
}

/**
 * All rows of a result.
 * @param onPlanned called once the columns are known, possibly long before the first row
 */
function recordsOf<Row>(result: Result, onPlanned: () => void): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    const rows: Row[] = [];
    result.subscribe({
      onKeys: onPlanned,
      onNext: (record) => rows.push(record.toObject() as Row),
      onCompleted: () => resolve(rows),
      onError: reject,
    });
  });
}

/**
 * Without the stack that the driver keeps of every call: it is slow to make with source maps, and errors are clear
 * enough without.
 */
function withoutStack<T>(call: () => T): T {
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return call();
  } finally {
    Error.stackTraceLimit = before;
  }
}

/**
 * Converts whole numbers to Neo4j integers, which LIMIT requires; the driver sends every JavaScript number as a float.
 */
function withIntegers(parameters: Record<string, unknown>): Record<string, unknown> {
  const typed = Object.entries(parameters).map(([key, value]) => [
    key,
    Number.isInteger(value) ? neo4j.int(value as number) : value,
  ]);
  return Object.fromEntries(typed);
}

/** The same at any depth, for parameters that a client wrote in JSON, which does not distinguish 1 from 1.0. */
function asIntegers<T>(value: T): T {
  if (Array.isArray(value)) return value.map(asIntegers) as T;
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asIntegers(inner)])) as T;
  }
  return (Number.isSafeInteger(value) ? neo4j.int(value as number) : value) as T;
}
