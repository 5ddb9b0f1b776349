/** A span of days as one ISO 8601 text: `2021-01-01/2021-12-31`, with `..` for an open end. */
export function spanOf(start?: string | null, end?: string | null): string {
  return `${start ?? '..'}/${end ?? '..'}`;
}

/** Whether one span ends before the other begins; false if either of these ends is open. */
export function isBefore(one: string, other: string): boolean {
  const [, end] = one.split('/') as [string, string];
  const [start] = other.split('/') as [string, string];
  return end !== '..' && start !== '..' && end < start;
}

/** Whether both spans have the same number of whole months, or else of days. False if one is open. */
export function isOfSameLength(one: string, other: string): boolean {
  const [a, b] = [lengthOf(one), lengthOf(other)];
  return a !== null && a === b;
}

const DAY = 86_400_000;

/** `12 months` or `45 days`, so that leap years are as long as other years; null if an end is open. */
function lengthOf(span: string): string | null {
  const [start, end] = span.split('/').map((day) => new Date(`${day}T00:00:00Z`)) as [Date, Date];
  if (Number.isNaN(start.getTime()) || Number.isNaN(end.getTime())) return null;
  const next = new Date(end.getTime() + DAY);
  if (start.getUTCDate() !== 1 || next.getUTCDate() !== 1)
    return `${Math.round((next.getTime() - start.getTime()) / DAY)} days`;
  const months = (date: Date) => date.getUTCFullYear() * 12 + date.getUTCMonth();
  return `${months(next) - months(start)} months`;
}
