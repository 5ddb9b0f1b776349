import type { ApolloServerPlugin } from '@apollo/server';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ValidationRule,
  validate,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import type { Context } from '../query/context.js';

/** The most tokens in a document. The largest example has 255. */
export const MAX_TOKENS = 3000;

const MAX_DEPTH = 16;

/** The most fields of an operation, counting a fragment's each time it is spread. GraphiQL asks for about 250. */
const MAX_FIELDS = 1000;

/**
 * The most values that an operation may ask for if every page were full. Apart from Cypher, the largest example asks
 * for 21,000.
 */
const MAX_VALUES = 200_000;

/** The extra cost of fields with expensive statements, in values. */
const DEAR: Record<string, number> = {
  'Query.paths': 20_000,
  'Query.neighbourhood': 5_000,
  'Query.search': 10_000,
  'Query.passages': 10_000,
  'Query.cypher': 50_000,
  'Query.aggregates': 10_000,
  'Metric.aggregates': 500,
  'Subdistrict.aggregates': 500,
};

/** Estimated lengths of lists that are not paged. The executor counts their real lengths. */
const UNPAGED: Record<string, number> = {
  aggregates: 50,
  comparison: 20,
  kinds: 15,
  leftOut: 50,
  points: 10,
};
/** The same for introspection: about as many as there are. */
const INTROSPECTED: Record<string, number> = {
  types: 175,
  fields: 5,
  args: 2,
  enumValues: 8,
  inputFields: 2,
};

/** Lists refuse larger pages themselves, with a clearer message. */
const LARGEST_PAGE = 500;

/** Reports a document that is nested too deeply, including its fragments. */
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

/** Reports every operation of a type that the schema does not have. */
export const operationTypesRule: ValidationRule = (context) => ({
  OperationDefinition: (node) => {
    if (context.getSchema().getRootType(node.operation)) return;
    const message = `The schema has no ${node.operation}: it can only be queried.`;
    context.reportError(new GraphQLError(message, { nodes: node }));
  },
});

/** A field counts as one under any alias; a list counts its values as often as its page may hold them. */
const values: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const paged = field.args.find(({ name }) => name === 'first');
  // An explicit null means the default, as in the resolvers.
  const first = Number(args.first ?? paged?.defaultValue ?? 1);
  const ids = Array.isArray(args.ids) ? args.ids.length : 1;
  const unpaged = type.name.startsWith('__') ? INTROSPECTED : UNPAGED;
  const size = paged ? Math.min(Math.max(first, 1), LARGEST_PAGE) : (unpaged[field.name] ?? ids);
  return size * (1 + childComplexity) + (DEAR[`${type.name}.${field.name}`] ?? 0);
};

/**
 * @throws GraphQLError QUERY_TOO_COMPLEX if there are too many fields to count; BAD_USER_INPUT if a variable does not
 * have the type that the operation declares
 */
function countValues(
  query: Pick<Parameters<typeof getComplexity>[0], 'schema' | 'query' | 'variables'>,
): number {
  try {
    return getComplexity({ ...query, estimators: [values], maxQueryNodes: MAX_FIELDS });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (error.message.includes('maximum allowed number of nodes')) {
      throw tooComplex(`The operation has more than ${MAX_FIELDS} fields, those of its fragments included.`);
    }
    throw new GraphQLError(error.message, {
      nodes: error.nodes,
      extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
    });
  }
}

function tooComplex(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COMPLEX', http: { status: 400 } } });
}

/** Results are kept as long as their document; costs that depend on variables, for the latest combinations. */
const depths = new WeakMap<DocumentNode, GraphQLError | null>();
const costs = new WeakMap<OperationDefinitionNode, Map<string, number>>();
const KEPT_COSTS = 100;

function depthError(schema: GraphQLSchema, document: DocumentNode): GraphQLError | null {
  const known = depths.get(document);
  if (known !== undefined) return known;
  // Not part of Apollo's validation, which would replace the error's code.
  const error = validate(schema, document, [depthRule])[0] ?? null;
  depths.set(document, error);
  return error;
}

/**
 * Counts again only if a variable differs that sizes may depend on: a number, the length of a list, or a boolean (for
 * directives).
 */
function costOf(operation: OperationDefinitionNode, variables: Record<string, unknown>, count: () => number) {
  const sizes = (operation.variableDefinitions ?? []).map(({ variable }) => {
    const value = variables[variable.name.value];
    if (Array.isArray(value)) return value.length;
    // An absent variable takes the operation's default; null takes the field's.
    return typeof value === 'number' || typeof value === 'boolean' || value === null ? value : typeof value;
  });
  const key = JSON.stringify(sizes);
  const known = costs.get(operation) ?? new Map<string, number>();
  const before = known.get(key);
  if (before !== undefined) return before;
  const cost = count();
  if (known.size >= KEPT_COSTS) known.clear();
  costs.set(operation, known.set(key, cost));
  return cost;
}

/** Refuses operations that are nested too deeply or ask for too many values, before anything runs. */
export const limitsPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, operationName, request }) {
        if (!operation) return; // Apollo reports what is wrong with it.
        const tooDeep = depthError(schema, document);
        if (tooDeep) throw tooDeep;
        const variables = request.variables ?? {};
        const query = { schema, query: document, operationName: operationName ?? undefined, variables };
        const asked = costOf(operation, variables, () => countValues(query));
        if (asked <= MAX_VALUES) return;
        throw tooComplex(
          `The operation asks for up to ${asked} values; ${MAX_VALUES} are allowed. Ask for smaller pages (first) or fewer levels.`,
        );
      },
    };
  },
};
