import type { LinkType, ProjectRole } from '../graphql/generated.js';
import type { CodeMatch } from '../seed/divisions.js';

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
  codeName?: string;
  codeMatch?: CodeMatch;
}

/** A figure as the database returns it. */
export interface ObservationRow extends CitedRow {
  __typename: 'Observation';
  id: string;
  value: number;
  metricId: string;
  /** The subdistrict that its report covers. */
  subdistrictId: string;
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

/** A link between two entities. Its ends come with it, or are known by their ids. */
export interface LinkRow extends CitedRow {
  type: LinkType;
  fromId?: string;
  toId?: string;
  role?: ProjectRole | null;
  title: string;
  /** Days of a role, as ISO strings. */
  start?: string | null;
  end?: string | null;
  inferred: boolean;
}

/** Any node that has an id. */
export type NodeRow = EntityRow | ObservationRow | MetricRow | ReportRow | StepRow | CheckRow;

/** Cypher for all of a link bound to `variable`, with the ids of its ends. */
export function linkColumns(variable: string): string {
  return `${variable} {.role, .title, .inferred, .citationReports, .citationStarts, .citationEnds, .citationExacts,
  type: type(${variable}), fromId: startNode(${variable}).id, toId: endNode(${variable}).id}`;
}
