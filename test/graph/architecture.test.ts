import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { PRINTED, printBlocks, withBlocks } from '../../docs/blocks.js';
import { Database } from '../../src/graph/database.js';
import { readDataset } from '../../src/seed/dataset/read.js';

const document = readFileSync(PRINTED, 'utf8');

describe('docs/architecture.md', () => {
  it('shows what npm run docs prints: a figure and an operation on the real graph', async () => {
    const database = new Database(inject('served'));
    const blocks = await printBlocks(database, readDataset('seed').dataset);
    await database.close();
    expect(withBlocks(document, blocks)).toBe(document);
  });

  it('has a mark for whatever is printed', () => {
    expect(() => withBlocks(document, { 'figure on the moon': '' })).toThrow(
      'docs/architecture.md has no mark for "figure on the moon"',
    );
  });
});
