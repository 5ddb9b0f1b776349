import { overlap } from '../../seed/citations.js';
import { levels, readList } from '../../seed/divisions.js';
import { nameStart } from './name-start.js';
import type { NamedThing } from './named-thing.js';

/** The longest citation of a name, in characters. */
const LONGEST = 24;

/** Types whose names may contain others: an honour the campaign it is for, a project what it is part of. */
const NESTS = new Set(['Honour', 'Organization', 'PartyOrganization', 'Project']);

/** Provinces, with which names of companies begin: 湖南青松科技有限公司. */
const PROVINCES = [...readList(levels[0])].map(({ name }) =>
  name.replace(/(?:省|市|(?:壮族|回族|维吾尔)?自治区)$/u, ''),
);

/**
 * Whether a name may begin with another: a project's with a road, but no honour's with anything, a campaign's not with
 * a project, and a document's not with a programme or project.
 */
function holds(whole: string, part: string): boolean {
  return (
    whole !== 'Honour' &&
    !(whole === 'Programme' && part === 'Project') &&
    !(whole === 'Document' && (part === 'Programme' || part === 'Project'))
  );
}

/** The names found so far in a text, and the places that they take. */
export class Names {
  readonly flat: string;
  readonly places: string[];
  readonly ends: Set<number>;
  private readonly found = new Map<string, NamedThing>();
  private readonly taken: Uint8Array;
  private readonly spans: { start: number; end: number; type: string }[] = [];

  /**
   * @param flat the text with one unit per code point
   * @param places names of divisions that the report names, with and without 街道, 市, 区
   * @param ends where figures end, as no name contains a figure
   */
  constructor(flat: string, places: string[], ends: Set<number>) {
    this.flat = flat;
    this.places = places;
    this.ends = ends;
    this.taken = new Uint8Array(flat.length);
  }

  /**
   * Adds a name, or another wording of one found before. Returns false if its place is taken or it is too long to be
   * cited.
   */
  add(thing: Omit<NamedThing, 'at'>, start: number, exact = thing.name): boolean {
    const end = start + exact.length;
    if (exact.length > LONGEST || !this.isFree(start, end)) return false;
    this.take(start, end);
    this.spans.push({ start, end, type: thing.type });
    const key = `${thing.type} ${thing.name}`;
    const known = this.found.get(key);
    if (!known) this.found.set(key, { ...thing, at: [{ start, end, exact }] });
    else if (!known.at.some((one) => one.exact === exact)) known.at.push({ start, end, exact });
    return true;
  }

  /**
   * Adds a name even if other names are at its place, provided that it contains them or that another begins with it:
   * the company of a branch, the road of a project. Returns false if it was not added.
   */
  addNested(thing: Omit<NamedThing, 'at'>, start: number, exact = thing.name): boolean {
    const end = start + exact.length;
    const met = this.spans.filter((span) => overlap(span, { start, end }));
    // Names within another of them need no check of their own.
    const across = met.filter(
      (span) => !met.some((one) => one !== span && one.start <= span.start && one.end >= span.end),
    );
    const nests = across.every(
      (span) =>
        (span.start >= start && span.end <= end) ||
        (span.start === start && span.end > end && span.type !== thing.type && holds(span.type, thing.type)),
    );
    const isSame = across.some((span) => span.start === start && span.end === end);
    if (across.length === 0 || !nests || isSame) return this.add(thing, start, exact);
    const isAdded = this.addOver(thing, start, exact);
    for (const span of across) if (isAdded && span.type === thing.type) this.forget(span, span.end === end);
    return isAdded;
  }

  /** Forgets a name that a longer one contains: 派出所 at the end of 柳泉派出所, or quoted words. */
  private forget(span: { start: number; end: number; type: string }, isLast: boolean): void {
    this.spans.splice(this.spans.indexOf(span as (typeof this.spans)[number]), 1);
    for (const [key, { type, rule, at }] of this.found) {
      const goesAlong = rule === 'quoted' || (isLast && (rule === 'organ' || rule === 'organAbove'));
      if (type !== span.type || !goesAlong) continue;
      const rest = at.filter((one) => one.start !== span.start || one.end !== span.end);
      if (rest.length === at.length) continue;
      if (rest.length === 0) this.found.delete(key);
      else at.splice(0, at.length, ...rest);
    }
  }

  /**
   * Adds a name that stands alone or within another, such as the campaign that an honour is for. Returns false if not
   * added.
   */
  addWithin(thing: Omit<NamedThing, 'at'>, start: number, exact = thing.name): boolean {
    const end = start + exact.length;
    if (this.isFree(start, end)) return this.add(thing, start, exact);
    const outer = this.spans.filter((span) => overlap(span, { start, end }));
    const isWithin = outer.every((span) => span.start <= start && span.end >= end && NESTS.has(span.type));
    // Titles in 《》 take their place without a span.
    if (!isWithin || outer.length === 0) return false;
    return this.addOver(thing, start, exact);
  }

  /** Adds a name whatever takes its place. What other names take beside it stays as it is, so levels stay free. */
  private addOver(thing: Omit<NamedThing, 'at'>, start: number, exact: string): boolean {
    const end = start + exact.length;
    const before = this.taken.slice(start, end);
    this.release(start, end);
    const isAdded = this.add(thing, start, exact);
    if (!isAdded) this.taken.set(before, start);
    return isAdded;
  }

  /** Adds a name whose parts are apart in the text: 甲社区 in 甲、乙社区. It takes no place. */
  addApart(thing: Omit<NamedThing, 'at'>, start: number, exact: string): void {
    const key = `${thing.type} ${thing.name}`;
    if (exact.length > LONGEST || this.found.has(key)) return;
    this.found.set(key, { ...thing, at: [{ start, end: start + exact.length, exact }] });
  }

  /** Marks a place as taken, so that later rules skip it. */
  take(start: number, end: number): void {
    this.taken.fill(1, start, end);
  }

  /** Lets later rules find names within a name, such as the levels of a system. */
  release(start: number, end: number): void {
    this.taken.fill(0, start, end);
  }

  isFree(start: number, end: number): boolean {
    return !this.taken.subarray(start, end).includes(1);
  }

  /** Whether a figure ends within. */
  hasFigure(start: number, end: number): boolean {
    for (let place = start + 1; place <= end; place++) if (this.ends.has(place)) return true;
    return false;
  }

  /**
   * Where the name begins whose last word begins at `ending`: after the nearest word that cannot be part of it, or with
   * a known place.
   * @param most how many characters such names usually have before that
   */
  startOf(ending: number, most: number): number {
    const start = nameStart(this.flat, ending, most, this.ends);
    const stem = this.flat.slice(start, ending);
    const starts = [...this.places, ...PROVINCES]
      .map((place) => stem.lastIndexOf(place))
      .filter((at) => at >= 0);
    // 中国…济南局 and 国网…公司 are the country's, whatever place it names.
    const isBound =
      starts.length === 0 || /^(?:中国|国网)/u.test(stem) || stem[Math.min(...starts) - 1] === '至';
    if (!isBound && Math.min(...starts) > 0) return start + Math.min(...starts);
    // A place that begins earlier and reaches into the name is its beginning, as is one that ends in 和.
    const across = this.places.flatMap((place) => {
      const from = Math.max(0, start - place.length);
      const at = this.flat.slice(from, start + place.length - 1).indexOf(place);
      const isPart = at >= 0 && (from + at + place.length > start || this.flat[start - 1] === '和');
      return isPart ? [from + at] : [];
    });
    return across.length > 0 ? Math.min(...across) : start;
  }

  /** All names in the order of the text; of those that begin together, the longer first. */
  all(): NamedThing[] {
    const placeOf = ({ at: [first] }: NamedThing) => first ?? { start: 0, end: 0 };
    const things = merged([...this.found.values()], this.places);
    const names = new Set(things.map(({ name }) => name));
    // The name of another thing is not an alias: 安置区 of 安置区二期.
    const whole = things.map(({ aliases, ...thing }) => {
      const own = aliases?.filter((alias) => !names.has(alias)) ?? [];
      return own.length > 0 ? { ...thing, aliases: own } : thing;
    });
    return whole.sort((a, b) => placeOf(a).start - placeOf(b).start || placeOf(b).end - placeOf(a).end);
  }
}

/**
 * Merges a name into a shorter one that it ends with, if it has only one or two characters more: these are a word of
 * the sentence.
 */
function merged(things: NamedThing[], places: string[]): NamedThing[] {
  const kept: NamedThing[] = [];
  for (const thing of things.toSorted((a, b) => a.name.length - b.name.length)) {
    const shorter = kept.find(
      (one) =>
        one.type === thing.type &&
        one.kind === thing.kind &&
        !one.group &&
        thing.name.endsWith(one.name) &&
        thing.name.length - one.name.length <= 2 &&
        thing.rule === 'ending' &&
        !places.some((place) => thing.name.startsWith(place)) &&
        !/^全[国省市区县]/u.test(thing.name),
    );
    if (!shorter) {
      kept.push(thing);
      continue;
    }
    const [first] = thing.at;
    const cut = thing.name.length - shorter.name.length;
    if (first && first.start + cut < (shorter.at[0]?.start ?? 0))
      shorter.at[0] = { start: first.start + cut, end: first.end, exact: shorter.name };
  }
  return kept;
}
