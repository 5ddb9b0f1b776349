import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { Database } from '../src/graph/database.js';
import { startNeo4j } from '../src/neo4j/server.js';
import { documentsFolder } from '../src/seed/check.js';
import { load } from '../src/seed/load.js';
import { readDataset } from '../src/seed/read.js';

/** What a loaded home is made of: the facts, what turns them into a graph, the server and the packages of all of it. */
const MADE_OF = ['seed', 'src/seed', 'src/model', 'src/graph', 'src/neo4j', 'package-lock.json'];

const LOADING = 'loading-';

/** Longer than any run of the tests takes, in ms: nobody uses what was not used for so long, or still loads it. */
const ABANDONED = 3_600_000;

/**
 * An ATLAS_HOME with the real seed, loaded and stopped, to be copied and never started itself. It is kept between runs
 * for as long as what it is made of stays the same; runs at the same time may ask for it.
 * @param cache the folder in which homes are kept
 * @returns its absolute path
 */
export async function loadedHome(
  onProgress: (message: string) => void,
  cache = 'node_modules/.cache/street-atlas',
): Promise<string> {
  const home = resolve(cache, hashOf(MADE_OF));
  mkdirSync(cache, { recursive: true });
  if (!existsSync(home)) {
    const made = mkdtempSync(join(cache, LOADING));
    try {
      await loadInto(made, onProgress);
      putInPlace(made, home);
    } finally {
      rmSync(made, { recursive: true, force: true });
    }
  }
  const now = new Date();
  utimesSync(home, now, now);
  removeAbandoned(cache);
  return home;
}

async function loadInto(home: string, onProgress: (message: string) => void): Promise<void> {
  const { dataset, vocabulary } = readDataset('seed', documentsFolder(process.env));
  const server = await startNeo4j({ home, readOnly: false, onProgress });
  try {
    const database = new Database(server);
    await load(database, dataset, vocabulary);
    await database.close();
  } finally {
    await server.stop();
  }
}

/** The home appears whole, under its name. Another run that loaded it at the same time may have been first. */
function putInPlace(made: string, home: string): void {
  try {
    renameSync(made, home);
  } catch (error) {
    if (!existsSync(home)) throw error;
  }
}

function removeAbandoned(cache: string): void {
  for (const name of readdirSync(cache)) {
    const folder = join(cache, name);
    const changed = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0; // another run may have removed it
    if (Date.now() - changed > ABANDONED) rmSync(folder, { recursive: true, force: true });
  }
}

/** A hash over files and all files in folders, with their names. */
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
