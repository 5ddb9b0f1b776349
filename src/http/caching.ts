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

/** Headers on which it depends whether a request is accepted, and in which form it is answered, compression apart. */
const DECIDING_HEADERS = ['accept', 'content-type'];

/** Whoever gets the answer may keep it, and asks each time whether it still holds: so a load is seen at once. */
export const KEPT = 'public, no-cache';

/** For so many ms we take the graph to be the one that it was when we last looked. */
const LOOKED = 1000;

/** What an answer takes up beside its bytes, about. */
const OVERHEAD = 500;

/** Answers a request of GraphQL, by the text of its body. */
type Ask = (request: FastifyRequest, reply: FastifyReply) => Promise<string>;

/** An answer, with the compressed forms in which somebody has asked for it. */
interface Answer {
  type: string;
  body: Buffer;
  coded: Partial<Record<Coding, Buffer>>;
}

/**
 * Tells by which tag a whole answer to a request is known: answers of one tag are equal. It is made of everything that an
 * answer follows from (this release, whether it has texts, the load that the graph is of, the request), so nothing is asked for it but,
 * once a second, the load. Another process may load another graph where the database is not our own: the answer is null
 * while ours is not the one that is there.
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
      // Not as JSON, in which 1e999 is null.
      if (body !== undefined) hash.update(serialize(body));
    } catch (error) {
      if (error instanceof RangeError) return null; // nested deeper than the stack
      throw error;
    }
    return `W/"${hash.digest('base64url')}"`;
  };
}

export type TagOf = ReturnType<typeof tagger>;

/** Changes with whatever is read at the start and shapes answers, apart from the facts. */
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
 * Answers 304 where the client has the answer of this tag already, before anything is done for it; says whether it did.
 * With `*` a client has any answer, but whether there is one turns out only when it is made.
 */
export function answeredByTag(request: FastifyRequest, reply: FastifyReply, tag: string | null): boolean {
  if (tag === null || request.headers['if-none-match'] === '*' || !has(request, tag)) return false;
  tagAnswer(reply, tag).code(304).send();
  return true;
}

/**
 * Whether the client has the answer of this tag, as RFC 9110 compares them: weakly. Of the request only `If-None-Match`
 * counts: fresh would also send again what a client asks for with `Cache-Control: no-cache`, which is for caches to obey.
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
 * Nothing is kept that has no tag, and nothing that turned out to be an error after all. What has one and the client has
 * already is not sent again, files of the page included.
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
 * Has Apollo mark, by the header of `KEPT`, what follows from the graph alone: no errors, and no field that reads something
 * else. A request that registers a persisted query must reach Apollo each time, or it would forget the query.
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
 * GraphQL with tags for GET, and with answers kept in memory for both GET and POST. Two requests have the same tag only
 * where Apollo could not tell them apart, so what it would refuse is never answered from memory.
 * @param ask answers by Apollo
 * @param bytes what kept answers may take up, compressed forms included; 0 keeps none
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
