import type * as Contract from '../model/contract.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityRow, NodeRow, ObservationRow, MetricRow, ConceptRow, ReportRow, PassageRow, FacetRow, DivisionCoverageRow, CheckRow, StepRow, StatusStatementRow, LinkRow, CitationRow, PeriodRow, Hits, ComparisonRow, PathRow, NeighbourhoodRow, RankedPlaceRow, LeftOutRow, SeriesRow, SeriesPointRow, ChangeRow, RateRow, AggregateRow, SumRow } from '../model/rows.js';
import type { Connection } from '../model/page.js';
import type { Context } from './context.js';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };


export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Contract.Maybe<TTypes> | Promise<Contract.Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Aggregate: ResolverTypeWrapper<AggregateRow>;
  AggregateKey: Contract.AggregateKey;
  Boolean: ResolverTypeWrapper<Contract.Scalars['Boolean']['output']>;
  CarriesOutConnection: ResolverTypeWrapper<Connection<EntityRow>>;
  CarriesOutEdge: ResolverTypeWrapper<Omit<Contract.CarriesOutEdge, 'links' | 'node'> & { links: Array<ResolversTypes['Link']>, node: ResolversTypes['Entity'] }>;
  Change: ResolverTypeWrapper<ChangeRow>;
  Check: ResolverTypeWrapper<CheckRow>;
  CheckConnection: ResolverTypeWrapper<Connection<CheckRow>>;
  CheckEdge: ResolverTypeWrapper<Omit<Contract.CheckEdge, 'node'> & { node: ResolversTypes['Check'] }>;
  CheckFilter: Contract.CheckFilter;
  CheckRule: Contract.CheckRule;
  CheckStatus: Contract.CheckStatus;
  Citation: ResolverTypeWrapper<CitationRow>;
  CitedSlice: ResolverTypeWrapper<CitationRow>;
  CitedSliceConnection: ResolverTypeWrapper<Connection<CitationRow>>;
  CitedSliceEdge: ResolverTypeWrapper<Omit<Contract.CitedSliceEdge, 'node'> & { node: ResolversTypes['CitedSlice'] }>;
  City: ResolverTypeWrapper<EntityRow>;
  CityConnection: ResolverTypeWrapper<Connection<EntityRow>>;
  CityEdge: ResolverTypeWrapper<Omit<Contract.CityEdge, 'links' | 'node'> & { links: Array<ResolversTypes['Link']>, node: ResolversTypes['City'] }>;
  CodeMatch: Contract.CodeMatch;
  Community: ResolverTypeWrapper<EntityRow>;
  CommunityConnection: ResolverTypeWrapper<Connection<EntityRow>>;
  CommunityEdge: ResolverTypeWrapper<Omit<Contract.CommunityEdge, 'links' | 'node'> & { links: Array<ResolversTypes['Link']>, node: ResolversTypes['Community'] }>;
  CommunityFilter: Contract.CommunityFilter;
  CommunityKind: Contract.CommunityKind;
  Concept: ResolverTypeWrapper<ConceptRow>;
  ConceptConnection: ResolverTypeWrapper<Connection<ConceptRow>>;
  ConceptEdge: ResolverTypeWrapper<Omit<Contract.ConceptEdge, 'node'> & { node: ResolversTypes['Concept'] }>;
  ConceptFilter: Contract.ConceptFilter;
  ConceptKind: Contract.ConceptKind;
  CypherResult: ResolverTypeWrapper<Contract.CypherResult>;
  Date: ResolverTypeWrapper<Contract.Scalars['Date']['output']>;
  Dimension: ResolverTypeWrapper<Contract.Dimension>;
  DimensionInput: Contract.DimensionInput;
  District: ResolverTypeWrapper<EntityRow>;
  DistrictConnection: ResolverTypeWrapper<Connection<EntityRow>>;
  DistrictEdge: ResolverTypeWrapper<Omit<Contract.DistrictEdge, 'links' | 'node'> & { links: Array<ResolversTypes['Link']>, node: ResolversTypes['District'] }>;
  DivisionCode: ResolverTypeWrapper<Contract.DivisionCode>;
  DivisionCoverage: ResolverTypeWrapper<DivisionCoverageRow>;
  Document: ResolverTypeWrapper<EntityRow>;
  DocumentConnection: ResolverTypeWrapper<Connection<EntityRow>>;
  DocumentEdge: ResolverTypeWrapper<Omit<Contract.DocumentEdge, 'links' | 'node'> & { links: Array<ResolversTypes['Link']>, node: ResolversTypes['Document'] }>;
  Entity: ResolverTypeWrapper<EntityRow>;
  EntityConnection: ResolverTypeWrapper<Connection<EntityRow>>;
  EntityEdge: ResolverTypeWrapper<Omit<Contract.EntityEdge, 'links' | 'node'> & { links: Array<ResolversTypes['Link']>, node: ResolversTypes['Entity'] }>;
  EntityFacet: Contract.EntityFacet;
  EntityFilter: Contract.EntityFilter;
  EntityKind: Contract.EntityKind;
  EntityOrder: Contract.EntityOrder;
  EntityOrderField: Contract.EntityOrderField;
  Facet: ResolverTypeWrapper<FacetRow>;
  Facility: ResolverTypeWrapper<EntityRow>;
  FacilityConnection: ResolverTypeWrapper<Connection<EntityRow>>;
  FacilityEdge: ResolverTypeWrapper<Omit<Contract.FacilityEdge, 'links' | 'node'> & { links: Array<ResolversTypes['Link']>, node: ResolversTypes['Facility'] }>;
  FacilityFilter: Contract.FacilityFilter;
  FacilityKind: Contract.FacilityKind;
  Float: ResolverTypeWrapper<Contract.Scalars['Float']['output']>;
  Highlight: ResolverTypeWrapper<Contract.Highlight>;
  Honour: ResolverTypeWrapper<EntityRow>;
  HonourConnection: ResolverTypeWrapper<Connection<EntityRow>>;
  HonourEdge: ResolverTypeWrapper<Omit<Contract.HonourEdge, 'links' | 'node'> & { links: Array<ResolversTypes['Link']>, node: ResolversTypes['Honour'] }>;
  ID: ResolverTypeWrapper<Contract.Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Contract.Scalars['Int']['output']>;
  JSON: ResolverTypeWrapper<Contract.Scalars['JSON']['output']>;
  KindCount: ResolverTypeWrapper<Contract.KindCount>;
  Language: Contract.Language;
  LeftOut: ResolverTypeWrapper<LeftOutRow>;
  LeftOutReason: Contract.LeftOutReason;
  Link: ResolverTypeWrapper<LinkRow>;
  LinkConnection: ResolverTypeWrapper<Connection<LinkRow>>;
  LinkDirection: Contract.LinkDirection;
  LinkEdge: ResolverTypeWrapper<Omit<Contract.LinkEdge, 'node'> & { node: ResolversTypes['Link'] }>;
  LinkFilter: Contract.LinkFilter;
  LinkType: Contract.LinkType;
  Measure: Contract.Measure;
  Metric: ResolverTypeWrapper<MetricRow>;
  MetricCategory: Contract.MetricCategory;
  MetricComparison: ResolverTypeWrapper<ComparisonRow>;
  MetricConnection: ResolverTypeWrapper<Connection<MetricRow>>;
  MetricEdge: ResolverTypeWrapper<Omit<Contract.MetricEdge, 'node'> & { node: ResolversTypes['Metric'] }>;
  MetricFilter: Contract.MetricFilter;
  NameOrder: Contract.NameOrder;
  NameOrderField: Contract.NameOrderField;
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodRow>;
  Node: ResolverTypeWrapper<NodeRow>;
  Observation: ResolverTypeWrapper<ObservationRow>;
  ObservationConnection: ResolverTypeWrapper<Connection<ObservationRow>>;
  ObservationEdge: ResolverTypeWrapper<Omit<Contract.ObservationEdge, 'node'> & { node: ResolversTypes['Observation'] }>;
  ObservationFilter: Contract.ObservationFilter;
  ObservationOrder: Contract.ObservationOrder;
  ObservationOrderField: Contract.ObservationOrderField;
  ObservationStatus: Contract.ObservationStatus;
  OrderDirection: Contract.OrderDirection;
  Organization: ResolverTypeWrapper<EntityRow>;
  OrganizationConnection: ResolverTypeWrapper<Connection<EntityRow>>;
  OrganizationEdge: ResolverTypeWrapper<Omit<Contract.OrganizationEdge, 'links' | 'node'> & { links: Array<ResolversTypes['Link']>, node: ResolversTypes['Organization'] }>;
  OrganizationFilter: Contract.OrganizationFilter;
  OrganizationKind: Contract.OrganizationKind;
  Original: ResolverTypeWrapper<Contract.Original>;
  PageInfo: ResolverTypeWrapper<Contract.PageInfo>;
  PartyOrganization: ResolverTypeWrapper<EntityRow>;
  PartyOrganizationConnection: ResolverTypeWrapper<Connection<EntityRow>>;
  PartyOrganizationEdge: ResolverTypeWrapper<Omit<Contract.PartyOrganizationEdge, 'links' | 'node'> & { links: Array<ResolversTypes['Link']>, node: ResolversTypes['PartyOrganization'] }>;
  PartyOrganizationFilter: Contract.PartyOrganizationFilter;
  PartyOrganizationLevel: Contract.PartyOrganizationLevel;
  Passage: ResolverTypeWrapper<PassageRow>;
  PassageConnection: ResolverTypeWrapper<Connection<PassageRow>>;
  PassageEdge: ResolverTypeWrapper<Omit<Contract.PassageEdge, 'node'> & { node: ResolversTypes['Passage'] }>;
  PassageFilter: Contract.PassageFilter;
  Path: ResolverTypeWrapper<PathRow>;
  Period: ResolverTypeWrapper<PeriodRow>;
  PeriodFilter: Contract.PeriodFilter;
  Person: ResolverTypeWrapper<EntityRow>;
  PersonConnection: ResolverTypeWrapper<Connection<EntityRow>>;
  PersonEdge: ResolverTypeWrapper<Omit<Contract.PersonEdge, 'links' | 'node'> & { links: Array<ResolversTypes['Link']>, node: ResolversTypes['Person'] }>;
  Place: ResolverTypeWrapper<EntityRow>;
  PlaceConnection: ResolverTypeWrapper<Connection<EntityRow>>;
  PlaceEdge: ResolverTypeWrapper<Omit<Contract.PlaceEdge, 'links' | 'node'> & { links: Array<ResolversTypes['Link']>, node: ResolversTypes['Place'] }>;
  PlaceFilter: Contract.PlaceFilter;
  PlaceKind: Contract.PlaceKind;
  Programme: ResolverTypeWrapper<EntityRow>;
  ProgrammeConnection: ResolverTypeWrapper<Connection<EntityRow>>;
  ProgrammeEdge: ResolverTypeWrapper<Omit<Contract.ProgrammeEdge, 'links' | 'node'> & { links: Array<ResolversTypes['Link']>, node: ResolversTypes['Programme'] }>;
  ProgrammeFilter: Contract.ProgrammeFilter;
  ProgrammeKind: Contract.ProgrammeKind;
  Project: ResolverTypeWrapper<EntityRow>;
  ProjectConnection: ResolverTypeWrapper<Connection<EntityRow>>;
  ProjectEdge: ResolverTypeWrapper<Omit<Contract.ProjectEdge, 'links' | 'node'> & { links: Array<ResolversTypes['Link']>, node: ResolversTypes['Project'] }>;
  ProjectFilter: Contract.ProjectFilter;
  ProjectKind: Contract.ProjectKind;
  ProjectOrganizationConnection: ResolverTypeWrapper<Connection<EntityRow>>;
  ProjectOrganizationEdge: ResolverTypeWrapper<Omit<Contract.ProjectOrganizationEdge, 'links' | 'node'> & { links: Array<ResolversTypes['Link']>, node: ResolversTypes['Organization'] }>;
  ProjectRole: Contract.ProjectRole;
  Province: ResolverTypeWrapper<EntityRow>;
  Qualifier: Contract.Qualifier;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RankedPlace: ResolverTypeWrapper<RankedPlaceRow>;
  RankingConnection: ResolverTypeWrapper<Connection<RankedPlaceRow>>;
  RankingEdge: ResolverTypeWrapper<Omit<Contract.RankingEdge, 'node'> & { node: ResolversTypes['RankedPlace'] }>;
  RankingFilter: Contract.RankingFilter;
  Rate: ResolverTypeWrapper<RateRow>;
  Report: ResolverTypeWrapper<ReportRow>;
  ReportConnection: ResolverTypeWrapper<Connection<ReportRow>>;
  ReportEdge: ResolverTypeWrapper<Omit<Contract.ReportEdge, 'node'> & { node: ResolversTypes['Report'] }>;
  ReportFilter: Contract.ReportFilter;
  ReportKind: Contract.ReportKind;
  ReportOrder: Contract.ReportOrder;
  ReportOrderField: Contract.ReportOrderField;
  ReportedStatus: Contract.ReportedStatus;
  ResidentialCompound: ResolverTypeWrapper<EntityRow>;
  ResidentialCompoundConnection: ResolverTypeWrapper<Connection<EntityRow>>;
  ResidentialCompoundEdge: ResolverTypeWrapper<Omit<Contract.ResidentialCompoundEdge, 'links' | 'node'> & { links: Array<ResolversTypes['Link']>, node: ResolversTypes['ResidentialCompound'] }>;
  Role: ResolverTypeWrapper<LinkRow>;
  SearchConnection: ResolverTypeWrapper<Hits>;
  SearchEdge: ResolverTypeWrapper<Omit<Contract.SearchEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  SearchMatch: ResolverTypeWrapper<Contract.SearchMatch>;
  SearchMatchKind: Contract.SearchMatchKind;
  Series: ResolverTypeWrapper<SeriesRow>;
  SeriesPoint: ResolverTypeWrapper<SeriesPointRow>;
  SliceFilter: Contract.SliceFilter;
  Status: Contract.Status;
  StatusStatement: ResolverTypeWrapper<StatusStatementRow>;
  Step: ResolverTypeWrapper<StepRow>;
  String: ResolverTypeWrapper<Contract.Scalars['String']['output']>;
  Subdistrict: ResolverTypeWrapper<EntityRow>;
  SubdistrictConnection: ResolverTypeWrapper<Connection<EntityRow>>;
  SubdistrictEdge: ResolverTypeWrapper<Omit<Contract.SubdistrictEdge, 'links' | 'node'> & { links: Array<ResolversTypes['Link']>, node: ResolversTypes['Subdistrict'] }>;
  SubdistrictFilter: Contract.SubdistrictFilter;
  SubdistrictKind: Contract.SubdistrictKind;
  Sum: ResolverTypeWrapper<SumRow>;
  SumWithheld: Contract.SumWithheld;
  TextPiece: ResolverTypeWrapper<Contract.TextPiece>;
  Unit: ResolverTypeWrapper<string>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Aggregate: AggregateRow;
  Boolean: Contract.Scalars['Boolean']['output'];
  CarriesOutConnection: Connection<EntityRow>;
  CarriesOutEdge: Omit<Contract.CarriesOutEdge, 'links' | 'node'> & { links: Array<ResolversParentTypes['Link']>, node: ResolversParentTypes['Entity'] };
  Change: ChangeRow;
  Check: CheckRow;
  CheckConnection: Connection<CheckRow>;
  CheckEdge: Omit<Contract.CheckEdge, 'node'> & { node: ResolversParentTypes['Check'] };
  CheckFilter: Contract.CheckFilter;
  Citation: CitationRow;
  CitedSlice: CitationRow;
  CitedSliceConnection: Connection<CitationRow>;
  CitedSliceEdge: Omit<Contract.CitedSliceEdge, 'node'> & { node: ResolversParentTypes['CitedSlice'] };
  City: EntityRow;
  CityConnection: Connection<EntityRow>;
  CityEdge: Omit<Contract.CityEdge, 'links' | 'node'> & { links: Array<ResolversParentTypes['Link']>, node: ResolversParentTypes['City'] };
  Community: EntityRow;
  CommunityConnection: Connection<EntityRow>;
  CommunityEdge: Omit<Contract.CommunityEdge, 'links' | 'node'> & { links: Array<ResolversParentTypes['Link']>, node: ResolversParentTypes['Community'] };
  CommunityFilter: Contract.CommunityFilter;
  Concept: ConceptRow;
  ConceptConnection: Connection<ConceptRow>;
  ConceptEdge: Omit<Contract.ConceptEdge, 'node'> & { node: ResolversParentTypes['Concept'] };
  ConceptFilter: Contract.ConceptFilter;
  CypherResult: Contract.CypherResult;
  Date: Contract.Scalars['Date']['output'];
  Dimension: Contract.Dimension;
  DimensionInput: Contract.DimensionInput;
  District: EntityRow;
  DistrictConnection: Connection<EntityRow>;
  DistrictEdge: Omit<Contract.DistrictEdge, 'links' | 'node'> & { links: Array<ResolversParentTypes['Link']>, node: ResolversParentTypes['District'] };
  DivisionCode: Contract.DivisionCode;
  DivisionCoverage: DivisionCoverageRow;
  Document: EntityRow;
  DocumentConnection: Connection<EntityRow>;
  DocumentEdge: Omit<Contract.DocumentEdge, 'links' | 'node'> & { links: Array<ResolversParentTypes['Link']>, node: ResolversParentTypes['Document'] };
  Entity: EntityRow;
  EntityConnection: Connection<EntityRow>;
  EntityEdge: Omit<Contract.EntityEdge, 'links' | 'node'> & { links: Array<ResolversParentTypes['Link']>, node: ResolversParentTypes['Entity'] };
  EntityFilter: Contract.EntityFilter;
  EntityOrder: Contract.EntityOrder;
  Facet: FacetRow;
  Facility: EntityRow;
  FacilityConnection: Connection<EntityRow>;
  FacilityEdge: Omit<Contract.FacilityEdge, 'links' | 'node'> & { links: Array<ResolversParentTypes['Link']>, node: ResolversParentTypes['Facility'] };
  FacilityFilter: Contract.FacilityFilter;
  Float: Contract.Scalars['Float']['output'];
  Highlight: Contract.Highlight;
  Honour: EntityRow;
  HonourConnection: Connection<EntityRow>;
  HonourEdge: Omit<Contract.HonourEdge, 'links' | 'node'> & { links: Array<ResolversParentTypes['Link']>, node: ResolversParentTypes['Honour'] };
  ID: Contract.Scalars['ID']['output'];
  Int: Contract.Scalars['Int']['output'];
  JSON: Contract.Scalars['JSON']['output'];
  KindCount: Contract.KindCount;
  LeftOut: LeftOutRow;
  Link: LinkRow;
  LinkConnection: Connection<LinkRow>;
  LinkEdge: Omit<Contract.LinkEdge, 'node'> & { node: ResolversParentTypes['Link'] };
  LinkFilter: Contract.LinkFilter;
  Metric: MetricRow;
  MetricComparison: ComparisonRow;
  MetricConnection: Connection<MetricRow>;
  MetricEdge: Omit<Contract.MetricEdge, 'node'> & { node: ResolversParentTypes['Metric'] };
  MetricFilter: Contract.MetricFilter;
  NameOrder: Contract.NameOrder;
  Neighbourhood: NeighbourhoodRow;
  Node: NodeRow;
  Observation: ObservationRow;
  ObservationConnection: Connection<ObservationRow>;
  ObservationEdge: Omit<Contract.ObservationEdge, 'node'> & { node: ResolversParentTypes['Observation'] };
  ObservationFilter: Contract.ObservationFilter;
  ObservationOrder: Contract.ObservationOrder;
  Organization: EntityRow;
  OrganizationConnection: Connection<EntityRow>;
  OrganizationEdge: Omit<Contract.OrganizationEdge, 'links' | 'node'> & { links: Array<ResolversParentTypes['Link']>, node: ResolversParentTypes['Organization'] };
  OrganizationFilter: Contract.OrganizationFilter;
  Original: Contract.Original;
  PageInfo: Contract.PageInfo;
  PartyOrganization: EntityRow;
  PartyOrganizationConnection: Connection<EntityRow>;
  PartyOrganizationEdge: Omit<Contract.PartyOrganizationEdge, 'links' | 'node'> & { links: Array<ResolversParentTypes['Link']>, node: ResolversParentTypes['PartyOrganization'] };
  PartyOrganizationFilter: Contract.PartyOrganizationFilter;
  Passage: PassageRow;
  PassageConnection: Connection<PassageRow>;
  PassageEdge: Omit<Contract.PassageEdge, 'node'> & { node: ResolversParentTypes['Passage'] };
  PassageFilter: Contract.PassageFilter;
  Path: PathRow;
  Period: PeriodRow;
  PeriodFilter: Contract.PeriodFilter;
  Person: EntityRow;
  PersonConnection: Connection<EntityRow>;
  PersonEdge: Omit<Contract.PersonEdge, 'links' | 'node'> & { links: Array<ResolversParentTypes['Link']>, node: ResolversParentTypes['Person'] };
  Place: EntityRow;
  PlaceConnection: Connection<EntityRow>;
  PlaceEdge: Omit<Contract.PlaceEdge, 'links' | 'node'> & { links: Array<ResolversParentTypes['Link']>, node: ResolversParentTypes['Place'] };
  PlaceFilter: Contract.PlaceFilter;
  Programme: EntityRow;
  ProgrammeConnection: Connection<EntityRow>;
  ProgrammeEdge: Omit<Contract.ProgrammeEdge, 'links' | 'node'> & { links: Array<ResolversParentTypes['Link']>, node: ResolversParentTypes['Programme'] };
  ProgrammeFilter: Contract.ProgrammeFilter;
  Project: EntityRow;
  ProjectConnection: Connection<EntityRow>;
  ProjectEdge: Omit<Contract.ProjectEdge, 'links' | 'node'> & { links: Array<ResolversParentTypes['Link']>, node: ResolversParentTypes['Project'] };
  ProjectFilter: Contract.ProjectFilter;
  ProjectOrganizationConnection: Connection<EntityRow>;
  ProjectOrganizationEdge: Omit<Contract.ProjectOrganizationEdge, 'links' | 'node'> & { links: Array<ResolversParentTypes['Link']>, node: ResolversParentTypes['Organization'] };
  Province: EntityRow;
  Query: Record<PropertyKey, never>;
  RankedPlace: RankedPlaceRow;
  RankingConnection: Connection<RankedPlaceRow>;
  RankingEdge: Omit<Contract.RankingEdge, 'node'> & { node: ResolversParentTypes['RankedPlace'] };
  RankingFilter: Contract.RankingFilter;
  Rate: RateRow;
  Report: ReportRow;
  ReportConnection: Connection<ReportRow>;
  ReportEdge: Omit<Contract.ReportEdge, 'node'> & { node: ResolversParentTypes['Report'] };
  ReportFilter: Contract.ReportFilter;
  ReportOrder: Contract.ReportOrder;
  ResidentialCompound: EntityRow;
  ResidentialCompoundConnection: Connection<EntityRow>;
  ResidentialCompoundEdge: Omit<Contract.ResidentialCompoundEdge, 'links' | 'node'> & { links: Array<ResolversParentTypes['Link']>, node: ResolversParentTypes['ResidentialCompound'] };
  Role: LinkRow;
  SearchConnection: Hits;
  SearchEdge: Omit<Contract.SearchEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  SearchMatch: Contract.SearchMatch;
  Series: SeriesRow;
  SeriesPoint: SeriesPointRow;
  SliceFilter: Contract.SliceFilter;
  StatusStatement: StatusStatementRow;
  Step: StepRow;
  String: Contract.Scalars['String']['output'];
  Subdistrict: EntityRow;
  SubdistrictConnection: Connection<EntityRow>;
  SubdistrictEdge: Omit<Contract.SubdistrictEdge, 'links' | 'node'> & { links: Array<ResolversParentTypes['Link']>, node: ResolversParentTypes['Subdistrict'] };
  SubdistrictFilter: Contract.SubdistrictFilter;
  Sum: SumRow;
  TextPiece: Contract.TextPiece;
  Unit: string;
};

export type AggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Aggregate'] = ResolversParentTypes['Aggregate']> = {
  category?: Resolver<Contract.Maybe<ResolversTypes['MetricCategory']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dimensions?: Resolver<Contract.Maybe<Array<ResolversTypes['Dimension']>>, ParentType, ContextType>;
  max?: Resolver<Contract.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  median?: Resolver<Contract.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  metric?: Resolver<Contract.Maybe<ResolversTypes['Metric']>, ParentType, ContextType>;
  min?: Resolver<Contract.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<Contract.AggregateObservationsArgs, 'first'>>;
  period?: Resolver<Contract.Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  status?: Resolver<Contract.Maybe<ResolversTypes['ObservationStatus']>, ParentType, ContextType>;
  subdistrict?: Resolver<Contract.Maybe<ResolversTypes['Subdistrict']>, ParentType, ContextType>;
  sum?: Resolver<Contract.Maybe<ResolversTypes['Sum']>, ParentType, ContextType>;
  sumWithheld?: Resolver<Contract.Maybe<ResolversTypes['SumWithheld']>, ParentType, ContextType>;
  unit?: Resolver<Contract.Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type CarriesOutConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarriesOutConnection'] = ResolversParentTypes['CarriesOutConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CarriesOutEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CarriesOutEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarriesOutEdge'] = ResolversParentTypes['CarriesOutEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ProjectRole'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  absolute?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  percent?: Resolver<Contract.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
};

export type CheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Check'] = ResolversParentTypes['Check']> = {
  computed?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Contract.CheckExplanationArgs, 'language'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  operands?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['CheckRule'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CheckStatus'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['Step']>, ParentType, ContextType>;
  tolerance?: Resolver<Contract.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckConnection'] = ResolversParentTypes['CheckConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CheckEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CheckEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckEdge'] = ResolversParentTypes['CheckEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Check'], ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passage?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passageStart?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitedSliceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitedSlice'] = ResolversParentTypes['CitedSlice']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  statuses?: Resolver<Array<ResolversTypes['StatusStatement']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['Step']>, ParentType, ContextType>;
};

export type CitedSliceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitedSliceConnection'] = ResolversParentTypes['CitedSliceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CitedSliceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitedSliceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitedSliceEdge'] = ResolversParentTypes['CitedSliceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CitedSlice'], ParentType, ContextType>;
};

export type CityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['City'] = ResolversParentTypes['City']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  carriesOut?: Resolver<ResolversTypes['CarriesOutConnection'], ParentType, ContextType, RequireFields<Contract.CityCarriesOutArgs, 'first'>>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  code?: Resolver<Contract.Maybe<ResolversTypes['DivisionCode']>, ParentType, ContextType>;
  conferred?: Resolver<ResolversTypes['HonourConnection'], ParentType, ContextType, RequireFields<Contract.CityConferredArgs, 'first'>>;
  districts?: Resolver<ResolversTypes['DistrictConnection'], ParentType, ContextType, RequireFields<Contract.CityDistrictsArgs, 'first'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<Contract.CityDocumentsArgs, 'first'>>;
  established?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.CityEstablishedArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leads?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.CityLeadsArgs, 'first'>>;
  ledBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.CityLedByArgs, 'first'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<Contract.CityLinksArgs, 'first'>>;
  locatedHere?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.CityLocatedHereArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<Contract.CityObservationsArgs, 'first'>>;
  organizedHere?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.CityOrganizedHereArgs, 'first'>>;
  partOf?: Resolver<Contract.Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.CityPartsArgs, 'first'>>;
  pinyin?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['Report']>, ParentType, ContextType>;
  series?: Resolver<Contract.Maybe<ResolversTypes['Series']>, ParentType, ContextType, RequireFields<Contract.CitySeriesArgs, 'dimensions' | 'metric' | 'status'>>;
  subjectTo?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.CitySubjectToArgs, 'first'>>;
  wholes?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.CityWholesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CityConnection'] = ResolversParentTypes['CityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CityEdge'] = ResolversParentTypes['CityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  affectedBy?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<Contract.CommunityAffectedByArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  basedOn?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.CommunityBasedOnArgs, 'first'>>;
  carriesOut?: Resolver<ResolversTypes['CarriesOutConnection'], ParentType, ContextType, RequireFields<Contract.CommunityCarriesOutArgs, 'first'>>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  code?: Resolver<Contract.Maybe<ResolversTypes['DivisionCode']>, ParentType, ContextType>;
  compounds?: Resolver<ResolversTypes['ResidentialCompoundConnection'], ParentType, ContextType, RequireFields<Contract.CommunityCompoundsArgs, 'first'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<Contract.CommunityDocumentsArgs, 'first'>>;
  established?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.CommunityEstablishedArgs, 'first'>>;
  facilities?: Resolver<ResolversTypes['FacilityConnection'], ParentType, ContextType, RequireFields<Contract.CommunityFacilitiesArgs, 'first'>>;
  honours?: Resolver<ResolversTypes['HonourConnection'], ParentType, ContextType, RequireFields<Contract.CommunityHonoursArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<Contract.Maybe<ResolversTypes['CommunityKind']>, ParentType, ContextType>;
  leads?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.CommunityLeadsArgs, 'first'>>;
  ledBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.CommunityLedByArgs, 'first'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<Contract.CommunityLinksArgs, 'first'>>;
  locatedHere?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.CommunityLocatedHereArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<Contract.CommunityObservationsArgs, 'first'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<Contract.CommunityOrganizationsArgs, 'first'>>;
  organizedHere?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.CommunityOrganizedHereArgs, 'first'>>;
  partOf?: Resolver<Contract.Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.CommunityPartsArgs, 'first'>>;
  partyOrganizations?: Resolver<ResolversTypes['PartyOrganizationConnection'], ParentType, ContextType, RequireFields<Contract.CommunityPartyOrganizationsArgs, 'first'>>;
  pinyin?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<Contract.CommunityProjectsArgs, 'first'>>;
  reports?: Resolver<Array<ResolversTypes['Report']>, ParentType, ContextType>;
  series?: Resolver<Contract.Maybe<ResolversTypes['Series']>, ParentType, ContextType, RequireFields<Contract.CommunitySeriesArgs, 'dimensions' | 'metric' | 'status'>>;
  servedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.CommunityServedByArgs, 'first'>>;
  subdistrict?: Resolver<Contract.Maybe<ResolversTypes['Subdistrict']>, ParentType, ContextType>;
  subjectTo?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.CommunitySubjectToArgs, 'first'>>;
  wholes?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.CommunityWholesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityConnection'] = ResolversParentTypes['CommunityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommunityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityEdge'] = ResolversParentTypes['CommunityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  broader?: Resolver<Contract.Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  category?: Resolver<Contract.Maybe<ResolversTypes['MetricCategory']>, ParentType, ContextType>;
  englishName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  metrics?: Resolver<ResolversTypes['MetricConnection'], ParentType, ContextType, RequireFields<Contract.ConceptMetricsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  narrower?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  note?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptConnection'] = ResolversParentTypes['ConceptConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConceptEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConceptEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptEdge'] = ResolversParentTypes['ConceptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
};

export type CypherResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CypherResult'] = ResolversParentTypes['CypherResult']> = {
  columns?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  elapsedMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<Array<Array<Contract.Maybe<ResolversTypes['JSON']>>>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DimensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dimension'] = ResolversParentTypes['Dimension']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  carriesOut?: Resolver<ResolversTypes['CarriesOutConnection'], ParentType, ContextType, RequireFields<Contract.DistrictCarriesOutArgs, 'first'>>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  city?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
  code?: Resolver<Contract.Maybe<ResolversTypes['DivisionCode']>, ParentType, ContextType>;
  conferred?: Resolver<ResolversTypes['HonourConnection'], ParentType, ContextType, RequireFields<Contract.DistrictConferredArgs, 'first'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<Contract.DistrictDocumentsArgs, 'first'>>;
  established?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.DistrictEstablishedArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leads?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.DistrictLeadsArgs, 'first'>>;
  ledBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.DistrictLedByArgs, 'first'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<Contract.DistrictLinksArgs, 'first'>>;
  locatedHere?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.DistrictLocatedHereArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<Contract.DistrictObservationsArgs, 'first'>>;
  organizedHere?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.DistrictOrganizedHereArgs, 'first'>>;
  partOf?: Resolver<Contract.Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.DistrictPartsArgs, 'first'>>;
  pinyin?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['Report']>, ParentType, ContextType>;
  series?: Resolver<Contract.Maybe<ResolversTypes['Series']>, ParentType, ContextType, RequireFields<Contract.DistrictSeriesArgs, 'dimensions' | 'metric' | 'status'>>;
  subdistricts?: Resolver<ResolversTypes['SubdistrictConnection'], ParentType, ContextType, RequireFields<Contract.DistrictSubdistrictsArgs, 'first'>>;
  subjectTo?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.DistrictSubjectToArgs, 'first'>>;
  wholes?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.DistrictWholesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DistrictConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistrictConnection'] = ResolversParentTypes['DistrictConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DistrictEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DistrictEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistrictEdge'] = ResolversParentTypes['DistrictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
};

export type DivisionCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivisionCode'] = ResolversParentTypes['DivisionCode']> = {
  match?: Resolver<Contract.Maybe<ResolversTypes['CodeMatch']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vintage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DivisionCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivisionCoverage'] = ResolversParentTypes['DivisionCoverage']> = {
  division?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  subdistricts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  appliesTo?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.DocumentAppliesToArgs, 'first'>>;
  basedOn?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.DocumentBasedOnArgs, 'first'>>;
  basisOf?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.DocumentBasisOfArgs, 'first'>>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.DocumentIssuedByArgs, 'first'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<Contract.DocumentLinksArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<Contract.DocumentObservationsArgs, 'first'>>;
  pinyin?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  series?: Resolver<Contract.Maybe<ResolversTypes['Series']>, ParentType, ContextType, RequireFields<Contract.DocumentSeriesArgs, 'dimensions' | 'metric' | 'status'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'City' | 'Community' | 'District' | 'Document' | 'Facility' | 'Honour' | 'Organization' | 'PartyOrganization' | 'Person' | 'Place' | 'Programme' | 'Project' | 'Province' | 'ResidentialCompound' | 'Subdistrict', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type FacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  division?: Resolver<Contract.Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  value?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FacilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facility'] = ResolversParentTypes['Facility']> = {
  affectedBy?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<Contract.FacilityAffectedByArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  basedOn?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.FacilityBasedOnArgs, 'first'>>;
  basisOf?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.FacilityBasisOfArgs, 'first'>>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  establishedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.FacilityEstablishedByArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<Contract.Maybe<ResolversTypes['FacilityKind']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<Contract.FacilityLinksArgs, 'first'>>;
  locatedHere?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.FacilityLocatedHereArgs, 'first'>>;
  locatedIn?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.FacilityLocatedInArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<Contract.FacilityObservationsArgs, 'first'>>;
  organizedHere?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.FacilityOrganizedHereArgs, 'first'>>;
  partOf?: Resolver<Contract.Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.FacilityPartsArgs, 'first'>>;
  pinyin?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<Contract.FacilityProjectsArgs, 'first'>>;
  series?: Resolver<Contract.Maybe<ResolversTypes['Series']>, ParentType, ContextType, RequireFields<Contract.FacilitySeriesArgs, 'dimensions' | 'metric' | 'status'>>;
  servedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.FacilityServedByArgs, 'first'>>;
  serves?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.FacilityServesArgs, 'first'>>;
  status?: Resolver<Contract.Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  statusHistory?: Resolver<Array<ResolversTypes['StatusStatement']>, ParentType, ContextType>;
  subdistrict?: Resolver<Contract.Maybe<ResolversTypes['Subdistrict']>, ParentType, ContextType>;
  subjectTo?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.FacilitySubjectToArgs, 'first'>>;
  wholes?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.FacilityWholesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacilityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityConnection'] = ResolversParentTypes['FacilityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FacilityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacilityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityEdge'] = ResolversParentTypes['FacilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Facility'], ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HonourResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Honour'] = ResolversParentTypes['Honour']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  appliesTo?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.HonourAppliesToArgs, 'first'>>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  conferredBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.HonourConferredByArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<Contract.HonourLinksArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<Contract.HonourObservationsArgs, 'first'>>;
  pinyin?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipients?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.HonourRecipientsArgs, 'first'>>;
  series?: Resolver<Contract.Maybe<ResolversTypes['Series']>, ParentType, ContextType, RequireFields<Contract.HonourSeriesArgs, 'dimensions' | 'metric' | 'status'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HonourConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourConnection'] = ResolversParentTypes['HonourConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HonourEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HonourEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourEdge'] = ResolversParentTypes['HonourEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Honour'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
};

export type LeftOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOut'] = ResolversParentTypes['LeftOut']> = {
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LeftOutReason'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<Contract.Maybe<ResolversTypes['ProjectRole']>, ParentType, ContextType>;
  status?: Resolver<Contract.Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  title?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
};

export type LinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkConnection'] = ResolversParentTypes['LinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkEdge'] = ResolversParentTypes['LinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type MetricResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Metric'] = ResolversParentTypes['Metric']> = {
  action?: Resolver<Contract.Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  additive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  aggregates?: Resolver<Array<ResolversTypes['Aggregate']>, ParentType, ContextType, RequireFields<Contract.MetricAggregatesArgs, 'groupBy'>>;
  broader?: Resolver<Contract.Maybe<ResolversTypes['Metric']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['MetricCategory'], ParentType, ContextType>;
  comparison?: Resolver<Array<ResolversTypes['MetricComparison']>, ParentType, ContextType, Partial<Contract.MetricComparisonArgs>>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  englishName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  narrower?: Resolver<Array<ResolversTypes['Metric']>, ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<Contract.MetricObservationsArgs, 'first'>>;
  of?: Resolver<Contract.Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  ranking?: Resolver<ResolversTypes['RankingConnection'], ParentType, ContextType, RequireFields<Contract.MetricRankingArgs, 'direction' | 'filter' | 'first'>>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MetricComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetricComparison'] = ResolversParentTypes['MetricComparison']> = {
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReportedStatus'], ParentType, ContextType>;
  subdistrict?: Resolver<ResolversTypes['Subdistrict'], ParentType, ContextType>;
};

export type MetricConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetricConnection'] = ResolversParentTypes['MetricConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MetricEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MetricEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetricEdge'] = ResolversParentTypes['MetricEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Check' | 'City' | 'Community' | 'Concept' | 'District' | 'Document' | 'Facility' | 'Honour' | 'Metric' | 'Observation' | 'Organization' | 'PartyOrganization' | 'Passage' | 'Person' | 'Place' | 'Programme' | 'Project' | 'Province' | 'Report' | 'ResidentialCompound' | 'StatusStatement' | 'Step' | 'Subdistrict', ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  checks?: Resolver<Array<ResolversTypes['Check']>, ParentType, ContextType, Partial<Contract.ObservationChecksArgs>>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  comparableValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  converted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dimensions?: Resolver<Array<ResolversTypes['Dimension']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
  partOf?: Resolver<Contract.Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  rates?: Resolver<Array<ResolversTypes['Rate']>, ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revisedBy?: Resolver<Contract.Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
  revises?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ObservationStatus'], ParentType, ContextType>;
  subjects?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  valueHigh?: Resolver<Contract.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ObservationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObservationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationEdge'] = ResolversParentTypes['ObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  affectedBy?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<Contract.OrganizationAffectedByArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  basedOn?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.OrganizationBasedOnArgs, 'first'>>;
  basisOf?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.OrganizationBasisOfArgs, 'first'>>;
  carriesOut?: Resolver<ResolversTypes['CarriesOutConnection'], ParentType, ContextType, RequireFields<Contract.OrganizationCarriesOutArgs, 'first'>>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  conferred?: Resolver<ResolversTypes['HonourConnection'], ParentType, ContextType, RequireFields<Contract.OrganizationConferredArgs, 'first'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<Contract.OrganizationDocumentsArgs, 'first'>>;
  established?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.OrganizationEstablishedArgs, 'first'>>;
  establishedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.OrganizationEstablishedByArgs, 'first'>>;
  honours?: Resolver<ResolversTypes['HonourConnection'], ParentType, ContextType, RequireFields<Contract.OrganizationHonoursArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<Contract.Maybe<ResolversTypes['OrganizationKind']>, ParentType, ContextType>;
  leads?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.OrganizationLeadsArgs, 'first'>>;
  ledBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.OrganizationLedByArgs, 'first'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<Contract.OrganizationLinksArgs, 'first'>>;
  locatedIn?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.OrganizationLocatedInArgs, 'first'>>;
  members?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<Contract.OrganizationMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<Contract.OrganizationObservationsArgs, 'first'>>;
  organizedHere?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.OrganizationOrganizedHereArgs, 'first'>>;
  organizedIn?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.OrganizationOrganizedInArgs, 'first'>>;
  partOf?: Resolver<Contract.Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.OrganizationPartsArgs, 'first'>>;
  partyOrganizations?: Resolver<ResolversTypes['PartyOrganizationConnection'], ParentType, ContextType, RequireFields<Contract.OrganizationPartyOrganizationsArgs, 'first'>>;
  pinyin?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, RequireFields<Contract.OrganizationProgrammesArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<Contract.OrganizationProjectsArgs, 'first'>>;
  series?: Resolver<Contract.Maybe<ResolversTypes['Series']>, ParentType, ContextType, RequireFields<Contract.OrganizationSeriesArgs, 'dimensions' | 'metric' | 'status'>>;
  servedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.OrganizationServedByArgs, 'first'>>;
  serves?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.OrganizationServesArgs, 'first'>>;
  status?: Resolver<Contract.Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  statusHistory?: Resolver<Array<ResolversTypes['StatusStatement']>, ParentType, ContextType>;
  subdistrict?: Resolver<Contract.Maybe<ResolversTypes['Subdistrict']>, ParentType, ContextType>;
  subjectTo?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.OrganizationSubjectToArgs, 'first'>>;
  wholes?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.OrganizationWholesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OriginalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Original'] = ResolversParentTypes['Original']> = {
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retrievedOn?: Resolver<Contract.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sha256?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyOrganization'] = ResolversParentTypes['PartyOrganization']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  basedOn?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.PartyOrganizationBasedOnArgs, 'first'>>;
  carriesOut?: Resolver<ResolversTypes['CarriesOutConnection'], ParentType, ContextType, RequireFields<Contract.PartyOrganizationCarriesOutArgs, 'first'>>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  conferred?: Resolver<ResolversTypes['HonourConnection'], ParentType, ContextType, RequireFields<Contract.PartyOrganizationConferredArgs, 'first'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<Contract.PartyOrganizationDocumentsArgs, 'first'>>;
  established?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.PartyOrganizationEstablishedArgs, 'first'>>;
  establishedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.PartyOrganizationEstablishedByArgs, 'first'>>;
  honours?: Resolver<ResolversTypes['HonourConnection'], ParentType, ContextType, RequireFields<Contract.PartyOrganizationHonoursArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leads?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.PartyOrganizationLeadsArgs, 'first'>>;
  ledBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.PartyOrganizationLedByArgs, 'first'>>;
  level?: Resolver<Contract.Maybe<ResolversTypes['PartyOrganizationLevel']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<Contract.PartyOrganizationLinksArgs, 'first'>>;
  locatedIn?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.PartyOrganizationLocatedInArgs, 'first'>>;
  members?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<Contract.PartyOrganizationMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<Contract.PartyOrganizationObservationsArgs, 'first'>>;
  organizedIn?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.PartyOrganizationOrganizedInArgs, 'first'>>;
  partOf?: Resolver<Contract.Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.PartyOrganizationPartsArgs, 'first'>>;
  pinyin?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, RequireFields<Contract.PartyOrganizationProgrammesArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<Contract.PartyOrganizationProjectsArgs, 'first'>>;
  series?: Resolver<Contract.Maybe<ResolversTypes['Series']>, ParentType, ContextType, RequireFields<Contract.PartyOrganizationSeriesArgs, 'dimensions' | 'metric' | 'status'>>;
  servedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.PartyOrganizationServedByArgs, 'first'>>;
  serves?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.PartyOrganizationServesArgs, 'first'>>;
  status?: Resolver<Contract.Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  statusHistory?: Resolver<Array<ResolversTypes['StatusStatement']>, ParentType, ContextType>;
  subdistrict?: Resolver<Contract.Maybe<ResolversTypes['Subdistrict']>, ParentType, ContextType>;
  subjectTo?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.PartyOrganizationSubjectToArgs, 'first'>>;
  wholes?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.PartyOrganizationWholesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyOrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyOrganizationConnection'] = ResolversParentTypes['PartyOrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartyOrganizationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyOrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyOrganizationEdge'] = ResolversParentTypes['PartyOrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartyOrganization'], ParentType, ContextType>;
};

export type PassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.PassageEntitiesArgs, 'first'>>;
  highlights?: Resolver<Array<ResolversTypes['Highlight']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<Contract.PassageObservationsArgs, 'first'>>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageConnection'] = ResolversParentTypes['PassageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PassageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PassageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageEdge'] = ResolversParentTypes['PassageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  end?: Resolver<Contract.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<Contract.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  carriesOut?: Resolver<ResolversTypes['CarriesOutConnection'], ParentType, ContextType, RequireFields<Contract.PersonCarriesOutArgs, 'first'>>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  honours?: Resolver<ResolversTypes['HonourConnection'], ParentType, ContextType, RequireFields<Contract.PersonHonoursArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<Contract.PersonLinksArgs, 'first'>>;
  locatedIn?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.PersonLocatedInArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<Contract.PersonObservationsArgs, 'first'>>;
  pinyin?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  series?: Resolver<Contract.Maybe<ResolversTypes['Series']>, ParentType, ContextType, RequireFields<Contract.PersonSeriesArgs, 'dimensions' | 'metric' | 'status'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  affectedBy?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<Contract.PlaceAffectedByArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<Contract.Maybe<ResolversTypes['PlaceKind']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<Contract.PlaceLinksArgs, 'first'>>;
  locatedHere?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.PlaceLocatedHereArgs, 'first'>>;
  locatedIn?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.PlaceLocatedInArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<Contract.PlaceObservationsArgs, 'first'>>;
  organizedHere?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.PlaceOrganizedHereArgs, 'first'>>;
  partOf?: Resolver<Contract.Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.PlacePartsArgs, 'first'>>;
  pinyin?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<Contract.PlaceProjectsArgs, 'first'>>;
  series?: Resolver<Contract.Maybe<ResolversTypes['Series']>, ParentType, ContextType, RequireFields<Contract.PlaceSeriesArgs, 'dimensions' | 'metric' | 'status'>>;
  servedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.PlaceServedByArgs, 'first'>>;
  subdistrict?: Resolver<Contract.Maybe<ResolversTypes['Subdistrict']>, ParentType, ContextType>;
  subjectTo?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.PlaceSubjectToArgs, 'first'>>;
  wholes?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.PlaceWholesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  appliesTo?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.ProgrammeAppliesToArgs, 'first'>>;
  basedOn?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.ProgrammeBasedOnArgs, 'first'>>;
  basisOf?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.ProgrammeBasisOfArgs, 'first'>>;
  carriedOutBy?: Resolver<ResolversTypes['CarriesOutConnection'], ParentType, ContextType, RequireFields<Contract.ProgrammeCarriedOutByArgs, 'first'>>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  conferred?: Resolver<ResolversTypes['HonourConnection'], ParentType, ContextType, RequireFields<Contract.ProgrammeConferredArgs, 'first'>>;
  enabledBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.ProgrammeEnabledByArgs, 'first'>>;
  enables?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.ProgrammeEnablesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<Contract.Maybe<ResolversTypes['ProgrammeKind']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<Contract.ProgrammeLinksArgs, 'first'>>;
  locatedIn?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.ProgrammeLocatedInArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<Contract.ProgrammeObservationsArgs, 'first'>>;
  partOf?: Resolver<Contract.Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.ProgrammePartsArgs, 'first'>>;
  pinyin?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<Contract.ProgrammeProjectsArgs, 'first'>>;
  series?: Resolver<Contract.Maybe<ResolversTypes['Series']>, ParentType, ContextType, RequireFields<Contract.ProgrammeSeriesArgs, 'dimensions' | 'metric' | 'status'>>;
  serves?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.ProgrammeServesArgs, 'first'>>;
  status?: Resolver<Contract.Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  statusHistory?: Resolver<Array<ResolversTypes['StatusStatement']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['Step']>, ParentType, ContextType>;
  wholes?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.ProgrammeWholesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeConnection'] = ResolversParentTypes['ProgrammeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProgrammeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeEdge'] = ResolversParentTypes['ProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  affects?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.ProjectAffectsArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  basedOn?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.ProjectBasedOnArgs, 'first'>>;
  carriedOutBy?: Resolver<ResolversTypes['CarriesOutConnection'], ParentType, ContextType, RequireFields<Contract.ProjectCarriedOutByArgs, 'first'>>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  communities?: Resolver<ResolversTypes['CommunityConnection'], ParentType, ContextType, RequireFields<Contract.ProjectCommunitiesArgs, 'first'>>;
  compounds?: Resolver<ResolversTypes['ResidentialCompoundConnection'], ParentType, ContextType, RequireFields<Contract.ProjectCompoundsArgs, 'first'>>;
  enabledBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.ProjectEnabledByArgs, 'first'>>;
  enables?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.ProjectEnablesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<Contract.Maybe<ResolversTypes['ProjectKind']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<Contract.ProjectLinksArgs, 'first'>>;
  locatedIn?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.ProjectLocatedInArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<Contract.ProjectObservationsArgs, 'first'>>;
  organizations?: Resolver<ResolversTypes['ProjectOrganizationConnection'], ParentType, ContextType, RequireFields<Contract.ProjectOrganizationsArgs, 'first'>>;
  organizedHere?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.ProjectOrganizedHereArgs, 'first'>>;
  partOf?: Resolver<Contract.Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.ProjectPartsArgs, 'first'>>;
  partyOrganizations?: Resolver<ResolversTypes['PartyOrganizationConnection'], ParentType, ContextType, RequireFields<Contract.ProjectPartyOrganizationsArgs, 'first'>>;
  pinyin?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<Contract.ProjectPlacesArgs, 'first'>>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, RequireFields<Contract.ProjectProgrammesArgs, 'first'>>;
  series?: Resolver<Contract.Maybe<ResolversTypes['Series']>, ParentType, ContextType, RequireFields<Contract.ProjectSeriesArgs, 'dimensions' | 'metric' | 'status'>>;
  servedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.ProjectServedByArgs, 'first'>>;
  serves?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.ProjectServesArgs, 'first'>>;
  status?: Resolver<Contract.Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  statusHistory?: Resolver<Array<ResolversTypes['StatusStatement']>, ParentType, ContextType>;
  subdistrict?: Resolver<Contract.Maybe<ResolversTypes['Subdistrict']>, ParentType, ContextType>;
  subjectTo?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.ProjectSubjectToArgs, 'first'>>;
  wholes?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.ProjectWholesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProjectOrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectOrganizationConnection'] = ResolversParentTypes['ProjectOrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectOrganizationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectOrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectOrganizationEdge'] = ResolversParentTypes['ProjectOrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ProjectRole'], ParentType, ContextType>;
};

export type ProvinceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Province'] = ResolversParentTypes['Province']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  carriesOut?: Resolver<ResolversTypes['CarriesOutConnection'], ParentType, ContextType, RequireFields<Contract.ProvinceCarriesOutArgs, 'first'>>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  cities?: Resolver<ResolversTypes['CityConnection'], ParentType, ContextType, RequireFields<Contract.ProvinceCitiesArgs, 'first'>>;
  code?: Resolver<Contract.Maybe<ResolversTypes['DivisionCode']>, ParentType, ContextType>;
  conferred?: Resolver<ResolversTypes['HonourConnection'], ParentType, ContextType, RequireFields<Contract.ProvinceConferredArgs, 'first'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<Contract.ProvinceDocumentsArgs, 'first'>>;
  established?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.ProvinceEstablishedArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leads?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.ProvinceLeadsArgs, 'first'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<Contract.ProvinceLinksArgs, 'first'>>;
  locatedHere?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.ProvinceLocatedHereArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<Contract.ProvinceObservationsArgs, 'first'>>;
  organizedHere?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.ProvinceOrganizedHereArgs, 'first'>>;
  partOf?: Resolver<Contract.Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.ProvincePartsArgs, 'first'>>;
  pinyin?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['Report']>, ParentType, ContextType>;
  series?: Resolver<Contract.Maybe<ResolversTypes['Series']>, ParentType, ContextType, RequireFields<Contract.ProvinceSeriesArgs, 'dimensions' | 'metric' | 'status'>>;
  subjectTo?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.ProvinceSubjectToArgs, 'first'>>;
  wholes?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.ProvinceWholesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  aggregates?: Resolver<Array<ResolversTypes['Aggregate']>, ParentType, ContextType, RequireFields<Contract.QueryAggregatesArgs, 'groupBy'>>;
  checks?: Resolver<ResolversTypes['CheckConnection'], ParentType, ContextType, RequireFields<Contract.QueryChecksArgs, 'first'>>;
  concepts?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<Contract.QueryConceptsArgs, 'first'>>;
  corrections?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cypher?: Resolver<ResolversTypes['CypherResult'], ParentType, ContextType, RequireFields<Contract.QueryCypherArgs, 'limit' | 'statement'>>;
  divisions?: Resolver<Array<ResolversTypes['DivisionCoverage']>, ParentType, ContextType, Partial<Contract.QueryDivisionsArgs>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.QueryEntitiesArgs, 'first'>>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<Contract.QueryFacetsArgs, 'by'>>;
  kinds?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  metrics?: Resolver<ResolversTypes['MetricConnection'], ParentType, ContextType, RequireFields<Contract.QueryMetricsArgs, 'first'>>;
  neighbourhood?: Resolver<Contract.Maybe<ResolversTypes['Neighbourhood']>, ParentType, ContextType, RequireFields<Contract.QueryNeighbourhoodArgs, 'depth' | 'first' | 'id'>>;
  node?: Resolver<Contract.Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<Contract.QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Contract.Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<Contract.QueryNodesArgs, 'ids'>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<Contract.QueryObservationsArgs, 'first'>>;
  passages?: Resolver<Contract.Maybe<ResolversTypes['PassageConnection']>, ParentType, ContextType, RequireFields<Contract.QueryPassagesArgs, 'first' | 'text'>>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<Contract.QueryPathsArgs, 'first' | 'from' | 'maxLength' | 'to'>>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, RequireFields<Contract.QueryProgrammesArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<Contract.QueryProjectsArgs, 'first'>>;
  publishedReports?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, RequireFields<Contract.QueryPublishedReportsArgs, 'first'>>;
  reports?: Resolver<Array<ResolversTypes['Report']>, ParentType, ContextType>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<Contract.QuerySearchArgs, 'first' | 'text'>>;
  subdistrict?: Resolver<Contract.Maybe<ResolversTypes['Subdistrict']>, ParentType, ContextType, Partial<Contract.QuerySubdistrictArgs>>;
  subdistricts?: Resolver<ResolversTypes['SubdistrictConnection'], ParentType, ContextType, RequireFields<Contract.QuerySubdistrictsArgs, 'first'>>;
};

export type RankedPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankedPlace'] = ResolversParentTypes['RankedPlace']> = {
  observation?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type RankingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingConnection'] = ResolversParentTypes['RankingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RankingEdge']>, ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['LeftOut']>, ParentType, ContextType>;
  leftOutCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  period?: Resolver<Contract.Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RankingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingEdge'] = ResolversParentTypes['RankingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RankedPlace'], ParentType, ContextType>;
};

export type RateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rate'] = ResolversParentTypes['Rate']> = {
  denominator?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  citation?: Resolver<Contract.Maybe<ResolversTypes['Citation']>, ParentType, ContextType, RequireFields<Contract.ReportCitationArgs, 'end' | 'start'>>;
  covers?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.ReportEntitiesArgs, 'first'>>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReportKind'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<Contract.ReportObservationsArgs, 'first'>>;
  original?: Resolver<Contract.Maybe<ResolversTypes['Original']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  publishedOn?: Resolver<Contract.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publisher?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slices?: Resolver<ResolversTypes['CitedSliceConnection'], ParentType, ContextType, RequireFields<Contract.ReportSlicesArgs, 'first'>>;
  subdistrict?: Resolver<Contract.Maybe<ResolversTypes['Subdistrict']>, ParentType, ContextType>;
  text?: Resolver<Contract.Maybe<ResolversTypes['TextPiece']>, ParentType, ContextType, RequireFields<Contract.ReportTextArgs, 'from'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportConnection'] = ResolversParentTypes['ReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportEdge'] = ResolversParentTypes['ReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};

export type ResidentialCompoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentialCompound'] = ResolversParentTypes['ResidentialCompound']> = {
  affectedBy?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<Contract.ResidentialCompoundAffectedByArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<Contract.ResidentialCompoundLinksArgs, 'first'>>;
  locatedHere?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.ResidentialCompoundLocatedHereArgs, 'first'>>;
  locatedIn?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.ResidentialCompoundLocatedInArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<Contract.ResidentialCompoundObservationsArgs, 'first'>>;
  organizedHere?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.ResidentialCompoundOrganizedHereArgs, 'first'>>;
  partOf?: Resolver<Contract.Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.ResidentialCompoundPartsArgs, 'first'>>;
  partyOrganizations?: Resolver<ResolversTypes['PartyOrganizationConnection'], ParentType, ContextType, RequireFields<Contract.ResidentialCompoundPartyOrganizationsArgs, 'first'>>;
  pinyin?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<Contract.ResidentialCompoundProjectsArgs, 'first'>>;
  reports?: Resolver<Array<ResolversTypes['Report']>, ParentType, ContextType>;
  series?: Resolver<Contract.Maybe<ResolversTypes['Series']>, ParentType, ContextType, RequireFields<Contract.ResidentialCompoundSeriesArgs, 'dimensions' | 'metric' | 'status'>>;
  servedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.ResidentialCompoundServedByArgs, 'first'>>;
  subdistrict?: Resolver<Contract.Maybe<ResolversTypes['Subdistrict']>, ParentType, ContextType>;
  subjectTo?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.ResidentialCompoundSubjectToArgs, 'first'>>;
  wholes?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.ResidentialCompoundWholesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResidentialCompoundConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentialCompoundConnection'] = ResolversParentTypes['ResidentialCompoundConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResidentialCompoundEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResidentialCompoundEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentialCompoundEdge'] = ResolversParentTypes['ResidentialCompoundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResidentialCompound'], ParentType, ContextType>;
};

export type RoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  end?: Resolver<Contract.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  start?: Resolver<Contract.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchMatch'] = ResolversParentTypes['SearchMatch']> = {
  by?: Resolver<ResolversTypes['SearchMatchKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Series'] = ResolversParentTypes['Series']> = {
  metric?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['SeriesPoint']>, ParentType, ContextType>;
};

export type SeriesPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesPoint'] = ResolversParentTypes['SeriesPoint']> = {
  change?: Resolver<Contract.Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  observation?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  revises?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
};

export type StatusStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusStatement'] = ResolversParentTypes['StatusStatement']> = {
  asOf?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Step'] = ResolversParentTypes['Step']> = {
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubdistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subdistrict'] = ResolversParentTypes['Subdistrict']> = {
  affectedBy?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<Contract.SubdistrictAffectedByArgs, 'first'>>;
  aggregates?: Resolver<Array<ResolversTypes['Aggregate']>, ParentType, ContextType, RequireFields<Contract.SubdistrictAggregatesArgs, 'groupBy'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  basedOn?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.SubdistrictBasedOnArgs, 'first'>>;
  carriesOut?: Resolver<ResolversTypes['CarriesOutConnection'], ParentType, ContextType, RequireFields<Contract.SubdistrictCarriesOutArgs, 'first'>>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  code?: Resolver<Contract.Maybe<ResolversTypes['DivisionCode']>, ParentType, ContextType>;
  communities?: Resolver<ResolversTypes['CommunityConnection'], ParentType, ContextType, RequireFields<Contract.SubdistrictCommunitiesArgs, 'first'>>;
  compounds?: Resolver<ResolversTypes['ResidentialCompoundConnection'], ParentType, ContextType, RequireFields<Contract.SubdistrictCompoundsArgs, 'first'>>;
  conferred?: Resolver<ResolversTypes['HonourConnection'], ParentType, ContextType, RequireFields<Contract.SubdistrictConferredArgs, 'first'>>;
  district?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<Contract.SubdistrictDocumentsArgs, 'first'>>;
  established?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.SubdistrictEstablishedArgs, 'first'>>;
  facilities?: Resolver<ResolversTypes['FacilityConnection'], ParentType, ContextType, RequireFields<Contract.SubdistrictFacilitiesArgs, 'first'>>;
  honours?: Resolver<ResolversTypes['HonourConnection'], ParentType, ContextType, RequireFields<Contract.SubdistrictHonoursArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SubdistrictKind'], ParentType, ContextType>;
  leads?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.SubdistrictLeadsArgs, 'first'>>;
  ledBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.SubdistrictLedByArgs, 'first'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<Contract.SubdistrictLinksArgs, 'first'>>;
  locatedHere?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.SubdistrictLocatedHereArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<Contract.SubdistrictObservationsArgs, 'first'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<Contract.SubdistrictOrganizationsArgs, 'first'>>;
  organizedHere?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.SubdistrictOrganizedHereArgs, 'first'>>;
  partOf?: Resolver<Contract.Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.SubdistrictPartsArgs, 'first'>>;
  partyOrganizations?: Resolver<ResolversTypes['PartyOrganizationConnection'], ParentType, ContextType, RequireFields<Contract.SubdistrictPartyOrganizationsArgs, 'first'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<Contract.SubdistrictPeopleArgs, 'first'>>;
  pinyin?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<Contract.SubdistrictPlacesArgs, 'first'>>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, RequireFields<Contract.SubdistrictProgrammesArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<Contract.SubdistrictProjectsArgs, 'first'>>;
  reports?: Resolver<Array<ResolversTypes['Report']>, ParentType, ContextType>;
  series?: Resolver<Contract.Maybe<ResolversTypes['Series']>, ParentType, ContextType, RequireFields<Contract.SubdistrictSeriesArgs, 'dimensions' | 'metric' | 'status'>>;
  servedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.SubdistrictServedByArgs, 'first'>>;
  subjectTo?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.SubdistrictSubjectToArgs, 'first'>>;
  wholes?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Contract.SubdistrictWholesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubdistrictConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubdistrictConnection'] = ResolversParentTypes['SubdistrictConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SubdistrictEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubdistrictEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubdistrictEdge'] = ResolversParentTypes['SubdistrictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Subdistrict'], ParentType, ContextType>;
};

export type SumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sum'] = ResolversParentTypes['Sum']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<Contract.SumObservationsArgs, 'first'>>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TextPieceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextPiece'] = ResolversParentTypes['TextPiece']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  perBase?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Aggregate?: AggregateResolvers<ContextType>;
  CarriesOutConnection?: CarriesOutConnectionResolvers<ContextType>;
  CarriesOutEdge?: CarriesOutEdgeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  Check?: CheckResolvers<ContextType>;
  CheckConnection?: CheckConnectionResolvers<ContextType>;
  CheckEdge?: CheckEdgeResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  CitedSlice?: CitedSliceResolvers<ContextType>;
  CitedSliceConnection?: CitedSliceConnectionResolvers<ContextType>;
  CitedSliceEdge?: CitedSliceEdgeResolvers<ContextType>;
  City?: CityResolvers<ContextType>;
  CityConnection?: CityConnectionResolvers<ContextType>;
  CityEdge?: CityEdgeResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  CommunityConnection?: CommunityConnectionResolvers<ContextType>;
  CommunityEdge?: CommunityEdgeResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  ConceptConnection?: ConceptConnectionResolvers<ContextType>;
  ConceptEdge?: ConceptEdgeResolvers<ContextType>;
  CypherResult?: CypherResultResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Dimension?: DimensionResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  DistrictConnection?: DistrictConnectionResolvers<ContextType>;
  DistrictEdge?: DistrictEdgeResolvers<ContextType>;
  DivisionCode?: DivisionCodeResolvers<ContextType>;
  DivisionCoverage?: DivisionCoverageResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  Facility?: FacilityResolvers<ContextType>;
  FacilityConnection?: FacilityConnectionResolvers<ContextType>;
  FacilityEdge?: FacilityEdgeResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  Honour?: HonourResolvers<ContextType>;
  HonourConnection?: HonourConnectionResolvers<ContextType>;
  HonourEdge?: HonourEdgeResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  KindCount?: KindCountResolvers<ContextType>;
  LeftOut?: LeftOutResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  LinkConnection?: LinkConnectionResolvers<ContextType>;
  LinkEdge?: LinkEdgeResolvers<ContextType>;
  Metric?: MetricResolvers<ContextType>;
  MetricComparison?: MetricComparisonResolvers<ContextType>;
  MetricConnection?: MetricConnectionResolvers<ContextType>;
  MetricEdge?: MetricEdgeResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  ObservationEdge?: ObservationEdgeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  Original?: OriginalResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartyOrganization?: PartyOrganizationResolvers<ContextType>;
  PartyOrganizationConnection?: PartyOrganizationConnectionResolvers<ContextType>;
  PartyOrganizationEdge?: PartyOrganizationEdgeResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  PassageConnection?: PassageConnectionResolvers<ContextType>;
  PassageEdge?: PassageEdgeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeConnection?: ProgrammeConnectionResolvers<ContextType>;
  ProgrammeEdge?: ProgrammeEdgeResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectOrganizationConnection?: ProjectOrganizationConnectionResolvers<ContextType>;
  ProjectOrganizationEdge?: ProjectOrganizationEdgeResolvers<ContextType>;
  Province?: ProvinceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RankedPlace?: RankedPlaceResolvers<ContextType>;
  RankingConnection?: RankingConnectionResolvers<ContextType>;
  RankingEdge?: RankingEdgeResolvers<ContextType>;
  Rate?: RateResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportConnection?: ReportConnectionResolvers<ContextType>;
  ReportEdge?: ReportEdgeResolvers<ContextType>;
  ResidentialCompound?: ResidentialCompoundResolvers<ContextType>;
  ResidentialCompoundConnection?: ResidentialCompoundConnectionResolvers<ContextType>;
  ResidentialCompoundEdge?: ResidentialCompoundEdgeResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchMatch?: SearchMatchResolvers<ContextType>;
  Series?: SeriesResolvers<ContextType>;
  SeriesPoint?: SeriesPointResolvers<ContextType>;
  StatusStatement?: StatusStatementResolvers<ContextType>;
  Step?: StepResolvers<ContextType>;
  Subdistrict?: SubdistrictResolvers<ContextType>;
  SubdistrictConnection?: SubdistrictConnectionResolvers<ContextType>;
  SubdistrictEdge?: SubdistrictEdgeResolvers<ContextType>;
  Sum?: SumResolvers<ContextType>;
  TextPiece?: TextPieceResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
};

