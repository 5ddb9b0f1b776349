import diagnostics from 'node:diagnostics_channel';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, HTTPMethods, RouteOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AtlasError } from '../../src/errors.js';
import { exportFiles } from '../../src/export/exports.js';
import type { Database } from '../../src/graph/database.js';
import { type Atlas, openAtlas } from '../atlas.js';

/** The URLs to request for each of Fastify's routes. */
const ASKED: Record<string, string[]> = {
  '/': ['/'],
  '/*': ['/favicon.svg', '/assets/none.js', '/nothing'],
  '/graphql': [
    '/graphql',
    '/graphql?query={reports{id}}',
    '/graphql?query={projects{edges{node{id,name}}}}',
    '/graphql?query={streets{id}}',
    '/graphql?query={cypher(statement:"RETURN%201"){rows}}',
  ],
  '/cypher': [
    '/cypher',
    '/cypher?example=metric-by-subdistrict',
    '/cypher?example=metric-by-subdistrict&format=csv',
    '/cypher?example=none',
    '/cypher?statement=RETURN%201',
    '/cypher?statement=RETURN%201&format=csv',
    '/cypher?statement=CREATE%20(n)',
  ],
  '/cypher/examples': ['/cypher/examples'],
  '/export': ['/export'],
  '/export/:file': [...exportFiles.keys(), 'none.csv'].map((file) => `/export/${file}`),
  '/health/live': ['/health/live'],
  '/health/ready': ['/health/ready'],
};

const routes: RouteOptions[] = [];
const collect = (message: unknown) => {
  const { fastify } = message as { fastify: FastifyInstance };
  fastify.addHook('onRoute', (route) => {
    routes.push(route);
  });
};
const page = mkdtempSync(join(tmpdir(), 'street-atlas-methods-'));

let atlas: Atlas;
beforeAll(async () => {
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>Street Atlas</title>');
  writeFileSync(join(page, 'graphiql.html'), '<!doctype html><title>GraphiQL</title>');
  writeFileSync(join(page, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  diagnostics.subscribe('fastify.initialization', collect);
  atlas = await openAtlas({ page, responseCache: 1_000_000 });
  diagnostics.unsubscribe('fastify.initialization', collect);
});
afterAll(async () => {
  await atlas.close();
  rmSync(page, { recursive: true });
});

/** The methods of all routes with this URL. */
const methodsOf = (url: string) =>
  new Set(routes.filter((route) => route.url === url).flatMap(({ method }) => method));

async function headersOf(method: 'GET' | 'HEAD', url: string, headers: Record<string, string>) {
  const answer = await atlas.app.inject({ method, url, headers });
  // Leaves out the time, and the transfer encoding, which only answers with a body have.
  const { date: _, 'x-atlas-asked-at': __, 'transfer-encoding': ___, ...said } = answer.headers;
  if (method === 'HEAD') expect(answer.body).toBe('');
  return { status: answer.statusCode, ...said };
}

describe('HEAD', () => {
  it('is tried at every address', () => {
    expect(new Set(routes.map(({ url }) => url))).toEqual(new Set(Object.keys(ASKED)));
    for (const url of Object.keys(ASKED)) expect([url, methodsOf(url).has('HEAD')]).toEqual([url, true]);
  });

  it.each(Object.values(ASKED).flat())('is GET without the body: %s', async (url) => {
    const asking: Record<string, string>[] = [
      {},
      { 'accept-encoding': 'br' },
      { 'accept-encoding': 'gzip;q=0.5, identity;q=0' },
      { accept: 'text/html', 'accept-encoding': 'gzip' },
      { 'if-none-match': '*' },
    ];
    for (const headers of asking) {
      const got = await headersOf('GET', url, headers);
      expect(await headersOf('HEAD', url, headers)).toEqual(got);
    }
  });

  it('says the length where it is known', async () => {
    const lengthOf = async (url: string) => (await headersOf('HEAD', url, {}))['content-length'];
    expect(await lengthOf('/health/live')).toBe('17');
    expect(await lengthOf('/graphql?query={__typename}')).toBe('32');
    expect(await lengthOf('/export/metrics.csv')).toBeUndefined();
  });

  it('of an export asks the database for nothing but whether it answers', async () => {
    const statements: string[] = [];
    const stream: Database['stream'] = (statement, ...rest) => {
      statements.push(statement);
      return atlas.database.stream(statement, ...rest);
    };
    const counted = await openAtlas({ database: { stream } });
    for (const file of exportFiles.keys()) {
      const { statusCode } = await counted.app.inject({ method: 'HEAD', url: `/export/${file}` });
      expect([statusCode, statements.splice(0)]).toEqual([200, ['RETURN 1 AS one']]);
    }
    await counted.close();
  });

  it('of an export fails where GET fails', async () => {
    // biome-ignore lint/correctness/useYield: it fails before its first row
    async function* stream(): ReturnType<Database['stream']> {
      throw new AtlasError('NEO4J_UNAVAILABLE', 'The database does not answer.');
    }
    const broken = await openAtlas({ database: { stream } });
    for (const method of ['GET', 'HEAD'] as const) {
      const { statusCode, headers } = await broken.app.inject({ method, url: '/export/metrics.csv' });
      expect([statusCode, headers['retry-after']]).toEqual([503, '2']);
    }
    await broken.close();
  });

  it('of a statement stops it when its headers are there', async () => {
    const statement = 'UNWIND range(1, 100000000) AS i RETURN i AS headed';
    const url = `/cypher?statement=${encodeURIComponent(statement)}`;
    // More than can run at once: each must free its slot for the next.
    for (let i = 0; i < 4; i += 1) {
      const { statusCode, headers } = await atlas.app.inject({ method: 'HEAD', url });
      expect([statusCode, headers['x-atlas-statement']]).toEqual([200, encodeURIComponent(statement)]);
    }
    const running =
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery ENDS WITH 'AS headed' RETURN count(*) AS n";
    await expect
      .poll(async () => (await atlas.database.read<{ n: number }>(running))[0]?.n, { timeout: 5000 })
      .toBe(0);
  });
});

describe('other methods', () => {
  it('are refused by 405, which says what an address takes', async () => {
    for (const [url, asked] of Object.entries(ASKED)) {
      if (url === '/*') continue;
      const taken = [...methodsOf(url)].sort();
      for (const method of ['OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND']) {
        if (taken.includes(method)) continue;
        const { statusCode, headers, json } = await atlas.app.inject({
          method: method as HTTPMethods,
          url: asked[0] as string,
          headers: { 'content-type': 'text/csv' },
          payload: 'a',
        });
        expect([method, url, statusCode, headers.allow, json().error]).toEqual([
          method,
          url,
          405,
          taken.join(', '),
          {
            code: 'METHOD_NOT_ALLOWED',
            message: `${asked[0]?.split('?')[0]} takes ${taken.join(', ')}, not ${method}.`,
          },
        ]);
        expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
      }
    }
  });

  it('find nothing where there is nothing', async () => {
    for (const method of ['OPTIONS', 'POST', 'DELETE', 'PROPFIND']) {
      const { statusCode, headers } = await atlas.app.inject({
        method: method as HTTPMethods,
        url: '/nothing',
      });
      expect([statusCode, headers.allow, headers['cache-control']]).toEqual([404, undefined, 'no-store']);
    }
  });
});
