import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ErrorCode } from '../errors.js';

interface Refusal {
  status: number;
  code: ErrorCode;
  message: string;
}

/** What to answer to unreadable requests, by Node's error codes. */
const REFUSALS: Record<string, Refusal> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    code: 'REQUEST_TOO_LARGE',
    message: 'The address and the headers have more than 16 KB. Ask by POST.',
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    code: 'BAD_REQUEST',
    message: 'The request did not come in time.',
  },
};
const MALFORMED: Refusal = {
  status: 400,
  code: 'BAD_REQUEST',
  message: 'This is no request of HTTP/1.1. Addresses are percent-encoded.',
};

/**
 * Answers a request that could not be read, for which there is no reply object, in the same form as other errors.
 * Closes the connection.
 */
export function refuseUnreadable(error: Error & { code?: string }, socket: Socket): void {
  const { status, code, message } = REFUSALS[error.code ?? ''] ?? MALFORMED;
  if (socket.writable) {
    const body = JSON.stringify({ error: { code, message } });
    const head = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'content-type: application/json; charset=utf-8',
      `content-length: ${Buffer.byteLength(body)}`,
      'cache-control: no-store',
      'x-content-type-options: nosniff',
      'connection: close',
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  }
  socket.destroy(error);
}
