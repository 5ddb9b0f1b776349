import { useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { readAt } from '../../source/reportAddress';
import { useSource } from '../../source/source';

/** Marks an element where a slice begins; several may begin at the same place. */
export const beginsAt = (start: number) => ({ 'data-at': start });

/** The stretch of a report's text that a URL points to. */
export interface Target {
  start: number;
  end: number;
}

/** The place in the report that the URL gives: the open source, or else a stretch of text. */
function useAddressed(report: string): Target | null {
  const [parameters] = useSearchParams();
  const { source } = useSource();
  const { start, end } = (source?.report === report ? source : readAt(parameters)) ?? {};
  return useMemo(() => (start !== undefined && end !== undefined ? { start, end } : null), [start, end]);
}

/** State: the offset where the text starts. Initially the place in the URL; useTarget moves it. */
export function useBeginning(report: string) {
  const target = useAddressed(report);
  return useState(target?.start ?? 0);
}

/**
 * The place in a report that the URL gives. Scrolls to it once it is loaded, unless it is visible.
 * @param shown the loaded stretch of the report; null while nothing is loaded
 * @param move called with the offset if the place is not loaded
 */
export function useTarget(report: string, shown: Target | null, move: (at: number) => void): Target | null {
  const target = useAddressed(report);
  const start = target?.start;
  const isThere = start !== undefined && shown !== null && shown.start <= start && start < shown.end;
  const isElsewhere = start !== undefined && shown !== null && !isThere;
  useEffect(() => {
    if (start !== undefined && isElsewhere) move(start);
  }, [start, isElsewhere, move]);
  useEffect(() => {
    if (start === undefined || !isThere) return;
    const element = document.querySelector(`[data-at="${start}"]`);
    const box = element?.getBoundingClientRect();
    if (box && (box.top < 0 || box.bottom > window.innerHeight)) element?.scrollIntoView({ block: 'center' });
  }, [start, isThere]);
  return target;
}
