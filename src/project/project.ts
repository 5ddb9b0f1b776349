import { entityFields } from '../entity/entity.js';
import { statusFields } from '../entity/status.js';
import { WITHIN } from '../graph/within.js';
import type { EntityRow } from '../model/rows.js';
import { subdistrict } from '../place/place.js';
import { cypher, v } from '../query/cypher.js';
import { page } from '../query/fields.js';
import type { ProjectResolvers, QueryResolvers } from '../query/generated.js';
import type { List } from '../query/list.js';
import { by, entityList, from, linkOfRow, rootEntityList, to } from '../query/lists.js';

/** The step from a project to what it affects or lies in. */
const touched = (label: string) => to('AFFECTS|LOCATED_IN', label);

/** An organization may have several roles in a project; each is an edge. */
const organizations: List<EntityRow> = {
  ...entityList(
    'Project.organizations',
    cypher`(${v.parent})-[${v.link}:CARRIES_OUT|AFFECTS]-(${v.node}:Organization)`,
    by.kind,
  ),
  rows: [v.node, v.link],
  edge: cypher`coalesce(${v.link}.role, 'AFFECTED')`,
  links: linkOfRow('Project.organizations'),
  tie: cypher`${v.node}.id + ' ' + coalesce(${v.link}.role, 'AFFECTED')`,
};

export const Project: ProjectResolvers = {
  ...entityFields,
  ...statusFields,
  subdistrict,
  communities: page(entityList('Project.communities', touched('Community'), by.kind)),
  compounds: page(entityList('Project.compounds', touched('ResidentialCompound'))),
  places: page(entityList('Project.places', touched('Place'), by.kind)),
  organizations: page(organizations),
  partyOrganizations: page(
    entityList(
      'Project.partyOrganizations',
      from('CARRIES_OUT|SERVES|ORGANIZED_IN', 'PartyOrganization'),
      by.level,
    ),
  ),
  programmes: page(entityList('Project.programmes', from('APPLIES_TO', 'Programme'), by.programme)),
};

/** The projects of a subdistrict are found from there, because it has only few of the graph's projects. */
const projects: List<EntityRow> = {
  ...rootEntityList('Query.projects', 'Project', { kind: by.project.kind, ...by.status }),
  match: ({ subdistrict }) =>
    subdistrict === undefined
      ? cypher`MATCH (${v.node}:Project)`
      : cypher`MATCH (:Subdistrict {id: ${v.filter}.subdistrict})<-[:${WITHIN}]-(${v.node}:Project)`,
};

export const projectQueries: Pick<QueryResolvers, 'projects'> = { projects: page(projects) };
