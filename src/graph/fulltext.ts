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

/** Chinese characters, which the cjk analyzer indexes in pairs, or letters and digits, which it indexes in words. */
const RUNS = /\p{Script=Han}+|(?:[^\P{L}\p{Script=Han}]|\p{N})+/gu;

/** The Lucene query for texts that may have all of some words, each by one of its wordings. */
export function wordsQuery(words: readonly (readonly string[])[]): string {
  const queries = words.map((wordings) => {
    const each = [...new Set(wordings.map(runsQuery).filter((query) => query !== ''))];
    return each.length > 1 ? `(${each.map((query) => `(${query})`).join(' OR ')})` : each.join();
  });
  return [...new Set(queries)].join(' AND ');
}

/**
 * The Lucene query for texts that may have a word: its runs of Chinese characters, and of other letters and digits, which may
 * be parts of longer ones; so may one Chinese character by itself, which is part of some pair. What stands between the runs
 * is for others to compare.
 */
function runsQuery(word: string): string {
  const runs = new Set(word.match(RUNS) ?? []);
  const isPairs = (run: string) => /^\p{Script=Han}{2,}$/u.test(run);
  return [...runs].map((run) => (isPairs(run) ? `"${run}"` : `*${run}*`)).join(' AND ');
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
  const text = points.join('');
  // Where Chinese meets other characters, one of either may be part of a pair or a word that a phrase would miss.
  const isMixed = /\p{Script=Han}/u.test(text) && !pairs;
  const phrase = text.replaceAll(/["\\]/g, ' ');
  const parts = text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const containing = isMixed ? runsQuery(text) : `"${phrase}"^4${within}`;
  return { containing, resembling: parts ? `${containing} OR (${parts.toLowerCase()})` : containing };
}
