import { graphql } from '../../graphql/generated';
import type { EntityPartsFragment, LinkType, LinkWithEndsFragment } from '../../graphql/generated/graphql';
import { entityTypes, linkTypes } from '../../language/terms';

/** A link with the entities at both ends. */
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

/** A link as seen from one of its ends. */
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

/** An entity's links by type and direction, sorted by type and name of the other end. */
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
