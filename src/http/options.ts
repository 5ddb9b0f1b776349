import type { CypherRunner } from '../cypher/runner.js';
import type { Database } from '../graph/database.js';
import type { Services } from '../query/context.js';

/** What answers, what is kept, who may ask, and whether queries would be answered now. */
export interface ServerOptions extends Services {
  /** For tables that are streamed whole. */
  database: Pick<Database, 'stream'>;
  cypher: Pick<CypherRunner, 'run' | 'stream'>;
  /** Ids that nodes had once, with those that they have now. */
  formerIds: ReadonlyMap<string, string>;
  /** The version of the graph that is served. */
  dataset: string;
  /**
   * Tells by which load the graph came, in a text that no other load has. Rejects with an AtlasError where queries would
   * not be answered.
   */
  checkReady: () => Promise<string>;
  /** How many bytes of answers are kept in memory; 0 for none. */
  responseCache: number;
  /** Origins whose pages may ask from a browser, beside our own; `*` for all. */
  allowOrigins: string[];
  /** The folder of the built page, absolute; null where it is not built. */
  page: string | null;
  /** Where log lines go; standard error unless told otherwise. */
  log?: NodeJS.WritableStream;
}
