import { afterEach, expect, it } from 'vitest';
import { type Atlas, openAtlas } from '../atlas.js';

const EXAMPLE = 'https://example.org';
const QUESTION = '/graphql?query={__typename}';

let atlas: Atlas;
afterEach(() => atlas.close());

/** The headers about origins in the answer to a request with only these headers. */
async function said(method: 'GET' | 'OPTIONS', url: string, headers: Record<string, string>) {
  const answer = await atlas.app.inject({ method, url, headers });
  const about = Object.entries(answer.headers).filter(
    ([name]) => name.startsWith('access-control-') || name === 'vary',
  );
  return { status: answer.statusCode, ...Object.fromEntries(about) };
}
const preflight = (origin: string) => ({
  origin,
  'access-control-request-method': 'POST',
  'access-control-request-headers': 'content-type',
});
const EXPOSED = 'etag, retry-after, x-atlas-asked-at, x-atlas-dataset, x-atlas-statement, x-truncated';

it('no origin is allowed where none is named', async () => {
  atlas = await openAtlas();
  expect(await said('GET', QUESTION, { origin: EXAMPLE })).toEqual({
    status: 200,
    vary: 'accept, accept-encoding',
  });
  expect(await said('OPTIONS', '/graphql', preflight(EXAMPLE))).toEqual({ status: 405 });
});

it('an origin is allowed where it is named, and no other', async () => {
  atlas = await openAtlas({ allowOrigins: [EXAMPLE, 'http://localhost:5173'] });
  const vary = 'Origin, accept, accept-encoding';
  const allowed = {
    'access-control-allow-origin': EXAMPLE,
    'access-control-expose-headers': EXPOSED,
  };
  expect(await said('GET', QUESTION, { origin: EXAMPLE })).toEqual({ status: 200, vary, ...allowed });
  const refused = { vary, 'access-control-expose-headers': EXPOSED };
  for (const origin of ['https://example.org.evil.test', 'http://example.org', 'null'])
    expect(await said('GET', QUESTION, { origin })).toEqual({ status: 200, ...refused });
  expect(await said('GET', QUESTION, {})).toEqual({ status: 200, ...refused });
  for (const url of ['/graphql', '/cypher', '/export/metrics.csv'])
    expect(await said('OPTIONS', url, preflight(EXAMPLE))).toEqual({
      status: 204,
      ...allowed,
      vary: 'Origin, Access-Control-Request-Headers, accept-encoding',
      'access-control-allow-headers': 'content-type',
      'access-control-allow-methods': 'GET, HEAD, POST',
      'access-control-max-age': '7200',
    });
  expect(await said('GET', '/health/live', { origin: EXAMPLE })).toEqual({ status: 200 });
});

it('all origins are allowed by *, and then answers do not depend on the origin', async () => {
  atlas = await openAtlas({ allowOrigins: ['*'] });
  expect(await said('GET', QUESTION, { origin: EXAMPLE })).toEqual({
    status: 200,
    vary: 'accept, accept-encoding',
    'access-control-allow-origin': '*',
    'access-control-expose-headers': EXPOSED,
  });
});
