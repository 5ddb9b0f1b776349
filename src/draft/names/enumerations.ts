import type { NamedThing } from './named-thing.js';
import type { Occurrence, Occurrences } from './occurrences.js';

/** The longest name looked for, in characters. */
const LONGEST = 40;

type IsMeant = (thing: NamedThing) => boolean;

/**
 * The things whose names are listed from a place on: 甲、乙和丙.
 * @param isMeant which things count; the list ends before any other
 */
export function listedFrom(flat: string, named: Occurrences, place: number, isMeant: IsMeant): Occurrence[] {
  const found: Occurrence[] = [];
  for (let start = place; ; start++) {
    const longest = named
      .within(start, start + LONGEST)
      .filter((one) => one.start === start && isMeant(one.thing))
      .reduce<Occurrence | null>((best, one) => (best && best.end >= one.end ? best : one), null);
    if (!longest) return found;
    found.push(longest);
    start = longest.end;
    if (!'、和及与'.includes(flat[start] ?? '\n')) return found;
  }
}

/**
 * The things whose names are listed right before a place, in the order of the text: 甲、乙(等) before 2个.
 * @param isMeant which things count; the list begins after any other
 */
export function listedBefore(
  flat: string,
  named: Occurrences,
  place: number,
  isMeant: IsMeant,
): Occurrence[] {
  const found: Occurrence[] = [];
  let end = place - (/(?:等|这)$/u.exec(flat.slice(place - 1, place))?.[0].length ?? 0);
  for (;;) {
    const longest = named
      .within(Math.max(0, end - LONGEST), end)
      .filter((one) => one.end === end && isMeant(one.thing))
      .reduce<Occurrence | null>((best, one) => (best && best.start <= one.start ? best : one), null);
    if (!longest) return found;
    found.unshift(longest);
    if (!'、和及与'.includes(flat[longest.start - 1] ?? '\n')) return found;
    end = longest.start - 1;
  }
}
