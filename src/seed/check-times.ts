import { type Citation, type ReportText, writeCitation } from '../model/text.js';
import type { SeedReport } from './files.js';
import { intervalOf, meet } from './periods.js';
import type { Say } from './rules.js';

/** A year that is named right before a figure: 2020年完成12亿元. */
const YEAR_BEFORE = /((?:19|20)\d\d)年度?(?:为|达到?|完成|实现)?$/;
/** Months that a text names together: 上半年, 前三季度, 1-10月. */
const MONTHS =
  /(?<half>[上下])半年|前(?<quarters>[二两三])个?季度|(?<!前)(?<quarter>[一二三四])季度|(?<!\d)(?<first>\d{1,2})月?份?[-—–~～至到](?<last>\d{1,2})月份?/u;
/** The same right before a figure: 上半年完成3亿元. */
const MONTHS_BEFORE = new RegExp(`(?:${MONTHS.source})(?:共|累计)?(?:为|达到?|完成|实现)?$`, 'u');
/** The characters before a figure in which these stand. */
const BEFORE = 12;

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
      if (years.length > 0 && !years.some((year) => hasYear(interval, year)))
        this.say(['periods', label], 'OTHER_YEARS', { period: label, interval });
      const named = MONTHS.exec(label);
      if (named && goesBeyond(interval, named))
        this.say(['periods', label], 'OTHER_MONTHS_OF_LABEL', { period: label, months: named[0], interval });
    }
    this.checkFigures();
    this.checkChecks();
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

  /** The days of a period, or of the report's; all of time where it is not there, which is said elsewhere. */
  private intervalFor(period: string | undefined): string {
    return this.report.periods[period ?? this.report.report.period] ?? '../..';
  }
}

function isAt(citation: Citation) {
  return ({ at }: { at: Citation[] }) => writeCitation(at[0] as Citation) === writeCitation(citation);
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
