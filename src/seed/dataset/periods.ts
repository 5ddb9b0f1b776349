import type { SeedReport } from '../files.js';

/** The period of a fact: the one that the text names, else the report's own. */
export function periodProperties({ report, periods }: SeedReport, named: string | undefined) {
  const periodLabel = named ?? report.period;
  const [periodStart, periodEnd] = intervalOf(periods[periodLabel] as string);
  return {
    periodLabel,
    ...(periodStart && { periodStart }),
    ...(periodEnd && { periodEnd }),
    periodInferred: named === undefined,
  };
}

/** `2021-01-01/..` is a start and no end. */
export function intervalOf(interval: string): [start: string | undefined, end: string | undefined] {
  const [start, end] = interval.split('/');
  return [start === '..' ? undefined : start, end === '..' ? undefined : end];
}

/** Whether two ISO 8601 intervals, open ends written .., have a day in common. */
export function meet(one: string, other: string): boolean {
  const [[start = '', end = '9'], [otherStart = '', otherEnd = '9']] = [intervalOf(one), intervalOf(other)];
  return start <= otherEnd && otherStart <= end;
}
