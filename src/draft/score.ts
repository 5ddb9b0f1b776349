import { parseCitation, writeCitation } from '../model/text.js';
import { overlap } from '../seed/citations.js';
import type { SeedReport } from '../seed/files.js';
import { type Composition, type Metric, type MetricCatalogue, partsKey } from '../seed/metrics.js';
import { acceptedWith, rejectedWith } from './alike.js';
import type { Draft, DraftObservation } from './draft.js';
import type { Mark } from './mark.js';

/** How many of what could be right are. */
export interface Share {
  right: number;
  of: number;
}

/** What a score counts, in the order in which it is printed. */
export const MEASURES = [
  'digit figures found',
  'digit figures right',
  'digit figures precision',
  'counting numerals found',
  'counting numerals right',
  'counting numerals precision',
  'offsets',
  'slices',
  'status of figures',
  'period of figures',
  'subject of figures',
  'metric first',
  'metric among three',
  'metric where composed',
  'entities recall',
  'entities precision',
  'links recall',
  'links precision',
  'checks recall',
  'checks precision',
] as const;

export type Measure = (typeof MEASURES)[number];

/** How a draft compares with what a person decided. */
export interface Score {
  shares: Record<Measure, Share>;
  entities: Map<string, { found: Share; drafted: Share }>;
  characters: number;
  /** Everything that was drafted: how sure its rule is, and whether a person would leave it as it is. */
  judged: Judged[];
  missed: { kind: string; what: string }[];
  /** How many facts a person has to add, as nothing was drafted for them. */
  absent: number;
}

/** One item of a draft. Items without a mark are taken as decided, and so are wholly sure. */
export interface Judged {
  confidence: number;
  isRight: boolean;
  /** The decision that settles it: those that have the same are settled by one, as the review offers it. By itself where undefined. */
  decision?: string;
  /** Whether it goes along with a name that is rejected, and takes no decision. */
  follows?: boolean;
}

/** Of which a person adds what was not found. */
const ABSENT: Measure[] = [
  'digit figures found',
  'counting numerals found',
  'entities recall',
  'links recall',
  'checks recall',
];

/** How many of what is accepted together have to be right. */
const BULK = 0.95;

/**
 * The least confidence from which on 95 % of the items are right, so that they may be accepted together: above 1 where there
 * is none.
 */
export function bulkConfidence(judged: Judged[]): number {
  const steps = [...new Set(judged.map(({ confidence }) => confidence))].sort((a, b) => a - b);
  const isSafe = (step: number) => {
    const above = judged.filter(({ confidence }) => confidence >= step);
    return above.filter(({ isRight }) => isRight).length >= BULK * above.length;
  };
  return steps.find(isSafe) ?? 1.01;
}

/**
 * What a person decides in one draft when items of a confidence or more are accepted together: each below, and each error above. What
 * the review settles by one decision is one: figures of one metric and unit, links of one type to one end.
 */
export function decisionsAt(judged: Judged[], confidence: number): number {
  const open = judged.filter((item) => !item.follows && (item.confidence < confidence || !item.isRight));
  return new Set(
    open.map((item) => (item.decision === undefined ? item : `${item.isRight} ${item.decision}`)),
  ).size;
}

/**
 * Compares a draft with the reviewed facts of the same text. A figure is found where a drafted one overlaps it, and right where
 * values, unit and qualifier are.
 * @param catalogue of the whole seed, to tell metrics apart
 * @param known of what the drafter had: whether the thesaurus composes a metric
 */
export function scoreDraft(
  draft: Draft,
  reviewed: SeedReport,
  text: string,
  catalogue: MetricCatalogue,
  known: MetricCatalogue,
): Score {
  const shares = Object.fromEntries(MEASURES.map((name) => [name, { right: 0, of: 0 }])) as Score['shares'];
  const count = (name: Measure, isRight: boolean) => {
    shares[name].of++;
    if (isRight) shares[name].right++;
    return isRight;
  };
  const missed: Score['missed'] = [];
  const miss = (kind: string, what: string) => missed.push({ kind, what });

  const points = [...text];
  for (const citation of citationsOf(draft))
    count('offsets', points.slice(citation.start, citation.end).join('') === citation.exact);

  const judged: Judged[] = [];
  const judge: Judge = (mark, isRight, more = {}) =>
    judged.push({ confidence: mark?.confidence ?? 1, isRight, ...more });
  scoreFigures(draft, reviewed, catalogue, known, count, miss, judge);
  const { kinds: entities, rejected } = scoreEntities(draft, reviewed, count, miss, judge);
  const others = reviewed.notFigures.flatMap(({ at, reason }) => at.map((place) => ({ ...place, reason })));
  for (const fact of draft.notFigures) {
    const place = parseCitation(fact.at);
    const isRight = others.some((one) => place && overlap(one, place) && one.reason === fact.reason);
    judge(fact.draft, isRight, isRight ? { decision: `numbers ${acceptedWith('notFigures', fact)}` } : {});
  }

  const facts = new Map(
    reviewed.entities.flatMap((one) => wordingsOf(one).map((wording) => [bare(wording), bare(one.name)])),
  );
  // A thing that the draft calls by another of its wordings is the same thing.
  const drafts = new Map(
    draft.entities.map((one) => {
      const known = wordingsOf(one).map((wording) => facts.get(bare(wording)));
      return [bare(one.name), known.find(Boolean) ?? bare(one.name)];
    }),
  );
  const called = (name: string) => facts.get(bare(name)) ?? drafts.get(bare(name)) ?? bare(name);
  const linkKey = ({ from, type, to }: { from: string; type: string; to: string }) =>
    [called(from), type, called(to)].join(' ');
  const links = new Set(reviewed.links.map(linkKey));
  const drafted = new Set(draft.links.map(linkKey));
  for (const link of links)
    if (!count('links recall', drafted.has(link))) miss(`link ${link.split(' ')[1]}`, link);
  for (const link of draft.links) {
    const key = linkKey(link);
    judge(link.draft, links.has(key), {
      ...(links.has(key) && { decision: `links ${acceptedWith('links', { ...link })}` }),
      follows: rejected.has(link.from) || rejected.has(link.to),
    });
    if (!count('links precision', links.has(key))) miss(`link ${link.type} that is none`, key);
  }

  const checks = new Set(
    reviewed.checks
      .filter(({ stepsOf }) => stepsOf === undefined)
      .map(({ rule, result, operands = [], names = [] }) =>
        checkKey(rule, writeCitation(result), [...operands.map(writeCitation), ...names]),
      ),
  );
  const keyOf = ({ rule, result, operands = [], names = [] }: Draft['checks'][number]) =>
    checkKey(rule, result, [...operands, ...names]);
  const proposed = new Set(draft.checks.map(keyOf));
  for (const check of checks) if (!count('checks recall', proposed.has(check))) miss('check', check);
  for (const check of draft.checks) {
    const isRight = checks.has(keyOf(check));
    judge(check.draft, isRight, { follows: (check.names ?? []).some((name) => rejected.has(name)) });
    if (!count('checks precision', isRight)) miss('check that is none', keyOf(check));
  }
  judge(draft.report.draft, reviewed.report.covers.includes(draft.report.subdistrict));
  return {
    shares,
    entities,
    characters: points.length,
    judged,
    missed,
    absent: ABSENT.reduce((sum, name) => sum + shares[name].of - shares[name].right, 0),
  };
}

function checkKey(rule: string, result: string, operands: string[]): string {
  return [rule, result, ...operands.map(bare).sort()].join(' ');
}

type Count = (name: Measure, isRight: boolean) => boolean;
type Miss = (kind: string, what: string) => void;
type Judge = (mark: Mark | undefined, isRight: boolean, more?: Pick<Judged, 'decision' | 'follows'>) => void;

function scoreFigures(
  draft: Draft,
  reviewed: SeedReport,
  catalogue: MetricCatalogue,
  known: MetricCatalogue,
  count: Count,
  miss: Miss,
  judge: Judge,
): void {
  const figures = draft.observations.map((observation) => ({
    observation,
    at: parseCitation(observation.at),
  }));
  const used = new Set<DraftObservation>();
  const right = new Set<DraftObservation>();
  const changed = new Map<DraftObservation, string>();
  const names = new Map(
    reviewed.entities.flatMap((one) => wordingsOf(one).map((wording) => [bare(wording), one.name])),
  );
  const called = (name: string) => bare(names.get(bare(name)) ?? name);
  const joint = (subjects: string[]) => subjects.map(called).sort().join();
  const places = new Map<
    number,
    { exact: string; start: number; end: number; facts: SeedReport['observations'] }
  >();
  for (const fact of reviewed.observations)
    for (const place of fact.at)
      places.set(place.start, { ...place, facts: [...(places.get(place.start)?.facts ?? []), fact] });
  const intervalOf = (report: SeedReport | Draft, label: string | undefined) =>
    report.periods[label ?? report.report.period];
  for (const { exact, start, end, facts } of places.values()) {
    const kind = /\d/.test(exact) ? 'digit figures' : 'counting numerals';
    const found = figures.find(({ at }) => at && overlap(at, { start, end }));
    if (!count(`${kind} found`, found !== undefined)) miss(`${kind} not found`, `${exact}@${start}`);
    if (!found) {
      count(`${kind} right`, false);
      continue;
    }
    const { observation } = found;
    used.add(observation);
    count('slices', observation.at === `${exact}@${start}`);
    const isRight = facts.some(
      (fact) =>
        fact.value === observation.value &&
        fact.valueHigh === observation.valueHigh &&
        fact.unit === observation.unit &&
        fact.qualifier === (observation.qualifier ?? 'EXACT'),
    );
    if (!count(`${kind} right`, isRight))
      miss(`${kind} not right`, `${exact}@${start}, drafted ${observation.at}`);
    const isStatus = count(
      'status of figures',
      facts.some(({ status }) => status === (observation.status ?? 'ACTUAL')),
    );
    const isPeriod = count(
      'period of figures',
      facts.some(({ period }) => intervalOf(reviewed, period) === intervalOf(draft, observation.period)),
    );
    if (!isPeriod)
      miss(
        'period',
        `${observation.at} ${facts[0]?.period}, drafted ${observation.period ?? draft.report.period}`,
      );
    const isSubject = count(
      'subject of figures',
      facts.some(({ about }) => joint(about) === joint([observation.about].flat())),
    );
    if (!isSubject) miss('subject', `${observation.at} ${facts[0]?.about}, drafted ${observation.about}`);
    const isMetric = scoreMetric(observation, facts, catalogue, known, count, miss);
    if (!(isRight && isStatus && isPeriod && isSubject)) continue;
    if (isMetric) right.add(observation);
    // Figures for which one metric was proposed in place of another are put right by one change.
    const metric = JSON.stringify(facts.map((fact) => catalogue.find(fact.metric).metric?.id));
    if (metric) changed.set(observation, metric);
  }
  for (const { observation } of figures) {
    const kind = /\d/.test(observation.at.replace(/@\d+$/, '')) ? 'digit figures' : 'counting numerals';
    if (!count(`${kind} precision`, used.has(observation))) miss(`${kind} that are none`, observation.at);
    const change = changed.get(observation);
    const decision = `figures ${acceptedWith('observations', { ...observation })} ${right.has(observation) || change}`;
    judge(observation.draft, right.has(observation), change === undefined ? {} : { decision });
  }
}

function scoreMetric(
  observation: DraftObservation,
  facts: SeedReport['observations'],
  catalogue: MetricCatalogue,
  known: MetricCatalogue,
  count: Count,
  miss: Miss,
): boolean {
  const keyOf = (named: string | Composition) => {
    const { metric } = catalogue.find(named);
    return metric && partsKey(metric);
  };
  const right = new Set(facts.map(({ metric }) => keyOf(metric)));
  const candidates = (observation.draft?.candidates ?? []).flatMap((one) => {
    if (typeof one === 'string') return [keyOf(one)];
    const { name: _name, newTerm: _newTerm, ...composition } = one;
    return [keyOf(composition)];
  });
  const first = keyOf(observation.metric);
  const isFirst = count('metric first', first !== undefined && right.has(first));
  const isAmong = [first, ...candidates].some((key) => key !== undefined && right.has(key));
  count('metric among three', isAmong);
  const isComposed = facts.some(({ metric: named }) => isKnown(catalogue.find(named).metric, known));
  if (isComposed && !count('metric where composed', isAmong))
    miss(
      'metric not among three',
      `${observation.at} ${facts.map(({ metric }) => catalogue.find(metric).metric?.name).join(' / ')}`,
    );
  return isFirst;
}

function isKnown(metric: Metric | undefined, { thesaurus }: MetricCatalogue): boolean {
  if (!metric) return false;
  return (
    thesaurus.find('OBJECT', metric.object) !== undefined &&
    (metric.action === undefined || thesaurus.find('ACTION', metric.action) !== undefined)
  );
}

function scoreEntities(
  draft: Draft,
  reviewed: SeedReport,
  count: Count,
  miss: Miss,
  judge: Judge,
): { kinds: Score['entities']; rejected: Set<string> } {
  const kinds: Score['entities'] = new Map();
  const of = (type: string) => {
    const kind = kinds.get(type) ?? { found: { right: 0, of: 0 }, drafted: { right: 0, of: 0 } };
    kinds.set(type, kind);
    return kind;
  };
  const namesOf = (one: { name: string; type: string; aliases?: unknown }) =>
    wordingsOf(one).map((name) => `${one.type} ${bare(name)}`);
  const drafted = new Set(draft.entities.flatMap(namesOf));
  const facts = new Set(reviewed.entities.flatMap(namesOf));
  for (const entity of reviewed.entities) {
    const isFound = count(
      'entities recall',
      namesOf(entity).some((name) => drafted.has(name)),
    );
    const { found } = of(entity.type);
    found.of++;
    if (isFound) found.right++;
    else miss(`entity ${entity.type}`, entity.name);
  }
  const isNamed = (entity: Draft['entities'][number]) => namesOf(entity).some((name) => facts.has(name));
  const sortOf = (entity: Draft['entities'][number]) => rejectedWith('entities', entity, undefined);
  // Names of one type by one rule are rejected together only where none of them is right.
  const kept = new Set(draft.entities.filter(isNamed).map(sortOf));
  for (const entity of draft.entities) {
    const isRight = count('entities precision', isNamed(entity));
    const isOfMany = !isRight && !kept.has(sortOf(entity));
    judge(entity.draft, isRight, isOfMany ? { decision: `names ${sortOf(entity)}` } : {});
    const share = of(entity.type).drafted;
    share.of++;
    if (isRight) share.right++;
    else miss(`entity ${entity.type} that is none`, entity.name);
  }
  const rejected = new Set(draft.entities.filter((entity) => !isNamed(entity)).map(({ name }) => name));
  return { kinds, rejected };
}

/** A name without the quotation marks and title marks that may be taken into it or not. */
function bare(name: string): string {
  return name.replaceAll(/[“”‘’《》「」]/g, '');
}

function wordingsOf({ name, aliases }: { name: string; aliases?: unknown }): string[] {
  return [name, ...(Array.isArray(aliases) ? (aliases as string[]) : [])];
}

function citationsOf(draft: Draft) {
  const items = [...draft.entities, ...draft.links, ...draft.observations, ...draft.notFigures];
  return items.flatMap(({ at }) =>
    (Array.isArray(at) ? at : [at]).flatMap((written) => parseCitation(written) ?? []),
  );
}

/** Adds the shares of several texts. */
export function total(scores: Score[]): Score['shares'] {
  const sum = (name: Measure, part: keyof Share) =>
    scores.reduce((all, { shares }) => all + shares[name][part], 0);
  return Object.fromEntries(
    MEASURES.map((name) => [name, { right: sum(name, 'right'), of: sum(name, 'of') }]),
  ) as Score['shares'];
}
