import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import pLimit from 'p-limit';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CYPHER_LIMITS } from '../../src/cypher/askable.js';
import { exampleQueries } from '../../src/cypher/examples.js';
import { CypherRunner } from '../../src/cypher/runner.js';
import { type Atlas, openAtlas } from '../atlas.js';

let atlas: Atlas;
let url: string;
beforeAll(async () => {
  atlas = await openAtlas();
  url = await atlas.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => atlas.close());

/** Sends a statement to POST /cypher. */
async function post(statement: unknown, parameters?: unknown, accept = 'application/json') {
  const response = await atlas.app.inject({
    method: 'POST',
    url: '/cypher',
    headers: { accept },
    payload: { statement, parameters } as object,
  });
  return {
    status: response.statusCode,
    body: response.body,
    json: () => response.json(),
    headers: response.headers,
  };
}

describe('what is refused, by what the server would do and not by how it is spelt', () => {
  it.each([
    // Writes
    'CREATE (n)',
    'create (n:`Subdistrict`)',
    'MERGE (n:Project {id: 1})',
    'MATCH (n) SET n.x = 1',
    'MATCH (n) SET n:Other',
    'MATCH (n) REMOVE n.name',
    'MATCH (n) DELETE n',
    'MATCH (n) DETACH DELETE n',
    'MATCH (n) WITH n LIMIT 1 CALL (n) { SET n.x = 1 }',
    'FOREACH (i IN [1] | CREATE (:X))',
    'UNWIND [1] AS x CALL (x) { CREATE (n) } IN TRANSACTIONS',
    '/* only reading */ MATCH (n) // RETURN n\nDELETE n',
    'CYPHER runtime=slotted CREATE (n)',
    // Schema
    'CREATE INDEX FOR (n:X) ON (n.a)',
    'DROP INDEX name_Entity',
    'CREATE CONSTRAINT FOR (n:X) REQUIRE n.a IS UNIQUE',
    // Administration
    "CREATE USER eve SET PASSWORD 'abcdefgh1'",
    "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'",
    'DROP USER neo4j',
    'SHOW USERS',
    'SHOW CURRENT USER',
    'SHOW DATABASES',
    'SHOW HOME DATABASE',
    'SHOW SETTINGS',
    'SHOW TRANSACTIONS',
    'SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery',
    'SHOW PROCEDURES',
    'SHOW FUNCTIONS',
    "TERMINATE TRANSACTION 'neo4j-transaction-1'",
    'SHOW TRANSACTIONS YIELD transactionId AS t TERMINATE TRANSACTION t YIELD message RETURN message',
    // Procedures
    'CALL dbms.listConfig()',
    'CALL `dbms`.`listConfig`() YIELD name, value RETURN name, value',
    'CALL { CALL dbms.listConfig() YIELD name RETURN name } RETURN name',
    'MATCH (n) WITH n LIMIT 1 CALL dbms.components() YIELD name RETURN name',
    'CALL dbms.info()',
    "CALL dbms.killConnection('bolt-1')",
    'CALL dbms.showCurrentUser()',
    'CALL db.clearQueryCaches()',
    'CALL tx.getMetaData()',
    "MATCH (n) CALL db.create.setNodeVectorProperty(n, 'v', [1.0])",
    'CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()',
    // In a subquery within an expression, which is not an operator of the plan
    'RETURN [x IN [1] | COLLECT { CALL dbms.listConfig() YIELD name, value RETURN name + value }] AS x',
    'RETURN CASE WHEN EXISTS { CALL dbms.listConnections() YIELD connectionId RETURN 1 AS x } THEN 1 ELSE 2 END AS x',
    'MATCH (n) WHERE id(n) = size([x IN [1] | COUNT { CALL db.clearQueryCaches() YIELD value RETURN 1 AS y }]) RETURN n',
    'MATCH (a:Project) ((x)-[r]-(y) WHERE [k IN [1] | COUNT { CALL dbms.info() YIELD id RETURN 1 AS z }] = [1])+ (b) RETURN a',
    "CALL db.index.fulltext.queryNodes('entityNames', 'x', {limit: CASE WHEN EXISTS { CALL tx.getMetaData() YIELD metadata RETURN 1 AS x } THEN 1 ELSE 2 END}) YIELD node RETURN node",
    'MATCH (a:$(CASE WHEN EXISTS { CALL dbms.info() YIELD id RETURN 1 AS x } THEN "Project" ELSE "District" END)) RETURN a',
    "RETURN [x IN [1] | COLLECT { LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line }] AS x",
    "MATCH (n) WHERE n.x = 1 OR [x IN [1] | EXISTS { LOAD CSV FROM 'http://127.0.0.1:1/' AS l RETURN l }] = [] RETURN n",
    "RETURN [x IN [1] | COLLECT { LOAD CSV FROM 'file:///`' AS line RETURN line }] AS `a`",
    // Hidden behind names that the server writes into a plan without backticks
    'MATCH (n:Project) RETURN [COUNT { (n)-[:`x``y`]->() }, [i IN [1] | COLLECT { CALL dbms.listConnections() YIELD connectionId RETURN connectionId }], COUNT { (n)-[:`x``y`]->() }] AS x',
    'MATCH (n:Project) RETURN [COUNT { (n)-[:`x\\u0060\\u0060y`]->() }, [i IN [1] | COLLECT { CALL dbms.listConnections() YIELD connectionId RETURN connectionId }], COUNT { (n)-[:`x``y`]->() }] AS x',
    'MATCH (n:Project) WHERE n.`a]` = 1 AND n.`a]` = 2 RETURN n',
    "MATCH (n) RETURN '`' AS a, n.`]` AS b, '`' AS c",
    'MATCH (n) /* ` */ RETURN n.`]` AS b // `',
    'MATCH (n) // `\nRETURN n.`]` AS b // `',
    'RETURN 1 AS `a\\u0060`, 2 AS `b`',
    'RETURN 1 AS `a',
    // Files and network
    "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    "LOAD CSV FROM 'http://127.0.0.1:1/' AS line RETURN line",
    "RETURN 1 AS x UNION LOAD CSV FROM 'file:///etc/passwd' AS x RETURN x",
  ])('%s', async (statement) => {
    const { status, json } = await post(statement);
    expect([status, json().error.code]).toEqual([403, 'CYPHER_NOT_ALLOWED']);
  });

  it.each([
    'RETURN range(1, 3000000) AS x',
    'RETURN reduce(s = 0, i IN range(1, 100000000000) | s + 1) AS n',
    'UNWIND range(1, 1000) AS i WITH collect(i) AS l RETURN reduce(s = 0, a IN l | s + reduce(t = 0, b IN l | t + b)) AS n',
    'UNWIND range(1, 1000) AS i WITH collect(i) AS l RETURN [a IN l | [b IN l | a * b]] AS n',
    'UNWIND range(1, 1000) AS i WITH collect(i) AS `l l` RETURN any(a IN `l l` WHERE all(b IN `l l` WHERE a < b)) AS n',
    'UNWIND range(1, 1000) AS i WITH collect(i) AS l RETURN [变 IN l | [量 IN l | 变 * 量]] AS n',
    'RETURN size(RANGE(1, 3000000)) AS n',
    'UNWIND [any(x IN range(1, 100000000000) WHERE x = 0)] AS n RETURN n',
    'UNWIND range(1, size(range(1, 3000000))) AS n RETURN n',
    "MATCH (n) WHERE n.name =~ '(.+)+x' RETURN n",
  ])('what the server could not stop: %s', async (statement) => {
    const { status, json } = await post(statement);
    expect([status, json().error.code]).toEqual([403, 'CYPHER_NOT_ALLOWED']);
    expect(json().error.message).toContain('could not be stopped');
  });

  it.each([
    ['two statements', 'MATCH (n) RETURN n; CREATE (m)'],
    ['another database', 'USE system SHOW USERS'],
    ['a profile', 'PROFILE CREATE (n)'],
    ['nothing but a comment', '// nothing'],
    ['a comment without an end', '/* nothing'],
    ['what is no Cypher', 'SELECT * FROM nodes'],
    ['a procedure that does not exist', "CALL apoc.load.json('http://127.0.0.1:1/')"],
    ['a parameter that is missing', 'MATCH (n {id: $id}) RETURN n'],
  ])('%s', async (_what, statement) => {
    const { status, json } = await post(statement);
    expect([status, json().error.code]).toEqual([400, 'CYPHER_INVALID']);
  });

  it.each([
    ['RETURN 0x', 'line 1, column 8 (offset: 7)', '"RETURN 0x"\n        ^'],
    ["RETURN 0x, 'line 1, column 30'", 'line 1, column 8 (offset: 7)', `"RETURN 0x, 'line 1, column 30'"\n`],
    ['MATCH (n)\nRETURN m', 'line 2, column 8 (offset: 17)', '"RETURN m"\n        ^'],
  ])('say where %j is wrong, as it was written', async (statement, place, mark) => {
    const { json } = await post(statement);
    expect(json().error.message).toContain(place);
    expect(json().error.message).toContain(mark);
  });

  it.each([
    ['no statement', undefined, undefined],
    ['a statement that is no text', 7, undefined],
    ['parameters that are no object', 'RETURN 1 AS x', [1]],
    ['a statement that is too long', `RETURN '${'x'.repeat(10_000)}'`, undefined],
    ['a statement that is nested too deeply', `RETURN ${'('.repeat(60)}1${')'.repeat(60)} AS x`, undefined],
  ])('%s', async (_what, statement, parameters) => {
    const { status, json } = await post(statement, parameters);
    expect([status, json().error.code]).toEqual([400, 'INVALID_ARGUMENT']);
  });
});

describe('parameters', () => {
  it('nested deeper than any question needs are refused', async () => {
    const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);
    const { status, json } = await post('RETURN $x AS x', { x: nested(4000) });
    expect([status, json().error.code]).toEqual([400, 'INVALID_ARGUMENT']);
    expect((await post('RETURN $x AS x', { x: nested(20) })).status).toBe(200);
  });
});

describe('what is answered', () => {
  it('names that look like commands', async () => {
    const { status, json } = await post(
      "MATCH (n:Community) WHERE n.name = 'CREATE (x) DELETE x' RETURN count(n) AS n // SET",
    );
    expect([status, json().rows]).toEqual([200, [[0]]]);
  });

  it.each([
    'MATCH (s:Subdistrict)<-[:LOCATED_IN|PART_OF*1..2]-(p:Project) RETURN s.name, count(p)',
    'MATCH p = SHORTEST 2 (a:Project)-[*]-(b:District) RETURN p LIMIT 2',
    'MATCH p = shortestPath((a:Project)-[*..5]-(b:District)) RETURN length(p) LIMIT 2',
    'MATCH (p:Project) WHERE NOT (p)-[:AFFECTS]->() RETURN p.name ORDER BY p.name SKIP 1 LIMIT 2',
    'MATCH (p:Project) RETURN p {.name, places: [(p)-[:AFFECTS]->(c) | c.name]} LIMIT 2',
    'MATCH (p:Project) CALL (p) { MATCH (p)<-[:ABOUT]-(o) RETURN count(o) AS figures } RETURN p.name, figures LIMIT 2',
    'MATCH (a) RETURN count(a)',
    'MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS n ORDER BY n DESC',
    'CALL db.labels()',
    "CALL db.index.fulltext.queryNodes('entityNames', '公园') YIELD node, score RETURN node.name, score",
    'UNWIND range(1, 5) AS i RETURN i, i * 0.1 AS x UNION ALL RETURN 0 AS i, 1.0 AS x',
    'MATCH (a:Project)-[:AFFECTS]->(c)<-[:AFFECTS]-(b:Project) WHERE a.id < b.id RETURN a.name, b.name, c.name',
    'OPTIONAL MATCH (n:Nothing) RETURN n',
    'MATCH (n:Project|Programme) WHERE n:Project XOR n:Programme RETURN count(*)',
    'MATCH (p:Project) RETURN CASE WHEN EXISTS { (p)-[:AFFECTS]->() } THEN 1 ELSE 0 END AS x LIMIT 2',
    'MATCH (p:Project) WITH collect(p) AS all RETURN [p IN all[..3] | COUNT { (p)-[:AFFECTS]->(c) WHERE c.name = "x" }] AS x',
    'MATCH (n:Project) RETURN n.name AS `名称 / name`, n.`name` AS `a IN b, =~` // `twice`',
    'MATCH (n:Project) WHERE [n.name IN ["a"], true] = [true, true] RETURN [any(x IN n.list WHERE x = 1)] AS x',
  ])('%s', async (statement) => {
    const { status, json } = await post(statement);
    expect(status, JSON.stringify(json())).toBe(200);
  });

  it('values of every type', async () => {
    const statement = `
      MATCH (r:Report)-[covers:COVERS]->(s:Subdistrict) WITH r, covers, s LIMIT 1
      RETURN 1 AS one, 2.5 AS half, 9007199254740993 AS large, [1, null] AS list, {a: true} AS map,
             date('2021-12-31') AS day, s AS node, covers AS relationship, $p AS parameter`;
    const { json } = await post(statement, { p: '参数' });
    const { columns, rows, truncated, elapsedMs } = json();
    expect(columns).toEqual([
      'one',
      'half',
      'large',
      'list',
      'map',
      'day',
      'node',
      'relationship',
      'parameter',
    ]);
    expect(rows[0].slice(0, 6)).toEqual([1, 2.5, '9007199254740993', [1, null], { a: true }, '2021-12-31']);
    const [node, relationship] = rows[0].slice(6);
    expect(node).toMatchObject({
      _id: expect.any(String),
      _labels: expect.arrayContaining(['Subdistrict', 'Entity']),
      name: expect.any(String),
    });
    expect(relationship).toEqual({ _type: 'COVERS', _from: expect.any(String), _to: node._id });
    expect(rows[0][8]).toBe('参数');
    expect([truncated, typeof elapsedMs]).toEqual([false, 'number']);
  });

  it('whole numbers of parameters at any depth', async () => {
    const { json } = await post('RETURN [10, 20][$list[0]] AS x LIMIT $page.size', {
      list: [1],
      page: { size: 1 },
    });
    expect(json().rows).toEqual([[20]]);
  });

  it('as CSV that spreadsheet programs read, and do not run', async () => {
    const statement = "UNWIND [['=1+1', 1], ['a,\"b\"', null]] AS row RETURN row[0] AS name, row[1] AS value";
    const { body, headers } = await post(statement, {}, 'text/csv');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(body).toBe('\uFEFFname,value,citations\n\'=1+1,1,\n"a,""b""",,\n');
  });

  it('columns where there are no rows', async () => {
    const { json } = await post('MATCH (n:Nothing) RETURN n.name AS name');
    expect(json()).toMatchObject({ columns: ['name'], rows: [], truncated: false });
  });

  it('in GraphQL, up to the limit', async () => {
    const query =
      'query ($s: String!, $p: JSON) { cypher(statement: $s, parameters: $p, limit: 2) { columns rows truncated } }';
    const { data, errors } = await atlas.ask(query, { s: 'UNWIND range(1, $n) AS i RETURN i', p: { n: 5 } });
    expect(errors).toBeUndefined();
    expect(data.cypher).toEqual({ columns: ['i'], rows: [[1], [2]], truncated: true });
    const refused = await atlas.ask(query, { s: 'MATCH (n) DELETE n' });
    expect(refused.errors?.[0]?.extensions).toEqual({ code: 'CYPHER_NOT_ALLOWED' });
  });
});

describe('what an answer says of itself', () => {
  const csvOf = async (statement: string, parameters?: unknown): Promise<Record<string, string>[]> =>
    parse((await post(statement, parameters, 'text/csv')).body, { columns: true, bom: true });

  it('in CSV: where the nodes and relationships of a row are written, as the exports say it', async () => {
    const table: Record<string, string>[] = parse((await atlas.app.inject('/export/observations.csv')).body, {
      columns: true,
      bom: true,
    });
    const exported = table.find(({ citations }) => citations?.includes('; ')) as Record<string, string>;
    const statement =
      'MATCH (o:Observation {id: $id}) RETURN o.id AS id, {figures: [o, o]} AS inner, o.value AS v';
    expect(await csvOf(statement, { id: exported.id })).toMatchObject([
      { id: exported.id, citations: exported.citations },
    ]);
    expect(await csvOf('MATCH (o:Observation {id: $id}) RETURN o.value', { id: exported.id })).toMatchObject([
      { citations: '' },
    ]);
  });

  it('in CSV: where the parts of a path are written', async () => {
    const pattern = 'MATCH p = (a:Project)-[r:AFFECTS]->(b:Community) ';
    const [path, parts] = [await csvOf(`${pattern} RETURN p`), await csvOf(`${pattern} RETURN a, r, b`)];
    expect(path.length).toBeGreaterThan(5);
    expect(path.map(({ citations }) => citations)).toEqual(parts.map(({ citations }) => citations));
    expect(
      path.every(({ citations }) => /^\S+\.txt \d+-\d+(; \S+\.txt \d+-\d+)*$/.test(citations ?? '')),
    ).toBe(true);
  });

  it('the question, the version of the graph and the time, in the headers and in JSON', async () => {
    const [dataset] = await atlas.database.read<{ version: string }>(
      'MATCH (d:Dataset) RETURN d.version AS version',
    );
    const statement = 'RETURN $x AS 街道';
    for (const accept of ['application/json', 'text/csv']) {
      const { headers, body } = await post(statement, { x: 1 }, accept);
      expect(decodeURIComponent(String(headers['x-atlas-statement']))).toBe(statement);
      expect(headers['x-atlas-dataset']).toBe(dataset?.version);
      const askedAt = headers['x-atlas-asked-at'] as string;
      expect(Math.abs(Date.now() - Date.parse(askedAt))).toBeLessThan(60_000);
      if (accept === 'text/csv') continue;
      const { elapsedMs, ...said } = JSON.parse(body);
      expect(said).toEqual({
        statement,
        parameters: { x: 1 },
        dataset: dataset?.version,
        askedAt,
        columns: ['街道'],
        rows: [[1]],
        truncated: false,
      });
    }
  });

  it('the beginning of a long question, whatever is in it', async () => {
    const statement = `RETURN '\uD800${'街'.repeat(3000)}' AS x`;
    const header = (await post(statement)).headers['x-atlas-statement'] as string;
    expect(header.length).toBeLessThan(4000);
    expect(decodeURIComponent(header)).toBe(`RETURN '\uFFFD${'街'.repeat(391)}…`);
  });

  it.each([
    ['false', 'UNWIND range(1, 10000) AS i RETURN i', 10_000],
    ['true', 'UNWIND range(1, 10001) AS i RETURN i', 10_000],
    ['unknown', `UNWIND range(1, 2000) AS i RETURN i, '${'x'.repeat(1000)}' AS x`, 2000],
  ])('in CSV: whether it was cut off: %s', async (truncated, statement, rows) => {
    const { headers, body } = await post(statement, {}, 'text/csv');
    expect([headers['x-truncated'], body.trim().split('\n').length - 1]).toEqual([truncated, rows]);
  });
});

describe('what fails while it runs is the fault of whoever asked', () => {
  let watched: Atlas;
  let logged = '';
  beforeAll(async () => {
    const log = new Writable({
      write: (chunk, _encoding, done) => {
        logged += chunk;
        done();
      },
    });
    watched = await openAtlas({ log });
  });
  afterAll(() => watched.close());
  afterEach(() => {
    expect(logged).toBe('');
  });

  const postWatched = (payload: object, accept = 'application/json') =>
    watched.app.inject({ method: 'POST', url: '/cypher', headers: { accept }, payload });

  it.each(['application/json', 'text/csv'])('whenever it fails, as %s', async (accept) => {
    const eightAtOnce = pLimit(8);
    const statements = ['RETURN 1/0 AS c', 'UNWIND [0] AS x RETURN 1/x'];
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, i) => ({ statement: statements[i % 2] })).map((asked) =>
        eightAtOnce(() => postWatched(asked, accept)),
      ),
    );
    const told = answers.map(({ statusCode, body }) => `${statusCode} ${body}`);
    expect(new Set(told)).toEqual(new Set(['400 {"error":{"code":"CYPHER_INVALID","message":"/ by zero"}}']));
  });

  it('in the middle of many rows', async () => {
    const statement = 'UNWIND range(1, 5000) AS i RETURN 1/(4000-i) AS x';
    const json = (await postWatched({ statement })).json();
    expect(json).toMatchObject({ truncated: true, error: { code: 'CYPHER_INVALID', message: '/ by zero' } });
    expect(json.rows.slice(0, 2)).toEqual([[0], [0]]);
    const csv = await postWatched({ statement }, 'text/csv');
    expect([csv.statusCode, csv.json().error.code]).toEqual([400, 'CYPHER_INVALID']);
  });

  it('after the head of CSV, which then breaks off', async () => {
    const statement = `UNWIND range(1, 5000) AS i RETURN 1/(4000-i), '${'x'.repeat(1000)}' AS x`;
    const watchedUrl = await watched.app.listen({ host: '127.0.0.1', port: 0 });
    const answer = await fetch(`${watchedUrl}/cypher?format=csv&statement=${encodeURIComponent(statement)}`);
    expect([answer.status, answer.headers.get('x-truncated')]).toEqual([200, 'unknown']);
    await expect(answer.text()).rejects.toThrow();
  });

  it('beyond the rows that are answered: then it does not count', async () => {
    for (const row of [10_002, 10_050, 10_150, 12_000]) {
      const statement = `UNWIND range(1, 20000) AS i RETURN 1/(${row}-i) AS x`;
      const { rows, truncated, error } = (await postWatched({ statement })).json();
      expect([rows.length, truncated, error]).toEqual([10_000, true, undefined]);
    }
  });

  it.each([
    ['a sum that is too large', 'UNWIND [9223372036854775807] AS x RETURN x + 1'],
    ['a number that is too large', 'RETURN 99999999999999999999 AS x'],
    ['a number of the wrong type', "UNWIND ['a'] AS x RETURN -x"],
    ['a map as a number', 'WITH {a: 1} AS m RETURN toInteger(m) AS x'],
    ['a list as a number', 'UNWIND [[1]] AS x RETURN toFloat(x)'],
    ['a property of a number', "UNWIND [1, 'a'] AS x RETURN x.foo"],
    ['no day', "UNWIND ['x'] AS s RETURN date(s)"],
    ['no time', "RETURN time('25:00') AS x"],
    ['no unit of time', "RETURN datetime.truncate('x', datetime()) AS x"],
    ['days that are no number', "RETURN duration({days: 'x'}) AS x"],
    ['a year that is too late', 'RETURN date() + duration({years: 999999999999}) AS x'],
    ['no zone', "RETURN datetime({timezone: 'Nowhere'}) AS x"],
    ['a step of 0', 'UNWIND range(1, 5, 0) AS i RETURN i'],
    ['a place before the first', "RETURN substring('abc', -1) AS x"],
    ['a length below 0', "RETURN right('abc', -1) AS x"],
    ['a limit below 0', 'MATCH (n) RETURN n LIMIT -1'],
    ['a label without a name', "WITH '' AS label MATCH (a:$(label)) RETURN a"],
    ['a path from a node to itself', 'MATCH (a:Report) MATCH p = shortestPath((a)-[*]-(a)) RETURN p'],
    ['a percentile above 1', 'UNWIND [1] AS x RETURN percentileCont(x, 2)'],
    ['a place on no globe', 'RETURN point({latitude: 100, longitude: 1}) AS x'],
    ['vectors of two lengths', 'RETURN vector.similarity.cosine([1], [1, 2]) AS x'],
    ['no database', 'USE elsewhere MATCH (n) RETURN n'],
    ['no index', "CALL db.index.fulltext.queryNodes('elsewhere', 'x')"],
    ['no question to an index', "CALL db.index.fulltext.queryNodes('entityNames', '(((')"],
    ['no function', 'RETURN unknown.function(1) AS x'],
    ['a version of Cypher that is gone', 'CYPHER 3.5 RETURN 1 AS x'],
    ['a pattern as it was once written', 'MATCH (a)-->() RETURN size((a)-->()) AS x'],
  ])('%s', async (_what, statement) => {
    const { statusCode, json } = await postWatched({ statement });
    expect([statusCode, json().error.code]).toEqual([400, 'CYPHER_INVALID']);
    expect(json().error.message).toMatch(/\S/);
  });
});

describe('saved examples and URLs', () => {
  it.each(exampleQueries)('$name answers with rows', async ({ name, statement, parameters }) => {
    const posted = (await post(statement, parameters)).json();
    expect(posted.rows.length).toBeGreaterThan(0);
    const byName = await atlas.app.inject(`/cypher?example=${name}`);
    expect(byName.json().rows).toEqual(posted.rows);
  });

  it('an example takes other parameters, and CSV', async () => {
    const parameters = encodeURIComponent(JSON.stringify({ metric: '财政收入' }));
    const { body, headers } = await atlas.app.inject(
      `/cypher?example=metric-by-subdistrict&parameters=${parameters}&format=csv`,
    );
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(
      body.startsWith('\uFEFFsubdistrict,value,unit,reported,period,file,starts,observation,citations\n'),
    ).toBe(true);
    const { observation, ...row } = parse(body, { columns: true, bom: true })[0] as Record<string, string>;
    expect(row).toEqual({
      subdistrict: '湖田街道',
      value: '111270000',
      unit: '元',
      reported: '1.1127亿元',
      period: '2021年',
      file: '003_37c98ea6285900b6.txt',
      starts: '[464]',
      citations: '003_37c98ea6285900b6.txt 464-472',
    });
    expect(JSON.parse(observation as string)).toMatchObject({ _labels: ['Observation'], value: 111270000 });
  });

  it('any statement is a URL', async () => {
    const path = `/cypher?statement=${encodeURIComponent('RETURN $x AS x')}&parameters=${encodeURIComponent('{"x":1}')}`;
    expect((await atlas.app.inject(path)).json()).toMatchObject({ columns: ['x'], rows: [[1]] });
    const writing = await atlas.app.inject(`/cypher?statement=${encodeURIComponent('CREATE (n)')}`);
    expect([writing.statusCode, writing.json().error.code]).toEqual([403, 'CYPHER_NOT_ALLOWED']);
  });

  it.each([
    ['/cypher?example=none', 'example: there is none of this name. There are metric-by-subdistrict'],
    ['/cypher?statement=RETURN%201&parameters=x', 'parameters: must be a JSON object.'],
    ['/cypher', 'statement: must be a Cypher statement.'],
  ])('%s', async (path, message) => {
    const response = await atlas.app.inject(path);
    expect([response.statusCode, response.json().error.code]).toEqual([400, 'INVALID_ARGUMENT']);
    expect(response.json().error.message).toContain(message);
  });
});

describe('what is bounded', () => {
  it('rows and bytes: what fits is answered', async () => {
    const rows = (await post('UNWIND range(1, 20000) AS i RETURN i')).json();
    expect([rows.rows.length, rows.truncated]).toEqual([10_000, true]);
    const bytes = (
      await post(
        "UNWIND range(1, 10000) AS i RETURN i, reduce(s = 'x', k IN [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] | s + s) AS x",
      )
    ).json();
    expect(bytes.truncated).toBe(true);
    expect(JSON.stringify(bytes.rows).length).toBeLessThan(5_100_000);
  });

  it('memory', async () => {
    const { status, json } = await post('UNWIND range(1, 50000000) AS i RETURN size(collect(i)) AS n');
    expect([status, json().error.code]).toEqual([413, 'QUERY_TOO_LARGE']);
  });

  it.each([
    [
      'lists within lists',
      'UNWIND range(1, 170) AS i WITH collect(i) AS l WITH l, [x IN l | l] AS m WITH [x IN l | m] AS k RETURN k',
    ],
    ['a long list', `WITH [{}] AS l ${'WITH l + l AS l '.repeat(21)} RETURN l`],
    ['a list in many columns', `WITH [{}] AS l ${'WITH l + l AS l '.repeat(15)} RETURN ${columns('l', 100)}`],
  ])('one row: %s', async (_what, bomb) => {
    const asked = post(bomb);
    expect((await atlas.ask('{ reports { title } }')).errors).toBeUndefined();
    const { status, json } = await asked;
    expect([status, json().error.code]).toEqual([413, 'QUERY_TOO_LARGE']);
    expect((await post('RETURN 1 AS x')).json().rows).toEqual([[1]]);
  });

  it('time, where the server does not end it', async () => {
    const asked = post(endlessAt('time'));
    await until(async () => (await running('AS time')) === 1);
    expect((await atlas.ask('{ reports { title } }')).errors).toBeUndefined();
    const { status, json } = await asked;
    expect([status, json().error.code]).toEqual([422, 'QUERY_TIMEOUT']);
    expect((await post('RETURN 1 AS x')).json().rows).toEqual([[1]]);
  });

  it('time, while everything else is answered', async () => {
    const endless =
      'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b UNWIND range(1, 1000) AS c RETURN count(*) AS n';
    const slow = [post(endless), post(endless)];
    await until(async () => (await running('AS n')) === 2);
    const started = performance.now();
    const { data } = await atlas.ask('{ reports { title } }');
    expect(data.reports.length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(3000);
    for (const { status, json } of await Promise.all(slow)) {
      expect([status, json().error.code]).toEqual([422, 'QUERY_TIMEOUT']);
    }
  });

  it('the time of those who have gone', async () => {
    const statement = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*) AS gone';
    const leaving = new AbortController();
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ statement });
    const started = performance.now();
    const asked = fetch(`${url}/cypher`, { method: 'POST', headers, body, signal: leaving.signal });
    await until(async () => (await running('AS gone')) === 1);
    leaving.abort();
    await expect(asked).rejects.toThrow();
    await until(async () => (await running('AS gone')) === 0);
    expect(performance.now() - started).toBeLessThan(CYPHER_LIMITS.milliseconds); // when it would have ended by itself
  });

  it('the number of statements at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => post('UNWIND range(1, 3000000) AS i RETURN count(*) AS n')),
    );
    const codes = answers.map(({ status }) => status).sort();
    expect(codes.filter((status) => status === 200).length).toBeGreaterThanOrEqual(8);
    expect(codes.at(-1)).toBe(429);
  });
});

describe('what is answered as it comes', () => {
  /** Returns a thousand rows at once and then none for a long time. */
  const slow = (width: number, name: string) =>
    `UNWIND range(1, 2000) AS i UNWIND range(1, CASE WHEN i <= 1000 THEN 1 ELSE 1000000000 END) AS k
     WITH i, k WHERE k = 1 RETURN i, '${'x'.repeat(width)}' AS ${name}`;
  const ask = (statement: string, format: string, signal?: AbortSignal) =>
    fetch(`${url}/cypher?format=${format}&statement=${encodeURIComponent(statement)}`, { signal });

  it('rows are there before the statement has ended', async () => {
    const leaving = new AbortController();
    const { body } = await ask(slow(200, 'streamed'), 'json', leaving.signal);
    const { value } = await (body as ReadableStream<Uint8Array>).getReader().read();
    expect(value?.length).toBeGreaterThan(0);
    expect(await running('AS streamed')).toBe(1);
    leaving.abort();
  });

  it.concurrent('what fails on the way stands at the end of JSON, and cuts CSV off', async () => {
    const json = post(slow(200, 'failing'));
    const csv = ask(slow(1200, 'failing'), 'csv');
    const { status, body, headers } = await csv;
    expect([status, headers.get('x-truncated')]).toEqual([200, 'unknown']);
    await expect(text(body as never)).rejects.toThrow();
    const { rows, truncated, error } = (await json).json();
    expect([truncated, error.code]).toEqual([true, 'QUERY_TIMEOUT']);
    expect(rows.length).toBeGreaterThan(200);
  });

  it.concurrent('a reader that takes no more does not keep the statement', async () => {
    const runner = new CypherRunner(atlas.database);
    const statement = `UNWIND range(1, 1000000) AS i RETURN i, '${'x'.repeat(5000)}' AS unread`;
    const parts = runner.stream({ statement });
    expect((await parts.next()).value?.kind).toBe('columns');
    expect(await running('AS unread')).toBe(1);
    await until(async () => (await running('AS unread')) === 0);
    await expect(parts.next()).rejects.toMatchObject({ code: 'QUERY_TIMEOUT' });
    await runner.close();
  });
});

/** A statement that the server does not end at its time limit, but only some time later. */
function endlessAt(name: string): string {
  return `WITH [1] AS l ${'WITH l + l AS l '.repeat(29)} RETURN any(x IN l WHERE x = 2) AS ${name}`;
}

function columns(value: string, count: number): string {
  return Array.from({ length: count }, (_, i) => `${value} AS c${i}`).join(', ');
}

/** How many statements that end like this are running on the server. */
async function running(end: string): Promise<number> {
  const statement =
    'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery ENDS WITH $end RETURN count(*) AS n';
  const [row] = await atlas.database.read<{ n: number }>(statement, { end });
  return row?.n ?? 0;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(200);
}
