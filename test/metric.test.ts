import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Atlas, openAtlas } from './atlas.js';

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
    expect(await comparisonOf('“光荣在党50年”纪念章颁发人数')).toEqual([
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

  it('takes as many statements for many metrics as for one', async () => {
    const query = (first: number) =>
      `{ metrics(first: ${first}, filter: { minSubdistricts: 2 }) { edges { node { comparison { status observations { citation { report { id } } } } } } } }`;
    const one = await atlas.ask(query(1));
    const many = await atlas.ask(query(20));
    expect(many.data.metrics.edges.length).toBeGreaterThan(10);
    expect([one.statements, many.statements]).toEqual([4, 4]);
  });
});
