import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Database } from '../src/graph/database.js';
import { startNeo4j } from '../src/neo4j/server.js';
import { load } from '../src/seed/dataset/load.js';
import { readDataset } from '../src/seed/dataset/read.js';
import { keptFolder } from './kept.js';

/**
 * Everything that a loaded home depends on: the facts, the code that turns them into a graph, the server and all
 * packages.
 */
const MADE_OF = ['seed', 'src/seed', 'src/model', 'src/graph', 'src/neo4j', 'package-lock.json'];

const CACHE = 'node_modules/.cache/street-atlas';

/**
 * An ATLAS_HOME with the real seed, loaded and stopped. Tests copy it and never start it. Kept until something that it
 * depends on changes.
 * @returns its absolute path
 */
export function loadedHome(onProgress: (message: string) => void): Promise<string> {
  return keptFolder(CACHE, hashOf(MADE_OF), async (home) => {
    const { dataset, vocabulary } = readDataset('seed');
    const server = await startNeo4j({ home, readOnly: false, brief: true, onProgress });
    try {
      const database = new Database(server);
      await load(database, dataset, vocabulary);
      await database.close();
    } finally {
      await server.stop();
    }
  });
}

/** A hash of files, and of all files in folders, including their names. */
function hashOf(paths: string[]): string {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesIn)) {
    const bytes = readFileSync(file);
    hash.update(`${file}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex').slice(0, 16);
}

function filesIn(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
