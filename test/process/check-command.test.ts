import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DOCUMENTS, REPORT, seedWith } from '../seeds.js';

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx/esm')).href;

/** A folder whose seed is the fixture's, with replacements. */
function projectWith(...replacements: [from: string, to: string][]): string {
  const project = mkdtempSync(join(tmpdir(), 'street-atlas-check-'));
  onTestFinished(() => rmSync(project, { recursive: true }));
  const seed = seedWith(...replacements);
  renameSync(seed, join(project, 'seed'));
  return project;
}

function check(project: string, args: string[] = [], documents = resolve(DOCUMENTS)) {
  const command = [TSX, resolve('src/seed/check/command.ts')] as const;
  const env = { ...process.env, ATLAS_DOCUMENTS: documents, ATLAS_SEED: '' };
  const { stdout, status } = spawnSync('node', ['--import', ...command, ...args], {
    cwd: project,
    env,
    encoding: 'utf8',
  });
  return { status, lines: stdout.trimEnd().split('\n') };
}

describe('npm run seed:check', () => {
  it('ends without a word, and not as if all were well, where nobody reads on', () => {
    const command = `node --import ${TSX} ${resolve('src/seed/check/command.ts')} | true; echo "${'$'}{PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command], {
      cwd: projectWith(),
      env: { ...process.env, ATLAS_DOCUMENTS: resolve(DOCUMENTS), ATLAS_SEED: '' },
      encoding: 'utf8',
    });
    expect([stderr, stdout]).toEqual(['', '141\n']);
  });

  it('calls sound what was checked, and ends with 0', () => {
    const { status, lines } = check(projectWith());
    expect(status).toBe(0);
    expect(lines).toEqual([
      'example-2021: 6 entities, 7 links, 6 observations, 22 citations; 6 numbers in digits: 5 in figures, 1 listed as no figure',
      '  0 communities are in the list of divisions: –',
      '  2 are not: 海风社区, 石桥村',
      'The seed is sound.',
    ]);
  });

  it('does not call sound what was not compared with the text, and ends with 2', () => {
    const { status, lines } = check(projectWith(), [], '/nowhere');
    expect(status).toBe(2);
    expect(lines.at(-2)).toContain(
      'Not checked: seed/reports/example-2021.yaml: example.txt is not in /nowhere',
    );
    expect(lines.at(-1)).toBe(
      'Not everything was checked. Where there are no texts: npm run seed:check -- --without-texts',
    );
  });

  it('ends with 0 without texts where that is said', () => {
    const { status, lines } = check(projectWith(), ['--without-texts']);
    expect(status).toBe(0);
    expect(lines[0]).toContain('; not compared with its text');
    expect(lines.at(-1)).toBe('Sound as far as can be told without the texts.');
  });

  it('ends with 1 where something is wrong, with or without texts', () => {
    const project = projectWith(['value: 150000000', 'value: 160000000']);
    for (const args of [[], ['--without-texts']]) {
      const { status, lines } = check(project, args);
      expect(status).toBe(1);
      expect(lines[0]).toMatch(
        /^seed\/reports\/example-2021\.yaml:57: 1\.5亿元 says 150000000, not 160000000$/,
      );
      expect(lines.at(-1)).toBe('1 problem.');
    }
  });

  it('finds a seed without reports', () => {
    const project = projectWith();
    rmSync(join(project, 'seed/reports'), { recursive: true });
    const { status, lines } = check(project);
    expect(status).toBe(1);
    expect(lines[0]).toBe('seed:1: is no folder of facts: it has no reports/');
  });

  it('corrects with --fix the offsets that it can, and says what is left', () => {
    const project = projectWith(['at: 12名@114', 'at: 12名@7'], ['海风社区@70]', '海风社区@71]']);
    const { status, lines } = check(project, ['--fix']);
    expect(lines[0]).toBe('seed/reports/example-2021.yaml: 1 offset corrected');
    expect(lines[1]).toContain('海风社区 does not stand at 71');
    expect(lines.at(-1)).toBe('1 problem.');
    expect(status).toBe(1);
    const report = readFileSync(join(project, 'seed', REPORT), 'utf8');
    expect(report).toContain('at: 12名@114');
  });
});
