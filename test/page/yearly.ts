import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { Database } from '../../src/graph/database.js';
import { startNeo4j } from '../../src/neo4j/server.js';
import { load } from '../../src/seed/dataset/load.js';
import { readDataset } from '../../src/seed/dataset/read.js';
import { type InBrowser, openBrowser } from './browser.js';

/** The street that has the invented reports. */
export const STREET = '香港中路街道';

/** A figure in such a report: its year, and its value in 亿元. */
export type YearlyFigure = [of: number, value: number];

/**
 * The page over a seed with reports of the street for several years. `close` also stops its Neo4j.
 * @param parts what to copy into the seed, and to which paths
 * @param metric the metric of the figures, in 元
 * @param reports the figures of each year's report
 */
export async function openYears(
  parts: [from: string, to: string][],
  metric: string,
  reports: Record<number, YearlyFigure[]>,
): Promise<InBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'street-atlas-years-page-'));
  const seed = join(folder, 'seed');
  for (const [from, to] of parts) cpSync(from, join(seed, to), { recursive: true });
  for (const [year, figures] of Object.entries(reports))
    writeFileSync(
      join(seed, 'reports', `xianggang-${year}.yaml`),
      yearlyReport(Number(year), metric, figures),
    );
  const { dataset, vocabulary } = readDataset(seed);
  const neo4j = await startNeo4j({ home: join(folder, 'home'), readOnly: false });
  const database = new Database(neo4j);
  await load(database, dataset, vocabulary);
  const web = await openBrowser(null, database);
  const close = async () => {
    await web.close();
    await neo4j.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...web, close };
}

/** An invented report of the street for a year, in the seed's format. */
function yearlyReport(year: number, metric: string, figures: YearlyFigure[]): string {
  const id = `xianggang-${year}`;
  const years = [...new Set([year, ...figures.map(([of]) => of)])];
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
    periods: Object.fromEntries(years.map((of) => [`${of}年`, `${of}-01-01/${of}-12-31`])),
    entities: [{ name: STREET, type: 'Subdistrict', at: `${STREET}@0` }],
    links: [],
    observations: figures.map(([of, value], i) => ({
      metric,
      about: STREET,
      value: value * 1e8,
      unit: '元',
      period: `${of}年`,
      at: `${value}亿元@${100 * (i + 1)}`,
    })),
  });
}
