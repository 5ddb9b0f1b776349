import type { EntityPartsFragment } from '../../graphql/generated/graphql';
import { byPinyin } from '../../language/pinyin';

interface Compared {
  subdistrict: Pick<EntityPartsFragment, 'id' | 'name'>;
  observations: readonly unknown[];
}

/** The places of a metric's comparison, sorted by name. */
export function besideByPinyin<One extends Pick<Compared, 'subdistrict'>>(comparison: readonly One[]): One[] {
  return comparison.toSorted((a, b) => byPinyin(a.subdistrict.name, b.subdistrict.name));
}

/**
 * The places of several comparisons in one common order: first those that report any of the metrics, so that nobody has
 * to scroll past silent places to the only one that reports.
 */
export function besideInOneOrder<One extends Compared>(comparisons: readonly (readonly One[])[]): One[][] {
  const reported = comparisons.flat().filter(({ observations }) => observations.length > 0);
  const reporting = new Set(reported.map(({ subdistrict }) => subdistrict.id));
  const isSilent = ({ subdistrict }: One) => Number(!reporting.has(subdistrict.id));
  return comparisons.map((comparison) =>
    besideByPinyin(comparison).toSorted((a, b) => isSilent(a) - isSilent(b)),
  );
}
