import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Atlas, openAtlas } from '../atlas.js';

const readme = readFileSync('README.md', 'utf8');
const chinese = readFileSync('README.zh.md', 'utf8');

let atlas: Atlas;
beforeAll(async () => {
  atlas = await openAtlas();
});
afterAll(() => atlas.close());

describe('README', () => {
  it('shows the answer that its first query has', async () => {
    const body = /-d '(\{"query":[\s\S]*?\})'\n/.exec(readme)?.[1]?.replaceAll('\n', ' ');
    const shown = /```json\n([\s\S]*?)```/.exec(readme)?.[1];
    const response = await atlas.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: body,
    });
    expect(response.json()).toEqual(JSON.parse(shown ?? ''));
  });

  it('has a Chinese query that answers', async () => {
    const query = /```graphql\n([\s\S]*?)```/.exec(chinese)?.[1] ?? '';
    const { data, errors } = await atlas.ask(query);
    expect(errors).toBeUndefined();
    expect(data.search.edges[0].node.name).toBe('湖田产业园');
  });
});
