import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const COMMANDS = [
  ['npm run draft', 'src/draft/command.ts'],
  ['npm run draft:score', 'src/draft/score/command.ts'],
  ['npm run review', 'src/review/command.ts'],
  ['npm run seed:check', 'src/seed/check/command.ts'],
  ['npm run vocabulary:score', 'src/seed/score-command.ts'],
] as const;

function run(file: string, ...args: string[]) {
  return spawnSync('node', ['--import', 'tsx/esm', file, ...args], { encoding: 'utf8' });
}

describe('the command line', () => {
  it.each(COMMANDS)('%s says how it is used', (name, file) => {
    const { status, stdout, stderr } = run(file, '--help');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.startsWith(name)).toBe(true);
  });

  it('says what it does not know, and how it is used', () => {
    const { status, stdout, stderr } = run('src/draft/command.ts', '--nope');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Unknown option '--nope'.*\n\nnpm run draft -- FILE…/);
  });

  it.each([
    [['none.txt', '--documents', '/tmp'], 'There is no none.txt.\n'],
    [
      ['README.md', '--documents', '.'],
      `${process.cwd()} is in the project: no report's text is kept there.\n`,
    ],
    [['README.md', '--documents', '/tmp', '--url', 'page'], '--url: page is not an address.\n'],
  ])('says what is wrong with %j', (args, message) => {
    const { status, stderr } = run('src/draft/command.ts', ...args);
    expect([status, stderr]).toEqual([2, message]);
  });
});
