import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { AtlasError } from '../errors.js';
import { exportFiles } from '../export/exports.js';
import type { Ask } from '../export/stream.js';
import type { Confirm } from '../graph/served.js';
import { answeredByTag, type TagOf, tagAnswer } from './caching.js';
import { breakingOff } from './errors.js';
import { goneSignal } from './gone.js';
import type { ServerOptions } from './options.js';

/** The timeout of one statement over the whole graph, and how long a client may read nothing, in ms. */
const TIMEOUT = 600_000;
const IDLE_TIMEOUT = 120_000;

/** How many bytes are sent at once. */
const CHUNK_LENGTH = 65_536;

/**
 * GET /export/FILE streams the whole graph or a table of it. A client that leaves or stalls stops the statements. GET
 * /export lists the files.
 */
export function registerExports(
  app: FastifyInstance,
  { database, reading }: Pick<ServerOptions, 'database' | 'reading'>,
  tagOf: TagOf,
): void {
  app.get('/export', async (request, reply) => {
    const tag = await tagOf(request);
    if (answeredByTag(request, reply, tag)) return reply;
    if (tag) tagAnswer(reply, tag);
    return [...exportFiles].map(([file, { zh, en, contentType }]) => ({ file, zh, en, contentType }));
  });
  app.get<{ Params: { file: string } }>('/export/:file', async (request, reply) => {
    const { file } = request.params;
    const wanted = exportFiles.get(file);
    if (!wanted) {
      const names = [...exportFiles.keys()].join(', ');
      throw new AtlasError('NOT_FOUND', `There is no export ${file}. There are ${names}.`);
    }
    const tag = await tagOf(request);
    if (answeredByTag(request, reply, tag)) return reply;
    const confirm = reading();
    const signal = goneSignal(reply);
    reply.raw.setTimeout(IDLE_TIMEOUT, () => {
      if (reply.raw.writableNeedDrain) reply.raw.destroy(); // otherwise the client is waiting for us
    });
    const ask = (statement: string) => {
      signal.throwIfAborted();
      return database.stream(statement, {}, { timeout: TIMEOUT, signal });
    };
    const written = request.method === 'HEAD' ? await unwritten(ask) : wanted.write(ask);
    if (tag) tagAnswer(reply, tag);
    return reply.type(wanted.contentType).send(breakingOff(confirmed(written, confirm)));
  });
}

/**
 * The file in chunks. The last chunk comes only once it is confirmed that all is of one version, so a file of one chunk
 * fails before its headers are sent.
 */
async function* confirmed(written: Readable, confirm: Confirm): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let length = 0;
  for await (const piece of written) {
    held.push(Buffer.from(piece));
    length += held[held.length - 1]?.length ?? 0;
    if (length < CHUNK_LENGTH) continue;
    yield Buffer.concat(held);
    held = [];
    length = 0;
  }
  await confirm();
  yield Buffer.concat(held);
}

/** The empty body for a HEAD request: only checks that the database answers. */
async function unwritten(ask: Ask): Promise<Readable> {
  for await (const _ of ask('RETURN 1 AS one')) break;
  return Readable.from([]);
}
