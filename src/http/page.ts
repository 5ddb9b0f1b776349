import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { KEPT } from './caching.js';
import { varyBy } from './vary.js';

/** Files whose names change with their contents. */
const HASHED = '/assets/';
const FOR_EVER = 'public, max-age=31536000, immutable';

/** What a page may load and do: everything is its own. Styles are set by scripts, and scripts start workers from blobs. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "font-src 'self' data:",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** What goes with each page. */
const HTML_HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'referrer-policy': 'same-origin',
};

/** The page of a review is built with the others, and shown by `npm run review` alone. */
const REVIEW = /^\/review\.html/;

/**
 * Serves the built page: its files at `/`, compressed where it was built so and the client takes it. Files can be
 * replaced while they are served; which are there is looked up for each request.
 * @param folder what `npm run build` has made
 */
export async function registerPage(app: FastifyInstance, folder: string): Promise<void> {
  // As every address of the page: for browsers alone.
  app.get('/', (_request, reply) => {
    reply.callNotFound();
  });
  await app.register(fastifyStatic, {
    root: folder,
    dotfiles: 'ignore',
    allowedPath: (path) => !REVIEW.test(path),
    preCompressed: true,
    acceptRanges: false,
    cacheControl: false, // said by setHeaders
    setHeaders: (reply, path) => {
      reply.header('cache-control', path.startsWith(join(folder, HASHED)) ? FOR_EVER : KEPT);
      if (/\.html(\.br|\.gz)?$/.test(path)) reply.headers(HTML_HEADERS);
    },
  });
}

/**
 * Answers what no route has: a browser gets the page, which knows what to show at this address, or says that it has none; all
 * others, and whoever asks for a file that is not there, get null.
 * @param folder of the built page
 */
export function answeredByPage(
  folder: string,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply | null {
  varyBy(reply, 'accept');
  if (!isNavigation(request) || request.url.startsWith(HASHED)) return null;
  if (hasAddress(folder, request.url)) return reply.code(200).sendFile('index.html');
  // Whoever has the page already would get no body, and no 304 either.
  for (const condition of ['if-none-match', 'if-modified-since']) delete request.raw.headers[condition];
  return reply.code(404).sendFile('index.html');
}

/** Whether one of the page's routes is at an address, in either language; a build that has not written them down has all. */
function hasAddress(folder: string, url: string): boolean {
  const written = join(folder, '.addresses.json');
  if (!existsSync(written)) return true;
  const path = url.replace(/[?#].*$/, '').replace(/^\/en(?=\/|$)/, '') || '/';
  const routes: string[] = JSON.parse(readFileSync(written, 'utf8'));
  return routes.some((route) => {
    const pattern = route.replace(/\/\*$/, '/.+').replaceAll(/:\w+/g, '[^/]+');
    return new RegExp(`^${pattern}/?$`).test(path);
  });
}

/** Shows a browser that comes without a question where to write one; all else is answered by `ask`. */
export function withGraphiql(ask: RouteHandlerMethod): RouteHandlerMethod {
  return function (request, reply) {
    const { query, extensions } = request.query as Record<string, unknown>;
    if (request.method !== 'POST') varyBy(reply, 'accept');
    const asks = query !== undefined || extensions !== undefined;
    if (asks || !isNavigation(request)) return ask.call(this, request, reply);
    return reply.sendFile('graphiql.html');
  };
}

/** Whether a person opens the address in a browser, as far as can be told. */
export function isNavigation({ method, headers }: FastifyRequest): boolean {
  return (method === 'GET' || method === 'HEAD') && /\btext\/html\b/.test(headers.accept ?? '');
}
