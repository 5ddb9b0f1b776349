import { type Source, sourceParameter } from './source';

const STRETCH = 'at';

/**
 * The URL of a report.
 * @param source a place to open beside it and find in its text
 */
export function reportAddress(id: string, source?: Source): string {
  const path = `/report/${encodeURIComponent(id).replaceAll('%3A', ':')}`;
  return source ? `${path}?${new URLSearchParams({ source: sourceParameter(source) })}` : path;
}

/** The URL of a stretch of a report's text. */
export function stretchAddress(id: string, { start, end }: { start: number; end: number }): string {
  return `${reportAddress(id)}?${new URLSearchParams({ [STRETCH]: `${start}-${end}` })}`;
}

/** The stretch given in the URL, in code points; null if there is none. */
export function readAt(parameters: URLSearchParams): { start: number; end: number } | null {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(parameters.get(STRETCH) ?? '') ?? [];
  return Number(start) < Number(end) ? { start: Number(start), end: Number(end) } : null;
}
