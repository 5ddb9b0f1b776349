import type { FigurePartsFragment } from '../graphql/generated/graphql';

/** Digits of a value that is computed from a figure written in words, and the fewest of any. */
const OF_WORDS = 3;
const FEWEST = 2;

/**
 * How many digits of a figure are meant: those that the report writes; of one that is not exact, without the zeros at its end.
 */
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
