import { entityFields } from '../entity/entity.js';
import type { EntityRow } from '../model/rows.js';
import { subdistrictOf } from '../place/place.js';
import { one, page } from '../query/fields.js';
import type { ProjectResolvers, QueryResolvers } from '../query/generated.js';
import type { List } from '../query/list.js';
import { by, entityList, rootEntityList } from '../query/lists.js';

/** What a project touches: affects, or lies in. */
const touched = (label: string) => `(parent)-[:AFFECTS|LOCATED_IN]->(node:${label})`;

/** An organization may have several roles in a project: each is an edge. */
const organizations: List<EntityRow> = {
  ...entityList('Project.organizations', '(parent)-[link:CARRIES_OUT|AFFECTS]-(node:Organization)', by.kind),
  rows: 'node, link',
  edge: "coalesce(link.role, 'AFFECTED')",
  tie: "node.id + ' ' + coalesce(link.role, 'AFFECTED')",
};

export const Project: ProjectResolvers = {
  ...entityFields,
  subdistrict: one(subdistrictOf('Project')),
  partOf: one(entityList('Project.partOf', '(parent)-[:PART_OF]->(node:Project)')),
  parts: page(entityList('Project.parts', '(parent)<-[:PART_OF]-(node:Project)', by.project)),
  communities: page(entityList('Project.communities', touched('Community'), by.kind)),
  compounds: page(entityList('Project.compounds', touched('ResidentialCompound'))),
  places: page(entityList('Project.places', touched('Place'), by.kind)),
  organizations: page(organizations),
  partyOrganizations: page(
    entityList(
      'Project.partyOrganizations',
      '(parent)<-[:CARRIES_OUT|SERVES|ORGANIZED_IN]-(node:PartyOrganization)',
      by.level,
    ),
  ),
  programmes: page(entityList('Project.programmes', '(parent)<-[:APPLIES_TO]-(node:Programme)', by.kind)),
};

const projects = rootEntityList('Query.projects', 'Project', by.project);

export const projectQueries: Pick<QueryResolvers, 'projects'> = { projects: page(projects) };
