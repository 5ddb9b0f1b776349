import { grouped } from '../../model/grouped.js';
import { between } from '../between.js';
import type { NamedThing } from './named-thing.js';

/** A thing named in a text. Offsets in code points. */
export interface Occurrence {
  thing: NamedThing;
  wording: string;
  start: number;
  end: number;
}

/** All places where a text names things, by any of their wordings. */
export class Occurrences {
  /** Sorted by start; of those that begin together, the longest first. */
  private readonly all: Occurrence[] = [];
  private readonly longest: number;
  private byThing: Map<NamedThing, Occurrence[]> | undefined;

  /** @param flat the text with one unit per code point */
  constructor(flat: string, named: NamedThing[]) {
    const called = named
      .flatMap((thing) => wordingsOf(thing).map((wording) => ({ thing, wording })))
      .sort((a, b) => b.wording.length - a.wording.length);
    const wordings = grouped(called, ({ wording }) => wording.slice(0, 2));
    this.longest = called[0]?.wording.length ?? 0;
    for (let start = 0; start < flat.length - 1; start++)
      for (const { thing, wording } of wordings.get(flat.slice(start, start + 2)) ?? [])
        if (flat.startsWith(wording, start))
          this.all.push({ thing, wording, start, end: start + wording.length });
  }

  /** Those that lie entirely between two places, in the order of the text. */
  within(start: number, end: number): Occurrence[] {
    return between(this.all, start, end);
  }

  /** Those of one thing, in the order of the text. */
  of(thing: NamedThing): Occurrence[] {
    this.byThing ??= grouped(this.all, (one) => one.thing);
    return this.byThing.get(thing) ?? [];
  }

  /** Those that contain a stretch of the text and are longer than it. */
  around(start: number, end: number): Occurrence[] {
    return this.within(Math.max(0, start - this.longest), end + this.longest).filter(
      (one) => one.start <= start && one.end >= end && one.end - one.start > end - start,
    );
  }
}

/** The wordings of a thing in the text with two characters or more. */
function wordingsOf({ name, at }: NamedThing): string[] {
  return [...new Set([name, ...at.map(({ exact }) => exact)])].filter((wording) => wording.length > 1);
}
