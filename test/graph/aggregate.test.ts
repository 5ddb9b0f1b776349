import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FigureRow } from '../../src/model/rows.js';
import { type Atlas, openAtlas } from '../atlas.js';

let atlas: Atlas;
beforeAll(async () => {
  atlas = await openAtlas();
});
afterAll(() => atlas.close());

const HUTIAN = 'subdistrict:山东省/淄博市/张店区/湖田街道';

async function aggregates(args: string, fields: string) {
  const { data, errors } = await atlas.ask(`{ aggregates(${args}) { ${fields} } }`);
  expect(errors).toBeUndefined();
  return data.aggregates;
}

describe('figures in groups', () => {
  it('one group where nothing tells them apart, each figure once', async () => {
    const { data } = await atlas.ask(
      '{ observations { totalCount } aggregates { count sumWithheld unit { symbol } min } }',
    );
    expect(data.aggregates).toEqual([
      { count: data.observations.totalCount, sumWithheld: 'SEVERAL_METRICS', unit: null, min: null },
    ]);
  });

  it('by subdistrict and category, each figure in one group', async () => {
    const groups = await aggregates(
      'groupBy: [SUBDISTRICT, CATEGORY]',
      'subdistrict { name } category count',
    );
    const counted = await atlas.database.read<{ name: string; category: string; count: number }>(
      `MATCH (s:Subdistrict)<-[:COVERS]-(:Report)<-[:CITED_IN]-(o:Observation)-[:MEASURES]->(m:Metric)
       WITH s, m.category AS category, count(o) AS count ORDER BY s.id, category
       RETURN s.name AS name, category, count`,
    );
    expect(counted.length).toBeGreaterThan(30);
    expect(groups).toEqual(
      counted.map(({ name, category, count }) => ({ subdistrict: { name }, category, count })),
    );
  });

  it('takes figures for one fact only where they measure the same', async () => {
    const figures = new Map<string, FigureRow>();
    const recording = await openAtlas({
      read: async <Row>(statement: string, parameters?: Record<string, unknown>) => {
        const rows = await atlas.database.read<Row>(statement, parameters);
        for (const { answer } of rows as { answer: FigureRow[] }[])
          for (const figure of answer) figures.set(figure.id, figure);
        return rows;
      },
    });
    expect((await recording.ask('{ aggregates { count } }')).errors).toBeUndefined();
    await recording.close();
    const equal = await atlas.database.read<{ stated: string; again: string; alike: boolean }>(
      `MATCH (r:Observation)<-[:RESULT]-(:Check {rule: 'EQUAL'})-[:OPERAND]->(o:Observation)
       RETURN r.id AS stated, o.id AS again, r.metricId = o.metricId AS alike`,
    );
    expect(new Set(equal.map(({ alike }) => alike))).toEqual(new Set([true, false]));
    for (const { stated, again, alike } of equal)
      expect([again, figures.get(again)?.restates.includes(stated)]).toEqual([again, alike]);
  });

  it('sums a total once, without its parts', async () => {
    const [group] = await aggregates(
      `groupBy: [METRIC], filter: { subdistrict: "${HUTIAN}", metric: "metric:enterprises-above-size" }`,
      'count min max median unit { symbol } sumWithheld sum { value qualifier count observations { reported citation { start } } }',
    );
    expect(group).toEqual({
      count: 10,
      min: 2,
      max: 77,
      median: 5.5,
      unit: { symbol: '家' },
      sumWithheld: null,
      sum: {
        value: 77,
        qualifier: 'EXACT',
        count: 1,
        observations: [{ reported: '77家', citation: { start: 372 } }],
      },
    });
  });

  it('does not add up what different subdistricts report of different times', async () => {
    const medals = 'filter: { metric: "metric:medal-50-years-recipients", within: "city:山东省/济南市" }';
    const [group] = await aggregates(
      medals,
      'metric { name } subdistrict { id } count sumWithheld observations { reported }',
    );
    expect(group).toEqual({
      metric: { name: '“光荣在党50年”纪念章颁发人数' },
      subdistrict: null,
      count: 2,
      sumWithheld: 'SEVERAL_PERIODS',
      observations: [{ reported: '133名' }, { reported: '287名' }],
    });
    const groups = await aggregates(`groupBy: [PERIOD], ${medals}`, 'sum { value }');
    expect(groups.map(({ sum }: { sum: { value: number } }) => sum.value).sort()).toEqual([133, 287]);
  });

  it('never adds a half-year to a year', async () => {
    const output =
      'filter: { metric: "metric:industrial-output", status: ACTUAL, within: "province:山东省" }';
    const fields = 'period { label } count sumWithheld sum { value }';
    expect(await aggregates(output, fields)).toContainEqual(
      expect.objectContaining({ period: null, sumWithheld: 'SEVERAL_PERIODS', sum: null }),
    );
    const groups = await aggregates(`groupBy: [PERIOD], ${output}`, fields);
    expect(groups).toContainEqual(
      expect.objectContaining({ period: { label: '2021年' }, sum: { value: 1_522_000_000 } }),
    );
    const years = output.replace(' }', ', period: { year: 2021 } }');
    expect(await aggregates(years, 'count sum { value }')).toEqual([
      { count: 1, sum: { value: 1_522_000_000 } },
    ]);
  });

  it('one group of a period, however it is worded', async () => {
    const groups = await aggregates('groupBy: [PERIOD]', 'period { start end } count');
    const days = groups
      .map(({ period }: { period: { start: string | null; end: string | null } }) => period)
      .filter(({ start, end }: { start: string | null; end: string | null }) => start || end)
      .map((period: object) => JSON.stringify(period));
    expect(days.length).toBeGreaterThan(5);
    expect(new Set(days).size).toBe(days.length);
  });

  it('nested below metrics and subdistricts, in one statement for all of them', async () => {
    const query = (first: number) =>
      `{ metrics(first: ${first}, orderBy: { field: ID }) { edges { node { aggregates(groupBy: [SUBDISTRICT]) { count max } observations(first: 1) { totalCount } } } } }`;
    const one = await atlas.ask(query(1));
    const many = await atlas.ask(query(100));
    expect([one.statements, many.statements]).toEqual([2, 2]);
    for (const { node } of many.data.metrics.edges) {
      const counts = node.aggregates.map(({ count }: { count: number }) => count);
      expect(counts.reduce((a: number, b: number) => a + b, 0)).toBe(node.observations.totalCount);
    }
    const { data } = await atlas.ask(
      `{ subdistrict(code: "370303003") { observations { totalCount } aggregates(groupBy: [STATUS]) { status count subdistrict { name } } } }`,
    );
    const groups = data.subdistrict.aggregates;
    expect(groups.map(({ status }: { status: string }) => status)).toEqual(
      ['ACTUAL', 'FORECAST', 'TARGET'].filter((s) => groups.some((g: { status: string }) => g.status === s)),
    );
    expect(
      new Set(groups.map(({ subdistrict }: { subdistrict: { name: string } }) => subdistrict.name)),
    ).toEqual(new Set(['湖田街道']));
  });

  it('values are compared in the unit of the metric', async () => {
    const { data } = await atlas.ask(
      '{ observations(filter: { metric: "metric:site-area" }, orderBy: { field: VALUE, direction: DESC }, first: 1) { edges { node { value unit { symbol } comparableValue converted metric { unit { symbol } } } } } }',
    );
    expect(data.observations.edges[0].node).toEqual({
      value: 1100,
      unit: { symbol: '亩' },
      comparableValue: 733333.333333,
      converted: true,
      metric: { unit: { symbol: '平方米' } },
    });
    const [group] = await aggregates('filter: { metric: "metric:site-area" }', 'max unit { symbol }');
    expect(group).toEqual({ max: 733333.333333, unit: { symbol: '平方米' } });
  });

  it('never sums a part with its total, whatever is filtered', async () => {
    const groups = await aggregates(
      'groupBy: [METRIC, STATUS, DIMENSIONS]',
      'sum { count observations(first: 200) { id partOf { id } subjects { id } } }',
    );
    const sums = groups.map(({ sum }: { sum: unknown }) => sum).filter(Boolean);
    expect(sums.length).toBeGreaterThan(100);
    for (const { observations } of sums) {
      const ids = new Set(observations.map(({ id }: { id: string }) => id));
      for (const { partOf } of observations) expect(ids).not.toContain(partOf?.id);
    }
  });
});
