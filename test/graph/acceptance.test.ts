import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Atlas, acceptance, openAtlas, variablesOf } from '../atlas.js';

describe('acceptance operations', () => {
  let atlas: Atlas;
  beforeAll(async () => {
    atlas = await openAtlas();
  });
  afterAll(() => atlas.close());

  it.each(acceptance)('$file answers without errors and with data', async ({ file, query }) => {
    const variables = await variablesOf(query, atlas.idOf);
    const { data, errors, status } = await atlas.ask(query, variables);
    expect(errors).toBeUndefined();
    expect(status).toBe(200);
    const lists = (JSON.stringify(data).match(/"(?:edges|nodes|links|rows)":\[[{[]/g) ?? []).length;
    expect(lists + (file === 'paths.graphql' ? data.paths.length : 0)).toBeGreaterThan(0);
  });
});
