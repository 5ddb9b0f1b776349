import { AtlasError } from '../errors.js';
import type { InputMaybe, PeriodFilter } from '../model/contract.js';
import type { ListArguments } from './list.js';

/** The first and the last day of a span, as ISO strings; left out if open. */
export interface Days {
  from?: string;
  to?: string;
}

/**
 * The days that a filter requests.
 * @throws AtlasError INVALID_ARGUMENT if they are invalid, or given together with a year
 */
export function daysOf(period: InputMaybe<PeriodFilter> | undefined): Days {
  const year = period?.year ?? undefined;
  const from = day('from', period?.from);
  const to = day('to', period?.to);
  if (year === undefined) {
    if (from !== undefined && to !== undefined && from > to)
      throw invalid(`from: ${from} is after to: ${to}. Exchange them.`);
    return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  }
  if (from !== undefined || to !== undefined) throw invalid('Give either year, or from and to.');
  if (year < 1 || year > 9999) throw invalid(`year: ${year} is not between 1 and 9999.`);
  const digits = String(year).padStart(4, '0');
  return { from: `${digits}-01-01`, to: `${digits}-12-31` };
}

function day(name: keyof Days, written: unknown): string | undefined {
  if (written === null || written === undefined) return undefined;
  const isDay = typeof written === 'string' && /^\d{4}-\d\d-\d\d$/.test(written);
  // 2021-02-30 would be read as 2 March.
  const date = isDay ? new Date(`${written}T00:00:00Z`) : null;
  if (date && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written as string))
    return written as string;
  throw invalid(`${name}: ${String(written)} is no day. Write it as 2021-12-31.`);
}

const invalid = (message: string) => new AtlasError('INVALID_ARGUMENT', `filter.period: ${message}`);

/**
 * The arguments of a list of figures, with the filter's period replaced by days.
 * @throws AtlasError INVALID_ARGUMENT
 */
export function withDays(args: ListArguments): ListArguments {
  const { period, ...filter } = (args.filter ?? {}) as { period?: PeriodFilter | null };
  return period ? { ...args, filter: { ...filter, ...daysOf(period) } } : args;
}
