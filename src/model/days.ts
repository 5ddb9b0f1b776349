/** A span of days as one text, as ISO 8601 has it: `2021-01-01/2021-12-31`, with `..` for an end that is open. */
export function spanOf(start?: string | null, end?: string | null): string {
  return `${start ?? '..'}/${end ?? '..'}`;
}

/** Whether the one span is over when the other begins. */
export function isBefore(one: string, other: string): boolean {
  const [, end] = one.split('/') as [string, string];
  const [start] = other.split('/') as [string, string];
  return end !== '..' && start !== '..' && end < start;
}

/** Whether both spans take as many whole months, or else as many days; no open one is as long as another. */
export function isOfSameLength(one: string, other: string): boolean {
  const [a, b] = [lengthOf(one), lengthOf(other)];
  return a !== null && a === b;
}

const DAY = 86_400_000;

/** `12 months`, `45 days`: years are equally long, though some have a day more. */
function lengthOf(span: string): string | null {
  const [start, end] = span.split('/').map((day) => new Date(`${day}T00:00:00Z`)) as [Date, Date];
  if (Number.isNaN(start.getTime()) || Number.isNaN(end.getTime())) return null;
  const next = new Date(end.getTime() + DAY);
  if (start.getUTCDate() !== 1 || next.getUTCDate() !== 1)
    return `${Math.round((next.getTime() - start.getTime()) / DAY)} days`;
  const months = (date: Date) => date.getUTCFullYear() * 12 + date.getUTCMonth();
  return `${months(next) - months(start)} months`;
}
