import { entityFields } from '../entity/entity.js';
import type { EntityRow, LinkRow } from '../model/rows.js';
import { all, computed, page, part } from '../query/fields.js';
import type { PersonResolvers, RoleResolvers } from '../query/generated.js';
import type { List } from '../query/list.js';
import { entityList } from '../query/lists.js';
import { citations } from '../report/citations.js';

const roles: List<LinkRow> = {
  name: 'Person.roles',
  match: 'MATCH (parent)-[link:MEMBER_OF]->(other)',
  parent: 'Entity',
  rows: 'link, other',
  variable: 'link',
  orders: { ORGANIZATION: 'other.name' },
  tie: "other.id + ' ' + link.title",
};

export const Person: PersonResolvers = {
  ...entityFields,
  roles: all(roles),
  honours: page(entityList('Person.honours', '(parent)-[:RECEIVED]->(node:Honour)')),
};

/** A day of a role as an ISO string. */
const day = (name: 'start' | 'end') =>
  computed({ [name]: `toString(row.${name})` }, (role: LinkRow) => role[name] ?? null);

export const Role: RoleResolvers = {
  organization: part<LinkRow, EntityRow>('other'),
  start: day('start'),
  end: day('end'),
  citations,
};
