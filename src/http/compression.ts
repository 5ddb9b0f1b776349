import { pipeline, type Readable, Transform } from 'node:stream';
import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { varyBy } from './vary.js';

// @fastify/compress 9.2 does not suit us: it sends no Vary on uncompressed answers and other headers for HEAD than for
// GET, treats `gzip;q=0, *` as accepting gzip, and marks errors before the first byte as compressed although they are
// not.

/** How an answer can be compressed, best first. */
const CODINGS = ['br', 'gzip'] as const;
export type Coding = (typeof CODINGS)[number];

/** In bytes. An answer that fits into one packet does not arrive sooner if it is smaller. */
const THRESHOLD = 1400;

/**
 * Small pieces, such as rows, are collected up to this many bytes, because each compression is a round trip to another
 * thread.
 */
const GATHERED = 65_536;

/** A slow stream is flushed after this many ms: first to the compressor, then from there to the client. */
const HANDED_ON = 50;

/**
 * Chosen for speed (`npm run compression` in bench/). A window of 512 KB instead of 4 MB does not make answers larger.
 */
const BROTLI = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 19 },
};
const GZIP = { level: 4 };

const whole = { br: promisify(brotliCompress), gzip: promisify(gzip) };

/** Compresses a complete answer. */
export function compressed(body: Buffer, coding: Coding): Promise<Buffer> {
  return coding === 'br' ? whole.br(body, BROTLI) : whole.gzip(body, GZIP);
}

/**
 * How to compress an answer, given what the client accepts; null if it is sent uncompressed, also if the client accepts
 * nothing that we have.
 * @param length of the answer in bytes; Infinity if unknown
 */
export function codingFor({ headers }: Pick<FastifyRequest, 'headers'>, length: number): Coding | null {
  // Among encodings that the client likes equally, ours decide the order.
  const liked: {
    encodings(available: readonly string[], options: { preferred: readonly string[] }): string[];
  } = new Negotiator({ headers });
  const taken = liked.encodings([...CODINGS, 'identity'], { preferred: CODINGS });
  if (length < THRESHOLD && taken.includes('identity')) return null;
  return CODINGS.find((coding) => coding === taken[0]) ?? null;
}

/**
 * Compresses answers, streams as they come, unless they are already compressed. For HEAD, streams are dropped and only
 * the headers are sent.
 */
export function compressAnswers(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload: string | Buffer | Readable | null | undefined) => {
    varyBy(reply, 'accept-encoding');
    if (payload === null || payload === undefined || reply.hasHeader('content-encoding')) return payload;
    if (typeof payload === 'string' || Buffer.isBuffer(payload)) {
      const body = Buffer.from(payload as string);
      const coding = codingFor(request, body.length);
      if (coding === null) return payload;
      reply.header('content-encoding', coding);
      return compressed(body, coding);
    }
    if (reply.hasHeader('content-length')) return payload; // a file of the page, compressed when the page was built
    const coding = codingFor(request, Number.POSITIVE_INFINITY);
    if (coding !== null) reply.header('content-encoding', coding);
    if (request.method !== 'HEAD') return coding === null ? payload : compressedStream(payload, coding);
    payload.destroy();
    return null;
  });
}

/** The compressed stream of a source. An error, or a reader that leaves, destroys all of the streams. */
function compressedStream(source: Readable, coding: Coding): Readable {
  const compressor = coding === 'br' ? createBrotliCompress(BROTLI) : createGzip(GZIP);
  let held: Buffer[] = [];
  const taken = () => {
    const pieces = held;
    held = [];
    return pieces.length === 0 ? undefined : Buffer.concat(pieces);
  };
  let length = 0;
  const gatherer = new Transform({
    transform(piece: Buffer, _encoding, done) {
      held.push(piece);
      length += piece.length;
      if (length < GATHERED) return done();
      length = 0;
      done(null, taken());
    },
    flush: (done) => done(null, taken()),
  });
  let flushed = 0;
  const handingOn = setInterval(() => {
    // Nothing is flushed before the source's first piece: until then, its failure still gets a proper error answer.
    if (held.length > 0) gatherer.push(taken());
    else if (compressor.bytesWritten > flushed && !compressor.writableNeedDrain) {
      flushed = compressor.bytesWritten;
      compressor.flush();
    }
  }, HANDED_ON);
  pipeline(source, gatherer, compressor, () => clearInterval(handingOn)); // the reader gets the error
  return compressor;
}
