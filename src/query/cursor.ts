import { AtlasError } from '../errors.js';

/** Where a page ends: the sort key of its last row, and what tells rows with equal keys apart. */
export interface Position {
  key: string | number;
  tie: string;
}

/** The name of a list together with how it is sorted: a cursor is good for exactly that. */
export type CursorScope = `${string} ${string} ${'ASC' | 'DESC'}`;

/** Writes the position as an opaque cursor. */
export function encodeCursor(scope: CursorScope, { key, tie }: Position): string {
  return Buffer.from(JSON.stringify([scope, key, tie])).toString('base64url');
}

/** @throws AtlasError INVALID_CURSOR where it is malformed or belongs to another list or order. */
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
