import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Atlas, openAtlas } from './atlas.js';

let atlas: Atlas;
beforeAll(async () => {
  atlas = await openAtlas();
});
afterAll(() => atlas.close());

/** A table, read back by a standard parser: rows by column. */
async function table(name: string): Promise<Record<string, string>[]> {
  const response = await atlas.app.inject(`/export/${name}.csv`);
  expect([response.statusCode, response.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
  expect(response.body.startsWith('\uFEFF')).toBe(true);
  return parse(response.body, { bom: true, columns: true });
}

describe('exports', () => {
  it('all figures with their citations', async () => {
    const rows = await table('observations');
    const { data } = await atlas.ask('{ observations { totalCount } }');
    expect(rows).toHaveLength(data.observations.totalCount);
    expect(rows.find(({ id }) => id === 'observation:hutian-2021@000464')).toEqual({
      id: 'observation:hutian-2021@000464',
      metricId: 'metric:fiscal-revenue',
      metric: '财政收入',
      category: 'ECONOMY',
      subdistrictId: 'subdistrict:山东省/淄博市/张店区/湖田街道',
      subdistrict: '湖田街道',
      subjects: '湖田街道',
      value: '111270000',
      valueHigh: '',
      unit: '元',
      reported: '1.1127亿元',
      qualifier: 'EXACT',
      status: 'ACTUAL',
      period: '2021年',
      periodStart: '2021-01-01',
      periodEnd: '2021-12-31',
      periodInferred: 'false',
      dimensions: '',
      partOf: '',
      citations: '003_37c98ea6285900b6.txt 464-472',
    });
    const twice = rows.find(
      ({ reported, subdistrict }) => reported === '150余件' && subdistrict === '北城街道',
    );
    expect(twice?.citations).toBe('001_59997f5f79bc38d7.txt 1627-1632; 001_59997f5f79bc38d7.txt 3407-3412');
  });

  it('all entities, links and metrics', async () => {
    const { data } = await atlas.ask('{ entities { totalCount } metrics { totalCount } }');
    const entities = await table('entities');
    expect(entities).toHaveLength(data.entities.totalCount);
    expect(await table('metrics')).toHaveLength(data.metrics.totalCount);
    const links = await table('links');
    const [{ n }] = (await atlas.database.read<{ n: number }>(
      'MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS n',
    )) as [{ n: number }];
    expect(links).toHaveLength(n);
    const ids = new Set(entities.map(({ id }) => id));
    expect(links.every(({ fromId, toId }) => ids.has(fromId as string) && ids.has(toId as string))).toBe(
      true,
    );
    const enables = links.find(({ type, from }) => type === 'ENABLES' && from === '湖田产业园');
    expect(enables).toMatchObject({
      to: '张店区“双碳”产业园',
      inferred: 'false',
      citations: expect.stringMatching(/^003_\S+ 1196-/),
    });
  });

  it('says which tables there are', async () => {
    const response = await atlas.app.inject('/export/people.csv');
    expect([response.statusCode, response.json().error]).toEqual([
      404,
      {
        code: 'NOT_FOUND',
        message: 'There is no table people. There are observations, entities, links, metrics.',
      },
    ]);
  });
});
