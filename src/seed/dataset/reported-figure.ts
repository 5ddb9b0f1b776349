import type { NodeRow, RelationshipRow } from './rows.js';

/** A figure with what its links lead to, for the comparison with others. */
export interface Reported {
  node: NodeRow;
  /** The ids of what it is about, sorted. */
  subjects: string[];
  /** The id of its report. */
  report: string;
  /** The ids of the figures that it is a part of. */
  totals: string[];
}

/** All figures of the graph, sorted by id. */
export function reportedFigures(
  nodes: Iterable<NodeRow>,
  outgoing: ReadonlyMap<string, readonly RelationshipRow[]>,
): Reported[] {
  const figures: Reported[] = [];
  for (const node of nodes) {
    if (node.labels[0] !== 'Observation') continue;
    const links = outgoing.get(node.id) ?? [];
    const along = (wanted: string) => links.filter(({ type }) => type === wanted).map(({ to }) => to);
    const [report = ''] = along('CITED_IN');
    figures.push({ node, subjects: along('ABOUT').sort(), report, totals: along('COMPONENT_OF') });
  }
  return figures.sort((a, b) => (a.node.id < b.node.id ? -1 : 1));
}

/** Equal for two figures that measure the same in the same time: metric, status, narrowing and days. */
export function measureOf({ node: { properties } }: Reported): string {
  return [properties.metricId, properties.status, properties.narrowing, properties.span].join('\n');
}
