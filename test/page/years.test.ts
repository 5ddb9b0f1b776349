import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { Database } from '../../src/graph/database.js';
import { type Neo4jServer, startNeo4j } from '../../src/neo4j/server.js';
import { load } from '../../src/seed/load.js';
import { readDataset } from '../../src/seed/read.js';
import { itIsAccessible } from './accessibility.js';
import { describeInBrowser, type InBrowser, openBrowser } from './browser.js';

const STREET = '香港中路街道';

/** An invented report of a street on a year: its output, of which year how much. */
function reportOf(year: number, figures: [of: number, value: number][]) {
  const id = `xianggang-${year}`;
  return stringify({
    report: {
      id,
      file: `${id}.txt`,
      sha256: createHash('sha256').update(id).digest('hex'),
      length: 1000,
      title: `${STREET}${year}年工作`,
      publishedOn: `${year + 1}-01-05`,
      subdistrict: `山东省/青岛市/市南区/${STREET}`,
      period: `${year}年`,
    },
    periods: Object.fromEntries(
      [...new Set([year, ...figures.map(([of]) => of)])].map((of) => [`${of}年`, `${of}-01-01/${of}-12-31`]),
    ),
    entities: [{ name: STREET, type: 'Subdistrict', at: `${STREET}@0` }],
    links: [],
    observations: figures.map(([of, value], i) => ({
      metric: '规模以上工业总产值',
      about: STREET,
      value: value * 1e8,
      unit: '元',
      period: `${of}年`,
      at: `${value}亿元@${100 * (i + 1)}`,
    })),
  });
}

describeInBrowser('a metric over the years', () => {
  const ADDRESS = `/compare?metric=metric:industrial-output&place=subdistrict:山东省/青岛市/市南区/${STREET}`;
  let folder: string;
  let neo4j: Neo4jServer;
  let web: InBrowser;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'street-atlas-years-page-'));
    const seed = join(folder, 'seed');
    cpSync('seed', seed, { recursive: true });
    const reports = {
      2021: reportOf(2021, [[2021, 30]]),
      2022: reportOf(2022, [
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
