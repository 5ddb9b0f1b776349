import type { Qualifier } from '../model/contract.js';
import { spanOf } from '../model/days.js';
import { dimensionsOf, narrowingOf } from '../model/narrowing.js';
import type { Figure, SumOutcome } from '../model/rows.js';

/**
 * A sum of figures that counts nothing twice, or the reason why there is none. Parts are left out if their total is
 * among the figures, and so are restatements of another figure. The rest must have one additive metric, one status, the
 * same days and the same dimensions, and subjects that do not overlap (see `overlap`).
 */
export function sumOf<F extends Figure>(figures: F[]): SumOutcome<F> {
  const ids = new Set(figures.map(({ id }) => id));
  const summands = figures.filter(
    ({ totals, restates }) => ![...totals, ...restates].some((id) => ids.has(id)),
  );
  const several = (of: (figure: Figure) => string) => new Set(summands.map(of)).size > 1;
  if (several(({ metricId }) => metricId)) return { withheld: 'SEVERAL_METRICS' };
  if (!summands.every(({ additive }) => additive)) return { withheld: 'NOT_ADDITIVE' };
  if (several(({ status }) => status)) return { withheld: 'SEVERAL_STATUSES' };
  if (several(days)) return { withheld: 'SEVERAL_PERIODS' };
  if (several(narrowing)) return { withheld: 'SEVERAL_DIMENSIONS' };
  if (overlap(summands)) return { withheld: 'OVERLAPPING' };
  const value = summands.reduce((sum, one) => sum + one.comparableValue, 0);
  return { value, qualifier: jointQualifier(summands.map(({ qualifier }) => qualifier)), summands };
}

/** The days that a figure is about, with `..` for an open end; if it has no days at all, the wording of its period. */
export function days({ periodLabel, periodStart, periodEnd }: Figure): string {
  return periodStart || periodEnd ? spanOf(periodStart, periodEnd) : periodLabel;
}

/** A figure's dimensions as a text, in an order that does not depend on the report. */
export function narrowing({ dimensionNames, dimensionValues }: Figure): string {
  return narrowingOf(dimensionsOf(dimensionNames, dimensionValues));
}

/**
 * Whether two of the figures may count the same thing. Figures do not overlap if they are from different subdistricts,
 * or about different subjects of one type, and neither subject lies in the other. Subjects of different types in one
 * subdistrict (the subdistrict and a programme there) count as overlapping.
 */
function overlap(figures: Figure[]): boolean {
  const about = new Set<string>();
  const typesBySubdistrict = new Map<string, string>();
  for (const { subjects, subjectTypes, subdistrictId } of figures) {
    const area = subdistrictId ?? '';
    const types = [...new Set(subjectTypes)].sort().join();
    if ((typesBySubdistrict.get(area) ?? types) !== types) return true;
    typesBySubdistrict.set(area, types);
    for (const subject of subjects) {
      if (about.has(subject)) return true;
      about.add(subject);
    }
  }
  return figures.some(({ subjects, within }) => within.some((id) => about.has(id) && !subjects.includes(id)));
}

/** The qualifier of a result that grows with all the figures with these qualifiers. */
export function jointQualifier(qualifiers: Qualifier[]): Qualifier {
  const inexact = [...new Set(qualifiers)].filter((qualifier) => qualifier !== 'EXACT');
  if (inexact.length === 0) return 'EXACT';
  return inexact.length === 1 ? (inexact[0] as Qualifier) : 'APPROXIMATE';
}

/** The median. `values` must not be empty. */
export function medianOf(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] as number) + upper) / 2;
}
