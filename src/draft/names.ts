import type { Citation } from '../model/text.js';

/** A thing with a name that the rules propose. */
export interface NamedThing {
  name: string;
  type: string;
  kind?: string;
  level?: string;
  at: Citation[];
  rule: string;
  confidence: number;
}

/** How things of a kind are named: what the name ends in, and how long it is before that. */
interface Pattern {
  type: string;
  kind?: string;
  level?: string;
  /** Alternatives, the longer first. */
  ending: string;
  least: number;
  most: number;
  confidence: number;
}

const patterns: Pattern[] = [
  {
    type: 'Organization',
    kind: 'COMPANY',
    ending: '有限责任公司|股份有限公司|有限公司|集团公司|物业公司|集团',
    least: 2,
    most: 16,
    confidence: 0.8,
  },
  {
    type: 'Organization',
    kind: 'COOPERATIVE',
    ending: '经济合作社|专业合作社|股份合作社',
    least: 2,
    most: 10,
    confidence: 0.75,
  },
  {
    type: 'Organization',
    kind: 'SOCIAL_ORGANIZATION',
    ending: '公益协会|商会|协会|促进会|艺术团',
    least: 2,
    most: 12,
    confidence: 0.75,
  },
  {
    type: 'Organization',
    kind: 'VOLUNTEER_TEAM',
    ending: '志愿服务队|志愿者服务队|劝导队|义诊队',
    least: 2,
    most: 10,
    confidence: 0.75,
  },
  {
    type: 'Organization',
    kind: 'TASK_FORCE',
    ending: '领导小组|指挥部|工作专班',
    least: 2,
    most: 12,
    confidence: 0.65,
  },
  {
    type: 'Organization',
    kind: 'GOVERNMENT_AGENCY',
    ending: '街道办事处|人民政府|派出所|综合执法中队',
    least: 2,
    most: 8,
    confidence: 0.7,
  },
  {
    type: 'PartyOrganization',
    level: 'WORKING_COMMITTEE',
    ending: '党工委',
    least: 2,
    most: 6,
    confidence: 0.85,
  },
  {
    type: 'PartyOrganization',
    level: 'TEMPORARY_BRANCH',
    ending: '临时党支部',
    least: 2,
    most: 10,
    confidence: 0.75,
  },
  {
    type: 'PartyOrganization',
    level: 'GENERAL_BRANCH',
    ending: '党总支',
    least: 2,
    most: 8,
    confidence: 0.7,
  },
  { type: 'PartyOrganization', level: 'BRANCH', ending: '党支部', least: 2, most: 12, confidence: 0.7 },
  {
    type: 'Facility',
    kind: 'PARTY_SERVICE_CENTRE',
    ending: '党群服务中心|党群服务驿站|党群活动中心',
    least: 2,
    most: 8,
    confidence: 0.75,
  },
  {
    type: 'Facility',
    kind: 'CIVIC_PRACTICE_STATION',
    ending: '新时代文明实践所|新时代文明实践站',
    least: 2,
    most: 8,
    confidence: 0.8,
  },
  {
    type: 'Facility',
    kind: 'MARKET',
    ending: '农贸市场|批发大市场|批发市场|菜市场|便民市场',
    least: 2,
    most: 8,
    confidence: 0.75,
  },
  { type: 'Facility', kind: 'SCHOOL', ending: '幼儿园|小学|中学', least: 2, most: 10, confidence: 0.7 },
  { type: 'Facility', kind: 'MUSEUM', ending: '博物馆', least: 2, most: 10, confidence: 0.8 },
  { type: 'Facility', kind: 'EDUCATION_BASE', ending: '教育基地', least: 3, most: 12, confidence: 0.65 },
  {
    type: 'Facility',
    kind: 'ELDERLY_CARE',
    ending: '日间照料中心|长者食堂|养老服务中心',
    least: 2,
    most: 8,
    confidence: 0.65,
  },
  { type: 'Facility', kind: 'CLINIC', ending: '卫生院|卫生室', least: 2, most: 8, confidence: 0.7 },
  { type: 'Facility', kind: 'RESERVOIR', ending: '水库', least: 2, most: 6, confidence: 0.75 },
  {
    type: 'Project',
    ending: '建设项目|改造项目|征收项目|提升工程|改造工程|硬化工程|项目|工程',
    least: 3,
    most: 20,
    confidence: 0.55,
  },
  { type: 'Project', kind: 'INDUSTRIAL_PARK', ending: '产业园', least: 2, most: 14, confidence: 0.75 },
  { type: 'Place', kind: 'SQUARE', ending: '广场', least: 2, most: 8, confidence: 0.7 },
  { type: 'Place', kind: 'ROAD', ending: '大道|路|大街', least: 2, most: 3, confidence: 0.65 },
  { type: 'ResidentialCompound', ending: '小区', least: 2, most: 6, confidence: 0.65 },
  {
    type: 'Programme',
    kind: 'MECHANISM',
    ending: '工作机制|责任制|机制',
    least: 3,
    most: 12,
    confidence: 0.5,
  },
  { type: 'Programme', kind: 'SYSTEM', ending: '体系|制度', least: 4, most: 12, confidence: 0.45 },
  {
    type: 'Programme',
    kind: 'CAMPAIGN',
    ending: '专项行动|专项整治|整治行动|创建工作',
    least: 2,
    most: 10,
    confidence: 0.5,
  },
  {
    type: 'Programme',
    kind: 'ACTIVITY',
    ending: '主题活动|系列活动|培训班|文艺汇演|志愿服务活动',
    least: 2,
    most: 10,
    confidence: 0.5,
  },
  { type: 'Programme', kind: 'MODEL', ending: '模式|工作法', least: 4, most: 12, confidence: 0.5 },
  {
    type: 'Programme',
    kind: 'PLATFORM',
    ending: '服务平台|管理平台|信息平台|数字平台|热线平台',
    least: 3,
    most: 14,
    confidence: 0.6,
  },
];

/** Organs that every street has, and that reports name without saying whose they are. */
const organs: (Pick<NamedThing, 'type' | 'kind' | 'level' | 'confidence'> & { pattern: RegExp })[] = [
  { type: 'PartyOrganization', level: 'WORKING_COMMITTEE', pattern: /街道党工委/gu, confidence: 0.85 },
  { type: 'PartyOrganization', level: 'COMMITTEE', pattern: /社区党委/gu, confidence: 0.7 },
  { type: 'PartyOrganization', level: 'GENERAL_BRANCH', pattern: /社区党总支/gu, confidence: 0.7 },
  { type: 'PartyOrganization', level: 'BRANCH', pattern: /小区党支部/gu, confidence: 0.7 },
  { type: 'PartyOrganization', level: 'GROUP', pattern: /网格党小组/gu, confidence: 0.7 },
  { type: 'Organization', kind: 'SELF_GOVERNMENT', pattern: /业主委员会/gu, confidence: 0.7 },
  {
    type: 'Organization',
    kind: 'GOVERNMENT_AGENCY',
    pattern: /(?:城管|交通|环卫|市场监管|税务|民政|公安|卫健|住建|水利|应急|消防)部门|交警|派出所/gu,
    confidence: 0.65,
  },
];

const KINDS: Record<string, string> = {
  体系: 'SYSTEM',
  制度: 'SYSTEM',
  机制: 'MECHANISM',
  模式: 'MODEL',
  工作法: 'MODEL',
  平台: 'PLATFORM',
  行动: 'CAMPAIGN',
  活动: 'ACTIVITY',
  品牌: 'BRAND',
  战略: 'STRATEGY',
};

/** Where a name cannot go on to the left: words of the sentence around it. */
const BREAKS =
  /(?:[的了和与及对在为以把将到从向由被等是个条处家名项座栋套件所户场次余万千百]|重点|推进|实施|开展|完成|建成|新建|建设|打造|成立|设立|组建|加强|深化|健全|完善|落实|制定|依托|运用|围绕|积极|先后|全面|持续|协调|组织|督促|针对|投资|通过|进行|包括|启动|推动|牵头|联合|指导|支持|加快|提升|改造|做好|抓好|整治|位于|配合|扎实|实现|发挥|利用|争取|属于|邀请|引进|拓宽|修建|铺设|整修|着手?|取缔|增设|严抓|帮助|担任|推选|实行|创建|吸引|建强|配强|选优|支援|兄弟|解决|月底|掀起|承接|办理|参加|举办|举行|召开|开通|搭建|构建|探索|建立|形成|推行|宣传|学习|共|并|对接|同步|规范|选派|各|该|本|我|全|其|每|原|因|至|于|按|使|让|用|又|还|都|已|正|拟)$/;
/** 思路 and 铁路 are no roads. */
const WAYS = /[思铁引新之道马线公网管电出通问走生快速沿主]$/;
/** What follows 路 or 街 where it is no road: 路面, 路径. */
const NO_ROAD = /^[面径线口灯段障况网标数子费边牌权]/;
const NO_NAME =
  /^(?:各|个|些|这|该|本|老旧|无物管|开放式|住宅|居民|回迁|安置|封闭|城镇|基层|小区|街道|社区|农村|非公|企业|党员|机关|两新|重大|重点|基础设施|民生|产业|政府|扶贫资金|在建|工业|服务业|重要|年度|市重大|省重点|所有|相关|全部|大型|新型|老年|两网|电子监管系统|业务|招商|引资|公益|惠民|实事|系统|安居|系列|配套|建材|亮化|绿化)+$/;

/**
 * Names that patterns show. A name begins after the nearest word that cannot be part of it, or with a place that is known.
 * @param flat the text with one unit per code point
 * @param places names of divisions that the report names, whole and without 街道, 市, 区
 * @param ends where figures end: no name reaches over one
 */
export function findNames(flat: string, places: string[], ends: Set<number>): NamedThing[] {
  const found = new Map<string, NamedThing>();
  const add = (thing: Omit<NamedThing, 'at'>, start: number, exact = thing.name) => {
    const citation = { start, end: start + exact.length, exact };
    if (exact.length > 24) return;
    const known = found.get(thing.name);
    if (known) known.at.push(citation);
    else found.set(thing.name, { ...thing, at: [citation] });
  };
  const taken = new Uint8Array(flat.length);
  for (const match of flat.matchAll(/《([^《》\n]{3,40})》/gu)) {
    taken.fill(1, match.index, match.index + match[0].length);
    add(
      { name: match[1] as string, type: 'Document', rule: 'title in 《》', confidence: 0.85 },
      match.index + 1,
    );
  }
  for (const match of flat.matchAll(
    /“[^“”\n。]{2,18}”(?:[\u4e00-\u9fa5]{0,6}?)(体系|制度|机制|模式|工作法|平台|行动|活动|品牌|战略)/gu,
  )) {
    if (taken[match.index]) continue;
    taken.fill(1, match.index, match.index + match[0].length);
    const kind = KINDS[match[1] as string] as string;
    add(
      { name: match[0], type: 'Programme', kind, rule: 'quoted name of a programme', confidence: 0.75 },
      match.index,
    );
  }
  for (const match of flat.matchAll(/“([\u4e00-\u9fa5·、+]{4,16})”/gu)) {
    if (taken[match.index]) continue;
    taken.fill(1, match.index, match.index + match[0].length);
    add(
      { name: match[1] as string, type: 'Programme', rule: 'words in quotation marks', confidence: 0.45 },
      match.index + 1,
    );
  }
  for (const { pattern, ...thing } of organs)
    for (const match of flat.matchAll(pattern))
      add({ ...thing, name: match[0], rule: 'organ of any street' }, match.index);
  for (const match of flat.matchAll(
    /(?:记者|通讯员|作者|责任编辑)[:：\s]*([\u4e00-\u9fa5]{2,3})(?=[\s\n，。]|通讯员|$)/gu,
  )) {
    const name = match[1] as string;
    add(
      { name, type: 'Person', rule: 'name after a role', confidence: 0.85 },
      match.index + match[0].length - name.length,
    );
  }
  for (const match of flat.matchAll(
    /(?<![地小社村校园])[省市区县](?=委(?:、|[^员托派办会任屈]))委|[市区县]政府(?!采购)/gu,
  )) {
    const isParty = match[0].endsWith('委');
    add(
      {
        name: match[0],
        type: isParty ? 'PartyOrganization' : 'Organization',
        ...(isParty ? { level: 'COMMITTEE' } : { kind: 'GOVERNMENT_AGENCY' }),
        rule: 'organ of the level above',
        confidence: 0.85,
      },
      match.index,
    );
  }
  for (const match of flat.matchAll(
    /(?<=(?:荣获|获得|获评|授予|评为|被评为)[^。\n]{0,40}?)(?:[“‘]?)([\u4e00-\u9fa5]{4,18}(?:先进集体|先进单位|示范社区|示范村|优秀[\u4e00-\u9fa5]{2,4}|荣誉称号))/gu,
  )) {
    const exact = (match[1] as string)
      .replace(/^.*?(?:荣获|获得|获评|授予|评为)/, '')
      .replace(/荣誉称号$/, '');
    const start = match.index + match[0].indexOf(exact);
    if (exact.length < 4 || taken[start]) continue;
    taken.fill(1, start, start + exact.length);
    add({ name: exact, type: 'Honour', rule: 'what was awarded', confidence: 0.7 }, start);
  }
  for (const { ending, least, most, ...thing } of patterns)
    for (const match of flat.matchAll(new RegExp(ending, 'gu'))) {
      const end = match.index + match[0].length;
      if (taken[match.index] || (thing.kind === 'ROAD' && NO_ROAD.test(flat.slice(end, end + 1)))) continue;
      const start = placeStart(flat, nameStart(flat, match.index, most, ends), match.index, places);
      const stem = flat.slice(start, match.index);
      if (stem.length < least || NO_NAME.test(stem) || (thing.kind === 'ROAD' && WAYS.test(stem))) continue;
      taken.fill(1, start, end);
      add({ ...thing, name: flat.slice(start, end), rule: `name that ends in ${match[0]}` }, start);
    }
  return merged([...found.values()]).sort((a, b) => (a.at[0]?.start ?? 0) - (b.at[0]?.start ?? 0));
}

/** What the graph knows, wherever the text names it. */
export interface KnownEntity {
  name: string;
  type: string;
  kind?: string | undefined;
  level?: string | undefined;
  id?: string | undefined;
  aliases: string[];
}

/** Programmes, documents and honours that other reports name: they are the same ones in every report. */
const SHARED = new Set(['Programme', 'Document', 'Honour']);

/** Entities of other reports that a text names. */
export function findKnown(flat: string, known: KnownEntity[]): NamedThing[] {
  return known.flatMap(({ name, type, kind, level, aliases }): NamedThing[] => {
    if (!SHARED.has(type)) return [];
    const wordings = [name, ...aliases].filter((wording) => wording.length > 3);
    const at = wordings.flatMap((wording) => {
      const start = flat.indexOf(wording);
      return start < 0 ? [] : [{ start, end: start + wording.length, exact: wording }];
    });
    if (at.length === 0) return [];
    const what = { ...(kind && { kind }), ...(level && { level }) };
    return [{ name, type, ...what, at, rule: 'entity of another report', confidence: 0.8 }];
  });
}

/** A name that ends in a shorter one of its kind by a few characters more is that one, with a word of the sentence before it. */
function merged(things: NamedThing[]): NamedThing[] {
  const kept: NamedThing[] = [];
  for (const thing of things.toSorted((a, b) => a.name.length - b.name.length)) {
    const shorter = kept.find(
      (one) =>
        one.type === thing.type &&
        one.kind === thing.kind &&
        thing.name.endsWith(one.name) &&
        thing.name.length - one.name.length <= 2,
    );
    if (!shorter) {
      kept.push(thing);
      continue;
    }
    const cut = thing.name.length - shorter.name.length;
    shorter.at.push(...thing.at.map(({ start, end }) => ({ start: start + cut, end, exact: shorter.name })));
  }
  return kept;
}

/** A name that has a known place within begins with it: 服务于湖田街道中心幼儿园. */
function placeStart(flat: string, start: number, end: number, places: string[]): number {
  const stem = flat.slice(start, end);
  const starts = places.map((place) => stem.lastIndexOf(place)).filter((at) => at > 0);
  return starts.length > 0 ? start + Math.min(...starts) : start;
}

function nameStart(flat: string, ending: number, most: number, ends: Set<number> = new Set()): number {
  let start = ending;
  while (start > 0 && ending - start < most && /[\u4e00-\u9fa5]/u.test(flat[start - 1] as string)) {
    if (ends.has(start) || BREAKS.test(flat.slice(Math.max(0, start - 2), start))) break;
    start--;
  }
  return start;
}

/** What stands before 社区 or 村 in sentences, and in no name. */
const NO_COMMUNITY =
  /[一二三四五六七八九十两入进到出不新老旧各级年本市区县镇乡街道管辖所属内外贫困建制行政美丽示范试点重点先进文明智慧平安幸福城农深个名任于由及自和谐无]$|^(?:深入|走进|省级|市级|区级|常态|覆盖|进|入)|美丽|城市|化|大事|小事|难事|街道/;

/**
 * Communities: those of the list of divisions by name, those that the text calls so, and those of a list that shares its
 * last word (甲、乙、丙社区).
 * @param listed the names of the subdistrict's communities in the list of divisions
 */
export function findCommunities(flat: string, listed: string[]): NamedThing[] {
  const found = new Map<string, NamedThing>();
  const add = (name: string, start: number, exact: string, rule: string, confidence: number) => {
    const known = found.get(name);
    const citation = { start, end: start + exact.length, exact };
    if (known) {
      if (!known.at.some((one) => one.start === start)) known.at.push(citation);
      return;
    }
    const kind = name.endsWith('社区') ? 'URBAN_COMMUNITY' : name.endsWith('村') ? 'VILLAGE' : undefined;
    found.set(name, { name, type: 'Community', ...(kind && { kind }), at: [citation], rule, confidence });
  };
  for (const name of listed)
    for (let at = flat.indexOf(name); at >= 0; at = flat.indexOf(name, at + name.length))
      add(name, at, name, 'community in the list of divisions', 0.95);
  for (const match of flat.matchAll(
    /((?:[\u4e00-\u9fa5]{1,4}、)*)([\u4e00-\u9fa5]{1,6}?)(社区|村)(?![民居级委两社庄书里集])/gu,
  )) {
    const ending = match[3] as string;
    const at = match.index + match[0].length - ending.length;
    const start = nameStart(flat, at, 5);
    const stem = flat.slice(start, at);
    if (stem.length < 2 || stem.length > 4 || NO_NAME.test(stem) || NO_COMMUNITY.test(stem)) continue;
    const name = stem + ending;
    if (!found.has(name)) add(name, start, name, 'name of a community', listed.length > 0 ? 0.55 : 0.6);
    if (!found.get(name)?.at.some((one) => one.start === start))
      add(name, start, name, 'name of a community', 0.6);
    let place = match.index;
    for (const part of (match[1] ?? '').split('、').filter(Boolean)) {
      const whole = part + ending;
      if (listed.includes(whole)) add(whole, place, part, 'list that shares its last word', 0.85);
      place += part.length + 1;
    }
  }
  return [...found.values()];
}
