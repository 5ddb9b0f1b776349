// npm run compare -- [--size 5|50|500|all] [--workload up,nested] [--quick]: all systems on one database, in turns.

import { isDeepStrictEqual, parseArgs } from 'node:util';
import { parseSize } from './divisions.js';
import { inputsOf, readPool } from './inputs.js';
import { openGraph } from './national.js';
import {
  type Comparison,
  keepComparison,
  type Measured,
  type Surroundings,
  surroundings,
  type WorkloadResult,
  writeResults,
} from './results.js';
import { say } from './say.js';
import { System, type SystemName, systemNames } from './systems.js';
import { FULL, oneLine, type Pace, QUICK, Turn } from './turn.js';
import { chosenWorkloads, type Variables, type Workload } from './workloads.js';

async function compareOne(
  workload: Workload,
  inputs: Variables[],
  systems: System[],
  pace: Pace,
  run: Surroundings,
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
    run,
    about: workload.about,
    systems: outcome,
    agreement: { ours: agreementOf('ours'), theirs: agreementOf('theirs') },
  };
}

/** How many answers equal those of the hand-written statement. Prints the first that differs. */
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
  const chosen = chosenWorkloads(values.workload);
  const database = await openGraph(size);
  const systems: System[] = [];
  try {
    const { pool, graph } = await readPool(database, size);
    say(`${graph.nodes} nodes, ${graph.relationships} relationships`);
    for (const name of systemNames) systems.push(await System.start(name, database));
    const run = surroundings('compare');
    const comparison: Comparison = { size, graph, workloads: [] };
    for (const workload of chosen) {
      say(`${workload.name}: ${workload.about}`);
      comparison.workloads.push(await compareOne(workload, inputsOf(workload, pool), systems, pace, run));
      keepComparison(comparison);
    }
    process.stdout.write(`${writeResults()}\n`);
  } finally {
    for (const system of systems) await system.stop();
    await database.stop();
  }
}

await main();
