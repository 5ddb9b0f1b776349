import type { Readable } from 'node:stream';
import { typeOf } from '../graph/indexes.js';
import { UNDERIVED } from '../graph/within.js';
import {
  type CheckRow,
  type CitedRow,
  type ConceptRow,
  citationsOf,
  type EntityRow,
  type LinkRow,
  type MetricRow,
  type ObservationRow,
  type PeriodRow,
  type ReportRow,
  type StatusStatementRow,
  type StepRow,
} from '../model/rows.js';
import { context, STANDARD_TYPES } from './jsonld-context.js';
import { inOrder } from './ordered.js';
import { type Ask, streamedRows, streamOf } from './stream.js';

type IdLinkRow = LinkRow & { from: string; to: string };

/** The whole graph as JSON-LD 1.1, one object per line. Citations use both text selectors of Web Annotation. */
export function writeJsonLd(ask: Ask): Readable {
  return streamOf(document(ask));
}

async function* document(ask: Ask) {
  let before = `{"@context":${JSON.stringify(context)},\n"@graph":[\n`;
  for await (const node of nodes(ask)) {
    yield before + JSON.stringify(node);
    before = ',\n';
  }
  yield '\n]}\n';
}

/** One statement for each kind of node. Its rows have the node as `row`, and what it points to in other columns. */
async function* nodes(ask: Ask): AsyncGenerator<object> {
  const reports = `${inOrder('Report')}
    RETURN n {.*} AS row, [(n)-[:COVERS]->(s) | s.id] AS covers`;
  for await (const columns of streamedRows<{ row: ReportRow; covers: string[] }>(ask, reports))
    yield report(columns.row, columns.covers);

  yield thesaurus;
  const concepts = `${inOrder('Concept')}
    RETURN n {.*} AS row, head([(n)-[:BROADER]->(b) | b.id]) AS broader`;
  for await (const { row, broader } of streamedRows<{ row: ConceptRow; broader: string | null }>(
    ask,
    concepts,
  ))
    yield concept(row, broader);

  const metrics = `${inOrder('Metric')}
    RETURN n {.*} AS row, head([(n)-[:BROADER]->(b) | b.id]) AS broader,
      COLLECT { MATCH (n)-[r:OF_OBJECT|OF_ACTION|OUT_OF]->(c) RETURN [type(r), c.id] ORDER BY type(r) } AS parts`;
  for await (const { row, ...of } of streamedRows<{ row: MetricRow } & Composed>(ask, metrics))
    yield metric(row, of);

  const entities = `${inOrder('Entity')} RETURN n {.*, __typename: ${typeOf('n')}} AS row,
    COLLECT { MATCH (n)-[:HAS_STEP]->(s) RETURN s.id ORDER BY s.position } AS steps,
    COLLECT { MATCH (n)-[:HAS_STATUS]->(s) RETURN s.id ORDER BY s.position } AS statuses`;
  for await (const columns of streamedRows<{ row: EntityRow; steps: string[]; statuses: string[] }>(
    ask,
    entities,
  ))
    yield entity(columns.row, columns.steps, columns.statuses);

  const steps = `${inOrder('Step')} RETURN n {.*} AS row`;
  for await (const { row } of streamedRows<{ row: StepRow }>(ask, steps)) yield step(row);

  const statuses = `${inOrder('StatusStatement')} RETURN n {.*} AS row`;
  for await (const { row } of streamedRows<{ row: StatusStatementRow }>(ask, statuses))
    yield statusStatement(row);

  const links = `${inOrder('Entity')} MATCH (n)-[r:${UNDERIVED}]->(b:Entity)
    WITH n, r, b ORDER BY n.id, type(r), b.id, coalesce(r.role, r.title)
    RETURN r {.*, type: type(r), from: n.id, to: b.id} AS row`;
  for await (const { row } of streamedRows<{ row: IdLinkRow }>(ask, links)) yield link(row);

  const observations = `${inOrder('Observation')} RETURN n {.*} AS row,
    COLLECT { MATCH (n)-[:ABOUT]->(e) RETURN e.id ORDER BY e.id } AS subjects, [(n)-[:COMPONENT_OF]->(t) | t.id] AS totals,
    COLLECT { MATCH (n)-[:REVISES]->(o) RETURN o.id ORDER BY o.id } AS revised`;
  for await (const { row, ...of } of streamedRows<{ row: ObservationRow } & Figures>(ask, observations))
    yield observation(row, of);

  const checks = `${inOrder('Check')} MATCH (n)-[:CITED_IN]->(report:Report), (n)-[:RESULT]->(result)
    RETURN n {.*} AS row, report.id AS report, result.id AS result,
      COLLECT { MATCH (n)-[r:OPERAND]->(o) RETURN o.id ORDER BY r.position } AS operands,
      COLLECT { MATCH (n)-[r:COUNTS]->(c) RETURN c.id ORDER BY r.position } AS counts`;
  for await (const { row, ...of } of streamedRows<{ row: CheckRow } & Checked>(ask, checks))
    yield check(row, of);
}

function report(row: ReportRow, covers: string[]) {
  const { id, title, kind, publisher, publishedOn, originalUrl, fileName, sha256, length } = row;
  return {
    ...node(id, 'Report', 'schema:Report', 'prov:Entity'),
    name: title,
    kind,
    publisher: publisher && { '@type': 'schema:Organization', name: publisher },
    datePublished: publishedOn,
    temporal: periodOfTime(row),
    spatialCoverage: covers.map(iri),
    original: originalUrl && {
      '@type': 'schema:MediaObject',
      contentUrl: originalUrl,
      encodingFormat: row.originalMediaType,
      retrievedOn: row.originalRetrievedOn,
      sha256: row.originalSha256,
    },
    fileName,
    sha256,
    length,
  };
}

/** The scheme of the concepts that metrics consist of. */
const thesaurus = {
  ...node('thesaurus', 'skos:ConceptScheme'),
  prefLabel: { zh: '街道图谱的对象和行动', en: 'Objects and actions of Street Atlas' },
};

function concept(row: ConceptRow, broader: string | null) {
  const { id, name, englishName, kind, aliases, category, note } = row;
  return {
    ...node(id, 'Concept', 'skos:Concept'),
    inScheme: thesaurus['@id'],
    prefLabel: { zh: name, en: englishName },
    altLabel: { zh: aliases },
    kind,
    category,
    note: note && { zh: note },
    broader: broader ? iri(broader) : undefined,
  };
}

/** The broader metric, and the concepts that a metric consists of, by link type. */
interface Composed {
  broader: string | null;
  parts: [link: string, concept: string][];
}

function metric(row: MetricRow, { broader, parts }: Composed) {
  const { id, name, englishName, definition, unit, category, additive, measure } = row;
  return {
    ...node(id, 'Metric', 'schema:StatisticalVariable', 'skos:Concept'),
    name,
    prefLabel: { zh: name, en: englishName },
    definition: { zh: definition },
    unitText: unit,
    category,
    additive,
    measure,
    ...Object.fromEntries(parts.map(([link, of]) => [link, iri(of)])),
    broader: broader ? iri(broader) : undefined,
  };
}

function entity(row: EntityRow, steps: string[], statuses: string[]) {
  const { id, __typename, name, aliases, isGroup, kind, level, status } = row;
  const standard = STANDARD_TYPES[__typename];
  return {
    ...node(id, 'Entity', __typename, ...(standard ? [standard] : [])),
    name,
    alternateName: aliases,
    isGroup,
    kind,
    level,
    status,
    code: row.codeValue && {
      '@type': 'schema:PropertyValue',
      propertyID: row.codeScheme,
      text: row.codeValue,
      vintage: row.codeVintage,
    },
    steps: steps.length > 0 ? steps.map(iri) : undefined,
    statusHistory: statuses.length > 0 ? statuses.map(iri) : undefined,
    ...sources(row),
  };
}

function step(row: StepRow) {
  const { id, name, position } = row;
  return { ...node(id, 'Step', 'schema:HowToStep'), name, position, ...sources(row) };
}

function statusStatement(row: StatusStatementRow) {
  const { id, status } = row;
  return { ...node(id, 'StatusStatement'), status, temporal: periodOfTime(row), ...sources(row) };
}

/** The plain triple, and the statement about it (RDF reification) with what is known about the link. */
function link(row: IdLinkRow) {
  const { type, from, to, role, title, start, end, status, inferred } = row;
  const membership = {
    member: iri(from),
    organization: iri(to),
    'org:role': title && { '@type': 'org:Role', prefLabel: { zh: title } },
  };
  return {
    '@type': ['Link', 'rdf:Statement', ...(type === 'MEMBER_OF' ? ['org:Membership'] : [])],
    subject: { '@id': iri(from), [type]: { '@id': iri(to) } },
    predicate: type,
    object: iri(to),
    ...(type === 'MEMBER_OF' && membership),
    role,
    startDate: start,
    endDate: end,
    status: status ?? undefined,
    inferred,
    ...sources(row),
  };
}

/** The subjects of a figure, its totals, and the figures of earlier reports that it restates. */
interface Figures {
  subjects: string[];
  totals: string[];
  revised: string[];
}

function observation(row: ObservationRow, { subjects, totals, revised }: Figures) {
  const { id, metricId, value, comparableValue, valueHigh, unit, reported, qualifier, status } = row;
  return {
    ...node(id, 'Observation', 'schema:Observation'),
    observationAbout: subjects.map(iri),
    variableMeasured: iri(metricId),
    value,
    comparableValue,
    maxValue: valueHigh,
    unitText: unit,
    reported,
    qualifier,
    status,
    temporal: periodOfTime(row),
    dimensions: row.dimensionNames.map((name, i) => ({
      '@type': 'schema:PropertyValue',
      name,
      text: row.dimensionValues[i],
    })),
    isPartOf: totals.map(iri),
    wasRevisionOf: revised.map(iri),
    ...sources(row),
  };
}

/** The report and the parts of a check. */
interface Checked {
  report: string;
  result: string;
  operands: string[];
  counts: string[];
}

function check(row: CheckRow, of: Checked) {
  const { id, rule, status, stated, computed, tolerance } = row;
  return {
    ...node(id, 'Check'),
    rule,
    status,
    stated,
    computed,
    tolerance,
    description: { zh: row.explanationZh, en: row.explanationEn },
    result: iri(of.result),
    operands: of.operands.map(iri),
    counts: of.counts.map(iri),
    hadPrimarySource: iri(of.report),
  };
}

function node(id: string, ...types: string[]) {
  return { '@id': iri(id), '@type': types, identifier: id };
}

/** The IRI of a node: its id, percent-encoded where an IRI requires it. */
function iri(id: string): string {
  return `urn:street-atlas:${encodeURI(id).replaceAll('?', '%3F').replaceAll('#', '%23')}`;
}

/** The reports that something is taken from, and the places in them: offsets in code points, and the slice. */
function sources(row: CitedRow) {
  const citations = citationsOf(row);
  return {
    hadPrimarySource: [...new Set(citations.map(({ reportId }) => iri(reportId)))],
    wasDerivedFrom: citations.map(({ reportId, start, end, exact }) => ({
      '@type': ['oa:SpecificResource', 'prov:Entity'],
      hasSource: iri(reportId),
      hasSelector: [
        { '@type': 'oa:TextPositionSelector', start, end },
        { '@type': 'oa:TextQuoteSelector', exact },
      ],
    })),
  };
}

function periodOfTime(row: PeriodRow) {
  const { periodLabel, periodStart, periodEnd, periodInferred } = row;
  return {
    '@type': 'dcterms:PeriodOfTime',
    name: periodLabel,
    startDate: periodStart ?? undefined,
    endDate: periodEnd ?? undefined,
    inferred: periodInferred ?? false,
  };
}
