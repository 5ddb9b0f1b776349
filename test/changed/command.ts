// Prints in one line which tests outside test/unit/ a change touches; the change is what is not committed, or else the
// last commit. Used by `npm run check`.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { testsOf } from './tests.js';

const git = (...parameters: string[]) =>
  execFileSync('git', ['-c', 'core.quotePath=false', ...parameters], { encoding: 'utf8' })
    .split('\n')
    .filter(Boolean);

const uncommitted = [
  ...git('diff', '--name-only', 'HEAD'),
  ...git('ls-files', '--others', '--exclude-standard'),
];
const changed =
  uncommitted.length > 0
    ? uncommitted
    : git('show', '--first-parent', '--diff-merges=first-parent', '--name-only', '--format=', 'HEAD');
const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `test/${file}`);
process.stdout.write(`${testsOf(changed, tests).join(' ')}\n`);
