// npm run cache -- [--size 5|50|500|all] [--workload subdistrict]: compares the product with and without its answer
// cache.
import { parseArgs } from 'node:util';
import { type Limits, measure, percentile, type Sample } from './client.js';
import { parseSize } from './divisions.js';
import { inputsOf, readPool } from './inputs.js';
import { openGraph } from './national.js';
import { System } from './systems.js';
import { workloads } from './workloads.js';

const CLIENTS = 16;
const ROUNDS = 5;
const WARM_UP: Limits = { least: 64, most: 3000, milliseconds: 8000 };
const ROUND: Limits = { least: 64, most: 100_000, milliseconds: 2000 };

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '50' },
    workload: { type: 'string', default: 'subdistrict' },
  },
});
const size = parseSize(values.size);
const workload = workloads.find(({ name }) => name === values.workload);
if (!workload) throw new Error(`workload: ${values.workload} is none`);

const database = await openGraph(size);
const turns: { kept: boolean; system: System; samples: Sample[] }[] = [];
try {
  const inputs = inputsOf(workload, (await readPool(database, size)).pool);
  for (const kept of [false, true]) {
    turns.push({ kept, system: await System.start('ours', database, kept ? 64_000_000 : 0), samples: [] });
  }
  const requests = inputs.map((variables) => turns[0]?.system.wire(workload, variables));
  const wire = (index: number) => requests[index % requests.length] as { path: string; body: string };

  let bytes = 0;
  for (const index of inputs.keys()) {
    const bodies: string[] = [];
    // Everything is asked twice, so that the cached system gives its second answer from memory.
    for (const { system } of [...turns, ...turns]) bodies.push((await system.ask(wire(index))).body);
    if (new Set(bodies).size > 1) throw new Error(`answers to ${wire(index).body} differ`);
    bytes += Buffer.byteLength(bodies[0] as string) / inputs.length;
  }
  const say = (line: string) => process.stdout.write(`${line}\n`);
  say(`${workload.name}: ${inputs.length} inputs, ${(bytes / 1000).toFixed(1)} KB each, all answers equal`);
  for (const { system } of turns) await measure((index) => system.ask(wire(index)), CLIENTS / 4, 0, WARM_UP);
  for (let round = 0; round < ROUNDS; round++) {
    for (const { system, samples } of turns)
      samples.push(await measure((index) => system.ask(wire(index)), CLIENTS, 0, ROUND));
  }
  const throughputs: number[] = [];
  for (const { kept, system, samples } of turns) {
    const latencies = samples.flatMap((sample) => sample.latencies);
    const throughput = (1000 * latencies.length) / samples.reduce((sum, { duration }) => sum + duration, 0);
    throughputs.push(throughput);
    const { statements } = await system.statementsOf(wire(0), false);
    say(
      `${kept ? 'kept    ' : 'computed'} ${throughput.toFixed(0)}/s with ${CLIENTS} clients, ` +
        `p50 ${percentile(latencies, 0.5).toFixed(2)} p99 ${percentile(latencies, 0.99).toFixed(2)} ms, ${statements} statements`,
    );
  }
  const [computed, kept] = throughputs as [number, number];
  say(`ratio    ${(kept / computed).toFixed(1)}`);
} finally {
  for (const { system } of turns) await system.stop();
  await database.stop();
}
