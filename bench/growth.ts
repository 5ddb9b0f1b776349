// npm run growth -- [--workload up,nested]: asks the product the same questions on graphs of all sizes, in turns.

import { isDeepStrictEqual, parseArgs } from 'node:util';
import { type Size, sizes } from './divisions.js';
import { inputsOf, type Pool, readPool } from './inputs.js';
import { openGraph } from './national.js';
import {
  type AtSize,
  type GraphSize,
  type Growth,
  keepGrowth,
  surroundings,
  writeResults,
} from './results.js';
import { say } from './say.js';
import { System } from './systems.js';
import { FULL, type Pace, Turn } from './turn.js';
import { chosenWorkloads, type Workload } from './workloads.js';

/** One client only: with 16, the processes for the different sizes would compete for the processors. */
const PACE: Pace = {
  ...FULL,
  warmUp: { ...FULL.warmUp, milliseconds: 10_000 },
  sequential: { least: 8, most: 200, milliseconds: 1500 },
};

/** A graph of one size with the product running on it. `pool` is what requests can be drawn from. */
interface Opened {
  pool: Pool;
  graph: GraphSize;
  system: System;
}

/** @param closers receives the functions that stop the processes */
async function open(size: Size, closers: (() => Promise<void>)[]): Promise<Opened> {
  const database = await openGraph(size);
  closers.push(() => database.stop());
  const { pool, graph } = await readPool(database, size);
  say(`${size}: ${graph.nodes} nodes, ${graph.relationships} relationships`);
  const system = await System.start('ours', database);
  closers.push(() => system.stop());
  return { pool, graph, system };
}

/** Asks all graphs what is in the first: a larger graph includes all of a smaller one. */
async function measure(chosen: Workload[], opened: [Opened, ...Opened[]]): Promise<void> {
  const run = surroundings('growth');
  const growth: Growth = { graphs: opened.map(({ graph }) => graph), workloads: [] };
  for (const workload of chosen) {
    say(`${workload.name}: ${workload.about}`);
    const turns: Turn[] = [];
    const costs: Pick<AtSize, 'dbHits' | 'bytes'>[] = [];
    const answers: unknown[] = [];
    const inputs = inputsOf(workload, opened[0].pool);
    for (const { system } of opened) {
      const turn = Turn.of(system, workload, inputs);
      if (!turn) throw new Error('the product answers every workload');
      const { plain, bytes } = await turn.answers(PACE.compared);
      const { dbHits } = await turn.cost(PACE.profiled);
      await turn.warmUp(PACE.warmUp);
      turns.push(turn);
      costs.push({ dbHits, bytes });
      answers.push(plain);
    }
    for (let round = 0; round < PACE.rounds; round++) {
      for (const turn of turns) await turn.alone(PACE);
    }
    const measured = turns.map((turn, i) => ({
      p50: turn.measured().p50,
      ...(costs[i] as (typeof costs)[0]),
    }));
    say(
      `  ${measured.map(({ p50, dbHits }) => `${p50.toFixed(2)} ms, ${dbHits.toFixed(0)} db hits`).join(' | ')}`,
    );
    const equal = answers.every((answer) => isDeepStrictEqual(answer, answers[0]));
    growth.workloads.push({ name: workload.name, run, equal, sizes: measured });
    keepGrowth(growth);
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { workload: { type: 'string' } } });
  const chosen = chosenWorkloads(values.workload);
  const closers: (() => Promise<void>)[] = [];
  try {
    const [smallest, ...larger] = sizes;
    const opened: [Opened, ...Opened[]] = [await open(smallest, closers)];
    for (const size of larger) opened.push(await open(size, closers));
    await measure(chosen, opened);
    process.stdout.write(`${writeResults()}\n`);
  } finally {
    for (const close of closers.reverse()) await close();
  }
}

await main();
