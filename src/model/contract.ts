export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, ISO 8601 (2021-12-31). */
  Date: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: any; output: any; }
};

/**
 * A group of figures, with what can be said about them together. What they are not grouped by is null unless they all have
 * it in common.
 */
export type Aggregate = {
  __typename?: 'Aggregate';
  /** Their subject area. */
  category?: Maybe<MetricCategory>;
  /** How many figures there are; a figure written in several places counts once. */
  count: Scalars['Int']['output'];
  /** What narrows the metric. */
  dimensions?: Maybe<Array<Dimension>>;
  /** The largest value. */
  max?: Maybe<Scalars['Float']['output']>;
  /** The median: the value in the middle or, for an even number of figures, half-way between the two in the middle. */
  median?: Maybe<Scalars['Float']['output']>;
  /** What they measure. */
  metric?: Maybe<Metric>;
  /** The smallest value. */
  min?: Maybe<Scalars['Float']['output']>;
  /** The figures, in the order of the reports. */
  observations: Array<Observation>;
  /** The days that they are about, in the most common wording. */
  period?: Maybe<Period>;
  /** Whether they have happened. */
  status?: Maybe<ObservationStatus>;
  /** The subdistrict that they belong to; null if they belong to larger divisions or to several. */
  subdistrict?: Maybe<Subdistrict>;
  /** The sum; null if it would mean nothing or might count something twice. */
  sum?: Maybe<Sum>;
  /** Why there is no sum; null if there is one. */
  sumWithheld?: Maybe<SumWithheld>;
  /** The unit of the values here: the metric's. Null if there are several metrics; the values are then null as well. */
  unit?: Maybe<Unit>;
};


/**
 * A group of figures, with what can be said about them together. What they are not grouped by is null unless they all have
 * it in common.
 */
export type AggregateObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What figures can be grouped by. */
export type AggregateKey =
  /** The metric's subject area. */
  | 'CATEGORY'
  /** What narrows the metric: every combination is a group. */
  | 'DIMENSIONS'
  /** The metric. */
  | 'METRIC'
  /** The days that they are about, however the reports word it. */
  | 'PERIOD'
  /** Whether they have happened. */
  | 'STATUS'
  /** The subdistrict that they belong to. */
  | 'SUBDISTRICT';

/** A page of what is carried out, or of those who carry it out. */
export type CarriesOutConnection = {
  __typename?: 'CarriesOutConnection';
  /** The items on this page, with their cursors and roles. */
  edges: Array<CarriesOutEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
  /** How many there are in total; counted only if requested. */
  totalCount: Scalars['Int']['output'];
};

/** What is carried out, or who carries it out, with the role. */
export type CarriesOutEdge = {
  __typename?: 'CarriesOutEdge';
  /** Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The links that lead from the list's owner to this item, with their status and citations; empty if it does not follow links. */
  links: Array<Link>;
  /** What the edge leads to. */
  node: Entity;
  /** The role of whoever carries it out. */
  role: ProjectRole;
};

/** The difference from the value of an earlier period of the same length. */
export type Change = {
  __typename?: 'Change';
  /** The value minus the earlier one, in the metric's unit; for percentages, in percentage points. */
  absolute: Scalars['Float']['output'];
  /** The same in per cent of the earlier value; null if that is 0. */
  percent?: Maybe<Scalars['Float']['output']>;
  /** The latest such earlier period. */
  since: Period;
};

/** A relation between figures of a report: parts and their total, a rate and what it is taken of, figures that must be equal, a number and what is listed for it. */
export type Check = Node & {
  __typename?: 'Check';
  /** The value that the operands give, or how many are listed. */
  computed: Scalars['Float']['output'];
  /** What is named and counted, in order; only COUNT has any. */
  entities: Array<Entity>;
  /** What was compared and what came out, in a sentence. */
  explanation: Scalars['String']['output'];
  /** Stable, opaque and unique across all types. */
  id: Scalars['ID']['output'];
  /** The figures that it is computed from, in order; none for COUNT. */
  operands: Array<Observation>;
  /** The report that states the figures. */
  report: Report;
  /** The checked figure. */
  result: Observation;
  /** How the figures relate. */
  rule: CheckRule;
  /** The value that the report states for the result. */
  stated: Scalars['Float']['output'];
  /** Whether the relation holds. */
  status: CheckStatus;
  /** The steps of a programme that are counted, in order; only COUNT has any. */
  steps: Array<Step>;
  /** How far the two may differ given rounding and qualifiers; null if one is open-ended (以上). */
  tolerance?: Maybe<Scalars['Float']['output']>;
};


/** A relation between figures of a report: parts and their total, a rate and what it is taken of, figures that must be equal, a number and what is listed for it. */
export type CheckExplanationArgs = {
  language?: Language;
};

/** A page of checks. */
export type CheckConnection = {
  __typename?: 'CheckConnection';
  /** The items on this page, with their cursors. */
  edges: Array<CheckEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
  /** How many there are in total; counted only if requested. */
  totalCount: Scalars['Int']['output'];
};

/** A check in a list. */
export type CheckEdge = {
  __typename?: 'CheckEdge';
  /** Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The check. */
  node: Check;
};

/** Which checks. */
export type CheckFilter = {
  /** Only of this rule. */
  rule?: InputMaybe<CheckRule>;
  /** Only those that agree, or only those that do not. */
  status?: InputMaybe<CheckStatus>;
};

/** How the figures of a check hang together. */
export type CheckRule =
  /** 数目应当与列出的名称相等: the result is the number of the names or steps that the report lists for it. */
  | 'COUNT'
  /** 两处的数应当相等: the result and the operand are one figure stated twice, or two counts that the report ties to each other one by one. */
  | 'EQUAL'
  /** 列出的分项相加不应超过合计: the operands are some of the parts of the result, together no more than it. */
  | 'PARTS'
  /** 百分比应当等于两个数字之比: the result is the first operand in per cent of the second. */
  | 'RATIO'
  /** 后来的报告重新公布的数: the result is what a later report says of what the operand says: found by the load, never recorded. */
  | 'REVISED'
  /** 分项相加应当等于合计: the result is the sum of the operands. */
  | 'SUM';

/** Whether a relation between figures holds. */
export type CheckStatus =
  /** The stated value can equal the computed one, within what rounding and qualifiers leave open. */
  | 'AGREES'
  /** It cannot. */
  | 'DISAGREES';

/**
 * A place in a report (W3C Web Annotation: TextPositionSelector and TextQuoteSelector together). Offsets are 0-based,
 * end-exclusive and count Unicode code points of the UTF-8 decoded file, exactly as published.
 */
export type Citation = {
  __typename?: 'Citation';
  /** Where it ends (the first code point after it). */
  end: Scalars['Int']['output'];
  /** The slice: a name, or a figure with its unit. */
  exact: Scalars['String']['output'];
  /** The passage around it, in whole sentences of its line, if the operator mounts the reports' texts (ATLAS_DOCUMENTS); null otherwise. */
  passage?: Maybe<Scalars['String']['output']>;
  /** Where the passage begins in the file, in code points: the slice is its part from `start - passageStart`. Null if `passage` is null. */
  passageStart?: Maybe<Scalars['Int']['output']>;
  /** The report. */
  report: Report;
  /** Where the slice begins. */
  start: Scalars['Int']['output'];
};

/** A cited slice of a report's text, with everything cited there. */
export type CitedSlice = {
  __typename?: 'CitedSlice';
  /** Where it is. */
  citation: Citation;
  /** The entities named there, by name. */
  entities: Array<Entity>;
  /** The links that the text shows there. */
  links: Array<Link>;
  /** The figures written there. */
  observations: Array<Observation>;
  /** The statuses stated there. */
  statuses: Array<StatusStatement>;
  /** The steps of programmes named there. */
  steps: Array<Step>;
};

/** A page of slices. */
export type CitedSliceConnection = {
  __typename?: 'CitedSliceConnection';
  /** The items on this page, with their cursors. */
  edges: Array<CitedSliceEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
  /** How many there are in total; counted only if requested. */
  totalCount: Scalars['Int']['output'];
};

/** A slice in a list. */
export type CitedSliceEdge = {
  __typename?: 'CitedSliceEdge';
  /** Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The slice. */
  node: CitedSlice;
};

/** 地级行政区: a prefecture-level city. */
export type City = Entity & Node & {
  __typename?: 'City';
  /** Other wordings that the reports use. */
  aliases: Array<Scalars['String']['output']>;
  /** Carries out (实施): the ends of its links CARRIES_OUT. */
  carriesOut: CarriesOutConnection;
  /** Where reports name it, in the order of the reports. */
  citations: Array<Citation>;
  /** Its statistical code; null if the list of divisions has none. */
  code?: Maybe<DivisionCode>;
  /** Conferred (授予): the ends of its links CONFERRED. */
  conferred: HonourConnection;
  /** Its districts and counties. */
  districts: DistrictConnection;
  /** Issued (制定): the ends of its links ISSUED. */
  documents: DocumentConnection;
  /** Established (设立): the ends of its links ESTABLISHED. */
  established: EntityConnection;
  /** Stable, opaque and unique across all types. */
  id: Scalars['ID']['output'];
  /** True if this represents several things that a report counts without naming them; their number is an observation. */
  isGroup: Scalars['Boolean']['output'];
  /** Leads (领导): the ends of its links LEADS. */
  leads: EntityConnection;
  /** Led by (领导者): the starts of its links LEADS that lead here. */
  ledBy: EntityConnection;
  /** Links of every type to other entities, in both directions, sorted by type. */
  links: LinkConnection;
  /** Located here (所在于此): the starts of its links LOCATED_IN that lead here. */
  locatedHere: EntityConnection;
  /** The full name that the reports use. */
  name: Scalars['String']['output'];
  /** Figures about it, in the order of the reports unless sorted otherwise. */
  observations: ObservationConnection;
  /** Party organizations here (在此建立的党组织): the starts of its links ORGANIZED_IN that lead here. */
  organizedHere: EntityConnection;
  /** Part of (属于): the end of its links PART_OF, the first by name. */
  partOf?: Maybe<Entity>;
  /** Has part (下辖 / 包含): the starts of its links PART_OF that lead here. */
  parts: EntityConnection;
  /** Its name in Hanyu Pinyin without tones, a syllable for each character, as a dictionary reads it: `qing he jie dao`. Computed, not from reports: local people may read it differently. Null if the name has no Chinese characters. */
  pinyin?: Maybe<Scalars['String']['output']>;
  /** The province that it is part of. */
  province: Province;
  /** The reports about it as a whole, newest first. An error if there are more than 1,000. */
  reports: Array<Report>;
  /** Its figures of a metric over time, one for each period; null if there is no such metric. */
  series?: Maybe<Series>;
  /** What applies to it (适用的机制与文件): the starts of its links APPLIES_TO that lead here. */
  subjectTo: EntityConnection;
  /** Part of (属于): the ends of its links PART_OF. */
  wholes: EntityConnection;
};


/** 地级行政区: a prefecture-level city. */
export type CityCarriesOutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 地级行政区: a prefecture-level city. */
export type CityConferredArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 地级行政区: a prefecture-level city. */
export type CityDistrictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 地级行政区: a prefecture-level city. */
export type CityDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 地级行政区: a prefecture-level city. */
export type CityEstablishedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 地级行政区: a prefecture-level city. */
export type CityLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 地级行政区: a prefecture-level city. */
export type CityLedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 地级行政区: a prefecture-level city. */
export type CityLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 地级行政区: a prefecture-level city. */
export type CityLocatedHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 地级行政区: a prefecture-level city. */
export type CityObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
};


/** 地级行政区: a prefecture-level city. */
export type CityOrganizedHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 地级行政区: a prefecture-level city. */
export type CityPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 地级行政区: a prefecture-level city. */
export type CitySeriesArgs = {
  dimensions?: Array<DimensionInput>;
  metric: Scalars['ID']['input'];
  status?: ObservationStatus;
};


/** 地级行政区: a prefecture-level city. */
export type CitySubjectToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 地级行政区: a prefecture-level city. */
export type CityWholesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};

/** A page of cities. */
export type CityConnection = {
  __typename?: 'CityConnection';
  /** The items on this page, with their cursors. */
  edges: Array<CityEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
  /** How many there are in total; counted only if requested. */
  totalCount: Scalars['Int']['output'];
};

/** One of the cities of a list. */
export type CityEdge = {
  __typename?: 'CityEdge';
  /** Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The links that lead from the list's owner to this item, with their status and citations; empty if it does not follow links. */
  links: Array<Link>;
  /** What the edge leads to. */
  node: City;
};

/** How a community that reports name was found in the list of divisions. */
export type CodeMatch =
  /** By its name, within its subdistrict: the list's name without the committee equals the report's. */
  | 'SAME_NAME'
  /** By its code, which the report's file gives. */
  | 'STATED';

/** 社区或村: a community or village, the lowest level of administration. */
export type Community = Entity & Node & {
  __typename?: 'Community';
  /** Affected by (受其涉及): the starts of its links AFFECTS that lead here. */
  affectedBy: ProjectConnection;
  /** Other wordings that the reports use. */
  aliases: Array<Scalars['String']['output']>;
  /** Based on (依据): the ends of its links BASED_ON. */
  basedOn: EntityConnection;
  /** Carries out (实施): the ends of its links CARRIES_OUT. */
  carriesOut: CarriesOutConnection;
  /** Where reports name it, in the order of the reports. */
  citations: Array<Citation>;
  /** Its statistical code; null if the list of divisions has none. */
  code?: Maybe<DivisionCode>;
  /** Residential compounds in it. */
  compounds: ResidentialCompoundConnection;
  /** Issued (制定): the ends of its links ISSUED. */
  documents: DocumentConnection;
  /** Established (设立): the ends of its links ESTABLISHED. */
  established: EntityConnection;
  /** Facilities in it or serving it. */
  facilities: FacilityConnection;
  /** Received (获得): the ends of its links RECEIVED. */
  honours: HonourConnection;
  /** Stable, opaque and unique across all types. */
  id: Scalars['ID']['output'];
  /** True if this represents several things that a report counts without naming them; their number is an observation. */
  isGroup: Scalars['Boolean']['output'];
  /** Urban community or village; null if neither the reports nor the list of divisions say. */
  kind?: Maybe<CommunityKind>;
  /** Leads (领导): the ends of its links LEADS. */
  leads: EntityConnection;
  /** Led by (领导者): the starts of its links LEADS that lead here. */
  ledBy: EntityConnection;
  /** Links of every type to other entities, in both directions, sorted by type. */
  links: LinkConnection;
  /** Located here (所在于此): the starts of its links LOCATED_IN that lead here. */
  locatedHere: EntityConnection;
  /** The full name that the reports use. */
  name: Scalars['String']['output'];
  /** Figures about it, in the order of the reports unless sorted otherwise. */
  observations: ObservationConnection;
  /** Organizations in it. */
  organizations: OrganizationConnection;
  /** Party organizations here (在此建立的党组织): the starts of its links ORGANIZED_IN that lead here. */
  organizedHere: EntityConnection;
  /** Part of (属于): the end of its links PART_OF, the first by name. */
  partOf?: Maybe<Entity>;
  /** Has part (下辖 / 包含): the starts of its links PART_OF that lead here. */
  parts: EntityConnection;
  /** Party organizations in it or serving it. */
  partyOrganizations: PartyOrganizationConnection;
  /** Its name in Hanyu Pinyin without tones, a syllable for each character, as a dictionary reads it: `qing he jie dao`. Computed, not from reports: local people may read it differently. Null if the name has no Chinese characters. */
  pinyin?: Maybe<Scalars['String']['output']>;
  /** Projects that affect it or lie in it. */
  projects: ProjectConnection;
  /** The reports about it as a whole, newest first. An error if there are more than 1,000. */
  reports: Array<Report>;
  /** Its figures of a metric over time, one for each period; null if there is no such metric. */
  series?: Maybe<Series>;
  /** Served by (服务者): the starts of its links SERVES that lead here. */
  servedBy: EntityConnection;
  /** The subdistrict that it is part of. Never null here, but nullable as on all types that lie in one. */
  subdistrict?: Maybe<Subdistrict>;
  /** What applies to it (适用的机制与文件): the starts of its links APPLIES_TO that lead here. */
  subjectTo: EntityConnection;
  /** Part of (属于): the ends of its links PART_OF. */
  wholes: EntityConnection;
};


/** 社区或村: a community or village, the lowest level of administration. */
export type CommunityAffectedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 社区或村: a community or village, the lowest level of administration. */
export type CommunityBasedOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 社区或村: a community or village, the lowest level of administration. */
export type CommunityCarriesOutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 社区或村: a community or village, the lowest level of administration. */
export type CommunityCompoundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 社区或村: a community or village, the lowest level of administration. */
export type CommunityDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 社区或村: a community or village, the lowest level of administration. */
export type CommunityEstablishedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 社区或村: a community or village, the lowest level of administration. */
export type CommunityFacilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FacilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 社区或村: a community or village, the lowest level of administration. */
export type CommunityHonoursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 社区或村: a community or village, the lowest level of administration. */
export type CommunityLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 社区或村: a community or village, the lowest level of administration. */
export type CommunityLedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 社区或村: a community or village, the lowest level of administration. */
export type CommunityLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 社区或村: a community or village, the lowest level of administration. */
export type CommunityLocatedHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 社区或村: a community or village, the lowest level of administration. */
export type CommunityObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
};


/** 社区或村: a community or village, the lowest level of administration. */
export type CommunityOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 社区或村: a community or village, the lowest level of administration. */
export type CommunityOrganizedHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 社区或村: a community or village, the lowest level of administration. */
export type CommunityPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 社区或村: a community or village, the lowest level of administration. */
export type CommunityPartyOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartyOrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 社区或村: a community or village, the lowest level of administration. */
export type CommunityProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 社区或村: a community or village, the lowest level of administration. */
export type CommunitySeriesArgs = {
  dimensions?: Array<DimensionInput>;
  metric: Scalars['ID']['input'];
  status?: ObservationStatus;
};


/** 社区或村: a community or village, the lowest level of administration. */
export type CommunityServedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 社区或村: a community or village, the lowest level of administration. */
export type CommunitySubjectToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 社区或村: a community or village, the lowest level of administration. */
export type CommunityWholesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};

/** A page of communities and villages. */
export type CommunityConnection = {
  __typename?: 'CommunityConnection';
  /** The items on this page, with their cursors. */
  edges: Array<CommunityEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
  /** How many there are in total; counted only if requested. */
  totalCount: Scalars['Int']['output'];
};

/** One of the communities and villages of a list. */
export type CommunityEdge = {
  __typename?: 'CommunityEdge';
  /** Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The links that lead from the list's owner to this item, with their status and citations; empty if it does not follow links. */
  links: Array<Link>;
  /** What the edge leads to. */
  node: Community;
};

/** Which communities. */
export type CommunityFilter = {
  /** Only of this kind. */
  kind?: InputMaybe<CommunityKind>;
};

/** Kinds of community. */
export type CommunityKind =
  /** 社区: Urban community. */
  | 'URBAN_COMMUNITY'
  /** 村: Village. */
  | 'VILLAGE';

/** A term that metrics are composed of (SKOS: concept). Terms exist before any report needs them. */
export type Concept = Node & {
  __typename?: 'Concept';
  /** Other wordings, in Chinese. */
  aliases: Array<Scalars['String']['output']>;
  /** The broader term that includes it (SKOS broader); null if there is none. */
  broader?: Maybe<Concept>;
  /** The subject area of its metrics; null for an action that leaves this to the object. */
  category?: Maybe<MetricCategory>;
  /** The English label, as used within the name of a metric. */
  englishName: Scalars['String']['output'];
  /** Stable, opaque and unique across all types. */
  id: Scalars['ID']['output'];
  /** Object or action. */
  kind: ConceptKind;
  /** Metrics whose object or action is this term or a narrower one, by name. */
  metrics: MetricConnection;
  /** The Chinese label. */
  name: Scalars['String']['output'];
  /** The narrower terms. */
  narrower: Array<Concept>;
  /** What it includes; null if its label says it. */
  note?: Maybe<Scalars['String']['output']>;
};


/** A term that metrics are composed of (SKOS: concept). Terms exist before any report needs them. */
export type ConceptMetricsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of concepts. */
export type ConceptConnection = {
  __typename?: 'ConceptConnection';
  /** The items on this page, with their cursors. */
  edges: Array<ConceptEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
  /** How many there are in total; counted only if requested. */
  totalCount: Scalars['Int']['output'];
};

/** A concept in a list. */
export type ConceptEdge = {
  __typename?: 'ConceptEdge';
  /** Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The concept. */
  node: Concept;
};

/** Which concepts. */
export type ConceptFilter = {
  /** Only of this kind. */
  kind?: InputMaybe<ConceptKind>;
  /** Only those with a label or another wording that contains this, in Chinese or English: 1 to 100 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What a term of the thesaurus stands for. */
export type ConceptKind =
  /** 行动: what is done to an object. */
  | 'ACTION'
  /** 对象: what is measured. */
  | 'OBJECT';

/** The answer to a Cypher statement. */
export type CypherResult = {
  __typename?: 'CypherResult';
  /** The names of the columns. */
  columns: Array<Scalars['String']['output']>;
  /** How long it took, in milliseconds. */
  elapsedMs: Scalars['Int']['output'];
  /**
   * The rows, one value per column. Nodes are objects with their properties, `_id` and `_labels`; relationships have
   * `_type` and the `_id`s of their ends, `_from` and `_to`, which are valid within this answer.
   */
  rows: Array<Array<Maybe<Scalars['JSON']['output']>>>;
  /** True if rows were left out: more than `limit`, or more than 5 MB. */
  truncated: Scalars['Boolean']['output'];
};

/** What narrows a metric without being an entity: 年龄 = 12-17岁. */
export type Dimension = {
  __typename?: 'Dimension';
  /** What is distinguished, e.g. 年龄. */
  name: Scalars['String']['output'];
  /** Its value, e.g. 12-17岁. */
  value: Scalars['String']['output'];
};

/** What narrows a metric. */
export type DimensionInput = {
  /** What is distinguished, e.g. 年龄. */
  name: Scalars['String']['input'];
  /** Its value, e.g. 12-17岁. */
  value: Scalars['String']['input'];
};

/** 县级行政区: a district or county. */
export type District = Entity & Node & {
  __typename?: 'District';
  /** Other wordings that the reports use. */
  aliases: Array<Scalars['String']['output']>;
  /** Carries out (实施): the ends of its links CARRIES_OUT. */
  carriesOut: CarriesOutConnection;
  /** Where reports name it, in the order of the reports. */
  citations: Array<Citation>;
  /** The city that it is part of. */
  city: City;
  /** Its statistical code; null if the list of divisions has none. */
  code?: Maybe<DivisionCode>;
  /** Conferred (授予): the ends of its links CONFERRED. */
  conferred: HonourConnection;
  /** Issued (制定): the ends of its links ISSUED. */
  documents: DocumentConnection;
  /** Established (设立): the ends of its links ESTABLISHED. */
  established: EntityConnection;
  /** Stable, opaque and unique across all types. */
  id: Scalars['ID']['output'];
  /** True if this represents several things that a report counts without naming them; their number is an observation. */
  isGroup: Scalars['Boolean']['output'];
  /** Leads (领导): the ends of its links LEADS. */
  leads: EntityConnection;
  /** Led by (领导者): the starts of its links LEADS that lead here. */
  ledBy: EntityConnection;
  /** Links of every type to other entities, in both directions, sorted by type. */
  links: LinkConnection;
  /** Located here (所在于此): the starts of its links LOCATED_IN that lead here. */
  locatedHere: EntityConnection;
  /** The full name that the reports use. */
  name: Scalars['String']['output'];
  /** Figures about it, in the order of the reports unless sorted otherwise. */
  observations: ObservationConnection;
  /** Party organizations here (在此建立的党组织): the starts of its links ORGANIZED_IN that lead here. */
  organizedHere: EntityConnection;
  /** Part of (属于): the end of its links PART_OF, the first by name. */
  partOf?: Maybe<Entity>;
  /** Has part (下辖 / 包含): the starts of its links PART_OF that lead here. */
  parts: EntityConnection;
  /** Its name in Hanyu Pinyin without tones, a syllable for each character, as a dictionary reads it: `qing he jie dao`. Computed, not from reports: local people may read it differently. Null if the name has no Chinese characters. */
  pinyin?: Maybe<Scalars['String']['output']>;
  /** The reports about it as a whole, newest first. An error if there are more than 1,000. */
  reports: Array<Report>;
  /** Its figures of a metric over time, one for each period; null if there is no such metric. */
  series?: Maybe<Series>;
  /** Its subdistricts and towns. */
  subdistricts: SubdistrictConnection;
  /** What applies to it (适用的机制与文件): the starts of its links APPLIES_TO that lead here. */
  subjectTo: EntityConnection;
  /** Part of (属于): the ends of its links PART_OF. */
  wholes: EntityConnection;
};


/** 县级行政区: a district or county. */
export type DistrictCarriesOutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 县级行政区: a district or county. */
export type DistrictConferredArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 县级行政区: a district or county. */
export type DistrictDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 县级行政区: a district or county. */
export type DistrictEstablishedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 县级行政区: a district or county. */
export type DistrictLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 县级行政区: a district or county. */
export type DistrictLedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 县级行政区: a district or county. */
export type DistrictLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 县级行政区: a district or county. */
export type DistrictLocatedHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 县级行政区: a district or county. */
export type DistrictObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
};


/** 县级行政区: a district or county. */
export type DistrictOrganizedHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 县级行政区: a district or county. */
export type DistrictPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 县级行政区: a district or county. */
export type DistrictSeriesArgs = {
  dimensions?: Array<DimensionInput>;
  metric: Scalars['ID']['input'];
  status?: ObservationStatus;
};


/** 县级行政区: a district or county. */
export type DistrictSubdistrictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 县级行政区: a district or county. */
export type DistrictSubjectToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 县级行政区: a district or county. */
export type DistrictWholesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};

/** A page of districts. */
export type DistrictConnection = {
  __typename?: 'DistrictConnection';
  /** The items on this page, with their cursors. */
  edges: Array<DistrictEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
  /** How many there are in total; counted only if requested. */
  totalCount: Scalars['Int']['output'];
};

/** One of the districts of a list. */
export type DistrictEdge = {
  __typename?: 'DistrictEdge';
  /** Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The links that lead from the list's owner to this item, with their status and citations; empty if it does not follow links. */
  links: Array<Link>;
  /** What the edge leads to. */
  node: District;
};

/** A code of a division in a published list. Ids are our own: codes change, and have not been published since 2024. */
export type DivisionCode = {
  __typename?: 'DivisionCode';
  /** How a community that reports name was found in the list; null if it is in the graph from the list alone. */
  match?: Maybe<CodeMatch>;
  /** The division's name in the list, which names a community's committee: 下湖村委会. */
  name: Scalars['String']['output'];
  /** The list: NBS_12, the 12-digit statistical codes of the National Bureau of Statistics. */
  scheme: Scalars['String']['output'];
  /** The code without trailing zeros: 2, 4, 6, 9 or 12 digits. */
  value: Scalars['String']['output'];
  /** The year of the list. */
  vintage: Scalars['String']['output'];
};

/** A division, and how much of it reports cover. */
export type DivisionCoverage = {
  __typename?: 'DivisionCoverage';
  /** The division. */
  division: Entity;
  /** How many subdistricts with a report it is or contains. */
  subdistricts: Scalars['Int']['output'];
};

/** 文件: a regulation, plan or other document that a report names. */
export type Document = Entity & Node & {
  __typename?: 'Document';
  /** Other wordings that the reports use. */
  aliases: Array<Scalars['String']['output']>;
  /** Applies to (适用于): the ends of its links APPLIES_TO. */
  appliesTo: EntityConnection;
  /** Based on (依据): the ends of its links BASED_ON. */
  basedOn: EntityConnection;
  /** Based on this (以此为依据): the starts of its links BASED_ON that lead here. */
  basisOf: EntityConnection;
  /** Where reports name it, in the order of the reports. */
  citations: Array<Citation>;
  /** Stable, opaque and unique across all types. */
  id: Scalars['ID']['output'];
  /** True if this represents several things that a report counts without naming them; their number is an observation. */
  isGroup: Scalars['Boolean']['output'];
  /** Issued by (制定者): the starts of its links ISSUED that lead here. */
  issuedBy: EntityConnection;
  /** Links of every type to other entities, in both directions, sorted by type. */
  links: LinkConnection;
  /** The full name that the reports use. */
  name: Scalars['String']['output'];
  /** Figures about it, in the order of the reports unless sorted otherwise. */
  observations: ObservationConnection;
  /** Its name in Hanyu Pinyin without tones, a syllable for each character, as a dictionary reads it: `qing he jie dao`. Computed, not from reports: local people may read it differently. Null if the name has no Chinese characters. */
  pinyin?: Maybe<Scalars['String']['output']>;
  /** Its figures of a metric over time, one for each period; null if there is no such metric. */
  series?: Maybe<Series>;
};


/** 文件: a regulation, plan or other document that a report names. */
export type DocumentAppliesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 文件: a regulation, plan or other document that a report names. */
export type DocumentBasedOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 文件: a regulation, plan or other document that a report names. */
export type DocumentBasisOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 文件: a regulation, plan or other document that a report names. */
export type DocumentIssuedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 文件: a regulation, plan or other document that a report names. */
export type DocumentLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 文件: a regulation, plan or other document that a report names. */
export type DocumentObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
};


/** 文件: a regulation, plan or other document that a report names. */
export type DocumentSeriesArgs = {
  dimensions?: Array<DimensionInput>;
  metric: Scalars['ID']['input'];
  status?: ObservationStatus;
};

/** A page of documents. */
export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  /** The items on this page, with their cursors. */
  edges: Array<DocumentEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
  /** How many there are in total; counted only if requested. */
  totalCount: Scalars['Int']['output'];
};

/** One of the documents of a list. */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  /** Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The links that lead from the list's owner to this item, with their status and citations; empty if it does not follow links. */
  links: Array<Link>;
  /** What the edge leads to. */
  node: Document;
};

/**
 * Everything with a name that facts can be about. At least one report names each (`citations`), except for divisions that
 * come from the statistical list alone.
 */
export type Entity = {
  /** Other wordings that the reports use. */
  aliases: Array<Scalars['String']['output']>;
  /** Where reports name it, in the order of the reports. */
  citations: Array<Citation>;
  /** Stable, opaque and unique across all types. */
  id: Scalars['ID']['output'];
  /** True if this represents several things that a report counts without naming them; their number is an observation. */
  isGroup: Scalars['Boolean']['output'];
  /** Links of every type to other entities, in both directions, sorted by type. */
  links: LinkConnection;
  /** The full name that the reports use. */
  name: Scalars['String']['output'];
  /** Figures about it, in the order of the reports unless sorted otherwise. */
  observations: ObservationConnection;
  /** Its name in Hanyu Pinyin without tones, a syllable for each character, as a dictionary reads it: `qing he jie dao`. Computed, not from reports: local people may read it differently. Null if the name has no Chinese characters. */
  pinyin?: Maybe<Scalars['String']['output']>;
  /** Its figures of a metric over time, one for each period; null if there is no such metric. */
  series?: Maybe<Series>;
};


/**
 * Everything with a name that facts can be about. At least one report names each (`citations`), except for divisions that
 * come from the statistical list alone.
 */
export type EntityLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything with a name that facts can be about. At least one report names each (`citations`), except for divisions that
 * come from the statistical list alone.
 */
export type EntityObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
};


/**
 * Everything with a name that facts can be about. At least one report names each (`citations`), except for divisions that
 * come from the statistical list alone.
 */
export type EntitySeriesArgs = {
  dimensions?: Array<DimensionInput>;
  metric: Scalars['ID']['input'];
  status?: ObservationStatus;
};

/** A page of entities of any type. */
export type EntityConnection = {
  __typename?: 'EntityConnection';
  /** The items on this page, with their cursors. */
  edges: Array<EntityEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
  /** How many there are in total; counted only if requested. */
  totalCount: Scalars['Int']['output'];
};

/** An entity in a list. */
export type EntityEdge = {
  __typename?: 'EntityEdge';
  /** Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The links that lead from the list's owner to this item, with their status and citations; empty if it does not follow links. */
  links: Array<Link>;
  /** The entity. */
  node: Entity;
};

/** What named things are counted by. */
export type EntityFacet =
  /** Whether a report names them. */
  | 'CITED'
  /** The division that a report that names them is about, directly or through something in it: those directly in `filter.within`, or the provinces. */
  | 'DIVISION'
  /** Their kind; for party organizations, their level. */
  | 'KIND'
  /** Their status, according to the latest statement. */
  | 'STATUS'
  /** The year in which the period of a report that names them ends, or begins if it is open. */
  | 'YEAR';

/** Which entities. */
export type EntityFilter = {
  /** true: only what a report names; false: only what none names. */
  cited?: InputMaybe<Scalars['Boolean']['input']>;
  /** true: without what is planned, under negotiation or abolished according to the latest statement; false: only that. */
  existing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only of this kind or, for party organizations, of this level. A value of ProjectKind, of PartyOrganizationLevel or of another type's kinds. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** Only these types. */
  kinds?: InputMaybe<Array<EntityKind>>;
  /** Only with this status, according to the latest statement. */
  status?: InputMaybe<Status>;
  /** Only what is named in a report on this division (its id), or on something in it. */
  within?: InputMaybe<Scalars['ID']['input']>;
  /** Only what is named in a report whose period ends in this year, or begins in it if it is open. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** The types of entity, as search and lists name them. */
export type EntityKind =
  /** 地市: a prefecture-level city. */
  | 'CITY'
  /** 社区村居: a community or village. */
  | 'COMMUNITY'
  /** 区县: a district or county. */
  | 'DISTRICT'
  /** 文件: Document. */
  | 'DOCUMENT'
  /** 设施: a market, school, station or other facility. */
  | 'FACILITY'
  /** 荣誉: Honour. */
  | 'HONOUR'
  /** 组织: an agency, company, association or team. */
  | 'ORGANIZATION'
  /** 党组织: a committee, branch or group of the Party. */
  | 'PARTY_ORGANIZATION'
  /** 人物: Person. */
  | 'PERSON'
  /** 地点: a road, square, area or site. */
  | 'PLACE'
  /** 机制与活动: a system, mechanism, platform, campaign, activity or brand. */
  | 'PROGRAMME'
  /** 项目: Project. */
  | 'PROJECT'
  /** 省级: a province, autonomous region or municipality. */
  | 'PROVINCE'
  /** 小区: Residential compound. */
  | 'RESIDENTIAL_COMPOUND'
  /** 街道乡镇: a subdistrict, town or township. */
  | 'SUBDISTRICT';

/** A sort of entities of any type. Equal ones keep the order of their ids. */
export type EntityOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: EntityOrderField;
};

/** What entities of any type can be sorted by. Those that lack it come first. */
export type EntityOrderField =
  /** How many places in reports name them. */
  | 'CITATIONS'
  /** The id: fast, and stable when names change. */
  | 'ID'
  /** The kind or, for party organizations, the level, by its value's name. */
  | 'KIND'
  /** The name, by Unicode code point. */
  | 'NAME'
  /** The status according to the latest statement, by its value's name. */
  | 'STATUS'
  /** The subdistrict that they lie in or belong to: by its id, which begins with the province. */
  | 'SUBDISTRICT';

/** How many named things have something in common. A thing that several reports name may count for several divisions and years. */
export type Facet = {
  __typename?: 'Facet';
  /** How many they are. */
  count: Scalars['Int']['output'];
  /** The division, if they are counted by it; null otherwise. */
  division?: Maybe<Entity>;
  /** What they have in common: a kind, a status, the id of a division, a year, `true` or `false`; null if they have none. */
  value?: Maybe<Scalars['String']['output']>;
};

/** 设施: a market, school, service centre, collection point or other facility. */
export type Facility = Entity & Node & {
  __typename?: 'Facility';
  /** Affected by (受其涉及): the starts of its links AFFECTS that lead here. */
  affectedBy: ProjectConnection;
  /** Other wordings that the reports use. */
  aliases: Array<Scalars['String']['output']>;
  /** Based on (依据): the ends of its links BASED_ON. */
  basedOn: EntityConnection;
  /** Based on this (以此为依据): the starts of its links BASED_ON that lead here. */
  basisOf: EntityConnection;
  /** Where reports name it, in the order of the reports. */
  citations: Array<Citation>;
  /** Established by (设立者): the starts of its links ESTABLISHED that lead here. */
  establishedBy: EntityConnection;
  /** Stable, opaque and unique across all types. */
  id: Scalars['ID']['output'];
  /** True if this represents several things that a report counts without naming them; their number is an observation. */
  isGroup: Scalars['Boolean']['output'];
  /** What sort of facility. */
  kind?: Maybe<FacilityKind>;
  /** Links of every type to other entities, in both directions, sorted by type. */
  links: LinkConnection;
  /** Located here (所在于此): the starts of its links LOCATED_IN that lead here. */
  locatedHere: EntityConnection;
  /** Located in (位于): the ends of its links LOCATED_IN. */
  locatedIn: EntityConnection;
  /** The full name that the reports use. */
  name: Scalars['String']['output'];
  /** Figures about it, in the order of the reports unless sorted otherwise. */
  observations: ObservationConnection;
  /** Party organizations here (在此建立的党组织): the starts of its links ORGANIZED_IN that lead here. */
  organizedHere: EntityConnection;
  /** Part of (属于): the end of its links PART_OF, the first by name. */
  partOf?: Maybe<Entity>;
  /** Has part (下辖 / 包含): the starts of its links PART_OF that lead here. */
  parts: EntityConnection;
  /** Its name in Hanyu Pinyin without tones, a syllable for each character, as a dictionary reads it: `qing he jie dao`. Computed, not from reports: local people may read it differently. Null if the name has no Chinese characters. */
  pinyin?: Maybe<Scalars['String']['output']>;
  /** Projects that affect it or lie in it. */
  projects: ProjectConnection;
  /** Its figures of a metric over time, one for each period; null if there is no such metric. */
  series?: Maybe<Series>;
  /** Served by (服务者): the starts of its links SERVES that lead here. */
  servedBy: EntityConnection;
  /** Serves (服务): the ends of its links SERVES. */
  serves: EntityConnection;
  /** How far it is, according to the latest statement; null if no report says. */
  status?: Maybe<Status>;
  /** What reports say about its status, the latest last: by the end of the period meant, then by publication. */
  statusHistory: Array<StatusStatement>;
  /** The subdistrict that it lies in; null if it lies in none of those in the graph. */
  subdistrict?: Maybe<Subdistrict>;
  /** What applies to it (适用的机制与文件): the starts of its links APPLIES_TO that lead here. */
  subjectTo: EntityConnection;
  /** Part of (属于): the ends of its links PART_OF. */
  wholes: EntityConnection;
};


/** 设施: a market, school, service centre, collection point or other facility. */
export type FacilityAffectedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 设施: a market, school, service centre, collection point or other facility. */
export type FacilityBasedOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 设施: a market, school, service centre, collection point or other facility. */
export type FacilityBasisOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 设施: a market, school, service centre, collection point or other facility. */
export type FacilityEstablishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 设施: a market, school, service centre, collection point or other facility. */
export type FacilityLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 设施: a market, school, service centre, collection point or other facility. */
export type FacilityLocatedHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 设施: a market, school, service centre, collection point or other facility. */
export type FacilityLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 设施: a market, school, service centre, collection point or other facility. */
export type FacilityObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
};


/** 设施: a market, school, service centre, collection point or other facility. */
export type FacilityOrganizedHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 设施: a market, school, service centre, collection point or other facility. */
export type FacilityPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 设施: a market, school, service centre, collection point or other facility. */
export type FacilityProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 设施: a market, school, service centre, collection point or other facility. */
export type FacilitySeriesArgs = {
  dimensions?: Array<DimensionInput>;
  metric: Scalars['ID']['input'];
  status?: ObservationStatus;
};


/** 设施: a market, school, service centre, collection point or other facility. */
export type FacilityServedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 设施: a market, school, service centre, collection point or other facility. */
export type FacilityServesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 设施: a market, school, service centre, collection point or other facility. */
export type FacilitySubjectToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 设施: a market, school, service centre, collection point or other facility. */
export type FacilityWholesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};

/** A page of facilities. */
export type FacilityConnection = {
  __typename?: 'FacilityConnection';
  /** The items on this page, with their cursors. */
  edges: Array<FacilityEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
  /** How many there are in total; counted only if requested. */
  totalCount: Scalars['Int']['output'];
};

/** One of the facilities of a list. */
export type FacilityEdge = {
  __typename?: 'FacilityEdge';
  /** Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The links that lead from the list's owner to this item, with their status and citations; empty if it does not follow links. */
  links: Array<Link>;
  /** What the edge leads to. */
  node: Facility;
};

/** Which facilities. */
export type FacilityFilter = {
  /** true: without what is planned, under negotiation or abolished according to the latest statement; false: only that. */
  existing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only of this kind. */
  kind?: InputMaybe<FacilityKind>;
  /** Only with this status, according to the latest statement. */
  status?: InputMaybe<Status>;
};

/** Kinds of facility. */
export type FacilityKind =
  /** 机场: Airport. */
  | 'AIRPORT'
  /** 桥梁: Bridge. */
  | 'BRIDGE'
  /** 建筑、工地: Building or building site. */
  | 'BUILDING'
  /** 公墓、殡葬设施: Cemetery. */
  | 'CEMETERY'
  /** 新时代文明实践所、站: Civic practice station. */
  | 'CIVIC_PRACTICE_STATION'
  /** 卫生院、卫生室、诊所: Clinic. */
  | 'CLINIC'
  /** 文化馆、文化站: Cultural centre. */
  | 'CULTURAL_CENTRE'
  /** 文物古迹: Cultural site. */
  | 'CULTURAL_SITE'
  /** 教育基地、教学点: Education base. */
  | 'EDUCATION_BASE'
  /** 养老设施: Elderly care. */
  | 'ELDERLY_CARE'
  /** 厂房、厂区: Factory. */
  | 'FACTORY'
  /** 农场、养殖场: Farm. */
  | 'FARM'
  /** 消防站: Fire station. */
  | 'FIRE_STATION'
  /** 大棚: Greenhouse. */
  | 'GREENHOUSE'
  /** 医院: Hospital. */
  | 'HOSPITAL'
  /** 宾馆、民宿: Hotel or guest house. */
  | 'HOTEL'
  /** 隔离点: Isolation site. */
  | 'ISOLATION_SITE'
  /** 图书馆、书屋: Library. */
  | 'LIBRARY'
  /** 市场: Market. */
  | 'MARKET'
  /** 纪念馆、烈士陵园: Memorial. */
  | 'MEMORIAL'
  /** 博物馆: Museum. */
  | 'MUSEUM'
  /** 养老院、敬老院: Nursing home. */
  | 'NURSING_HOME'
  /** 其他: Other. */
  | 'OTHER'
  /** 停车场: Car park. */
  | 'PARKING'
  /** 党群服务中心、驿站: Party service centre. */
  | 'PARTY_SERVICE_CENTRE'
  /** 派出所、警务室: Police station. */
  | 'POLICE_STATION'
  /** 港口、码头: Port. */
  | 'PORT'
  /** 电站、变电站: Power station. */
  | 'POWER_STATION'
  /** 水库、塘坝: Reservoir. */
  | 'RESERVOIR'
  /** 河道、堤防等水利工程: River works. */
  | 'RIVER_WORKS'
  /** 学校、幼儿园: School or kindergarten. */
  | 'SCHOOL'
  /** 服务站点: Service station. */
  | 'SERVICE_STATION'
  /** 商场、商店: Shop. */
  | 'SHOP'
  /** 体育场馆: Stadium or sports ground. */
  | 'STADIUM'
  /** 车站: Station. */
  | 'STATION'
  /** 仓储: Storage. */
  | 'STORAGE'
  /** 寺庙、教堂等宗教场所: Temple or church. */
  | 'TEMPLE'
  /** 交通设施: Transport facility. */
  | 'TRANSPORT'
  /** 市政公用设施: Utility. */
  | 'UTILITY'
  /** 垃圾分类投放点等: Waste collection point. */
  | 'WASTE_COLLECTION_POINT';

/** The place of a word in a passage: offsets refer to the whole file, like a citation's. */
export type Highlight = {
  __typename?: 'Highlight';
  /** Where it ends (the first code point after it). */
  end: Scalars['Int']['output'];
  /** Where it begins, in Unicode code points from 0. */
  start: Scalars['Int']['output'];
};

/** 荣誉: an award, title or medal. */
export type Honour = Entity & Node & {
  __typename?: 'Honour';
  /** Other wordings that the reports use. */
  aliases: Array<Scalars['String']['output']>;
  /** Applies to (适用于): the ends of its links APPLIES_TO. */
  appliesTo: EntityConnection;
  /** Where reports name it, in the order of the reports. */
  citations: Array<Citation>;
  /** Conferred by (授予者): the starts of its links CONFERRED that lead here. */
  conferredBy: EntityConnection;
  /** Stable, opaque and unique across all types. */
  id: Scalars['ID']['output'];
  /** True if this represents several things that a report counts without naming them; their number is an observation. */
  isGroup: Scalars['Boolean']['output'];
  /** Links of every type to other entities, in both directions, sorted by type. */
  links: LinkConnection;
  /** The full name that the reports use. */
  name: Scalars['String']['output'];
  /** Figures about it, in the order of the reports unless sorted otherwise. */
  observations: ObservationConnection;
  /** Its name in Hanyu Pinyin without tones, a syllable for each character, as a dictionary reads it: `qing he jie dao`. Computed, not from reports: local people may read it differently. Null if the name has no Chinese characters. */
  pinyin?: Maybe<Scalars['String']['output']>;
  /** Received by (获得者): the starts of its links RECEIVED that lead here. */
  recipients: EntityConnection;
  /** Its figures of a metric over time, one for each period; null if there is no such metric. */
  series?: Maybe<Series>;
};


/** 荣誉: an award, title or medal. */
export type HonourAppliesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 荣誉: an award, title or medal. */
export type HonourConferredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 荣誉: an award, title or medal. */
export type HonourLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 荣誉: an award, title or medal. */
export type HonourObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
};


/** 荣誉: an award, title or medal. */
export type HonourRecipientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 荣誉: an award, title or medal. */
export type HonourSeriesArgs = {
  dimensions?: Array<DimensionInput>;
  metric: Scalars['ID']['input'];
  status?: ObservationStatus;
};

/** A page of honours. */
export type HonourConnection = {
  __typename?: 'HonourConnection';
  /** The items on this page, with their cursors. */
  edges: Array<HonourEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
  /** How many there are in total; counted only if requested. */
  totalCount: Scalars['Int']['output'];
};

/** One of the honours of a list. */
export type HonourEdge = {
  __typename?: 'HonourEdge';
  /** Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The links that lead from the list's owner to this item, with their status and citations; empty if it does not follow links. */
  links: Array<Link>;
  /** What the edge leads to. */
  node: Honour;
};

/** How many entities of a type there are. */
export type KindCount = {
  __typename?: 'KindCount';
  /** How many of them reports name; divisions that only the statistical list has are not counted. */
  count: Scalars['Int']['output'];
  /** The type. */
  kind: EntityKind;
};

/** Languages of sentences that are not the reports' own. */
export type Language =
  /** English */
  | 'EN'
  /** 中文 */
  | 'ZH';

/** A place that is not ranked. */
export type LeftOut = {
  __typename?: 'LeftOut';
  /** The figures that it has instead, in the order of the reports; empty if NOT_REPORTED. */
  observations: Array<Observation>;
  /** The place. */
  place: Entity;
  /** Why it is not ranked. */
  reason: LeftOutReason;
};

/** Why a place is not ranked: the closest reason. */
export type LeftOutReason =
  /** Its figures are narrowed differently. */
  | 'NARROWED'
  /** Its reports do not say. */
  | 'NOT_REPORTED'
  /** Its figures are about another period. */
  | 'OTHER_PERIOD'
  /** Its figures have another status: they are planned, not done. */
  | 'OTHER_STATUS'
  /** Its reports have figures about something in it, or about several things, but none about the place itself. */
  | 'OTHER_SUBJECT';

/** A link between two entities, as a report states or implies it. */
export type Link = {
  __typename?: 'Link';
  /** Where reports state it; empty between divisions, which come from the statistical list. */
  citations: Array<Citation>;
  /** Where it starts. */
  from: Entity;
  /** True if the text implies the link but does not state it. */
  inferred: Scalars['Boolean']['output'];
  /** The role in which something is carried out. */
  role?: Maybe<ProjectRole>;
  /** PLANNED if the text only plans it, ABOLISHED if it has ended; null for any other link. */
  status?: Maybe<Status>;
  /** The title of a role (MEMBER_OF). */
  title?: Maybe<Scalars['String']['output']>;
  /** Where it ends. */
  to: Entity;
  /** What sort of link. */
  type: LinkType;
};

/** A page of links. */
export type LinkConnection = {
  __typename?: 'LinkConnection';
  /** The items on this page, with their cursors. */
  edges: Array<LinkEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
  /** How many there are in total; counted only if requested. */
  totalCount: Scalars['Int']['output'];
};

/** The direction in which a link points, seen from an entity. */
export type LinkDirection =
  /** To it. */
  | 'IN'
  /** From it. */
  | 'OUT';

/** A link in a list. */
export type LinkEdge = {
  __typename?: 'LinkEdge';
  /** Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The link. */
  node: Link;
};

/** Which links. */
export type LinkFilter = {
  /** Only those that start (OUT) or end (IN) at the entity. */
  direction?: InputMaybe<LinkDirection>;
  /** true: without those that are only planned or have ended; false: only those. */
  existing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only of these types. */
  types?: InputMaybe<Array<LinkType>>;
};

/** Types of link between entities. */
export type LinkType =
  /** 涉及: the project touches it. */
  | 'AFFECTS'
  /** 适用于: is carried out there or governs it. */
  | 'APPLIES_TO'
  /** 依据: follows, relies on or is supported by. */
  | 'BASED_ON'
  /** 实施: does the work or runs the programme. */
  | 'CARRIES_OUT'
  /** 授予: gives. */
  | 'CONFERRED'
  /** 支撑: clears the ground for. */
  | 'ENABLES'
  /** 设立: set up or built. */
  | 'ESTABLISHED'
  /** 制定: wrote or published. */
  | 'ISSUED'
  /** 领导: directs its work. */
  | 'LEADS'
  /** 位于: lies in. */
  | 'LOCATED_IN'
  /** 任职于: holds a role there; title, and start and end where told. */
  | 'MEMBER_OF'
  /** 建于: the company, community, compound or project whose party branch or committee it is. */
  | 'ORGANIZED_IN'
  /** 属于: the next division up, the larger project, the parent organization. */
  | 'PART_OF'
  /** 获得: was given. */
  | 'RECEIVED'
  /** 服务: works for. */
  | 'SERVES';

/** What is measured of the object of a metric. */
export type Measure =
  /** 平均年龄: Average age. */
  | 'AGE'
  /** 角度: Angle. */
  | 'ANGLE'
  /** 面积: Area. */
  | 'AREA'
  /** 人均面积: Area per person. */
  | 'AREA_PER_PERSON'
  /** 带宽: Bandwidth. */
  | 'BANDWIDTH'
  /** 年产能: Capacity by year. */
  | 'CAPACITY'
  /** 增长率: Growth. */
  | 'CHANGE'
  /** 标准煤量: Energy in standard coal. */
  | 'COAL_EQUIVALENT'
  /** 浓度: Concentration. */
  | 'CONCENTRATION'
  /** 数量: Number. */
  | 'COUNT'
  /** 含量: Number by volume. */
  | 'COUNT_PER_VOLUME'
  /** 日处理（供）水量: Volume by day. */
  | 'DAILY_VOLUME'
  /** 密度: People per area. */
  | 'DENSITY'
  /** 美元金额: Amount in US dollars. */
  | 'DOLLARS'
  /** 时长: Duration. */
  | 'DURATION'
  /** 电量: Energy. */
  | 'ENERGY'
  /** 单位产值能耗: Energy by output. */
  | 'ENERGY_INTENSITY'
  /** 欧元金额: Amount in euros. */
  | 'EUROS'
  /** 流量: Flow. */
  | 'FLOW'
  /** 频次: How often in a cycle. */
  | 'FREQUENCY'
  /** 户数: Number of households. */
  | 'HOUSEHOLDS'
  /** 长度: Length. */
  | 'LENGTH'
  /** 按面积的长度: Length by area. */
  | 'LENGTH_PER_AREA'
  /** 重量: Mass. */
  | 'MASS'
  /** 人均重量: Mass per person. */
  | 'MASS_PER_PERSON'
  /** 金额: Amount of money. */
  | 'MONEY'
  /** 户均金额: Money per household. */
  | 'MONEY_PER_HOUSEHOLD'
  /** 人均金额: Money per person. */
  | 'MONEY_PER_PERSON'
  /** 按时间的金额: Money by time. */
  | 'MONEY_PER_TIME'
  /** 人数: Number of people. */
  | 'PERSONS'
  /** 户均人数: People per household. */
  | 'PERSONS_PER_HOUSEHOLD'
  /** 每千人数量: Number per thousand people. */
  | 'PER_THOUSAND'
  /** 百分点变化: Change in percentage points. */
  | 'POINTS_CHANGE'
  /** 功率: Power. */
  | 'POWER'
  /** 压强: Pressure. */
  | 'PRESSURE'
  /** 按面积的单价: Price by area. */
  | 'PRICE_PER_AREA'
  /** 按重量的单价: Price by mass. */
  | 'PRICE_PER_MASS'
  /** 按体积的单价: Price by volume. */
  | 'PRICE_PER_VOLUME'
  /** 辐射量: Radiation by area. */
  | 'RADIATION'
  /** 名次: Rank. */
  | 'RANK'
  /** 比率: Rate per thousand. */
  | 'RATE'
  /** 倍数: Ratio. */
  | 'RATIO'
  /** 轮数: Number of rounds. */
  | 'ROUNDS'
  /** 得分: Score. */
  | 'SCORE'
  /** 占比: Share. */
  | 'SHARE'
  /** 声级: Sound level. */
  | 'SOUND_LEVEL'
  /** 速度: Speed. */
  | 'SPEED'
  /** 温度: Temperature. */
  | 'TEMPERATURE'
  /** 次数: How often. */
  | 'TIMES'
  /** 变电容量: Capacity of transformers. */
  | 'TRANSFORMER_CAPACITY'
  /** 车次或架次: Number of trips of vehicles. */
  | 'TRIPS'
  /** 车数: Number of truckloads. */
  | 'TRUCKLOADS'
  /** 村（社区）数: Number of villages or communities. */
  | 'VILLAGES'
  /** 人次: Number of attendances. */
  | 'VISITS'
  /** 电压: Voltage. */
  | 'VOLTAGE'
  /** 体积: Volume. */
  | 'VOLUME'
  /** 单产: Yield by area. */
  | 'YIELD';

/**
 * What is measured: StatisticalVariable in schema.org and Data Commons, a concept of the MEASURE dimension in SDMX. It is
 * composed of an object, an action and a measure.
 */
export type Metric = Node & {
  __typename?: 'Metric';
  /** The term for what is done to the object, e.g. 拆除; null if nothing is. */
  action?: Maybe<Concept>;
  /** Whether values of different subjects may be summed. */
  additive: Scalars['Boolean']['output'];
  /** Its figures in groups. */
  aggregates: Array<Aggregate>;
  /** The metric whose definition includes what this one measures (SKOS broader); null if there is none. */
  broader?: Maybe<Metric>;
  /** The subject area. */
  category: MetricCategory;
  /** What each subdistrict with a report says about it, by name, including those that say nothing. An error if there are more than 1,000. */
  comparison: Array<MetricComparison>;
  /** What exactly is measured. */
  definition: Scalars['String']['output'];
  /** The English name. */
  englishName: Scalars['String']['output'];
  /** Stable, opaque and unique across all types. */
  id: Scalars['ID']['output'];
  /** What is measured of the object, e.g. its area. */
  measure: Measure;
  /** The Chinese name. */
  name: Scalars['String']['output'];
  /** The metrics whose definitions are narrower. */
  narrower: Array<Metric>;
  /** The term for what is measured, e.g. 违法建设. */
  object: Concept;
  /** All figures of it, in the order of the reports unless sorted otherwise. */
  observations: ObservationConnection;
  /** The term for what a share or a rate is taken of; null for other measures. */
  of?: Maybe<Concept>;
  /**
   * Places by the value reported for them in one period, largest first unless sorted otherwise. Each place comes once: by
   * a total rather than its parts, by a revised figure rather than the one it replaces.
   */
  ranking: RankingConnection;
  /** The unit in which values are compared. */
  unit: Unit;
};


/**
 * What is measured: StatisticalVariable in schema.org and Data Commons, a concept of the MEASURE dimension in SDMX. It is
 * composed of an object, an action and a measure.
 */
export type MetricAggregatesArgs = {
  filter?: InputMaybe<ObservationFilter>;
  groupBy?: Array<AggregateKey>;
};


/**
 * What is measured: StatisticalVariable in schema.org and Data Commons, a concept of the MEASURE dimension in SDMX. It is
 * composed of an object, an action and a measure.
 */
export type MetricComparisonArgs = {
  places?: InputMaybe<Array<Scalars['ID']['input']>>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What is measured: StatisticalVariable in schema.org and Data Commons, a concept of the MEASURE dimension in SDMX. It is
 * composed of an object, an action and a measure.
 */
export type MetricObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
};


/**
 * What is measured: StatisticalVariable in schema.org and Data Commons, a concept of the MEASURE dimension in SDMX. It is
 * composed of an object, an action and a measure.
 */
export type MetricRankingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: OrderDirection;
  filter?: RankingFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Subject areas of metrics. */
export type MetricCategory =
  /** 农业农村: Agriculture. */
  | 'AGRICULTURE'
  /** 城市管理: City management. */
  | 'CITY_MANAGEMENT'
  /** 集体经济: Collective economy. */
  | 'COLLECTIVE_ECONOMY'
  /** 宣传: Communication. */
  | 'COMMUNICATION'
  /** 文明创建与志愿服务: Culture and volunteering. */
  | 'CULTURE_AND_VOLUNTEERING'
  /** 党风廉政: Discipline. */
  | 'DISCIPLINE'
  /** 经济运行: Economy. */
  | 'ECONOMY'
  /** 教育: Education. */
  | 'EDUCATION'
  /** 生态环保: Environment. */
  | 'ENVIRONMENT'
  /** 基层治理: Governance. */
  | 'GOVERNANCE'
  /** 住房与基础设施: Housing and infrastructure. */
  | 'HOUSING_AND_INFRASTRUCTURE'
  /** 招商与投资: Investment. */
  | 'INVESTMENT'
  /** 土地与征迁: Land and relocation. */
  | 'LAND_AND_RELOCATION'
  /** 自然地理: Nature. */
  | 'NATURE'
  /** 党的建设: Party building. */
  | 'PARTY_BUILDING'
  /** 人口: Population. */
  | 'POPULATION'
  /** 疫情防控与健康: Public health. */
  | 'PUBLIC_HEALTH'
  /** 便民服务: Public services. */
  | 'PUBLIC_SERVICES'
  /** 安全生产: Safety. */
  | 'SAFETY'
  /** 民生保障: Social security. */
  | 'SOCIAL_SECURITY'
  /** 旅游: Tourism. */
  | 'TOURISM';

/** What the reports of one subdistrict say about a metric. */
export type MetricComparison = {
  __typename?: 'MetricComparison';
  /** The figures, in the order of the reports; empty if there are none. */
  observations: Array<Observation>;
  /** Whether its reports have a figure of the metric. */
  status: ReportedStatus;
  /** The subdistrict. */
  subdistrict: Subdistrict;
};

/** A page of metrics. */
export type MetricConnection = {
  __typename?: 'MetricConnection';
  /** The items on this page, with their cursors. */
  edges: Array<MetricEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
  /** How many there are in total; counted only if requested. */
  totalCount: Scalars['Int']['output'];
};

/** A metric in a list. */
export type MetricEdge = {
  __typename?: 'MetricEdge';
  /** Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The metric. */
  node: Metric;
};

/** Which metrics. */
export type MetricFilter = {
  /** Only with this action (the id of a concept), or a narrower one. */
  action?: InputMaybe<Scalars['ID']['input']>;
  /** Only in this subject area: a value of MetricCategory. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** Only with this measure. */
  measure?: InputMaybe<Measure>;
  /** Only those that at least this many subdistricts have figures of; with `within` or `places`, this many of these. */
  minSubdistricts?: InputMaybe<Scalars['Int']['input']>;
  /** Only of this object (the id of a concept), or of a narrower one. */
  object?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with figures of these subdistricts (their ids), at most 100. Not together with `within`. */
  places?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only those whose name contains this, or a label of their object or action or of a broader term does: 1 to 100 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Only those with figures of this division (its id), or of one in it. */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** A sort of named things. Names are compared by Unicode code point; equal ones keep the order of their ids. */
export type NameOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: NameOrderField;
};

/** What named things can be sorted by. */
export type NameOrderField =
  /** The id: fast, and stable when names change. */
  | 'ID'
  /** The name. */
  | 'NAME';

/** The part of the graph around an entity. */
export type Neighbourhood = {
  __typename?: 'Neighbourhood';
  /** All links between these entities. */
  links: Array<Link>;
  /** The entities, the requested one first, then by distance. */
  nodes: Array<Entity>;
  /** True if more lies within the depth than `first` allows. */
  truncated: Scalars['Boolean']['output'];
};

/** Anything that has its own id in the graph. */
export type Node = {
  /** Stable, opaque and unique across all types. */
  id: Scalars['ID']['output'];
};

/** One reported figure (SDMX: observation). */
export type Observation = Node & {
  __typename?: 'Observation';
  /** The checks that it takes part in, as the checked figure or as an operand, in the order of the report. */
  checks: Array<Check>;
  /** Where it is written (the first place). */
  citation: Citation;
  /** All places where the report writes it. */
  citations: Array<Citation>;
  /** The value in the metric's unit, by which figures are compared, sorted and summed. */
  comparableValue: Scalars['Float']['output'];
  /** Whether `comparableValue` is converted because the report and the metric use different units of the same quantity. */
  converted: Scalars['Boolean']['output'];
  /** What narrows the metric. */
  dimensions: Array<Dimension>;
  /** Stable, opaque and unique across all types. */
  id: Scalars['ID']['output'];
  /** What is measured. */
  metric: Metric;
  /** The total that it is a part of. */
  partOf?: Maybe<Observation>;
  /** The parts of it that the report states. */
  parts: Array<Observation>;
  /** The time that it is about. */
  period: Period;
  /** How exactly it is stated. */
  qualifier: Qualifier;
  /**
   * The figure per community, per grid and the like: divided by each figure of the same report that counts what a subject
   * like this consists of. Computed here, not reported; empty if the report gives no such count.
   */
  rates: Array<Rate>;
  /** As written, e.g. 1100余亩. */
  reported: Scalars['String']['output'];
  /** The figure of a later report that replaces it; null if this one holds. Replaced figures are never compared or summed. */
  revisedBy?: Maybe<Observation>;
  /** The figures of earlier reports that it restates: of the same metric, subject, days and narrowing. */
  revises: Array<Observation>;
  /** Whether it has happened. */
  status: ObservationStatus;
  /** The entity that the figure is about, or the entities jointly: the narrowest that the report names. */
  subjects: Array<Entity>;
  /** The unit that the report uses. */
  unit: Unit;
  /** The value in `unit`; 万 and 亿 are multiplied out. */
  value: Scalars['Float']['output'];
  /** The upper end, if the report gives a range. */
  valueHigh?: Maybe<Scalars['Float']['output']>;
};


/** One reported figure (SDMX: observation). */
export type ObservationChecksArgs = {
  status?: InputMaybe<CheckStatus>;
};

/** A page of figures. */
export type ObservationConnection = {
  __typename?: 'ObservationConnection';
  /** The items on this page, with their cursors. */
  edges: Array<ObservationEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
  /** How many there are in total; counted only if requested. */
  totalCount: Scalars['Int']['output'];
};

/** A figure in a list. */
export type ObservationEdge = {
  __typename?: 'ObservationEdge';
  /** Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The figure. */
  node: Observation;
};

/** Selects figures. */
export type ObservationFilter = {
  /** Only of metrics in this subject area. */
  category?: InputMaybe<MetricCategory>;
  /** Only of this metric (its id). */
  metric?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Only those whose own period lies within this one; a year includes its half-years and months. A figure whose period is
   * open at an end (截至目前) does not lie within a span that is closed there.
   */
  period?: InputMaybe<PeriodFilter>;
  /** Only with this qualifier. */
  qualifier?: InputMaybe<Qualifier>;
  /** Only with this status. */
  status?: InputMaybe<ObservationStatus>;
  /** Only those that belong to this subdistrict (its id): from a report on it alone, whatever they are about, or about what lies in it. */
  subdistrict?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that belong to this division (its id), or to one in it. */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** A sort of figures. Equal ones keep the order of the reports. */
export type ObservationOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: ObservationOrderField;
};

/** What figures can be sorted by. */
export type ObservationOrderField =
  /** The report, and within it the place in the text. */
  | 'REPORT'
  /** The time that they are about: the end of the period, then its start. Periods without an end come last. */
  | 'TIME'
  /** The comparable value: sensible for the figures of one metric. */
  | 'VALUE';

/** Whether a figure has happened. */
export type ObservationStatus =
  /** 已发生: actual. */
  | 'ACTUAL'
  /** 预计: forecast. */
  | 'FORECAST'
  /** 目标: a target or a plan. */
  | 'TARGET';

/** The direction in which a list is sorted. */
export type OrderDirection =
  /** Smallest first. */
  | 'ASC'
  /** Largest first. */
  | 'DESC';

/** 组织: an agency, company, association, team or other organization that is no party organization. */
export type Organization = Entity & Node & {
  __typename?: 'Organization';
  /** Affected by (受其涉及): the starts of its links AFFECTS that lead here. */
  affectedBy: ProjectConnection;
  /** Other wordings that the reports use. */
  aliases: Array<Scalars['String']['output']>;
  /** Based on (依据): the ends of its links BASED_ON. */
  basedOn: EntityConnection;
  /** Based on this (以此为依据): the starts of its links BASED_ON that lead here. */
  basisOf: EntityConnection;
  /** Carries out (实施): the ends of its links CARRIES_OUT. */
  carriesOut: CarriesOutConnection;
  /** Where reports name it, in the order of the reports. */
  citations: Array<Citation>;
  /** Conferred (授予): the ends of its links CONFERRED. */
  conferred: HonourConnection;
  /** Issued (制定): the ends of its links ISSUED. */
  documents: DocumentConnection;
  /** Established (设立): the ends of its links ESTABLISHED. */
  established: EntityConnection;
  /** Established by (设立者): the starts of its links ESTABLISHED that lead here. */
  establishedBy: EntityConnection;
  /** Received (获得): the ends of its links RECEIVED. */
  honours: HonourConnection;
  /** Stable, opaque and unique across all types. */
  id: Scalars['ID']['output'];
  /** True if this represents several things that a report counts without naming them; their number is an observation. */
  isGroup: Scalars['Boolean']['output'];
  /** What sort of organization. */
  kind?: Maybe<OrganizationKind>;
  /** Leads (领导): the ends of its links LEADS. */
  leads: EntityConnection;
  /** Led by (领导者): the starts of its links LEADS that lead here. */
  ledBy: EntityConnection;
  /** Links of every type to other entities, in both directions, sorted by type. */
  links: LinkConnection;
  /** Located in (位于): the ends of its links LOCATED_IN. */
  locatedIn: EntityConnection;
  /** People who hold a role in it. */
  members: PersonConnection;
  /** The full name that the reports use. */
  name: Scalars['String']['output'];
  /** Figures about it, in the order of the reports unless sorted otherwise. */
  observations: ObservationConnection;
  /** Party organizations here (在此建立的党组织): the starts of its links ORGANIZED_IN that lead here. */
  organizedHere: EntityConnection;
  /** Organized in (建于): the ends of its links ORGANIZED_IN. */
  organizedIn: EntityConnection;
  /** Part of (属于): the end of its links PART_OF, the first by name. */
  partOf?: Maybe<Entity>;
  /** Has part (下辖 / 包含): the starts of its links PART_OF that lead here. */
  parts: EntityConnection;
  /** Party organizations in it. */
  partyOrganizations: PartyOrganizationConnection;
  /** Its name in Hanyu Pinyin without tones, a syllable for each character, as a dictionary reads it: `qing he jie dao`. Computed, not from reports: local people may read it differently. Null if the name has no Chinese characters. */
  pinyin?: Maybe<Scalars['String']['output']>;
  /** Programmes that it carries out. */
  programmes: ProgrammeConnection;
  /** Projects that it carries out or that affect it. */
  projects: ProjectConnection;
  /** Its figures of a metric over time, one for each period; null if there is no such metric. */
  series?: Maybe<Series>;
  /** Served by (服务者): the starts of its links SERVES that lead here. */
  servedBy: EntityConnection;
  /** Serves (服务): the ends of its links SERVES. */
  serves: EntityConnection;
  /** How far it is, according to the latest statement; null if no report says. */
  status?: Maybe<Status>;
  /** What reports say about its status, the latest last: by the end of the period meant, then by publication. */
  statusHistory: Array<StatusStatement>;
  /** The subdistrict that it lies in; null if it lies in none of those in the graph. */
  subdistrict?: Maybe<Subdistrict>;
  /** What applies to it (适用的机制与文件): the starts of its links APPLIES_TO that lead here. */
  subjectTo: EntityConnection;
  /** Part of (属于): the ends of its links PART_OF. */
  wholes: EntityConnection;
};


/** 组织: an agency, company, association, team or other organization that is no party organization. */
export type OrganizationAffectedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 组织: an agency, company, association, team or other organization that is no party organization. */
export type OrganizationBasedOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 组织: an agency, company, association, team or other organization that is no party organization. */
export type OrganizationBasisOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 组织: an agency, company, association, team or other organization that is no party organization. */
export type OrganizationCarriesOutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 组织: an agency, company, association, team or other organization that is no party organization. */
export type OrganizationConferredArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 组织: an agency, company, association, team or other organization that is no party organization. */
export type OrganizationDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 组织: an agency, company, association, team or other organization that is no party organization. */
export type OrganizationEstablishedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 组织: an agency, company, association, team or other organization that is no party organization. */
export type OrganizationEstablishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 组织: an agency, company, association, team or other organization that is no party organization. */
export type OrganizationHonoursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 组织: an agency, company, association, team or other organization that is no party organization. */
export type OrganizationLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 组织: an agency, company, association, team or other organization that is no party organization. */
export type OrganizationLedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 组织: an agency, company, association, team or other organization that is no party organization. */
export type OrganizationLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 组织: an agency, company, association, team or other organization that is no party organization. */
export type OrganizationLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 组织: an agency, company, association, team or other organization that is no party organization. */
export type OrganizationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 组织: an agency, company, association, team or other organization that is no party organization. */
export type OrganizationObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
};


/** 组织: an agency, company, association, team or other organization that is no party organization. */
export type OrganizationOrganizedHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 组织: an agency, company, association, team or other organization that is no party organization. */
export type OrganizationOrganizedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 组织: an agency, company, association, team or other organization that is no party organization. */
export type OrganizationPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 组织: an agency, company, association, team or other organization that is no party organization. */
export type OrganizationPartyOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartyOrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 组织: an agency, company, association, team or other organization that is no party organization. */
export type OrganizationProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgrammeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 组织: an agency, company, association, team or other organization that is no party organization. */
export type OrganizationProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 组织: an agency, company, association, team or other organization that is no party organization. */
export type OrganizationSeriesArgs = {
  dimensions?: Array<DimensionInput>;
  metric: Scalars['ID']['input'];
  status?: ObservationStatus;
};


/** 组织: an agency, company, association, team or other organization that is no party organization. */
export type OrganizationServedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 组织: an agency, company, association, team or other organization that is no party organization. */
export type OrganizationServesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 组织: an agency, company, association, team or other organization that is no party organization. */
export type OrganizationSubjectToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 组织: an agency, company, association, team or other organization that is no party organization. */
export type OrganizationWholesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};

/** A page of organizations. */
export type OrganizationConnection = {
  __typename?: 'OrganizationConnection';
  /** The items on this page, with their cursors. */
  edges: Array<OrganizationEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
  /** How many there are in total; counted only if requested. */
  totalCount: Scalars['Int']['output'];
};

/** One of the organizations of a list. */
export type OrganizationEdge = {
  __typename?: 'OrganizationEdge';
  /** Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The links that lead from the list's owner to this item, with their status and citations; empty if it does not follow links. */
  links: Array<Link>;
  /** What the edge leads to. */
  node: Organization;
};

/** Which organizations. */
export type OrganizationFilter = {
  /** true: without what is planned, under negotiation or abolished according to the latest statement; false: only that. */
  existing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only of this kind. */
  kind?: InputMaybe<OrganizationKind>;
  /** Only with this status, according to the latest statement. */
  status?: InputMaybe<Status>;
};

/** Kinds of organization. */
export type OrganizationKind =
  /** 企业: Company. */
  | 'COMPANY'
  /** 合作社: Cooperative. */
  | 'COOPERATIVE'
  /** 党政机关、部门、街道办事处: Government agency. */
  | 'GOVERNMENT_AGENCY'
  /** 事业单位: Public institution. */
  | 'INSTITUTION'
  /** 媒体: Media. */
  | 'MEDIA'
  /** 其他: Other. */
  | 'OTHER'
  /** 居委会、村委会、业委会等自治组织: Self-government. */
  | 'SELF_GOVERNMENT'
  /** 社会组织: Social organization. */
  | 'SOCIAL_ORGANIZATION'
  /** 领导小组、专班: Task force. */
  | 'TASK_FORCE'
  /** 志愿服务队: Volunteer team. */
  | 'VOLUNTEER_TEAM';

/** A report's file as it was published: a web page, a PDF. Citations refer to the text made from it. */
export type Original = {
  __typename?: 'Original';
  /** Its media type: text/html, application/pdf. */
  mediaType: Scalars['String']['output'];
  /** The day on which it was retrieved; null if not recorded. */
  retrievedOn?: Maybe<Scalars['Date']['output']>;
  /** SHA-256 of the retrieved bytes, in hex; null if not recorded. */
  sha256?: Maybe<Scalars['String']['output']>;
  /** Where it was published. */
  url: Scalars['String']['output'];
};

/** Where a page is in its list (Relay). Lists are read forwards. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last edge: pass it as `after` to continue. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follows this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether this page began after a cursor. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** 党组织: a committee, branch or group of the Party. */
export type PartyOrganization = Entity & Node & {
  __typename?: 'PartyOrganization';
  /** Other wordings that the reports use. */
  aliases: Array<Scalars['String']['output']>;
  /** Based on (依据): the ends of its links BASED_ON. */
  basedOn: EntityConnection;
  /** Carries out (实施): the ends of its links CARRIES_OUT. */
  carriesOut: CarriesOutConnection;
  /** Where reports name it, in the order of the reports. */
  citations: Array<Citation>;
  /** Conferred (授予): the ends of its links CONFERRED. */
  conferred: HonourConnection;
  /** Issued (制定): the ends of its links ISSUED. */
  documents: DocumentConnection;
  /** Established (设立): the ends of its links ESTABLISHED. */
  established: EntityConnection;
  /** Established by (设立者): the starts of its links ESTABLISHED that lead here. */
  establishedBy: EntityConnection;
  /** Received (获得): the ends of its links RECEIVED. */
  honours: HonourConnection;
  /** Stable, opaque and unique across all types. */
  id: Scalars['ID']['output'];
  /** True if this represents several things that a report counts without naming them; their number is an observation. */
  isGroup: Scalars['Boolean']['output'];
  /** Leads (领导): the ends of its links LEADS. */
  leads: EntityConnection;
  /** Led by (领导者): the starts of its links LEADS that lead here. */
  ledBy: EntityConnection;
  /** Its level. */
  level?: Maybe<PartyOrganizationLevel>;
  /** Links of every type to other entities, in both directions, sorted by type. */
  links: LinkConnection;
  /** Located in (位于): the ends of its links LOCATED_IN. */
  locatedIn: EntityConnection;
  /** People who hold a role in it. */
  members: PersonConnection;
  /** The full name that the reports use. */
  name: Scalars['String']['output'];
  /** Figures about it, in the order of the reports unless sorted otherwise. */
  observations: ObservationConnection;
  /** Organized in (建于): the ends of its links ORGANIZED_IN. */
  organizedIn: EntityConnection;
  /** Part of (属于): the end of its links PART_OF, the first by name. */
  partOf?: Maybe<Entity>;
  /** Has part (下辖 / 包含): the starts of its links PART_OF that lead here. */
  parts: EntityConnection;
  /** Its name in Hanyu Pinyin without tones, a syllable for each character, as a dictionary reads it: `qing he jie dao`. Computed, not from reports: local people may read it differently. Null if the name has no Chinese characters. */
  pinyin?: Maybe<Scalars['String']['output']>;
  /** Programmes that it carries out. */
  programmes: ProgrammeConnection;
  /** Projects that it works for, carries out or is organized in. */
  projects: ProjectConnection;
  /** Its figures of a metric over time, one for each period; null if there is no such metric. */
  series?: Maybe<Series>;
  /** Served by (服务者): the starts of its links SERVES that lead here. */
  servedBy: EntityConnection;
  /** Serves (服务): the ends of its links SERVES. */
  serves: EntityConnection;
  /** How far it is, according to the latest statement; null if no report says. */
  status?: Maybe<Status>;
  /** What reports say about its status, the latest last: by the end of the period meant, then by publication. */
  statusHistory: Array<StatusStatement>;
  /** The subdistrict that it lies in; null if it lies in none of those in the graph. */
  subdistrict?: Maybe<Subdistrict>;
  /** What applies to it (适用的机制与文件): the starts of its links APPLIES_TO that lead here. */
  subjectTo: EntityConnection;
  /** Part of (属于): the ends of its links PART_OF. */
  wholes: EntityConnection;
};


/** 党组织: a committee, branch or group of the Party. */
export type PartyOrganizationBasedOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 党组织: a committee, branch or group of the Party. */
export type PartyOrganizationCarriesOutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 党组织: a committee, branch or group of the Party. */
export type PartyOrganizationConferredArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 党组织: a committee, branch or group of the Party. */
export type PartyOrganizationDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 党组织: a committee, branch or group of the Party. */
export type PartyOrganizationEstablishedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 党组织: a committee, branch or group of the Party. */
export type PartyOrganizationEstablishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 党组织: a committee, branch or group of the Party. */
export type PartyOrganizationHonoursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 党组织: a committee, branch or group of the Party. */
export type PartyOrganizationLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 党组织: a committee, branch or group of the Party. */
export type PartyOrganizationLedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 党组织: a committee, branch or group of the Party. */
export type PartyOrganizationLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 党组织: a committee, branch or group of the Party. */
export type PartyOrganizationLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 党组织: a committee, branch or group of the Party. */
export type PartyOrganizationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 党组织: a committee, branch or group of the Party. */
export type PartyOrganizationObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
};


/** 党组织: a committee, branch or group of the Party. */
export type PartyOrganizationOrganizedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 党组织: a committee, branch or group of the Party. */
export type PartyOrganizationPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 党组织: a committee, branch or group of the Party. */
export type PartyOrganizationProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgrammeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 党组织: a committee, branch or group of the Party. */
export type PartyOrganizationProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 党组织: a committee, branch or group of the Party. */
export type PartyOrganizationSeriesArgs = {
  dimensions?: Array<DimensionInput>;
  metric: Scalars['ID']['input'];
  status?: ObservationStatus;
};


/** 党组织: a committee, branch or group of the Party. */
export type PartyOrganizationServedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 党组织: a committee, branch or group of the Party. */
export type PartyOrganizationServesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 党组织: a committee, branch or group of the Party. */
export type PartyOrganizationSubjectToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 党组织: a committee, branch or group of the Party. */
export type PartyOrganizationWholesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};

/** A page of party organizations. */
export type PartyOrganizationConnection = {
  __typename?: 'PartyOrganizationConnection';
  /** The items on this page, with their cursors. */
  edges: Array<PartyOrganizationEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
  /** How many there are in total; counted only if requested. */
  totalCount: Scalars['Int']['output'];
};

/** One of the party organizations of a list. */
export type PartyOrganizationEdge = {
  __typename?: 'PartyOrganizationEdge';
  /** Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The links that lead from the list's owner to this item, with their status and citations; empty if it does not follow links. */
  links: Array<Link>;
  /** What the edge leads to. */
  node: PartyOrganization;
};

/** Which party organizations. */
export type PartyOrganizationFilter = {
  /** true: without what is planned, under negotiation or abolished according to the latest statement; false: only that. */
  existing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only of this level. */
  level?: InputMaybe<PartyOrganizationLevel>;
  /** Only with this status, according to the latest statement. */
  status?: InputMaybe<Status>;
};

/** Levels of party organization. */
export type PartyOrganizationLevel =
  /** 党支部: Branch. */
  | 'BRANCH'
  /** 党委: Committee. */
  | 'COMMITTEE'
  /** 党总支: General branch. */
  | 'GENERAL_BRANCH'
  /** 党小组: Group. */
  | 'GROUP'
  /** 临时党支部: Temporary branch. */
  | 'TEMPORARY_BRANCH'
  /** 党工委: Working committee. */
  | 'WORKING_COMMITTEE';

/** A sentence of a report, as it was published. Passages exist if the operator mounts the reports' texts (ATLAS_DOCUMENTS). */
export type Passage = Node & {
  __typename?: 'Passage';
  /** Where it ends (the first code point after it). */
  end: Scalars['Int']['output'];
  /** The entities cited in it, by name. */
  entities: EntityConnection;
  /** Where the search words are, as written there, in order; empty if it was not found by words. */
  highlights: Array<Highlight>;
  /** Stable, opaque and unique across all types. */
  id: Scalars['ID']['output'];
  /** The figures cited in it, in the order of the text. */
  observations: ObservationConnection;
  /** Its place among the passages of its report, from 1. */
  position: Scalars['Int']['output'];
  /** The report that contains it. */
  report: Report;
  /** Where it begins in the file, in Unicode code points from 0. */
  start: Scalars['Int']['output'];
  /** The sentence, exactly as it stands in the file. */
  text: Scalars['String']['output'];
};


/** A sentence of a report, as it was published. Passages exist if the operator mounts the reports' texts (ATLAS_DOCUMENTS). */
export type PassageEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A sentence of a report, as it was published. Passages exist if the operator mounts the reports' texts (ATLAS_DOCUMENTS). */
export type PassageObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of passages. */
export type PassageConnection = {
  __typename?: 'PassageConnection';
  /** The items on this page, with their cursors. */
  edges: Array<PassageEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
  /** How many there are in total; counted only if requested. Of more than 1,000, only the 1,000 that fit best are considered. */
  totalCount: Scalars['Int']['output'];
};

/** A passage in a list. */
export type PassageEdge = {
  __typename?: 'PassageEdge';
  /** Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The passage. */
  node: Passage;
};

/** Which passages. */
export type PassageFilter = {
  /** Only of this report (its id). */
  report?: InputMaybe<Scalars['ID']['input']>;
  /** Only from reports about this entity (its id) or about what lies in it: a province, a street, a village. */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** A chain of links between two entities. */
export type Path = {
  __typename?: 'Path';
  /** How many links. */
  length: Scalars['Int']['output'];
  /** The links along the chain. Each keeps its own direction. */
  links: Array<Link>;
  /** The entities along the chain, from the first to the last. */
  nodes: Array<Entity>;
};

/** A span of time. An open end is null. */
export type Period = {
  __typename?: 'Period';
  /** The last day. */
  end?: Maybe<Scalars['Date']['output']>;
  /** True if the text names no time for the figure, so that it has the report's own period. */
  inferred: Scalars['Boolean']['output'];
  /** The reports' wording, with the year. */
  label: Scalars['String']['output'];
  /** The first day. */
  start?: Maybe<Scalars['Date']['output']>;
};

/** A span of time, both days included: a `year`, or `from` and `to`, of which you may omit either. Empty means any time. */
export type PeriodFilter = {
  /** The first day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** A calendar year, e.g. 2021. Not together with `from` or `to`. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** 人物: a person whom a report names. */
export type Person = Entity & Node & {
  __typename?: 'Person';
  /** Other wordings that the reports use. */
  aliases: Array<Scalars['String']['output']>;
  /** Carries out (实施): the ends of its links CARRIES_OUT. */
  carriesOut: CarriesOutConnection;
  /** Where reports name it, in the order of the reports. */
  citations: Array<Citation>;
  /** Received (获得): the ends of its links RECEIVED. */
  honours: HonourConnection;
  /** Stable, opaque and unique across all types. */
  id: Scalars['ID']['output'];
  /** True if this represents several things that a report counts without naming them; their number is an observation. */
  isGroup: Scalars['Boolean']['output'];
  /** Links of every type to other entities, in both directions, sorted by type. */
  links: LinkConnection;
  /** Located in (位于): the ends of its links LOCATED_IN. */
  locatedIn: EntityConnection;
  /** The full name that the reports use. */
  name: Scalars['String']['output'];
  /** Figures about it, in the order of the reports unless sorted otherwise. */
  observations: ObservationConnection;
  /** Its name in Hanyu Pinyin without tones, a syllable for each character, as a dictionary reads it: `qing he jie dao`. Computed, not from reports: local people may read it differently. Null if the name has no Chinese characters. */
  pinyin?: Maybe<Scalars['String']['output']>;
  /** Roles that the reports give: memberships with a title, never a bare “works at”. */
  roles: Array<Role>;
  /** Its figures of a metric over time, one for each period; null if there is no such metric. */
  series?: Maybe<Series>;
};


/** 人物: a person whom a report names. */
export type PersonCarriesOutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 人物: a person whom a report names. */
export type PersonHonoursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 人物: a person whom a report names. */
export type PersonLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 人物: a person whom a report names. */
export type PersonLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 人物: a person whom a report names. */
export type PersonObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
};


/** 人物: a person whom a report names. */
export type PersonSeriesArgs = {
  dimensions?: Array<DimensionInput>;
  metric: Scalars['ID']['input'];
  status?: ObservationStatus;
};

/** A page of people. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The items on this page, with their cursors. */
  edges: Array<PersonEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
  /** How many there are in total; counted only if requested. */
  totalCount: Scalars['Int']['output'];
};

/** One of the people of a list. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The links that lead from the list's owner to this item, with their status and citations; empty if it does not follow links. */
  links: Array<Link>;
  /** What the edge leads to. */
  node: Person;
};

/** 地点: a road, square, area or site. */
export type Place = Entity & Node & {
  __typename?: 'Place';
  /** Affected by (受其涉及): the starts of its links AFFECTS that lead here. */
  affectedBy: ProjectConnection;
  /** Other wordings that the reports use. */
  aliases: Array<Scalars['String']['output']>;
  /** Where reports name it, in the order of the reports. */
  citations: Array<Citation>;
  /** Stable, opaque and unique across all types. */
  id: Scalars['ID']['output'];
  /** True if this represents several things that a report counts without naming them; their number is an observation. */
  isGroup: Scalars['Boolean']['output'];
  /** What sort of place. */
  kind?: Maybe<PlaceKind>;
  /** Links of every type to other entities, in both directions, sorted by type. */
  links: LinkConnection;
  /** Located here (所在于此): the starts of its links LOCATED_IN that lead here. */
  locatedHere: EntityConnection;
  /** Located in (位于): the ends of its links LOCATED_IN. */
  locatedIn: EntityConnection;
  /** The full name that the reports use. */
  name: Scalars['String']['output'];
  /** Figures about it, in the order of the reports unless sorted otherwise. */
  observations: ObservationConnection;
  /** Party organizations here (在此建立的党组织): the starts of its links ORGANIZED_IN that lead here. */
  organizedHere: EntityConnection;
  /** Part of (属于): the end of its links PART_OF, the first by name. */
  partOf?: Maybe<Entity>;
  /** Has part (下辖 / 包含): the starts of its links PART_OF that lead here. */
  parts: EntityConnection;
  /** Its name in Hanyu Pinyin without tones, a syllable for each character, as a dictionary reads it: `qing he jie dao`. Computed, not from reports: local people may read it differently. Null if the name has no Chinese characters. */
  pinyin?: Maybe<Scalars['String']['output']>;
  /** Projects that affect it or lie in it. */
  projects: ProjectConnection;
  /** Its figures of a metric over time, one for each period; null if there is no such metric. */
  series?: Maybe<Series>;
  /** Served by (服务者): the starts of its links SERVES that lead here. */
  servedBy: EntityConnection;
  /** The subdistrict that it lies in; null if it lies in none of those in the graph. */
  subdistrict?: Maybe<Subdistrict>;
  /** What applies to it (适用的机制与文件): the starts of its links APPLIES_TO that lead here. */
  subjectTo: EntityConnection;
  /** Part of (属于): the ends of its links PART_OF. */
  wholes: EntityConnection;
};


/** 地点: a road, square, area or site. */
export type PlaceAffectedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 地点: a road, square, area or site. */
export type PlaceLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 地点: a road, square, area or site. */
export type PlaceLocatedHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 地点: a road, square, area or site. */
export type PlaceLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 地点: a road, square, area or site. */
export type PlaceObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
};


/** 地点: a road, square, area or site. */
export type PlaceOrganizedHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 地点: a road, square, area or site. */
export type PlacePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 地点: a road, square, area or site. */
export type PlaceProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 地点: a road, square, area or site. */
export type PlaceSeriesArgs = {
  dimensions?: Array<DimensionInput>;
  metric: Scalars['ID']['input'];
  status?: ObservationStatus;
};


/** 地点: a road, square, area or site. */
export type PlaceServedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 地点: a road, square, area or site. */
export type PlaceSubjectToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 地点: a road, square, area or site. */
export type PlaceWholesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};

/** A page of places. */
export type PlaceConnection = {
  __typename?: 'PlaceConnection';
  /** The items on this page, with their cursors. */
  edges: Array<PlaceEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
  /** How many there are in total; counted only if requested. */
  totalCount: Scalars['Int']['output'];
};

/** One of the places of a list. */
export type PlaceEdge = {
  __typename?: 'PlaceEdge';
  /** Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The links that lead from the list's owner to this item, with their status and citations; empty if it does not follow links. */
  links: Array<Link>;
  /** What the edge leads to. */
  node: Place;
};

/** Which places. */
export type PlaceFilter = {
  /** Only of this kind. */
  kind?: InputMaybe<PlaceKind>;
};

/** Kinds of place. */
export type PlaceKind =
  /** 片区: Area. */
  | 'AREA'
  /** 农田: Farmland. */
  | 'FARMLAND'
  /** 林地: Forest. */
  | 'FOREST'
  /** 自然村、自然屯: Hamlet. */
  | 'HAMLET'
  /** 湖泊: Lake. */
  | 'LAKE'
  /** 山: Mountain. */
  | 'MOUNTAIN'
  /** 公园: Park. */
  | 'PARK'
  /** 道路: Road. */
  | 'ROAD'
  /** 景区: Scenic area. */
  | 'SCENIC_AREA'
  /** 地块、院落: Site. */
  | 'SITE'
  /** 广场: Square. */
  | 'SQUARE'
  /** 水系: Waterway. */
  | 'WATERWAY';

/** 治理体系、机制、平台、活动、品牌: how a subdistrict organizes its work. */
export type Programme = Entity & Node & {
  __typename?: 'Programme';
  /** Other wordings that the reports use. */
  aliases: Array<Scalars['String']['output']>;
  /** Applies to (适用于): the ends of its links APPLIES_TO. */
  appliesTo: EntityConnection;
  /** Based on (依据): the ends of its links BASED_ON. */
  basedOn: EntityConnection;
  /** Based on this (以此为依据): the starts of its links BASED_ON that lead here. */
  basisOf: EntityConnection;
  /** Carried out by (实施者): the starts of its links CARRIES_OUT that lead here. */
  carriedOutBy: CarriesOutConnection;
  /** Where reports name it, in the order of the reports. */
  citations: Array<Citation>;
  /** Conferred (授予): the ends of its links CONFERRED. */
  conferred: HonourConnection;
  /** Enabled by (受其支撑): the starts of its links ENABLES that lead here. */
  enabledBy: EntityConnection;
  /** Enables (支撑): the ends of its links ENABLES. */
  enables: EntityConnection;
  /** Stable, opaque and unique across all types. */
  id: Scalars['ID']['output'];
  /** True if this represents several things that a report counts without naming them; their number is an observation. */
  isGroup: Scalars['Boolean']['output'];
  /** What sort of programme. */
  kind?: Maybe<ProgrammeKind>;
  /** Links of every type to other entities, in both directions, sorted by type. */
  links: LinkConnection;
  /** Located in (位于): the ends of its links LOCATED_IN. */
  locatedIn: EntityConnection;
  /** The full name that the reports use. */
  name: Scalars['String']['output'];
  /** Figures about it, in the order of the reports unless sorted otherwise. */
  observations: ObservationConnection;
  /** Part of (属于): the end of its links PART_OF, the first by name. */
  partOf?: Maybe<Entity>;
  /** Has part (下辖 / 包含): the starts of its links PART_OF that lead here. */
  parts: EntityConnection;
  /** Its name in Hanyu Pinyin without tones, a syllable for each character, as a dictionary reads it: `qing he jie dao`. Computed, not from reports: local people may read it differently. Null if the name has no Chinese characters. */
  pinyin?: Maybe<Scalars['String']['output']>;
  /** The projects that are part of it. */
  projects: ProjectConnection;
  /** Its figures of a metric over time, one for each period; null if there is no such metric. */
  series?: Maybe<Series>;
  /** Serves (服务): the ends of its links SERVES. */
  serves: EntityConnection;
  /** How far it is, according to the latest statement; null if no report says. */
  status?: Maybe<Status>;
  /** What reports say about its status, the latest last: by the end of the period meant, then by publication. */
  statusHistory: Array<StatusStatement>;
  /** Its steps, levels or elements in order; empty if the report lists none. */
  steps: Array<Step>;
  /** Part of (属于): the ends of its links PART_OF. */
  wholes: EntityConnection;
};


/** 治理体系、机制、平台、活动、品牌: how a subdistrict organizes its work. */
export type ProgrammeAppliesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 治理体系、机制、平台、活动、品牌: how a subdistrict organizes its work. */
export type ProgrammeBasedOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 治理体系、机制、平台、活动、品牌: how a subdistrict organizes its work. */
export type ProgrammeBasisOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 治理体系、机制、平台、活动、品牌: how a subdistrict organizes its work. */
export type ProgrammeCarriedOutByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 治理体系、机制、平台、活动、品牌: how a subdistrict organizes its work. */
export type ProgrammeConferredArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 治理体系、机制、平台、活动、品牌: how a subdistrict organizes its work. */
export type ProgrammeEnabledByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 治理体系、机制、平台、活动、品牌: how a subdistrict organizes its work. */
export type ProgrammeEnablesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 治理体系、机制、平台、活动、品牌: how a subdistrict organizes its work. */
export type ProgrammeLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 治理体系、机制、平台、活动、品牌: how a subdistrict organizes its work. */
export type ProgrammeLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 治理体系、机制、平台、活动、品牌: how a subdistrict organizes its work. */
export type ProgrammeObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
};


/** 治理体系、机制、平台、活动、品牌: how a subdistrict organizes its work. */
export type ProgrammePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 治理体系、机制、平台、活动、品牌: how a subdistrict organizes its work. */
export type ProgrammeProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 治理体系、机制、平台、活动、品牌: how a subdistrict organizes its work. */
export type ProgrammeSeriesArgs = {
  dimensions?: Array<DimensionInput>;
  metric: Scalars['ID']['input'];
  status?: ObservationStatus;
};


/** 治理体系、机制、平台、活动、品牌: how a subdistrict organizes its work. */
export type ProgrammeServesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 治理体系、机制、平台、活动、品牌: how a subdistrict organizes its work. */
export type ProgrammeWholesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};

/** A page of programmes. */
export type ProgrammeConnection = {
  __typename?: 'ProgrammeConnection';
  /** The items on this page, with their cursors. */
  edges: Array<ProgrammeEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
  /** How many there are in total; counted only if requested. */
  totalCount: Scalars['Int']['output'];
};

/** One of the programmes of a list. */
export type ProgrammeEdge = {
  __typename?: 'ProgrammeEdge';
  /** Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The links that lead from the list's owner to this item, with their status and citations; empty if it does not follow links. */
  links: Array<Link>;
  /** What the edge leads to. */
  node: Programme;
};

/** Which programmes. */
export type ProgrammeFilter = {
  /** true: without what is planned, under negotiation or abolished according to the latest statement; false: only that. */
  existing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only of this kind. */
  kind?: InputMaybe<ProgrammeKind>;
  /** Only those that the reports of at least this many subdistricts name. */
  minSubdistricts?: InputMaybe<Scalars['Int']['input']>;
  /** Only with this status, according to the latest statement. */
  status?: InputMaybe<Status>;
};

/** Kinds of programme. */
export type ProgrammeKind =
  /** 活动: Activity. */
  | 'ACTIVITY'
  /** 品牌: Brand. */
  | 'BRAND'
  /** 专项行动、创建: Campaign. */
  | 'CAMPAIGN'
  /** 机制、制度: Mechanism. */
  | 'MECHANISM'
  /** 模式、工作法: Model. */
  | 'MODEL'
  /** 平台: Platform. */
  | 'PLATFORM'
  /** 服务、政策: Service or policy. */
  | 'SERVICE'
  /** 战略、思路: Strategy. */
  | 'STRATEGY'
  /** 体系: System. */
  | 'SYSTEM';

/** 项目: a relocation, park, road, housing or other project. */
export type Project = Entity & Node & {
  __typename?: 'Project';
  /** Affects (涉及): the ends of its links AFFECTS. */
  affects: EntityConnection;
  /** Other wordings that the reports use. */
  aliases: Array<Scalars['String']['output']>;
  /** Based on (依据): the ends of its links BASED_ON. */
  basedOn: EntityConnection;
  /** Carried out by (实施者): the starts of its links CARRIES_OUT that lead here. */
  carriedOutBy: CarriesOutConnection;
  /** Where reports name it, in the order of the reports. */
  citations: Array<Citation>;
  /** Communities and villages that it affects or lies in. */
  communities: CommunityConnection;
  /** Residential compounds that it affects or lies in. */
  compounds: ResidentialCompoundConnection;
  /** Enabled by (受其支撑): the starts of its links ENABLES that lead here. */
  enabledBy: EntityConnection;
  /** Enables (支撑): the ends of its links ENABLES. */
  enables: EntityConnection;
  /** Stable, opaque and unique across all types. */
  id: Scalars['ID']['output'];
  /** True if this represents several things that a report counts without naming them; their number is an observation. */
  isGroup: Scalars['Boolean']['output'];
  /** What sort of project. */
  kind?: Maybe<ProjectKind>;
  /** Links of every type to other entities, in both directions, sorted by type. */
  links: LinkConnection;
  /** Located in (位于): the ends of its links LOCATED_IN. */
  locatedIn: EntityConnection;
  /** The full name that the reports use. */
  name: Scalars['String']['output'];
  /** Figures about it, in the order of the reports unless sorted otherwise. */
  observations: ObservationConnection;
  /** Organizations that carry it out or that it affects. */
  organizations: ProjectOrganizationConnection;
  /** Party organizations here (在此建立的党组织): the starts of its links ORGANIZED_IN that lead here. */
  organizedHere: EntityConnection;
  /** Part of (属于): the end of its links PART_OF, the first by name. */
  partOf?: Maybe<Entity>;
  /** Has part (下辖 / 包含): the starts of its links PART_OF that lead here. */
  parts: EntityConnection;
  /** Party organizations that carry it out, serve it or are organized in it. */
  partyOrganizations: PartyOrganizationConnection;
  /** Its name in Hanyu Pinyin without tones, a syllable for each character, as a dictionary reads it: `qing he jie dao`. Computed, not from reports: local people may read it differently. Null if the name has no Chinese characters. */
  pinyin?: Maybe<Scalars['String']['output']>;
  /** Places that it affects or lies in. */
  places: PlaceConnection;
  /** Programmes that apply to it. */
  programmes: ProgrammeConnection;
  /** Its figures of a metric over time, one for each period; null if there is no such metric. */
  series?: Maybe<Series>;
  /** Served by (服务者): the starts of its links SERVES that lead here. */
  servedBy: EntityConnection;
  /** Serves (服务): the ends of its links SERVES. */
  serves: EntityConnection;
  /** How far it is, according to the latest statement; null if no report says. */
  status?: Maybe<Status>;
  /** What reports say about its status, the latest last: by the end of the period meant, then by publication. */
  statusHistory: Array<StatusStatement>;
  /** The subdistrict that it lies in; null if it lies in none of those in the graph. */
  subdistrict?: Maybe<Subdistrict>;
  /** What applies to it (适用的机制与文件): the starts of its links APPLIES_TO that lead here. */
  subjectTo: EntityConnection;
  /** Part of (属于): the ends of its links PART_OF. */
  wholes: EntityConnection;
};


/** 项目: a relocation, park, road, housing or other project. */
export type ProjectAffectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 项目: a relocation, park, road, housing or other project. */
export type ProjectBasedOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 项目: a relocation, park, road, housing or other project. */
export type ProjectCarriedOutByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 项目: a relocation, park, road, housing or other project. */
export type ProjectCommunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommunityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 项目: a relocation, park, road, housing or other project. */
export type ProjectCompoundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 项目: a relocation, park, road, housing or other project. */
export type ProjectEnabledByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 项目: a relocation, park, road, housing or other project. */
export type ProjectEnablesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 项目: a relocation, park, road, housing or other project. */
export type ProjectLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 项目: a relocation, park, road, housing or other project. */
export type ProjectLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 项目: a relocation, park, road, housing or other project. */
export type ProjectObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
};


/** 项目: a relocation, park, road, housing or other project. */
export type ProjectOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 项目: a relocation, park, road, housing or other project. */
export type ProjectOrganizedHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 项目: a relocation, park, road, housing or other project. */
export type ProjectPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 项目: a relocation, park, road, housing or other project. */
export type ProjectPartyOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartyOrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 项目: a relocation, park, road, housing or other project. */
export type ProjectPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 项目: a relocation, park, road, housing or other project. */
export type ProjectProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgrammeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 项目: a relocation, park, road, housing or other project. */
export type ProjectSeriesArgs = {
  dimensions?: Array<DimensionInput>;
  metric: Scalars['ID']['input'];
  status?: ObservationStatus;
};


/** 项目: a relocation, park, road, housing or other project. */
export type ProjectServedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 项目: a relocation, park, road, housing or other project. */
export type ProjectServesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 项目: a relocation, park, road, housing or other project. */
export type ProjectSubjectToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 项目: a relocation, park, road, housing or other project. */
export type ProjectWholesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};

/** A page of projects. */
export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  /** The items on this page, with their cursors. */
  edges: Array<ProjectEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
  /** How many there are in total; counted only if requested. */
  totalCount: Scalars['Int']['output'];
};

/** One of the projects of a list. */
export type ProjectEdge = {
  __typename?: 'ProjectEdge';
  /** Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The links that lead from the list's owner to this item, with their status and citations; empty if it does not follow links. */
  links: Array<Link>;
  /** What the edge leads to. */
  node: Project;
};

/** Which projects. */
export type ProjectFilter = {
  /** true: without what is planned, under negotiation or abolished according to the latest statement; false: only that. */
  existing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only of this kind. */
  kind?: InputMaybe<ProjectKind>;
  /** Only with this status, according to the latest statement. */
  status?: InputMaybe<Status>;
  /** Only those that lie in this subdistrict (its id), directly or within something in it. */
  subdistrict?: InputMaybe<Scalars['ID']['input']>;
};

/** Kinds of project. */
export type ProjectKind =
  /** 农业: Agriculture. */
  | 'AGRICULTURE'
  /** 商业: Commerce. */
  | 'COMMERCE'
  /** 文化: Culture. */
  | 'CULTURE'
  /** 教育: Education. */
  | 'EDUCATION'
  /** 能源: Energy. */
  | 'ENERGY'
  /** 环境: Environment. */
  | 'ENVIRONMENT'
  /** 卫生健康: Health. */
  | 'HEALTH'
  /** 住房、安置: Housing. */
  | 'HOUSING'
  /** 产业园: Industrial park. */
  | 'INDUSTRIAL_PARK'
  /** 产业、工业: Industry. */
  | 'INDUSTRY'
  /** 基础设施: Infrastructure. */
  | 'INFRASTRUCTURE'
  /** 民生: Livelihood. */
  | 'LIVELIHOOD'
  /** 其他: Other. */
  | 'OTHER'
  /** 征迁: Relocation. */
  | 'RELOCATION'
  /** 更新改造: Renovation. */
  | 'RENOVATION'
  /** 旅游: Tourism. */
  | 'TOURISM'
  /** 水利: Water. */
  | 'WATER';

/** A page of the organizations of a project. */
export type ProjectOrganizationConnection = {
  __typename?: 'ProjectOrganizationConnection';
  /** The items on this page, with their cursors and roles. */
  edges: Array<ProjectOrganizationEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
  /** How many there are in total; counted only if requested. */
  totalCount: Scalars['Int']['output'];
};

/** An organization of a project, with its role. */
export type ProjectOrganizationEdge = {
  __typename?: 'ProjectOrganizationEdge';
  /** Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The links that lead from the list's owner to this item, with their status and citations; empty if it does not follow links. */
  links: Array<Link>;
  /** The organization. */
  node: Organization;
  /** What it does for the project, or AFFECTED. */
  role: ProjectRole;
};

/** What an organization or other actor does for a project or programme. */
export type ProjectRole =
  /** 受影响: the project touches it, as a relocation does. */
  | 'AFFECTED'
  /** 实施: implementer. */
  | 'IMPLEMENTER'
  /** 投资: investor. */
  | 'INVESTOR'
  /** 牵头、主管: lead. */
  | 'LEAD'
  /** 参与: participant. */
  | 'PARTICIPANT'
  /** 支持、保障: supporter. */
  | 'SUPPORTER';

/** 省级行政区: a province, autonomous region or municipality. */
export type Province = Entity & Node & {
  __typename?: 'Province';
  /** Other wordings that the reports use. */
  aliases: Array<Scalars['String']['output']>;
  /** Carries out (实施): the ends of its links CARRIES_OUT. */
  carriesOut: CarriesOutConnection;
  /** Where reports name it, in the order of the reports. */
  citations: Array<Citation>;
  /** Its cities. */
  cities: CityConnection;
  /** Its statistical code; null if the list of divisions has none. */
  code?: Maybe<DivisionCode>;
  /** Conferred (授予): the ends of its links CONFERRED. */
  conferred: HonourConnection;
  /** Issued (制定): the ends of its links ISSUED. */
  documents: DocumentConnection;
  /** Established (设立): the ends of its links ESTABLISHED. */
  established: EntityConnection;
  /** Stable, opaque and unique across all types. */
  id: Scalars['ID']['output'];
  /** True if this represents several things that a report counts without naming them; their number is an observation. */
  isGroup: Scalars['Boolean']['output'];
  /** Leads (领导): the ends of its links LEADS. */
  leads: EntityConnection;
  /** Links of every type to other entities, in both directions, sorted by type. */
  links: LinkConnection;
  /** Located here (所在于此): the starts of its links LOCATED_IN that lead here. */
  locatedHere: EntityConnection;
  /** The full name that the reports use. */
  name: Scalars['String']['output'];
  /** Figures about it, in the order of the reports unless sorted otherwise. */
  observations: ObservationConnection;
  /** Party organizations here (在此建立的党组织): the starts of its links ORGANIZED_IN that lead here. */
  organizedHere: EntityConnection;
  /** Part of (属于): the end of its links PART_OF, the first by name. */
  partOf?: Maybe<Entity>;
  /** Has part (下辖 / 包含): the starts of its links PART_OF that lead here. */
  parts: EntityConnection;
  /** Its name in Hanyu Pinyin without tones, a syllable for each character, as a dictionary reads it: `qing he jie dao`. Computed, not from reports: local people may read it differently. Null if the name has no Chinese characters. */
  pinyin?: Maybe<Scalars['String']['output']>;
  /** The reports about it as a whole, newest first. An error if there are more than 1,000. */
  reports: Array<Report>;
  /** Its figures of a metric over time, one for each period; null if there is no such metric. */
  series?: Maybe<Series>;
  /** What applies to it (适用的机制与文件): the starts of its links APPLIES_TO that lead here. */
  subjectTo: EntityConnection;
  /** Part of (属于): the ends of its links PART_OF. */
  wholes: EntityConnection;
};


/** 省级行政区: a province, autonomous region or municipality. */
export type ProvinceCarriesOutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 省级行政区: a province, autonomous region or municipality. */
export type ProvinceCitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 省级行政区: a province, autonomous region or municipality. */
export type ProvinceConferredArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 省级行政区: a province, autonomous region or municipality. */
export type ProvinceDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 省级行政区: a province, autonomous region or municipality. */
export type ProvinceEstablishedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 省级行政区: a province, autonomous region or municipality. */
export type ProvinceLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 省级行政区: a province, autonomous region or municipality. */
export type ProvinceLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 省级行政区: a province, autonomous region or municipality. */
export type ProvinceLocatedHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 省级行政区: a province, autonomous region or municipality. */
export type ProvinceObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
};


/** 省级行政区: a province, autonomous region or municipality. */
export type ProvinceOrganizedHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 省级行政区: a province, autonomous region or municipality. */
export type ProvincePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 省级行政区: a province, autonomous region or municipality. */
export type ProvinceSeriesArgs = {
  dimensions?: Array<DimensionInput>;
  metric: Scalars['ID']['input'];
  status?: ObservationStatus;
};


/** 省级行政区: a province, autonomous region or municipality. */
export type ProvinceSubjectToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 省级行政区: a province, autonomous region or municipality. */
export type ProvinceWholesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};

/** How exactly a figure is stated. */
export type Qualifier =
  /** 约数: about the value (约, 左右, 近, 几乎). */
  | 'APPROXIMATE'
  /** 至少: at least the value (余, 多, 以上). */
  | 'AT_LEAST'
  /** 至多: at most the value (以下, 以内, 不足). */
  | 'AT_MOST'
  /** 确数: as it stands. */
  | 'EXACT';

/** What can be asked. */
export type Query = {
  __typename?: 'Query';
  /** Figures in groups. At most 20,000 figures: narrow the filter for more. */
  aggregates: Array<Aggregate>;
  /** Relations between figures, whether the reports' figures fit them or not, in the order of the reports. */
  checks: CheckConnection;
  /** Terms of the thesaurus, by name; with a text, the term that equals it comes first. */
  concepts: ConceptConnection;
  /** The mail address for corrections of facts (ATLAS_CORRECTIONS); null if the operator sets none. */
  corrections?: Maybe<Scalars['String']['output']>;
  /** A researcher's own query in Cypher. It may only read, which the server's plan of it decides. */
  cypher: CypherResult;
  /** Divisions in which subdistricts have reports, by name: those directly in another, or the provinces. */
  divisions: Array<DivisionCoverage>;
  /** All named things, by id unless sorted otherwise. */
  entities: EntityConnection;
  /** How many named things there are of each sort, the most first. */
  facets: Array<Facet>;
  /** How many entities of each type the reports name. */
  kinds: Array<KindCount>;
  /** Metrics, by name unless sorted otherwise. */
  metrics: MetricConnection;
  /** What lies around an entity; null if there is none with this id. */
  neighbourhood?: Maybe<Neighbourhood>;
  /** Anything by its id; null if there is none. */
  node?: Maybe<Node>;
  /** Several by their ids, in the requested order, with null for ids that nothing has. At most 100. */
  nodes: Array<Maybe<Node>>;
  /** All figures of all reports, in the order of the reports unless sorted otherwise. */
  observations: ObservationConnection;
  /**
   * Sentences of the reports that contain all words of a text, report by report in the order of the text. A word for a
   * term of the thesaurus also finds the term's other wordings: 违法建设 finds 违建 and 违章建筑, with at most 20 wordings, none of
   * a single character. Null if the operator mounts no texts: nothing was searched.
   */
  passages?: Maybe<PassageConnection>;
  /** The shortest chains of links between two entities, the fewest links first. Empty if there is none; unknown ids are an error. */
  paths: Array<Path>;
  /** Programmes of all reports. */
  programmes: ProgrammeConnection;
  /** Projects of all subdistricts. */
  projects: ProjectConnection;
  /** Reports in pages, the latest published first unless sorted otherwise. */
  publishedReports: ReportConnection;
  /** All reports, by publication date, newest first. An error if there are more than 1,000: `publishedReports` has pages. */
  reports: Array<Report>;
  /** Finds entities by name and alias: whole words, parts of words, single characters, and the pinyin or initials that they begin with. Best first, exact names before all others. Punctuation, spaces, invisible characters, full-width forms, capitals and traditional characters make no difference. */
  search: SearchConnection;
  /** A subdistrict by its id or by its statistical code: give one of the two. Null if there is none. */
  subdistrict?: Maybe<Subdistrict>;
  /** Subdistricts, towns and townships. */
  subdistricts: SubdistrictConnection;
};


/** What can be asked. */
export type QueryAggregatesArgs = {
  filter?: InputMaybe<ObservationFilter>;
  groupBy?: Array<AggregateKey>;
};


/** What can be asked. */
export type QueryChecksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CheckFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryConceptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryCypherArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  parameters?: InputMaybe<Scalars['JSON']['input']>;
  statement: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryDivisionsArgs = {
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** What can be asked. */
export type QueryFacetsArgs = {
  by: EntityFacet;
  filter?: InputMaybe<EntityFilter>;
};


/** What can be asked. */
export type QueryMetricsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MetricFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** What can be asked. */
export type QueryNeighbourhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
};


/** What can be asked. */
export type QueryPassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgrammeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** What can be asked. */
export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** What can be asked. */
export type QueryPublishedReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReportOrder>;
};


/** What can be asked. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  text: Scalars['String']['input'];
};


/** What can be asked. */
export type QuerySubdistrictArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QuerySubdistrictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubdistrictFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};

/** A place and the figure by which it is ranked. */
export type RankedPlace = {
  __typename?: 'RankedPlace';
  /**
   * The figure. If a subdistrict has none of its own and the metric has an action, that of the one programme or project
   * which it carries out and which lies nowhere else: see `subjects`.
   */
  observation: Observation;
  /** The place. */
  place: Entity;
};

/** A page of places with their figures, and what the ranking leaves out. */
export type RankingConnection = {
  __typename?: 'RankingConnection';
  /** The items on this page, with their cursors. */
  edges: Array<RankingEdge>;
  /**
   * Places that are not ranked, by name, with the reason: those with figures of the metric and, for subdistricts, all
   * others with a report. The first 100.
   */
  leftOut: Array<LeftOut>;
  /** How many places are left out; counted only if requested. */
  leftOutCount: Scalars['Int']['output'];
  /** Where this page is in the list. */
  pageInfo: PageInfo;
  /** The period that is ranked; null if no place has a figure that could be ranked and no period was requested. */
  period?: Maybe<Period>;
  /** How many there are in total; counted only if requested. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a ranking. */
export type RankingEdge = {
  __typename?: 'RankingEdge';
  /** Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The place with its figure. */
  node: RankedPlace;
};

/** Which places are ranked, by which of the metric's figures. */
export type RankingFilter = {
  /** Only figures that are narrowed exactly like this, e.g. 剂次 = 三剂次; by default those that are not narrowed, null for any. */
  dimensions?: InputMaybe<Array<DimensionInput>>;
  /** Only places of this type; null for those of any type. */
  kind?: InputMaybe<EntityKind>;
  /**
   * The one period that is ranked: figures about exactly these days. If omitted, the latest year (or, without one, the
   * latest period) for which more than half of the places with such figures have one; otherwise the one that most of them
   * have.
   */
  period?: InputMaybe<PeriodFilter>;
  /** Only figures with this status; null for any. */
  status?: InputMaybe<ObservationStatus>;
  /** Only places in this division (its id), or itself. */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** A figure divided by another of the same report and the same subject. Both figures carry their citations. */
export type Rate = {
  __typename?: 'Rate';
  /** The count by which it is divided. */
  denominator: Observation;
  /** The figure. */
  numerator: Observation;
  /** How exactly it is known, from the qualifiers of both. */
  qualifier: Qualifier;
  /** The figure, in the unit of its metric, divided by the count. */
  value: Scalars['Float']['output'];
};

/** A published report: the source of facts. */
export type Report = Node & {
  __typename?: 'Report';
  /** The place from `start` to `end`, if an entity, a figure, a step or a link is cited at exactly that slice; null otherwise. */
  citation?: Maybe<Citation>;
  /** What it is about as a whole: a subdistrict, several, larger divisions, a village, a compound. An error if there are more than 1,000. */
  covers: Array<Entity>;
  /** What it names. */
  entities: EntityConnection;
  /** The name of the file that the offsets count in. */
  fileName: Scalars['String']['output'];
  /** Stable, opaque and unique across all types. */
  id: Scalars['ID']['output'];
  /** What sort of text it is. */
  kind: ReportKind;
  /** Length of the file in Unicode code points. */
  length: Scalars['Int']['output'];
  /** Its figures, in the order of its text. */
  observations: ObservationConnection;
  /** The published file that the text was made from; null if not recorded. */
  original?: Maybe<Original>;
  /** The period that it reports on as a whole. */
  period: Period;
  /** When it was published, if the report says so. */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Who published it, if the report says so. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the file's bytes, in hex. */
  sha256: Scalars['String']['output'];
  /** The cited parts of its text, in the order of the text, each slice with what is cited there. */
  slices: CitedSliceConnection;
  /** The subdistrict that it is about, or that contains what it is about: the first by name if there are several, null if it is about larger divisions. */
  subdistrict?: Maybe<Subdistrict>;
  /**
   * A piece of its text, exactly as published: the whole sentences with a code point from `from` up to `to`, unless one is
   * longer than 1,000 code points. The next piece begins where this one ends. Null if the operator does not mount the text
   * (ATLAS_DOCUMENTS).
   */
  text?: Maybe<TextPiece>;
  /** Its headline. */
  title: Scalars['String']['output'];
};


/** A published report: the source of facts. */
export type ReportCitationArgs = {
  end: Scalars['Int']['input'];
  start: Scalars['Int']['input'];
};


/** A published report: the source of facts. */
export type ReportEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** A published report: the source of facts. */
export type ReportObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
};


/** A published report: the source of facts. */
export type ReportSlicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SliceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A published report: the source of facts. */
export type ReportTextArgs = {
  from?: Scalars['Int']['input'];
  to?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of reports. */
export type ReportConnection = {
  __typename?: 'ReportConnection';
  /** The items on this page, with their cursors. */
  edges: Array<ReportEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
  /** How many there are in total; counted only if requested. */
  totalCount: Scalars['Int']['output'];
};

/** One of the reports of a list. */
export type ReportEdge = {
  __typename?: 'ReportEdge';
  /** Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The report. */
  node: Report;
};

/** Which reports. */
export type ReportFilter = {
  /** Only of this kind. */
  kind?: InputMaybe<ReportKind>;
  /** Only those on this division (its id), or on something in it. */
  within?: InputMaybe<Scalars['ID']['input']>;
  /** Only those whose period ends in this year, or begins in it if it is open. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** What sort of text a report is. */
export type ReportKind =
  /** 统计公报: Statistical bulletin. */
  | 'BULLETIN'
  /** 新闻: News. */
  | 'NEWS'
  /** 规划、计划: Plan. */
  | 'PLAN'
  /** 概况: what the place is: its land, people, economy and sights. */
  | 'PROFILE'
  /** 工作报告: what was done in a period, and what is planned for the next. */
  | 'WORK_REPORT';

/** A sort of reports. Equal ones keep the order of their ids. */
export type ReportOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: ReportOrderField;
};

/** What reports can be sorted by. */
export type ReportOrderField =
  /** The end of the period that they report on, however they word it. */
  | 'PERIOD'
  /** The day of publication; reports that do not state it come first. */
  | 'PUBLISHED'
  /** The title, by Unicode code point. */
  | 'TITLE';

/** Whether a subdistrict's reports have a figure of a metric. Silence is not zero. */
export type ReportedStatus =
  /** None: the reports do not say. */
  | 'NOT_REPORTED'
  /** At least one figure. */
  | 'REPORTED';

/** 小区: a residential compound. */
export type ResidentialCompound = Entity & Node & {
  __typename?: 'ResidentialCompound';
  /** Affected by (受其涉及): the starts of its links AFFECTS that lead here. */
  affectedBy: ProjectConnection;
  /** Other wordings that the reports use. */
  aliases: Array<Scalars['String']['output']>;
  /** Where reports name it, in the order of the reports. */
  citations: Array<Citation>;
  /** Stable, opaque and unique across all types. */
  id: Scalars['ID']['output'];
  /** True if this represents several things that a report counts without naming them; their number is an observation. */
  isGroup: Scalars['Boolean']['output'];
  /** Links of every type to other entities, in both directions, sorted by type. */
  links: LinkConnection;
  /** Located here (所在于此): the starts of its links LOCATED_IN that lead here. */
  locatedHere: EntityConnection;
  /** Located in (位于): the ends of its links LOCATED_IN. */
  locatedIn: EntityConnection;
  /** The full name that the reports use. */
  name: Scalars['String']['output'];
  /** Figures about it, in the order of the reports unless sorted otherwise. */
  observations: ObservationConnection;
  /** Party organizations here (在此建立的党组织): the starts of its links ORGANIZED_IN that lead here. */
  organizedHere: EntityConnection;
  /** Part of (属于): the end of its links PART_OF, the first by name. */
  partOf?: Maybe<Entity>;
  /** Has part (下辖 / 包含): the starts of its links PART_OF that lead here. */
  parts: EntityConnection;
  /** Party organizations in it or serving it. */
  partyOrganizations: PartyOrganizationConnection;
  /** Its name in Hanyu Pinyin without tones, a syllable for each character, as a dictionary reads it: `qing he jie dao`. Computed, not from reports: local people may read it differently. Null if the name has no Chinese characters. */
  pinyin?: Maybe<Scalars['String']['output']>;
  /** Projects that affect it or lie in it. */
  projects: ProjectConnection;
  /** The reports about it as a whole, newest first. An error if there are more than 1,000. */
  reports: Array<Report>;
  /** Its figures of a metric over time, one for each period; null if there is no such metric. */
  series?: Maybe<Series>;
  /** Served by (服务者): the starts of its links SERVES that lead here. */
  servedBy: EntityConnection;
  /** The subdistrict that it lies in; null if it lies in none of those in the graph. */
  subdistrict?: Maybe<Subdistrict>;
  /** What applies to it (适用的机制与文件): the starts of its links APPLIES_TO that lead here. */
  subjectTo: EntityConnection;
  /** Part of (属于): the ends of its links PART_OF. */
  wholes: EntityConnection;
};


/** 小区: a residential compound. */
export type ResidentialCompoundAffectedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 小区: a residential compound. */
export type ResidentialCompoundLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 小区: a residential compound. */
export type ResidentialCompoundLocatedHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 小区: a residential compound. */
export type ResidentialCompoundLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 小区: a residential compound. */
export type ResidentialCompoundObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
};


/** 小区: a residential compound. */
export type ResidentialCompoundOrganizedHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 小区: a residential compound. */
export type ResidentialCompoundPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 小区: a residential compound. */
export type ResidentialCompoundPartyOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartyOrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 小区: a residential compound. */
export type ResidentialCompoundProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 小区: a residential compound. */
export type ResidentialCompoundSeriesArgs = {
  dimensions?: Array<DimensionInput>;
  metric: Scalars['ID']['input'];
  status?: ObservationStatus;
};


/** 小区: a residential compound. */
export type ResidentialCompoundServedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 小区: a residential compound. */
export type ResidentialCompoundSubjectToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 小区: a residential compound. */
export type ResidentialCompoundWholesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};

/** A page of residential compounds. */
export type ResidentialCompoundConnection = {
  __typename?: 'ResidentialCompoundConnection';
  /** The items on this page, with their cursors. */
  edges: Array<ResidentialCompoundEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
  /** How many there are in total; counted only if requested. */
  totalCount: Scalars['Int']['output'];
};

/** One of the residential compounds of a list. */
export type ResidentialCompoundEdge = {
  __typename?: 'ResidentialCompoundEdge';
  /** Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The links that lead from the list's owner to this item, with their status and citations; empty if it does not follow links. */
  links: Array<Link>;
  /** What the edge leads to. */
  node: ResidentialCompound;
};

/** A role: membership of an organization with a title (W3C ORG: Membership). */
export type Role = {
  __typename?: 'Role';
  /** Where reports state it. */
  citations: Array<Citation>;
  /** Until when, if known. */
  end?: Maybe<Scalars['Date']['output']>;
  /** True if the text implies the role but does not state it. */
  inferred: Scalars['Boolean']['output'];
  /** Where the role is held: an Organization or a PartyOrganization. */
  organization: Entity;
  /** Since when, if known. */
  start?: Maybe<Scalars['Date']['output']>;
  /** The title, as the report words it. */
  title: Scalars['String']['output'];
};

/** A page of hits. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The hits, best first. */
  edges: Array<SearchEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
  /** How many hits there are; counted only if requested. For each way to find a name, the best 1000 of the requested types are considered. */
  totalCount: Scalars['Int']['output'];
};

/** A hit. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** Which of its names the text was found in. */
  matched: SearchMatch;
  /** What was found. */
  node: Entity;
  /** How well it fits: 4 if the name equals the text, 3 if an alias does, 1 to 2 if the name begins with it, 0.5 to 1 if the name contains it or if its pinyin or initials, or those of an alias, begin with it, 0.5 to 0.55 if these contain it further in, 0.3 to 0.4 if the text contains the whole name or an alias, otherwise less; 0.1 more if a report names it. */
  score: Scalars['Float']['output'];
};

/** Which name of an entity a text was found in. */
export type SearchMatch = {
  __typename?: 'SearchMatch';
  /** How. */
  by: SearchMatchKind;
  /** The name or alias in which it was found, as reports or the list of divisions write it. */
  text: Scalars['String']['output'];
};

/** How a text was found. */
export type SearchMatchKind =
  /** It is, or is part of, an alias. */
  | 'ALIAS'
  /** The initials of the pinyin begin with it: htjd. */
  | 'INITIALS'
  /** It is, or is part of, the name. */
  | 'NAME'
  /** The pinyin of the name or of an alias begins with it: hutian, hu tian jie dao; or, from four letters on, contains it: chanyeyuan. */
  | 'PINYIN'
  /** The name or an alias has some pairs of its characters. Tried if no name contains the text. */
  | 'RESEMBLES'
  /** The text contains the whole name, or an alias of three characters or more: 张店区湖田街道 for 湖田街道. Tried if no name contains the text. */
  | 'WITHIN';

/** The figures of one metric about one entity over time. */
export type Series = {
  __typename?: 'Series';
  /** What is measured. */
  metric: Metric;
  /**
   * One for each period, in order of time: by the end of the period, then its start; periods without an end come last. A
   * total is taken rather than its parts and, if several reports state it, the latest. An error if there are more than
   * 1,000.
   */
  points: Array<SeriesPoint>;
};

/** What is measured of one period. */
export type SeriesPoint = {
  __typename?: 'SeriesPoint';
  /** The change since an earlier point; null if no earlier period is as long and ends before this one begins. */
  change?: Maybe<Change>;
  /**
   * The figure. If a subdistrict has none of its own and the metric has an action, that of the one programme or project
   * which it carries out and which lies nowhere else: see `subjects`.
   */
  observation: Observation;
  /** The period. */
  period: Period;
  /** The figures of earlier reports that it replaces; empty if no report has stated it before. */
  revises: Array<Observation>;
};

/** Selects slices: those with a code point in a range of the text. */
export type SliceFilter = {
  /** Where the range begins, in code points; at the beginning of the text if omitted. */
  from?: InputMaybe<Scalars['Int']['input']>;
  /** Where it ends (the first code point after it); at the end of the text if omitted. */
  to?: InputMaybe<Scalars['Int']['input']>;
};

/** How far something is. */
export type Status =
  /** 已撤销: closed, dissolved or given up. */
  | 'ABOLISHED'
  /** 运行中: there and at work. */
  | 'ACTIVE'
  /** 已完成: Completed. */
  | 'COMPLETED'
  /** 洽谈中: Negotiating. */
  | 'NEGOTIATING'
  /** 计划中: Planned. */
  | 'PLANNED'
  /** 进行中: under way or being built. */
  | 'UNDERWAY';

/** The status of something at a time, as a report states it. */
export type StatusStatement = Node & {
  __typename?: 'StatusStatement';
  /** The time at which it holds. */
  asOf: Period;
  /** Where it is written (the first place). */
  citation: Citation;
  /** All places where the report writes it. */
  citations: Array<Citation>;
  /** What has the status. */
  entity: Entity;
  /** Stable, opaque and unique across all types. */
  id: Scalars['ID']['output'];
  /** The status. */
  status: Status;
};

/** A step of a procedure, a level of a structure or an element of a scheme. */
export type Step = Node & {
  __typename?: 'Step';
  /** Where reports name it. */
  citations: Array<Citation>;
  /** Stable, opaque and unique across all types. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its place in the order, from 1. */
  position: Scalars['Int']['output'];
  /** The programme that it is a step of. */
  programme: Programme;
};

/** 街道、乡、镇: a subdistrict, town or township, the level whose yearly reports this graph holds. */
export type Subdistrict = Entity & Node & {
  __typename?: 'Subdistrict';
  /** Affected by (受其涉及): the starts of its links AFFECTS that lead here. */
  affectedBy: ProjectConnection;
  /** The figures of its reports in groups. */
  aggregates: Array<Aggregate>;
  /** Other wordings that the reports use. */
  aliases: Array<Scalars['String']['output']>;
  /** Based on (依据): the ends of its links BASED_ON. */
  basedOn: EntityConnection;
  /** Carries out (实施): the ends of its links CARRIES_OUT. */
  carriesOut: CarriesOutConnection;
  /** Where reports name it, in the order of the reports. */
  citations: Array<Citation>;
  /** Its statistical code; null if the list of divisions has none. */
  code?: Maybe<DivisionCode>;
  /** Its communities and villages. */
  communities: CommunityConnection;
  /** Residential compounds in it. */
  compounds: ResidentialCompoundConnection;
  /** Conferred (授予): the ends of its links CONFERRED. */
  conferred: HonourConnection;
  /** The district that it is part of. */
  district: District;
  /** Issued (制定): the ends of its links ISSUED. */
  documents: DocumentConnection;
  /** Established (设立): the ends of its links ESTABLISHED. */
  established: EntityConnection;
  /** Facilities in it. */
  facilities: FacilityConnection;
  /** Received (获得): the ends of its links RECEIVED. */
  honours: HonourConnection;
  /** Stable, opaque and unique across all types. */
  id: Scalars['ID']['output'];
  /** True if this represents several things that a report counts without naming them; their number is an observation. */
  isGroup: Scalars['Boolean']['output'];
  /** Subdistrict, town or township, by its official name. */
  kind: SubdistrictKind;
  /** Leads (领导): the ends of its links LEADS. */
  leads: EntityConnection;
  /** Led by (领导者): the starts of its links LEADS that lead here. */
  ledBy: EntityConnection;
  /** Links of every type to other entities, in both directions, sorted by type. */
  links: LinkConnection;
  /** Located here (所在于此): the starts of its links LOCATED_IN that lead here. */
  locatedHere: EntityConnection;
  /** The full name that the reports use. */
  name: Scalars['String']['output'];
  /** Figures about it, in the order of the reports unless sorted otherwise. */
  observations: ObservationConnection;
  /** Organizations in it. */
  organizations: OrganizationConnection;
  /** Party organizations here (在此建立的党组织): the starts of its links ORGANIZED_IN that lead here. */
  organizedHere: EntityConnection;
  /** Part of (属于): the end of its links PART_OF, the first by name. */
  partOf?: Maybe<Entity>;
  /** Has part (下辖 / 包含): the starts of its links PART_OF that lead here. */
  parts: EntityConnection;
  /** Party organizations in it. */
  partyOrganizations: PartyOrganizationConnection;
  /** People whom its reports name. */
  people: PersonConnection;
  /** Its name in Hanyu Pinyin without tones, a syllable for each character, as a dictionary reads it: `qing he jie dao`. Computed, not from reports: local people may read it differently. Null if the name has no Chinese characters. */
  pinyin?: Maybe<Scalars['String']['output']>;
  /** Roads, squares and areas in it. */
  places: PlaceConnection;
  /** Programmes that it, its communities or its organizations carry out. */
  programmes: ProgrammeConnection;
  /** Projects that lie in it, directly or within one of its communities, places or larger projects. */
  projects: ProjectConnection;
  /** The reports about it as a whole, newest first. An error if there are more than 1,000. */
  reports: Array<Report>;
  /** Its figures of a metric over time, one for each period; null if there is no such metric. */
  series?: Maybe<Series>;
  /** Served by (服务者): the starts of its links SERVES that lead here. */
  servedBy: EntityConnection;
  /** What applies to it (适用的机制与文件): the starts of its links APPLIES_TO that lead here. */
  subjectTo: EntityConnection;
  /** Part of (属于): the ends of its links PART_OF. */
  wholes: EntityConnection;
};


/** 街道、乡、镇: a subdistrict, town or township, the level whose yearly reports this graph holds. */
export type SubdistrictAffectedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 街道、乡、镇: a subdistrict, town or township, the level whose yearly reports this graph holds. */
export type SubdistrictAggregatesArgs = {
  filter?: InputMaybe<ObservationFilter>;
  groupBy?: Array<AggregateKey>;
};


/** 街道、乡、镇: a subdistrict, town or township, the level whose yearly reports this graph holds. */
export type SubdistrictBasedOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 街道、乡、镇: a subdistrict, town or township, the level whose yearly reports this graph holds. */
export type SubdistrictCarriesOutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 街道、乡、镇: a subdistrict, town or township, the level whose yearly reports this graph holds. */
export type SubdistrictCommunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommunityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 街道、乡、镇: a subdistrict, town or township, the level whose yearly reports this graph holds. */
export type SubdistrictCompoundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 街道、乡、镇: a subdistrict, town or township, the level whose yearly reports this graph holds. */
export type SubdistrictConferredArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 街道、乡、镇: a subdistrict, town or township, the level whose yearly reports this graph holds. */
export type SubdistrictDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 街道、乡、镇: a subdistrict, town or township, the level whose yearly reports this graph holds. */
export type SubdistrictEstablishedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 街道、乡、镇: a subdistrict, town or township, the level whose yearly reports this graph holds. */
export type SubdistrictFacilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FacilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 街道、乡、镇: a subdistrict, town or township, the level whose yearly reports this graph holds. */
export type SubdistrictHonoursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 街道、乡、镇: a subdistrict, town or township, the level whose yearly reports this graph holds. */
export type SubdistrictLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 街道、乡、镇: a subdistrict, town or township, the level whose yearly reports this graph holds. */
export type SubdistrictLedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 街道、乡、镇: a subdistrict, town or township, the level whose yearly reports this graph holds. */
export type SubdistrictLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 街道、乡、镇: a subdistrict, town or township, the level whose yearly reports this graph holds. */
export type SubdistrictLocatedHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 街道、乡、镇: a subdistrict, town or township, the level whose yearly reports this graph holds. */
export type SubdistrictObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
};


/** 街道、乡、镇: a subdistrict, town or township, the level whose yearly reports this graph holds. */
export type SubdistrictOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 街道、乡、镇: a subdistrict, town or township, the level whose yearly reports this graph holds. */
export type SubdistrictOrganizedHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 街道、乡、镇: a subdistrict, town or township, the level whose yearly reports this graph holds. */
export type SubdistrictPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 街道、乡、镇: a subdistrict, town or township, the level whose yearly reports this graph holds. */
export type SubdistrictPartyOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartyOrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 街道、乡、镇: a subdistrict, town or township, the level whose yearly reports this graph holds. */
export type SubdistrictPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 街道、乡、镇: a subdistrict, town or township, the level whose yearly reports this graph holds. */
export type SubdistrictPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 街道、乡、镇: a subdistrict, town or township, the level whose yearly reports this graph holds. */
export type SubdistrictProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgrammeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 街道、乡、镇: a subdistrict, town or township, the level whose yearly reports this graph holds. */
export type SubdistrictProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 街道、乡、镇: a subdistrict, town or township, the level whose yearly reports this graph holds. */
export type SubdistrictSeriesArgs = {
  dimensions?: Array<DimensionInput>;
  metric: Scalars['ID']['input'];
  status?: ObservationStatus;
};


/** 街道、乡、镇: a subdistrict, town or township, the level whose yearly reports this graph holds. */
export type SubdistrictServedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 街道、乡、镇: a subdistrict, town or township, the level whose yearly reports this graph holds. */
export type SubdistrictSubjectToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** 街道、乡、镇: a subdistrict, town or township, the level whose yearly reports this graph holds. */
export type SubdistrictWholesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};

/** A page of subdistricts. */
export type SubdistrictConnection = {
  __typename?: 'SubdistrictConnection';
  /** The items on this page, with their cursors. */
  edges: Array<SubdistrictEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
  /** How many there are in total; counted only if requested. */
  totalCount: Scalars['Int']['output'];
};

/** One of the subdistricts of a list. */
export type SubdistrictEdge = {
  __typename?: 'SubdistrictEdge';
  /** Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The links that lead from the list's owner to this item, with their status and citations; empty if it does not follow links. */
  links: Array<Link>;
  /** What the edge leads to. */
  node: Subdistrict;
};

/** Which subdistricts. */
export type SubdistrictFilter = {
  /** Only of this kind. */
  kind?: InputMaybe<SubdistrictKind>;
  /** true: only those that reports are about, or that figures belong to; false: only the others. */
  reported?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Kinds of subdistrict. */
export type SubdistrictKind =
  /** 同级区域: an area of the same level: a development zone, a farm, a forest. */
  | 'OTHER'
  /** 街道: Subdistrict. */
  | 'SUBDISTRICT'
  /** 镇: Town. */
  | 'TOWN'
  /** 乡: a township, also of an ethnic group, or a sumu (苏木). */
  | 'TOWNSHIP';

/**
 * A sum of figures that cannot count anything twice. A part is left out if its total is there. Of two figures that state
 * one fact twice, one is left out. If figures may overlap in another way, there is no sum at all.
 */
export type Sum = {
  __typename?: 'Sum';
  /** How many figures were summed. */
  count: Scalars['Int']['output'];
  /** The figures that were summed, in the order of the reports. */
  observations: Array<Observation>;
  /** How exactly it is known: AT_LEAST if a summand is, APPROXIMATE if summands leave it open in both directions. */
  qualifier: Qualifier;
  /** The sum, in the group's unit. */
  value: Scalars['Float']['output'];
};


/**
 * A sum of figures that cannot count anything twice. A part is left out if its total is there. Of two figures that state
 * one fact twice, one is left out. If figures may overlap in another way, there is no sum at all.
 */
export type SumObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Why the figures of a group have no sum. */
export type SumWithheld =
  /** Values of the metric may not be summed (a rate, an age). */
  | 'NOT_ADDITIVE'
  /** Some of them may count what others also count. */
  | 'OVERLAPPING'
  /** They are narrowed in several ways (first doses, third doses): group by DIMENSIONS. */
  | 'SEVERAL_DIMENSIONS'
  /** They measure several things. */
  | 'SEVERAL_METRICS'
  /** They are about several periods (a half-year and a year, two years): group by PERIOD. */
  | 'SEVERAL_PERIODS'
  /** What has happened would be added to what is planned. */
  | 'SEVERAL_STATUSES';

/** A piece of a report's text. Offsets refer to the whole file, like a citation's. */
export type TextPiece = {
  __typename?: 'TextPiece';
  /** Where it ends (the first code point after it): the report's length if nothing follows. */
  end: Scalars['Int']['output'];
  /** Where it begins. */
  start: Scalars['Int']['output'];
  /** The text, line breaks included. */
  text: Scalars['String']['output'];
};

/** A unit of measurement. */
export type Unit = {
  __typename?: 'Unit';
  /** Its English name. */
  name: Scalars['String']['output'];
  /** How many base units of its quantity it equals (a mu is 2000/3 square metres). */
  perBase: Scalars['Float']['output'];
  /** What it measures; only units of one quantity convert into each other. */
  quantity: Scalars['String']['output'];
  /** The symbol, e.g. 平方米. */
  symbol: Scalars['String']['output'];
};
