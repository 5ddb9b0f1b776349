import { AtlasError } from '../errors.js';
import type { QueryResolvers } from '../query/generated.js';

export const cypherQueries: Pick<QueryResolvers, 'cypher'> = {
  cypher: (_root, { statement, parameters, limit }, context) => {
    context.pure = false; // it may ask for the time, and tells how long it took
    const { cypher, signal } = context;
    const checked = checkedParameters(parameters);
    return cypher.run({ statement, parameters: checked, limit: limit ?? undefined, signal: signal?.() });
  },
};

/** @throws AtlasError INVALID_ARGUMENT unless it is an object or absent */
export function checkedParameters(parameters: unknown): Record<string, unknown> {
  if (parameters === null || parameters === undefined) return {};
  if (typeof parameters === 'object' && !Array.isArray(parameters))
    return parameters as Record<string, unknown>;
  throw new AtlasError('INVALID_ARGUMENT', 'parameters: must be an object of named values.');
}
