import type { Qualifier } from '../model/contract.js';
import { spanOf } from '../model/days.js';
import { dimensionsOf, narrowingOf } from '../model/narrowing.js';
import type { Figure, SumOutcome } from '../model/rows.js';

/**
 * The sum of figures that cannot count anything twice. Parts are left out where their total is among the figures, and
 * so is what states a fact again. What is left must be of one metric whose values may be summed, of one status, about
 * the same days and narrowed alike, and its subjects must be apart: see `overlap`.
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

/** The days that a figure is about, `..` where they are open. Wordings alone tell periods apart that have no days at all. */
export function days({ periodLabel, periodStart, periodEnd }: Figure): string {
  return periodStart || periodEnd ? spanOf(periodStart, periodEnd) : periodLabel;
}

/** What narrows a figure, in one order whatever order the report has. */
export function narrowing({ dimensionNames, dimensionValues }: Figure): string {
  return narrowingOf(dimensionsOf(dimensionNames, dimensionValues));
}

/**
 * Whether two of the figures may count the same thing. They cannot where they come from different subdistricts, or are
 * about different subjects of one type, and neither subject lies in the other. Subjects of different types in one
 * subdistrict (the subdistrict and a programme there) are taken to overlap.
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

/** How exactly a result is known that grows with figures which are known like this. */
export function jointQualifier(qualifiers: Qualifier[]): Qualifier {
  const inexact = [...new Set(qualifiers)].filter((qualifier) => qualifier !== 'EXACT');
  if (inexact.length === 0) return 'EXACT';
  return inexact.length === 1 ? (inexact[0] as Qualifier) : 'APPROXIMATE';
}

/** The value in the middle of at least one. */
export function medianOf(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] as number) + upper) / 2;
}
