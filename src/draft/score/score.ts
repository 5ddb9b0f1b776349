import type { ConceptKind } from '../../model/contract.js';
import { flatOf, parseCitation, writeCitation } from '../../model/text.js';
import { overlap } from '../../seed/citations.js';
import type { SeedReport } from '../../seed/files.js';
import { type Composition, type Metric, type MetricCatalogue, partsKey } from '../../seed/metrics.js';
import { acceptedWith, changedWith, ONWARD, paragraphOf, rejectedWith } from '../alike.js';
import type { Draft, DraftObservation } from '../drafter.js';
import { type Mark, type Section, sections } from '../mark.js';
import { followedSubjects } from './followed.js';

/** How many are right, out of how many. */
export interface Share {
  right: number;
  of: number;
}

/** What is scored, in the order printed. */
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
  /** Everything drafted, with its confidence and what a person would have to correct. */
  judged: Judged[];
  missed: { kind: string; what: string }[];
  /** How many facts a person has to add because nothing was drafted for them. */
  absent: number;
}

/** A change that a person makes to an item that is wrong. */
export interface Correction {
  /** The field that is changed. `at` is the slice and all that follows from it. A missing `term` is added only once. */
  field: 'metric' | 'term' | 'about' | 'period' | 'status' | 'at' | 'subdistrict' | 'reject';
  /** One decision in the review (`e`) corrects all undecided items with the same sort, if all of them need it. */
  sort: string;
  /** The new value. */
  to: string;
}

/** An item of a draft. Items without a mark count as decided, with confidence 1. */
export interface Judged {
  section: Section;
  confidence: number;
  /** What would make it right; empty if it is right. */
  corrections: Correction[];
  /** Offset of its paragraph: the right items left in a paragraph are accepted together. */
  paragraph: number;
  /** By field: the sort of items for which one correction may hold. */
  sorts: Partial<Record<Correction['field'], string>>;
  /** What is left of both if it is undecided until the names are right, which its subject follows. */
  followed?: Pick<Judged, 'corrections' | 'sorts'>;
  /** Whether it is dropped together with a rejected name and needs no decision. */
  follows?: boolean;
}

/** Measures whose missing facts a person has to add. */
const ABSENT: Measure[] = [
  'digit figures found',
  'counting numerals found',
  'entities recall',
  'links recall',
  'checks recall',
];

/** The share of items that must be right if they are accepted together. */
const BULK = 0.95;

export type Confidences = Record<Section, number>;

/**
 * For each section, the lowest confidence from which at least 95 % of its items are right, so that they can be accepted
 * together; above 1 if there is none.
 */
export function bulkConfidences(judged: Judged[]): Confidences {
  const leastOf = (section: Section) => {
    const items = judged.filter((item) => item.section === section);
    const steps = [...new Set(items.map(({ confidence }) => confidence))].sort((a, b) => a - b);
    const isSafe = (step: number) => {
      const above = items.filter(({ confidence }) => confidence >= step);
      return above.filter(({ corrections }) => corrections.length === 0).length >= BULK * above.length;
    };
    return steps.find(isSafe) ?? 1.01;
  };
  return Object.fromEntries(sections.map((section) => [section, leastOf(section)])) as Confidences;
}

/**
 * How many decisions a person makes in a draft, by kind: one to accept all items that are certain enough; one for each
 * correction, or for all of a sort if the review allows it; one for each paragraph with something left to accept.
 */
export function decisionsAt(judged: Judged[], sure: Confidences): Map<string, number> {
  const isOpen = ({ section, confidence }: Judged) => confidence < sure[section];
  const items = judged
    .filter(({ follows }) => !follows)
    .map((item) => (isOpen(item) ? { ...item, ...item.followed } : item));
  const decisions = new Map<string, number>();
  const decide = (what: string, count: number) => decisions.set(what, (decisions.get(what) ?? 0) + count);
  if (items.some((item) => !isOpen(item) && item.confidence < 1)) decide('accept the surest', 1);

  const alike = new Map<string, Judged[]>();
  for (const item of items.filter(isOpen))
    for (const [field, sort] of Object.entries(item.sorts)) {
      const key = `${item.section} ${field} ${sort}`;
      alike.set(key, [...(alike.get(key) ?? []), item]);
    }
  const terms = new Set<string>();
  const settled = new Set<Correction>();
  for (const item of items)
    for (const correction of item.corrections) {
      const { field, sort, to } = correction;
      if (settled.has(correction) || (field === 'term' && terms.has(to))) continue;
      if (field === 'term') terms.add(to);
      decide(field === 'reject' ? `reject ${item.section}` : field, 1);
      const all = isOpen(item) ? (alike.get(`${item.section} ${field} ${sort}`) ?? []) : [];
      const rest = ONWARD.has(field) ? all.slice(all.indexOf(item)) : all;
      const same = rest.flatMap((one) => one.corrections.filter((c) => c.field === field && c.to === to));
      if (same.length === rest.length) for (const one of same) settled.add(one);
    }
  const isRejected = ({ corrections }: Judged) => corrections.some(({ field }) => field === 'reject');
  const left = items.filter((item) => isOpen(item) && !isRejected(item));
  decide('accept a paragraph', new Set(left.map(({ paragraph }) => paragraph)).size);
  return decisions;
}

/**
 * Compares a draft with the reviewed facts of the same text. A figure is found if a drafted one overlaps it, and right
 * if values, unit and qualifier are equal.
 * @param catalogue from the whole seed, to tell metrics apart
 * @param known what the drafter knew, to tell whether it could compose a metric
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
  const flat = flatOf(points);
  const judge: Judge = (section, mark, at, corrections, sorts = {}, follows = false, followed = undefined) =>
    judged.push({
      section,
      confidence: mark?.confidence ?? 1,
      corrections,
      paragraph: paragraphOf(flat, at === undefined ? undefined : parseCitation(at)?.start),
      sorts,
      ...(follows && { follows }),
      ...(followed && { followed }),
    });
  const { kinds: entities, ...names } = scoreEntities(draft, reviewed, count, miss, judge);
  const { rejected } = names;
  scoreFigures(draft, reviewed, { flat, catalogue, known, ...names }, count, miss, judge);
  const others = reviewed.notFigures.flatMap(({ at, reason }) => at.map((place) => ({ ...place, reason })));
  for (const fact of draft.notFigures) {
    const place = parseCitation(fact.at);
    const isRight = others.some((one) => place && overlap(one, place) && one.reason === fact.reason);
    const sort = rejectedWith('notFigures', fact, place?.exact);
    judge('notFigures', fact.draft, fact.at, isRight ? [] : [rejection(sort)], { reject: sort });
  }

  const facts = new Map(
    reviewed.entities.flatMap((one) => wordingsOf(one).map((wording) => [bare(wording), bare(one.name)])),
  );
  // Another wording of the same thing counts as its name.
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
    const sort = rejectedWith('links', { ...link }, undefined);
    const follows = rejected.has(link.from) || rejected.has(link.to);
    judge('links', link.draft, link.at, links.has(key) ? [] : [rejection(sort)], { reject: sort }, follows);
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
    const sort = rejectedWith('checks', { ...check }, undefined);
    const follows = (check.names ?? []).some((name) => rejected.has(name));
    judge('checks', check.draft, check.result, isRight ? [] : [rejection(sort)], { reject: sort }, follows);
    if (!count('checks precision', isRight)) miss('check that is none', keyOf(check));
  }
  const isCovered = reviewed.report.covers.includes(draft.report.subdistrict);
  const chain: Correction = { field: 'subdistrict', sort: '', to: reviewed.report.covers.join() };
  judge('report', draft.report.draft, undefined, isCovered ? [] : [chain]);
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
type Judge = (
  section: Section,
  mark: Mark | undefined,
  /** The first citation. */
  at: string | undefined,
  corrections: Correction[],
  sorts?: Judged['sorts'],
  follows?: boolean,
  followed?: Judged['followed'],
) => void;

function rejection(sort: string): Correction {
  return { field: 'reject', sort, to: '' };
}

function scoreFigures(
  draft: Draft,
  reviewed: SeedReport,
  {
    flat,
    catalogue,
    known,
    rejected,
    missing,
  }: {
    flat: string;
    catalogue: MetricCatalogue;
    known: MetricCatalogue;
    rejected: Set<string>;
    missing: SeedReport['entities'];
  },
  count: Count,
  miss: Miss,
  judge: Judge,
): void {
  const figures = draft.observations.map((observation) => ({
    observation,
    at: parseCitation(observation.at),
  }));
  const used = new Set<DraftObservation>();
  const changed = new Map<DraftObservation, Omit<Correction, 'sort'>[]>();
  const matched = new Map<DraftObservation, SeedReport['observations']>();
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
    // A rejected name is dropped as a subject. A figure without a subject is then about the whole place.
    const about = [observation.about].flat().filter((name) => !rejected.has(name));
    const whole = draft.report.subdistrict.split('/').slice(-1);
    const subjects = joint(about.length > 0 ? about : whole);
    const [fact] = facts;
    matched.set(observation, facts);
    changed.set(observation, [
      ...(isRight ? [] : [{ field: 'at' as const, to: '' }]),
      ...(isMetric ? [] : [{ field: 'metric' as const, to: JSON.stringify(fact?.metric) }]),
      ...termsLacking(facts, observation, catalogue, known).map((to) => ({ field: 'term' as const, to })),
      ...(facts.some((one) => joint(one.about) === subjects)
        ? []
        : [{ field: 'about' as const, to: joint(fact?.about ?? []) }]),
      ...(isPeriod ? [] : [{ field: 'period' as const, to: String(intervalOf(reviewed, fact?.period)) }]),
      ...(isStatus ? [] : [{ field: 'status' as const, to: String(fact?.status) }]),
    ]);
  }
  const said = (observation: DraftObservation) =>
    matched.get(observation)?.[0]?.about ?? [observation.about].flat();
  const followed = followedSubjects(flat, draft, missing, rejected, said);
  for (const { observation, at } of figures) {
    const kind = /\d/.test(at?.exact ?? '') ? 'digit figures' : 'counting numerals';
    if (!count(`${kind} precision`, used.has(observation))) miss(`${kind} that are none`, observation.at);
    const paragraph = paragraphOf(flat, at?.start);
    const onward = (field: string) => changedWith(field, { ...observation }, paragraph);
    const sorts: Judged['sorts'] = {
      metric: acceptedWith('observations', { ...observation }),
      about: onward('about'),
      period: onward('period'),
      status: onward('status'),
      reject: rejectedWith('observations', { ...observation }, at?.exact),
    };
    const corrections = changed.get(observation) ?? [{ field: 'reject', to: '' }];
    const facts = matched.get(observation);
    const about = followed.get(observation) ?? [];
    const isAbout = facts?.some((fact) => joint(fact.about) === joint(about)) ?? true;
    const others = corrections.filter(({ field }) => field !== 'about');
    const left = isAbout
      ? others
      : [...others, { field: 'about' as const, to: joint(facts?.[0]?.about ?? []) }];
    const sortsLeft = { ...sorts, about: changedWith('about', { about }, paragraph) };
    judge('observations', observation.draft, observation.at, sorted(corrections, sorts), sorts, false, {
      corrections: sorted(left, sortsLeft),
      sorts: sortsLeft,
    });
  }
}

function sorted(corrections: Omit<Correction, 'sort'>[], sorts: Judged['sorts']): Correction[] {
  return corrections.map((one) => ({ ...one, sort: sorts[one.field] ?? '' }));
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

/**
 * The labels of missing terms without which no metric of a figure can be composed, except those that the draft
 * proposes.
 */
function termsLacking(
  facts: SeedReport['observations'],
  { draft }: DraftObservation,
  catalogue: MetricCatalogue,
  known: MetricCatalogue,
): string[] {
  const proposed = new Set(
    draft.candidates?.map((one) => (typeof one === 'string' ? undefined : one.newTerm?.zh)),
  );
  const lacking = facts.map(({ metric: named }) => {
    const { metric } = catalogue.find(named);
    const isThere = (kind: ConceptKind, id: string) => known.thesaurus.find(kind, id) !== undefined;
    return [
      ...(metric && !isThere('OBJECT', metric.object) ? [metric.object] : []),
      ...(metric?.action && !isThere('ACTION', metric.action) ? [metric.action] : []),
    ]
      .map((id) => catalogue.thesaurus.find('OBJECT', id)?.zh ?? id)
      .filter((label) => !proposed.has(label));
  });
  return lacking.some((terms) => terms.length === 0) ? [] : (lacking[0] ?? []);
}

function scoreEntities(
  draft: Draft,
  reviewed: SeedReport,
  count: Count,
  miss: Miss,
  judge: Judge,
): { kinds: Score['entities']; rejected: Set<string>; missing: SeedReport['entities'] } {
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
  const missing: SeedReport['entities'] = [];
  for (const entity of reviewed.entities) {
    const isFound = count(
      'entities recall',
      namesOf(entity).some((name) => drafted.has(name)),
    );
    const { found } = of(entity.type);
    found.of++;
    if (isFound) found.right++;
    else {
      missing.push(entity);
      miss(`entity ${entity.type}`, entity.name);
    }
  }
  const isNamed = (entity: Draft['entities'][number]) => namesOf(entity).some((name) => facts.has(name));
  const sortOf = (entity: Draft['entities'][number]) => rejectedWith('entities', entity, undefined);
  for (const entity of draft.entities) {
    const isRight = count('entities precision', isNamed(entity));
    const sort = sortOf(entity);
    judge('entities', entity.draft, entity.at[0], isRight ? [] : [rejection(sort)], { reject: sort });
    const share = of(entity.type).drafted;
    share.of++;
    if (isRight) share.right++;
    else miss(`entity ${entity.type} that is none`, entity.name);
  }
  const rejected = new Set(draft.entities.filter((entity) => !isNamed(entity)).map(({ name }) => name));
  return { kinds, rejected, missing };
}

/** A name without quotation and title marks, which may or may not be part of it. */
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

/** Adds up the shares of several texts. */
export function total(scores: Score[]): Score['shares'] {
  const sum = (name: Measure, part: keyof Share) =>
    scores.reduce((all, { shares }) => all + shares[name][part], 0);
  return Object.fromEntries(
    MEASURES.map((name) => [name, { right: sum(name, 'right'), of: sum(name, 'of') }]),
  ) as Score['shares'];
}
