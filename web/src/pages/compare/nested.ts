import type { ComparedFigure } from './MetricSheet';

/** Anything with a figure that may be part of another one. */
interface Held {
  figure: { id: string; partOf: { id: string } | null };
}

/** A figure with its parts. */
export type Nested<One extends Held = ComparedFigure> = One & { parts: Nested<One>[] };

/** Nests figures under their totals. A part whose total is not among them is at the top level. */
export function nested<One extends Held>(figures: readonly One[]): Nested<One>[] {
  const all = new Map(figures.map((one): [string, Nested<One>] => [one.figure.id, { ...one, parts: [] }]));
  const tops: Nested<One>[] = [];
  for (const one of all.values()) {
    const total = all.get(one.figure.partOf?.id ?? '');
    (total?.parts ?? tops).push(one);
  }
  return tops;
}

/** A row of a table: a figure, its depth, and the total that it is directly part of. */
export type Row<One extends Held = ComparedFigure> = One & { depth: number; total: One['figure'] | null };

/** The figures as rows, parts after their total. */
export function rowsOf<One extends Held>(
  tops: readonly Nested<One>[],
  depth = 0,
  total: One['figure'] | null = null,
): Row<One>[] {
  return tops.flatMap((one) => [{ ...one, depth, total }, ...rowsOf(one.parts, depth + 1, one.figure)]);
}
