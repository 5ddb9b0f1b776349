import { sentenceEnd, sentenceStart } from '../../model/clauses.js';
import type { Citation } from '../../model/text.js';
import { bareName } from '../../seed/identities.js';
import { listedBefore, listedFrom } from '../names/enumerations.js';
import type { NamedThing } from '../names/named-thing.js';
import {
  actorsOf,
  before,
  CONTAINERS,
  citationOf,
  divisionOf,
  inferred,
  isOrganization,
  type LinkContext,
  type LinkRule,
  link,
  type More,
  namesSubdistrict,
  organsAt,
} from './link-context.js';
import { crossesArea, holdersOf, isBuildingOf } from './locations.js';

/** Comes before something used that others have set up. */
const USES = /(?:依托|运用|借助|利用|借鉴|用好|学习)(?:了|好)?[“《]?$/u;
/** Comes before something that is only a means to do something else. */
const BY_WAY_OF = /(?:通过|经由|登录|关注|下载)[“《]?$/u;
/** Comes before something that is followed, such as a strategy made by others, also with its owner in between. */
const FOLLOWS =
  /(?:围绕|紧扣|锚定|按照|根据|遵循|贯彻|落实|立足|对标|聚焦|坚持|践行|秉持|秉承)(?:了|着|落实)?[\u4e00-\u9fa5]{0,6}[“《]?$/u;
/** What a name calls something that is followed, whatever kind it has. */
const IDEA = /(?:理念|思路|战略|定位|思想)[”》]?$/u;
/** Follows an aim: the noun that makes it a strategy comes after its name: 围绕“…”的工作主线. */
const FOLLOWS_AIM = /(?:围绕|紧扣|锚定|对标|聚焦|按照)[\u4e00-\u9fa5]{0,6}[“《]?$/u;
const AIM = /^[”》]?的?[\u4e00-\u9fa5]{0,4}(?:思路|主线|目标|定位|部署|战略|总要求|总体要求)/u;
/** Follows something made by others, possibly in a list: 围绕县委“…”思路和县政府“…”目标. */
const FOLLOWS_LIST = /(?:围绕|紧扣|锚定|按照|根据|遵循|立足|对标|聚焦|贯彻|落实)[^，,。；;\n]{0,40}$/u;
/** How names begin of what higher levels hold. */
const OF_ABOVE = /^全([省市区县])/u;
/** The owner right before a name: 区委“…”工作体系, 全市“…”战略. 小区 and 辖区 are not districts. */
const OWNED =
  /(?:(?:^|[全我本，,。；;、：:\s])([省市区县])|([省市区县])(?:委|政府|委[省市区县]政府))[“《]?$/u;
/** Lowest confidence of a project that somebody can be said to carry out. */
const NAMED_PROJECT = 0.6;
/** A congress or its meeting, which no subdistrict runs. */
const CONGRESS = /代表大会|人大.*会议|党代会/u;
/**
 * Lowest confidence of a programme that somebody can be said to carry out. Below it, many are only words or a field of
 * work.
 */
const NAMED_PROGRAMME = 0.65;

const ISSUES = /(?:制定|印发|出台|编制|编印|形成了?|拟定|签订)(?:了|完善)?(?:《[^》]*》[、和及与]?)*《?$/;
/**
 * Up to the name of what is set up: there may be a number and attributes in between, or the places that get one each,
 * but nobody else who does it.
 */
const SETS_UP =
  /(?:成立|组建|设立|新建|建成|建立|打造|增设|新设|设置|兴建|开工建设|联建|合办(?!公室)|投资[^，,。；;]{0,10}建设)(?:了)?(?:[^，,。；;：:“”]{0,24}的|(?:[\u4e00-\u9fa5]{2,6}[、和])+[\u4e00-\u9fa5]{2,6}?)?(?:\d+[余多]?|[一二两三四五六七八九十]+)?[个处支家座所名]?[^，,。；;：:“”\d的由]{0,4}$/u;

/** Before a facility and 建设: the subdistrict builds it. */
const BUILDING = /(?:启动|推进|加快|推动|开工)(?:了)?$/u;

/** Up to the name of what the subdistrict does if nobody else is named. 改造 in 改造提升项目 is not its deed. */
const WORKS_ON =
  /(?:实施|推进|启动|完成|建设|新建|打造|办好|抓好|开展|策划|改造|提升|组织|加快|做好|搞好)(?!(?:改造|提升|建设|整治)*(?:工程|项目))(?:了|着|好)?[^，,。；;：:\n]{0,24}$/u;

/** What a company does with the project named next, possibly in a place. */
const BUILDS = /^(?:在[^，,。；;\n]{2,8}?)?(?:承建|投资|投建|建设|实施|负责|签约)[^。；\n]{0,14}/u;
/** The same if it pays for it. */
const PAYS = /投资|投建|签约/u;

/** What others do to a company's land or buildings. */
const OTHERS_DO = /(?:搬迁|迁建|拆迁|征迁|拆除|征收|清点|清障|改造)/u;

/** After the name of whoever runs or carries out something. */
const RUN_BY = /^(?:负责)?(?:运营|管理|托管)/u;
const DONE_BY = /^(?:负责)?(?:具体)?(?:承接|承办|承建|实施|组织实施|建设|施工)/u;

/** A department of a party committee. */
const DEPARTMENT = /[省市区县]委(?:组织|宣传|统战|社会工作|社工)部$|[省市区县]委(?:办|办公室|政法委|党校)$/u;

/** Rules for who carries out, sets up, issues, follows and leads what, from names and the words around them. */
export const deeds: readonly LinkRule[] = [
  (thing, at, context) => {
    if (thing.type !== 'Document' || !ISSUES.test(before(context, at, 60))) return [];
    return actorsOf(context, at.start).map(([actor, more]) =>
      link(actor, 'ISSUED', thing.name, at, [0.75, 'drawn up in the report'], more),
    );
  },
  (thing, at, context) => (thing.type === 'Programme' ? programmeOf(thing, at, context) : []),
  (thing, at, context) => {
    // “街道党工委—社区党委—小区党支部”: a system applies to the organs on its levels.
    if (thing.type !== 'Programme' || !/—|-/.test(thing.name)) return [];
    const stem = context.subdistrict.replace(/(?:街道|[镇乡])$/u, '');
    const written = thing.name.replaceAll(/[“”]/gu, '').split(/[—-]+/u);
    // 街道党工委 is 甲街道党工委.
    const isLevel = (one: NamedThing) =>
      thing.name.includes(one.name) || written.some((level) => one.name.endsWith(stem + level));
    const levels = context.named.filter((one) => isOrganization(one) && one.name.length > 2 && isLevel(one));
    return levels.map((level) =>
      link(thing.name, 'APPLIES_TO', level.name, at, [0.8, 'a level of the system']),
    );
  },
  (thing, at, context) => {
    // 县委宣传部 is part of 县委.
    if (!isOrganization(thing) || !DEPARTMENT.test(thing.name)) return [];
    const committee = context.named.find(
      (one) => isOrganization(one) && /委$/u.test(one.name) && thing.name.includes(one.name) && one !== thing,
    );
    return committee
      ? [link(thing.name, 'PART_OF', committee.name, at, [0.6, 'a department of it'], inferred)]
      : [];
  },
  (thing, at, context) => appliesTo(thing, at, context),
  (thing, _, context) => (thing.type === 'Programme' ? stepsOf(thing, context) : []),
  (thing, at, context) => atFirst(thing, at, context, establishedAt),
  (thing, at, context) => atFirst(thing, at, context, workedOnAt),
  (thing, at, context) => {
    // 由某公司承建的某项目, and 某公司投资建设某项目
    if (thing.type !== 'Organization') return [];
    const after = context.flat.slice(at.end, at.end + 24);
    const builds = BUILDS.exec(after)?.[0];
    if (!builds) return [];
    const project = context.named.find(
      (one) =>
        one.type === 'Project' &&
        (one.at[0]?.start ?? 0) >= at.end &&
        (one.at[0]?.start ?? 0) <= at.end + builds.length,
    );
    return project
      ? [
          link(thing.name, 'CARRIES_OUT', project.name, at, [0.8, 'builds it'], {
            role: PAYS.test(builds) ? 'INVESTOR' : 'IMPLEMENTER',
          }),
        ]
      : [];
  },
  (thing, at, context) => {
    // 某公司扩建项目: a company's own.
    if (thing.type !== 'Project' || OTHERS_DO.test(thing.name)) return [];
    const owner = holdersOf(thing, context, new Set(['Organization']))[0]?.thing;
    return owner?.kind === 'COMPANY' || owner?.kind === 'COOPERATIVE'
      ? [
          link(owner.name, 'CARRIES_OUT', thing.name, at, [0.8, `its name begins with ${owner.name}`], {
            role: 'LEAD',
          }),
        ]
      : [];
  },
  (thing, _, context) => {
    // 某站由某公司运营: whoever runs it serves it. 某项目由某公司承建: whoever is charged with it carries it out.
    if (!isOrganization(thing)) return [];
    return thing.at.flatMap((at) => {
      if (before(context, at, 1) !== '由') return [];
      const after = context.flat.slice(at.end, at.end + 8);
      const last = (type: RegExp) =>
        context.occurrences
          .within(sentenceStart(context.flat, at.start), at.start)
          .findLast(
            (one) => type.test(one.thing.type) && context.occurrences.around(one.start, one.end).length === 0,
          )?.thing;
      const run = RUN_BY.test(after) ? last(/^Facility$/) : undefined;
      if (run) return [link(thing.name, 'SERVES', run.name, at, [0.75, 'said to run it'])];
      const done = DONE_BY.test(after) ? last(/^Pro(?:ject|gramme)$/) : undefined;
      const more = { role: 'IMPLEMENTER' };
      return done ? [link(thing.name, 'CARRIES_OUT', done.name, at, [0.75, 'charged with it'], more)] : [];
    });
  },
];

/** The links of a rule at the first mention of a thing that shows any. */
function atFirst(
  thing: NamedThing,
  first: Citation,
  context: LinkContext,
  rule: LinkRule,
): ReturnType<LinkRule> {
  const links = rule(thing, first, context);
  if (links.length > 0) return links;
  for (const one of context.occurrences.of(thing)) {
    if (one.start === first.start || context.occurrences.around(one.start, one.end).length > 0) continue;
    const found = rule(thing, citationOf(one), context);
    if (found.length > 0) return found;
  }
  return [];
}

/** Who sets up a thing, if the words before a mention of it say so. */
function establishedAt(thing: NamedThing, at: Citation, context: LinkContext): ReturnType<LinkRule> {
  if (!isSetUp(thing)) return [];
  // 增设甲、乙: everything listed is set up.
  const [first] = listedBefore(context.flat, context.occurrences, at.end, isSetUp);
  const start = Math.min(at.start, first?.start ?? at.start);
  const verb = SETS_UP.exec(before(context, { ...at, start }, 40))?.[0].length;
  const isBuilt = isBeingBuilt(thing, at, context);
  if (!isBuilt && (verb === undefined || beginsOther(context, at))) return [];
  const actors = actorsOf(context, at.start);
  // 支持某公司打造某基地: somebody else does it.
  const [doer] = listedBefore(context.flat, context.occurrences, start - (verb ?? 0), isOrganization);
  const isOthers = doer && doer.start > sentenceStart(context.flat, start);
  if (verb !== undefined && isOthers && !actors.some(([name]) => name === doer.thing.name)) return [];
  const joined = joinedAt(context, at.start).map(({ name }): [string, More] => [name, {}]);
  return [...actors, ...joined].map(([actor, more]) =>
    link(actor, 'ESTABLISHED', thing.name, at, [0.75, 'set up in the report'], more),
  );
}

/** Who works on a project, if the words before a mention of it say so. */
function workedOnAt(thing: NamedThing, at: Citation, context: LinkContext): ReturnType<LinkRule> {
  // The subdistrict carries out what a sentence says is done if it names nobody else. A project that begins the
  // sentence is only mentioned.
  if (thing.type !== 'Project' || thing.confidence < NAMED_PROJECT || crossesArea(thing)) return [];
  if (isBuildingOf(thing, context)) return [];
  const clause = /[^，,。；;：:\n]*$/u.exec(before(context, at, 60))?.[0] ?? '';
  const works = WORKS_ON.exec(clause);
  const isWork = /在$/u.test(clause) && /^工作中/u.test(context.flat.slice(at.end, at.end + 3));
  if ((!works && !isWork) || /[由的]$/u.test(clause)) return [];
  // A verb within another project's name is nobody's deed, and what a named company builds is its own.
  const verb = at.start - clause.length + (works?.index ?? clause.length);
  const isInName = verb < at.start && context.occurrences.around(verb, verb + 2).length > 0;
  const isOthers = context.occurrences
    .within(at.start - clause.length, at.start)
    .some((one) => isOrganization(one.thing) && BUILDS.test(context.flat.slice(one.end, at.start)));
  if (isInName || isOthers) return [];
  if (organsAt(context, at.start).length > 0) return [];
  return actorsOf(context, at.start).map(([actor, more]) =>
    link(actor, 'CARRIES_OUT', thing.name, at, [0.7, 'worked on in the report'], {
      role: 'IMPLEMENTER',
      ...more,
    }),
  );
}

/** Links to a programme: who carries it out, or who uses or follows it. */
function programmeOf(thing: NamedThing, at: Citation, context: LinkContext): ReturnType<LinkRule> {
  if (thing.confidence < NAMED_PROGRAMME || CONGRESS.test(thing.name)) return [];
  const lead = before(context, at, 10);
  const runs = (actor: string, more: More, confidence: number) =>
    link(actor, 'CARRIES_OUT', thing.name, at, [confidence, 'programme of the report'], {
      role: 'IMPLEMENTER',
      ...more,
    });
  const owner = ownerOf(thing, at, context);
  if (owner === null) return [];
  const actors = actorsOf(context, at.start);
  const follows = () =>
    actors.map(([actor]) =>
      link(actor, 'BASED_ON', thing.name, at, [0.85, 'made use of in the report'], inferred),
    );
  if (owner) {
    const isFollowed = isAbove(owner.name, context) && FOLLOWS_LIST.test(before(context, at, 60));
    return [runs(owner.name, owner.more, 0.85), ...(isFollowed ? follows() : [])];
  }
  const { subdistrict } = context;
  const isOwn = thing.name.startsWith('街道') || thing.name.startsWith(subdistrict);
  if (!isOwn && BY_WAY_OF.test(lead)) return [];
  const isAim = FOLLOWS_AIM.test(lead) && AIM.test(context.flat.slice(at.end, at.end + 14));
  const isIdea = thing.kind === 'STRATEGY' || IDEA.test(thing.name);
  const isFollowed = isAim || (isIdea && FOLLOWS.test(lead));
  if (!isOwn && (isFollowed || USES.test(lead))) return follows();
  const joined = joinedAt(context, at.start).map(({ name }) => runs(name, { role: 'PARTICIPANT' }, 0.85));
  return [...actors.map(([actor, more]) => runs(actor, more, 0.85)), ...joined];
}

/** With whom something is done, from the clause up to a place: 联合甲、乙等10个单位. */
function joinedAt(context: LinkContext, place: number): NamedThing[] {
  const clause =
    /[^，,。；;\n]*$/u.exec(before(context, { start: place, end: place, exact: '' }, 60))?.[0] ?? '';
  const joins = /(?:联合|会同|携手|牵头)(?:了)?/u.exec(clause);
  if (!joins) return [];
  const from = place - clause.length + joins.index + joins[0].length;
  return listedFrom(context.flat, context.occurrences, from, isOrganization)
    .filter(({ end }) => end < place)
    .map(({ thing }) => thing);
}

/** Whether a name is that of a division above the subdistrict, or of an organ of a higher level. */
function isAbove(name: string, { above }: LinkContext): boolean {
  return above.includes(name) || /^[省市区县](?:委|政府)/u.test(name);
}

/**
 * The owner of a programme, from its name or the words right before it; undefined if they name none, null if they name
 * a level that is unknown.
 */
function ownerOf(
  thing: NamedThing,
  at: Citation,
  context: LinkContext,
): { name: string; more: More } | undefined | null {
  const ofAbove = OF_ABOVE.exec(thing.name)?.[1];
  if (ofAbove) {
    const name = divisionOf(context, ofAbove);
    return name === undefined ? null : { name, more: inferred };
  }
  const above = context.above.find((name) => thing.name !== name && thing.name.startsWith(name));
  if (above) return { name: above, more: {} };
  // 甲村的“…”模式
  const start = at.start - (/的?[“《]$|的$/u.exec(before(context, at, 2))?.[0].length ?? 0);
  const owners = new Set([
    'Community',
    'Organization',
    'PartyOrganization',
    'District',
    'City',
    'Province',
    'Facility',
  ]);
  const held = context.occurrences
    .within(Math.max(0, at.start - 30), start)
    .filter((one) => one.end === start && owners.has(one.thing.type))
    .reduce<NamedThing | undefined>((longest, one) => longest ?? one.thing, undefined);
  // A facility runs nothing, nor does the subdistrict run what a facility does.
  if (held?.type === 'Facility') return null;
  if (held) return { name: held.name, more: {} };
  // 紧扣南山“…”定位, 南山发展“…”部署: the city or district without its last character.
  const lead = before(context, { ...at, start }, 14).replace(/发展$/u, '');
  const stem = context.above.slice(1).find((one) => one.length > 2 && lead.endsWith(one.slice(0, -1)));
  if (stem) return { name: stem, more: {} };
  const owned = OWNED.exec(before(context, at, 6));
  if (!owned) return undefined;
  const name = divisionOf(context, (owned[1] ?? owned[2]) as string);
  return name === undefined ? null : { name, more: {} };
}

/** What a document or programme applies to: what its name begins with, or the division where it is spread. */
function appliesTo(thing: NamedThing, at: Citation, context: LinkContext): ReturnType<LinkRule> {
  if (thing.type !== 'Document' && thing.type !== 'Programme') return [];
  const { flat, named, subdistrict } = context;
  const bare = bareName(thing.name);
  const [begins] = named
    .filter((one) => (CONTAINERS.has(one.type) || isOrganization(one)) && bare.startsWith(bareName(one.name)))
    .sort((a, b) => b.name.length - a.name.length);
  // No APPLIES_TO for what the subdistrict draws up for itself: ISSUED says enough.
  const isOwn =
    thing.type === 'Document' && bare.startsWith(subdistrict) && !ISSUES.test(before(context, at, 60));
  const of = begins?.name ?? (isOwn ? subdistrict : undefined);
  if (of) return [link(thing.name, 'APPLIES_TO', of, at, [0.7, `its name begins with ${of}`])];
  const spread = /^[”》]?(?:经验|做法)?在全([省市区县])(?:范围内)?(?:推广|推开|推行|复制)/u.exec(
    flat.slice(at.end, at.end + 16),
  );
  const division = spread && divisionOf(context, spread[1] as string);
  return division ? [link(thing.name, 'APPLIES_TO', division, at, [0.8, 'spread there'])] : [];
}

/** The projects and programmes that a programme consists of, listed after a colon: 办好三件实事:一是…;二是…. */
function stepsOf(thing: NamedThing, context: LinkContext): ReturnType<LinkRule> {
  const { flat, named } = context;
  const at = thing.at.find(({ end }) =>
    /^[”》]?[:：](?=[一1]是|[(（]?[一1][)）、.．])/u.test(flat.slice(end, end + 5)),
  );
  if (!at) return [];
  const end = sentenceEnd(context.flat, at.end);
  return named.flatMap((one) => {
    const [first] = one.at;
    const isIn = first && first.start > at.end && first.end <= end;
    return isIn && (one.type === 'Project' || one.type === 'Programme')
      ? [link(one.name, 'PART_OF', thing.name, first, [0.8, 'listed as a part of it'])]
      : [];
  });
}

/** Whether a report may say that a thing is set up: a branch, a team, a station, but no government agency. */
function isSetUp(thing: NamedThing): boolean {
  return thing.type === 'Facility' || (isOrganization(thing) && thing.kind !== 'GOVERNMENT_AGENCY');
}

/** Whether a facility is built: 启动甲停车场建设. */
function isBeingBuilt({ type }: NamedThing, at: Citation, context: LinkContext): boolean {
  const after = context.flat.slice(at.end, at.end + 3);
  return type === 'Facility' && BUILDING.test(before(context, at, 6)) && /^建设(?!项)/u.test(after);
}

/** Whether another name begins at the same place and goes on: the company of a branch. */
function beginsOther({ named }: LinkContext, { start, end }: Citation): boolean {
  return named.some(({ at: [first] }) => first?.start === start && first.end > end);
}

/** May stand between the leader and who is led. */
const AND_THEN = /^(?:[，,]在[^，,。；;\n]{2,40}下)*[，,]/u;

/**
 * Links from organs to those whom they lead, 在区委、区政府的坚强领导下: the organs at the beginning of the sentence or right after,
 * otherwise the subdistrict.
 */
export function leadersOf(context: LinkContext): ReturnType<LinkRule> {
  const { flat, occurrences, subdistrict } = context;
  return [...flat.matchAll(/在([^，,。；;\n]{2,40}?)的?((?:坚强|正确|有力|统一)?领导)下/gu)].flatMap(
    (match) => {
      const { index, 0: all, 2: exact = '' } = match;
      // All organs named there, also without punctuation between them: 县委县政府.
      const leaders = occurrences
        .within(index + 1, index + all.length)
        .filter((one) => isOrganization(one.thing) && occurrences.around(one.start, one.end).length === 0);
      const beside = listedBefore(flat, occurrences, index, isOrganization);
      // 在县委的领导下,镇政府…: 镇政府 is led.
      const after = AND_THEN.exec(flat.slice(index + all.length))?.[0].length ?? 0;
      const goesOn = listedFrom(flat, occurrences, index + all.length + after, isOrganization);
      const said = (beside.length > 0 ? beside : goesOn).map(({ thing }) => thing);
      const organs = said.length > 0 ? said : organsAt(context, index);
      const isNamed = namesSubdistrict(context, sentenceEnd(context.flat, index));
      const led: [string, More][] =
        organs.length > 0 ? organs.map(({ name }) => [name, {}]) : [[subdistrict, isNamed ? {} : inferred]];
      const start = index + all.length - 1 - exact.length;
      const at = { start, end: start + exact.length, exact };
      return leaders.flatMap(({ thing }) =>
        led.map(([name, more]) => link(thing.name, 'LEADS', name, at, [0.95, 'said to lead'], more)),
      );
    },
  );
}
