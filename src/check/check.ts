import type { List } from '../graph/list.js';
import {
  type CheckRow,
  nodeRow,
  type ObservationRow,
  observationRow,
  type ReportRow,
} from '../graph/rows.js';
import { rootPage, theOne } from '../graphql/fields.js';
import type { CheckResolvers, QueryResolvers } from '../graphql/generated.js';

/** Figures of a check. */
const figures = (name: string, pattern: string, order: string): List<ObservationRow> => ({
  name,
  match: `MATCH ${pattern}`,
  parent: 'Check',
  rows: 'node, link',
  row: observationRow('node'),
  orders: { POSITION: order },
  tie: 'node.id',
});
const result = figures('Check.result', '(parent)-[link:RESULT]->(node:Observation)', 'node.id');
const operands = figures('Check.operands', '(parent)-[link:OPERAND]->(node:Observation)', 'link.position');

const report: List<ReportRow> = {
  name: 'Check.report',
  match: 'MATCH (parent)-[:CITED_IN]->(node:Report)',
  parent: 'Check',
  row: nodeRow('node', 'Report'),
  orders: { ID: 'node.id' },
  tie: 'node.id',
};

export const Check: CheckResolvers = {
  explanation: ({ explanationZh, explanationEn }, { language }) =>
    language === 'EN' ? explanationEn : explanationZh,
  report: theOne(report),
  result: theOne(result),
  operands: ({ id }, _args, { lists }) => lists.all(operands, id),
};

const checks: List<CheckRow> = {
  name: 'Query.checks',
  match: 'MATCH (node:Check)',
  parent: null,
  row: nodeRow('node', 'Check'),
  orders: { REPORT: 'node.id' },
  tie: 'node.id',
  filters: { status: 'node.status = $filter.status', rule: 'node.rule = $filter.rule' },
};

export const checkQueries: Pick<QueryResolvers, 'checks'> = { checks: rootPage(checks) };
