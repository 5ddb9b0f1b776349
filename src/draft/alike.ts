import type { Mark } from './mark.js';

/** Fields of a figure that hold for those after it as well: what is said once for several stands before them. */
export const ONWARD: ReadonlySet<string> = new Set(['about', 'period', 'status']);

/**
 * Where the paragraph begins in which a place of a text lies; -1 where there is no place, for what is said of the whole.
 * @param flat the text with one unit per code point
 */
export function paragraphOf(flat: string, place: number | undefined): number {
  if (place === undefined) return -1;
  return place === 0 ? 0 : flat.lastIndexOf('\n', place - 1) + 1;
}

/** What of an undecided fact says which others are accepted with it by one decision. */
interface Proposed {
  [field: string]: unknown;
  draft?: Mark;
}

/** Links of which a report says many of one start: what its subdistrict carries out. Of the others, many have one end. */
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
 * A word for the sort of facts that one decision may accept together: figures that have the metric and the unit, numbers that are no
 * figures for one reason by one rule, links of one type that share an end by one rule, checks of one kind. Names are decided one by one.
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

/** A word for the figures of a paragraph of which one change of a field holds for all that come after. */
export function changedWith(field: string, fact: Proposed, paragraph: number): string {
  return JSON.stringify([paragraph, fact[field]]);
}

/**
 * A word for the sort of facts that one decision may reject together: numbers of one slice, names of one type by one rule, and what
 * would be accepted together.
 * @param exact the slice that the fact is cited by first
 */
export function rejectedWith(section: string, fact: Proposed, exact: string | undefined): string {
  if (section === 'observations' || section === 'notFigures') return JSON.stringify(exact);
  if (section === 'entities') return JSON.stringify([fact.type, fact.draft?.rule]);
  return acceptedWith(section, fact);
}
