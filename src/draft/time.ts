/** A period that a text names: its label, and the ISO interval that the seed writes. */
export interface Period {
  label: string;
  interval: string;
}

const last = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const two = (number: number) => String(number).padStart(2, '0');
const whole = (year: number, from: number, to: number) =>
  `${year}-${two(from)}-01/${year}-${two(to)}-${last(year, to)}`;

const QUARTERS: Record<string, number> = { 一: 1, 二: 2, 三: 3, 四: 4, 1: 1, 2: 2, 3: 3, 4: 4 };

/** The days of a month that are meant by its parts. */
const PARTS: Record<string, [from: number, to: number]> = {
  初: [1, 10],
  上旬: [1, 10],
  中旬: [11, 20],
  下旬: [21, 31],
  底: [21, 31],
  末: [21, 31],
};

/** A year that something was done in, and not the one that is planned for: 2024年工作打算, 预计2024年. */
const YEAR =
  /(?<!\d|预计|计划|力争|到|拟于)((?:19|20)\d\d)\s*年(?!度?(?:全年)?(?:工作)?(?:打算|谋划|计划|安排|思路|要点|目标))/g;

/** The day that something was said or printed on says little of when it was done. */
const DAYS = /(?:19|20)\d\d\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日/g;
/** A heading that says which year is looked back on: 一、2023年工作回顾 in the report that is given in 2024. */
const REVIEWED =
  /(?:^|\n)[^\n。，]{0,8}((?:19|20)\d\d)年(?:度)?(?:以来)?(?:主要|重点|政府|全年)?(?:工作|情况)?(?:的)?(?:工作)?(?:回顾|总结|小结|完成情况|开展情况|工作情况|工作成效|主要成效)(?!.{0,6}(?:19|20)\d\d年)/g;

/** The year that a text reports on: the one that a heading looks back on, else the one that it names most, where its title counts as two. */
export function reportYear(title: string, whole: string): number | null {
  const reviewed = [...whole.matchAll(REVIEWED)].map(([, year]) => Number(year));
  if (new Set(reviewed).size === 1) return reviewed[0] as number;
  const text = whole.replaceAll(DAYS, '');
  const times = new Map<string, number>();
  const count = (year: string, by: number) => times.set(year, (times.get(year) ?? 0) + by);
  for (const [, year = ''] of text.matchAll(YEAR)) count(year, 1);
  for (const [, year = ''] of title.matchAll(YEAR)) count(year, 2);
  const [most] = [...times].sort((a, b) => b[1] - a[1] || Number(b[0]) - Number(a[0]));
  return most ? Number(most[0]) : null;
}

/**
 * The period that a sentence says a figure is of, or null where it says none.
 * @param publishedOn where 今年以来 ends; open where the text does not say
 * @param year the report's, for what names no year of its own (上半年, 1至10月)
 */
export function periodOf(sentence: string, year: number, publishedOn?: string): Period | null {
  // What a figure is compared with is not what it is of.
  const clause = sentence.replaceAll(/[较比同与](?:(?:19|20)\d\d年|上年|去年)/g, '').replaceAll(BEGUN, '');
  const years = YEARS.exec(clause);
  if (years) {
    const [from, to] = [Number(years[1]), Number(years[2])];
    if (from < to) return { label: `${from}年至${to}年`, interval: `${from}-01-01/${to}-12-31` };
  }
  const several = SEVERAL_YEARS.exec(clause)?.slice(1).find(Boolean);
  if (several) {
    const from = year - (NUMERALS[several] as number) + 1;
    return { label: `${from}年至${year}年`, interval: `${from}-01-01/${year}-12-31` };
  }
  const plan = FIVE_YEAR_PLAN.exec(clause)?.[1];
  if (plan) {
    const from = 2001 + 5 * (NUMERALS[plan] as number);
    return { label: `${from}年至${from + 4}年`, interval: `${from}-01-01/${from + 4}-12-31` };
  }
  const stated = [...clause.matchAll(/((?:19|20)\d\d)年/g)].at(-1);
  const of = stated ? Number(stated[1]) : year;
  if (/今年(?:以)?来|年初以来|截[至止]目前|目前为止/.test(clause)) return sincePeriod(year, publishedOn);
  const months = /(\d{1,2})月?份?\s*[-—–~至到]\s*(\d{1,2})月/.exec(clause);
  if (months) {
    const [from, to] = [Number(months[1]), Number(months[2])];
    if (from >= 1 && from <= to && to <= 12)
      return { label: `${of}年${from}月至${to}月`, interval: whole(of, from, to) };
  }
  if (YEAR_END.test(clause)) return { label: `${of}年末`, interval: `${of}-12-31/${of}-12-31` };
  if (/上半年/.test(clause)) return half(of, 1);
  if (/下半年/.test(clause)) return half(of, 2);
  const quarters = /(?<!\d)([1-4])\s*[-—–~至到]\s*([1-4])季度/.exec(clause);
  if (quarters) {
    const [from, to] = [Number(quarters[1]), Number(quarters[2])];
    return { label: `${of}年${from}至${to}季度`, interval: whole(of, 3 * from - 2, 3 * to) };
  }
  const quarter = /第?([一二三四1-4])季度/.exec(clause)?.[1];
  const number = quarter && QUARTERS[quarter];
  if (number)
    return {
      label: `${of}年第${'一二三四'[number - 1]}季度`,
      interval: whole(of, 3 * number - 2, 3 * number),
    };
  const until = /截[至止]\s*(?:(?:19|20)\d\d年)?(\d{1,2})月/.exec(clause);
  if (until) {
    const month = Number(until[1]);
    if (month >= 1 && month <= 12) return { label: `截至${of}年${month}月`, interval: whole(of, 1, month) };
  }
  const since = /(?:((?:19|20)\d\d)年)?(?:(\d{1,2})月份?)?以来/.exec(clause);
  if (since && (since[1] || since[2])) {
    const [from, month] = [since[1] ?? String(year), since[2] ? Number(since[2]) : 1];
    if (month >= 1 && month <= 12)
      return {
        label: `${from}年${since[2] ? `${month}月` : ''}以来`,
        interval: `${from}-${two(month)}-01/${publishedOn ?? '..'}`,
      };
  }
  const part = /(?<!\d)(\d{1,2})月(初|上旬|中旬|下旬|底|末)(?!之?前)/.exec(clause);
  if (part && Number(part[1]) >= 1 && Number(part[1]) <= 12) {
    const month = Number(part[1]);
    const [from, to] = PARTS[part[2] as string] ?? [1, 10];
    const on = (day: number) => `${of}-${two(month)}-${two(Math.min(day, last(of, month)))}`;
    return { label: `${of}年${month}月${part[2]}`, interval: `${on(from)}/${on(to)}` };
  }
  const single = /(?<![-—至到\d])(\d{1,2})月(?!底|初|\d)/.exec(clause);
  const month = single && !/以来/.test(clause) ? Number(single[1]) : 0;
  if (month >= 1 && month <= 12) return { label: `${of}年${month}月`, interval: whole(of, month, month) };
  return stated ? { label: `${of}年`, interval: whole(of, 1, 12) } : null;
}

/** 2016-2019年, 2016年至2019年: the whole of some years; the last of a sentence. */
const YEARS = /((?:19|20)\d\d)年?\s*[-—–~至到]\s*((?:19|20)\d\d)年(?!.*(?:19|20)\d\d年)/u;

/** When something began says nothing of how much it has done since: 4月开业,日均供餐…. */
const BEGUN =
  /(?<=^|[，,；;、]|[\u4e00-\u9fa5])(?<!\d)\d{1,2}月(?:\d{1,2}日|底|初|份|[上中下]旬)?(?:正式|全面|建成|顺利)?(?:开业|开工|投产|启用|投用|投入使用|揭牌|挂牌|启动|成立|运营)[^，,。；;]*[，,；;]/gu;

/** 2021年末,全街户籍人口…: what there is on the last day. What is to be done by then (年底前) is of the year. */
const YEAR_END = /(?:19|20)\d\d年(?:末|底)(?!前|之前|完成|实现|建成)/u;

const NUMERALS: Record<string, number> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5 };
/** 五年来, 过去三年: the years up to the report's. */
const SEVERAL_YEARS =
  /(?:(?:过去|[近这]|最近)?([两三四五])年(?:多)?来|过去的?([两三四五])年)(?!.*(?:19|20)\d\d年)/u;
/** “十三五”期间: the years of a five-year plan, of which the eleventh began in 2006, the twelfth in 2011. */
const FIVE_YEAR_PLAN = /[“"]?十([二三四五])五[”"]?(?:规划)?(?:期间|时期|以来)(?!.*(?:19|20)\d\d年)/u;

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
/** 三、下半年工作打算: what is left of the report's year. */
const SECOND_HALF =
  /(?<=\n)[^\n。,，]{0,6}下半年(?:工作|主要|重点)*(?:打算|谋划|计划|安排|思路|重点|目标)[^\n。]{0,6}(?=\n)/gu;

/**
 * The parts of a text that say what is planned.
 * @param flat the text with one unit per code point
 * @param year the report's
 */
export function plansOf(flat: string, year: number): Plan[] {
  const headed = (index: number, period: Period): Plan => ({ start: index, end: flat.length, period });
  const headings = [...flat.matchAll(HEADING)]
    .filter(([, planned]) => Number(planned) > year)
    .map(({ index, 1: planned }) => headed(index, yearPeriod(Number(planned))));
  const halves = [...flat.matchAll(SECOND_HALF)].map(({ index }) => headed(index, half(year, 2)));
  const paragraphs = [...flat.matchAll(NEXT)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    period: yearPeriod(year + 1),
  }));
  return [...headings, ...halves, ...paragraphs];
}

/** From the beginning of a year until the text was published. */
function sincePeriod(year: number, publishedOn: string | undefined): Period {
  return { label: `${year}年以来`, interval: `${year}-01-01/${publishedOn ?? '..'}` };
}

/** Characters of a text that say what it is about. */
const OPENING = 500;

/** What figures are about that name no time: what the title says of the year, the year, or what there is of it where the text reports of this year so far. */
export function mainPeriod(title: string, text: string, year: number, publishedOn?: string): Period {
  const part = PART_OF_YEAR.exec(title)?.[0];
  if (part) return periodOf(part.replace(/^一季度/u, '第一季度'), year, publishedOn) ?? yearPeriod(year);
  const isOfYear = /(?:19|20)\d\d\s*年/.test(title);
  return !isOfYear && /今年(?:以)?来/.test(text.slice(0, OPENING))
    ? sincePeriod(year, publishedOn)
    : yearPeriod(year);
}

/** The part of a year that a title says it reports on; what it plans for is said after it. */
const PART_OF_YEAR =
  /上半年|下半年(?=[^，。]{0,4}(?:总结|情况|汇报|报告|回顾|小结))|\d{1,2}\s*[-—–~至到]\s*\d{1,2}月|第?[一二三四]季度/u;

function half(year: number, which: 1 | 2): Period {
  return which === 1
    ? { label: `${year}年上半年`, interval: whole(year, 1, 6) }
    : { label: `${year}年下半年`, interval: whole(year, 7, 12) };
}

/** The whole year as a period. */
export function yearPeriod(year: number): Period {
  return { label: `${year}年`, interval: whole(year, 1, 12) };
}
