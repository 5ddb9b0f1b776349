import { readFileSync } from 'node:fs';
import { expect, inject, it } from 'vitest';
import { PRINTED, printPage, withBlocks } from '../../docs/blocks.js';
import { Database } from '../../src/graph/database.js';
import { readDataset } from '../../src/seed/dataset/read.js';
import { describeInBrowser } from './browser.js';
import { CHROMIUM } from './chromium.js';

describeInBrowser('docs/architecture.md', () => {
  it('shows what the page shows of the figure', async () => {
    const database = new Database(inject('served'));
    const block = await printPage(database, readDataset('seed').dataset, CHROMIUM);
    await database.close();
    const document = readFileSync(PRINTED, 'utf8');
    expect(withBlocks(document, block)).toBe(document);
  });
});
