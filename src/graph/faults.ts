import { Neo4jError } from 'neo4j-driver';
import { AtlasError } from '../errors.js';

const UNREACHABLE = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.ClientError.Security.Unauthorized',
]);
const TIMED_OUT = new Set([
  'Neo.ClientError.Transaction.Terminated',
  'Neo.TransientError.Transaction.Terminated',
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
]);

const OUT_OF_MEMORY = new Set([
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.TransactionMemoryLimit',
  'Neo.TransientError.General.OutOfMemoryError',
]);

/**
 * Translates the server's error codes into ours; the only place that does. Other errors are returned unchanged, and
 * masked later.
 */
export function asAtlasError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (error.message.startsWith('Connection acquisition timed out')) {
    return new AtlasError('TOO_BUSY', 'The database has too much to do. Try again in a few seconds.', {
      cause: error,
    });
  }
  if (UNREACHABLE.has(error.code)) {
    return unanswered(error);
  }
  if (TIMED_OUT.has(error.code)) {
    const message =
      'The database took too long. Ask for less: a smaller first, fewer levels, a narrower filter.';
    return new AtlasError('QUERY_TIMEOUT', message, { cause: error });
  }
  if (OUT_OF_MEMORY.has(error.code)) {
    const message = 'The statement needs more memory than one may have. Match less, or aggregate earlier.';
    return new AtlasError('QUERY_TOO_LARGE', message, { cause: error });
  }
  return error;
}

/** The server is gone, or says nothing. */
export function unanswered(cause?: unknown): AtlasError {
  return new AtlasError('NEO4J_UNAVAILABLE', 'The database does not answer. Try again in a moment.', {
    cause,
  });
}

/** Whether to try once more: a server has stepped down or is gone. Another server would have no more memory. */
export function isWorthAsking(error: unknown): boolean {
  return error instanceof Neo4jError && error.retriable && !OUT_OF_MEMORY.has(error.code);
}

/** Not meant for a reader: it distinguishes a stopped statement from one that has ended. */
export function nobodyWaits(): AtlasError {
  return new AtlasError('QUERY_TIMEOUT', 'Nobody waits for the answer any more.');
}

/**
 * Faults of the statement. If an expression cannot be evaluated, the server often blames itself
 * (`DatabaseError.Statement`).
 */
const STATEMENT_FAULT =
  /^Neo\.(ClientError\.(Statement|Procedure|Schema|Database|General)|DatabaseError\.Statement)\./;

/** For statements that a client wrote: it may see what is wrong in them. Errors in our own statements stay masked. */
export function asStatementError(error: unknown): unknown {
  if (error instanceof Neo4jError && TIMED_OUT.has(error.code)) {
    const message = 'The statement took too long. Match less, or aggregate earlier.';
    return new AtlasError('QUERY_TIMEOUT', message, { cause: error });
  }
  const known = asAtlasError(error);
  if (known instanceof Neo4jError && STATEMENT_FAULT.test(known.code))
    return new AtlasError('CYPHER_INVALID', known.message, { cause: error });
  return known;
}

/** The server's code for a statement that it cannot parse, such as one with an unclosed comment. */
const UNREADABLE = 'Neo.DatabaseError.General.UnknownError';

/**
 * The same for a statement that is only planned, where nothing else can be at fault. Positions in the message refer to
 * the statement as the client wrote it.
 * @param before the text put before the statement to have it planned
 */
export function asPlanningError(error: unknown, before: string): unknown {
  const known = asStatementError(error);
  const isUnreadable = known instanceof Neo4jError && known.code === UNREADABLE;
  if (!isUnreadable && !(known instanceof AtlasError && known.code === 'CYPHER_INVALID')) return known;
  return new AtlasError('CYPHER_INVALID', placedInStatement(known.message, before), { cause: error });
}

/** The message with positions in the original statement: the server also counts the text that we put before it. */
function placedInStatement(message: string, before: string): string {
  const { length } = before;
  return message
    .replace(/line (\d+), column (\d+)(?: \(offset: (\d+)\))?/, (_, line, column, offset) => {
      const place = `line ${line}, column ${line === '1' ? column - length : column}`;
      return offset === undefined ? place : `${place} (offset: ${offset - length})`;
    })
    .replace(new RegExp(`\n"${before}(.*)"\n {0,${length}}( *\\^)`), '\n"$1"\n$2');
}
