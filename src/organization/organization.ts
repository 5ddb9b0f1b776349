import { entityFields } from '../entity/entity.js';
import { statusFields } from '../entity/status.js';
import { subdistrictOf } from '../place/place.js';
import { cypher, v } from '../query/cypher.js';
import { one, page } from '../query/fields.js';
import type { OrganizationResolvers, PartyOrganizationResolvers } from '../query/generated.js';
import { by, entityList, from, to } from '../query/lists.js';

/** Fields that organizations and party organizations have alike. */
const shared = <Type extends 'Organization' | 'PartyOrganization'>(type: Type) => ({
  ...entityFields,
  ...statusFields,
  subdistrict: one(subdistrictOf(type)),
  members: page(entityList(`${type}.members`, from('MEMBER_OF', 'Person'))),
  programmes: page(entityList(`${type}.programmes`, to('CARRIES_OUT', 'Programme'), by.programme)),
});

export const Organization: OrganizationResolvers = {
  ...shared('Organization'),
  partyOrganizations: page(
    entityList(
      'Organization.partyOrganizations',
      cypher`(${v.parent})<-[:ORGANIZED_IN|LOCATED_IN]-(${v.node}:PartyOrganization)`,
      by.level,
    ),
  ),
  projects: page(
    entityList(
      'Organization.projects',
      cypher`(${v.parent})-[:CARRIES_OUT|AFFECTS]-(${v.node}:Project)`,
      by.project,
    ),
  ),
};

export const PartyOrganization: PartyOrganizationResolvers = {
  ...shared('PartyOrganization'),
  projects: page(
    entityList(
      'PartyOrganization.projects',
      cypher`(${v.parent})-[:CARRIES_OUT|SERVES|ORGANIZED_IN]->(${v.node}:Project)`,
      by.project,
    ),
  ),
};
