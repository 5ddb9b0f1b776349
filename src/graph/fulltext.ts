import { AtlasError } from '../errors.js';

/** Characters that a text to look for may have. */
const MAX_TEXT = 100;

/**
 * The characters of a text to look for, in lower case.
 * @param argument by which name it was given
 * @throws AtlasError INVALID_ARGUMENT where there are none or too many
 */
export function checkedPoints(argument: string, text: string): string[] {
  const points = [...text.trim().toLowerCase()];
  if (points.length >= 1 && points.length <= MAX_TEXT) return points;
  const message = `${argument}: ${points.length} characters; a search takes 1 to ${MAX_TEXT}.`;
  throw new AtlasError('INVALID_ARGUMENT', message);
}

/**
 * The text as Lucene queries in which nothing the user wrote has a meaning of its own: for names that contain it, and for
 * those that resemble it. The cjk analyzer indexes pairs of characters: several are a phrase or, to resemble it, any of
 * their pairs. One character, which is in no pair of its own, and parts of Latin words are looked for within the terms.
 */
export function luceneQueries(points: string[]): { containing: string; resembling: string } {
  const escaped = points.map((point) => (/[\p{L}\p{N}]/u.test(point) ? point : `\\${point}`)).join('');
  const isWord = points.every((point) => /[\p{L}\p{N}]/u.test(point));
  const pairs = points.length > 1 && points.every((point) => /\p{Script=Han}/u.test(point));
  const within = isWord && !pairs ? ` OR *${escaped}*` : '';
  if (points.length === 1) return { containing: `${escaped}${within}`, resembling: `${escaped}${within}` };
  const phrase = points.join('').replaceAll(/["\\]/g, ' ');
  const parts = points
    .join('')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const containing = `"${phrase}"^4${within}`;
  return { containing, resembling: parts ? `${containing} OR (${parts.toLowerCase()})` : containing };
}
