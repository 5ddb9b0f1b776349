import { createClient, fetchExchange } from '@urql/core';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Atlas, openAtlas } from '../atlas.js';

let atlas: Atlas;
let url: string;
beforeAll(async () => {
  atlas = await openAtlas();
  url = `${await atlas.app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
});
afterAll(() => atlas.close());

/** Audits of the GraphQL over HTTP draft that the server does not pass, by id, with the reason. */
const NOT_MET = new Map(
  ['572B', 'FDE2', '7B9B'].map((id) => [
    id,
    'it would answer 200 to what is no question, for clients of old that take application/json only: 400 is what logs, proxies and programs without GraphQL understand, and Apollo Server has no other',
  ]),
);

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => url }).map(({ id, name, fn }) => ({ id, name, fn }));

  it('has as many audits as were looked at', () => {
    expect(audits).toHaveLength(61);
    expect([...NOT_MET.keys()].filter((id) => !audits.some((audit) => audit.id === id))).toEqual([]);
  });

  it.each(audits)('$id $name', async ({ id, fn }) => {
    const { status } = await fn();
    expect(status).toBe(NOT_MET.has(id) ? 'warn' : 'ok');
  });
});

describe('urql as it comes', () => {
  const QUERY = 'query ($first: Int) { projects(first: $first) { edges { node { name } } } }';

  it.each([
    ['GET', {}],
    ['GET', { preferGetMethod: 'force' as const }],
    ['POST', { preferGetMethod: false }],
  ])('asks by %s', async (method, options) => {
    const methods: (string | undefined)[] = [];
    const counting: typeof fetch = (input, init) => {
      methods.push(init?.method);
      return fetch(input, init);
    };
    const client = createClient({ url, exchanges: [fetchExchange], fetch: counting, ...options });
    const { data, error } = await client.query(QUERY, { first: 2 }).toPromise();
    expect([error, data.projects.edges.length, methods]).toEqual([undefined, 2, [method]]);
  });

  it('shows what is wrong with a question', async () => {
    const client = createClient({ url, exchanges: [fetchExchange] });
    const { data, error } = await client.query('{ streets { id } }', {}).toPromise();
    expect([data, error?.graphQLErrors[0]?.extensions]).toEqual([
      undefined,
      { code: 'GRAPHQL_VALIDATION_FAILED' },
    ]);
  });
});
