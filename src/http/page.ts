import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { KEPT } from './caching.js';
import { varyBy } from './vary.js';

/** The folder of files whose names change with their contents. */
const HASHED = '/assets/';
const FOR_EVER = 'public, max-age=31536000, immutable';

/** The page loads only its own files. Scripts set styles, and start workers from blobs. */
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

const HTML_HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'referrer-policy': 'same-origin',
};

/** The review page is built with the others, but only `npm run review` shows it. */
const REVIEW = /^\/review\.html/;

/**
 * Serves the built page's files at `/`, compressed if a compressed file exists and the client accepts it. Files may be
 * replaced while they are served; each request looks them up.
 * @param folder the output of `npm run build`
 */
export async function registerPage(app: FastifyInstance, folder: string): Promise<void> {
  // Like every address of the page, it is for browsers only.
  app.get('/', (_request, reply) => {
    reply.callNotFound();
  });
  await app.register(fastifyStatic, {
    root: folder,
    dotfiles: 'ignore',
    allowedPath: (path) => !REVIEW.test(path),
    preCompressed: true,
    acceptRanges: false,
    cacheControl: false, // set by setHeaders
    setHeaders: (reply, path) => {
      reply.header('cache-control', path.startsWith(join(folder, HASHED)) ? FOR_EVER : KEPT);
      if (/\.html(\.br|\.gz)?$/.test(path)) reply.headers(HTML_HEADERS);
    },
  });
}

/**
 * Answers requests without a route: a browser gets the page, which shows the address or says that it does not exist.
 * Returns null for all other clients, and for missing files in /assets/.
 * @param folder the built page
 */
export function answeredByPage(
  folder: string,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply | null {
  varyBy(reply, 'accept');
  if (!isNavigation(request) || request.url.startsWith(HASHED)) return null;
  if (hasAddress(folder, request.url)) return reply.code(200).sendFile('index.html');
  // Otherwise a browser that has the page would get a 404 without a body.
  for (const condition of ['if-none-match', 'if-modified-since']) delete request.raw.headers[condition];
  return reply.code(404).sendFile('index.html');
}

/**
 * Whether the page has a route for this address, in either language. True for all addresses if the build lists none.
 */
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

/** Shows GraphiQL to a browser that sends no query; `ask` answers everything else. */
export function withGraphiql(ask: RouteHandlerMethod): RouteHandlerMethod {
  return function (request, reply) {
    const { query, extensions } = request.query as Record<string, unknown>;
    if (request.method !== 'POST') varyBy(reply, 'accept');
    const asks = query !== undefined || extensions !== undefined;
    if (asks || !isNavigation(request)) return ask.call(this, request, reply);
    return reply.sendFile('graphiql.html');
  };
}

/** Whether a person seems to open the address in a browser. */
export function isNavigation({ method, headers }: FastifyRequest): boolean {
  return (method === 'GET' || method === 'HEAD') && /\btext\/html\b/.test(headers.accept ?? '');
}
