import { meet } from '../dataset/periods.js';
import type { SeedReport } from '../files.js';
import type { Say } from './rules.js';

/** A date of publication as pages show it at the top: after a label, or at the beginning of a line. */
const PUBLISHED =
  /(?:(?:发布|发文|成文|公布)(?:日期|时间)[:：]?\s*|^\s*)(?<year>(?:19|20)\d\d)[-年./](?<month>\d{1,2})[-月./](?<day>\d{1,2})日?(?!\d|[^\s来作编责浏阅字【[(（])/mu;
/** How many characters at the beginning of a text are searched for it. */
const HEAD = 400;

/**
 * Checks a report's publisher and date of publication against its text, and its period against the year in its title.
 */
export function checkHead({ report, periods }: SeedReport, text: string, say: Say): void {
  const { publisher, publishedOn, title, period } = report;
  if (publisher && !withoutSpace(text).includes(withoutSpace(publisher)))
    say(['report', 'publisher'], 'OTHER_PUBLISHER', { publisher });
  const { year, month = '', day = '' } = PUBLISHED.exec(text.slice(0, HEAD))?.groups ?? {};
  const published = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  if (year && publishedOn && published !== publishedOn)
    say(['report', 'publishedOn'], 'OTHER_PUBLICATION', { day: published, publishedOn });
  const years = [...title.matchAll(/(?:19|20)\d\d(?=年)/g)].map(([one]) => one);
  const interval = periods[period] ?? '../..';
  if (years.length > 0 && !years.some((one) => meet(interval, `${one}-01-01/${one}-12-31`)))
    say(['report', 'period'], 'OTHER_YEAR_OF_TITLE', { year: years.join('、'), period });
}

function withoutSpace(text: string): string {
  return text.replaceAll(/\s/g, '');
}
