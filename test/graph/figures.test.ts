import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Atlas, openAtlas } from '../atlas.js';

/** A figure and what its own links lead to. */
interface Figure {
  id: string;
  metric: string;
  status: string;
  subdistricts: string[];
  /** The subdistricts and all divisions above them. */
  divisions: string[];
}

let atlas: Atlas;
let figures: Figure[];
beforeAll(async () => {
  atlas = await openAtlas();
  const statement = `
    MATCH (o:Observation)-[:MEASURES]->(m:Metric)
    RETURN o.id AS id, m.id AS metric, o.status AS status,
      COLLECT { MATCH (o)-[:CITED_IN]->(:Report)-[:COVERS]->(s:Subdistrict) RETURN DISTINCT s.id } AS subdistricts,
      COLLECT { MATCH (o)-[:CITED_IN]->(:Report)-[:COVERS]->(:Subdistrict)-[:PART_OF*0..4]->(d) RETURN DISTINCT d.id } AS divisions
    ORDER BY id`;
  figures = await atlas.database.read<Figure>(statement, {}, 120_000);
});
afterAll(() => atlas.close());

/** All figures that the root list returns for a filter, page by page, and the total that it states. */
async function answered(filter: Record<string, unknown>) {
  const ids: string[] = [];
  let total = 0;
  for (let after: string | null = null, more = true; more; ) {
    const { data, errors }: Awaited<ReturnType<Atlas['ask']>> = await atlas.ask(
      `query ($filter: ObservationFilter, $after: String) { observations(first: 60, after: $after, filter: $filter) {
        totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }`,
      { filter, after },
    );
    expect(errors).toBeUndefined();
    const { totalCount, pageInfo, edges } = data.observations;
    ids.push(...edges.map(({ node }: { node: { id: string } }) => node.id));
    total = totalCount;
    more = pageInfo.hasNextPage;
    after = pageInfo.endCursor;
  }
  return { total, ids };
}

function expected(of: (figure: Figure) => boolean) {
  const ids = figures.filter(of).map(({ id }) => id);
  return { total: ids.length, ids };
}

describe('figures at the root are those whose links lead to what is asked for', () => {
  it('of every subdistrict and every division above', async () => {
    const divisions = new Set(figures.flatMap((figure) => figure.divisions));
    expect(divisions.size).toBeGreaterThan(5);
    for (const within of divisions) {
      const inside = expected((figure) => figure.divisions.includes(within));
      expect([within, await answered({ within })]).toEqual([within, inside]);
    }
    for (const subdistrict of new Set(figures.flatMap(({ subdistricts }) => subdistricts))) {
      const its = expected(({ subdistricts }) => subdistricts.includes(subdistrict));
      expect([subdistrict, await answered({ subdistrict })]).toEqual([subdistrict, its]);
    }
  });

  it('of a metric, alone and with a division or a status', async () => {
    const counts = new Map<string, number>();
    for (const { metric } of figures) counts.set(metric, (counts.get(metric) ?? 0) + 1);
    const [metric = ''] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
    expect(await answered({ metric })).toEqual(expected((one) => one.metric === metric));
    const within = figures.find((one) => one.metric === metric)?.divisions.at(-1) ?? '';
    const both = expected((one) => one.metric === metric && one.divisions.includes(within));
    expect(both.total).toBeGreaterThan(0);
    expect(await answered({ metric, within })).toEqual(both);
    const planned = expected((one) => one.metric === metric && one.status !== 'ACTUAL');
    const others = ['TARGET', 'FORECAST'].map((status) => answered({ metric, status }));
    expect((await Promise.all(others)).flatMap(({ ids }) => ids).sort()).toEqual(planned.ids);
  });

  it('of nothing that is there, none', async () => {
    for (const filter of [{ metric: 'none' }, { subdistrict: 'none' }, { within: 'none' }])
      expect(await answered(filter)).toEqual({ total: 0, ids: [] });
  });
});
