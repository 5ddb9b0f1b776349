import { createHook } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliDecompressSync, createBrotliDecompress, createGunzip, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { AtlasError } from '../../src/errors.js';
import { exportFiles } from '../../src/export/exports.js';
import { Database } from '../../src/graph/database.js';
import { type Atlas, acceptance, openAtlas, variablesOf } from '../atlas.js';

let atlas: Atlas;
let origin: string;
beforeAll(async () => {
  atlas = await openAtlas({ responseCache: 10_000_000 });
  origin = await atlas.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => atlas.close());

const LARGE = '/graphql?query={metrics(first:200){edges{node{id,name}}}}';
const SMALL = '/graphql?query={__typename}';
const ask = (url: string, accepted?: string, from = atlas) =>
  from.app.inject({ url, headers: accepted === undefined ? {} : { 'accept-encoding': accepted } });

const plainOf = { br: brotliDecompressSync, gzip: gunzipSync };
type Coding = keyof typeof plainOf;

/** A body without what differs from answer to answer: when it was asked and how long it took. */
const lasting = (body: string) => body.replace(/"askedAt":"[^"]+"|"elapsedMs":\d+/g, '');

describe('what the client takes', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    ['gzip', 'gzip'],
    ['GZip', 'gzip'],
    ['br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['br;q=0, gzip;q=0.1', 'gzip'],
    ['*', 'br'],
    ['br;q=0, *', 'gzip'],
    ['gzip;q=0, *', 'br'],
    ['*;q=0', undefined],
    ['gzip, *;q=0', 'gzip'],
    ['identity, gzip;q=0.5', undefined],
    ['identity;q=0.5, gzip;q=0.4', undefined],
    ['identity;q=0, gzip', 'gzip'],
    ['identity;q=0, *', 'br'],
    ['deflate, zstd', undefined],
    // The client refuses every coding; it gets the answer uncompressed.
    ['identity;q=0', undefined],
    ['br;q=0, gzip;q=0, identity;q=0', undefined],
  ])('%s is answered as %s', async (accepted, coding) => {
    const { headers, statusCode } = await ask(LARGE, accepted);
    expect([statusCode, headers['content-encoding'], headers.vary]).toEqual([
      200,
      coding,
      'accept, accept-encoding',
    ]);
  });

  it('is asked for what is small only where nothing else is taken', async () => {
    for (const [accepted, coding] of [
      ['gzip, br', undefined],
      ['gzip, identity;q=0', 'gzip'],
    ] as const) {
      const { headers } = await ask(SMALL, accepted);
      expect([headers['content-encoding'], headers.vary]).toEqual([coding, 'accept, accept-encoding']);
    }
  });
});

describe.each(['br', 'gzip'] as const)('%s', (coding) => {
  it.each(acceptance)('says the same: $file', async ({ query }) => {
    const payload = { query, variables: await variablesOf(query, atlas.idOf) };
    const post = (headers: Record<string, string>) =>
      atlas.app.inject({ method: 'POST', url: '/graphql', payload, headers });
    const plain = await post({});
    const { headers, rawPayload } = await post({ 'accept-encoding': coding });
    const body = headers['content-encoding'] ? plainOf[coding](rawPayload) : rawPayload;
    expect([headers['content-encoding'], Number(headers['content-length'])]).toEqual([
      body.length >= 1400 ? coding : undefined,
      rawPayload.length,
    ]);
    expect(lasting(body.toString())).toBe(lasting(plain.body));
  });

  it.each([
    ...[...exportFiles.keys()].map((file) => `/export/${file}`),
    '/cypher/examples',
    '/cypher?example=metric-by-subdistrict',
    '/cypher?example=metric-by-subdistrict&format=csv',
    LARGE,
  ])('says the same, and is the same to caches: %s', async (url) => {
    const plain = await ask(url);
    const answer = await ask(url, coding);
    expect([answer.headers['content-encoding'], plain.headers['content-encoding']]).toEqual([
      coding,
      undefined,
    ]);
    expect(lasting(plainOf[coding](answer.rawPayload).toString())).toBe(lasting(plain.body));
    for (const name of ['etag', 'vary', 'cache-control', 'content-type'])
      expect(answer.headers[name]).toBe(plain.headers[name]);
    const again = await atlas.app.inject({
      url,
      headers: { 'accept-encoding': coding, 'if-none-match': String(answer.headers.etag) },
    });
    expect([again.statusCode, again.headers['content-encoding']]).toEqual([304, undefined]);
  });
});

describe('kept answers', () => {
  /** How often something was compressed during `work`. */
  async function compressions(work: () => Promise<unknown>): Promise<number> {
    let count = 0;
    const hook = createHook({
      init: (_id, type) => {
        if (type === 'ZLIB') count += 1;
      },
    }).enable();
    await work();
    hook.disable();
    return count;
  }

  it('are compressed once for each form, by GET and POST', async () => {
    const fresh = await openAtlas({ responseCache: 10_000_000 });
    const count = (coding: string) => compressions(() => ask(LARGE, coding, fresh));
    const counts = [];
    for (const coding of ['br', 'br', 'gzip', 'gzip', 'br', 'identity']) counts.push(await count(coding));
    expect(counts).toEqual([1, 0, 1, 0, 0, 0]);
    await fresh.close();
  });

  it('count with their compressed forms', async () => {
    const url = (first: number) => `/graphql?query={metrics(first:${first}){edges{node{id,name}}}}`;
    const plain = (await ask(url(199))).rawPayload.length;
    const coded = (await ask(url(199), 'br')).rawPayload.length;
    let statements = 0;
    const database = new Database(inject('served'));
    const read: Database['read'] = (...asked) => {
      statements += 1;
      return database.read(...asked);
    };
    for (const [size, expected] of [
      [2 * (plain + coded + 600), 0],
      [2 * (plain + coded / 2 + 600), 1],
    ] as const) {
      const small = await openAtlas({ responseCache: Math.round(size), read });
      await ask(url(199), 'br', small);
      await ask(url(200), 'br', small);
      statements = 0;
      await ask(url(199), 'br', small);
      expect(statements).toBe(expected);
      await small.close();
    }
    await database.close();
  });
});

describe('streams', () => {
  async function open(path: string, coding: string, from = origin): Promise<IncomingMessage> {
    const request = get(`${from}${path}`, { headers: { 'accept-encoding': coding } }).on('error', () => {});
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    return response;
  }
  const decoder: Record<Coding, () => ReturnType<typeof createGunzip>> = {
    br: createBrotliDecompress,
    gzip: createGunzip,
  };

  it.each(['br', 'gzip'] as const)('come as they are made: %s', async (coding) => {
    const statement = `UNWIND range(1, 2000) AS i UNWIND range(1, CASE WHEN i <= 1000 THEN 1 ELSE 1000000000 END) AS k
       WITH i, k WHERE k = 1 RETURN i, '街道' AS compressed`;
    const response = await open(`/cypher?statement=${encodeURIComponent(statement)}`, coding);
    expect(response.headers['content-encoding']).toBe(coding);
    const [first] = await once(response.pipe(decoder[coding]()), 'data');
    expect(String(first)).toContain('"columns":["i","compressed"]');
    expect(response.complete).toBe(false);
    response.destroy();
  });

  it.each(['br', 'gzip'] as const)('that fail end broken: %s', async (coding) => {
    let came = 0;
    const failing = await openAtlas({
      database: {
        async *stream() {
          yield { columns: ['a'], values: null };
          while (came === 0) {
            await sleep(10);
            yield { columns: ['a'], values: [randomBytes(1000).toString('base64')] };
          }
          throw new AtlasError('QUERY_TIMEOUT', 'too long');
        },
      },
    });
    const address = await failing.app.listen({ host: '127.0.0.1', port: 0 });
    const response = await open('/export/metrics.csv', coding, address);
    expect([response.statusCode, response.headers['content-encoding']]).toEqual([200, coding]);
    response.on('data', (part: Buffer) => {
      came += part.length;
    });
    const [error] = await once(response, 'error');
    expect([error.code, response.complete]).toEqual(['ECONNRESET', false]);
    await failing.close();
  });

  it('that fail before their first byte are answered as what they are', async () => {
    const broken = await openAtlas({
      database: {
        // biome-ignore lint/correctness/useYield: it fails before its first row
        async *stream() {
          await sleep(250); // longer than it takes to pass on what has arrived
          throw new AtlasError('NEO4J_UNAVAILABLE', 'The database does not answer.');
        },
      },
    });
    for (const file of exportFiles.keys()) {
      const { statusCode, headers, json } = await ask(`/export/${file}`, 'br, gzip', broken);
      expect([statusCode, headers['content-encoding'], headers.etag, headers['cache-control']]).toEqual([
        503,
        undefined,
        undefined,
        'no-store',
      ]);
      expect(json().error.code).toBe('NEO4J_UNAVAILABLE');
    }
    await broken.close();
  });

  it('wait for clients that do not read, and stop with those that leave', async () => {
    let rows = 0;
    let ended = false;
    const endless = await openAtlas({
      database: {
        async *stream() {
          try {
            yield { columns: ['a'], values: null };
            for (;;) {
              rows += 1;
              yield { columns: ['a'], values: [randomBytes(10_000).toString('base64')] };
            }
          } finally {
            ended = true;
          }
        },
      },
    });
    const address = await endless.app.listen({ host: '127.0.0.1', port: 0 });
    const response = await open('/export/metrics.csv', 'br', address);
    response.pause();
    const still = async () => {
      const before = rows;
      await sleep(300);
      return rows === before;
    };
    await expect.poll(still, { interval: 1 }).toBe(true);
    expect(rows).toBeLessThan(2000);
    response.destroy();
    await expect.poll(() => ended).toBe(true);
    await endless.close();
  });
});
