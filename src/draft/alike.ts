import type { Mark } from './mark.js';

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
