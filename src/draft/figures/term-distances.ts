import { partStart } from '../../model/clauses.js';
import type { Figure } from '../../seed/numbers/numbers.js';
import { between } from '../between.js';
import type { Mention, Mentions } from './term-mentions.js';
import { WEIGHTS } from './weights.js';

/** A text as far as metrics are proposed from it. */
export interface Reading {
  /** With one unit per code point. */
  flat: string;
  /** In the order in which they begin. */
  mentions: Mention[];
  /** Of each place, what the marks before it add up to: the difference of two says how far they are parted. */
  parted: Float64Array;
}

/** Reads a text once for all its figures. @param flat it, with one unit per code point */
export function readText(flat: string, mentions: Mentions): Reading {
  const parted = new Float64Array(flat.length + 1);
  for (let place = 0; place < flat.length; place++)
    parted[place + 1] = (parted[place] as number) + apart(flat[place] as string);
  return { flat, mentions: mentions.in(flat).sort((a, b) => a.start - b.start), parted };
}

/** How much a mark parts what stands on its sides. */
function apart(mark: string): number {
  if ('，,：:'.includes(mark)) return WEIGHTS.comma;
  if ('；;'.includes(mark)) return WEIGHTS.semicolon;
  if ('。！？】'.includes(mark)) return WEIGHTS.stop;
  return mark === '、' ? WEIGHTS.list : 0;
}

/** How much the marks between a mention and a figure part them. */
export function partedBy({ parted }: Reading, mention: Mention, figure: Figure): number {
  const [from, to] = mention.start >= figure.end ? [figure.end, mention.start] : [mention.end, figure.start];
  return (parted[to] as number) - (parted[from] as number);
}

/** The characters between a mention and a figure. */
export function distance(mention: Mention, figure: Figure): number {
  return mention.start >= figure.end ? mention.start - figure.end : Math.max(0, figure.start - mention.end);
}

/** What a figure is of is often said once for several, at the beginning of a paragraph. */
export function paragraphStart(flat: string, place: number): number {
  return Math.max(flat.lastIndexOf('\n', place) + 1, place - 300);
}

/** How far back a clause is read, in characters. */
const CLAUSE = 45;

/** Where the sentence begins, or its part between semicolons, in which a place lies. */
export function clauseStart(flat: string, place: number): number {
  return Math.max(place - CLAUSE, partStart(flat, place));
}

/** Up to the next mark, over another figure that counts the same: 412户1563名脱贫人口. */
const TO_PUNCTUATION = /^(?:、?\d[\d.,]*[余多]?[万亿]?[余多]?[户人名家个])?[^，、。；;,:：！？\n\d]{0,16}/u;

/** The mentions that may say what a figure is of: in its paragraph, up to the next mark after it, and in the heading of its column. */
export function mentionsNear(reading: Reading, figure: Figure): Mention[] {
  const { flat } = reading;
  const from = paragraphStart(flat, figure.start);
  const after = TO_PUNCTUATION.exec(flat.slice(figure.end, figure.end + 24))?.[0].length ?? 0;
  const near = between(reading.mentions, from, figure.end + after).filter(
    ({ start, end }) => end <= figure.start || start >= figure.end,
  );
  return [...near, ...headings(reading, figure)];
}

/** How far up a table its heading is looked for, in characters. */
const TABLE = 4_000;

/** What the heading of the column says in whose cell a figure stands, as if it stood before the figure. */
function headings(reading: Reading, { start: place }: Figure): Mention[] {
  const { flat } = reading;
  const line = flat.lastIndexOf('\n', place) + 1;
  const column = flat.slice(line, place).split('\t').length - 1;
  if (column === 0) return [];
  let heading: { start: number; end: number } | undefined;
  for (let end = line - 1; end > place - TABLE && end >= 0; ) {
    const start = flat.lastIndexOf('\n', end - 1) + 1;
    const cells = flat.slice(start, end).split('\t');
    const cell = cells[column];
    if (cell === undefined) break;
    const from = start + cells.slice(0, column).join('\t').length + 1;
    if (!/\d/.test(cell)) heading = { start: from, end: from + cell.length };
    end = start - 1;
  }
  if (!heading) return [];
  const { start, end } = heading;
  return between(reading.mentions, start, end).map((mention) => ({
    ...mention,
    start: place - (end - mention.start),
    end: place - (end - mention.end),
  }));
}
