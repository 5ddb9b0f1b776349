import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AtlasError, type ErrorCode } from '../errors.js';

/** An error as whoever asked may see it, outside GraphQL, which has its own rules. */
export interface ShownError {
  status: number;
  code: ErrorCode;
  message: string;
}

/** What is shown of an error. One that nobody foresaw goes to the log, and only its id is shown. */
export function shownError(error: Error & { statusCode?: number }, request: FastifyRequest): ShownError {
  if (error instanceof BrokenOff) return shownError(error.cause, request);
  const { message, statusCode = 500 } = error;
  if (error instanceof AtlasError) return { status: statuses[error.code] ?? 400, code: error.code, message };
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

/** After so many seconds it is worth asking again what is refused for a reason that passes. */
export const RETRY_AFTER = '2';

/** Whether the same may be answered in a moment. */
export function isPassing(code: unknown): boolean {
  return code === 'TOO_BUSY' || code === 'NEO4J_UNAVAILABLE' || code === 'DATASET_CHANGED';
}

/** Answers with what is shown of an error; nothing that was said of the answer that failed holds of it. */
export function sendError(error: Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { status, code, message } = shownError(error, request);
  if (isPassing(code)) reply.header('retry-after', RETRY_AFTER);
  reply.removeHeader('content-encoding');
  return reply.code(status).type('application/json; charset=utf-8').send({ error: { code, message } });
}

/** What failed while an answer was on its way. Where nothing of it was sent yet, it is answered as its cause. */
class BrokenOff extends Error {
  readonly code = 'ERR_STREAM_PREMATURE_CLOSE'; // Fastify warns of every other
  declare readonly cause: AtlasError;

  constructor(cause: AtlasError) {
    super(cause.message, { cause });
  }
}

/**
 * An answer in chunks. What fails before anything was sent is told as ever; what fails on the way ends the connection, so that
 * nobody takes what came for the whole, and the log gets only what nobody foresaw.
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
  // Not 408, which says that the request did not come in time: browsers then send it again, to take as long once more.
  QUERY_TIMEOUT: 422,
  TOO_BUSY: 429,
  NEO4J_UNAVAILABLE: 503,
  DATASET_CHANGED: 503,
};
