import type { EntityPartsFragment, SubdistrictKind } from '../graphql/generated/graphql';
import { entityTypes, subdistrictKinds, type Term } from '../language/terms';

/** What a mark or a word for an entity's type is taken from. */
export type Typed = Pick<EntityPartsFragment, '__typename'> & { subdistrictKind?: SubdistrictKind };

/** What an entity is, in a word: a division of the fourth level is a subdistrict, a town or a township. */
export function typeTerm({ __typename, subdistrictKind }: Typed): Term {
  return subdistrictKind ? subdistrictKinds[subdistrictKind] : entityTypes[__typename];
}
