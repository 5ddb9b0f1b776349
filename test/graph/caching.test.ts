import { createHash } from 'node:crypto';
import { mkdtempSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { CypherRunner } from '../../src/cypher/runner.js';
import { AtlasError } from '../../src/errors.js';
import { Database } from '../../src/graph/database.js';
import type { ServerOptions } from '../../src/http/options.js';
import { ReportTexts } from '../../src/report/texts.js';
import { acceptance, openAtlas, variablesOf } from '../atlas.js';

/** The API over the served graph; counts for each answer how often the database was queried. */
async function openCounted(options: Partial<ServerOptions> = {}) {
  const database = new Database(inject('served'));
  const runner = new CypherRunner(database);
  let statements = 0;
  const counted =
    <A extends unknown[], R>(ask: (...args: A) => R) =>
    (...args: A) => {
      statements += 1;
      return ask(...args);
    };
  const counting: Partial<ServerOptions> = {
    responseCache: 10_000_000,
    read: counted((statement, parameters) => database.read(statement, parameters)) as ServerOptions['read'],
    database: { stream: counted((...args) => database.stream(...args)) },
    cypher: {
      run: counted((request) => runner.run(request)),
      stream: counted((request) => runner.stream(request)),
    },
    ...options,
  };
  const atlas = await openAtlas(counting, database);
  const send = async (request: InjectOptions) => {
    statements = 0;
    const { statusCode: status, headers, payload: body, json } = await atlas.app.inject(request);
    return { status, headers, body, json, statements };
  };
  return {
    send,
    idOf: atlas.idOf,
    get: (url: string, headers: Record<string, string> = {}) => send({ url, headers }),
    graphql: (asked: object, headers: Record<string, string> = {}) => send({ url: urlOf(asked), headers }),
    post: (payload: object, headers: Record<string, string> = {}) =>
      send({ method: 'POST', url: '/graphql', payload, headers }),
    close: async () => {
      await runner.close();
      await atlas.close();
    },
  };
}

function urlOf(asked: object): string {
  const written = Object.entries(asked).map(([key, value]) => [
    key,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return `/graphql?${new URLSearchParams(written)}`;
}

const projects = (first: number) => ({
  query: 'query ($first: Int) { projects(first: $first) { edges { node { id name } } } }',
  variables: { first },
});

let atlas: Awaited<ReturnType<typeof openCounted>>;
beforeAll(async () => {
  atlas = await openCounted();
});
afterAll(() => atlas.close());

const KEPT = {
  'cache-control': 'public, no-cache',
  vary: 'accept, accept-encoding',
  etag: expect.stringMatching(/^W\/".{43}"$/),
};

/** Expects that no cache keeps an answer. */
function expectNotKept({ headers }: { headers: Record<string, unknown> }): void {
  expect([headers['cache-control'], headers.etag]).toEqual(['no-store', undefined]);
}

describe('GET /graphql', () => {
  it('is answered by 304 without a statement where the client has the answer', async () => {
    const first = await atlas.graphql(projects(3));
    expect(first.headers).toMatchObject(KEPT);
    expect([first.status, first.statements, first.json().data.projects.edges.length]).toEqual([200, 1, 3]);
    const has = { 'if-none-match': `"other", ${first.headers.etag}` };
    const again = await atlas.graphql(projects(3), has);
    expect([again.status, again.statements, again.body]).toEqual([304, 0, '']);
    expect(again.headers).toMatchObject({ ...KEPT, etag: first.headers.etag });
    expect((await atlas.graphql(projects(4), has)).status).toBe(200);
  });

  it('has the same tag in every process, and another after another load', async () => {
    const tagOf = async (load: string) => {
      const other = await openCounted({ checkReady: async () => load });
      const { headers } = await other.graphql(projects(3));
      await other.close();
      return headers.etag;
    };
    expect(await tagOf('one')).toBe(await tagOf('one'));
    expect(await tagOf('one')).not.toBe(await tagOf('two'));
  });

  it('follows another load while it runs, and keeps nothing while the graph is another', async () => {
    let load: string | null = 'one';
    const checkReady = async () => {
      if (load) return load;
      throw new AtlasError('NEO4J_UNAVAILABLE', 'The database holds another version of the graph.');
    };
    const other = await openCounted({ checkReady });
    const { headers } = await other.graphql(projects(3));
    const ask = () => other.graphql(projects(3), { 'if-none-match': String(headers.etag) });
    expect((await ask()).status).toBe(304);
    load = null;
    await expect.poll(async () => (await ask()).status).toBe(200);
    for (const answer of [await ask(), await other.post(projects(3)), await other.post(projects(3))]) {
      expectNotKept(answer);
      expect([answer.status, answer.statements]).toEqual([200, 1]);
    }
    load = 'two';
    await expect.poll(async () => (await ask()).headers.etag).toBeDefined();
    const after = await ask();
    expect([after.status, after.headers.etag === headers.etag]).toEqual([200, false]);
    await other.close();
  });

  it('has its own answer for each type that a client accepts', async () => {
    const accept = (type: string) => atlas.graphql(projects(2), { accept: type });
    const plain = await accept('application/json');
    const modern = await accept('application/graphql-response+json');
    expect(plain.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(modern.headers['content-type']).toBe('application/graphql-response+json; charset=utf-8');
    expect(plain.headers.etag).not.toBe(modern.headers.etag);
    expect((await accept('application/graphql-response+json')).headers['content-type']).toBe(
      modern.headers['content-type'],
    );
  });
});

describe('kept answers', () => {
  it.each(acceptance)('$file', async ({ file, query }) => {
    const variables = await variablesOf(query, atlas.idOf);
    for (const ask of [atlas.post, atlas.graphql]) {
      const asked = await ask({ query, variables });
      const kept = await ask({ query, variables });
      expect([asked.status, asked.statements > 0]).toEqual([200, true]);
      expect(kept.statements).toBe(file === 'cypher.graphql' ? 1 : 0);
      if (file === 'cypher.graphql') continue;
      expect(kept.body).toBe(asked.body);
      const { date: _, ...headers } = asked.headers;
      expect(kept.headers).toMatchObject(headers);
    }
  });

  it('are none of an answer to POST for anybody else', async () => {
    expectNotKept(await atlas.post(projects(5)));
    const has = { 'if-none-match': String((await atlas.graphql(projects(5))).headers.etag) };
    expect((await atlas.post(projects(5), has)).status).toBe(200);
  });

  it('are told apart by variables and by the operation', async () => {
    const query = 'query A { reports { id } } query B { metrics(first: 1) { totalCount } }';
    const ask = async (asked: object) => Object.keys((await atlas.post(asked)).json().data ?? {})[0];
    expect(await ask({ query, operationName: 'A' })).toBe('reports');
    expect(await ask({ query, operationName: 'B' })).toBe('metrics');
    const bodies = [projects(6), projects(7), projects(6)];
    const lengths = [];
    for (const body of bodies) lengths.push((await atlas.post(body)).json().data.projects.edges.length);
    expect(lengths).toEqual([6, 7, 6]);
    const number = (written: string) =>
      atlas.send({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json' },
        payload: JSON.stringify(projects(0)).replace('"first":0', `"first":${written}`),
      });
    expect((await number('null')).status).toBe(200);
    expect((await number('1e999')).status).toBe(400);
  });

  it('are none with errors or of Cypher', async () => {
    for (const query of [
      '{ projects(first: 1) { totalCount } cypher(statement: "RETURN 1") { rows } }',
      '{ node(id: "x") { id } subdistrict { id } }',
    ]) {
      for (const ask of [atlas.post, atlas.graphql]) {
        const asked = [await ask({ query }), await ask({ query })];
        asked.forEach(expectNotKept);
        expect(asked.map(({ status }) => status)).toEqual([200, 200]);
        expect(asked.map(({ statements }) => statements > 0)).toEqual([true, true]);
      }
    }
    for (const query of ['{ streets { id } }', '{ reports {']) {
      expectNotKept(await atlas.graphql({ query }));
      expectNotKept(await atlas.post({ query }));
    }
    const introspection = { query: '{ __schema { queryType { name } } }' };
    expect((await atlas.graphql(introspection)).headers).toMatchObject(KEPT);
    expect((await atlas.graphql(introspection)).json().data.__schema.queryType.name).toBe('Query');
  });

  it('are none of passages that are not there yet, and other ones where there are texts', async () => {
    const query = '{ reports { observations(first: 1) { edges { node { citation { passage } } } } } }';
    const without = await atlas.graphql({ query });
    expect(without.headers).toMatchObject(KEPT);
    const folder = mkdtempSync(join(tmpdir(), 'street-atlas-caching-'));
    const other = await openCounted({ texts: new ReportTexts(folder) });
    for (const _ of [1, 2]) {
      const missing = await other.graphql({ query }, { 'if-none-match': `${without.headers.etag}` });
      expectNotKept(missing);
      expect([missing.status, missing.body, missing.statements > 0]).toEqual([200, without.body, true]);
    }
    await other.close();
    rmdirSync(folder);
  });

  it('are for nobody whom Apollo would refuse', async () => {
    const asked = projects(8);
    await atlas.post(asked);
    const { headers } = await atlas.graphql(asked);
    const has = { 'if-none-match': String(headers.etag) };
    for (const [status, refused] of [
      [415, await atlas.graphql(asked, { ...has, 'content-type': 'text/plain' })],
      [415, await atlas.graphql(asked, { ...has, 'content-type': 'text/csv' })],
      [406, await atlas.graphql(asked, { ...has, accept: 'text/html' })],
      [406, await atlas.post(asked, { accept: 'text/html' })],
      [400, await atlas.post([asked])],
      [400, await atlas.send({ method: 'POST', url: urlOf(asked), headers: has })],
    ] as const) {
      expect(refused.status).toBe(status);
      expectNotKept(refused);
    }
    const plain = { method: 'POST', url: '/graphql', headers: { 'content-type': 'text/plain' } } as const;
    expect((await atlas.send({ ...plain, payload: JSON.stringify(asked) })).status).toBe(415);
  });

  it('take up no more than they may: the latest stay', async () => {
    const { body } = await atlas.post(projects(20));
    const small = await openCounted({ responseCache: 2.5 * (Buffer.byteLength(body) + 500) });
    for (const first of [20, 21, 22]) await small.post(projects(first));
    const statements = [];
    for (const first of [22, 21, 20]) statements.push((await small.post(projects(first))).statements);
    expect(statements).toEqual([0, 0, 1]);
    for (const expected of [1, 1]) expect((await small.post(projects(200))).statements).toBe(expected);
    await small.close();
    const none = await openCounted({ responseCache: 0 });
    for (const expected of [1, 1]) expect((await none.post(projects(3))).statements).toBe(expected);
    expect((await none.graphql(projects(3))).headers).toMatchObject(KEPT);
    await none.close();
  });
});

describe('persisted queries', () => {
  it('are registered once and then asked for by their hash, with GET too', async () => {
    const { query, variables } = projects(9);
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    const other = await openCounted();
    const unknown = await other.graphql({ variables, extensions });
    expect(unknown.json().errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expectNotKept(unknown);
    // An answer from the cache would not register the query.
    for (const expected of [1, 1]) {
      const registered = await other.post({ query, variables, extensions });
      expect([registered.status, registered.statements]).toEqual([200, expected]);
    }
    expectNotKept(await other.graphql({ query, variables, extensions }));
    const byHash = await other.graphql({ variables, extensions });
    expect([byHash.status, byHash.statements]).toEqual([200, 1]);
    expect(byHash.json().data.projects.edges).toHaveLength(9);
    const kept = await other.graphql({ variables, extensions });
    expect([kept.body, kept.statements]).toEqual([byHash.body, 0]);
    const has = { 'if-none-match': String(byHash.headers.etag) };
    expect((await other.graphql({ variables, extensions }, has)).status).toBe(304);
    const wrong = { persistedQuery: { version: 1, sha256Hash: sha256Hash.replace(/^./, 'x') } };
    const refused = await other.post({ query, variables, extensions: wrong });
    expect([refused.status, refused.json().errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
    await other.close();
  });
});

describe('If-None-Match', () => {
  const page = mkdtempSync(join(tmpdir(), 'street-atlas-caching-'));
  let web: Awaited<ReturnType<typeof openCounted>>;
  beforeAll(async () => {
    writeFileSync(join(page, 'index.html'), '<!doctype html>');
    writeFileSync(join(page, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    web = await openCounted({ page });
  });
  afterAll(async () => {
    await web.close();
    rmSync(page, { recursive: true });
  });

  it.each([
    '/graphql?query={reports{id}}',
    '/cypher?example=metric-by-subdistrict',
    '/cypher?example=metric-by-subdistrict&format=csv',
    '/cypher/examples',
    '/export',
    '/export/metrics.csv',
    '/favicon.svg',
  ])('is compared as RFC 9110 says: %s', async (url) => {
    const whole = await web.get(url);
    const tag = String(whole.headers.etag);
    const strong = tag.replace('W/', '');
    for (const [has, status] of [
      [tag, 304],
      [strong, 304],
      [`"a", ${strong} ,"b"`, 304],
      [`${tag},"b"`, 304],
      ['*', 304],
      ['"a"', 200],
      [strong.replaceAll('"', ''), 200],
      [strong.replace('"', '"x'), 200],
      ['', 200],
    ] as const) {
      for (const method of ['GET', 'HEAD'] as const) {
        const answer = await web.send({ method, url, headers: { 'if-none-match': has } });
        expect([has, method, answer.status]).toEqual([has, method, status]);
        expect(answer.headers).toMatchObject({
          etag: tag,
          vary: whole.headers.vary,
          'cache-control': 'public, no-cache',
        });
        if (status === 304) expect(answer.body).toBe('');
      }
    }
    const reload = { 'if-none-match': tag, 'cache-control': 'no-cache' };
    expect((await web.get(url, reload)).status).toBe(304);
  });

  it.each([
    ['/graphql?query={streets{id}}', 400],
    ['/graphql?query={cypher(statement:"RETURN 1"){rows}}', 200],
    ['/cypher?example=metric-by-subdistrict&parameters=[]', 400],
    ['/cypher?statement=RETURN%201', 200],
    ['/export/none.csv', 404],
    ['/health/live', 200],
    ['/nothing', 404],
  ])('with * is nothing to an answer without a tag: %s', async (url, status) => {
    const answer = await web.get(url, { 'if-none-match': '*' });
    expectNotKept(answer);
    expect([answer.status, answer.body.length > 0]).toEqual([status, true]);
  });

  it('is nothing to POST, whose answer nobody else may keep', async () => {
    const { status } = await web.post({ query: '{ reports { id } }' }, { 'if-none-match': '*' });
    expect(status).toBe(200);
  });
});

describe('exports and Cypher', () => {
  const saved = '/cypher?example=metric-by-subdistrict';
  it.each(['/export/metrics.csv', '/export/graph.jsonld', saved, `${saved}&format=csv`, '/cypher/examples'])(
    '%s is answered by 304 without the database',
    async (url) => {
      const { status, headers, body } = await atlas.get(url);
      expect([status, body.length > 100]).toEqual([200, true]);
      expect(headers).toMatchObject(KEPT);
      const again = await atlas.get(url, { 'if-none-match': String(headers.etag) });
      expect([again.status, again.statements, again.body]).toEqual([304, 0, '']);
      expect((await atlas.get(`${url}${url.includes('?') ? '&' : '?'}more=1`)).headers.etag).not.toBe(
        headers.etag,
      );
    },
  );

  it('keeps no statement of a stranger, and no errors', async () => {
    const asked = { example: 'metric-by-subdistrict' };
    for (const answer of [
      await atlas.get(`/cypher?statement=${encodeURIComponent('RETURN datetime()')}`),
      await atlas.get(`/cypher?format=csv&statement=${encodeURIComponent('RETURN datetime()')}`),
      await atlas.get('/cypher?example=none'),
      await atlas.get(`${saved}&parameters=[]`),
      await atlas.send({ method: 'POST', url: '/cypher', payload: asked }),
      await atlas.get('/export/none.csv'),
      await atlas.get('/health/ready'),
    ])
      expectNotKept(answer);
  });

  it('keeps nothing that fails after all', async () => {
    const failing = (): never => {
      throw new AtlasError('QUERY_TIMEOUT', 'too long');
    };
    const other = await openCounted({
      database: {
        // biome-ignore lint/correctness/useYield: it fails before its first row
        stream: async function* () {
          failing();
        },
      },
      cypher: {
        run: failing,
        stream: async function* () {
          yield { kind: 'columns', columns: ['a'] } as const;
          failing();
        },
      },
    });
    for (const url of ['/export/metrics.csv', saved, `${saved}&format=csv`]) {
      const answer = await other.get(url);
      expect([answer.status, answer.json().error.code]).toEqual([422, 'QUERY_TIMEOUT']);
      expectNotKept(answer);
    }
    await other.close();
  });
});
