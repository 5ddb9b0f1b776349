import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { AtlasError } from '../errors.js';

/** The folder of pom.xml and the Maven wrapper. */
const HERE = dirname(fileURLToPath(import.meta.url));
const VERSION = '5.26.30';

/** The folder of the jars, and whether they were fetched just now. */
export interface Jars {
  folder: string;
  fetched: boolean;
}

/**
 * The folder of Neo4j's jars. They are resolved from Maven Central (or the mirror in the user's Maven settings) once
 * per user, with the Maven on PATH or else the wrapper next to this file. An interrupted resolution leaves nothing.
 * @param signal ends a resolution
 * @throws AtlasError NEO4J_JARS_UNAVAILABLE with Maven's own error; the signal's reason if it aborted
 */
export async function neo4jJars(
  env: NodeJS.ProcessEnv,
  onProgress: (message: string) => void,
  signal?: AbortSignal,
): Promise<Jars> {
  const cache = join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'street-atlas');
  const folder = join(cache, `neo4j-${VERSION}`);
  if (existsSync(folder)) return { folder, fetched: false };
  const partial = makePartial(cache);
  try {
    // The temporary folder is private; the folder inside it gets normal permissions.
    const whole = join(partial, 'jars');
    await resolve(whole, env, onProgress, signal);
    publish(whole, folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return { folder, fetched: true };
}

const PARTIAL = 'resolving-';
/** In ms, longer than any resolution takes: older folders were left by a killed process. */
const ABANDONED = 3_600_000;

/** Returns a new temporary folder. @throws AtlasError NEO4J_JARS_UNAVAILABLE if the cache cannot be written */
function makePartial(cache: string): string {
  try {
    mkdirSync(cache, { recursive: true });
    for (const name of readdirSync(cache).filter((name) => name.startsWith(PARTIAL))) {
      const folder = join(cache, name);
      if (Date.now() - statSync(folder).mtimeMs > ABANDONED) rmSync(folder, { recursive: true, force: true });
    }
    return mkdtempSync(join(cache, PARTIAL));
  } catch (error) {
    const message = `The folder for Neo4j's jars, ${cache}, cannot be written (${(error as Error).message}). Make it writable, or set XDG_CACHE_HOME to another folder.`;
    throw new AtlasError('NEO4J_JARS_UNAVAILABLE', message, { cause: error });
  }
}

/** The folder appears under its name complete or not at all. Another process may have been first. */
function publish(whole: string, folder: string): void {
  try {
    renameSync(whole, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

async function resolve(
  into: string,
  env: NodeJS.ProcessEnv,
  onProgress: (message: string) => void,
  signal?: AbortSignal,
): Promise<void> {
  signal?.throwIfAborted();
  const onPath = spawnSync('mvn', ['-v'], { env, stdio: 'ignore' }).status === 0;
  onProgress(`Fetching Neo4j ${VERSION} (213 jars, 123 MB) with ${onPath ? 'Maven' : 'the Maven wrapper'} …`);
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${into}`];
  const parameters = ['--batch-mode', '--strict-checksums', '--file', join(HERE, 'pom.xml'), ...goal];
  const [command, first] = onPath ? ['mvn', []] : ['/bin/sh', [join(HERE, 'mvnw')]];
  const maven = spawn(command as string, [...(first as string[]), ...parameters], {
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // The wrapper starts processes of its own, so end the whole group.
  const kill = () => {
    if (maven.pid && maven.exitCode === null && maven.signalCode === null)
      process.kill(-maven.pid, 'SIGKILL');
  };
  process.on('exit', kill);
  signal?.addEventListener('abort', kill);
  let jars = 0;
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const clock = setInterval(() => onProgress(`  … ${jars} jars after ${seconds()} s`), 2000);
  const lines: string[] = [];
  for (const stream of [maven.stdout, maven.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      if (/ Downloaded from .*\.jar /.test(line)) jars++;
      if (!/ Download(ing|ed) from /.test(line)) lines.push(line);
    });
  }
  const failed = await once(maven, 'close').then(
    ([code]) => (code === 0 ? null : `Maven ended with code ${code}`),
    (error: Error) => error.message,
  );
  clearInterval(clock);
  process.off('exit', kill);
  signal?.removeEventListener('abort', kill);
  signal?.throwIfAborted();
  if (!failed) return;
  const said = lines.find((line) => /\[ERROR\]|cannot|error/i.test(line)) ?? lines.at(-1) ?? '';
  throw new AtlasError(
    'NEO4J_JARS_UNAVAILABLE',
    `Neo4j could not be fetched from Maven Central (${failed}: ${said.slice(0, 500)}). Check the network and the mirrors in ~/.m2/settings.xml and start again, or set NEO4J_URI to a running Neo4j.`,
  );
}
