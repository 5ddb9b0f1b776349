import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { NOT_EXISTING } from '../../src/model/status.js';
import { readVocabulary } from '../../src/model/vocabulary.js';
import type { DatasetRow } from '../../src/seed/dataset/dataset.js';
import { readDataset } from '../../src/seed/dataset/read.js';

const folder = mkdtempSync(join(tmpdir(), 'street-atlas-status-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/**
 * The rows of the fixture's report and of a second one that says the same of a later year, but for `status`, and where
 * given what a link says.
 */
function rowsOf(
  first: string,
  second: string,
  later = '2022',
  links: [string, string] = ['', ''],
): DatasetRow[] {
  cpSync('test/fixtures/seed', folder, { recursive: true });
  cpSync('seed/vocabulary.yaml', join(folder, 'vocabulary.yaml'));
  const write = (id: string, year: string, status: string, link: string) => {
    const report = readFileSync('test/fixtures/seed/reports/example-2021.yaml', 'utf8')
      .replace('id: example-2021', `id: ${id}`)
      .replace('file: example.txt', `file: ${id}.txt`)
      .replace(/sha256: .*/, `sha256: ${createHash('sha256').update(id).digest('hex')}`)
      .replaceAll('2021年: 2021-01-01/2021-12-31', `${year}年: ${year}-01-01/${year}-12-31`)
      .replaceAll('period: 2021年', `period: ${year}年`)
      .replace("publishedOn: '2022-01-05'", `publishedOn: '${Number(year) + 1}-01-05'`)
      .replace('status: COMPLETED', `status: ${status}`)
      .replace('AFFECTS, to: 海风社区,', `AFFECTS, to: 海风社区,${link}`);
    writeFileSync(join(folder, 'reports', `${id}.yaml`), report);
  };
  write('example-2021', '2021', first, links[0]);
  write('example-later', later, second, links[1]);
  return [...readDataset(folder).dataset.rows()];
}

function historyOf(rows: DatasetRow[]) {
  const park = rows.find(({ node }) => node.id === 'project:blue-bay-park') as DatasetRow;
  const ids = park.outgoing.filter(({ type }) => type === 'HAS_STATUS').map(({ to }) => to);
  const history = rows
    .filter(({ node }) => ids.includes(node.id))
    .sort((a, b) => Number(a.node.properties.position) - Number(b.node.properties.position))
    .map(({ node: { id, labels, properties } }): Record<string, unknown> => ({ id, labels, ...properties }));
  return { status: park.node.properties.status, history };
}

describe('the status of an entity', () => {
  it('is said with its place by each report, and the latest is its own', () => {
    const { status, history } = historyOf(rowsOf('UNDERWAY', 'COMPLETED'));
    expect(status).toBe('COMPLETED');
    expect(history).toEqual([
      {
        id: 'status-statement:example-2021@000037/project:blue-bay-park',
        labels: ['StatusStatement'],
        status: 'UNDERWAY',
        position: 1,
        periodLabel: '2021年',
        periodStart: '2021-01-01',
        periodEnd: '2021-12-31',
        periodInferred: true,
        citationReports: ['report:example-2021'],
        citationStarts: [37],
        citationEnds: [43],
        citationExacts: ['蓝湾公园项目'],
      },
      expect.objectContaining({ status: 'COMPLETED', position: 2, periodEnd: '2022-12-31' }),
    ]);
  });

  it('follows the time that is meant, not the order of the files', () => {
    const { status, history } = historyOf(rowsOf('COMPLETED', 'UNDERWAY', '2019'));
    expect(status).toBe('COMPLETED');
    expect(history.map(({ id }) => id)).toEqual([
      'status-statement:example-later@000037/project:blue-bay-park',
      'status-statement:example-2021@000037/project:blue-bay-park',
    ]);
  });

  it('may be said several times by one report, each with its own place and period', () => {
    const said = (year: string) =>
      `[{is: COMPLETED, at: 蓝湾公园项目@86, period: ${year}年}, {is: PLANNED, at: [蓝湾公园项目@37]}]`;
    const { status, history } = historyOf(rowsOf(said('2021'), 'ABOLISHED'));
    expect(status).toBe('ABOLISHED');
    expect(history.map((one) => [one.status, one.citationStarts, one.periodInferred])).toEqual([
      ['PLANNED', [37], true],
      ['COMPLETED', [86], false],
      ['ABOLISHED', [37], true],
    ]);
  });
});

describe('the status of a link', () => {
  const planned = ' status: PLANNED,';
  const abolished = ' status: ABOLISHED,';
  const statusOf = (first: string, second: string, later?: string) =>
    rowsOf('UNDERWAY', 'UNDERWAY', later, [first, second])
      .flatMap(({ outgoing }) => outgoing)
      .find(({ type }) => type === 'AFFECTS')?.properties.status;

  it.each([
    [planned, planned, 'PLANNED'],
    [planned, '', undefined],
    ['', planned, 'PLANNED'],
    ['', abolished, 'ABOLISHED'],
    [abolished, '', undefined],
    [planned, abolished, 'ABOLISHED'],
    ['', '', undefined],
  ])('is the latest, as that of an entity: first "%s", then "%s" is %s', (first, second, expected) => {
    expect(statusOf(first, second)).toBe(expected);
    expect(statusOf(second, first, '2019')).toBe(expected);
  });
});

it('statuses of what does not exist are of the vocabulary', () => {
  expect(Object.keys(readVocabulary('seed').entityStatuses)).toEqual(
    expect.arrayContaining([...NOT_EXISTING]),
  );
});
