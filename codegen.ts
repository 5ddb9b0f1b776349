import type { CodegenConfig } from '@graphql-codegen/cli';
import { vocabularyDocument } from './docs/vocabulary.js';
import { enumDefinitions } from './src/model/enums.js';
import { linkFieldDefinitions } from './src/model/link-fields.js';
import { readVocabulary } from './src/model/vocabulary.js';
import { vocabularyModule } from './web/vocabulary.js';

const rows = '../model/rows.js';
const vocabulary = readVocabulary('seed');
const entities = Object.keys(vocabulary.entities);
/** The types that have a connection; no field leads to a list of provinces. */
const entityConnections = [
  'Entity',
  ...entities.filter((type) => type !== 'Province'),
  'ProjectOrganization',
  'CarriesOut',
];
const enums = enumDefinitions(vocabulary);
const links = linkFieldDefinitions(vocabulary);

/** The configuration of a generated file with this content. */
const written = (content: string) => ({ plugins: [{ add: { content } }] });

/**
 * From seed/vocabulary.yaml, generates the schema's enums and link fields, the page's words and docs/vocabulary.md;
 * from schema/, the types of the resolvers and of the page's operations. The results are committed;
 * test/process/codegen.test.ts fails if they are out of date.
 */
const config: CodegenConfig = {
  schema: ['schema/!(vocabulary|links).graphql', enums, links],
  generates: {
    'schema/vocabulary.graphql': written(enums),
    'schema/links.graphql': written(links),
    'web/src/language/vocabulary.ts': written(vocabularyModule(vocabulary)),
    'docs/vocabulary.md': written(vocabularyDocument(vocabulary)),
    'src/model/contract.ts': {
      plugins: ['typescript'],
      config: { enumsAsTypes: true, scalars: { Date: 'string' } },
    },
    'src/query/generated.ts': {
      plugins: [
        { add: { content: "import type * as Contract from '../model/contract.js';" } },
        'typescript-resolvers',
      ],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        namespacedImportName: 'Contract',
        contextType: './context.js#Context',
        scalars: { Date: 'string' },
        mappers: {
          ...Object.fromEntries(['Entity', ...entities].map((type) => [type, `${rows}#EntityRow`])),
          ...Object.fromEntries(
            entityConnections.map((type) => [`${type}Connection`, '../model/page.js#Connection<EntityRow>']),
          ),
          Node: `${rows}#NodeRow`,
          Observation: `${rows}#ObservationRow`,
          ObservationConnection: '../model/page.js#Connection<ObservationRow>',
          Metric: `${rows}#MetricRow`,
          MetricConnection: '../model/page.js#Connection<MetricRow>',
          Concept: `${rows}#ConceptRow`,
          ConceptConnection: '../model/page.js#Connection<ConceptRow>',
          Report: `${rows}#ReportRow`,
          Passage: `${rows}#PassageRow`,
          PassageConnection: '../model/page.js#Connection<PassageRow>',
          ReportConnection: '../model/page.js#Connection<ReportRow>',
          Facet: `${rows}#FacetRow`,
          DivisionCoverage: `${rows}#DivisionCoverageRow`,
          Check: `${rows}#CheckRow`,
          CheckConnection: '../model/page.js#Connection<CheckRow>',
          Step: `${rows}#StepRow`,
          StatusStatement: `${rows}#StatusStatementRow`,
          Link: `${rows}#LinkRow`,
          Role: `${rows}#LinkRow`,
          LinkConnection: '../model/page.js#Connection<LinkRow>',
          Citation: `${rows}#CitationRow`,
          CitedSlice: `${rows}#CitationRow`,
          CitedSliceConnection: '../model/page.js#Connection<CitationRow>',
          Period: `${rows}#PeriodRow`,
          SearchConnection: `${rows}#Hits`,
          Unit: 'string',
          RankingConnection: '../model/page.js#Connection<RankedPlaceRow>',
          MetricComparison: `${rows}#ComparisonRow`,
          Path: `${rows}#PathRow`,
          Neighbourhood: `${rows}#NeighbourhoodRow`,
          RankedPlace: `${rows}#RankedPlaceRow`,
          LeftOut: `${rows}#LeftOutRow`,
          Series: `${rows}#SeriesRow`,
          SeriesPoint: `${rows}#SeriesPointRow`,
          Change: `${rows}#ChangeRow`,
          Rate: `${rows}#RateRow`,
          Aggregate: `${rows}#AggregateRow`,
          Sum: `${rows}#SumRow`,
        },
      },
    },
    'web/src/graphql/generated/': {
      preset: 'client',
      documents: ['web/src/**/*.{ts,tsx}', '!web/src/graphql/generated/**'],
      presetConfig: { fragmentMasking: false, persistedDocuments: true },
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
