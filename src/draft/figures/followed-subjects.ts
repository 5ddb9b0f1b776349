import type { Citation } from '../../model/text.js';
import type { Occurrences } from '../names/occurrences.js';
import { aboutOf } from './subjects.js';

/** A figure and the measure of its metric. */
interface Measured {
  figure: Citation;
  measure: string | undefined;
}

/**
 * Yields for each figure what the rules find that it is about.
 * @param flat the text with one unit per code point
 * @param figures in the order of a draft
 * @param whole what the report covers
 * @param said what a figure is about, which growth right after it follows; asked when the figure has been dealt with
 */
export function* foundSubjects<Figure extends Measured>(
  flat: string,
  figures: Iterable<Figure>,
  named: Occurrences,
  whole: string,
  said: (figure: Figure) => string[],
): Generator<[figure: Figure, found: string[]]> {
  let last: Figure | undefined;
  for (const one of figures) {
    const { figure, measure } = one;
    const before = last && { figure: last.figure, about: said(last) };
    yield [one, aboutOf(flat, { figure, measure, last: before }, named, whole)];
    last = one;
  }
}

/**
 * What a figure is about once names have changed: a subject that the rules had found is found anew. Any other is a
 * person's, or another drafter's, and stays: then undefined.
 * @param was what the figure was about, and what the rules found then
 * @param now what they find by the changed names
 */
export function foundAnew(was: { about: string[]; found: string[] }, now: string[]): string[] | undefined {
  return isSame(was.about, was.found) ? now : undefined;
}

/** Whether two lists of subjects are the same, in the same order. */
export function isSame(some: string[], others: string[]): boolean {
  return some.length === others.length && some.every((name, index) => name === others[index]);
}
