import { AtlasError } from '../errors.js';
import { checkedPoints } from '../graph/fulltext.js';
import type { Stretch } from '../model/sentences.js';

/** What stands around a word and is no part of it: quotes, brackets, commas. */
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}%‰℃]+$/gu;
/** Chinese characters, which the index has in pairs, or letters and digits, which it has in words. */
const RUNS = /\p{Script=Han}+|(?:[^\P{L}\p{Script=Han}]|\p{N})+/gu;

/** A character in the form in which texts are compared. */
const folded = (text: string) =>
  text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .toLowerCase();

/**
 * The words of a text to look for, each once.
 * @throws AtlasError INVALID_ARGUMENT where there is none, or the text is too long
 */
export function wordsOf(text: string): string[] {
  checkedPoints('text', text);
  const words = folded(text)
    .split(/\s+/)
    .map((word) => word.replaceAll(AROUND, ''))
    .filter((word) => word !== '');
  if (words.length > 0) return [...new Set(words)];
  throw new AtlasError('INVALID_ARGUMENT', 'text: no letter and no digit; a passage is looked for by words.');
}

/**
 * The Lucene query for texts that may have all of some words: of each its runs of Chinese characters, and of other letters
 * and digits, which may be parts of longer ones. What stands between the runs is for others to compare.
 */
export function queryOf(words: readonly string[]): string {
  const runs = new Set(words.flatMap((word) => word.match(RUNS) ?? []));
  return [...runs].map((run) => (isPairs(run) ? `"${run}"` : `*${run}*`)).join(' AND ');
}

/** Whether the cjk analyzer makes pairs of a run; one character by itself is part of some pair, or stands alone. */
function isPairs(run: string): boolean {
  return /^\p{Script=Han}{2,}$/u.test(run);
}

/** Where words stand in a passage, in order, as offsets of the whole file; those that overlap are one. */
export function highlightsOf(
  { text, start }: { text: string; start: number },
  words: readonly string[],
): Stretch[] {
  // A character's folded form may have several units: each knows the code point that it is of.
  const units: number[] = [];
  let plain = '';
  for (const [i, point] of [...text].entries()) {
    const one = folded(point);
    plain += one;
    for (let unit = 0; unit < one.length; unit++) units.push(i);
  }
  const found: Stretch[] = [];
  for (const word of words)
    for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + word.length))
      found.push({
        start: start + (units[at] as number),
        end: start + (units[at + word.length - 1] as number) + 1,
      });
  return merged(found.sort((a, b) => a.start - b.start || a.end - b.end));
}

function merged(sorted: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const one of sorted) {
    const last = all.at(-1);
    if (last && one.start <= last.end) last.end = Math.max(last.end, one.end);
    else all.push({ ...one });
  }
  return all;
}
