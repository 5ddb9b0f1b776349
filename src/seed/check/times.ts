import { type Citation, type ReportText, writeCitation } from '../../model/text.js';
import { intervalOf, meet } from '../dataset/periods.js';
import type { SeedReport } from '../files.js';
import type { Say } from './rules.js';

/** A year that is named right before a figure: 2020年完成12亿元. */
const YEAR_BEFORE = /((?:19|20)\d\d)年度?(?:为|达到?|完成|实现)?$/;
/** Months that a text names together: 上半年, 前三季度, 1-10月. */
const MONTHS =
  /(?<half>[上下])半年|前(?<quarters>[二两三])个?季度|(?<!前)(?<quarter>[一二三四])季度|(?<!\d)(?<first>\d{1,2})月?份?[-—–~～至到](?<last>\d{1,2})月份?/u;
/** The same right before a figure: 上半年完成3亿元. */
const MONTHS_BEFORE = new RegExp(`(?:${MONTHS.source})(?:共|累计)?(?:为|达到?|完成|实现)?$`, 'u');
/** A day, a month or a year in a label, what goes before it where that ends then, and what follows. */
const DATE = /(截[至止])?((?:19|20)\d\d)年(?:(\d{1,2})月(?:(\d{1,2})日)?)?(.*)/;
/** What begins at the date before it. */
const SINCE = /以来|[以之]?后|起|启动/;
/** The characters before a figure in which these stand. */
const BEFORE = 12;

/** The characters before a figure in which its year is named, if it is another one than the report's, and words for one. */
const NAMED_WITHIN = 400;
const OTHER_YEARS =
  /[上去明来今前次]年|年初|年底|年末|同期|同比|曾|原来|此前|以往|下一步|今后|[较比]|计划|打算|谋划|拟|力争|目标/;

/** Whether the times that a report names fit together: periods their labels, figures their periods, parts their wholes. */
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

  /** 截至2021年9月 ends in that month, 2021年5月以来 begins in it, and 2021年8月底 lies in it. */
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

  /** What has been is not of a time after the publication; a part is of the time of the whole. */
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

  /** What is so does not begin to be after the publication. */
  private checkStates(): void {
    const { report, entities, links } = this.report;
    const say = (path: PropertyKey[], name: string, status: string, start: string | undefined) => {
      if (start && report.publishedOn && start > report.publishedOn && status !== 'PLANNED')
        this.say(path, 'NOT_YET_SO', { name, status, start, publishedOn: report.publishedOn });
    };
    entities.forEach(({ name, status }, index) => {
      for (const [place, { is, period }] of status.entries())
        say(['entities', index, 'status', place], name, is, intervalOf(this.intervalFor(period))[0]);
    });
    links.forEach(({ from, type, status = type, start }, index) => {
      say(['links', index], from, status, start);
    });
  }

  /** What is added up or the same is of one time; a rate may compare two. */
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

  /** A year right before a figure is that of its period, and months are those in which it lies. */
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

  /** A year that a figure is of, and the report is not, is named before it, or by a word such as 上年. */
  private checkNamed(index: number, citation: Citation, text: ReportText): void {
    const { report, observations, periods } = this.report;
    const period = observations[index]?.period;
    const [, year] = /^((?:19|20)\d\d)年(?:度|全年)?$/.exec(period ?? '') ?? [];
    if (!year || !periods[period as string] || hasYear(periods[report.period] ?? '../../..', year)) return;
    const before = text.slice(citation.start - NAMED_WITHIN, citation.end);
    if (!before.includes(year) && !OTHER_YEARS.test(before))
      this.say(['observations', index, 'period'], 'YEAR_UNSAID', {
        citation: writeCitation(citation),
        year,
        period,
      });
  }

  /** The days of a period, or of the report's; all of time where it is not there, which is said elsewhere. */
  private intervalFor(period: string | undefined): string {
    return this.report.periods[period ?? this.report.report.period] ?? '../../..';
  }
}

function isAt(citation: Citation) {
  return ({ at }: { at: Citation[] }) => writeCitation(at[0] as Citation) === writeCitation(citation);
}

/** The days of a year, or of a half of it, that is named and nothing else: 2021年, 2021年上半年. */
function daysOf(label: string): string | null {
  const [, year, half] = /^((?:19|20)\d\d)年(?:度|全年)?(?:([上下])半年)?$/.exec(label) ?? [];
  if (!year) return null;
  return `${year}-${half === '下' ? '07-01' : '01-01'}/${year}-${half === '上' ? '06-30' : '12-31'}`;
}

function hasYear(interval: string, year: string): boolean {
  return meet(interval, `${year}-01-01/${year}-12-31`);
}

/** The first and the last of the months that are named together. */
function monthsOf({ groups = {} }: RegExpExecArray): [first: number, last: number] {
  const { half, quarters, quarter, first, last } = groups;
  if (half) return half === '上' ? [1, 6] : [7, 12];
  if (quarters) return [1, quarters === '三' ? 9 : 6];
  if (!quarter) return [Number(first), Number(last)];
  const nth = '一二三四'.indexOf(quarter);
  return [nth * 3 + 1, nth * 3 + 3];
}

/** Whether a period that is closed on both sides has days outside of the months that are named. */
function goesBeyond(interval: string, named: RegExpExecArray): boolean {
  const [start, end] = intervalOf(interval);
  const [first, last] = monthsOf(named);
  if (!start || !end || last < first) return false;
  const monthOf = (day: string) => Number(day.slice(5, 7));
  return start.slice(0, 4) !== end.slice(0, 4) || monthOf(start) < first || monthOf(end) > last;
}
