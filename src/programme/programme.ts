import { entityFields } from '../entity/entity.js';
import type { StepRow } from '../model/rows.js';
import { cypher, v } from '../query/cypher.js';
import { all, one, page } from '../query/fields.js';
import type { DocumentResolvers, HonourResolvers, ProgrammeResolvers } from '../query/generated.js';
import type { List } from '../query/list.js';
import { by, entityList } from '../query/lists.js';

const steps: List<StepRow> = {
  name: 'Programme.steps',
  match: cypher`MATCH (${v.parent})-[:HAS_STEP]->(${v.node}:Step)`,
  parent: 'Entity',
  orders: { POSITION: cypher`${v.node}.position` },
  tie: cypher`${v.node}.id`,
};

export const Programme: ProgrammeResolvers = {
  ...entityFields,
  steps: all(steps),
  partOf: one(entityList('Programme.partOf', cypher`(${v.parent})-[:PART_OF]->(${v.node}:Programme)`)),
  parts: page(
    entityList('Programme.parts', cypher`(${v.parent})<-[:PART_OF]-(${v.node}:Programme)`, by.kind),
  ),
  carriedOutBy: page(
    entityList('Programme.carriedOutBy', cypher`(${v.parent})<-[:CARRIES_OUT]-(${v.node}:Entity)`),
  ),
  appliesTo: page(entityList('Programme.appliesTo', cypher`(${v.parent})-[:APPLIES_TO]->(${v.node}:Entity)`)),
};

export const Honour: HonourResolvers = {
  ...entityFields,
  recipients: page(entityList('Honour.recipients', cypher`(${v.parent})<-[:RECEIVED]-(${v.node}:Entity)`)),
  conferredBy: page(entityList('Honour.conferredBy', cypher`(${v.parent})<-[:CONFERRED]-(${v.node}:Entity)`)),
};

export const Document: DocumentResolvers = {
  ...entityFields,
  issuedBy: page(entityList('Document.issuedBy', cypher`(${v.parent})<-[:ISSUED]-(${v.node}:Entity)`)),
  appliesTo: page(entityList('Document.appliesTo', cypher`(${v.parent})-[:APPLIES_TO]->(${v.node}:Entity)`)),
};
