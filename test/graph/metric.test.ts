import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Atlas, openAtlas } from '../atlas.js';
import { REPORTS } from '../reports.js';

let atlas: Atlas;
beforeAll(async () => {
  atlas = await openAtlas();
});
afterAll(() => atlas.close());

const COMPARISON = `query ($name: String!, $within: ID) {
  metrics(first: 200, filter: { minSubdistricts: 2 }, orderBy: { field: NAME }) { edges { node {
    name
    comparison(within: $within) { subdistrict { name } status observations { reported value period { label } } }
  } } }
}`.replace('$name: String!, ', '');

/** Whether a line is about one of these streets. Reports of other streets may state the metric, too. */
const ofKnown = (line: string) => /^(北城|济北|清水河|湖田|纬北路)街道 /.test(line);

type Comparison = { subdistrict: { name: string }; status: string; observations: { reported: string }[] };

async function comparisonOf(name: string, within?: string): Promise<string[]> {
  const { data, errors } = await atlas.ask(COMPARISON, { within });
  expect(errors).toBeUndefined();
  const edge = data.metrics.edges.find(({ node }: { node: { name: string } }) => node.name === name);
  return edge.node.comparison.map(({ subdistrict, status, observations }: Comparison) =>
    `${subdistrict.name} ${status} ${observations.map(({ reported }) => reported).join(', ')}`.trim(),
  );
}

describe('a metric side by side', () => {
  it('tells what is not reported from zero', async () => {
    const compared = await comparisonOf('“光荣在党50年”纪念章颁发人数');
    expect(compared).toHaveLength(REPORTS.length);
    expect(compared.filter(ofKnown)).toEqual([
      '北城街道 NOT_REPORTED',
      '济北街道 REPORTED 133名',
      '清水河街道 NOT_REPORTED',
      '湖田街道 NOT_REPORTED',
      '纬北路街道 REPORTED 287名',
    ]);
  });

  it('within a division', async () => {
    expect(await comparisonOf('“光荣在党50年”纪念章颁发人数', 'city:山东省/济南市')).toEqual([
      '济北街道 REPORTED 133名',
      '纬北路街道 REPORTED 287名',
    ]);
    expect(await comparisonOf('规模以上工业总产值', 'district:山东省/淄博市/张店区')).toEqual([
      '湖田街道 REPORTED 15.22亿元',
    ]);
  });

  it('finds figures by a metric and a subdistrict that their links lead to as well', async () => {
    const [found] = await atlas.database.read(
      `MATCH (m:Metric)<-[:MEASURES]-(o:Observation)-[:CITED_IN]->(:Report)-[:COVERS]->(s:Subdistrict)
       RETURN count(o) AS figures, sum(CASE WHEN o.metricId = m.id AND o.subdistrictId = s.id THEN 1 ELSE 0 END) AS same`,
    );
    const { data } = await atlas.ask('{ observations { totalCount } }');
    expect(found).toEqual({ figures: data.observations.totalCount, same: data.observations.totalCount });
  });

  it('takes as many statements for many metrics as for one', async () => {
    const query = (first: number) =>
      `{ metrics(first: ${first}, filter: { minSubdistricts: 2 }) { edges { node { comparison { status observations { citation { report { id } } } } } } } }`;
    const one = await atlas.ask(query(1));
    const many = await atlas.ask(query(20));
    expect(many.data.metrics.edges.length).toBeGreaterThan(10);
    expect([one.statements, many.statements]).toEqual([2, 2]); // the cited reports take a second statement
  });
});

describe('metrics and figures that hang together', () => {
  it('a narrower metric and its broader one know each other', async () => {
    const { data } = await atlas.ask(
      '{ node(id: "metric:households-affected") { ... on Metric { broader { id } narrower { id broader { id } } } } }',
    );
    expect(data.node).toEqual({
      broader: null,
      narrower: ['households-relocated', 'relocation-preparation', 'relocation-signed'].map((id) => ({
        id: `metric:${id}`,
        broader: { id: 'metric:households-affected' },
      })),
    });
  });

  it('rates are computed from two figures of one report, both cited', async () => {
    const rates =
      'rates { value qualifier numerator { reported } denominator { reported metric { name } citation { start } } }';
    const { data } = await atlas.ask(
      `{ subdistrict(code: "370303003") { observations(first: 5, filter: { metric: "metric:hotline-cases" }) { edges { node { dimensions { name } ${rates} } } } } }`,
    );
    expect(data.subdistrict.observations.edges[0].node).toEqual({
      dimensions: [],
      rates: [
        {
          value: 4171 / 20,
          qualifier: 'EXACT',
          numerator: { reported: '4171件' },
          denominator: { reported: '20个', metric: { name: '村社区数' }, citation: { start: 3992 } },
        },
        {
          value: Number((4171 / 177).toPrecision(12)),
          qualifier: 'EXACT',
          numerator: { reported: '4171件' },
          denominator: { reported: '177个', metric: { name: '网格数' }, citation: { start: 4003 } },
        },
      ],
    });
  });

  it('no rate where nothing is counted, of a share, or of what is itself a count', async () => {
    const rates = 'rates { denominator { id } }';
    const { data } = await atlas.ask(
      `{ beicheng: subdistrict(code: "371702004") { observations(first: 200) { edges { node { ${rates} } } } }
         hutian: subdistrict(code: "370303003") { observations(first: 200) { edges { node { metric { additive id } ${rates} } } } } }`,
    );
    type Edge = { node: { metric: { additive: boolean; id: string }; rates: unknown[] } };
    expect(data.beicheng.observations.edges.flatMap(({ node }: Edge) => node.rates)).toEqual([]);
    const without = data.hutian.observations.edges.filter(
      ({ node }: Edge) => !node.metric.additive || node.metric.id === 'metric:grids',
    );
    expect(without.length).toBeGreaterThan(5);
    for (const { node } of without) expect(node.rates).toEqual([]);
  });
});
