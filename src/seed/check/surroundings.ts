import { sentenceEnd } from '../../model/clauses.js';
import type { Stretch } from '../../model/sentences.js';
import { parted, rowAt, rowsAbove } from '../numbers/table.js';

/** How many lines above a paragraph may be its headings. */
const HEADINGS = 3;

/** What is said around a place: from `start`, where its paragraph begins, to `until`, where its sentence ends. */
export interface Surroundings {
  start: number;
  until: number;
  /** The headings, and the head of the table. */
  heads: string;
  /** These, the row, and the paragraph up to the end of the sentence. */
  said: string;
}

/**
 * What may say what a figure is about: its paragraph up to the end of its sentence, its headings, or the head of its table.
 * @param text with one unit for each code point
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

/** What stands in the line of a slice before and after it, up to the nearest stops. */
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

/** The lines right above a paragraph, or above its table, that end in no sentence. */
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
