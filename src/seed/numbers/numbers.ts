import { lineStart, sentenceStart } from '../../model/clauses.js';
import { type Citation, flatOf } from '../../model/text.js';
import { countsInWords, rankAt } from './chinese-numerals.js';
import { FALL, NOT_IN_WORD, NUMERAL, type ParsedFigure, parseFigure, plain, QUALIFIERS } from './figure.js';
import { notFigureSpans, type Reason } from './not-figures.js';
import { columnHead } from './table.js';
import { type Headed, headedUnit, scaledBy } from './table-units.js';
import type { Units } from './units.js';

/** A figure that the rules propose: its place, value and unit, and how sure they are (0 to 1). */
export interface Figure extends Citation {
  values: number[];
  qualifier: ParsedFigure['qualifier'];
  unit: string;
  status: 'ACTUAL' | 'TARGET' | 'FORECAST';
  /** Whether it is written in Chinese numerals. */
  inWords: boolean;
  rule: string;
  confidence: number;
}

/** A number that the rules do not take for a figure. */
export interface NotFigure extends Citation {
  reason: Reason;
  rule: string;
  confidence: number;
}

/** The rule that reads a number in the unit that its label or the head of its column names: 投资(万元). */
export const UNIT_IN_LABEL = 'unit in its label';

const RANGE = '\\s*(?:[-—–~～－]+|至|到)\\s*';
const before = Object.values(QUALIFIERS).flat();
const PREFIX = new RegExp(
  `(?:(?:${FALL})了?)?(?:(?:${NOT_IN_WORD}(?:${before.join('|')})|大约)(?:占?全[省市区县街镇]|为|达到|达|有|了)?)?(?:零下|(?<![\\d\\w%至到])[-−](?=$))?$`,
);
const SUFFIX = /^(?:及?以[上下内]|左右|上下|之多|有余)/;
/** After these units, 多 and 余 belong to the figure: 3年多. */
const MORE = /^[多余](?![次个种元家样层名人])/;
const MEASURED = new Set(['年', '月', '天', '小时', '米', '公里', '里', '倍', '亩', '斤', '吨', '元']);
const TARGET =
  /计划|规划(?=建设|新建|投资|用地|总)|拟(?!定)|力争|目标任务|确保|将(?=完成|新建|建[设成]|投[资入]|实现|达到|于|新增|改造)|年内(?!完成)/;
const FORECAST = /预计|预期(?!目标|任务|指标)|预测|有望/;
/** How a sentence begins that expects everything it says: 预计全年实现财政收入…,增长…;…. */
const EXPECTS =
  /(?:^|[；;](?=[^；;]*$))[^，,。；;]{0,6}(?:预计|预期(?!目标|任务|指标))(?:全年|今年|到?年底|到?年末|(?:19|20)\d\d年)?[^，,。；;]{0,2}(?:实现|完成|可|达)/;
/** The clause before a figure, with the preceding one if it continues that: 其中…, 同比增长…. */
const CLAUSES =
  /(?:[^，,。；;\n]*[，,；;](?=为|其中|并|(?:同比|[比较]上年|[比较]去年)?(?:增长|增幅|下降|降低)))?[^，,。；;\n]*$/;
/** What precedes the value before a rise or fall: 由2021年的2万元提高到…. */
const WAS = /[由从](?:(?:19|20)\d\d年|上年|去年)?的?$/;
/** How a planning clause begins, and how the clauses begin that continue its list: 计划新建公园2个,改造道路3公里. */
const PLANS =
  /^[^，,。；;]{0,8}(?:计划|拟(?!定)|力争|争取(?!资金)|将)(?=新|建|改|扩|实施|引进|打造|培育|完成|创|提升|增|整治|开工|启动)/;
const PLANS_ON =
  /^(?:新建|改建|扩建|改造|建设|打造|引进|培育|新增|增设|创建|提升|整治|硬化|开工|启动|涉及|总投资|建筑面积|占地)/;
/** How a sentence begins that is all about the plans for a year, unless it also says what is done: 2030年,全镇将…. */
const PLANS_ALL =
  /^[^，,。；;]{0,4}(?:(?:19|20)\d\d|[今明来])年[，,](?:我们|我?[街镇乡]道?|全[街镇乡]道?)?(?:计划|拟(?!定)|力争|将)/;
const SAYS_DONE = /已|目前|截[至止]|累计|实际/;
/** What exists once something is built is still to come: 建成后可新增床位300张. */
const ONCE_BUILT =
  /(?:建成|投产|达产|投用|投入使用|竣工|完工)(?:投用|投产|使用)?(?:以?后|可)[^。；;\n]*$|可安置[^，,。；;\n]*(?:[、,，][^，,。；;\n]*)?$/;
/** 占全年任务80亿元的52%: the task is a target. What is beyond it is not: 超年度任务2亿元. */
const TASK =
  /(?:(?<!超)(?:全年|年度)|[占为]年)(?:目标)?(?:任务|目标|计划)(?:数|为|是)?$|下达的?(?:任务|目标|计划)数?$/;
const DONE = /已|完成率|占.{0,8}计划|为(?:全年|年度|年).{0,4}计划|完成计划|超计划/;

/** Cases are counted in 件, whatever the report writes. */
const CASES = /案[卷件]$/;

/** Numerals in digits, with spaces allowed. */
const DIGITS = new RegExp(`(?:${NUMERAL.arabic.replaceAll('[余多几]?', '\\s?[余多几]?\\s?')})`, 'uy');
/** 唯一一个: the first 一 is part of a word. */
const WORDS = new RegExp(`(?<!唯)(?:${NUMERAL.chinese})`, 'gu');

/**
 * Decides once about every number of a text in digits and every Chinese numeral that counts. A numeral in a word (统一,
 * 三农) is neither a figure nor listed.
 * @param text as published; the offsets returned are in its code points
 */
export function scanNumbers(text: string, units: Units): { figures: Figure[]; notFigures: NotFigure[] } {
  const points = [...text];
  const flat = plain(flatOf(points));
  const cite = (start: number, end: number): Citation => ({
    start,
    end,
    exact: points.slice(start, end).join(''),
  });
  const spans = notFigureSpans(flat);
  const figures: Figure[] = [];
  const notFigures: NotFigure[] = spans.map(({ start, end, ...why }) => ({ ...cite(start, end), ...why }));
  const covered = new Uint8Array(points.length);
  for (const { start, end } of spans) covered.fill(1, start, end);

  const propose = (
    found: Omit<Figure, keyof Citation | keyof ParsedFigure | 'status'> &
      Pick<At, 'start' | 'end' | 'headed'>,
  ) => {
    const { start, end, headed, ...rest } = found;
    const citation = cite(start, end);
    const { values: written, qualifier } = parseFigure(citation.exact);
    const values = headed ? scaledBy(written, headed) : written;
    figures.push({ ...citation, values, qualifier, ...rest, status: statusOf(flat, start, rest.unit) });
    covered.fill(1, start, end);
  };

  for (const rank of flat.matchAll(/第(?:\d+|[一二三四五六七八九十]+)[名位]?/gu)) {
    if (covered.subarray(rank.index, rank.index + rank[0].length).includes(1)) continue;
    const decided = rankAt(flat, rank.index, rank[0]);
    if (decided.kind === 'RANK')
      propose({
        start: rank.index,
        end: rank.index + rank[0].length,
        unit: '位',
        inWords: !/\d/.test(rank[0]),
        rule: 'rank',
        confidence: decided.confidence,
      });
    else {
      const { reason, rule, confidence } = decided;
      const end = rank.index + rank[0].length;
      covered.fill(1, rank.index, end);
      notFigures.push({ ...cite(rank.index, end), reason, rule, confidence });
    }
  }

  for (const token of flat.matchAll(/\d/gu)) {
    if (covered[token.index]) continue;
    const found = figureAt(flat, token.index, covered, units);
    if (found.unit !== undefined) propose({ ...found, unit: found.unit, inWords: false });
    else {
      covered.fill(1, found.start, found.end);
      notFigures.push({
        ...cite(found.start, found.end),
        reason: found.reason ?? 'NAME',
        rule: found.rule,
        confidence: found.confidence,
      });
    }
  }

  for (const token of flat.matchAll(WORDS)) {
    const end = token.index + token[0].length;
    if (covered.subarray(token.index, end).includes(1)) continue;
    const counted = countsInWords(flat, token.index, token[0], units);
    if (!counted) continue;
    const start = withPrefix(flat, token.index, covered);
    propose({ ...counted, start, end: withSuffix(flat, counted.end, counted.unit), inWords: true });
  }
  return { figures: figures.sort(byPlace), notFigures: notFigures.sort(byPlace) };
}

const byPlace = (a: Citation, b: Citation) => a.start - b.start;

/** Head of a column that only numbers the rows. */
const ROW_NUMBERS = /^(?:序号|编号|序|No\.?)$/i;

interface At {
  start: number;
  end: number;
  /** What it counts in; otherwise it is no figure, for the reason. */
  unit?: string;
  headed?: Headed;
  reason?: Reason;
  rule: string;
  confidence: number;
}

/** The figure whose first digit is at a place; without a unit if it counts nothing. */
function figureAt(text: string, place: number, covered: Uint8Array, units: Units): At {
  const start = withPrefix(text, place, covered);
  const context = /[^，,。；;\n]*$/.exec(text.slice(Math.max(0, place - 24), place))?.[0] ?? '';
  let end = numberEnd(text, place);
  let found = unitAfter(text, end, context, units);
  const range = new RegExp(`^${RANGE}(?=\\d)`).exec(text.slice(found ? found.end : end));
  if (range) {
    const second = (found ? found.end : end) + range[0].length;
    const secondEnd = numberEnd(text, second);
    const secondUnit = unitAfter(text, secondEnd, context, units);
    if (secondUnit && !covered[second] && (!found || found.unit === secondUnit.unit)) {
      end = secondEnd;
      found = secondUnit;
    }
  }
  if (found)
    return {
      start,
      end: withSuffix(text, found.end, found.unit),
      unit: found.unit,
      rule: 'number with unit',
      confidence: 0.95,
    };
  const rounded = roundEnd(text, end);
  const unwritten = rounded && units.unwritten(context, text.slice(rounded, rounded + 4));
  if (rounded && unwritten)
    return { start, end: rounded, unit: unwritten, rule: 'unit that is not written', confidence: 0.85 };
  const isWholeCell = isCell(text, start, end);
  if (isWholeCell && ROW_NUMBERS.test(columnHead(text, place) ?? ''))
    return { start: place, end, reason: 'ORDINAL', rule: 'number of a row', confidence: 0.95 };
  const headed = headedUnit(text, place, units);
  if (headed) return { start, end, unit: headed.unit, headed, rule: UNIT_IN_LABEL, confidence: 0.85 };
  if (isWholeCell) return { start, end, unit: '个', rule: 'number in a cell', confidence: 0.4 };
  return { start: place, end, rule: 'number without unit', confidence: 0.5 };
}

function numberEnd(text: string, place: number): number {
  DIGITS.lastIndex = place;
  const length = DIGITS.exec(text)?.[0].trimEnd().length ?? 1;
  return place + length;
}

/** The end of a round number that does not need its unit (54万, 1万余, 5000多); 0 if it is not round. */
function roundEnd(text: string, end: number): number {
  const more = /^[余多](?![次个种元家样层名人])/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  return more > 0 || /[万亿余多]/.test(text[end - 1] ?? '') ? end + more : 0;
}

function unitAfter(
  text: string,
  end: number,
  context: string,
  units: Units,
): { end: number; unit: string } | null {
  const gap = /^[ \u3000]?/.exec(text.slice(end, end + 1))?.[0].length ?? 0;
  // 136万余元, 3个多月: words for how exact a number is may come before its unit.
  const several = /^个?[多余]/.exec(text.slice(end + gap, end + gap + 2))?.[0].length ?? 0;
  const found = units.at(text, end + gap + several, context);
  if (!found) return null;
  const last = end + gap + several + found.word.length;
  return { end: last, unit: found.word === '个' && CASES.test(context) ? '件' : found.unit };
}

/** Where a figure begins if the words before it for how exact it is, or that it is negative, are included. */
function withPrefix(text: string, place: number, covered: Uint8Array): number {
  const before = text.slice(Math.max(0, place - 12), place);
  const found =
    /[百千万]/.test(text[place] ?? '') && /[上成]$/.test(before)
      ? before.slice(-1)
      : (PREFIX.exec(before)?.[0] ?? '');
  const start = place - found.length;
  return covered.subarray(start, place).includes(1) ? place : start;
}

function withSuffix(text: string, end: number, unit: string): number {
  const after = text.slice(end, end + 6);
  const found = SUFFIX.exec(after) ?? (MEASURED.has(unit) ? MORE.exec(after) : null);
  return end + (found?.[0].length ?? 0);
}

/** Whether a number is all there is in a line or in a cell of a table. */
function isCell(text: string, start: number, end: number): boolean {
  return (
    /[\n|\t]\s*$/.test(text.slice(Math.max(0, start - 4), start)) &&
    /^\s*[\n|\t]/.test(text.slice(end, end + 4))
  );
}

/** Headings and beginnings of paragraphs about what is still to come, and about what has been done. */
const AHEAD =
  /(?:主要|预期|奋斗|工作)目标|工作(?:安排|谋划|打算|计划|重点)|下半年(?:打算|安排|计划|思路|重点)|下一步|下步工作/;
const PAST = /回顾|总结|开展情况|完成情况|主要工作|取得|^附(?:[:：]|表|件)/;

/** Reports also say in their plans what has been achieved so far. */
const SO_FAR = /截[至止](?!年底|年末|日期)|今年(?:以)?来|(?<!\d)\d{1,2}月?[-—–~至到]\d{1,2}月/;

/**
 * Whether a place is under a heading, or in a paragraph, about what is planned.
 * @param text with one UTF-16 unit per code point
 */
export function isAhead(text: string, place: number): boolean {
  if (SO_FAR.test(sentenceBefore(text, place))) return false;
  const line = lineStart(text, place);
  if (AHEAD.test(text.slice(line, Math.min(place, line + 24)))) return true;
  const last = headingAbove(text, line);
  return AHEAD.test(last) && !PAST.test(last);
}

/** The last heading above a line that is about what is planned or done; empty if there is none. */
function headingAbove(text: string, line: number): string {
  for (let end = line - 1; end > 0; ) {
    const start = lineStart(text, end);
    const isShort = end - start >= 4 && end - start <= 30;
    const heading = isShort ? text.slice(start, end) : '';
    if (heading && !/[，。]/.test(heading) && (AHEAD.test(heading) || PAST.test(heading))) return heading;
    end = start - 1;
  }
  return '';
}

/** A figure's status by its clause, its sentence, its paragraph and its heading. */
function statusOf(text: string, place: number, unit: string): Figure['status'] {
  const before = text.slice(Math.max(0, place - CLAUSE), place).replaceAll(/[“《][^“”《》]*[”》]/g, '');
  const clause = CLAUSES.exec(before)?.[0] ?? '';
  const sentence = sentenceBefore(text, place);
  if (WAS.test(clause)) return 'ACTUAL';
  if (FORECAST.test(clause) || EXPECTS.test(sentence) || ONCE_BUILT.test(sentence)) return 'FORECAST';
  if (unit !== '%' && TASK.test(clause)) return 'TARGET';
  if (DONE.test(clause)) return 'ACTUAL';
  const isPlan = TARGET.test(clause) || isListedPlan(sentence) || isAllPlanned(sentence);
  return isPlan || isAhead(text, place) ? 'TARGET' : 'ACTUAL';
}

/** Whether a sentence began with the plans for a year and has not said since that anything is done. */
function isAllPlanned(sentence: string): boolean {
  return PLANS_ALL.test(sentence) && !SAYS_DONE.test(sentence);
}

/** Whether the last clauses of a sentence continue the list of a planning clause. */
function isListedPlan(sentence: string): boolean {
  const clauses = sentence.split(/(?<=[，,；;])/);
  const first = clauses.findLastIndex((clause) => !PLANS_ON.test(clause));
  return first < clauses.length - 1 && PLANS.test(clauses[first] ?? '');
}

/** How many characters before a figure are read as its clause. */
const CLAUSE = 40;
/** How many characters before a figure are read as its sentence. */
const SENTENCE = 120;

function sentenceBefore(text: string, place: number): string {
  return text.slice(Math.max(place - SENTENCE, sentenceStart(text, place)), place);
}
