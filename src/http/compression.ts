import { pipeline, type Readable, Transform } from 'node:stream';
import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { varyBy } from './vary.js';

// @fastify/compress 9.2 is not for us: it has no Vary on what it leaves as it is, other headers for HEAD than for GET, takes
// `gzip;q=0, *` for gzip, and what fails before its first byte says that it is compressed and is not.

/** How an answer can be compressed, the best first. */
const CODINGS = ['br', 'gzip'] as const;
export type Coding = (typeof CODINGS)[number];

/** In bytes. What fits one packet gets there no sooner when it is smaller. */
const THRESHOLD = 1400;

/** Small pieces, such as rows, are compressed so many bytes at a time: each time takes a turn in another thread. */
const GATHERED = 65_536;

/** What comes slowly is handed on after so many ms: to the compressor, and what comes of it to the client. */
const HANDED_ON = 50;

/** Chosen for speed (`npm run compression` in bench/). A window of 512 KB instead of 4 MB costs nothing in size. */
const BROTLI = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 19 },
};
const GZIP = { level: 4 };

const whole = { br: promisify(brotliCompress), gzip: promisify(gzip) };

/** A whole answer compressed. */
export function compressed(body: Buffer, coding: Coding): Promise<Buffer> {
  return coding === 'br' ? whole.br(body, BROTLI) : whole.gzip(body, GZIP);
}

/**
 * How to compress an answer, by what the client takes; null where it is sent as it is, which is so where nothing that
 * the client takes is there as well.
 * @param length of the answer in bytes; Infinity where it is not known yet
 */
export function codingFor({ headers }: Pick<FastifyRequest, 'headers'>, length: number): Coding | null {
  // Of several that it likes as well as each other, the order is ours.
  const liked: {
    encodings(available: readonly string[], options: { preferred: readonly string[] }): string[];
  } = new Negotiator({ headers });
  const taken = liked.encodings([...CODINGS, 'identity'], { preferred: CODINGS });
  if (length < THRESHOLD && taken.includes('identity')) return null;
  return CODINGS.find((coding) => coding === taken[0]) ?? null;
}

/**
 * Compresses what is answered here, streams as they come, unless it is compressed already. What is streamed is dropped
 * where HEAD asks for its headers only.
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
    if (reply.hasHeader('content-length')) return payload; // a file of the page, which is compressed when it is built
    const coding = codingFor(request, Number.POSITIVE_INFINITY);
    if (coding !== null) reply.header('content-encoding', coding);
    if (request.method !== 'HEAD') return coding === null ? payload : compressedStream(payload, coding);
    payload.destroy();
    return null;
  });
}

/** What is written is read compressed. An error, or that nobody reads any more, ends all of it, and none of it well. */
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
    // Nothing is handed on before the first of the source: until then, its failing is answered as such.
    if (held.length > 0) gatherer.push(taken());
    else if (compressor.bytesWritten > flushed && !compressor.writableNeedDrain) {
      flushed = compressor.bytesWritten;
      compressor.flush();
    }
  }, HANDED_ON);
  pipeline(source, gatherer, compressor, () => clearInterval(handingOn)); // whoever reads has the error
  return compressor;
}
