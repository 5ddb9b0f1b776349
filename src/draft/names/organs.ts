import { nameStart } from './name-start.js';
import type { NamedThing } from './named-thing.js';
import type { Names } from './names-found.js';

type Organ = Pick<NamedThing, 'type' | 'kind' | 'level' | 'group' | 'confidence'> & { pattern: RegExp };

const agency = { type: 'Organization', kind: 'GOVERNMENT_AGENCY' };
const group = { group: true as const };

/** Departments of districts and counties, as alternatives of a regular expression. */
export const DEPARTMENTS =
  '公安局|教育局|财政局|民政局|住建局|水利局|水务局|交通局|城管局|生态环境局|自然资源局|林业局|农业农村局|文旅局|卫健局|卫健委|发改委|发改局|人社局|医保局|应急局|审计局|统计局|信访局|商务局|司法局|税务局|管委会';

/**
 * Organs that every street has and that reports name without saying whose they are. If there are several of a sort, the
 * group.
 */
const organs: Organ[] = [
  {
    type: 'PartyOrganization',
    level: 'WORKING_COMMITTEE',
    pattern: /(?:街道|[区市])(?:(?:党|纪)工委|“?两新”?工委)/gu,
    confidence: 0.92,
  },
  {
    type: 'PartyOrganization',
    level: 'COMMITTEE',
    ...group,
    pattern: /(?<![\u4e00-\u9fa5]{2})社区党委|(?<=—)社区党委/gu,
    confidence: 0.85,
  },
  {
    type: 'PartyOrganization',
    level: 'COMMITTEE',
    pattern: /(?<![乡城集])(?:镇|(?<!城)乡)党委(?!政府)/gu,
    confidence: 0.9,
  },
  {
    type: 'PartyOrganization',
    level: 'GENERAL_BRANCH',
    ...group,
    pattern: /社区党总支|村党总支/gu,
    confidence: 0.85,
  },
  {
    type: 'PartyOrganization',
    level: 'BRANCH',
    ...group,
    pattern: /小区(?:[(（]网格[)）])?党支部|楼宇党支部/gu,
    confidence: 0.85,
  },
  {
    type: 'PartyOrganization',
    level: 'GROUP',
    ...group,
    pattern: /(?:网格|楼栋|楼宇|院落)党小组/gu,
    confidence: 0.85,
  },
  {
    type: 'PartyOrganization',
    ...group,
    pattern: /(?<![\u4e00-\u9fa5]{2}|社区)(?:小区|社区|村)党组织(?!书记)/gu,
    confidence: 0.6,
  },
  {
    type: 'PartyOrganization',
    level: 'GROUP',
    ...group,
    pattern: /(?<![\u4e00-\u9fa5]{2})党小组|(?<=个)党小组/gu,
    confidence: 0.6,
  },
  { type: 'Organization', kind: 'SELF_GOVERNMENT', ...group, pattern: /业主委员会/gu, confidence: 0.85 },
  {
    type: 'Organization',
    kind: 'OTHER',
    pattern:
      /(?:街道|镇|乡)?(?:党工委|党委)?理论(?:学习)?中心组|(?:街道)?党工委中心组|街道领导班子|党政班子/gu,
    confidence: 0.85,
  },
  { type: 'Organization', kind: 'VOLUNTEER_TEAM', ...group, pattern: /党员志愿服务队/gu, confidence: 0.85 },
  { type: 'Organization', kind: 'COMPANY', ...group, pattern: /物业服务公司/gu, confidence: 0.7 },
  { type: 'Organization', kind: 'SELF_GOVERNMENT', ...group, pattern: /社区居委会/gu, confidence: 0.6 },
  { type: 'Organization', kind: 'OTHER', ...group, pattern: /文艺队伍|群防群治队伍/gu, confidence: 0.8 },
  {
    type: 'Organization',
    kind: 'SELF_GOVERNMENT',
    ...group,
    pattern: /(?:村[(（]社区[)）]|村居|社区|村)“两委”(?!换届)/gu,
    confidence: 0.8,
  },
  { type: 'Organization', ...group, pattern: /(?:两新组织|群团组织)(?!党)/gu, confidence: 0.75 },
  { type: 'PartyOrganization', ...group, pattern: /非公党组织/gu, confidence: 0.8 },
  {
    type: 'PartyOrganization',
    level: 'COMMITTEE',
    pattern:
      /(?<![\u4e00-\u9fa5](?<![立建设]))(?:非公企业|两新组织|社会组织|物业行业|行业)(?:联合|综合)?党委/gu,
    confidence: 0.8,
  },
  {
    type: 'Facility',
    kind: 'ELDERLY_CARE',
    ...group,
    pattern: /社区(?:日间照料中心|长者食堂)|老年人助餐点/gu,
    confidence: 0.7,
  },
  {
    type: 'Facility',
    kind: 'PARTY_SERVICE_CENTRE',
    ...group,
    pattern: /(?<![\u4e00-\u9fa5])党群(?:活动中心|服务驿站)/gu,
    confidence: 0.8,
  },
  {
    type: 'Facility',
    kind: 'SERVICE_STATION',
    pattern: /(?:(?<![乡城集])镇|乡|街道)?(?:便民服务中心|退役军人服务站)/gu,
    confidence: 0.85,
  },
  {
    ...agency,
    pattern: new RegExp(
      `(?<![\\u4e00-\\u9fa5]{2})[省市区县]?(?:${DEPARTMENTS}|应急管理局|行政审批局|乡村振兴局|退役军人事务局|市场监管局)`,
      'gu',
    ),
    confidence: 0.9,
  },
  {
    ...agency,
    pattern:
      /(?<=党工委[、和]?)(?:街道)?办事处|(?<=[。，,；;、\n])办事处(?=主任|驻|[设内机])|(?<![\u4e00-\u9fa5]{2})街道办事处/gu,
    confidence: 0.9,
  },
  {
    ...agency,
    pattern:
      /(?:城管|交通|环卫|市场监管|税务|民政|公安|卫健|住建|水利|应急|消防|国土|规划|自然资源|电力)部门|交警(?![大中支]队)/gu,
    confidence: 0.9,
  },
  {
    ...agency,
    pattern: /(?:镇|街道)(?:爱卫办|应急办|党政办|经发办|城管办|综治办|民政办)/gu,
    confidence: 0.9,
  },
  {
    type: 'Organization',
    kind: 'OTHER',
    pattern:
      /(?:镇|街道|全国|[省市区县])(?:妇联|团委|总工会|工会(?!组织)|工商联|残联|科协|文联|侨联|慈善总会)/gu,
    confidence: 0.8,
  },
  { type: 'Organization', kind: 'SOCIAL_ORGANIZATION', pattern: /(?:镇|街道)商会/gu, confidence: 0.7 },
  {
    ...agency,
    pattern: /(?<![乡城集])[镇乡]政府|(?:镇|乡|街道)(?:纪委|人大工委|人大(?!主席团|代表)|武装部)/gu,
    confidence: 0.9,
  },
  {
    ...agency,
    pattern:
      /(?:镇|乡|街道)?(?:派出所|司法所|自然资源所|市场监管所|财政所|税务所|水利站|林业站|农技站|供电所|综合(?:行政)?执法[大中]?队|交警[大中]队|消防(?:支队|大队|救援站))/gu,
    confidence: 0.9,
  },
];

/** Party branches of what every place has. */
const BRANCHES =
  /(?:镇|乡|街道)?(?:机关|学校|企业|物业|小区|村|社区|院落|网格|楼栋|楼宇|商圈|两新组织|非公企业|社会组织)党支部/gu;

/** Offices of a committee or government of a higher level. */
const OFFICES =
  /(?:[\u4e00-\u9fa5]{2})?[省市区县](?:委|政府|人大|政协)(?:办公[厅室]|巡视办|巡察办|组织部|宣传部|统战部|政法委|督查室|信访局)/gu;

/** 省委, 市委, 区委, 县委, and governments of these levels. */
const ABOVE =
  /(?<![地小社村校园])[省市区县](?=委(?:[、，。]|[^员托派办会任屈巡]))委|(?:(?<=[省市区县]委[、和]?)[省市区县]人民政府|[省市区县]政府)(?!采购|办公)/gu;

/** 城管、交通、市场监管等部门: each is a department. */
const LISTED = /((?:[\u4e00-\u9fa5]{2,6}、)+[\u4e00-\u9fa5]{2,5}?)等?(?:多)?(?:部门|力量|单位)/gu;
const AGENCY =
  /^(?:城管|交通|环卫|市场监管|税务|民政|公安|卫健|住建|水利|应急|消防|综合执法|法庭|派出所|交警|司法|信访|财政|教育|人社|物业)$/;

/** Offices in a list, some with another name in brackets: 内设党政办、综治办、财政所. */
const BRACKETS = '(?:[(（](?:加?挂)?[\\u4e00-\\u9fa5]{2,12}?(?:牌子)?[)）])?';
const OFFICE = `[\\u4e00-\\u9fa5]{1,16}?(?:办公室|办|科|股|局|中心|所|站|大队)${BRACKETS}`;
const OFFICES_LISTED = new RegExp(`${OFFICE}(?:、${OFFICE})+(?=[，。；;等和\\d）)])`, 'gu');
/** Offices with their duties: (1)党政办负责…;(2)财政办…. */
const OFFICE_FOR =
  /(?<=^|[\n。；;:：)）、])([\u4e00-\u9fa5]{1,16}?(?:办公室|[政群财建治]办|中心))(?=[(（][\u4e00-\u9fa5]{2,12}[)）]|负责|承担|主要负责|牵头|贯彻|承办)/gu;
/** Shows that a list is one of offices rather than of places that serve people. */
const IS_OFFICE = /(?:办公室|办|科|股)$/u;
/** Comes before the parts of an organ: 下设6个二级单位:甲中心、乙所, 内设党政办. */
const HAS_OFFICES =
  /(?:[内下]设(?:机构)?|设有|设立|设置|二级单位|事业单位|内设机构)(?:\d+|[一二三四五六七八九十]+)?[个家]?(?:办公室|内设机构|机构|科室|部门|二级单位|事业单位|单位|中心|站所)?[:：,，]?$/u;

/** Finds listed offices. */
function findOffices(names: Names): void {
  const { flat } = names;
  for (const { 0: name, index } of flat.matchAll(OFFICE_FOR))
    names.addNested({ ...agency, name, rule: 'listedOffice', confidence: 0.9 }, index);
  for (const match of flat.matchAll(OFFICES_LISTED)) {
    const listed = match[0].split('、');
    if (listed.length < 3) continue;
    const isSaid = HAS_OFFICES.test(flat.slice(Math.max(0, match.index - 24), match.index));
    if (!isSaid && !listed.some((office) => IS_OFFICE.test(office.replace(/[(（].*$/u, '')))) continue;
    // Words of the sentence may precede the first item.
    const first = match.index + (listed[0] as string).replace(/[(（].*$/u, '').length;
    let start = isSaid ? match.index : nameStart(flat, first, 14, names.ends);
    for (const item of flat.slice(start, match.index + match[0].length).split('、')) {
      const [name = '', bracketed = ''] = item.split(/[(（)）]/u);
      const other = bracketed.replace(/^加?挂|牌子$/gu, '');
      const office = { ...agency, name, rule: 'listedOffice' as const, confidence: 0.93 };
      if (name.length > 2) names.addNested({ ...office, ...(other && { aliases: [other] }) }, start);
      start += item.length + 1;
    }
  }
}

/** Finds organs that every street has, and those of higher levels. */
export function findOrgans(names: Names): void {
  findOffices(names);
  for (const match of names.flat.matchAll(OFFICES)) {
    const level = match[0].search(/[省市区县](?:委|政府|人大|政协)/u);
    const isPlaced = names.places.includes(match[0].slice(0, level + 1));
    const name = isPlaced ? match[0] : match[0].slice(level);
    const start = match.index + match[0].length - name.length;
    names.add({ ...agency, name, rule: 'officeAbove', confidence: 0.85 }, start);
  }
  for (const match of names.flat.matchAll(ABOVE)) {
    const isParty = match[0].endsWith('委');
    // 清河区委: includes the district if the report names it.
    const whose =
      names.places.find((place) => place.length > 2 && names.flat.endsWith(place, match.index + 1)) ?? '';
    const start = whose ? match.index + 1 - whose.length : match.index;
    const name = names.flat.slice(start, match.index + match[0].length);
    names.add(
      {
        name,
        type: isParty ? 'PartyOrganization' : 'Organization',
        ...(isParty ? { level: 'COMMITTEE' } : { kind: 'GOVERNMENT_AGENCY' }),
        rule: 'organAbove' as const,
        confidence: 0.94,
      },
      start,
    );
  }
  for (const match of names.flat.matchAll(LISTED)) {
    let place = match.index;
    for (const item of (match[1] as string).split('、')) {
      const name = item.replace(/^.*(?:联合|牵头|协调|组织|会同|涉及)/u, '');
      const start = names.flat.indexOf(item, place) + item.length - name.length;
      place = start + name.length;
      if (AGENCY.test(name)) names.add({ ...agency, name, rule: 'listedDepartment', confidence: 0.9 }, start);
    }
  }
  for (const match of names.flat.matchAll(BRANCHES)) {
    if (
      /[\u4e00-\u9fa5]/u.test(names.flat.slice(match.index - 1, match.index).replace(/[设和个由各立建]/u, ''))
    )
      continue;
    const branch = { name: match[0], type: 'PartyOrganization', level: 'BRANCH', ...group };
    names.add({ ...branch, rule: 'branch', confidence: 0.88 }, match.index);
  }
  for (const { pattern, ...thing } of organs)
    for (const match of names.flat.matchAll(pattern))
      names.addNested({ ...thing, name: match[0], rule: 'organ' }, match.index);
}
