import { isInBrackets, lineStart } from '../../model/clauses.js';
import {
  citationOf,
  isOrganization,
  type LinkContext,
  link,
  type MarkedLink,
  organsAt,
} from '../links/link-context.js';
import { listedFrom } from './enumerations.js';
import type { NamedThing } from './named-thing.js';
import type { Occurrence } from './occurrences.js';

/** Before the list of an organ's offices: 内设5个办公室:. */
const HAS_OFFICES = /(?:内设|下设|设有)[^：:，,。；;\n]{0,20}[：:]/gu;
/** Before the parts of a team or association. */
const CONSISTS = /[，,](?:包含|包括|下设|下辖)(?=[\u4e00-\u9fa5“])/gu;

/**
 * Links from parts to their organ: offices listed after a colon belong to the organ named before it, or to the one
 * whose offices an earlier sentence of the paragraph lists; teams to their association.
 */
export function officesOf(context: LinkContext): MarkedLink[] {
  const { flat, occurrences } = context;
  const isOffice = (thing: NamedThing) => thing.type === 'Facility' || isOrganization(thing);
  const partOf = (part: Occurrence, whole: NamedThing) =>
    link(part.thing.name, 'PART_OF', whole.name, citationOf(part), [0.8, 'listed as a part of it']);
  let last: { whole: NamedThing; end: number } | undefined;
  const offices = [...flat.matchAll(HAS_OFFICES)].flatMap(({ index, 0: words }) => {
    const said = occurrences
      .within(lineStart(flat, index), index)
      .filter((one) => isOrganization(one.thing) && /^[共现]?$/u.test(flat.slice(one.end, index)))
      .sort((a, b) => a.start - b.start)[0];
    const isNext = last && !flat.slice(last.end, index).includes('\n');
    const whole = said?.thing ?? organsAt(context, index)[0] ?? (isNext ? last?.whole : undefined);
    if (!whole) return [];
    last = { whole, end: index };
    const end = index + flat.slice(index).search(/[。；;\n]|$/u);
    return occurrences
      .within(index + words.length, end)
      .filter(
        (one) =>
          isOffice(one.thing) &&
          occurrences.around(one.start, one.end).length === 0 &&
          !isInBrackets(flat.slice(index, one.start)),
      )
      .map((part) => partOf(part, whole));
  });
  const teams = [...flat.matchAll(CONSISTS)].flatMap(({ index, 0: words }) => {
    const [whole] = occurrences
      .within(Math.max(0, index - 30), index)
      .filter((one) => one.end === index && isOrganization(one.thing))
      .sort((a, b) => a.start - b.start);
    const parts = whole ? listedFrom(flat, occurrences, index + words.length, isOrganization) : [];
    return parts.map((part) => partOf(part, (whole as Occurrence).thing));
  });
  return [...offices, ...teams];
}
