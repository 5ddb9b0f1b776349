import { nameStart } from './name-start.js';
import type { NamedThing } from './named-thing.js';
import type { Names } from './names-found.js';
import { alternatives } from './words.js';

type What = Pick<NamedThing, 'type' | 'kind'>;

const programme = (kind?: string): What => ({ type: 'Programme', ...(kind && { kind }) });

/** What a name in quotation marks is, by the noun after it; longer nouns first. */
const HEADS: [heads: string, what: What][] = [
  [
    '志愿服务队|志愿者服务队|志愿队|服务队|宣讲团|突击队|先锋队',
    { type: 'Organization', kind: 'VOLUNTEER_TEAM' },
  ],
  ['工作专班|专班|领导小组|指挥部', { type: 'Organization', kind: 'TASK_FORCE' }],
  ['调解室', { type: 'Organization', kind: 'OTHER' }],
  ['公益协会|协会|艺术团|工作室', { type: 'Organization', kind: 'SOCIAL_ORGANIZATION' }],
  ['建设项目|征收项目|改造项目|重点工程|提升工程|建设工程|项目', { type: 'Project' }],
  ['清单|手册|公约', { type: 'Document' }],
  ['口袋公园|公园|游园', { type: 'Place', kind: 'PARK' }],
  ['广场', { type: 'Place', kind: 'SQUARE' }],
  ['食堂', { type: 'Facility', kind: 'ELDERLY_CARE' }],
  ['党群服务中心', { type: 'Facility', kind: 'PARTY_SERVICE_CENTRE' }],
  ['实践教学基地|实践基地|教育基地', { type: 'Facility', kind: 'EDUCATION_BASE' }],
  ['回收亭|书屋|书房|展馆|展厅|活动室|服务中心', { type: 'Facility', kind: 'OTHER' }],
  ['窗口|驿站', { type: 'Facility', kind: 'SERVICE_STATION' }],
  ['纪念章|荣誉称号|称号', { type: 'Honour' }],
  ['体系|制度|系统|格局|架构|网格|网格化管理|精细化管理|管理', programme('SYSTEM')],
  ['关键环节|主线|联盟|机制|流程|规则|决策', programme('MECHANISM')],
  [
    '模式|工作法|管理法|服务法|议事法|技术|经验|做法|原则|方法|标准|举措|路径|新业态|理念',
    programme('MODEL'),
  ],
  ['服务平台|驾驶舱|平台|公众号|小程序|热线|APP', programme('PLATFORM')],
  [
    '落实年|提升年|攻坚年|突破年|建设年|见效年|深化年|巩固年|服务年|治理年|整治年|创新年',
    programme('CAMPAIGN'),
  ],
  ['专项整治|专项检查|问题整改|督查|行动|整治|攻坚战|攻坚|创建|同创|运动|宣传工作', programme('CAMPAIGN')],
  [
    '主题教育|学习教育|表彰大会|动员大会|动员部署会|部署会|推进会|动员会|座谈会|启动仪式|活动|比赛|竞赛|大赛|骑行赛|邀请赛|联赛|培训|晚会|汇演|讲座|宣讲|文化节|艺术节|邻里节|采摘节|采茶节|丰收节|旅游节|美食节|购物节|评选',
    programme('ACTIVITY'),
  ],
  ['微品牌|品牌|商标', programme('BRAND')],
  ['战略|思路|目标|定位|发展思想|部署|布局|目标任务', programme('STRATEGY')],
  ['教育资助|产业奖补|奖补|补助|补贴|招聘会|筛查|检测|服务|计划|政策|生活圈', programme('SERVICE')],
  ['单位', { type: 'Organization', kind: 'OTHER' }],
  ['宣讲队|队', { type: 'Organization', kind: 'VOLUNTEER_TEAM' }],
  ['工程|建设|工作', programme()],
];

/** May stand between the quotation marks and the noun. */
const GAP = '[^的是为等多纳将在和与及、，,。；;：:“”\\s\\d]{0,10}?';
/** A verb in between makes the noun something else's: “甲”形式开展乙活动. */
const DOES = /期间|我[镇乡街]|新建|首个|首批|成为|开展|举办|举行|召开|推进|实施|完成|落实|提高/u;
const ALL = HEADS.flatMap(([heads]) => heads.split('|')).toSorted((a, b) => b.length - a.length);
const WITH_HEAD = new RegExp(`“([^“”\\n。]{2,24})”(的|等(?:多[项种])?)?(${GAP})(${ALL.join('|')})`, 'gu');

/** Several quoted words that make one name: “拆”“防”“管”“控”的工作原则. */
const SEVERAL =
  /(?:“[^“”\n]{1,4}”[和、]?){2,}的?[\u4e00-\u9fa5]{0,3}?(?:原则|举措|文章|机制|模式|工作法|思路|格局)/gu;

const WHAT = new Map(HEADS.flatMap(([heads, what]) => heads.split('|').map((head) => [head, what])));

/** The longest noun at a place, as what it makes of a name, and where it ends; null if there is none. */
function headOf(text: string, place: number): { what: What; end: number } | null {
  const head = ALL.find((one) => text.startsWith(one, place));
  return head === undefined ? null : { what: WHAT.get(head) as What, end: place + head.length };
}

const WORKS = /”[^”]{0,4}(?:工程|项目|改造)$/u;
/** Endings of what lies somewhere. */
const LIES = /(?:[路街巷段线村河湖渠桥]|社区|小区|片区)$/u;

/** A further noun a few characters on, which tells what the whole is. */
const FURTHER =
  /^[^的是为等多将在和与及、，,。；;：:“”\s\d]{1,4}?(?:体系|机制|模式|平台|品牌|工作法|制度|工程)/u;

function furtherHead(text: string, place: number): { what: What; end: number } | null {
  const length = FURTHER.exec(text.slice(place, place + 8))?.[0].length;
  if (length === undefined) return null;
  for (let at = place + 1; at < place + length; at++) {
    const head = headOf(text, at);
    if (head?.end === place + length) return head;
  }
  return null;
}

/** Levels of a system: 街道党工委—社区党委—小区党支部. */
const LEVELS = /[^—-]{2,}(?:—|-)[^—-]{2,}(?:—|-)/u;

/** Quoted words that describe something and name nothing. */
const SAYINGS = new RegExp(
  `^(?:${alternatives(`两委 两新 双过半 五上 规上 限上 四上 七一 八一 十三五 十四五 十五五 三资 三重一大 \\d(?:\\+\\d)+ 必修课 白加黑 绿色 红色 黄金 零.* 一次性.*
    头雁 领头雁 领头羊 牛皮癣 朋友圈 主力军 一肩挑 急难愁盼 最后一[公里米步]+ .?品牌 三驾马车 两个(?:维护|确立) 四个(?:意识|自信|不.*) 看得见 看不见 自下而上 自上而下
    [一零]人不漏 第一.* [\\u4e00-\\u9fa5]{1,4}(?:引擎|样板|堡垒|组合拳|大门|红|重担|成链|可望|良田)`)})$`,
  'u',
);
/** After words that describe a sort: “五好”家庭, “散乱污”企业. */
const OF_SORT = /^(?:企业|家庭|人员|问题|现象|群体|老人|儿童|妇女|干部|人才|房|户)/u;
/** Before the name of something that is run. */
const RUNS = new RegExp(
  `(?:${alternatives(`开展 推行 实施 举办 举行 召开 打造 探索 落实 深化 用好 完善 围绕 总结 总结出 推动 实行 建立 健全 依托 突出 结合 组织 通过 运用
  利用 使用 形成 常态化 加强 做好 做实 建成 建设 运营 成立 筹建 设立 开设 继续 优化 加快 聚焦 争创 构建 创新 推广 践行 推进 启动 坚持 主题 擦亮 叫响
  打响 唱响 注册 创建 培育 搭建 启用`)}|以|的)[^，。；“”、\n]{0,8}$`,
  'u',
);
/** The country's five-year plans are nobody's programme. */
const OF_FIVE_YEARS = /^十[一二三四五]五$/u;
const AWARDS = /(?:评选|授予|评为|命名)[^，。；“”\n]{0,6}$/u;
/** Named by how many there are: “三线六片区”, “双十”. */
const NUMBERED = /^[一二两三四五六七八九十双\d]+[\u4e00-\u9fa5]/u;
/** Named by its parts: “马上办、就近办”. */
const LISTS = /^[\u4e00-\u9fa5]{2,9}(?:[、，,+][\u4e00-\u9fa5]{2,9})+$/u;
/** Endings of names of canteens and service stations. */
const FACILITIES: [ending: RegExp, kind: string][] = [
  [/(?:食堂|饭桌|餐厅)$/u, 'ELDERLY_CARE'],
  [/(?:驿站|加油站|工作站|服务站|服务中心)$/u, 'SERVICE_STATION'],
];
/** Endings of names of programmes. */
const ENDS = new RegExp(
  `(?:${alternatives(`工程 行动 平台 系统 讲坛 讲堂 学堂 课堂 党课 基地 之家 家园 大走访 大排查 工作法 机制 体系 制度 [理办管约导责]制 项目 计划 经验 模式 路径 议事厅
    联动 联建 融合 一体 合一 网格 超市 热线 活动 节 市集 集市 夜市 突破 实事 服务 报到 党日 对账 先锋
    (?:提质|提升|攻坚|突破|建设|落实|深化|服务|创新|作风|项目)年`)})$`,
  'u',
);

/** Finds titles in 《》 and names in quotation marks followed by a noun that says what they are. */
export function findQuoted(names: Names): void {
  const { flat } = names;
  for (const match of flat.matchAll(/《([^《》\n]{3,40})》/gu)) {
    const name = match[1] as string;
    names.add({ name, type: 'Document', rule: 'title', confidence: 0.94 }, match.index + 1);
    names.take(match.index, match.index + match[0].length);
  }
  for (const { 0: name, index } of flat.matchAll(SEVERAL))
    names.add({ name, type: 'Programme', kind: 'MODEL', rule: 'severalQuoted', confidence: 0.6 }, index);
  for (const match of flat.matchAll(WITH_HEAD)) {
    const [, inner = '', of] = match;
    let head = headOf(flat, match.index + match[0].length - (match[4] as string).length);
    // The last of several nouns decides: “1235”志愿服务体系 is a system.
    const shorter = head?.end ?? 0;
    for (let next = head && headOf(flat, head.end); next; next = headOf(flat, next.end)) head = next;
    if (!head || (SAYINGS.test(inner) && /^(?:建设|工作|单位)$/u.test(match[4] as string))) continue;
    if (DOES.test(match[3] as string) || OF_FIVE_YEARS.test(inner)) continue;
    // “石榴红”网格党建品牌: a noun further on says what it is.
    head = furtherHead(flat, head.end) ?? head;
    // In a list, each item is a name by itself.
    if (of?.startsWith('等') && /[、和”]/u.test(flat[match.index - 1] ?? '')) continue;
    const mark = { rule: 'quotedWithNoun' as const, confidence: 0.92 };
    // “拆迁出效益”的发展思想 is also called by the quoted words alone.
    if (of) {
      const exact = flat.slice(match.index, head.end);
      const noun = flat.slice(match.index + inner.length + 2 + of.length, head.end);
      const aliases = [inner, exact, ...(noun.length > 4 ? [noun] : [])];
      const thing = { name: exact.replace(`”${of}`, '”'), ...head.what, aliases, ...mark };
      if (!names.add(thing, match.index, exact)) names.add(thing, match.index + 1, inner);
      continue;
    }
    const noun = flat.slice(match.index + inner.length + 2, head.end);
    addSibling(names, match.index, { ...head.what, ...mark }, noun);
    const place = names.places.find((one) => flat.endsWith(one, match.index) && one.length > 2) ?? '';
    const exact = flat.slice(match.index - place.length, head.end);
    const isNamed = /^[\u4e00-\u9fa5·、，]{4,}$/u.test(inner);
    // 小区“一二三”工作法: the owner may belong to the name.
    const whose = place ? '' : flat.slice(nameStart(flat, match.index, 12, names.ends), match.index);
    const aliases = [
      ...(place ? [exact.slice(place.length)] : []),
      ...(whose.length > 1 ? [whose + exact] : []),
      ...(isNamed ? [inner] : []),
      // “红色”品牌创建工作 is about “红色”品牌.
      ...(shorter < head.end ? [flat.slice(match.index, shorter)] : []),
    ];
    // 清泉路“白改黑”工程 is a project on that road.
    if (WORKS.test(exact) && LIES.test(whose)) {
      const project = { name: whose + exact, type: 'Project', aliases: [exact], ...mark };
      if (names.add(project, match.index - whose.length)) continue;
    }
    const thing = { name: exact, ...head.what, ...(aliases.length > 0 && { aliases }), ...mark };
    // If it is too long to be cited, cite only the quoted words.
    if (!names.add(thing, match.index - place.length)) names.add(thing, match.index + 1, inner);
    if (LEVELS.test(inner)) names.release(match.index + 1, match.index + 1 + inner.length);
  }
}

/** Adds the quoted name before another with the same noun: “先服务、后收费”和“零盈利”模式. */
function addSibling(names: Names, place: number, mark: Omit<NamedThing, 'name' | 'at'>, noun: string): void {
  const before = names.flat.slice(Math.max(0, place - 28), place);
  const sibling = /(“[^“”\n。]{2,24}”)[和、]$/u.exec(before)?.[1];
  if (!sibling || noun.length > 4) return;
  const start = place - sibling.length - 1;
  names.add({ ...mark, name: sibling + noun, aliases: [sibling.slice(1, -1)] }, start, sibling);
}

/** Finds quoted words without a noun if the words around them show that they name something. */
export function findQuotedWords(names: Names): void {
  const { flat } = names;
  for (const match of flat.matchAll(/“([\u4e00-\u9fa5·、，,+()（）\d]{2,24})”/gu)) {
    const name = match[1] as string;
    const before = flat.slice(Math.max(0, match.index - 12), match.index);
    if ((name.length < 3 && !NUMBERED.test(name)) || !/[\u4e00-\u9fa5]/u.test(name)) continue;
    const [, facilityKind] = FACILITIES.find(([ending]) => ending.test(name)) ?? [];
    const end = match.index + match[0].length;
    const after = flat.slice(end, end + 2);
    if (
      SAYINGS.test(name) ||
      OF_SORT.test(after) ||
      !(
        NUMBERED.test(name) ||
        LISTS.test(name) ||
        facilityKind ||
        AWARDS.test(before) ||
        RUNS.test(before) ||
        ENDS.test(name)
      )
    )
      continue;
    // 打造“和美”甲社区: the place is part of what it is to become.
    const place = names.places
      .filter((one) => flat.startsWith(one, end) || flat.startsWith(`新${one}`, end))
      .sort((a, b) => b.length - a.length)[0];
    if (place && RUNS.test(before)) {
      const exact = flat.slice(match.index, flat.indexOf(place, end) + place.length);
      const strategy = { type: 'Programme', kind: 'STRATEGY', rule: 'quoted' as const, confidence: 0.75 };
      names.add({ ...strategy, name: exact, aliases: [name] }, match.index);
      continue;
    }
    if (AWARDS.test(before)) {
      names.add({ name, type: 'Honour', rule: 'honourTitle', confidence: 0.7 }, match.index + 1);
      continue;
    }
    if (facilityKind) {
      const facility = { type: 'Facility', kind: facilityKind, rule: 'quoted' as const };
      names.add({ ...facility, name: match[0], aliases: [name], confidence: 0.7 }, match.index);
      continue;
    }
    const confidence = confidenceOf(name, RUNS.test(before));
    names.add({ name, type: 'Programme', rule: 'quoted', confidence }, match.index + 1);
  }
}

/** How often such quoted words name something, as measured by `draft:score`. */
function confidenceOf(name: string, isRun: boolean): number {
  if (ENDS.test(name)) return isRun ? 0.93 : 0.8;
  if (NUMBERED.test(name)) return 0.7;
  return LISTS.test(name) ? 0.75 : 0.55;
}
