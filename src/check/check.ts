import type { CheckExplanationArgs } from '../model/contract.js';
import type { CheckRow, ObservationRow, ReportRow } from '../model/rows.js';
import { all, computed, page, properties, theOne } from '../query/fields.js';
import type { CheckResolvers, QueryResolvers } from '../query/generated.js';
import type { List } from '../query/list.js';
import { nodeList } from '../query/lists.js';

/** Figures of a check. */
const figures = (name: string, pattern: string, order: string): List<ObservationRow> => ({
  name,
  match: `MATCH ${pattern}`,
  parent: 'Check',
  rows: 'node, link',
  orders: { POSITION: order },
  tie: 'node.id',
});
const result = figures('Check.result', '(parent)-[link:RESULT]->(node:Observation)', 'node.id');
const operands = figures('Check.operands', '(parent)-[link:OPERAND]->(node:Observation)', 'link.position');

const report = nodeList<ReportRow>('Check.report', 'Check', '(parent)-[:CITED_IN]->(node:Report)');

export const Check: CheckResolvers = {
  explanation: computed(
    properties('explanationZh', 'explanationEn'),
    ({ explanationZh, explanationEn }: CheckRow, { language }: CheckExplanationArgs) =>
      language === 'EN' ? explanationEn : explanationZh,
  ),
  report: theOne(report),
  result: theOne(result),
  operands: all(operands),
};

const checks: List<CheckRow> = {
  name: 'Query.checks',
  match: 'MATCH (node:Check)',
  parent: null,
  orders: { REPORT: 'node.id' },
  tie: 'node.id',
  filters: { status: 'node.status = $filter.status', rule: 'node.rule = $filter.rule' },
};

export const checkQueries: Pick<QueryResolvers, 'checks'> = { checks: page(checks) };
