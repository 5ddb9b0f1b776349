// npm run drill -- kills [--count 100] [--seed N] [--only K]: kills starts at random moments and checks that the next
// start is ready in time, with the same graph.
// npm run drill -- reloads [--count 100]: loads another graph into a served database and back, under load.
// The tests run a few of each; this command runs any number.
import { parseArgs } from 'node:util';
import { drillKills } from './kills.js';
import { drillReloads } from './reloads.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '100' },
    seed: { type: 'string', default: `${Date.now() % 1_000_000}` },
    only: { type: 'string' },
  },
});
const [count, seed] = [Number(values.count), Number(values.seed)];
const only = values.only === undefined ? null : Number(values.only);
if (![count, seed, only ?? 1].every(Number.isSafeInteger)) usage();
else if (positionals.join() === 'kills') await drillKills(count, seed, only);
else if (positionals.join() === 'reloads') await drillReloads(count);
else usage();

function usage(): void {
  process.stdout.write(
    'Usage: npm run drill -- kills [--count 100] [--seed N] [--only K], or npm run drill -- reloads [--count 100]\n',
  );
  process.exitCode = 1;
}
