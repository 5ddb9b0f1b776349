import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Database } from '../../src/graph/database.js';
import { type Neo4jServer, startNeo4j } from '../../src/neo4j/server.js';
import { load } from '../../src/seed/load.js';
import { readDataset } from '../../src/seed/read.js';
import { itIsAccessible } from './accessibility.js';
import { describeInBrowser, type InBrowser, openBrowser } from './browser.js';
import { STREET, yearlyReport } from './yearly.js';

describeInBrowser('a metric over the years', () => {
  const ADDRESS = `/compare?metric=metric:industrial-output&place=subdistrict:山东省/青岛市/市南区/${STREET}`;
  let folder: string;
  let neo4j: Neo4jServer;
  let web: InBrowser;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'street-atlas-years-page-'));
    const seed = join(folder, 'seed');
    cpSync('seed', seed, { recursive: true });
    const output = '规模以上工业总产值';
    const reports = {
      2021: yearlyReport(2021, output, [[2021, 30]]),
      2022: yearlyReport(2022, output, [
        [2021, 35],
        [2022, 42],
      ]),
    };
    for (const [year, text] of Object.entries(reports))
      writeFileSync(join(seed, 'reports', `xianggang-${year}.yaml`), text);
    const { dataset, vocabulary } = readDataset(seed, null);
    neo4j = await startNeo4j({ home: join(folder, 'home'), readOnly: false });
    const database = new Database(neo4j);
    await load(database, dataset, vocabulary);
    web = await openBrowser(null, database);
  });
  afterAll(async () => {
    await web.close();
    await neo4j.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is a line, with what has changed and what a later report states anew', () =>
    web.visit(ADDRESS, async (page) => {
      const years = page.getByRole('region', { name: '历年' }).first();
      await years.getByRole('img', { name: /历年变化/ }).waitFor();
      const rows = years.getByRole('row');
      await expect.poll(() => rows.count()).toBe(3);
      const [, first, second] = await rows.allInnerTexts();
      expect(first).toMatch(/香港中路街道\s+2021年\s+35亿元〔100〕[\s\S]*30亿元〔100〕/);
      expect(second).toMatch(/香港中路街道\s+2022年\s+42亿元〔200〕\s+\+700,000,000\s+\+20%/);
      await years.getByText('菱形的点').waitFor();
    }));

  itIsAccessible(
    () => web,
    [
      [ADDRESS, 1440],
      [ADDRESS, 390],
    ],
    async (page) => {
      await page.getByRole('img', { name: /历年变化/ }).waitFor();
    },
  );
});
