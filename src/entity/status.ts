import type { StatusStatementRow } from '../model/rows.js';
import { cypher, v } from '../query/cypher.js';
import { all, itself } from '../query/fields.js';
import type { StatusStatementResolvers } from '../query/generated.js';
import type { List } from '../query/list.js';
import { along, to } from '../query/lists.js';
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

export const StatusStatement: StatusStatementResolvers = {
  asOf: itself<StatusStatementRow>(),
  citation,
  citations,
};
