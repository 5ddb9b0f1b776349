import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { isInOrder, startNeo4j } from '../../src/neo4j/server.js';
import { REPORTS } from '../reports.js';
import { type Otherwise, START, type Started, start as startProcess } from '../starting.js';

let folder: string;
let home: string;
const started: Started[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'street-atlas-main-'));
  home = join(folder, 'home');
});
afterEach(async () => {
  for (const { end } of started.splice(0)) await end('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command of `npm start`, or another one, with the tests' home. */
function start(env: Record<string, string> = {}, otherwise: Otherwise = {}): Started {
  const one = startProcess({ ATLAS_HOME: home, ...env }, otherwise);
  started.push(one);
  return one;
}

const stopped = (pid: number) => !existsSync(`/proc/${pid}`);
const neo4jPid = () => JSON.parse(readFileSync(join(home, 'lock'), 'utf8')).neo4jPid as number;

async function ask(url: string, query: string) {
  const headers = { 'content-type': 'application/json' };
  return (await fetch(`${url}graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })).json();
}

/**
 * The entity tag of an answer. Reads the body, because otherwise the connection would keep the server from stopping.
 */
async function tagOf(url: string): Promise<string | null> {
  const response = await fetch(`${url}cypher/examples`);
  await response.text();
  return response.headers.get('etag');
}

describe('npm start', () => {
  it('loads, serves, stops in order, and loads nothing again', async () => {
    const first = start();
    const url = await first.ready();
    expect(first.said()).toContain('Loading the graph');
    expect((await fetch(`${url}health/ready`)).status).toBe(200);
    expect(await ask(url, '{ subdistricts(filter: { reported: true }) { totalCount } }')).toEqual({
      data: { subdistricts: { totalCount: REPORTS.length } },
    });
    const tag = await tagOf(url);
    const headers = { 'if-none-match': `${tag}` };
    expect((await fetch(`${url}cypher/examples`, { headers })).status).toBe(304);
    const pid = neo4jPid();
    first.child.kill('SIGTERM');
    expect(await first.exit).toBe(0);
    expect(stopped(pid)).toBe(true);
    expect(existsSync(join(home, 'lock'))).toBe(false);

    const second = start();
    const again = await second.ready();
    expect(await tagOf(again)).toBe(tag);
    expect(second.said()).not.toContain('Loading the graph');
    second.child.kill('SIGINT');
    expect(await second.exit).toBe(0);
  });

  it('opens a home whose contents are said to be others for writing at once', async () => {
    cpSync(inject('loaded'), home, { recursive: true });
    const mark = join(home, 'neo4j', 'in-order');
    writeFileSync(mark, 'others');
    const { ready, child, exit, said } = start();
    await ready();
    const starts = said().match(/^Starting Neo4j.*|^Loaded: .*/gm);
    expect(starts).toEqual([
      'Starting Neo4j to load the graph …',
      'Loaded: 0 added, 0 changed, 0 removed.',
      'Starting Neo4j …',
    ]);
    expect(readFileSync(mark, 'utf8')).toMatch(/^\w+$/);
    expect(readFileSync(mark, 'utf8')).not.toBe('others');
    child.kill('SIGTERM');
    expect(await exit).toBe(0);
  });

  it('ends with a code when its Neo4j dies', async () => {
    cpSync(inject('loaded'), home, { recursive: true });
    const { ready, exit, said } = start();
    await ready();
    expect(said()).not.toContain('Loading the graph');
    process.kill(neo4jPid(), 'SIGKILL');
    expect(await exit).toBe(1);
    expect(said()).toContain('NEO4J_FAILED: Neo4j was ended by SIGKILL while we ran.');
  });

  it('restarts its Neo4j when a statement has filled its heap', async () => {
    cpSync(inject('loaded'), home, { recursive: true });
    const { ready, child, exit, says, said } = start();
    const url = await ready();
    const pid = neo4jPid();
    const run = (statement: string) =>
      fetch(`${url}cypher`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ statement }),
      });
    // The server counts the list of numbers, but not the maps that an expression makes of it.
    const filling = run(
      'UNWIND range(1, 1200000) AS i WITH collect(i) AS l RETURN size([i IN l | {a: i, b: [i, i], c: {d: [i, i]}}]) AS n',
    );
    await says('Warning: a statement at /cypher keeps Neo4j from answering. Neo4j is restarted.');
    expect((await filling).status).toBeGreaterThan(400);
    const answers = async () => (await ask(url, '{ subdistricts { totalCount } }')).errors === undefined;
    while (!(await answers())) await sleep(500);
    expect(stopped(pid)).toBe(true);
    expect(stopped(neo4jPid())).toBe(false);
    const refused = await run('RETURN 1 AS x');
    expect([refused.status, refused.headers.has('retry-after')]).toEqual([429, true]);
    expect((await refused.json()).error).toEqual({
      code: 'TOO_BUSY',
      message: expect.stringMatching(/^A statement has stopped the database.* Try again in \d+ seconds\.$/),
    });
    child.kill('SIGTERM');
    expect(await exit).toBe(0);
    expect(said()).not.toContain('NEO4J_FAILED');
  });

  it('serves another Neo4j, and starts none of its own', async () => {
    const { uri, username, password } = inject('served');
    const { ready, child, exit, said } = start({
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
    });
    const url = await ready();
    expect(await ask(url, '{ reports { id } }')).toEqual({ data: { reports: expect.any(Array) } });
    expect(existsSync(home)).toBe(false);
    expect(said()).not.toContain(password);
    child.kill('SIGTERM');
    expect(await exit).toBe(0);
  });
});

describe('data that a crash has left', () => {
  const askAll = (url: string) => ask(url, '{ subdistricts(filter: { reported: true }) { totalCount } }');
  const ALL = { data: { subdistricts: { totalCount: REPORTS.length } } };

  it('are opened for writing where they cannot be for reading', async () => {
    cpSync(inject('loaded'), home, { recursive: true });
    const crashed = await startNeo4j({ home, readOnly: false });
    const driver = neo4j.driver(crashed.uri, neo4j.auth.basic(crashed.username, crashed.password));
    await driver.executeQuery('DROP CONSTRAINT id_Entity');
    const unfinished = driver.session().beginTransaction();
    await unfinished.run('CREATE CONSTRAINT id_Entity FOR (n:Entity) REQUIRE n.id IS UNIQUE');
    process.kill(crashed.pid, 'SIGKILL');
    await crashed.exited;
    await driver.close();
    await crashed.stop();
    expect(isInOrder(home)).toBe(false);
    writeFileSync(join(home, 'neo4j', 'in-order'), '');
    const { child, exit, ready, said } = start();
    expect(await askAll(await ready())).toEqual(ALL);
    expect(said()).toContain('It is opened for writing, which may mend it.');
    expect(said()).toContain('Loaded: 0 added, 0 changed, 0 removed.');
    child.kill('SIGTERM');
    expect(await exit).toBe(0);
  });

  it('are made anew where nobody can open them', async () => {
    cpSync(inject('loaded'), home, { recursive: true });
    writeFileSync(join(home, 'neo4j', 'data', 'databases', 'neo4j', 'neostore'), 'broken');
    const { child, exit, ready, said } = start();
    expect(await askAll(await ready())).toEqual(ALL);
    expect(said()).toMatch(/^Neo4j cannot open the data\. Its log .* says: .+\. The graph is made anew\.$/m);
    child.kill('SIGTERM');
    expect(await exit).toBe(0);
  });
});

describe('npm start as a process', () => {
  /** All processes that have this test's folder in their environment or arguments. */
  const left = () =>
    readdirSync('/proc')
      .filter((pid) => /^\d+$/.test(pid) && Number(pid) !== process.pid)
      .filter((pid) => {
        try {
          return readFileSync(`/proc/${pid}/environ`, 'utf8').includes(folder);
        } catch {
          return false; // It has ended or is not ours.
        }
      });
  const nothingLeft = async () => {
    await expect.poll(left).toEqual([]);
    expect(existsSync(join(home, 'lock'))).toBe(false);
  };
  const byNpm = (env: Record<string, string> = {}) => start(env, { command: 'npm', parameters: ['start'] });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGKILL'] as const)(
    'ends all of it on %s to npm alone',
    async (signal) => {
      cpSync(inject('loaded'), home, { recursive: true });
      const { child, exit, ready } = byNpm();
      await ready();
      child.kill(signal);
      expect(await exit).toBe(signal === 'SIGTERM' || signal === 'SIGINT' ? 0 : null);
      await nothingLeft();
      expect(isInOrder(home)).toBe(true);
    },
  );

  it('stops in order on the first of several signals, whoever they are sent to', async () => {
    cpSync(inject('loaded'), home, { recursive: true });
    const { child, exit, ready } = byNpm();
    await ready();
    const { pid } = JSON.parse(readFileSync(join(home, 'lock'), 'utf8'));
    process.kill(pid, 'SIGINT');
    child.kill('SIGINT');
    child.kill('SIGTERM');
    expect(await exit).toBe(0);
    await nothingLeft();
  });

  it.each(['Starting Neo4j to load', 'Loading the graph', 'Loaded:'])(
    'ends at once after “%s”',
    async (line) => {
      const { child, exit, says } = byNpm();
      await says(line);
      child.kill('SIGTERM');
      expect(await exit).toBe(0);
      await nothingLeft();
    },
  );

  it('ends at once while Neo4j is fetched, of which nothing is left', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as { port: number };
    const mirror = `<mirror><id>silent</id><mirrorOf>*</mirrorOf><url>http://127.0.0.1:${port}/</url></mirror>`;
    mkdirSync(join(folder, '.m2'));
    writeFileSync(join(folder, '.m2', 'settings.xml'), `<settings><mirrors>${mirror}</mirrors></settings>`);
    const { child, exit, says } = byNpm({
      XDG_CACHE_HOME: join(folder, 'cache'),
      MAVEN_OPTS: `-Duser.home=${folder}`,
    });
    await says('Fetching Neo4j');
    await once(silent, 'connection');
    child.kill('SIGTERM');
    expect(await exit).toBe(0);
    await nothingLeft();
    expect(readdirSync(join(folder, 'cache', 'street-atlas'))).toEqual([]);
    silent.close();
  });

  it('goes on in the background when its shell has ended, and ends when it is killed', async () => {
    cpSync(inject('loaded'), home, { recursive: true });
    const log = join(folder, 'log');
    for (const command of ['npm start', `${process.execPath} ${START.join(' ')}`]) {
      const shell = start(
        {},
        { command: 'sh', parameters: ['-c', `${command} > ${log} 2>&1 & echo "pid $!"`] },
      );
      const pid = Number((await shell.says('pid ')).slice('pid '.length));
      expect(await shell.exit).toBe(0);
      await expect.poll(() => readFileSync(log, 'utf8'), { timeout: 300_000 }).toMatch(/^ready /m);
      await sleep(1500);
      expect(stopped(pid)).toBe(false);
      process.kill(pid, 'SIGTERM');
      await nothingLeft();
    }
  });
});

describe('a checkout that cannot be written', () => {
  /** The user `nobody` on Debian and most other systems. */
  const NOBODY = 65534;

  it('is served to another user, who has nothing but a home', async ({ skip }) => {
    skip(process.getuid?.() !== 0, 'left out: only root can become another user');
    const packages = resolve('node_modules');
    const mayRead = spawnSync('test', ['-r', packages], { uid: NOBODY, gid: NOBODY }).status === 0;
    skip(!mayRead, 'left out: the packages lie where another user cannot read them');
    chmodSync(folder, 0o755);
    const project = join(folder, 'project');
    for (const part of ['src', 'schema', 'seed', 'web', 'package.json', 'package-lock.json'])
      cpSync(part, join(project, part), { recursive: true });
    symlinkSync(packages, join(project, 'node_modules'));
    const shared = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
    const cache = join(folder, 'cache');
    cpSync(join(shared, 'street-atlas'), join(cache, 'street-atlas'), { recursive: true });
    spawnSync('chmod', ['-R', 'a+rX,a-w', project, cache]);
    const files = () => spawnSync('find', [project, cache, '-printf', '%p %T@ %C@ %m\\n']).stdout.toString();
    const before = files();
    const own = join(folder, 'own');
    mkdirSync(own);
    chownSync(own, NOBODY, NOBODY);
    const env = { HOME: own, ATLAS_HOME: join(own, 'home'), XDG_CACHE_HOME: cache };
    const { child, exit, ready } = start(env, {
      cwd: project,
      command: 'npm',
      parameters: ['start'],
      user: NOBODY,
    });
    const page = await fetch(await ready(), { headers: { accept: 'text/html' } });
    expect([page.status, await page.text()]).toEqual([200, readFileSync('web/dist/index.html', 'utf8')]);
    child.kill('SIGTERM');
    expect(await exit).toBe(0);
    expect(files()).toBe(before);
  });
});

describe('what stops a start', () => {
  it('a port that is taken', async () => {
    const { uri, username, password } = inject('served');
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    const env = { PORT: `${port}`, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
    const { exit, said } = start(env);
    expect(await exit).toBe(1);
    expect(said()).toContain(
      `PORT_IN_USE: Port ${port} on 127.0.0.1 is taken. Stop what listens there, or set PORT.`,
    );
    taken.close();
  });

  it('a configuration that cannot be used', async () => {
    const { exit, said } = start({ PORT: 'many' });
    expect(await exit).toBe(1);
    expect(said()).toContain('CONFIG_INVALID: Correct the environment: PORT: ');
  });

  it('a database that does not answer', async () => {
    const { exit, said } = start({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 's3cret' });
    expect(await exit).toBe(1);
    expect(said()).toContain('NEO4J_UNAVAILABLE: The database does not answer.');
    expect(said()).not.toContain('s3cret');
  });

  it('a seed with problems: all of them are listed, and nothing is started', async () => {
    const project = join(folder, 'project');
    for (const part of ['src', 'schema', 'seed', 'package.json'])
      cpSync(part, join(project, part), { recursive: true });
    symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
    cpSync('test/fixtures/seed', join(project, 'seed'), { recursive: true }); // metrics of its own: the others' are gone
    const { exit, said } = start({}, { cwd: project });
    expect(await exit).toBe(1);
    expect(said()).toMatch(/SEED_INVALID: the seed has \d+ problems?; nothing was loaded\./);
    expect(said()).toMatch(
      /seed\/reports\/hutian-2021\.yaml:\d+: .* is not in metrics\.yaml: correct the name, or compose it/,
    );
    expect(existsSync(home)).toBe(false);
  });
});
