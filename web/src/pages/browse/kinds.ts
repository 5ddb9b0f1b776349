import type { EntityKind, LinkType } from '../../graphql/generated/graphql';
import {
  facilityKinds,
  organizationKinds,
  partyOrganizationLevels,
  programmeKinds,
  projectKinds,
  type Term,
} from '../../language/terms';

/** A column with the other ends of an entity's links of a type. */
export interface LinkColumn {
  type: LinkType;
  direction: 'out' | 'in';
}

/** A column that a table of entities may have beside the name and the source. */
export type Column = 'kind' | 'status' | 'subdistrict' | 'roles' | 'steps' | LinkColumn;

/** A table of the entities of one type. */
export interface EntityTable {
  kind: EntityKind;
  /** The words for its kinds, or levels; empty where it has none. */
  kinds: Record<string, Term>;
  columns: readonly Column[];
}

const out = (type: LinkType): LinkColumn => ({ type, direction: 'out' });
const into = (type: LinkType): LinkColumn => ({ type, direction: 'in' });

/** What can be browsed, by the last part of its address: of each type of entity the columns that matter for it. */
export const ENTITY_TABLES = {
  projects: {
    kind: 'PROJECT',
    kinds: projectKinds,
    columns: ['kind', 'status', 'subdistrict', out('AFFECTS'), into('CARRIES_OUT')],
  },
  'party-organizations': {
    kind: 'PARTY_ORGANIZATION',
    kinds: partyOrganizationLevels,
    columns: ['kind', 'subdistrict', out('ORGANIZED_IN'), out('SERVES'), into('ESTABLISHED')],
  },
  organizations: {
    kind: 'ORGANIZATION',
    kinds: organizationKinds,
    columns: ['kind', 'subdistrict', out('CARRIES_OUT'), out('SERVES')],
  },
  people: { kind: 'PERSON', kinds: {}, columns: ['roles', out('CARRIES_OUT'), out('RECEIVED')] },
  programmes: {
    kind: 'PROGRAMME',
    kinds: programmeKinds,
    columns: ['kind', 'status', 'steps', into('CARRIES_OUT'), out('APPLIES_TO')],
  },
  facilities: {
    kind: 'FACILITY',
    kinds: facilityKinds,
    columns: ['kind', 'status', 'subdistrict', out('LOCATED_IN'), out('SERVES'), into('ESTABLISHED')],
  },
  honours: { kind: 'HONOUR', kinds: {}, columns: [into('RECEIVED'), into('CONFERRED')] },
  documents: { kind: 'DOCUMENT', kinds: {}, columns: [into('ISSUED'), out('APPLIES_TO'), into('BASED_ON')] },
} as const satisfies Record<string, EntityTable>;

export type EntityTableName = keyof typeof ENTITY_TABLES;

/** Everything that can be browsed, in the order in which it is offered. */
export const TABLES = [...(Object.keys(ENTITY_TABLES) as EntityTableName[]), 'metrics', 'reports'] as const;

export type TableName = (typeof TABLES)[number];
