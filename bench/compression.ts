// npm run compression: answers about the five reports, compressed and uncompressed, in turns.
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Database } from '../src/graph/database.js';
import { startNeo4j } from '../src/neo4j/server.js';
import { load } from '../src/seed/dataset/load.js';
import { readDataset } from '../src/seed/dataset/read.js';
import { type Limits, measure, percentile } from './client.js';
import { SEED } from './proportions.js';
import { say } from './say.js';
import { System } from './systems.js';

const CODINGS = ['identity', 'br', 'gzip'];
const ROUNDS = 5;
const WARM_UP: Limits = { least: 32, most: 400, milliseconds: 2000 };
const ROUND: Limits = { least: 8, most: 100_000, milliseconds: 200 };

const observations = (first: number) => ({
  query: 'query ($first: Int) { observations(first: $first) { edges { node { id reported value } } } }',
  variables: { first },
});
const sheet = readFileSync(new URL('../schema/examples/subdistrict.graphql', import.meta.url), 'utf8');
const csv = { statement: 'MATCH (o:Observation) RETURN o.id, o.reported, o.value LIMIT 400' };
const questions = [
  ...[5, 10, 15, 20, 40, 200].map((first) => ({ path: '/graphql', asked: observations(first) })),
  { path: '/graphql', asked: { query: sheet, variables: { code: '370303003' } } },
  { path: '/cypher?format=csv', asked: csv },
].map(({ path, asked }) => ({ path, body: JSON.stringify(asked) }));

const home = fileURLToPath(new URL('.data/compression', import.meta.url));
rmSync(home, { recursive: true, force: true });
const server = await startNeo4j({ home, readOnly: false });
try {
  const database = new Database(server);
  const { dataset, vocabulary } = readDataset(SEED);
  await load(database, dataset, vocabulary);
  await database.close();
  for (const [kind, bytes] of [
    ['computed', 0],
    ['kept', 64_000_000],
  ] as const) {
    const system = await System.start('ours', server, bytes);
    say(`${kind}: bytes, p50 in ms`);
    for (const question of questions) say(await line(system, question));
    await system.stop();
  }
} finally {
  await server.stop();
  rmSync(home, { recursive: true, force: true });
}

/** Size and p50 of an answer in each encoding, each also as a ratio to the uncompressed answer. */
async function line(system: System, question: { path: string; body: string }): Promise<string> {
  const forms = CODINGS.map((coding) => ({ coding, latencies: [] as number[] }));
  await measure(() => system.ask(question), 1, 0, WARM_UP);
  for (let round = 0; round < ROUNDS; round++) {
    for (const { coding, latencies } of forms) {
      const sample = await measure(() => system.ask(question, coding), 1, 0, ROUND);
      latencies.push(...sample.latencies);
    }
  }
  const figures = [];
  for (const { coding, latencies } of forms) {
    const { bytes } = await system.ask(question, coding);
    figures.push({ coding, bytes, p50: percentile(latencies, 0.5) });
  }
  const [plain] = figures as [(typeof figures)[number]];
  const said = figures.map(
    ({ coding, bytes, p50 }) =>
      `${coding} ${bytes} (${(bytes / plain.bytes).toFixed(2)}) ${p50.toFixed(2)} (${(p50 / plain.p50).toFixed(2)})`,
  );
  return `${question.path} ${said.join('  ')}`;
}
