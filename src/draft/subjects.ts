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

interface Near {
  thing: NamedThing;
  end: number;
  length: number;
}

/**
 * What a figure is about: what it is part of the name of, what stands right after it or is paid with it, the thing that its clause names
 * last before it, or a project, activity or campaign of its sentence; null where there is none, and the figure is about the
 * report's own subdistrict.
 */
export function subjectOf(flat: string, figure: Citation, named: NamedThing[]): NamedThing | null {
  const within = named.find((thing) => wordingsOf(thing).some((wording) => holds(flat, wording, figure)));
  if (within) return within;
  const start = sentenceStart(flat, figure.start);
  const before = flat.slice(Math.max(start, figure.start - REACH), figure.start);
  const clause = Math.max(before.lastIndexOf('，'), before.lastIndexOf(',')) + 1;
  const after = flat.slice(figure.end, figure.end + AHEAD).split(/[。；;\n]/)[0] as string;
  const subjects = named.filter(isSubject);
  const next = subjects.find((thing) => wordingsOf(thing).some((wording) => after.startsWith(wording)));
  if (next) return next;
  // 清泉村 in 清泉村卫生室 is not what is named there.
  const isWithin = (wording: string, place: number) =>
    named.some((thing) =>
      wordingsOf(thing).some((one) => {
        const inner = one.length > wording.length ? one.indexOf(wording) : -1;
        return inner >= 0 && flat.startsWith(one, place - inner);
      }),
    );
  let best: Near | null = null;
  for (const thing of subjects)
    for (const wording of wordingsOf(thing)) {
      const at = before.lastIndexOf(wording);
      if (at < 0 || (at < clause && !goesOn(thing, before.slice(at + wording.length), at))) continue;
      if (ASIDE.test(before.slice(0, at)) || isWithin(wording, figure.start - before.length + at)) continue;
      const end = at + wording.length;
      if (!best || end > best.end || (end === best.end && wording.length > best.length))
        best = { thing, end, length: wording.length };
    }
  if (best && best.end > clause) return best.thing;
  const paid =
    SPENT.test(before) &&
    subjects.find((thing) => isWork(thing) && wordingsOf(thing).some((one) => after.includes(one)));
  return paid || (best?.thing ?? null);
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

function wordingsOf({ name, at }: NamedThing): string[] {
  return [...new Set([name, ...at.map(({ exact }) => exact)])].filter((wording) => wording.length > 1);
}

/** Whether a figure stands within a wording: 三级 in 三级治理体系. */
function holds(flat: string, wording: string, { start, exact }: Citation): boolean {
  const at = wording.indexOf(exact);
  return at >= 0 && wording.length > exact.length && flat.startsWith(wording, start - at);
}
