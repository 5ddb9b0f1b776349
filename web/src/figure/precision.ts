import type { FigurePartsFragment } from '../graphql/generated/graphql';

/** Significant digits of a value computed from a figure written in words, and the minimum for any figure. */
const OF_WORDS = 3;
const FEWEST = 2;

/** Number of significant digits: those that the report writes, without trailing zeros if the figure is not exact. */
export function meantDigits({
  reported,
  qualifier,
}: Pick<FigurePartsFragment, 'reported' | 'qualifier'>): number {
  const written = /\d[\d,]*(\.\d+)?/.exec(reported)?.[0];
  if (written === undefined) return OF_WORDS;
  const digits = written.replaceAll(/\D/g, '').replace(/^0+/, '');
  const isRound = qualifier !== 'EXACT' && !written.includes('.');
  return Math.max((isRound ? digits.replace(/0+$/, '') : digits).length, FEWEST);
}
