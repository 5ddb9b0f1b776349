// npm start: the embedded Neo4j (or the one at NEO4J_URI), the graph in it, and the API on top.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Config, describeConfig, readConfig } from './config.js';
import { CypherRunner } from './cypher/runner.js';
import { AtlasError } from './errors.js';
import { Database } from './graph/database.js';
import { ServedDataset } from './graph/served.js';
import { createServer } from './http/server.js';
import { warmUp } from './http/warm.js';
import { counted } from './model/counted.js';
import type { Vocabulary } from './model/vocabulary.js';
import { openEmbedded } from './neo4j/embedded.js';
import { died } from './neo4j/server.js';
import { ReportTexts } from './report/texts.js';
import type { Dataset } from './seed/dataset/dataset.js';
import { isBrief, lastLoad, load } from './seed/dataset/load.js';
import { readDataset } from './seed/dataset/read.js';

/** Progress and errors go to standard error; standard output has only the line with our address, once ready. */
const say = (message: string) => process.stderr.write(`${message}\n`);

/**
 * How long running requests may take to finish when we stop, in ms. Most service managers kill a process after 30 s.
 */
const DRAIN_TIMEOUT = 20_000;

/**
 * How long the start waits for the warm-up, in ms; the rest of it runs while we serve. A new JVM takes ten times as
 * long to plan a statement as a warm one.
 */
const WARM_UP_TIMEOUT = 3000;

const PAGE = fileURLToPath(new URL('../web/dist', import.meta.url));

/** What to close when we stop, last opened first. */
const closers: (() => Promise<unknown>)[] = [];
const stopping = new AbortController();

/** Stops everything in order, once. Ctrl-C arrives twice: from the terminal and from npm. */
async function stop(exitCode: number): Promise<void> {
  if (stopping.signal.aborted) return;
  stopping.abort();
  await closeAll();
  await started.catch(() => {}); // What was still starting ends by the signal, or because its database is closed.
  await closeAll();
  process.exit(exitCode);
}

async function closeAll(): Promise<void> {
  for (let close = closers.pop(); close; close = closers.pop())
    await close().catch((error) => say(String(error)));
}

async function fail(error: unknown): Promise<void> {
  if (stopping.signal.aborted) return;
  say(
    error instanceof AtlasError
      ? `${error.code}: ${error.message}`
      : String((error as Error)?.stack ?? error),
  );
  await stop(1);
}

/** Whether the database holds this dataset, with the passages of exactly the mounted texts. */
async function isIn(database: Database, { contents }: Dataset): Promise<boolean> {
  return (await lastLoad(database))?.contents === contents;
}

/** The graph, and how to restart its server if that is ours. */
interface Opened {
  database: Database;
  restart?: () => Promise<void>;
}

/** Opens the graph in another server, and loads it first if necessary. */
async function openRemote(
  address: NonNullable<Config['neo4j']>,
  dataset: Dataset,
  vocabulary: Vocabulary,
): Promise<Opened> {
  const database = new Database(address);
  closers.push(() => database.close());
  if (!(await isIn(database, dataset))) await fill(database, dataset, vocabulary);
  return { database };
}

/** Opens the graph in the embedded server, without which we cannot go on. */
async function openOurs(
  { home, boltPort }: Config,
  dataset: Dataset,
  vocabulary: Vocabulary,
): Promise<Opened> {
  const options = { home, port: boltPort, signal: stopping.signal, onProgress: say };
  const { database, exited, restart, close } = await openEmbedded(options, {
    name: dataset.contents,
    isBrief: () => isBrief(dataset),
    areIn: (found) => isIn(found, dataset),
    load: (empty) => fill(empty, dataset, vocabulary),
  });
  closers.push(close);
  exited.then((exit) => fail(died(exit, 'while we ran. Its log says why. Start again: data is kept.')));
  return { database, restart };
}

async function fill(database: Database, dataset: Dataset, vocabulary: Vocabulary): Promise<void> {
  say(`Loading the graph (version ${dataset.version}) …`);
  let said = performance.now();
  const { added, changed, removed } = await load(database, dataset, vocabulary, (progress) => {
    if (performance.now() - said < 2000) return;
    said = performance.now();
    const { done, total, perSecond, secondsLeft } = progress;
    say(
      `${done} of ${total} nodes and relationships, ${Math.round(perSecond)} a second, ${Math.ceil(secondsLeft)} s left`,
    );
  });
  say(`Loaded: ${added} added, ${changed} changed, ${removed} removed.`);
}

async function main(): Promise<void> {
  const config = readConfig(process.env);
  say(describeConfig(config));
  const { documents: texts, divisions, facts: further } = config;
  const { dataset, vocabulary, wordings, doubts } = readDataset('seed', { texts, divisions, further });
  if (doubts.length > 0)
    say(`Warning: ${counted(doubts.length, 'doubtful fact')}; npm run seed:check lists them.`);
  const { database, restart } = config.neo4j
    ? await openRemote(config.neo4j, dataset, vocabulary)
    : await openOurs(config, dataset, vocabulary);
  const served = new ServedDataset(dataset.version, () => lastLoad(database));
  await served.current();
  let warming = new AbortController();
  const warm = (onFailure: (operation: string, why: string) => void) => {
    warming = new AbortController();
    return warmUp(app, AbortSignal.any([stopping.signal, warming.signal]), onFailure);
  };
  const restartAndWarm = async (restart: () => Promise<void>) => {
    say('Warning: a statement at /cypher keeps Neo4j from answering. Neo4j is restarted.');
    warming.abort();
    await restart();
    void warm(() => {}); // the first warm-up has told what fails
  };
  const cypher = new CypherRunner(database, restart && (() => restartAndWarm(restart)));
  cypher.warmUp();
  closers.push(() => cypher.close());
  const app = await createServer({
    read: (statement, parameters) => database.read(statement, parameters),
    // The embedded server is read-only for everybody while we serve it.
    reading: config.neo4j ? () => served.reading() : () => async () => dataset.version,
    vocabulary,
    wordings,
    texts: new ReportTexts(texts),
    corrections: config.corrections,
    cypher,
    formerIds: dataset.formerIds,
    database,
    dataset: dataset.version,
    responseCache: config.responseCache,
    allowOrigins: config.allowOrigins,
    page: existsSync(join(PAGE, 'index.html')) ? PAGE : null,
    checkReady: async () => {
      const { version, at } = await served.current();
      return `${version} ${at}`;
    },
  });
  closers.push(() => {
    setTimeout(() => app.server.closeAllConnections(), DRAIN_TIMEOUT);
    return app.close();
  });
  if (config.boltPort !== null) {
    const password = join(config.home, 'password');
    say(
      `For other tools: bolt://127.0.0.1:${config.boltPort}, user neo4j, the password stands in ${password}.`,
    );
  }
  const warmed = warm((operation, why) =>
    say(`Warning: ${operation} was asked to warm up and failed: ${why}`),
  );
  await Promise.race([warmed, sleep(WARM_UP_TIMEOUT, undefined, { ref: false })]);
  stopping.signal.throwIfAborted();
  await app.listen({ host: config.host, port: config.port }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    const message = `Port ${config.port} on ${config.host} is taken. Stop what listens there, or set PORT.`;
    throw new AtlasError('PORT_IN_USE', message, { cause: error });
  });
  const { port } = app.server.address() as { port: number };
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  process.stdout.write(`ready http://${host}:${port}/\n`);
}

const started = main();
started.catch(fail);
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => stop(0));

// npm start passes us npm's process id. npm forwards SIGINT and SIGTERM, but if it ends in another way, including
// SIGHUP, it would leave us behind.
const parent = process.argv.find((argument) => argument.startsWith('--parent='))?.slice('--parent='.length);
if (parent) setInterval(() => process.ppid !== Number(parent) && stop(0), 500).unref();
