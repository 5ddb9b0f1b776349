import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Database } from '../../src/graph/database.js';
import { ServedDataset } from '../../src/graph/served.js';
import { type Neo4jServer, startNeo4j } from '../../src/neo4j/server.js';
import { lastLoad, load } from '../../src/seed/dataset/load.js';
import { readDataset } from '../../src/seed/dataset/read.js';
import { openAtlas } from '../atlas.js';
import { askedMeanwhile, marked, QUESTIONS, reload } from '../drill/reloads.js';

const read = readDataset('seed');
const { dataset, vocabulary } = read;
const { version } = dataset;
const other = marked(dataset);

let home: string;
let neo4j: Neo4jServer;
let database: Database;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'street-atlas-served-'));
  cpSync(inject('loaded'), home, { recursive: true });
  neo4j = await startNeo4j({ home, readOnly: false });
  database = new Database(neo4j);
});
afterAll(async () => {
  await database.close();
  await neo4j.stop();
  rmSync(home, { recursive: true, force: true });
});

/** Does what a load does first: removes the version. */
const begin = () => database.write((tx) => tx.run('MATCH (d:Dataset) REMOVE d.version'));
/** Does what a load does last: sets the version. */
const end = (ended: string) =>
  database.write((tx) =>
    tx.run('MATCH (d:Dataset) SET d.version = $ended, d.loadedAt = datetime()', { ended }),
  );
const CHANGED = { code: 'DATASET_CHANGED' };

describe('the served dataset', () => {
  it('confirms what is read between two moments at which the graph is of the same load', async () => {
    const served = new ServedDataset(version, () => lastLoad(database));
    await served.current();
    expect(await served.reading()()).toBe(version);
    const before = served.reading();
    await begin();
    const during = served.reading();
    await expect(during()).rejects.toMatchObject(CHANGED);
    await expect(served.current()).rejects.toMatchObject(CHANGED);
    await end(other.version);
    await expect(served.reading()()).rejects.toMatchObject(CHANGED);
    await begin();
    await end(version);
    // The data are the same again, but what was read in the meantime may not match them.
    for (const confirm of [before, during]) await expect(confirm()).rejects.toMatchObject(CHANGED);
    expect(await served.reading()()).toBe(version);
  });

  it('looks once for all who ask at once, and after they ask', async () => {
    let looks = 0;
    const served = new ServedDataset(version, () => {
      looks += 1;
      return lastLoad(database);
    });
    await served.current();
    await Promise.all(Array.from({ length: 20 }, () => served.reading()()));
    expect(looks).toBe(2);
    const first = served.reading()();
    await Promise.resolve(); // the check has begun
    const begun = begin();
    const later = Array.from({ length: 20 }, () => begun.then(() => served.reading()()));
    await first.catch(() => {});
    for (const confirm of later) await expect(confirm).rejects.toMatchObject(CHANGED);
    expect(looks).toBe(4);
    await end(version);
  });

  it('goes on after a look that fails', async () => {
    let fails = true;
    const served = new ServedDataset(version, () =>
      fails ? database.read<never>('RETURN').then(() => null) : lastLoad(database),
    );
    await expect(served.current()).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.SyntaxError' });
    fails = false;
    expect(await served.current()).toMatchObject({ version });
  });
});

describe('while another graph is loaded', () => {
  let atlas: Awaited<ReturnType<typeof openAtlas>>;
  let url: string;
  let logged = '';
  beforeAll(async () => {
    const served = new ServedDataset(version, () => lastLoad(database));
    await served.current();
    const options = {
      reading: () => served.reading(),
      checkReady: async () => `${version} ${(await served.current()).at}`,
    };
    const log = new Writable({
      write: (chunk, _encoding, done) => {
        logged += chunk;
        done();
      },
    });
    atlas = await openAtlas({ ...options, log }, new Database(neo4j));
    url = `${await atlas.app.listen({ host: '127.0.0.1', port: 0 })}/`;
  });
  afterAll(() => atlas.close());

  it.each([
    '/health/ready',
    '/cypher?example=metric-by-subdistrict',
    '/cypher?format=csv&statement=RETURN%201%20AS%20x',
    '/export/metrics.csv',
  ])('%s is refused, and answered when ours is there again', async (path) => {
    await begin();
    const refused = await atlas.app.inject(path);
    expect([refused.statusCode, refused.headers['retry-after'], refused.json().error.code]).toEqual([
      503,
      '2',
      'DATASET_CHANGED',
    ]);
    await end(version);
    await atlas.app.inject('/health/ready'); // checks the version
    expect((await atlas.app.inject(path)).statusCode).toBe(200);
  });

  it('JSON that has begun ends with the error, and what is longer breaks off', async () => {
    const statement = encodeURIComponent('MATCH (n:Entity) RETURN n.name AS name ORDER BY name');
    await begin();
    const json = (await atlas.app.inject(`/cypher?statement=${statement}`)).json();
    expect(json).toMatchObject({ truncated: true, error: { code: 'DATASET_CHANGED' } });
    for (const coding of ['identity', 'gzip', 'br']) {
      const long = await fetch(`${url}export/graph.jsonld`, { headers: { 'accept-encoding': coding } });
      expect(long.status).toBe(200);
      await expect(long.text()).rejects.toThrow();
    }
    expect(logged).toBe('');
    await end(version);
  });

  it('GraphQL is refused as a whole', async () => {
    await atlas.app.inject('/health/ready'); // checks the version
    const path = '/graphql?query=%7Breports%7Btitle%7D%7D';
    await begin();
    const refused = await atlas.app.inject(path);
    expect([refused.statusCode, refused.headers['retry-after'], refused.headers.etag]).toEqual([
      503,
      '2',
      undefined,
    ]);
    const { message, extensions } = refused.json().errors[0];
    expect([refused.json().data, extensions]).toEqual([undefined, { code: CHANGED.code }]);
    expect(message).toMatch(/^The database was given another graph/);
    await end(version);
    await atlas.app.inject('/health/ready');
    expect((await atlas.app.inject(path)).json().data.reports.length).toBeGreaterThan(0);
  });

  it('no answer is of both graphs, or of another than it says', async () => {
    const { wrong, whole, refused } = await askedMeanwhile(url, QUESTIONS, async (answered) => {
      for (const _ of [1, 2]) await reload(database, read, answered);
    });
    expect(wrong).toEqual([]);
    expect([whole > 0, refused > 0, logged]).toEqual([true, true, '']);
  });

  it('names the version that an answer is of', async () => {
    for (const path of [
      '/export/metrics.csv',
      '/cypher?statement=RETURN%201%20AS%20x',
      '/graphql?query=%7B__typename%7D',
    ]) {
      const { statusCode, headers } = await atlas.app.inject(path);
      expect([path, statusCode, headers['x-atlas-dataset']]).toEqual([path, 200, version]);
    }
    await load(database, dataset, vocabulary);
  });
});
