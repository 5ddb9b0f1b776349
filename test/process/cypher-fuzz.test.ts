import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answer, collected } from '../../src/cypher/answer.js';
import { CypherRunner } from '../../src/cypher/runner.js';
import { Database } from '../../src/graph/database.js';
import { type Neo4jServer, startNeo4j } from '../../src/neo4j/server.js';
import { type Atlas, openAtlas } from '../atlas.js';
import { fingerprint } from '../fingerprint.js';

/**
 * Fixed, so that every run tests the same statements. To hunt for holes, change the seed and raise the number of runs.
 */
const SEED = 20_211_231;

/** Values for all parameters in generated statements; keywords in them are data. */
const PARAMETERS = { label: 'Project', map: { x: 'DETACH DELETE n' }, list: ['CREATE (n)', 'SET n.x = 1'] };

let home: string;
let server: Neo4jServer;
let database: Database;
let driver: Driver;
let atlas: Atlas;
/** Statements that passed the guard and ran. */
let ran: string[] = [];

/**
 * The server and the sessions allow writing, so that only the guard refuses statements. In production the session and
 * the server also refuse writes.
 */
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'street-atlas-fuzz-'));
  server = await startNeo4j({ home, readOnly: false });
  database = new Database(server);
  driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
  await unguarded('CREATE FULLTEXT INDEX entityNames FOR (n:Entity) ON EACH [n.name]');
  await unguarded('CREATE CONSTRAINT FOR (n:Entity) REQUIRE n.id IS UNIQUE');
  await unguarded(
    `CREATE (:Entity:Project {id: 'project:a', name: 'CREATE'})-[:AFFECTS {amount: 1}]->
            (:Entity:District {id: 'place:b', name: 'DELETE'})<-[:AFFECTS]-(:Entity:Project {id: 'project:c'})`,
  );
  const writable: Pick<Database, 'explain' | 'read' | 'stream'> = {
    explain: (statement, parameters) => database.explain(statement, parameters),
    read: (statement, parameters) => database.read(statement, parameters),
    stream: async function* (statement, parameters) {
      ran.push(statement);
      const { keys, records } = await unguarded(statement, parameters);
      yield { columns: keys, values: null };
      for (const record of records) yield { columns: keys, values: keys.map((key) => record.get(key)) };
    },
  };
  atlas = await openAtlas({
    cypher: {
      run: (request) => collected(answer(writable, request)),
      stream: (request) => answer(writable, request),
    },
  });
});
afterAll(async () => {
  await atlas?.close();
  await driver?.close();
  await database?.close();
  await server?.stop();
  rmSync(home, { recursive: true, force: true });
});
beforeEach(() => {
  ran = [];
});

/** Runs a statement with the rights of the password's owner, without the guard. */
function unguarded(statement: string, parameters: Record<string, unknown> = {}) {
  return driver.executeQuery(statement, parameters, { database: 'neo4j' });
}

/** Everything that a statement could change. */
async function state(): Promise<unknown> {
  const shown = [
    'SHOW INDEXES YIELD name ORDER BY name RETURN collect(name) AS names',
    'SHOW CONSTRAINTS YIELD name ORDER BY name RETURN collect(name) AS names',
    'SHOW USERS YIELD user, suspended, passwordChangeRequired RETURN collect([user, suspended, passwordChangeRequired]) AS users',
    'CALL db.labels() YIELD label RETURN collect(label) AS labels',
    'CALL db.relationshipTypes() YIELD relationshipType AS type RETURN collect(type) AS types',
    'CALL db.propertyKeys() YIELD propertyKey AS key RETURN collect(key) AS keys',
  ];
  const rows = await Promise.all(shown.map((statement) => database.read(statement)));
  return { graph: await fingerprint(database), rows };
}

async function post(statement: string) {
  const response = await atlas.app.inject({
    method: 'POST',
    url: '/cypher',
    payload: { statement, parameters: PARAMETERS },
  });
  return { status: response.statusCode, body: JSON.parse(response.body), bytes: response.body.length };
}

const oneOf = <T>(...values: T[]) => fc.constantFrom(...values);

/** Clauses that read, each leaving a variable `n`. */
const reading = oneOf(
  'MATCH (n:Project)',
  'OPTIONAL MATCH (n:Entity)-[r:AFFECTS]->()',
  'MATCH (n)-[:AFFECTS*1..2]-(other) WHERE n.name IS NOT NULL',
  'MATCH ((a)-[:AFFECTS]->(b)){1,2} (n)',
  'MATCH p = shortestPath((n:Project)-[*..3]-(d:District))',
  'MATCH (n:$($label))',
  'UNWIND $list AS text MATCH (n {name: text})',
  "MATCH (n) WHERE EXISTS { (n)-[:AFFECTS]->() } AND n.name <> 'CREATE'",
  'MATCH (n) CALL (n) { MATCH (n)--(m) RETURN count(m) AS degree }',
  'MATCH (n) WITH n, COUNT { (n)--() } AS degree ORDER BY degree DESC LIMIT 2',
  "CALL db.index.fulltext.queryNodes('entityNames', 'x') YIELD node AS n",
);

const procedure = oneOf(
  'dbms.listConfig() YIELD name AS y',
  'dbms.listConnections() YIELD connectionId AS y',
  "dbms.killConnection('bolt-999999') YIELD message AS y",
  "dbms.queryJmx('java.lang:type=Runtime') YIELD name AS y",
  'dbms.components() YIELD name AS y',
  'dbms.info() YIELD name AS y',
  'dbms.showCurrentUser() YIELD username AS y',
  'tx.getMetaData() YIELD metadata AS y',
  'db.clearQueryCaches() YIELD value AS y',
  "db.stats.retrieve('QUERIES') YIELD data AS y",
  'db.info() YIELD name AS y',
  'db.ping() YIELD success AS y',
  '`db`.`ping`() YIELD success AS y',
  'db.index.fulltext.listAvailableAnalyzers() YIELD analyzer AS y',
);

/** Commands and clauses that write, after something has been read. */
const writing = oneOf(
  'CREATE (:Written)',
  'CREATE (n)-[:WRITTEN]->(n)',
  'MERGE (:Written {id: 1})',
  'SET n.written = 1',
  'SET n = {}',
  'SET n += $map',
  'SET n:Written',
  "SET n:$('Written')",
  'REMOVE n.name',
  'REMOVE n:$($label)',
  'DELETE n',
  'DETACH DELETE n',
  'FOREACH (i IN [1] | CREATE (:Written))',
  'CALL (n) { SET n.written = 1 }',
  'CALL { CREATE (:Written) }',
  'CALL (n) { CREATE (:Written) } IN TRANSACTIONS OF 1 ROWS',
  'CALL (n) { SET n.written = 1 } IN 2 CONCURRENT TRANSACTIONS ON ERROR CONTINUE',
  "CALL db.createLabel('Written')",
  "CALL db.create.setNodeVectorProperty(n, 'written', [1.0])",
);

/** Clauses that read something other than the graph. They leave a variable `y`, and stand alone or in a subquery. */
const leaking = fc.oneof(
  procedure.map((call) => `CALL ${call}`),
  oneOf("LOAD CSV FROM 'file:///etc/passwd' AS y", "LOAD CSV FROM 'http://127.0.0.1:1/`' AS y"),
);

/** Places for a subquery in an expression. Some become operators of the plan, others only text in one. */
const expression = fc
  .tuple(leaking, oneOf('COLLECT', 'COUNT', 'EXISTS'))
  .map(([clause, kind]) => `${kind} { ${clause} RETURN y }`)
  .chain((subquery) =>
    oneOf(
      `RETURN ${subquery} AS x`,
      `RETURN [i IN $list | ${subquery}] AS x`,
      `RETURN {a: [i IN [1] | ${subquery}]} AS x`,
      `RETURN CASE WHEN n.name = 'x' THEN ${subquery} ELSE null END AS x`,
      `RETURN [(n)--(m) | ${subquery}] AS x`,
      `RETURN reduce(s = [], i IN [1] | [${subquery}]) AS x`,
      `RETURN count([i IN [1] | ${subquery}]) AS x ORDER BY x`,
      `RETURN COUNT { MATCH (n) WHERE n.name = 1 OR [i IN [1] | ${subquery}] = [] } AS x`,
      `WITH n WHERE n.name = 'x' OR [i IN [1] | ${subquery}] = [] RETURN n`,
      `WITH n ORDER BY [i IN [1] | ${subquery}] RETURN n LIMIT 1`,
    ),
  );

/** Standalone commands. */
const command = oneOf(
  'CREATE INDEX written FOR (n:Written) ON (n.a)',
  'CREATE TEXT INDEX written FOR (n:Written) ON (n.a)',
  'CREATE CONSTRAINT written FOR (n:Written) REQUIRE n.a IS UNIQUE',
  'DROP INDEX entityNames',
  'DROP CONSTRAINT written IF EXISTS',
  "CREATE USER eve SET PASSWORD 'abcdefgh1'",
  "ALTER USER neo4j SET PASSWORD 'abcdefgh1'",
  "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'abcdefgh1'",
  'DROP USER neo4j',
  'RENAME USER neo4j TO eve',
  'CREATE DATABASE other',
  'STOP DATABASE neo4j',
  'GRANT ROLE admin TO neo4j',
  'SHOW USERS',
  'SHOW SETTINGS',
  'SHOW TRANSACTIONS',
  'SHOW PROCEDURES YIELD name RETURN name',
  'SHOW INDEXES',
  'SHOW DATABASES',
  "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
  'USE system SHOW USERS',
);

const dangerous = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(reading, writing).map(([read, write]) => `${read} WITH n ${write}`) },
  { weight: 3, arbitrary: fc.tuple(reading, expression).map(([read, x]) => `${read} WITH n ${x}`) },
  { weight: 1, arbitrary: fc.tuple(reading, leaking).map(([r, x]) => `${r} WITH n ${x} RETURN y`) },
  { weight: 1, arbitrary: writing.map((write) => `MATCH (n) RETURN n.name AS x; MATCH (n) ${write}`) },
  { weight: 1, arbitrary: leaking.map((clause) => `RETURN 1 AS y UNION ${clause} RETURN y`) },
  { weight: 2, arbitrary: command },
);

/** Options before a statement; the server accepts only this spelling. */
const options = oneOf(
  ...['', '', '', '', 'CYPHER 5 ', 'cypher runtime=slotted ', 'CYPHER planner=dp ', 'EXPLAIN ', 'PROFILE '],
);

/** Separators between words, instead of a single space. */
const gap = oneOf(
  ...[' ', ' ', ' ', '\n', '\t', '\f', '\u00a0', '\u2028', '\u3000'],
  ...['/**/', '/* RETURN 1 */', ' // RETURN 1\n'],
);

/** Ways to spell a keyword. */
const spelling = oneOf(
  (word: string) => word,
  (word: string) => word.toLowerCase(),
  (word: string) => [...word].map((letter, at) => (at % 2 ? letter.toLowerCase() : letter)).join(''),
  (word: string) => `${word[0]}\\u00${word.charCodeAt(1).toString(16)}${word.slice(2)}`,
);

/** The same statement with other spelling and spacing; strings and names in backticks stay as they are. */
const disguised = (statement: fc.Arbitrary<string>) =>
  fc.tuple(statement, fc.array(gap, { minLength: 1, maxLength: 5 }), spelling).map(([plain, gaps, spell]) => {
    let at = 0;
    return plain.replaceAll(/'[^']*'|`[^`]*`|:\w+|[A-Z]{2,}|\s+/g, (part) => {
      if (/^\s/.test(part)) return gaps[at++ % gaps.length] as string;
      return /^[A-Z]/.test(part) ? spell(part) : part;
    });
  });

/** Names that would be dangerous as code. */
const baitName = oneOf(
  ...['CREATE', 'DETACH DELETE n', 'LOAD CSV', 'CALL dbms.listConfig', 'SHOW USERS', '; DROP USER neo4j'],
  ...['// SET', 'range', '=~', 'x IN y', '变更', '__proto__', 'USE system'],
);

/** Strings that would be dangerous as code. */
const bait = oneOf(
  ...['CREATE', 'DETACH DELETE n', 'n) DELETE (n', 'LOAD CSV', 'CALL dbms.listConfig()', 'SHOW USERS'],
  ...['ResolvedCall(dbms.info(', '; DROP USER neo4j', '// SET', '/* MERGE', 'range(', '=~', '[x IN [y IN '],
  ...['"', '\\\\', '\\u0043REATE', '变更', '__proto__', 'USE system', ')]}'],
);

const harmless = fc
  .tuple(
    reading,
    fc
      .tuple(bait, baitName, baitName)
      .chain(([text, name, label]) =>
        oneOf(
          `RETURN n.name = '${text}' AS \`${name}\``,
          `MATCH (x:\`${label}\`) RETURN x.\`${name}\` AS y`,
          `WITH n AS \`${name}\` RETURN \`${name}\`.id AS \`${label}\` // ${text.replaceAll('\\', '')}`,
          `RETURN {\`${name}\`: '${text}', b: ['${label}', $list, $map]} AS x ORDER BY x.b LIMIT 5`,
          `RETURN [\`${name}\` IN $list WHERE \`${name}\` CONTAINS '${text}'] AS x`,
          `RETURN CASE n.name WHEN '${text}' THEN COLLECT { MATCH (n)--(m) RETURN m.\`${name}\` } END AS x`,
          `RETURN [(n)-->(m) WHERE m.name <> '${text}' | m.\`${name}\`] AS x`,
          `RETURN [i IN [1] | COUNT { (n)-[:\`${label}\`]-(m) WHERE m.name = '${text}' }] AS x`,
          `CALL (n) { RETURN '${text}' AS \`${name}\` UNION RETURN n.name AS \`${name}\` } RETURN *`,
          `UNWIND ['${text}'] AS t WITH n, collect(t) AS ts WHERE any(t IN ts WHERE t = '${label}') RETURN n`,
          `RETURN replace('${text}', '${label}', n.name) AS \`${name}\``,
          'WITH n AS CREATE, 1 AS SET, 2 AS CALL, 3 AS USE RETURN CREATE.DELETE, CALL + SET, USE + 1',
          `RETURN reduce(s = '${text}', t IN $list | s + t) AS x`,
        ),
      ),
  )
  .map(([read, rest]) => `${read} WITH n ${rest}`);

describe('generated statements', () => {
  it('that would do more than read are refused, and change nothing', async () => {
    const before = await state();
    const codes: string[] = [];
    const property = fc.asyncProperty(
      fc.array(
        fc.tuple(options, disguised(dangerous)).map(([option, statement]) => option + statement),
        { minLength: 10, maxLength: 20 },
      ),
      async (statements) => {
        for (const statement of statements) {
          const { status, body } = await post(statement);
          expect([400, 403], statement).toContain(status);
          expect(['CYPHER_NOT_ALLOWED', 'CYPHER_INVALID'], statement).toContain(body.error.code);
          codes.push(body.error.code);
        }
        expect(ran).toEqual([]);
        expect(await state()).toEqual(before);
      },
    );
    await fc.assert(property, { seed: SEED, numRuns: 12 });
    // Most statements must be ones that the server would have run; otherwise this tests nothing.
    expect(codes.filter((code) => code === 'CYPHER_NOT_ALLOWED').length).toBeGreaterThan(codes.length / 2);
  });

  it('that only read are answered, whatever names and texts are in them', async () => {
    const before = await state();
    const property = fc.asyncProperty(disguised(harmless), async (statement) => {
      const { status, body, bytes } = await post(statement);
      expect(status, `${statement}\n${JSON.stringify(body)}`).toBe(200);
      expect(body).toMatchObject({ columns: expect.any(Array), rows: expect.any(Array), truncated: false });
      expect(bytes).toBeLessThan(10_000);
    });
    await fc.assert(property, { seed: SEED, numRuns: 120 });
    expect(await state()).toEqual(before);
  });

  it('would write if the guard let them', async () => {
    const before = await state();
    await unguarded('MATCH (n:Project) WITH n SET n.written = 1');
    const written = await state();
    expect(written).not.toEqual(before);
    await unguarded('CREATE INDEX written FOR (n:Written) ON (n.a)');
    expect(await state()).not.toEqual(written);
  });
});

describe('what computes on after its time', () => {
  it('is not added to', async () => {
    const runner = new CypherRunner(database);
    try {
      const statement = `WITH [1] AS l ${'WITH l + l AS l '.repeat(30)} RETURN any(x IN l WHERE x = 2) AS x`;
      const ends = await Promise.allSettled([runner.run({ statement }), runner.run({ statement })]);
      expect(ends).toMatchObject([
        { reason: { code: 'QUERY_TIMEOUT' } },
        { reason: { code: 'QUERY_TIMEOUT' } },
      ]);
      await expect(runner.run({ statement: 'RETURN 1 AS x' })).rejects.toMatchObject({ code: 'TOO_BUSY' });
    } finally {
      await runner.close();
    }
  });
});
