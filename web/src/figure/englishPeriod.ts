const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A period's dates in English: `2021`, `Jan–Jun 2022`, `since 2021`, `13 May 2021`; null if neither end is known.
 * @param of ISO dates, both inclusive
 */
export function englishPeriod({ start, end }: { start: string | null; end: string | null }): string | null {
  if (start && end) return between(start, end);
  if (start) return `since ${beginning(start)}`;
  return end && `until ${ending(end)}`;
}

function between(start: string, end: string): string {
  const [year, lastYear] = [start.slice(0, 4), end.slice(0, 4)];
  if (start === end) return day(start);
  if (!isFirstOfMonth(start) || !isLastOfMonth(end)) return `${day(start)} – ${day(end)}`;
  if (beginning(start) === year && ending(end) === lastYear)
    return year === lastYear ? year : `${year}–${lastYear}`;
  if (month(start) === month(end)) return month(start);
  return year === lastYear ? `${nameOf(start)}–${month(end)}` : `${month(start)} – ${month(end)}`;
}

const nameOf = (date: string) => MONTHS[Number(date.slice(5, 7)) - 1] ?? '';
const month = (date: string) => `${nameOf(date)} ${date.slice(0, 4)}`;
const day = (date: string) => `${Number(date.slice(8, 10))} ${month(date)}`;
const beginning = (date: string) =>
  date.endsWith('-01-01') ? date.slice(0, 4) : isFirstOfMonth(date) ? month(date) : day(date);
const ending = (date: string) =>
  date.endsWith('-12-31') ? date.slice(0, 4) : isLastOfMonth(date) ? month(date) : day(date);

const isFirstOfMonth = (date: string) => date.endsWith('-01');

function isLastOfMonth(date: string): boolean {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}
