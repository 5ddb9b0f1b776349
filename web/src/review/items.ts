import type { Item, Place, Section, Which } from '../../../src/review/protocol.js';

/** Identifies a fact as long as the draft does not change. */
export function keyOf({ section, index }: Which): string {
  return `${section}:${index}`;
}

export function isSame(a: Which | null, b: Which | null): boolean {
  return a !== null && b !== null && a.section === b.section && a.index === b.index;
}

/** The nearest undecided fact after or before an item, continuing at the other end; null if there is none. */
export function undecidedFrom(items: Item[], from: number, step: 1 | -1): Item | null {
  const order = items.map((_, i) => items[(from + step * (i + 1) + 2 * items.length) % items.length] as Item);
  return order.find(({ undecided }) => undecided) ?? null;
}

/**
 * The fact to decide after one was decided or removed: the first undecided one from its place on.
 * @param items after the change
 */
export function nextTurn(items: Item[], decided: Item, turnOf: Record<Section, number>): Item | null {
  const place = (item: Item) => [startOf(item), turnOf[item.section], item.index] as const;
  const [start, turn, index] = place(decided);
  const isAfter = (item: Item) => {
    const [otherStart, otherTurn, otherIndex] = place(item);
    return otherStart - start || otherTurn - turn || otherIndex - index;
  };
  const open = items.filter(({ undecided }) => undecided);
  return open.find((item) => isAfter(item) >= 0) ?? open[0] ?? null;
}

/** How many facts of a paragraph are undecided. */
export function openIn(items: Item[], paragraph: number): number {
  return items.filter((item) => item.undecided && item.paragraph === paragraph).length;
}

export function startOf({ places }: Item): number {
  return places[0]?.start ?? -1;
}

/** A text as a list of code points, in which places count. */
export type Points = readonly string[];

export function sliceOf(points: Points, { start, end }: Place): string {
  return points.slice(start, end).join('');
}

/** How many characters of the line are shown on either side of a place. */
const AROUND = 26;

/** What surrounds a place in its line. */
export function around(points: Points, { start, end }: Place): { before: string; after: string } {
  const before = sliceOf(points, { start: Math.max(0, start - AROUND), end: start });
  const after = sliceOf(points, { start: end, end: end + AROUND });
  return { before: before.split('\n').at(-1) ?? '', after: after.split('\n')[0] ?? '' };
}

/** All places of a slice. */
export function placesOf(points: Points, slice: string): Place[] {
  const wanted = [...slice];
  if (wanted.length === 0) return [];
  return points.flatMap((_, start) =>
    wanted.every((point, i) => points[start + i] === point) ? { start, end: start + wanted.length } : [],
  );
}

/** What separates the parts of a metric as written: object × action / what it is divided by. */
export const SEPARATOR = /( × | \/ )/;

/**
 * How a metric differs from another, both as written. What it lacks is listed only if it has nothing that the other
 * lacks; otherwise they have little in common.
 */
export function differenceOf(written: string, other: string) {
  const others = other.split(SEPARATOR);
  const own = written.split(SEPARATOR);
  const parts = own.map((text) => ({ text, isNew: !SEPARATOR.test(text) && !others.includes(text) }));
  const isShorter = parts.every(({ isNew }) => !isNew);
  return { parts, dropped: isShorter ? others.filter((text) => !own.includes(text)) : [] };
}

/** A piece of the text with all facts there. */
export interface Piece extends Place {
  items: Item[];
}

/** Sections whose places are shown in the text. */
const SHOWN: ReadonlySet<Section> = new Set(['entities', 'observations', 'notFigures']);

/**
 * Cuts the text into pieces, wherever something begins or ends.
 * @param also a fact that is shown wherever it is cited
 */
export function piecesOf(length: number, items: Item[], also: Item | null, more: Place[]): Piece[] {
  const shown = items.filter((item) => SHOWN.has(item.section) || item === also);
  const all = shown.flatMap((item) => item.places.map((place) => ({ place, item })));
  const cuts = [
    ...new Set([
      0,
      length,
      ...[...all.map(({ place }) => place), ...more].flatMap(({ start, end }) => [start, end]),
    ]),
  ]
    .filter((cut) => cut >= 0 && cut <= length)
    .sort((a, b) => a - b);
  const starting = [...all].sort((a, b) => a.place.start - b.place.start);
  const pieces: Piece[] = [];
  let open: typeof all = [];
  let next = 0;
  for (let i = 0; i + 1 < cuts.length; i++) {
    const start = cuts[i] as number;
    open = open.filter(({ place }) => place.end > start);
    for (; next < starting.length && (starting[next]?.place.start ?? 0) <= start; next++)
      open.push(starting[next] as (typeof all)[number]);
    const here = open.filter(({ place }) => place.end > start);
    const narrowest = here.toSorted((a, b) => a.place.end - a.place.start - (b.place.end - b.place.start));
    pieces.push({ start, end: cuts[i + 1] as number, items: narrowest.map(({ item }) => item) });
  }
  return pieces;
}
