import type { Vocabulary } from '../model/vocabulary.js';
import { AREA_LEVELS } from './within.js';

/**
 * Labels that entities have in addition to their type: all entities, those that reports name, and subdistricts with
 * reports or figures.
 */
export const SHARED_LABELS = ['Entity', 'Cited', 'Reported'] as const;

/** Cypher for the label of a node that is its type. */
export function typeOf(variable: string): string {
  const shared = SHARED_LABELS.map((label) => `'${label}'`).join(', ');
  return `[l IN labels(${variable}) WHERE NOT l IN [${shared}]][0]`;
}

/** The main labels: every node but the Dataset has exactly one of them. */
export const NODE_LABELS = [
  'Entity',
  'Report',
  'Metric',
  'Concept',
  'Observation',
  'Step',
  'StatusStatement',
  'Check',
  'Passage',
] as const;

/** Types of entities that have lists sorted by name. */
const LISTED = [
  'Project',
  'Organization',
  'PartyOrganization',
  'Person',
  'Programme',
  'Facility',
  'Honour',
  'Document',
] as const;

/** The full-text index of entities' names and aliases, and of their plain forms if different. */
export const NAME_INDEX = 'entityNames';

/** The properties in that index. An existing index with other properties must be made again. */
export const NAME_PROPERTIES = ['name', 'aliases', 'plainNames'];

/** The full-text index of metrics' names and concepts' labels. */
export const TERM_INDEX = 'terms';

/** The full-text index of passages' texts. */
export const PASSAGE_INDEX = 'passages';

/** The full-text index of entities' pinyin and initials, each of which is one term. */
export const READING_INDEX = 'entityReadings';

/** Properties of figures with the ids of the divisions above the subdistrict. */
const DIVISIONS_ABOVE = AREA_LEVELS.filter((level) => level !== 'subdistrict').map((level) => `${level}Id`);

/** Indexes of earlier releases that others have replaced. */
export const FORMER_INDEXES = ['province_Observation', 'city_Observation', 'district_Observation'];

/**
 * The statements that make the graph's constraints and other indexes, derived from the vocabulary. Each serves queries
 * as an entry point: constraints serve ids; indexes serve lists sorted by name, codes, figures by division and metric,
 * rankings of subdistricts by division, period and value, checks by status, names by their parts, metrics and concepts
 * by words, and passages by their text.
 */
export function indexStatements(vocabulary: Vocabulary): { constraints: string[]; indexes: string[] } {
  const labels = new Set([...NODE_LABELS, ...SHARED_LABELS, ...Object.keys(vocabulary.entities), 'Dataset']);
  const constraints = [...labels].map(
    (l) => `CREATE CONSTRAINT id_${l} IF NOT EXISTS FOR (n:${l}) REQUIRE n.id IS UNIQUE`,
  );
  const indexes = [
    ...[...SHARED_LABELS, 'Metric', 'Concept', 'Subdistrict', ...LISTED].map(
      (l) => `CREATE INDEX name_${l} IF NOT EXISTS FOR (n:${l}) ON (n.name, n.id)`,
    ),
    'CREATE INDEX code_Subdistrict IF NOT EXISTS FOR (n:Subdistrict) ON (n.codeValue)',
    'CREATE INDEX metric_Observation IF NOT EXISTS FOR (n:Observation) ON (n.metricId, n.subdistrictId)',
    'CREATE INDEX subdistrict_Observation IF NOT EXISTS FOR (n:Observation) ON (n.subdistrictId)',
    ...DIVISIONS_ABOVE.map(
      (key) => `CREATE INDEX figures_${key} IF NOT EXISTS FOR (n:Observation) ON (n.${key}, n.metricId)`,
    ),
    ...[[], ...DIVISIONS_ABOVE.map((key) => [key])].map((within) => {
      const properties = [
        'metricId',
        ...within,
        'status',
        'narrowing',
        'span',
        'comparableValue',
        'streetId',
      ];
      const name = ['ranking', ...within].join('_');
      return `CREATE INDEX ${name} IF NOT EXISTS FOR (n:Observation) ON (${properties.map((one) => `n.${one}`).join(', ')})`;
    }),
    'CREATE INDEX status_Check IF NOT EXISTS FOR (n:Check) ON (n.status)',
    'CREATE TEXT INDEX names_part IF NOT EXISTS FOR (n:Entity) ON (n.name)',
    `CREATE FULLTEXT INDEX ${NAME_INDEX} IF NOT EXISTS FOR (n:Entity) ON EACH [${NAME_PROPERTIES.map((one) => `n.${one}`).join(', ')}]
     OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'cjk' } }`,
    `CREATE FULLTEXT INDEX ${TERM_INDEX} IF NOT EXISTS FOR (n:Metric|Concept) ON EACH [n.name, n.englishName, n.aliases]
     OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'cjk' } }`,
    `CREATE FULLTEXT INDEX ${PASSAGE_INDEX} IF NOT EXISTS FOR (n:Passage) ON EACH [n.text]
     OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'cjk' } }`,
    `CREATE FULLTEXT INDEX ${READING_INDEX} IF NOT EXISTS FOR (n:Entity) ON EACH [n.readings]
     OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'keyword' } }`,
  ];
  return { constraints, indexes };
}
