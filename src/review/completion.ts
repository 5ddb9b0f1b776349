import type { Term, Terms, Vocabulary } from '../model/vocabulary.js';
import type { Composition, MetricCatalogue } from '../seed/metrics.js';
import { type Concept, wordingsOf } from '../seed/thesaurus.js';
import { writeComposition } from './fields.js';
import type { Candidate, Option, Vocabularies } from './protocol.js';

/** Metrics that are offered for what a person types. */
const OFFERED = 8;

/** How many terms of a kind that a text names are tried with each other. */
const TRIED = 6;

/** What fields may be, from the vocabulary and the thesaurus. */
export function vocabulariesOf(vocabulary: Vocabulary, catalogue: MetricCatalogue): Vocabularies {
  const { entities, links } = vocabulary;
  const terms = (kind: Concept['kind']) =>
    catalogue.thesaurus.concepts
      .filter((term) => term.kind === kind)
      .map(({ id, zh, en, alt }): Option => ({ value: zh, zh, en, words: [id, ...alt] }));
  const byType = (termsOf: (type: string) => Terms | undefined) =>
    Object.fromEntries(Object.keys(entities).map((type) => [type, options(termsOf(type) ?? {})]));
  const statuses = (type: string): Terms =>
    Object.fromEntries(
      (entities[type]?.status ?? []).map((value) => [value, vocabulary.entityStatuses[value] as Term]),
    );
  return {
    entityTypes: options(entities),
    kinds: byType((type) => entities[type]?.kind),
    levels: byType((type) => entities[type]?.level),
    entityStatuses: byType(statuses),
    linkTypes: options(links),
    linkStatuses: vocabulary.linkStatuses.map((value) => ({
      value,
      zh: vocabulary.entityStatuses[value]?.zh ?? value,
      en: vocabulary.entityStatuses[value]?.en ?? value,
    })),
    roles: Object.fromEntries(Object.entries(links).map(([type, { role }]) => [type, options(role ?? {})])),
    units: Object.entries(vocabulary.units).map(([value, { en, words }]) => ({
      value,
      zh: value,
      en,
      ...(words && { words }),
    })),
    qualifiers: options(vocabulary.qualifiers),
    statuses: options(vocabulary.statuses),
    rules: options(vocabulary.rules),
    reasons: options(vocabulary.notFigures),
    measures: options(vocabulary.measures),
    objects: terms('OBJECT'),
    actions: terms('ACTION'),
    reports: options(vocabulary.reports),
  };
}

function options(terms: Terms): Option[] {
  return Object.entries(terms).map(([value, { zh, en }]) => ({ value, zh, en }));
}

/**
 * Metrics for what a person types: listed ones by name, and those that the terms named in it compose (道路 硬化).
 * @param unit of the figure: its quantity says which measures there can be
 */
export function metricsFor(
  text: string,
  unit: string,
  catalogue: MetricCatalogue,
  vocabulary: Vocabulary,
): Candidate[] {
  const wanted = text.trim();
  if (wanted === '') return [];
  const quantityOf = (one: string) => vocabulary.units[one]?.quantity;
  const found = new Map<string, Candidate>();
  const listed = catalogue.listed
    .flatMap(({ metric }) => metric ?? [])
    .filter(({ name }) => name.includes(wanted))
    .sort(
      (a, b) =>
        Number(quantityOf(b.unit) === quantityOf(unit)) - Number(quantityOf(a.unit) === quantityOf(unit)) ||
        a.name.length - b.name.length,
    );
  for (const { name } of listed) found.set(name, { name, written: name, isNew: false });
  const measures = Object.keys(vocabulary.measures).filter(
    (name) => quantityOf(vocabulary.measures[name]?.unit ?? '') === quantityOf(unit),
  );
  const actions = [undefined, ...named('ACTION', wanted, catalogue)];
  for (const object of named('OBJECT', wanted, catalogue))
    for (const action of actions.toReversed())
      for (const measure of measures) {
        const composition: Composition = {
          object: object.zh,
          ...(action && { action: action.zh }),
          measure,
        };
        const { metric } = catalogue.find(composition);
        if (!metric || found.has(metric.name)) continue;
        found.set(metric.name, { name: metric.name, written: writeComposition(composition), isNew: false });
      }
  return [...found.values()].slice(0, OFFERED);
}

/** Terms of a kind of which a text has a wording, or whose wording has a word of the text; the longest in common first. */
function named(kind: Concept['kind'], text: string, catalogue: MetricCatalogue): Concept[] {
  const typed = text.split(/\s+/);
  const common = (term: Concept) =>
    Math.max(
      ...wordingsOf(term).map((wording) => {
        if (text.includes(wording)) return 2 * wording.length;
        const within = typed.filter((word) => word.length > 1 && wording.includes(word));
        return Math.max(0, ...within.map((word) => 2 * word.length - 0.1 * wording.length));
      }),
    );
  return catalogue.thesaurus.concepts
    .filter((term) => term.kind === kind)
    .map((term) => ({ term, length: common(term) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)
    .slice(0, TRIED)
    .map(({ term }) => term);
}
