import type { Figure } from '../../seed/numbers/numbers.js';
import type { Concept } from '../../seed/thesaurus.js';
import type { Mention } from './term-mentions.js';

/** What the clause of a figure counts, and what it says is done to it. */
export interface Clause {
  /** The noun that is counted or measured, or that those counted are given (为30名老人发放津贴). */
  head?: Mention;
  /** What is done to it. A light verb (`light` in the thesaurus) has no meaning of its own: 开展. */
  verb?: Mention;
  /** Whether the figure counts those who are given the head. */
  isOfRecipients?: true;
  /** Whether the clause only says who or what is concerned by the clause before: 改造小区3个,涉及居民200户. */
  isConcerned?: true;
  /** Whether it names a part of the figure before: 其中甲村4公里、乙村3公里. */
  isPart?: true;
}

/** Actions that only say how a value changes. */
const CHANGES = new Set(['growth-on-year', 'fall', 'lifting']);
/** Objects whose wording is a verb as well. */
const VERBS_TOO = new Set(['investment']);
/** What ends a clause. */
const CLAUSE_MARK = /[，,。；;：:！？\n\t(（)）”】 \u3000]/u;
/** May stand between a noun and its number. */
const TO_NUMBER = /^(?:[达为近约超共计至到有的已各总等]|累计|合计|突破|数量|总数|面积|长度)*$/u;
/** Stands before those who are counted if something is done for them. */
const FOR = /[为向给](?!了)[^，,。；;]{0,10}$/u;
/** Units of those who can be given something. */
const RECIPIENTS = new Set(['人', '户', '家', '个']);
/** The rest of a clause, up to any mark but that of a list. */
const REST = /^[^，,。；;：:！？\n\t]{0,40}/u;
/** Says that something is concerned by what the clause before says. */
const CONCERNS = /涉及[^，,。；;]{0,6}$/u;
/** A list within a noun phrase: 果树修剪、电商销售等培训班. */
const LISTS = /[、等和及]/u;
/** Follows a verb that only says when, or describes a noun: 建成后, 引进的. */
const DONE_BEFORE = /[后的时中]/u;
/** Begins the parts of the figure before. */
const PARTS = /^[，,；;、（(]?(?:其中|包括|含)/u;
/** Before a verb at the beginning of its clause: adverbs and times. */
const BEFORE_VERB =
  /^[、]?(?:[新共已将并先后再拟各还]|累计|全年|全部|预计|计划|今年|目前|分别|成功|\d+月|[上下]半年|街道|全[街镇乡]|依法)*$/u;

/**
 * The head and the verb of a figure's clause, as Chinese places them: the verb before its noun (新建停车场3个, 新建3个停车场) or
 * between noun and number (停车场建成3个), once for all that is listed (新建停车场3个、公厕5座) and for parts (其中公厕2座).
 * @param near the terms around the figure, sorted by start
 * @param last the figure before with its clause
 */
export function clauseOf(
  flat: string,
  figure: Figure,
  near: Mention[],
  last: { figure: Figure; clause: Clause } | undefined,
): Clause {
  const given = givenTo(flat, figure, near);
  if (given) return given;
  const clause = clauseStart(flat, figure.start);
  const start = Math.max(clause, last && last.figure.end <= figure.start ? last.figure.end : 0);
  const found = termsBefore(flat, figure, near, start);
  const head = headAfter(found) ?? headBefore(found);
  const isListed = last !== undefined && start === last.figure.end && clause <= last.figure.start;
  const isPart =
    last !== undefined &&
    (PARTS.test(flat.slice(last.figure.end, figure.start)) || (isListed && last.clause.isPart === true));
  const isConcerned = CONCERNS.test(flat.slice(start, toOf(figure, head)));
  const own = isConcerned ? lastVerb(near, last?.figure.end ?? 0, start) : verbOf(found, head);
  const inherits = isListed || isPart || isConcerned;
  const verb = own ?? (inherits ? last?.clause.verb : undefined);
  const counted = head ?? (isListed ? last?.clause.head : undefined);
  return {
    ...(counted && { head: counted }),
    ...(verb && { verb }),
    ...((isConcerned || (isListed && !own && last.clause.isConcerned)) && { isConcerned: true as const }),
    ...(isPart && { isPart: true as const }),
  };
}

/** The terms of a clause from the figure before up to a figure, and those around. */
interface Found {
  flat: string;
  figure: Figure;
  near: Mention[];
  /** Where the clause begins, or ends the figure before. */
  start: number;
  objects: Mention[];
  actions: Mention[];
}

function termsBefore(flat: string, figure: Figure, near: Mention[], start: number): Found {
  const before = near.filter((one) => one.start >= start && one.end <= figure.start && !one.isWithin);
  const actions = before.filter(
    (one) =>
      one.term.kind === 'ACTION' &&
      !CHANGES.has(one.term.id) &&
      !isModal(one, near) &&
      !DONE_BEFORE.test(flat.slice(one.end, one.end + 1)),
  );
  // 办结率 is what is done, of what was named before.
  const isRate = (one: Mention) =>
    one.term.measured === 'SHARE' &&
    actions.some(({ start: at, end }) => at === one.start && end === one.end);
  const objects = before.filter((one) => one.term.kind === 'OBJECT' && !isRate(one));
  return { flat, figure, near, start, objects, actions };
}

/** Whether an action only says of the verb right after it that it is to be done: 计划新增, 规划建设. */
export function isModal({ term, end }: Mention, near: Mention[]): boolean {
  return term.id === 'planning' && near.some((one) => one.term.kind === 'ACTION' && one.start === end);
}

/** Where what governs the head or the figure ends. */
function toOf({ start }: Figure, head: Mention | undefined): number {
  return head && head.end <= start ? head.start : start;
}

/** The last verb between two places with a meaning of its own: 改造 in 实施老旧小区改造工程,涉及…. */
function lastVerb(near: Mention[], from: number, to: number): Mention | undefined {
  return near.findLast(
    ({ term, start, end }) => term.kind === 'ACTION' && !term.light && start >= from && end <= to,
  );
}

/** Whether a figure counts those for whom something is done, as its unit and what stands before it say. */
export function isOfRecipients(flat: string, { unit, start }: Figure): boolean {
  return RECIPIENTS.has(unit) && FOR.test(flat.slice(clauseStart(flat, start), start));
}

/** What is done for those who are counted: 津贴 and 发放 in 为30名老人发放津贴. */
function givenTo(flat: string, figure: Figure, near: Mention[]): Clause | undefined {
  if (!isOfRecipients(flat, figure)) return undefined;
  const end = restOfClause(flat, figure.end);
  const after = near.filter((one) => one.start >= figure.end && one.end <= end && !one.isWithin);
  const verb = after.find(({ term }) => term.kind === 'ACTION' && !term.light);
  const head = after.find(({ term, start }) => term.kind === 'OBJECT' && verb && start >= verb.start);
  return verb && head ? { head, verb, isOfRecipients: true } : undefined;
}

/** Where the clause ends that a place is in, at most 40 characters after it. Lists do not end it. */
export function restOfClause(flat: string, place: number): number {
  return place + (REST.exec(flat.slice(place, place + 40))?.[0].length ?? 0);
}

/** Where the clause begins that a place is in, between any two marks. */
function clauseStart(flat: string, place: number): number {
  let start = place;
  while (start > 0 && !CLAUSE_MARK.test(flat[start - 1] as string)) start--;
  return start;
}

/**
 * Whether a wording of the object consists of the action and the object's label: 接待游客 is a wording of 游客 and says that
 * they are received.
 */
export function isDoneTo(action: Mention, object: Mention): boolean {
  return action.start === object.start && object.end - action.end === object.term.zh.length;
}

/** The last noun of the phrase that follows the unit, up to a verb: 店铺门头 in 30家店铺门头进行改造. */
function headAfter({ flat, figure, near }: Found): Mention | undefined {
  const after = near.filter((one) => one.start >= figure.end && !one.isWithin);
  const verb = after.find(({ term }) => term.kind === 'ACTION')?.start ?? Number.POSITIVE_INFINITY;
  let head: Mention | undefined;
  for (const one of after) {
    if (one.term.kind !== 'OBJECT' || one.start > verb) continue;
    const gap = flat.slice(head?.end ?? figure.end, one.start);
    if (gap.length > (head ? 2 : 6) || /[、对为向由被是]/u.test(gap)) break;
    head = one;
  }
  return head;
}

/** The noun right before the number, or before the verb that stands between them. */
function headBefore({ flat, figure, objects, actions }: Found): Mention | undefined {
  const head = objects.at(-1);
  if (!head) return undefined;
  const verb = actions.find(({ start }) => start >= head.end);
  const gap = verb ? flat.slice(verb.end, figure.start) : flat.slice(head.end, figure.start);
  return TO_NUMBER.test(gap) ? head : undefined;
}

/** What is done to the head: the verb after it, otherwise one before it, otherwise what its own wording says. */
function verbOf(found: Found, head: Mention | undefined): Mention | undefined {
  const free = freeActions(found, head);
  const after = verbAfter(free, head);
  if (after) return after;
  const to = toOf(found.figure, head);
  const before = free.filter(({ end }) => end <= to);
  return before.length > 0 ? verbBefore(found, head, before) : verbWithin(free, head);
}

/** The actions that are not only parts of other objects' wordings: 演练 in 应急演练. */
function freeActions({ objects, actions }: Found, head: Mention | undefined): Mention[] {
  const others = objects.filter((object) => object !== head && (!head || object.end <= head.start));
  return actions.filter((action) => !others.some((object) => isOnlyPart(action, object)));
}

/** The verb between the head and its number: 建成 in 停车场建成3个. */
function verbAfter(free: Mention[], head: Mention | undefined): Mention | undefined {
  return head && free.findLast(({ start, term }) => start >= head.end && !term.light);
}

/**
 * The verb before the head, or before the number if there is no head. One right before it is its verb, even a light one:
 * 举办培训班5期. Otherwise it is the last with a meaning of its own: 成立 in 成立小区党支部6个. A list of verbs may describe the head;
 * then it is the verb that begins the clause: 举办 in 举办果树修剪、电商销售等培训班5期.
 */
function verbBefore(
  { flat, figure, near, start }: Found,
  head: Mention | undefined,
  before: Mention[],
): Mention | undefined {
  const [first] = before;
  const nearest = before.at(-1);
  if (!first || !nearest) return undefined;
  const to = toOf(figure, head);
  if (nearest.end === to) return longest(nearest, near);
  // In 引进公司投资3亿元, the head is a verb itself.
  if (head && VERBS_TOO.has(head.term.id)) return undefined;
  const last = before.findLast(({ term }) => !term.light) ?? nearest;
  const isFirst = BEFORE_VERB.test(flat.slice(start, first.start));
  const describes = LISTS.test(flat.slice(last.end, to)) && LISTS.test(flat.slice(first.end, last.start + 1));
  return longest(isFirst && describes ? first : last, near);
}

/** What the head's wording says is done, unless its label does too: 接待 in 接待游客2万人次. */
function verbWithin(free: Mention[], head: Mention | undefined): Mention | undefined {
  return head && free.find(({ start, term }) => start === head.start && !head.term.zh.includes(term.zh));
}

/** The longest wording of a verb that begins where a verb does: 铺设管网 in 铺设污水管网. */
function longest(verb: Mention, near: Mention[]): Mention {
  return near
    .filter(({ term, start }) => term.kind === 'ACTION' && start === verb.start)
    .reduce((a, b) => (b.end > a.end ? b : a), verb);
}

/** Whether a mention is only a part of another. */
function isOnlyPart(part: Mention, whole: Mention): boolean {
  return (
    part.start >= whole.start && part.end <= whole.end && part.end - part.start < whole.end - whole.start
  );
}

/** Whether a metric with an action, or with none, has what the clause says is done. Light verbs may be left out. */
export function allowsAction({ verb }: Clause, action: Concept | undefined): boolean {
  return !verb || verb.term.light !== undefined || action === verb.term;
}

/** Whether an action is the verb of the clause and has a meaning of its own, so that it is part of the metric. */
export function isGoverning({ verb }: Clause, action: Mention | undefined): boolean {
  return verb !== undefined && verb.term.light === undefined && isSame(action, verb);
}

/** Whether an object is the head of the clause or shares a wording with it, or the clause has none. */
export function isOfHead({ head }: Clause, object: Mention | undefined): boolean {
  return !head || object === undefined || (object.start < head.end && head.start < object.end);
}

/** Whether an action is between the verb and the head, and so describes the head: 修剪 in 举办果树修剪等培训班. */
export function describesHead({ verb, head }: Clause, action: Mention | undefined): boolean {
  return Boolean(verb && head && action && action.start >= verb.end && action.end <= head.start);
}

/** Whether an object only describes the head that follows it: 店铺 in 30家店铺门头. */
export function isModifier({ start, end }: Mention, { head }: Clause, figure: Figure): boolean {
  return head !== undefined && start >= figure.end && end <= head.start;
}

/** Whether two mentions are one. */
export function isSame(a: Mention | undefined, b: Mention): boolean {
  return a !== undefined && a.term === b.term && a.start === b.start && a.end === b.end;
}
