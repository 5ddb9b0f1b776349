import { writeCitation } from '../model/text.js';
import type { Mark } from './mark.js';
import type { NamedThing } from './names.js';

/** A link as the seed writes it. */
export interface ProposedLink {
  from: string;
  type: string;
  to: string;
  role?: string;
  inferred?: true;
  at: string;
}

const LIES = new Set(['Facility', 'Place', 'ResidentialCompound', 'Project']);

/** Below this a programme is words in quotation marks as likely as something that is run. */
const NAMED_PROGRAMME = 0.75;

/** What sets up, issues or holds: the sentence says it of the subdistrict that reports. */
const ISSUES = /(?:制定|印发|出台|编制|编印|形成了?|拟定)(?:了|完善)?《?$/;

/**
 * Links that names and the words before them show: communities are part of the subdistrict, what lies in the area lies in the
 * community that its name begins with, else in the subdistrict, and documents that were drawn up are the subdistrict's.
 */
export function linksOf(
  named: NamedThing[],
  subdistrict: string,
  flat: string,
): (ProposedLink & { draft: Mark })[] {
  const communities = named.filter(({ type }) => type === 'Community');
  return named.flatMap((thing): (ProposedLink & { draft: Mark })[] => {
    const [first] = thing.at;
    if (!first) return [];
    const at = writeCitation(first);
    const mark = (confidence: number, rule: string) => ({ draft: { confidence, rule } });
    if (thing.type === 'Community')
      return [
        {
          from: thing.name,
          type: 'PART_OF',
          to: subdistrict,
          inferred: true,
          at,
          ...mark(thing.confidence, 'community of the report'),
        },
      ];
    if (thing.type === 'Document') {
      if (!ISSUES.test(flat.slice(Math.max(0, first.start - 10), first.start))) return [];
      return [
        { from: subdistrict, type: 'ISSUED', to: thing.name, at, ...mark(0.7, 'drawn up in the report') },
      ];
    }
    if (thing.type === 'Programme' && thing.confidence < NAMED_PROGRAMME) return [];
    if (thing.type === 'Programme')
      return [
        {
          from: subdistrict,
          type: 'CARRIES_OUT',
          to: thing.name,
          role: 'IMPLEMENTER',
          inferred: true,
          at,
          ...mark(0.5, 'programme of the report'),
        },
      ];
    if (!LIES.has(thing.type)) return [];
    const within = communities.find(({ name }) => thing.name.startsWith(name));
    return [
      {
        from: thing.name,
        type: 'LOCATED_IN',
        to: within?.name ?? subdistrict,
        ...(!within && { inferred: true as const }),
        at,
        ...mark(
          within ? 0.85 : 0.6,
          within ? 'its name begins with the community' : 'in the area of the report',
        ),
      },
    ];
  });
}
