import { once } from 'node:events';
import { Neo4jError } from 'neo4j-driver';
import { Database } from '../graph/database.js';
import {
  died,
  isInOrder,
  type Neo4jOptions,
  type Neo4jServer,
  noteContents,
  notedContents,
  startNeo4j,
  UnusableData,
} from './server.js';

/** What the embedded server is to have: its name, whether it is there, and how it is made equal to what it should be. */
export interface Contents {
  name: string;
  /** Whether little is written, so that the server that it is written to does not run for long. */
  isBrief(): boolean;
  areIn(database: Database): Promise<boolean>;
  load(database: Database): Promise<void>;
}

/** An embedded server, and the graph in it. */
export interface Embedded {
  database: Database;
  exited: Neo4jServer['exited'];
  /** Closes both in order. */
  close(): Promise<void>;
}

/** Where the server keeps its data, and what ends a start that is on its way. */
type EmbeddedOptions = Required<Pick<Neo4jOptions, 'home' | 'port' | 'signal' | 'onProgress'>>;

/**
 * Opens the graph in the embedded server: writable only while it is loaded, read-only at the server afterwards. Data that
 * cannot be opened for reading are opened for writing, which recovers them, and a load goes on where it was; where that
 * cannot be done either, they are made anew: everything in them follows from the seed.
 * @throws AtlasError as startNeo4j and the load do; the signal's reason where that ended it
 */
export async function openEmbedded(options: EmbeddedOptions, contents: Contents): Promise<Embedded> {
  const { home, onProgress } = options;
  // Of data that are said to be others nobody has to look for what is missing.
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

/** What an error says of the data; one that has another reason is thrown. */
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
  const server = await startNeo4j({ ...options, ...how });
  const database = new Database(server);
  const close = async () => {
    await database.close();
    await server.stop();
  };
  return { database, exited: server.exited, close };
}

/** Does something with a graph while its server runs and nobody ends the start; otherwise nothing of it goes on. */
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
