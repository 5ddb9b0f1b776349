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

/** The text around a slice, and where in the file it begins, in code points. */
export interface Passage {
  text: string;
  start: number;
}

/** Where passages come from. */
export interface Passages {
  /** Whether the reports' texts are there. */
  readonly mounted: boolean;
  /** The passage around a slice; null where the text is not there, or is not the one that offsets count in. */
  passage(report: { fileName: string; sha256: string }, start: number, end: number): Passage | null;
}

/** The text of a report, addressed by code point. */
export class ReportText {
  private readonly points: string[];

  constructor(text: string) {
    this.points = [...text];
  }

  /** Length in code points. */
  get length(): number {
    return this.points.length;
  }

  /** The text from `start` up to, not including, `end`. */
  slice(start: number, end: number): string {
    return this.points.slice(Math.max(0, start), Math.max(0, end)).join('');
  }

  /** The sentence around an offset: up to 。, ！, ？ or the end of the line on either side. */
  sentence(at: number): string {
    const ends = (point: string | undefined) => point === undefined || /[。！？\n]/.test(point);
    let start = at;
    while (!ends(this.points[start - 1])) start--;
    let end = at;
    while (!ends(this.points[end])) end++;
    return this.slice(start, end);
  }

  /** The sentences, in order. */
  sentences(): Stretch[] {
    return sentencesOf(this.points);
  }

  /** All offsets at which `exact` stands, overlapping ones included. */
  find(exact: string): number[] {
    const wanted = [...exact];
    const found: number[] = [];
    for (let at = 0; at + wanted.length <= this.points.length; at++) {
      if (wanted.every((point, i) => this.points[at + i] === point)) found.push(at);
    }
    return found;
  }

  /** Every number written in digits (`1.1127`, `2021`, `３．５`), with its place. */
  digitTokens(): Citation[] {
    return [...flatOf(this.points).matchAll(/[\d０-９]+(?:[.．][\d０-９]+)?/g)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      exact: match[0],
    }));
  }
}
