import type { EntityType, Term } from '../language/terms';
import styles from './Mark.module.css';

/**
 * Families of types have different outlines, since colours alone do not distinguish them: places, actors, undertakings,
 * documents.
 */
const outlines = {
  place: 'M-9-9H9V9H-9Z',
  actor: 'M0-10A10 10 0 0 1 0 10A10 10 0 0 1 0-10Z',
  undertaking: 'M0-12.5L12.5 0L0 12.5L-12.5 0Z',
  paper: 'M-9-9H4L9-4V9H-9Z',
};

const families: Record<EntityType, keyof typeof outlines> = {
  Province: 'place',
  City: 'place',
  District: 'place',
  Subdistrict: 'place',
  Community: 'place',
  ResidentialCompound: 'place',
  Place: 'place',
  Facility: 'place',
  Organization: 'actor',
  PartyOrganization: 'actor',
  Person: 'actor',
  Project: 'undertaking',
  Programme: 'undertaking',
  Honour: 'paper',
  Document: 'paper',
};

/**
 * The mark of an entity: colour and outline of its type, and the first character of its word. Hollow for unnamed
 * groups, dashed if the entity does not exist (yet or any more).
 */
export function Mark({
  type,
  term,
  isGroup,
  isAbsent = false,
}: {
  type: EntityType;
  term: Term;
  isGroup: boolean;
  isAbsent?: boolean;
}) {
  return (
    <g className={styles.mark} data-mark data-type={type} data-group={isGroup} data-absent={isAbsent}>
      <path d={outlines[families[type]]} />
      <text dy="0.36em">{term[0].slice(0, 1)}</text>
    </g>
  );
}
