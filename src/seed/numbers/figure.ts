import type { Qualifier } from '../../model/contract.js';

/** Sources of patterns for written numbers, for this parser and for the scanner of drafts. */
const ARABIC = '(?:\\d{1,3}(?:,\\d{3})+(?![\\d,])|\\d+)(?:\\.\\d+)?';
/** 百 and 千 are not a scale at the beginning of a unit or within one: 百分点, 千瓦, 张/千人. */
const HUNDREDS = '(?<![/每])(?:百(?!分点|帕)|千(?![瓦伏克卡米帕焦]))';
const CHINESE = `(?:[零〇一二两三四五六七八九十]|${HUNDREDS})`;
const SCALES = `(?:[十万亿]|${HUNDREDS})`;

/** Before a word for how exact a number is: 约 in 签约15个 and 近 in 附近3个 say nothing of that. */
export const NOT_IN_WORD = '(?<![节签预公合制条集违履邀附最就邻靠远相临赶大])';

/** A number as written, from its first digit to its last 万: `1.2万`, `1万2千`, `300余`, `数十`, `一二百`, `三分之二`. */
export const NUMERAL = {
  /** In digits; full-width ones are read after `plain`. */
  arabic: `${ARABIC}[余多几]?${SCALES}+(?:${ARABIC}[十百千万]+)+|${ARABIC}[余多几]?${SCALES}*`,
  /** In Chinese numerals. */
  chinese: [
    `${CHINESE}+分之(?:${ARABIC}|${CHINESE}+(?:点${CHINESE}+)?)`,
    // Tenths: 减少三成.
    '[一二两三四五六七八九]成(?=[以左上多的，。、；,;\\s]|$)',
    `[数几]${SCALES}+`,
    `(?:${CHINESE}|(?<=${CHINESE})[万亿])+[余多几]?${SCALES}*`,
    '[万亿][余多]',
    `(?<=大约|${NOT_IN_WORD}(?:近|上|超|超过|逾|约|突破))[万亿](?=[人亩元吨户米斤])`,
  ].join('|'),
};

/** The 3 of mg/m3 is not a number. */
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

/** Words at the start of a figure for a decrease: it is below zero, including both ends of a range (下降3.2%). */
export const FALL = '下降|减少|降低|下滑|回落|缩减|负增长|降幅';
/** A word for a decrease at the start of a figure. */
export const FALLS = new RegExp(`^(?:${FALL})`);

/** What makes the number after it negative: 零下20至零下5摄氏度. A hyphen between numbers does not. */
const BELOW_ZERO = /(?:^|[至到~～])(?:负|零下|[-−－])$/;

/** Words before a number for how exact it is; longer words come before those they contain. */
export const QUALIFIERS = {
  AT_MOST: ['不超过', '未超过', '不高于', '不多于', '不足', '不到', '未满', '至多', '最多'],
  AT_LEAST: ['不少于', '不低于', '不下于', '超过', '突破', '至少', '最少', '超', '逾'],
  APPROXIMATE: ['大约', '几乎', '将近', '接近', '约', '近'],
} as const;

/** Words after a number or its unit for how exact it is. */
const AFTER = { AT_MOST: '以下|以内', AT_LEAST: '余|多|以上', APPROXIMATE: '左右|上下' };

const PATTERN = {
  AT_MOST: new RegExp([...QUALIFIERS.AT_MOST, AFTER.AT_MOST].join('|')),
  AT_LEAST: new RegExp(
    [...QUALIFIERS.AT_LEAST, AFTER.AT_LEAST, `[数几上成](?=${SCALES})`, '[十百千]几'].join('|'),
  ),
  APPROXIMATE: new RegExp([...QUALIFIERS.APPROXIMATE, AFTER.APPROXIMATE].join('|')),
};
const BEFORE_NUMBER = new RegExp(`(?:了|${Object.values(QUALIFIERS).flat().join('|')})*$`);

/** What a figure says as it is written. */
export interface ParsedFigure {
  /** Its numbers, with 万 and 亿 multiplied out, negative for a decrease. A range has two, the lower first. */
  values: number[];
  qualifier: Qualifier;
  /**
   * What follows the last number, without words for how exact it is: the unit or measure word, and perhaps its noun.
   */
  unitText: string;
}

/**
 * Replaces full-width digits and signs with half-width ones, character by character, so that offsets stay. A full-width
 * comma becomes a separator of thousands only if it can be one.
 */
export function plain(text: string): string {
  return text
    .replaceAll(/[０-９．％＋]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll(/(?<=(?<!\d)\d{1,3})，(?=\d{3}(?!\d))/g, ',');
}

/**
 * Reads a figure as a report writes it (`1.1127亿元`, `90余万斤`, `近7000人次`, `两个`), to check the recorded value, qualifier
 * and unit, or to propose them. Fractions are in per cent, rounded to two decimals.
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

/** In `3至5万元` the first number is also in 万; in `800至1万元` it is not. */
function withScale(number: string, text: string, next: RegExpExecArray | undefined): string {
  const scaled = next && new RegExp(`^(${ARABIC})([万亿])$`).exec(next[0]);
  // A number not written in digits alone is NaN here, and so not less.
  if (!scaled || !(Number(number) < Number(scaled[1]))) return number;
  const isRange = new RegExp(`${number.replace('.', '\\.')}[-—–~～－至到]+$`).test(text.slice(0, next.index));
  return isRange ? number + scaled[2] : number;
}

/** @param negative whether the value is below zero: a fall by more than 3 is at most −3 */
function qualifierOf(text: string, negative: boolean): ParsedFigure['qualifier'] {
  if (PATTERN.AT_MOST.test(text)) return negative ? 'AT_LEAST' : 'AT_MOST';
  if (PATTERN.AT_LEAST.test(text)) return negative ? 'AT_MOST' : 'AT_LEAST';
  return PATTERN.APPROXIMATE.test(text) ? 'APPROXIMATE' : 'EXACT';
}

/** The number; or both, if there are two neighbours in one word (`一二百`, `七八`, `三十七八`). */
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

/** Shifts the decimal point instead of multiplying in binary: 1.1127亿 is 111270000, not 111269999.99999999. */
function scaled(digits = '', scale = ''): number {
  const zeros = [...scale].reduce((sum, unit) => sum + Math.log10(MAGNITUDES[unit] as number), 0);
  return Number(`${digits}e${Math.round(zeros)}`);
}
