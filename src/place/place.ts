import { entityFields } from '../entity/entity.js';
import { statusFields } from '../entity/status.js';
import { AtlasError } from '../errors.js';
import { WITHIN } from '../graph/within.js';
import type { QueryDivisionsArgs } from '../model/contract.js';
import type { DivisionCoverageRow, EntityRow, ReportRow } from '../model/rows.js';
import { cypher, v } from '../query/cypher.js';
import { all, computed, one, page, part, properties, theOne } from '../query/fields.js';
import type {
  CityResolvers,
  CommunityResolvers,
  DistrictResolvers,
  DivisionCoverageResolvers,
  FacilityResolvers,
  PlaceResolvers,
  ProvinceResolvers,
  QueryResolvers,
  ResidentialCompoundResolvers,
  SubdistrictResolvers,
} from '../query/generated.js';
import type { List } from '../query/list.js';
import { along, by, entityList, from, rootEntityList, to } from '../query/lists.js';

/** The list with the division above a division. */
const above = (name: string, label: string) => entityList(name, to('PART_OF', label));

/**
 * The step from a subdistrict to everything in it, at any depth: a project in a community, or part of a larger project.
 */
const within = (label: string) => from(WITHIN, label);

/** The field with the subdistrict of something, directly or through what it is part of. */
export const subdistrict = one(entityList('Entity.subdistrict', to(WITHIN, 'Subdistrict')));

/** Projects that affect a place, or lie in it. */
const projectsAt = (type: string) =>
  page(entityList(`${type}.projects`, from('AFFECTS|LOCATED_IN', 'Project'), by.project));

const partyOrganizationsAt = (type: string) =>
  page(
    entityList(
      `${type}.partyOrganizations`,
      from('LOCATED_IN|ORGANIZED_IN|SERVES', 'PartyOrganization'),
      by.level,
    ),
  );

const code = computed(
  properties('codeScheme', 'codeValue', 'codeVintage', 'codeName', 'codeMatch'),
  ({ name, codeScheme, codeValue, codeVintage, codeName, codeMatch }: EntityRow) => {
    if (!codeScheme || !codeValue || !codeVintage) return null;
    return {
      scheme: codeScheme,
      value: codeValue,
      vintage: codeVintage,
      name: codeName ?? name,
      match: codeMatch ?? null,
    };
  },
);

/** The reports that cover a place. */
const reportList: List<ReportRow> = {
  name: 'Entity.reports',
  ...along(from('COVERS', 'Report')),
  parent: 'Entity',
  orders: { PUBLISHED: cypher`coalesce(toString(${v.node}.publishedOn), '')` },
  tie: cypher`${v.node}.id`,
};

const reports = all(reportList, { of: () => ({ orderBy: { field: 'PUBLISHED', direction: 'DESC' } }) });

export const Province: ProvinceResolvers = {
  ...entityFields,
  code,
  reports,
  cities: page(entityList('Province.cities', from('PART_OF', 'City'))),
};

export const City: CityResolvers = {
  ...entityFields,
  code,
  reports,
  province: theOne(above('City.province', 'Province')),
  districts: page(entityList('City.districts', from('PART_OF', 'District'))),
};

export const District: DistrictResolvers = {
  ...entityFields,
  code,
  reports,
  city: theOne(above('District.city', 'City')),
  subdistricts: page(entityList('District.subdistricts', from('PART_OF', 'Subdistrict'))),
};

/**
 * The new name hides from the planner that the parent is a subdistrict; otherwise, it would start from all people as
 * long as they are few.
 */
const people: List<EntityRow> = {
  ...entityList('Subdistrict.people', cypher`(${v.parent})`),
  match: cypher`WITH ${v.parent} AS covered\n  MATCH (covered)<-[:COVERS]-(:Report)<-[:CITED_IN]-(${v.node}:Person)`,
};

export const Subdistrict: SubdistrictResolvers = {
  ...entityFields,
  code,
  district: theOne(above('Subdistrict.district', 'District')),
  reports,
  communities: page(entityList('Subdistrict.communities', from('PART_OF', 'Community'), by.kind)),
  projects: page(entityList('Subdistrict.projects', within('Project'), by.project)),
  organizations: page(entityList('Subdistrict.organizations', within('Organization'), by.kind)),
  partyOrganizations: page(
    entityList('Subdistrict.partyOrganizations', within('PartyOrganization'), by.level),
  ),
  programmes: page(
    entityList(
      'Subdistrict.programmes',
      cypher`(${v.parent})<-[:${WITHIN}|PART_OF*0..1]-()-[:CARRIES_OUT]->(${v.node}:Programme)`,
      by.programme,
    ),
  ),
  people: page(people),
  facilities: page(entityList('Subdistrict.facilities', within('Facility'), by.kind)),
  places: page(entityList('Subdistrict.places', within('Place'), by.kind)),
  compounds: page(entityList('Subdistrict.compounds', within('ResidentialCompound'))),
};

export const Community: CommunityResolvers = {
  ...entityFields,
  code,
  reports,
  subdistrict: theOne(above('Community.subdistrict', 'Subdistrict')),
  projects: projectsAt('Community'),
  organizations: page(
    entityList('Community.organizations', from('LOCATED_IN|ORGANIZED_IN', 'Organization'), by.kind),
  ),
  partyOrganizations: partyOrganizationsAt('Community'),
  facilities: page(entityList('Community.facilities', from('LOCATED_IN|SERVES', 'Facility'), by.kind)),
  compounds: page(entityList('Community.compounds', from('LOCATED_IN', 'ResidentialCompound'))),
};

export const ResidentialCompound: ResidentialCompoundResolvers = {
  ...entityFields,
  reports,
  subdistrict,
  projects: projectsAt('ResidentialCompound'),
  partyOrganizations: partyOrganizationsAt('ResidentialCompound'),
};

export const Place: PlaceResolvers = {
  ...entityFields,
  subdistrict,
  projects: projectsAt('Place'),
};

export const Facility: FacilityResolvers = {
  ...entityFields,
  ...statusFields,
  subdistrict,
  projects: projectsAt('Facility'),
};

const subdistricts: List<EntityRow> = {
  ...rootEntityList('Query.subdistricts', 'Subdistrict', by.kind),
  match: ({ reported }) => {
    if (reported === undefined) return cypher`MATCH (${v.node}:Subdistrict)`;
    return reported ? cypher`MATCH (${v.node}:Reported)` : cypher`MATCH (${v.node}:Subdistrict&!Reported)`;
  },
};

/** Divisions with the number of their subdistricts that have a report. */
const divisions: List<DivisionCoverageRow> = {
  name: 'Query.divisions',
  match: ({ within }) => {
    const found = within
      ? cypher`(${v.node}:Entity)-[:PART_OF]->(:Entity {id: ${v.filter}.within})`
      : cypher`(${v.node}:Province)`;
    return cypher`MATCH ${found}
  WITH ${v.node}, COUNT { (${v.node}) ((:!Subdistrict)<-[:PART_OF]-(:!Community)){0,3} (:Reported) } AS ${v.total}
  WHERE ${v.total} > 0
  WITH ${v.node}, ${v.total}`;
  },
  parent: null,
  rows: [v.node, v.total],
  variable: null,
  orders: { NAME: cypher`${v.node}.name` },
  tie: cypher`${v.node}.id`,
};

export const DivisionCoverage: DivisionCoverageResolvers = {
  division: part<DivisionCoverageRow, EntityRow>(v.node),
  subdistricts: computed({ total: cypher`${v.total}` }, ({ total }: DivisionCoverageRow) => total),
};

const subdistrictByCode = one<EntityRow, { code?: string | null }>(
  rootEntityList('Query.subdistrict', 'Subdistrict', {
    code: cypher`${v.node}.codeValue = ${v.filter}.code`,
  }),
  ({ code }) => ({ filter: { code } }),
);

export const placeQueries: Pick<QueryResolvers, 'divisions' | 'subdistrict' | 'subdistricts'> = {
  divisions: all(divisions, { of: ({ within }: QueryDivisionsArgs) => ({ filter: { within } }) }),
  subdistrict: (root, { id, code }, context, info) => {
    if ((id == null) === (code == null)) {
      throw new AtlasError('INVALID_ARGUMENT', 'subdistrict: give either id or code.');
    }
    if (id != null) return context.reader.node<EntityRow>(id, info);
    return subdistrictByCode.resolve(root, { code }, context, info);
  },
  subdistricts: page(subdistricts),
};
