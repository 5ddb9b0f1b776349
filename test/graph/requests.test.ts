import { once } from 'node:events';
import { connect } from 'node:net';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import type { InjectOptions } from 'fastify';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AtlasError } from '../../src/errors.js';
import type { Database } from '../../src/graph/database.js';
import { type Atlas, openAtlas } from '../atlas.js';

let logged = '';
const log = new Writable({
  write(chunk, _encoding, done) {
    logged += chunk;
    done();
  },
});
let atlas: Atlas;
let port: number;
beforeAll(async () => {
  atlas = await openAtlas({ log });
  await atlas.app.listen({ host: '127.0.0.1', port: 0 });
  port = (atlas.app.server.address() as { port: number }).port;
});
afterAll(() => atlas.close());

const JSON_TYPE = { 'content-type': 'application/json' };
const post = (payload: string | Buffer, headers: Record<string, string> = JSON_TYPE): InjectOptions => ({
  method: 'POST',
  url: '/graphql',
  headers,
  payload,
});
const posted = (asked: unknown) => post(JSON.stringify(asked));
const ASKED = JSON.stringify({ query: '{ __typename }' });
const persisted = (persistedQuery: unknown) => posted({ extensions: { persistedQuery } });

describe('a request that cannot be used is the client’s fault, and no entry of the log', () => {
  it.each<[what: string, request: InjectOptions, status: number, message: string]>([
    ['text', post(ASKED, { 'content-type': 'text/plain' }), 415, 'content-type: application/json'],
    ['a form', post('query={a}', { 'content-type': 'application/x-www-form-urlencoded' }), 415, 'Send JSON'],
    ['parts', post('--a--', { 'content-type': 'multipart/form-data; boundary=a' }), 415, 'Send JSON'],
    ['GraphQL', post('{ __typename }', { 'content-type': 'application/graphql' }), 415, 'Send JSON'],
    ['no type', post(ASKED, {}), 415, 'Send JSON'],
    ['no type that is one', post(ASKED, { 'content-type': 'json' }), 415, 'Send JSON'],
    [
      'another charset',
      post(ASKED, { 'content-type': 'application/json; charset=GBK' }),
      415,
      'in UTF-8, and not in GBK.',
    ],
    ['a compressed body', post(ASKED, { ...JSON_TYPE, 'content-encoding': 'gzip' }), 415, 'not as gzip.'],
    ['bytes of GBK', post(Buffer.from('7b22d6d0cec4223a317d', 'hex')), 400, 'The body is not UTF-8.'],
    ['malformed JSON', post('{"query": '), 400, 'not valid JSON'],
    ['an empty body', post(''), 400, 'Body cannot be empty'],
    ['no body', { method: 'POST', url: '/graphql' }, 400, 'POST body missing'],
    ['a prototype', post('{"query": "{ __typename }", "__proto__": {}}'), 400, 'not valid JSON'],
    ['a text', posted('x'), 400, 'POST body missing'],
    ['nothing in it', posted({}), 400, 'POST body missing'],
    ['a batch', posted([{ query: '{ __typename }' }]), 400, 'batching'],
    ['query: a number', posted({ query: 7 }), 400, 'must be strings'],
    ['query: 0', posted({ query: 0 }), 400, 'non-empty `query`'],
    ['query: a list', posted({ query: ['{ __typename }'] }), 400, 'must be strings'],
    ['query: null', posted({ query: null }), 400, 'non-empty `query`'],
    ['variables: a text', posted({ query: '{ __typename }', variables: '{}' }), 400, 'as an object'],
    ['variables: a list', posted({ query: '{ __typename }', variables: [] }), 400, 'must be an object'],
    ['variables: a number', posted({ query: '{ __typename }', variables: 1 }), 400, 'must be an object'],
    ['extensions: a text', posted({ query: '{ __typename }', extensions: '{}' }), 400, 'as an object'],
    ['extensions: a list', posted({ query: '{ __typename }', extensions: [] }), 400, 'must be an object'],
    ['operationName: a number', posted({ query: '{ a }', operationName: 7 }), 400, 'must be a string'],
    ['a persisted query: a number', persisted(7), 400, 'Unsupported persisted query version'],
    ['query twice', { url: '/graphql?query={a}&query={b}' }, 400, 'only be specified once'],
    ['variables that are no JSON', { url: '/graphql?query={a}&variables={a' }, 400, 'invalid JSON'],
    ['variables that are a list', { url: '/graphql?query={a}&variables=[]' }, 400, 'JSON-encoded object'],
    ['extensions that are no JSON', { url: '/graphql?query={a}&extensions=x' }, 400, 'invalid JSON'],
    ['no query', { url: '/graphql' }, 400, 'non-empty `query`'],
    ['a GET with a type', { url: '/graphql?query={a}', headers: { 'content-type': 'text/csv' } }, 415, 'GET'],
    [
      'what nobody answers',
      { url: '/graphql?query={__typename}', headers: { accept: 'image/png' } },
      406,
      '',
    ],
  ])('%s', async (_what, request, status, message) => {
    logged = '';
    const { statusCode, json, headers } = await atlas.app.inject(request);
    const { errors, data } = json();
    expect([statusCode, errors[0].extensions.code, data]).toEqual([status, 'BAD_REQUEST', undefined]);
    expect(errors[0].message).toContain(message);
    expect([headers['cache-control'], headers['x-content-type-options'], logged]).toEqual([
      'no-store',
      'nosniff',
      '',
    ]);
  });

  it.each([
    ['/graphql?query=%E4%', 'GRAPHQL_PARSE_FAILED'],
    ['/graphql?query=%FF', 'GRAPHQL_PARSE_FAILED'],
    ['/cypher?statement=%E4%', 'CYPHER_INVALID'],
    ['/cypher?statement=RETURN%201&statement=RETURN%202', 'INVALID_ARGUMENT'],
    ['/cypher?statement=RETURN%20$a&parameters={"a":1&parameters="b":2}', 'INVALID_ARGUMENT'],
    ['/cypher?statement=RETURN%201&format=csv&format=csv', 'INVALID_ARGUMENT'],
    ['/%', 'BAD_REQUEST'],
    ['/export/%E4%', 'BAD_REQUEST'],
  ])('%s', async (url, code) => {
    logged = '';
    const { statusCode, json, headers } = await atlas.app.inject({ url });
    const { error, errors } = json();
    expect([statusCode, error?.code ?? errors[0].extensions.code, logged]).toEqual([400, code, '']);
    expect([headers['cache-control'], headers['x-content-type-options']]).toEqual(['no-store', 'nosniff']);
  });

  it.each([undefined, 7, { a: 1 }])(
    'a persisted query by the hash %s is none that we know',
    async (sha256Hash) => {
      logged = '';
      const { statusCode, json } = await atlas.app.inject(persisted({ version: 1, sha256Hash }));
      expect([statusCode, json().errors[0].extensions.code, logged]).toEqual([
        200,
        'PERSISTED_QUERY_NOT_FOUND',
        '',
      ]);
    },
  );

  it('is answered where nothing is wrong with it', async () => {
    for (const request of [
      post(`\uFEFF${ASKED}`),
      post(ASKED, { 'content-type': 'Application/JSON;charset="UTF-8"' }),
      post(ASKED, { ...JSON_TYPE, 'content-encoding': 'identity' }),
      { url: '/graphql?query={__typename}&more=1&more=2' },
      { url: '/graphql?query={__typename}', headers: JSON_TYPE },
    ]) {
      const { statusCode, json } = await atlas.app.inject(request);
      expect([statusCode, json()]).toEqual([200, { data: { __typename: 'Query' } }]);
    }
  });

  it.each([
    ['no Host', 'GET /graphql?query={__typename} HTTP/1.0\r\n\r\n'],
    [
      'a Host that is none',
      'GET /graphql?query={__typename} HTTP/1.1\r\nHost: a b[\r\nConnection: close\r\n\r\n',
    ],
    [
      'our name before the address',
      'GET HTTP://a:4000/graphql?query={__typename} HTTP/1.1\r\nHost: a:4000\r\nConnection: close\r\n\r\n',
    ],
  ])('is answered with %s', async (_what, request) => {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(request);
    const answer = await text(socket);
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).toContain('{"data":{"__typename":"Query"}}');
  });
});

it.each([
  ['http://a/none?b=c', 'There is no GET /none. Try POST /graphql.'],
  ['https://a?b=http://c/d', 'There is no GET /. Try POST /graphql.'],
  ['/none?b=http://c/d', 'There is no GET /none. Try POST /graphql.'],
])('the address %s is its path', async (address, message) => {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(`GET ${address} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
  expect(await text(socket)).toContain(message);
});

describe('what cannot be read as a request is refused as all else', () => {
  it.each([
    [
      'a long address',
      `GET /cypher?statement=${'x'.repeat(17_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
      431,
      'by POST',
    ],
    ['a long header', `GET / HTTP/1.1\r\nHost: a\r\na: ${'b'.repeat(17_000)}\r\n\r\n`, 431, 'by POST'],
    ['an address of bytes', 'GET /街道 HTTP/1.1\r\nHost: a\r\n\r\n', 400, 'percent-encoded'],
    ['no method', 'FETCH / HTTP/1.1\r\nHost: a\r\n\r\n', 400, 'no request'],
    [
      'two lengths',
      'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}',
      400,
      'no request',
    ],
  ])('%s', async (_what, request, status, message) => {
    logged = '';
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(request);
    const [head, body] = (await text(socket)).split('\r\n\r\n') as [string, string];
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(head).toContain('cache-control: no-store\r\nx-content-type-options: nosniff');
    expect(JSON.parse(body).error).toEqual({
      code: status === 431 ? 'REQUEST_TOO_LARGE' : 'BAD_REQUEST',
      message: expect.stringContaining(message),
    });
    expect(logged).toBe('');
  });
});

describe('an answer of which nothing is taken', () => {
  it('is not held for ever', async () => {
    const { server } = atlas.app;
    const { timeout } = server;
    expect(timeout).toBe(120_000);
    const accepted = once(server, 'connection');
    const client = connect(port, '127.0.0.1').pause();
    server.timeout = 200;
    const [held] = await accepted;
    server.timeout = timeout;
    const schema = `GET /graphql?query=${encodeURIComponent(getIntrospectionQuery())} HTTP/1.1\r\nHost: a\r\n\r\n`;
    client.write(schema.repeat(200));
    await once(held, 'close');
    expect(held.bytesWritten).toBeGreaterThan(0);
    client.destroy();
  });
});

describe('what a client sends before it has its earlier answers', () => {
  const get = (url: string, headers = '') => `GET ${url} HTTP/1.1\r\nHost: a\r\n${headers}\r\n`;

  /** The API with tables that never end, and how many statements were begun for them and still run. */
  async function openEndless() {
    const statements = { started: 0, running: 0 };
    const stream: Database['stream'] = async function* (_statement, _parameters, { signal }) {
      statements.started += 1;
      statements.running += 1;
      const columns = ['name'];
      try {
        yield { columns, values: null };
        while (!signal?.aborted) {
          await sleep(1);
          yield { columns, values: ['x'] };
        }
      } finally {
        statements.running -= 1;
      }
    };
    const endless = await openAtlas({ database: { stream } });
    await endless.app.listen({ host: '127.0.0.1', port: 0 });
    const accepted = once(endless.app.server, 'connection');
    const client = connect((endless.app.server.address() as { port: number }).port, '127.0.0.1');
    const [held] = await accepted;
    client.on('error', () => {}); // it is told where its connection is ended
    return { statements, client, held, close: () => endless.close() };
  }

  it('is answered in order', async () => {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    const asked = Array.from({ length: 30 }, (_, i) => [
      get(`/graphql?query={a${i}:__typename}`),
      `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: ${ASKED.length}\r\n\r\n${ASKED}`,
      get(`/export/none${i}`),
    ]);
    socket.write(asked.flat().join('') + get('/health/live', 'Connection: close\r\n'));
    const answers = (await text(socket)).match(/"a\d+":|\{"__typename":|export none\d+|"live"/g);
    const inOrder = asked.flatMap((_, i) => [`"a${i}":`, '{"__typename":', `export none${i}`]);
    expect(answers).toEqual([...inOrder, '"live"']);
  });

  it('is not begun, nor ever when it leaves', async () => {
    const { statements, client, close } = await openEndless();
    client.pause().write(get('/export/metrics.csv').repeat(6));
    await expect.poll(() => statements.running).toBe(1);
    await sleep(100);
    expect(statements).toEqual({ started: 1, running: 1 });
    client.destroy();
    await expect.poll(() => statements.running).toBe(0);
    await sleep(100);
    expect(statements).toEqual({ started: 1, running: 0 });
    await close();
  });

  it('ends the connection where it is too much', async () => {
    const { statements, client, held, close } = await openEndless();
    client.write(get('/export/metrics.csv') + get('/health/live').repeat(100));
    await expect.poll(() => statements.running).toBe(1);
    await sleep(100);
    expect(held.destroyed).toBe(false);
    client.write(get('/health/live').repeat(100_000));
    await once(held, 'close');
    expect(held.bytesRead).toBeLessThan(200_000);
    await expect.poll(() => statements.running).toBe(0);
    await close();
  });
});

describe('what passes', () => {
  it('says when to ask again', async () => {
    const busy = (): never => {
      throw new AtlasError('TOO_BUSY', 'Try again in a few seconds.');
    };
    const gone = async (): Promise<never> => {
      throw new AtlasError('NEO4J_UNAVAILABLE', 'The database does not answer.');
    };
    const passing = await openAtlas({ cypher: { run: busy, stream: busy }, read: gone, checkReady: gone });
    for (const [url, status] of [
      ['/cypher?statement=RETURN%201', 429],
      ['/graphql?query={cypher(statement:"RETURN 1"){rows}}', 200],
      ['/graphql?query={reports{id}}', 200],
      ['/health/ready', 503],
    ] as const) {
      const { statusCode, headers } = await passing.app.inject({ url });
      expect([url, statusCode, headers['retry-after']]).toEqual([url, status, '2']);
    }
    const { headers } = await passing.app.inject({ url: '/graphql?query={streets{id}}' });
    expect(headers['retry-after']).toBeUndefined();
    await passing.close();
  });
});
