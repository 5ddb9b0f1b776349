import neo4j, {
  type Driver,
  type ManagedTransaction,
  type Plan,
  type Result,
  type SessionMode,
} from 'neo4j-driver';
import { asAtlasError, asPlanningError, asStatementError, isWorthAsking, nobodyWaits } from './faults.js';
import { PlanningGate, planKey, unlessAborted } from './planning.js';

/** Where a Neo4j is and how to get in. */
export interface DatabaseAddress {
  uri: string;
  username: string;
  password: string;
  /** The name of the database; the server's default where left out. */
  database?: string;
}

/** Runs one Cypher statement for reading. Rows are plain objects; statements return times as strings. */
export type Read = <Row>(statement: string, parameters?: Record<string, unknown>) => Promise<Row[]>;

/** The name under which the server knows statements of people whom we do not know. */
export const STRANGERS = 'street-atlas cypher';

/** What has the server plan a statement and not run it. */
const EXPLAIN = 'EXPLAIN ';

/** How long a streamed statement may take, in ms, what stops it, and the name under which the server knows it. */
export interface StreamOptions {
  timeout: number;
  signal?: AbortSignal;
  app?: string;
}

/** A row of a streamed result; the first has no values and tells the columns, which a result without rows has too. */
export interface StreamedRow {
  columns: PropertyKey[];
  values: unknown[] | null;
}

/**
 * The graph database: the only place that holds the driver. Reads go to read replicas where the server is a cluster.
 */
export class Database {
  /** For a thread that opens it again. */
  readonly address: DatabaseAddress;
  private readonly driver: Driver;
  /** For statements that we did not write: their integers may be larger than JavaScript's numbers hold. */
  private readonly lossless: Driver;
  private readonly database: string | undefined;
  private readonly gate = new PlanningGate();
  /** What we wrote last: in a cluster, it is read from whatever server. */
  private written: string[] = [];

  constructor(address: DatabaseAddress) {
    const { uri, username, password, database } = address;
    this.address = { uri, username, password, database };
    const config = {
      userAgent: 'street-atlas',
      connectionAcquisitionTimeout: 10_000,
      maxTransactionRetryTime: 10_000,
      // With every answer the server would send again what it thinks of the statement, often at greater length.
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
      // The driver may send one more message for a statement that was stopped, and whoever comes next would get its failure.
      connectionLivenessCheckTimeout: 0,
    });
    this.database = database;
  }

  private sessionConfig(defaultAccessMode: SessionMode) {
    return { database: this.database, defaultAccessMode, bookmarks: this.written };
  }

  /**
   * Runs one statement for reading, which the server ends after `timeout` ms; as long may it wait before, until it is its
   * turn to be planned. It commits by itself: a transaction of ours around it would take three round trips instead of
   * one. A server that steps down or is gone is asked for again, once.
   * @throws AtlasError QUERY_TIMEOUT, QUERY_TOO_LARGE, TOO_BUSY, NEO4J_UNAVAILABLE
   */
  async read<Row>(
    statement: string,
    parameters: Record<string, unknown> = {},
    timeout = 10_000,
  ): Promise<Row[]> {
    return this.readTwice(() => this.readOnce<Row>(statement, parameters, timeout, neo4j.session.READ));
  }

  /** The same of the server that writes, where there are several: it knows what any other does, and they may not yet. */
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
  }

  /** Runs `work` in one transaction: all of it is written, or nothing. */
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

  /** The server's own plan of a statement, which is not run. */
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
   * Runs one statement for reading and hands over its rows as they come, values as the driver has them (integers
   * lossless). Ending the iteration, or `signal`, stops the statement at the server; while no row is taken, the server
   * waits. It is never tried again.
   * @throws AtlasError QUERY_TIMEOUT, also where `signal` has stopped it: then it does not end as if it were whole;
   * CYPHER_INVALID for what a stranger's statement does wrong
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
      // The driver hands over a failure once, to whoever listens then: so nobody asks for the columns before them.
      const records = result[Symbol.asyncIterator]();
      // Of a statement that is stopped, it does not always tell whoever waits for its next row.
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

/**
 * The rows of a result, all at once.
 * @param onPlanned called before the first row, which may come much later
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

/** The driver keeps a stack of every call, for errors that say enough without: with source maps it takes long to make. */
function withoutStack<T>(call: () => T): T {
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return call();
  } finally {
    Error.stackTraceLimit = before;
  }
}

/** Whole numbers as Neo4j's integers, which LIMIT demands: the driver sends every JavaScript number as a float. */
function withIntegers(parameters: Record<string, unknown>): Record<string, unknown> {
  const typed = Object.entries(parameters).map(([key, value]) => [
    key,
    Number.isInteger(value) ? neo4j.int(value as number) : value,
  ]);
  return Object.fromEntries(typed);
}

/** The same at any depth, for parameters that a client wrote in JSON, which does not tell 1 from 1.0. */
function asIntegers<T>(value: T): T {
  if (Array.isArray(value)) return value.map(asIntegers) as T;
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asIntegers(inner)])) as T;
  }
  return (Number.isSafeInteger(value) ? neo4j.int(value as number) : value) as T;
}
