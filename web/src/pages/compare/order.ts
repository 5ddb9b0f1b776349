import type { EntityPartsFragment } from '../../graphql/generated/graphql';
import { byPinyin } from '../../language/pinyin';

interface Compared {
  subdistrict: Pick<EntityPartsFragment, 'id' | 'name'>;
  observations: readonly unknown[];
}

/** What stands beside a metric, in the order of the places' names. */
export function besideByPinyin<One extends Pick<Compared, 'subdistrict'>>(comparison: readonly One[]): One[] {
  return comparison.toSorted((a, b) => byPinyin(a.subdistrict.name, b.subdistrict.name));
}

/**
 * What stands beside several metrics, in one order of the places for all: those that have a figure of any of them first, so that
 * nobody scrolls past silent ones to the only one that reports.
 */
export function besideInOneOrder<One extends Compared>(comparisons: readonly (readonly One[])[]): One[][] {
  const reported = comparisons.flat().filter(({ observations }) => observations.length > 0);
  const reporting = new Set(reported.map(({ subdistrict }) => subdistrict.id));
  const isSilent = ({ subdistrict }: One) => Number(!reporting.has(subdistrict.id));
  return comparisons.map((comparison) =>
    besideByPinyin(comparison).toSorted((a, b) => isSilent(a) - isSilent(b)),
  );
}
