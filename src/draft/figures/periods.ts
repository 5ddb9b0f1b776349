import { sentenceStart } from '../../model/clauses.js';
import { columnHead, tableCaption } from '../../seed/numbers/table.js';
import { type Period, periodOf, restOf, sincePeriod, yearPeriod } from './periods-in-words.js';

/** How many characters at the beginning tell what a text is about. */
const OPENING = 500;
/** A year in which something was done, not one that is planned for: 2024年工作打算, 预计2024年. */
const YEAR =
  /(?<!\d|预计|计划|力争|到|拟于)((?:19|20)\d\d)\s*年(?!度?(?:全年)?(?:工作)?(?:打算|谋划|计划|安排|思路|要点|目标))/g;

/** Exact dates, which tell when something was said or printed rather than done. */
const DAYS = /(?:19|20)\d\d\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日/g;
/** A heading that tells which year is reviewed: 一、2023年工作回顾 in a report given in 2024. */
const REVIEWED =
  /(?:^|\n)[^\n。，]{0,8}((?:19|20)\d\d)年(?:度)?(?:以来)?(?:主要|重点|政府|全年)?(?:工作|情况)?(?:的)?(?:工作)?(?:回顾|总结|小结|完成情况|开展情况|工作情况|工作成效|主要成效)(?!.{0,6}(?:19|20)\d\d年)/g;

/**
 * The year that a text reports on: the one that a heading reviews; that of publication if the text reports on this year
 * so far; otherwise the one that it names most, with double weight in the title. Null if it names none.
 */
export function reportYear(title: string, whole: string, publishedOn?: string): number | null {
  const reviewed = [...whole.matchAll(REVIEWED)].map(([, year]) => Number(year));
  if (new Set(reviewed).size === 1) return reviewed[0] as number;
  const [, published, month] = /^(\d{4})-(\d\d)/.exec(publishedOn ?? '') ?? [];
  // In the first months of a year, 今年 is just as often the year that has just ended.
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

/** A part of a text about plans, and the period they are for. */
export interface Plan {
  start: number;
  end: number;
  period: Period;
}

/** How a part about plans begins: a heading of its own, or words in a paragraph. */
const HEADING =
  /(?<=\n)[^\n。]{0,12}?((?:19|20)\d\d)年(?:度)?(?:工作)?(?:打算|谋划|计划|安排|思路|重点|目标)[^\n。]{0,6}(?=\n)/gu;
const NEXT = /(?<=\n|^)[^\n。]{0,6}(?:下一步|下步工作|明年|下一阶段)[^\n]*/gu;
/** 三、下半年工作打算, 四季度工作安排: plans for a part of the report's year. */
const PART_PLANNED =
  /(?<=\n)[^\n。,，]{0,6}(下半年|[二三四]季度)(?:工作|主要|重点)*(?:打算|谋划|计划|安排|思路|重点|目标)[^\n。]{0,6}(?=\n)/gu;

/** Follows the last part of a text and does not belong to it: 附表:各村主要指标. */
const ANNEX = /\n附(?:[:：]|表|件)/u;

/**
 * The parts of a text about plans.
 * @param flat the text with one unit per code point
 * @param year the report's year
 * @param main the report's period; the next step (下一步) begins where it ends
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

/** Wordings for a part of a year in titles and headings. */
const PART =
  '上半年|下半年|半年|年中|\\d{1,2}月?\\s*[-—–~至到]\\s*\\d{1,2}月|前[两二三]个?季度|第?[一二三四1-4]季度';
/** The part of the year that a title reports on, not one that it plans for. */
const PART_OF_YEAR = new RegExp(`(?:${PART})(?!度?(?:工作)?(?:打算|谋划|计划|安排|思路|要点|目标))`, 'u');
/** A heading that tells which part of the year is reviewed: 一、上半年工作情况. */
const PART_REVIEWED = new RegExp(
  `(?:^|\\n)[^\\n。，,]{0,8}(${PART})(?:主要|重点)?(?:工作)?(?:的)?(?:回顾|总结|小结|完成情况|开展情况|情况|成效)`,
  'u',
);

/**
 * The period of figures without a time of their own: the part of the year that the title or a heading names; the year
 * so far if the text reports on 今年以来; otherwise the year.
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

/** The times of a text on which the periods of its figures depend. */
export interface TextTimes {
  year: number;
  main: Period;
  plans: Plan[];
  publishedOn?: string | undefined;
}

/**
 * The period that the text gives for a figure: in the head of its column or table, in its sentence, or as that of the
 * plans it is among. Null if there is none, or if it is the year so far and the report covers a part of that year.
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
  // The year so far means the part of it that the report covers.
  const isSoFar =
    said?.label === sincePeriod(of, publishedOn).label && main.interval.startsWith(`${of}-01-01/`);
  return isSoFar && main.interval !== yearPeriod(of).interval ? null : said;
}

/** A line break within a sentence, as in newspapers: the line has a comma and no end of a sentence. */
const BROKEN = /\n+(?<=[，,][^\n。]{2,60}[^\s。，,；;：:！？!?]\n+)(?=[和与及及其]|[\u4e00-\u9fa5]{1,6}\d)/gu;

/** The sentence up to a figure. */
function sentenceOf(flat: string, place: number): string {
  const before = flat.slice(Math.max(0, place - 400), place).replaceAll(BROKEN, '');
  return before.slice(sentenceStart(before, before.length));
}

/** A time in the head of a column or the caption of a table. */
const TIME = /(?:19|20)\d\d年|上半年|下半年|季度|\d月/;

/**
 * The words that may name a figure's time: the head of its column or the caption of its table if they name one,
 * otherwise its sentence.
 */
function timeSaidOf(flat: string, place: number): string {
  const said = [columnHead(flat, place), tableCaption(flat, place)].find((one) => one && TIME.test(one));
  return said && !said.includes('。') ? said : sentenceOf(flat, place);
}
