import { sentenceEnd } from '../../model/clauses.js';
import { listedBefore, listedFrom } from '../names/enumerations.js';
import type { NamedThing } from '../names/named-thing.js';
import type { Occurrence } from '../names/occurrences.js';
import { CONTAINERS, citationOf, inferred, type LinkContext, type LinkRule, link } from './link-context.js';
import { COUNTED_PLACES, crossesArea, HOLDS, type Holder, holdersOf, unquoted } from './locations.js';

/** Between a project and the places that it touches. */
const TOUCHES = /(?:涉及|惠及|覆盖|影响|途[经径]|连通|连接|贯穿|穿越|串联)(?:了|到)?/gu;
/** How many characters may stand between such a verb and the first place: 涉及辖区甲村. */
const BETWEEN = 4;

/** What changes the course or the bed of a road or river: the project touches it instead of only lying on it. */
const REBUILDS = /(?:拓宽|扩宽|延伸|延长|改建|改线|快速路|立交桥|白改黑|清淤|疏浚)/u;
/** What clears something away. */
const CLEARS = /(?:搬迁|迁建|迁移|拆迁|征迁|拆除|征收|清点|清障|清运|取缔)/u;
/** What is done to a compound where people live on. */
const RENEWS = /(?:改造|改建|修缮|提升|整治|加装|更新)/u;
/** Between the two ends of a road. */
const ENDS = ['至', '到', '—', '-'];
/** A hamlet that a name gives after its village: not the whole village is touched. */
const HAMLET = /^(?!整)[\u4e00-\u9fa5]{1,3}[屯组]/u;

/** Types of what a project may touch. */
const TOUCHED: ReadonlySet<string> = new Set([...CONTAINERS, 'Organization']);

/** Rules for what a project touches, from its name and from what is said of it. */
export const affects: readonly LinkRule[] = [
  (thing, at, { subdistrict }) =>
    crossesArea(thing)
      ? [link(thing.name, 'AFFECTS', subdistrict, at, [0.7, 'crosses the area of the report'], inferred)]
      : [],
  (thing, at, context) => {
    if (thing.type !== 'Project') return [];
    return inItsName(thing, context).map((one) =>
      link(thing.name, 'AFFECTS', one.name, at, [0.85, `its name has ${one.name}`]),
    );
  },
  (thing, _, context) => {
    if (thing.type !== 'Project') return [];
    return context.occurrences
      .of(thing)
      .flatMap((one) => saidOf(one, context))
      .map((place) =>
        link(thing.name, 'AFFECTS', place.thing.name, citationOf(place), [0.85, 'said to be touched']),
      );
  },
];

/** What a project affects according to its name: the road widened, the village reached, the places listed before it. */
function inItsName(thing: NamedThing, context: LinkContext): NamedThing[] {
  const { flat, occurrences, named } = context;
  const name = unquoted(thing.name);
  const holders = holdersOf(thing, context, TOUCHED);
  const done = holders[0] && isDoneTo(holders[0]) ? holders.map((one) => one.thing) : [];
  const bounds = named.filter(
    (one) =>
      (one.type === 'Community' || one.type === 'Place') && ENDS.some((end) => name.includes(end + one.name)),
  );
  const listed = thing.at.flatMap(({ start }) => {
    const count = COUNTED_PLACES.exec(flat.slice(Math.max(0, start - 8), start))?.[0].length;
    const isPlace = ({ type }: NamedThing) => HOLDS.has(type);
    return count ? listedBefore(flat, occurrences, start - count, isPlace).map((one) => one.thing) : [];
  });
  return [...new Set([...done, ...bounds, ...listed])];
}

/** Whether a project with this name touches the thing that it begins with, and not only lies there. */
function isDoneTo({ thing: { type }, rest }: Holder): boolean {
  if (HAMLET.test(rest)) return false;
  if (CLEARS.test(rest)) return true;
  if (type === 'ResidentialCompound') return RENEWS.test(rest);
  return type !== 'Community' && REBUILDS.test(rest);
}

/** The places that the sentence says a project touches, unless it names another project in between. */
function saidOf({ end, thing }: Occurrence, { flat, occurrences }: LinkContext): Occurrence[] {
  const isOther = (one: Occurrence) => one.thing.type === 'Project' && one.thing !== thing;
  return [...flat.slice(end, sentenceEnd(flat, end)).matchAll(TOUCHES)].flatMap(({ index, 0: verb }) => {
    const place = end + index + verb.length;
    if (occurrences.within(end, place).some(isOther)) return [];
    for (let skipped = 0; skipped <= BETWEEN; skipped++) {
      const found = listedFrom(flat, occurrences, place + skipped, ({ type }) => CONTAINERS.has(type));
      if (found.length > 0 || /[，,。；;]/u.test(flat[place + skipped] ?? '')) return found;
    }
    return [];
  });
}
