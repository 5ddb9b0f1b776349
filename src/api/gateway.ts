import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLSchema, Kind } from 'graphql';
import { AtlasError } from '../errors.js';
import type { Context } from '../query/context.js';
import { execute } from './execute.js';

/**
 * Has Apollo execute operations by our executor. A gateway is the one place where Apollo takes another than graphql-js's;
 * errors, their statuses and the hooks of plugins (`executionDidStart`, `willResolveField`) stay Apollo's.
 */
export function gatewayTo(schema: GraphQLSchema): ApolloServerOptionsWithGateway<Context>['gateway'] {
  return {
    onSchemaLoadOrUpdate: (announce) => {
      announce({ apiSchema: schema, coreSupergraphSdl: '' }); // there is none
      return () => {};
    },
    load: async () => ({
      executor: async ({ document, operation, request, context }) => {
        // Apollo leaves it to the executor to say that there is no such operation, whatever its types say.
        if (!operation) return { errors: [unresolved(document, request.operationName)] };
        const variables = request.variables ?? {};
        const answer = await execute({ schema, document, operation, variables, context: context as Context });
        return (await refusal(context as Context)) ?? answer;
      },
    }),
    stop: async () => {},
  };
}

/** What is said instead of an answer that may not be of the version that we serve. */
async function refusal({ confirm }: Context): Promise<ExecutionResult | null> {
  try {
    await confirm();
    return null;
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
