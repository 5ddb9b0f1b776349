import type { CitedRow } from '../graph/rows.js';
import { computed, properties } from '../graphql/fields.js';

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

const columns = properties('citationReports', 'citationStarts', 'citationEnds', 'citationExacts');

/** The field with all places where something is written. */
export const citations = computed(columns, (row: CitedRow) => citationsOf(row));

/** The field with the first of them. */
export const citation = computed(columns, (row: CitedRow) => citationsOf(row)[0] as CitationRow);

/** The time that a row is about. */
export interface PeriodRow {
  periodLabel: string;
  periodStart?: string | null;
  periodEnd?: string | null;
  periodInferred?: boolean | null;
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

/** The field with the period. */
export const period = computed(
  {
    ...properties('periodLabel', 'periodInferred'),
    periodStart: 'toString(row.periodStart)',
    periodEnd: 'toString(row.periodEnd)',
  },
  (row: PeriodRow) => periodOf(row),
);
