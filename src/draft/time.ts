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

/** The year that a text reports on: the one that it names most, where its title counts as two. */
export function reportYear(title: string, text: string): number | null {
  const times = new Map<string, number>();
  const count = (year: string, by: number) => times.set(year, (times.get(year) ?? 0) + by);
  for (const [, year = ''] of text.matchAll(/(?<!\d)((?:19|20)\d\d)\s*年/g)) count(year, 1);
  for (const [, year = ''] of title.matchAll(/(?<!\d)((?:19|20)\d\d)\s*年/g)) count(year, 2);
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
  const clause = sentence.replaceAll(/[较比同与](?:(?:19|20)\d\d年|上年|去年)/g, '');
  const stated = /((?:19|20)\d\d)年/.exec(clause);
  const of = stated ? Number(stated[1]) : year;
  if (/今年(?:以)?来|年初以来|截[至止]目前|目前为止/.test(clause)) return sincePeriod(year, publishedOn);
  const months = /(\d{1,2})月?份?\s*[-—–~至到]\s*(\d{1,2})月/.exec(clause);
  if (months) {
    const [from, to] = [Number(months[1]), Number(months[2])];
    if (from >= 1 && from <= to && to <= 12)
      return { label: `${of}年${from}月至${to}月`, interval: whole(of, from, to) };
  }
  if (/上半年/.test(clause)) return { label: `${of}年上半年`, interval: whole(of, 1, 6) };
  if (/下半年/.test(clause)) return { label: `${of}年下半年`, interval: whole(of, 7, 12) };
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
  const single = /(?<![-—至到\d])(\d{1,2})月(?!底|初|\d)/.exec(clause);
  const month = single && !/以来/.test(clause) ? Number(single[1]) : 0;
  if (month >= 1 && month <= 12) return { label: `${of}年${month}月`, interval: whole(of, month, month) };
  return stated ? { label: `${of}年`, interval: whole(of, 1, 12) } : null;
}

/** From the beginning of a year until the text was published. */
function sincePeriod(year: number, publishedOn: string | undefined): Period {
  return { label: `${year}年以来`, interval: `${year}-01-01/${publishedOn ?? '..'}` };
}

/** Characters of a text that say what it is about. */
const OPENING = 500;

/** What figures are about that name no time: the year, or what there is of it where the text reports of this year so far. */
export function mainPeriod(title: string, text: string, year: number, publishedOn?: string): Period {
  const isOfYear = /(?:19|20)\d\d\s*年/.test(title);
  return !isOfYear && /今年(?:以)?来/.test(text.slice(0, OPENING))
    ? sincePeriod(year, publishedOn)
    : yearPeriod(year);
}

/** The whole year as a period. */
function yearPeriod(year: number): Period {
  return { label: `${year}年`, interval: whole(year, 1, 12) };
}
