import { lineStart } from '../model/clauses.js';
import type { Mark } from './mark.js';

/**
 * Fields of a figure that one change sets for the figures after it as well: a text says these once, before several
 * figures.
 */
export const ONWARD: ReadonlySet<string> = new Set(['about', 'period', 'status']);

/**
 * Offset at which the paragraph around a place begins; -1 if there is no place, for what concerns the whole text.
 * @param flat the text with one unit per code point
 */
export function paragraphOf(flat: string, place: number | undefined): number {
  return place === undefined ? -1 : lineStart(flat, place);
}

/** The parts of an undecided fact that decide which other facts one decision accepts with it. */
interface Proposed {
  [field: string]: unknown;
  draft?: Mark;
}

/**
 * Types of links where many share their start (what a subdistrict carries out). Links of other types tend to share
 * their end.
 */
const OF_ITS_START = new Set([
  'CARRIES_OUT',
  'BASED_ON',
  'ESTABLISHED',
  'ISSUED',
  'RECEIVED',
  'AFFECTS',
  'APPLIES_TO',
]);

/**
 * A key that is equal for facts that one decision may accept together: figures with the same metric and unit, numbers
 * that are not figures for the same reason by the same rule, links of one type with a shared end by one rule, checks of
 * one kind. Names are decided one by one.
 */
export function acceptedWith(section: string, fact: Proposed): string {
  const rule = fact.draft?.rule;
  switch (section) {
    case 'observations':
      return JSON.stringify([fact.metric, fact.unit]);
    case 'notFigures':
      return JSON.stringify([fact.reason, rule]);
    case 'entities':
      return JSON.stringify([fact.type, rule, fact.name]);
    case 'links':
      return JSON.stringify([fact.type, OF_ITS_START.has(String(fact.type)) ? fact.from : fact.to, rule]);
    default:
      return JSON.stringify([fact.rule, rule]);
  }
}

/** A key that is equal for figures of a paragraph for which changing a field of one changes it for all that follow. */
export function changedWith(field: string, fact: Proposed, paragraph: number): string {
  return JSON.stringify([paragraph, fact[field]]);
}

/**
 * A key that is equal for facts that one decision may reject together: numbers with the same slice, names of one type
 * by one rule, and otherwise facts that would be accepted together.
 * @param exact the first slice that the fact cites
 */
export function rejectedWith(section: string, fact: Proposed, exact: string | undefined): string {
  if (section === 'observations' || section === 'notFigures') return JSON.stringify(exact);
  if (section === 'entities') return JSON.stringify([fact.type, fact.draft?.rule]);
  return acceptedWith(section, fact);
}
