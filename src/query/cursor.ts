import { AtlasError } from '../errors.js';

/** The end of a page: the sort key of its last row, and a value that distinguishes rows with equal keys. */
export interface Position {
  key: string | number;
  tie: string;
}

/** The name of a list and its sort order; a cursor is valid only for these. */
export type CursorScope = `${string} ${string} ${'ASC' | 'DESC'}`;

/** Encodes a position as an opaque cursor. */
export function encodeCursor(scope: CursorScope, { key, tie }: Position): string {
  return Buffer.from(JSON.stringify([scope, key, tie])).toString('base64url');
}

/**
 * The position in a cursor. @throws AtlasError INVALID_CURSOR if it is malformed or belongs to another list or order
 */
export function decodeCursor(scope: CursorScope, cursor: string): Position {
  const [writtenScope, key, tie] = parse(cursor);
  if (
    writtenScope !== scope ||
    (typeof key !== 'string' && typeof key !== 'number') ||
    typeof tie !== 'string'
  ) {
    const message = `after: this cursor does not belong to this list and its order (${scope}). Pass a cursor that the same list returned, or none.`;
    throw new AtlasError('INVALID_CURSOR', message);
  }
  return { key, tie };
}

function parse(cursor: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}
