import type {
  AggregateKey,
  CodeMatch,
  ConceptKind,
  LeftOutReason,
  LinkType,
  Measure,
  MetricCategory,
  ObservationStatus,
  ProjectRole,
  Qualifier,
  SearchMatchKind,
  Status,
  SumWithheld,
} from './contract.js';
import type { PageInfo } from './page.js';

/** Citations as nodes and relationships store them: four parallel lists. */
export interface CitedRow {
  citationReports?: string[];
  citationStarts?: number[];
  citationEnds?: number[];
  citationExacts?: string[];
}

/** An entity as the database returns it. Dates are ISO strings. */
export interface EntityRow extends CitedRow {
  /** The label that is its type, also in GraphQL. */
  __typename: string;
  id: string;
  name: string;
  aliases: string[];
  isGroup: boolean;
  kind?: string;
  level?: string;
  status?: Status;
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
  /** The subdistrict that it belongs to, because of its report or its subject. */
  subdistrictId?: string;
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
  measure: Measure;
}

/** A term of the thesaurus as the database returns it. */
export interface ConceptRow {
  __typename: 'Concept';
  id: string;
  name: string;
  englishName: string;
  kind: ConceptKind;
  aliases: string[];
  category?: string;
  note?: string;
}

/** A report as the database returns it. */
export interface ReportRow {
  __typename: 'Report';
  id: string;
  title: string;
  kind: string;
  publisher?: string;
  publishedOn?: string;
  /** Where it was published, and what is known of the file there. */
  originalUrl?: string;
  originalMediaType?: string;
  originalRetrievedOn?: string;
  originalSha256?: string;
  fileName: string;
  sha256: string;
  length: number;
  periodLabel: string;
  periodStart?: string;
  periodEnd?: string;
}

/** A sentence of a report as the database returns it; `words` are the search words that found it. */
export interface PassageRow {
  __typename: 'Passage';
  id: string;
  text: string;
  /** Offsets in the report's file, in code points. */
  start: number;
  end: number;
  position: number;
  words?: readonly string[];
}

/** A check of a relation between figures, as the database returns it. */
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

/** A status of an entity at some time, as a report states it. */
export interface StatusStatementRow extends CitedRow {
  __typename: 'StatusStatement';
  id: string;
  status: Status;
  /** Its position among the entity's statements, the latest last. */
  position: number;
  periodLabel: string;
  periodStart?: string;
  periodEnd?: string;
  periodInferred: boolean;
}

/** A step of a programme as the database returns it. */
export interface StepRow extends CitedRow {
  __typename: 'Step';
  id: string;
  position: number;
  name: string;
}

/** A link between two entities. It has the ids of its ends, or the ends themselves as further properties. */
export interface LinkRow extends CitedRow {
  type: LinkType;
  fromId?: string;
  toId?: string;
  role?: ProjectRole | null;
  title: string;
  status?: Status | null;
  /** Dates of a role, as ISO strings. */
  start?: string | null;
  end?: string | null;
  inferred: boolean;
}

/** A place in a report: offsets in code points, and the slice. */
export interface CitationRow {
  reportId: string;
  start: number;
  end: number;
  exact: string;
}

/** The citations that a node or relationship stores in four lists. */
export function citationsOf(row: CitedRow): CitationRow[] {
  return (row.citationReports ?? []).map((reportId, i) => ({
    reportId,
    start: row.citationStarts?.[i] as number,
    end: row.citationEnds?.[i] as number,
    exact: row.citationExacts?.[i] as string,
  }));
}

/** The time that a row is about. */
export interface PeriodRow {
  periodLabel: string;
  periodStart?: string | null;
  periodEnd?: string | null;
  periodInferred?: boolean | null;
}

/** A subdistrict with a report, together with a metric. */
export interface ComparisonRow {
  reported: boolean;
}

/** What counted rows have in common, and their number. */
export interface FacetRow {
  value?: string | null;
  total: number;
}

/** A division (`node`), and how many of its subdistricts have a report. */
export interface DivisionCoverageRow {
  total: number;
}

/** A place and the figure that ranks it: `place` and `node`. */
export type RankedPlaceRow = object;

/** A place that is not ranked (`place`), and the figures that explain why. */
export interface LeftOutRow {
  reason: LeftOutReason;
}

/** The entity and the metric of a series: `parent` and `node`. */
export type SeriesRow = object;

/** A figure of a series, with what is needed to compare it, if the change is requested. */
export interface SeriesPointRow extends PeriodRow {
  span: string;
  comparableValue: number;
  /** The point that it is compared with. */
  earlier?: SeriesPointRow;
}

/** The difference from the value of an earlier period. */
export interface ChangeRow {
  since: PeriodRow;
  absolute: number;
  percent: number | null;
}

/** A figure (`parent`), and a count by which it is divided (`node`). */
export interface RateRow {
  values: [number, number];
  qualifiers: [Qualifier, Qualifier];
}

/** A path: the ids of its entities, and its links. */
export interface PathRow {
  length: number;
  ids: string[];
  links: LinkRow[];
}

/** The surroundings of an entity: ids of entities, and the links among them. */
export interface NeighbourhoodRow {
  ids: string[];
  links: LinkRow[];
  truncated: boolean;
}

/** Which name of an entity matched, and how. */
export interface MatchRow {
  by: SearchMatchKind;
  text: string;
}

/** A page of hits. */
export interface Hits {
  edges: { cursor: string | undefined; score: number; matched: MatchRow; node: EntityRow }[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** A figure, as far as aggregation needs it. Ids are the graph's. */
export interface Figure {
  id: string;
  metricId: string;
  additive: boolean;
  /** In the metric's unit. */
  comparableValue: number;
  qualifier: Qualifier;
  status: ObservationStatus;
  dimensionNames: string[];
  dimensionValues: string[];
  periodLabel: string;
  /** Dates as ISO strings; null for an open end. */
  periodStart?: string | null;
  periodEnd?: string | null;
  subdistrictId?: string | null;
  /** Its subjects, their types, and everything that the subjects lie in or are part of. */
  subjects: string[];
  subjectTypes: string[];
  within: string[];
  /** The totals that it is part of, and the figures that state the same fact. */
  totals: string[];
  restates: string[];
}

/** A sum with its summands, or the reason why there is none. */
export type SumOutcome<F extends Figure> =
  | { value: number; qualifier: Qualifier; summands: F[] }
  | { withheld: SumWithheld };

/** A figure, with what else groups need of it. */
export interface FigureRow extends Figure {
  category: MetricCategory;
  /** The metric's unit. */
  unit: string;
  periodInferred: boolean;
}

/** A group of figures. */
export interface AggregateRow {
  figures: FigureRow[];
  sum: SumOutcome<FigureRow>;
  /** One of the figures if all agree on the key, otherwise null. */
  common(key: AggregateKey): FigureRow | null;
  /** The comparable values if all figures have the same metric, otherwise null. */
  values: number[] | null;
}

/** A sum that is not withheld. */
export type SumRow = Exclude<SumOutcome<FigureRow>, { withheld: unknown }>;

/** Any node that has an id. */
export type NodeRow =
  | EntityRow
  | ObservationRow
  | MetricRow
  | ConceptRow
  | ReportRow
  | StepRow
  | StatusStatementRow
  | CheckRow
  | PassageRow;
