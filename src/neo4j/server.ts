import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { AtlasError } from '../errors.js';
import { configuration } from './configuration.js';
import { type Jars, neo4jJars } from './jars.js';
import { findJava, type Java } from './java.js';
import { asHomeError, HomeLock } from './lock.js';
import { accepts, freePort, isTaken } from './ports.js';

/** How to start the embedded server. */
export interface Neo4jOptions {
  /** The folder for its data, logs and password. */
  home: string;
  /** Whether the server refuses every write to the graph. */
  readOnly: boolean;
  /** The loopback port; any free one if null or left out. */
  port?: number | null;
  /** Whether to replace existing data. They are deleted only once the new server answers. */
  anew?: boolean;
  /** Whether the server runs too briefly for the JVM's optimizing compiler to pay off. */
  brief?: boolean;
  /** Ends a start gracefully. */
  signal?: AbortSignal;
  onProgress?: (message: string) => void;
  env?: NodeJS.ProcessEnv;
}

/** A working Neo4j cannot open the data in a home, or they kept it from running. */
export class UnusableData extends AtlasError {
  constructor(message: string) {
    super('NEO4J_FAILED', message);
  }
}

/** How a process ended. */
export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** The error for a server that ended unexpectedly. @param rest when, and what to do */
export function died({ code, signal }: Exit, rest: string): AtlasError {
  const how = signal ? `was ended by ${signal}` : `ended with code ${code}`;
  return new AtlasError('NEO4J_FAILED', `Neo4j ${how} ${rest}`);
}

export interface Neo4jServer {
  uri: string;
  username: string;
  password: string;
  pid: number;
  /** Settles when the process has ended, for whatever reason. */
  exited: Promise<Exit>;
  /** Stops the server gracefully and frees the home. May be called again. */
  stop(): Promise<void>;
  /** Ends a server that does not react any more, and frees the home. */
  kill(): Promise<void>;
}

const READY_TIMEOUT = 120_000;
const STOP_TIMEOUT = 60_000;
const ATTEMPTS = 3;

/**
 * Starts Neo4j on a loopback port and waits until it answers. The first start creates the password.
 * @throws AtlasError JAVA_MISSING, JAVA_TOO_OLD, NEO4J_JARS_UNAVAILABLE, HOME_NOT_WRITABLE, HOME_IN_USE, PORT_IN_USE,
 * NEO4J_FAILED (UnusableData if the data may be the cause); the signal's reason if it aborted
 */
export async function startNeo4j(options: Neo4jOptions): Promise<Neo4jServer> {
  const home = resolve(options.home);
  const { env = process.env, onProgress = () => {} } = options;
  if (options.readOnly && !isInOrder(home)) {
    // A read-only server can neither create its database nor recover it. A writable one does, and waits for its
    // indexes.
    await (await startNeo4j({ ...options, port: null, readOnly: false })).stop();
  }
  const java = await findJava(env);
  const jars = await neo4jJars(env, onProgress, options.signal);
  const lock = await HomeLock.take(home);
  try {
    return await withDataOf(home, options.anew ?? false, () =>
      launchOnPort(options, { home, java, jars }, lock),
    );
  } catch (error) {
    lock.release();
    throw asHomeError(home, error);
  }
}

/**
 * Runs a start with the existing data or, if `anew`, without. In that case the data are put aside, and put back if the
 * start fails, because then they were not the cause. Data put aside by a killed start are deleted.
 */
async function withDataOf<T>(home: string, anew: boolean, start: () => Promise<T>): Promise<T> {
  const data = dataFolder(home);
  const aside = `${data}.aside`;
  rmSync(aside, { recursive: true, force: true });
  if (!anew || !existsSync(data)) return start();
  renameSync(data, aside);
  try {
    const started = await start();
    rmSync(aside, { recursive: true, force: true });
    return started;
  } catch (error) {
    rmSync(data, { recursive: true, force: true });
    renameSync(aside, data);
    throw error;
  }
}

interface Place {
  home: string;
  java: Java;
  jars: Jars;
}

async function launchOnPort(options: Neo4jOptions, place: Place, lock: HomeLock): Promise<Neo4jServer> {
  for (let attempt = 1; ; attempt++) {
    const port = options.port ?? (await freePort());
    if (port === options.port && (await isTaken(port))) {
      const message = `Port ${port} on 127.0.0.1 is taken. Stop what listens there, or set ATLAS_BOLT_PORT.`;
      throw new AtlasError('PORT_IN_USE', message);
    }
    try {
      return await launch({ ...options, ...place, port }, lock);
    } catch (error) {
      // Another process may have taken the port between our check and Neo4j's start.
      if (attempt === ATTEMPTS || options.signal?.aborted || !(await isTaken(port))) throw error;
    }
  }
}

const dataFolder = (home: string) => join(home, 'neo4j');

/**
 * The file that exists while the data are in order: from the graceful stop of a writable server to the next start of
 * one.
 */
const orderMark = (home: string) => join(dataFolder(home), 'in-order');

/** Whether the last writer left the data in order, so that a read-only server can open them. */
export function isInOrder(home: string): boolean {
  return existsSync(orderMark(home));
}

/** Notes what the data are, if they are in order. */
export function noteContents(home: string, contents: string): void {
  if (isInOrder(home)) writeFileSync(orderMark(home), contents);
}

/** What was noted of data in order; null if nothing was. */
export function notedContents(home: string): string | null {
  return readFileSync(orderMark(home), 'utf8') || null;
}

interface Launch extends Omit<Neo4jOptions, 'port'>, Place {
  home: string;
  port: number;
}

async function launch(options: Launch, lock: HomeLock): Promise<Neo4jServer> {
  const { home, port, readOnly, signal, onProgress } = options;
  signal?.throwIfAborted();
  const password = passwordOf(home);
  const data = dataFolder(home);
  mkdirSync(join(data, 'conf'), { recursive: true });
  if (!readOnly) rmSync(orderMark(home), { force: true });
  writeFileSync(join(data, 'conf', 'neo4j.conf'), configuration(port, readOnly));
  onProgress?.(`Starting Neo4j${readOnly ? '' : ' to load the graph'} …`);
  const child = run(options, data);
  if (child.pid) lock.setNeo4j(child.pid);
  const killWithUs = () => child.kill('SIGKILL');
  process.on('exit', killWithUs);
  const exited = once(child, 'exit')
    .catch(() => [null, null]) // It could not be started at all.
    .then(([code, signal]) => {
      process.off('exit', killWithUs);
      return { code: code as number | null, signal: signal as NodeJS.Signals | null };
    });
  const address = { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password };
  const end = async () => {
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT);
    const { code } = await exited;
    clearTimeout(timer);
    return code;
  };
  signal?.addEventListener('abort', end, { once: true });
  try {
    await ready(address, port, child, data);
    signal?.throwIfAborted();
  } catch (error) {
    if (!signal?.aborted) child.kill('SIGKILL');
    await exited;
    throw signal?.aborted ? signal.reason : error;
  } finally {
    signal?.removeEventListener('abort', end);
  }
  const stop = async () => {
    const whole = !readOnly && !signal?.aborted && (await hasAllIndexes(address));
    const code = await end();
    if (whole && code === 0) writeFileSync(orderMark(home), '');
    lock.release();
  };
  const kill = async () => {
    child.kill('SIGKILL');
    await exited;
    lock.release();
  };
  return { ...address, pid: child.pid as number, exited, stop, kill };
}

/** In a process group of its own, so that Ctrl-C reaches only us, and we stop it gracefully. */
function run({ java, jars, brief, env = process.env }: Launch, data: string): ChildProcess {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
  const output = openSync(join(data, 'console.log'), 'w');
  const parameters = [
    '-Xms512m',
    '-Xmx512m',
    '-XX:+UseParallelGC', // starts a second sooner than G1 and has a higher throughput with a small heap
    ...(brief ? ['-XX:TieredStopAtLevel=1'] : []),
    ...classArchive(java, jars),
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp',
    join(jars.folder, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${data}`,
    `--config-dir=${join(data, 'conf')}`,
  ];
  try {
    return spawn(java.path, parameters, { env, detached: true, stdio: ['ignore', output, output] });
  } finally {
    closeSync(output);
  }
}

/**
 * An archive of loaded classes next to the jars saves two seconds of every start. The first JVM after the jars were
 * fetched writes it when it ends, which takes some seconds. Every JDK version has its own archive; a JVM that cannot
 * use one starts without it.
 */
function classArchive({ version }: Java, { folder, fetched }: Jars): string[] {
  const archive = join(folder, `classes-${version}.jsa`);
  const quiet = ['-Xlog:cds=off', '-Xlog:cds+dynamic=off'];
  if (existsSync(archive)) return [`-XX:SharedArchiveFile=${archive}`, ...quiet];
  return fetched ? [`-XX:ArchiveClassesAtExit=${archive}`, ...quiet] : [];
}

/**
 * Reads the password, which only the owner of the home can read. We create it, so that the default password never
 * stays.
 */
function passwordOf(home: string): string {
  const file = join(home, 'password');
  if (!existsSync(file)) {
    writeFileSync(`${file}.new`, randomBytes(24).toString('base64url'), { mode: 0o600 });
    renameSync(`${file}.new`, file); // Complete or not at all: an empty password would lock us out for good.
  }
  return readFileSync(file, 'utf8');
}

const UNAUTHORIZED = 'Neo.ClientError.Security.Unauthorized';

type Address = Pick<Neo4jServer, 'uri' | 'username' | 'password'>;

/**
 * Waits until the server accepts our password, which replaces the initial one at the first start.
 * @throws AtlasError NEO4J_FAILED, as UnusableData unless the password is wrong or the process was killed
 */
async function ready(address: Address, port: number, child: ChildProcess, data: string): Promise<void> {
  const deadline = Date.now() + READY_TIMEOUT;
  while (Date.now() < deadline) {
    const { pid, exitCode, signalCode: signal } = child;
    // Somebody ended it, which says nothing about the data.
    if (signal === 'SIGKILL' || signal === 'SIGTERM')
      throw died({ code: exitCode, signal }, 'at its start. Start again.');
    if (!pid || exitCode !== null || signal !== null) throw failed('ended before it answered', data);
    if (!(await accepts(port))) {
      await sleep(50);
      continue;
    }
    const code = await ask(address);
    if (code === null) return;
    if (code === UNAUTHORIZED) await setPassword(address);
    else {
      if (await hasGivenUp(address)) throw failed('cannot open the data', data);
      await sleep(50);
    }
  }
  throw failed(`did not answer within ${READY_TIMEOUT / 1000} s`, data);
}

/** @returns null if the server answers, otherwise its error code */
async function ask(address: Address): Promise<string | null> {
  try {
    await query(address, 'neo4j', 'RETURN 1');
    return null;
  } catch (error) {
    return (error as { code?: string }).code ?? 'Unknown';
  }
}

/** Whether the server has given up on opening the graph: it goes on running, but would never answer. */
async function hasGivenUp(address: Address): Promise<boolean> {
  const statement = `
    SHOW DATABASE neo4j YIELD currentStatus, statusMessage
    WHERE NOT currentStatus IN ['online', 'starting'] AND statusMessage <> ''`;
  // It may not answer yet.
  return (await query(address, 'system', statement).catch(() => [])).length > 0;
}

/**
 * Whether every index is filled; waits for that a little. A read-only server cannot open a graph with an unfilled
 * index.
 */
async function hasAllIndexes(address: Address): Promise<boolean> {
  const statement = "SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN count(*) AS others";
  try {
    await query(address, 'neo4j', 'CALL db.awaitIndexes(10)');
    const [row] = await query(address, 'neo4j', statement);
    return row?.get('others').toNumber() === 0;
  } catch {
    return false; // also if it does not answer
  }
}

async function query({ uri, username, password }: Address, database: string, statement: string) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    connectionTimeout: 2000,
    maxTransactionRetryTime: 0, // The caller retries, and checks the process in between.
  });
  try {
    return (await driver.executeQuery(statement, {}, { database })).records;
  } finally {
    await driver.close();
  }
}

/** @throws AtlasError NEO4J_FAILED if the data have another password than ours */
async function setPassword({ uri, username, password }: Address): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, 'neo4j'));
  try {
    const statement = "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password";
    await driver.executeQuery(statement, { password }, { database: 'system' });
  } catch (error) {
    if ((error as { code?: string }).code !== UNAUTHORIZED) return; // The caller retries.
    const message =
      'The password in ATLAS_HOME is not the one that its Neo4j has. Put the right file back, or move ATLAS_HOME away: the graph is loaded anew.';
    throw new AtlasError('NEO4J_FAILED', message, { cause: error });
  } finally {
    await driver.close();
  }
}

function failed(how: string, data: string): UnusableData {
  const logs = ['logs/neo4j.log', 'console.log', 'logs/debug.log']
    .map((name) => join(data, name))
    .filter((file) => existsSync(file));
  const lines = logs
    .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
    .filter((line) => !/^\s+at | (INFO|WARN) /.test(line)); // stack frames and normal messages
  const telling =
    lines.find((line) => /No space left/.test(line)) ??
    lines.filter((line) => /ERROR|Exception|Caused by/.test(line)).at(-1) ??
    lines.at(-1) ??
    '';
  return new UnusableData(`Neo4j ${how}. Its log ${logs.at(-1)} says: ${telling.slice(0, 300)}`);
}
