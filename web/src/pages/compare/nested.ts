import type { ComparedFigure } from './MetricSheet';

/** A figure that may be a part of another one, with whatever belongs to it. */
interface Held {
  figure: { id: string; partOf: { id: string } | null };
}

/** A figure that stands by itself, with its parts below it. */
export type Nested<One extends Held = ComparedFigure> = One & { parts: Nested<One>[] };

/** Figures with those below them that are parts of them. What is a part of something that is not here stands by itself. */
export function nested<One extends Held>(figures: readonly One[]): Nested<One>[] {
  const all = new Map(figures.map((one): [string, Nested<One>] => [one.figure.id, { ...one, parts: [] }]));
  const tops: Nested<One>[] = [];
  for (const one of all.values()) {
    const total = all.get(one.figure.partOf?.id ?? '');
    (total?.parts ?? tops).push(one);
  }
  return tops;
}

/** A figure in a table: how deep it stands, and the total that it is directly a part of. */
export type Row<One extends Held = ComparedFigure> = One & { depth: number; total: One['figure'] | null };

/** All figures one after another, parts after their total. */
export function rowsOf<One extends Held>(
  tops: readonly Nested<One>[],
  depth = 0,
  total: One['figure'] | null = null,
): Row<One>[] {
  return tops.flatMap((one) => [{ ...one, depth, total }, ...rowsOf(one.parts, depth + 1, one.figure)]);
}
