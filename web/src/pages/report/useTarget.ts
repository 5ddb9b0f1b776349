import { useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { readAt } from '../../source/reportAddress';
import { useSource } from '../../source/source';

/** Marks an element at which a slice begins; several may begin at one place. */
export const beginsAt = (start: number) => ({ 'data-at': start });

/** A stretch of a report's text that somebody has come to read. */
export interface Target {
  start: number;
  end: number;
}

/** The place of the report that the address names: as the source that is open, or else as a stretch of the text. */
function useAddressed(report: string): Target | null {
  const [parameters] = useSearchParams();
  const { source } = useSource();
  const { start, end } = (source?.report === report ? source : readAt(parameters)) ?? {};
  return useMemo(() => (start !== undefined && end !== undefined ? { start, end } : null), [start, end]);
}

/** Where reading begins: the place that the address names at first, and wherever a later one lies that is not shown. */
export function useBeginning(report: string) {
  const target = useAddressed(report);
  return useState(target?.start ?? 0);
}

/**
 * The place in a report that the address names. Once it is there it is scrolled to, unless it can be seen.
 * @param shown from which offset to which the report is there; null while nothing is
 * @param move is told where the place lies that is not there
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
