import type { EntityType, Term } from '../language/terms';
import styles from './Mark.module.css';

/** Families of types by outline, as colours alone do not tell them apart: places, actors, undertakings, papers. */
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

/** The mark of an entity in the picture: the colour and outline of its type, the first character of its word; hollow for unnamed groups, broken for what is not there. */
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
