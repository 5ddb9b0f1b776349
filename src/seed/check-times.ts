import { type Citation, type ReportText, writeCitation } from '../model/text.js';
import type { SeedReport } from './files.js';
import { intervalOf } from './periods.js';
import type { Say } from './rules.js';

/** A year that is named right before a figure: 2020年完成12亿元. */
const YEAR_BEFORE = /((?:19|20)\d\d)年度?(?:为|达到?|完成|实现)?$/;
/** The characters before a figure in which that stands. */
const BEFORE = 9;

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

  /** A year right before a figure is that of its period. */
  checkYears(text: ReportText): void {
    this.report.observations.forEach(({ at, period }, index) => {
      for (const citation of at) {
        const [, year] = YEAR_BEFORE.exec(text.slice(citation.start - BEFORE, citation.start)) ?? [];
        const label = period ?? this.report.report.period;
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

function meet(one: string, other: string): boolean {
  const [[start = '', end = '9'], [otherStart = '', otherEnd = '9']] = [intervalOf(one), intervalOf(other)];
  return start <= otherEnd && otherStart <= end;
}
