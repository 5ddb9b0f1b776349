import type { EntityRow, StatusStatementRow } from '../model/rows.js';
import { cypher, v } from '../query/cypher.js';
import { all, itself, theOne } from '../query/fields.js';
import type { StatusStatementResolvers } from '../query/generated.js';
import type { List } from '../query/list.js';
import { along, entityList, from, to } from '../query/lists.js';
import { citation, citations } from '../report/citations.js';

const statusHistory: List<StatusStatementRow> = {
  name: 'Entity.statusHistory',
  ...along(to('HAS_STATUS', 'StatusStatement')),
  parent: 'Entity',
  orders: { TIME: cypher`${v.node}.position` },
  tie: cypher`${v.node}.id`,
};

/** Resolvers of the fields that every type of entity with a status has. */
export const statusFields = { statusHistory: all(statusHistory) };

const entity: List<EntityRow> = {
  ...entityList('StatusStatement.entity', from('HAS_STATUS', 'Entity')),
  parent: 'StatusStatement',
};

export const StatusStatement: StatusStatementResolvers = {
  entity: theOne(entity),
  asOf: itself<StatusStatementRow>(),
  citation,
  citations,
};
