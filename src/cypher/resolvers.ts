import { AtlasError } from '../errors.js';
import type { QueryResolvers } from '../graphql/generated.js';

export const cypherQueries: Pick<QueryResolvers, 'cypher'> = {
  cypher: (_root, { statement, parameters, limit }, { cypher, signal }) =>
    cypher.run({ statement, parameters: checkedParameters(parameters), limit: limit ?? undefined, signal }),
};

/** @throws AtlasError INVALID_ARGUMENT unless it is an object or absent */
export function checkedParameters(parameters: unknown): Record<string, unknown> {
  if (parameters === null || parameters === undefined) return {};
  if (typeof parameters === 'object' && !Array.isArray(parameters))
    return parameters as Record<string, unknown>;
  throw new AtlasError('INVALID_ARGUMENT', 'parameters: must be an object of named values.');
}
