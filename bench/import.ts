// npm run import -- [cited|national|codes]: compares the product's import with plain UNWIND batches of the same rows.
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import neo4j, { type Session } from 'neo4j-driver';
import { Database } from '../src/graph/database.js';
import { indexStatements } from '../src/graph/indexes.js';
import { type Neo4jServer, startNeo4j } from '../src/neo4j/server.js';
import type { DatasetRow } from '../src/seed/dataset/dataset.js';
import { isBrief, load } from '../src/seed/dataset/load.js';
import { readDataset } from '../src/seed/dataset/read.js';
import { SEED } from './proportions.js';

const BATCH_SIZE = 10_000;

const chosen = process.argv[2] ?? 'national';
const { dataset, vocabulary } = readDataset(SEED, {
  divisions: /^\d/.test(chosen) ? chosen.split(',') : chosen === 'cited' ? 'cited' : 'national',
});
const say = (message: string) => process.stdout.write(`${message}\n`);

/** The seconds that `work` takes on an empty Neo4j, started as the product starts it for a load. */
async function timed(name: string, work: (server: Neo4jServer) => Promise<void>): Promise<number> {
  const home = fileURLToPath(new URL('.data/import', import.meta.url));
  rmSync(home, { recursive: true, force: true });
  const server = await startNeo4j({ home, readOnly: false, brief: isBrief(dataset) });
  try {
    const started = performance.now();
    await work(server);
    const seconds = (performance.now() - started) / 1000;
    const peak =
      Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1]) / 1024;
    say(
      `${name}: ${seconds.toFixed(1)} s, ${Math.round(total / seconds)} rows/s, Neo4j at the most ${Math.round(peak)} MB resident`,
    );
    return seconds;
  } finally {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function ours(server: Neo4jServer): Promise<void> {
  const database = new Database(server);
  await load(database, dataset, vocabulary);
  await database.close();
}

/** The rows are ready before the clock starts. Constraints come first and other indexes last, as in the product. */
async function plain(server: Neo4jServer): Promise<void> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
  const session = driver.session();
  const { constraints, indexes } = indexStatements(vocabulary);
  for (const statement of constraints) await session.run(statement);
  for (const [statement, rows] of statements) {
    for (let at = 0; at < rows.length; at += BATCH_SIZE)
      await write(session, statement, rows.slice(at, at + BATCH_SIZE));
  }
  for (const statement of indexes) await session.run(statement);
  await session.run('CALL db.awaitIndexes(3600)');
  await driver.close();
}

function write(session: Session, statement: string, rows: unknown[]) {
  return session.executeWrite((tx) => tx.run(statement, { rows }));
}

/** What one would write by hand: one statement with all its rows for each kind of node and of relationship. */
function plainStatements(rows: Iterable<DatasetRow>): Map<string, unknown[]> {
  const found = new Map<string, unknown[]>();
  const add = (statement: string, row: unknown) => {
    const known = found.get(statement);
    if (known) known.push(row);
    else found.set(statement, [row]);
  };
  const labels = new Map<string, string>();
  const all = [...rows];
  for (const { node } of all) {
    labels.set(node.id, node.labels[0] as string);
    add(`UNWIND $rows AS row CREATE (n:${node.labels.join(':')}) SET n = row`, {
      ...node.properties,
      id: node.id,
    });
  }
  for (const { outgoing } of all) {
    for (const { from, type, to, properties } of outgoing) {
      const statement = `UNWIND $rows AS row
        MATCH (a:${labels.get(from)} {id: row.from})
        MATCH (b:${labels.get(to)} {id: row.to})
        CREATE (a)-[r:${type}]->(b) SET r = row.properties`;
      add(statement, { from, to, properties });
    }
  }
  return found;
}

const statements = plainStatements(dataset.rows());
const total = [...statements.values()].reduce((sum, rows) => sum + rows.length, 0);
say(`${total} nodes and relationships (divisions ${chosen})`);
const seconds = { ours: await timed('ours', ours), plain: await timed('plain UNWIND', plain) };
say(`ours takes ${(seconds.ours / seconds.plain).toFixed(2)} times as long`);
