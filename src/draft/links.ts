import { type Citation, writeCitation } from '../model/text.js';
import type { Mark } from './mark.js';
import type { NamedThing } from './named-thing.js';

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

type MarkedLink = ProposedLink & { draft: Mark };

/** One text's names, as the rules for links see them. */
interface Context {
  flat: string;
  subdistrict: string;
  named: NamedThing[];
  /** Wordings of other things that have the subdistrict's name in theirs, the longer first. */
  others: string[];
}

/** What a rule for links says of one name. */
type Rule = (thing: NamedThing, first: Citation, context: Context) => MarkedLink[];

const ABOVE = new Set(['Province', 'City', 'District']);
const DIVISIONS = new Set([...ABOVE, 'Subdistrict', 'Community']);
/** What lies where the report is about. */
const LIES = new Set(['Facility', 'Place', 'ResidentialCompound', 'Project']);
/**
 * Organizations of a street itself; companies, media and organs of the levels above may be anywhere, teams and cooperatives are of a
 * community or an association.
 */
const LOCAL = new Set(['TASK_FORCE', 'INSTITUTION', 'SELF_GOVERNMENT', 'OTHER']);
/** What crosses an area lies in none of its parts. */
const CROSSES = /(?:高速|高铁|铁路|高速公路)$/u;
/** How often what is of a type, and is what it is taken for, lies in the area of the report. */
const LIES_HERE: Record<string, number> = {
  Place: 0.97,
  ResidentialCompound: 0.98,
  Organization: 0.93,
  Facility: 0.9,
  Project: 0.75,
};
/** What says that something is made use of that others have set up. */
const USES = /(?:依托|运用|借助|利用|借鉴|用好|学习)(?:了|好)?[“《]?$/u;
/** How what the levels above hold begins. */
const OF_ABOVE = /^全[省市区县]/u;
/** What things lie in, begin with or are organized in. */
const CONTAINERS = new Set(['Community', 'ResidentialCompound', 'Place', 'Facility']);

/** What has things in it that begin with its name; a facility or a square is as often what something is done to. */
const HOLDS = new Set(['Community', 'ResidentialCompound']);

/** Below this a programme is words in quotation marks as likely as something that is run. */
const NAMED_PROGRAMME = 0.6;

const ISSUES = /(?:制定|印发|出台|编制|编印|形成了?|拟定|签订)(?:了|完善)?《?$/;
const SETS_UP = /(?:成立|组建|设立|新建|建成|建立|新成立|打造)(?:了)?$/;
const AFFECTS = /(?:涉及|惠及|覆盖|影响)[^，。；\n]{0,4}$/;

function link(
  from: string,
  type: string,
  to: string,
  at: Citation,
  [confidence, rule]: [number, string],
  more: Pick<ProposedLink, 'role' | 'title' | 'inferred'> = {},
): MarkedLink {
  return { from, type, to, ...more, at: writeCitation(at), draft: { confidence, rule } };
}

const inferred = { inferred: true as const };

/** Whether the sentence up to a place names the subdistrict; in the name of something else, as 甲镇文化站, it names nobody. */
function namesSubdistrict({ flat, subdistrict, others }: Context, place: number): boolean {
  const sentence =
    flat
      .slice(flat.lastIndexOf('。', place) + 1, place)
      .split('\n')
      .at(-1) ?? '';
  const rest = others.reduce((left, other) => left.replaceAll(other, '\n'), sentence);
  return rest.includes(subdistrict) || /(?:^|[，、])(?:街道|我街|我镇|全镇|全街)/.test(rest);
}

/**
 * Who does what a sentence says: the organ or organization that it begins with, else the subdistrict, which is inferred where the
 * sentence does not name it.
 */
function actorOf(context: Context, place: number): [name: string, more: { inferred?: true }] {
  const { flat, subdistrict, named } = context;
  const start = Math.max(...['。', '\n'].map((end) => flat.lastIndexOf(end, place - 1))) + 1;
  const sentence = flat.slice(start, place).replace(/^.{0,12}?(?:是|[，,：:])(?=.)/u, '');
  const actor = named
    .filter(({ type, name }) => /Organization$/.test(type) && !/^[省市区县](?:委|政府)$/.test(name))
    .flatMap((one) => [one.name, ...one.at.map(({ exact }) => exact)].map((wording) => ({ one, wording })))
    .filter(({ wording }) => sentence.startsWith(wording) || flat.slice(start, place).startsWith(wording))
    .toSorted((a, b) => b.wording.length - a.wording.length)[0];
  if (actor) return [actor.one.name, {}];
  return [subdistrict, namesSubdistrict(context, place) ? {} : inferred];
}

/** Whether a name is only what another one begins with: the company of a branch. */
function beginsOther({ named }: Context, { start, end }: Citation): boolean {
  return named.some(({ at: [first] }) => first?.start === start && first.end > end);
}

/** What a name begins with that things lie in, the longest. */
function holderOf(thing: NamedThing, { named }: Context): NamedThing | undefined {
  return named
    .filter(
      (one) =>
        CONTAINERS.has(one.type) &&
        one.name !== thing.name &&
        one.name.length > 2 &&
        thing.name.replaceAll(/[“”]/g, '').startsWith(one.name),
    )
    .toSorted((a, b) => b.name.length - a.name.length)[0];
}

/** Whether a name begins with that of a division above the subdistrict: 甲区“…”活动. */
function isOfDivisionAbove({ name }: NamedThing, { named }: Context): boolean {
  return named.some((one) => ABOVE.has(one.type) && name !== one.name && name.startsWith(one.name));
}

const rules: Rule[] = [
  (thing, at, { subdistrict }) =>
    thing.type === 'Community'
      ? [
          link(
            thing.name,
            'PART_OF',
            subdistrict,
            at,
            [thing.confidence, 'community of the report'],
            inferred,
          ),
        ]
      : [],
  (thing, at, context) => {
    const isLocal = thing.type === 'Organization' && LOCAL.has(thing.kind ?? '');
    if (!LIES.has(thing.type) && !isLocal) return [];
    const within = holderOf(thing, context);
    if (within && thing.type !== 'Place')
      return [
        link(thing.name, 'LOCATED_IN', within.name, at, [
          HOLDS.has(within.type) ? 0.9 : 0.6,
          `its name begins with ${within.name}`,
        ]),
      ];
    const { subdistrict } = context;
    if (CROSSES.test(thing.name))
      return [
        link(thing.name, 'AFFECTS', subdistrict, at, [0.7, 'crosses the area of the report'], inferred),
      ];
    const isSaid = thing.name.startsWith(subdistrict);
    const confidence = Math.round(100 * thing.confidence * (LIES_HERE[thing.type] ?? 0)) / 100;
    const mark: [number, string] = [confidence, 'in the area of the report'];
    return [link(thing.name, 'LOCATED_IN', subdistrict, at, mark, isSaid ? {} : inferred)];
  },
  (thing, at, context) => {
    if (thing.type !== 'PartyOrganization') return [];
    const within = context.named
      .filter(
        (one) =>
          (one.type === 'Organization' || CONTAINERS.has(one.type)) &&
          thing.name.startsWith(one.name) &&
          one.name.length > 2,
      )
      .toSorted((a, b) => b.name.length - a.name.length)[0];
    return within
      ? [link(thing.name, 'ORGANIZED_IN', within.name, at, [0.75, `its name begins with ${within.name}`])]
      : [];
  },
  (thing, at, context) => {
    if (thing.type !== 'Document' || !ISSUES.test(before(context, at, 10))) return [];
    const [actor, more] = actorOf(context, at.start);
    return [link(actor, 'ISSUED', thing.name, at, [0.75, 'drawn up in the report'], more)];
  },
  (thing, at, context) => {
    if (thing.type !== 'Programme' || thing.confidence < NAMED_PROGRAMME) return [];
    const { subdistrict } = context;
    if (/(?:[省市区县]委|[省市区县]政府|全[省市区县])$/.test(before(context, at, 6))) return [];
    if (OF_ABOVE.test(thing.name) || isOfDivisionAbove(thing, context)) return [];
    const isOwn = thing.name.startsWith('街道') || thing.name.startsWith(subdistrict);
    if (!isOwn && USES.test(before(context, at, 6)))
      return [link(subdistrict, 'BASED_ON', thing.name, at, [0.6, 'made use of in the report'], inferred)];
    if (thing.kind === 'STRATEGY')
      return [link(subdistrict, 'BASED_ON', thing.name, at, [0.5, 'strategy of the report'], inferred)];
    const [actor, more] = actorOf(context, at.start);
    const role = { role: 'IMPLEMENTER', ...more };
    return [link(actor, 'CARRIES_OUT', thing.name, at, [0.6, 'programme of the report'], role)];
  },
  (thing, at, context) => {
    // “街道党工委—社区党委—小区党支部”: a system holds for those on its levels.
    if (thing.type !== 'Programme' || !/—|-/.test(thing.name)) return [];
    const levels = context.named.filter(
      (one) => /Organization$/.test(one.type) && one.name.length > 2 && thing.name.includes(one.name),
    );
    return levels.map((level) =>
      link(thing.name, 'APPLIES_TO', level.name, at, [0.8, 'a level of the system']),
    );
  },
  (thing, at, context) => {
    if (!/^(?:Organization|PartyOrganization|Facility)$/.test(thing.type)) return [];
    if (!SETS_UP.test(before(context, at, 6)) || beginsOther(context, at)) return [];
    const isSaid = namesSubdistrict(context, at.start);
    return [
      link(
        context.subdistrict,
        'ESTABLISHED',
        thing.name,
        at,
        [0.65, 'set up in the report'],
        isSaid ? {} : inferred,
      ),
    ];
  },
  (thing, at, context) => {
    if (thing.type !== 'Honour') return [];
    const { flat, subdistrict, named } = context;
    const from = Math.max(flat.lastIndexOf('。', at.start), flat.lastIndexOf('\n', at.start)) + 1;
    const clause = flat.slice(from, at.start).split('，').slice(-2).join('，');
    const subject = named.find(
      (one) => (one.type === 'Person' || one.type === 'Community') && clause.includes(one.name),
    );
    if (!/荣获|获得|获评|获|被评为|评为|授予/.test(flat.slice(from, at.start))) return [];
    const received = link(
      subject?.name ?? subdistrict,
      'RECEIVED',
      thing.name,
      at,
      [0.65, 'awarded in the report'],
      subject || namesSubdistrict(context, at.start) ? {} : inferred,
    );
    const giver = named.find((one) => DIVISIONS.has(one.type) && thing.name.startsWith(one.name));
    return giver
      ? [
          received,
          link(giver.name, 'CONFERRED', thing.name, at, [0.75, `its name begins with ${giver.name}`]),
        ]
      : [received];
  },
  (thing, at, context) => {
    if (thing.type !== 'Person') return [];
    const lead = before(context, at, 30);
    const title =
      /([\u4e00-\u9fa5]{0,6}(?:书记|主任|主席|经理|会长|队长|理事长|董事长|记者|站长|所长|校长|院长))[:：\s]*$/u.exec(
        lead,
      )?.[1];
    if (!title) return [];
    const isReporter = title.endsWith('记者');
    const employer = context.named.find(
      (one) =>
        /Organization$/.test(one.type) &&
        (isReporter
          ? one.kind === 'MEDIA'
          : lead
              .replace(
                /(?:副?书记|主任|主席|总?经理|会长|队长|理事长|董事长|站长|所长|校长|院长)[:：\s]*$/u,
                '',
              )
              .endsWith(one.name)),
    );
    const office =
      /(?:副?书记|副?主任|副?主席|总?经理|会长|队长|理事长|董事长|记者|站长|所长|校长|院长)$/u.exec(
        title,
      )?.[0] ?? title;
    return employer
      ? [link(thing.name, 'MEMBER_OF', employer.name, at, [0.75, 'name after an office'], { title: office })]
      : [];
  },
  (thing, at, context) => {
    // 涉及甲村、乙村: the project of the sentence touches them.
    if (!CONTAINERS.has(thing.type)) return [];
    const list = /[^，。；\n]*$/.exec(before(context, at, 40))?.[0] ?? '';
    if (!AFFECTS.test(before(context, at, 10)) && !/(?:涉及|惠及)(?:[\u4e00-\u9fa5]{1,6}、)+$/u.test(list))
      return [];
    const sentence = Math.max(
      context.flat.lastIndexOf('。', at.start),
      context.flat.lastIndexOf('\n', at.start),
    );
    const project = context.named
      .filter(
        (one) =>
          one.type === 'Project' && (one.at[0]?.start ?? -1) > sentence && (one.at[0]?.end ?? 0) <= at.start,
      )
      .at(-1);
    return project ? [link(project.name, 'AFFECTS', thing.name, at, [0.75, 'said to be touched'])] : [];
  },
  (thing, at, context) => {
    // 由某公司承建的某项目, and 某公司投资建设某项目
    if (thing.type !== 'Organization') return [];
    const after = context.flat.slice(at.end, at.end + 24);
    const builds = /^(?:承建|投资|建设|实施|负责)[^。；\n]{0,14}/u.exec(after)?.[0];
    if (!builds) return [];
    const project = context.named.find(
      (one) =>
        one.type === 'Project' &&
        (one.at[0]?.start ?? 0) >= at.end &&
        (one.at[0]?.start ?? 0) <= at.end + builds.length,
    );
    return project
      ? [
          link(thing.name, 'CARRIES_OUT', project.name, at, [0.8, 'builds it'], {
            role: /^投资/.test(builds) ? 'INVESTOR' : 'IMPLEMENTER',
          }),
        ]
      : [];
  },
];

function before({ flat }: Context, { start }: Citation, characters: number): string {
  return flat.slice(Math.max(0, start - characters), start);
}

/** Links that names, and the words around them, show. */
export function linksOf(named: NamedThing[], subdistrict: string, flat: string): MarkedLink[] {
  const others = named
    .flatMap(({ name, at }) => (name === subdistrict ? [] : [name, ...at.map(({ exact }) => exact)]))
    .filter((wording) => wording.includes(subdistrict))
    .toSorted((a, b) => b.length - a.length);
  const context = { named, subdistrict, flat, others };
  const links = named.flatMap((thing) => {
    const [first] = thing.at;
    return first ? rules.flatMap((rule) => rule(thing, first, context)) : [];
  });
  const seen = new Set<string>();
  return links.filter(({ from, type, to }) => {
    const key = [from, type, to].join('\n');
    return from !== to && !seen.has(key) && seen.add(key);
  });
}
