// npm run drill -- reloads [--count 100]: another process loads another graph into a served database and back, under
// load. Every answer must match the version that it states, or be refused.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Database } from '../../src/graph/database.js';
import { startNeo4j } from '../../src/neo4j/server.js';
import type { Dataset } from '../../src/seed/dataset/dataset.js';
import { load } from '../../src/seed/dataset/load.js';
import { readDataset } from '../../src/seed/dataset/read.js';
import type { NodeRow } from '../../src/seed/dataset/rows.js';
import { start } from '../starting.js';

/** The number of complete answers, of refusals, and of answers that broke off. */
export interface Answered {
  whole: number;
  refused: number;
  brokenOff: number;
  /** Refused because of a timeout or load, which says nothing about versions. */
  late: number;
  /** Answers that match no version, or not the one that they state. */
  wrong: string[];
}

/** The same graph with different names and figures, so that no question has the same answer in both. */
export function marked({ version, contents, formerIds, rows }: Dataset): Dataset {
  const mark = ({ properties, ...node }: NodeRow): NodeRow => {
    const { name, reported } = properties;
    const other = { ...(name && { name: `${name}乙` }), ...(reported && { reported: `${reported}乙` }) };
    return { ...node, properties: { ...properties, ...other } };
  };
  return {
    version: `${version}-other`,
    contents: `${contents}-other`,
    formerIds,
    *rows() {
      for (const { node, outgoing } of rows()) yield { node: mark(node), outgoing };
    },
  };
}

const NAMES = 'MATCH (n:Entity) RETURN n.id AS id, n.name AS name ORDER BY id';

/** Questions of every kind: answered with one statement or several, short or long, buffered or streamed. */
export const QUESTIONS = {
  graphql: [
    '{ subdistricts(filter: { reported: true }) { edges { node { name projects(first: 50) { edges { node { name observations(first: 20) { edges { node { reported metric { name } } } } } } } } } } }',
    '{ search(text: "湖田", first: 5) { edges { node { name } } } reports { observations(first: 100) { edges { node { reported } } } } }',
  ],
  paths: [
    `/cypher?statement=${encodeURIComponent(NAMES)}`,
    `/cypher?format=csv&statement=${encodeURIComponent(NAMES)}`,
    '/cypher?example=metric-by-subdistrict',
    '/export/entities.csv',
    '/export/metrics.csv',
    '/export/graph.jsonld',
  ],
};

/** An answer; without a body if it broke off. */
interface Reply {
  status: number;
  headers: Headers;
  body: string | null;
}

const asked = {
  graphql: async (url: string, query: string): Promise<Reply> => {
    const headers = { 'content-type': 'application/json' };
    return replyOf(
      await fetch(`${url}graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) }),
    );
  },
  path: async (url: string, path: string): Promise<Reply> => replyOf(await fetch(`${url}${path.slice(1)}`)),
};

async function replyOf(response: Response): Promise<Reply> {
  const { status, headers } = response;
  return { status, headers, body: await response.text().catch(() => null) };
}

/** What in an answer depends on the graph: not its time, nor the order of lines. */
function contentOf({ headers, body }: Reply): string {
  const type = headers.get('content-type') ?? '';
  if (!type.startsWith('application/json')) return (body ?? '').split('\n').sort().join('\n');
  const { askedAt: _, elapsedMs: __, ...content } = JSON.parse(body ?? '');
  return JSON.stringify(content);
}

/** The error code of an answer, wherever it is. */
function codeOf({ headers, body }: Reply): string | undefined {
  if (!headers.get('content-type')?.includes('json') || !body?.startsWith('{')) return undefined;
  const { error, errors } = JSON.parse(body);
  return error?.code ?? errors?.[0]?.extensions?.code;
}

/**
 * Asks all questions over and over, several at a time, while `work` runs. Each question is asked once before, for the
 * correct answer.
 */
export async function askedMeanwhile(
  url: string,
  questions: Partial<typeof QUESTIONS>,
  work: (answered: Answered) => Promise<void>,
): Promise<Answered> {
  const asks = [
    ...(questions.graphql ?? []).map((query) => () => asked.graphql(url, query)),
    ...(questions.paths ?? []).map((path) => () => asked.path(url, path)),
  ];
  const right: { content: string; version: string | null }[] = [];
  await fetch(`${url}health/ready`); // makes the server check which load the graph is from
  for (const ask of asks) {
    const reply = await ask();
    if (reply.status !== 200 || codeOf(reply)) throw new Error(`before any reload: ${reply.body}`);
    right.push({ content: contentOf(reply), version: reply.headers.get('x-atlas-dataset') });
  }
  const answered: Answered = { whole: 0, refused: 0, brokenOff: 0, late: 0, wrong: [] };
  let over = false;
  const askers = [0, 1, 2, 3].map(async (asker) => {
    for (let i = asker; !over; i = (i + 1) % asks.length) {
      const reply = await (asks[i % asks.length] as () => Promise<Reply>)();
      const code = codeOf(reply);
      if (reply.body === null || code) await sleep(50);
      if (reply.body === null) answered.brokenOff += 1;
      else if (code === 'DATASET_CHANGED') {
        answered.refused += 1;
        if (reply.status === 503 && !reply.headers.get('retry-after')) answered.wrong.push('no retry-after');
      } else if (code === 'QUERY_TIMEOUT' || code === 'TOO_BUSY') answered.late += 1;
      else {
        const { content, version } = right[i % asks.length] as (typeof right)[number];
        const isRight = contentOf(reply) === content && reply.headers.get('x-atlas-dataset') === version;
        if (isRight) answered.whole += 1;
        else answered.wrong.push(`${reply.status} ${reply.body.slice(0, 300)}`);
      }
    }
  });
  try {
    await work(answered);
  } finally {
    over = true;
    await Promise.all(askers);
  }
  return answered;
}

/** Loads another graph and then the first one again; returns once an answer from the first is complete again. */
export async function reload(
  database: Database,
  { dataset, vocabulary }: ReturnType<typeof readDataset>,
  answered: Answered,
): Promise<void> {
  for (const next of [marked(dataset), dataset]) {
    await load(database, next, vocabulary);
    await sleep(100 * Math.random());
  }
  for (const before = answered.whole; answered.whole === before; ) await sleep(20);
}

/**
 * Reloads the graph of a server under load and prints the counts after each reload. Sets exit code 1 if an answer is
 * wrong.
 */
export async function drillReloads(count: number): Promise<void> {
  const say = (message: string) => process.stdout.write(`${message}\n`);
  const home = mkdtempSync(join(tmpdir(), 'street-atlas-reloads-'));
  const neo4j = await startNeo4j({ home, readOnly: false });
  const database = new Database(neo4j);
  const read = readDataset('seed');
  await load(database, read.dataset, read.vocabulary);
  const { uri, username, password } = neo4j;
  const server = start({
    ATLAS_RESPONSE_CACHE_MB: '0',
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
  });
  try {
    const answered = await askedMeanwhile(await server.ready(), QUESTIONS, async (answered) => {
      for (let i = 1; i <= count; i++) {
        await reload(database, read, answered);
        const { wrong, ...counts } = answered;
        say(`${i}: ${JSON.stringify({ ...counts, wrong: wrong.length })}`);
      }
    });
    for (const wrong of answered.wrong) say(`WRONG: ${wrong}`);
    process.exitCode = answered.wrong.length > 0 ? 1 : 0;
  } finally {
    await server.end('SIGTERM');
    await database.close();
    await neo4j.stop();
    rmSync(home, { recursive: true, force: true });
  }
}
