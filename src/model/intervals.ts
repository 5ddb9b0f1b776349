import { rounded } from './rounded.js';

/** A stated figure, as far as arithmetic needs it. */
export interface Stated {
  value: number;
  /** The upper end of a stated range; `value` is then the lower one. */
  valueHigh?: number;
  qualifier: 'EXACT' | 'AT_LEAST' | 'APPROXIMATE' | 'AT_MOST';
  /** As written: decimals, 万 and 亿 tell how far it is rounded, and words such as 余 on which side it lies. */
  reported: string;
  unit: string;
  /** Converts its unit to the one it is compared in: multiply by this. Left out if the units are the same. */
  factor?: number;
  /** The period that the report names for it. */
  period?: string;
}

/** How a check computes the expected result. */
export type CheckRule = 'SUM' | 'PARTS' | 'RATIO' | 'EQUAL' | 'COUNT';

/** The result of a check. `tolerance` is how far `computed` may be from `stated`, given how exactly both are known. */
export interface Outcome {
  status: 'AGREES' | 'DISAGREES';
  stated: number;
  computed: number;
  tolerance: number;
  explanationZh: string;
  explanationEn: string;
}

/** The values that a figure may mean. An open end is not one of them. */
export interface Interval {
  low: number;
  high: number;
  lowOpen: boolean;
  highOpen: boolean;
}

/** 约 and 左右 are taken to allow a twentieth in both directions, 近 only below. */
const ABOUT = 0.05;

/** If this share of the stated value or more is left open, agreement is weak evidence. */
const WIDE = 0.5;

/**
 * The values that a figure may mean. Exact counts are exact; decimals, 万, 亿 and percentages are rounded to the last
 * digit. 余 and 多 are between the value and the next step of its last nonzero digit, both excluded (5300余 is above 5300
 * and below 5400). 超 and 逾 are above the value, 不足 is below it; 以上, 以下 and 以内 include it. 约 and 左右 allow a twentieth on
 * both sides; 近, 将近 and 几乎 only below, without reaching the value. A range goes from the lowest value of its lower end
 * to the highest of its upper end.
 */
export function intervalOf({ valueHigh, ...stated }: Stated): Interval {
  const { value, qualifier, reported, unit, factor = 1 } = stated;
  if (valueHigh !== undefined) {
    const { high, highOpen } = intervalOf({ ...stated, value: valueHigh });
    return { ...intervalOf(stated), high, highOpen };
  }
  if (factor !== 1) {
    const of = intervalOf({ ...stated, factor: 1 });
    return { ...of, low: rounded(of.low * factor), high: rounded(of.high * factor) };
  }
  if (value < 0) {
    const of = intervalOf({ ...stated, value: -value, qualifier: mirrored[qualifier] });
    return { low: -of.high, high: -of.low, lowOpen: of.highOpen, highOpen: of.lowOpen };
  }
  const closed = (low: number, high: number) => ({ low, high, lowOpen: false, highOpen: false });
  if (qualifier === 'APPROXIMATE') {
    const low = value * (1 - ABOUT);
    return /近|几乎/.test(reported)
      ? { ...closed(low, value), highOpen: true }
      : closed(low, value * (1 + ABOUT));
  }
  if (qualifier === 'AT_MOST') return { ...closed(0, value), highOpen: reported.includes('不足') };
  if (qualifier === 'AT_LEAST') {
    const between = /余|多/.test(reported);
    const high = between ? value + lastStep(value) : Infinity;
    return { ...closed(value, high), lowOpen: !reported.includes('以上'), highOpen: between };
  }
  const half = rounding(reported, unit) / 2;
  return closed(value - half, value + half);
}

/** Qualifiers after a change of sign: at least x below zero is at most -x. */
const mirrored = {
  EXACT: 'EXACT',
  APPROXIMATE: 'APPROXIMATE',
  AT_LEAST: 'AT_MOST',
  AT_MOST: 'AT_LEAST',
} as const satisfies Record<Stated['qualifier'], Stated['qualifier']>;

/** The step of the last nonzero digit: 100 for 5300, 10 for 20. */
function lastStep(value: number): number {
  let step = 1;
  while (value !== 0 && value % (step * 10) === 0) step *= 10;
  return step;
}

/** The step to which a figure is rounded, judging by how it is written; 0 if it is exact. */
function rounding(reported: string, unit: string): number {
  const [, decimals, magnitude] = /\d+(?:\.(\d+))?(万|亿)?/.exec(reported) ?? [];
  if (decimals === undefined && magnitude === undefined && unit !== '%') return 0;
  const scale = magnitude === '亿' ? 1e8 : magnitude === '万' ? 1e4 : 1;
  return scale / 10 ** (decimals?.length ?? 0);
}

/**
 * The result of arithmetic on figures: with the values as written (`valueHigh` differs if one is a range), and as an
 * interval.
 */
interface Computed {
  value: number;
  valueHigh: number;
  interval: Interval;
}

/** Compares a stated result with the result of its operands. RATIO is the first operand in percent of the second. */
export function check(rule: Exclude<CheckRule, 'COUNT'>, result: Stated, operands: Stated[]): Outcome {
  const computed = compute(rule, operands);
  const written = operands.map(({ reported }) => reported);
  const shown = [...new Set([computed.value, computed.valueHigh].map(number))].join('–');
  const formula = {
    SUM: { zh: `${written.join(' + ')} = ${shown}`, en: `${written.join(' + ')} = ${shown}` },
    PARTS: { zh: `其中${written.join(' + ')} = ${shown}`, en: `of which ${written.join(' + ')} = ${shown}` },
    RATIO: { zh: `${written.join(' ÷ ')} = ${shown}%`, en: `${written.join(' ÷ ')} = ${shown}%` },
    EQUAL: { zh: `与之对应的是${written.join('、')}`, en: `its counterpart is ${written.join(', ')}` },
  }[rule];
  return outcome(rule, result, operands, computed, formula);
}

/** Compares a stated number with the number of names that the report lists. */
export function checkCount(result: Stated, names: string[]): Outcome {
  const value = names.length;
  const interval = { low: value, high: value, lowOpen: false, highOpen: false };
  const formula = {
    zh: `列出${value}个：${names.join('、')}`,
    en: `${value} are listed: ${names.join(', ')}`,
  };
  return outcome('COUNT', result, [], { value, valueHigh: value, interval }, formula);
}

function compute(rule: CheckRule, operands: Stated[]): Computed {
  const values = operands.map(({ value, factor = 1 }) => rounded(value * factor));
  const highs = operands.map(({ value, valueHigh = value, factor = 1 }) => rounded(valueHigh * factor));
  const intervals = operands.map(intervalOf);
  if (rule === 'RATIO') {
    const [part, whole] = intervals as [Interval, Interval];
    const percent = ([one]: number[], [other]: number[]) =>
      rounded(((one as number) / (other as number)) * 100);
    return {
      value: percent(values, highs.slice(1)),
      valueHigh: percent(highs, values.slice(1)),
      interval: {
        low: (part.low / whole.high) * 100,
        high: (part.high / whole.low) * 100,
        lowOpen: part.lowOpen || whole.highOpen,
        highOpen: part.highOpen || whole.lowOpen,
      },
    };
  }
  const sum = (numbers: number[]) => rounded(numbers.reduce((total, one) => total + one, 0));
  return {
    value: sum(values),
    valueHigh: sum(highs),
    interval: {
      low: sum(intervals.map(({ low }) => low)),
      high: sum(intervals.map(({ high }) => high)),
      lowOpen: intervals.some(({ lowOpen }) => lowOpen),
      highOpen: intervals.some(({ highOpen }) => highOpen),
    },
  };
}

function outcome(
  rule: CheckRule,
  result: Stated,
  operands: Stated[],
  { value, valueHigh, interval }: Computed,
  formula: Sentence,
): Outcome {
  const whole = intervalOf(result);
  // Parts may add up to less than the whole, but not more. For decreases, all negative, it is the reverse.
  const hasFallen = rule === 'PARTS' && [result, ...operands].every((one) => one.value < 0);
  const [more, less] = hasFallen ? [interval, whole] : [whole, interval];
  const holds = reaches(more, less) && (rule === 'PARTS' || reaches(less, more));
  const tolerance = rounded(
    Math.max(interval.high - value, value - interval.low) +
      Math.max(whole.high - result.value, result.value - whole.low),
  );
  const found = { stated: result.value, computed: value, tolerance };
  const verdict = holds
    ? agreement(found, {
        isSame: value === result.value && valueHigh === (result.valueHigh ?? result.value),
        left:
          rule === 'PARTS' && (hasFallen ? value >= result.value : value <= result.value)
            ? minus(more, less)
            : null,
        loosest: widest([result, ...operands]),
        hasRange: [result, ...operands].some((one) => one.valueHigh !== undefined),
      })
    : disagreement([result, ...operands]);
  return {
    status: holds ? 'AGREES' : 'DISAGREES',
    ...found,
    explanationZh: `报告写${result.reported}；${formula.zh}：${verdict.zh}。`,
    explanationEn: `The report says ${result.reported}; ${formula.en}: ${verdict.en}.`,
  };
}

/** Whether the high end of the first reaches the low end of the second. */
function reaches({ high, highOpen }: Interval, { low, lowOpen }: Interval): boolean {
  return low < high || (low === high && !lowOpen && !highOpen);
}

/** What may remain of the first after subtracting the second. */
function minus(whole: Interval, parts: Interval): Interval {
  return {
    low: rounded(whole.low - parts.high),
    high: rounded(whole.high - parts.low),
    lowOpen: whole.lowOpen || parts.highOpen,
    highOpen: whole.highOpen || parts.lowOpen,
  };
}

/** The figure with the widest interval. */
function widest(figures: Stated[]): Stated {
  const width = (one: Stated) => intervalOf(one).high - intervalOf(one).low;
  return figures.reduce((most, one) => (width(one) > width(most) ? one : most));
}

/** A sentence, or a part of one, in both languages. */
interface Sentence {
  zh: string;
  en: string;
}

function disagreement(figures: Stated[]): Sentence {
  const periods = [...new Set(figures.flatMap(({ period }) => period ?? []))];
  const apart = periods.length > 1;
  return {
    zh: `即使考虑四舍五入和“余”“约”等说法，也对不上${apart ? `；各数所写的时间不同（${periods.join('、')}），截止日期可能不一` : ''}`,
    en: `even rounding and words such as “over” or “about” do not explain it${apart ? `; the times named for the figures differ (${periods.join(', ')}), and so may their cut-off dates` : ''}`,
  };
}

/**
 * @param left the part of the whole that is in none of the parts; null if that does not apply, or the parts exceed the
 * whole as written
 */
function agreement(
  { stated, tolerance }: Pick<Outcome, 'stated' | 'tolerance'>,
  {
    isSame,
    left,
    loosest,
    hasRange,
  }: { isSame: boolean; left: Interval | null; loosest: Stated; hasRange: boolean },
): Sentence {
  const open = Number(tolerance.toPrecision(2));
  const found =
    isSame && (left === null || left.high === 0)
      ? { zh: '相符', en: 'they agree' }
      : left
        ? rest(left)
        : hasRange
          ? { zh: '在所写的范围之内', en: 'they lie within the range' }
          : {
              zh: `差异可由四舍五入或“余”“约”等说法解释（容许相差${open}）`,
              en: `rounding or words such as “over” or “about” explain the difference (up to ${open})`,
            };
  if (tolerance < Math.abs(stated) * WIDE) return found;
  return {
    zh: `${found.zh}；但“${loosest.reported}”的范围很宽，只是弱证据`,
    en: `${found.en}; but ${loosest.reported} leaves so much open that this is weak evidence`,
  };
}

/** States how much of a whole is in none of the stated parts. */
function rest({ low, high, lowOpen, highOpen }: Interval): Sentence {
  const amount = (): Sentence => {
    if (high === Infinity)
      return { zh: `${number(Math.max(0, low))}以上`, en: `${number(Math.max(0, low))} or more` };
    if (low === high) return { zh: number(low), en: number(low) };
    if (low <= 0)
      return highOpen
        ? { zh: `不到${number(high)}`, en: `less than ${number(high)}` }
        : { zh: `至多${number(high)}`, en: `up to ${number(high)}` };
    const ends = lowOpen && highOpen;
    return {
      zh: `${number(low)}至${number(high)}${ends ? '（不含两端）' : ''}`,
      en: `${number(low)} to ${number(high)}${ends ? ' (ends excluded)' : ''}`,
    };
  };
  const { zh, en } = amount();
  return { zh: `没有超过，另有${zh}不在其中`, en: `no more than it, with ${en} in none of them` };
}

function number(value: number): string {
  return String(Number(value.toFixed(2)));
}
