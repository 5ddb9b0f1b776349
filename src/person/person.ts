import { entityFields } from '../entity/entity.js';
import type { List } from '../graph/list.js';
import { type LinkRow, linkRow } from '../graph/rows.js';
import { entityList, page } from '../graphql/fields.js';
import type { PersonResolvers, RoleResolvers } from '../graphql/generated.js';
import { citationsOf } from '../report/citations.js';

const roles: List<LinkRow> = {
  name: 'Person.roles',
  match: 'MATCH (parent)-[link:MEMBER_OF]->(other)',
  parent: 'Entity',
  rows: 'link, other',
  row: linkRow('link'),
  orders: { ORGANIZATION: 'other.name' },
  tie: "other.id + ' ' + link.title",
};

export const Person: PersonResolvers = {
  ...entityFields,
  roles: ({ id }, _args, { lists }) => lists.all(roles, id),
  honours: page(entityList('Person.honours', '(parent)-[:RECEIVED]->(node:Honour)')),
};

export const Role: RoleResolvers = {
  // A MEMBER_OF link always has a title: the seed's check demands it.
  title: ({ title }) => title as string,
  organization: ({ to }) => to,
  citations: citationsOf,
};
