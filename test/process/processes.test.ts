import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { accepts, freePort } from '../../src/neo4j/ports.js';
import { openAtlas } from '../atlas.js';
import { blocksOf } from '../documents.js';
import { REPORTS } from '../reports.js';
import { type Started, start } from '../starting.js';

const PROCESSES = 3;
const CLIENTS = 8;

/** Apollo refuses GET requests that a web page could send without a preflight. */
const JSON_TYPE = { 'content-type': 'application/json' };

/** Each is asked once before anything fails, for the correct answer. */
const QUERIES = [
  '{ subdistricts(filter: { reported: true }) { totalCount edges { node { id name } } } }',
  '{ search(text: "湖田产业园", kinds: [PROJECT], first: 1) { edges { node { name observations(first: 5) { edges { node { reported value citation { start report { fileName } } } } } } } } }',
  '{ reports { id fileName } }',
];

const hasNginx = spawnSync('nginx', ['-v']).status === 0;
const started: Started[] = [];
let folder: string;
let ports: number[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'street-atlas-processes-'));
  ports = await freePorts(PROCESSES + 1);
});
afterAll(async () => {
  await Promise.all(started.map(({ end }) => end('SIGTERM')));
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command of `npm start` as one of several processes on the same Neo4j; returns once it is ready. */
async function startProcess(port: number): Promise<Started> {
  const { uri, username, password } = inject('served');
  const one = start({
    PORT: `${port}`,
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
  });
  started.push(one);
  await one.ready();
  return one;
}

/** nginx with the configuration from docs/past-one-machine.md, except ports and folders. */
async function startNginx(port: number, upstreams: number[]): Promise<void> {
  const shown = blocksOf('nginx')[0]?.content as string;
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${join(folder, kind)};`)
    .join(' ');
  const file = join(folder, 'nginx.conf');
  const real = upstreams.reduce(
    (text, upstream, index) => text.replace(`127.0.0.1:${4001 + index}`, `127.0.0.1:${upstream}`),
    shown
      .replace('127.0.0.1:4000', `127.0.0.1:${port}`)
      .replace('http {', `http { access_log off; ${places}`),
  );
  writeFileSync(file, real);
  const main = `daemon off; pid ${join(folder, 'nginx.pid')}; error_log ${join(folder, 'error.log')};`;
  started.push(start({}, { command: 'nginx', parameters: ['-p', folder, '-c', file, '-g', main] }));
  while (!(await accepts(port))) await sleep(20);
}

async function ask(port: number, query: string): Promise<{ status: number; body: string }> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: JSON_TYPE,
    body: JSON.stringify({ query }),
  });
  return { status: response.status, body: await response.text() };
}

describe('several processes on one Neo4j', () => {
  it('may be killed, stopped and started again behind nginx, and every request is answered', async ({
    skip,
  }) => {
    skip(!hasNginx, 'left out: there is no nginx on this machine');
    const [front, ...backs] = ports as [number, ...number[]];
    const [one, two, three] = (await Promise.all(backs.map(startProcess))) as [Started, Started, Started];
    await startNginx(front, backs);
    const right = await Promise.all(QUERIES.map((query) => ask(backs[0] as number, query)));
    for (const { status, body } of right) {
      expect(status).toBe(200);
      expect(JSON.parse(body)).toEqual({ data: expect.anything() });
    }

    let answered = 0;
    let over = false;
    const wrong: unknown[] = [];
    const client = async (first: number) => {
      for (let index = first % QUERIES.length; !over; index = (index + 1) % QUERIES.length) {
        const answer = await ask(front, QUERIES[index] as string).catch(String);
        if (JSON.stringify(answer) !== JSON.stringify(right[index])) wrong.push(answer);
        answered += 1;
        await sleep(20); // leaves the two cores of a small machine to the starting processes
      }
    };
    const more = async (count: number) => {
      for (const until = answered + count; answered < until; ) await sleep(10);
    };
    const clients = Array.from({ length: CLIENTS }, (_, first) => client(first));
    await more(200);
    await one.end('SIGKILL');
    await more(200);
    expect(await two.end('SIGTERM')).toBe(0);
    await more(200);
    await startProcess(backs[0] as number);
    expect(await three.end('SIGTERM')).toBe(0); // only the process that was just restarted is left
    await more(200);
    over = true;
    await Promise.all(clients);
    expect(wrong).toEqual([]);
    expect(answered).toBeGreaterThan(800);
  });
});

describe('a process that stops', () => {
  it('finishes what runs, ends those connections, and is not ready meanwhile', async () => {
    const [reading, goOn] = [gate(), gate()];
    const atlas = await openAtlas({
      read: async (statement, parameters) => {
        reading.resolve();
        await goOn.promise;
        return atlas.database.read(statement, parameters);
      },
    });
    const url = await atlas.app.listen({ host: '127.0.0.1', port: 0 });
    const port = Number(new URL(url).port);
    const whole = await (await fetch(`${url}/export/entities.csv`)).text();
    const agent = new Agent({ keepAlive: true });
    const asked = once(get(`${url}/graphql?query={reports{id}}`, { agent, headers: JSON_TYPE }), 'response');
    const [exported] = (await once(get(`${url}/export/entities.csv`, { agent }), 'response')) as [
      IncomingMessage,
    ];
    const late = connect(port, '127.0.0.1');
    late.write('GET /health/ready HTTP/1.1\r\nhost: atlas\r\n'); // the empty line that ends the head comes later
    await reading.promise;
    await fetch(`${url}/health/live`); // then earlier connections have been accepted as well

    const closed = atlas.close();
    while (await accepts(port)) await sleep(5);
    late.write('\r\n');
    const ready = await text(late);
    expect(ready).toMatch(/^HTTP\/1\.1 503 /);
    expect(ready).toContain('"code":"STOPPING"');
    goOn.resolve();
    const [answer] = (await asked) as [IncomingMessage];
    expect(answer.headers.connection).toBe('close');
    expect(JSON.parse(await text(answer)).data.reports).toHaveLength(REPORTS.length);
    // Its headers were sent before, so they could not announce that the connection closes.
    expect(exported.headers.connection).toBe('keep-alive');
    expect(await text(exported)).toBe(whole);
    await closed; // would wait 72 seconds if the connection were kept
    agent.destroy();
  });
});

function gate() {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

async function freePorts(count: number): Promise<number[]> {
  const found = new Set<number>();
  while (found.size < count) found.add(await freePort());
  return [...found];
}
