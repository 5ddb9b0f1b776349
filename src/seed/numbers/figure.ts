import type { Qualifier } from '../../model/contract.js';

/** Sources of patterns for what numbers are written with, for this parser and for the scanner of drafts. */
const ARABIC = '(?:\\d{1,3}(?:,\\d{3})+(?![\\d,])|\\d+)(?:\\.\\d+)?';
/** 百 and 千 are no scale where they begin a unit, or stand in one: 百分点, 千瓦, 张/千人. */
const HUNDREDS = '(?<![/每])(?:百(?!分点|帕)|千(?![瓦伏克卡米帕焦]))';
const CHINESE = `(?:[零〇一二两三四五六七八九十]|${HUNDREDS})`;
const SCALES = `(?:[十万亿]|${HUNDREDS})`;

/** A number as it is written, from its first digit to its last 万: `1.2万`, `1万2千`, `300余`, `数十`, `一二百`, `三分之二`. */
export const NUMERAL = {
  /** With digits; full-width ones are read after `plain`. */
  arabic: `${ARABIC}[余多几]?${SCALES}+(?:${ARABIC}[十百千万]+)+|${ARABIC}[余多几]?${SCALES}*`,
  /** In Chinese numerals. */
  chinese: [
    `${CHINESE}+分之(?:${ARABIC}|${CHINESE}+(?:点${CHINESE}+)?)`,
    // Tenths: 减少三成.
    '[一二两三四五六七八九]成(?=[以左上多的，。、；,;\\s]|$)',
    `[数几]${SCALES}+`,
    `(?:${CHINESE}|(?<=${CHINESE})[万亿])+[余多几]?${SCALES}*`,
    '[万亿][余多]',
    '(?<=近|上|超|超过|逾|约|突破)[万亿](?=[人亩元吨户米斤])',
  ].join('|'),
};

/** The 3 of mg/m3 is no number. */
const NUMBER = new RegExp(`(?!零下)(?<!g/m)(?:${NUMERAL.chinese}|${NUMERAL.arabic})`, 'gu');

const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const MAGNITUDES: Record<string, number> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** What says at the start of a figure that it, a whole range too, is below zero: 下降3.2%. */
export const FALL = '下降|减少|降低|下滑|回落|缩减|负增长|降幅';
/** The word at the start of a figure that says that it is below zero. */
export const FALLS = new RegExp(`^(?:${FALL})`);

/** What says so of the number that follows: 零下20至零下5摄氏度. A hyphen between numbers is none. */
const BELOW_ZERO = /(?:^|[至到~～])(?:负|零下|[-−－])$/;

/** Words before a number for how exactly it is stated, those that contain another one first. */
export const QUALIFIERS = {
  AT_MOST: ['不超过', '未超过', '不高于', '不多于', '不足', '不到', '未满', '至多', '最多'],
  AT_LEAST: ['不少于', '不低于', '不下于', '超过', '突破', '至少', '最少', '超', '逾'],
  APPROXIMATE: ['大约', '几乎', '将近', '接近', '约', '近'],
} as const;

/** Words after a number, or after its unit, for how exactly it is stated. */
const AFTER = { AT_MOST: '以下|以内', AT_LEAST: '余|多|以上', APPROXIMATE: '左右|上下' };

const PATTERN = {
  AT_MOST: new RegExp([...QUALIFIERS.AT_MOST, AFTER.AT_MOST].join('|')),
  AT_LEAST: new RegExp(
    [...QUALIFIERS.AT_LEAST, AFTER.AT_LEAST, `[数几上成](?=${SCALES})`, '[十百千]几'].join('|'),
  ),
  APPROXIMATE: new RegExp([...QUALIFIERS.APPROXIMATE, AFTER.APPROXIMATE].join('|')),
};
const BEFORE_NUMBER = new RegExp(`(?:了|${Object.values(QUALIFIERS).flat().join('|')})*$`);

/** What a figure as written says by itself. */
export interface ParsedFigure {
  /** Every number in it, 万 and 亿 multiplied out, below zero where the words say so. A range has two, the lower first. */
  values: number[];
  qualifier: Qualifier;
  /** What follows the last number, qualifier words removed: the unit or measure word, and perhaps its noun. */
  unitText: string;
}

/**
 * A text with full-width digits and signs written as the others are, character by character, so that offsets stay. A full-width
 * comma becomes a separator of thousands only where it can be one.
 */
export function plain(text: string): string {
  return text
    .replaceAll(/[０-９．％＋]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll(/(?<=(?<!\d)\d{1,3})，(?=\d{3}(?!\d))/g, ',');
}

/**
 * Reads a figure as a report writes it (`1.1127亿元`, `90余万斤`, `近7000人次`, `两个`), to check the value, the
 * qualifier and the unit that a person recorded for it, or to propose them. Fractions are in per cent, rounded to two decimals.
 */
export function parseFigure(written: string): ParsedFigure {
  const text = plain(written).replaceAll(/\s/g, '');
  const matches = [...text.matchAll(NUMBER)];
  const last = matches.at(-1);
  const rest = last ? text.slice(last.index + last[0].length) : text;
  const falls = FALLS.test(text);
  const values = matches.flatMap((match, index) => {
    const before = text.slice(0, match.index).replace(BEFORE_NUMBER, '');
    const sign = falls || BELOW_ZERO.test(before) ? -1 : 1;
    return numbersOf(withScale(match[0], text, matches[index + 1])).map((value) => value * sign);
  });
  const share = matches.some(([number]) => /分之|成$/.test(number)) ? '%' : '';
  return {
    values: falls ? values.toReversed() : values,
    qualifier: qualifierOf(text, values.length > 0 && values.every((value) => value < 0)),
    unitText: share + rest.replaceAll(/之多|有余|余|多|左右|及?以[上下内]|上下/g, ''),
  };
}

/** In `3至5万元` the first number is in 万 as well; in `800至1万元` it is not. */
function withScale(number: string, text: string, next: RegExpExecArray | undefined): string {
  const scaled = next && new RegExp(`^(${ARABIC})([万亿])$`).exec(next[0]);
  // What is not written in digits alone is no number here, and so not less.
  if (!scaled || !(Number(number) < Number(scaled[1]))) return number;
  const isRange = new RegExp(`${number.replace('.', '\\.')}[-—–~～－至到]+$`).test(text.slice(0, next.index));
  return isRange ? number + scaled[2] : number;
}

/** @param negative whether it is below zero: what falls by more than 3 is at most −3 */
function qualifierOf(text: string, negative: boolean): ParsedFigure['qualifier'] {
  if (PATTERN.AT_MOST.test(text)) return negative ? 'AT_LEAST' : 'AT_MOST';
  if (PATTERN.AT_LEAST.test(text)) return negative ? 'AT_MOST' : 'AT_LEAST';
  return PATTERN.APPROXIMATE.test(text) ? 'APPROXIMATE' : 'EXACT';
}

/** One number; of two neighbours in one word (`一二百`, `七八`, `三十七八`) both. */
function numbersOf(written: string): number[] {
  const text = written.replaceAll(/[余多几数,]/g, '');
  const [whole, part] = text.split('分之');
  if (part !== undefined && whole) return [Math.round((1e4 * numberOf(part)) / numberOf(whole)) / 100];
  if (text.endsWith('成')) return [10 * numberOf(text.slice(0, -1))];
  const neighbours =
    /^((?:[一二两三四五六七八九十百千]*[十百千])?)([一二三四五六七八])([二三四五六七八九])([十百千万亿]*)$/u.exec(
      text,
    );
  if (neighbours) {
    const [, above = '', low = '', high = '', scale = ''] = neighbours;
    if (DIGITS[high] === (DIGITS[low] as number) + 1)
      return [numberOf(above + low + scale), numberOf(above + high + scale)];
  }
  return [numberOf(text)];
}

function numberOf(text: string): number {
  const segments = [...text.matchAll(/(\d+(?:\.\d+)?)([十百千万亿]*)/gu)];
  if (segments.length > 0) return segments.reduce((sum, [, digits, scale]) => sum + scaled(digits, scale), 0);
  const [whole = '', decimals] = text.split('点');
  if (decimals) return Number(`${numberOf(whole)}.${[...decimals].map((digit) => DIGITS[digit]).join('')}`);
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const point of text) {
    const magnitude = MAGNITUDES[point];
    if (magnitude === undefined) digit = digit * 10 + (DIGITS[point] as number);
    else if (magnitude >= 1e4) {
      total = (total + section + digit || 1) * magnitude;
      section = digit = 0;
    } else {
      section += (digit || 1) * magnitude;
      digit = 0;
    }
  }
  return total + section + digit;
}

/** Multiplied as a decimal shift, not in binary: 1.1127亿 is 111270000, not 111269999.99999999. */
function scaled(digits = '', scale = ''): number {
  const zeros = [...scale].reduce((sum, unit) => sum + Math.log10(MAGNITUDES[unit] as number), 0);
  return Number(`${digits}e${Math.round(zeros)}`);
}
