import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Atlas, openAtlas } from '../atlas.js';

let atlas: Atlas;
beforeAll(async () => {
  atlas = await openAtlas();
});
afterAll(() => atlas.close());

describe('a metric over time', () => {
  it('has one point for each period, in order', async () => {
    const { data, errors, statements } = await atlas.ask(
      `{ subdistrict(code: "370303003") { series(metric: "metric:industrial-output") {
        metric { id unit { symbol } }
        points { period { label start end } observation { reported subjects { name } } revises { id } change { absolute } }
      } } }`,
    );
    expect([errors, statements]).toEqual([undefined, 1]);
    expect(data.subdistrict.series).toEqual({
      metric: { id: 'metric:industrial-output', unit: { symbol: '元' } },
      points: [
        {
          period: { label: '2021年', start: '2021-01-01', end: '2021-12-31' },
          observation: { reported: '15.22亿元', subjects: [{ name: '湖田街道' }] },
          revises: [],
          change: null,
        },
      ],
    });
  });

  it('is empty where the reports say nothing of it, and null where there is no such metric', async () => {
    const { data } = await atlas.ask(
      `{ subdistrict(code: "370303003") {
        silent: series(metric: "metric:medal-50-years-recipients") { points { period { label } } }
        none: series(metric: "metric:none") { points { period { label } } }
      } }`,
    );
    expect(data.subdistrict).toEqual({ silent: { points: [] }, none: null });
  });

  it('is narrowed as asked, of any entity', async () => {
    const { data } = await atlas.ask(
      `query ($id: ID!) { node(id: $id) { ... on Entity {
        ground: series(metric: "metric:demolished-area", dimensions: [{ name: "对象", value: "地面附着物" }]) { points { observation { reported } period { start end } change { percent } } }
        whole: series(metric: "metric:demolished-area") { points { observation { reported } } }
      } } }`,
      { id: await atlas.idOf('湖田产业园') },
    );
    const point = {
      observation: { reported: '32万平方米' },
      period: { start: '2021-01-01', end: '2022-02-25' },
      change: null,
    };
    expect(data.node).toEqual({ ground: { points: [point] }, whole: { points: [] } });
  });
});
