import { type Stretch, sentencesOf } from './sentences.js';

/** A place in a report's text: offsets in Unicode code points, 0-based, `end` exclusive; `exact` is the slice. */
export interface Citation {
  start: number;
  end: number;
  exact: string;
}

/**
 * Reads `slice@offset`, the form in which the seed writes a citation.
 * @returns null where the text has not that form.
 */
export function parseCitation(written: string): Citation | null {
  const match = /^(.+)@(\d+)$/s.exec(written);
  if (!match) return null;
  const exact = match[1] as string;
  const start = Number(match[2]);
  return { start, end: start + [...exact].length, exact };
}

/** The form in which the seed writes a citation: the inverse of `parseCitation`, and what tells figures of a report apart. */
export function writeCitation({ exact, start }: Citation): string {
  return `${exact}@${start}`;
}

/** A text with one unit for each of its code points, so that what is matched in it has offsets for indexes. */
export function flatOf(points: readonly string[]): string {
  return points.map((point) => (point.length === 1 ? point : '\uFFFC')).join('');
}

/** A piece of a text, with its place in code points. */
export interface Piece extends Stretch {
  text: string;
}

/** Where passages come from. */
export interface Passages {
  /** Whether the reports' texts are there. */
  readonly mounted: boolean;
  /** The passage around a slice; null where the text is not there, or is not the one that offsets count in. */
  passage(report: { fileName: string; sha256: string }, start: number, end: number): Piece | null;
  /** The sentences that have a code point from `from` up to `to`; null as for a passage. */
  piece(report: { fileName: string; sha256: string }, from: number, to: number): Piece | null;
}

/** A sentence beyond this is cut where somebody asks for a piece of the text that begins or ends in it. */
const LONGEST_SENTENCE = 1000;

/** The text of a report, addressed by code point. */
export class ReportText {
  private readonly points: string[];
  private joined: string | undefined;
  private found: readonly Stretch[] | undefined;
  private starts: number[] | undefined;

  constructor(text: string) {
    this.points = [...text];
  }

  /** The text with one unit for each code point, in which places are indexes. */
  get flat(): string {
    this.joined ??= flatOf(this.points);
    return this.joined;
  }

  /** Length in code points. */
  get length(): number {
    return this.points.length;
  }

  /** The text from `start` up to, not including, `end`. */
  slice(start: number, end: number): string {
    return this.points.slice(Math.max(0, start), Math.max(0, end)).join('');
  }

  /** The sentences, in order. */
  sentences(): readonly Stretch[] {
    this.found ??= sentencesOf(this.points);
    return this.found;
  }

  /**
   * The sentence in which an offset lies, after those that semicolons join it to: their subject is its own. Empty where the
   * offset lies in none, as between paragraphs.
   */
  sentenceAt(offset: number): string {
    const sentences = this.sentences();
    const at = sentences.findIndex(({ start, end }) => start <= offset && offset < end);
    if (at < 0) return '';
    let first = at;
    while (first > 0 && /[；;]/.test(this.points[(sentences[first - 1] as Stretch).end - 1] as string))
      first--;
    return this.slice((sentences[first] as Stretch).start, (sentences[at] as Stretch).end);
  }

  /** Where sentences begin, with 0 and the length at the ends: what lies between two of them goes with the first. */
  private get bounds(): number[] {
    this.starts ??= [0, ...this.sentences().flatMap(({ start }, i) => (i === 0 ? [] : [start])), this.length];
    return this.starts;
  }

  /** The sentences that have a code point from `from` up to `to`, with the white space after them. */
  piece(from: number, to: number): Piece {
    const start = this.stretchAt(from).start;
    const last = this.stretchAt(to);
    const end = last.start === to ? to : last.end;
    return { text: this.slice(start, end), start, end };
  }

  /** The sentences of a slice's line that lie within `around` code points of it. */
  around(slice: Stretch, around: number): Piece {
    const lineStart = this.points.lastIndexOf('\n', slice.start - 1) + 1;
    const lineBreak = this.points.indexOf('\n', slice.end);
    const lineEnd = lineBreak < 0 ? this.length : lineBreak;
    const whole = this.piece(
      Math.max(lineStart, slice.start - around),
      Math.min(lineEnd, slice.end + around),
    );
    const start = Math.max(lineStart, whole.start);
    const end = Math.min(lineEnd, whole.end);
    return { text: this.slice(start, end), start, end };
  }

  /** The sentence that has a code point, with the white space after it; of one that is very long, nothing but the place. */
  private stretchAt(at: number): Stretch {
    const place = Math.min(at, this.length);
    const start = this.bounds.findLast((bound) => bound <= place) ?? 0;
    const end = this.bounds.find((bound) => bound > place) ?? this.length;
    return end - start > LONGEST_SENTENCE ? { start: place, end: place } : { start, end };
  }

  /** All offsets at which `exact` stands, overlapping ones included. */
  find(exact: string): number[] {
    const points = [...exact];
    const wanted = flatOf(points);
    const found: number[] = [];
    for (let from = 0; ; ) {
      const at = this.flat.indexOf(wanted, from);
      if (at < from) return found;
      // Characters of several units are one of them where the text is flat.
      if (this.slice(at, at + points.length) === exact) found.push(at);
      from = at + 1;
    }
  }

  /** Every number written in digits (`1.1127`, `2021`, `３．５`), with its place. */
  digitTokens(): Citation[] {
    return [...this.flat.matchAll(/[\d０-９]+(?:[.．][\d０-９]+)?/g)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      exact: match[0],
    }));
  }
}
