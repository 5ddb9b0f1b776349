import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { AtlasError } from '../errors.js';

/** The folder of pom.xml and the Maven wrapper. */
const HERE = dirname(fileURLToPath(import.meta.url));
const VERSION = '5.26.30';

/** Where the jars are, and whether they were fetched just now. */
export interface Jars {
  folder: string;
  fetched: boolean;
}

/**
 * The folder of Neo4j's jars. They are resolved from Maven Central (or the mirror in the user's Maven settings) once per
 * user, by the Maven on PATH or else by the wrapper beside this file. A resolution that was cut off leaves nothing.
 * @throws AtlasError NEO4J_JARS_UNAVAILABLE with Maven's own last error
 */
export async function neo4jJars(
  env: NodeJS.ProcessEnv,
  onProgress: (message: string) => void,
): Promise<Jars> {
  const cache = join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'street-atlas');
  const folder = join(cache, `neo4j-${VERSION}`);
  if (existsSync(folder)) return { folder, fetched: false };
  mkdirSync(cache, { recursive: true });
  const partial = mkdtempSync(join(cache, 'resolving-'));
  try {
    await resolve(partial, env, onProgress);
    publish(partial, folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return { folder, fetched: true };
}

/** The folder appears whole, under its name, or not at all. Whoever resolved it at the same time may have been first. */
function publish(partial: string, folder: string): void {
  try {
    renameSync(partial, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

async function resolve(
  into: string,
  env: NodeJS.ProcessEnv,
  onProgress: (message: string) => void,
): Promise<void> {
  const onPath = spawnSync('mvn', ['-v'], { env, stdio: 'ignore' }).status === 0;
  onProgress(`Fetching Neo4j ${VERSION} (213 jars, 123 MB) with ${onPath ? 'Maven' : 'the Maven wrapper'} …`);
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${into}`];
  const parameters = ['--batch-mode', '--no-transfer-progress', '--file', join(HERE, 'pom.xml'), ...goal];
  const [command, first] = onPath ? ['mvn', []] : ['/bin/sh', [join(HERE, 'mvnw')]];
  // With transfer progress off, Maven says nothing while it fetches: the copied jars and the clock tell how far it is.
  const maven = spawn(command as string, [...(first as string[]), ...parameters], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const started = Date.now();
  const clock = setInterval(() => onProgress(`  … ${Math.round((Date.now() - started) / 1000)} s`), 5000);
  const lines: string[] = [];
  for (const stream of [maven.stdout, maven.stderr]) {
    createInterface({ input: stream }).on('line', (line) => lines.push(line));
  }
  const failed = await once(maven, 'close').then(
    ([code]) => (code === 0 ? null : `Maven ended with code ${code}`),
    (error: Error) => error.message,
  );
  clearInterval(clock);
  if (!failed) return;
  const said = lines.find((line) => /\[ERROR\]|cannot|error/i.test(line)) ?? lines.at(-1) ?? '';
  throw new AtlasError(
    'NEO4J_JARS_UNAVAILABLE',
    `Neo4j could not be fetched from Maven Central (${failed}: ${said.slice(0, 500)}). Check the network and the mirrors in ~/.m2/settings.xml and start again, or set NEO4J_URI to a running Neo4j.`,
  );
}
