import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver, type Neo4jError } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { freePort } from '../../src/neo4j/ports.js';
import { startNeo4j } from '../../src/neo4j/server.js';
import { type Started, start } from '../starting.js';

let home: string;
let started: Started;
let port: number;
let driver: Driver;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'street-atlas-bolt-'));
  cpSync(inject('loaded'), home, { recursive: true });
  port = await freePort();
  started = start({ ATLAS_HOME: home, ATLAS_BOLT_PORT: `${port}`, NEO4J_URI: '' });
  await started.ready();
  const password = readFileSync(join(home, 'password'), 'utf8');
  driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', password));
});
afterAll(async () => {
  await driver?.close();
  await started.end('SIGTERM');
  rmSync(home, { recursive: true, force: true });
});

/**
 * Runs a statement in a session with the default access (write), as a tool would. Returns the error's code, or `none`.
 */
async function refusal(statement: string, database = 'neo4j'): Promise<string> {
  const session = driver.session({ database });
  try {
    await session.run(statement);
    return 'none';
  } catch (error) {
    return (error as Neo4jError).code;
  } finally {
    await session.close();
  }
}

describe('Bolt for tools of your own', () => {
  it('is told at the start without the password', () => {
    const file = join(home, 'password');
    expect(started.said()).toContain(`bolt://127.0.0.1:${port}, user neo4j, the password stands in ${file}.`);
    expect(started.said()).not.toContain(readFileSync(file, 'utf8'));
  });

  it('reads figures with their citations', async () => {
    const { records } = await driver.executeQuery(
      `MATCH (o:Observation {reported: '约1100亩'})-[:CITED_IN]->(r:Report)
       RETURN o.citationStarts AS starts, r.fileName AS file`,
      {},
      { database: 'neo4j' },
    );
    expect(records.map((one) => [one.get('starts').map(Number), one.get('file')])).toEqual([
      [[1052], '003_37c98ea6285900b6.txt'],
    ]);
  });

  const READ_ONLY = 'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase';
  const RESOURCE = 'Neo.ClientError.Statement.ExternalResourceFailed';
  const UNSUPPORTED = 'Neo.ClientError.Statement.UnsupportedAdministrationCommand';
  it.each<[statement: string, code: string, database?: string]>([
    ['CREATE (:Test)', READ_ONLY],
    ['MATCH (n) DETACH DELETE n', READ_ONLY],
    ['CREATE INDEX FOR (n:Project) ON (n.test)', READ_ONLY],
    ['CREATE CONSTRAINT FOR (n:Project) REQUIRE n.test IS UNIQUE', READ_ONLY],
    ["LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line", RESOURCE],
    ["LOAD CSV FROM 'http://127.0.0.1/' AS line RETURN line", RESOURCE],
    ['CREATE DATABASE test', UNSUPPORTED, 'system'],
    ['CREATE ROLE test', UNSUPPORTED, 'system'],
    [
      'UNWIND range(1, 100000000) AS i RETURN size(collect(i))',
      'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
    ],
  ])('refuses %s', async (statement, code, database) => {
    expect(await refusal(statement, database)).toBe(code);
  });

  it('leaves open what docs/operation.md says: Community has no roles', async () => {
    const create = "CREATE USER test SET PASSWORD 'testtest'";
    expect(await refusal(create, 'system')).toBe('none');
    expect(await refusal('DROP USER test', 'system')).toBe('none');
    expect(await refusal('SHOW SETTINGS')).toBe('none');
    expect(await refusal('SHOW TRANSACTIONS')).toBe('none');
  });

  it('says that its port is taken', async () => {
    const other = join(home, 'other');
    await expect(startNeo4j({ home: other, readOnly: false, port })).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      message: `Port ${port} on 127.0.0.1 is taken. Stop what listens there, or set ATLAS_BOLT_PORT.`,
    });
  });
});
