import type { Vocabulary } from '../model/vocabulary.js';
import type { Composition, Metric, MetricCatalogue } from '../seed/metrics.js';
import type { Figure } from '../seed/numbers.js';
import { type Concept, wordingsOf } from '../seed/thesaurus.js';

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
  /** Of the wording that was found. */
  length: number;
}

/** What was proposed for a figure. */
export interface Proposed {
  figure: Figure;
  candidates: MetricCandidate[];
}

/** How many candidates a figure has. */
const CANDIDATES = 3;

/** Terms that figures in words are counted as where a system is described: 五项机制, 三级网格. */
const COMPONENT_UNITS = new Set(['级', '项', '条', '个']);
const CHANGES = /增长|提高|提升|下降|上升|增幅|降幅|增速|同比|减少|回落|上涨/;
/** Units of what happens: how often. */
const OCCASIONS = new Set(['次', '场']);
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
        if (wording === term.id || wording.length < 2) continue;
        const first = wording[0] as string;
        this.wordings.set(first, [...(this.wordings.get(first) ?? []), { wording, term }]);
      }
  }

  /**
   * Where terms stand in a text, also with a word between their parts (规模以上工业企业 is 规模以上企业).
   * @param flat the text with one unit per code point
   */
  mentions(flat: string): Mention[] {
    const found: Mention[] = [];
    for (let start = 0; start < flat.length; start++)
      for (const { wording, term } of this.wordings.get(flat[start] as string) ?? []) {
        const end = endOf(flat, start, wording);
        if (end !== null) {
          // What is interrupted says less.
          const interruption = end - start - wording.length;
          found.push({ term, start, end, length: wording.length - 1.5 * interruption });
        }
      }
    return found;
  }

  /**
   * Up to three metrics that a figure may be of, the likeliest first. The last of them is that of the figure before it in the
   * paragraph that has the same unit: parts follow their total.
   */
  propose(flat: string, mentions: Mention[], figure: Figure, earlier: Proposed[]): MetricCandidate[] {
    const own = this.around(flat, mentions, figure);
    const total = earlier.findLast(
      (one) =>
        one.figure.unit === figure.unit &&
        one.candidates[0] !== undefined &&
        one.figure.end > paragraphStart(flat, figure.start),
    )?.candidates[0];
    if (!total || total.newTerm || own.some(({ name }) => name === total.name)) return own;
    return [...own.slice(0, CANDIDATES - 1), { ...total, confidence: 0.2 }];
  }

  private around(flat: string, mentions: Mention[], figure: Figure): MetricCandidate[] {
    const before = paragraphStart(flat, figure.start);
    const after =
      figure.end + (TO_PUNCTUATION.exec(flat.slice(figure.end, figure.end + 16))?.[0].length ?? 0);
    const near = mentions.filter(
      ({ start, end }) => start >= before && end <= after && (end <= figure.start || start >= figure.end),
    );
    const measures = this.measuresOf(
      figure,
      flat.slice(Math.max(before, figure.start - 12), figure.start),
      flat,
    );
    const objects = this.objectsAround(near, figure, measures);
    const actions = near
      .filter(({ term }) => term.kind === 'ACTION')
      .map((mention) => ({
        term: mention.term,
        score: 4 - 0.6 * farness(mention, figure) + 0.3 * mention.length,
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
    const best = varied([...scored.values()]);
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
        const { length } = mention;
        const measured = mention.term.measured;
        const contradicts =
          measured !== undefined &&
          !measures.includes(measured) &&
          !['SHARE', 'CHANGE', 'RATE', 'POINTS_CHANGE'].some((one) => measures.includes(one));
        return {
          term: mention.term,
          score:
            (follows ? 7 : 6) -
            farness(mention, figure) +
            0.5 * length -
            (contradicts ? 4 : 0) -
            (measures[0] === 'MONEY' && measured === undefined ? 1.5 : 0),
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
      [measures[0] === 'DURATION', '工作', 6],
      [measures[0] === 'MONEY', '资金', 5],
      [measures[0] === 'MONEY', '投资', 5],
      [inWords && COMPONENT_UNITS.has(unit), '组成要素', unit === '级' ? 9 : 5],
    ];
    return general.flatMap(([applies, wording, score]) => {
      const term = applies && this.catalogue.thesaurus.find('OBJECT', wording);
      return term ? [{ term, score }] : [];
    });
  }

  /** The measures that a figure may be of: those of its quantity that the words around it do not rule out. */
  private measuresOf({ unit, end }: Figure, before: string, flat: string): string[] {
    const quantity = this.vocabulary.units[unit]?.quantity;
    const all = Object.entries(this.vocabulary.measures)
      .filter(([, measure]) => this.vocabulary.units[measure.unit]?.quantity === quantity)
      .map(([name]) => name);
    const wanted = (name: string) => {
      if (name === 'CHANGE') return CHANGES.test(before);
      if (name === 'SHARE') return unit === '%' && !CHANGES.test(before);
      if (name === 'RATE') return unit === '‰';
      if (name === 'FREQUENCY') return /每/.test(before);
      if (name === 'TIMES') return OCCASIONS.has(unit);
      if (name === 'VILLAGES')
        return /^(?:建制|行政|贫困|非贫困|重点)?(?:村|社区)/.test(flat.slice(end, end + 6));
      return name !== 'COUNT' || unit !== '次';
    };
    const likely = all.filter(wanted);
    return likely.length > 0 ? likely : all;
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

/** Characters that may stand between the parts of a wording. */
const GAP = 4;

/** Where a wording ends that begins at a place, or null where it does not stand there. */
function endOf(flat: string, start: number, wording: string): number | null {
  let same = 1;
  while (same < wording.length && flat[start + same] === wording[same]) same++;
  if (same === wording.length) return start + same;
  const rest = wording.slice(same);
  if (same < 2 || rest.length < 2) return null;
  for (let gap = 1; gap <= GAP; gap++) {
    const at = start + same + gap;
    if (/[^\u4e00-\u9fa5]/u.test(flat[at - 1] as string)) return null;
    if (flat.startsWith(rest, at)) return at + rest.length;
  }
  return null;
}

/** The best candidates: of one object the second counts less, so that not all three are of the nearest. */
function varied<T extends { candidate: MetricCandidate; score: number }>(scored: T[]): T[] {
  const chosen: T[] = [];
  const rest = new Set(scored);
  while (chosen.length < CANDIDATES && rest.size > 0) {
    const worth = (one: T) => {
      const same = chosen.filter(({ candidate }) => candidate.metric.object === one.candidate.metric.object);
      return one.score - 2 * same.length;
    };
    const best = [...rest].reduce((a, b) => (worth(b) > worth(a) ? b : a));
    chosen.push(best);
    rest.delete(best);
  }
  return chosen;
}

/** What a figure is of is often said once for several, at the beginning of a paragraph. */
function paragraphStart(flat: string, place: number): number {
  return Math.max(flat.lastIndexOf('\n', place) + 1, place - 300);
}

function clauseStart(flat: string, place: number): number {
  const window = flat.slice(Math.max(0, place - 45), place);
  const sentence = Math.max(...['。', '\n', '；', ';'].map((end) => window.lastIndexOf(end)));
  return place - window.length + sentence + 1;
}

/** Each character away counts, less once it is another clause. */
function farness(mention: Mention, figure: Figure): number {
  const characters = distance(mention, figure);
  return 0.25 * Math.min(characters, 20) + 0.02 * Math.max(0, characters - 20);
}

function distance(mention: Mention, figure: Figure): number {
  return mention.start >= figure.end ? mention.start - figure.end : Math.max(0, figure.start - mention.end);
}
