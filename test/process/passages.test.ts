import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../../src/graph/database.js';
import { Wordings } from '../../src/model/wordings.js';
import { type Neo4jServer, startNeo4j } from '../../src/neo4j/server.js';
import { ReportTexts } from '../../src/report/texts.js';
import { lastLoad, load } from '../../src/seed/dataset/load.js';
import { readDataset } from '../../src/seed/dataset/read.js';
import { type Atlas, openAtlas } from '../atlas.js';
import { fingerprint } from '../fingerprint.js';

const TEXTS = 'test/fixtures/documents';

let folder: string;
let server: Neo4jServer;
let database: Database;
let atlas: Atlas;

/** Loads the fixture's graph, with the passages of the texts in a folder. */
async function loadWith(texts: string | null) {
  const { dataset, vocabulary } = readDataset(join(folder, 'seed'), { texts });
  return { dataset, summary: await load(database, dataset, vocabulary) };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'street-atlas-passages-'));
  cpSync('test/fixtures/seed', join(folder, 'seed'), { recursive: true });
  cpSync('seed/vocabulary.yaml', join(folder, 'seed/vocabulary.yaml'));
  server = await startNeo4j({ home: join(folder, 'home'), readOnly: false });
  database = new Database(server);
  await loadWith(TEXTS);
  const wordings = new Wordings([
    ['湖边绿地', '蓝湾公园', '园'],
    ['出资方', '承建'],
  ]);
  atlas = await openAtlas({ texts: new ReportTexts(TEXTS), wordings }, database);
});
afterAll(async () => {
  await atlas.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const PASSAGES = `query ($text: String!, $first: Int, $after: String, $filter: PassageFilter) {
  passages(text: $text, first: $first, after: $after, filter: $filter) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { id text start end position report { id } highlights { start end }
      observations { edges { node { reported } } } entities { edges { node { name } } } } }
  }
}`;

async function passages(text: string, more = {}) {
  const { data, errors, statements } = await atlas.ask(PASSAGES, { text, ...more });
  expect(errors).toBeUndefined();
  // biome-ignore lint/suspicious/noExplicitAny: the test states the shape
  return { ...data.passages, statements, nodes: data.passages.edges.map(({ node }: any) => node) };
}

describe('passages', () => {
  it('are found by words, with what is cited in them, in one statement and one for the number', async () => {
    const { nodes, totalCount, statements } = await passages('石桥村');
    expect(nodes).toEqual([
      {
        id: 'passage:example-2021@000018',
        text: '海风社区与石桥村在全年里办成三件大事。',
        start: 18,
        end: 37,
        position: 2,
        report: { id: 'report:example-2021' },
        highlights: [{ start: 23, end: 26 }],
        observations: { edges: [{ node: { reported: '三件' } }] },
        entities: { edges: [{ node: { name: '海风社区' } }, { node: { name: '石桥村' } }] },
      },
    ]);
    expect([totalCount, statements]).toEqual([1, 1]);
  });

  it.each([
    ['蓝湾公园', [3, 4]],
    ['蓝湾公园 党员', []],
    ['公园 承建', [4]],
    ['“青松园林公司”', [4, 5]],
    ['３０００余人', [3]],
    ['1.5亿元', [3]],
    ['12名', [5]],
    ['村', [2]],
    ['虚', [1]],
    ['没有写', []],
    ['湖边绿地', [3, 4]],
    ['湖边绿地 出资方', [4]],
    ['湖边绿地 党员', []],
  ])('have all words of %s', async (text, positions) => {
    const { nodes, totalCount } = await passages(text);
    expect(nodes.map(({ position }: { position: number }) => position)).toEqual(positions);
    expect(totalCount).toBe(positions.length);
    for (const { highlights } of nodes) expect(highlights.length).toBeGreaterThan(0);
  });

  it('are highlighted at the wording that stands there', async () => {
    const { nodes } = await passages('湖边绿地', { first: 1 });
    const [{ text, start, highlights }] = nodes;
    const written = highlights.map((at: { start: number; end: number }) =>
      [...text].slice(at.start - start, at.end - start).join(''),
    );
    expect(written).toEqual(['蓝湾公园']);
  });

  it('come page by page', async () => {
    const first = await passages('公司', { first: 1 });
    expect([first.nodes[0].position, first.totalCount, first.pageInfo.hasNextPage]).toEqual([4, 2, true]);
    const second = await passages('公司', { first: 1, after: first.pageInfo.endCursor });
    expect([second.nodes[0].position, second.pageInfo.hasNextPage]).toEqual([5, false]);
  });

  it.each([
    [{ report: 'report:example-2021' }, 2],
    [{ report: 'report:other' }, 0],
    [{ within: 'subdistrict:山东省/青岛市/市南区/香港中路街道' }, 2],
    [{ within: 'city:山东省/青岛市' }, 2],
    [{ within: 'project:blue-bay-park' }, 0],
  ])('are narrowed to %j', async (filter, count) => {
    expect((await passages('公司', { filter })).totalCount).toBe(count);
  });

  it('refuse a text without words', async () => {
    const { errors } = await atlas.ask(PASSAGES, { text: '，。' });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'INVALID_ARGUMENT' } });
  });

  it('have ids, and no highlights where they were not found by words', async () => {
    const { data } = await atlas.ask(
      '{ node(id: "passage:example-2021@000018") { ... on Passage { position highlights { start } } } }',
    );
    expect(data.node).toEqual({ position: 2, highlights: [] });
  });

  it('are said not to be there where no texts are mounted', async () => {
    const without = await openAtlas({ texts: new ReportTexts(null) }, new Database(server));
    const { data, errors } = await without.ask(PASSAGES, { text: '公园' });
    expect([data.passages, errors]).toEqual([null, undefined]);
    await without.close();
  });

  it('are reached by researchers, and go out with no export and no link', async () => {
    const statement = `CALL db.index.fulltext.queryNodes('passages', '石桥村') YIELD node
      MATCH (node)-[:MENTIONS]->(o:Observation) RETURN node.start AS start, o.reported AS reported`;
    const response = await atlas.app.inject({ method: 'POST', url: '/cypher', payload: { statement } });
    expect(response.json().rows).toEqual([[18, '三件']]);
    const files = ['graph.graphml', 'graph.jsonld', 'observations.csv', 'entities.csv', 'links.csv'];
    for (const file of files) {
      const { body, statusCode } = await atlas.app.inject(`/export/${file}`);
      expect([file, statusCode]).toEqual([file, 200]);
      expect([file, /passage|MENTIONS|办成三件大事/i.test(body)]).toEqual([file, false]);
    }
    const { data, errors } = await atlas.ask(`{
      neighbourhood(id: "project:blue-bay-park", depth: 3) { nodes { id } links { type } }
      node(id: "project:blue-bay-park") { ... on Entity { links { edges { node { type } } } } }
    }`);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).not.toMatch(/passage|MENTIONS|TAKEN_FROM/);
  });
});

describe('a graph of the same facts', () => {
  it('gets passages when texts are mounted, loses them when they are not, and is of one version', async () => {
    const { dataset: mounted, summary: same } = await loadWith(TEXTS);
    expect(same).toEqual({ added: 0, changed: 0, removed: 0 });
    const whole = await fingerprint(database);

    const { dataset: bare, summary: taken } = await loadWith(null);
    expect(bare.version).toBe(mounted.version);
    expect(taken).toMatchObject({ added: 0, changed: 0 });
    expect(await database.read('MATCH (p:Passage) RETURN p')).toEqual([]);
    expect(await lastLoad(database)).toMatchObject({ version: bare.version, contents: bare.contents });

    const { summary: back } = await loadWith(TEXTS);
    expect(back).toEqual({ added: taken.removed, changed: 0, removed: 0 });
    expect(await fingerprint(database)).toBe(whole);
    expect(await lastLoad(database)).toMatchObject({ version: bare.version, contents: mounted.contents });
  });

  it('has none of a text that is not there', async () => {
    const { dataset: bare } = await loadWith(null);
    const { dataset: elsewhere, summary } = await loadWith('test/fixtures/draft');
    expect(elsewhere.contents).toBe(bare.contents);
    expect(summary).toEqual({ added: 0, changed: 0, removed: 0 });
    await loadWith(TEXTS);
  });
});
