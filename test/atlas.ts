import { inject } from 'vitest';
import { CypherRunner } from '../src/cypher/runner.js';
import { Database } from '../src/graph/database.js';
import type { ServerOptions } from '../src/http/options.js';
import { createServer } from '../src/http/server.js';
import { exampleOperations, variablesOf } from '../src/http/warm.js';
import { readVocabulary } from '../src/model/vocabulary.js';
import { Wordings } from '../src/model/wordings.js';
import { createContext } from '../src/query/context.js';
import { ReportTexts } from '../src/report/texts.js';
import { lastLoad } from '../src/seed/dataset/load.js';

/** An answer to an operation, and how many Cypher statements it took. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: a test states the exact shape that it expects
  data: any;
  // biome-ignore lint/suspicious/noExplicitAny: likewise
  errors?: any[];
  status: number;
  statements: number;
}

/**
 * The API over the served graph. Requests go through the server, but without a socket.
 * @param overrides server options to replace
 * @param database a database other than the served one
 */
export async function openAtlas(
  overrides: Partial<ServerOptions> = {},
  database = new Database(inject('served')),
) {
  const cypher = new CypherRunner(database);
  let statements = 0;
  const version = (await lastLoad(database))?.version ?? '';
  const options: ServerOptions = {
    read: (statement, parameters) => {
      statements += 1;
      return database.read(statement, parameters);
    },
    reading: () => async () => version,
    vocabulary: readVocabulary('seed'),
    wordings: new Wordings([]),
    texts: new ReportTexts(null),
    corrections: null,
    cypher,
    formerIds: new Map(),
    database,
    dataset: version,
    checkReady: async () => 'the only load',
    responseCache: 0,
    allowOrigins: [],
    page: null,
    ...overrides,
  };
  const app = await createServer(options);
  const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
    statements = 0;
    const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
    return { ...response.json(), status: response.statusCode, statements };
  };
  return {
    app,
    database,
    ask,
    /** The context that resolvers get in a request. */
    context: () => createContext(options),
    /** The id of the first search hit. */
    idOf: async (text: string): Promise<string> => {
      const query = 'query ($text: String!) { search(text: $text, first: 1) { edges { node { id } } } }';
      return (await ask(query, { text })).data.search.edges[0].node.id;
    },
    close: async () => {
      await app.close();
      await cypher.close();
      await database.close();
    },
  };
}

/** The acceptance operations, with their file names. */
export const acceptance = exampleOperations();

export { variablesOf };

/** Runs an acceptance operation and counts the lists in its answer that are not empty. */
export async function answerTo({ file, query }: (typeof acceptance)[number], atlas: Atlas) {
  const { data, errors, status } = await atlas.ask(query, await variablesOf(query, atlas.idOf));
  const lists = (JSON.stringify(data).match(/"(?:edges|nodes|links|rows|points)":\[[{[]/g) ?? []).length;
  return { errors, status, lists: lists + (file === 'paths.graphql' ? data.paths.length : 0) };
}

export type Atlas = Awaited<ReturnType<typeof openAtlas>>;
