import DataLoader from 'dataloader';
import type { CypherRunner } from '../cypher/cypher.js';
import type { Read } from '../graph/database.js';
import { ListLoader } from '../graph/list.js';
import { readNodes } from '../graph/nodes.js';
import type { NodeRow } from '../graph/rows.js';
import type { ReportTexts } from '../report/texts.js';
import type { Vocabulary } from '../seed/vocabulary.js';

/** What resolvers of one request share. Made anew for each request: loaders cache what they read. */
export interface Context {
  /** Runs one Cypher statement for reading. */
  read: Read;
  /** Pages of lists. */
  lists: ListLoader;
  /** Nodes by id; null where there is none. */
  nodes: DataLoader<string, NodeRow | null>;
  /** What is the same wherever a request asks for it: read once, under a key. */
  once: <Value>(key: string, load: (read: Read) => Promise<Value>) => Promise<Value>;
  /** Units by symbol. */
  units: Vocabulary['units'];
  /** The categories of metrics. */
  categories: string[];
  /** The reports' texts, where they are mounted. */
  texts: ReportTexts;
  /** Runs statements of people whom we do not know. */
  cypher: CypherRunner;
  /** Aborts when whoever asked is gone. */
  signal?: AbortSignal;
}

/** What outlives a request. */
export interface Services {
  read: Read;
  vocabulary: Vocabulary;
  texts: ReportTexts;
  cypher: CypherRunner;
}

/**
 * The context of one request.
 * @param signal aborts when whoever asked is gone
 */
export function createContext({ read, vocabulary, texts, cypher }: Services, signal?: AbortSignal): Context {
  const known = new Map<string, Promise<unknown>>();
  return {
    read,
    once: <Value>(key: string, load: (read: Read) => Promise<Value>) => {
      const value = known.get(key) ?? load(read);
      known.set(key, value);
      return value as Promise<Value>;
    },
    lists: new ListLoader(read),
    nodes: new DataLoader((ids) => readNodes(read, ids)),
    units: vocabulary.units,
    categories: Object.keys(vocabulary.categories),
    texts,
    cypher,
    signal,
  };
}
