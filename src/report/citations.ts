import { type CitationRow, type CitedRow, citationsOf, type PeriodRow } from '../model/rows.js';
import { cypher, v } from '../query/cypher.js';
import { computed, itself, properties } from '../query/fields.js';
import type { PeriodResolvers } from '../query/generated.js';

const columns = properties('citationReports', 'citationStarts', 'citationEnds', 'citationExacts');

/** The field with all citations. */
export const citations = computed(columns, (row: CitedRow) => citationsOf(row));

/** The field with the first citation. */
export const citation = computed(columns, (row: CitedRow) => citationsOf(row)[0] as CitationRow);

/** The field with the period, whose own fields read properties of the same row. */
export const period = itself<PeriodRow>();

export const Period: PeriodResolvers = {
  label: computed(properties('periodLabel'), ({ periodLabel }: PeriodRow) => periodLabel),
  start: computed(
    { periodStart: cypher`toString(${v.row}.periodStart)` },
    ({ periodStart }: PeriodRow) => periodStart ?? null,
  ),
  end: computed(
    { periodEnd: cypher`toString(${v.row}.periodEnd)` },
    ({ periodEnd }: PeriodRow) => periodEnd ?? null,
  ),
  inferred: computed(
    properties('periodInferred'),
    ({ periodInferred }: PeriodRow) => periodInferred ?? false,
  ),
};
