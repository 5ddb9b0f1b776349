import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Atlas, acceptance, answerTo, openAtlas } from '../atlas.js';

describe('acceptance operations', () => {
  let atlas: Atlas;
  beforeAll(async () => {
    atlas = await openAtlas();
  });
  afterAll(() => atlas.close());

  it.each(acceptance)('$file answers without errors and with data', async (operation) => {
    const { errors, status, lists } = await answerTo(operation, atlas);
    expect([errors, status]).toEqual([undefined, 200]);
    expect(lists).toBeGreaterThan(0);
  });
});
