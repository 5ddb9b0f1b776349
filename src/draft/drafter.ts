import { pinyin } from 'pinyin-pro';
import { partStart } from '../model/clauses.js';
import { sha256Of } from '../model/report-file.js';
import { type Citation, flatOf, writeCitation } from '../model/text.js';
import type { Vocabulary } from '../model/vocabulary.js';
import { isNameIn } from '../seed/identities.js';
import type { Composition, MetricCatalogue } from '../seed/metrics.js';
import { isLikelyOne } from '../seed/namesakes.js';
import { type Figure, type NotFigure, scanNumbers } from '../seed/numbers/numbers.js';
import { Units } from '../seed/numbers/units.js';
import { type ChainCandidate, chosenOf, DivisionIndex, UNKNOWN } from './divisions.js';
import { type MetricCandidate, MetricProposer, type Proposed } from './figures/metric-candidates.js';
import { mainPeriod, periodAt, plansOf, reportYear, type TextTimes } from './figures/periods.js';
import type { Period } from './figures/periods-in-words.js';
import { aboutOf, isAlone } from './figures/subjects.js';
import { findChecks, type ProposedCheck } from './figures/sums-and-rates.js';
import { readHeader } from './header.js';
import { linksOf } from './links/find-links.js';
import type { ProposedLink } from './links/link-context.js';
import type { Mark } from './mark.js';
import { findCommunities } from './names/communities.js';
import { findNames, type KnownEntity } from './names/find-names.js';
import { labelOf } from './names/name-rules.js';
import type { NamedThing } from './names/named-thing.js';
import { Occurrences } from './names/occurrences.js';
import { joinCompounds, joinOrgans } from './names/same-organ.js';

/** A figure as in a seed file, with its mark. */
export interface DraftObservation {
  metric: string | Composition;
  /** Several if it is about them jointly. */
  about: string | string[];
  value: number;
  valueHigh?: number;
  unit: string;
  qualifier?: Figure['qualifier'];
  status?: Figure['status'];
  period?: string;
  partOf?: string;
  at: string;
  draft: Mark;
}

/** A report as in a seed file; whatever has a `draft` is undecided. */
export interface Draft {
  report: {
    id: string;
    file: string;
    sha256: string;
    length: number;
    title: string;
    publisher?: string;
    publishedOn?: string;
    subdistrict: string;
    period: string;
    /** The published file, if its address is known. */
    original?: { url: string; mediaType: string; sha256: string };
    draft: Mark;
  };
  periods: Record<string, string>;
  entities: (Record<string, unknown> & { name: string; type: string; at: string[]; draft?: Mark })[];
  links: (ProposedLink & { draft: Mark })[];
  observations: DraftObservation[];
  checks: { rule: string; result: string; operands?: string[]; names?: string[]; draft: Mark }[];
  notFigures: { at: string; reason: string; draft?: Mark }[];
}

/** Highest confidence of a figure about anything but the whole place: two in three of these subjects are right. */
const OF_A_THING = 0.7;
/** From this confidence of its metric on, nothing is left to guess about a figure. */
const SURE = 0.9;
/** Highest confidence if something else in its sentence may be what such a figure is about after all. */
const NOT_ALONE = 0.85;
/** From this confidence on, names and numbers that are not figures count as decided and get no mark. */
const CERTAIN = 0.95;
/** More syllables than any name that can be cited. */
const WHOLE = 24;

/** Drafts reports by rules. One drafter can draft any number of texts. */
export class Drafter {
  private readonly units: Units;
  private readonly metrics: MetricProposer;
  private readonly divisions = new DivisionIndex();

  private readonly known: KnownEntity[];

  /** @param known entities that other reports name, with their ids */
  constructor(catalogue: MetricCatalogue, vocabulary: Vocabulary, known: KnownEntity[]) {
    this.known = known;
    this.units = new Units(vocabulary);
    this.metrics = new MetricProposer(catalogue, vocabulary, slugOf);
  }

  /**
   * Drafts one text.
   * @param bytes the text as it is in the documents folder, UTF-8
   * @param file its name there
   * @param thisYear the year of a text that names none
   */
  draft(bytes: Buffer, file: string, thisYear: number): Draft {
    const text = bytes.toString('utf8');
    const points = [...text];
    const flat = flatOf(points);
    const header = readHeader(text);
    const chains = this.divisions.candidates(text);
    const chain = chosenOf(chains);
    const subdistrict = chain?.path.split('/').at(-1) ?? UNKNOWN;
    const published = header.publishedOn ? Number(header.publishedOn.slice(0, 4)) : thisYear;
    const year = reportYear(header.title, text, header.publishedOn) ?? published;
    const main = mainPeriod(header.title, text, year, header.publishedOn);
    const { figures, notFigures } = scanNumbers(text, this.units);
    const proposed = this.metricsOf(flat, figures);
    const places = this.places(flat, chain);
    const divisions = chain?.path.split('/').filter((name) => name !== UNKNOWN) ?? [];
    const ends = new Set(figures.map(({ end }) => end));
    const names = findNames(flat, stemsOf(divisions, places), ends, this.known);
    const all = unique([...places, ...names.filter((thing) => !isDivision(thing, places))]);
    const named = joinCompounds(joinOrgans(all, divisions)).sort(
      (a, b) => (a.at[0]?.start ?? 0) - (b.at[0]?.start ?? 0),
    );
    const occurrences = new Occurrences(flat, named);
    const times = { year, main, plans: plansOf(flat, year, main), publishedOn: header.publishedOn };
    const checks = findChecks(flat, figures, occurrences);
    const { observations, periods } = observationsOf(flat, proposed, { occurrences, times, subdistrict });
    const prefix = slugOf(subdistrict.replace(/街道$|镇$|乡$/, '')).replaceAll('-', '');
    return {
      report: {
        id: `${prefix}-${year}`,
        file,
        sha256: sha256Of(bytes),
        length: points.length,
        ...header,
        subdistrict: chain?.path ?? [UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN].join('/'),
        period: main.label,
        draft: {
          confidence: chain?.code ? confidenceOf(chains) : 0,
          rule: 'division named in the text',
          ...(chains.length > 1 && { candidates: chains.map(({ path }) => path) }),
        },
      },
      periods: Object.fromEntries(periods),
      entities: this.withIds(named, prefix, chain?.code ? chain.path : ''),
      links: linksOf(flat, named, occurrences, {
        subdistrict,
        above: divisions.filter((name) => name !== subdistrict),
      }),
      observations: withTotals(observations, checks),
      checks: checks.map(checkOf),
      notFigures: notFigures.map(notFigureOf),
    };
  }

  /** The metrics that each figure may have. Each figure depends on those before it. */
  private metricsOf(flat: string, figures: Figure[]): Proposed[] {
    const reading = this.metrics.read(flat);
    const proposed: Proposed[] = [];
    for (const figure of figures)
      proposed.push({ figure, candidates: this.metrics.propose(reading, figure, proposed) });
    return proposed;
  }

  /**
   * The things with ids: the id of a known entity that this is likely to be, otherwise one made from the name. If two
   * names begin alike, the second gets an id from its whole name. The same name elsewhere belongs to another committee,
   * hotline or person, which the reviewer can still say.
   * @param area the chain of names of what the report covers; empty if unknown
   */
  private withIds(named: NamedThing[], prefix: string, area: string): Draft['entities'] {
    const taken = new Set<string>();
    return named.map((thing) => {
      const { name, type } = thing;
      const known = this.known.find((one) => isLikelyOne(one, { name, type, area }));
      const id = known?.id && !taken.has(known.id) ? known.id : freeId(thing, prefix, taken);
      taken.add(id);
      return entityOf(thing, id);
    });
  }

  private places(flat: string, chain: ChainCandidate | undefined): NamedThing[] {
    if (!chain) return findCommunities(flat, []);
    const labels = ['Province', 'City', 'District', 'Subdistrict'];
    const above = chain.path.split('/').flatMap((name, depth): NamedThing[] => {
      if (name === UNKNOWN) return [];
      const type = labels[depth] as string;
      const at = firstOf(flat, name);
      // A province is named more often within names of its organs and honours than for itself.
      const confidence = type === 'Province' ? 0.8 : 0.97;
      return at.length > 0 ? [{ name, type, at, rule: 'chain', confidence }] : [];
    });
    const named = [...this.divisions.named(flat, chain.code), ...this.divisions.neighbours(flat, chain.code)];
    const others = named.map(({ label, start, exact, ...division }): NamedThing => {
      const slice = exact ?? division.name;
      const at = [{ start, end: start + slice.length, exact: slice }];
      return { ...division, type: label, at, rule: 'division', confidence: 0.9 };
    });
    return [...above, ...others, ...findCommunities(flat, this.divisions.communities(chain.code))];
  }
}

/** Names of the report's area, each also without its last word (街道, 市, 村, …). */
function stemsOf(divisions: string[], places: NamedThing[]): string[] {
  return [...divisions, ...places.map(({ name }) => name)]
    .flatMap((name) => [name, name.replace(/(?:街道|[省市区县镇乡]|(?<=..)(?:村|社区))$/, '')])
    .filter((name) => name.length > 1);
}

/** Figures with subject, period and status, and the intervals of these periods by label. */
function observationsOf(
  flat: string,
  proposed: Proposed[],
  { occurrences, times, subdistrict }: { occurrences: Occurrences; times: TextTimes; subdistrict: string },
): { observations: DraftObservation[]; periods: Map<string, string> } {
  const { main, plans } = times;
  const periods = new Map([[main.label, main.interval]]);
  const observations: DraftObservation[] = [];
  let last: { figure: Figure; about: string[]; isSure: boolean } | undefined;
  for (const { figure, candidates } of proposed) {
    const isPlanned = plans.some(({ start, end }) => figure.start >= start && figure.start < end);
    const period = periodAt(flat, figure.start, times);
    if (period) periods.set(period.label, period.interval);
    const { measure } = candidates[0]?.metric ?? {};
    const about = aboutOf(flat, { figure, measure, last }, occurrences, subdistrict);
    const mayBeOfOther =
      isAmongOthers(flat, figure, last, measure) || !isAlone(flat, figure.start, occurrences);
    const metricConfidence = candidates[0]?.confidence ?? 0;
    const isSure = metricConfidence >= SURE && (isComparison(measure) || !mayBeOfOther);
    last = { figure, about, isSure };
    const status = isPlanned && figure.status === 'ACTUAL' ? 'TARGET' : figure.status;
    // A thing in the text rarely has what the whole place has.
    const most = about.join() !== subdistrict ? OF_A_THING : isSure ? 1 : NOT_ALONE;
    const confidence = Math.min(figure.confidence, most);
    observations.push(observationOf({ ...figure, status, confidence }, candidates, about, period, main));
  }
  return { observations, periods };
}

/** Whether a figure compares the one before it, whose subject it shares: growth, or a rank. */
function isComparison(measure: string | undefined): boolean {
  return measure === 'CHANGE' || measure === 'RANK';
}

/**
 * Whether a figure is one of several in its part of the sentence and the one before it is not sure: 改造楼栋4栋,建筑面积2万平方米
 * is the area of these, 户籍人口2万人,常住人口3万人 the population of the place.
 */
function isAmongOthers(
  flat: string,
  figure: Figure,
  last: { figure: Figure; isSure: boolean } | undefined,
  measure: string | undefined,
): boolean {
  if (!last || isComparison(measure)) return false;
  return !last.isSure && last.figure.start >= partStart(flat, figure.start);
}

/** Figures, each with the total that it is a part of, if any. */
function withTotals(observations: DraftObservation[], checks: ProposedCheck[]): DraftObservation[] {
  const wholes = wholesOf(checks);
  return observations.map((observation) => {
    const partOf = wholes.get(observation.at);
    return partOf ? { ...observation, partOf } : observation;
  });
}

/** Whether what looks like a road is a division: the community 柳巷 in 管理柳巷、桥东2个社区, the neighbour in 与桥西街为邻. */
function isDivision({ type, at: [first] }: NamedThing, places: NamedThing[]): boolean {
  return (
    type === 'Place' &&
    places.some((place) =>
      place.at.some(({ start, exact }) => start === first?.start && exact === first.exact),
    )
  );
}

/** Things with distinct names, ignoring quotation and title marks; the first thing with a name keeps it. */
function unique(things: NamedThing[]): NamedThing[] {
  const bare = (name: string) => name.replaceAll(/[“”《》]/g, '');
  const names = new Set<string>();
  return things.filter(({ name }) => !names.has(bare(name)) && names.add(bare(name)));
}

function confidenceOf([first, second]: ChainCandidate[]): number {
  if (!first) return 0;
  return first.score - (second?.score ?? 0) > 1.5 ? 0.95 : 0.6;
}

function firstOf(flat: string, wording: string): Citation[] {
  const start = flat.indexOf(wording);
  return start < 0 ? [] : [{ start, end: start + wording.length, exact: wording }];
}

function observationOf(
  figure: Figure,
  candidates: MetricCandidate[],
  about: string[],
  period: Period | null,
  main: Period,
): DraftObservation {
  const [low = 0, high] = figure.values;
  const [best] = candidates;
  return {
    metric: best?.metric ?? UNKNOWN,
    about: about.length === 1 ? (about[0] as string) : about,
    value: low,
    ...(high !== undefined && { valueHigh: high }),
    unit: figure.unit,
    ...(figure.qualifier !== 'EXACT' && { qualifier: figure.qualifier }),
    ...(figure.status !== 'ACTUAL' && { status: figure.status }),
    ...(period && period.label !== main.label && { period: period.label }),
    at: writeCitation(figure),
    draft: {
      confidence: round(Math.min(figure.confidence, best?.confidence ?? 0)),
      rule: figure.rule,
      candidates: candidates.map(({ metric, name, newTerm }) => ({
        ...metric,
        name,
        ...(newTerm && { newTerm }),
      })),
    },
  };
}

function entityOf(
  {
    name,
    type,
    kind,
    level,
    in: lies,
    group,
    aliases: within = [],
    at,
    rule,
    ruleWord,
    confidence,
  }: NamedThing,
  id: string,
): Draft['entities'][number] {
  const isDivision = ['Province', 'City', 'District', 'Subdistrict', 'Community'].includes(type);
  // 甲、乙社区2处市场 is where 甲社区市场 is named, but not another name for it.
  const isApart = (exact: string) => exact.length > name.length && isNameIn(exact, name);
  const written = at.map(({ exact }) => exact).filter((exact) => !isApart(exact));
  const aliases = [...new Set([...within, ...written])].filter((exact) => exact !== name);
  return {
    name,
    ...(!isDivision && { id }),
    type,
    ...(kind && { kind }),
    ...(level && { level }),
    ...(lies && { in: lies }),
    ...(group && { group }),
    ...(aliases.length > 0 && { aliases }),
    at: at.map(writeCitation),
    ...(confidence < CERTAIN && { draft: { confidence, rule: labelOf(rule, ruleWord) } }),
  };
}

function checkOf({ confidence, why, isWhole: _, ...check }: ProposedCheck): Draft['checks'][number] {
  return { ...check, draft: { confidence, rule: why } };
}

/** The total that each figure is a part of, both as citations. */
function wholesOf(checks: ProposedCheck[]): Map<string, string> {
  return new Map(
    checks
      .filter(({ isWhole }) => isWhole)
      .flatMap(({ result, operands = [] }) => operands.map((operand) => [operand, result] as const)),
  );
}

function notFigureOf({ reason, rule, confidence, ...citation }: NotFigure): Draft['notFigures'][number] {
  return {
    at: writeCitation(citation),
    reason,
    ...(confidence < CERTAIN && { draft: { confidence, rule } }),
  };
}

/**
 * Latin letters for an id: the first syllables of a name in pinyin, joined by hyphens; x if there are none.
 * @param most how many syllables
 */
export function slugOf(name: string, most = 8): string {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
    .map((one) => one.toLowerCase().replaceAll(/[^a-z0-9]/g, ''))
    .filter(Boolean);
  return syllables.slice(0, most).join('-') || 'x';
}

/**
 * An unused id for a thing: from the beginning of its name, else its whole name, else with its type, else with a
 * number.
 * @param taken the ids in use
 */
export function freeId(
  { name, type }: { name: string; type: string },
  prefix: string,
  taken: ReadonlySet<string>,
): string {
  const whole = `${prefix}-${slugOf(name, WHOLE)}`;
  const ofItsType = `${whole}-${type.toLowerCase()}`;
  const wanted = [`${prefix}-${slugOf(name)}`, whole, ofItsType];
  for (let number = 2; ; number++) {
    const free = wanted.find((one) => !taken.has(one));
    if (free) return free;
    wanted.push(`${ofItsType}-${number}`);
  }
}

function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
