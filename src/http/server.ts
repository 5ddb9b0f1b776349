import fastifyCors from '@fastify/cors';
import Fastify, { type FastifyInstance } from 'fastify';
import { AtlasError, errorCodes } from '../errors.js';
import { takeJsonOnly } from './body.js';
import { keepNothingElse, tagger } from './caching.js';
import { compressAnswers } from './compression.js';
import { registerCypher } from './cypher.js';
import { RETRY_AFTER, sendError } from './errors.js';
import { registerExports } from './exports.js';
import { registerGraphql } from './graphql.js';
import { completeMethods } from './methods.js';
import type { ServerOptions } from './options.js';
import { answeredByPage, isNavigation, registerPage } from './page.js';
import { takeTurns } from './turns.js';
import { refuseUnreadable } from './unreadable.js';

/** The largest request body, in bytes. */
const BODY_LIMIT = 100_000;

/** How long a connection may be idle, in ms; otherwise a client that reads nothing would keep it open forever. */
const IDLE_TIMEOUT = 120_000;

/** What pages of allowed origins may do: the same as any client; there is nothing that belongs to a user. */
const CORS = {
  methods: ['GET', 'HEAD', 'POST'],
  exposedHeaders: [
    'etag',
    'retry-after',
    'x-atlas-asked-at',
    'x-atlas-dataset',
    'x-atlas-statement',
    'x-truncated',
  ],
  maxAge: 7200, // in seconds: the longest that Chromium accepts
  strictPreflight: false, // an OPTIONS that is not a preflight gets the same answer, not an error in plain text
};

/** The HTTP server, not yet listening: GraphQL, Cypher, exports, health and the page. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    requestTimeout: 30_000,
    connectionTimeout: IDLE_TIMEOUT,
    forceCloseConnections: 'idle',
    return503OnClosing: false, // Requests that still arrive over open connections are answered: see drainInOrder.
    exposeHeadRoutes: false, // see completeMethods
    // Clients that take us for a proxy put our own name before the path; RFC 9112 (3.2.2) says to accept that.
    rewriteUrl: ({ url = '' }) => url.replace(/^https?:\/\/[^/?]*\/?/i, '/'),
    // Invalid addresses reach no hooks.
    frameworkErrors: (error, request, reply) => {
      reply.headers({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
      sendError(error, request, reply);
    },
    clientErrorHandler: refuseUnreadable,
    logger: { level: 'warn', stream: options.log ?? process.stderr },
  });
  const drain = drainInOrder(app);
  takeTurns(app);
  app.addHook('onRequest', (_request, reply, done) => {
    reply.header('x-content-type-options', 'nosniff');
    done();
  });
  completeMethods(app);
  takeJsonOnly(app);
  // Must come before any route, because routes take the handlers that exist when they are registered.
  app.setNotFoundHandler((request, reply) => {
    const answer = options.page && answeredByPage(options.page, request, reply);
    if (answer) return answer;
    const hint = !options.page && isNavigation(request) ? ' The page is not built: npm run build.' : '';
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const message = `There is no ${method} ${request.url.split('?')[0]}. Try POST /graphql.${hint}`;
    return reply.code(404).send({ error: { code: 'NOT_FOUND', message } });
  });
  app.setErrorHandler(sendError);

  const tagOf = tagger(options);
  keepNothingElse(app);
  if (options.page) await registerPage(app, options.page);
  await app.register(async (api) => {
    if (options.allowOrigins.length > 0)
      await api.register(fastifyCors, { ...CORS, origin: options.allowOrigins });
    compressAnswers(api);
    api.addHook('onRequest', async (_request, reply) => {
      reply.header('x-atlas-dataset', options.dataset);
    });
    await registerGraphql(api, options, tagOf);
    registerCypher(api, options, tagOf);
    registerExports(api, options, tagOf);
  });

  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    try {
      if (drain.began) throw new AtlasError('STOPPING', errorCodes.STOPPING);
      await options.checkReady();
      return { status: 'ready' };
    } catch (error) {
      const code = error instanceof AtlasError ? error.code : 'NEO4J_UNAVAILABLE';
      reply.code(503).header('retry-after', RETRY_AFTER);
      return { error: { code, message: 'Not ready.' } };
    }
  });
  return app;
}

/**
 * Closing refuses new connections and lets running requests finish. Their connections would then stay open and idle for
 * another 72 seconds, and a proxy would send more requests over them. So answers announce that their connection ends.
 * Answers that had begun before cannot; their idle connections are closed after them.
 */
function drainInOrder(app: FastifyInstance): { began: boolean } {
  const drain = { began: false };
  app.addHook('preClose', async () => {
    drain.began = true;
  });
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (drain.began) reply.header('connection', 'close');
    done();
  });
  app.addHook('onResponse', (_request, _reply, done) => {
    if (drain.began) app.server.closeIdleConnections();
    done();
  });
  return drain;
}
