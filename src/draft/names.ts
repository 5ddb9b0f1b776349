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
    kind: 'PLATFORM',
    ending: '服务平台|管理平台|信息平台|数字平台|热线平台',
    least: 3,
    most: 14,
    confidence: 0.6,
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
  /(?:[的了和与及对在为以把将到从向由被等是个条处家名项座栋套件所户场次余万千百]|重点|推进|实施|开展|完成|建成|新建|建设|打造|成立|设立|组建|加强|深化|健全|完善|落实|制定|依托|运用|围绕|积极|先后|全面|持续|协调|组织|督促|针对|投资|通过|进行|包括|启动|推动|牵头|联合|指导|支持|加快|提升|改造|做好|抓好|整治|位于|配合|扎实|实现|发挥|利用|争取|属于|邀请|引进|共|并|对接|同步|规范|选派|各|该|本|我|全|其|每|原|因|至|于|按|使|让|用|又|还|都|已|正|拟)$/;
/** What follows 路 or 街 where it is no road: 路面, 路径. */
const NO_ROAD = /^[面径线口灯段障况网标数子费边牌权]/;
const NO_NAME =
  /^(?:各|个|些|这|该|本|老旧|无物管|开放式|住宅|居民|回迁|安置|封闭|城镇|基层|小区|街道|社区|农村|非公|企业|党员|机关|两新|重大|重点|基础设施|民生|产业|政府|扶贫资金|在建|工业|服务业)+$/;

/**
 * Names that patterns show. A name begins after the nearest word that cannot be part of it.
 * @param flat the text with one unit per code point
 */
export function findNames(flat: string): NamedThing[] {
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
  for (const { ending, least, most, ...thing } of patterns)
    for (const match of flat.matchAll(new RegExp(ending, 'gu'))) {
      const end = match.index + match[0].length;
      if (taken[match.index] || (thing.kind === 'ROAD' && NO_ROAD.test(flat.slice(end, end + 1)))) continue;
      const start = nameStart(flat, match.index, most);
      const stem = flat.slice(start, match.index);
      if (stem.length < least || NO_NAME.test(stem)) continue;
      taken.fill(1, start, end);
      add({ ...thing, name: flat.slice(start, end), rule: `name that ends in ${match[0]}` }, start);
    }
  return [...found.values()].sort((a, b) => (a.at[0]?.start ?? 0) - (b.at[0]?.start ?? 0));
}

function nameStart(flat: string, ending: number, most: number): number {
  let start = ending;
  while (start > 0 && ending - start < most && /[\u4e00-\u9fa5]/u.test(flat[start - 1] as string)) {
    if (BREAKS.test(flat.slice(Math.max(0, start - 2), start))) break;
    start--;
  }
  return start;
}

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
    if (stem.length < 2 || NO_NAME.test(stem) || /[一二三四五六七八九十两]$/.test(stem)) continue;
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
