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
  /** The subdistrict that it belongs to, by its report or by what it is about. */
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
  /** Where it was published, with what is known of the file there. */
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

/** A sentence of a report as the database returns it; `words` are those that it was found by. */
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

/** A status of an entity, as a report says it of a time. */
export interface StatusStatementRow extends CitedRow {
  __typename: 'StatusStatement';
  id: string;
  status: Status;
  /** Its place among what reports say of the entity, the latest last. */
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

/** A link between two entities. Its ends come with it, or are known by their ids. */
export interface LinkRow extends CitedRow {
  type: LinkType;
  fromId?: string;
  toId?: string;
  role?: ProjectRole | null;
  title: string;
  status?: Status | null;
  /** Days of a role, as ISO strings. */
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

/** The citations that a node or relationship carries in four lists. */
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

/** A subdistrict with a report, beside a metric. */
export interface ComparisonRow {
  reported: boolean;
}

/** What counted rows have in common, and how many they are. */
export interface FacetRow {
  value?: string | null;
  total: number;
}

/** A division, `node`, and how many of its subdistricts have a report. */
export interface DivisionCoverageRow {
  total: number;
}

/** A place with the figure by which it is ranked: `place` and `node`. */
export type RankedPlaceRow = object;

/** A place that is not ranked, `place`, and the figures that are why. */
export interface LeftOutRow {
  reason: LeftOutReason;
}

/** An entity and a metric of which a series is: `parent` and `node`. */
export type SeriesRow = object;

/** A figure of a series, as far as it is compared with others: where the change is asked for. */
export interface SeriesPointRow extends PeriodRow {
  span: string;
  comparableValue: number;
  /** The point that it is compared with. */
  earlier?: SeriesPointRow;
}

/** How far a value is from that of an earlier period. */
export interface ChangeRow {
  since: PeriodRow;
  absolute: number;
  percent: number | null;
}

/** A figure, `parent`, and a count by which it is divided, `node`. */
export interface RateRow {
  values: [number, number];
  qualifiers: [Qualifier, Qualifier];
}

/** A chain: the ids of its entities, and its links. */
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

/** What of an entity a text was found in. */
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

/** A figure, as far as aggregation needs it. Ids are those of the graph. */
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
  /** Days as ISO strings; null where the period is open. */
  periodStart?: string | null;
  periodEnd?: string | null;
  subdistrictId?: string | null;
  /** What it is about, the labels of those, and all places and projects that those lie in or are part of. */
  subjects: string[];
  subjectTypes: string[];
  within: string[];
  /** The figures that it is a part of, and those that state the same fact. */
  totals: string[];
  restates: string[];
}

/** A sum with its summands, or why there is none. */
export type SumOutcome<F extends Figure> =
  | { value: number; qualifier: Qualifier; summands: F[] }
  | { withheld: SumWithheld };

/** A figure with what it is grouped by and what shows whether it counts the same as another. */
export interface FigureRow extends Figure {
  category: MetricCategory;
  /** The metric's. */
  unit: string;
  periodInferred: boolean;
}

/** Figures that are grouped together. */
export interface AggregateRow {
  figures: FigureRow[];
  sum: SumOutcome<FigureRow>;
  /** One of the figures where all of them have the same of a key; null where they differ. */
  common(key: AggregateKey): FigureRow | null;
  /** The values where all figures are of one metric. */
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
