import { type Citation, type ReportText, writeCitation } from '../../model/text.js';
import { intervalOf, meet } from '../dataset/periods.js';
import type { SeedReport } from '../files.js';
import type { Say } from './rules.js';

/** A year right before a figure: 2020年完成12亿元. */
const YEAR_BEFORE = /((?:19|20)\d\d)年度?(?:为|达到?|完成|实现)?$/;
/** A span of months: 上半年, 前三季度, 1-10月. */
const MONTHS =
  /(?<half>[上下])半年|前(?<quarters>[二两三])个?季度|(?<!前)(?<quarter>[一二三四])季度|(?<!\d)(?<first>\d{1,2})月?份?[-—–~～至到](?<last>\d{1,2})月份?/u;
/** The same right before a figure: 上半年完成3亿元. */
const MONTHS_BEFORE = new RegExp(`(?:${MONTHS.source})(?:共|累计)?(?:为|达到?|完成|实现)?$`, 'u');
/** A day, month or year in a label, with 截至 before it, if any, and what follows. */
const DATE = /(截[至止])?((?:19|20)\d\d)年(?:(\d{1,2})月(?:(\d{1,2})日)?)?(.*)/;
/** Words after a date from which a period begins. */
const SINCE = /以来|[以之]?后|起|启动/;
/** How many characters before a figure are searched for these. */
const BEFORE = 12;

/**
 * How many characters before a figure must name its year if it is not the report's, and words that replace the year.
 */
const NAMED_WITHIN = 400;
const OTHER_YEARS =
  /[上去明来今前次]年|年初|年底|年末|同期|同比|曾|原来|此前|以往|下一步|今后|[较比]|计划|打算|谋划|拟|力争|目标/;

/** Checks that a report's times fit: periods with their labels, figures with their periods, parts with their wholes. */
export class TimeCheck {
  private readonly report: SeedReport;
  private readonly say: Say;

  constructor(report: SeedReport, say: Say) {
    this.report = report;
    this.say = say;
  }

  run(): void {
    for (const [label, interval] of Object.entries(this.report.periods)) {
      const years = [...label.matchAll(/(?:19|20)\d\d(?=年|$)/g)].map(([year]) => year);
      const named = MONTHS.exec(label);
      const days = daysOf(label);
      if (years.length > 0 && !years.some((year) => hasYear(interval, year)))
        this.say(['periods', label], 'OTHER_YEARS', { period: label, interval });
      else if (named && goesBeyond(interval, named))
        this.say(['periods', label], 'OTHER_MONTHS_OF_LABEL', { period: label, months: named[0], interval });
      else if (days && intervalOf(interval).every(Boolean) && interval !== days)
        this.say(['periods', label], 'OTHER_DAYS_OF_LABEL', { period: label, days, interval });
      else this.checkEnds(label, interval);
    }
    this.checkFigures();
    this.checkStates();
    this.checkChecks();
  }

  /** 截至2021年9月 must end in that month, 2021年5月以来 begin in it, and 2021年8月底 lie in it. */
  private checkEnds(label: string, interval: string): void {
    const [named, until, year, month, day, after = ''] = DATE.exec(label) ?? [];
    if (!named || MONTHS.test(label)) return;
    const days = [year, ...[month, day].flatMap((part) => part?.padStart(2, '0') ?? [])].join('-');
    const [start, end] = intervalOf(interval);
    const isOne = month !== undefined && !/[至到—–~～-]/.test(label);
    const has = {
      begins: !until && (isOne || SINCE.test(after)),
      ends: until || (isOne && !SINCE.test(after)),
    };
    const isOther = (place: string | undefined, wanted: unknown) =>
      wanted && place && !place.startsWith(days);
    if (isOther(start, has.begins) || isOther(end, has.ends))
      this.say(['periods', label], 'OTHER_DAYS_OF_LABEL', { period: label, days, interval });
  }

  /** What has happened cannot be after the publication, and a part must share days with its whole. */
  private checkFigures(): void {
    const { report, observations } = this.report;
    observations.forEach(({ at, status, period, partOf }, index) => {
      const [start = ''] = intervalOf(this.intervalFor(period));
      const citation = writeCitation(at[0] as Citation);
      if (status === 'ACTUAL' && report.publishedOn && start > report.publishedOn)
        this.say(['observations', index], 'NOT_YET', { citation, start, publishedOn: report.publishedOn });
      if (partOf) this.checkTogether(['observations', index, 'partOf'], at[0] as Citation, partOf);
    });
  }

  /** Only something planned can begin after the publication. */
  private checkStates(): void {
    const { report, entities, links } = this.report;
    const [, end] = intervalOf(this.intervalFor(undefined));
    const say = (path: PropertyKey[], name: string, status: string, start: string | undefined) => {
      if (start && report.publishedOn && start > report.publishedOn && status !== 'PLANNED')
        this.say(path, 'NOT_YET_SO', { name, status, start, publishedOn: report.publishedOn });
    };
    entities.forEach(({ name, status }, index) => {
      for (const [place, { is, period }] of status.entries()) {
        const path = ['entities', index, 'status', place];
        const [start, until = ''] = intervalOf(this.intervalFor(period));
        const { publishedOn = end } = report;
        const beginsLater = start && end && start > end;
        // What lies before the publication may be known, and NOT_YET_SO finds what begins after it.
        const coversPublication = start && publishedOn && start <= publishedOn && publishedOn < until;
        if (is !== 'PLANNED' && beginsLater && coversPublication)
          this.say(path, 'AFTER_THE_REPORT', { name, status: is, start, period: report.period });
        else say(path, name, is, start);
      }
    });
    links.forEach(({ from, type, status = type, start }, index) => {
      say(['links', index], from, status, start);
    });
  }

  /** Added or equal figures must share days; a rate may compare two times. */
  private checkChecks(): void {
    this.report.checks.forEach(({ rule, result, operands }, index) => {
      if (rule === 'RATIO') return;
      for (const operand of operands) this.checkTogether(['checks', index], operand, result);
    });
  }

  private checkTogether(path: PropertyKey[], part: Citation, whole: Citation): void {
    const [one, other] = [part, whole].map((citation) => this.report.observations.find(isAt(citation)));
    if (!one || !other) return;
    const intervals = [this.intervalFor(one.period), this.intervalFor(other.period)] as const;
    if (meet(...intervals)) return;
    this.say(path, 'OTHER_TIMES', { part: writeCitation(part), whole: writeCitation(whole) });
  }

  /** A year right before a figure must be in its period, and months there must contain its period. */
  checkBefore(text: ReportText): void {
    this.report.observations.forEach(({ at, period }, index) => {
      for (const citation of at) {
        const before = text.slice(citation.start - BEFORE, citation.start);
        const [, year] = YEAR_BEFORE.exec(before) ?? [];
        const label = period ?? this.report.report.period;
        this.checkNamed(index, citation, text);
        const months = MONTHS_BEFORE.exec(before);
        if (months && goesBeyond(this.intervalFor(period), months))
          this.say(['observations', index], 'OTHER_MONTHS', {
            citation: writeCitation(citation),
            months: MONTHS.exec(months[0])?.[0],
            period: label,
          });
        if (year && !hasYear(this.intervalFor(period), year))
          this.say(['observations', index], 'OTHER_YEAR', {
            citation: writeCitation(citation),
            year,
            period: label,
          });
      }
    });
  }

  /** A year other than the report's must be named before the figure, or a word such as 上年 must. */
  private checkNamed(index: number, citation: Citation, text: ReportText): void {
    const { report, observations, periods } = this.report;
    const period = observations[index]?.period;
    const [, year] = /^((?:19|20)\d\d)年(?:度|全年)?$/.exec(period ?? '') ?? [];
    if (!year || !periods[period as string] || hasYear(periods[report.period] ?? '../..', year)) return;
    const before = text.slice(citation.start - NAMED_WITHIN, citation.end);
    if (!before.includes(year) && !OTHER_YEARS.test(before))
      this.say(['observations', index, 'period'], 'YEAR_UNSAID', {
        citation: writeCitation(citation),
        year,
        period,
      });
  }

  /** The interval of a period, by default the report's; all of time if it is undefined, which ReportCheck reports. */
  private intervalFor(period: string | undefined): string {
    return this.report.periods[period ?? this.report.report.period] ?? '../..';
  }
}

function isAt(citation: Citation) {
  return ({ at }: { at: Citation[] }) => writeCitation(at[0] as Citation) === writeCitation(citation);
}

/** The interval of a label that is just a year or half a year: 2021年, 2021年上半年. Null for other labels. */
function daysOf(label: string): string | null {
  const [, year, half] = /^((?:19|20)\d\d)年(?:度|全年)?(?:([上下])半年)?$/.exec(label) ?? [];
  if (!year) return null;
  return `${year}-${half === '下' ? '07-01' : '01-01'}/${year}-${half === '上' ? '06-30' : '12-31'}`;
}

function hasYear(interval: string, year: string): boolean {
  return meet(interval, `${year}-01-01/${year}-12-31`);
}

/** The first and last month (1–12) of a named span. */
function monthsOf({ groups = {} }: RegExpExecArray): [first: number, last: number] {
  const { half, quarters, quarter, first, last } = groups;
  if (half) return half === '上' ? [1, 6] : [7, 12];
  if (quarters) return [1, quarters === '三' ? 9 : 6];
  if (!quarter) return [Number(first), Number(last)];
  const nth = '一二三四'.indexOf(quarter);
  return [nth * 3 + 1, nth * 3 + 3];
}

/** Whether a period with both ends has days outside the named months. */
function goesBeyond(interval: string, named: RegExpExecArray): boolean {
  const [start, end] = intervalOf(interval);
  const [first, last] = monthsOf(named);
  if (!start || !end || last < first) return false;
  const monthOf = (day: string) => Number(day.slice(5, 7));
  return start.slice(0, 4) !== end.slice(0, 4) || monthOf(start) < first || monthOf(end) > last;
}
