import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import neo4j from 'neo4j-driver';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Neo4jServer, startNeo4j, UnusableData } from '../../src/neo4j/server.js';

let folder: string;
let home: string;
const running: Neo4jServer[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'street-atlas-neo4j-'));
  home = join(folder, 'home');
});
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function start(readOnly = false): Promise<Neo4jServer> {
  const server = await startNeo4j({ home, readOnly });
  running.push(server);
  return server;
}

/** Runs a statement; returns the error's code if it is refused. */
async function run({ uri, username, password }: Neo4jServer, statement: string): Promise<unknown> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const session = driver.session();
  try {
    return (await session.run(statement)).records.map((record) => record.toObject());
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    await driver.close();
  }
}

function allFiles(of: string): string[] {
  return readdirSync(of, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

describe('the embedded Neo4j', () => {
  it('starts, keeps its data, and is read-only when it is to be', async () => {
    const first = await start();
    expect(await run(first, "CREATE (n:Test {name: '一'}) RETURN n.name AS name")).toEqual([{ name: '一' }]);
    await first.stop();
    expect(await first.exited).toEqual({ code: 0, signal: null });

    const second = await start(true);
    expect(second.password).toBe(first.password);
    expect(await run(second, 'MATCH (n:Test) RETURN n.name AS name')).toEqual([{ name: '一' }]);
    expect(await run(second, 'CREATE (n:Test)')).toBe(
      'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase',
    );
    for (const url of ['file:///etc/hostname', 'http://127.0.0.1:1/x', 'http://[::1]:1/x']) {
      const refused = await run(second, `LOAD CSV FROM '${url}' AS line RETURN line`);
      expect(refused, url).toBe('Neo.ClientError.Statement.ExternalResourceFailed');
    }
    expect(await run(second, 'UNWIND range(1, 20000000) AS i RETURN size(collect(i)) AS n')).toBe(
      'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
    );
  });

  it('keeps its password to itself, and listens on loopback only', async () => {
    const { password, pid, uri } = await start();
    expect(password).toHaveLength(32);
    expect(statSync(join(home, 'password')).mode & 0o777).toBe(0o600);
    const telling = allFiles(home).filter((file) => /log|conf/.test(file));
    expect(telling.length).toBeGreaterThan(3);
    for (const file of telling) expect(readFileSync(file, 'utf8'), file).not.toContain(password);
    expect(spawnSync('ps', ['-o', 'args=', '-p', `${pid}`]).stdout.toString()).not.toContain(password);
    const port = new URL(uri).port;
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((one) => one && !one.internal && one.family === 'IPv4');
    if (outside) {
      const connection = spawnSync('bash', ['-c', `exec 3<>/dev/tcp/${outside.address}/${port}`]);
      expect(connection.status).not.toBe(0);
    }
    expect(spawnSync('bash', ['-c', `exec 3<>/dev/tcp/127.0.0.1/${port}`]).status).toBe(0);
  });

  it('is one process per home', async () => {
    await start();
    await expect(startNeo4j({ home, readOnly: false })).rejects.toMatchObject({
      code: 'HOME_IN_USE',
      message: expect.stringContaining(`${home} is used by process ${process.pid}`),
    });
  });

  it('frees its own home only, however often it is stopped', async () => {
    const first = await start();
    await first.stop();
    await start(true);
    await first.stop();
    await expect(startNeo4j({ home, readOnly: true })).rejects.toMatchObject({ code: 'HOME_IN_USE' });
  });

  it('serves a home whose first start was cut off, though read-only', async () => {
    mkdirSync(join(home, 'neo4j', 'data'), { recursive: true });
    expect(await run(await start(true), 'RETURN 1 AS one')).toEqual([{ one: neo4j.int(1) }]);
  });

  it('takes over a lock whose number has gone to another process', async () => {
    mkdirSync(home);
    writeFileSync(join(home, 'lock'), JSON.stringify({ pid: process.pid, started: '1' }));
    const server = await start();
    await server.stop();
    writeFileSync(join(home, 'lock'), ''); // cut off while it was being written
    await start();
  });

  it('says when it dies, and starts again on the same home', async () => {
    const server = await start();
    await run(server, "CREATE (:Test {name: '二'})");
    process.kill(server.pid, 'SIGKILL');
    expect(await server.exited).toEqual({ code: null, signal: 'SIGKILL' });
    await server.stop();
    expect(await run(await start(), 'MATCH (n:Test) RETURN n.name AS name')).toEqual([{ name: '二' }]);
  });

  it('stops the Neo4j that a killed process left behind', async () => {
    const script = `
      import { startNeo4j } from './src/neo4j/server.ts';
      const { pid } = await startNeo4j({ home: ${JSON.stringify(home)}, readOnly: false });
      console.log(pid);
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--import', 'tsx/esm', '--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = await once(createInterface({ input: child.stdout }), 'line');
    const orphan = Number(line);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(existsSync(`/proc/${orphan}`)).toBe(true);
    const server = await start();
    expect(server.pid).not.toBe(orphan);
    expect(existsSync(`/proc/${orphan}`)).toBe(false);
  });
});

describe('data that are given up', () => {
  it('are gone once the new ones answer, with what an earlier start has put aside', async () => {
    await (await start()).stop();
    mkdirSync(join(home, 'neo4j.aside'));
    writeFileSync(join(home, 'neo4j', 'data', 'databases', 'neo4j', 'neostore'), 'broken');
    await expect(startNeo4j({ home, readOnly: false })).rejects.toThrow(UnusableData);
    running.push(await startNeo4j({ home, readOnly: false, anew: true }));
    expect(readdirSync(home).sort()).toEqual(['lock', 'neo4j', 'password']);
  });

  it('come back where it is not for them that Neo4j does not start', async () => {
    const first = await start();
    await run(first, "CREATE (:Test {name: '三'})");
    await first.stop();
    mkdirSync(join(folder, 'bin'));
    const java = join(folder, 'bin', 'java');
    writeFileSync(java, `#!/bin/sh\necho 'openjdk version "17.0.1" 2021-10-19' >&2\n[ "$1" = -version ]\n`);
    chmodSync(java, 0o755);
    const env = { ...process.env, JAVA_HOME: folder };
    await expect(startNeo4j({ home, readOnly: false, anew: true, env })).rejects.toMatchObject({
      code: 'NEO4J_FAILED',
    });
    expect(readdirSync(home).sort()).toEqual(['neo4j', 'password']);
    expect(await run(await start(true), 'MATCH (n:Test) RETURN n.name AS name')).toEqual([{ name: '三' }]);
  });
});

describe('what can go wrong at the start', () => {
  it('a password that is not the one of the data', async () => {
    await (await start()).stop();
    writeFileSync(join(home, 'password'), 'another');
    await expect(startNeo4j({ home, readOnly: true })).rejects.toMatchObject({
      code: 'NEO4J_FAILED',
      message: expect.stringContaining('The password in ATLAS_HOME is not the one that its Neo4j has.'),
    });
  });

  it('no JDK', async () => {
    const env = { PATH: folder, HOME: folder };
    await expect(startNeo4j({ home, readOnly: false, env })).rejects.toMatchObject({
      code: 'JAVA_MISSING',
      message: expect.stringContaining('No JDK was found on PATH. Install a JDK 17 or later'),
    });
    await expect(
      startNeo4j({ home, readOnly: false, env: { ...env, JAVA_HOME: '/no/jdk' } }),
    ).rejects.toMatchObject({
      code: 'JAVA_MISSING',
      message: expect.stringContaining('in JAVA_HOME (/no/jdk)'),
    });
  });

  it.each([
    ['11.0.20', 11],
    ['1.8.0_392', 8],
  ])('a JDK that is too old: %s', async (version, major) => {
    mkdirSync(join(folder, 'bin'));
    const java = join(folder, 'bin', 'java');
    writeFileSync(java, `#!/bin/sh\necho 'openjdk version "${version}" 2020-01-01' >&2\n`);
    chmodSync(java, 0o755);
    const env = { ...process.env, JAVA_HOME: folder };
    await expect(startNeo4j({ home, readOnly: false, env })).rejects.toMatchObject({
      code: 'JAVA_TOO_OLD',
      message: expect.stringContaining(`is version ${major}; Neo4j needs 17`),
    });
  });

  it('a home that cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(startNeo4j({ home: join(folder, 'file', 'home'), readOnly: false })).rejects.toMatchObject({
      code: 'HOME_NOT_WRITABLE',
      message: expect.stringContaining('Make it writable, or set ATLAS_HOME to another folder'),
    });
  });

  it('a cache that cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'file') };
    await expect(startNeo4j({ home, readOnly: false, env })).rejects.toMatchObject({
      code: 'NEO4J_JARS_UNAVAILABLE',
      message: expect.stringContaining('Make it writable, or set XDG_CACHE_HOME to another folder'),
    });
  });

  it('jars that cannot be fetched, which leaves nothing half done', async () => {
    const mirror = '<mirror><id>none</id><mirrorOf>*</mirrorOf><url>http://127.0.0.1:1/</url></mirror>';
    mkdirSync(join(folder, '.m2'));
    writeFileSync(join(folder, '.m2', 'settings.xml'), `<settings><mirrors>${mirror}</mirrors></settings>`);
    const cache = join(folder, 'cache');
    const env = {
      ...process.env,
      XDG_CACHE_HOME: cache,
      MAVEN_OPTS: `-Duser.home=${folder}`, // its .m2 has the settings and an empty repository
    };
    await expect(startNeo4j({ home, readOnly: false, env })).rejects.toMatchObject({
      code: 'NEO4J_JARS_UNAVAILABLE',
      message: expect.stringContaining('Neo4j could not be fetched from Maven Central'),
    });
    expect(readdirSync(join(cache, 'street-atlas'))).toEqual([]);
  });

  it('data that Neo4j cannot open: the log is named', async () => {
    mkdirSync(join(home, 'neo4j'), { recursive: true });
    writeFileSync(join(home, 'neo4j', 'data'), 'no folder');
    await expect(startNeo4j({ home, readOnly: false })).rejects.toMatchObject({
      code: 'NEO4J_FAILED',
      message: expect.stringMatching(/^Neo4j ended before it answered. Its log .*neo4j.*\.log says: ./),
    });
    expect(existsSync(join(home, 'lock'))).toBe(false);
  });
});
