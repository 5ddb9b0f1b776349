import { NOT_IN_WORD } from './figure.js';
import type { Reason } from './not-figures.js';
import type { Units } from './units.js';

/** Measure words that a Chinese numeral can count with. 年, 分, 方 and the like are more often part of a word. */
const COUNTING =
  /^(?:个(?:月|百分点)|人次|个|名|位|项|条|件|处|家|户|场|次|支(?!部)|座|栋|幢|套|所|本|部|篇|张|份|类|种|轮|间|辆|台|块|棵|株|只|人|天|亩|元|公里|千米|米|平方米|平方公里|公顷|吨|公斤|斤|倍|起|例|宗|堂|幅|面|盏|期(?=培训|班))/;

/** Levels count if they make up a system; 三级医院 is a class. */
const LEVELS =
  /^级(?=[^，。、；,;\n]{0,8}(?:体系|管控|网格|网络|机制|架构|格局|治理|平台|联动|责任|管理|服务))/;

/** 三大品牌 counts; the Party's congresses do not. */
const GREAT = /^大(?=[\u4e00-\u9fa5])/;

/** Measure words in names of villages and communities, which are counted in 个: 三家村, 三堂社区. */
const NAMED =
  /^(?:家[村庄店屯湾沟铺营寨坪]|[堂台支座门户间株棵部面盏](?:社区|小区|村(?![民委里级])|城中村)|台(?:城中村|社区|村(?![民委里级])))/;

/** Numerals in names: the number of a meeting (镇三届人大二次会议), and the rank of an honour (中国十大名镇). */
const NUMBERED = {
  before: /(?:人大|大会|全会|届|委员会)$/,
  after: /^次(?:全体)?会议/,
  ranked: /(?:[中全]国|全[省市区县])$/,
};

/** Verbs after which 一 counts; elsewhere it is an article. */
const MAKES_ONE =
  /(?:新建|建成|建设|建立|成立|设立|设置|举办|举行|召开|开展|组织|购置|购买|安装|发现|查处|处理|发放|获得|荣获|打造|取缔|拆除|每[年月周季]度?[^，。；,;\n]{0,8}|封控|共)$/;
const ARTICLE =
  /^一(?:[个项种类件位条](?=[^，。；,;\n]{0,6}(?:重要|重大|新|良好|整体|方面|过程|环节|体系|样))|次性|类|种|家人|部分|天天|人(?!次))/;

/** Before 百 or 千 alone, which then counts: 上百场. */
const ABOUT = new RegExp(`(?:大约|${NOT_IN_WORD}[上近超逾约成])$`);

/** What a Chinese numeral counts, and in which unit; null if it is part of a word, a name or a slogan. */
export function countsInWords(
  text: string,
  place: number,
  numeral: string,
  units: Units,
): { start: number; end: number; unit: string; rule: string; confidence: number } | null {
  const after = text.slice(place + numeral.length, place + numeral.length + 12);
  const before = text.slice(Math.max(0, place - 12), place);
  const isLong = /[十百千万亿]/.test(numeral) && numeral.length > 1;
  if (/[第星周]$|[^\d][一二三四五六七八九十]、$/.test(before) && !isLong) return null;
  const found = (unit: string, word: string, confidence: number, rule = 'numeral with measure word') => ({
    start: place,
    end: place + numeral.length + word.length,
    unit,
    rule,
    confidence,
  });
  if (numeral.endsWith('成')) return found('%', '', 0.85, 'tenths');
  if (/分之/.test(numeral)) return /百分之百/.test(numeral) ? null : found('%', '', 0.9, 'fraction');
  if (NAMED.test(after) || (NUMBERED.before.test(before) && NUMBERED.after.test(after))) return null;
  // 三项目: the noun begins with a character that could be a measure word.
  if (/^项目/.test(after) && !/^项目标/.test(after)) return found('个', '', 0.6, 'numeral with its noun');
  const level = LEVELS.exec(after)?.[0];
  if (level) return /^[二两]$/.test(numeral) ? null : found('级', level, 0.8, 'levels of a system');
  const great = GREAT.exec(after)?.[0];
  if (great && /^[十百]$/.test(numeral) && NUMBERED.ranked.test(before)) return null;
  if (great)
    return /^(?:[两三四五六七八九十])$/.test(numeral) && !/^大(?:家|多|量|会|学|街|道|桥)/.test(after)
      ? found('个', great, 0.75, 'numeral with 大')
      : null;
  const word = COUNTING.exec(after)?.[0];
  const unit = word && units.at(after, 0, before);
  if (!word || !unit) return null;
  // 二 does not count by itself, because two of something are 两. 零 never does: 零部件, 零投诉.
  if (numeral === '二' || numeral === '零') return null;
  if (/^[百千万亿]$/.test(numeral) && !ABOUT.test(before) && !/[亩元吨人户米斤]/.test(word)) return null;
  if (numeral === '一' && (ARTICLE.test(numeral + after) || !MAKES_ONE.test(before))) return null;
  if (
    /^[两三四五六七八九]$/.test(numeral) &&
    /^次(?:产业|元|供水|污染|创业|方)|^位一体|^人行|^面(?!旗|锦)/.test(after)
  )
    return null;
  return found(
    unit.unit,
    unit.word.length > word.length ? unit.word : word,
    isLong ? 0.9 : numeral === '一' ? 0.6 : 0.8,
  );
}

/** What precedes a rank: 位列全区第一. */
const RANKED =
  /(?:位居|位列|名列|排名|排位|居|列|跻身|排在|取得|荣获|获得|获|总量|成绩|得分|满意[率度]|测评)[^。；;\n]{0,12}$/;

const IN_WORDS =
  /^(?:[一二三]产业|一书记|一时间|一线|一责任人|三方|一议题|一要务|一动力|一资源|一生产力|一[^名位，。]{0,3}形态|[二三]课堂|三产业)/;

const LISTED = /^(?:[、和](?:第(?:\d+|[一二三四五六七八九十]+)))+(?=[\u4e00-\u9fa5])/;

/** Whether 第N is a rank, which is a figure, or only numbers something. */
export function rankAt(
  text: string,
  place: number,
  exact: string,
):
  | { kind: 'RANK'; confidence: number }
  | { kind: 'NUMBERED'; reason: Reason; rule: string; confidence: number } {
  const following = text.slice(place + exact.length, place + exact.length + 24);
  // 第一、第二片区: what follows the last belongs to all of them.
  const after = following.replace(LISTED, '').slice(0, 6);
  const before = text.slice(Math.max(0, place - 24), place);
  if (IN_WORDS.test(exact.slice(1) + after))
    return { kind: 'NUMBERED', reason: 'NAME', rule: 'word with 第', confidence: 0.9 };
  const ends = after === '' || /^[，。、；,;\s）)”的]/.test(after);
  if (/[名位]$/.test(exact) || ends) {
    if (RANKED.test(before)) return { kind: 'RANK', confidence: 0.9 };
    if (ends && /[省市区县镇国街]$/.test(before)) return { kind: 'RANK', confidence: 0.8 };
  }
  return { kind: 'NUMBERED', reason: 'ORDINAL', rule: 'ordinal', confidence: 0.85 };
}
