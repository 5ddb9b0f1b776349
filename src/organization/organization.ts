import { entityFields } from '../entity/entity.js';
import { statusFields } from '../entity/status.js';
import { subdistrict } from '../place/place.js';
import { page } from '../query/fields.js';
import type { OrganizationResolvers, PartyOrganizationResolvers } from '../query/generated.js';
import { beside, by, entityList, from, to } from '../query/lists.js';

/** The fields common to organizations and party organizations. */
const shared = <Type extends 'Organization' | 'PartyOrganization'>(type: Type) => ({
  ...entityFields,
  ...statusFields,
  subdistrict,
  members: page(entityList(`${type}.members`, from('MEMBER_OF', 'Person'))),
  programmes: page(entityList(`${type}.programmes`, to('CARRIES_OUT', 'Programme'), by.programme)),
});

export const Organization: OrganizationResolvers = {
  ...shared('Organization'),
  partyOrganizations: page(
    entityList(
      'Organization.partyOrganizations',
      from('ORGANIZED_IN|LOCATED_IN', 'PartyOrganization'),
      by.level,
    ),
  ),
  projects: page(entityList('Organization.projects', beside('CARRIES_OUT|AFFECTS', 'Project'), by.project)),
};

export const PartyOrganization: PartyOrganizationResolvers = {
  ...shared('PartyOrganization'),
  projects: page(
    entityList('PartyOrganization.projects', to('CARRIES_OUT|SERVES|ORGANIZED_IN', 'Project'), by.project),
  ),
};
