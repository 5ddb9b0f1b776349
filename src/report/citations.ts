import type { CitedRow } from '../graph/rows.js';
import { computed, itself, properties } from '../graphql/fields.js';
import type { PeriodResolvers } from '../graphql/generated.js';

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

/** The field with the period: properties of the row under a type of their own. */
export const period = itself<PeriodRow>();

export const Period: PeriodResolvers = {
  label: computed(properties('periodLabel'), ({ periodLabel }: PeriodRow) => periodLabel),
  start: computed(
    { periodStart: 'toString(row.periodStart)' },
    ({ periodStart }: PeriodRow) => periodStart ?? null,
  ),
  end: computed({ periodEnd: 'toString(row.periodEnd)' }, ({ periodEnd }: PeriodRow) => periodEnd ?? null),
  inferred: computed(
    properties('periodInferred'),
    ({ periodInferred }: PeriodRow) => periodInferred ?? false,
  ),
};
