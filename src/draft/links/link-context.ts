import { sentenceStart } from '../../model/clauses.js';
import { type Citation, writeCitation } from '../../model/text.js';
import type { Mark } from '../mark.js';
import { listedFrom } from '../names/enumerations.js';
import type { NamedThing } from '../names/named-thing.js';
import type { Occurrence, Occurrences } from '../names/occurrences.js';

/** What things lie in, begin with or are organized in. */
export const CONTAINERS: ReadonlySet<string> = new Set([
  'Community',
  'ResidentialCompound',
  'Place',
  'Facility',
]);

/** A link as the seed writes it. */
export interface ProposedLink {
  from: string;
  type: string;
  to: string;
  role?: string;
  title?: string;
  inferred?: true;
  at: string;
}

/** A link with how sure it is, and the rule that proposes it. */
export type MarkedLink = ProposedLink & { draft: Mark };

/** One text's names, as the rules for links see them. */
export interface LinkContext {
  /** With one unit per code point. */
  flat: string;
  named: NamedThing[];
  occurrences: Occurrences;
  subdistrict: string;
  /** The divisions that the subdistrict lies in, from the province down, as far as they are known. */
  above: string[];
  /** Wordings of other things that have the subdistrict's name, or a word for it, in theirs, the longer first. */
  others: string[];
}

/** What a rule for links says of one name. */
export type LinkRule = (thing: NamedThing, first: Citation, context: LinkContext) => MarkedLink[];

/** What a link says besides its ends. */
export type More = Pick<ProposedLink, 'role' | 'title' | 'inferred'>;

/** What a link says that the text implies and does not say. */
export const inferred = { inferred: true as const };

/** A link, cited at a place. */
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

/** A citation of a name where it stands. */
export function citationOf({ start, end, wording }: Occurrence): Citation {
  return { start, end, exact: wording };
}

/** Whether a thing is an organization, of the party or not. */
export function isOrganization({ type }: NamedThing): boolean {
  return /Organization$/.test(type);
}

/** The characters before a citation. */
export function before({ flat }: LinkContext, { start }: Citation, characters: number): string {
  return flat.slice(Math.max(0, start - characters), start);
}

/** Whether the sentence up to a place names the subdistrict; in the name of something else, as 甲镇文化站, it names nobody. */
export function namesSubdistrict(context: LinkContext, place: number): boolean {
  const { flat, subdistrict, others } = context;
  const sentence = flat.slice(sentenceStart(context.flat, place), place);
  const rest = others.reduce((left, other) => left.replaceAll(other, '\n'), sentence);
  return rest.includes(subdistrict) || /(?:^|[，、])(?:街道|我街|我镇|全镇|全街)/.test(rest);
}

/** What a sentence may begin with before it says who: 一是, 今年以来, the divisions that the actor lies in. */
const LEAD = /^(?:[^，,：:。]{0,12}?(?:是|[，,：:])|【[^】]*】\s*)(?=.)/u;

/** What makes of an organ's name that of somebody in it. */
const OFFICE = /^(?:副?书记|副?主任|副?主席|成员|干部|工作人员|负责人|[^，,。]?长)/u;

/** A clause that says when, where, why or under whom before a sentence says who: 面对困难, 在区委的领导下. */
const ADVERBIAL =
  /^(?:[^，,。]{0,12}(?:[年月来后前]|期间|目前|季度|年度)|(?:在|面对|按照|围绕|紧扣|根据|结合|随着|为|以|依托|通过|作为|经过|由于)[^，,。；;]*)[，,]/u;
/** How many such clauses may stand before who. */
const MOST = 4;

/** Organizations that a sentence begins with, one or several, also after when and under whom: 在县委的领导下,镇党委、镇政府联合…. */
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

/**
 * Who does what a sentence says up to a place: the organs or organizations that it begins with, else the subdistrict, which is inferred
 * where the sentence does not name it.
 */
export function actorsOf(context: LinkContext, place: number): [name: string, more: { inferred?: true }][] {
  const organs = organsAt(context, place);
  if (organs.length > 0) return organs.map(({ name }) => [name, {}]);
  return [[context.subdistrict, namesSubdistrict(context, place) ? {} : inferred]];
}

function isOrgan(thing: NamedThing): boolean {
  return isOrganization(thing) && !/^[省市区县](?:委|政府)$/.test(thing.name);
}

/** How long the name of a division is that stands at a place before the subdistrict's or an organ's: 甲区 of 甲区乙街道办事处. */
function divisionsAt({ flat, above }: LinkContext, place: number): number {
  return above.find((name) => flat.startsWith(name, place))?.length ?? 0;
}

/** The division that words for a level mean: 区 of 全区 and 区委; undefined where none above the subdistrict is known by it. */
export function divisionOf({ above }: LinkContext, level: string): string | undefined {
  return (
    above.findLast((name) => name.endsWith(level)) ??
    (level === '区' || level === '县' ? above.at(2) : undefined)
  );
}
