// npm start: the embedded Neo4j (or the one at NEO4J_URI), the graph in it, and the API over it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Config, describeConfig, readConfig } from './config.js';
import { CypherRunner } from './cypher/cypher.js';
import { AtlasError } from './errors.js';
import { Database } from './graph/database.js';
import { createServer } from './http/server.js';
import { type Neo4jServer, startNeo4j } from './neo4j/server.js';
import { ReportTexts } from './report/texts.js';
import { documentsFolder } from './seed/check.js';
import type { Dataset } from './seed/dataset.js';
import { lastLoad, load, loadedVersion } from './seed/load.js';
import { readDataset } from './seed/read.js';
import type { Vocabulary } from './seed/vocabulary.js';

/** Progress and errors go to standard error; standard output has the one line that says where we are ready. */
const say = (message: string) => process.stderr.write(`${message}\n`);

/** How long running requests may take to finish when we stop, in ms: most that stop a service kill it after 30 s. */
const DRAIN_TIMEOUT = 20_000;

/** Where the page is built. */
const PAGE = fileURLToPath(new URL('../web/dist', import.meta.url));

/** What to close, in order, when we stop. */
const closers: (() => Promise<unknown>)[] = [];
let stopping = false;

async function stop(exitCode: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  for (const close of closers.reverse()) await close().catch((error) => say(String(error)));
  process.exit(exitCode);
}

function fail(error: unknown): Promise<void> {
  say(
    error instanceof AtlasError
      ? `${error.code}: ${error.message}`
      : String((error as Error)?.stack ?? error),
  );
  return stop(1);
}

/** The graph in another server: loaded unless this version of it is there already. */
async function openRemote(address: NonNullable<Config['neo4j']>, dataset: Dataset, vocabulary: Vocabulary) {
  const database = new Database(address);
  closers.push(() => database.close());
  if ((await loadedVersion(database)) !== dataset.version) await fill(database, dataset, vocabulary);
  return database;
}

/** The graph in the embedded server: writable only while it is loaded, read-only at the server afterwards. */
async function openEmbedded(
  { home, boltPort }: Config,
  dataset: Dataset,
  vocabulary: Vocabulary,
): Promise<Database> {
  if (existsSync(join(home, 'neo4j'))) {
    const database = await startEmbedded(home, true, boltPort);
    if ((await loadedVersion(database.database)) === dataset.version) return keep(database);
    await database.close();
  }
  const writable = await startEmbedded(home, false);
  await fill(writable.database, dataset, vocabulary);
  await writable.close();
  return keep(await startEmbedded(home, true, boltPort));
}

interface Embedded {
  database: Database;
  server: Neo4jServer;
  close: () => Promise<void>;
}

async function startEmbedded(home: string, readOnly: boolean, port: number | null = null): Promise<Embedded> {
  const server = await startNeo4j({ home, readOnly, port, onProgress: say });
  const database = new Database(server);
  const close = async () => {
    await database.close();
    await server.stop();
  };
  closers.push(close);
  return { database, server, close };
}

/** From here on the embedded server must live as long as we do. */
function keep({ database, server }: Embedded): Database {
  server.exited.then(({ code, signal }) => {
    if (stopping) return;
    const how = signal ? `was ended by ${signal}` : `ended with code ${code}`;
    fail(
      new AtlasError(
        'NEO4J_FAILED',
        `Neo4j ${how} while we ran. Its log says why. Start again: data is kept.`,
      ),
    );
  });
  return database;
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
  const documents = documentsFolder(process.env);
  const { dataset, vocabulary } = readDataset('seed', documents, config.divisions);
  const database = config.neo4j
    ? await openRemote(config.neo4j, dataset, vocabulary)
    : await openEmbedded(config, dataset, vocabulary);
  const cypher = new CypherRunner(database);
  closers.push(() => cypher.close());
  const app = await createServer({
    read: (statement, parameters) => database.read(statement, parameters),
    vocabulary,
    texts: new ReportTexts(config.documents),
    cypher,
    database,
    dataset: dataset.version,
    responseCache: config.responseCache,
    allowOrigins: config.allowOrigins,
    page: existsSync(join(PAGE, 'index.html')) ? PAGE : null,
    checkReady: async () => {
      const last = await lastLoad(database);
      if (last?.version !== dataset.version) {
        throw new AtlasError('NEO4J_UNAVAILABLE', 'The database holds another version of the graph.');
      }
      return `${last.version} ${last.at}`;
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
  await app.listen({ host: config.host, port: config.port }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    const message = `Port ${config.port} on ${config.host} is taken. Stop what listens there, or set PORT.`;
    throw new AtlasError('PORT_IN_USE', message, { cause: error });
  });
  const { port } = app.server.address() as { port: number };
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  process.stdout.write(`ready http://${host}:${port}/\n`);
}

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => stop(0));
main().catch(fail);
