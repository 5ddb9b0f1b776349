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

const NUMBER = /(?!零下)(?:\d+(?:\.\d+)?|[零〇一二两三四五六七八九十百千]+)[余多几]?[十百千万亿]*/gu;

/** What says at the start of a figure that it, a whole range too, is below zero: 下降3.2%. */
const FALL = /^(?:下降|减少|降低|下滑|回落|缩减|负增长)/;

/** What says so of the number that follows: 零下20至零下5摄氏度. A hyphen between numbers is none. */
const BELOW_ZERO = /(?:^|[至到~～])(?:负|零下|[-−－])$/;

/** Words for how exactly a number is stated, which may stand between it and what says that it is below zero. */
const BEFORE_NUMBER = /(?:了|约|近|超过?|逾|至少|至多|不足|几乎|大约)*$/;

/** What a figure as written says by itself. */
export interface ParsedFigure {
  /** Every number in it, 万 and 亿 multiplied out, below zero where the words say so. A range has two, the lower first. */
  values: number[];
  qualifier: 'EXACT' | 'AT_LEAST' | 'APPROXIMATE' | 'AT_MOST';
  /** What follows the last number, qualifier words removed: the unit or measure word, and perhaps its noun. */
  unitText: string;
}

/**
 * Reads a figure as a report writes it (`1.1127亿元`, `90余万斤`, `近7000人次`, `两个`), to check the value, the
 * qualifier and the unit that a person recorded for it. It decides nothing.
 */
export function parseFigure(written: string): ParsedFigure {
  const matches = [...written.matchAll(NUMBER)];
  const last = matches.at(-1);
  const rest = last ? written.slice(last.index + last[0].length) : written;
  const falls = FALL.test(written);
  const values = matches.map((match) => {
    const before = written.slice(0, match.index).replace(BEFORE_NUMBER, '');
    return numberOf(match[0]) * (falls || BELOW_ZERO.test(before) ? -1 : 1);
  });
  return {
    values: falls ? values.toReversed() : values,
    qualifier: qualifierOf(written, values.length > 0 && values.every((value) => value < 0)),
    unitText: rest.replaceAll(/余|多|左右|以上|以下|以内|上下/g, ''),
  };
}

/** @param negative whether it is below zero: what falls by more than 3 is at most −3 */
function qualifierOf(written: string, negative: boolean): ParsedFigure['qualifier'] {
  if (/余|多|以上|超|逾/.test(written)) return negative ? 'AT_MOST' : 'AT_LEAST';
  if (/以下|以内|不足|至多/.test(written)) return negative ? 'AT_LEAST' : 'AT_MOST';
  return /约|近|左右|几乎|上下/.test(written) ? 'APPROXIMATE' : 'EXACT';
}

function numberOf(written: string): number {
  const text = written.replaceAll(/[余多几]/g, '');
  const arabic = /^(\d+(?:\.\d+)?)([十百千万亿]*)$/u.exec(text);
  if (arabic) {
    // Multiplied as a decimal shift, not in binary: 1.1127亿 is 111270000, not 111269999.99999999.
    const zeros = [...(arabic[2] ?? '')].reduce(
      (sum, unit) => sum + Math.log10(MAGNITUDES[unit] as number),
      0,
    );
    return Number(`${arabic[1]}e${Math.round(zeros)}`);
  }
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const point of text) {
    const magnitude = MAGNITUDES[point];
    if (magnitude === undefined) digit = digit * 10 + (DIGITS[point] as number);
    else if (magnitude >= 1e4) {
      total = (total + section + digit) * magnitude;
      section = digit = 0;
    } else {
      section += (digit || 1) * magnitude;
      digit = 0;
    }
  }
  return total + section + digit;
}
