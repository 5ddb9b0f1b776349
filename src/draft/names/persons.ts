import type { Names } from './names-found.js';
import { alternatives } from './words.js';

/** The most common surnames in China. */
const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊殷施陶翟安倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边净阴闫占盘蓝';

const ROLES =
  alternatives(`记者 通讯员 作者 责任编辑 编辑 摄影 党工委书记 党委书记 总支书记 支部书记 支书 书记 主任 主席 镇长 乡长 村长 区长 县长 市长 局长
  所长 站长 园长 校长 院长 会长 队长 理事长 董事长 总经理 经理 网格长 楼长 楼栋长 河长 网格员 志愿者 村民 居民 党员 业主 模范 民警 辅警 乡贤 教师 医生 专家
  教授 律师 医师 法官 检察官`);

/** May follow a name, and is not part of it. */
const AFTER =
  '[\\s，。、；：,;:（(]|同志|家庭|一家|等|带领|带头|带队|主持|主动|深入|介绍|表示|告诉|说|在|到|和|与|及|为|的|走|来|率|一行|分别|先后|亲自|多次|实地|调研|出席|参加|荣?[获立]|当选|被|通讯员|记者|$';

const AFTER_ROLE = new RegExp(
  `(?:${ROLES})[:：\\s]*([${SURNAMES}][\\u4e00-\\u9fa5]{1,2}?)(?=${AFTER})`,
  'gu',
);
/** The name of an author, whatever the surname. */
const BYLINE = /(?:记者|通讯员|作者|责任编辑)[:：\s]+([\u4e00-\u9fa5]{2,3})(?=[\s，。、]|$)/gu;
/** Two characters printed apart, as in a line that introduces a speaker: 镇长  王 青. */
const PRINTED_APART = new RegExp(
  `(?:${ROLES})[:：\\s\u3000]*([${SURNAMES}])[ \u3000]{1,2}([\\u4e00-\\u9fa5])(?=\\s|$)`,
  'gu',
);
const COMRADE = new RegExp(`([${SURNAMES}][\\u4e00-\\u9fa5]{1,2})同志`, 'gu');
const BY_SURNAME = new RegExp(
  `(?<=^|[，。、；：\\s]|[是由对据与和])([${SURNAMES}](?:书记|镇长|区长|县长|市长))`,
  'gu',
);

/** A name before an office, after words with which one may begin: 请市委党校甲副院长. */
const BEFORE_OFFICE = new RegExp(
  `(?<=^|[，。、；：\\s]|[校局院委会府请邀]|社区|村|街道|[^城乡集]镇)([${SURNAMES}][\\u4e00-\\u9fa5]{1,2}?)(?=(?:副)?(?:书记|院长|教授|校长|局长|主席|镇长|乡长|区长|县长|市长|所长|站长|会长))`,
  'gu',
);

/** A list of names: 甲、乙等一批…. */
const LISTED = new RegExp(
  `(?<=^|[，。；：\\s]|[\\u4e00-\\u9fa5](?=[${SURNAMES}]))((?:[${SURNAMES}][\\u4e00-\\u9fa5]{1,2}、)*[${SURNAMES}][\\u4e00-\\u9fa5]{1,2})等(?:一批|\\d+[名位人]|同志|人[，。、])`,
  'gu',
);

/** Somebody who held an office after another: 主任甲(至3月)、乙(3月任). */
const SUCCESSORS = new RegExp(
  `(?:${ROLES})[${SURNAMES}][\\u4e00-\\u9fa5]{1,2}[(（][^()（）\\n]{1,10}[)）]、([${SURNAMES}][\\u4e00-\\u9fa5]{1,2})(?=[(（，。])`,
  'gu',
);
/** Authors in brackets on a line of their own: (甲 乙). */
const SIGNED = new RegExp(
  `(?<=\\n[(（])[${SURNAMES}][ \\u3000]{0,2}[\\u4e00-\\u9fa5]{1,2}(?=[)）]\\s*(?:\\n|$))`,
  'gu',
);

/** Looks like a name after a role but is not: words of sentences, or bodies, that begin with a surname. */
const NO_PERSON = new RegExp(
  alternatives(`组长 社区 小区 街道 党员 干部 群众 同志 项目 工作 方面 常务 任务 责任 安全 安[装置排] 全面 全部 全程 时间 时[刻常] 成员 成立 成[功效果长] 关于
    关[心注爱怀切系] 向上 方式 方[便向法案] 包[干联保抓] 高[度效] 严[格守肃把禁] 应[急对用当] 温[暖馨] 平[安均台] 和谐 计划 常[态住年] 通过 白天 连续 景观
    阳光 金额 经[费营济] 万[元余] 纪[工委检] 党 支部 总支`),
);

/** Listed words that begin with a surname but are not names: 安全、高效. */
const NO_NAMES = /^(?:安全|高效|高|安|平安|农|党|方便|成效|强|时|石|田|金|水|江|河)|[村镇乡路业菜]$/;

/** Finds persons: names next to a role or office, before 同志, in bylines and signatures, and surnames with an office. */
export function findPersons(names: Names): void {
  const confident = { type: 'Person', confidence: 0.93 };
  for (const match of names.flat.matchAll(BYLINE)) {
    const name = match[1] as string;
    names.add({ ...confident, name, rule: 'afterRole' }, match.index + match[0].length - name.length);
  }
  for (const match of names.flat.matchAll(AFTER_ROLE)) {
    const name = match[1] as string;
    if (NO_PERSON.test(name)) continue;
    names.add({ ...confident, name, rule: 'afterRole' }, match.index + match[0].length - name.length);
  }
  for (const match of names.flat.matchAll(PRINTED_APART)) {
    const name = `${match[1]}${match[2]}`;
    const start = match.index + match[0].lastIndexOf(match[1] as string);
    const exact = names.flat.slice(start, match.index + match[0].length);
    names.add({ ...confident, name, rule: 'afterRole' }, start, exact);
  }
  for (const match of names.flat.matchAll(SUCCESSORS)) {
    const name = match[1] as string;
    names.add({ ...confident, name, rule: 'afterRole' }, match.index + match[0].length - name.length);
  }
  for (const { 0: name, index } of names.flat.matchAll(SIGNED))
    names.add({ ...confident, name, rule: 'signature' }, index);
  for (const match of names.flat.matchAll(COMRADE)) {
    const name = match[1] as string;
    if (!NO_PERSON.test(name)) names.add({ ...confident, name, rule: 'comrade' }, match.index);
  }
  for (const match of names.flat.matchAll(BEFORE_OFFICE)) {
    const name = match[1] as string;
    if (!NO_PERSON.test(name)) names.add({ ...confident, name, rule: 'beforeOffice' }, match.index);
  }
  for (const match of names.flat.matchAll(LISTED)) {
    const listed = (match[1] as string).split('、');
    if (listed.some((name) => NO_PERSON.test(name) || NO_NAMES.test(name))) continue;
    let start = match.index;
    for (const name of listed) {
      names.add({ ...confident, name, rule: 'severalPersons', confidence: 0.85 }, start);
      start += name.length + 1;
    }
  }
  for (const match of names.flat.matchAll(BY_SURNAME))
    names.add({ ...confident, name: match[1] as string, rule: 'surname' }, match.index);
}
