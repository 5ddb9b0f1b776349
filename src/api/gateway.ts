import { type ApolloServerOptionsWithGateway, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLSchema, Kind } from 'graphql';
import { AtlasError } from '../errors.js';
import type { Context } from '../query/context.js';
import { type Execution, execute } from './execute.js';

/** Our executor, as Apollo takes it. */
interface Executor {
  /** The one place where Apollo takes another executor than graphql-js's. */
  gateway: ApolloServerOptionsWithGateway<Context>['gateway'];
  /** Answers before Apollo comes to the gateway, where nothing fails. */
  answers: ApolloServerPlugin<Context>;
}

/**
 * Has Apollo execute operations by our executor. By the gateway alone all is Apollo's as ever: errors, their statuses, the hooks
 * of plugins (`executionDidStart`, `willResolveField`). But Apollo hands a gateway an object with getters, made anew for each
 * request; V8 makes each such object a shape of its own, which lies in the old space and keeps the whole answer alive until that
 * is collected, and copying what is kept alive took as long as making it. So what succeeds is answered by the plugin, and
 * only what fails goes on to the gateway. A plugin that is to see each execution wants the gateway without `answers`.
 */
export function executorOf(schema: GraphQLSchema): Executor {
  const failed = new WeakMap<Context, Promise<ExecutionResult>>();
  return {
    answers: {
      requestDidStart: async () => ({
        responseForOperation: async ({ document, operation, request, contextValue }) => {
          if (!operation) return null; // the gateway says why
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
        announce({ apiSchema: schema, coreSupergraphSdl: '' }); // there is none
        return () => {};
      },
      load: async () => ({
        executor: async ({ document, operation, request, context }) => {
          // Apollo leaves it to the executor to say that there is no such operation, whatever its types say.
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

/** Executes, and says nothing of what was read where it may not be of the version that we serve. */
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

/** Why a document has no operation that could be meant. */
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
