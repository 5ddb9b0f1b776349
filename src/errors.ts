/**
 * Every stable error code of the server and its meaning. docs/errors.md lists the same codes, which a test checks. (The
 * review page has three more: src/review/protocol.ts.) A message says what was wrong, where, and what to do.
 */
export const errorCodes = {
  // Starting
  CONFIG_INVALID: 'An environment variable has a value that cannot be used.',
  JAVA_MISSING: 'No JDK was found.',
  JAVA_TOO_OLD: 'The JDK found is older than 17.',
  PORT_IN_USE: 'Another process listens on PORT or ATLAS_BOLT_PORT.',
  HOME_NOT_WRITABLE: 'ATLAS_HOME cannot be written.',
  HOME_IN_USE: 'Another Street Atlas uses ATLAS_HOME.',
  NEO4J_JARS_UNAVAILABLE: 'Neo4j could not be fetched from Maven Central.',
  NEO4J_FAILED: 'The embedded Neo4j did not start or died.',
  NEO4J_UNAVAILABLE: 'The database does not answer.',
  DATABASE_NOT_OURS: 'The database holds something else than a Street Atlas graph; nothing was touched.',
  SEED_INVALID: 'The seed has problems; nothing was loaded.',
  // Answering
  DATASET_CHANGED:
    'The database was given another graph, or the same one anew, while this was read or before.',
  STOPPING: 'The process is stopping and takes no new connections.',
  INVALID_CURSOR: 'A cursor is malformed, or belongs to another list or order.',
  FIRST_OUT_OF_RANGE: 'first is outside the range that the field allows.',
  INVALID_ARGUMENT: 'An argument has a value that the field cannot use.',
  CYPHER_INVALID: "The Cypher statement or its parameters cannot be used; the message is the server's.",
  CYPHER_NOT_ALLOWED:
    'The Cypher statement would do more than read, calls a procedure that is not on the list, or has a name that is not plain.',
  TOO_BUSY: 'The database has too much to do already; try again.',
  NOT_FOUND: 'There is nothing under this address.',
  METHOD_NOT_ALLOWED: 'The address does not take this method; the message says which it takes.',
  BAD_REQUEST: 'The request is not what the address takes; the message says why.',
  REQUEST_TOO_LARGE: 'The request has more than 100 KB, or its address and headers more than 16 KB.',
  QUERY_TOO_COMPLEX: 'The operation asks for more than one request may.',
  QUERY_TOO_DEEP: 'The operation is nested too deeply.',
  QUERY_TOO_LARGE: 'The statement needs more memory than one may have.',
  QUERY_TIMEOUT: 'The database took longer than one request may.',
  INTERNAL_SERVER_ERROR: 'Something unforeseen; the log has it under the id in the message.',
} as const;

/** One of the stable error codes. */
export type ErrorCode = keyof typeof errorCodes;

/** An error with a stable code, whose message the client may see. */
export class AtlasError extends Error {
  override readonly name = 'AtlasError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
