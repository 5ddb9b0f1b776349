import { readdirSync, readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import { LINK_COLUMNS, linksAsked } from './table-columns.js';

/** The page's operations, as codegen writes them, and the example operations. */
const PAGE = new URL('../../web/src/graphql/generated/persisted-documents.json', import.meta.url);
const EXAMPLES = new URL('../../schema/examples/', import.meta.url);

/** The page's operations that most visitors need first; all others follow. */
const FIRST = ['Home', 'Suggestions', 'Search', 'Entity', 'FiguresAbout', 'LinksOfEntity', 'BrowseEntities'];

/** Answers a GraphQL operation; rejects if the answer has errors. */
// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape that its operation says
type Ask = (query: string, variables?: Record<string, unknown>) => Promise<any>;

/** An example operation, with its file name. */
export interface Example {
  file: string;
  query: string;
}

/** The operations in schema/examples/. */
export function exampleOperations(): Example[] {
  const files = readdirSync(EXAMPLES).filter((file) => file.endsWith('.graphql'));
  return files.map((file) => ({ file, query: readFileSync(new URL(file, EXAMPLES), 'utf8') }));
}

/** The variables stated in an example; `{"search": …}` is replaced by the id of the first hit. */
export async function variablesOf(
  query: string,
  idOf: (text: string) => Promise<string>,
): Promise<Record<string, unknown>> {
  const variables = JSON.parse(/^# variables: (.*)$/m.exec(query)?.[1] ?? '{}');
  for (const [name, value] of Object.entries<string | { search: string }>(variables)) {
    if (typeof value === 'object') variables[name] = await idOf(value.search);
  }
  return variables;
}

/**
 * Runs the operations of the page and the examples, one after another, so that the first visitors need not wait for
 * plans or for cold code.
 * @param signal stops it
 * @param onFailure called with the name of a failed operation and the reason; the others still follow
 */
export async function warmUp(
  app: Pick<FastifyInstance, 'inject'>,
  signal: AbortSignal,
  onFailure: (operation: string, why: string) => void,
): Promise<void> {
  const ask: Ask = async (query, variables) => {
    const answer = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
    const { data, errors } = answer.json();
    if (errors) throw new Error(errors[0].message);
    return data;
  };
  const tried = async (name: string, work: () => Promise<unknown>) => {
    if (signal.aborted) return;
    await work().catch((error: Error) => {
      if (!signal.aborted) onFailure(name, error.message);
    });
  };
  await tried('values', async () => {
    const values = await valuesOf(ask);
    const askAs = async (tables: Record<string, Values[]>, others: Values[]) => {
      for (const { name, query, required } of pageOperations())
        for (const own of tables[name] ?? others)
          await tried(name, () => ask(query, { ...chosen(name, required, values), ...own }));
    };
    await askAs(OF_TABLES, [{}]);
    await askAs(narrowedTo(values.within), []);
  });
  const idOf = async (text: string) => (await ask(FIRST_HIT, { text })).search.edges[0].node.id;
  for (const { file, query } of exampleOperations())
    await tried(file, async () => ask(query, await variablesOf(query, idOf)));
}

const FIRST_HIT = 'query ($text: String!) { search(text: $text, first: 1) { edges { node { id } } } }';

/** An operation of the page, and its required variables. */
interface PageOperation {
  name: string;
  query: string;
  required: string[];
}

function pageOperations(): PageOperation[] {
  const documents: string[] = Object.values(JSON.parse(readFileSync(PAGE, 'utf8')));
  const rank = ({ name }: PageOperation) => FIRST.indexOf(name) + 1 || FIRST.length + 1;
  return documents.map(operationOf).sort((a, b) => rank(a) - rank(b));
}

function operationOf(query: string): PageOperation {
  const operation = parse(query).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const { name, variableDefinitions = [] } = operation as OperationDefinitionNode;
  const required = variableDefinitions.filter(({ type }) => type.kind === Kind.NON_NULL_TYPE);
  return { name: name?.value ?? '', query, required: required.map(({ variable }) => variable.name.value) };
}

/** Values by variable, or by operation and variable if the name means something else there. */
type Values = Record<string, unknown>;

function chosen(operation: string, variables: string[], values: Values): Values {
  return Object.fromEntries(
    variables.map((variable) => [variable, values[`${operation}.${variable}`] ?? values[variable]]),
  );
}

/** What the tables of entities request when they are opened; other labels or columns are other statements. */
const OF_TABLES: Record<string, Values[]> = {
  BrowseEntities: Object.entries(LINK_COLUMNS).map(([kind, columns]) => ({
    filter: { kinds: [kind] },
    ...linksAsked(columns),
    orderBy: { field: 'NAME', direction: 'ASC' },
  })),
  BrowseFacets: Object.keys(LINK_COLUMNS).map((kind) =>
    Object.fromEntries(
      ['filter', 'anyKind', 'anyStatus', 'anyYear', 'citedOrNot'].map((name) => [name, { kinds: [kind] }]),
    ),
  ),
};

/** What tables request when narrowed to a division, which are other statements again. */
function narrowedTo(within: unknown): Record<string, Values[]> {
  const narrowed = (own: Values): Values =>
    Object.fromEntries(
      Object.entries(own).map(([name, value]) => [
        name,
        typeof value === 'object' && value !== null && 'kinds' in value ? { ...value, within } : value,
      ]),
    );
  return {
    BrowseEntities: (OF_TABLES.BrowseEntities ?? []).map(narrowed),
    BrowseFacets: (OF_TABLES.BrowseFacets ?? []).map(narrowed),
    BrowseReports: [{ filter: { within } }],
    MetricTable: [{ within, minSubdistricts: 2 }],
    MetricSheet: [{ within }],
    MetricsBeside: [{ within }],
  };
}

/**
 * Reads a project, a subdistrict with its district, and a metric from the graph, and derives the page's first
 * variables.
 */
async function valuesOf(ask: Ask): Promise<Values> {
  const { projects, subdistricts, metrics } = await ask(`{
    projects(first: 1) { edges { node { id citations { start end report { id } } } } }
    subdistricts(first: 1, filter: { reported: true }) { edges { node { id name district { id } } } }
    metrics(first: 1, filter: { minSubdistricts: 2 }) { edges { node { id } } }
  }`);
  const [project, subdistrict, metric] = [projects, subdistricts, metrics].map(({ edges }) => edges[0].node);
  const { start, end, report } = project.citations[0];
  return {
    id: project.id,
    from: project.id,
    to: subdistrict.id,
    ids: [project.id, subdistrict.id],
    within: subdistrict.district.id,
    text: subdistrict.name,
    report: report.id,
    places: [subdistrict.id],
    metric: metric.id,
    start,
    end,
    kinds: ['PROJECT'],
    language: 'ZH',
    english: false,
    rates: false,
    max: 4,
    depth: 1,
    'ProjectsOfPlace.id': subdistrict.id,
    'ProjectPlace.id': subdistrict.id,
    counted: true,
    'KeyFigures.id': subdistrict.id,
    'ReportText.from': 0,
    'ReportText.to': 1,
    'MetricSheet.id': metric.id,
    'MetricsBeside.ids': [metric.id],
    'Ranking.id': metric.id,
    'NotRanked.id': metric.id,
    beside: true,
    first: 40,
    filter: {},
    direction: 'ASC',
  };
}
