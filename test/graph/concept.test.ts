import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Atlas, openAtlas } from '../atlas.js';

let atlas: Atlas;
beforeAll(async () => {
  atlas = await openAtlas();
});
afterAll(() => atlas.close());

/** The nodes of a connection, which must have no errors. */
async function nodesOf(connection: string) {
  const { data, errors } = await atlas.ask(`{ ${connection} }`);
  expect(errors).toBeUndefined();
  const [{ edges }] = Object.values<{ edges: { node: { id: string } }[] }>(data) as [
    { edges: { node: { id: string } }[] },
  ];
  return edges.map(({ node }) => node);
}

const idsOf = async (connection: string) => (await nodesOf(connection)).map(({ id }) => id);

describe('concepts', () => {
  it.each(['违法建设', '违建', '私搭乱建', 'illegal structures', 'Illegal Structures'])(
    'finds an object by %s',
    async (text) => {
      const [first] = await nodesOf(
        `concepts(first: 1, filter: { text: "${text}", kind: OBJECT }) { edges { node { id name englishName kind category } } }`,
      );
      expect(first).toEqual({
        id: 'concept:illegal-structures',
        name: '违法建设',
        englishName: 'illegal structures',
        kind: 'OBJECT',
        category: 'CITY_MANAGEMENT',
      });
    },
  );

  it('puts the one that the text is before those that contain it, page by page', async () => {
    const ids: string[] = [];
    for (let after = 'null', more = true; more; ) {
      const { data } = await atlas.ask(
        `{ concepts(first: 2, after: ${after}, filter: { text: "党员" }) {
          totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }`,
      );
      const { edges, pageInfo, totalCount } = data.concepts;
      ids.push(...edges.map(({ node }: { node: { id: string } }) => node.id));
      after = JSON.stringify(pageInfo.endCursor);
      more = pageInfo.hasNextPage;
      if (!more) expect(ids).toHaveLength(totalCount);
    }
    expect(ids[0]).toBe('concept:party-members');
    expect(ids).toContain('concept:working-party-members');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives all by name without a text', async () => {
    const nodes = (await nodesOf('concepts(first: 200) { edges { node { id name } } }')) as {
      id: string;
      name: string;
    }[];
    const names = nodes.map(({ name }) => name);
    expect(names).toEqual(names.toSorted());
  });

  it('tells what takes it in and what it takes in, with the metrics of both', async () => {
    const { data } = await atlas.ask(`{ node(id: "concept:party-organizations") { ... on Concept {
      broader { id } narrower { id } metrics(first: 50) { totalCount edges { node { id } } } } } }`);
    const { broader, narrower, metrics } = data.node;
    expect(broader).toBeNull();
    expect(narrower.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(['concept:party-branches', 'concept:party-groups']),
    );
    const ids = metrics.edges.map(({ node }: { node: { id: string } }) => node.id);
    expect(ids).toEqual(
      expect.arrayContaining([
        'metric:party-branches',
        'metric:party-groups',
        'metric:party-organization-elections',
      ]),
    );
    expect(metrics.totalCount).toBe(ids.length);
  });

  it('refuses a text that is none', async () => {
    const { errors } = await atlas.ask('{ concepts(filter: { text: " " }) { totalCount } }');
    expect(errors?.[0]).toMatchObject({
      message: 'filter.text: 0 characters; a search takes 1 to 100.',
      extensions: { code: 'INVALID_ARGUMENT' },
    });
  });
});

describe('metrics by what they are composed of', () => {
  const DEMOLISHED = ['metric:illegal-structures-area', 'metric:illegal-structures-demolished'];

  it('gives everything that is measured of one object', async () => {
    expect(
      (
        await idsOf('metrics(filter: { object: "concept:illegal-structures" }) { edges { node { id } } }')
      ).sort(),
    ).toEqual(DEMOLISHED);
  });

  it('gives those of an action and a measure', async () => {
    const areas = await idsOf(
      'metrics(filter: { action: "concept:demolition", measure: AREA }) { edges { node { id } } }',
    );
    expect(areas.sort()).toEqual(['metric:billboards-removed-area', 'metric:illegal-structures-area']);
    expect(
      await idsOf(
        'metrics(filter: { object: "concept:billboards", action: "concept:demolition", measure: COUNT }) { edges { node { id } } }',
      ),
    ).toEqual(['metric:billboards-removed']);
  });

  it.each(['违建', '违法建设', 'illegal structures'])('finds them by %s', async (text) => {
    expect((await idsOf(`metrics(filter: { text: "${text}" }) { edges { node { id } } }`)).sort()).toEqual(
      DEMOLISHED,
    );
  });

  it('says of each what it is composed of', async () => {
    const { data } = await atlas.ask(`{ node(id: "metric:investment-completion-rate") { ... on Metric {
      object { name } action { name } of { name } measure unit { symbol } } } }`);
    expect(data.node).toEqual({
      object: { name: '投资' },
      action: { name: '完成' },
      of: { name: '投资' },
      measure: 'SHARE',
      unit: { symbol: '%' },
    });
  });

  it('takes one statement, however many there are', async () => {
    const query = `{ concepts(first: 5, filter: { text: "建" }) { edges { node { name broader { name }
      metrics(first: 20) { edges { node { name object { name } action { name } measure } } } } } } }`;
    const { statements, errors } = await atlas.ask(query);
    expect([errors, statements]).toEqual([undefined, 1]);
  });
});
