import { readFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { Database } from '../../src/graph/database.js';
import { LINK_COLUMNS } from '../../src/http/table-columns.js';
import { exampleOperations, warmUp } from '../../src/http/warm.js';
import { openAtlas } from '../atlas.js';

const page: string[] = Object.values(
  JSON.parse(readFileSync('web/src/graphql/generated/persisted-documents.json', 'utf8')),
);
const nameOf = (query: string) => /\bquery (\w+)/.exec(query)?.[1] ?? '';

let database: Database;
beforeAll(() => {
  database = new Database(inject('served'));
});
afterAll(() => database.close());

/** Warms up with this database; returns the queries that were sent, their variables, and those that failed. */
async function warmedUp(
  read = database.read.bind(database) as Database['read'],
  stop = new AbortController(),
) {
  const asked: string[] = [];
  const variables: Record<string, unknown>[] = [];
  const failed: string[] = [];
  const log = new Writable({ write: (_chunk, _encoding, done) => done() }); // what fails here is told by `failed`
  const atlas = await openAtlas({ read, log, responseCache: 10_000_000 });
  const inject = (request: InjectOptions) => {
    const { query, variables: given = {} } = request.payload as {
      query: string;
      variables?: Record<string, unknown>;
    };
    asked.push(query);
    variables.push(given);
    return atlas.app.inject(request);
  };
  await warmUp({ inject } as typeof atlas.app, stop.signal, (operation) => failed.push(operation));
  return { asked, variables, failed, atlas };
}

it('asks what the page asks, most used first, and the examples', async () => {
  const { asked, variables, failed, atlas } = await warmedUp();
  expect(failed).toEqual([]);
  expect(asked).toEqual(expect.arrayContaining(page));
  expect(asked).toEqual(expect.arrayContaining(exampleOperations().map(({ query }) => query)));
  const [values, ...first] = asked.slice(0, 7);
  expect(nameOf(values as string)).toBe('');
  expect(first.map(nameOf)).toEqual([
    'Home',
    'Suggestions',
    'Search',
    'Entity',
    'FiguresAbout',
    'LinksOfEntity',
  ]);
  // Filtering by division makes a table a different statement.
  const narrowed = variables.filter(({ filter }) => (filter as { within?: string } | undefined)?.within);
  expect(narrowed.length).toBe(2 * Object.keys(LINK_COLUMNS).length + 1);
  expect(variables.filter(({ within }) => within).length).toBe(3);
  await atlas.close();
});

it('goes on after what fails, and tells it', async () => {
  const read: Database['read'] = async (statement, parameters) => {
    if (/Check\b/.test(statement)) throw new Error('as if it failed');
    return database.read(statement, parameters);
  };
  const { asked, failed, atlas } = await warmedUp(read);
  expect(failed).toEqual(expect.arrayContaining(['Checks', 'checks.graphql']));
  expect(asked).toEqual(expect.arrayContaining([...page]));
  await atlas.close();
});

it('ends when it is stopped, and calls nothing a failure then', async () => {
  const stop = new AbortController();
  const read: Database['read'] = async () => {
    stop.abort();
    throw new Error('closed');
  };
  const { asked, failed, atlas } = await warmedUp(read, stop);
  expect([asked.length, failed]).toEqual([1, []]);
  await atlas.close();
});
