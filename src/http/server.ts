import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance } from 'fastify';
import { AtlasError, type ErrorCode } from '../errors.js';
import type { Database } from '../graph/database.js';
import { type Context, createContext, type Services } from '../graphql/context.js';
import { formatError } from '../graphql/errors.js';
import { executorPlugin } from '../graphql/execute.js';
import { limitsPlugin, MAX_TOKENS } from '../graphql/limits.js';
import { createSchema } from '../graphql/schema.js';
import { goneSignal, registerCypher } from './cypher.js';
import { registerExports } from './exports.js';

/** The largest request body, in bytes. */
const BODY_LIMIT = 100_000;

/** What the server needs besides answering: whether queries would be answered now. */
export interface ServerOptions extends Services {
  /** For tables that are streamed whole. */
  database: Pick<Database, 'stream'>;
  /** Rejects with an AtlasError where queries would not be answered. */
  checkReady: () => Promise<void>;
  /** Where log lines go; standard error unless told otherwise. */
  log?: NodeJS.WritableStream;
}

/** The HTTP server, apart from listening: GraphQL and health. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    logger: { level: 'warn', stream: options.log ?? process.stderr },
  });
  // Before any route: routes take the handlers that are there when they are registered.
  app.setNotFoundHandler((request, reply) => {
    const message = `There is no ${request.method} ${request.url.split('?')[0]}. Try POST /graphql.`;
    return reply.code(404).send(errorBody('NOT_FOUND', message));
  });
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    reply.type('application/json; charset=utf-8'); // an answer that fails before its first byte had another type
    if (error instanceof AtlasError)
      return reply.code(httpStatus(error.code)).send(errorBody(error.code, error.message));
    const status = error.statusCode ?? 500;
    if (status < 500)
      return reply
        .code(status)
        .send(errorBody(status === 413 ? 'REQUEST_TOO_LARGE' : 'BAD_REQUEST', error.message));
    request.log.error({ id: request.id, err: error }, 'unforeseen error');
    const message = `Something went wrong. The log has it under ${request.id}.`;
    return reply.code(500).send(errorBody('INTERNAL_SERVER_ERROR', message));
  });

  const format = formatError((id, error) => app.log.error({ id, err: error }, 'unforeseen error'));
  const apollo = new ApolloServer<Context>({
    schema: createSchema(),
    // The contract is public: introspection is a feature here, not a leak. Stack traces are never sent.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    formatError: format,
    logger: app.log,
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      limitsPlugin,
      executorPlugin(format),
    ],
  });
  await apollo.start();
  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
    context: async (_request, reply) => createContext(options, goneSignal(reply)),
  });

  registerCypher(app, options.cypher);
  registerExports(app, options.database);

  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    try {
      await options.checkReady();
      return { status: 'ready' };
    } catch (error) {
      return reply
        .code(503)
        .send(errorBody(error instanceof AtlasError ? error.code : 'NEO4J_UNAVAILABLE', 'Not ready.'));
    }
  });
  return app;
}

/** The HTTP status of an error outside GraphQL, which has its own rules. */
function httpStatus(code: ErrorCode): number {
  const statuses: Partial<Record<ErrorCode, number>> = {
    CYPHER_NOT_ALLOWED: 403,
    NOT_FOUND: 404,
    QUERY_TIMEOUT: 408,
    QUERY_TOO_LARGE: 413,
    TOO_BUSY: 429,
    NEO4J_UNAVAILABLE: 503,
  };
  return statuses[code] ?? 400;
}

function errorBody(code: ErrorCode, message: string) {
  return { error: { code, message } };
}
