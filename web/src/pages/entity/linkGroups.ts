import { graphql } from '../../graphql/generated';
import type { EntityPartsFragment, LinkType, LinkWithEndsFragment } from '../../graphql/generated/graphql';
import { entityTypes, linkTypes } from '../../language/terms';

/** A link with what stands at both of its ends. */
export const LinkWithEnds = graphql(`
  fragment LinkWithEnds on Link {
    ...LinkParts
    from {
      ...EntityParts
    }
    to {
      ...EntityParts
    }
  }
`);

/** A link as the entity at its one end sees it. */
export interface Relation {
  link: LinkWithEndsFragment;
  other: EntityPartsFragment;
}

/** Links of one type and direction. */
export interface LinkGroup {
  id: string;
  type: LinkType;
  direction: 'out' | 'in';
  relations: Relation[];
}

const TYPES = Object.keys(entityTypes);

/** Links by type and direction; within them by the other end's type and name. */
export function groupsOf(id: string, links: readonly LinkWithEndsFragment[]): LinkGroup[] {
  return (Object.keys(linkTypes) as LinkType[]).flatMap((type) =>
    (['out', 'in'] as const).flatMap((direction) => {
      const relations = links
        .filter((link) => link.type === type && (link.from.id === id) === (direction === 'out'))
        .map((link) => ({ link, other: direction === 'out' ? link.to : link.from }))
        .sort(
          ({ other: a }, { other: b }) =>
            TYPES.indexOf(a.__typename) - TYPES.indexOf(b.__typename) || a.name.localeCompare(b.name, 'zh'),
        );
      return relations.length > 0 ? [{ id: `${type}-${direction}`, type, direction, relations }] : [];
    }),
  );
}
