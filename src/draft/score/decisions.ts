import { ONWARD } from '../alike.js';
import { type Section, sections } from '../mark.js';

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
