import type { EntityPartsFragment, SubdistrictKind } from '../graphql/generated/graphql';
import { entityTypes, subdistrictKinds, type Term } from '../language/terms';

/** What determines the mark and the word for an entity's type. */
export type Typed = Pick<EntityPartsFragment, '__typename'> & { subdistrictKind?: SubdistrictKind };

/** The word for an entity's type. Divisions of the fourth level are subdistricts, towns or townships. */
export function typeTerm({ __typename, subdistrictKind }: Typed): Term {
  return subdistrictKind ? subdistrictKinds[subdistrictKind] : entityTypes[__typename];
}
