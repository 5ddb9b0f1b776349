import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Atlas, openAtlas } from '../atlas.js';

let atlas: Atlas;
beforeAll(async () => {
  atlas = await openAtlas();
});
afterAll(() => atlas.close());

const HUTIAN = 'subdistrict:山东省/淄博市/张店区/湖田街道';
const JIBEI = 'subdistrict:山东省/济南市/济阳区/济北街道';
const SHANDONG = 'province:山东省';
const ZHANGDIAN = 'district:山东省/淄博市/张店区';

/** The data of an operation, which must have no errors. */
async function answered(query: string) {
  const { data, errors } = await atlas.ask(query);
  expect(errors).toBeUndefined();
  return data;
}

/** The number of entities that match a filter, written in GraphQL. */
const countOf = async (filter: string) =>
  (await answered(`{ entities(filter: ${filter}) { totalCount } }`)).entities.totalCount as number;

const facetsBy = async (by: string, filter: string) =>
  (await answered(`{ facets(by: ${by}, filter: ${filter}) { value count division { name } } }`)).facets as {
    value: string | null;
    count: number;
    division: { name: string } | null;
  }[];

describe('facets', () => {
  it.each(['PROJECT', 'PARTY_ORGANIZATION', 'ORGANIZATION', 'PROGRAMME', 'FACILITY'])(
    'of %s by kind and status are as many as the lists that they lead to',
    async (kind) => {
      const kinds = await facetsBy('KIND', `{ kinds: [${kind}] }`);
      expect(kinds.length).toBeGreaterThan(1);
      expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(await countOf(`{ kinds: [${kind}] }`));
      const counts = kinds.map(({ count }) => count);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      const { value, count } = kinds.find((one) => one.value !== null) as (typeof kinds)[number];
      expect(await countOf(`{ kinds: [${kind}], kind: "${value}" }`)).toBe(count);
      for (const { value, count } of await facetsBy('STATUS', `{ kinds: [${kind}] }`))
        if (value) expect(await countOf(`{ kinds: [${kind}], status: ${value} }`)).toBe(count);
    },
  );

  it('by division go down level by level, each as many as its list', async () => {
    const provinces = await facetsBy('DIVISION', '{ kinds: [PROJECT] }');
    const shandong = provinces.find(({ value }) => value === SHANDONG);
    expect(shandong?.division?.name).toBe('山东省');
    expect(await countOf(`{ kinds: [PROJECT], within: "${SHANDONG}" }`)).toBe(shandong?.count);
    const streets = await facetsBy('DIVISION', `{ kinds: [PROJECT], within: "${ZHANGDIAN}" }`);
    expect(streets.map(({ division }) => division?.name)).toEqual(['湖田街道']);
    expect(streets[0]?.count).toBe(await countOf(`{ kinds: [PROJECT], within: "${HUTIAN}" }`));
  });

  it('by year, and by whether a report names them', async () => {
    for (const { value, count } of await facetsBy('YEAR', '{ kinds: [HONOUR] }'))
      if (value) expect(await countOf(`{ kinds: [HONOUR], year: ${value} }`)).toBe(count);
    // A report with an open end belongs to the year in which it begins.
    const { data } = await atlas.ask(
      '{ publishedReports(filter: { year: 2022 }) { edges { node { period { start end } entities(filter: { kinds: [PROJECT] }) { totalCount } } } } }',
    );
    const [{ node }] = data.publishedReports.edges;
    expect(node.period).toEqual({ start: '2022-01-01', end: null });
    expect(await facetsBy('YEAR', '{ kinds: [PROJECT] }')).toContainEqual(
      expect.objectContaining({ value: '2022', count: node.entities.totalCount }),
    );
    expect(await countOf('{ kinds: [PROJECT], year: 2022 }')).toBe(node.entities.totalCount);
    const cited = await facetsBy('CITED', '{ kinds: [COMMUNITY] }');
    expect(cited.map(({ value }) => value).sort()).toEqual(['false', 'true']);
    for (const { value, count } of cited)
      expect(await countOf(`{ kinds: [COMMUNITY], cited: ${value} }`)).toBe(count);
  });

  it('are one statement each', async () => {
    const { statements } = await atlas.ask(
      `{ a: facets(by: KIND, filter: { kinds: [PROJECT] }) { value count }
         b: facets(by: DIVISION, filter: { kinds: [PROJECT] }) { value count division { name } } }`,
    );
    expect(statements).toBe(2);
  });
});

describe('named things', () => {
  it('of a type are narrowed by several things at once, page by page', async () => {
    const filter = `{ kinds: [PROJECT], within: "${HUTIAN}", existing: true }`;
    const names: string[] = [];
    let after: string | null = null;
    do {
      const { entities } = await answered(
        `{ entities(first: 10, after: ${JSON.stringify(after)}, filter: ${filter}, orderBy: { field: NAME }) {
             pageInfo { hasNextPage endCursor } edges { node { name } } } }`,
      );
      names.push(...entities.edges.map(({ node }: { node: { name: string } }) => node.name));
      after = entities.pageInfo.hasNextPage ? entities.pageInfo.endCursor : null;
    } while (after);
    expect(names).toHaveLength(await countOf(filter));
    expect(names).toEqual(names.toSorted());
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    ['NAME', 'ASC'],
    ['KIND', 'ASC'],
    ['STATUS', 'DESC'],
    ['SUBDISTRICT', 'ASC'],
    ['CITATIONS', 'DESC'],
    ['ID', 'DESC'],
  ])('are sorted by %s %s over the bounds of pages', async (field, direction) => {
    const sorted: { key: string | number; id: string }[] = [];
    let after: string | null = null;
    do {
      const { entities } = await answered(
        `{ entities(first: 60, after: ${JSON.stringify(after)}, filter: { kinds: [PROJECT, PARTY_ORGANIZATION] },
             orderBy: { field: ${field}, direction: ${direction} }) {
             pageInfo { hasNextPage endCursor }
             edges { node { __typename id name citations { start }
               ... on Project { kind status subdistrict { id } }
               ... on PartyOrganization { level status subdistrict { id } } } } } }`,
      );
      for (const { node } of entities.edges) {
        const keys: Record<string, string | number> = {
          NAME: node.name,
          KIND: node.kind ?? node.level ?? '',
          STATUS: node.status ?? '',
          SUBDISTRICT: node.subdistrict?.id ?? '',
          CITATIONS: node.citations.length,
          ID: node.id,
        };
        sorted.push({ key: keys[field] as string | number, id: node.id });
      }
      after = entities.pageInfo.hasNextPage ? entities.pageInfo.endCursor : null;
    } while (after);
    const compared = (a: string | number, b: string | number) => (a < b ? -1 : Number(a > b));
    const sign = direction === 'ASC' ? 1 : -1;
    expect(sorted).toEqual(sorted.toSorted((a, b) => sign * compared(a.key, b.key) || compared(a.id, b.id)));
    expect(new Set(sorted.map(({ id }) => id)).size).toBe(
      await countOf('{ kinds: [PROJECT, PARTY_ORGANIZATION] }'),
    );
  });

  it('are of no kind that there is not', async () => {
    for (const field of [
      'entities(filter: { kind: "NOPE" }) { totalCount }',
      'facets(by: KIND, filter: { kind: "NOPE" }) { count }',
    ]) {
      const { errors } = await atlas.ask(`{ ${field} }`);
      expect(errors?.[0]?.extensions.code).toBe('INVALID_ARGUMENT');
      expect(errors?.[0]?.message).toContain('ProjectKind');
    }
  });
});

describe('reports and divisions', () => {
  it('reports come in pages, in the order of all of them', async () => {
    const { reports, publishedReports } = await answered(
      '{ reports { id } publishedReports(first: 2) { totalCount pageInfo { endCursor } edges { node { id } } } }',
    );
    const ids = reports.map(({ id }: { id: string }) => id);
    expect(publishedReports.totalCount).toBe(ids.length);
    const next = await answered(
      `{ publishedReports(first: 200, after: "${publishedReports.pageInfo.endCursor}") { edges { node { id } } } }`,
    );
    const paged = [...publishedReports.edges, ...next.publishedReports.edges].map(({ node }) => node.id);
    expect(paged).toEqual(ids);
  });

  it('reports on a division are those on what lies in it', async () => {
    const { publishedReports } = await answered(
      `{ publishedReports(filter: { within: "${ZHANGDIAN}", kind: WORK_REPORT }) { edges { node { covers { id } } } } }`,
    );
    expect(
      publishedReports.edges.map(({ node }: never) => (node as { covers: unknown }).covers),
    ).toContainEqual([{ id: HUTIAN }]);
  });

  it('divisions with reports say how many subdistricts of theirs have one', async () => {
    const { divisions, subdistricts } = await answered(
      '{ divisions { subdistricts division { id } } subdistricts(filter: { reported: true }) { totalCount } }',
    );
    const sum = divisions.reduce((all: number, one: { subdistricts: number }) => all + one.subdistricts, 0);
    expect(sum).toBe(subdistricts.totalCount);
    const below = await answered(`{ divisions(within: "${ZHANGDIAN}") { subdistricts division { id } } }`);
    expect(below.divisions).toEqual([{ subdistricts: 1, division: { id: HUTIAN } }]);
  });
});

describe('comparison of chosen places', () => {
  it('has these, and no other', async () => {
    const { metrics } = await answered(
      `{ metrics(first: 3, filter: { places: ["${HUTIAN}", "${JIBEI}"], minSubdistricts: 2 }) {
           edges { node { comparison(places: ["${HUTIAN}", "${JIBEI}", "${HUTIAN}"]) { status subdistrict { name } } } } } }`,
    );
    expect(metrics.edges.length).toBeGreaterThan(0);
    for (const { node } of metrics.edges) {
      expect(node.comparison.map((one: { subdistrict: { name: string } }) => one.subdistrict.name)).toEqual([
        '济北街道',
        '湖田街道',
      ]);
      expect(node.comparison.every((one: { status: string }) => one.status === 'REPORTED')).toBe(true);
    }
  });

  it('metrics of a division are those of its figures', async () => {
    const { metrics } = await answered(
      `{ metrics(first: 200, filter: { within: "${ZHANGDIAN}" }) { totalCount edges { node { observations(first: 1, filter: { within: "${ZHANGDIAN}" }) { totalCount } } } } }`,
    );
    expect(metrics.totalCount).toBeGreaterThan(20);
    for (const { node } of metrics.edges) expect(node.observations.totalCount).toBeGreaterThan(0);
  });

  it('refuses a division together with places', async () => {
    const { errors } = await atlas.ask(
      `{ metrics(first: 1) { edges { node { comparison(within: "${ZHANGDIAN}", places: ["${HUTIAN}"]) { status } } } } }`,
    );
    expect(errors?.[0]?.extensions.code).toBe('INVALID_ARGUMENT');
  });
});
