import { describe, expect, it } from 'vitest';
import { compareInvented } from '../differential/executors.js';

/** `npm run differential` makes more of them, and other ones from another seed on. */
const FROM = Number(process.env.DIFFERENTIAL_FROM ?? 1);
const COUNT = Number(process.env.DIFFERENTIAL_COUNT ?? 1000);

describe('operations made up over the schema', () => {
  it('are executed as graphql-js executes them', async () => {
    const { compared, failed } = await compareInvented(FROM, COUNT);
    if (COUNT < 100) return; // one seed, run again
    expect(compared).toBeGreaterThan(COUNT * 0.7);
    expect(failed).toBeGreaterThan(COUNT * 0.1);
  });
});
