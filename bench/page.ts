// npm run page -- [--size all] [--only text]: how long the API takes to answer the page's requests.

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CypherRunner } from '../src/cypher/runner.js';
import { Database } from '../src/graph/database.js';
import { createServer } from '../src/http/server.js';
import { LINK_COLUMNS, linksAsked } from '../src/http/table-columns.js';
import { readVocabulary } from '../src/model/vocabulary.js';
import { Wordings } from '../src/model/wordings.js';
import { ReportTexts } from '../src/report/texts.js';
import { parseSize } from './divisions.js';
import { openGraph } from './national.js';
import { SEED } from './proportions.js';
import { say } from './say.js';

const DOCUMENTS = new URL('../web/src/graphql/generated/persisted-documents.json', import.meta.url);

/** Measurements of each answer, after a first one in which the statement is planned and data is read from the disk. */
const TIMES = 5;

/** A request of the page. */
interface Question {
  about: string;
  operation: string;
  variables: Record<string, unknown>;
}

function readOperations(): Map<string, string> {
  const documents: string[] = Object.values(JSON.parse(readFileSync(DOCUMENTS, 'utf8')));
  return new Map(documents.map((text) => [/\bquery (\w+)/.exec(text)?.[1] ?? '', text] as [string, string]));
}

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its operation
type Ask = (query: string, variables: Record<string, unknown>) => Promise<any>;

/** The ids of a province, a city in it and a district in that, at each level the one with the most subdistricts. */
async function divisionsOf(ask: Ask): Promise<string[]> {
  const found: string[] = [];
  for (let within: string | null = null; found.length < 3; within = found.at(-1) ?? null) {
    const { divisions }: { divisions: { subdistricts: number; division: { id: string } }[] } = await ask(
      'query ($within: ID) { divisions(within: $within) { subdistricts division { id } } }',
      { within },
    );
    const [largest] = divisions.toSorted((a, b) => b.subdistricts - a.subdistricts);
    if (!largest) throw new Error('no division has reports');
    found.push(largest.division.id);
  }
  return found;
}

async function questions(ask: Ask): Promise<Question[]> {
  const [province, city, district] = await divisionsOf(ask);
  const metric = (
    await ask(
      'query { metrics(first: 1, filter: { minSubdistricts: 100 }) { edges { node { id name } } } }',
      {},
    )
  ).metrics.edges[0].node;
  const places = { country: null, province, city, district };
  const asked: Question[] = [];
  for (const [kind, columns] of Object.entries(LINK_COLUMNS)) {
    for (const [place, within] of Object.entries(places)) {
      const filter = { kinds: [kind], ...(within && { within }) };
      for (const field of ['NAME', 'SUBDISTRICT'])
        asked.push({
          about: `${kind}, ${place}, by ${field}`,
          operation: 'BrowseEntities',
          variables: { filter, ...linksAsked(columns), orderBy: { field, direction: 'ASC' } },
        });
      const every = ['filter', 'anyKind', 'anyStatus', 'anyYear', 'citedOrNot'];
      asked.push({
        about: `${kind}, ${place}, facets`,
        operation: 'BrowseFacets',
        variables: {
          ...Object.fromEntries(every.map((name) => [name, filter])),
          ids: within ? [within] : [],
        },
      });
    }
  }
  for (const [place, within] of Object.entries(places))
    asked.push({
      about: `reports, ${place}`,
      operation: 'BrowseReports',
      variables: { filter: { within }, orderBy: { field: 'PUBLISHED', direction: 'DESC' } },
    });
  for (const [place, within] of Object.entries({ city, district }))
    asked.push({
      about: `metrics of ${place}`,
      operation: 'MetricTable',
      variables: { within, first: 8, minSubdistricts: 2 },
    });
  asked.push({ about: 'metrics', operation: 'BrowseMetrics', variables: { direction: 'ASC' } });
  for (const text of ['湖田街道', '湖田', '旧村改造', 'htjd', '街道', metric.name]) {
    const variables = { text, kinds: null, english: false };
    asked.push({ about: `search ${text}`, operation: 'Search', variables });
    asked.push({ about: `measures ${text}`, operation: 'Measures', variables: { text } });
  }
  for (const [place, within] of Object.entries({ city, district }))
    asked.push({
      about: `one metric, ${place}`,
      operation: 'MetricSheet',
      variables: { id: metric.id, within, places: null, beside: true },
    });
  for (const [place, within] of Object.entries(places))
    asked.push({
      about: `divisions, ${place}`,
      operation: 'Divisions',
      variables: { within, ids: within ? [within] : [] },
    });
  asked.push({ about: 'home', operation: 'Home', variables: {} });
  asked.push({ about: 'home, counts', operation: 'HomeCounts', variables: {} });
  return asked;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { size: { type: 'string', default: 'all' }, only: { type: 'string', default: '' } },
  });
  const server = await openGraph(parseSize(values.size));
  const database = new Database(server);
  const cypher = new CypherRunner(database);
  let statements = 0;
  const app = await createServer({
    read: (statement, parameters) => {
      statements += 1;
      return database.read(statement, parameters);
    },
    vocabulary: readVocabulary(SEED),
    texts: new ReportTexts(null),
    corrections: null,
    cypher,
    database,
    dataset: '',
    formerIds: new Map(),
    wordings: new Wordings([]),
    reading: () => async () => 'the only version',
    checkReady: async () => 'the only load',
    responseCache: 0,
    allowOrigins: [],
    page: null,
  });
  const ask: Ask = async (query, variables) => {
    const answer = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
    const { data, errors } = answer.json();
    if (errors) throw new Error(errors[0].message);
    return data;
  };
  try {
    const operations = readOperations();
    const asked = (await questions(ask)).filter(({ about }) => about.includes(values.only));
    say(`${asked.length} questions, each ${TIMES} times after a first`);
    process.stdout.write('| question | first, ms | p50, ms | statements |\n|---|---|---|---|\n');
    for (const { about, operation, variables } of asked) {
      const query = operations.get(operation);
      if (!query) throw new Error(`the page has no ${operation}`);
      const took: number[] = [];
      for (let i = 0; i <= TIMES; i++) {
        statements = 0;
        const started = performance.now();
        await ask(query, variables);
        took.push(performance.now() - started);
      }
      const [first, ...rest] = took as [number, ...number[]];
      const p50 = rest.toSorted((a, b) => a - b)[Math.floor(rest.length / 2)] as number;
      process.stdout.write(`| ${about} | ${first.toFixed(0)} | ${p50.toFixed(0)} | ${statements} |\n`);
    }
  } finally {
    await app.close();
    await cypher.close();
    await database.close();
    await server.stop();
  }
}

await main();
