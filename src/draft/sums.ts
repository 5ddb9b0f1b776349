import { writeCitation } from '../model/text.js';
import type { Figure } from '../seed/numbers.js';

/** Figures that seem to hang together, as the seed's `checks` write it. */
export interface ProposedCheck {
  rule: 'SUM' | 'RATIO';
  result: string;
  operands: string[];
  confidence: number;
  why: string;
}

/** A total and at least two figures right after it in its sentence that add up to it; a rate of two figures before it. */
export function findSums(flat: string, figures: Figure[]): ProposedCheck[] {
  const checks: ProposedCheck[] = [];
  figures.forEach((total, index) => {
    const end = sentenceEnd(flat, total.end);
    const [value] = total.values;
    if (value === undefined || total.values.length > 1) return;
    if (total.unit === '%') {
      const ratio = rateOf(figures.slice(Math.max(0, index - 4), index), total, flat);
      if (ratio) checks.push(ratio);
      return;
    }
    const parts: Figure[] = [];
    let sum = 0;
    for (const part of figures.slice(index + 1)) {
      if (part.start >= end || part.unit !== total.unit || part.values.length > 1) break;
      parts.push(part);
      sum += part.values[0] as number;
      if (sum >= value) break;
    }
    if (parts.length > 1 && sum === value)
      checks.push({
        rule: 'SUM',
        result: writeCitation(total),
        operands: parts.map(writeCitation),
        confidence: parts.length > 2 ? 0.85 : 0.75,
        why: 'the next figures of the sentence add up to it',
      });
  });
  return checks;
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

function sentenceEnd(flat: string, place: number): number {
  const rest = flat.slice(place);
  const length = /[。\n]/.exec(rest)?.index ?? rest.length;
  return place + length;
}
