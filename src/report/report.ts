import { reportEntities } from '../entity/entity.js';
import type { List } from '../graph/list.js';
import { type EntityRow, entityRow, nodeRow, type ReportRow } from '../graph/rows.js';
import { observationList, page, theOne } from '../graphql/fields.js';
import type { CitationResolvers, QueryResolvers, ReportResolvers } from '../graphql/generated.js';
import { periodOf } from './citations.js';

const subdistrict: List<EntityRow> = {
  name: 'Report.subdistrict',
  match: 'MATCH (parent)-[:COVERS]->(node:Subdistrict)',
  parent: 'Report',
  row: entityRow('node'),
  orders: { ID: 'node.id' },
  tie: 'node.id',
};

export const Report: ReportResolvers = {
  period: periodOf,
  subdistrict: theOne(subdistrict),
  observations: page(
    observationList('Report.observations', 'Report', '(parent)<-[:CITED_IN]-(node:Observation)'),
  ),
  entities: reportEntities,
};

export const Citation: CitationResolvers = {
  report: async ({ reportId }, _args, { nodes }) => (await nodes.load(reportId)) as ReportRow,
  passage: async ({ reportId, start, end }, _args, { nodes, texts }) =>
    texts.passage((await nodes.load(reportId)) as ReportRow, start, end),
};

const REPORTS = `
MATCH (report:Report)
WITH report ORDER BY coalesce(toString(report.publishedOn), '') DESC, report.id
RETURN ${nodeRow('report', 'Report')} AS row`;

export const reportQueries: Pick<QueryResolvers, 'reports'> = {
  reports: async (_root, _args, { read }) => (await read<{ row: ReportRow }>(REPORTS)).map(({ row }) => row),
};
