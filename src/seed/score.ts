import type { Vocabulary } from '../model/vocabulary.js';
import type { Seed } from './files.js';
import { type Metric, MetricCatalogue } from './metrics.js';
import type { Thesaurus } from './thesaurus.js';

/** How far the vocabulary would carry a report if it were not recorded yet. */
export interface Score {
  report: string;
  figures: number;
  /** Figures whose metric can be composed of terms that other reports use. */
  byOthers: number;
  /** Figures whose metric can be composed of these and the core. */
  composed: number;
  /** The terms that the remaining figures would need. */
  missing: string[];
}

/** A term that a figure needs: its label or name, and whether it is in the core. */
interface Needed {
  label: string;
  isCore: boolean;
}

/**
 * Leaves out each report in turn, with the objects, actions and measures that only it uses and that a report brought
 * in.
 * @param seed must have passed its check
 */
export function scoreVocabulary(
  seed: Pick<Seed, 'thesaurus' | 'metrics' | 'vocabulary' | 'reports'>,
): Score[] {
  const catalogue = new MetricCatalogue(seed);
  const needs = seed.reports.map(({ data }) => ({
    report: data.report.id,
    figures: data.observations.map(({ metric }) => {
      const { metric: found } = catalogue.find(metric);
      return found ? neededFor(found, catalogue.thesaurus, seed.vocabulary) : [];
    }),
  }));
  return needs.map(({ report, figures }) => {
    const others = needs.filter((one) => one.report !== report).flatMap((one) => one.figures.flat());
    const known = new Set(others.map(({ label }) => label));
    const isKnown = ({ label }: Needed) => known.has(label);
    const isThere = (needed: Needed) => needed.isCore || isKnown(needed);
    const missing = figures.flat().filter((needed) => !isThere(needed));
    return {
      report,
      figures: figures.length,
      byOthers: figures.filter((figure) => figure.every(isKnown)).length,
      composed: figures.filter((figure) => figure.every(isThere)).length,
      missing: [...new Set(missing.map(({ label }) => label))],
    };
  });
}

function neededFor(metric: Metric, thesaurus: Thesaurus, { measures }: Vocabulary): Needed[] {
  const { object, action, of, measure } = metric;
  const concepts = [object, action, of].flatMap((id) =>
    id === undefined ? [] : thesaurus.upFrom(id).slice(0, 1),
  );
  return [
    ...concepts.map(({ zh, source }) => ({ label: zh, isCore: source === undefined })),
    { label: measure, isCore: measures[measure]?.source === undefined },
  ];
}

/** The mean of the reports' shares, with equal weight for each report. */
export function meanShare(scores: Score[], of: 'byOthers' | 'composed'): number {
  return scores.reduce((sum, score) => sum + score[of] / score.figures, 0) / scores.length;
}
