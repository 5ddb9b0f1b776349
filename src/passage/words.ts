import { AtlasError } from '../errors.js';
import { checkedPoints } from '../graph/fulltext.js';
import { folded } from '../model/plain.js';
import type { Stretch } from '../model/sentences.js';

/** What surrounds a word without being part of it: quotes, brackets, commas. */
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}%‰℃]+$/gu;

/**
 * The distinct words of a search text.
 * @throws AtlasError INVALID_ARGUMENT if there are none, or the text is too long
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
 * The places of words in a passage, in order, as offsets in the whole file. Overlapping or adjacent places are merged.
 */
export function highlightsOf(
  { text, start }: { text: string; start: number },
  words: readonly string[],
): Stretch[] {
  // A character's folded form may have several units; each is mapped to the code point it comes from.
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
