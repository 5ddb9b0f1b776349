import { sentenceEnd } from '../../model/clauses.js';
import type { Citation } from '../../model/text.js';
import { listedBefore, listedFrom } from '../names/enumerations.js';
import type { NamedThing } from '../names/named-thing.js';
import type { Occurrence } from '../names/occurrences.js';
import {
  before,
  CONTAINERS,
  citationOf,
  divisionOf,
  inferred,
  type LinkContext,
  type LinkRule,
  link,
  type MarkedLink,
} from './link-context.js';

/** Comes before a place elsewhere that somebody visits. */
const VISITED = /(?:赴|前往|远赴)[“《]?$/u;
/** Crosses the area, so lies in no part of it. */
const CROSSES = /(?:高速|高铁|铁路|高速公路)$/u;
/** A road that connects districts or cities. */
const TRUNK = /(?<!沿)线$|[国省县]道$/u;
/** After a road, the part of it that lies here: 甲公路乙段. */
const SECTION = /^[\u4e00-\u9fa5]{2,4}段/u;
/**
 * How often a thing of a type or kind lies in the report's area, provided that it is a thing and nothing says where it
 * lies.
 */
const LIES_HERE: Record<string, number> = {
  Place: 0.85,
  ROAD: 0.95,
  ResidentialCompound: 0.98,
  Organization: 0.8,
  GOVERNMENT_AGENCY: 0.95,
  COMPANY: 0.65,
  COOPERATIVE: 0.6,
  PartyOrganization: 0.75,
  Facility: 0.85,
  Project: 0.7,
};
/** Lowest confidence for such a link. Below it, as many lie elsewhere or are not things at all. */
const LEAST = 0.45;
/** How often a thing lies in what its name begins with. For a project, that is often only what something is done to. */
const LIES_IN_ITS_NAME: Record<string, number> = { Project: 0.7 };
/** Types that hold what begins with their name. A facility or square is often what something is done to. */
export const HOLDS: ReadonlySet<string> = new Set(['Community', 'ResidentialCompound']);

/** Types of places that a name may give after what they lie in: 甲村乙屯. */
const WITHIN = new Set(['Community', 'ResidentialCompound', 'Place']);

/** An organ of a higher level: 区委, 县公安局, 市住建局. */
const OF_LEVEL =
  /^([省市区县])(?!场)(?:委|政府|人大|政协|直|[\u4e00-\u9fa5]{1,12}(?:局|办|部|厅|委|院|科|所|处|中心|[大支总]队)$)/u;
/** Zones that cities set up beside their districts. */
const ZONE = /(?:高新|经开|开发|保税)区$/u;
/** An organ of such a zone, which lies there. */
const OF_ZONE = /(?:高新|经开|开发|保税)区(?:党工委|管委会)$/u;
/** Before a road or river that only bounds something: 东临甲路. */
const BOUNDS = /[东西南北](?:部|侧|面)?(?:临|至|起|接|靠|邻|抵|依|到|与|以)$/u;

/** Says where something lies. */
const LIES = '位于|坐落[于在]?|地处|落户[于在]?|选址[于在]?|设在|建在';
/** Words after a name that say where it lies. */
const LIES_IN = new RegExp(
  `^(?:[：:，,。]?该(?:项目|工程|企业|公司|中心|园区?|基地)|[：:，,])?(?:${LIES}|入驻|驻地?)(?:[我本][街镇乡]|辖区)?`,
  'u',
);
/** In what a text says of the thing before a colon, comes before the place where it lies. */
const LIES_OR_AT = new RegExp(`(?<=^|[：:，,])(?:${LIES}|在)`, 'gu');
/** Deeds done at the place that begins the clause with 在: 在甲村建成…. */
const DONE_AT = /(?:成立|建成|新建|设立|打造|建设|开设|增设|设置|购买|兴建|投建|建立)/u;

/** Deeds that a facility or village does at its own place: 文化馆完成屋顶翻修. */
const DOES = /^(?:[已正]在?)?(?:完成|实施|启动|开展|推进)(?:了)?$/u;

/** A number of things at the places listed before it, or what these are: 甲、乙2处…, 甲、乙等5个村饮水工程. */
export const COUNTED_PLACES =
  /(?:\d+|[两二三四五六七八九十]+)(?:[个处座所家条](?:行政村|村居|村|社区|小区|片区)?|村|社区)$/u;

/** After this nothing is left for anything to lie in, or it is not there yet. */
const NOT_THERE = /(?:建设|新建|搬迁|迁建|迁移|拆迁|征迁|拆除|征收|清障|取缔)/u;
/** An extension or a section, which lies beyond the road that its name begins with. */
const BEYOND = /(?:延伸|延长|[东南西北]延|[\u4e00-\u9fa5]段)[\u4e00-\u9fa5“”]*$/u;
/** Homes for those who have to leave a village. */
const RESETTLES = /安置(?:楼|房|区|点|小区|社区)/u;
/** What a phase or part of a project adds to its name. */
const PHASE = /^(?:项目|工程)?[一二三四五六\d]期(?:项目|工程)?$/u;
/** Fewest characters of an organization or project that has units or phases: not 交警 in 交警大队. */
const SHORTEST_WHOLE = 3;
/** What a unit of an organization adds to its name. */
const UNIT =
  /^[\u4e00-\u9fa5]{0,8}(?:总部|分[部局所校]|[大中支分小]队|队|科|室|组|理事会|监事会|学院|窗口)$/u;
/** What a campus adds to the name of a school or hospital, elsewhere in the area. */
const CAMPUS = /^[\u4e00-\u9fa5]{0,2}(?:校区|院区|分校|分院)$/u;
/** After the first end of a road in the name of what is built between two places, neither of which it lies in. */
const FIRST_END = /^[至到]/u;

/** What a name begins with, and how the name goes on after it. */
export interface Holder {
  thing: NamedThing;
  /** The rest of the name, without quotation marks. */
  rest: string;
}

/**
 * The containers or organizations that a name begins with, by any wording of theirs: all that it lists, otherwise the longest, or the place named
 * right after it (甲村乙屯 in 甲村乙屯道路硬化).
 */
export function holdersOf(
  thing: NamedThing,
  { named, subdistrict }: LinkContext,
  types: ReadonlySet<string>,
): Holder[] {
  // A village with the subdistrict's name is not what the name refers to.
  const stem = subdistrict.replace(/(?:街道|[镇乡])$/u, '');
  const wordings = named
    .filter((one) => types.has(one.type) && one.name !== thing.name)
    .flatMap((one) => [one.name, ...one.at.map(({ exact }) => exact)].map((wording) => ({ one, wording })))
    .filter(({ wording }) => wording.length > 1 && wording !== stem)
    .sort((a, b) => b.wording.length - a.wording.length);
  const found: Holder[] = [];
  let rest = unquoted(thing.name);
  for (;;) {
    const holder = wordings.find(({ wording }) => wording.length < rest.length && rest.startsWith(wording));
    // Two characters (a village's name without 村) may also be just a word.
    if (!holder || (holder.wording.length < 3 && found.length === 0 && !/^..、/u.test(rest))) return found;
    const after = rest.slice(holder.wording.length);
    if (!found.some(({ thing: one }) => one === holder.one)) found.push({ thing: holder.one, rest: after });
    if (!after.startsWith('、')) {
      const narrower = wordings.find(
        ({ one, wording }) =>
          WITHIN.has(one.type) && wording.length < after.length && after.startsWith(wording),
      );
      return narrower ? [{ thing: narrower.one, rest: after.slice(narrower.wording.length) }] : found;
    }
    rest = after.slice(1);
  }
}

/** A name without quotation marks. */
export function unquoted(name: string): string {
  return name.replaceAll(/[“”]/g, '');
}

/** Rules for where things lie and what they are part of, from names and the words around them. */
export const whereabouts: readonly LinkRule[] = [
  (thing, at, { subdistrict }) =>
    thing.type === 'Community'
      ? [
          link(
            thing.name,
            'PART_OF',
            subdistrict,
            at,
            [thing.confidence, 'community of the report'],
            inferred,
          ),
        ]
      : [],
  (thing, at, { subdistrict, above, named, flat }) => {
    const depth = above.indexOf(thing.name);
    const partOf = (part: string, whole: string) => {
      const isSaid = flat.includes(whole + part);
      return link(part, 'PART_OF', whole, at, [0.7, 'division of the chain'], isSaid ? {} : inferred);
    };
    // Links between divisions above are proposed only if the text says so: 甲市乙区.
    const whole = above
      .slice(0, Math.max(0, depth))
      .find((one) => flat.includes(one + thing.name) && named.some(({ name }) => name === one));
    return [
      ...(depth >= 0 && depth === above.length - 1 ? [partOf(subdistrict, thing.name)] : []),
      ...(whole ? [partOf(thing.name, whole)] : []),
    ];
  },
  (thing, at, context) => placesOf(thing, at, context),
  (thing, at, { named }) => {
    const whole = named
      .filter((one) => isPartOf(thing, one))
      .sort((a, b) => b.name.length - a.name.length)[0];
    return whole
      ? [link(thing.name, 'PART_OF', whole.name, at, [0.85, `its name goes on from ${whole.name}`])]
      : [];
  },
  (thing, at, context) => {
    if (thing.type !== 'PartyOrganization') return [];
    const within = holdersOf(thing, context, new Set([...CONTAINERS, 'Organization']))[0]?.thing;
    if (!within || ZONE.test(within.name)) return [];
    return [link(thing.name, 'ORGANIZED_IN', within.name, at, [0.75, `its name begins with ${within.name}`])];
  },
  (thing, at, context) => {
    if (!/^(?:Project|Facility|ResidentialCompound)$/.test(thing.type) || !RESETTLES.test(thing.name))
      return [];
    return holdersOf(thing, context, new Set(['Community'])).map((holder) =>
      link(thing.name, 'SERVES', holder.thing.name, at, [0.7, 'resettles those of it']),
    );
  },
];

/**
 * Whether a thing is a part of what its name begins with: a phase of a project, a campus, or a unit of an organization
 * (甲公司总部, 甲局医疗队).
 */
function isPartOf({ type, name }: NamedThing, whole: NamedThing): boolean {
  if (
    whole.name.length < SHORTEST_WHOLE ||
    !name.startsWith(whole.name) ||
    (type !== whole.type && type !== 'Organization')
  )
    return false;
  const rest = name.slice(whole.name.length);
  if (type === 'Project') return PHASE.test(rest);
  if (type === 'Facility') return CAMPUS.test(rest);
  return type === 'Organization' && /Organization$/u.test(whole.type) && UNIT.test(rest);
}

/** Whether something crosses the area, such as a railway, and lies in no part of it. */
export function crossesArea({ name, type }: NamedThing): boolean {
  return type !== 'Organization' && CROSSES.test(name);
}

/** Whether a project is only the building of a facility that is named as well. */
export function isBuildingOf({ name, type }: NamedThing, { named }: LinkContext): boolean {
  return type === 'Project' && named.some((one) => one.type === 'Facility' && `${one.name}建设` === name);
}

/** Links for where a thing lies. */
function placesOf(thing: NamedThing, at: Citation, context: LinkContext): MarkedLink[] {
  const { subdistrict } = context;
  if (!(thing.type in LIES_HERE) || thing.kind === 'MEDIA') return [];
  if (crossesArea(thing) || isBuildingOf(thing, context)) return [];
  const said = saidPlaces(thing, context);
  if (said.length > 0)
    return said.map(({ name, cited }) =>
      link(thing.name, 'LOCATED_IN', name, cited, [0.8, 'said to lie there']),
    );
  const within = heldIn(thing, context);
  if (within === null) return [];
  if (within.length > 0)
    return within.map(({ name, confidence }) =>
      link(thing.name, 'LOCATED_IN', name, at, [confidence, `its name begins with ${name}`]),
    );
  if (OF_ZONE.test(thing.name) || thing.name === '管委会') return zoneOf(thing, at, context);
  // 甲区乙街道办事处 belongs to the subdistrict, not to the district.
  const isSaid = thing.name.includes(subdistrict);
  const division = isSaid ? undefined : divisionAbove(thing, at, context);
  if (division) return [link(thing.name, 'LOCATED_IN', division, at, [0.74, 'of a level above'], inferred)];
  if (!isSaid && isInSystemOnly(thing, context)) return [];
  if (!isSaid && isFromElsewhere(thing, at, context)) return [];
  const confidence =
    Math.round(100 * thing.confidence * (LIES_HERE[thing.kind ?? ''] ?? LIES_HERE[thing.type] ?? 0)) / 100;
  if (confidence < LEAST) return [];
  return [
    link(
      thing.name,
      'LOCATED_IN',
      subdistrict,
      at,
      [confidence, 'in the area of the report'],
      isSaid ? {} : inferred,
    ),
  ];
}

/** The zone of an organ that is listed after another of the zone: 管委会 in 甲高新区党工委、管委会. */
function zoneOf(thing: NamedThing, at: Citation, context: LinkContext): MarkedLink[] {
  const [first] = listedBefore(context.flat, context.occurrences, at.end, ({ type }) =>
    /Organization$/.test(type),
  );
  const zone = context.named.find(({ name }) => ZONE.test(name) && first?.thing.name.startsWith(name));
  return zone && first?.thing !== thing
    ? [link(thing.name, 'LOCATED_IN', zone.name, at, [0.8, 'listed with another organ of it'], inferred)]
    : [];
}

/**
 * Whether a thing is elsewhere: somebody visits it, a road connects districts, or it is a company named after a
 * city or district above, or contracted here: 由甲公司承建, 与甲公司签约.
 */
function isFromElsewhere({ kind, name }: NamedThing, at: Citation, context: LinkContext): boolean {
  if (VISITED.test(before(context, at, 3))) return true;
  const after = context.flat.slice(at.end, at.end + 6);
  if (kind === 'ROAD' && (TRUNK.test(name) || SECTION.test(after))) return true;
  if (kind !== 'COMPANY') return false;
  const isPartner = /[与同和]$/u.test(before(context, at, 1)) && /^(?:签约|签订|合作|合办)/u.test(after);
  const stems = context.above.slice(1).map((one) => one.replace(/[市区县]$/u, ''));
  return (
    stems.some((stem) => stem.length > 1 && name.startsWith(stem)) ||
    before(context, at, 1) === '由' ||
    isPartner
  );
}

/**
 * Whether an organ is named only within names of programmes: the levels of “党工委—党委—党支部”体系 are not organs of a place.
 */
function isInSystemOnly(thing: NamedThing, { occurrences }: LinkContext): boolean {
  const all = thing.type === 'PartyOrganization' ? occurrences.of(thing) : [];
  const around = all.map(({ start, end }) => occurrences.around(start, end));
  // Within other names (甲社区党委) it is another organ.
  const isInSystem = around.some((others) => others.some((one) => one.thing.type === 'Programme'));
  return isInSystem && around.every((others) => others.length > 0);
}

/** The places where the text says that a thing lies. */
function saidPlaces(thing: NamedThing, context: LinkContext): { name: string; cited: Citation }[] {
  for (const one of context.occurrences.of(thing)) {
    const places = saidAfter(one, context) ?? saidBefore(one, context);
    if (places.length > 0)
      return places.map((place) => ({ name: place.thing.name, cited: citationOf(place) }));
  }
  return [];
}

/** What may be said to be where a thing lies. */
function isPlaceOf(thing: NamedThing): (one: NamedThing) => boolean {
  return (one) => CONTAINERS.has(one.type) && one !== thing && !thing.name.startsWith(one.name);
}

/** The places that follow the name of a thing: 位于甲村, also later in what is said of it after a colon. */
function saidAfter({ thing, end }: Occurrence, { flat, occurrences }: LinkContext): Occurrence[] | undefined {
  const listed = (place: number) => {
    const found = listedFrom(flat, occurrences, place, isPlaceOf(thing));
    // 位于甲路与乙路交叉口: one is enough.
    return found.every((one) => HOLDS.has(one.thing.type)) ? found : found.slice(0, 1);
  };
  const says = LIES_IN.exec(flat.slice(end, end + 14))?.[0].length;
  const right = says ? listed(end + says) : [];
  if (right.length > 0) return right;
  if (!/^[：:]/u.test(flat.slice(end, end + 1))) return undefined;
  return [...flat.slice(end, sentenceEnd(flat, end)).matchAll(LIES_OR_AT)]
    .map(({ index, 0: { length } }) => listed(end + index + length))
    .find((found) => found.length > 0);
}

/** The places that stand before the name of a thing: 在甲村建成…, 甲、乙2处…, 甲社区“…”. */
function saidBefore({ thing, start }: Occurrence, { flat, occurrences }: LinkContext): Occurrence[] {
  const isPlace = isPlaceOf(thing);
  const from = Math.max(0, start - 40);
  const clause = /[^，,。；;\n]*$/u.exec(flat.slice(from, start))?.[0] ?? '';
  const begin = start - clause.length;
  if (thing.type === 'Project') {
    const [first] = listedFrom(flat, occurrences, begin, isPlace);
    if (first && DOES.test(flat.slice(first.end, start))) return [first];
  }
  const where = clause.lastIndexOf('在');
  if (where >= 0 && DONE_AT.test(clause.slice(where))) {
    const found = listedFrom(flat, occurrences, begin + where + 1, isPlace);
    if (found.length > 0) return found;
  }
  if (thing.kind === 'ROAD' || thing.kind === 'WATERWAY') return [];
  if (thing.type !== 'PartyOrganization') {
    // 甲社区“…”食堂, 甲村的分拣中心: whose it is stands right before its name.
    const whose = flat[start - 1] === '的' ? start - 1 : start;
    const owner = listedBefore(flat, occurrences, whose, (one) => HOLDS.has(one.type) && isPlace(one));
    if (owner.length === 1 && owner[0]?.wording === owner[0]?.thing.name) return owner;
  }
  if (thing.type === 'Project' || thing.type === 'Place') return [];
  const count = COUNTED_PLACES.exec(flat.slice(Math.max(0, start - 8), start))?.[0].length;
  return count ? listedBefore(flat, occurrences, start - count, isPlace) : [];
}

/**
 * What a thing lies in according to its name. Empty if the name says nothing; null if it is organized in a community
 * and lies nowhere else. What moves or builds a facility lies where the facility does.
 */
function heldIn(thing: NamedThing, context: LinkContext): { name: string; confidence: number }[] | null {
  const holders = holdersOf(thing, context, CONTAINERS);
  const [first] = holders;
  if (!first) return [];
  const holder = first.thing;
  if (thing.type === 'PartyOrganization') {
    if (holder.type === 'Community') return null;
    return ZONE.test(holder.name) || HOLDS.has(holder.type) || holder.type === 'Place'
      ? [{ name: holder.name, confidence: 0.75 }]
      : [];
  }
  if ((thing.type === 'Place' && !HOLDS.has(holder.type)) || isPartOf(thing, holder)) return [];
  if (thing.type === 'Project' && liesBeyond(thing, first)) return [];
  const isMoved = thing.type === 'Project' && NOT_THERE.test(thing.name);
  return holders.flatMap(({ thing: one }) =>
    isMoved && one.type === 'Facility'
      ? (heldIn(one, context) ?? [])
      : [{ name: one.name, confidence: LIES_IN_ITS_NAME[thing.type] ?? 0.92 }],
  );
}

/**
 * Whether a project does not lie in what its name begins with: it goes on from there, or houses those who have to leave
 * it.
 */
function liesBeyond({ name }: NamedThing, { thing: holder, rest }: Holder): boolean {
  if (RESETTLES.test(name)) return holder.type === 'Community';
  return BEYOND.test(name) || FIRST_END.test(rest);
}

/**
 * The division above the subdistrict that an organ belongs to, that a zone is part of, or that has a road which only
 * bounds something; undefined if none.
 */
function divisionAbove(thing: NamedThing, at: Citation, context: LinkContext): string | undefined {
  const { above } = context;
  const { name, type, kind } = thing;
  if (type === 'PartyOrganization' || kind === 'GOVERNMENT_AGENCY') {
    const level = OF_LEVEL.exec(name)?.[1];
    return level ? divisionOf(context, level) : above.findLast((one) => name.startsWith(one));
  }
  // 甲市乙区服务中心: with both names it belongs to the district.
  if (type === 'Organization' || type === 'Facility')
    return above.findLast((one) => above.some((higher) => name.startsWith(higher + one)));
  if (type !== 'Place') return undefined;
  if (ZONE.test(name)) return above.findLast((one) => one.endsWith('市'));
  return BOUNDS.test(before(context, at, 3)) ? above.at(-1) : undefined;
}
