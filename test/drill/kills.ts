import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { Database } from '../../src/graph/database.js';
import { freePort } from '../../src/neo4j/ports.js';
import { fingerprint } from '../fingerprint.js';
import { type Started, start } from '../starting.js';

/** When to kill a start, and which process: `delay` ms after it has printed a line that begins with `after`. */
export interface Kill {
  /** `first`: with an empty home; `reload`: with a home that has another version of the graph. */
  scene: 'first' | 'reload';
  victim: 'Node' | 'Neo4j' | 'both';
  after: string;
  delay: number;
}

/** How long a start may take from exec to `ready` after any kill, in ms. */
const READY_WITHIN = 30_000;

/** On a busy machine a start may take this many times as long as an undisturbed first start. */
const OF_UNDISTURBED = 3;

/**
 * Lines that a start prints, with their weights and the longest delay of a kill after them, in ms. Schema and data are
 * written after the first, users and the password some seconds after the third.
 */
const MOMENTS = [
  { weight: 6, after: 'Loading the graph', latest: 3000 },
  { weight: 2, after: 'Loaded: ', latest: 3000 },
  { weight: 2, after: 'Starting Neo4j to load the graph', latest: 8000 },
  { weight: 1, after: 'Starting Neo4j …', latest: 3000 },
  { weight: 1, after: 'ready ', latest: 3000 },
];

/** Random kills. The same seed gives the same kills, however many are requested. */
export function randomKills(seed: number, count: number): Kill[] {
  const kills = MOMENTS.map(({ weight, after, latest }) => {
    const arbitrary = fc.record<Kill>({
      scene: fc.constantFrom('first', 'reload'),
      victim: fc.constantFrom('Node', 'Neo4j', 'both'),
      after: fc.constant(after),
      delay: fc.integer({ min: 0, max: latest }),
    });
    return { weight, arbitrary };
  });
  return fc.sample(fc.noBias(fc.oneof(...kills)), { seed, numRuns: count });
}

/** The results of undisturbed starts, to compare with. */
export interface Undisturbed {
  /** The folder for homes. */
  folder: string;
  graph: string;
  other: string;
  /** How long a start may take on this machine at this time, in ms. */
  allowed: number;
}

/** A city whose divisions the other version of the graph includes. */
const OTHER_DIVISIONS = '1306';

/** Starts twice without disturbance: for the expected graph, and for a home with another version of it. */
export async function undisturbed(folder: string): Promise<Undisturbed> {
  const other = join(folder, 'other');
  await untilReady(await startAt(other, { ATLAS_DIVISIONS: OTHER_DIVISIONS }), NO_LIMIT, graphOf);
  const first = await startAt(join(folder, 'undisturbed'));
  return untilReady(first, NO_LIMIT, async (started, took) => ({
    folder,
    graph: await graphOf(started),
    other,
    allowed: Math.max(READY_WITHIN, OF_UNDISTURBED * took),
  }));
}

/** Longer than a start takes on any machine, in ms. */
const NO_LIMIT = 600_000;

/**
 * Kills a start, and starts again.
 * @returns how long the second start took until it was ready, in ms
 * @throws Error if it was not ready in time, or if its graph differs from that of an undisturbed start
 */
export async function killAndStartAgain(
  kill: Kill,
  { folder, graph, other, allowed }: Undisturbed,
): Promise<number> {
  const home = join(folder, 'killed');
  rmSync(home, { recursive: true, force: true });
  if (kill.scene === 'reload') cpSync(other, home, { recursive: true });
  const killed = await startAt(home);
  try {
    await killed.says(kill.after);
    await sleep(kill.delay);
    const neo4j = neo4jOf(home);
    const served = killed.said().includes('\nready ');
    if (kill.victim !== 'Neo4j' || !neo4j) killed.child.kill('SIGKILL');
    if (kill.victim !== 'Node' && neo4j) end(neo4j);
    // If its Neo4j is killed while it is being stopped after the load, the process starts another one.
    const over = served ? killed.exit : Promise.race([killed.exit, killed.says('ready ')]);
    await inTime(killed, allowed, 'neither ended nor was ready when its Neo4j was killed', over);
  } finally {
    killed.child.kill('SIGKILL');
  }
  return untilReady(await startAt(home), allowed, async (started, took) => {
    const found = await graphOf(started);
    if (found !== graph) throw new Error(`The graph is\n${found}\nand undisturbed\n${graph}`);
    return took;
  });
}

/** A start in its own process and with its own home. */
interface StartedAtHome extends Started {
  home: string;
  boltPort: number;
}

/** Runs the command of `npm start`. */
async function startAt(home: string, env: Record<string, string> = {}): Promise<StartedAtHome> {
  const boltPort = await freePort();
  return { ...start({ ATLAS_HOME: home, ATLAS_BOLT_PORT: `${boltPort}`, ...env }), home, boltPort };
}

/** Waits until a start is ready, uses it and stops it. Kills whatever is left of it, even after an error. */
async function untilReady<T>(
  started: StartedAtHome,
  allowed: number,
  use: (started: StartedAtHome, took: number) => Promise<T>,
): Promise<T> {
  const { child, home, says, exit } = started;
  const at = performance.now();
  try {
    await inTime(started, allowed, 'was not ready', says('ready '));
    const result = await use(started, performance.now() - at);
    child.kill('SIGTERM');
    await exit;
    return result;
  } finally {
    const neo4j = neo4jOf(home);
    child.kill('SIGKILL');
    if (neo4j) end(neo4j);
  }
}

async function inTime(
  started: StartedAtHome,
  allowed: number,
  otherwise: string,
  event: Promise<unknown>,
): Promise<void> {
  const over = sleep(allowed, 'over', { ref: false });
  if ((await Promise.race([event, over])) !== 'over') return;
  throw new Error(`It ${otherwise} within ${seconds(allowed)}:\n${started.said()}`);
}

/** Formats a time in ms as seconds. */
export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

/** The fingerprint of the graph, and its indexes with their states, one per line. */
async function graphOf({ home, boltPort }: StartedAtHome): Promise<string> {
  const password = readFileSync(join(home, 'password'), 'utf8');
  const database = new Database({ uri: `bolt://127.0.0.1:${boltPort}`, username: 'neo4j', password });
  try {
    const indexes = await database.read<{ index: string }>(`
      SHOW INDEXES YIELD name, type, state, owningConstraint
      RETURN type + ' ' + coalesce(owningConstraint, name) + ' ' + state AS index ORDER BY index`);
    return [await fingerprint(database), ...indexes.map(({ index }) => index)].join('\n');
  } finally {
    await database.close();
  }
}

/** The process id of the Neo4j in a home's lock; null if it is not running. */
function neo4jOf(home: string): number | null {
  const lock = join(home, 'lock');
  const pid = existsSync(lock) ? JSON.parse(readFileSync(lock, 'utf8')).neo4jPid : undefined;
  const isIt = pid && spawnSync('ps', ['-o', 'args=', '-p', `${pid}`]).stdout.includes(home);
  return isIt ? pid : null;
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has already ended.
  }
}

/**
 * Kills `count` starts and prints how long each following start took. Sets exit code 1 if any failed.
 * @param only the number of a single kill to repeat, from 1; null for all
 */
export async function drillKills(count: number, seed: number, only: number | null): Promise<void> {
  const say = (message: string) => process.stdout.write(`${message}\n`);
  const folder = mkdtempSync(join(tmpdir(), 'street-atlas-drill-'));
  const ready: number[] = [];
  let failed = 0;
  try {
    say(`Kills of seed ${seed}: two undisturbed starts first …`);
    const expected = await undisturbed(folder);
    say(`Each start after a kill may take ${seconds(expected.allowed)}.`);
    for (const [index, kill] of randomKills(seed, only ?? count).entries()) {
      if (only !== null && index + 1 !== only) continue;
      const what = `${index + 1}. ${kill.scene}: ${kill.victim}, ${kill.delay} ms after “${kill.after}”`;
      try {
        const took = await killAndStartAgain(kill, expected);
        ready.push(took);
        say(`${what}: ready after ${seconds(took)}`);
      } catch (error) {
        failed += 1;
        say(`${what}: FAILED: ${(error as Error).message}`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const slowest = seconds(Math.max(0, ...ready));
  say(
    `${ready.length + failed} kills of seed ${seed}, ${failed} failed; the slowest was ready after ${slowest}.`,
  );
  process.exitCode = failed > 0 ? 1 : 0;
}
