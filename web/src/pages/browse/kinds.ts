import { LINK_COLUMNS, type LinkColumn } from '../../../../src/http/table-columns';
import type { EntityKind, LinkType } from '../../graphql/generated/graphql';
import {
  facilityKinds,
  organizationKinds,
  partyOrganizationLevels,
  programmeKinds,
  projectKinds,
  type Term,
} from '../../language/terms';

/** A column of a table of entities, besides the name and the source. */
export type Column = 'kind' | 'status' | 'subdistrict' | 'roles' | 'steps' | LinkColumn<LinkType>;

/** A table of the entities of one type. */
export interface EntityTable {
  kind: EntityKind;
  /** The words for its kinds or levels; empty if it has none. */
  kinds: Record<string, Term>;
  columns: readonly Column[];
}

/** The entity tables, by the last part of their URL, each with the columns that matter for its type. */
export const ENTITY_TABLES = {
  projects: {
    kind: 'PROJECT',
    kinds: projectKinds,
    columns: ['kind', 'status', 'subdistrict', ...LINK_COLUMNS.PROJECT],
  },
  'party-organizations': {
    kind: 'PARTY_ORGANIZATION',
    kinds: partyOrganizationLevels,
    columns: ['kind', 'subdistrict', ...LINK_COLUMNS.PARTY_ORGANIZATION],
  },
  organizations: {
    kind: 'ORGANIZATION',
    kinds: organizationKinds,
    columns: ['kind', 'subdistrict', ...LINK_COLUMNS.ORGANIZATION],
  },
  people: { kind: 'PERSON', kinds: {}, columns: ['roles', ...LINK_COLUMNS.PERSON] },
  programmes: {
    kind: 'PROGRAMME',
    kinds: programmeKinds,
    columns: ['kind', 'status', 'steps', ...LINK_COLUMNS.PROGRAMME],
  },
  facilities: {
    kind: 'FACILITY',
    kinds: facilityKinds,
    columns: ['kind', 'status', 'subdistrict', ...LINK_COLUMNS.FACILITY],
  },
  honours: { kind: 'HONOUR', kinds: {}, columns: [...LINK_COLUMNS.HONOUR] },
  documents: { kind: 'DOCUMENT', kinds: {}, columns: [...LINK_COLUMNS.DOCUMENT] },
} as const satisfies Record<string, EntityTable>;

export type EntityTableName = keyof typeof ENTITY_TABLES;

/** All tables, in the order of the menu. */
export const TABLES = [...(Object.keys(ENTITY_TABLES) as EntityTableName[]), 'metrics', 'reports'] as const;

export type TableName = (typeof TABLES)[number];
