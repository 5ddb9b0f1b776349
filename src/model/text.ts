import { type Stretch, sentencesOf } from './sentences.js';

/** A place in a report's text: offsets in Unicode code points, 0-based, `end` exclusive; `exact` is the slice. */
export interface Citation {
  start: number;
  end: number;
  exact: string;
}

/**
 * Reads `slice@offset`, the form of a citation in the seed.
 * @returns null if the text does not have that form
 */
export function parseCitation(written: string): Citation | null {
  const match = /^(.+)@(\d+)$/s.exec(written);
  if (!match) return null;
  const exact = match[1] as string;
  const start = Number(match[2]);
  return { start, end: start + [...exact].length, exact };
}

/**
 * Writes a citation in the seed's form, the inverse of `parseCitation`. It also identifies a figure within its report.
 */
export function writeCitation({ exact, start }: Citation): string {
  return `${exact}@${start}`;
}

/** The text with one UTF-16 unit for each code point, so that indexes of matches are offsets. */
export function flatOf(points: readonly string[]): string {
  return points.map((point) => (point.length === 1 ? point : '\uFFFC')).join('');
}

/** A piece of a text, with its place in code points. */
export interface Piece extends Stretch {
  text: string;
}

/** A source of passages. */
export interface Passages {
  /** Whether the reports' texts are mounted. */
  readonly mounted: boolean;
  /** The passage around a slice; null if the text is missing, or is not the version that offsets refer to. */
  passage(report: { fileName: string; sha256: string }, start: number, end: number): Piece | null;
  /** The sentences that overlap `from` to `to`; null as for a passage. */
  piece(report: { fileName: string; sha256: string }, from: number, to: number): Piece | null;
}

/** Longer sentences are cut off where a requested piece begins or ends in them. */
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

  /** The text with one unit for each code point, so that indexes are offsets. */
  get flat(): string {
    this.joined ??= flatOf(this.points);
    return this.joined;
  }

  /** Length in code points. */
  get length(): number {
    return this.points.length;
  }

  /** The text from `start` up to, but not including, `end`. */
  slice(start: number, end: number): string {
    return this.points.slice(Math.max(0, start), Math.max(0, end)).join('');
  }

  sentences(): readonly Stretch[] {
    this.found ??= sentencesOf(this.points);
    return this.found;
  }

  /**
   * The sentence at an offset, preceded by those that semicolons join to it, because they share its subject. Empty if
   * no sentence is there, as between paragraphs.
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

  /** Where sentences begin, and 0 and the length at the ends. What is between two sentences belongs to the first. */
  private get bounds(): number[] {
    this.starts ??= [0, ...this.sentences().flatMap(({ start }, i) => (i === 0 ? [] : [start])), this.length];
    return this.starts;
  }

  /** The sentences that overlap `from` to `to`, with the white space after them. */
  piece(from: number, to: number): Piece {
    const start = this.stretchAt(from).start;
    const last = this.stretchAt(to);
    const end = last.start === to ? to : last.end;
    return { text: this.slice(start, end), start, end };
  }

  /** The sentences of a slice's line that are within `around` code points of the slice. */
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

  /** The sentence at an offset, with the white space after it; if it is too long, an empty stretch at the offset. */
  private stretchAt(at: number): Stretch {
    const place = Math.min(at, this.length);
    const start = this.bounds.findLast((bound) => bound <= place) ?? 0;
    const end = this.bounds.find((bound) => bound > place) ?? this.length;
    return end - start > LONGEST_SENTENCE ? { start: place, end: place } : { start, end };
  }

  /** All offsets of `exact`, including overlapping ones. */
  find(exact: string): number[] {
    const points = [...exact];
    const wanted = flatOf(points);
    const found: number[] = [];
    for (let from = 0; ; ) {
      const at = this.flat.indexOf(wanted, from);
      if (at < from) return found;
      // Flat texts do not distinguish characters outside of the Basic Multilingual Plane.
      if (this.slice(at, at + points.length) === exact) found.push(at);
      from = at + 1;
    }
  }

  /** Every number in digits (`1.1127`, `2021`, `３．５`), with its place. */
  digitTokens(): Citation[] {
    return [...this.flat.matchAll(/[\d０-９]+(?:[.．][\d０-９]+)?/g)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      exact: match[0],
    }));
  }
}
