import type { Citation } from '../model/text.js';
import type { NamedThing } from './named-thing.js';

/** What a figure may be about. A document, an honour or a person is so rarely, and an organ of the levels above never. */
const SUBJECTS = new Set([
  'Project',
  'Facility',
  'Place',
  'ResidentialCompound',
  'Community',
  'Organization',
  'PartyOrganization',
  'Programme',
]);
const ABOVE = /^[省市区县](?:委|政府)$/;
/** Programmes that say what is striven for, and not what is counted. */
const AIMS = new Set(['STRATEGY', 'SYSTEM', 'MODEL', 'MECHANISM', 'PLATFORM', 'SERVICE', undefined]);
/** Words before a name that say that it is only where, why or with whom something is done. */
const ASIDE = /(?:结合|围绕|按照|配合|联合|支持|通过|根据|为|以|在|与|对接|会同|服务|创建)$/;

/** How far a project may be from a figure of its sentence that is about it, in characters. Anything else is in its clause. */
const REACH = 45;

/**
 * What a figure is about: the thing that its sentence names last before it, or right after it; null where it names none, and the
 * figure is about the report's own subdistrict.
 */
export function subjectOf(flat: string, figure: Citation, named: NamedThing[]): NamedThing | null {
  const after = flat.slice(figure.end, figure.end + 24);
  const start = Math.max(...['。', '\n', '；'].map((end) => flat.lastIndexOf(end, figure.start - 1))) + 1;
  const before = flat.slice(Math.max(start, figure.start - REACH), figure.start);
  const clause = Math.max(before.lastIndexOf('，'), before.lastIndexOf(',')) + 1;
  let best: { thing: NamedThing; end: number; length: number } | null = null;
  for (const thing of named) {
    if (!SUBJECTS.has(thing.type) || ABOVE.test(thing.name)) continue;
    if (thing.type === 'Programme' && AIMS.has(thing.kind)) continue;
    if (thing.kind === 'GOVERNMENT_AGENCY' || thing.kind === 'ROAD') continue;
    for (const wording of new Set([thing.name, ...thing.at.map(({ exact }) => exact)])) {
      if (wording.length < 2) continue;
      if (after.startsWith(wording)) return thing;
      const at = before.lastIndexOf(wording);
      if (at < 0 || (at < clause && thing.type !== 'Project')) continue;
      if (ASIDE.test(before.slice(0, at))) continue;
      const end = at + wording.length;
      if (!best || end > best.end || (end === best.end && wording.length > best.length))
        best = { thing, end, length: wording.length };
    }
  }
  return best?.thing ?? null;
}
