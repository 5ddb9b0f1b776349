import { NO_NAME } from './by-ending.js';
import { masked } from './name-start.js';
import type { Names } from './names-found.js';
import { alternatives } from './words.js';

const HOLDS =
  alternatives(`组织开展 广泛开展 深入开展 有序开展 积极开展 扎实开展 全面开展 集中开展 定期开展 开展 举办 举行 组织 召开 承办 参加 做好 抓好 抓实
  抓牢 严抓 狠抓 推进 持续推进 全面推进 推行 实施 加强 加大对 完成 进行 启动 掀起 结合 巩固 深化 落实 提高 接受 优化`);

/** Endings of names of activities, services and campaigns. */
const HEADS: [kind: string, heads: string][] = [
  [
    'ACTIVITY',
    alternatives(`主题党日活动 系列活动 志愿服务活动 主题活动 实践活动 收集活动 文艺汇演活动 活动 演练 培训班 培训会 座谈会 誓师大会 动员大会
    专题部署会 动员部署会 工作部署会 部署会 动员会 调度会 总结会 表彰会 协调会 交流会 现场会 推介会 洽谈会 启动仪式 推进会 招聘会 联席会议 工作会议
    教育培训 教育 培训 宣传 宣讲 讲座 义诊 健康体检 体检 整理 核算工作 核算 体制改革 改革 考核 表彰 研讨 测评 述职 比赛 竞赛 大赛 晚会 文艺汇演
    艺术节 文化节 运动会 换届选举 换届工作 换届 征兵工作 征兵 书画作品展 作品展`),
  ],
  ['SERVICE', alternatives('全程服务 代办服务 上门服务 优惠政策 扶持政策')],
  [
    'CAMPAIGN',
    alternatives(`(?:大(?:排查|整治|检查|清扫|清理|起底|走访))+行动 (?:大(?:排查|整治|检查|清扫|清理|起底)){1,3} 大走访 大排查 专项整治行动
    集中整治行动 专项行动 整治行动 排查行动 行动 专项整治 专项治理 全面整治 综合整治 环境整治 黑臭水体整治 整治 环境治理 创建工作 创建 攻坚战 攻坚
    隐患排查 普查 复审 清查 专项督查 督查 爱国卫生运动 稳岗就业 问题清零 产业扶贫 危房改造 宣传引导 整合利用 精细化管理 常态化管理 标准化建设
    规范化建设 法治化建设 信息化建设 数字化建设 社区建设 乡村建设 作风建设 标准化提升`),
  ],
];
/** Everyday work, which is a name only with its topic: 垃圾分类宣传, not 入户宣传. */
const EVERYDAY = /^.{0,3}(?:宣传|宣讲|教育|讲座|考核|研讨|整理)$/u;
/** After these the name goes on, or belongs to something else: 整治改造, 征迁攻坚热潮. */
const GOES_ON =
  alternatives(`工程 项目 改造 引导 热潮 考核 学习 提升 精细 大提升 大整治 大排查 阵地 基地 中心 平台 体系 机制 制度 队伍 领导小组 专班 培训 宣传片 片
  意识 氛围 力量 资金 经费 系统 手册 方案`);

const NAME =
  '(?:[\\u4e00-\\u9fa5、]|\\d{4}年|“[^“”\\n]{2,20}”|[(（][^()（）\\n]{1,6}[)）]|[A-Z]{1,4}\\d{0,2})';
const compiled = HEADS.map(([kind, heads]) => ({
  kind,
  heads: new RegExp(`(?:${heads})$`, 'u'),
  pattern: new RegExp(
    `(?:${HOLDS})(?:了|好)?(${NAME}{2,26}?(?:${heads}))(?!${GOES_ON}|[\\u4e00-\\u9fa5]{0,2}[力员度])`,
    'gu',
  ),
  more: new RegExp(`(?:${heads})(?![\\u4e00-\\u9fa5]{0,2}[力员度])`, 'uy'),
  next: new RegExp(
    `(?:工作)?(?:以及|[和与及、])([\\u4e00-\\u9fa5]{2,14}?(?:${heads}))(?!${GOES_ON}|[\\u4e00-\\u9fa5]{0,2}[力员度])`,
    'uy',
  ),
}));

/** Words of the sentence before the name. */
const INNER =
  /^.*(?:观看|收看|聆听|开展|举办|推进|实施|加强|完成|组织|进行|加大|对|的|全面|持续|扎实|深入|有序|常态化|日常|定期|巩固|提升|各类|各项|多次|首次|利用|及时|切实|积极|联合|以及|建设及|下设|优先|每年|每月|每季度)(?=[^，]{3,})/u;
const GENERAL =
  /^(?:开展|各类|各项|专项|集中|主题|系列|相关|多项|特色|实践|日常|工作|重点|专题|业务|党建|有关|大型|一系列|党员|党员的|环境|全面|综合|社会|广泛|统一|正面|舆论|现场|重点工作|隐患|宣传|学习|实际|庆祝|落实|奋力|提升|专场|首届|网上|管理|、)+$/;

/** Endings that are almost always those of names. */
const HELD = /(?:活动|演练|培训班?|行动|创建工作|治理|管理|述职|改革|誓师大会)$/u;

const ITEM = '(?:[^等为的以、，。；：“”\\s\\d]{3,14}|“[^“”\\n]{3,20}”)';
/** A list of activities before 等活动. */
const LISTED = new RegExp(
  `(${ITEM}(?:(?:、|(?<=”)(?=“))${ITEM})+)等(?:[一多各]?[项系列类种]*|特色|集中|丰富多彩的|主题|实践|学习|文体|教育)*活动`,
  'gu',
);
const FIRST = new RegExp(`^.*(?:${HOLDS}|有机结合|以)(?=[^，]{3,})`, 'u');

/** Named by how many there are: 三条主线, 九项重点工作. */
const NUMBERED =
  /[三四五六七八九十](?:[大项条个件])[\u4e00-\u9fa5]{0,4}?(?:主线|高地|使命任务|重点工作|举措|工作机制|机制|关键环节|为民实事|民生实事|惠民实事|实事|重点任务|攻坚战|攻坚行动|行动计划|专项行动|提升行动|工程)/gu;
/** Held repeatedly, with a number: 第五届彩灯节. */
const HELD_AGAIN =
  /第[一二三四五六七八九十\d]+届[\u4e00-\u9fa5“”]{2,14}?(?:节|大赛|比赛|联赛|邀请赛|运动会|博览会|展览会|晚会|论坛)/gu;
/** Held for an anniversary: 庆祝建党一百周年文艺汇演. */
const ANNIVERSARY =
  /庆祝[^，。；、\n]{4,16}周年(?:主题|系列)?(?:文艺汇演|文艺演出|晚会|大会|活动|合唱比赛|歌咏比赛)/gu;
/** Elections, named after who is elected. */
const ELECTED =
  /(?:村[(（]社区[)）]|社区|村居?|非公|小区)?(?:“?两委”?|党组织|居委会|村委会|业委会|理事会|(?:集体经济)?合作社)(?:班子)?(?:的)?(?:首次)?换届(?:选举)?(?:工作)?/gu;

/** Finds activities and campaigns: what is held or carried out, up to the noun that says what it is. */
export function findActivities(names: Names): void {
  for (const match of names.flat.matchAll(LISTED)) {
    const listed = (match[1] as string).split(/、|(?<=”)(?=“)/u);
    let place = match.index;
    for (const [index, item] of listed.entries()) {
      const start = names.flat.indexOf(item, place);
      place = start + item.length;
      const lead = index === 0 ? (FIRST.exec(item)?.[0].length ?? 0) : 0;
      const isQuoted = item.startsWith('“');
      const name = isQuoted ? item.slice(1, -1) : item.slice(lead);
      if (name.length < 3) continue;
      names.add(
        {
          type: 'Programme',
          kind: 'ACTIVITY',
          name,
          rule: 'listedActivity' as const,
          confidence: 0.94,
        },
        isQuoted ? start + 1 : start + lead,
      );
    }
  }
  const campaign = { type: 'Programme', confidence: 0.85 };
  for (const { index, 0: exact } of names.flat.matchAll(ELECTED)) {
    const name = exact.replace(/的|工作$/gu, '');
    const election = { ...campaign, kind: 'ACTIVITY', name, aliases: [exact], rule: 'election' as const };
    names.addNested(election, index, exact);
  }
  for (const { index, 0: name } of names.flat.matchAll(HELD_AGAIN))
    names.add({ ...campaign, kind: 'ACTIVITY', name, rule: 'heldAgain' }, index);
  for (const { index, 0: name } of names.flat.matchAll(ANNIVERSARY))
    names.add({ ...campaign, kind: 'ACTIVITY', name, rule: 'anniversary' }, index);
  for (const { index, 0: name } of names.flat.matchAll(NUMBERED))
    names.add({ ...campaign, name, rule: 'counted', confidence: 0.75 }, index);
  for (const { kind, heads, pattern, next, more } of compiled)
    for (const match of names.flat.matchAll(pattern)) {
      let whole = match[1] as string;
      let end = match.index + match[0].length;
      // …活动誓师大会: the last of several nouns decides.
      more.lastIndex = end;
      const longer = more.exec(names.flat)?.[0] ?? '';
      whole += longer;
      end += longer.length;
      // 开展甲整治和乙整治: the verb applies to both.
      for (;;) {
        add(names, kind, heads, whole, end);
        next.lastIndex = end;
        const further = next.exec(names.flat);
        if (!further) break;
        whole = further[1] as string;
        end = next.lastIndex;
      }
    }
}

/** Adds what is carried out and ends at `end`, without the words of the sentence before its name. */
function add(names: Names, kind: string, heads: RegExp, whole: string, end: number): void {
  const lead = INNER.exec(masked(whole))?.[0].length ?? 0;
  const name = whole.slice(lead).replace(/^(?:[和与及、了]|全[街镇乡区县市村]|摸排|召开|举行|抓实)+/u, '');
  const start = end - name.length;
  const stem = name.replace(heads, '');
  if (/等|一系列/u.test(masked(name))) return;
  const isShort = (stem.length < 2 && name.length < 5) || EVERYDAY.test(name);
  const isGeneral = GENERAL.test(stem) || (NO_NAME.test(stem) && name.length < 6);
  if (isShort || isGeneral || names.hasFigure(start, start + stem.length)) return;
  const confidence = HELD.test(name) ? 0.9 : 0.6;
  const thing = { type: 'Programme', kind, name, rule: 'carriedOut' as const, confidence };
  // The items of such a list were added one by one.
  if (name.includes('、')) names.add(thing, start);
  else names.addNested(thing, start);
}
