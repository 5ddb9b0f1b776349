/** A place in a report, as nodes and relationships carry it: four lists that belong together by position. */
export interface CitedRow {
  citationReports?: string[];
  citationStarts?: number[];
  citationEnds?: number[];
  citationExacts?: string[];
}

/** An entity as the database returns it. Days are ISO strings. */
export interface EntityRow extends CitedRow {
  /** The most specific label, which is also the GraphQL type. */
  __typename: string;
  id: string;
  name: string;
  aliases: string[];
  isGroup: boolean;
  kind?: string;
  level?: string;
  status?: string;
  codeScheme?: string;
  codeValue?: string;
  codeVintage?: string;
}

/** A figure as the database returns it, with the id of its metric. */
export interface ObservationRow extends CitedRow {
  __typename: 'Observation';
  id: string;
  metricId: string;
  value: number;
  comparableValue: number;
  valueHigh?: number;
  unit: string;
  reported: string;
  qualifier: string;
  status: string;
  periodLabel: string;
  periodStart?: string;
  periodEnd?: string;
  periodInferred: boolean;
  dimensionNames: string[];
  dimensionValues: string[];
}

/** A metric as the database returns it. */
export interface MetricRow {
  __typename: 'Metric';
  id: string;
  name: string;
  englishName: string;
  definition: string;
  unit: string;
  category: string;
  additive: boolean;
  denominator: boolean;
}

/** A report as the database returns it. */
export interface ReportRow {
  __typename: 'Report';
  id: string;
  title: string;
  publisher?: string;
  publishedOn?: string;
  fileName: string;
  sha256: string;
  length: number;
  periodLabel: string;
  periodStart?: string;
  periodEnd?: string;
}

/** A check of a relation between figures as the database returns it. */
export interface CheckRow {
  __typename: 'Check';
  id: string;
  rule: string;
  status: string;
  stated: number;
  computed: number;
  tolerance?: number;
  explanationZh: string;
  explanationEn: string;
}

/** A step of a programme as the database returns it. */
export interface StepRow extends CitedRow {
  __typename: 'Step';
  id: string;
  position: number;
  name: string;
}

/** A link with the entities at both ends. */
export interface LinkRow extends CitedRow {
  type: string;
  from: EntityRow;
  to: EntityRow;
  role?: string;
  title?: string;
  start?: string;
  end?: string;
  inferred: boolean;
}

/** Any node that has an id. */
export type NodeRow = EntityRow | ObservationRow | MetricRow | ReportRow | StepRow | CheckRow;

/** Cypher for the row of an entity bound to `variable`. */
export function entityRow(variable: string): string {
  return `${variable} {.*, __typename: [l IN labels(${variable}) WHERE l <> 'Entity'][0]}`;
}

/** Cypher for the row of a node of one other label bound to `variable`. */
export function nodeRow(variable: string, label: 'Metric' | 'Report' | 'Step' | 'Check'): string {
  return `${variable} {.*, __typename: '${label}'}`;
}

/** Cypher for the row of a figure bound to `variable`. */
export function observationRow(variable: string): string {
  const metric = `[(${variable})-[:MEASURES]->(m:Metric) | m.id][0]`;
  return `${variable} {.*, __typename: 'Observation', metricId: ${metric}}`;
}

/** Cypher for the row of a link bound to `variable`. */
export function linkRow(variable: string): string {
  const ends = `from: ${entityRow('from')}, to: ${entityRow('to')}`;
  return `[from IN [startNode(${variable})] | [to IN [endNode(${variable})] | ${variable} {.*, type: type(${variable}), ${ends}}][0]][0]`;
}
