import type { CodegenConfig } from '@graphql-codegen/cli';

const entities = [
  'Province',
  'City',
  'District',
  'Subdistrict',
  'Community',
  'ResidentialCompound',
  'Place',
  'Facility',
  'Organization',
  'PartyOrganization',
  'Person',
  'Project',
  'Programme',
  'Honour',
  'Document',
];
const entityConnections = [
  'Entity',
  ...entities.filter((type) => type !== 'Province'),
  'ProjectOrganization',
];
const rows = '../graph/rows.js';

/**
 * Generates from schema/ the resolvers' types and, for the page, the types of the operations that it writes. The results
 * are committed; test/contract.test.ts fails when they drift.
 */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/graphql/generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        contextType: './context.js#Context',
        scalars: { Date: 'string' },
        mappers: {
          ...Object.fromEntries(['Entity', ...entities].map((type) => [type, `${rows}#EntityRow`])),
          ...Object.fromEntries(
            entityConnections.map((type) => [`${type}Connection`, './fields.js#Connection<EntityRow>']),
          ),
          Node: `${rows}#NodeRow`,
          Observation: `${rows}#ObservationRow`,
          ObservationConnection: './fields.js#Connection<ObservationRow>',
          Metric: `${rows}#MetricRow`,
          MetricConnection: './fields.js#Connection<MetricRow>',
          Report: `${rows}#ReportRow`,
          Check: `${rows}#CheckRow`,
          CheckConnection: './fields.js#Connection<CheckRow>',
          Step: `${rows}#StepRow`,
          Link: `${rows}#LinkRow`,
          Role: `${rows}#LinkRow`,
          LinkConnection: './fields.js#Connection<LinkRow>',
          Citation: '../report/citations.js#CitationRow',
          Period: '../report/citations.js#PeriodRow',
          SearchConnection: '../analysis/search.js#Hits',
          Unit: 'string',
          RankingConnection: './fields.js#Connection<RankedPlaceRow>',
          MetricComparison: '../metric/metric.js#ComparisonRow',
          Path: '../analysis/paths.js#PathRow',
          Neighbourhood: '../analysis/neighbourhood.js#NeighbourhoodRow',
          RankedPlace: '../metric/metric.js#RankedPlaceRow',
          Rate: '../metric/metric.js#RateRow',
          Aggregate: '../aggregate/aggregate.js#AggregateRow',
          Sum: '../aggregate/aggregate.js#SumRow',
        },
      },
    },
    'web/src/graphql/generated/': {
      preset: 'client',
      documents: ['web/src/**/*.{ts,tsx}', '!web/src/graphql/generated/**'],
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { Date: 'string', JSON: 'unknown' },
      },
    },
  },
};

export default config;
