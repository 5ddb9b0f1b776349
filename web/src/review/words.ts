import { useMemo } from 'react';
import type { Item, Option, State, Vocabularies } from '../../../src/review/protocol';
import { useLanguage, useMessages } from '../language/language';
import { fieldOffers, plain } from './fieldOffers';
import { type Points, sliceOf } from './items';
import { messages } from './messages';
import type { Offer } from './offers';

/** The vocabulary in the reader's language, and wordings for facts made with it. */
export function useWords(vocabularies: Vocabularies, state: State, points: Points) {
  const language = useLanguage();
  const m = useMessages(messages);
  return useMemo(() => {
    const labelOf = (option: Option) => (language === 'en' ? option.en : option.zh);
    const offers = (options: Option[] = []): Offer[] =>
      options.map((option) => ({
        value: option.value,
        label: labelOf(option),
        ...(option.value !== labelOf(option) && { hint: option.value }),
        words: [option.zh, option.en, ...(option.words ?? [])],
      }));
    const word = (options: Option[] = [], value = '') => {
      const found = options.find((option) => option.value === value);
      return found ? labelOf(found) : value;
    };
    const report = state.items.find(({ section }) => section === 'report');
    const names = [
      ...(report?.fields.subdistrict?.split('/').toReversed() ?? []),
      ...state.items.flatMap(({ section, fields }) => (section === 'entities' ? (fields.name ?? []) : [])),
    ];
    const periods = state.items.flatMap(({ fields }) => fields.period || []);

    const known = { names, periods, yes: m.yes, no: m.no };
    const offersOf = (item: Item, field: string) => fieldOffers(item, field, vocabularies, offers, known);

    /** A fact's heading: its slice or its name. */
    const nameOf = ({ section, fields, places }: Item): string => {
      const [first] = places;
      if (section === 'report') return fields.title ?? '';
      if (section === 'entities') return fields.name ?? '';
      if (section === 'links') return `${fields.from} → ${fields.to}`;
      return first ? sliceOf(points, first) : '';
    };
    /** What a fact states. */
    const meaningOf = ({ section, fields, metric }: Item): string => {
      const v = vocabularies;
      switch (section) {
        case 'report':
          return fields.subdistrict ?? fields.covers ?? '';
        case 'entities':
          return word(v.entityTypes, fields.type);
        case 'links':
          return word(v.linkTypes, fields.type);
        case 'observations':
          return [metric ?? fields.metric, fields.about, fields.period, word(v.statuses, fields.status)]
            .filter(Boolean)
            .join(' · ');
        case 'checks':
          // Without offsets, as they are read.
          return [word(v.rules, fields.rule), fields.operands?.replace(/@\d+/g, ''), fields.names]
            .filter(Boolean)
            .join(' · ');
        case 'notFigures':
          return word(v.reasons, fields.reason);
      }
    };
    /** A part of a metric as written. */
    const partOf = (part: string): string =>
      word([...vocabularies.measures, ...vocabularies.objects, ...vocabularies.actions], part);
    /** The value of an empty field. */
    const defaultOf = ({ section }: Item, field: string): string | undefined => {
      if (section !== 'observations') return undefined;
      if (field === 'qualifier') return word(vocabularies.qualifiers, 'EXACT');
      if (field === 'status') return word(vocabularies.statuses, 'ACTUAL');
      return field === 'period' ? report?.fields.period : undefined;
    };
    return { offers, offersOf, nameOf, meaningOf, partOf, defaultOf, names, plain };
  }, [language, m, vocabularies, state, points]);
}

export type Words = ReturnType<typeof useWords>;

/** Fields with several values; the last one is completed. */
export const SEVERAL = new Set(['about', 'names', 'aliases', 'operands']);

/** Fields that accept any value besides those offered. */
export const FREE = new Set(['name']);

/** Fields whose values are long. */
export const WIDE = new Set([
  'metric',
  'title',
  'subdistrict',
  'covers',
  'at',
  'name',
  'aliases',
  'operands',
]);
