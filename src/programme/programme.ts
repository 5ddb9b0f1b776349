import { entityFields } from '../entity/entity.js';
import { statusFields } from '../entity/status.js';
import type { StepRow } from '../model/rows.js';
import { cypher, v } from '../query/cypher.js';
import { all, one, page } from '../query/fields.js';
import type { DocumentResolvers, HonourResolvers, ProgrammeResolvers } from '../query/generated.js';
import type { List } from '../query/list.js';
import { along, by, entityList, from, to } from '../query/lists.js';

const steps: List<StepRow> = {
  name: 'Programme.steps',
  ...along(to('HAS_STEP', 'Step')),
  parent: 'Entity',
  orders: { POSITION: cypher`${v.node}.position` },
  tie: cypher`${v.node}.id`,
};

export const Programme: ProgrammeResolvers = {
  ...entityFields,
  ...statusFields,
  steps: all(steps),
  partOf: one(entityList('Programme.partOf', to('PART_OF', 'Programme'))),
  parts: page(entityList('Programme.parts', from('PART_OF', 'Programme'), by.kind)),
  carriedOutBy: page(entityList('Programme.carriedOutBy', from('CARRIES_OUT', 'Entity'))),
  appliesTo: page(entityList('Programme.appliesTo', to('APPLIES_TO', 'Entity'))),
};

export const Honour: HonourResolvers = {
  ...entityFields,
  recipients: page(entityList('Honour.recipients', from('RECEIVED', 'Entity'))),
  conferredBy: page(entityList('Honour.conferredBy', from('CONFERRED', 'Entity'))),
};

export const Document: DocumentResolvers = {
  ...entityFields,
  issuedBy: page(entityList('Document.issuedBy', from('ISSUED', 'Entity'))),
  appliesTo: page(entityList('Document.appliesTo', to('APPLIES_TO', 'Entity'))),
};
