import { lineStart, partStart } from '../../model/clauses.js';
import type { Figure } from '../../seed/numbers/numbers.js';
import { between } from '../between.js';
import type { Clause } from './clauses.js';
import type { Mention, Mentions } from './term-mentions.js';
import { WEIGHTS } from './weights.js';

/** A text as read for proposing metrics. */
export interface Reading {
  /** The text with one unit per code point. */
  flat: string;
  /** Sorted by start. */
  mentions: Mention[];
  /**
   * For each offset, the sum of the weights of the punctuation before it. The difference of two is how far they are
   * separated.
   */
  parted: Float64Array;
  /** The clauses of the figures read so far, by where a figure starts. */
  clauses: Map<number, Clause>;
}

/**
 * Reads a text once for all its figures.
 * @param flat the text with one unit per code point
 */
export function readText(flat: string, mentions: Mentions): Reading {
  const parted = new Float64Array(flat.length + 1);
  for (let place = 0; place < flat.length; place++)
    parted[place + 1] = (parted[place] as number) + apart(flat[place] as string);
  return { flat, mentions: mentions.in(flat).sort((a, b) => a.start - b.start), parted, clauses: new Map() };
}

/** The weight of a punctuation mark, in points; 0 for other characters. */
function apart(mark: string): number {
  if ('，,：:'.includes(mark)) return WEIGHTS.comma;
  if ('；;'.includes(mark)) return WEIGHTS.semicolon;
  if ('。！？】'.includes(mark)) return WEIGHTS.stop;
  return mark === '、' ? WEIGHTS.list : 0;
}

/** How far punctuation separates a mention and a figure, in points. */
export function partedBy({ parted }: Reading, mention: Mention, figure: Figure): number {
  const [from, to] = mention.start >= figure.end ? [figure.end, mention.start] : [mention.end, figure.start];
  return (parted[to] as number) - (parted[from] as number);
}

/** The number of characters between a mention and a figure. */
export function distance(mention: Mention, figure: Figure): number {
  return mention.start >= figure.end ? mention.start - figure.end : Math.max(0, figure.start - mention.end);
}

/**
 * Where the paragraph of a place begins, at most 300 characters back. What several figures measure is often said only
 * there.
 */
export function paragraphStart(flat: string, place: number): number {
  return Math.max(lineStart(flat, place), place - 300);
}

/** How many characters back a clause is read. */
const CLAUSE = 45;

/** Where the sentence or its part between semicolons begins in which a place lies, at most 45 characters back. */
export function clauseStart(flat: string, place: number): number {
  return Math.max(place - CLAUSE, partStart(flat, place));
}

/** Up to the next punctuation mark, skipping another figure for the same things: 412户1563名脱贫人口. */
const TO_PUNCTUATION = /^(?:、?\d[\d.,]*[余多]?[万亿]?[余多]?[户人名家个])?[^，、。；;,:：！？\n\d]{0,16}/u;

/**
 * The mentions that may say what a figure measures: in its paragraph, up to the next punctuation mark after it, and in
 * the heading of its column.
 */
export function mentionsNear(reading: Reading, figure: Figure): Mention[] {
  const { flat } = reading;
  const from = paragraphStart(flat, figure.start);
  const after = TO_PUNCTUATION.exec(flat.slice(figure.end, figure.end + 24))?.[0].length ?? 0;
  const near = between(reading.mentions, from, figure.end + after).filter(
    ({ start, end }) => end <= figure.start || start >= figure.end,
  );
  return [...near, ...headings(reading, figure)];
}

/** How many characters up a table its heading is looked for. */
const TABLE = 4_000;

/** Mentions in the heading of a figure's column, moved to right before the figure. */
function headings(reading: Reading, { start: place }: Figure): Mention[] {
  const { flat } = reading;
  const line = lineStart(flat, place);
  const column = flat.slice(line, place).split('\t').length - 1;
  if (column === 0) return [];
  let heading: { start: number; end: number } | undefined;
  for (let end = line - 1; end > place - TABLE && end >= 0; ) {
    const start = lineStart(flat, end);
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
