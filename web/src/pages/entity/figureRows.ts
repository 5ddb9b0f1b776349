import { graphql } from '../../graphql/generated';
import type {
  ListedFigureFragment,
  MetricCategory,
  SheetFigureFragment,
} from '../../graphql/generated/graphql';
import { metricCategories } from '../../language/terms';

/** A figure in a list, including the comparable unit. */
export const ListedFigure = graphql(`
  fragment ListedFigure on Observation {
    ...FigureParts
    ...DisagreeingChecks
    converted
    comparableValue
    metric {
      unit {
        symbol
        name
      }
    }
  }
`);

/** A page of figures with their totals, their parts and, on request, computed values. */
export const SheetFigures = graphql(`
  fragment SheetFigures on ObservationConnection {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...SheetFigure
      }
    }
  }
`);

export const SheetFigure = graphql(`
  fragment SheetFigure on Observation {
    ...ListedFigure
    partOf {
      ...FigureParts
    }
    parts {
      ...ListedFigure
    }
    rates @include(if: $rates) {
      value
      qualifier
      denominator {
        ...FigureParts
      }
    }
  }
`);

/** A row of the table: a figure, its depth below a total, and that total. */
export interface FigureRow {
  figure: ListedFigureFragment & Partial<Pick<SheetFigureFragment, 'partOf' | 'rates'>>;
  depth: number;
  total: ListedFigureFragment | null;
}

/** The top-level figures of a metric, each followed by its parts. */
export interface FiguresOfMetric {
  metric: ListedFigureFragment['metric'];
  rows: FigureRow[];
}

export interface FiguresOfCategory {
  category: MetricCategory;
  /** Number of listed figures; parts about something else are not counted. */
  count: number;
  metrics: FiguresOfMetric[];
}

/** Figures by subject area, in the order of the schema; within it by metric, in the order of the report. */
export function byCategory(figures: readonly SheetFigureFragment[]): FiguresOfCategory[] {
  const listed = new Map(figures.map((figure) => [figure.id, figure]));
  const rowsOf = (figure: ListedFigureFragment, depth: number, total: FigureRow['total']): FigureRow[] => {
    const known = listed.get(figure.id);
    return [
      { figure: known ?? figure, depth, total },
      ...(known?.parts ?? []).flatMap((part) => rowsOf(part, depth + 1, figure)),
    ];
  };
  const categories = new Map<MetricCategory, Map<string, FiguresOfMetric>>();
  for (const figure of figures) {
    if (figure.partOf && listed.has(figure.partOf.id)) continue; // it is below its total
    const { metric } = figure;
    const metrics = categories.get(metric.category) ?? new Map<string, FiguresOfMetric>();
    const { rows } = metrics.get(metric.id) ?? { rows: [] };
    metrics.set(metric.id, { metric, rows: [...rows, ...rowsOf(figure, 0, null)] });
    categories.set(metric.category, metrics);
  }
  return (Object.keys(metricCategories) as MetricCategory[]).flatMap((category) => {
    const metrics = [...(categories.get(category)?.values() ?? [])];
    const count = metrics.flatMap(({ rows }) => rows).filter(({ figure }) => listed.has(figure.id)).length;
    return metrics.length > 0 ? [{ category, count, metrics }] : [];
  });
}
