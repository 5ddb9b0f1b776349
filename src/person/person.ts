import { entityFields } from '../entity/entity.js';
import type { EntityRow, LinkRow } from '../model/rows.js';
import { cypher, v } from '../query/cypher.js';
import { all, computed, part } from '../query/fields.js';
import type { PersonResolvers, RoleResolvers } from '../query/generated.js';
import type { List } from '../query/list.js';
import { citations } from '../report/citations.js';

const roles: List<LinkRow> = {
  name: 'Person.roles',
  match: cypher`MATCH (${v.parent})-[${v.link}:MEMBER_OF]->(${v.other})`,
  parent: 'Entity',
  rows: [v.link, v.other],
  variable: v.link,
  orders: { ORGANIZATION: cypher`${v.other}.name` },
  tie: cypher`${v.other}.id + ' ' + ${v.link}.title`,
};

export const Person: PersonResolvers = {
  ...entityFields,
  roles: all(roles),
};

/** The field with a date of a role, as an ISO string. */
const day = (name: 'start' | 'end') =>
  computed({ [name]: cypher`toString(${v.row}.${name})` }, (role: LinkRow) => role[name] ?? null);

export const Role: RoleResolvers = {
  organization: part<LinkRow, EntityRow>(v.other),
  start: day('start'),
  end: day('end'),
  citations,
};
