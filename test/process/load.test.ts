import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../src/graph/database.js';
import { readVocabulary } from '../../src/model/vocabulary.js';
import { type Neo4jServer, startNeo4j } from '../../src/neo4j/server.js';
import { buildDataset } from '../../src/seed/dataset/dataset.js';
import { lastLoad, load } from '../../src/seed/dataset/load.js';
import { readDataset } from '../../src/seed/dataset/read.js';
import type { DivisionChoice } from '../../src/seed/divisions.js';
import { readSeed } from '../../src/seed/files.js';
import { openAtlas } from '../atlas.js';
import { fingerprint } from '../fingerprint.js';

const vocabulary = readVocabulary('seed');
let home: string;
let server: Neo4jServer;
let database: Database;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'street-atlas-load-'));
  server = await startNeo4j({ home, readOnly: false });
  database = new Database(server);
});
afterAll(async () => {
  await database.close();
  await server.stop();
  rmSync(home, { recursive: true, force: true });
});
beforeEach(() => database.write((tx) => tx.run('MATCH (n) DETACH DELETE n')));

/** The fixture's dataset, with its report changed by `edit`. */
function fixture(edit: (report: string) => string = (report) => report, choice: DivisionChoice = 'cited') {
  const folder = mkdtempSync(join(tmpdir(), 'street-atlas-seed-'));
  try {
    cpSync('test/fixtures/seed', folder, { recursive: true });
    cpSync('seed/vocabulary.yaml', join(folder, 'vocabulary.yaml'));
    const file = join(folder, 'reports/example-2021.yaml');
    writeFileSync(file, edit(readFileSync(file, 'utf8')));
    const { seed, problems } = readSeed(folder);
    expect(problems).toEqual([]);
    return buildDataset(seed as NonNullable<typeof seed>, choice);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Removes the lines that contain `text`. */
const without = (text: string) => (report: string) =>
  report
    .split('\n')
    .filter((line) => !line.includes(text))
    .join('\n');

describe('load', () => {
  it('gives the same graph however often it runs', async () => {
    const dataset = fixture();
    expect(await load(database, dataset, vocabulary)).toEqual({ added: 93, changed: 0, removed: 0 });
    const first = await fingerprint(database);
    expect(await load(database, dataset, vocabulary)).toEqual({ added: 0, changed: 0, removed: 0 });
    expect(await fingerprint(database)).toBe(first);
    expect((await lastLoad(database))?.version).toBe(dataset.version);
  });

  it('removes from the graph what is removed from the seed, and brings it back', async () => {
    await load(database, fixture(), vocabulary);
    const whole = await fingerprint(database);
    // One figure: its node, MEASURES, ABOUT and CITED_IN.
    const smaller = fixture(without('metric: 受益人数'));
    expect(await load(database, smaller, vocabulary)).toEqual({ added: 0, changed: 0, removed: 4 });
    expect(
      await database.read('MATCH (o:Observation {reported: $r}) RETURN o.id', { r: '3000余人' }),
    ).toEqual([]);
    expect(await load(database, fixture(), vocabulary)).toEqual({ added: 4, changed: 0, removed: 0 });
    expect(await fingerprint(database)).toBe(whole);
  });

  it('removes a link without its ends', async () => {
    await load(database, fixture(), vocabulary);
    expect(await load(database, fixture(without('type: AFFECTS')), vocabulary)).toEqual({
      added: 0,
      changed: 0,
      removed: 1,
    });
    expect(await database.read('MATCH (n:Project)-[r:AFFECTS]->() RETURN r')).toEqual([]);
    expect(await database.read('MATCH (n:Project) RETURN n.name AS name')).toEqual([{ name: '蓝湾公园' }]);
  });

  it('removes what it derived from a link together with the link', async () => {
    await load(database, fixture(), vocabulary);
    const summary = await load(database, fixture(without('type: LOCATED_IN')), vocabulary);
    // The WITHIN link is removed as well, and the project changes: it loses its `subdistrictId`.
    expect(summary).toEqual({ added: 0, changed: 1, removed: 2 });
    expect(await database.read('MATCH (:Entity)-[r:LOCATED_IN|WITHIN]->() RETURN r')).toEqual([]);
  });

  it('corrects what was changed in the seed, and what was changed in the graph', async () => {
    await load(database, fixture(), vocabulary);
    const whole = await fingerprint(database);
    const renamed = fixture((report) => report.replace('status: COMPLETED', 'status: UNDERWAY'));
    expect(await load(database, renamed, vocabulary)).toEqual({ added: 0, changed: 2, removed: 0 });
    expect(await database.read('MATCH (n:Project) RETURN n.status AS status')).toEqual([
      { status: 'UNDERWAY' },
    ]);
    await database.write((tx) => tx.run("MATCH (n:Project) SET n.status = 'PLANNED', n.stray = 1"));
    await load(database, fixture(), vocabulary);
    expect(await fingerprint(database)).toBe(whole);
  });

  it('stores days as days, offsets as integers and values as floats', async () => {
    await load(database, fixture(), vocabulary);
    const statement = `
      MATCH (o:Observation {reported: '1.5亿元'})-[:CITED_IN]->(r:Report)
      RETURN valueType(o.value) AS value, valueType(o.citationStarts) AS starts, valueType(r.publishedOn) AS published,
             toString(o.periodEnd) AS ends`;
    expect(await database.read(statement)).toEqual([
      {
        value: 'FLOAT NOT NULL',
        starts: 'LIST<INTEGER NOT NULL> NOT NULL',
        published: 'DATE NOT NULL',
        ends: '2021-12-31',
      },
    ]);
  });

  it('touches no database that holds something else', async () => {
    await database.write((tx) => tx.run("CREATE (:Customer {name: 'Ada'})"));
    await expect(load(database, fixture(), vocabulary)).rejects.toMatchObject({ code: 'DATABASE_NOT_OURS' });
    expect(await database.read('MATCH (n) RETURN n.name AS name')).toEqual([{ name: 'Ada' }]);
  });

  it('makes one node of a community that report and list have, which one line undoes', async () => {
    const communities = async (line: string) => {
      const dataset = fixture((report) =>
        report.replaceAll('石桥村', '云霄路社区').replace('kind: VILLAGE\n', `kind: VILLAGE\n${line}`),
      );
      await load(database, dataset, vocabulary);
      return database.read(`
        MATCH (c:Community) WHERE c.name IN ['云霄路社区', '浮山所社区']
        RETURN c.name AS name, c.codeValue AS code, c.codeName AS listed, c.codeMatch AS match,
               size(c.citationStarts) AS citations, c:Cited AS cited, COUNT { (c)<-[:ABOUT]-() } AS figures
        ORDER BY citations, code`);
    };
    const listed = (name: string, code: string) => ({
      name,
      code,
      listed: name,
      match: null,
      citations: 0,
      cited: false,
      figures: 0,
    });
    const reported = { name: '云霄路社区', citations: 1, cited: true, figures: 1 };
    const one = [
      listed('浮山所社区', '370202001014'),
      { ...reported, code: '370202001001', listed: '云霄路社区', match: 'SAME_NAME' },
    ];
    expect(await communities('')).toEqual(one);
    expect(await communities('    code: none\n')).toEqual([
      listed('云霄路社区', '370202001001'),
      listed('浮山所社区', '370202001014'),
      { ...reported, code: null, listed: null, match: null },
    ]);
    expect(await communities("    code: '370202001014'\n")).toEqual([
      listed('云霄路社区', '370202001001'),
      { ...reported, code: '370202001014', listed: '浮山所社区', match: 'STATED' },
    ]);
    expect(await communities('')).toEqual(one);
  });

  it('killed at any moment and run again goes on from there, to the graph of an undisturbed load', async () => {
    const { dataset } = readDataset('seed', { divisions: KILLED_DIVISIONS });
    let batches = 0;
    const { added } = await load(database, dataset, vocabulary, () => {
      batches += 1;
    });
    const undisturbed = await fingerprint(database);
    expect(batches).toBeGreaterThanOrEqual(4);
    for (const killAfter of [1, 2, batches - 1, batches]) {
      await database.write((tx) => tx.run('MATCH (n) DETACH DELETE n'));
      // After the last batch only the version is missing, and it must not be there yet.
      await killedLoad(killAfter, killAfter === batches ? 0 : 15);
      expect(await lastLoad(database), `a version after ${killAfter} batches`).toBeNull();
      const kept = await size();
      expect(kept).toBeGreaterThan(0);
      expect((await load(database, dataset, vocabulary)).added).toBe(added - kept);
      expect(await fingerprint(database), `killed after ${killAfter} batches`).toBe(undisturbed);
    }
  });

  it('adds the divisions that are chosen and takes them away again, also when killed in between', async () => {
    const { dataset: cited } = readDataset('seed');
    const { dataset: chosen } = readDataset('seed', { divisions: KILLED_DIVISIONS });
    expect(chosen.version).not.toBe(cited.version);
    await load(database, cited, vocabulary);
    const small = { print: await fingerprint(database), size: await size() };
    await killedLoad(2, 15);
    await load(database, chosen, vocabulary);
    const large = await size();
    expect(large).toBeGreaterThan(small.size + 14_000);
    expect(await load(database, chosen, vocabulary)).toEqual({ added: 0, changed: 0, removed: 0 });
    const { removed } = await load(database, cited, vocabulary);
    expect(removed).toBe(large - small.size);
    expect(await fingerprint(database)).toBe(small.print);
  });

  it('several at once write everything once, indexes included, and all end with the whole graph', async () => {
    for (const { name } of await database.read<{ name: string }>('SHOW CONSTRAINTS YIELD name'))
      await database.write((tx) => tx.run(`DROP CONSTRAINT ${name}`));
    const others = "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name";
    for (const { name } of await database.read<{ name: string }>(others))
      await database.write((tx) => tx.run(`DROP INDEX ${name}`));
    const dataset = fixture();
    const all = await Promise.all([1, 2, 3].map(() => load(database, dataset, vocabulary)));
    expect(all.reduce((sum, { added }) => sum + added, 0)).toBe(93);
    expect((await lastLoad(database))?.version).toBe(dataset.version);
    expect(await size()).toBe(93);
  });

  it('drops indexes that a server which died has left without their constraints, or failed, and makes them', async () => {
    const dataset = fixture();
    await load(database, dataset, vocabulary);
    const statement =
      'SHOW INDEXES YIELD name, type, state, owningConstraint RETURN name, type, state, owningConstraint ORDER BY name';
    const whole = await database.read(statement);
    const write = (cypher: string, parameters = {}) => database.write((tx) => tx.run(cypher, parameters));
    await write('DROP CONSTRAINT id_Entity');
    await write('CREATE INDEX id_Entity FOR (n:Entity) ON (n.id)');
    await write('DROP INDEX name_Project');
    await write('CREATE (:Project {name: $long})', { long: '街'.repeat(20_000) }); // too long for such an index
    await write('CREATE INDEX name_Project FOR (n:Project) ON (n.name)');
    const failed = "SHOW INDEXES YIELD name, state WHERE state = 'FAILED' RETURN name";
    await expect.poll(() => database.read(failed)).toEqual([{ name: 'name_Project' }]);
    await write('MATCH (n:Project) WHERE n.id IS NULL DELETE n');
    await write('CREATE INDEX province_Observation FOR (n:Observation) ON (n.provinceId)'); // from an earlier release
    expect(await load(database, dataset, vocabulary)).toEqual({ added: 0, changed: 0, removed: 0 });
    expect(await database.read(statement)).toEqual(whole);
  });

  it('leaves a graph that is whole as it is, also while it is served', async () => {
    const dataset = fixture();
    await load(database, dataset, vocabulary);
    const statement = 'MATCH (d:Dataset) RETURN toString(d.loadedAt) AS at, d.version AS version';
    const before = await database.read(statement);
    await load(database, dataset, vocabulary);
    expect(await database.read(statement)).toEqual(before);
  });
});

/** The 7,200 divisions of a city, and the reports' 8,600 or so nodes in two batches. */
const KILLED_DIVISIONS = ['1306'];

/** Number of the dataset's nodes and relationships in the database. */
async function size(): Promise<number> {
  const [row] = await database.read<{ size: number }>(
    'RETURN COUNT { (n) WHERE NOT n:Dataset } + COUNT { ()-->() } AS size',
  );
  return row?.size as number;
}

/**
 * Runs a load in its own process and kills it `delay` ms after its `killAfter`th batch, while the transaction of the
 * next one is open.
 */
async function killedLoad(killAfter: number, delay: number): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx/esm', 'test/fixtures/load-real-seed.ts'], {
    env: {
      ...process.env,
      URI: server.uri,
      USERNAME: server.username,
      PASSWORD: server.password,
      DIVISIONS: KILLED_DIVISIONS.join(),
      KILL_AFTER: `${killAfter}`,
      KILL_DELAY: `${delay}`,
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [, signal] = await once(child, 'exit');
  expect(signal).toBe('SIGKILL');
}

describe('keyset cursors', () => {
  it('neither repeat nor leave out a row when rows are added between two pages', async () => {
    await load(database, fixture(), vocabulary);
    const parent = 'subdistrict:山东省/青岛市/市南区/香港中路街道';
    const query = `query ($id: ID!, $after: String) { subdistrict(id: $id) { reports {
      entities(first: 1, after: $after, filter: { kinds: [COMMUNITY] }) {
        edges { node { name } } pageInfo { hasNextPage endCursor }
      }
    } } }`;
    const atlas = await openAtlas({}, database);
    const page = async (after?: string) => {
      const { data } = await atlas.ask(query, { id: parent, after });
      const { edges, pageInfo } = data.subdistrict.reports[0].entities;
      return { names: edges.map(({ node }: { node: { name: string } }) => node.name), ...pageInfo };
    };
    const first = await page();
    expect(first.names).toEqual(['海风社区']);
    const add =
      'MATCH (r:Report)-[:COVERS]->({id: $parent}) CREATE (r)<-[:CITED_IN]-(:Entity:Community {id: $name, name: $name})';
    await database.write((tx) => tx.run(add, { parent, name: '一号社区' }));
    await database.write((tx) => tx.run(add, { parent, name: '白云村' }));
    await database.write((tx) => tx.run(add, { parent, name: '海风社区' }));
    const second = await page(first.endCursor as string);
    expect(second.names).toEqual(['海风社区']); // another one with the same name and a later id
    const third = await page(second.endCursor as string);
    expect(third).toMatchObject({ names: ['白云村'], hasNextPage: true });
    expect(await page(third.endCursor as string)).toMatchObject({ names: ['石桥村'], hasNextPage: false });
  });
});

describe('a search for one type', () => {
  it('finds it behind any number of others that have the text in their names', async () => {
    await load(database, fixture(), vocabulary);
    await database.write((tx) =>
      tx.run(`UNWIND range(1, 1500) AS i
        CREATE (:Entity:Community {id: 'community:' + i, name: '第' + i + '花园社区', aliases: []})`),
    );
    await database.write((tx) =>
      tx.run(
        "CREATE (:Entity:Project {id: 'project:1', name: '某地很长的一个花园社区改造项目', aliases: []})",
      ),
    );
    const atlas = await openAtlas({}, database);
    const query = '{ search(text: "花园社区", kinds: [PROJECT]) { totalCount edges { node { name } } } }';
    const { data } = await atlas.ask(query);
    expect(data.search).toEqual({
      totalCount: 1,
      edges: [{ node: { name: '某地很长的一个花园社区改造项目' } }],
    });
  });
});
