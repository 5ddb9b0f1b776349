import { wordBreaks } from '../../model/word-breaks.js';
import { alternatives } from './words.js';

/**
 * Words of a sentence that end the search for a name's beginning, grouped by meaning, with two to four characters each.
 * Names that contain one are found by a longer ending (改造项目) or by quotation marks.
 */
const WORDS = {
  begins: `启动 开展 开通 开工 复工 动工 启用 投产 启航 掀起 着手 筹建 筹集 筹措 谋划 策划 首创 首次 首批 启用 投用`,
  makes: `建成 建起 办起 新建 建设 打造 修建 改建 扩建 搭建 构建 组建 创建 共建 援建 承建 迁建 续建 翻建 创新 形成 组成 制定 编制 编印 编写 起草
    修订 拍摄 设立 设置 成立 建立 增设 增加 新增 安装 铺设 架设 购置 购买 采购 配备 配建 重建 建好 建成后 树立 筑牢 造成 新修`,
  mends: `改造 改造提升 提升 整治 整修 修缮 修补 修复 维修 升级 优化 拓宽 加速 提速 兴修 扩大 放大 做强 做优 做大 做实 加大 加快 加强 强化 深化 健全 完善
    规范 细化 巩固 夯实 压实 守住 守牢 织密 织牢 兜牢 兜底 擦亮 激发 盘活 整合 清理 封堵 打通 贯通 连通 疏通 疏浚 清淤 拆除 关停
    腾退 搬迁 征收 取缔 恢复 激活 减少`,
  carriesOut: `推进 实施 完成 落实 推动 推行 推广 实行 实现 进行 做好 抓好 抓实 抓牢 办好 用好 用活 作好 管好 办理 组织 举办 举行 召开
    主持 主办 承办 (?<!政)协办 参加 参与 出席 承接 安排 部署 统筹 协调 督促 督导 督查 检查 调处 受理 接待 审议 批准 报批 申报 申请 争取 争创
    创成 验收 交付 竣工 完工 落成 发放 兑现 换发 颁发 授予 荣获 荣立 获得 获评 获批 评为 入选 当选 赢得 取得 享受 提供 提交 给予 转办
    上报 通报 发布 发表 刊播 签订 签署 授牌 挂牌 揭牌 达成 解决 缓解 满足 化解 消除 预防 防范 打击 严打 严抓 严防 流转 征用 占用 租用
    拨付 投放 投入 采用 采取`,
  goes: `走进 来到 走访 慰问 前往 参观 观看 检视 外出 走出 交流 对接 学习 宣传 推介 引进 招引 引入 落户 落地 亮相 入驻 吸引 邀请 请来 聘请
    选派 选树 选优 配强 建强 推选 担任 作为 转为 改为 改称 纳入 列入 位列 名列 属于 位于 毗邻 经过 途经 穿过 横跨 惠及 覆盖 涉及 面向
    带领 带动 牵头 联合 联动 联系 协同 会同 结合 配合 支持 支援 帮助 指导 引导 动员 发动 鼓励 倡导 营造 弘扬 唱响 打响 打好 打赢
    突出 聚焦 聚力 紧盯 紧扣 围绕 依托 运用 利用 发挥 探索 挖掘 提炼 总结 梳理 收集 摸排 发现 培育 凝聚 拓宽 创建 服从 服务于 立足 针对
    按照 根据 关于 对于 通过 坚持 保障 维护 确保 重视 助力 助推 力争 预计 抢抓 迎接 超额 接受 争当 斥资 投资 达到 超过 包括 包含
    涵盖 下设 内设 拥有 扣除 专题研究 推出 共享 落细 导致 引发 合办 联办 联建 合建 签约`,
  how: `积极 先后 全面 持续 扎实 充分 切实 有效 深入 严格 认真 主动 定期 成功 顺利 牢固 树牢 自觉 妥善 妥善处置 及时 同步 重新 重点
    重点办好 全部 高度 继续 陆续 相继 连续 累计 共计 合计 主要 相关 有关 全体 部分 多次 兄弟 各大 辖区 境内 标段 专题 其中 其余 其他 其它
    另外 此外 同时 以上 以下 以内 以来`,
  when: `目前 现有 今年 去年 全年 年初 年底 月底 近日 日前 近年 期间`,
};
const LISTED = alternatives(Object.values(WORDS).join(' '));

/** Characters that are mostly words by themselves, unless they are part of one of the words given: 和 in 平和. */
const CHARACTERS = [
  '[的了与及或暨对在把将从向被等是个每各该按让又还已拟辖驻着其我至如并使]',
  '(?<![亲祥平永仁颐泰康谐中义共])和',
  '(?<![安健完齐保])全',
  '(?<!公)共',
  '(?<![利信使食医公通专民商农家日饮])用',
  '(?<!方)由',
  '(?<![行作])为',
  '(?<!予)以',
  '(?<![位属])于',
  '(?<!达)到',
  '(?<![基根固])本',
  '(?<![国公私所共保享])有',
  '(?<!原)因',
  '(?<!立|随|当)即',
  // How it lies and how many there are: 东临甲路, 两村.
  '(?<![第唯统])一[项座条个处家所批支]',
  '(?<=[东南西北])[临靠接依抵邻濒连起止]',
  '[两三四五六七八九]村',
  '都(?=[^市])',
  '原(?=.$)',
  '[（(]含',
  '民办|公办',
].join('|');

/** Words and characters at which a name cannot go on to the left. */
const WORD = new RegExp(`(?:${LISTED})$`, 'u');
const CHARACTER = new RegExp(`(?:${CHARACTERS})$`, 'u');

/** Whether a word of two characters ends at a place: 引领 in 党建引领社区. */
export function endsInWord(flat: string, end: number): boolean {
  const breaks = wordBreaks(flat);
  return breaks[end] === 1 && breaks[end - 1] === 0 && breaks[end - 2] !== 0;
}

/** A wording with its quoted parts replaced, so that no word in them matches. */
export function masked(wording: string): string {
  return wording.replaceAll(/“[^“”]*”/gu, (quoted) => '〇'.repeat(quoted.length));
}

/** Whether a name cannot go on to the left of a place. 全市 and 全区 belong to names of meetings and ranks. */
function breaksAt(flat: string, place: number): boolean {
  const before = flat.slice(Math.max(0, place - 4), place);
  if (/全[国省市区县]$/u.test(before.slice(-1) + flat[place])) return false;
  // 区委区政府 are a committee and a government.
  if (
    /[委会]$/u.test(before) &&
    /^(?:[省市区县镇乡]?(?:人民)?政府|(?:街道)?办事处)/u.test(flat.slice(place, place + 6))
  )
    return true;
  // 我代表镇人民政府: someone speaks for the government.
  if (before.endsWith('代表') && /[镇乡区县市街]/u.test(flat[place] ?? '')) return true;
  return (
    (WORD.test(before) || CHARACTER.test(before)) &&
    !/^创新(?:创业|科技|中心|基地|产业)/u.test(flat.slice(place - 2, place + 2)) &&
    flat.slice(place - 2, place + 1) !== '加强针' &&
    !/^有[机限效]/u.test(flat.slice(place - 1, place + 1)) &&
    !/和[平谐睦美苑]|用[地房水户品]|全民|即[墨时]|为[民老农侨]/u.test(flat.slice(place - 1, place + 1))
  );
}

/** Units between a number and a name: 12项扶持政策. */
const COUNTED =
  /^(?:年上半年|年下半年|年度|年|剂|项|类|个|名|条|处|家|支|场|次|户|人|位|所|座|期|级|组|套|栋|段|块|片|批|轮|标段)+/u;

/** Numbers and Latin letters that belong to a name: 金鼎1948文化产业园, 5G产业园, G15高速. */
const TOKEN = /(?:(?<=[\u4e00-\u9fa5])\d{2,4}|[A-Za-z]+[A-Za-z\d-]*|\d+[A-Za-z]{1,3})$/u;
/** 318国道. */
const ROAD_NUMBER = /\d{3}$/u;
/** The number in 4号线, but not in 1月4日. */
const NUMBERED = /\d{1,4}$/u;

/** The number or letters right before a place that belong to the name; empty if there are none, as in a date. */
function tokenBefore(flat: string, place: number): string {
  const next = flat[place] ?? '';
  if (/[月日级]/u.test(next)) return '';
  const before = flat.slice(Math.max(0, place - 8), place);
  if (/^[国省县乡]道/u.test(flat.slice(place, place + 2))) return ROAD_NUMBER.exec(before)?.[0] ?? '';
  return (TOKEN.exec(before) ?? (next === '号' ? NUMBERED.exec(before) : null))?.[0] ?? '';
}

/** By how many characters a name may be longer than usual if it then begins at a word boundary of the sentence. */
const FURTHER = 2;

/**
 * Where the name begins that goes on to `ending`: after the nearest word that cannot be part of it, otherwise at its
 * usual length, but never within a word.
 * @param ending where the name's last word begins
 * @param most how many characters such names usually have before that
 * @param ends where figures end, as no name contains a figure
 */
export function nameStart(flat: string, ending: number, most: number, ends: Set<number> = new Set()): number {
  const breaks = wordBreaks(flat);
  const furthest = most + FURTHER;
  let start = ending;
  let isBound = false;
  while (start > 0 && ending - start < furthest) {
    isBound = ends.has(start) || breaksAt(flat, start);
    if (isBound) break;
    const token = tokenBefore(flat, start);
    isBound = token === '' && !/[\u4e00-\u9fa5]/u.test(flat[start - 1] as string);
    if (isBound) break;
    start -= token.length || 1;
  }
  if (!isBound && start > 0 && ending - start > most) {
    start = ending - most;
    while (breaks[start] === 0) start--;
  }
  const level = /^[一二三四]级(?=[^网责管])/u.exec(flat.slice(start, ending))?.[0].length ?? 0;
  const isCounted = level === 0 && /[\d一二三四五六七八九十各多几]/u.test(flat[start - 1] ?? '');
  const counted = level || (isCounted ? (COUNTED.exec(flat.slice(start, ending))?.[0].length ?? 0) : 0);
  // 5个村饮水工程: the villages are counted and not part of the name.
  const isOfCounted =
    counted > 0 ||
    ends.has(start) ||
    /[\d一二三四五六七八九十][个处]$/u.test(flat.slice(Math.max(0, start - 2), start));
  const whose = isOfCounted ? WHOSE.exec(flat.slice(start + counted, ending))?.[0].length : 0;
  const bound = BOUND.test(flat.slice(Math.max(0, start - 1), start + 2)) ? 1 : 0;
  return start + bound + counted + (whose ?? 0);
}

/** The end of a range, not the beginning of a name: 60周岁以上人群, 辖区内宾馆. */
const BOUND = /^(?:以[上下内外]|[区境园镇乡市县省街道]内(?![蒙江环]))/u;

/** Counted villages or compounds to which what is named belongs. */
const WHOSE = /^(?:行政)?(?:村(?!庄|级|民|组)|社区|小区)(?=[\u4e00-\u9fa5]{2})/u;
