import { NUMERAL } from './figure.js';

/** Why a number is not a figure: the reasons of the vocabulary. */
export type Reason = 'DATE' | 'NAME' | 'DOCUMENT_NUMBER' | 'DIMENSION' | 'DEFINITION' | 'ORDINAL' | 'MARKUP';

/** A kind of number that is not a figure. `pattern` matches what is cited, so that the slice shows why. */
interface Rule {
  reason: Reason;
  name: string;
  confidence: number;
  pattern: RegExp;
}

const DAY = '\\d{1,2}\\s*[日号]';
const TO = '\\s*[-—–~～－至到]+\\s*';
const YEAR = '(?:19|20)\\d\\d';
const HOTLINES =
  '12309|12315|12319|12320|12328|12333|12336|12338|12345|12348|12349|12350|12355|12356|12358|12366|12369|12371|12380|12388|12389|12393';
/** Abbreviations of units: 35kV is a figure, 5G a name. */
const LATIN_UNITS =
  '[kK]?[mMwWvV](?:[wW]|[hH]|VA)?(?:[²³2])?|[mch]m|[kKmu]?g|[kK]VA|[tT]|m?[lL]|dB|hPa|kPa|MPa';

/** The rules in order of precedence: the first to match a number decides. */
const rules: Rule[] = [
  rule(
    'MARKUP',
    'page number',
    0.95,
    /第\s*\d+\s*页|共\s*\d+\s*页|(?<=\n)\s*[-—－]\s*\d+\s*[-—－]\s*(?=\n)/gu,
  ),
  rule('MARKUP', 'count of visits', 0.95, /(?:浏览|阅读|点击|访问)(?:次数|量|数)?\s*[:：]\s*\d+/gu),
  rule('MARKUP', 'character reference', 0.95, /&#\d+;/gu),
  rule('DOCUMENT_NUMBER', 'number of a document', 0.95, /[〔[【(（](?:19|20)\d\d[〕\]】)）]\s*第?\d+\s*号/gu),
  rule(
    'DOCUMENT_NUMBER',
    'index or code',
    0.95,
    /(?<=(?:索引号|文号|编号|备案号|信用代码|邮编|邮政编码|电话|传真|[Qq]{2}|微信)[:：\s|]*)[\dA-Za-z][\dA-Za-z\-—/()（） ]*\d/gu,
  ),
  rule('DOCUMENT_NUMBER', 'telephone number', 0.9, /(?<!\d)(?:0\d{2,3}[-—]\d{7,8}|1[3-9]\d{9})(?!\d)/gu),
  rule(
    'DOCUMENT_NUMBER',
    'long code',
    0.85,
    /(?<![\d.])\d{9,}[A-Za-z\d]*(?:[/-][\dA-Za-z-]+)*(?![\d.]|[余多万亿元])/gu,
  ),
  rule('NAME', 'title', 0.95, /(?<=《[^《》\n]{0,60})[\d.+]+年?(?=[^《》\n]{0,60}》)/gu),
  rule('DATE', 'day of a feast', 0.85, /[“‘「](?:七一|八一|五一|十一|六一|三八|五四|九九|元旦)[”’」]/gu),
  rule('NAME', 'in quotation marks', 0.95, /[“‘「][^“”‘’「」\n，。；！？,;!?]{0,20}[”’」]/gu),
  rule('NAME', 'anniversary', 0.85, /(?:\d+|[一二三四五六七八九十百]+)周年/gu),
  rule('NAME', 'years in the Party', 0.9, /(?<=在党|党龄(?:满|达)?)\d+年(?:以上)?/gu),
  rule(
    'DATE',
    'date with its year',
    0.99,
    new RegExp(`${YEAR}[-./]\\d{1,2}[-./]\\d{1,2}日?(?:[ T]*\\d{1,2}[:：]\\d\\d(?:[:：]\\d\\d)?)?`, 'gu'),
  ),
  rule(
    'DATE',
    'year',
    0.99,
    new RegExp(
      `(?<!\\d)${YEAR}(?:年?${TO}(?:${YEAR}|\\d\\d))?\\s*年(?!来)(?:度|初|底|末|全年|上半年|下半年|第?[一二三四1-4]季度|1-[234]季度)?` +
        `(?:\\s*\\d{1,2}\\s*月?(?:${DAY})?(?:${TO}\\d{1,2}\\s*月?(?:${DAY})?)?(?<=[月日号])(?:份|初|底|末|[上中下]旬)?)?(?:以来)?`,
      'gu',
    ),
  ),
  rule('DATE', 'year', 0.99, new RegExp(`(?<!\\d)${YEAR}年来`, 'gu')),
  rule('NAME', 'day that an event is called by', 0.9, /(?<![\d.])\d{1,2}·\d{1,2}(?![\d.])/gu),
  rule(
    'ORDINAL',
    'meeting',
    0.9,
    /[一二三四五六七八九十]+次(?=全会)|(?<=届)[一二三四五六七八九十]+次(?=全体会议|会议|代表大会|党代会|人代会)/gu,
  ),
  rule(
    'DATE',
    'months',
    0.97,
    new RegExp(
      `(?<!\\d)(?:\\d{1,2}(?:月份?)?${TO})?\\d{1,2}\\s*月(?:\\s*(?:${DAY}${TO})?${DAY}|份|初|底|末|[上中下]旬)?(?:以来)?`,
      'gu',
    ),
  ),
  rule(
    'NAME',
    'number of a congress',
    0.85,
    /第(?:\d+|[一二三四五六七八九十]+)(?:届|次(?=(?:全体)?(?:代表)?(?:会议|大会)|党代会|全国))/gu,
  ),
  rule('DATE', 'quarters', 0.95, /[第前]?(?:\d|[一二三四])(?:[-—至](?:\d|[一二三四]))?个?季度(?!末)/gu),
  rule('NAME', 'proportion', 0.8, /(?<![\d:：.])\d+(?:\.\d+)?(?:[:：]\d+\.\d+)+(?![\d:：])/gu),
  rule('NAME', 'limit that is proverbial', 0.9, /18亿亩(?=耕地)/gu),
  rule('DATE', 'time of day', 0.95, /(?<!\d)\d{1,2}[:：]\d\d(?!\d)(?:[:：]\d\d)?/gu),
  rule('DATE', 'hour', 0.85, /(?<=[上下中]午|凌晨|早上|晚上?|[日号]|[-—至])\d{1,2}[时点](?:\d{1,2}分)?/gu),
  rule('DATE', 'day', 0.85, /(?<!\d)\d{1,2}日(?![内均产处供])/gu),
  rule(
    'DATE',
    'year in words',
    0.95,
    /[二一][〇零○九八][〇零○一二三四五六七八九]{2}年(?:[一二三四五六七八九十]+月(?:[一二三四五六七八九十]+日)?)?/gu,
  ),
  rule(
    'DATE',
    'years up to now',
    0.9,
    /近?(?:(?<!\d)\d{1,2}|[一两二三四五六七八九十]+)(?:多|余)?年(?:多来|以?来|间)|近(?:[一两二三四五六七八九十]+|\d)年/gu,
  ),
  rule('DATE', 'weekday', 0.95, /(?<=每)周[一二三四五六]/gu),
  rule(
    'DIMENSION',
    'ages',
    0.9,
    /\d+(?:\s*周?岁?\s*[-—–~～－至到]+\s*\d+)?\s*周?岁(?:\(?含?\)?及?以[上下])?/gu,
  ),
  rule('DIMENSION', 'ages', 0.9, /\d+[-—–~～－至到]+\d+(?=岁|人群)/gu),
  rule('DIMENSION', 'generation', 0.9, /(?<!\d)(?:[5-9]0|[01]0)后/gu),
  rule('DIMENSION', 'doses', 0.85, /第?[一二三四]剂次?|第\d剂次?/gu),
  rule('DIMENSION', 'classes', 0.85, /[一二三四五六](?:、[二三四五六七])+(?:级|类|等)/gu),
  rule('DIMENSION', 'batch', 0.85, /第(?:\d+|[一二三四五六七八九十]+)批/gu),
  bound(
    `(?:${NUMERAL.arabic})(?!个[百千万亿]+元)[^\\d\\s，。、；,;:：]{1,4}?及?(?<!规模|限额)以[上下内](?=的|工业|企业|项目|户型|人群|人员|老|住宅|大户|家庭|学历|干部|党员|的?群众)`,
  ),
  // 税收过千万元楼宇6栋: which buildings are counted.
  bound(
    `(?<=[过超]|达到?|[低高少大多]于|不足)(?:${NUMERAL.arabic}|[十百千]?[百千万亿])(?:元|亩|人)(?=(?:以上)?的?(?:低效|规上|重点|小微|工业)*(?:楼宇|企业|项目|村|商户|大户|合作社|园区|市场主体))`,
  ),
  // 千万元以上项目3个: the size of what is counted, but 投资千万元以上.
  bound('[十百千]+[万亿]元及?以[上下](?=的?[\u4e00-\u9fa5])'),
  // 8个村集体收入不足12万元: which of them the statement is about.
  bound(
    `(?<=(?:\\d|[两三四五六七八九十])[个家户栋](?:行政|建制)?(?:村|社区|企业|楼宇|农户)[^，,。；;\\n\\d]{0,14})(?:不足|不到|低于|超过?|突破|达到?)(?:${NUMERAL.arabic})元`,
  ),
  // 90-100万元的2个, 50头以上养殖企业42家: the size distinguishes what is counted.
  bound(
    `(?:${NUMERAL.arabic})(?:[-—至](?:${NUMERAL.arabic}))?(?:元|亩|人|头|户)(?:以[上下内])?(?=的\\d+[个家户])|` +
      `(?:${NUMERAL.arabic})[头只羽亩]以[上下内](?=(?:[\u4e00-\u9fa5]{2})?(?:养殖|种植)(?:企业|户|大户|场))`,
  ),
  rule(
    'DEFINITION',
    'standard',
    0.8,
    /(?<=按照?[^，。；,;\n]{0,12})\d+(?:\.\d+)?[^\d\s，。、；,;]{1,3}(?=的?(?:标准|规格|要求)(?:设|配|建|划|落|布))/gu,
  ),
  rule(
    'DEFINITION',
    'for every so many',
    0.8,
    /(?<=[每逢])\d+(?:[-—至]\d+)?(?:户|人|名|个|天|米|公里|亩|平方米)/gu,
  ),
  rule('NAME', 'round the clock', 0.9, /(?:7\s*[×xX*]\s*)?24小时(?![内后前])/gu),
  rule(
    'NAME',
    'hotline',
    0.95,
    new RegExp(`(?<![\\d.])(?:${HOTLINES})(?![\\d.余多万个人名户家次件项条亩元])`, 'gu'),
  ),
  rule(
    'NAME',
    'hotline',
    0.9,
    /(?<![\d.])1(?:10|19|20|22|14)(?=热线|报警|接处警|接警|联动|指挥|平台|警情|急救)/gu,
  ),
  rule(
    'NAME',
    'sum in a name',
    0.9,
    /[\dA-Za-z一二三四五六七八九十]+(?:\s*\+\s*[\dA-Za-zＮ一二三四五六七八九十]+)+/gu,
  ),
  // The m3 of mg/m3 is part of a unit.
  rule('NAME', 'letters and digits', 0.9, /(?<!g\/)[A-Za-z][A-Za-z-]*\d+(?:\.\d+)?[A-Za-z\d]*/gu),
  rule(
    'NAME',
    'letters and digits',
    0.9,
    new RegExp(`(?<![\\d.])\\d+(?:\\.\\d+)?(?!(?:${LATIN_UNITS})(?![A-Za-z]))[A-Za-z]+(?:级)?`, 'gu'),
  ),
  rule('NAME', 'road number', 0.9, /\d{3}(?=国道|省道|县道|乡道)/gu),
  rule('NAME', 'house or plot number', 0.85, /(?<!\d)\d+(?:-\d+)*(?:号|#)(?![召])/gu),
  rule('NAME', 'plan of years', 0.85, /(?:\d|[一二三五])年(?=行动|规划|计划|攻坚|提升|整治)/gu),
  rule('NAME', 'version', 0.85, /\d+(?:\.\d+)?版/gu),
  rule(
    'NAME',
    'named of old',
    0.95,
    /十[二三四五六]五(?=规划|时期|期间|末|开局|收官)|(?:十[五六七八九]|二十)大(?!类|项)/gu,
  ),
  rule('NAME', 'named of old', 0.95, /八项(?=规定)|两项(?=补贴)|三项(?=纪律|制度改革)|四项(?=基本原则)/gu),
  rule(
    'NAME',
    'slogan',
    0.9,
    /[一二两三四五六七八九]个(?:意识|自信|维护|确立|责任|全面|一百年|一百|务必|伟大|百分之百|到位|一批|一(?![个项批])|不(?!同)|必须)/gu,
  ),
  rule(
    'NAME',
    'slogan',
    0.85,
    /[一二三四五六七八九十百千万](?:[村网户人点岗月周日事会课县镇街区社门家站]|\([^()]{1,4}\)){1,2}[一二三四五六七八九十百千万](?![个项名户件次场余])[\u4e00-\u9fa5]?/gu,
  ),
  rule(
    'NAME',
    'slogan',
    0.8,
    /(?<![十百千万第])[一二两三四五六七八九][^\d\s个名项件户场次处家，。、；,;:：“”的一二两三四五六七八九十百千万][一二三四五六七八九](?!(?:[个名项件户场次处家十百千]))[^\d\s，。、；,;:：“”个]/gu,
  ),
  rule(
    'ORDINAL',
    'number of a paragraph',
    0.95,
    /(?<=^|\n|[。；;])\s*[(（]?\d{1,2}[)）.、](?!\d)|[(（]\d{1,2}[)）]/gu,
  ),
];

/** A size that distinguishes things and counts none. */
function bound(pattern: string): Rule {
  return rule('DIMENSION', 'size that bounds', 0.8, new RegExp(pattern, 'gu'));
}

function rule(reason: Reason, name: string, confidence: number, pattern: RegExp): Rule {
  return { reason, name, confidence, pattern };
}

/** A span that is not a figure, and the rule that decided. Offsets are in the given text. */
export interface NotFigureSpan {
  start: number;
  end: number;
  reason: Reason;
  rule: string;
  confidence: number;
}

const NUMBER = /[\d一二两三四五六七八九十百千万亿]/;

/** Words with a numeral that counts nothing, also in quotation marks: “党旗在一线飘扬”. */
const IDIOMS =
  /一线|万家|千家|万户|千钧|万众|一心|一流|一体|百姓|十分|统一|唯一|三农|万事|万里|千里|一路|百花|千秋|万象/gu;

/** “十大重点项目” and “十件实事” state a number, although in quotation marks. */
const COUNTED = /^[“‘「][两三四五六七八九十]{1,2}[大件项][\u4e00-\u9fa5]{4,}[”’」]$/u;

/** An average age, or its change, is a figure; other ages say who is meant. */
const MEASURED_AGE = /(?:年龄|平均|下降|降低|提高|提升|增加|减少|年轻)[为约达到了]{0,2}$/;

/** How a numbered paragraph begins: 1. or 2、. */
const NUMBERED = /(?<=^|\n)[ \t\u3000]*(\d{1,2})([.．、])/gu;

/** Digits that cannot follow a decimal point: 2023年, 108国道, 12345热线, 12月. */
const BEGINS_ANEW = new RegExp(
  `^(?:${YEAR}(?!\\d)|\\d{3}(?=[国省县乡]道)|(?:${HOTLINES})(?!\\d)|\\d{1,2}月|24小时)`,
);

/**
 * Finds the numbers of paragraphs that begin with a digit, which look like decimals: 1.2023年… and, below 2.…, 3.5万元….
 * @returns where each begins, and where it ends after its mark
 */
function numbersBeforeDigits(text: string): { start: number; end: number }[] {
  const found = [...text.matchAll(NUMBERED)].map((match) => {
    const [all, number, mark] = match;
    const end = match.index + all.length;
    const after = text.slice(end, end + 6);
    const isBeforeDigit = /^\d/.test(after);
    const isSure = !isBeforeDigit || mark === '、' || BEGINS_ANEW.test(after);
    return { start: end - `${number}${mark}`.length, end, number: Number(number), isBeforeDigit, isSure };
  });
  return found.filter(({ number, isBeforeDigit, isSure }, i) => {
    const goesOn = found[i - 1]?.isSure && found[i - 1]?.number === number - 1;
    const isGoneOnWith = found[i + 1]?.isSure && found[i + 1]?.number === number + 1;
    return isBeforeDigit && (isSure || goesOn || isGoneOnWith);
  });
}

/** Every span that a rule takes for not a figure, in the order of the text, none within another. */
export function notFigureSpans(published: string): NotFigureSpan[] {
  const taken: NotFigureSpan[] = [];
  const isFree = new Uint8Array(published.length).fill(1);
  const marks = new Set<number>();
  for (const { start, end } of numbersBeforeDigits(published)) {
    isFree.fill(0, start, end);
    taken.push({ start, end, reason: 'ORDINAL', rule: 'number of a paragraph', confidence: 0.95 });
    marks.add(end - 1);
  }
  // What follows such a number is read as if it began the paragraph.
  const text = published.replaceAll(/[.．]/gu, (mark, place: number) => (marks.has(place) ? '、' : mark));
  for (const { reason, name, confidence, pattern } of rules)
    for (const match of text.matchAll(pattern)) {
      const lead = match[0].length - match[0].trimStart().length;
      const [start, end] = [match.index + lead, match.index + match[0].trimEnd().length];
      if (!NUMBER.test(match[0]) || isFree.subarray(start, end).includes(0)) continue;
      if (
        name === 'in quotation marks' &&
        (COUNTED.test(match[0]) || !NUMBER.test(match[0].replaceAll(IDIOMS, '')))
      )
        continue;
      if (name === 'ages' && MEASURED_AGE.test(text.slice(Math.max(0, start - 8), start))) continue;
      isFree.fill(0, start, end);
      taken.push({ start, end, reason, rule: name, confidence });
    }
  return taken.sort((a, b) => a.start - b.start);
}
