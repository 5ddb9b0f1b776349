import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';

let folder: string;
let process_: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'street-atlas-main-'));
});
afterEach(async () => {
  if (process_ && process_.exitCode === null && process_.signalCode === null) {
    process_.kill('SIGKILL');
    await once(process_, 'exit');
  }
  process_ = undefined;
  rmSync(folder, { recursive: true, force: true });
});

/** Runs what `npm start` runs, with a home and a free port of its own. */
function start(env: Record<string, string> = {}, cwd = resolve('.')) {
  const child = spawn(process.execPath, ['--import', 'tsx/esm', 'src/main.ts'], {
    cwd,
    env: { ...process.env, PORT: '0', ATLAS_HOME: join(folder, 'home'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  process_ = child;
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const exit = once(child, 'exit').then(([code]) => code as number | null);
  const ready = async () => {
    const line = await Promise.race([once(createInterface({ input: child.stdout }), 'line'), exit]);
    if (!Array.isArray(line)) throw new Error(`it ended before it was ready:\n${said}`);
    return /^ready (http:\/\/127\.0\.0\.1:\d+\/)$/.exec(line[0])?.[1] as string;
  };
  return { child, exit, ready, said: () => said };
}

const stopped = (pid: number) => !existsSync(`/proc/${pid}`);
const neo4jPid = () => JSON.parse(readFileSync(join(folder, 'home', 'lock'), 'utf8')).neo4jPid as number;

async function ask(url: string, query: string) {
  const headers = { 'content-type': 'application/json' };
  return (await fetch(`${url}graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })).json();
}

/** By which a client knows an answer again. The body is read, or the connection would keep the server from stopping. */
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
      data: { subdistricts: { totalCount: 5 } },
    });
    const tag = await tagOf(url);
    const headers = { 'if-none-match': `${tag}` };
    expect((await fetch(`${url}cypher/examples`, { headers })).status).toBe(304);
    const pid = neo4jPid();
    first.child.kill('SIGTERM');
    expect(await first.exit).toBe(0);
    expect(stopped(pid)).toBe(true);
    expect(existsSync(join(folder, 'home', 'lock'))).toBe(false);

    const second = start();
    const again = await second.ready();
    expect(await tagOf(again)).toBe(tag);
    expect(second.said()).not.toContain('Loading the graph');
    second.child.kill('SIGINT');
    expect(await second.exit).toBe(0);
  });

  it('ends with a code when its Neo4j dies', async () => {
    cpSync(inject('loaded'), join(folder, 'home'), { recursive: true });
    const { ready, exit, said } = start();
    await ready();
    expect(said()).not.toContain('Loading the graph');
    process.kill(neo4jPid(), 'SIGKILL');
    expect(await exit).toBe(1);
    expect(said()).toContain('NEO4J_FAILED: Neo4j was ended by SIGKILL while we ran.');
  });

  it('serves another Neo4j, and starts none of its own', async () => {
    const { uri, username, password } = inject('served');
    const home = join(folder, 'home');
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
    const { exit, said } = start({}, project);
    expect(await exit).toBe(1);
    expect(said()).toMatch(/SEED_INVALID: the seed has \d+ problems; nothing was loaded\./);
    expect(said()).toMatch(
      /seed\/reports\/hutian-2021\.yaml:\d+: .* is not in seed\/metrics\.yaml: add it there/,
    );
    expect(existsSync(join(folder, 'home'))).toBe(false);
  });
});
