import { randomUUID } from 'node:crypto';
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AtlasError, errorCodes } from '../errors.js';

/** Codes of errors about the request, whose messages a client may see. */
const PUBLIC_CODES = new Set<unknown>([
  ...Object.values(ApolloServerErrorCode).filter((code) => code !== 'INTERNAL_SERVER_ERROR'),
  ...Object.keys(errorCodes).filter((code) => code !== 'INTERNAL_SERVER_ERROR'),
]);

/**
 * Returns Apollo's `formatError`: a client sees its own mistakes with a stable code; everything else is masked behind
 * an id.
 * @param log receives the id and the original error when one is masked
 */
export function formatError(log: (id: string, error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { message, locations, path } = formatted;
    const original = unwrapResolverError(error);
    if (original instanceof AtlasError) {
      return { message: original.message, locations, path, extensions: { code: original.code } };
    }
    const code = isCodelessRefusal(original) ? 'BAD_REQUEST' : formatted.extensions?.code;
    if (PUBLIC_CODES.has(code)) return { message, locations, path, extensions: { code } };
    const id = randomUUID();
    log(id, original);
    return {
      message: `Something went wrong. The log has it under ${id}.`,
      locations,
      path,
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    };
  };
}

/** Apollo's errors about persisted queries have a status but no code. */
function isCodelessRefusal(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  const { code, http } = error.extensions as { code?: unknown; http?: { status?: number } };
  return code === undefined && http?.status === 400;
}
