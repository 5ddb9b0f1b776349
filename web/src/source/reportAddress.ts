import { type Source, sourceParameter } from './source';

const STRETCH = 'at';

/**
 * Where a report is read.
 * @param source the place that is open beside it and looked for in its text
 */
export function reportAddress(id: string, source?: Source): string {
  const path = `/report/${encodeURIComponent(id).replaceAll('%3A', ':')}`;
  return source ? `${path}?${new URLSearchParams({ source: sourceParameter(source) })}` : path;
}

/** Where a stretch of its text is read. */
export function stretchAddress(id: string, { start, end }: { start: number; end: number }): string {
  return `${reportAddress(id)}?${new URLSearchParams({ [STRETCH]: `${start}-${end}` })}`;
}

/** The stretch that an address names; null where it names none. */
export function readAt(parameters: URLSearchParams): { start: number; end: number } | null {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(parameters.get(STRETCH) ?? '') ?? [];
  return Number(start) < Number(end) ? { start: Number(start), end: Number(end) } : null;
}
