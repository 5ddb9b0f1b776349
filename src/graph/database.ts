import neo4j, {
  type Driver,
  type ManagedTransaction,
  Neo4jError,
  type Record as Neo4jRecord,
} from 'neo4j-driver';
import { AtlasError } from '../errors.js';

/** Where a Neo4j is and how to get in. */
export interface DatabaseAddress {
  uri: string;
  username: string;
  password: string;
  /** The name of the database; the server's default where left out. */
  database?: string;
}

/** Runs one Cypher statement for reading. Rows are plain objects; days are ISO strings. */
export type Read = <Row>(statement: string, parameters?: Record<string, unknown>) => Promise<Row[]>;

/**
 * The graph database: the only place that holds the driver. Reads go to read replicas where the server is a cluster.
 */
export class Database {
  private readonly driver: Driver;
  private readonly database: string | undefined;

  constructor({ uri, username, password, database }: DatabaseAddress) {
    this.driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
      userAgent: 'street-atlas',
      disableLosslessIntegers: true,
      maxConnectionPoolSize: 50,
      connectionAcquisitionTimeout: 10_000,
      maxTransactionRetryTime: 10_000,
    });
    this.database = database;
  }

  /** Runs one statement for reading, in a transaction of its own that the server ends after `timeout` ms. */
  async read<Row>(
    statement: string,
    parameters: Record<string, unknown> = {},
    timeout = 10_000,
  ): Promise<Row[]> {
    const session = this.driver.session({ database: this.database, defaultAccessMode: neo4j.session.READ });
    try {
      const work = (tx: ManagedTransaction) => tx.run(statement, withIntegers(parameters));
      const { records } = await session.executeRead(work, { timeout, metadata: { app: 'street-atlas' } });
      return records.map((record) => plainRow<Row>(record));
    } catch (error) {
      throw asAtlasError(error);
    } finally {
      await session.close();
    }
  }

  /** Runs `work` in one transaction: all of it is written, or nothing. */
  async write<T>(work: (tx: ManagedTransaction) => Promise<T>): Promise<T> {
    const session = this.driver.session({ database: this.database, defaultAccessMode: neo4j.session.WRITE });
    try {
      return await session.executeWrite(work, { metadata: { app: 'street-atlas' } });
    } catch (error) {
      throw asAtlasError(error);
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    await this.driver.close();
  }
}

const UNREACHABLE = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.ClientError.Security.Unauthorized',
]);
const TIMED_OUT = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
]);

/** The one place where the server's error codes become ours. Anything else stays as it is, and is masked later. */
function asAtlasError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (UNREACHABLE.has(error.code)) {
    return new AtlasError('NEO4J_UNAVAILABLE', 'The database does not answer. Try again in a moment.', {
      cause: error,
    });
  }
  if (TIMED_OUT.has(error.code)) {
    const message =
      'The database took too long. Ask for less: a smaller first, fewer levels, a narrower filter.';
    return new AtlasError('QUERY_TIMEOUT', message, { cause: error });
  }
  return error;
}

function plainRow<Row>(record: Neo4jRecord): Row {
  return plain(record.toObject()) as Row;
}

/** Whole numbers as Neo4j's integers, which LIMIT demands: the driver sends every JavaScript number as a float. */
function withIntegers(parameters: Record<string, unknown>): Record<string, unknown> {
  const typed = Object.entries(parameters).map(([key, value]) => [
    key,
    Number.isInteger(value) ? neo4j.int(value as number) : value,
  ]);
  return Object.fromEntries(typed);
}

/** Neo4j's temporal values as ISO strings, in lists and maps as well. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  if (neo4j.isDate(value as object) || neo4j.isDateTime(value as object)) return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
