import { sentenceStart } from '../../model/clauses.js';
import { columnHead, tableCaption } from '../../seed/numbers/table.js';
import { type Period, periodOf, restOf, sincePeriod, yearPeriod } from './periods-in-words.js';

/** Characters of a text that say what it is about. */
const OPENING = 500;
/** A year that something was done in, and not the one that is planned for: 2024年工作打算, 预计2024年. */
const YEAR =
  /(?<!\d|预计|计划|力争|到|拟于)((?:19|20)\d\d)\s*年(?!度?(?:全年)?(?:工作)?(?:打算|谋划|计划|安排|思路|要点|目标))/g;

/** The day that something was said or printed on says little of when it was done. */
const DAYS = /(?:19|20)\d\d\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日/g;
/** A heading that says which year is looked back on: 一、2023年工作回顾 in the report that is given in 2024. */
const REVIEWED =
  /(?:^|\n)[^\n。，]{0,8}((?:19|20)\d\d)年(?:度)?(?:以来)?(?:主要|重点|政府|全年)?(?:工作|情况)?(?:的)?(?:工作)?(?:回顾|总结|小结|完成情况|开展情况|工作情况|工作成效|主要成效)(?!.{0,6}(?:19|20)\d\d年)/g;

/**
 * The year that a text reports on: the one that a heading looks back on, that of its publication where it tells of this year so far,
 * else the one that it names most, where its title counts as two.
 */
export function reportYear(title: string, whole: string, publishedOn?: string): number | null {
  const reviewed = [...whole.matchAll(REVIEWED)].map(([, year]) => Number(year));
  if (new Set(reviewed).size === 1) return reviewed[0] as number;
  const [, published, month] = /^(\d{4})-(\d\d)/.exec(publishedOn ?? '') ?? [];
  // In the first months of a year 今年 is as often the one that has just ended.
  const isSoFar =
    Number(month) > 2 && !/(?:19|20)\d\d\s*年/.test(title) && /今年以?来/.test(whole.slice(0, OPENING));
  if (isSoFar) return Number(published);
  const text = whole.replaceAll(DAYS, '');
  const times = new Map<string, number>();
  const count = (year: string, by: number) => times.set(year, (times.get(year) ?? 0) + by);
  for (const [, year = ''] of text.matchAll(YEAR)) count(year, 1);
  for (const [, year = ''] of title.matchAll(YEAR)) count(year, 2);
  const [most] = [...times].sort((a, b) => b[1] - a[1] || Number(b[0]) - Number(a[0]));
  return most ? Number(most[0]) : null;
}

/** A part of a text that says what is planned, and for when. */
export interface Plan {
  start: number;
  end: number;
  period: Period;
}

/** What a part of a report that plans begins with: a heading of its own, or the words of a paragraph. */
const HEADING =
  /(?<=\n)[^\n。]{0,12}?((?:19|20)\d\d)年(?:度)?(?:工作)?(?:打算|谋划|计划|安排|思路|重点|目标)[^\n。]{0,6}(?=\n)/gu;
const NEXT = /(?<=\n|^)[^\n。]{0,6}(?:下一步|下步工作|明年|下一阶段)[^\n]*/gu;
/** 三、下半年工作打算, 四季度工作安排: what is left of the report's year, or a part of it. */
const PART_PLANNED =
  /(?<=\n)[^\n。,，]{0,6}(下半年|[二三四]季度)(?:工作|主要|重点)*(?:打算|谋划|计划|安排|思路|重点|目标)[^\n。]{0,6}(?=\n)/gu;

/** What follows the last part of a text and is none of it: 附表:各村主要指标. */
const ANNEX = /\n附(?:[:：]|表|件)/u;

/**
 * The parts of a text that say what is planned.
 * @param flat the text with one unit per code point
 * @param year the report's
 * @param main what the report is on: what is next begins where that ends
 */
export function plansOf(flat: string, year: number, main = yearPeriod(year)): Plan[] {
  const headed = (start: number, period: Period): Plan => {
    const length = flat.slice(start).search(ANNEX);
    return { start, end: length < 0 ? flat.length : start + length, period };
  };
  const headings = [...flat.matchAll(HEADING)]
    .filter(([, planned]) => Number(planned) > year)
    .map(({ index, 1: planned }) => headed(index, yearPeriod(Number(planned))));
  const parts = [...flat.matchAll(PART_PLANNED)].map(({ index, 1: part = '' }) =>
    headed(index, periodOf(part, year) ?? restOf(year, main)),
  );
  const paragraphs = [...flat.matchAll(NEXT)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    period: restOf(year, main),
  }));
  return [...headings, ...parts, ...paragraphs];
}

/** A part of a year as titles and headings say it. */
const PART =
  '上半年|下半年|半年|年中|\\d{1,2}月?\\s*[-—–~至到]\\s*\\d{1,2}月|前[两二三]个?季度|第?[一二三四1-4]季度';
/** The part of a year that a title says it reports on; what it plans for is said after it. */
const PART_OF_YEAR = new RegExp(`(?:${PART})(?!度?(?:工作)?(?:打算|谋划|计划|安排|思路|要点|目标))`, 'u');
/** A heading that says which part of the year is looked back on: 一、上半年工作情况. */
const PART_REVIEWED = new RegExp(
  `(?:^|\\n)[^\\n。，,]{0,8}(${PART})(?:主要|重点)?(?:工作)?(?:的)?(?:回顾|总结|小结|完成情况|开展情况|情况|成效)`,
  'u',
);

/**
 * What figures are about that name no time: the part of the year that the title or a heading says, the year, or what there is of it
 * where the text reports of this year so far.
 */
export function mainPeriod(title: string, text: string, year: number, publishedOn?: string): Period {
  const part = PART_OF_YEAR.exec(title)?.[0] ?? PART_REVIEWED.exec(text)?.[1];
  if (part)
    return periodOf(part.replace(/^(?:半年|年中)$/u, '上半年'), year, publishedOn) ?? yearPeriod(year);
  const isOfYear = /(?:19|20)\d\d\s*年/.test(title);
  return !isOfYear && /今年(?:以)?来/.test(text.slice(0, OPENING))
    ? sincePeriod(year, publishedOn)
    : yearPeriod(year);
}

/** When a text was written and what it is about, as far as times depend on it. */
export interface TextTimes {
  year: number;
  main: Period;
  plans: Plan[];
  publishedOn?: string | undefined;
}

/**
 * The time that the text says a figure is of: at the head of its column, in its sentence, or as that of the plans it stands among; null
 * where the text says none.
 * @param flat the text with one unit per code point
 */
export function periodAt(
  flat: string,
  place: number,
  { year, main, plans, publishedOn }: TextTimes,
): Period | null {
  const plan = plans.find(({ start, end }) => place >= start && place < end)?.period;
  const of = plan ? Number(plan.interval.slice(0, 4)) : year;
  const said = periodOf(timeSaidOf(flat, place), of, publishedOn, plan ? undefined : main) ?? plan ?? null;
  // What there is of a year so far is the part of it that the report is on.
  const isSoFar =
    said?.label === sincePeriod(of, publishedOn).label && main.interval.startsWith(`${of}-01-01/`);
  return isSoFar && main.interval !== yearPeriod(of).interval ? null : said;
}

/** A line that breaks off within a sentence, as lines of newspapers do: it has a comma and no end. */
const BROKEN = /\n+(?<=[，,][^\n。]{2,60}[^\s。，,；;：:！？!?]\n+)(?=[和与及及其]|[\u4e00-\u9fa5]{1,6}\d)/gu;

/** The sentence up to a figure. */
function sentenceOf(flat: string, place: number): string {
  const before = flat.slice(Math.max(0, place - 400), place).replaceAll(BROKEN, '');
  return before.slice(sentenceStart(before, before.length));
}

/** What the head of a column, or the heading of a table, says of the time of its figures. */
const TIME = /(?:19|20)\d\d年|上半年|下半年|季度|\d月/;

/** Where the time of a figure is said: at the head of its column, right above its table, or in its sentence. */
function timeSaidOf(flat: string, place: number): string {
  const said = [columnHead(flat, place), tableCaption(flat, place)].find((one) => one && TIME.test(one));
  return said && !said.includes('。') ? said : sentenceOf(flat, place);
}
