import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Atlas, openAtlas } from '../atlas.js';
import { describeInBrowser, type InBrowser, openBrowser } from './browser.js';

describeInBrowser('a page of another origin', () => {
  let web: InBrowser;
  const atlases: Atlas[] = [];
  let open: string;
  let other: string;
  let closed: string;
  async function listening(allowOrigins: string[]): Promise<string> {
    const atlas = await openAtlas({ allowOrigins });
    atlases.push(atlas);
    return atlas.app.listen({ host: '127.0.0.1', port: 0 });
  }
  beforeAll(async () => {
    web = await openBrowser(null);
    open = await listening(['https://example.org', web.origin]);
    other = await listening(['https://example.org']);
    closed = await listening([]);
  });
  afterAll(async () => {
    await web.close();
    for (const atlas of atlases) await atlas.close();
  });

  /** What a page of `web` gets from a request to another server. */
  async function fetched(url: string, init: RequestInit = {}) {
    const page = await web.browser.newPage();
    // A page without a content security policy, so that only the other server decides.
    await page.goto(`${web.origin}/health/live`);
    const got = await page.evaluate(
      async ({ url, init }) => {
        const response = await fetch(url, init).catch((error) => String(error));
        if (typeof response === 'string') return response;
        const read = ['etag', 'x-truncated', 'x-atlas-dataset'].filter((name) => response.headers.get(name));
        return { status: response.status, body: await response.text(), read };
      },
      { url, init },
    );
    await page.close();
    return got;
  }
  const JSON_POST = (body: object): RequestInit => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const NAMED = '{"data":{"__typename":"Query"}}\n';

  it('that is named asks GraphQL, exports and Cypher', async () => {
    const query = '{ __typename }';
    expect(await fetched(`${open}/graphql`, JSON_POST({ query }))).toEqual({
      status: 200,
      body: NAMED,
      read: ['x-atlas-dataset'],
    });
    expect(await fetched(`${open}/graphql?query=${query}`)).toEqual({
      status: 200,
      body: NAMED,
      read: ['etag', 'x-atlas-dataset'],
    });
    const table = await fetched(`${open}/export/metrics.csv`);
    expect(table).toMatchObject({ status: 200, read: ['etag', 'x-atlas-dataset'] });
    const csv = await fetched(`${open}/cypher?format=csv`, JSON_POST({ statement: 'RETURN 1 AS x' }));
    expect(csv).toEqual({ status: 200, body: 'x,citations\n1,\n', read: ['x-truncated', 'x-atlas-dataset'] });
    expect(await fetched(`${open}/graphql`, JSON_POST({ query: '{ a }' }))).toMatchObject({ status: 400 });
    expect(await fetched(`${open}/export/none.csv`)).toMatchObject({ status: 404 });
  });

  it('that is not named is refused by the browser', async () => {
    for (const origin of [other, closed]) {
      expect(await fetched(`${origin}/graphql`, JSON_POST({ query: '{ __typename }' }))).toBe(
        'TypeError: Failed to fetch',
      );
      expect(await fetched(`${origin}/graphql?query={__typename}`)).toBe('TypeError: Failed to fetch');
    }
    expect(await fetched(`${open}/health/live`)).toBe('TypeError: Failed to fetch');
  });
});
