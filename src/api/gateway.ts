import { type ApolloServerOptionsWithGateway, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLSchema, Kind } from 'graphql';
import { AtlasError } from '../errors.js';
import type { Context } from '../query/context.js';
import { type Execution, execute } from './execute.js';

/** Our executor in the form that Apollo accepts. */
interface Executor {
  /** Apollo's only option that replaces graphql-js's executor. */
  gateway: ApolloServerOptionsWithGateway<Context>['gateway'];
  /** Answers operations without errors, before Apollo comes to the gateway. */
  answers: ApolloServerPlugin<Context>;
}

/**
 * Makes Apollo execute operations with our executor. The gateway alone would be enough, and would keep all of Apollo's
 * behaviour: errors, their statuses, the hooks of plugins (`executionDidStart`, `willResolveField`). But Apollo passes
 * a gateway an object with getters that it creates for each request. V8 gives each such object a shape of its own in
 * the old space, which keeps the whole answer alive until the next major collection, and copying what was alive took as
 * long as making it. So the plugin answers what succeeds, and only failures go on to the gateway. To use a plugin that
 * must see each execution, leave out `answers`.
 */
export function executorOf(schema: GraphQLSchema): Executor {
  const failed = new WeakMap<Context, Promise<ExecutionResult>>();
  return {
    answers: {
      requestDidStart: async () => ({
        responseForOperation: async ({ document, operation, request, contextValue }) => {
          if (!operation) return null; // the gateway explains why
          const variables = request.variables ?? {};
          const answering = answerTo({ schema, document, operation, variables, context: contextValue });
          const answer = await answering.catch(() => null);
          if (!answer || answer.errors) {
            failed.set(contextValue, answering);
            return null;
          }
          const http = { status: undefined, headers: new HeaderMap() };
          return { http, body: { kind: 'single', singleResult: { data: answer.data } } };
        },
      }),
    },
    gateway: {
      onSchemaLoadOrUpdate: (announce) => {
        announce({ apiSchema: schema, coreSupergraphSdl: '' }); // we have none
        return () => {};
      },
      load: async () => ({
        executor: async ({ document, operation, request, context }) => {
          // Despite its types, Apollo leaves it to the executor to report a missing operation.
          if (!operation) return { errors: [unresolved(document, request.operationName)] };
          const variables = request.variables ?? {};
          const execution = { schema, document, operation, variables, context: context as Context };
          return failed.get(context as Context) ?? answerTo(execution);
        },
      }),
      stop: async () => {},
    },
  };
}

/** Executes an operation, but returns only an error if what was read may not be of the version that we serve. */
async function answerTo(execution: Execution): Promise<ExecutionResult<Record<string, unknown>>> {
  const answer = await execute(execution);
  try {
    await execution.context.confirm();
    return answer;
  } catch (error) {
    if (!(error instanceof AtlasError)) throw error;
    const { message, code } = error;
    return { errors: [new GraphQLError(message, { extensions: { code, http: { status: 503 } } })] };
  }
}

/** Explains why no operation of the document can be chosen. */
function unresolved(document: DocumentNode, name: string | undefined): GraphQLError {
  const names = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value ?? 'one without a name'] : [],
  );
  if (names.length === 0) return new GraphQLError('The document has no operation.');
  const has = `The document has ${names.join(', ')}`;
  return typeof name === 'string'
    ? new GraphQLError(`operationName: there is no operation "${name}". ${has}.`)
    : new GraphQLError(`${has}: say by operationName which one is meant.`);
}
