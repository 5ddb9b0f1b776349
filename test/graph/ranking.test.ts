import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Atlas, openAtlas } from '../atlas.js';
import { REPORTS } from '../reports.js';

let atlas: Atlas;
beforeAll(async () => {
  atlas = await openAtlas();
});
afterAll(() => atlas.close());

const FIELDS = `totalCount pageInfo { hasNextPage endCursor } period { label start end }
  edges { node { place { name } observation { reported status } } }
  leftOutCount leftOut { place { name } reason observations { reported period { label } } }`;

interface Ranking {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  period: { label: string; start: string | null; end: string | null } | null;
  edges: { node: { place: { name: string }; observation: { reported: string } } }[];
  leftOutCount: number;
  leftOut: { place: { name: string }; reason: string; observations: { reported: string }[] }[];
}

async function rankingOf(metric: string, args = ''): Promise<Ranking> {
  const query = `query ($id: ID!) { node(id: $id) { ... on Metric { ranking${args} { ${FIELDS} } } } }`;
  const { data, errors, statements } = await atlas.ask(query, { id: `metric:${metric}` });
  expect(errors).toBeUndefined();
  expect(statements).toBe(1);
  return data.node.ranking;
}

const ranked = ({ edges }: Ranking) =>
  edges.map(({ node }) => `${node.place.name} ${node.observation.reported}`);

/** Why each of these places is left out; with more reports, there may be others. */
const left = ({ leftOut }: Ranking) =>
  Object.fromEntries(
    leftOut
      .filter(({ place }) => /^(北城|济北|清水河|湖田|纬北路)街道$/.test(place.name))
      .map(({ place, reason, observations }) => [
        place.name,
        [reason, ...observations.map(({ reported }) => reported)].join(' '),
      ]),
  );

describe('places by the value of a metric', () => {
  it('is of one period, the latest year where none is asked for, and says who is left out', async () => {
    const output = await rankingOf('industrial-output');
    expect(output.period).toEqual({ label: '2021年', start: '2021-01-01', end: '2021-12-31' });
    expect(ranked(output)).toEqual(['湖田街道 15.22亿元']);
    expect(left(output)).toEqual({
      北城街道: 'OTHER_PERIOD 约为10亿元',
      济北街道: 'NOT_REPORTED',
      清水河街道: 'NOT_REPORTED',
      纬北路街道: 'NOT_REPORTED',
    });
    expect([output.totalCount, output.leftOutCount]).toEqual([1, REPORTS.length - 1]);
  });

  it('is of the period that is asked for', async () => {
    const half = '(filter: { period: { from: "2022-01-01", to: "2022-06-30" } })';
    const output = await rankingOf('industrial-output', half);
    expect(output.period).toMatchObject({ start: '2022-01-01', end: '2022-06-30' });
    expect(ranked(output)).toEqual(['北城街道 约为10亿元']);
    expect(left(output)).toMatchObject({ 湖田街道: 'OTHER_PERIOD 15.22亿元' });
    const never = await rankingOf('industrial-output', '(filter: { period: { year: 1998 } })');
    expect(never.period).toEqual({ label: '1998年', start: '1998-01-01', end: '1998-12-31' });
    expect([ranked(never), never.leftOutCount]).toEqual([[], REPORTS.length]);
    const all = await rankingOf('industrial-output', '(filter: { period: { year: null } })');
    expect(ranked(all)).toEqual(['湖田街道 15.22亿元']);
  });

  it('says of each place the nearest reason', async () => {
    expect(left(await rankingOf('hotline-cases'))).toMatchObject({ 济北街道: 'NARROWED 4000余件' });
    const disputes = await rankingOf('disputes-mediated');
    expect(disputes.period).toEqual({ label: '2021年以来', start: '2021-01-01', end: null });
    expect(ranked(disputes)).toEqual(['济北街道 126次']);
    expect(left(disputes)).toMatchObject({ 清水河街道: 'NARROWED 455例', 湖田街道: 'NOT_REPORTED' });
    const teams = await rankingOf('volunteer-teams');
    expect(left(teams)).toEqual({
      北城街道: 'OTHER_SUBJECT 76个',
      清水河街道: 'OTHER_SUBJECT 6支',
      济北街道: 'NOT_REPORTED',
      湖田街道: 'NOT_REPORTED',
      纬北路街道: 'NOT_REPORTED',
    });
    expect([teams.edges, teams.period]).toEqual([[], null]);
    const planned = '(filter: { status: TARGET, period: { year: 2021 } })';
    expect(left(await rankingOf('industrial-output', planned))).toMatchObject({
      湖田街道: 'OTHER_STATUS 15.22亿元',
    });
  });

  it('within a division, narrowed, page by page', async () => {
    expect(
      ranked(await rankingOf('industrial-output', '(filter: { within: "city:山东省/淄博市" })')),
    ).toEqual(['湖田街道 15.22亿元']);
    const jinan = await rankingOf('medal-50-years-recipients', '(filter: { within: "city:山东省/济南市" })');
    expect([ranked(jinan), left(jinan)]).toEqual([['济北街道 133名'], { 纬北路街道: 'OTHER_PERIOD 287名' }]);
    const tianqiao = '(filter: { within: "district:山东省/济南市/天桥区" })';
    expect(ranked(await rankingOf('medal-50-years-recipients', tianqiao))).toEqual(['纬北路街道 287名']);
    const street = '(filter: { within: "subdistrict:山东省/济南市/天桥区/纬北路街道" })';
    expect(ranked(await rankingOf('medal-50-years-recipients', street))).toEqual(['纬北路街道 287名']);
    const elsewhere = await rankingOf(
      'medal-50-years-recipients',
      '(filter: { within: "city:山东省/青岛市" })',
    );
    expect([elsewhere.edges, elsewhere.leftOut, elsewhere.period]).toEqual([[], [], null]);
    const narrowed = '(filter: { dimensions: [{ name: "行业", value: "建筑业" }] })';
    expect(ranked(await rankingOf('enterprises-above-size', narrowed))).toEqual(['湖田街道 6家']);
  });

  it('takes what a street carries out where it has no figure of its own', async () => {
    const elected = await rankingOf('committee-elections');
    expect(ranked(elected)).toEqual(['湖田街道 20个']);
    expect(left(elected)).toMatchObject({ 济北街道: 'NARROWED 11个 4个 9个' });
  });

  it('has no place twice, whatever is ranked, and none both ranked and left out', async () => {
    const { data, errors } = await atlas.ask(
      `{ metrics(first: 50, filter: { minSubdistricts: 2 }) { edges { node { ranking(first: 10) { totalCount
        edges { node { place { id } observation { period { start end } } } } period { start end } leftOut { place { id } } } } } } }`,
    );
    expect(errors).toBeUndefined();
    let places = 0;
    for (const { node } of data.metrics.edges) {
      const { edges, leftOut, totalCount, period } = node.ranking;
      const ids = [...edges.map(({ node }: Ranking['edges'][number]) => node.place), ...leftOut].map(
        (one) => one.id ?? one.place.id,
      );
      expect(new Set(ids).size).toBe(ids.length);
      expect(edges).toHaveLength(totalCount);
      for (const { node } of edges) expect(node.observation.period).toEqual(period);
      places += edges.length;
    }
    expect(places).toBeGreaterThan(10);
  });

  it('places of other types', async () => {
    const [figure] = await atlas.database.read<{ metric: string; name: string }>(
      `MATCH (o:Observation)-[:ABOUT]->(c:Community) WHERE COUNT { (o)-[:ABOUT]->() } = 1
       RETURN o.metricId AS metric, c.name AS name ORDER BY o.id LIMIT 1`,
    );
    const filter = '(filter: { kind: COMMUNITY, status: null, dimensions: null }, first: 200)';
    const communities = await rankingOf((figure?.metric ?? '').replace('metric:', ''), filter);
    const named = [...communities.edges.map(({ node }) => node), ...communities.leftOut];
    expect(named.map(({ place }) => place.name)).toContain(figure?.name);
  });
});
