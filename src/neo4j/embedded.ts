import { once } from 'node:events';
import { Neo4jError } from 'neo4j-driver';
import { Database } from '../graph/database.js';
import {
  died,
  type Exit,
  isInOrder,
  type Neo4jOptions,
  type Neo4jServer,
  noteContents,
  notedContents,
  startNeo4j,
  UnusableData,
} from './server.js';

/** The required contents of the embedded server: their name, whether they are there, and how to load them. */
export interface Contents {
  name: string;
  /** Whether the load writes little, so that its server does not run for long. */
  isBrief(): boolean;
  areIn(database: Database): Promise<boolean>;
  load(database: Database): Promise<void>;
}

export interface Embedded {
  database: Database;
  /** Settles when the server has ended other than by a restart. */
  exited: Neo4jServer['exited'];
  /** Ends a server that does not react any more and starts it again, at the same address. */
  restart(): Promise<void>;
  /** Closes the database, then the server. */
  close(): Promise<void>;
}

/** The server's folder and port, and a signal that ends a start. */
type EmbeddedOptions = Required<Pick<Neo4jOptions, 'home' | 'port' | 'signal' | 'onProgress'>>;

/**
 * Opens the graph in the embedded server, which is writable only during a load and read-only afterwards. Data that
 * cannot be opened read-only are opened for writing, which recovers them, and an interrupted load continues. If that
 * fails too, the data are made again; everything in them comes from the seed.
 * @throws AtlasError as startNeo4j and the load do; the signal's reason if it aborted
 */
export async function openEmbedded(options: EmbeddedOptions, contents: Contents): Promise<Embedded> {
  const { home, onProgress } = options;
  // Skip the check if the data are noted as something else.
  if (isInOrder(home) && (notedContents(home) ?? contents.name) === contents.name) {
    try {
      const kept = await start(options, { readOnly: true });
      if (await use(kept, options, contents.areIn)) return kept;
      await kept.close();
    } catch (error) {
      onProgress(`${unusable(error)}. It is opened for writing, which may mend it.`);
    }
  }
  try {
    return await loadAndServe(options, contents, false);
  } catch (error) {
    onProgress(`${unusable(error)}. The graph is made anew.`);
    return await loadAndServe(options, contents, true);
  }
}

/** The message of an error that concerns the data; throws any other error. */
function unusable(error: unknown): string {
  if (!(error instanceof UnusableData || error instanceof Neo4jError)) throw error;
  return error.message.replace(/\.$/, '');
}

async function loadAndServe(options: EmbeddedOptions, contents: Contents, anew: boolean): Promise<Embedded> {
  const brief = contents.isBrief();
  const writable = await start({ ...options, port: null }, { readOnly: false, anew, brief });
  await use(writable, options, contents.load);
  await writable.close();
  noteContents(options.home, contents.name);
  return start(options, { readOnly: true });
}

async function start(
  options: EmbeddedOptions,
  how: Pick<Neo4jOptions, 'readOnly' | 'anew' | 'brief'>,
): Promise<Embedded> {
  const first = await startNeo4j({ ...options, ...how });
  const database = new Database(first);
  const port = Number(new URL(first.uri).port);
  // None during a restart, or after one that failed.
  let server: Neo4jServer | null = first;
  let restarting = Promise.resolve();
  let settle: (exit: Exit) => void;
  const exited = new Promise<Exit>((resolve) => {
    settle = resolve;
  });
  const attend = (one: Neo4jServer) =>
    one.exited.then((exit) => {
      if (one === server) settle(exit);
    });
  attend(first);

  const replace = async (stuck: Neo4jServer) => {
    server = null;
    await stuck.kill();
    try {
      server = await startNeo4j({ ...options, readOnly: how.readOnly, port });
    } catch (error) {
      settle(await stuck.exited);
      throw error;
    }
    attend(server);
  };
  const restart = () => {
    if (server) restarting = replace(server);
    return restarting;
  };
  const close = async () => {
    await restarting.catch(() => {}); // whoever restarted it has been told
    await database.close();
    await server?.stop();
  };
  return { database, exited, restart, close };
}

/**
 * Does something with the graph while its server runs. Closes both and throws if the work fails, the server ends or the
 * start is aborted.
 */
async function use<T>(
  embedded: Embedded,
  { signal }: EmbeddedOptions,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const ended = embedded.exited.then(async (exit) => {
    throw died(exit, 'while the graph was loaded. Start again: it goes on where it was.');
  });
  try {
    signal.throwIfAborted();
    const aborted = once(signal, 'abort').then(() => Promise.reject(signal.reason));
    return await Promise.race([work(embedded.database), ended, aborted]);
  } catch (error) {
    await embedded.close();
    throw error;
  }
}
