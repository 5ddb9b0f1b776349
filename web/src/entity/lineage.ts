import { graphql } from '../graphql/generated';
import type { EntityPartsFragment, LineageFragment } from '../graphql/generated/graphql';

/** A subdistrict with the divisions above it. */
export const Lineage = graphql(`
  fragment Lineage on Subdistrict {
    ...EntityParts
    district {
      ...EntityParts
      city {
        ...EntityParts
        province {
          ...EntityParts
        }
      }
    }
  }
`);

/** From the province down to the subdistrict. */
export function lineageOf(subdistrict: LineageFragment): EntityPartsFragment[] {
  const { district } = subdistrict;
  return [district.city.province, district.city, district, subdistrict];
}
