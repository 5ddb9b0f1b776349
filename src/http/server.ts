import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance } from 'fastify';
import type { CypherRunner } from '../cypher/cypher.js';
import { AtlasError, errorCodes } from '../errors.js';
import type { Database } from '../graph/database.js';
import { type Context, createContext, type Services } from '../graphql/context.js';
import { formatError } from '../graphql/errors.js';
import { gatewayTo } from '../graphql/gateway.js';
import { limitsPlugin, MAX_TOKENS, operationTypesRule } from '../graphql/limits.js';
import { createSchema } from '../graphql/schema.js';
import { cachedGraphql, keepNothingElse, keptPlugin, PREFLIGHT_HEADERS, tagger } from './caching.js';
import { goneSignal, registerCypher } from './cypher.js';
import { shownError } from './errors.js';
import { registerExports } from './exports.js';
import { answeredByPage, isNavigation, registerPage, withGraphiql } from './page.js';

/** The largest request body, in bytes. */
const BODY_LIMIT = 100_000;

/** What the server needs besides answering: whether queries would be answered now. */
export interface ServerOptions extends Services {
  /** For tables that are streamed whole. */
  database: Pick<Database, 'stream'>;
  cypher: Pick<CypherRunner, 'run' | 'stream'>;
  /** The version of the graph that is served. */
  dataset: string;
  /**
   * Tells by which load the graph came, in a text that no other load has. Rejects with an AtlasError where queries would
   * not be answered.
   */
  checkReady: () => Promise<string>;
  /** How many bytes of answers are kept in memory; 0 for none. */
  responseCache: number;
  /** The folder of the built page, absolute; null where it is not built. */
  page: string | null;
  /** Where log lines go; standard error unless told otherwise. */
  log?: NodeJS.WritableStream;
}

/** The HTTP server, apart from listening: GraphQL, the other ways to ask, health and the page. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    return503OnClosing: false, // A request that still comes in over an open connection is answered: see drainInOrder.
    logger: { level: 'warn', stream: options.log ?? process.stderr },
  });
  const drain = drainInOrder(app);
  app.addHook('onRequest', (_request, reply, done) => {
    reply.header('x-content-type-options', 'nosniff');
    done();
  });
  // Before any route: routes take the handlers that are there when they are registered.
  app.setNotFoundHandler((request, reply) => {
    const answer = options.page && answeredByPage(request, reply);
    if (answer) return answer;
    const hint = !options.page && isNavigation(request) ? ' The page is not built: npm run build.' : '';
    const message = `There is no ${request.method} ${request.url.split('?')[0]}. Try POST /graphql.${hint}`;
    return reply.code(404).send({ error: { code: 'NOT_FOUND', message } });
  });
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    reply.type('application/json; charset=utf-8'); // an answer that fails before its first byte had another type
    const { status, ...shown } = shownError(error, request);
    return reply.code(status).send({ error: shown });
  });

  const apollo = new ApolloServer<Context>({
    gateway: gatewayTo(createSchema()),
    // The contract is public: introspection is a feature here, not a leak. Stack traces are never sent.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: { requestHeaders: PREFLIGHT_HEADERS },
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: [operationTypesRule],
    formatError: formatError((id, error) => app.log.error({ id, err: error }, 'unforeseen error')),
    logger: app.log,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      limitsPlugin,
      keptPlugin,
    ],
  });
  await apollo.start();
  const ask = fastifyApolloHandler(apollo, {
    context: async (_request, reply) => createContext(options, () => goneSignal(reply)),
  });
  const tagOf = tagger(options);
  keepNothingElse(app);
  const graphql = cachedGraphql(ask, tagOf, options.responseCache);
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    handler: options.page ? withGraphiql(graphql) : graphql,
  });

  registerCypher(app, options, tagOf);
  registerExports(app, options.database, tagOf);
  if (options.page) await registerPage(app, options.page);

  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    try {
      if (drain.began) throw new AtlasError('STOPPING', errorCodes.STOPPING);
      await options.checkReady();
      return { status: 'ready' };
    } catch (error) {
      const code = error instanceof AtlasError ? error.code : 'NEO4J_UNAVAILABLE';
      return reply.code(503).send({ error: { code, message: 'Not ready.' } });
    }
  });
  return app;
}

/**
 * Closing refuses new connections and lets running requests finish. Node would then keep their connections open, idle,
 * for another 72 seconds, and a proxy would send more requests over them: so answers say that their connection ends,
 * and those that had begun before, which cannot say it, are followed by its end.
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
