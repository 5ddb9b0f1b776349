import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AtlasError, type ErrorCode, errorCodes } from '../errors.js';

/** An error as shown to clients outside of GraphQL, which has its own rules. */
export interface ShownError {
  status: number;
  code: ErrorCode;
  message: string;
}

/** What a client may see of an error. Unforeseen errors go to the log, and the client sees only their id. */
export function shownError(error: Error & { statusCode?: number }, request: FastifyRequest): ShownError {
  if (error instanceof BrokenOff) return shownError(error.cause, request);
  const { message, statusCode = 500 } = error;
  if (error instanceof AtlasError) return { status: statuses[error.code] ?? 400, code: error.code, message };
  // An address that would lead out of the page's folder.
  if (statusCode === 403) return shownError(new AtlasError('NOT_FOUND', errorCodes.NOT_FOUND), request);
  if (statusCode < 500) {
    const code = statusCode === 413 ? 'REQUEST_TOO_LARGE' : 'BAD_REQUEST';
    const hint = statusCode === 415 ? ' Send JSON, with content-type: application/json.' : '';
    return { status: statusCode, code, message: message + hint };
  }
  request.log.error({ id: request.id, err: error }, 'unforeseen error');
  return {
    status: 500,
    code: 'INTERNAL_SERVER_ERROR',
    message: `Something went wrong. The log has it under ${request.id}.`,
  };
}

/** Seconds after which a client may retry a request that was refused for a temporary reason. */
export const RETRY_AFTER = '2';

/** Whether a retry may succeed in a moment. */
export function isPassing(code: unknown): boolean {
  return code === 'TOO_BUSY' || code === 'NEO4J_UNAVAILABLE' || code === 'DATASET_CHANGED';
}

/** Sends what may be shown of an error, without headers of the answer that failed. */
export function sendError(error: Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { status, code, message } = shownError(error, request);
  if (isPassing(code)) reply.header('retry-after', RETRY_AFTER);
  reply.removeHeader('content-encoding');
  return reply.code(status).type('application/json; charset=utf-8').send({ error: { code, message } });
}

/** An error while an answer was being sent. If nothing was sent yet, its cause is shown instead. */
class BrokenOff extends Error {
  readonly code = 'ERR_STREAM_PREMATURE_CLOSE'; // the only code that Fastify does not log as a warning
  declare readonly cause: AtlasError;

  constructor(cause: AtlasError) {
    super(cause.message, { cause });
  }
}

/**
 * An answer in chunks. An error before the first chunk is shown as usual. A later one closes the connection, so that
 * nobody takes the part for the whole; only unforeseen errors are logged.
 */
export function breakingOff(chunks: AsyncIterable<unknown>): Readable {
  return Readable.from(broken(chunks));
}

async function* broken(chunks: AsyncIterable<unknown>) {
  let begun = false;
  try {
    for await (const chunk of chunks) {
      begun = true;
      yield chunk;
    }
  } catch (error) {
    throw begun && error instanceof AtlasError ? new BrokenOff(error) : error;
  }
}

const statuses: Partial<Record<ErrorCode, number>> = {
  CYPHER_NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  QUERY_TOO_LARGE: 413,
  // Not 408, which means that the request did not arrive in time: browsers would repeat it, for as long again.
  QUERY_TIMEOUT: 422,
  TOO_BUSY: 429,
  NEO4J_UNAVAILABLE: 503,
  DATASET_CHANGED: 503,
};
