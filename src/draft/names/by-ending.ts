import { type Pattern, patterns } from './ending-patterns.js';
import { nameStart } from './name-start.js';
import type { NamedThing } from './named-thing.js';
import type { Names } from './names-found.js';
import { alternatives } from './words.js';

/** Before 路, these make no road: 思路, 铁路, 产业路. 东门路 and 白马路 are roads. */
const WAYS =
  /(?:[板土泥砂思铁引新之道线公网管电出问走行快沿主套支条销耕]|^[马门生通]|(?<!高)速|[大过]马|产业|生产|通村|通组|联网|断头|致富|入户|进村|出村)$/u;
/** Before a road's name, says only that it is one. */
const SORT_OF_ROAD = /^.*(?:道路|公路|主干道|街巷|街道)(?=.{2})/u;
/** After 路 or 街, these make no road: 路面, 路径. */
const NO_ROAD = /^(?:[面径线口灯段障况网标数子费边牌权]|小区|社区|居民区|街道|[村乡镇]|派出所|幼儿园)/;
/** Roads named with what is otherwise a verb: 西至建设路. */
const VERB_ROAD = /(?:^|[临至到与和、沿在于靠接抵，,。\s])(?:建设|创新|创业|发展|结合|团结)$/u;
/** Slogans that end in a verb before 街: 科教立街, 产业强街. */
const SLOGAN =
  /^(?:工业|农业|商业|商贸|科教|科技|文化|文明|教育|旅游|文旅|产业|项目|人才|生态|质量|创新|创业|开放|法治|依法|平安|党建|环境|品牌|数字|金融|三产|特色|绿色|服务|民生|楼宇|物流|电商|招商)[立兴强富靓旺活稳亮美治护安]$/u;
/** Words that, alone or together, make no name before an ending: 老旧小区, 重点项目. */
const OF_NONE = {
  which:
    '专项 各 个 些 这 该 本 每人 户均 人均 亩均 所有 相关 全部 涉及 范围内 所辖 辖区 全[省市区县镇乡] 一期 二期 其他',
  whose: `国家 省级 市级 区级 县级 村级 小区 街道 社区 村 镇 农村 乡村 城镇 城区 区域 片区 中心 基层 机关 企业 非公 两新 党员 政府 居民 居住 学生
    青年 人才 老年 村民 行业`,
  when: '在建 年度 新签约 签约 新开工 新建 续建 新增 完成 推进 办理 狠抓',
  what: `设施 工业 服务业 产业 民生 公益 惠民 实事 民心 志愿服务 家政服务 工作 业务 招商 引资 招引 系统 基础设施 配套 系列 项目 铁路 公路 道路 河道 土地
    房屋 住宅 楼盘 建材 温室 文旅 健康 体育 活动 健身 休闲 安居 安置 回迁 回迁安置 迁移 入住 亮化 绿化 两网`,
  how: `高标准 老旧 老旧住宅 老旧城区 无物管 开放式 封闭 重大 重点 重要 市重大 省重点 大型 新型 社会主义 美丽 特色 暖心 自主 综合 民办 公办 山岭`,
};
export const NO_NAME = new RegExp(`^(?:${alternatives(Object.values(OF_NONE).join(' '))})+$`, 'u');

/** Words that, alone or together, only tell the sort of project before 项目 or 工程: 人才招引项目, 装备制造项目. */
const SORTS = {
  fields: `税源 财源 金融 科创 人才 教育 工业 农业 服务业 文旅 文化 旅游 农旅 农文旅 商贸 物流 电商 服务 治理 民生 实事 惠民 便民 公益 体育 卫生 医疗 健康 养老
    交通 市政 道路 城建 水利 种植 养殖 种养 光伏 涉粮 涉农 房地产 零土 零土地 商住 环保 政府 社会 经济 产业 产业链 数字 实体 技术 科技 科研 智能
    新材料 新能源 装备 设施 主体 权属 自然人 贫困村 安置房 工程 地块 沿街`,
  deeds: `成果 转化 招引 引进 招商 引资 孵化 创业 创新 发展 制造 生产 加工 研发 技改 旧改 改造 提升 建设 新建 安置 扶贫 帮扶 开发 合作 投资 有机更新
    更新 申报 入库 配套 附属 土建 装饰 考核 资金`,
  states: '在谈 在建 储备 拟建 意向 落地 签约 现场 新 续建 竣工 开工 投产 前期 动态 首个 年度',
  ranks: `优质 重点 重大 优秀 示范 试点 特色 大型 小型 中小型 各类 综合 高端 低效 高质量 绿色 低碳 省市级 国家级 外资 内资 专项 专项债 债券 亿元
    千万元 过 超 以上 以下 类 个 型 一系列 系列 一批 走廊 省 市 区 县 镇 乡 街道`,
  links: '等 及 和 与',
};
export const OF_A_SORT = new RegExp(`^(?:${alternatives(Object.values(SORTS).join(' '))})+$`, 'u');

/** 甲项目主体工程 is only a part of the project. */
const PART_OF_WORKS = /(?:项目|工程)(?:主体|配套|附属|土建|装饰|室外)$/u;

/** Goals of campaigns before 家园: 清洁家园行动. Compounds are rarely called so. */
const CAMPAIGNED = /^(?:清洁|美丽|平安|共同|精神|绿色|生态|宜居|文明|健康|无废)$/u;

/** 全区首家…公司 says what it is, not its name. */
const FIRST_OF_ITS_KIND = /首[家个批座]/u;

/** Before 小区, only tells the sort: 垃圾分类示范小区, 甲社区老旧小区. */
const OF_SORT = /(?:养殖|更新|维护|老旧|示范|试点|样板|弃管|星级|文明|和谐|达标|无物业|回迁|封闭式?)$/u;

/** 改造成农贸市场: what it is turned into follows, so this is not the name. */
const INTO = /^(?:成(?![果效就])|[为了])/u;

/** After 搬迁 and the like, shows that the name goes on: 甲村搬迁安置点. */
const RESETTLED = /^安置[点区房小]/u;
/** After works, says how much of them was done: 完成甲路管网改造850米. */
const AMOUNT = /^(?:至|到)?\d[\d.]*[万余多]*(?:平方米|延长米|延米|米|亩)/u;

/** The phase of a project after its name. */
const PHASE = /^[一二三四五六][期标](?:工程|项目)?(?![限间已])/u;
/** A phase in brackets belongs to the name: 甲河治理项目(二期). */
const BRACKETED = /^[(（](?:[一二三四五六七八九十\d]+[期标]|[一二三四五六七八九十\d]+标段)[)）]/u;
/** A year at the beginning belongs only to names of programmes and documents. */
const OF_YEAR = /^\d{4}年度?/u;
const DATED = new Set(['Programme', 'Document']);

/** 5个巡查工作组 are counted and not named. */
const COUNTED = /(?:\d|[一二两三四五六七八九十余多])[个支]$/u;
/** 口袋公园2个 are several of a sort. */
const MANY = /^(?:[2-9]|\d{2,})余?[个处座所家]/u;
/** 高龄补贴90万元 is an amount that was paid. */
export const PAID = /^金?(?:、[\u4e00-\u9fa5]{2,10}){0,2}(?:共计|共|约|近)?\d[\d.]*[余多]?[万亿]?[余多]?元/u;

/** Says that many are meant: 2022年全县农村中学, 第三批中小学. */
const OF_MANY = /\d|全[省市区县镇乡国]|第.批|每|各/u;

/** 2023年工作计划 is the report itself. */
const OF_A_YEAR = /^(?:\d{4}年|年|上半年|下半年|度)+$/u;

/** Whether a name is a line of its own, such as the text's own title. */
function isLine(flat: string, start: number, end: number): boolean {
  return /(?:^|\n)\s*$/u.test(flat.slice(0, start)) && /^\s*(?:\n|$)/u.test(flat.slice(end));
}

/** Where a joint name begins: 甲村、乙村拆迁, 甲路—乙路立交桥. */
function jointStart({ flat, ends, places }: Names, start: number): number {
  const before = flat.slice(Math.max(0, start - 12), start);
  const isOf = (kinds: string) =>
    new RegExp(`^[\\u4e00-\\u9fa5]{1,4}(?:${kinds})`, 'u').test(flat.slice(start, start + 7));
  const isKnown = (place: string) => place.length > 1 && before.endsWith(`${place}、`);
  const isListed = (isOf('村|社区|小区') && /(?:村|社区|小区)、$/u.test(before)) || places.some(isKnown);
  const isAlong = isOf('路|街|大道') && /(?:路|街|大道)[—-]$/u.test(before);
  // 甲线至乙村公路拓宽项目: both ends belong to the name.
  const isFromTo =
    /[路线村镇街桥口湾站坝河湖山庄寨屯区]至$/u.test(before) && isOf('路|街|大道|村|镇|站|桥|河|湖|口');
  // 甲中心及配套设施建设项目: what goes with it belongs to the name.
  const isWithMore = before.endsWith('及') && /^(?:配套|附属|周边)/u.test(flat.slice(start, start + 2));
  return isListed || isAlong || isFromTo || isWithMore ? nameStart(flat, start - 1, 6, ends) : start;
}

/** An output that belongs to the name: 青松集团年产30万吨钢结构项目. */
const MADE = /年产(?:能)?\d[\d.]*[万亿]?[^\d\s，。、；]{1,3}$/u;

function madeFrom({ flat, ends }: Names, start: number): number {
  const amount = MADE.exec(flat.slice(Math.max(0, start - 14), start))?.[0].length ?? 0;
  return amount === 0 ? start : nameStart(flat, start - amount, 12, ends);
}

/**
 * How many names of a type with such endings are right, as measured by `draft:score`, mostly on texts new to the rules.
 */
const MEASURED: Record<string, number> = {
  Organization: 0.9,
  PartyOrganization: 0.88,
  Facility: 0.86,
  ResidentialCompound: 0.9,
  Document: 0.93,
  Project: 0.75,
  Place: 0.75,
  Programme: 0.75,
};
/** The same for facilities whose name contains a place named in the report. */
const MEASURED_IN_PLACE = 0.94;
/** The same for roads and streets. */
const MEASURED_OF_ROADS = 0.9;
/** The same for what every place has: 社区党群服务中心. */
const MEASURED_OF_ALL = 0.75;
/** The same for 体系, which every report mentions often without naming one. */
const MEASURED_OF_SYSTEMS = 0.6;

/** Finds names that end in a noun that says what they are. */
export function findByEnding(names: Names): void {
  for (const pattern of patterns)
    for (const { 0: word, index } of names.flat.matchAll(new RegExp(pattern.ending, 'gu'))) {
      const start = startOf(names, pattern, index);
      if (!isName(names, pattern, { start, word, index })) continue;
      addNamed(names, pattern, { start, word, index });
    }
}

/** A noun at `index` that names may end in, and the `start` of the name. */
interface Ending {
  start: number;
  word: string;
  index: number;
}

/** Where the name begins whose last word is at `index`. */
function startOf(names: Names, { type, kind, most, isWhole }: Pattern, index: number): number {
  const { flat } = names;
  if (isWhole) return index;
  const isAfterVerb = kind === 'ROAD' && VERB_ROAD.test(flat.slice(Math.max(0, index - 3), index));
  const begin = isAfterVerb ? index - 2 : names.startOf(index, most);
  // 乡镇级…站: the level does not belong to the name.
  if (flat[begin] === '级') return begin + 1;
  if (kind === 'ROAD') return begin + (SORT_OF_ROAD.exec(flat.slice(begin, index))?.[0].length ?? 0);
  // 柳泉街道清泉小区: the street does not belong to the name.
  const street = type === 'ResidentialCompound' ? flat.slice(begin, index).lastIndexOf('街道') : -1;
  if (street >= 0) return begin + street + 2;
  return begin + (DATED.has(type) ? 0 : (OF_YEAR.exec(flat.slice(begin, index))?.[0].length ?? 0));
}

/** Whether every place or level has one: 社区党群服务中心, 区妇幼保健院. */
function isEverywhere({ type }: Pattern, stem: string, before: string): boolean {
  if (/^[省市区县]$/u.test(stem))
    return /^(?:Organization|Facility)$/.test(type) && !/[各每我本全]/u.test(before);
  return (
    /^(?:街道|镇|乡|居民|社区)(?:综合|区域性?|中心)?$/u.test(stem) &&
    /^(?:Organization|Facility|Programme)$/.test(type)
  );
}

/** Whether this is a name, judging by the words before and after its last word. */
function isName({ flat, places }: Names, pattern: Pattern, { start, word, index }: Ending): boolean {
  const end = index + word.length;
  const stem = flat.slice(start, index);
  const isAll = isEverywhere(pattern, stem, flat[start - 1] ?? '');
  const isTold = pattern.of !== undefined || isAll;
  if (FIRST_OF_ITS_KIND.test(stem) || (stem.length < pattern.least && !isAll)) return false;
  // 工业大道 and 文化大道 are names.
  if (NO_NAME.test(stem) && stem.length < 8 && !isTold && word !== '大道') return false;
  if (pattern.of && !pattern.of.test(stem)) return false;
  if (/^[“”]$/u.test(flat[start - 1] ?? '') && flat[end] === '”') return false;
  if (places.includes(stem) && /^(?:项目|工程|办公室)$/.test(word)) return false;
  if (pattern.kind === 'TASK_FORCE' && COUNTED.test(flat.slice(0, start))) return false;
  const isMany = MANY.test(flat.slice(end, end + 6)) && flat[start - 1] !== '、';
  if (isMany && /^(?:Facility|Place)$/.test(pattern.type)) return false;
  if (pattern.kind === 'SERVICE' && PAID.test(flat.slice(end, end + 24))) return false;
  return !goesOn(flat, pattern, word, end) && !isSort(flat, pattern, stem, { start, word, index });
}

/** Whether the words after make it something else. */
function goesOn(flat: string, { type, kind, of }: Pattern, word: string, end: number): boolean {
  const after = flat.slice(end, end + 3);
  const next = after.slice(0, 2);
  if (kind === 'ROAD' && NO_ROAD.test(after)) return true;
  if (type === 'ResidentialCompound' && /^(?:社区|小区|安置|楼|[A-Z])/.test(next)) return true;
  if (type === 'Place' && /^(?:社区|居民|街道)/.test(next)) return true;
  if (of && RESETTLED.test(after)) return true;
  if (of && kind !== 'RELOCATION' && AMOUNT.test(flat.slice(end, end + 12))) return true;
  if (type === 'Project' && /^(?:公司|有限|集团|部(?!分)|队)/.test(next)) return true;
  if (/^(?:工程|项目)/.test(next) && !/(?:工程|项目)$/.test(word)) return true;
  if (of && INTO.test(next)) return true;
  // 青松公园路 is a road.
  return (
    /(?:公园|广场|火车站|车站|码头|机场)$/u.test(word) && /^[东南西北中]?[路街](?!灯|面|口|边)/u.test(after)
  );
}

/** Whether the words before only tell the sort, or make it something else. */
function isSort(
  flat: string,
  { type, kind }: Pattern,
  stem: string,
  { start, word, index }: Ending,
): boolean {
  const end = index + word.length;
  if (kind === 'ROAD' && (WAYS.test(stem) || SLOGAN.test(stem))) return true;
  // 甲街 is also short for 甲街道, unless a house number follows.
  if (kind === 'ROAD' && word === '街' && flat.includes(`${stem}街道`) && !/\d/.test(flat[end] ?? ''))
    return true;
  if (word === '家园' && CAMPAIGNED.test(stem)) return true;
  if (word === '小区' && OF_SORT.test(stem)) return true;
  const what = flat.slice(start, end).replace(/(?:工程项目|工程|项目)$/u, '');
  if (type === 'Project' && (OF_A_SORT.test(stem) || OF_A_SORT.test(what) || PART_OF_WORKS.test(stem)))
    return true;
  if (kind === 'SCHOOL' && OF_MANY.test(stem)) return true;
  return type === 'Document' && (OF_A_YEAR.test(stem) || isLine(flat, start, end));
}

/** Adds a name, extended by the other places of a project, its output and its phase. */
function addNamed(names: Names, pattern: Pattern, { start, word, index }: Ending): void {
  const { flat, places } = names;
  const { ending: _ending, least: _least, most: _most, of: _of, isWhole: _isWhole, ...thing } = pattern;
  const end = index + word.length;
  const from = thing.type === 'Project' ? jointStart(names, start) : start;
  const made = /(?:项目|生产线)$/u.test(word) ? madeFrom(names, from) : from;
  const plain = flat.slice(made, end);
  // 安置区二期 has houses of its own and is also called 安置区; a park and its second phase are two things.
  const after = flat.slice(end, end + 8);
  const bracketed = thing.type === 'Project' ? (BRACKETED.exec(after)?.[0] ?? '') : '';
  const isPhased = thing.kind === 'HOUSING' || thing.kind === 'INDUSTRIAL_PARK';
  const phase = bracketed || (isPhased ? (PHASE.exec(after)?.[0] ?? '') : '');
  const name = plain + phase;
  const isAll = isEverywhere(pattern, flat.slice(start, index), flat[start - 1] ?? '');
  const confidence = isAll ? MEASURED_OF_ALL : measuredOf(thing, name, places);
  const aliases = [
    ...(phase && thing.kind === 'HOUSING' && !bracketed ? [plain] : []),
    ...withoutWhole(name, places),
  ];
  names.addNested(
    {
      ...thing,
      ...(aliases.length > 0 && { aliases }),
      confidence,
      name,
      rule: 'ending',
      ruleWord: word,
    },
    made,
  );
}

/** The name without the higher of two divisions: 清河区柳泉街道办事处 is also called 柳泉街道办事处. */
function withoutWhole(name: string, places: string[]): string[] {
  const whole = places.find(
    (place) => name.startsWith(place) && places.some((one) => name.startsWith(one, place.length)),
  );
  return whole ? [name.slice(whole.length)] : [];
}

function measuredOf(
  { type, kind }: Pick<NamedThing, 'type' | 'kind'>,
  name: string,
  places: string[],
): number {
  if (kind === 'ROAD') return MEASURED_OF_ROADS;
  if (type === 'Programme' && kind === 'SYSTEM') return MEASURED_OF_SYSTEMS;
  const isPlaced = type === 'Facility' && places.some((place) => name.includes(place));
  return isPlaced ? MEASURED_IN_PLACE : (MEASURED[type] ?? 0);
}
