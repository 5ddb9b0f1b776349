import type { Read } from '../graph/database.js';
import type { Confirm } from '../graph/served.js';
import type { CypherRequest, CypherResult } from '../model/statement.js';
import type { Passages } from '../model/text.js';
import type { Vocabulary } from '../model/vocabulary.js';
import type { Wordings } from '../model/wordings.js';
import { Reader } from './reader.js';

/** Answers statements of people whom we do not know. */
export interface Statements {
  run(request: CypherRequest): Promise<CypherResult>;
}

/** What resolvers of one request share. Made anew for each request: loaders cache what they read. */
export interface Context {
  /** Runs one Cypher statement for reading. */
  read: Read;
  /** To be called when all is read: rejects where it may not be of the version that is served. */
  confirm: Confirm;
  /** Reads lists and nodes with what is asked of them. */
  reader: Reader;
  /** Units by symbol. */
  units: Vocabulary['units'];
  /** The categories of metrics. */
  categories: string[];
  /** What else is written for the terms of the thesaurus. */
  wordings: Wordings;
  /** The reports' texts, where they are mounted. */
  texts: Passages;
  /** The mail address for corrections, or null. */
  corrections: string | null;
  /** Runs statements of people whom we do not know. */
  cypher: Statements;
  /** Whether the answer follows from the graph alone so far: only then may it be kept. Resolvers that read more say no. */
  pure: boolean;
  /** A signal that aborts when whoever asked is gone. */
  signal?: () => AbortSignal;
}

/** What outlives a request. */
export interface Services {
  read: Read;
  /** To be called before anything is read for an answer. */
  reading: () => Confirm;
  vocabulary: Vocabulary;
  wordings: Wordings;
  texts: Passages;
  /** The mail address to which corrections of facts are sent; null where the operator has set none. */
  corrections: string | null;
  cypher: Statements;
}

/**
 * The context of one request.
 * @param signal makes a signal that aborts when whoever asked is gone
 */
export function createContext(
  { read, reading, vocabulary, wordings, texts, corrections, cypher }: Services,
  signal?: () => AbortSignal,
): Context {
  return {
    read,
    confirm: reading(),
    reader: new Reader(read),
    units: vocabulary.units,
    categories: Object.keys(vocabulary.categories),
    wordings,
    texts,
    corrections,
    cypher,
    pure: true,
    signal,
  };
}
