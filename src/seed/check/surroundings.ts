import { sentenceEnd } from '../../model/clauses.js';
import type { Stretch } from '../../model/sentences.js';
import { parted, rowAt, rowsAbove } from '../numbers/table.js';

/** How many lines above a paragraph can be its headings. */
const HEADINGS = 3;

/** What surrounds a place. Its paragraph begins at offset `start`, its sentence ends at `until`. */
export interface Surroundings {
  start: number;
  until: number;
  /** The headings, and the head of the table if the place is in one. */
  heads: string;
  /** The same, followed by the paragraph up to the end of the sentence. */
  said: string;
}

/**
 * Finds what can say what a figure is about: its paragraph up to the end of its sentence, its headings, the table's
 * head.
 * @param text with one UTF-16 unit per code point
 */
export function surroundingsOf(text: string, place: number): Surroundings {
  const paragraph = rowAt(text, place);
  const { start } = paragraph;
  const head = parted(paragraph.text) ? ([...rowsAbove(text, paragraph)].at(-1)?.text ?? '') : '';
  const end = start + paragraph.text.length;
  const until = Math.min(end, sentenceEnd(text, place));
  const heads = [...headingsAbove(text, start), head].join('\n');
  return { start, until, heads, said: `${heads}\n${text.slice(start, until)}` };
}

/** What comes before and after a slice in its line, up to the nearest stops. */
export function clauseAround(
  text: string,
  { start, end }: Stretch,
  stops: RegExp,
): [before: string, after: string] {
  const line = rowAt(text, start);
  const before = text.slice(line.start, start).split(stops).at(-1) ?? '';
  const after = text.slice(end, line.start + line.text.length).split(stops)[0] ?? '';
  return [before, after];
}

/** The lines right above a paragraph or its table that do not contain the end of a sentence, nearest first. */
function headingsAbove(text: string, start: number): string[] {
  const headings: string[] = [];
  for (let place = start; place > 0 && headings.length < HEADINGS; ) {
    const line = rowAt(text, place - 1);
    place = line.start;
    if (parted(line.text)) continue;
    if (/[。!?！？]/.test(line.text)) break;
    headings.push(line.text);
  }
  return headings;
}
