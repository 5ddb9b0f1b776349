import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LONGEST, turnOf } from '../order.js';

describe('the order of the tests', () => {
  it('begins with the longest of them, which are there', () => {
    expect(LONGEST.filter((file) => !existsSync(file))).toEqual([]);
    expect(LONGEST.map(turnOf)).toEqual(LONGEST.map((_, index) => index));
  });

  it('goes on folder by folder, from what starts most to what starts nothing', () => {
    const files = ['unit/list', 'graph/links', 'page/paths', 'process/bolt', 'process/main'];
    const paths = files.map((file) => `/repository/test/${file}.test.ts`);
    expect(paths.toSorted((one, other) => turnOf(one) - turnOf(other))).toEqual(paths.toReversed());
  });
});
