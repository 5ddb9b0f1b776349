import { rounded } from '../model/rounded.js';
import { writeCitation } from '../model/text.js';
import type { Figure } from '../seed/numbers.js';
import { columnAt, rowAt, rowsAbove } from '../seed/table.js';
import type { Occurrences } from './occurrences.js';

/** Figures that seem to hang together, as the seed's `checks` write it. */
export interface ProposedCheck {
  rule: 'SUM' | 'RATIO' | 'PARTS' | 'COUNT';
  result: string;
  /** Of any rule but COUNT. */
  operands?: string[];
  /** Of COUNT: the names that the text lists for the number. */
  names?: string[];
  /** Whether the result is a total, of which the operands are parts. */
  isWhole?: true;
  confidence: number;
  why: string;
}

/** What is done with some of what was counted before: 办结, 签约. */
const DONE = /(?:办结|整改|解决|完成签约|签约|销号|满意|已解决|化解|已整改|通过)$/;

/**
 * A total and at least two figures right after it in its sentence that add up to it; what is in it (其中) or done of it; a rate of
 * two figures before it; a number and the names that are listed for it.
 */
export function findChecks(flat: string, figures: Figure[], named: Occurrences): ProposedCheck[] {
  const checks: ProposedCheck[] = [];
  figures.forEach((figure, index) => {
    if (figure.values.length > 1) return;
    const isRate = figure.unit === '%';
    const found = isRate
      ? [rateOf(figures.slice(Math.max(0, index - 5), index), figure, flat)]
      : [
          sumAfter(flat, figures, index) ?? partOf(flat, figures, index),
          columnSum(flat, figures, index),
          countOf(flat, figure, named),
        ];
    checks.push(...found.filter((check) => check !== null));
  });
  const summed = new Set(
    checks.filter(({ rule }) => rule === 'SUM').flatMap(({ operands = [] }) => operands),
  );
  return checks.filter(
    ({ rule, operands = [] }) => rule !== 'PARTS' || !operands.some((one) => summed.has(one)),
  );
}

/** The figures right after a total that add up to it. */
function sumAfter(flat: string, figures: Figure[], index: number): ProposedCheck | null {
  const total = figures[index] as Figure;
  const [value = 0] = total.values;
  const end = sentenceEnd(flat, total.end);
  const parts: Figure[] = [];
  let sum = 0;
  for (const part of figures.slice(index + 1)) {
    if (part.start >= end || part.unit !== total.unit || part.values.length > 1) break;
    parts.push(part);
    sum = rounded(sum + (part.values[0] as number));
    if (sum >= value) break;
  }
  if (parts.length < 2 || sum !== value) return null;
  return {
    rule: 'SUM',
    result: writeCitation(total),
    operands: parts.map(writeCitation),
    isWhole: true,
    confidence: parts.length > 2 ? 0.85 : 0.75,
    why: 'the next figures of the sentence add up to it',
  };
}

/** A figure of which the text says that it is in one before it (其中), or what was done of it. */
function partOf(flat: string, figures: Figure[], index: number): ProposedCheck | null {
  const part = figures[index] as Figure;
  const before = flat.slice(Math.max(0, part.start - 24), part.start);
  const isIn = /其中[^。；\n\d]{0,20}$/.test(before);
  if (!isIn && !DONE.test(before)) return null;
  const start = sentenceStart(flat, part.start);
  const [value = 0] = part.values;
  const whole = figures
    .slice(0, index)
    .filter((one) => one.start >= start && one.unit === part.unit && one.values.length === 1)
    .at(-1);
  if (!whole || (whole.values[0] as number) < value) return null;
  return {
    rule: 'PARTS',
    result: writeCitation(whole),
    operands: [writeCitation(part)],
    ...(isIn && { isWhole: true as const }),
    confidence: isIn ? 0.8 : 0.75,
    why: isIn ? 'said to be in it' : 'what was done of it',
  };
}

/** The total of a table's column: the last row, where the figures above it in the column add up to it. */
function columnSum(flat: string, figures: Figure[], index: number): ProposedCheck | null {
  const total = figures[index] as Figure;
  const row = rowAt(flat, total.start);
  if (!/^(?:合计|总计|小计|共计)[\t|]/.test(row.text)) return null;
  const column = columnAt(row, total.start);
  const parts: Figure[] = [];
  for (const above of rowsAbove(flat, row)) {
    const part = figures.find(
      ({ start }) =>
        start >= above.start && start < above.start + above.text.length && columnAt(above, start) === column,
    );
    if (part) parts.unshift(part);
  }
  const sum = parts.reduce((all, part) => all + (part.values[0] ?? 0), 0);
  if (parts.length < 2 || rounded(sum) !== total.values[0]) return null;
  return {
    rule: 'SUM',
    result: writeCitation(total),
    operands: parts.map(writeCitation),
    isWhole: true,
    confidence: 0.95,
    why: 'the column adds up to it',
  };
}

/** How many characters before a number its last name may begin. */
const LONGEST_NAME = 40;

/** A number right after the names that are listed for it: 甲社区、乙社区2处. */
function countOf(flat: string, figure: Figure, named: Occurrences): ProposedCheck | null {
  const [value = 0] = figure.values;
  // 甲社区、乙社区2处市场: the sites are counted, and these are where they are.
  if (value < 2 || value > 12 || figure.qualifier !== 'EXACT' || figure.unit === '处') return null;
  const start = sentenceStart(flat, figure.start);
  const names: string[] = [];
  let place = figure.start;
  for (;;) {
    const lead = flat.slice(start, place).replace(/(?:[、和]|等|这)$/u, '');
    const end = start + lead.length;
    const last = named.within(Math.max(start, end - LONGEST_NAME), end).find((one) => one.end === end);
    if (!last || names.includes(last.thing.name)) break;
    names.unshift(last.thing.name);
    place = last.start;
  }
  if (names.length !== value) return null;
  return {
    rule: 'COUNT',
    result: writeCitation(figure),
    names,
    confidence: 0.85,
    why: 'as many names are listed before it',
  };
}

/** The rate of two earlier figures of one quantity, where their quotient rounds to it. */
function rateOf(before: Figure[], rate: Figure, flat: string): ProposedCheck | null {
  const decimals = /\.(\d+)/.exec(rate.exact)?.[1]?.length ?? 0;
  const near = before.filter(
    (figure) => figure.unit !== '%' && !/\n/.test(flat.slice(figure.end, rate.start)),
  );
  for (const part of near.toReversed())
    for (const whole of near) {
      if (part === whole || part.unit !== whole.unit) continue;
      const quotient = (100 * (part.values[0] as number)) / (whole.values[0] as number);
      if (quotient <= 100 && quotient.toFixed(decimals) === (rate.values[0] as number).toFixed(decimals))
        return {
          rule: 'RATIO',
          result: writeCitation(rate),
          operands: [writeCitation(part), writeCitation(whole)],
          confidence: 0.85,
          why: 'the quotient rounds to it',
        };
    }
  return null;
}

function sentenceStart(flat: string, place: number): number {
  return Math.max(flat.lastIndexOf('。', place - 1), flat.lastIndexOf('\n', place - 1)) + 1;
}

function sentenceEnd(flat: string, place: number): number {
  const rest = flat.slice(place);
  const length = /[。\n]/.exec(rest)?.index ?? rest.length;
  return place + length;
}
