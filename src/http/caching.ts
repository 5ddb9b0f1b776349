import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { serialize } from 'node:v8';
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import fresh from 'fresh';
import { LRUCache } from 'lru-cache';
import type { Context } from '../query/context.js';
import { type Coding, codingFor, compressed } from './compression.js';
import type { ServerOptions } from './options.js';
import { varyBy } from './vary.js';

/** Headers, besides those for compression, that affect whether a request is accepted and the form of its answer. */
const DECIDING_HEADERS = ['accept', 'content-type'];

/** Clients may keep the answer but must revalidate it each time, so that a new load is seen at once. */
export const KEPT = 'public, no-cache';

/** How long, in ms, we rely on the last look at the current load. */
const LOOKED = 1000;

/** The approximate memory of an answer in addition to its bytes. */
const OVERHEAD = 500;

/** Answers a GraphQL request with the text of the body. */
type Ask = (request: FastifyRequest, reply: FastifyReply) => Promise<string>;

/** An answer, and its compressed forms as far as they were requested. */
interface Answer {
  type: string;
  body: Buffer;
  coded: Partial<Record<Coding, Buffer>>;
}

/**
 * Returns a function that computes the tag of a request's complete answer: answers with equal tags are equal. The tag
 * is made of everything that the answer depends on (this release, whether texts are mounted, the current load, the
 * request), so it costs nothing but a look at the load, at most once a second. It is null while the database holds
 * another load, which is possible if the database is not our own.
 */
export function tagger({ checkReady, texts }: Pick<ServerOptions, 'checkReady' | 'texts'>) {
  const release = [releaseTag(), texts.mounted];
  let lookedAt = Number.NEGATIVE_INFINITY;
  let load: Promise<string | null> = Promise.resolve(null);
  return async ({ method, url, headers, body }: FastifyRequest): Promise<string | null> => {
    if (performance.now() - lookedAt > LOOKED) {
      lookedAt = performance.now();
      load = checkReady().catch(() => null);
    }
    const current = await load;
    if (current === null) return null;
    const deciding = DECIDING_HEADERS.map((name) => headers[name]);
    const asked = [release, current, method === 'HEAD' ? 'GET' : method, url, deciding];
    const hash = createHash('sha256').update(JSON.stringify(asked));
    try {
      // Not as JSON, which turns 1e999 into null.
      if (body !== undefined) hash.update(serialize(body));
    } catch (error) {
      if (error instanceof RangeError) return null; // nested more deeply than the stack allows
      throw error;
    }
    return `W/"${hash.digest('base64url')}"`;
  };
}

export type TagOf = ReturnType<typeof tagger>;

/** Changes with everything that is read at the start and shapes answers, except for the facts. */
function releaseTag(): string {
  const root = new URL('../../', import.meta.url);
  const folders = ['schema', 'src'].flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${parentPath}/${name}`)
      .sort(),
  );
  const files = ['package-lock.json', 'seed/vocabulary.yaml'].map((file) => new URL(file, root));
  const hash = createHash('sha256');
  for (const file of [...files, ...folders]) hash.update(readFileSync(file));
  return hash.digest('base64url');
}

/**
 * Answers 304 before any other work if the client already has the answer with this tag. Returns whether it did. `*`
 * matches any existing answer, but whether there is one is only known once it is made.
 */
export function answeredByTag(request: FastifyRequest, reply: FastifyReply, tag: string | null): boolean {
  if (tag === null || request.headers['if-none-match'] === '*' || !has(request, tag)) return false;
  tagAnswer(reply, tag).code(304).send();
  return true;
}

/**
 * Whether the client has the answer with this tag, by weak comparison as in RFC 9110. Looks only at `If-None-Match`:
 * `fresh` would also resend for `Cache-Control: no-cache`, which is meant for caches.
 */
function has({ headers }: FastifyRequest, tag: string): boolean {
  return fresh({ 'if-none-match': headers['if-none-match'] }, { etag: tag });
}

/** Lets clients and proxies keep the answer. */
export function tagAnswer(reply: FastifyReply, tag: string): FastifyReply {
  varyBy(reply, 'accept');
  return reply.headers({ etag: tag, 'cache-control': KEPT });
}

/**
 * Forbids keeping answers that have no tag or turned out to be errors. Does not resend what the client already has,
 * including files of the page.
 */
export function keepNothingElse(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const tag = reply.getHeader('etag');
    if (tag === undefined || (reply.statusCode !== 200 && reply.statusCode !== 304)) {
      reply.removeHeader('etag').header('cache-control', 'no-store');
      return payload;
    }
    if (reply.statusCode === 304 || !has(request, String(tag))) return payload;
    if (payload instanceof Readable) payload.destroy();
    for (const name of ['content-type', 'content-length', 'content-encoding']) reply.removeHeader(name);
    reply.code(304);
    return null;
  });
}

/**
 * Marks answers that depend on the graph alone with the header `KEPT`, through Apollo: no errors, and no field that
 * reads anything else. Requests that register a persisted query must always reach Apollo, or it would forget the query.
 */
export const keptPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { http, body }, contextValue, metrics }) => {
      const whole = body.kind === 'single' && !body.singleResult.errors && (http.status ?? 200) === 200;
      if (whole && contextValue.pure && !metrics.persistedQueryRegister)
        http.headers.set('cache-control', KEPT);
    },
  }),
};

/**
 * GraphQL with tags for GET, and with answers kept in memory for GET and POST. Requests have the same tag only if
 * Apollo could not distinguish them, so what Apollo refuses is never answered from memory.
 * @param ask answers with Apollo
 * @param bytes the memory for kept answers, including compressed forms; 0 keeps none
 */
export function cachedGraphql(ask: Ask, tagOf: TagOf, bytes: number): RouteHandlerMethod {
  const answers =
    bytes > 0 ? new LRUCache<string, Answer>({ maxSize: bytes, sizeCalculation: sizeOf }) : null;

  async function send(request: FastifyRequest, reply: FastifyReply, tag: string, answer: Answer) {
    const { type, body, coded } = answer;
    if (request.method !== 'POST') tagAnswer(reply, tag);
    reply.type(type);
    const coding = codingFor(request, body.length);
    if (coding === null) return body;
    const form = coded[coding] ?? (await compressed(body, coding));
    if (!coded[coding]) answers?.set(tag, { ...answer, coded: { ...coded, [coding]: form } });
    reply.header('content-encoding', coding);
    return form;
  }

  return async (request, reply) => {
    const isPost = request.method === 'POST';
    const tag = isPost && answers === null ? null : await tagOf(request);
    if (tag === null) return ask(request, reply);
    if (!isPost && answeredByTag(request, reply, tag)) return reply;

    const known = answers?.get(tag);
    if (known) return send(request, reply, tag, known);
    const body = Buffer.from(await ask(request, reply));
    if (reply.getHeader('cache-control') !== KEPT) return body;
    const answer = { type: reply.getHeader('content-type') as string, body, coded: {} };
    answers?.set(tag, answer);
    return send(request, reply, tag, answer);
  };
}

function sizeOf({ body, coded }: Answer): number {
  return Object.values(coded).reduce((size, form) => size + form.length, body.length + OVERHEAD);
}
