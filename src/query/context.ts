import type { Read } from '../graph/database.js';
import type { Confirm } from '../graph/served.js';
import type { CypherRequest, CypherResult } from '../model/statement.js';
import type { Passages } from '../model/text.js';
import type { Vocabulary } from '../model/vocabulary.js';
import type { Wordings } from '../model/wordings.js';
import { Reader } from './reader.js';

/** Runs statements from unknown clients. */
export interface Statements {
  run(request: CypherRequest): Promise<CypherResult>;
}

/** What the resolvers of one request share. Made anew for each request, because loaders cache what they read. */
export interface Context {
  read: Read;
  /** Call this once everything is read; rejects if it may not be of the version that is served. */
  confirm: Confirm;
  /** Reads lists and nodes, together with what the operation selects of them. */
  reader: Reader;
  /** Units by symbol. */
  units: Vocabulary['units'];
  categories: string[];
  /** Other wordings of the thesaurus's terms. */
  wordings: Wordings;
  /** The reports' texts, if they are mounted. */
  texts: Passages;
  /** The mail address for corrections, or null. */
  corrections: string | null;
  cypher: Statements;
  /**
   * Whether the answer depends on the graph alone so far; only then may it be kept. Resolvers that read anything else
   * set this to false.
   */
  pure: boolean;
  /** Returns a signal that aborts when the client is gone. */
  signal?: () => AbortSignal;
}

/** What outlives a request. */
export interface Services {
  read: Read;
  /** Call this before anything is read for an answer. */
  reading: () => Confirm;
  vocabulary: Vocabulary;
  wordings: Wordings;
  texts: Passages;
  /** The mail address for corrections of facts; null if the operator has set none. */
  corrections: string | null;
  cypher: Statements;
}

/**
 * The context of one request.
 * @param signal returns a signal that aborts when the client is gone
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
