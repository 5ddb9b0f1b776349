/** A stated figure, as far as arithmetic needs it. */
export interface Stated {
  value: number;
  qualifier: 'EXACT' | 'AT_LEAST' | 'APPROXIMATE' | 'AT_MOST';
  /** As written: its decimals and its 万 or 亿 say how far it is rounded. */
  reported: string;
  unit: string;
}

/** How a check computes what the result should be. */
export type CheckRule = 'SUM' | 'PARTS' | 'RATIO' | 'EQUAL';

/** What a check found. `tolerance` is how far `computed` may lie from `stated` by what both leave open. */
export interface Outcome {
  status: 'AGREES' | 'DISAGREES';
  stated: number;
  computed: number;
  tolerance: number;
  explanationZh: string;
  explanationEn: string;
}

/** The values that a figure may stand for, both ends included. */
type Interval = readonly [low: number, high: number];

/** 约, 左右, 近 are taken to leave a twentieth open in both directions. */
const ABOUT = 0.05;

/**
 * The values that a figure may stand for. Exact counts are exact; what is printed in decimals, in 万 or 亿 or in per cent
 * is rounded to its last digit. 余 and 多 reach up to the next step of the last digit that is not 0 (5300余 is below
 * 5400), 以上 and 超 have no upper end; 约 leaves a twentieth open.
 */
export function intervalOf(stated: Stated): Interval {
  const { value, qualifier, reported, unit } = stated;
  if (value < 0) {
    const [low, high] = intervalOf({ ...stated, value: -value, qualifier: mirrored[qualifier] });
    return [-high, -low];
  }
  if (qualifier === 'APPROXIMATE') return [value * (1 - ABOUT), value * (1 + ABOUT)];
  if (qualifier === 'AT_MOST') return [0, value];
  if (qualifier === 'AT_LEAST')
    return /余|多/.test(reported) ? [value, value + lastStep(value)] : [value, Infinity];
  const half = rounding(reported, unit) / 2;
  return [value - half, value + half];
}

/** What at the least is so much below zero is at the most that. */
const mirrored = {
  EXACT: 'EXACT',
  APPROXIMATE: 'APPROXIMATE',
  AT_LEAST: 'AT_MOST',
  AT_MOST: 'AT_LEAST',
} as const satisfies Record<Stated['qualifier'], Stated['qualifier']>;

/** The step of the last digit that is not 0: 100 of 5300, 10 of 20. */
function lastStep(value: number): number {
  let step = 1;
  while (value !== 0 && value % (step * 10) === 0) step *= 10;
  return step;
}

/** The step to which a figure is rounded as it is written, 0 where it is exact. */
function rounding(reported: string, unit: string): number {
  const [, decimals, magnitude] = /\d+(?:\.(\d+))?(万|亿)?/.exec(reported) ?? [];
  if (decimals === undefined && magnitude === undefined && unit !== '%') return 0;
  const scale = magnitude === '亿' ? 1e8 : magnitude === '万' ? 1e4 : 1;
  return scale / 10 ** (decimals?.length ?? 0);
}

/** Compares a stated result with what its operands give. A ratio's result is in per cent: the first of the second. */
export function check(rule: CheckRule, result: Stated, operands: Stated[]): Outcome {
  const intervals = operands.map(intervalOf);
  const computed = compute(
    rule,
    operands.map(({ value }) => value),
  );
  const [low, high]: Interval =
    rule === 'RATIO'
      ? ratio(intervals)
      : [
          compute(
            rule,
            intervals.map(([l]) => l),
          ),
          compute(
            rule,
            intervals.map(([, h]) => h),
          ),
        ];
  const [from, to] = intervalOf(result);
  // Some of its parts may be less than the whole, never more.
  const status = low <= to && (rule === 'PARTS' || from <= high) ? 'AGREES' : 'DISAGREES';
  const tolerance = round(
    Math.max(high - computed, computed - low) + Math.max(to - result.value, result.value - from),
  );
  const outcome = { status, stated: result.value, computed: round(computed), tolerance } as const;
  return { ...outcome, ...explain(rule, result, operands, outcome) };
}

function compute(rule: CheckRule, values: number[]): number {
  if (rule === 'SUM' || rule === 'PARTS') return values.reduce((sum, value) => sum + value, 0);
  if (rule === 'RATIO') return ((values[0] as number) / (values[1] as number)) * 100;
  return values[0] as number;
}

function ratio([part, whole]: Interval[]): Interval {
  const [partLow, partHigh] = part as Interval;
  const [wholeLow, wholeHigh] = whole as Interval;
  return [(partLow / wholeHigh) * 100, (partHigh / wholeLow) * 100];
}

/** Six significant digits more than any report prints; without it 0.1 + 0.2 would be no sum. */
function round(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
}

function explain(
  rule: CheckRule,
  result: Stated,
  operands: Stated[],
  { status, computed, stated, tolerance }: Pick<Outcome, 'status' | 'computed' | 'stated' | 'tolerance'>,
): Pick<Outcome, 'explanationZh' | 'explanationEn'> {
  const written = operands.map(({ reported }) => reported);
  const shown = Number(computed.toFixed(2));
  const formula = {
    SUM: { zh: `${written.join(' + ')} = ${shown}`, en: `${written.join(' + ')} = ${shown}` },
    PARTS: {
      zh: `其中${written.join(' + ')} = ${shown}`,
      en: `of which ${written.join(' + ')} = ${shown}`,
    },
    RATIO: { zh: `${written.join(' ÷ ')} = ${shown}%`, en: `${written.join(' ÷ ')} = ${shown}%` },
    EQUAL: { zh: `与之对应的是${written.join('、')}`, en: `its counterpart is ${written.join(', ')}` },
  }[rule];
  const exact = computed === stated;
  const open = Number(tolerance.toPrecision(2));
  const verdict =
    status === 'DISAGREES'
      ? {
          zh: '即使考虑四舍五入和“余”“约”等说法，也对不上',
          en: 'even rounding and words such as “over” or “about” do not explain it',
        }
      : exact || (rule === 'PARTS' && computed <= stated)
        ? { zh: '相符', en: 'they agree' }
        : {
            zh: `差异可由四舍五入或“余”“约”等说法解释（容许相差${open}）`,
            en: `rounding or words such as “over” or “about” explain the difference (up to ${open})`,
          };
  return {
    explanationZh: `报告写${result.reported}；${formula.zh}：${verdict.zh}。`,
    explanationEn: `The report says ${result.reported}; ${formula.en}: ${verdict.en}.`,
  };
}
