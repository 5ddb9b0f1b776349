import type { CypherRunner } from '../cypher/runner.js';
import type { Database } from '../graph/database.js';
import type { Services } from '../query/context.js';

/** What the server answers with, what it keeps, who may send requests, and whether it is ready. */
export interface ServerOptions extends Services {
  /** For tables that are streamed as a whole. */
  database: Pick<Database, 'stream'>;
  cypher: Pick<CypherRunner, 'run' | 'stream'>;
  /** Ids that nodes once had, with their current ids. */
  formerIds: ReadonlyMap<string, string>;
  /** The version of the graph that is served. */
  dataset: string;
  /**
   * Resolves to a text that identifies the current load. Rejects with an AtlasError if queries would not be answered.
   */
  checkReady: () => Promise<string>;
  /** The size of the answer cache in bytes; 0 for none. */
  responseCache: number;
  /** Origins, besides our own, whose pages may send requests from a browser; `*` for all. */
  allowOrigins: string[];
  /** The absolute path of the built page; null if it is not built. */
  page: string | null;
  /** Where log lines go; standard error by default. */
  log?: NodeJS.WritableStream;
}
