import { sentenceStart } from '../../model/clauses.js';
import { type Citation, writeCitation } from '../../model/text.js';
import { listedBefore, listedFrom } from '../names/enumerations.js';
import { AWARDED } from '../names/honours.js';
import type { NamedThing } from '../names/named-thing.js';
import {
  before,
  citationOf,
  divisionOf,
  inferred,
  type LinkContext,
  type LinkRule,
  link,
  type More,
  namesSubdistrict,
} from './link-context.js';

const OFFICES =
  '副?书记|第一书记|副?主任|副?主席|[副]?[总]?经理|副?会长|副?队长|副?大?队?长|理事长|董事长|站长|副?所长|副?校长|园长|院长|副?[镇乡街区县市]长|民警|干事|委员|记者';
/** An office before a name. */
const OFFICE = new RegExp(`(${OFFICES})[:：\\s\\u3000]*$`, 'u');
/** An office before another one. */
const AND_OFFICE = new RegExp(`(${OFFICES})、$`, 'u');
/** Before the name of an author, who belongs to the paper that prints the text. */
const BYLINE = /(?:记者|通讯员|作者|编辑|责任编辑|摄影)[:：\s\u3000]*$/u;
/** Between several holders of an office: 主任甲(至3月)、乙. */
const AND_ANOTHER = /[(（][^)）]{0,12}[)）]、$|、$/u;
/** How many holders of one office may be listed. */
const MOST = 10;
/** What somebody without an office is called, after the home: 甲社区居民. */
const LIVES = /(?:居民|村民|业主|群众|志愿者)$/u;

/** Between who is awarded and the honour, from the last such word on. */
const IS_AWARDED = new RegExp(
  `被?(?:${AWARDED})(?:了)?(?![^，,。；;]*(?:${AWARDED}))[^，,。；;]*$|(?:立|创建)(?:了)?[^，,。；;]{0,12}$`,
  'u',
);
/** Who confers the honour. */
const BY = /被([^，,。；;\n]{2,24}?)(?:评为|授予|表彰为|命名为|认定为|评选为)$/u;
/** How the name of an honour begins that the city or district confers: 全县…, 区级…. */
const OF_LEVEL = /^(?:全([市区县])|([市区县])级)/u;
/** Says that an honour is given to people who are not named. */
const HANDED_OUT = /(?<!被)(?:颁发|发放|授予)[^，,。；;]{0,8}$/u;

/** Says that an honour is aimed at. */
const AIMED_AT = /(?:力争|争取|申报|冲刺|瞄准|(?:将|拟|下一步)[^。；;]*争创)[^，,。；;]*$/u;

/** How many characters may stand between the receiver and the award without naming somebody else: 同志连续三年. */
const WORDS = 6;

const DIVISIONS = new Set(['Province', 'City', 'District', 'Subdistrict', 'Community']);
const RECEIVERS = new Set(['Person', 'Community', 'Organization', 'PartyOrganization']);

/** Rules for persons and honours, from names and the words around them. */
export const people: readonly LinkRule[] = [
  (thing, at, context) => (thing.type === 'Person' ? officeOf(thing, at, context) : []),
  (thing, at, context) => {
    if (thing.type !== 'Person') return [];
    const called = LIVES.exec(before(context, at, 4))?.[0].length;
    if (!called) return [];
    const isHome = ({ type }: NamedThing) => type === 'Community' || type === 'ResidentialCompound';
    return listedBefore(context.flat, context.occurrences, at.start - called, isHome).map((home) =>
      link(thing.name, 'LOCATED_IN', home.thing.name, citationOf(home), [0.85, 'said to live there']),
    );
  },
  (thing, at, context) => (thing.type === 'Honour' ? honourOf(thing, at, context) : []),
];

/** Links from a person to organizations: from the office before the name, or else that of the person listed before. */
function officeOf(thing: NamedThing, at: Citation, context: LinkContext, depth = 0): ReturnType<LinkRule> {
  const lead = before(context, at, 40);
  if (BYLINE.test(lead)) return byline(thing, at, context);
  const [said = '', title] = OFFICE.exec(lead) ?? [];
  const place = at.start - said.length;
  const isMember = (employer: NamedThing, office: string, more: More = {}) =>
    link(thing.name, 'MEMBER_OF', employer.name, at, [0.85, 'name after an office'], {
      title: office,
      ...more,
    });
  const employer = title && employerBefore(context, place);
  if (employer) return [isMember(employer, title)];
  // 县委副书记、县长甲: holds both offices; the government of the second is implied.
  const [office, first] = AND_OFFICE.exec(context.flat.slice(Math.max(0, place - 40), place)) ?? [];
  const party = first && employerBefore(context, place - (office?.length ?? 0));
  const government = title && governmentOf(context, title);
  if (party && government) return [isMember(party, first), isMember(government, title, inferred)];
  const gap = AND_ANOTHER.exec(context.flat.slice(Math.max(0, place - 15), place))?.[0].length;
  if (!gap || depth > MOST) return [];
  const [other] = context.occurrences
    .within(Math.max(0, place - gap - 6), place - gap)
    .filter((one) => one.end === place - gap && one.thing.type === 'Person');
  if (!other) return [];
  const cited = { start: other.start, end: other.end, exact: other.wording };
  return officeOf(other.thing, cited, context, depth + 1).map((one) => ({
    ...one,
    from: thing.name,
    ...(title && { title }),
    at: writeCitation(at),
  }));
}

/** The government that somebody with this title heads: 县政府 for 副县长. */
function governmentOf({ named }: LinkContext, title: string): NamedThing | undefined {
  const level = /^副?([省市区县镇乡])长$/u.exec(title)?.[1];
  return named.find(
    ({ at: [first], name }) =>
      level !== undefined &&
      [name, first?.exact].some((one) => new RegExp(`${level}(?:人民)?政府$`, 'u').test(one ?? '')),
  );
}

/** The organization whose name, or the end of it, is right before an office: 党工委 for 街道党工委. */
function employerBefore({ flat, named }: LinkContext, place: number): NamedThing | undefined {
  const lead = flat.slice(Math.max(0, place - 30), place);
  const organs = named.filter(({ type }) => /Organization$/.test(type));
  const [called] = organs
    .flatMap((one) => [one.name, ...one.at.map(({ exact }) => exact)].map((wording) => ({ one, wording })))
    .filter(({ wording }) => lead.endsWith(wording))
    .sort((a, b) => b.wording.length - a.wording.length);
  if (called) return called.one;
  const short = /(?:党工委|党委|办事处|人大工委|纪工委|政府)$/u.exec(lead)?.[0];
  return short ? organs.find(({ name }) => name.endsWith(short) && !/^[省市区县]/u.test(name)) : undefined;
}

/** An author belongs to the medium before the name, otherwise to the only one that the text names. */
function byline(thing: NamedThing, at: Citation, context: LinkContext): ReturnType<LinkRule> {
  const media = context.named.filter(({ kind }) => kind === 'MEDIA');
  const lead = before(context, at, 24).replace(BYLINE, '');
  const said = media.find(({ name }) => lead.includes(name));
  const medium = said ?? (media.length === 1 ? media[0] : undefined);
  const title =
    /(记者|通讯员|作者|责任编辑|编辑|摄影)[:：\s\u3000]*$/u.exec(before(context, at, 10))?.[1] ?? '记者';
  return medium
    ? [
        link(thing.name, 'MEMBER_OF', medium.name, at, [0.75, 'name after an office'], {
          title,
          ...(said ? {} : inferred),
        }),
      ]
    : [];
}

/** Links for who received an honour and who conferred it. */
function honourOf(thing: NamedThing, at: Citation, context: LinkContext): ReturnType<LinkRule> {
  const { flat, occurrences, subdistrict, named } = context;
  const from = sentenceStart(context.flat, at.start);
  const sentence = flat.slice(from, at.start).replace(/[“《]$/u, '');
  const by = BY.exec(sentence);
  const said = by ? from + by.index + 1 + (by[1] as string).length : 0;
  const listed = by ? listedFrom(flat, occurrences, from + by.index + 1, isGiver) : [];
  // If the whole name is not known, it is somebody else: 甲区 in 甲区委.
  const givers = listed.at(-1)?.end === said ? listed : [];
  const conferred = givers.map((giver) =>
    link(giver.thing.name, 'CONFERRED', thing.name, at, [0.85, 'said to have given it']),
  );
  const namedIn = named.find(
    (one) => DIVISIONS.has(one.type) && thing.name.startsWith(one.name) && one.type !== 'Community',
  );
  if (namedIn && conferred.length === 0)
    conferred.push(
      link(namedIn.name, 'CONFERRED', thing.name, at, [0.9, `its name begins with ${namedIn.name}`]),
    );
  const level = OF_LEVEL.exec(thing.name);
  const division = level && divisionOf(context, (level[1] ?? level[2]) as string);
  if (division && conferred.length === 0)
    conferred.push(link(division, 'CONFERRED', thing.name, at, [0.85, 'an honour of its level'], inferred));
  if (HANDED_OUT.test(sentence)) {
    const more = namesSubdistrict(context, at.start) ? {} : inferred;
    return [link(subdistrict, 'CONFERRED', thing.name, at, [0.7, 'handed out in the report'], more)];
  }
  if (AIMED_AT.test(sentence)) return [];
  const awarded = IS_AWARDED.exec(sentence);
  if (!awarded && !by) return [];
  const end = from + (by?.index ?? awarded?.index ?? 0);
  const receiver = receiverBefore(context, from, end);
  if (receiver === null) return conferred;
  const more = receiver || namesSubdistrict(context, at.start) ? {} : inferred;
  return [
    link(receiver ?? subdistrict, 'RECEIVED', thing.name, at, [0.9, 'awarded in the report'], more),
    ...conferred,
  ];
}

function isGiver({ type }: NamedThing): boolean {
  return /Organization$/.test(type) || DIVISIONS.has(type);
}

/**
 * Who receives an award: the last name before it in its clause, ignoring names within others. Undefined if the clause
 * names nobody and so means the subdistrict; null if it names somebody unknown.
 */
function receiverBefore(
  { flat, occurrences, subdistrict }: LinkContext,
  from: number,
  end: number,
): string | undefined | null {
  const marks = ['，', ',', '；', ';'].map((mark) => flat.lastIndexOf(mark, end - 1) + 1);
  const clause = Math.max(from, ...marks);
  const found = occurrences
    .within(clause, end)
    .filter(
      ({ thing, start, end: to }) => RECEIVERS.has(thing.type) && occurrences.around(start, to).length === 0,
    )
    .at(-1);
  const after = flat.slice(found?.end ?? clause, end);
  if (found && after.length <= WORDS) return found.thing.name;
  const means = after.includes(subdistrict) || /街道|全[镇乡街]|我[镇乡街]|[镇乡街]$/u.test(after);
  return means || flat.slice(clause, end).length <= WORDS ? undefined : null;
}
