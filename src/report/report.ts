import type { GraphQLResolveInfo } from 'graphql';
import { reportEntities } from '../entity/entity.js';
import { AtlasError } from '../errors.js';
import { WITHIN } from '../graph/within.js';
import type { ReportCitationArgs } from '../model/contract.js';
import type { CitationRow, EntityRow, ReportRow } from '../model/rows.js';
import type { Piece } from '../model/text.js';
import type { Context } from '../query/context.js';
import { cypher, v } from '../query/cypher.js';
import { all, computed, one, page, properties } from '../query/fields.js';
import type { CitationResolvers, QueryResolvers, ReportResolvers } from '../query/generated.js';
import { type List, pageRequest } from '../query/list.js';
import { entityList, from, nodeList, observationList, to, yearOf } from '../query/lists.js';
import { withDays } from '../query/period.js';
import { period } from './citations.js';
import { slicesOf, WRITTEN } from './slices.js';

const covers: List<EntityRow> = { ...entityList('Report.covers', to('COVERS', 'Entity')), parent: 'Report' };

const subdistrict: List<EntityRow> = {
  ...entityList(
    'Report.subdistrict',
    cypher`(${v.parent})-[:COVERS]->(:Entity)-[:${WITHIN}|PART_OF*0..1]->(${v.node}:Subdistrict)`,
  ),
  parent: 'Report',
};

/** What is cited at exactly `$filter.start` to `$filter.end`. */
const citationAt: List<CitationRow> = {
  name: 'Report.citation',
  parent: 'Report',
  match: cypher`${WRITTEN}
WITH ${v.parent}, written WHERE ${v.filter}.start IN written.citationStarts
UNWIND range(0, size(written.citationStarts) - 1) AS i
WITH ${v.parent}, written, i
WHERE written.citationStarts[i] = ${v.filter}.start AND written.citationEnds[i] = ${v.filter}.end
  AND written.citationReports[i] = ${v.parent}.id
WITH ${v.parent}, written.citationExacts[i] AS exact LIMIT 1
WITH {reportId: ${v.parent}.id, start: ${v.filter}.start, end: ${v.filter}.end, exact: exact} AS ${v.node}`,
  orders: { START: cypher`${v.node}.start` },
  tie: cypher`${v.node}.exact`,
};

/** How many code points of a text are served at once: by default, and at most. */
const USUAL_PIECE = 2000;
const LONGEST_PIECE = 5000;

/**
 * Returns its argument. If texts are mounted but this one is missing (null), the answer is not kept, because the file
 * may be added.
 */
function mountedOr<Read>(read: Read | null, context: Context): Read | null {
  if (read === null && context.texts.mounted) context.pure = false;
  return read;
}

export const Report: ReportResolvers = {
  period,
  publishedOn: computed(
    { publishedOn: cypher`toString(${v.row}.publishedOn)` },
    (row: ReportRow) => row.publishedOn ?? null,
  ),
  original: computed(
    {
      ...properties('originalUrl', 'originalMediaType', 'originalSha256'),
      originalRetrievedOn: cypher`toString(${v.row}.originalRetrievedOn)`,
    },
    ({ originalUrl, originalMediaType, originalRetrievedOn, originalSha256 }: ReportRow) =>
      originalUrl && originalMediaType
        ? {
            url: originalUrl,
            mediaType: originalMediaType,
            retrievedOn: originalRetrievedOn,
            sha256: originalSha256,
          }
        : null,
  ),
  covers: all(covers),
  subdistrict: one(subdistrict),
  observations: page(
    observationList('Report.observations', 'Report', from('CITED_IN', 'Observation')),
    withDays,
  ),
  entities: reportEntities,
  citation: one(citationAt, ({ start, end }: ReportCitationArgs) => {
    if (start >= 0 && start <= end) return { filter: { start, end } };
    const message = `start: ${start}, end: ${end}: offsets are 0 or more, and a slice does not end before it starts.`;
    throw new AtlasError('INVALID_ARGUMENT', message);
  }),
  slices: slicesOf,
  text: computed(properties('fileName', 'sha256'), (report: ReportRow, args, context) => {
    const { from } = args;
    const to = args.to ?? from + USUAL_PIECE;
    if (from >= 0 && to > from && to - from <= LONGEST_PIECE)
      return mountedOr(context.texts.piece(report, from, to), context);
    const message = `from: ${from}, to: ${to}: a piece begins at 0 or later, and has 1 to ${LONGEST_PIECE} code points.`;
    throw new AtlasError('INVALID_ARGUMENT', message);
  }),
};

/** The request for the report with an id, when the operation does not select it. */
const cited = pageRequest(
  nodeList('Citation.passage', 'Report', cypher`(${v.node}:Report {id: ${v.parent}.id})`),
  {},
);

/** Both fields of a passage share one look at its text. */
const passages = new WeakMap<CitationRow, Promise<Piece | null>>();

function passageOf(row: CitationRow, context: Context, info: GraphQLResolveInfo): Promise<Piece | null> {
  const known = passages.get(row);
  if (known) return known;
  const passage = readPassage(row, context, info);
  passages.set(row, passage);
  return passage;
}

async function readPassage(
  { reportId, start, end }: CitationRow,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Piece | null> {
  const { reader, texts } = context;
  const row = cypher`${v.node} {.fileName, .sha256}`;
  const [report] = await reader.raw<Pick<ReportRow, 'fileName' | 'sha256'>>(cited, reportId, row, info);
  return mountedOr(report ? texts.passage(report, start, end) : null, context);
}

const place = properties('reportId', 'start', 'end');

export const Citation: CitationResolvers = {
  report: computed(
    properties('reportId'),
    async ({ reportId }: CitationRow, _args, { reader }, info) =>
      (await reader.node<ReportRow>(reportId, info)) as ReportRow,
  ),
  passage: computed(
    place,
    async (row: CitationRow, _args, context, info) => (await passageOf(row, context, info))?.text ?? null,
  ),
  passageStart: computed(
    place,
    async (row: CitationRow, _args, context, info) => (await passageOf(row, context, info))?.start ?? null,
  ),
};

const reports: List<ReportRow> = {
  name: 'Query.reports',
  match: cypher`MATCH (${v.node}:Report)`,
  parent: null,
  orders: { PUBLISHED: cypher`coalesce(toString(${v.node}.publishedOn), '')` },
  tie: cypher`${v.node}.id`,
};

const LATEST = { field: 'PUBLISHED', direction: 'DESC' } as const;

const publishedReports: List<ReportRow> = {
  ...reports,
  name: 'Query.publishedReports',
  match: ({ within }) =>
    within
      ? cypher`MATCH (:Entity {id: ${v.filter}.within})<-[:${WITHIN}]-(${v.node}:Report)`
      : cypher`MATCH (${v.node}:Report)`,
  orders: {
    ...reports.orders,
    TITLE: cypher`${v.node}.title`,
    PERIOD: cypher`coalesce(toString(${v.node}.periodEnd), toString(${v.node}.periodStart), '')`,
  },
  filters: {
    kind: cypher`${v.node}.kind = ${v.filter}.kind`,
    year: cypher`${yearOf(v.node)} = ${v.filter}.year`,
  },
};

export const reportQueries: Pick<QueryResolvers, 'corrections' | 'publishedReports' | 'reports'> = {
  corrections: (_root, _args, context) => {
    context.pure = false; // another start may have another address
    return context.corrections;
  },
  reports: all(reports, { of: () => ({ orderBy: LATEST }) }),
  publishedReports: page(publishedReports, (args) => ({ ...args, orderBy: args.orderBy ?? LATEST })),
};
