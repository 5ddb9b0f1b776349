import type { ComparedFigure } from './MetricSheet';

/** A figure that stands by itself, with its parts below it. */
export interface Nested extends ComparedFigure {
  parts: Nested[];
}

/** Figures with those below them that are parts of them. What is a part of something that is not here stands by itself. */
export function nested(figures: readonly ComparedFigure[]): Nested[] {
  const all = new Map(figures.map((one) => [one.figure.id, { ...one, parts: [] as Nested[] }]));
  const tops: Nested[] = [];
  for (const one of all.values()) {
    const total = all.get(one.figure.partOf?.id ?? '');
    (total?.parts ?? tops).push(one);
  }
  return tops;
}

/** A figure in a table: how deep it stands, and the total that it is directly a part of. */
export interface Row extends ComparedFigure {
  depth: number;
  total: ComparedFigure['figure'] | null;
}

/** All figures one after another, parts after their total. */
export function rowsOf(tops: readonly Nested[], depth = 0, total: Row['total'] = null): Row[] {
  return tops.flatMap(({ place, figure, parts }) => [
    { place, figure, depth, total },
    ...rowsOf(parts, depth + 1, figure),
  ]);
}
