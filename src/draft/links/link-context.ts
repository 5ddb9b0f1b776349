import { sentenceStart } from '../../model/clauses.js';
import { type Citation, writeCitation } from '../../model/text.js';
import type { Mark } from '../mark.js';
import { listedFrom } from '../names/enumerations.js';
import type { NamedThing } from '../names/named-thing.js';
import type { Occurrence, Occurrences } from '../names/occurrences.js';

/** Types of things that others lie in, begin with or are organized in. */
export const CONTAINERS: ReadonlySet<string> = new Set([
  'Community',
  'ResidentialCompound',
  'Place',
  'Facility',
]);

/** A link as in a seed file. */
export interface ProposedLink {
  from: string;
  type: string;
  to: string;
  role?: string;
  title?: string;
  inferred?: true;
  at: string;
}

/** A link with its confidence and the rule that proposes it. */
export type MarkedLink = ProposedLink & { draft: Mark };

/** A text with its names, as the rules for links see them. */
export interface LinkContext {
  /** The text with one unit per code point. */
  flat: string;
  named: NamedThing[];
  occurrences: Occurrences;
  subdistrict: string;
  /** The known divisions above the subdistrict, from the province down. */
  above: string[];
  /** Wordings of other things that contain the subdistrict's name or a word for it, longer ones first. */
  others: string[];
}

/** A rule: the links that it proposes for one thing, which is first named at `first`. */
export type LinkRule = (thing: NamedThing, first: Citation, context: LinkContext) => MarkedLink[];

/** What a link has besides its ends. */
export type More = Pick<ProposedLink, 'role' | 'title' | 'inferred'>;

/** Marks a link that the text implies but does not state. */
export const inferred = { inferred: true as const };

/** A link that cites a place. */
export function link(
  from: string,
  type: string,
  to: string,
  at: Citation,
  [confidence, rule]: [number, string],
  more: More = {},
): MarkedLink {
  return { from, type, to, ...more, at: writeCitation(at), draft: { confidence, rule } };
}

/** The citation of an occurrence. */
export function citationOf({ start, end, wording }: Occurrence): Citation {
  return { start, end, exact: wording };
}

/** Whether a thing is an organization or a party organization. */
export function isOrganization({ type }: NamedThing): boolean {
  return /Organization$/.test(type);
}

/** Up to so many characters before a citation. */
export function before({ flat }: LinkContext, { start }: Citation, characters: number): string {
  return flat.slice(Math.max(0, start - characters), start);
}

/**
 * Whether the sentence up to a place names the subdistrict or 街道, 我镇 and the like. Within another name, as in 甲镇文化站, it
 * does not count.
 */
export function namesSubdistrict(context: LinkContext, place: number): boolean {
  const { flat, subdistrict, others } = context;
  const sentence = flat.slice(sentenceStart(context.flat, place), place);
  const rest = others.reduce((left, other) => left.replaceAll(other, '\n'), sentence);
  return rest.includes(subdistrict) || /(?:^|[，、])(?:街道|我街|我镇|全镇|全街)/.test(rest);
}

/** What may come before the actor at the beginning of a sentence: 一是, 今年以来. */
const LEAD = /^(?:[^，,：:。]{0,12}?(?:是|[，,：:])|【[^】]*】\s*)(?=.)/u;

/** Follows an organ's name that stands for a person in it. */
const OFFICE = /^(?:副?书记|副?主任|副?主席|成员|干部|工作人员|负责人|[^，,。]?长)/u;

/** A clause for when, where, why or under whom, before the actor: 面对困难, 在区委的领导下. */
const ADVERBIAL =
  /^(?:[^，,。]{0,12}(?:[年月来后前]|期间|目前|季度|年度)|(?:在|面对|按照|围绕|紧扣|根据|结合|随着|为|以|依托|通过|作为|经过|由于)[^，,。；;]*)[，,]/u;
/** How many such clauses may come before the actor. */
const MOST = 4;

/**
 * The organizations that begin the sentence of a place, also after such clauses: 在县委的领导下,镇党委、镇政府联合…. Empty if none do,
 * or if they stand for a person in them.
 */
export function organsAt(context: LinkContext, place: number): NamedThing[] {
  const { flat, occurrences } = context;
  let from = sentenceStart(context.flat, place);
  for (let clause = 0; clause <= MOST; clause++) {
    const found = listedFrom(flat, occurrences, from + divisionsAt(context, from), isOrgan);
    const ends = found.at(-1)?.end ?? 0;
    if (found.length > 0 && !OFFICE.test(flat.slice(ends, ends + 4)))
      return found.filter(({ end }) => end <= place).map(({ thing }) => thing);
    const rest = flat.slice(from, place);
    const lead = ADVERBIAL.exec(rest) ?? (clause === 0 ? LEAD.exec(rest) : null);
    if (!lead) return [];
    from += lead[0].length;
  }
  return [];
}

/** What somebody does, right after the name at the beginning of a clause: 甲村推行…, 甲、乙两村联建…. */
const ACTS =
  /^(?:[等这\d两二三四五六七八九十]*个?(?:行政村|村|社区))?(?:还|也|已|先后|积极|大力|创新|联合|共同)?(?:推行|推广|开展|实施|探索|举办|创办|联建|合办|组建|成立|设立|打造|建立|发起|自筹|争取|筹资|投资)/u;

/** The communities or organizations that begin the clause of a place and do what it says: 甲、乙村联建…. */
function doersAt({ flat, occurrences }: LinkContext, place: number): NamedThing[] {
  const clause = /[^，,。；;：:\n]*$/u.exec(flat.slice(Math.max(0, place - 60), place))?.[0] ?? '';
  const isDoer = (one: NamedThing) => one.type === 'Community' || isOrgan(one);
  const found = listedFrom(flat, occurrences, place - clause.length, isDoer);
  const end = found.at(-1)?.end ?? place;
  return end < place && ACTS.test(flat.slice(end, end + 12)) ? found.map(({ thing }) => thing) : [];
}

/**
 * Who does what a sentence says before a place: who begins its clause, the organizations that begin the sentence,
 * otherwise the subdistrict, which is inferred if the sentence does not name it.
 */
export function actorsOf(context: LinkContext, place: number): [name: string, more: { inferred?: true }][] {
  const doers = doersAt(context, place);
  const actors = doers.length > 0 ? doers : organsAt(context, place);
  if (actors.length > 0) return actors.map(({ name }) => [name, {}]);
  return [[context.subdistrict, namesSubdistrict(context, place) ? {} : inferred]];
}

function isOrgan(thing: NamedThing): boolean {
  return isOrganization(thing) && !/^[省市区县](?:委|政府)$/.test(thing.name);
}

/** Length of a division's name before the subdistrict or an organ: 甲区 in 甲区乙街道办事处. 0 if there is none. */
function divisionsAt({ flat, above }: LinkContext, place: number): number {
  return above.find((name) => flat.startsWith(name, place))?.length ?? 0;
}

/** The division that a word for a level means: 区 in 全区 and 区委; undefined if none above the subdistrict fits. */
export function divisionOf({ above }: LinkContext, level: string): string | undefined {
  return (
    above.findLast((name) => name.endsWith(level)) ??
    (level === '区' || level === '县' ? above.at(2) : undefined)
  );
}
