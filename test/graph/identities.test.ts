import { describe, expect, it } from 'vitest';
import { formerIds } from '../../src/seed/dataset.js';
import { readSeed, type Seed } from '../../src/seed/files.js';
import { openAtlas } from '../atlas.js';

describe('ids that were served once', () => {
  it('are answered with what has another id now', async () => {
    const former = formerIds(readSeed('seed').seed as Seed);
    expect(former.size).toBeGreaterThan(0);
    const atlas = await openAtlas({ formerIds: former });
    const query = 'query ($id: ID!) { node(id: $id) { id ... on Programme { name } } }';
    for (const [id, now] of former) {
      const { data } = await atlas.ask(query, { id });
      expect(data.node.id).toBe(now);
      expect(data).toEqual((await atlas.ask(query, { id: now })).data);
    }
    await atlas.close();
  });
});
