import type { NamedThing } from '../names/named-thing.js';
import type { Occurrences } from '../names/occurrences.js';
import { officesOf } from '../names/offices.js';
import { affects } from './affects.js';
import { deeds, leadersOf } from './deeds.js';
import type { LinkContext, MarkedLink } from './link-context.js';
import { whereabouts } from './locations.js';
import { people } from './people.js';

const RULES = [...whereabouts, ...affects, ...deeds, ...people];

/** The area of a report: its subdistrict, and the known divisions above it from the province down. */
export interface Area {
  subdistrict: string;
  above: string[];
}

/**
 * Links shown by names and the words around them, each only once.
 * @param flat the text with one unit per code point
 * @param named the things that the text names
 * @param occurrences where the text names them
 */
export function linksOf(
  flat: string,
  named: NamedThing[],
  occurrences: Occurrences,
  { subdistrict, above }: Area,
): MarkedLink[] {
  const others = named
    .flatMap(({ name, at }) => (name === subdistrict ? [] : [name, ...at.map(({ exact }) => exact)]))
    .filter((wording) => wording.includes(subdistrict) || /^(?:街道|我[街镇乡]|全[街镇乡])./u.test(wording))
    .toSorted((a, b) => b.length - a.length);
  const context: LinkContext = { flat, named, occurrences, subdistrict, above, others };
  const links = named.flatMap((thing) => {
    const [first] = thing.at;
    return first ? RULES.flatMap((rule) => rule(thing, first, context)) : [];
  });
  const seen = new Set<string>();
  const offices = officesOf(context);
  const all = [
    ...links.flatMap((one) => withinWhole(one, offices, links)),
    ...leadersOf(context),
    ...offices,
  ];
  const sure = new Map(named.map(({ name, confidence }) => [name, confidence]));
  return all
    .filter(({ from, type, to }) => {
      const key = [from, type, to].join('\n');
      return from !== to && !seen.has(key) && seen.add(key);
    })
    .map((one) => asSureAsItsEnds(one, sure));
}

/** A link that is no surer than the things that it links. */
function asSureAsItsEnds(link: MarkedLink, sure: ReadonlyMap<string, number>): MarkedLink {
  const confidence = Math.min(link.draft.confidence, sure.get(link.from) ?? 1, sure.get(link.to) ?? 1);
  return { ...link, draft: { ...link.draft, confidence } };
}

/**
 * A part lies where its whole is said to lie rather than just somewhere in the area: the teams of a village's
 * association.
 */
function withinWhole(link: MarkedLink, parts: MarkedLink[], links: MarkedLink[]): MarkedLink[] {
  const whole =
    link.type === 'LOCATED_IN' && link.inferred && parts.find(({ from }) => from === link.from)?.to;
  const places = links.filter((one) => one.type === 'LOCATED_IN' && one.from === whole && !one.inferred);
  return places.length === 0 ? [link] : places.map(({ to }) => ({ ...link, to }));
}
