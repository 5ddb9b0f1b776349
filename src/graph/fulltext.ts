import { AtlasError } from '../errors.js';

/** The most characters in a search text. */
const MAX_TEXT = 100;

/**
 * The code points of a search text, trimmed and in lower case.
 * @param argument its name, for the message
 * @throws AtlasError INVALID_ARGUMENT if there are none or too many
 */
export function checkedPoints(argument: string, text: string): string[] {
  const points = [...text.trim().toLowerCase()];
  if (points.length >= 1 && points.length <= MAX_TEXT) return points;
  const message = `${argument}: ${points.length} characters; a search takes 1 to ${MAX_TEXT}.`;
  throw new AtlasError('INVALID_ARGUMENT', message);
}

/**
 * Runs of Chinese characters, which the cjk analyzer indexes in pairs, or of letters and digits, which it indexes as
 * words.
 */
const RUNS = /\p{Script=Han}+|(?:[^\P{L}\p{Script=Han}]|\p{N})+/gu;

/** The Lucene query for texts that may contain all of the words, each in one of its wordings. */
export function wordsQuery(words: readonly (readonly string[])[]): string {
  const queries = words.map((wordings) => {
    const each = [...new Set(wordings.map(runsQuery).filter((query) => query !== ''))];
    return each.length > 1 ? `(${each.map((query) => `(${query})`).join(' OR ')})` : each.join();
  });
  return [...new Set(queries)].join(' AND ');
}

/**
 * The Lucene query for texts that may contain a word: its runs of Chinese characters as phrases, and its runs of other
 * letters and digits as parts of terms. So is a single Chinese character, as part of a pair. The query ignores what is
 * between the runs; the caller must compare that.
 */
function runsQuery(word: string): string {
  const runs = new Set(word.match(RUNS) ?? []);
  const isPairs = (run: string) => /^\p{Script=Han}{2,}$/u.test(run);
  return [...runs].map((run) => (isPairs(run) ? `"${run}"` : `*${run}*`)).join(' AND ');
}

/**
 * Lucene queries for names that contain a text, and for names that resemble it. Nothing in the text acts as query
 * syntax. The cjk analyzer indexes pairs of characters, so several characters become a phrase or, for resemblance, any
 * of their pairs. Single characters, which form no pair, and parts of Latin words are searched for inside terms.
 */
export function luceneQueries(points: string[]): { containing: string; resembling: string } {
  const escaped = points.map((point) => (/[\p{L}\p{N}]/u.test(point) ? point : `\\${point}`)).join('');
  const isWord = points.every((point) => /[\p{L}\p{N}]/u.test(point));
  const pairs = points.length > 1 && points.every((point) => /\p{Script=Han}/u.test(point));
  const within = isWord && !pairs ? ` OR *${escaped}*` : '';
  if (points.length === 1) return { containing: `${escaped}${within}`, resembling: `${escaped}${within}` };
  const text = points.join('');
  // If Chinese is next to other characters, a phrase would miss parts of pairs and words at the boundary.
  const isMixed = /\p{Script=Han}/u.test(text) && !pairs;
  const phrase = text.replaceAll(/["\\]/g, ' ');
  const parts = text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const containing = isMixed ? runsQuery(text) : `"${phrase}"^4${within}`;
  return { containing, resembling: parts ? `${containing} OR (${parts.toLowerCase()})` : containing };
}
