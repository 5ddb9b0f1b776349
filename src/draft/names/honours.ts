import type { Names } from './names-found.js';
import { alternatives } from './words.js';

/** Says that something was awarded. The rules for names of honours and for links to receivers use it. */
export const AWARDED =
  alternatives(`荣获 荣膺 荣立 获得 获评 获批 获 授予 评为 评选为 认定为 命名为 表彰为 入选 入围 摘得 斩获 创成 成功创建 创建成为 (?<!力)争创
  列为 列入 当选为? 通过(?=国家|全国|[省市]级)`);

/** The rank or sort of an honour. */
const RANKED =
  alternatives(`全国 国家 中国 全省 [省市区县州]级 全[市区县州镇] [\\u4e00-\\u9fa5]{2}[省市区县州] 第.{1,3}批 年度
  先进 示范 优秀 文明 模范 最美 十佳 十强 百强 千强 金牌 红旗 星级 [一二三四五]星 A级 卫生 平安 美丽 美好 生态 绿色 森林 宜居 和谐 特色 标杆 样板 名`);
/** What is honoured, or the last word of an honour. */
const HONOURED = {
  places:
    '社区 社区[(（]村[)）] 村[(（]社区[)）] 村 村镇 村庄 乡村 乡镇 镇 乡 街道 乡镇街道 街区 县 区 城 园区 集中区 庭院 基地 站 所 室 点 馆 中心 食堂 书屋',
  bodies: '集体 单位 企业 商会 机构 学校 医院 党组织 党委 党支部 党总支 支部 团委 妇联 工会 队 组 家庭',
  people: `个人 标杆 标兵 模范 工作者 能手 所长 站长 院长 主任 干部 志愿者 书记 校长 教师 党员 民警 河长 医生 工匠 好人 员`,
  things: '项目 工程 案例 品牌 商标 标识 标志 产品 名录 名单 试点 样板',
  prizes: '[一二三特]等奖 [优金银铜]?[秀奖]?奖 奖牌 奖章 杯 旗 之乡 之星 之家',
};
/** Honours that need no rank. */
const HONOUR = `(?:${alternatives(`(?:个人|集体)?[一二三]等功 先进[集体单位个人]{2} [一二三特]等奖 优秀奖 [金银铜]奖 荣誉称号 称号 标兵 模范 工作者
  强[镇村乡] 名[镇村] 最美.{2,5}`)})`;

const CLAUSE = new RegExp(`(?:${AWARDED})(?:了)?([^。；;\\n]{4,160})`, 'gu');
/** 孙小梅获得…: the receiver does not belong to the honour. */
const TO_AWARD = new RegExp(`^.*(?:${AWARDED})(?:了)?`, 'u');
const ENDS = new RegExp(
  `(?:${RANKED}).*(?:${alternatives(Object.values(HONOURED).join(' '))})”?$|${HONOUR}”?$`,
  'u',
);
/** These are not honours, even of a certain rank: 获得区级补助的项目. */
const NO_HONOUR =
  /[的了]|等(?![奖功])|人大代表|党代表|政协委员|资金|补助|投资|验收|审批|立项|支持|好评|肯定|进行|完成|推进|开展|建设项目|改造/u;
/** What a name of an honour may consist of, including its year and quoted words. */
const NAME =
  /^(?:[\u4e00-\u9fa5A-Z]|\d{4}(?:[-—至]\d{4})?年度?|\d|[(（][\u4e00-\u9fa5]{1,4}[)）]|“[^“”]{2,16}”)+$/u;
/** The year or batch of an honour, which may be omitted. */
const LEAD = /^(?:\d{4}(?:[-—至]\d{4})?年度?|第.{1,3}批)/u;
/** 授予清河区先进单位: a division of that level ranks the honour and does not receive it. */
const RANKING = /[省市区县州]$/u;
/** 授予清河|区先进单位: the level of a division that is given without it, but not the honour's own (市级). */
const RANKING_NEXT = /^[省市区县州](?!级)/u;
/** A division that is complete: 市 after 柳泉街道 is not its level. */
const COMPLETE = /(?:街道|[镇乡村]|社区)$/u;
const LONGEST = 30;

/** Finds honours: what follows a word of awarding, each item of a list by itself. */
export function findAwards(names: Names): void {
  const { flat } = names;
  for (const match of flat.matchAll(CLAUSE)) {
    const clause = match[1] as string;
    const from = match.index + match[0].length - clause.length;
    const isListed = /(?:荣誉)?称号/.test(clause);
    const given = match[0].startsWith('授予')
      ? (names.places.find((place) => clause.startsWith(place)) ?? '')
      : '';
    const isRank =
      RANKING.test(given) || (RANKING_NEXT.test(clause.slice(given.length)) && !COMPLETE.test(given));
    for (const part of clause.matchAll(/(?:“[^“”]*”|[^、，,“”])+/gu)) {
      let bare = part[0].replace(TO_AWARD, '').replace(/^(?:和|及|以及|并)+/u, '');
      const isGiven = given.length > 0 && !isRank && part.index === 0 && bare !== given;
      // 授予柳泉街道先进单位称号: the receiver is in between.
      if (isGiven) bare = bare.slice(given.length);
      bare = bare.replace(/(?:等)?(?:荣誉)?称号.*$/u, '').replace(/等(?![奖功]).*$/u, '');
      const isQuoted = /^“[^“”]*”$/u.test(bare);
      const name = isQuoted ? bare.slice(1, -1) : bare.replace(/^“(?=[^”]*$)|(?<=^[^“]*)”$/gu, '');
      const start = from + part.index + part[0].lastIndexOf(name);
      const isHonour =
        !NO_HONOUR.test(name) && (ENDS.test(name) || (isListed && /^[\u4e00-\u9fa5]{5,20}$/u.test(name)));
      if (!isHonour || name.length < 4 || name.length > LONGEST || !NAME.test(name)) continue;
      addHonour(names, name, start);
    }
  }
  for (const match of flat.matchAll(/最美[\u4e00-\u9fa5]{3,5}?(?=[”’、，。；]|称号|评选)/gu))
    names.add({ name: match[0], type: 'Honour', rule: 'honourTitle', confidence: 0.65 }, match.index);
}

/** Adds an honour. Its aliases omit the year or batch, or are the quoted words alone. */
function addHonour(names: Names, name: string, start: number): void {
  const lead = LEAD.exec(name)?.[0] ?? '';
  const short = name.slice(lead.length);
  const quoted = /“([^“”]{5,})”$/u.exec(name)?.[1];
  const aliases = [...(lead ? [short] : []), ...(quoted && quoted !== short ? [quoted] : [])];
  const honour = { name, type: 'Honour', rule: 'awarded' as const, confidence: 0.88 };
  const thing = { ...honour, ...(aliases.length > 0 && { aliases }) };
  // If it is too long to be cited, cite it without the year or batch.
  if (!names.addNested(thing, start) && lead) names.addNested(thing, start + lead.length, short);
}
