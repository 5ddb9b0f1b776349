import { entityFields } from '../entity/entity.js';
import type { StepRow } from '../model/rows.js';
import { all, one, page } from '../query/fields.js';
import type { DocumentResolvers, HonourResolvers, ProgrammeResolvers } from '../query/generated.js';
import type { List } from '../query/list.js';
import { by, entityList } from '../query/lists.js';

const steps: List<StepRow> = {
  name: 'Programme.steps',
  match: 'MATCH (parent)-[:HAS_STEP]->(node:Step)',
  parent: 'Entity',
  orders: { POSITION: 'node.position' },
  tie: 'node.id',
};

export const Programme: ProgrammeResolvers = {
  ...entityFields,
  steps: all(steps),
  partOf: one(entityList('Programme.partOf', '(parent)-[:PART_OF]->(node:Programme)')),
  parts: page(entityList('Programme.parts', '(parent)<-[:PART_OF]-(node:Programme)', by.kind)),
  carriedOutBy: page(entityList('Programme.carriedOutBy', '(parent)<-[:CARRIES_OUT]-(node:Entity)')),
  appliesTo: page(entityList('Programme.appliesTo', '(parent)-[:APPLIES_TO]->(node:Entity)')),
};

export const Honour: HonourResolvers = {
  ...entityFields,
  recipients: page(entityList('Honour.recipients', '(parent)<-[:RECEIVED]-(node:Entity)')),
  conferredBy: page(entityList('Honour.conferredBy', '(parent)<-[:CONFERRED]-(node:Entity)')),
};

export const Document: DocumentResolvers = {
  ...entityFields,
  issuedBy: page(entityList('Document.issuedBy', '(parent)<-[:ISSUED]-(node:Entity)')),
  appliesTo: page(entityList('Document.appliesTo', '(parent)-[:APPLIES_TO]->(node:Entity)')),
};
