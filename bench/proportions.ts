import { fileURLToPath } from 'node:url';
import type { DatasetRow } from '../src/seed/dataset/dataset.js';
import { readDataset } from '../src/seed/dataset/read.js';
import type { Reference } from './graph.js';
import { type Random, weighted } from './random.js';

/** The product's seed folder. */
export const SEED = fileURLToPath(new URL('../seed', import.meta.url));

/** A real metric. */
export interface Metric {
  id: string;
  properties: Record<string, unknown>;
  unit: string;
}

/** What the real reports look like, as a model for synthetic ones. */
export interface Proportions {
  /** Nodes of each label in an average report, times `SCALE`. */
  perReport: Record<string, number>;
  /** All real metrics, starting with those that the most reports measure. */
  metrics: Metric[];
  /** The concepts that metrics are composed of. */
  concepts: Omit<Metric, 'unit'>[];
  /** The links among metrics and concepts. */
  composed: { type: string; from: Reference; to: Reference }[];
  /** Draws the index of a metric: a few metrics are in most reports, most are in few. */
  drawMetric: (random: Random) => number;
  /** Labels of the subjects of figures. */
  subjectLabels: readonly string[];
  drawSubjectLabel: (random: Random) => number;
}

/**
 * The size of a synthetic report relative to an average real one (229 nodes): enough for more than two million nodes in
 * the whole country.
 */
const SCALE = 0.16;

/** The subjects of synthetic figures; all but a few real figures are about one of these. */
const SUBJECT_LABELS = [
  'Subdistrict',
  'Project',
  'Programme',
  'Organization',
  'Facility',
  'Community',
] as const;

/** The n-th metric has the weight 1 / (n + FLATNESS): a few are in most reports, most in a few out of a hundred. */
const FLATNESS = 5;

/** Labels of nodes that exist before any report. */
const BEFORE = new Set(['Metric', 'Concept']);

/** Whether the node comes from a report, rather than from the metrics, the concepts or the list of divisions. */
function isReported({ node: { labels, properties } }: DatasetRow): boolean {
  return (
    !BEFORE.has(labels[0] as string) &&
    !(labels.includes('Entity') && (properties.citationReports as string[]).length === 0)
  );
}

/** Counts what the five real reports contain. */
export function readProportions(): Proportions {
  const { dataset } = readDataset(SEED);
  const rows = [...dataset.rows()];
  const labelOf = new Map(rows.map(({ node: { id, labels } }) => [id, labels[0] as string]));
  const counts: Record<string, number> = {};
  for (const { node } of rows.filter(isReported)) {
    const label = node.labels[0] as string;
    counts[label] = (counts[label] ?? 0) + 1;
  }
  const reports = counts.Report as number;
  const perReport = Object.fromEntries(
    Object.entries(counts).map(([label, count]) => [label, (count / reports) * SCALE]),
  );

  const measured = new Map<string, { reports: Set<string>; figures: number }>();
  const subjects: Record<string, number> = {};
  for (const { outgoing } of rows) {
    const report = outgoing.find(({ type }) => type === 'CITED_IN')?.to as string;
    for (const { type, to } of outgoing) {
      if (type === 'ABOUT') {
        const label = labelOf.get(to) as string;
        subjects[label] = (subjects[label] ?? 0) + 1;
      }
      if (type !== 'MEASURES') continue;
      const known = measured.get(to) ?? { reports: new Set(), figures: 0 };
      known.reports.add(report);
      known.figures += 1;
      measured.set(to, known);
    }
  }
  const common = (id: string) =>
    (measured.get(id)?.reports.size ?? 0) * 1000 + (measured.get(id)?.figures ?? 0);
  const metrics = rows
    .map(({ node }) => node)
    .filter(({ labels }) => labels[0] === 'Metric')
    .map(({ id, properties }) => ({ id, properties, unit: String(properties.unit) }))
    .sort((a, b) => common(b.id) - common(a.id) || (a.id < b.id ? -1 : 1));
  const reference = (id: string): Reference => ({ label: labelOf.get(id) as string, id });
  const composed = rows
    .filter(({ node }) => BEFORE.has(node.labels[0] as string))
    .flatMap(({ outgoing }) => outgoing)
    .map(({ type, from, to }) => ({ type, from: reference(from), to: reference(to) }));
  return {
    perReport,
    metrics,
    concepts: rows.map(({ node }) => node).filter(({ labels }) => labels[0] === 'Concept'),
    composed,
    drawMetric: weighted(metrics.map((_, rank) => 1 / (rank + FLATNESS))),
    subjectLabels: SUBJECT_LABELS,
    drawSubjectLabel: weighted(SUBJECT_LABELS.map((label) => subjects[label] ?? 0)),
  };
}
