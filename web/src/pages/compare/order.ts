import type { EntityPartsFragment } from '../../graphql/generated/graphql';
import { byPinyin } from '../../language/pinyin';

/** What stands beside a metric, in the order of the places' names. */
export function besideByPinyin<Compared extends { subdistrict: Pick<EntityPartsFragment, 'name'> }>(
  comparison: readonly Compared[],
): Compared[] {
  return comparison.toSorted((a, b) => byPinyin(a.subdistrict.name, b.subdistrict.name));
}
