// npm run compare -- [--size 5|50|500|all] [--workload up,nested] [--quick]: all systems on one database, in turns.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { type Limits, measure, percentile, type Sample } from './client.js';
import { parseSize, readCountry, type Size, subdistrictsOf } from './divisions.js';
import { inputsOf, type Pool } from './inputs.js';
import { openGraph } from './national.js';
import { readProportions } from './proportions.js';
import { keepRun, type Measured, type Run, type WorkloadResult, writeResults } from './results.js';
import type { Address } from './systems/child.js';
import { System, type SystemName, systemNames } from './systems.js';
import { type Variables, type Workload, workloads } from './workloads.js';

/** How long everything takes. Warm-up: both the JVM's and V8's compilers must have seen the workload. */
interface Pace {
  rounds: number;
  warmUp: Limits;
  sequential: Limits;
  concurrent: Limits;
  /** Inputs of which the answers are compared, and of which statements are profiled. */
  compared: number;
  profiled: number;
}

const FULL: Pace = {
  rounds: 5,
  warmUp: { least: 8, most: 50_000, milliseconds: 20_000 },
  sequential: { least: 8, most: 400, milliseconds: 3000 },
  concurrent: { least: 16, most: 5000, milliseconds: 2000 },
  compared: 25,
  profiled: 5,
};

const QUICK: Pace = {
  rounds: 3,
  warmUp: { least: 4, most: 50_000, milliseconds: 10_000 },
  sequential: { least: 4, most: 200, milliseconds: 1000 },
  concurrent: { least: 16, most: 2000, milliseconds: 1000 },
  compared: 10,
  profiled: 2,
};

const CLIENTS = 16;

const say = (message: string) => process.stderr.write(`${message}\n`);

/** A workload as one system is asked it: the same inputs for each, in the same order. */
class Turn {
  readonly system: System;
  private readonly workload: Workload;
  private readonly inputs: Variables[];
  private readonly requests: { path: string; body: string }[];
  private readonly sequential: number[] = [];
  private readonly concurrent: Sample[] = [];
  /** Why the system gave up when 16 clients asked; it is then not asked so again. */
  private overload: string | null = null;
  private next = 0;

  private constructor(
    system: System,
    workload: Workload,
    inputs: Variables[],
    requests: { path: string; body: string }[],
  ) {
    this.system = system;
    this.workload = workload;
    this.inputs = inputs;
    this.requests = requests;
  }

  /** Null where the system cannot be asked. */
  static of(system: System, workload: Workload, inputs: Variables[]): Turn | null {
    const requests = inputs.map((variables) => system.wire(workload, variables));
    return requests.every((request) => request !== null)
      ? new Turn(system, workload, inputs, requests)
      : null;
  }

  /** Answers to the first inputs in the plain shape, and their mean size. */
  async answers(count: number): Promise<{ plain: unknown[]; bytes: number }> {
    const plain: unknown[] = [];
    let bytes = 0;
    for (const [index, request] of this.requests.slice(0, count).entries()) {
      const answer = await this.system.ask(request);
      bytes += answer.bytes;
      plain.push(this.system.plain(this.workload, this.inputs[index] as Variables, answer.body));
    }
    return { plain, bytes: bytes / plain.length };
  }

  /** Mean statements and db hits of the first inputs. */
  async cost(count: number): Promise<{ statements: number; dbHits: number }> {
    const requests = this.requests.slice(0, count);
    let statements = 0;
    let dbHits = 0;
    for (const request of requests) {
      const cost = await this.system.statementsOf(request, true);
      statements += cost.statements;
      dbHits += cost.dbHits ?? 0;
    }
    return { statements: statements / requests.length, dbHits: dbHits / requests.length };
  }

  async warmUp(limits: Limits): Promise<void> {
    await this.run(CLIENTS / 4, limits);
  }

  async round({ sequential, concurrent }: Pace): Promise<void> {
    this.sequential.push(...(await this.run(1, sequential)).latencies);
    if (this.overload) return;
    try {
      this.concurrent.push(await this.run(CLIENTS, concurrent));
    } catch (error) {
      this.overload = oneLine(error);
      say(`  ${this.system.name} failed with ${CLIENTS} clients: ${this.overload}`);
    }
  }

  measured(): Pick<Measured, 'p50' | 'p95' | 'p99' | 'requests' | 'throughput'> {
    const requests = this.concurrent.reduce((sum, { latencies }) => sum + latencies.length, 0);
    const duration = this.concurrent.reduce((sum, one) => sum + one.duration, 0);
    return {
      p50: percentile(this.sequential, 0.5),
      p95: percentile(this.sequential, 0.95),
      p99: percentile(this.sequential, 0.99),
      requests: this.sequential.length,
      throughput: this.overload ? null : (1000 * requests) / duration,
    };
  }

  private async run(clients: number, limits: Limits): Promise<Sample> {
    const { requests, system, next } = this;
    const send = (index: number) =>
      system.ask(requests[index % requests.length] as { path: string; body: string });
    const sample = await measure(send, clients, next, limits);
    this.next += sample.latencies.length;
    return sample;
  }
}

async function compareOne(
  workload: Workload,
  inputs: Variables[],
  systems: System[],
  pace: Pace,
): Promise<WorkloadResult> {
  const outcome: Record<SystemName, Measured | string | null> = { ours: null, theirs: null, 'by-hand': null };
  const turns: Turn[] = [];
  const plain = new Map<SystemName, unknown[]>();
  const costs = new Map<SystemName, Pick<Measured, 'bytes' | 'statements' | 'dbHits'>>();
  for (const system of systems) {
    const turn = Turn.of(system, workload, inputs);
    if (!turn) continue;
    try {
      const answers = await turn.answers(pace.compared);
      plain.set(system.name, answers.plain);
      costs.set(system.name, { bytes: answers.bytes, ...(await turn.cost(pace.profiled)) });
      await turn.warmUp(pace.warmUp);
      turns.push(turn);
    } catch (error) {
      outcome[system.name] = oneLine(error);
      say(`  ${system.name} failed: ${oneLine(error)}`);
    }
  }
  for (let round = 0; round < pace.rounds; round++) {
    for (const turn of turns) await turn.round(pace);
  }
  for (const turn of turns) {
    const measured = { ...turn.measured(), ...(costs.get(turn.system.name) as Measured) };
    outcome[turn.system.name] = measured;
    const { p50, p95, p99, throughput, statements, dbHits } = measured;
    say(
      `  ${turn.system.name.padEnd(8)} p50 ${p50.toFixed(2)}  p95 ${p95.toFixed(2)}  p99 ${p99.toFixed(2)} ms  ` +
        `${throughput?.toFixed(0) ?? 'no answers'}/s  ${statements} statements  ${dbHits.toFixed(0)} db hits`,
    );
  }
  const agreementOf = (name: SystemName) =>
    agreement(workload, inputs, plain.get(name), plain.get('by-hand'), name);
  return {
    name: workload.name,
    about: workload.about,
    systems: outcome,
    agreement: { ours: agreementOf('ours'), theirs: agreementOf('theirs') },
  };
}

/** How many answers equal those of the hand-written statement; the first that does not is shown. */
function agreement(
  { name }: Workload,
  inputs: Variables[],
  answers: unknown[] | undefined,
  byHand: unknown[] | undefined,
  system: SystemName,
) {
  if (!answers || !byHand) return null;
  const different = answers.findIndex((answer, index) => !isDeepStrictEqual(answer, byHand[index]));
  if (different >= 0) {
    say(`  ${system} differs from by-hand in ${name} of ${JSON.stringify(inputs[different])}:`);
    say(`    ${JSON.stringify(answers[different]).slice(0, 1500)}`);
    say(`    ${JSON.stringify(byHand[different]).slice(0, 1500)}`);
  }
  const equal = answers.filter((answer, index) => isDeepStrictEqual(answer, byHand[index])).length;
  return { compared: answers.length, equal };
}

function oneLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error)
    .replaceAll(/\s+/g, ' ')
    .slice(0, 300);
}

/** What inputs are drawn from, and how large the graph is. */
async function readPool(address: Address, size: Size): Promise<{ pool: Pool; graph: Run['graph'] }> {
  const country = readCountry();
  const subdistricts = subdistrictsOf(country, size);
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    disableLosslessIntegers: true,
  });
  const column = async (statement: string) =>
    (await driver.executeQuery(statement)).records.map((record) => record.get(0));
  try {
    // One for each subdistrict is enough, in the order of the ids: the same in every run.
    const communities: string[] = await column(
      `MATCH (p:Project)-[:AFFECTS]->(c:Community)
       WHERE p.id ENDS WITH '-1'
       WITH p, min(c.id) AS id ORDER BY id
       RETURN DISTINCT id`,
    );
    const [nodes] = await column('MATCH (n) RETURN count(n)');
    const [relationships] = await column('MATCH ()-[r]->() RETURN count(r)');
    const pool = { country, subdistricts, proportions: readProportions(), communities };
    return { pool, graph: { nodes, relationships, subdistricts: subdistricts.length } };
  } finally {
    await driver.close();
  }
}

function versions(): Record<string, string> {
  const versionOf = (name: string): string =>
    JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  return {
    'Street Atlas': commit,
    '@neo4j/graphql': versionOf('@neo4j/graphql'),
    'neo4j-driver': versionOf('neo4j-driver'),
    Node: process.versions.node,
  };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      size: { type: 'string', default: 'all' },
      workload: { type: 'string' },
      quick: { type: 'boolean', default: false },
    },
  });
  const size = parseSize(values.size);
  const pace = values.quick ? QUICK : FULL;
  const wanted = values.workload?.split(',');
  const chosen = workloads.filter(({ name }) => wanted?.includes(name) ?? true);
  if (chosen.length === 0)
    throw new Error(`workload: use some of ${workloads.map(({ name }) => name).join(',')}`);

  const database = await openGraph(size);
  const systems: System[] = [];
  try {
    const { pool, graph } = await readPool(database, size);
    say(`${graph.nodes} nodes, ${graph.relationships} relationships`);
    for (const name of systemNames) systems.push(await System.start(name, database));
    const run: Run = {
      size,
      quick: values.quick,
      date: new Date().toISOString().slice(0, 16).replace('T', ' '),
      command: ['npm run compare --', ...process.argv.slice(2)].join(' '),
      machine: `${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
      versions: versions(),
      graph,
      workloads: [],
    };
    for (const workload of chosen) {
      say(`${workload.name}: ${workload.about}`);
      run.workloads.push(await compareOne(workload, inputsOf(workload, pool), systems, pace));
      keepRun(run);
    }
    process.stdout.write(`${writeResults()}\n`);
  } finally {
    for (const system of systems) await system.stop();
    await database.stop();
  }
}

await main();
