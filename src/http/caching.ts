import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { serialize } from 'node:v8';
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Context } from '../graphql/context.js';
import type { ServerOptions } from './server.js';

/** Headers of which Apollo wants one where a page of another site could have sent the request unasked. */
export const PREFLIGHT_HEADERS = ['apollo-require-preflight', 'x-apollo-operation-name'];

/** Headers on which it depends whether a request is accepted, and in which form it is answered. */
const DECIDING_HEADERS = ['accept', 'content-type', ...PREFLIGHT_HEADERS];

/** Whoever gets the answer may keep it, and asks each time whether it still holds: so a load is seen at once. */
export const KEPT = 'public, no-cache';

/** For so many ms we take the graph to be the one that it was when we last looked. */
const LOOKED = 1000;

/** What an answer takes up beside its bytes, about. */
const OVERHEAD = 500;

/** An answer as it is sent. */
interface Answer {
  type: string;
  body: Buffer;
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

/** Answers 304 where the client has the answer of this tag already; says whether it did. */
export function answeredByTag({ headers }: FastifyRequest, reply: FastifyReply, tag: string | null): boolean {
  const has = headers['if-none-match']?.split(',').some((one) => one.trim() === tag);
  if (tag === null || !has) return false;
  tagAnswer(reply, tag).code(304).send();
  return true;
}

/** Lets clients and proxies keep the answer. */
export function tagAnswer(reply: FastifyReply, tag: string): FastifyReply {
  return reply.headers({ etag: tag, 'cache-control': KEPT, vary: 'accept' });
}

/** Nothing is kept that has no tag, and nothing that turned out to be an error after all. */
export function keepNothingElse(app: FastifyInstance): void {
  app.addHook('onSend', (_request, reply, _payload, done) => {
    const { statusCode } = reply;
    if (!reply.hasHeader('etag') || (statusCode !== 200 && statusCode !== 304)) {
      reply.removeHeader('etag').header('cache-control', 'no-store');
    }
    done();
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
 * @param bytes what kept answers may take up; 0 keeps none
 */
export function cachedGraphql(ask: RouteHandlerMethod, tagOf: TagOf, bytes: number): RouteHandlerMethod {
  const answers =
    bytes > 0
      ? new LRUCache<string, Answer>({
          maxSize: bytes,
          sizeCalculation: ({ body }) => body.length + OVERHEAD,
        })
      : null;
  return async function (request, reply) {
    const isGet = request.method === 'GET';
    const isKept = isGet || (request.method === 'POST' && answers !== null);
    const tag = isKept ? await tagOf(request) : null;
    if (tag === null) return ask.call(this, request, reply);
    if (isGet && answeredByTag(request, reply, tag)) return reply;

    const known = answers?.get(tag);
    if (known) {
      if (isGet) tagAnswer(reply, tag);
      return reply.type(known.type).send(known.body);
    }
    const body = Buffer.from((await ask.call(this, request, reply)) as string);
    if (reply.getHeader('cache-control') === KEPT) {
      answers?.set(tag, { type: reply.getHeader('content-type') as string, body });
      if (isGet) tagAnswer(reply, tag);
    }
    return body;
  };
}
