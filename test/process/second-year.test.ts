import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { Database } from '../../src/graph/database.js';
import { type Neo4jServer, startNeo4j } from '../../src/neo4j/server.js';
import { load } from '../../src/seed/dataset/load.js';
import { readDataset } from '../../src/seed/dataset/read.js';
import { type Atlas, openAtlas } from '../atlas.js';

const XIANGGANG = 'subdistrict:山东省/青岛市/市南区/香港中路街道';
const OUTPUT = 'metric:industrial-output';

/** The division that contains only the invented streets. */
const QINGDAO = 'within: "city:山东省/青岛市"';

const PERIODS = {
  '2021年上半年': '2021-01-01/2021-06-30',
  '2021年': '2021-01-01/2021-12-31',
  '2022年': '2022-01-01/2022-12-31',
};

/** An invented report of a street for a year, in the seed's format. */
function reportOf(
  street: string,
  year: number,
  id: string,
  observations: { metric: string; period?: string }[],
) {
  const used = [`${year}年`, ...observations.map(({ period }) => period)];
  return stringify({
    report: {
      id,
      file: `${id}.txt`,
      sha256: createHash('sha256').update(id).digest('hex'),
      length: 1000,
      title: `${street}${year}年工作`,
      publishedOn: `${year + 1}-01-05`,
      subdistrict: `山东省/青岛市/市南区/${street}`,
      period: `${year}年`,
    },
    periods: Object.fromEntries(Object.entries(PERIODS).filter(([label]) => used.includes(label))),
    entities: [
      { name: street, type: 'Subdistrict', at: `${street}@0` },
      {
        name: `${street}整治`,
        id: `${id.replace(/-\d+$/, '')}-street-clean-up`,
        type: 'Programme',
        kind: 'CAMPAIGN',
        at: `${street}整治@20`,
      },
    ],
    links: [{ from: street, type: 'CARRIES_OUT', role: 'LEAD', to: `${street}整治`, at: `${street}整治@20` }],
    observations,
  });
}

const output = (about: string, value: number, period: string, offset: number) => ({
  metric: '规模以上工业总产值',
  about,
  value: value * 1e8,
  unit: '元',
  period,
  at: `${value}亿元@${offset}`,
});

const cleared = (about: string, value: number, offset: number) => ({
  metric: '占道和店外经营整治数',
  about,
  value,
  unit: '处',
  at: `${value}处@${offset}`,
});

let folder: string;
let server: Neo4jServer;
let atlas: Atlas;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'street-atlas-years-'));
  const seed = join(folder, 'seed');
  cpSync('seed', seed, { recursive: true });
  const [a, b] = ['香港中路街道', '云南路街道'];
  const reports = {
    'xianggang-2021': reportOf(a, 2021, 'xianggang-2021', [
      output(a, 14, '2021年上半年', 100),
      output(a, 30, '2021年', 200),
      cleared(`${a}整治`, 40, 300),
    ]),
    'xianggang-2022': reportOf(a, 2022, 'xianggang-2022', [
      output(a, 14, '2021年上半年', 100),
      output(a, 35, '2021年', 200),
      output(a, 42, '2022年', 300),
      cleared(a, 60, 400),
      cleared(`${a}整治`, 50, 500),
    ]),
    'yunnan-2021': reportOf(b, 2021, 'yunnan-2021', [output(b, 20, '2021年', 100), cleared(b, 25, 200)]),
  };
  for (const [id, text] of Object.entries(reports)) writeFileSync(join(seed, 'reports', `${id}.yaml`), text);
  const { dataset, vocabulary } = readDataset(seed);
  server = await startNeo4j({ home: join(folder, 'home'), readOnly: false });
  const database = new Database(server);
  await load(database, dataset, vocabulary);
  atlas = await openAtlas({}, database);
});
afterAll(async () => {
  await atlas.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A selection of a metric, which must have no errors. */
async function metric(id: string, selection: string) {
  const { data, errors } = await atlas.ask(`{ node(id: "${id}") { ... on Metric { ${selection} } } }`);
  expect(errors).toBeUndefined();
  return data.node;
}

describe('a second year of a street', () => {
  const FIELDS =
    'period { label } edges { node { place { name } observation { reported subjects { name } } } } leftOut { place { name } reason observations { reported } }';
  type Ranked = { node: { place: { name: string }; observation: { reported: string } } };
  const shown = ({ edges }: { edges: Ranked[] }) =>
    edges.map(({ node }) => `${node.place.name} ${node.observation.reported}`);

  it('ranks each street once, by the year that most have and by what holds now', async () => {
    const { ranking } = await metric(OUTPUT, `ranking(filter: { ${QINGDAO} }) { ${FIELDS} }`);
    expect([ranking.period.label, shown(ranking), ranking.leftOut]).toEqual([
      '2021年',
      ['香港中路街道 35亿元', '云南路街道 20亿元'],
      [],
    ]);
  });

  it('ranks the year that is asked for, and says who has none of it', async () => {
    const { ranking } = await metric(
      OUTPUT,
      `ranking(filter: { ${QINGDAO}, period: { year: 2022 } }) { ${FIELDS} }`,
    );
    expect([shown(ranking), ranking.leftOut]).toEqual([
      ['香港中路街道 42亿元'],
      [{ place: { name: '云南路街道' }, reason: 'OTHER_PERIOD', observations: [{ reported: '20亿元' }] }],
    ]);
  });

  it('lets what a street carries out count where the street has no figure of its own', async () => {
    const ranked = async (year: number) =>
      (
        await metric(
          'metric:street-trading-violations',
          `ranking(filter: { ${QINGDAO}, period: { year: ${year} } }) { ${FIELDS} }`,
        )
      ).ranking;
    const first = await ranked(2021);
    expect(shown(first)).toEqual(['香港中路街道 40处', '云南路街道 25处']);
    expect(first.edges[0].node.observation.subjects).toEqual([{ name: '香港中路街道整治' }]);
    expect(shown(await ranked(2022))).toEqual(['香港中路街道 60处']);
  });

  it('sums what holds now, and each year by itself', async () => {
    const { aggregates } = await metric(
      OUTPUT,
      `aggregates(groupBy: [PERIOD], filter: { ${QINGDAO} }) { period { label } count sum { value } sumWithheld }`,
    );
    expect(aggregates).toEqual([
      { period: { label: '2021年上半年' }, count: 1, sum: { value: 14e8 }, sumWithheld: null },
      { period: { label: '2021年' }, count: 2, sum: { value: 55e8 }, sumWithheld: null },
      { period: { label: '2022年' }, count: 1, sum: { value: 42e8 }, sumWithheld: null },
    ]);
    const { aggregates: all } = await metric(
      OUTPUT,
      `aggregates(filter: { ${QINGDAO} }) { count sumWithheld }`,
    );
    expect(all).toEqual([{ count: 4, sumWithheld: 'SEVERAL_PERIODS' }]);
  });

  it('compares what holds now', async () => {
    const { comparison } = await metric(
      OUTPUT,
      'comparison(within: "city:山东省/青岛市") { subdistrict { name } status observations { reported } }',
    );
    expect(comparison).toEqual([
      {
        subdistrict: { name: '云南路街道' },
        status: 'REPORTED',
        observations: [{ reported: '20亿元' }],
      },
      {
        subdistrict: { name: '香港中路街道' },
        status: 'REPORTED',
        observations: [{ reported: '14亿元' }, { reported: '35亿元' }, { reported: '42亿元' }],
      },
    ]);
  });

  it('is a series, with what each point replaces and how far it is from the one before', async () => {
    const { data, errors, statements } = await atlas.ask(
      `query ($id: ID!, $metric: ID!) { node(id: $id) { ... on Entity { series(metric: $metric) { points {
        period { label } observation { reported } revises { reported revisedBy { reported } citation { start } }
        change { since { label } absolute percent }
      } } } } }`,
      { id: XIANGGANG, metric: OUTPUT },
    );
    expect([errors, statements]).toEqual([undefined, 1]);
    expect(data.node.series.points).toEqual([
      {
        period: { label: '2021年上半年' },
        observation: { reported: '14亿元' },
        revises: [{ reported: '14亿元', revisedBy: { reported: '14亿元' }, citation: { start: 100 } }],
        change: null,
      },
      {
        period: { label: '2021年' },
        observation: { reported: '35亿元' },
        revises: [{ reported: '30亿元', revisedBy: { reported: '35亿元' }, citation: { start: 200 } }],
        change: null,
      },
      {
        period: { label: '2022年' },
        observation: { reported: '42亿元' },
        revises: [],
        change: { since: { label: '2021年' }, absolute: 7e8, percent: 20 },
      },
    ]);
  });

  it('keeps both figures, and a check says by how much they differ', async () => {
    const { data } = await atlas.ask(
      `query ($metric: ID!) {
        observations(filter: { metric: $metric, ${QINGDAO} }) { totalCount }
        checks(filter: { rule: REVISED }) { edges { node {
          status stated computed report { title } result { reported } operands { reported citation { report { title } } }
          zh: explanation(language: ZH) en: explanation(language: EN)
        } } }
      }`,
      { metric: OUTPUT },
    );
    expect(data.observations.totalCount).toBe(6);
    expect(data.checks.edges.map(({ node }: { node: object }) => node)).toEqual([
      {
        status: 'AGREES',
        stated: 14e8,
        computed: 14e8,
        report: { title: '香港中路街道2022年工作' },
        result: { reported: '14亿元' },
        operands: [{ reported: '14亿元', citation: { report: { title: '香港中路街道2021年工作' } } }],
        zh: '报告写14亿元，此前的报告写14亿元：数值未变。',
        en: 'The report says 14亿元, an earlier one 14亿元: the value is the same.',
      },
      {
        status: 'DISAGREES',
        stated: 35e8,
        computed: 30e8,
        report: { title: '香港中路街道2022年工作' },
        result: { reported: '35亿元' },
        operands: [{ reported: '30亿元', citation: { report: { title: '香港中路街道2021年工作' } } }],
        zh: '报告写35亿元，此前的报告写30亿元：修订+500000000（+16.67%）。',
        en: 'The report says 35亿元, an earlier one 30亿元: revised by +500000000 (+16.67%).',
      },
    ]);
  });
});
