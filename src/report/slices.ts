import { AtlasError } from '../errors.js';
import { IS_OR_LIES_IN, UNDERIVED } from '../graph/within.js';
import type { ReportSlicesArgs } from '../model/contract.js';
import type {
  CitationRow,
  EntityRow,
  LinkRow,
  ObservationRow,
  StatusStatementRow,
  StepRow,
} from '../model/rows.js';
import { cypher, v } from '../query/cypher.js';
import { all, itself, page } from '../query/fields.js';
import type { CitedSliceResolvers } from '../query/generated.js';
import type { List } from '../query/list.js';
import { linkOfRow } from '../query/lists.js';

/**
 * Cypher that binds as `written` everything that the report `parent` may cite, and its sort as `sort`. Whatever a report says
 * is of something that it names or of a division that lies above what it covers: entities and figures themselves, steps,
 * statuses, and the links that go out from them.
 */
export const WRITTEN = cypher`CALL (${v.parent}) {
  MATCH (${v.parent})<-[:CITED_IN]-(source:Entity|Observation) RETURN source
  UNION
  MATCH (${v.parent})-[:COVERS]->(:Entity)-${IS_OR_LIES_IN}->(source:Entity) RETURN source
}
CALL (source) {
  RETURN source AS written, CASE WHEN source:Entity THEN 'entity' ELSE 'observation' END AS sort
  UNION ALL
  MATCH (source)-[:HAS_STEP]->(step:Step) RETURN step AS written, 'step' AS sort
  UNION ALL
  MATCH (source)-[:HAS_STATUS]->(said:StatusStatement) RETURN said AS written, 'status' AS sort
  UNION ALL
  MATCH (source)-[${v.link}:${UNDERIVED}]->(:Entity) RETURN ${v.link} AS written, 'link' AS sort
}`;

const ofSort = (sort: string) => cypher`collect(CASE sort WHEN '${sort}' THEN written END)`;

const slices: List<CitationRow> = {
  name: 'Report.slices',
  parent: 'Report',
  match: cypher`${WRITTEN}
WITH ${v.parent}, written, sort WHERE written.citationStarts IS NOT NULL
UNWIND range(0, size(written.citationStarts) - 1) AS i
WITH ${v.parent}, written, sort, i WHERE written.citationReports[i] = ${v.parent}.id
WITH {reportId: ${v.parent}.id, start: written.citationStarts[i], end: written.citationEnds[i],
    exact: written.citationExacts[i]} AS ${v.node},
  {entities: ${ofSort('entity')}, observations: ${ofSort('observation')}, links: ${ofSort('link')},
    steps: ${ofSort('step')}, statuses: ${ofSort('status')}} AS ${v.cited}`,
  unique: true,
  rows: [v.node, v.cited],
  orders: { START: cypher`${v.node}.start` },
  tie: cypher`${v.node}.exact`,
  filters: {
    from: cypher`${v.node}.end > ${v.filter}.from`,
    to: cypher`${v.node}.start < ${v.filter}.to`,
  },
};

/**
 * The field with what of a report is cited.
 * Resolving throws AtlasError INVALID_ARGUMENT where its filter is no stretch of a text.
 */
export const slicesOf = page<CitationRow, ReportSlicesArgs>(slices, (args) => {
  const { from, to } = args.filter ?? {};
  if ((from ?? 0) >= 0 && (to ?? Number.POSITIVE_INFINITY) > (from ?? 0)) return args;
  const message = `filter: from ${from}, to ${to}: a stretch begins at 0 or later, and ends after it begins.`;
  throw new AtlasError('INVALID_ARGUMENT', message);
});

/** What of one sort is cited at a place. */
function citedThere<Row>(field: string): List<Row> {
  return {
    name: `CitedSlice.${field}`,
    match: cypher`UNWIND ${v.cited}.${field} AS ${v.node}`,
    parent: 'Entity',
    unique: true,
    given: [v.cited],
    orders: { ID: cypher`${v.node}.id` },
    tie: cypher`${v.node}.id`,
  };
}

const links: List<LinkRow> = {
  ...linkOfRow('CitedSlice'),
  name: 'CitedSlice.links',
  match: cypher`UNWIND ${v.cited}.links AS ${v.link}`,
  given: [v.cited],
};

export const CitedSlice: CitedSliceResolvers = {
  citation: itself<CitationRow>(),
  entities: all({ ...citedThere<EntityRow>('entities'), orders: { NAME: cypher`${v.node}.name` } }),
  observations: all(citedThere<ObservationRow>('observations')),
  links: all(links),
  steps: all(citedThere<StepRow>('steps')),
  statuses: all(citedThere<StatusStatementRow>('statuses')),
};
