import type { Term, Terms, Vocabulary } from '../model/vocabulary.js';
import type { SeedEntity } from '../seed/files.js';
import type { Composition, MetricCatalogue } from '../seed/metrics.js';
import { type Concept, wordingsOf } from '../seed/thesaurus.js';
import { writeComposition } from './fields.js';
import type { Candidate, Option, Vocabularies } from './protocol.js';

/** How many metrics are offered for what a person types. */
const OFFERED = 8;

/** How many terms of each kind named in a text are combined. */
const TRIED = 6;

/**
 * The values that fields can have, from the vocabulary and the thesaurus.
 * @param known what other reports on the same division name
 */
export function vocabulariesOf(
  vocabulary: Vocabulary,
  catalogue: MetricCatalogue,
  known: SeedEntity[] = [],
): Vocabularies {
  const { entities, links } = vocabulary;
  const terms = (kind: Concept['kind']) =>
    catalogue.thesaurus.concepts
      .filter((term) => term.kind === kind)
      .map(
        ({ id, zh, en, alt, category }): Option => ({
          value: zh,
          id,
          zh,
          en,
          words: [id, ...alt],
          ...(category && { category }),
        }),
      );
  const byType = (termsOf: (type: string) => Terms | undefined) =>
    Object.fromEntries(Object.keys(entities).map((type) => [type, options(termsOf(type) ?? {})]));
  const statuses = (values: string[] = []): Terms =>
    Object.fromEntries(values.map((value) => [value, vocabulary.entityStatuses[value] as Term]));
  return {
    entityTypes: options(entities),
    kinds: byType((type) => entities[type]?.kind),
    levels: byType((type) => entities[type]?.level),
    entityStatuses: byType((type) => statuses(entities[type]?.status)),
    linkTypes: options(links),
    linkStatuses: options(statuses(vocabulary.linkStatuses)),
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
    categories: options(vocabulary.categories),
    reports: options(vocabulary.reports),
    names: Object.fromEntries(
      Object.keys(entities).map((type) => [
        type,
        [...new Set(known.flatMap((one) => (one.type === type ? one.name : [])))],
      ]),
    ),
  };
}

function options(terms: Terms): Option[] {
  return Object.entries(terms).map(([value, { zh, en }]) => ({ value, zh, en }));
}

/**
 * Metrics for what a person types: first what it composes with × or * (道路 × 硬化), even without a term for it; then
 * listed ones by name; then those composed of the terms named in it (道路 硬化).
 * @param unit of the figure; its quantity limits the measures
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
  for (const composition of composedIn(wanted, quantityOf(unit), vocabulary)) {
    const written = writeComposition(composition);
    const name = catalogue.find(composition).metric?.name ?? written;
    found.set(name, { name, written });
  }
  const listed = catalogue.listed
    .flatMap(({ metric }) => metric ?? [])
    .filter(({ name }) => name.includes(wanted))
    .sort(
      (a, b) =>
        Number(quantityOf(b.unit) === quantityOf(unit)) - Number(quantityOf(a.unit) === quantityOf(unit)) ||
        a.name.length - b.name.length,
    );
  for (const { name } of listed) found.set(name, { name, written: name });
  const measures = Object.keys(vocabulary.measures).filter(
    (name) => quantityOf(vocabulary.measures[name]?.unit ?? '') === quantityOf(unit),
  );
  const objects = named('OBJECT', wanted, catalogue);
  for (const object of objects)
    for (const action of [...named('ACTION', wanted, catalogue), undefined])
      for (const measure of measures) {
        // A share without an action is taken of something else that the text names.
        const isShare = vocabulary.measures[measure]?.ofWhole && !action;
        for (const of of isShare ? objects.filter((other) => other !== object) : [undefined]) {
          const composition: Composition = {
            object: object.zh,
            ...(action && { action: action.zh }),
            measure,
            ...(of && { of: of.zh }),
          };
          const { metric } = catalogue.find(composition);
          if (!metric || found.has(metric.name)) continue;
          const written = writeComposition(composition);
          found.set(metric.name, { name: metric.name, written });
        }
      }
  return [...found.values()].slice(0, OFFERED);
}

/** What `沟塘 × 疏浚` composes with each measure possible for the unit, or with the one that it names; none without ×. */
function composedIn(
  text: string,
  quantity: string | undefined,
  { measures, units }: Vocabulary,
): Composition[] {
  const [parts = '', of] = text.split(/\s+\/\s+/);
  const [object, ...others] = parts.split(/\s*[×*]\s*/);
  if (!object || others.length === 0 || others.includes('')) return [];
  const named = Object.keys(measures).find(
    (one) => one === others.at(-1) || measures[one]?.zh === others.at(-1),
  );
  const all = Object.keys(measures).filter((one) => units[measures[one]?.unit ?? '']?.quantity === quantity);
  const [action, ...more] = named ? others.slice(0, -1) : others;
  if (more.length > 0) return [];
  return (named ? [named] : all).map((measure) => ({
    object,
    ...(action && { action }),
    measure,
    ...(of && { of: of.trim() }),
  }));
}

/**
 * Terms of a kind with a wording that occurs in a text, or that contains a word of the text. Those with most in common
 * come first and, among equals, what is typed first.
 */
function named(kind: Concept['kind'], text: string, catalogue: MetricCatalogue): Concept[] {
  const typed = text.split(/\s+/).filter((word) => word.length > 1);
  const match = (wording: string) => {
    const at = text.indexOf(wording);
    if (at >= 0) return { length: wording.length, at };
    const words = typed.filter((word) => wording.includes(word));
    const best = words.reduce((a, b) => (b.length > a.length ? b : a), '');
    return { length: Math.max(0, best.length - 0.05 * wording.length), at: text.indexOf(best) };
  };
  return catalogue.thesaurus.concepts
    .filter((term) => term.kind === kind)
    .map((term) => {
      const [best = { length: 0, at: 0 }] = wordingsOf(term)
        .map(match)
        .sort((a, b) => b.length - a.length);
      return { term, ...best };
    })
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length || a.at - b.at)
    .slice(0, TRIED)
    .map(({ term }) => term);
}
