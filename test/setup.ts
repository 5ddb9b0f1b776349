import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { Database, type DatabaseAddress } from '../src/graph/database.js';
import { startNeo4j } from '../src/neo4j/server.js';
import { documentsFolder } from '../src/seed/check.js';
import { load } from '../src/seed/load.js';
import { readDataset } from '../src/seed/read.js';
import { CHROMIUM } from './page/chromium.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The real seed in a real Neo4j, read-only as in service. */
    served: DatabaseAddress;
    /** An ATLAS_HOME with the real seed, loaded and stopped: to be copied, where a first start is not what is tested. */
    loaded: string;
  }
}

/** Loads the real seed into a Neo4j of the tests' own: a free port, a folder of its own, read-only once it is loaded. */
export default async function setup(project: TestProject) {
  if (!existsSync(CHROMIUM)) {
    process.stderr.write(`No browser at ${CHROMIUM}: what test/page/ tests in one is left out.\n`);
  }
  const home = mkdtempSync(join(tmpdir(), 'street-atlas-test-'));
  const { dataset, vocabulary } = readDataset('seed', documentsFolder(process.env));
  const writable = await startNeo4j({
    home,
    readOnly: false,
    onProgress: (message) => process.stderr.write(`${message}\n`),
  });
  const database = new Database(writable);
  await load(database, dataset, vocabulary);
  await database.close();
  await writable.stop();
  const loaded = `${home}-loaded`;
  cpSync(home, loaded, { recursive: true });
  project.provide('loaded', loaded);
  const served = await startNeo4j({ home, readOnly: true });
  const { uri, username, password } = served;
  project.provide('served', { uri, username, password });
  return async () => {
    await served.stop();
    for (const folder of [home, loaded]) rmSync(folder, { recursive: true, force: true });
  };
}
