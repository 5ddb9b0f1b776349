import { entityFields } from '../entity/entity.js';
import { subdistrictOf } from '../place/place.js';
import { one, page } from '../query/fields.js';
import type { OrganizationResolvers, PartyOrganizationResolvers } from '../query/generated.js';
import { by, entityList } from '../query/lists.js';

/** Fields that organizations and party organizations have alike. */
const shared = <Type extends 'Organization' | 'PartyOrganization'>(type: Type) => ({
  ...entityFields,
  subdistrict: one(subdistrictOf(type)),
  partOf: one(entityList(`${type}.partOf`, '(parent)-[:PART_OF]->(node:Entity)')),
  members: page(entityList(`${type}.members`, '(parent)<-[:MEMBER_OF]-(node:Person)')),
  programmes: page(entityList(`${type}.programmes`, '(parent)-[:CARRIES_OUT]->(node:Programme)', by.kind)),
});

export const Organization: OrganizationResolvers = {
  ...shared('Organization'),
  partyOrganizations: page(
    entityList(
      'Organization.partyOrganizations',
      '(parent)<-[:ORGANIZED_IN|LOCATED_IN]-(node:PartyOrganization)',
      by.level,
    ),
  ),
  projects: page(
    entityList('Organization.projects', '(parent)-[:CARRIES_OUT|AFFECTS]-(node:Project)', by.project),
  ),
};

export const PartyOrganization: PartyOrganizationResolvers = {
  ...shared('PartyOrganization'),
  organizedIn: page(entityList('PartyOrganization.organizedIn', '(parent)-[:ORGANIZED_IN]->(node:Entity)')),
  projects: page(
    entityList(
      'PartyOrganization.projects',
      '(parent)-[:CARRIES_OUT|SERVES|ORGANIZED_IN]->(node:Project)',
      by.project,
    ),
  ),
};
