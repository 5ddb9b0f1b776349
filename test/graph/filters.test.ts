import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Atlas, openAtlas } from '../atlas.js';
import { REPORTS } from '../reports.js';

let atlas: Atlas;
beforeAll(async () => {
  atlas = await openAtlas();
});
afterAll(() => atlas.close());

/** The total number of figures in these reports. */
const figuresOf = (reports: typeof REPORTS) => reports.reduce((sum, { figures }) => sum + figures, 0);

const HUTIAN = 'subdistrict:山东省/淄博市/张店区/湖田街道';

/** The answer to a query of a root list, which must have no errors. */
async function list(query: string) {
  const { data, errors } = await atlas.ask(query);
  expect(errors).toBeUndefined();
  return Object.values<{ totalCount: number; edges: { node: Record<string, string> }[] }>(
    data,
  )[0] as never as {
    totalCount: number;
    edges: { node: Record<string, string> }[];
  };
}

describe('filters and orders', () => {
  it('figures of a subdistrict, of a metric, of a status, together', async () => {
    const all = await list('{ observations { totalCount } }');
    const hutian = await list(`{ observations(filter: { subdistrict: "${HUTIAN}" }) { totalCount } }`);
    expect([all.totalCount, hutian.totalCount]).toEqual([
      figuresOf(REPORTS),
      figuresOf(REPORTS.filter(({ id }) => id === 'hutian-2021')),
    ]);
    const filter = `{ subdistrict: "${HUTIAN}", metric: "metric:households-relocated", status: ACTUAL }`;
    const relocated = await list(
      `{ observations(filter: ${filter}) { totalCount edges { node { reported } } } }`,
    );
    expect(relocated.edges.map(({ node }) => node.reported)).toEqual(['582户']);
  });

  it('figures by value, both ways', async () => {
    const largest = await list(
      `{ observations(first: 2, filter: { subdistrict: "${HUTIAN}", category: ECONOMY }, orderBy: { field: VALUE, direction: DESC }) { edges { node { reported } } } }`,
    );
    expect(largest.edges.map(({ node }) => node.reported)).toEqual(['43.38亿元', '16.4亿元']);
    const smallest = await list(
      `{ observations(first: 1, filter: { subdistrict: "${HUTIAN}", category: ECONOMY }, orderBy: { field: VALUE }) { edges { node { reported } } } }`,
    );
    expect(smallest.edges.map(({ node }) => node.reported)).toEqual(['2家']);
  });

  it('figures of a period: those whose own lies within it', async () => {
    const ofOutput = 'filter: { metric: "metric:industrial-output", status: ACTUAL';
    const reported = async (period: string) => {
      const { edges } = await list(
        `{ observations(${ofOutput}, period: ${period} }, orderBy: { field: TIME }) { edges { node { reported } } } }`,
      );
      return edges.map(({ node }) => node.reported);
    };
    expect(await reported('{}')).toEqual(['15.22亿元', '约为10亿元']);
    expect(await reported('{ year: 2021 }')).toEqual(['15.22亿元']);
    expect(await reported('{ from: "2022-01-01" }')).toEqual(['约为10亿元']);
    expect(await reported('{ from: "2022-01-01", to: "2022-05-31" }')).toEqual([]);
    expect(await reported('{ from: "2021-06-30", to: "2022-06-30" }')).toEqual(['约为10亿元']);
    const refused = await atlas.ask(
      '{ observations(filter: { period: { year: 2021, to: "2021-06-30" } }) { totalCount } }',
    );
    expect(refused.errors?.[0].extensions.code).toBe('INVALID_ARGUMENT');
  });

  it('figures by time, page by page: what ends first, and what has no end last', async () => {
    const ends: (string | null)[] = [];
    let after: string | null = null;
    do {
      const query = `query ($after: String, $id: ID!) { subdistrict(id: $id) { observations(first: 100, after: $after, orderBy: { field: TIME }) {
        pageInfo { hasNextPage endCursor } totalCount edges { node { period { end } } } } } }`;
      // biome-ignore lint/suspicious/noExplicitAny: the answer
      const { data }: { data: any } = await atlas.ask(query, { after, id: HUTIAN });
      const { edges, pageInfo, totalCount } = data.subdistrict.observations;
      ends.push(...edges.map(({ node }: { node: { period: { end: string | null } } }) => node.period.end));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      if (!after) expect(ends).toHaveLength(totalCount);
    } while (after);
    expect(ends).toEqual(ends.toSorted((a, b) => ((a ?? '~') < (b ?? '~') ? -1 : 1)));
    expect(new Set(ends).size).toBeGreaterThan(2);
  });

  it('projects by subdistrict and kind', async () => {
    const parks = await list(
      `{ projects(filter: { subdistrict: "${HUTIAN}", kind: INDUSTRIAL_PARK }) { edges { node { name } } } }`,
    );
    expect(parks.edges.map(({ node }) => node.name)).toContain('湖田产业园');
    const nobody = await list('{ projects(filter: { subdistrict: "subdistrict:none" }) { totalCount } }');
    expect(nobody.totalCount).toBe(0);
  });

  it('entities by kind, page by page, each once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const query =
        'query ($after: String) { entities(first: 7, after: $after, filter: { kinds: [PERSON, HONOUR] }) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }';
      const {
        data,
      }: {
        data: {
          entities: {
            totalCount: number;
            pageInfo: { hasNextPage: boolean; endCursor: string };
            edges: { node: { id: string } }[];
          };
        };
      } = await atlas.ask(query, { after });
      seen.push(...data.entities.edges.map(({ node }) => node.id));
      after = data.entities.pageInfo.hasNextPage ? data.entities.pageInfo.endCursor : null;
      if (!after) expect(seen).toHaveLength(data.entities.totalCount);
    } while (after);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.every((id) => /^(person|honour):/.test(id))).toBe(true);
  });
});
