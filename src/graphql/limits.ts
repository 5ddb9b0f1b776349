import type { ApolloServerPlugin } from '@apollo/server';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, isLeafType, type ValidationRule, validate } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import type { Context } from './context.js';

/** Tokens that a document may have: the largest acceptance operation has 330. */
export const MAX_TOKENS = 3000;

/** How deeply an operation may be nested. */
export const MAX_DEPTH = 16;

/** Objects that an operation may ask for, if every list were full. */
export const MAX_OBJECTS = 50_000;

/** Pages beyond this are refused by the list itself, with a clearer message than the estimate's. */
const LARGEST_PAGE = 500;

/** A document that is nested too deeply is an error, its fragments included. */
const depthRule: ValidationRule = maxDepthRule({
  n: MAX_DEPTH,
  flattenFragments: true,
  propagateOnRejection: false,
  onReject: [
    (context) => {
      const message = `The operation is nested more than ${MAX_DEPTH} levels deep. Ask in two operations.`;
      context?.reportError(
        new GraphQLError(message, { extensions: { code: 'QUERY_TOO_DEEP', http: { status: 400 } } }),
      );
    },
  ],
}) as ValidationRule;

/** An object counts one, a list as many as its page may hold, a scalar nothing. */
const objects: ComplexityEstimator = ({ field, args, childComplexity }) => {
  let type = field.type;
  while ('ofType' in type) type = type.ofType;
  if (isLeafType(type)) return 0;
  const ids = Array.isArray(args.ids) ? args.ids.length : 1;
  const size = typeof args.first === 'number' ? Math.min(Math.max(args.first, 1), LARGEST_PAGE) : ids;
  return size * (1 + childComplexity);
};

/** @throws GraphQLError BAD_USER_INPUT where a variable has not the type that the operation declares */
function countObjects(
  query: Pick<Parameters<typeof getComplexity>[0], 'schema' | 'query' | 'variables'>,
): number {
  try {
    return getComplexity({ ...query, estimators: [objects] });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new GraphQLError(error.message, {
      nodes: error.nodes,
      extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
    });
  }
}

/** Refuses operations that are nested too deeply or ask for too many objects, before anything runs. */
export const limitsPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operationName, request }) {
        // Apart from Apollo's validation, which would give this error a code of its own.
        const [tooDeep] = validate(schema, document, [depthRule]);
        if (tooDeep) throw tooDeep;
        const variables = request.variables ?? {};
        const query = { schema, query: document, operationName: operationName ?? undefined, variables };
        const asked = countObjects(query);
        if (asked <= MAX_OBJECTS) return;
        const message = `The operation asks for up to ${asked} objects; ${MAX_OBJECTS} are allowed. Ask for smaller pages (first) or fewer levels.`;
        throw new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COMPLEX', http: { status: 400 } } });
      },
    };
  },
};
