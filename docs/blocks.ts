import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import stringify from 'json-stringify-pretty-compact';
import { chromium } from 'playwright-core';
import { CypherRunner } from '../src/cypher/runner.js';
import type { Database, Read } from '../src/graph/database.js';
import { createServer } from '../src/http/server.js';
import { readVocabulary } from '../src/model/vocabulary.js';
import { Wordings } from '../src/model/wordings.js';
import { ReportTexts } from '../src/report/texts.js';
import type { Dataset } from '../src/seed/dataset/dataset.js';

/** The document that contains the printed blocks. */
export const PRINTED = 'docs/architecture.md';

/** The figure that the document follows from the seed to the page. */
const FIGURE = {
  file: 'seed/reports/hutian-2021.yaml',
  written: '约1100亩@1052',
  id: 'observation:hutian-2021@001052',
  /** The page's address that shows it. */
  address: '/entity/project:hutian-industrial-park',
  row: /占地面积/,
};

const FIGURE_STATEMENT = `MATCH (o:Observation {id: '${FIGURE.id}'})-[link]->(other)
WITH o, type(link) + ' ' + other.id AS link ORDER BY link
RETURN labels(o) AS labels, o.reported AS reported, o.value AS value, o.unit AS unit, o.comparableValue AS comparableValue,
  o.citationReports AS citationReports, o.citationStarts AS citationStarts, o.citationEnds AS citationEnds,
  o.citationExacts AS citationExacts, collect(link) AS links`;

const FIGURE_QUERY = `{
  node(id: "${FIGURE.id}") {
    ... on Observation {
      subjects { name }
      metric { name unit { symbol } }
      reported value unit { symbol } comparableValue qualifier
      citation { start end exact report { fileName } }
    }
  }
}`;

const OPERATION = `{
  subdistrict(code: "370303003") {
    name
    projects(first: 2, filter: { kind: LIVELIHOOD }) {
      totalCount
      edges { node { name communities(first: 2) { edges { node { name } } } } }
    }
  }
}`;

/** A statement sent to the database for an operation, and the rows it returned. */
interface Sent {
  statement: string;
  parameters: Record<string, unknown>;
  rows: unknown[];
}

/** The answer to an operation, and the statements sent for it. */
interface Asked {
  answer: unknown;
  sent: Sent[];
}

/**
 * Runs the document's examples and returns its blocks by name, as Markdown.
 * @param database holds `dataset`
 * @throws Error if the operation sends no statement, or the seed or the dataset lacks the figure
 */
export async function printBlocks(database: Database, dataset: Dataset): Promise<Record<string, string>> {
  const figure = await ask(database, dataset.version, FIGURE_QUERY);
  const operation = await ask(database, dataset.version, OPERATION);
  const [sent] = operation.sent;
  if (!sent) throw new Error('nothing was sent to the database');
  return {
    'figure in the seed': fenced('yaml', seedLine()),
    'figure in the dataset': fenced('json', json(rowOf(dataset))),
    'figure in Neo4j': [
      fenced('cypher', FIGURE_STATEMENT),
      fenced('json', json(await database.read(FIGURE_STATEMENT))),
    ].join('\n\n'),
    'figure in GraphQL': [fenced('graphql', FIGURE_QUERY), fenced('json', json(figure.answer))].join('\n\n'),
    'operation over HTTP': fenced('graphql', OPERATION),
    'operation as Cypher': [
      fenced('cypher sent', setIn(sent.statement)),
      fenced('json', json(sent.parameters)),
    ].join('\n\n'),
    'operation as a raw row': fenced('json', json(sent.rows)),
    'operation as an answer': fenced('json', json(operation.answer)),
  };
}

/**
 * Opens the built page in a browser and returns the block that shows the figure.
 * @param executablePath the path of Chromium
 */
export async function printPage(
  database: Database,
  dataset: Dataset,
  executablePath: string,
): Promise<Record<string, string>> {
  const api = await openApi(database, dataset.version, database.read.bind(database), resolve('web/dist'));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto((await api.app.listen({ port: 0 })) + FIGURE.address);
    const row = await page.getByRole('row', { name: FIGURE.row }).innerText();
    return { 'figure on the page': fenced('text', row.trim().split(/\s+/).join(' ')) };
  } finally {
    await browser.close();
    await api.close();
  }
}

/**
 * Replaces the text between the marks of each block.
 * @throws Error if a block has no mark
 */
export function withBlocks(document: string, blocks: Record<string, string>): string {
  return Object.entries(blocks).reduce((text, [name, block]) => {
    const [open, close] = [`<!-- printed: ${name} -->\n`, '<!-- end -->'];
    const start = text.indexOf(open);
    if (start < 0) throw new Error(`${PRINTED} has no mark for "${name}"`);
    const end = text.indexOf(close, start);
    return `${text.slice(0, start)}${open}\n${block}\n\n${text.slice(end)}`;
  }, document);
}

/** Sends a query to a server of its own, and records the statements that the server sends. */
async function ask(database: Database, dataset: string, query: string): Promise<Asked> {
  const sent: Sent[] = [];
  const read: Read = async <Row>(statement: string, parameters: Record<string, unknown> = {}) => {
    const rows = await database.read<Row>(statement, parameters);
    sent.push({ statement, parameters, rows });
    return rows;
  };
  const api = await openApi(database, dataset, read, null);
  const response = await api.app.inject({ method: 'POST', url: '/graphql', payload: { query } });
  await api.close();
  return { answer: response.json(), sent };
}

async function openApi(database: Database, dataset: string, read: Read, page: string | null) {
  const cypher = new CypherRunner(database);
  const app = await createServer({
    read,
    reading: () => async () => dataset,
    vocabulary: readVocabulary('seed'),
    wordings: new Wordings([]),
    texts: new ReportTexts(null),
    corrections: null,
    cypher,
    formerIds: new Map(),
    database,
    dataset,
    checkReady: async () => dataset,
    responseCache: 0,
    allowOrigins: [],
    page,
  });
  const close = async () => {
    await app.close();
    await cypher.close();
  };
  return { app, close };
}

/** The figure's line in the seed, without indentation. */
function seedLine(): string {
  const line = readFileSync(FIGURE.file, 'utf8')
    .split('\n')
    .find((line) => line.includes(FIGURE.written));
  if (!line) throw new Error(`${FIGURE.file} has no ${FIGURE.written}`);
  return line.trim();
}

function rowOf(dataset: Dataset): unknown {
  for (const row of dataset.rows()) if (row.node.id === FIGURE.id) return row;
  throw new Error(`the dataset has no ${FIGURE.id}`);
}

/** JSON in lines of at most 120 characters, if possible. */
function json(value: unknown): string {
  return stringify(value, { maxLength: 120 });
}

/** The statement without empty lines, with each subquery indented. */
function setIn(statement: string): string {
  let depth = 0;
  return statement
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      if (line.startsWith('}')) depth -= 1;
      const indented = '  '.repeat(depth) + line;
      if (line.endsWith('{')) depth += 1;
      return indented;
    })
    .join('\n');
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
