import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { formatError } from '../api/errors.js';
import { executorOf } from '../api/gateway.js';
import { limitsPlugin, MAX_TOKENS, operationTypesRule } from '../api/limits.js';
import { createSchema } from '../api/schema.js';
import { type Context, createContext } from '../query/context.js';
import { cachedGraphql, keptPlugin, type TagOf } from './caching.js';
import { isPassing, RETRY_AFTER, shownError } from './errors.js';
import { goneSignal } from './gone.js';
import type { ServerOptions } from './options.js';
import { withGraphiql } from './page.js';

/** Registers GET and POST /graphql. */
export async function registerGraphql(app: FastifyInstance, options: ServerOptions, tagOf: TagOf) {
  const graphql = cachedGraphql(await apolloHandler(app, options), tagOf, options.responseCache);
  const handler = options.page ? withGraphiql(graphql) : graphql;
  // Errors before Apollo is reached also take GraphQL's form.
  const errorHandler = (error: Error, request: FastifyRequest, reply: FastifyReply) => {
    const { status, code, message } = shownError(error, request);
    return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
  };
  app.get('/graphql', { errorHandler }, handler);
  app.post('/graphql', { errorHandler }, handler);
}

/** Returns a handler that answers with Apollo. HEAD is answered as GET, without the body. */
async function apolloHandler(app: FastifyInstance, services: ServerOptions) {
  const { gateway, answers } = executorOf(createSchema(services.formerIds));
  const apollo = new ApolloServer<Context>({
    gateway,
    // The contract is public, so introspection is meant to be used. Stack traces are never sent.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // It would refuse every GET without a special header, and so most clients. It is not needed: a page of another site
    // can only send queries. Nothing here writes, and there are no cookies or passwords that would give it more than
    // anybody gets.
    csrfPrevention: false,
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
      retryPlugin,
      answers,
    ],
  });
  await apollo.start();
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { headers, body, status } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method === 'HEAD' ? 'GET' : request.method,
        headers: headersOf(request),
        // Not with new URL, which throws if the Host header is missing or invalid.
        search: /\?.*/.exec(request.url)?.[0] ?? '',
        body: request.body,
      },
      context: async () => createContext(services, () => goneSignal(reply)),
    });
    if (body.kind !== 'complete')
      throw new Error('an answer in parts, which the schema has no directive for');
    reply.code(status ?? 200).headers(Object.fromEntries(headers));
    return body.string;
  };
}

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) if (value) map.set(name, String(value));
  return map;
}

/** Sets `retry-after` if a part of the answer is missing for a temporary reason. */
const retryPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { http, body } }) => {
      const errors = (body.kind === 'single' && body.singleResult.errors) || [];
      if (errors.some(({ extensions }) => isPassing(extensions?.code)))
        http.headers.set('retry-after', RETRY_AFTER);
    },
  }),
};
