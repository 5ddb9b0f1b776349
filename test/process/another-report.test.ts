import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../../src/graph/database.js';
import { type Neo4jServer, startNeo4j } from '../../src/neo4j/server.js';
import { load } from '../../src/seed/dataset/load.js';
import { readDataset } from '../../src/seed/dataset/read.js';
import { type Atlas, acceptance, answerTo, openAtlas } from '../atlas.js';
import { REPORTS } from '../reports.js';

const BANNER = '内蒙古自治区/锡林郭勒盟/正蓝旗';
const TOWNSHIPS = ['上都镇', '哈毕日嘎镇', '宝绍岱苏木', '桑根达来镇'].map(
  (name) => `subdistrict:${BANNER}/${name}`,
);
const ID = 'subdistrict:山东省/青岛市/市南区/香港中路街道';

let folder: string;
let server: Neo4jServer;
let atlas: Atlas;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'street-atlas-another-'));
  const seed = join(folder, 'seed');
  cpSync('seed', seed, { recursive: true });
  cpSync('test/fixtures/sixth-report.yaml', join(seed, 'reports', 'xianggangzhonglu-2022.yaml'));
  cpSync('test/fixtures/townships-report.yaml', join(seed, 'reports', 'zhenglan-townships.yaml'));
  const { dataset, vocabulary } = readDataset(seed, { texts: 'test/fixtures/documents' });
  server = await startNeo4j({ home: join(folder, 'home'), readOnly: false });
  const database = new Database(server);
  await load(database, dataset, vocabulary);
  atlas = await openAtlas({}, database);
});
/** The body of an export. */
const exported = async (file: string) => (await atlas.app.inject(`/export/${file}`)).body;

afterAll(async () => {
  await atlas.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('reports more than there are', () => {
  it.each(acceptance)('$file answers as before', async (operation) => {
    const { errors, status, lists } = await answerTo(operation, atlas);
    expect([errors, status]).toEqual([undefined, 200]);
    expect(lists).toBeGreaterThan(0);
  });

  it('are there beside the others, with their subdistricts', async () => {
    const { data } = await atlas.ask(
      '{ reports { id } subdistricts(filter: { reported: true }, first: 200) { edges { node { id } } } }',
    );
    const ids = (nodes: { id: string }[]) => nodes.map(({ id }) => id).sort();
    expect(ids(data.reports)).toEqual(
      [
        ...REPORTS.map(({ id }) => `report:${id}`),
        'report:xianggangzhonglu-2022',
        'report:zhenglan-townships',
      ].sort(),
    );
    expect(ids(data.subdistricts.edges.map(({ node }: { node: { id: string } }) => node))).toEqual(
      [...REPORTS.map(({ subdistrict }) => `subdistrict:${subdistrict}`), ID, ...TOWNSHIPS].sort(),
    );
  });

  it('have their projects, with whom it affects, who carries it out, and what is counted of it', async () => {
    const { data, errors } = await atlas.ask(
      `query ($id: ID!) { subdistrict(id: $id) { projects { edges { node {
        name status citations { start exact }
        communities { edges { node { name code { value } } } }
        organizations { edges { role node { name members { edges { node { name roles { title } } } } } } }
        observations { edges { node { reported value metric { name } citation { start report { fileName } } } } }
      } } } } }`,
      { id: ID },
    );
    expect(errors).toBeUndefined();
    const only = (node: unknown, more = {}) => ({ edges: [{ ...more, node }] });
    expect(data.subdistrict.projects).toEqual(
      only({
        name: '云霄路社区改造项目',
        status: 'UNDERWAY',
        citations: [{ start: 20, exact: '云霄路社区改造项目' }],
        communities: only({ name: '云霄路社区', code: { value: '370202001001' } }),
        organizations: only(
          { name: '海岸工程公司', members: only({ name: '李小海', roles: [{ title: '经理' }] }) },
          { role: 'IMPLEMENTER' },
        ),
        observations: only({
          reported: '2.5亿元',
          value: 250_000_000,
          metric: { name: '总投资额' },
          citation: { start: 42, report: { fileName: 'sixth.txt' } },
        }),
      }),
    );
  });

  it('are compared with the others', async () => {
    const { data, errors } = await atlas.ask(
      `{ node(id: "metric:medal-50-years-recipients") { ... on Metric {
        ranking { period { label } edges { node { place { name } observation { reported } } } leftOut { place { name } reason } }
        comparison { subdistrict { id } status }
      } } }`,
    );
    expect(errors).toBeUndefined();
    type Ranked = { node: { place: { name: string }; observation: { reported: string } } };
    const ranked = data.node.ranking.edges.map(
      ({ node }: Ranked) => `${node.place.name} ${node.observation.reported}`,
    );
    expect([data.node.ranking.period.label, ranked]).toEqual(['2022年', ['香港中路街道 41名']]);
    expect(data.node.ranking.leftOut).toHaveLength(REPORTS.length + TOWNSHIPS.length);
    expect(data.node.ranking.leftOut).toContainEqual({ place: { name: '济北街道' }, reason: 'OTHER_PERIOD' });
    expect(data.node.comparison).toHaveLength(REPORTS.length + 1 + TOWNSHIPS.length);
    expect(data.node.comparison).toContainEqual({ subdistrict: { id: ID }, status: 'REPORTED' });
  });
});

describe('a text about four townships', () => {
  it('says what it is, what it covers and where it is from', async () => {
    const { data, errors } = await atlas.ask(`{ node(id: "report:zhenglan-townships") { ... on Report {
      kind publishedOn period { start end }
      original { url mediaType retrievedOn sha256 }
      covers { name ... on Subdistrict { kind reports { id } } }
      subdistrict { name }
    } } }`);
    expect(errors).toBeUndefined();
    const covered = (name: string, kind: string) => ({
      name,
      kind,
      reports: [{ id: 'report:zhenglan-townships' }],
    });
    expect(data.node).toEqual({
      kind: 'NEWS',
      publishedOn: null,
      period: { start: null, end: null },
      original: {
        url: 'https://news.example.org/2023/townships.pdf',
        mediaType: 'application/pdf',
        retrievedOn: '2023-06-01',
        sha256: null,
      },
      covers: [
        covered('上都镇', 'TOWN'),
        covered('哈毕日嘎镇', 'TOWN'),
        covered('宝绍岱苏木', 'TOWNSHIP'),
        covered('桑根达来镇', 'TOWN'),
      ],
      subdistrict: { name: '上都镇' },
    });
  });

  it('has figures that each belong to the township that they are about', async () => {
    const { data, errors } = await atlas.ask(
      `query ($town: ID!, $banner: ID!) {
        node(id: "metric:temporary-relief-households") { ... on Metric { comparison { subdistrict { id } observations { reported } } } }
        town: observations(filter: { subdistrict: $town }) { edges { node { reported subjects { name } } } }
        banner: observations(filter: { within: $banner }) { totalCount }
        aggregates(groupBy: [SUBDISTRICT], filter: { within: $banner }) { subdistrict { name } count }
      }`,
      { town: TOWNSHIPS[0], banner: `district:${BANNER}` },
    );
    expect(errors).toBeUndefined();
    type Compared = { subdistrict: { id: string }; observations: { reported: string }[] };
    const compared = data.node.comparison.filter(({ subdistrict }: Compared) =>
      TOWNSHIPS.includes(subdistrict.id),
    );
    expect(compared.map(({ observations }: Compared) => observations)).toEqual(
      ['120户', '30余户', '8户', '45户'].map((reported) => [{ reported }]),
    );
    const edge = (reported: string, name: string) => ({ node: { reported, subjects: [{ name }] } });
    expect(data.town.edges).toEqual([edge('120户', '上都镇'), edge('1个', '东营子卫生室')]);
    expect(data.banner.totalCount).toBe(8);
    const counts = data.aggregates.map((one: { subdistrict: { name: string } | null; count: number }) => [
      one.subdistrict?.name ?? null,
      one.count,
    ]);
    expect(counts.sort()).toEqual(
      [
        ['上都镇', 2],
        ['哈毕日嘎镇', 1],
        ['宝绍岱苏木', 1],
        ['桑根达来镇', 2],
        [null, 2],
      ].sort(),
    );
  });

  it('names divisions elsewhere, which are those divisions, and a hamlet below a village', async () => {
    const { data, errors } = await atlas.ask(`{
      village: node(id: "community:山东省/淄博市/张店区/湖田街道/商家村") { ... on Community { kind code { value } citations { report { id } } } }
      city: node(id: "city:山东省/青岛市") { ... on City { citations { exact } } }
      hamlet: node(id: "place:zhenglan-dongyingzi") { ... on Place { kind subdistrict { name } } }
      clinic: node(id: "facility:zhenglan-dongyingzi-clinic") { ... on Facility { kind subdistrict { name kind } } }
    }`);
    expect(errors).toBeUndefined();
    expect(data.village.code.value).toMatch(/^370303003/);
    expect(data.village.citations).toContainEqual({ report: { id: 'report:zhenglan-townships' } });
    expect(data.city).toEqual({ citations: [{ exact: '青岛市' }] });
    expect(data.hamlet).toEqual({ kind: 'HAMLET', subdistrict: { name: '上都镇' } });
    expect(data.clinic).toEqual({ kind: 'CLINIC', subdistrict: { name: '上都镇', kind: 'TOWN' } });
  });

  it('goes out with valid keys, signs and its original', async () => {
    const rows: Record<string, string>[] = parse(await exported('observations.sdmx.csv'), { columns: true });
    const own = rows.filter(({ REPORT }) => REPORT === 'zhenglan-townships');
    expect(own.map(({ TIME_PERIOD }) => TIME_PERIOD)).toEqual(own.map(() => '0001-01-01/P9998Y'));
    const areas = own.map(({ REF_AREA, OBS_VALUE }) => [REF_AREA, OBS_VALUE]);
    expect(areas).toContainEqual(['152530200', '8']);
    expect(areas).toContainEqual(['152530101', '-3.2']);
    expect(areas).toContainEqual(['152530', '20000']); // two towns together
    expect(areas).toContainEqual(['152530', '600000000']);
    const csv: Record<string, string>[] = parse(await exported('observations.csv'), {
      columns: true,
      bom: true,
    });
    expect(csv.filter(({ id }) => id?.startsWith('observation:zhenglan-townships@'))).toHaveLength(8);
    const graph = JSON.parse(await exported('graph.jsonld'))['@graph'] as Record<string, unknown>[];
    const report = graph.find(({ identifier }) => identifier === 'report:zhenglan-townships');
    expect(report).toMatchObject({
      kind: 'NEWS',
      original: { contentUrl: 'https://news.example.org/2023/townships.pdf', retrievedOn: '2023-06-01' },
    });
    expect(report?.spatialCoverage).toHaveLength(4);
  });
});
