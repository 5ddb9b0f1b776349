import { lineStart, partStart } from '../../model/clauses.js';
import type { Citation } from '../../model/text.js';
import { listedBefore, listedFrom } from '../names/enumerations.js';
import type { NamedThing } from '../names/named-thing.js';
import type { Occurrence, Occurrences } from '../names/occurrences.js';

/**
 * What a figure may be about. Documents, honours and persons rarely have figures, and organs of higher levels never do.
 */
const SUBJECTS = new Set([
  'Project',
  'Facility',
  'Place',
  'ResidentialCompound',
  'Community',
  'Organization',
  'PartyOrganization',
  'Programme',
]);
const ABOVE = /^[省市区县](?:委|政府)$/;
/**
 * Agencies that do something in the place itself. What a government or a higher office does concerns the whole place.
 */
const BRANCH = /^(?![省市区县]).*(?<!办事处|政府)$/u;
/** Programmes that state an aim rather than something that is counted. */
const AIMS = new Set(['STRATEGY', 'SYSTEM', 'MODEL', 'MECHANISM', 'PLATFORM', 'SERVICE', undefined]);
/** Words before a name that is only where, why or with whom something is done, or what it is compared with. */
const ASIDE =
  /(?:结合|围绕|按照|配合|联合|支持|通过|根据|为|以|在|与|对接|会同|服务|创建|高于|低于|优于|多于|少于|比|较|占|居|惠及|涉及|覆盖|由|落户|位于|坐落于|地处|途经|连通|连接|贯穿|毗邻|争取)$/;

/** An amount that comes before what it is spent on: 投资136万元实施…. */
const SPENT = /(?:投资|投入|资金)[^，,。；;\n]{0,8}$/;
/** Leads from an amount to what it is spent on. */
const FUNDS = /^[^，,。；;]{0,4}(?:建设|实施|新建|改造|打造|完成|用于|对|的)(?:了)?$/u;
/** Words that continue about what the sentence named before. */
const TOTALS = /(?:累计|共|先后|其中|已|截至|完成|收集|涉及|惠及)[^。；;\n]{0,24}$/;
/** Begins a clause with what all of it comes to. */
const SUMMED_UP = /^[^，,]{0,4}[，,](?:累计|共|先后)/u;
/** How often something was held, followed by who came: 举办某活动4场,参加…. */
const HELD =
  /^[”》]?\d+余?[场次期轮届个][，,](?:(?![为按向对])[^，,。；;“《]{0,16}[，,])?(?![为按向对])[^，,。；;“《]{0,12}$/u;
/** Begins a sentence that tells how far what the sentence before named has come. */
const GOES_ON = /^(?:截至|截止|目前|累计|其中|现已|已经?)/;
/** How many characters before a figure its subject may be. */
const REACH = 120;
/** How many characters after a figure its subject may be. */
const AHEAD = 30;

/** A structure applies to everything, so later clauses are not about it. */
const STRUCTURE = /(?:架构|体系|格局)$/u;
/** Begins a sentence that says that the next name is carried out. */
const RUNS =
  /^(?:[^，,。；;]{0,10}[是】)）]\s*)?(?:[^，,。；;]{0,8})?(?:推行|推广|开展|实施|打造|创新|探索|深化|创建|建立|健全|落实|用好|启动)(?:了|好)?[^，,。；;]{0,4}[“《]?$/u;

/** Between a figure and the name it describes: 日产80吨的…, 占地50亩、投资3000万元的…; or whom they make up: 30名志愿者组成3支…. */
const DESCRIBES = /^[^，,。；;]{0,24}(?:的|组成(?:\d+[支个])?)$/u;
/** Words that turn from one thing to the whole place. */
const OF_ALL = /全[镇街乡区]|(?<!《[^》]{0,20})街道|[，,](?:全年|今年|力争)|^(?:、[^，,]*)?等/u;
/** Begins a clause about other things than the project before it, unless it is what the project has room for. */
const OTHERS =
  /[，,](?:新增|增设)(?![^，,]{0,4}(?:床位|车位|泊位|学位|座位|就业|岗位|灌溉|供水|产能|产值|税收|库容|装机))[^，,]*$/u;
/** Types of things that, at the beginning of a sentence, do everything in it. */
const BEGINS = new Set(['Organization', 'Facility', 'PartyOrganization', 'Community']);

/** Whether nothing that may have figures is named before a figure in its part of the sentence. */
export function isAlone(flat: string, place: number, named: Occurrences): boolean {
  return named.within(partStart(flat, place), place).every(({ thing }) => !SUBJECTS.has(thing.type));
}

/** A figure whose subject is known. */
export interface Told {
  figure: Citation;
  about: string[];
}

/**
 * The names of what a figure is about: growth is about what the figure right before it is, and a figure without a subject
 * of its own about the whole place.
 * @param measure of its metric
 * @param last the figure before it, with what that is about
 * @param whole what the report covers
 */
export function aboutOf(
  flat: string,
  { figure, measure, last }: { figure: Citation; measure: string | undefined; last: Told | undefined },
  named: Occurrences,
  whole: string,
): string[] {
  if (last && measure === 'CHANGE' && goesOnFrom(flat, last.figure, figure)) return last.about;
  const subjects = subjectsOf(flat, figure, named);
  return subjects.length > 0 ? subjects.map(({ name }) => name) : [whole];
}

/** Whether a figure follows another with only a comma or bracket and a few words between: 接待游客3万人次,同比下降2%. */
function goesOnFrom(flat: string, last: Citation, figure: Citation): boolean {
  return /^[，,（(][\u4e00-\u9fa5]{0,8}$/u.test(flat.slice(last.end, figure.start));
}

/**
 * What a figure is about, several things if it is about them jointly: the thing whose name contains it, the thing right
 * after it or that it pays for, what its clause names last before it, a project, activity or campaign in its sentence,
 * or the project or facility that heads its paragraph. Empty if there is none; the figure is then about the report's
 * own subdistrict.
 */
export function subjectsOf(flat: string, figure: Citation, named: Occurrences): NamedThing[] {
  // 三级 in 三级治理体系.
  const [holder] = named.around(figure.start, figure.end);
  if (holder) return [holder.thing];
  const start = Math.max(contextStart(flat, figure.start), figure.start - REACH);
  const before = flat.slice(start, figure.start);
  const clause = start + Math.max(before.lastIndexOf('，'), before.lastIndexOf(',')) + 1;
  const after = flat.slice(figure.end, figure.end + AHEAD).split(/[。；;\n]/)[0] as string;
  const following = named
    .within(figure.end, figure.end + after.length)
    .filter(({ thing }) => isSubject(thing));
  const next = following.find((one) => one.start === figure.end);
  if (next) return [next.thing];
  const meant = meantBy(flat, start, figure.start, named);
  if (meant) return [meant];
  // If the clause names another place, earlier things do not carry over to it.
  const isElsewhere = named.within(clause, figure.start).some(({ thing }) => thing.type === 'Place');
  const best = named
    .within(start, figure.start)
    .filter(
      (one) =>
        isSite(flat, start, one) ||
        isHeld(flat, one) ||
        isDoer(flat, start, one) ||
        (isSubject(one.thing) &&
          isFront(flat, one, clause) &&
          !ASIDE.test(flat.slice(start, listStart(flat, one, named)))),
    )
    .filter(
      (one) =>
        one.start >= clause ||
        isSite(flat, start, one) ||
        (isDoer(flat, start, one) &&
          !OF_ALL.test(flat.slice(one.end, figure.start).replaceAll('全年', ''))) ||
        (!isElsewhere &&
          goesOn(one.thing, flat.slice(one.end, figure.start), begins(flat, start, one, figure.start))),
    )
    // 清泉村 in 清泉村卫生室 is not named itself.
    .filter((one) => named.around(one.start, one.end).length === 0)
    .reduce<Occurrence | null>((last, one) => (last && last.end >= one.end ? last : one), null);
  // 甲、乙等3个, 甲、乙等亿元以上项目3个: those named are only some of those counted, which are the whole place's or those of the
  // project that begins the sentence.
  if (best && SOME_OF.test(flat.slice(best.end, figure.start))) {
    const first = named
      .within(start, figure.start)
      .find((one) => one.start === start && one.thing.type === 'Project');
    return first && !/[、和及等]/.test(flat[first.end] ?? '') ? [first.thing] : [];
  }
  if (best && isCounted(flat, best, figure, named)) return [];
  const funded = following.find(
    ({ thing, start: at }) => isWork(thing) && FUNDS.test(flat.slice(figure.end, at)),
  );
  if (funded && SPENT.test(before)) return [funded.thing];
  if (best && best.end > clause) return together(flat, best, named);
  const described = following.find(
    (one) => isThere(one.thing) && DESCRIBES.test(flat.slice(figure.end, one.start)),
  );
  if (described && !best) return [described.thing];
  const topic = best ? undefined : topicOf(flat, start, clause, named);
  if (topic) return [topic];
  const paid = SPENT.test(before) && following.find(({ thing }) => isWork(thing));
  if (paid) return [paid.thing];
  if (best) return together(flat, best, named);
  const headed = headingOf(flat, figure.start, named);
  return headed ? [headed] : [];
}

/** The number at the beginning of a paragraph: 1. and （二）. */
const NUMBERED = /^[ \u3000]*(?:[(（]?[\d一二三四五六七八九十]{1,3}[)）.．、][ \u3000]*)?/u;

/** The project or facility that heads a paragraph: 1.318国道拓宽工程。完成投资…. */
function headingOf(flat: string, place: number, named: Occurrences): NamedThing | undefined {
  const line = lineStart(flat, place);
  const start = line + (NUMBERED.exec(flat.slice(line, place))?.[0].length ?? 0);
  return named
    .within(start, place)
    .find((one) => one.start === start && isWork(one.thing) && /[。:：]/.test(flat[one.end] ?? ''))?.thing;
}

/** Where the list that contains a name begins: what precedes 甲 in 惠及甲、乙 concerns both. */
function listStart(flat: string, { start, end }: Occurrence, named: Occurrences): number {
  return listedBefore(flat, named, end, isSubject)[0]?.start ?? start;
}

/** Words that refer to something named before: 该公司计划投资…. */
const THAT: [words: RegExp, types: string[]][] = [
  [/该(?:公司|企业)/u, ['Organization']],
  [/该(?:项目|工程)/u, ['Project']],
  [/该(?:村|社区)/u, ['Community']],
  [/该(?:小区)/u, ['ResidentialCompound']],
  [/该(?:园区?|产业园|中心|站|馆|处)/u, ['Project', 'Facility']],
];
/** How many characters back it may be named. */
const BACK = 150;

/** The thing that 该公司, 该项目 or the like refers to: the last of its type before. */
function meantBy(flat: string, start: number, place: number, named: Occurrences): NamedThing | undefined {
  const said = flat.slice(start, place);
  for (const [words, types] of THAT) {
    const at = said.search(words);
    if (at < 0) continue;
    const before = named.within(Math.max(0, start + at - BACK), start + at);
    const last = before.findLast(
      ({ thing, ...one }) => types.includes(thing.type) && named.around(one.start, one.end).length === 0,
    );
    if (last && named.within(start + at, place).every(({ thing }) => !isSubject(thing))) return last.thing;
  }
  return undefined;
}

/** Whether a name is where a clause says that something is done: 在某路增设…, 对某河…. */
function isSite(flat: string, start: number, { thing, start: place }: Occurrence): boolean {
  return (
    (thing.type === 'Place' || thing.type === 'ResidentialCompound') &&
    /^[在对]$/u.test(flat.slice(start, place))
  );
}

/** Whether a programme of any kind is said to be held a number of times: 举办“…”5期. */
function isHeld(flat: string, { thing, start, end }: Occurrence): boolean {
  return (
    thing.type === 'Programme' &&
    /(?:举办|开展|组织|召开|举行)(?:了)?[“《]?$/u.test(flat.slice(Math.max(0, start - 5), start)) &&
    /^[”》]?(?:活动)?\d+余?[场次期轮届]/u.test(flat.slice(end, end + 10))
  );
}

/** What is done to a road, before its name. */
const MENDED = /^(?:整修|修复|修缮|改造|拓宽|硬化|亮化|绿化|整治|新建|打通)?了?$/u;

/** Whether a road begins its clause or is what is mended: 整修甲路1.2万平方米. Elsewhere it only says where something is. */
function isFront(flat: string, { thing, start }: Occurrence, clause: number): boolean {
  return thing.kind !== 'ROAD' || (start >= clause && MENDED.test(flat.slice(clause, start)));
}

/** What people are in or get: a figure after its name is about them. */
const ENTITLEMENT = /(?:保险|[医低社]保|补贴|津贴|救助|供养)$/u;

/** What a programme of any kind does that begins a sentence: “甲”平台受理诉求. */
function isDoer(flat: string, sentence: number, { thing, start, end }: Occurrence): boolean {
  return (
    thing.type === 'Programme' &&
    !ENTITLEMENT.test(thing.name) &&
    /^(?:[一二三四五六七八九十]是|[^，,]{2,8}的)?[“《]?$/u.test(flat.slice(sentence, start)) &&
    /^[”》]?[\u4e00-\u9fa5]{2}/u.test(flat.slice(end, end + 3))
  );
}

/** The programme that a sentence begins with and that its later clauses are about: 推行“…”工作法,培训骨干…. */
function topicOf(flat: string, start: number, clause: number, named: Occurrences): NamedThing | undefined {
  return named
    .within(start, clause)
    .filter(
      ({ thing, end }) =>
        thing.type === 'Programme' &&
        !STRUCTURE.test(thing.name) &&
        /^[”》]?(?:工作)?[，,]/u.test(flat.slice(end, end + 4)),
    )
    .filter((one) => RUNS.test(flat.slice(start, one.start)) && named.around(one.start, one.end).length === 0)
    .at(-1)?.thing;
}

/** Between a listed name and how many there are; the last one may have no known name. */
const SOME_OF =
  /^(?:[^，,。；;、“”]{0,12}[、和][^，,。；;“”]{0,20})?等(?:[^，,。；;\d]{0,12}(?:企业|项目|工程|单位|公司|组织|支部|队伍|平台|阵地|小区|道路|市场|学校))?$/u;

/** Before a sort of thing of which there are then more. */
const MADE = /(?:成立|组建|设立|新建|建成|建立|打造|增设|新增|建设|设置)(?:了)?$/u;

/**
 * Whether a name only says what sort of thing is set up, and a figure how many: 新成立小区党支部19个. A name that begins with a
 * place is an individual thing.
 */
function isCounted(
  flat: string,
  { thing, start, end }: Occurrence,
  figure: Citation,
  named: Occurrences,
): boolean {
  return (
    thing.type === 'Facility' &&
    end === figure.start &&
    /[个处家所座支]$/u.test(figure.exact) &&
    MADE.test(flat.slice(Math.max(0, start - 8), start)) &&
    !named.within(start, end).some((one) => one.start === start && one.end < end)
  );
}

/** Words for doing something together with others. */
const JOINS = /^(?:联合|会同|携手)/u;

/** A thing with those listed before it or joining in: 甲、乙 in 甲、乙2个村, 甲 and 乙 in 甲联合乙. */
function together(flat: string, { thing, end }: Occurrence, named: Occurrences): NamedThing[] {
  const joins = JOINS.exec(flat.slice(end, end + 4))?.[0].length;
  const helpers = joins ? listedFrom(flat, named, end + joins, isSubject) : [];
  if (helpers.length > 0) return [thing, ...helpers.map((one) => one.thing)];
  const listed = listedBefore(flat, named, end, ({ type }) => type === thing.type);
  return listed.length > 1 ? listed.map((one) => one.thing) : [thing];
}

/** Where a figure's sentence begins, or the sentence before if this one continues it: 截至目前,累计…. */
function contextStart(flat: string, place: number): number {
  const start = partStart(flat, place);
  const goesOn = GOES_ON.test(flat.slice(start, start + 8)) && start > 1 && flat[start - 1] !== '\n';
  return goesOn ? partStart(flat, start - 1) : start;
}

function isThere({ type }: NamedThing): boolean {
  return type !== 'Programme' && type !== 'Community';
}

function isWork({ type }: NamedThing): boolean {
  return type === 'Project' || type === 'Facility';
}

/** Before what is built or changed: a hall after 新建 does nothing itself. */
const OBJECT =
  /^[^，,]{0,4}(?:新建|建成|改造|改建|扩建|建设|打造|完成|实施|新增|引进|推进)了?(?:[^，,]+、)?$/u;
/** Before things that are counted because they are set up: what 组建4个 is said of does nothing itself. */
const SET_UP = /(?:成立|组建|设立|建立)(?:了)?\d+余?[个支名]$/u;
/** What a later clause says about a building. */
const OF_BUILDING =
  /[，,](?:总|计划|预计|概算|完成)?(?:建筑面积|用地|占地|投资|设|可容纳|全长|总长)[^，,。；;]{0,8}$/u;
/** Attributes before a name: 总投资2亿元的某电站. */
const ATTRIBUTES = /^[^，,]{2,24}的$/u;

/**
 * Whether what follows is about a thing because it begins the sentence, or because it is an organization that begins a
 * clause and does something: 今年来,某队巡查….
 */
function begins(flat: string, sentence: number, { thing, start, end }: Occurrence, place: number): boolean {
  const lead = flat.slice(sentence, start);
  if (SET_UP.test(lead)) return false;
  if ((thing.type === 'Facility' || thing.type === 'Community') && OBJECT.test(lead))
    return OF_BUILDING.test(flat.slice(end, place));
  if (lead.length <= 8) return true;
  if (ATTRIBUTES.test(lead)) return true;
  const isActor =
    /Organization$|Facility/.test(thing.type) && /^[\u4e00-\u9fa5]{2}/u.test(flat.slice(end, end + 2));
  return isActor && /[，,]/.test(flat[start - 1] ?? '');
}

/** Whether later clauses may still be about a thing. */
function goesOn({ type, kind }: NamedThing, between: string, isFirst: boolean): boolean {
  if (type === 'Project' && OTHERS.test(between)) return false;
  if (type === 'Project')
    return !OF_ALL.test(between.replace(/^(?:、[^，,]*)?等/u, '').replaceAll('全年', ''));
  // Only a project carries over to the next sentence.
  if (/[。；;\n]/.test(between)) return false;
  if (BEGINS.has(type) && isFirst) return !OF_ALL.test(between);
  if (type !== 'Programme') return false;
  return (
    HELD.test(between) ||
    ((kind === 'CAMPAIGN' || kind === 'ACTIVITY') && (TOTALS.test(between) || SUMMED_UP.test(between)))
  );
}

function isSubject({ type, kind, name }: NamedThing): boolean {
  if (!SUBJECTS.has(type) || ABOVE.test(name)) return false;
  if (type === 'Programme' && AIMS.has(kind)) return false;
  if (kind === 'GOVERNMENT_AGENCY') return BRANCH.test(name);
  return true;
}
