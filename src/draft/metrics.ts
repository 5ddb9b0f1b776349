import type { Vocabulary } from '../model/vocabulary.js';
import type { Composition, Metric, MetricCatalogue } from '../seed/metrics.js';
import { type Concept, wordingsOf } from '../seed/thesaurus.js';
import type { Figure } from './numbers.js';

/** A metric that a figure may be of; `newTerm` is an object that the thesaurus has not, proposed with the metric. */
export interface MetricCandidate {
  metric: Composition;
  /** The name that follows from what it is composed of. */
  name: string;
  confidence: number;
  newTerm?: { id: string; zh: string };
}

/** A term of the thesaurus where a text has a wording of it. Offsets in code points. */
interface Mention {
  term: Concept;
  start: number;
  end: number;
}

/** How many candidates a figure has. */
const CANDIDATES = 3;

/** Terms that figures in words are counted as where a system is described: 五项机制, 三级网格. */
const COMPONENT_UNITS = new Set(['级', '项', '条', '个']);
const CHANGES = /增长|提高|提升|下降|上升|增幅|降幅|增速|同比|减少|回落|上涨/;
const TO_PUNCTUATION = /^[^，。；;,:：！？\n\d]{0,16}/u;

/** Proposes metrics for figures of one text: objects, actions and measures of the thesaurus that stand around each. */
export class MetricProposer {
  private readonly catalogue: MetricCatalogue;
  private readonly vocabulary: Vocabulary;
  private readonly listed: Set<Metric>;
  private readonly wordings = new Map<string, { wording: string; term: Concept }[]>();
  private readonly newTermId: (label: string) => string;

  /** @param newTermId makes the id of a term that is not there */
  constructor(catalogue: MetricCatalogue, vocabulary: Vocabulary, newTermId: (label: string) => string) {
    this.catalogue = catalogue;
    this.vocabulary = vocabulary;
    this.newTermId = newTermId;
    this.listed = new Set(catalogue.listed.flatMap(({ metric }) => metric ?? []));
    for (const term of catalogue.thesaurus.concepts)
      for (const wording of wordingsOf(term)) {
        if (wording === term.id) continue;
        const first = wording[0] as string;
        this.wordings.set(first, [...(this.wordings.get(first) ?? []), { wording, term }]);
      }
  }

  /** Where terms stand in a text. @param flat the text with one unit per code point */
  mentions(flat: string): Mention[] {
    const found: Mention[] = [];
    for (let start = 0; start < flat.length; start++)
      for (const { wording, term } of this.wordings.get(flat[start] as string) ?? [])
        if (flat.startsWith(wording, start)) found.push({ term, start, end: start + wording.length });
    return found;
  }

  /** Up to three metrics that a figure may be of, the likeliest first. */
  propose(flat: string, mentions: Mention[], figure: Figure): MetricCandidate[] {
    const before = clauseStart(flat, figure.start);
    const after =
      figure.end + (TO_PUNCTUATION.exec(flat.slice(figure.end, figure.end + 16))?.[0].length ?? 0);
    const near = mentions.filter(
      ({ start, end }) => start >= before && end <= after && (end <= figure.start || start >= figure.end),
    );
    const measures = this.measuresOf(figure, flat.slice(before, figure.start));
    const objects = this.objectsAround(near, figure, measures);
    const actions = near
      .filter(({ term }) => term.kind === 'ACTION')
      .map((mention) => ({
        term: mention.term,
        score: 4 - 0.15 * distance(mention, figure) + 0.3 * (mention.end - mention.start),
      }))
      .sort((a, b) => b.score - a.score)
      .slice(0, 4);
    const scored = new Map<string, { candidate: MetricCandidate; score: number }>();
    for (const object of objects.slice(0, 6))
      for (const action of [undefined, ...actions])
        for (const measure of measures) {
          const composition: Composition = {
            object: object.term.zh,
            ...(action && { action: action.term.zh }),
            measure,
          };
          const { metric } = this.catalogue.find(composition);
          if (!metric) continue;
          const isSaid = object.term.measured === measure;
          const score =
            object.score +
            (action?.score ?? (isSaid ? 2.5 : 1)) +
            (this.listed.has(metric) ? 4 : 0) +
            (this.fits(object.term, figure, measure) ? 1.5 : 0);
          const known = scored.get(metric.id);
          if (!known || known.score < score)
            scored.set(metric.id, {
              candidate: { metric: composition, name: metric.name, confidence: 0 },
              score,
            });
        }
    const best = [...scored.values()].sort((a, b) => b.score - a.score).slice(0, CANDIDATES);
    const sum = best.reduce((total, { score }) => total + Math.exp(score / 3), 0);
    const candidates = best.map(({ candidate, score }) => ({
      ...candidate,
      confidence: Math.round((80 * Math.exp(score / 3)) / sum) / 100,
    }));
    if (candidates.length > 0) return candidates;
    const unknown = this.unknownObject(flat, figure, measures[0]);
    return unknown ? [unknown] : [];
  }

  /** Objects near the figure; what it counts stands after its unit, what it measures before it. */
  private objectsAround(
    near: Mention[],
    figure: Figure,
    measures: string[],
  ): { term: Concept; score: number }[] {
    const found = near
      .filter(({ term }) => term.kind === 'OBJECT')
      .map((mention) => {
        const follows = mention.start >= figure.end;
        const length = mention.end - mention.start;
        const measured = mention.term.measured;
        const contradicts =
          measured !== undefined &&
          !measures.includes(measured) &&
          !['SHARE', 'CHANGE', 'RATE', 'POINTS_CHANGE'].some((one) => measures.includes(one));
        return {
          term: mention.term,
          score: (follows ? 7 : 6) - 0.25 * distance(mention, figure) + 0.5 * length - (contradicts ? 4 : 0),
        };
      });
    const general = this.generalObjects(figure, measures);
    return [...found, ...general].sort((a, b) => b.score - a.score);
  }

  /** Objects that a unit by itself speaks of: a rank, an indicator that grows, the parts of a system. */
  private generalObjects({ inWords, unit }: Figure, measures: string[]): { term: Concept; score: number }[] {
    const general: [boolean, string, number][] = [
      [measures[0] === 'RANK', '排名', 8],
      [measures[0] === 'CHANGE', '指标', 7],
      [inWords && COMPONENT_UNITS.has(unit), '组成要素', unit === '级' ? 9 : 5],
    ];
    return general.flatMap(([applies, wording, score]) => {
      const term = applies && this.catalogue.thesaurus.find('OBJECT', wording);
      return term ? [{ term, score }] : [];
    });
  }

  /** The measures whose values are of the figure's quantity, the likelier first. */
  private measuresOf({ unit }: Figure, before: string): string[] {
    const quantity = this.vocabulary.units[unit]?.quantity;
    const all = Object.entries(this.vocabulary.measures)
      .filter(([, measure]) => this.vocabulary.units[measure.unit]?.quantity === quantity)
      .map(([name]) => name);
    const first =
      quantity === 'SHARE' && CHANGES.test(before.slice(-10))
        ? 'CHANGE'
        : unit === '次' || unit === '场'
          ? 'TIMES'
          : undefined;
    return first && all.includes(first) ? [first, ...all.filter((name) => name !== first)] : all;
  }

  private fits(term: Concept, { unit }: Figure, measure: string): boolean {
    return term.units.includes(unit) || term.measured === measure;
  }

  /** What follows the unit, or stands before the figure, as an object that the thesaurus has not yet. */
  private unknownObject(flat: string, figure: Figure, measure: string | undefined): MetricCandidate | null {
    if (!measure) return null;
    const after = /^[\u4e00-\u9fa5]{2,8}/u.exec(flat.slice(figure.end))?.[0];
    const before = /[\u4e00-\u9fa5]{2,6}$/u.exec(
      flat.slice(clauseStart(flat, figure.start), figure.start),
    )?.[0];
    const zh = after ?? before;
    if (!zh) return null;
    const id = this.newTermId(zh);
    return { metric: { object: id, measure }, name: zh, confidence: 0.2, newTerm: { id, zh } };
  }
}

/** The clause and the one before it: what a figure is of is often said once for several. */
function clauseStart(flat: string, place: number): number {
  const window = flat.slice(Math.max(0, place - 45), place);
  const sentence = Math.max(...['。', '\n', '；', ';'].map((end) => window.lastIndexOf(end)));
  return place - window.length + sentence + 1;
}

function distance(mention: Mention, figure: Figure): number {
  return mention.start >= figure.end ? mention.start - figure.end : figure.start - mention.end;
}
