import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Atlas, openAtlas } from '../atlas.js';

const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
const JSON_CLIENT = { accept: 'application/json' };
const INDEX =
  '<!doctype html><title>Street Atlas</title><script type="module" src="/assets/a-1.js"></script>';
const GRAPHIQL = '<!doctype html><title>GraphiQL</title>';
const SCRIPT = `console.log(${JSON.stringify('街道'.repeat(500))});`;

/** A page as built by `npm run build`, next to a file that does not belong to it. */
const folder = mkdtempSync(join(tmpdir(), 'street-atlas-page-'));
const page = join(folder, 'dist');
function write(name: string, text: string, compressed = false) {
  writeFileSync(join(page, name), text);
  if (!compressed) return;
  writeFileSync(join(page, `${name}.br`), brotliCompressSync(text));
  writeFileSync(join(page, `${name}.gz`), gzipSync(text));
}

let atlas: Atlas;
beforeAll(async () => {
  mkdirSync(join(page, 'assets'), { recursive: true });
  write('index.html', INDEX, true);
  write('graphiql.html', GRAPHIQL);
  write('review.html', 'secret', true);
  write('favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  write('assets/a-1.js', SCRIPT, true);
  write('.sources', 'secret');
  write('.addresses.json', JSON.stringify(['/', '/entity/*', '/compare', '/browse/:table']));
  write('assets/.hidden.js', 'secret');
  writeFileSync(join(folder, 'outside.txt'), 'secret');
  atlas = await openAtlas({ page });
});
afterAll(async () => {
  await atlas.close();
  rmSync(folder, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = BROWSER) => atlas.app.inject({ url, headers });

describe('the page', () => {
  it.each([
    '/',
    '/?source=report:1-2',
    '/en/',
    '/entity/xyz',
    '/entity/city:%E5%B1%B1%E4%B8%9C%E7%9C%81/%E8%8F%8F%E6%B3%BD%E5%B8%82',
    '/en/compare?metric=a.b&x=%2e',
    '/browse/projects',
  ])('is at %s', async (url) => {
    const { statusCode, headers, body } = await get(url);
    expect([statusCode, body]).toEqual([200, INDEX]);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, no-cache',
      'content-security-policy':
        "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:; connect-src 'self'; font-src 'self' data:; object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      vary: 'accept, accept-encoding',
    });
    const again = await get(url, { ...BROWSER, 'if-none-match': `${headers.etag}` });
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', headers.etag]);
  });

  it.each(['/nothing', '/en/nothing', '/entity/', '/browse/a/b', '/cypher/nothing', '/comparex'])(
    'says at %s that it has nothing there, as a page',
    async (url) => {
      const { statusCode, headers, body } = await get(url);
      expect([statusCode, body]).toEqual([404, INDEX]);
      const again = await get(url, { ...BROWSER, 'if-none-match': `${headers.etag}` });
      expect([again.statusCode, again.body]).toEqual([404, INDEX]);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
    },
  );

  it('answers HEAD without a body', async () => {
    const { statusCode, headers, body } = await atlas.app.inject({
      method: 'HEAD',
      url: '/en/compare',
      headers: BROWSER,
    });
    expect([statusCode, headers['content-length'], body]).toEqual([200, `${INDEX.length}`, '']);
  });

  it.each([
    ['GET', '/entity/xyz'],
    ['GET', '/'],
    ['POST', '/entity/xyz'],
  ] as const)('is not for those who do not open it: %s %s', async (method, url) => {
    const headers = method === 'POST' ? BROWSER : JSON_CLIENT;
    const { statusCode, json } = await atlas.app.inject({ method, url, headers });
    const message = `There is no ${method} ${url}. Try POST /graphql.`;
    expect([statusCode, json()]).toEqual([404, { error: { code: 'NOT_FOUND', message } }]);
  });

  it.each(['/health/live', '/cypher/examples', '/export/metrics.csv'])('leaves %s as it is', async (url) => {
    const plain = await get(url, JSON_CLIENT);
    const browsed = await get(url);
    expect([browsed.statusCode, browsed.body]).toEqual([200, plain.body]);
    expect(browsed.headers['x-content-type-options']).toBe('nosniff');
    expect(browsed.headers['content-security-policy']).toBeUndefined();
  });

  it('is missed where it is not built', async () => {
    const bare = await openAtlas();
    const { statusCode, json } = await bare.app.inject({ url: '/', headers: BROWSER });
    expect([statusCode, json().error]).toEqual([
      404,
      {
        code: 'NOT_FOUND',
        message: 'There is no GET /. Try POST /graphql. The page is not built: npm run build.',
      },
    ]);
    expect((await bare.app.inject({ url: '/graphql', headers: BROWSER })).statusCode).toBe(400);
    await bare.close();
  });
});

describe('its files', () => {
  it('are kept for ever where their names change with their contents', async () => {
    const { statusCode, headers, body } = await get('/assets/a-1.js', { accept: '*/*' });
    expect([statusCode, body]).toEqual([200, SCRIPT]);
    expect(headers).toMatchObject({
      'content-type': 'application/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
    });
  });

  it('are asked for again where they do not', async () => {
    const { statusCode, headers } = await get('/favicon.svg', { accept: 'image/*' });
    expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      'image/svg+xml',
      'public, no-cache',
    ]);
    expect(headers.etag).toBeDefined();
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('come as %s to those who take it', async (encoding, decompress) => {
    for (const [url, text, type] of [
      ['/assets/a-1.js', SCRIPT, 'application/javascript; charset=utf-8'],
      ['/entity/xyz', INDEX, 'text/html; charset=utf-8'],
    ] as const) {
      const { headers, rawPayload } = await get(url, { ...BROWSER, 'accept-encoding': encoding });
      expect([headers['content-encoding'], headers['content-type']]).toEqual([encoding, type]);
      expect(decompress(rawPayload).toString()).toBe(text);
      const plain = await get(url);
      for (const name of ['cache-control', 'content-security-policy'])
        expect(headers[name]).toBe(plain.headers[name]);
    }
    const plain = await get('/favicon.svg', { accept: 'image/*', 'accept-encoding': encoding });
    expect([plain.statusCode, plain.headers['content-encoding']]).toEqual([200, undefined]);
  });

  it('stay missing where they are', async () => {
    for (const headers of [BROWSER, { accept: '*/*' }]) {
      const { statusCode, json, headers: answered } = await get('/assets/a-0.js', headers);
      expect([statusCode, json().error.code, answered['cache-control']]).toEqual([
        404,
        'NOT_FOUND',
        'no-store',
      ]);
    }
    expect((await get('/logo.png', { accept: 'image/*,*/*;q=0.8' })).statusCode).toBe(404);
  });

  it.each([
    '/.sources',
    '/%2esources',
    '/assets/.hidden.js',
    '/review.html',
    '/review.html.br',
    '/%72eview.html',
    '//review.html',
    '/assets/../review.html',
    '/../outside.txt',
    '/%2e%2e/outside.txt',
    '/..%2foutside.txt',
    '/assets/..%2f..%2foutside.txt',
    '/assets/../../outside.txt',
    '/assets/..%5c..%5coutside.txt',
    '//outside.txt',
    '//graphql',
    '/assets%2f..%2f..%2foutside.txt',
    '/index.html%00.txt',
    '/assets',
    '/assets/',
    '/%',
  ])('are all that is served: not %s', async (url) => {
    for (const headers of [BROWSER, { accept: '*/*' }]) {
      const { statusCode, body } = await get(url, headers);
      expect(body).not.toMatch(/secret|Forbidden/);
      if (headers === BROWSER && statusCode === 200) expect(body).toBe(INDEX);
      else expect([400, 404]).toContain(statusCode);
    }
  });
});

describe('GET /graphql', () => {
  const QUERY = '/graphql?query=%7B__typename%7D';

  it('shows a browser where to write a question', async () => {
    const { statusCode, headers, body } = await get('/graphql');
    expect([statusCode, body]).toEqual([200, GRAPHIQL]);
    expect(headers).toMatchObject({ vary: 'accept, accept-encoding', 'cache-control': 'public, no-cache' });
    expect(headers['content-security-policy']).toContain("default-src 'self'");
  });

  it.each<[what: string, url: string, headers: Record<string, string>]>([
    ['a question of a browser', QUERY, BROWSER],
    ['a persisted question', '/graphql?extensions=%7B%7D', BROWSER],
    ['a question', QUERY, JSON_CLIENT],
    ['none, of no browser', '/graphql', JSON_CLIENT],
  ])('leaves the answer to %s as it is', async (_what, url, headers) => {
    const bare = await openAtlas();
    const expected = await bare.app.inject({ url, headers });
    const answer = await get(url, headers);
    expect([answer.statusCode, answer.body]).toEqual([expected.statusCode, expected.body]);
    for (const name of ['etag', 'cache-control', 'content-type'])
      expect(answer.headers[name]).toBe(expected.headers[name]);
    expect(answer.headers.vary).toBe('accept, accept-encoding');
    await bare.close();
  });
});
