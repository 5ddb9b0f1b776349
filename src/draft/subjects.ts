import type { Citation } from '../model/text.js';
import type { NamedThing } from './named-thing.js';
import type { Occurrence, Occurrences } from './occurrences.js';

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

/** What is spent is said before what it is spent on: 投资136万元实施…. */
const SPENT = /(?:投资|投入|资金)[^，,。；;\n]{0,8}$/;
/** Words with which a sentence goes on about what it named before. */
const TOTALS = /(?:累计|共|先后|其中|已|截至|完成|收集|涉及|惠及)[^。；;\n]{0,24}$/;
/** With what a sentence begins that says how far what the one before it named has come. */
const GOES_ON = /^(?:截至|截止|目前|累计|其中|现已|已经?)/;
/** How far a project, an activity or a campaign may be from a figure of its sentence that is about it, in characters. */
const REACH = 120;
/** How far after what is spent the project may be. */
const AHEAD = 30;

/** What a sentence begins with that does all that it says. */
const BEGINS = new Set(['Organization', 'Facility']);

/**
 * What a figure is about: what it is part of the name of, what stands right after it or is paid with it, the thing that its clause names
 * last before it, or a project, activity or campaign of its sentence; null where there is none, and the figure is about the
 * report's own subdistrict.
 */
export function subjectOf(flat: string, figure: Citation, named: Occurrences): NamedThing | null {
  // 三级 in 三级治理体系.
  const [holder] = named.around(figure.start, figure.end);
  if (holder) return holder.thing;
  const start = Math.max(sentenceStart(flat, figure.start), figure.start - REACH);
  const before = flat.slice(start, figure.start);
  const clause = start + Math.max(before.lastIndexOf('，'), before.lastIndexOf(',')) + 1;
  const after = flat.slice(figure.end, figure.end + AHEAD).split(/[。；;\n]/)[0] as string;
  const following = named
    .within(figure.end, figure.end + after.length)
    .filter(({ thing }) => isSubject(thing));
  const next = following.find((one) => one.start === figure.end);
  if (next) return next.thing;
  const best = named
    .within(start, figure.start)
    .filter(({ thing }) => isSubject(thing))
    .filter(
      (one) => one.start >= clause || goesOn(one.thing, flat.slice(one.end, figure.start), one.start - start),
    )
    .filter((one) => !ASIDE.test(flat.slice(start, one.start)))
    // 清泉村 in 清泉村卫生室 is not what is named there.
    .filter((one) => named.around(one.start, one.end).length === 0)
    .reduce<Occurrence | null>((last, one) => (last && last.end >= one.end ? last : one), null);
  if (best && best.end > clause) return best.thing;
  const paid = SPENT.test(before) && following.find(({ thing }) => isWork(thing));
  return (paid || best)?.thing ?? null;
}

/** Where the sentence of a figure begins, or the one before it that it goes on with: 截至目前,累计…. */
function sentenceStart(flat: string, place: number): number {
  const startOf = (end: number) =>
    Math.max(...['。', '\n', '；'].map((mark) => flat.lastIndexOf(mark, end - 1))) + 1;
  const start = startOf(place);
  const goesOn = GOES_ON.test(flat.slice(start, start + 8)) && start > 1 && flat[start - 1] !== '\n';
  return goesOn ? startOf(start - 1) : start;
}

function isWork({ type }: NamedThing): boolean {
  return type === 'Project' || type === 'Facility';
}

/** Whether a sentence may go on about a thing in its later clauses. */
function goesOn({ type, kind }: NamedThing, between: string, at: number): boolean {
  if (type === 'Project') return true;
  // What the sentence before named goes on only where it is a project.
  if (/[。；\n]/.test(between)) return false;
  if (BEGINS.has(type) && at <= 8) return true;
  return type === 'Programme' && (kind === 'CAMPAIGN' || kind === 'ACTIVITY') && TOTALS.test(between);
}

function isSubject({ type, kind, name }: NamedThing): boolean {
  if (!SUBJECTS.has(type) || ABOVE.test(name)) return false;
  if (type === 'Programme' && AIMS.has(kind)) return false;
  return kind !== 'GOVERNMENT_AGENCY' && kind !== 'ROAD';
}
