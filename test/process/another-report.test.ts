import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../../src/graph/database.js';
import { type Neo4jServer, startNeo4j } from '../../src/neo4j/server.js';
import { load } from '../../src/seed/load.js';
import { readDataset } from '../../src/seed/read.js';
import { type Atlas, acceptance, answerTo, openAtlas } from '../atlas.js';
import { REPORTS } from '../reports.js';

const ID = 'subdistrict:山东省/青岛市/市南区/香港中路街道';

let folder: string;
let server: Neo4jServer;
let atlas: Atlas;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'street-atlas-another-'));
  const seed = join(folder, 'seed');
  cpSync('seed', seed, { recursive: true });
  cpSync('test/fixtures/sixth-report.yaml', join(seed, 'reports', 'xianggangzhonglu-2022.yaml'));
  const { dataset, vocabulary } = readDataset(seed, 'test/fixtures/documents');
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

describe('a report more than there are', () => {
  it.each(acceptance)('$file answers as before', async (operation) => {
    const { errors, status, lists } = await answerTo(operation, atlas);
    expect([errors, status]).toEqual([undefined, 200]);
    expect(lists).toBeGreaterThan(0);
  });

  it('is there beside the others, with its street', async () => {
    const { data } = await atlas.ask(
      '{ reports { id } subdistricts(filter: { reported: true }, first: 200) { edges { node { id } } } }',
    );
    const ids = (nodes: { id: string }[]) => nodes.map(({ id }) => id).sort();
    expect(ids(data.reports)).toEqual(
      [...REPORTS.map(({ id }) => `report:${id}`), 'report:xianggangzhonglu-2022'].sort(),
    );
    expect(ids(data.subdistricts.edges.map(({ node }: { node: { id: string } }) => node))).toEqual(
      [...REPORTS.map(({ subdistrict }) => `subdistrict:${subdistrict}`), ID].sort(),
    );
  });

  it('has its project, with whom it affects, who carries it out, and what is counted of it', async () => {
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

  it('is compared with the others', async () => {
    const { data, errors } = await atlas.ask(
      `{ node(id: "metric:medal-50-years-recipients") { ... on Metric {
        ranking { edges { node { place { name } observation { reported } } } }
        comparison { subdistrict { id } status }
      } } }`,
    );
    expect(errors).toBeUndefined();
    type Ranked = { node: { place: { name: string }; observation: { reported: string } } };
    const ranked = data.node.ranking.edges.map(
      ({ node }: Ranked) => `${node.place.name} ${node.observation.reported}`,
    );
    expect(ranked).toEqual(['纬北路街道 287名', '济北街道 133名', '香港中路街道 41名']);
    expect(data.node.comparison).toHaveLength(REPORTS.length + 1);
    expect(data.node.comparison).toContainEqual({ subdistrict: { id: ID }, status: 'REPORTED' });
  });
});
