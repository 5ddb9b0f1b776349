import { reportEntities } from '../entity/entity.js';
import { type List, pageRequest } from '../graph/list.js';
import { entityList, nodeList, observationList } from '../graph/lists.js';
import type { EntityRow, ReportRow } from '../graph/rows.js';
import { all, computed, page, theOne } from '../graphql/fields.js';
import type { CitationResolvers, QueryResolvers, ReportResolvers } from '../graphql/generated.js';
import { period } from './citations.js';

const subdistrict: List<EntityRow> = {
  ...entityList('Report.subdistrict', '(parent)-[:COVERS]->(node:Subdistrict)'),
  parent: 'Report',
};

export const Report: ReportResolvers = {
  period,
  publishedOn: computed(
    { publishedOn: 'toString(row.publishedOn)' },
    (row: ReportRow) => row.publishedOn ?? null,
  ),
  subdistrict: theOne(subdistrict),
  observations: page(
    observationList('Report.observations', 'Report', '(parent)<-[:CITED_IN]-(node:Observation)'),
  ),
  entities: reportEntities,
};

/** A report by itself, for what is not asked for of it. */
const cited = pageRequest(nodeList('Citation.passage', 'Report', '(node:Report {id: parent.id})'), {});

export const Citation: CitationResolvers = {
  report: async ({ reportId }, _args, { reader }, info) =>
    (await reader.node<ReportRow>(reportId, info)) as ReportRow,
  passage: async ({ reportId, start, end }, _args, context, info) => {
    const { reader, texts } = context;
    const row = 'node {.fileName, .sha256}';
    const [report] = await reader.raw<Pick<ReportRow, 'fileName' | 'sha256'>>(cited, reportId, row, info);
    const passage = report ? texts.passage(report, start, end) : null;
    if (passage === null && texts.mounted) context.pure = false; // the file may be put there
    return passage;
  },
};

const reports: List<ReportRow> = {
  name: 'Query.reports',
  match: 'MATCH (node:Report)',
  parent: null,
  orders: { PUBLISHED: "coalesce(toString(node.publishedOn), '')" },
  tie: 'node.id',
};

export const reportQueries: Pick<QueryResolvers, 'reports'> = {
  reports: all(reports, { of: () => ({ orderBy: { field: 'PUBLISHED', direction: 'DESC' } }) }),
};
