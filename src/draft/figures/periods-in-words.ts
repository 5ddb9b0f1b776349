/** A period that a text names: its label, and its ISO interval as in a seed file. */
export interface Period {
  label: string;
  interval: string;
}

/** A time that a text names, and where. */
interface Said extends Period {
  start: number;
  end: number;
}

const YEAR = '(?:19|20)\\d\\d';
const TO = '\\s*[-—–~至到]\\s*';
const MONTH = '(?<!\\d)(?:1[0-2]|[1-9])';
/** A time by which something is to be done is not the time of a figure. */
const NOT_BEFORE = '(?!之?前|以前)';

const last = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const two = (number: number) => String(number).padStart(2, '0');
const months = (year: number, from: number, to: number) =>
  `${year}-${two(from)}-01/${year}-${two(to)}-${last(year, to)}`;

const NUMERALS: Record<string, number> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5 };
const numberOf = (word: string | undefined) => NUMERALS[word ?? ''] ?? Number(word);

/** The days that the parts of a month stand for. */
const PARTS: Record<string, [from: number, to: number]> = {
  初: [1, 10],
  上旬: [1, 10],
  中旬: [11, 20],
  下旬: [21, 31],
  底: [21, 31],
  末: [21, 31],
};

/**
 * What words of time depend on: the year that they are in (`of`), the report's year, when it was published, and its
 * main period.
 */
interface Context {
  of: number;
  year: number;
  publishedOn: string | undefined;
  main: Period | undefined;
}

type Groups = Record<string, string | undefined>;
type Meaning = (groups: Groups, context: Context) => Period | null;

/** Wordings of times. If some overlap, the longest counts. */
const SAYINGS: [pattern: string, meaning: Meaning][] = [
  [
    `(?<from>${YEAR})年?${TO}(?<to>${YEAR})年`,
    ({ from, to }) =>
      Number(from) < Number(to)
        ? { label: `${from}年至${to}年`, interval: `${from}-01-01/${to}-12-31` }
        : null,
  ],
  // 五年来, 过去三年: the years up to the report's.
  [
    '(?:(?:过去|[近这]|最近)?(?<many>[两二三四五])年多?来|过去的?(?<past>[两二三四五])年)',
    ({ many, past }, { year }) => {
      const from = year - numberOf(many ?? past) + 1;
      return { label: `${from}年至${year}年`, interval: `${from}-01-01/${year}-12-31` };
    },
  ],
  // The years of a five-year plan; 十二五 began in 2011.
  [
    '[“"]?十(?<plan>[二三四五])五[”"]?(?:规划)?(?:期间|时期|以来)',
    ({ plan }) => {
      const from = 2001 + 5 * numberOf(plan);
      return { label: `${from}年至${from + 4}年`, interval: `${from}-01-01/${from + 4}-12-31` };
    },
  ],
  ['今年以?来|年初以来|截[至止]目前|目前为止', (_, { year, publishedOn }) => sincePeriod(year, publishedOn)],
  ['今年(?!以?来)', (_, { year, main }) => main ?? yearPeriod(year)],
  [
    `(?<from>${MONTH})月?份?${TO}(?<to>${MONTH})月份?`,
    ({ from, to }, { of }) =>
      Number(from) <= Number(to)
        ? { label: `${of}年${from}月至${to}月`, interval: months(of, Number(from), Number(to)) }
        : null,
  ],
  // 预计全年完成…,增长…: holds until a semicolon. A target for the year stands right before its figure instead.
  ['全年(?!(?:目标)?(?:任务|目标|计划))(?=[^；;]*$)', (_, { of }) => yearPeriod(of)],
  // 每年增收2万元: whichever year. 每年3月 is a time of the report's year.
  ['每年(?!度|\\d)(?=[^；;]*$)', () => ({ label: '每年', interval: '../..' })],
  ['上半年', (_, { of }) => half(of, 1)],
  ['下半年', (_, { of }) => half(of, 2)],
  [
    `(?<!\\d)(?<from>[1-4一二三])${TO}(?<to>[1-4二三四])季度`,
    ({ from, to }, { of }) => quarters(of, numberOf(from), numberOf(to)),
  ],
  ['前(?<to>[两二三])个?季度', ({ to }, { of }) => quarters(of, 1, numberOf(to))],
  [
    '第?(?<!\\d)(?<quarter>[一二三四1-4])季度',
    ({ quarter }, { of }) => {
      const number = numberOf(quarter);
      const label = `${of}年第${'一二三四'[number - 1]}季度`;
      return { label, interval: months(of, 3 * number - 2, 3 * number) };
    },
  ],
  // 截至9月份, 至9月底: from the beginning of the year.
  [
    `(?:截[至止]|(?<=^|[，,。；;、\\n])[至到])\\s*(?:${YEAR}年)?(?<month>${MONTH})月(?:(?<day>\\d{1,2})日|份|底|末)?${NOT_BEFORE}`,
    ({ month, day }, { of }) => {
      const end = day ? Number(day) : last(of, Number(month));
      const label = `截至${of}年${month}月${day ? `${day}日` : ''}`;
      return { label, interval: `${of}-01-01/${of}-${two(Number(month))}-${two(end)}` };
    },
  ],
  [`截[至止]\\s*(?<year>${YEAR})年[底末]`, ({ year }) => yearPeriod(Number(year))],
  // What exists on the last day. What is done by then (年底前, 年底完成) belongs to the year.
  [
    `(?:${YEAR}年(?:末|底)|(?<=^|[，,。；;】\\s])年末)(?!${NOT_BEFORE.slice(3, -1)}|完成|实现|建成)`,
    (_, { of }) => ({ label: `${of}年末`, interval: `${of}-12-31/${of}-12-31` }),
  ],
  ['(?<=^|[，,。；;])年初(?=[，,])', (_, { of }) => ({ label: `${of}年初`, interval: months(of, 1, 3) })],
  [
    `(?<year>${YEAR})年(?:(?<month>${MONTH})月份?)?[^，,。；;、\\d]{0,6}以来`,
    ({ year, month }, { publishedOn }) => since(Number(year), month, undefined, publishedOn),
  ],
  [
    `(?<month>${MONTH})月份?[^，,。；;、\\d]{0,6}以来`,
    ({ month }, { of, publishedOn }) => since(of, month, undefined, publishedOn),
  ],
  [
    `(?<month>${MONTH})月(?<day>\\d{1,2})日[^，,。；;、\\d]{0,8}(?:后|起|以来)(?=[，,])`,
    ({ month, day }, { of, publishedOn }) => since(of, month, day, publishedOn),
  ],
  [
    `(?<month>${MONTH})月(?<part>初|上旬|中旬|下旬|底|末)${NOT_BEFORE}`,
    ({ month, part }, { of }) => {
      const [from, to] = PARTS[part as string] ?? [1, 10];
      const on = (day: number) =>
        `${of}-${two(Number(month))}-${two(Math.min(day, last(of, Number(month))))}`;
      return { label: `${of}年${month}月${part}`, interval: `${on(from)}/${on(to)}` };
    },
  ],
  [
    `(?<![-—至到\\d])(?<month>${MONTH})月份?(?![底初末\\d])${NOT_BEFORE}`,
    ({ month }, { of }) => ({
      label: `${of}年${month}月`,
      interval: months(of, Number(month), Number(month)),
    }),
  ],
  [`(?<year>${YEAR})年`, ({ year }) => yearPeriod(Number(year))],
];

const compiled = SAYINGS.map(([pattern, meaning]) => ({ pattern: new RegExp(pattern, 'gu'), meaning }));

/** A year within a name is not a time: “2021年春风行动”. */
const IN_A_NAME = /[“《][^“”《》]*(?:19|20)\d\d年[^“”《》]*[”》]/gu;
/** The time of a comparison is not the figure's time, unless the figure follows it directly: 比2022年的80亿元增长8%. */
const COMPARED =
  /[较比同与](?:(?:19|20)\d\d年|上年|去年)(?!的$)|[由从](?:(?:19|20)\d\d年|上年|去年)(?=[^，,。；;]*\d[^，,。；;]*[到至])/gu;
/** When something began does not date what it has done since: 6月开业,日均接待…. */
const BEGUN =
  /(?<![\d至到])\d{1,2}月(?:\d{1,2}日|底|初|份|[上中下]旬)?[，,]?[^，,。；;]{0,24}?(?:开业|开工|投产|启用|投用|投入使用|揭牌|挂牌|启动|成立|运营|竣工|完工|落成|通车|引进|落户)(?!以来|后)[^，,。；;]*[，,；;]/gu;
/** A figure of the year before: 上年完成8亿元. */
const YEAR_BEFORE = /(?<![较比同与])(?:上年|去年)(?!同期|同比)[^，,。；;]*$|[较比](?:上年|去年)的$/u;
/** A figure of the whole year, whatever part of it the report covers: 占全年任务60亿元. */
const OF_WHOLE_YEAR = /(?:全年|年度|(?<!\d)年)(?:目标)?(?:任务|目标|计划)(?:数|为|是)?$/u;

/**
 * The period that a sentence gives for a figure, or null if it gives none. A time holds until the sentence ends or
 * names another.
 * @param sentence the sentence up to the figure
 * @param year the report's year, for times without one (上半年, 1至10月)
 * @param publishedOn where 今年以来 ends; open if omitted
 * @param main the report's period, which 今年 means; the whole year if omitted
 */
export function periodOf(sentence: string, year: number, publishedOn?: string, main?: Period): Period | null {
  const text = sentence.replaceAll(IN_A_NAME, '').replaceAll(COMPARED, '').replaceAll(BEGUN, '');
  if (YEAR_BEFORE.test(text)) return yearPeriod(year - 1);
  if (OF_WHOLE_YEAR.test(text)) return yearPeriod(year);
  const said = saidIn(text, { year, publishedOn, main });
  const longest = said.filter(
    (one) =>
      !said.some(
        (other) =>
          other !== one &&
          other.start <= one.start &&
          other.end >= one.end &&
          other.end - other.start > one.end - one.start,
      ),
  );
  const [held] = longest.sort((a, b) => b.end - a.end);
  return held ? { label: held.label, interval: held.interval } : null;
}

function saidIn(text: string, known: Omit<Context, 'of'>): Said[] {
  return compiled.flatMap(({ pattern, meaning }) =>
    [...text.matchAll(pattern)].flatMap(({ index: start, 0: { length }, groups = {} }) => {
      const end = start + length;
      const stated = [...text.slice(0, end).matchAll(/((?:19|20)\d\d)年/g)].at(-1)?.[1];
      const period = meaning(groups, { ...known, of: stated ? Number(stated) : known.year });
      return period ? [{ ...period, start, end }] : [];
    }),
  );
}

function since(
  year: number,
  month: string | undefined,
  day: string | undefined,
  publishedOn: string | undefined,
): Period {
  const label = `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}以来`;
  const start = `${year}-${two(Number(month ?? 1))}-${two(Number(day ?? 1))}`;
  return { label, interval: `${start}/${publishedOn ?? '..'}` };
}

function quarters(year: number, from: number, to: number): Period {
  const label = from === 1 ? `${year}年前${'一二三四'[to - 1]}季度` : `${year}年${from}至${to}季度`;
  return { label, interval: months(year, 3 * from - 2, 3 * to) };
}

/** The first or second half of a year. */
export function half(year: number, which: 1 | 2): Period {
  return which === 1
    ? { label: `${year}年上半年`, interval: months(year, 1, 6) }
    : { label: `${year}年下半年`, interval: months(year, 7, 12) };
}

/** The rest of a year after the report's period; the next year if nothing is left. */
export function restOf(year: number, { interval }: Period): Period {
  const end = Number(interval.split('/')[1]?.slice(5, 7)) || 12;
  if (end === 6) return half(year, 2);
  if (end === 12) return yearPeriod(year + 1);
  return { label: `${year}年${end + 1}月至12月`, interval: months(year, end + 1, 12) };
}

/** From the beginning of a year to the publication; open-ended if that is unknown. */
export function sincePeriod(year: number, publishedOn: string | undefined): Period {
  return { label: `${year}年以来`, interval: `${year}-01-01/${publishedOn ?? '..'}` };
}

/** A whole year as a period. */
export function yearPeriod(year: number): Period {
  return { label: `${year}年`, interval: months(year, 1, 12) };
}
