import { useQuery } from '@tanstack/react-query';
import { AnswerError, get, post } from '../../graphql/client';
import type { CypherValue } from './values';

/** A statement with the values of its parameters. */
export interface Question {
  statement: string;
  parameters: Record<string, unknown>;
}

/** A saved question, as listed by GET /cypher/examples. */
export interface Example extends Question {
  name: string;
  zh: string;
  en: string;
}

/** A complete answer of POST /cypher. */
export interface CypherAnswer extends Question {
  dataset: string;
  askedAt: string;
  columns: string[];
  rows: CypherValue[][];
  truncated: boolean;
  /** The limit that truncated it. */
  limit?: 'rows' | 'bytes';
  elapsedMs?: number;
  /** An error after some rows had arrived. */
  error?: { code: string; message: string };
}

/** The server's time limit for a statement, in seconds. */
export const SECONDS = 10;

/** The query key of an answer. */
export function keyOf({ statement, parameters }: Question) {
  return ['cypher', statement, parameters] as const;
}

/**
 * Runs a read-only statement.
 * @throws AnswerError with the server's code if there are no rows at all
 */
export async function run(question: Question, signal?: AbortSignal): Promise<CypherAnswer> {
  const answer = await post('/cypher', question, signal);
  if (answer.columns) return answer;
  throw new AnswerError(answer.error?.code ?? 'UNKNOWN', answer.error?.message ?? '');
}

/** The saved questions. */
export function useExamples() {
  return useQuery({
    queryKey: ['cypher', 'examples'],
    queryFn: async ({ signal }): Promise<Example[]> => {
      const examples: Example[] = await get('/cypher/examples', signal);
      return examples.map((example) => ({ ...example, statement: example.statement.trim() }));
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The graph's labels and relationship types with their properties. */
export interface GraphSchema {
  /** The properties of all of them together, if the graph is too large to find out which has which. */
  together: readonly string[];
  labels: ReadonlyMap<string, readonly string[]>;
  types: ReadonlyMap<string, readonly string[]>;
}

/** A single statement: the server runs only two at once, and the reader's own should not have to wait for more. */
const SCHEMA = `
CALL db.schema.nodeTypeProperties() YIELD nodeLabels, propertyName
WITH collect([nodeLabels, propertyName]) AS nodes
CALL db.schema.relTypeProperties() YIELD relType, propertyName
RETURN nodes, collect([relType, propertyName]) AS relationships`;

/** Counts the nodes. The count store answers this at once, whereas the procedures above visit every node. */
const SIZE = 'MATCH (node) RETURN count(node)';
const LARGE = 100_000;

/** For a large graph: names only. */
const NAMES = `
CALL db.labels() YIELD label
WITH collect(label) AS labels
CALL db.relationshipTypes() YIELD relationshipType
WITH labels, collect(relationshipType) AS types
CALL db.propertyKeys() YIELD propertyKey
RETURN labels, types, collect(propertyKey) AS properties`;

/** The current schema of the graph, requested once per visit. */
export function useGraphSchema() {
  return useQuery({
    queryKey: ['cypher', 'schema'],
    queryFn: async ({ signal }): Promise<GraphSchema> => {
      const size = await run({ statement: SIZE, parameters: {} }, signal);
      if (Number(size.rows[0]?.[0]) > LARGE) return namesOnly(signal);
      const { rows } = await run({ statement: SCHEMA, parameters: {} }, signal);
      const [nodes, relationships] = rows[0] as [[string[], string | null][], [string, string | null][]];
      return {
        together: [],
        labels: grouped(nodes.flatMap(([labels, name]) => labels.map((label) => [label, name] as const))),
        types: grouped(relationships.map(([type, name]) => [type.replace(/^:`(.*)`$/, '$1'), name] as const)),
      };
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}

async function namesOnly(signal: AbortSignal): Promise<GraphSchema> {
  const { rows } = await run({ statement: NAMES, parameters: {} }, signal);
  const [labels = [], types = [], properties = []] = rows[0] as string[][];
  const bare = (names: string[]) => new Map(names.toSorted().map((name) => [name, []]));
  return { together: properties.toSorted(), labels: bare(labels), types: bare(types) };
}

function grouped(pairs: (readonly [string, string | null])[]): Map<string, string[]> {
  const groups = new Map<string, Set<string>>();
  for (const [key, value] of pairs) {
    const group = groups.get(key) ?? new Set();
    if (value) group.add(value);
    groups.set(key, group);
  }
  return new Map([...groups].map(([key, group]) => [key, [...group].sort()]));
}
