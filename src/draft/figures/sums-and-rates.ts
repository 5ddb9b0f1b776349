import { isInBrackets, sentenceEnd, sentenceStart } from '../../model/clauses.js';
import { rounded } from '../../model/rounded.js';
import { writeCitation } from '../../model/text.js';
import type { Figure } from '../../seed/numbers/numbers.js';
import { columnAt, columnHead, rowAt, rowsAbove } from '../../seed/numbers/table.js';
import { listedBefore } from '../names/enumerations.js';
import type { NamedThing } from '../names/named-thing.js';
import type { Occurrence, Occurrences } from '../names/occurrences.js';

/** Figures that seem to belong together, as in the `checks` of a seed file. */
export interface ProposedCheck {
  rule: 'SUM' | 'RATIO' | 'PARTS' | 'COUNT';
  result: string;
  /** For every rule except COUNT. */
  operands?: string[];
  /** For COUNT: the names that the text lists for the number. */
  names?: string[];
  /** Whether the result is a total and the operands are its parts. */
  isWhole?: true;
  confidence: number;
  why: string;
}

/** What has been done with some of what was counted before, if the clause names nothing else: 办结, 签约. */
const DONE =
  /(?:办结|整改|解决|签约|销号|满意|化解|通过|竣工|完工|开工|投产|达产|建成|封堵|关停|取缔|清零|完成|落地|投用|交付|采纳|答复|回复)$/;
/** A clause that says only what has been done. */
const ONLY_DONE = /[，,、][已现共当]?[\u4e00-\u9fa5]?(?:完成)?[\u4e00-\u9fa5]{2}$/u;

/** The same for what was counted right before: 十件实事已完成6件. */
const OF_THEM_DONE = /^[\u4e00-\u9fa5]{0,10}已[\u4e00-\u9fa5]{0,2}$/u;

/**
 * Proposes checks: a total and at least two figures right after it in its sentence that add up to it; a part of a total
 * (其中), or how much of it is done; in a table's row, how much of a total is done; a column and its total; a percentage
 * of two figures before it; a number and the names listed for it. A figure in a percentage is not proposed as a part of
 * the other figure as well.
 */
export function findChecks(flat: string, figures: Figure[], named: Occurrences): ProposedCheck[] {
  const checks: ProposedCheck[] = [];
  figures.forEach((figure, index) => {
    if (figure.values.length > 1) return;
    const isRate = figure.unit === '%';
    const found = isRate
      ? [rateOf(figures.slice(Math.max(0, index - 5), index), figure, flat)]
      : [
          sumAfter(flat, figures, index),
          partOf(flat, figures, index),
          partOfRow(flat, figures, index),
          columnSum(flat, figures, index),
          countOf(flat, figure, named),
        ];
    checks.push(...found.filter((check) => check !== null));
  });
  const operandsOf = (wanted: string) =>
    checks.filter(({ rule }) => rule === wanted).map(({ operands = [] }) => operands);
  const sums = operandsOf('SUM');
  const summed = new Set(sums.flat());
  const rated = operandsOf('RATIO');
  return checks.filter(({ rule, result, operands = [] }) => {
    // 甲4家、乙2家、丙2家 together make up a total; the first is not the total of the others.
    if (rule === 'SUM') return !sums.some((all) => [result, ...operands].every((one) => all.includes(one)));
    if (rule !== 'PARTS') return true;
    const [part = ''] = operands;
    return !summed.has(part) && !rated.some((pair) => pair.includes(part) && pair.includes(result));
  });
}

/** Smaller numbers from different clauses often add up by chance. */
const SMALL = 20;

/** The figures right after a total that add up to it. */
function sumAfter(flat: string, figures: Figure[], index: number): ProposedCheck | null {
  const total = figures[index] as Figure;
  const [value = 0] = total.values;
  const end = sentenceEnd(flat, total.end);
  const parts: Figure[] = [];
  let sum = 0;
  const isAside = flat[total.end] !== '(' && flat[total.end] !== '（';
  for (const part of figures.slice(index + 1)) {
    // A figure in brackets is included in the part before it.
    if (isAside && isInBrackets(flat.slice(total.end, part.start))) continue;
    if (part.start >= end || part.unit !== total.unit || part.values.length > 1) break;
    parts.push(part);
    sum = rounded(sum + (part.values[0] as number));
    if (sum >= value) break;
  }
  if (parts.length < 2 || sum !== value) return null;
  if (value < SMALL && parts.length === 2 && !areClose(flat, [total, ...parts])) return null;
  return {
    rule: 'SUM',
    result: writeCitation(total),
    operands: parts.map(writeCitation),
    isWhole: true,
    confidence: parts.length > 2 ? 0.85 : 0.75,
    why: 'the next figures of the sentence add up to it',
  };
}

/** Whether each figure closely follows the one before it, with little but what it counts between. */
function areClose(flat: string, figures: Figure[]): boolean {
  return figures.every(({ start }, index) => {
    const last = figures[index - 1];
    return !last || /^[^。；;\n]{0,12}$/u.test(flat.slice(last.end, start));
  });
}

/** Says that a figure is included in one before it, also with an age: 其中35岁以下青年. */
const IN_IT = /其中(?:\d+(?:周?岁|年)[以之]?[上下前后内]?)?[^。；;\n\d]{0,20}$/u;

/**
 * A figure that the text includes in an earlier one (其中), alone or further on in a list, or that says how much of it is
 * done.
 */
function partOf(flat: string, figures: Figure[], index: number): ProposedCheck | null {
  const part = figures[index] as Figure;
  const start = sentenceStart(flat, part.start);
  const before = flat.slice(Math.max(start, part.start - 24), part.start);
  const isIn = IN_IT.test(before);
  const listed = isIn ? 0 : listedAfter(flat, figures, index);
  const last = figures[index - 1];
  const isDone =
    DONE.test(before) &&
    (ONLY_DONE.test(before) || (last && OF_THEM_DONE.test(flat.slice(last.end, part.start))));
  if (!isIn && !listed && !isDone) return null;
  const [value = 0] = part.values;
  const whole = figures
    .slice(0, index - listed)
    .filter((one) => one.start >= start && one.unit === part.unit && one.values.length === 1)
    .at(-1);
  if (!whole || (whole.values[0] as number) < value) return null;
  const isInIt = isIn || listed > 0;
  return {
    rule: 'PARTS',
    result: writeCitation(whole),
    operands: [writeCitation(part)],
    ...(isInIt && { isWhole: true as const }),
    confidence: isIn ? 0.8 : 0.75,
    why: isInIt ? 'said to be in it' : 'what was done of it',
  };
}

/**
 * How many figures with the same unit a list has between 其中 and this figure: 其中甲3家、乙5家; 0 if it is not in such a list.
 */
function listedAfter(flat: string, figures: Figure[], index: number): number {
  const { unit, start } = figures[index] as Figure;
  let next = start;
  for (let count = 1; ; count++) {
    const last = figures[index - count];
    if (
      !last ||
      last.unit !== unit ||
      !/^[、，,][^。；;\n，,、()（）]{0,12}$/u.test(flat.slice(last.end, next))
    )
      return 0;
    if (IN_IT.test(flat.slice(Math.max(0, last.start - 24), last.start))) return count;
    next = last.start;
  }
}

/** How much of a total is done, in a table's row: 总投资 and 完成投资. */
function partOfRow(flat: string, figures: Figure[], index: number): ProposedCheck | null {
  const part = figures[index] as Figure;
  const what = /(?:完成|已|实际)(?:完成)?([\u4e00-\u9fa5]{2,4})/u.exec(
    columnHead(flat, part.start) ?? '',
  )?.[1];
  if (!what) return null;
  const row = rowAt(flat, part.start);
  const whole = figures.find(
    (one) =>
      one.start >= row.start &&
      one.start < part.start &&
      one.unit === part.unit &&
      new RegExp(`(?:总|计划|目标|应)${what}`, 'u').test(columnHead(flat, one.start) ?? ''),
  );
  if (!whole || (whole.values[0] as number) < (part.values[0] as number)) return null;
  return {
    rule: 'PARTS',
    result: writeCitation(whole),
    operands: [writeCitation(part)],
    isWhole: true,
    confidence: 0.85,
    why: 'done of the total of its row',
  };
}

/** How many rows a table has at least whose column is read as the parts of a total said before it. */
const FEWEST_ROWS = 3;
/** How far before a table its total may be said. */
const BEFORE_TABLE = 200;

/**
 * A column of a table and its total: in a total row, if the figures above add up to it, or said before the table. If both
 * are there, the total that is said first.
 */
function columnSum(flat: string, figures: Figure[], index: number): ProposedCheck | null {
  const last = figures[index] as Figure;
  const row = rowAt(flat, last.start);
  const isTotal = /^(?:合计|总计|小计|共计)[\t|]/.test(row.text);
  const isLast = row.text.includes('\t') && !rowAt(flat, row.start + row.text.length + 1).text.includes('\t');
  if (!isTotal && !isLast) return null;
  const rows = [...rowsAbove(flat, row)];
  const parts = columnAbove(figures, rows, columnAt(row, last.start));
  if (!isTotal) parts.push(last);
  const sum = rounded(parts.reduce((all, part) => all + (part.values[0] ?? 0), 0));
  if (parts.length < 2 || (isTotal && sum !== last.values[0])) return null;
  const table = rows.at(-1)?.start ?? row.start;
  const said = figures.findLast(
    ({ start, unit, values }) =>
      start < table && start >= table - BEFORE_TABLE && unit === last.unit && values[0] === sum,
  );
  if (!isTotal && (!said || parts.length < FEWEST_ROWS)) return null;
  return {
    rule: 'SUM',
    result: writeCitation(said ?? last),
    operands: parts.map(writeCitation),
    isWhole: true,
    confidence: 0.95,
    why: 'the column adds up to it',
  };
}

/** The figures of a column in some rows, from the top. */
function columnAbove(figures: Figure[], rows: ReturnType<typeof rowAt>[], column: number): Figure[] {
  return rows.toReversed().flatMap((above) => {
    const end = above.start + above.text.length;
    const part = figures.find(
      ({ start }) => start >= above.start && start < end && columnAt(above, start) === column,
    );
    return part ? [part] : [];
  });
}

/** The largest number for which names are listed. */
const LISTED = 12;

/** A number with exactly as many names before or after it: 甲社区、乙社区2处, 2个办公室:甲、乙, 1家(甲). */
function countOf(flat: string, figure: Figure, named: Occurrences): ProposedCheck | null {
  const [value = 0] = figure.values;
  if (value < 1 || value > LISTED || figure.qualifier !== 'EXACT') return null;
  const before = listedBefore(flat, named, figure.start, () => true);
  const after = namedAfter(flat, figure, named);
  const isBefore = value > 1 && new Set(before.map(({ thing }) => thing)).size === value;
  if (!isBefore && new Set(after).size !== value) return null;
  return {
    rule: 'COUNT',
    result: writeCitation(figure),
    names: isBefore ? before.map((one) => siteOf(one, figure, named).name) : after.map(({ name }) => name),
    confidence: 0.85,
    why: isBefore ? 'as many names are listed before it' : 'as many names are listed after it',
  };
}

/**
 * What is named after a colon or in brackets behind a figure. Brackets within that hold other names of the same things.
 */
function namedAfter(flat: string, { end }: Figure, named: Occurrences): NamedThing[] {
  const opens = /^[^：:，,。；;、()（）\n]{0,10}([：:(（])/u.exec(flat.slice(end, end + 12));
  if (!opens) return [];
  const from = end + opens[0].length;
  const isColon = /[：:]/.test(opens[1] as string);
  const to = from + flat.slice(from).search(isColon ? /[。；;\n]|$/u : /[)）。；;\n]|$/u);
  return named
    .within(from, to)
    .filter(
      ({ start, end: last }) =>
        named.around(start, last).length === 0 &&
        !isInBrackets(flat.slice(from, start)) &&
        isListItem(flat, from, to, start, last),
    )
    .map(({ thing }) => thing);
}

/** Whether a name is a whole item of a list. */
function isListItem(flat: string, from: number, to: number, start: number, end: number): boolean {
  return (
    (start === from || '、和及'.includes(flat[start - 1] as string)) &&
    (end === to || '、和及等(（'.includes(flat[end] as string))
  );
}

/** What is counted at a listed place: 甲社区市场 in 甲、乙社区2处市场, if it is a known name, otherwise the place. */
function siteOf({ thing, start }: Occurrence, figure: Figure, named: Occurrences): NamedThing {
  const [longest] = named
    .around(start, figure.end)
    .filter((one) => one.start === start && one.thing.type === 'Facility' && one.thing !== thing);
  return longest?.thing ?? thing;
}

/** How far a task may be exceeded, in per cent. */
const MOST = 1000;

/** A percentage of two earlier figures with the same unit whose quotient rounds to it. */
function rateOf(before: Figure[], rate: Figure, flat: string): ProposedCheck | null {
  const decimals = /\.(\d+)/.exec(rate.exact)?.[1]?.length ?? 0;
  // A decrease is not a quantity, and zero is not a part.
  const near = before.filter(
    ({ unit, values: [value = 0], end }) =>
      unit !== '%' && value > 0 && !/\n/.test(flat.slice(end, rate.start)),
  );
  for (const part of near.toReversed())
    for (const whole of near) {
      if (part === whole || part.unit !== whole.unit) continue;
      // Only the fulfilment of a task can exceed 100 %.
      const most = (rate.values[0] as number) > 100 ? MOST : 100;
      const quotient = (100 * (part.values[0] as number)) / (whole.values[0] as number);
      if (quotient <= most && quotient.toFixed(decimals) === (rate.values[0] as number).toFixed(decimals))
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
