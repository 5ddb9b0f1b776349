import { useQuery } from '@tanstack/react-query';
import { AnswerError, get, post } from '../../graphql/client';
import type { CypherValue } from './values';

/** A statement with the values of its parameters. */
export interface Question {
  statement: string;
  parameters: Record<string, unknown>;
}

/** A saved question, as GET /cypher/examples lists them. */
export interface Example extends Question {
  name: string;
  zh: string;
  en: string;
}

/** An answer of POST /cypher, whole. */
export interface CypherAnswer extends Question {
  dataset: string;
  askedAt: string;
  columns: string[];
  rows: CypherValue[][];
  truncated: boolean;
  /** Which bound cut it off. */
  limit?: 'rows' | 'bytes';
  elapsedMs?: number;
  /** What failed after some rows had come. */
  error?: { code: string; message: string };
}

/** How long the server lets a statement run, in seconds. */
export const SECONDS = 10;

/** The key under which an answer is kept. */
export function keyOf({ statement, parameters }: Question) {
  return ['cypher', statement, parameters] as const;
}

/**
 * Runs a statement, which only reads.
 * @throws AnswerError with the server's code where there is not a single row
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

/** Labels and types of relationships that the graph has, each with its properties. */
export interface GraphSchema {
  /** The properties of all of them together, where the graph is too large to look up which has which. */
  together: readonly string[];
  labels: ReadonlyMap<string, readonly string[]>;
  types: ReadonlyMap<string, readonly string[]>;
}

/** One statement, as only two run at once: the reader's own shall not wait for a second one. */
const SCHEMA = `
CALL db.schema.nodeTypeProperties() YIELD nodeLabels, propertyName
WITH collect([nodeLabels, propertyName]) AS nodes
CALL db.schema.relTypeProperties() YIELD relType, propertyName
RETURN nodes, collect([relType, propertyName]) AS relationships`;

/** How many nodes there are: the server knows without looking. The procedures above look at each. */
const SIZE = 'MATCH (node) RETURN count(node)';
const LARGE = 100_000;

/** The same of a large graph, by name only. */
const NAMES = `
CALL db.labels() YIELD label
WITH collect(label) AS labels
CALL db.relationshipTypes() YIELD relationshipType
WITH labels, collect(relationshipType) AS types
CALL db.propertyKeys() YIELD propertyKey
RETURN labels, types, collect(propertyKey) AS properties`;

/** What the graph holds now, asked once a visit. */
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
