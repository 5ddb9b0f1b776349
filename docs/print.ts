// npm run docs: reprints the blocks of docs/architecture.md, from a temporary Neo4j with the real seed.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '../src/graph/database.js';
import { startNeo4j } from '../src/neo4j/server.js';
import { load } from '../src/seed/dataset/load.js';
import { readDataset } from '../src/seed/dataset/read.js';
import { CHROMIUM } from '../test/page/chromium.js';
import { PRINTED, printBlocks, printPage, withBlocks } from './blocks.js';

const say = (message: string) => process.stderr.write(`${message}\n`);

const home = mkdtempSync(join(tmpdir(), 'street-atlas-docs-'));
const { dataset, vocabulary } = readDataset('seed');
const neo4j = await startNeo4j({ home, readOnly: false, onProgress: say });
const database = new Database(neo4j);
try {
  await load(database, dataset, vocabulary);
  const blocks = await printBlocks(database, dataset);
  if (existsSync(CHROMIUM)) Object.assign(blocks, await printPage(database, dataset, CHROMIUM));
  else say(`No browser at ${CHROMIUM}: what the page shows stays as it is.`);
  writeFileSync(PRINTED, withBlocks(readFileSync(PRINTED, 'utf8'), blocks));
  say(`Printed into ${PRINTED}.`);
} finally {
  await database.close();
  await neo4j.stop();
  rmSync(home, { recursive: true, force: true });
}
