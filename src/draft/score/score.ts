import type { ConceptKind } from '../../model/contract.js';
import { flatOf, parseCitation, writeCitation } from '../../model/text.js';
import { overlap } from '../../seed/citations.js';
import type { SeedReport } from '../../seed/files.js';
import { type Composition, type Metric, type MetricCatalogue, partsKey } from '../../seed/metrics.js';
import { acceptedWith, changedWith, paragraphOf, rejectedWith } from '../alike.js';
import type { Draft, DraftObservation } from '../drafter.js';
import type { Mark } from '../mark.js';
import type { Correction, Judged } from './decisions.js';
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

/** Measures whose missing facts a person has to add. */
const ABSENT: Measure[] = [
  'digit figures found',
  'counting numerals found',
  'entities recall',
  'links recall',
  'checks recall',
];

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
  const judge: Judge = ({ mark, at, ...item }) =>
    judged.push({
      ...item,
      confidence: mark?.confidence ?? 1,
      paragraph: paragraphOf(flat, at === undefined ? undefined : parseCitation(at)?.start),
    });
  const { kinds: entities, ...names } = scoreEntities(draft, reviewed, count, miss, judge);
  const { rejected } = names;
  scoreFigures({ draft, reviewed, flat, catalogue, known, ...names }, count, miss, judge);
  const others = reviewed.notFigures.flatMap(({ at, reason }) => at.map((place) => ({ ...place, reason })));
  for (const fact of draft.notFigures) {
    const place = parseCitation(fact.at);
    const isRight = others.some((one) => place && overlap(one, place) && one.reason === fact.reason);
    const sort = rejectedWith('notFigures', fact, place?.exact);
    judge({ section: 'notFigures', mark: fact.draft, at: fact.at, ...keptIf(isRight, sort) });
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
    judge({ section: 'links', mark: link.draft, at: link.at, ...keptIf(links.has(key), sort), follows });
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
    judge({ section: 'checks', mark: check.draft, at: check.result, ...keptIf(isRight, sort), follows });
    if (!count('checks precision', isRight)) miss('check that is none', keyOf(check));
  }
  const isCovered = reviewed.report.covers.includes(draft.report.subdistrict);
  const chain: Correction = { field: 'subdistrict', sort: '', to: reviewed.report.covers.join() };
  judge({ section: 'report', mark: draft.report.draft, corrections: isCovered ? [] : [chain], sorts: {} });
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
  item: Omit<Judged, 'confidence' | 'paragraph'> & {
    mark: Mark | undefined;
    /** The first citation. */
    at?: string | undefined;
  },
) => void;

/** An item that a person leaves as it is or rejects. */
function keptIf(isRight: boolean, sort: string): Pick<Judged, 'corrections' | 'sorts'> {
  return { corrections: isRight ? [] : [{ field: 'reject', sort, to: '' }], sorts: { reject: sort } };
}

type Facts = SeedReport['observations'];
type Change = Omit<Correction, 'sort'>;

/** What the figures of a draft are compared with. */
interface Compared {
  draft: Draft;
  reviewed: SeedReport;
  flat: string;
  catalogue: MetricCatalogue;
  known: MetricCatalogue;
  /** The names that a person rejects. */
  rejected: Set<string>;
  /** The things that a person adds. */
  missing: SeedReport['entities'];
}

/** A slice of the text with the facts that cite it. */
interface Place {
  exact: string;
  start: number;
  end: number;
  facts: Facts;
}

function scoreFigures(compared: Compared, count: Count, miss: Miss, judge: Judge): void {
  const { draft, reviewed, flat, missing, rejected } = compared;
  const figures = draft.observations.map((observation) => ({
    observation,
    at: parseCitation(observation.at),
  }));
  const joint = jointIn(reviewed);
  const matched = new Map<DraftObservation, { facts: Facts; changes: Change[] }>();
  for (const place of placesOf(reviewed)) {
    const kind = kindOf(place.exact);
    const found = figures.find(({ at }) => at && overlap(at, place));
    if (!count(`${kind} found`, found !== undefined))
      miss(`${kind} not found`, `${place.exact}@${place.start}`);
    if (!found) {
      count(`${kind} right`, false);
      continue;
    }
    const changes = changesOf(found.observation, place, compared, joint, count, miss);
    matched.set(found.observation, { facts: place.facts, changes });
  }

  const said = (observation: DraftObservation) =>
    matched.get(observation)?.facts[0]?.about ?? [observation.about].flat();
  const followed = followedSubjects(flat, draft, missing, rejected, said);
  for (const { observation, at } of figures) {
    const kind = kindOf(at?.exact ?? '');
    const match = matched.get(observation);
    if (!count(`${kind} precision`, match !== undefined)) miss(`${kind} that are none`, observation.at);
    const paragraph = paragraphOf(flat, at?.start);
    const onward = (field: string) => changedWith(field, { ...observation }, paragraph);
    const sorts: Judged['sorts'] = {
      metric: acceptedWith('observations', { ...observation }),
      about: onward('about'),
      period: onward('period'),
      status: onward('status'),
      reject: rejectedWith('observations', { ...observation }, at?.exact),
    };
    const changes = match?.changes ?? [{ field: 'reject' as const, to: '' }];
    const about = followed.get(observation) ?? [];
    const sortsLeft = { ...sorts, about: changedWith('about', { about }, paragraph) };
    const left = leftWhenFollowed(changes, match?.facts, about, joint);
    judge({
      section: 'observations',
      mark: observation.draft,
      at: observation.at,
      corrections: sorted(changes, sorts),
      sorts,
      followed: { corrections: sorted(left, sortsLeft), sorts: sortsLeft },
    });
  }
}

function kindOf(slice: string) {
  return /\d/.test(slice) ? 'digit figures' : 'counting numerals';
}

/** Every slice that reviewed figures cite. */
function placesOf({ observations }: SeedReport): Iterable<Place> {
  const places = new Map<number, Place>();
  for (const fact of observations)
    for (const place of fact.at)
      places.set(place.start, { ...place, facts: [...(places.get(place.start)?.facts ?? []), fact] });
  return places.values();
}

/** Names things together in a way that is the same for the same things, however they are called and ordered. */
type Joint = (subjects: string[]) => string;

function jointIn({ entities }: SeedReport): Joint {
  const names = new Map(
    entities.flatMap((one) => wordingsOf(one).map((wording) => [bare(wording), one.name])),
  );
  const called = (name: string) => bare(names.get(bare(name)) ?? name);
  return (subjects) => subjects.map(called).sort().join();
}

/** What a person changes in a drafted figure, given the facts at its place. */
function changesOf(
  observation: DraftObservation,
  { exact, start, facts }: Place,
  { draft, reviewed, catalogue, known, rejected }: Compared,
  joint: Joint,
  count: Count,
  miss: Miss,
): Change[] {
  const { at, ...drafted } = observation;
  const kind = kindOf(exact);
  const [fact] = facts;
  count('slices', at === `${exact}@${start}`);
  const isRight = count(
    `${kind} right`,
    facts.some(
      (one) =>
        one.value === drafted.value &&
        one.valueHigh === drafted.valueHigh &&
        one.unit === drafted.unit &&
        one.qualifier === (drafted.qualifier ?? 'EXACT'),
    ),
  );
  if (!isRight) miss(`${kind} not right`, `${exact}@${start}, drafted ${at}`);
  const isStatus = count(
    'status of figures',
    facts.some(({ status }) => status === (drafted.status ?? 'ACTUAL')),
  );
  const intervalOf = (report: SeedReport | Draft, label: string | undefined) =>
    report.periods[label ?? report.report.period];
  const isPeriod = count(
    'period of figures',
    facts.some(({ period }) => intervalOf(reviewed, period) === intervalOf(draft, drafted.period)),
  );
  if (!isPeriod) miss('period', `${at} ${fact?.period}, drafted ${drafted.period ?? draft.report.period}`);
  const isSubject = count(
    'subject of figures',
    facts.some(({ about }) => joint(about) === joint([drafted.about].flat())),
  );
  if (!isSubject) miss('subject', `${at} ${fact?.about}, drafted ${drafted.about}`);
  const isMetric = scoreMetric(observation, facts, catalogue, known, count, miss);
  // A rejected name is dropped as a subject. A figure without a subject is then about the whole place.
  const about = [drafted.about].flat().filter((name) => !rejected.has(name));
  const subjects = about.length > 0 ? about : draft.report.subdistrict.split('/').slice(-1);
  return [
    ...(isRight ? [] : [{ field: 'at' as const, to: '' }]),
    ...(isMetric ? [] : [{ field: 'metric' as const, to: JSON.stringify(fact?.metric) }]),
    ...termsLacking(facts, observation, catalogue, known).map((to) => ({ field: 'term' as const, to })),
    ...subjectChange(facts, subjects, joint),
    ...(isPeriod ? [] : [{ field: 'period' as const, to: String(intervalOf(reviewed, fact?.period)) }]),
    ...(isStatus ? [] : [{ field: 'status' as const, to: String(fact?.status) }]),
  ];
}

/** What a person changes in a figure's subject, if no fact is about this one. */
function subjectChange(facts: Facts, subjects: string[], joint: Joint): Change[] {
  if (facts.some(({ about }) => joint(about) === joint(subjects))) return [];
  return [{ field: 'about', to: joint(facts[0]?.about ?? []) }];
}

/**
 * What is left to change in a figure that is undecided until the names are right.
 * @param facts at its place, if there are any
 * @param about what the rules find then
 */
function leftWhenFollowed(
  changes: Change[],
  facts: Facts | undefined,
  about: string[],
  joint: Joint,
): Change[] {
  const others = changes.filter(({ field }) => field !== 'about');
  return facts ? [...others, ...subjectChange(facts, about, joint)] : others;
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
    judge({ section: 'entities', mark: entity.draft, at: entity.at[0], ...keptIf(isRight, sort) });
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
