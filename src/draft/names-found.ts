import { overlap } from '../seed/citations.js';
import type { NamedThing } from './named-thing.js';

/** The longest slice that a name may be cited with. */
const LONGEST = 24;

/** What is named after other things: an honour after the campaign that it is for, a project after what it is part of. */
const NESTS = new Set(['Honour', 'Organization', 'PartyOrganization', 'Project']);

/** Whether the name of one thing may begin with that of another: that of a project with a road's, of a campaign with no project's. */
function holds(whole: string, part: string): boolean {
  return whole !== 'Honour' && !(whole === 'Programme' && part === 'Project');
}

/** Names found in one text so far, and the places that they take. */
export class Names {
  readonly flat: string;
  readonly places: string[];
  readonly ends: Set<number>;
  private readonly found = new Map<string, NamedThing>();
  private readonly taken: Uint8Array;
  private readonly spans: { start: number; end: number; type: string }[] = [];

  /**
   * @param flat the text with one unit per code point
   * @param places names of divisions that the report names, whole and without 街道, 市, 区
   * @param ends where figures end: no name reaches over one
   */
  constructor(flat: string, places: string[], ends: Set<number>) {
    this.flat = flat;
    this.places = places;
    this.ends = ends;
    this.taken = new Uint8Array(flat.length);
  }

  /** Adds a name, or another place of one that is there. False where what stands there is taken, or too long to be cited. */
  add(thing: Omit<NamedThing, 'at'>, start: number, exact = thing.name): boolean {
    const end = start + exact.length;
    if (exact.length > LONGEST || !this.isFree(start, end)) return false;
    this.take(start, end);
    this.spans.push({ start, end, type: thing.type });
    const key = `${thing.type} ${thing.name}`;
    const known = this.found.get(key);
    if (!known) this.found.set(key, { ...thing, at: [{ start, end, exact }] });
    else if (!known.at.some((one) => one.exact === exact)) known.at.push({ start, end, exact });
    return true;
  }

  /**
   * Adds a name although others stand there, where it takes them in whole, or is what another begins with: the company of a branch, the
   * road of a project.
   */
  addNested(thing: Omit<NamedThing, 'at'>, start: number, exact = thing.name): boolean {
    const end = start + exact.length;
    const met = this.spans.filter((span) => overlap(span, { start, end }));
    // What lies within another of them goes along with it.
    const across = met.filter(
      (span) => !met.some((one) => one !== span && one.start <= span.start && one.end >= span.end),
    );
    const nests = across.every(
      (span) =>
        (span.start >= start && span.end <= end) ||
        (span.start === start && span.end > end && span.type !== thing.type && holds(span.type, thing.type)),
    );
    const isSame = across.some((span) => span.start === start && span.end === end);
    if (across.length === 0 || !nests || isSame) return this.add(thing, start, exact);
    this.release(start, end);
    const isAdded = this.add(thing, start, exact);
    for (const span of across) {
      this.take(span.start, span.end);
      if (isAdded && span.type === thing.type) this.forget(span, span.end === end);
    }
    return isAdded;
  }

  /**
   * Forgets a name at a place: 派出所 is no name where a longer one, 柳泉派出所, ends with it, and words in quotation marks are none where
   * they are part of one.
   */
  private forget(span: { start: number; end: number; type: string }, isLast: boolean): void {
    this.spans.splice(this.spans.indexOf(span as (typeof this.spans)[number]), 1);
    for (const [key, { type, rule, at }] of this.found) {
      const goesAlong = rule === 'words in quotation marks' || (isLast && rule.startsWith('organ'));
      if (type !== span.type || !goesAlong) continue;
      const rest = at.filter((one) => one.start !== span.start || one.end !== span.end);
      if (rest.length === at.length) continue;
      if (rest.length === 0) this.found.delete(key);
      else at.splice(0, at.length, ...rest);
    }
  }

  /** Adds a name that stands within another, or by itself: the campaign that an honour is for. */
  addWithin(thing: Omit<NamedThing, 'at'>, start: number, exact = thing.name): boolean {
    const end = start + exact.length;
    if (this.isFree(start, end)) return this.add(thing, start, exact);
    const outer = this.spans.filter((span) => overlap(span, { start, end }));
    const isWithin = outer.every((span) => span.start <= start && span.end >= end && NESTS.has(span.type));
    // Titles in 《》 are taken without being spans.
    if (!isWithin || outer.length === 0) return false;
    this.release(start, end);
    const isAdded = this.add(thing, start, exact);
    for (const span of outer) this.take(span.start, span.end);
    return isAdded;
  }

  /** Adds a name of which the text has the parts apart: 甲社区 of 甲、乙社区. It takes no place. */
  addApart(thing: Omit<NamedThing, 'at'>, start: number, exact: string): void {
    const key = `${thing.type} ${thing.name}`;
    if (exact.length > LONGEST || this.found.has(key)) return;
    this.found.set(key, { ...thing, at: [{ start, end: start + exact.length, exact }] });
  }

  /** Marks a place as named, so that no later rule takes it. */
  take(start: number, end: number): void {
    this.taken.fill(1, start, end);
  }

  /** Lets later rules name what stands within a name: the levels of a system. */
  release(start: number, end: number): void {
    this.taken.fill(0, start, end);
  }

  isFree(start: number, end: number): boolean {
    return !this.taken.subarray(start, end).includes(1);
  }

  /** Whether a figure ends within. */
  hasFigure(start: number, end: number): boolean {
    for (let place = start + 1; place <= end; place++) if (this.ends.has(place)) return true;
    return false;
  }

  /**
   * Where a name begins whose last word begins at a place: after the nearest word that cannot be part of it, or with a place
   * that is known.
   */
  startOf(ending: number, most: number): number {
    const start = nameStart(this.flat, ending, most, this.ends);
    const stem = this.flat.slice(start, ending);
    const starts = this.places.map((place) => stem.lastIndexOf(place)).filter((at) => at > 0);
    // 中国…济南局: the whole country's, whatever place is named in it.
    const isBound = starts.length === 0 || stem.startsWith('中国') || stem[Math.min(...starts) - 1] === '至';
    if (!isBound) return start + Math.min(...starts);
    // A place that begins before, and goes on into the name, is its beginning.
    const across = this.places.flatMap((place) => {
      const from = Math.max(0, start - place.length + 1);
      const at = this.flat.slice(from, start + place.length - 1).indexOf(place);
      return at >= 0 ? [from + at] : [];
    });
    return across.length > 0 ? Math.min(...across) : start;
  }

  /** All names, in the order of the text, those that begin others after them. */
  all(): NamedThing[] {
    const placeOf = ({ at: [first] }: NamedThing) => first ?? { start: 0, end: 0 };
    const things = merged([...this.found.values()], this.places);
    const names = new Set(things.map(({ name }) => name));
    // What another thing is called is no other name of this one: 安置区 and 安置区二期.
    const whole = things.map(({ aliases, ...thing }) => {
      const own = aliases?.filter((alias) => !names.has(alias)) ?? [];
      return own.length > 0 ? { ...thing, aliases: own } : thing;
    });
    return whole.sort((a, b) => placeOf(a).start - placeOf(b).start || placeOf(b).end - placeOf(a).end);
  }
}

/** Words of a sentence that no name goes over to the left, where they end two characters. */
const WORDS = `
  推进 实施 开展 完成 建成 新建 建设 打造 成立 设立 设置 组建
  加强 深化 健全 完善 落实 制定 依托 运用 围绕 积极 先后 全面
  持续 协调 组织 督促 针对 投资 通过 进行 包括 包含 启动 推动
  牵头 联合 指导 支持 加快 加大 提升 改造 做好 抓好 抓实 抓牢
  办好 用好 用活 作好 位于 配合 扎实 实现 发挥 利用 争取 属于
  邀请 引进 拓宽 修建 铺设 整修 取缔 增设 严抓 帮助 担任 推选
  实行 创建 吸引 建强 配强 选优 支援 兄弟 解决 月底 掀起 承接
  办理 参加 举办 举行 召开 开通 搭建 构建 探索 建立 形成 推行
  宣传 学习 对接 同步 规范 选派 创新 给予 涉及 清理 继续 充分
  切实 有效 深入 严格 认真 主动 定期 统筹 落细 擦亮 成功 顺利
  优化 升级 引导 组成 走进 来到 惠及 覆盖 立足 聚焦 细化 发放
  兜底 交流 巩固 提交 谋划 策划 梳理 收集 走访 慰问 督导 受理
  签订 签署 编制 编印 拍摄 颁发 授予 荣获 获得 获评 评为 购买
  购置 安装 改建 扩建 修缮 修补 维修 毗邻 经过 推广 唱响 树立
  弘扬 倡导 营造 确保 防范 化解 打击 消除 预防 着手 重点 辖区
  各大 严打 抢抓 紧盯 紧扣 服从 服务于 结合 参与 整治 重新 发现
  检查 督查 调处 按照 根据 鼓励 动员 发动 其中 关于 对于 面向
  迎接 严防 强化 突出 坚持 带领 带动 联动 主要 相关 有关 全体
  部分 多次 首次 首批 现有 目前 今年 去年 全年 年初 年底 期间
  提供 首创 聘请 累计 共计 合计 搬迁 下设 内设 启用 扩大 增加
  减少 新增 申报 申请 争创 创成 主持 主办 承办 协办 出席 前往
  转办 上报 通报 发布 发表 刊播 编写 起草 修订 审议 批准 授牌
  挂牌 揭牌 落户 投产 竣工 开工 复工 动工 验收 交付 接待 取得
  赢得 整合 盘活 腾退 选树 挖掘 助力 助推 维护 缓解 满足 以来
  其余 另外 此外 同时 近日 日前 近年 连续 达到 超过 位列 名列
  转为 改为 纳入 列入 境内 涵盖 凝聚 放大 做强 做优 做大 建好
  管好 守住 守牢 兑现 达成 换发 享受 提炼 总结 走出 自觉 接受
  争当 牢固 树牢 预计 力争 筑牢 织密 织牢 夯实 压实 兜牢 作为
  招引 超额 筹建 改称 入驻 引入 做实 入选 获批 保障 高度 重视
  参观 标段 打赢 打好 配备 斥资 妥善 妥善处置 筹集 筹措 及时
  聚力 安排 征收 封堵 改造提升 推介 外出 当选 荣立 落成 建成后
  重点办好 协同 会同 完工 亮相 启航 陆续 相继 观看 检视 以上
  以下 以内 扣除 激发 打通 贯通 连通 途经 打响 落地`
  .trim()
  .split(/\s+/)
  .join('|');
/** Where a name cannot go on to the left: such a word, or a character that is mostly one by itself. */
const BREAKS = new RegExp(
  `(?:[（(]含|[的了与及或暨对在把将从向被等是个每各该按让又还已拟辖驻]|新修|民办|公办|(?<![亲祥平永仁颐泰康谐中义共])和(?!平|谐|美|睦|苑|家)|(?<![安健完齐保])全|(?<!公)共|(?<![利信使食医公通专民商农家日饮])用|(?<!方)由|(?<![行作])为|(?<!予)以|(?<![位属])于|(?<!达)到|(?<![基根固])本|重点|着|其|我|至|如|(?<![国公私所共保享])有|下设|(?<=[东南西北])[临靠接依抵邻濒连起止]|(?<!原)因|(?<!立|随|当)即(?!墨|将|时)|[两三四五六七八九]村|都(?=[^市])|并|原(?=.$)|使|${WORDS})$`,
  'u',
);

/** A wording with what is in its quotation marks made unreadable, so that no word of it counts. */
export function masked(wording: string): string {
  return wording.replaceAll(/“[^“”]*”/gu, (quoted) => '〇'.repeat(quoted.length));
}

/** Whether no name goes on to the left of a place; 全市 and 全区 are said of meetings and ranks, and belong to their names. */
function breaksAt(flat: string, place: number): boolean {
  const before = flat.slice(Math.max(0, place - 4), place);
  if (/全[国省市区县]$/u.test(before.slice(-1) + flat[place])) return false;
  // 区委区政府: a committee and a government are two.
  if (
    /[委会]$/u.test(before) &&
    /^(?:[省市区县镇乡]?(?:人民)?政府|(?:街道)?办事处)/u.test(flat.slice(place, place + 6))
  )
    return true;
  // 我代表镇人民政府: who speaks for it.
  if (before.endsWith('代表') && /[镇乡区县市街]/u.test(flat[place] ?? '')) return true;
  return (
    BREAKS.test(before) &&
    flat.slice(place - 2, place + 2) !== '创新创业' &&
    flat.slice(place - 2, place + 1) !== '加强针' &&
    !/^有[机限效]/u.test(flat.slice(place - 1, place + 1)) &&
    !/和[平谐睦]|为民/u.test(flat.slice(place - 1, place + 1))
  );
}

/** What is counted, left of a name that comes after a number: 12项扶持政策. */
const COUNTED =
  /^(?:年上半年|年下半年|年度|年|针剂|项|类|个|名|条|处|家|支|场|次|户|人|位|所|座|期|级|组|套|栋|段|块|片|批|轮|标段)+/u;

/** Where the name begins that ends at a place. */
export function nameStart(flat: string, ending: number, most: number, ends: Set<number> = new Set()): number {
  let start = ending;
  while (start > 0 && ending - start < most) {
    if (ends.has(start) || breaksAt(flat, start)) break;
    // A number that is no figure belongs to the name around it: 金鼎1948文化产业园.
    const number = /(?<=[\u4e00-\u9fa5])\d{2,4}$/u.exec(flat.slice(Math.max(0, start - 5), start))?.[0];
    if (!number && !/[\u4e00-\u9fa5]/u.test(flat[start - 1] as string)) break;
    start -= number && start < ending ? number.length : 1;
    if (number && start >= ending - 1) break;
  }
  // G309国道改线工程: a road may be called by a number.
  const road = /^(?:[国省县乡]道|线|高速|段)/u.test(flat.slice(start, ending))
    ? /[GSXYC]\d{1,4}$/u.exec(flat.slice(Math.max(0, start - 5), start))?.[0]
    : undefined;
  if (road) return start - road.length;
  const level = /^[一二三四]级(?=[^网责管])/u.exec(flat.slice(start, ending))?.[0].length ?? 0;
  const isCounted = level === 0 && /[\d一二三四五六七八九十各多几]/u.test(flat[start - 1] ?? '');
  const counted = level || (isCounted ? (COUNTED.exec(flat.slice(start, ending))?.[0].length ?? 0) : 0);
  // 5个村饮水工程: how many villages have one is said before.
  const isOfCounted =
    counted > 0 ||
    ends.has(start) ||
    /[\d一二三四五六七八九十][个处]$/u.test(flat.slice(Math.max(0, start - 2), start));
  const whose = isOfCounted ? WHOSE.exec(flat.slice(start + counted, ending))?.[0].length : 0;
  const bound = BOUND.test(flat.slice(Math.max(0, start - 1), start + 2)) ? 1 : 0;
  return start + bound + counted + (whose ?? 0);
}

/** 60周岁以上人群, 辖区内宾馆: what ends a bound is part of it. */
const BOUND = /^(?:以[上下内外]|[区境园镇乡市县省街道]内(?![蒙江环]))/u;

/** What is counted, and has what is named. */
const WHOSE = /^(?:行政)?(?:村|社区|小区)(?=[\u4e00-\u9fa5]{2})/u;

/** A name that ends in a shorter one of its kind by a few characters more is that one, with a word of the sentence before it. */
function merged(things: NamedThing[], places: string[]): NamedThing[] {
  const kept: NamedThing[] = [];
  for (const thing of things.toSorted((a, b) => a.name.length - b.name.length)) {
    const shorter = kept.find(
      (one) =>
        one.type === thing.type &&
        one.kind === thing.kind &&
        !one.group &&
        thing.name.endsWith(one.name) &&
        thing.name.length - one.name.length <= 2 &&
        /^name that ends/.test(thing.rule) &&
        !places.some((place) => thing.name.startsWith(place)) &&
        !/^全[国省市区县]/u.test(thing.name),
    );
    if (!shorter) {
      kept.push(thing);
      continue;
    }
    const [first] = thing.at;
    const cut = thing.name.length - shorter.name.length;
    if (first && first.start + cut < (shorter.at[0]?.start ?? 0))
      shorter.at[0] = { start: first.start + cut, end: first.end, exact: shorter.name };
  }
  return kept;
}
