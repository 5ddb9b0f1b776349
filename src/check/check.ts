import type { CheckExplanationArgs } from '../model/contract.js';
import type { CheckRow, EntityRow, ObservationRow, ReportRow, StepRow } from '../model/rows.js';
import { type Cypher, cypher, v } from '../query/cypher.js';
import { all, computed, page, properties, theOne } from '../query/fields.js';
import type { CheckResolvers, QueryResolvers } from '../query/generated.js';
import type { List } from '../query/list.js';
import { along, from, nodeList, to } from '../query/lists.js';

const figures = (name: string, pattern: Cypher, order: Cypher): List<ObservationRow> => ({
  name,
  match: cypher`MATCH ${pattern}`,
  parent: 'Check',
  rows: [v.node, v.link],
  orders: { POSITION: order },
  tie: cypher`${v.node}.id`,
});
const result = figures(
  'Check.result',
  cypher`(${v.parent})-[${v.link}:RESULT]->(${v.node}:Observation)`,
  cypher`${v.node}.id`,
);
const operands = figures(
  'Check.operands',
  cypher`(${v.parent})-[${v.link}:OPERAND]->(${v.node}:Observation)`,
  cypher`${v.link}.position`,
);

const counted = <Row>(name: string, label: string): List<Row> => ({
  name,
  match: cypher`MATCH (${v.parent})-[${v.link}:COUNTS]->(${v.node}:${label})`,
  parent: 'Check',
  rows: [v.node, v.link],
  orders: { POSITION: cypher`${v.link}.position` },
  tie: cypher`${v.node}.id`,
});
const entities = counted<EntityRow>('Check.entities', 'Entity');
const steps = counted<StepRow>('Check.steps', 'Step');

const report = nodeList<ReportRow>('Check.report', 'Check', to('CITED_IN', 'Report'));

export const Check: CheckResolvers = {
  explanation: computed(
    properties('explanationZh', 'explanationEn'),
    ({ explanationZh, explanationEn }: CheckRow, { language }: CheckExplanationArgs) =>
      language === 'EN' ? explanationEn : explanationZh,
  ),
  report: theOne(report),
  result: theOne(result),
  operands: all(operands),
  entities: all(entities),
  steps: all(steps),
};

const checks: List<CheckRow> = {
  name: 'Query.checks',
  match: cypher`MATCH (${v.node}:Check)`,
  parent: null,
  orders: { REPORT: cypher`${v.node}.id` },
  tie: cypher`${v.node}.id`,
  filters: {
    status: cypher`${v.node}.status = ${v.filter}.status`,
    rule: cypher`${v.node}.rule = ${v.filter}.rule`,
  },
};

/** The checks in which a figure is the result or an operand. */
export const checksOfFigure: List<CheckRow> = {
  ...checks,
  name: 'Observation.checks',
  ...along(from('RESULT|OPERAND', 'Check')),
  parent: 'Observation',
};

export const checkQueries: Pick<QueryResolvers, 'checks'> = { checks: page(checks) };
