/** What ends a sentence: its mark, or its line. */
const STOPS = new Set('。！？!?\n');
const STOP = new RegExp(`[${[...STOPS].join('')}]`);
/** What also parts a sentence into parts that could be sentences themselves. */
const PARTS = new Set([...STOPS, '；', ';']);

/**
 * Where the line begins that a place of a text is in. A paragraph is a line.
 * @param flat the text with one unit per code point
 */
export function lineStart(flat: string, place: number): number {
  return place === 0 ? 0 : flat.lastIndexOf('\n', place - 1) + 1;
}

/** Where the sentence begins that a place is in. */
export function sentenceStart(flat: string, place: number): number {
  return lastOf(STOPS, flat, place);
}

/** Where the sentence ends that a place is in: before its mark, or at the end of the text. */
export function sentenceEnd(flat: string, place: number): number {
  const length = flat.slice(place).search(STOP);
  return length < 0 ? flat.length : place + length;
}

/** Where the part between semicolons begins, of the sentence that a place is in. */
export function partStart(flat: string, place: number): number {
  return lastOf(PARTS, flat, place);
}

/** Whether a text ends within brackets that it does not close. */
export function isInBrackets(text: string): boolean {
  return (
    Math.max(text.lastIndexOf('('), text.lastIndexOf('（')) >
    Math.max(text.lastIndexOf(')'), text.lastIndexOf('）'))
  );
}

/** Right after the last of some marks before a place; the beginning of the text where there is none. */
function lastOf(marks: ReadonlySet<string>, flat: string, place: number): number {
  let start = place;
  while (start > 0 && !marks.has(flat[start - 1] as string)) start--;
  return start;
}
