import { Link } from 'react-router';
import { graphql } from '../graphql/generated';
import type { EntityPartsFragment } from '../graphql/generated/graphql';
import { Chinese } from '../language/Chinese';
import { useMessages } from '../language/language';
import { shared } from '../language/shared';
import { statuses, useTerm } from '../language/terms';
import { absentStatus, type Standing } from './absent';
import styles from './EntityLink.module.css';
import { type Typed, typeTerm } from './typeTerm';

/** What a link to an entity shows. */
export const EntityParts = graphql(`
  fragment EntityParts on Entity {
    __typename
    id
    name
    isGroup
    ... on Subdistrict {
      subdistrictKind: kind
    }
    ... on Project {
      status
    }
    ... on Programme {
      status
    }
    ... on Facility {
      status
    }
    ... on Organization {
      status
    }
    ... on PartyOrganization {
      status
    }
  }
`);

/** The URL of an entity's page. Slashes, colons and Chinese characters in the id stay readable. */
export function entityAddress(id: string): string {
  return `/entity/${encodeURIComponent(id).replaceAll('%2F', '/').replaceAll('%3A', ':')}`;
}

/** What a link needs to know about an entity. */
export type Linked = Typed & Standing & Pick<EntityPartsFragment, 'id' | 'name'> & { isGroup?: boolean };

/**
 * An entity's name, linked to its page, with the mark of its type; also its status if it does not exist (yet or any
 * more).
 */
export function EntityLink({ entity, mark = true }: { entity: Linked; mark?: boolean }) {
  const { group } = useMessages(shared);
  const term = useTerm();
  const absent = absentStatus(entity);
  return (
    <Link className={styles.link} to={entityAddress(entity.id)}>
      {mark && <TypeMark of={entity} />}
      <Chinese>{entity.name}</Chinese>
      {entity.isGroup && <span className="faint"> {group}</span>}
      {absent && <span className={styles.absent}>{term(statuses[absent])}</span>}
    </Link>
  );
}

/** The type's first character in its colour; screen readers hear the type's name instead. */
export function TypeMark({ of }: { of: Typed }) {
  const term = useTerm();
  const { marks } = useMessages(shared);
  const word = typeTerm(of);
  const name = term(word);
  return (
    <abbr className={styles.mark} data-type={of.__typename} data-letter={word[0].slice(0, 1)} title={name}>
      <span className="visually-hidden">
        {name}
        {marks.colon}
      </span>
    </abbr>
  );
}
