// npm run drill -- kills [--count 100] [--seed N] [--only K]: kills starts at random moments, and says whether the next start
// is ready in time with the same graph. A test runs ten of them; this runs as many as one has time for.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { killAndStartAgain, randomKills, seconds, undisturbed } from './kills.js';

const say = (message: string) => process.stdout.write(`${message}\n`);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '100' },
    seed: { type: 'string', default: `${Date.now() % 1_000_000}` },
    only: { type: 'string' },
  },
});
const [count, seed, only] = [values.count, values.seed, values.only ?? '1'].map(Number) as [
  number,
  number,
  number,
];
if (positionals.join() !== 'kills' || ![count, seed, only].every(Number.isSafeInteger)) {
  say('Usage: npm run drill -- kills [--count 100] [--seed N] [--only K]');
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'street-atlas-drill-'));
const ready: number[] = [];
let failed = 0;
try {
  say(`Kills of seed ${seed}: two undisturbed starts first …`);
  const expected = await undisturbed(folder);
  say(`Each start after a kill may take ${seconds(expected.allowed)}.`);
  for (const [index, kill] of randomKills(seed, values.only ? only : count).entries()) {
    if (values.only && index + 1 !== only) continue;
    const what = `${index + 1}. ${kill.scene}: ${kill.victim}, ${kill.delay} ms after “${kill.after}”`;
    try {
      const took = await killAndStartAgain(kill, expected);
      ready.push(took);
      say(`${what}: ready after ${seconds(took)}`);
    } catch (error) {
      failed += 1;
      say(`${what}: FAILED: ${(error as Error).message}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const slowest = seconds(Math.max(0, ...ready));
say(
  `${ready.length + failed} kills of seed ${seed}, ${failed} failed; the slowest was ready after ${slowest}.`,
);
process.exitCode = failed > 0 ? 1 : 0;
