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
 * Cypher that binds everything that the report `parent` may cite as `written`, and its sort as `sort`. A report states
 * facts about what it names, or about what it covers and the divisions above: entities and figures themselves, their
 * steps, statuses and outgoing links.
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
 * The field with the cited slices of a report.
 * Resolving throws AtlasError INVALID_ARGUMENT if the filter is not a valid stretch.
 */
export const slicesOf = page<CitationRow, ReportSlicesArgs>(slices, (args) => {
  const { from, to } = args.filter ?? {};
  if ((from ?? 0) >= 0 && (to ?? Number.POSITIVE_INFINITY) > (from ?? 0)) return args;
  const message = `filter: from ${from}, to ${to}: a stretch begins at 0 or later, and ends after it begins.`;
  throw new AtlasError('INVALID_ARGUMENT', message);
});

/** A list of what is cited at a place, of one sort. */
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
