import type { CitedRow } from '../graph/rows.js';

/** A place in a report: offsets in code points, and the slice. */
export interface CitationRow {
  reportId: string;
  start: number;
  end: number;
  exact: string;
}

/** The citations that a node or relationship carries in four lists. */
export function citationsOf(row: CitedRow): CitationRow[] {
  return (row.citationReports ?? []).map((reportId, i) => ({
    reportId,
    start: row.citationStarts?.[i] as number,
    end: row.citationEnds?.[i] as number,
    exact: row.citationExacts?.[i] as string,
  }));
}

/** The time that a row is about. */
export interface PeriodRow {
  periodLabel: string;
  periodStart?: string;
  periodEnd?: string;
  periodInferred?: boolean;
}

/** The period of a figure or a report, as GraphQL has it. */
export function periodOf({ periodLabel, periodStart, periodEnd, periodInferred }: PeriodRow) {
  return {
    label: periodLabel,
    start: periodStart ?? null,
    end: periodEnd ?? null,
    inferred: periodInferred ?? false,
  };
}
