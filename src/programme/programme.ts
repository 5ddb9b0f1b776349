import { entityFields } from '../entity/entity.js';
import { statusFields } from '../entity/status.js';
import type { EntityRow, StepRow } from '../model/rows.js';
import { cypher, v } from '../query/cypher.js';
import { all, page, theOne } from '../query/fields.js';
import type {
  DocumentResolvers,
  HonourResolvers,
  ProgrammeResolvers,
  QueryResolvers,
  StepResolvers,
} from '../query/generated.js';
import type { List } from '../query/list.js';
import { along, by, entityList, from, rootEntityList, to } from '../query/lists.js';
import { citations } from '../report/citations.js';

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
  projects: page(entityList('Programme.projects', from('PART_OF', 'Project'), by.project)),
};

const programme: List<EntityRow> = {
  ...entityList('Step.programme', from('HAS_STEP', 'Programme')),
  parent: 'Step',
};

export const Step: StepResolvers = { programme: theOne(programme), citations };

export const Honour: HonourResolvers = entityFields;

export const Document: DocumentResolvers = entityFields;

export const programmeQueries: Pick<QueryResolvers, 'programmes'> = {
  programmes: page(rootEntityList('Query.programmes', 'Programme', by.programme)),
};
