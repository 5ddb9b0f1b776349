import { AtlasError } from '../errors.js';
import type { QueryResolvers } from '../query/generated.js';

export const cypherQueries: Pick<QueryResolvers, 'cypher'> = {
  cypher: (_root, { statement, parameters, limit }, context) => {
    context.pure = false; // the statement may ask for the time, and the answer contains its duration
    const { cypher, signal } = context;
    const checked = checkedParameters(parameters);
    return cypher.run({ statement, parameters: checked, limit: limit ?? undefined, signal: signal?.() });
  },
};

/** The parameters, or an empty object if absent. @throws AtlasError INVALID_ARGUMENT if they are not an object */
export function checkedParameters(parameters: unknown): Record<string, unknown> {
  if (parameters === null || parameters === undefined) return {};
  if (typeof parameters === 'object' && !Array.isArray(parameters))
    return parameters as Record<string, unknown>;
  throw new AtlasError('INVALID_ARGUMENT', 'parameters: must be an object of named values.');
}
