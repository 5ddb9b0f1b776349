import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { bulkConfidence, decisionsAt, type Judged } from '../../../src/draft/score.js';

describe('decisions that are left', () => {
  const judged: Judged[] = [
    ...Array.from({ length: 20 }, () => ({ confidence: 0.9, isRight: true })),
    { confidence: 0.9, isRight: false },
    { confidence: 0.6, isRight: true },
    { confidence: 0.6, isRight: false },
  ];

  it('are what is below the confidence from which on 95 % are right, and the errors above it', () => {
    expect(bulkConfidence(judged)).toBe(0.9);
    expect(decisionsAt(judged, 0.9)).toBe(3);
  });

  it('are one for facts that the review settles together, and none for what goes along with a rejected name', () => {
    const alike = { confidence: 0.5, isRight: true, decision: 'links to the town' };
    const follows = { confidence: 0.5, isRight: false, follows: true };
    expect(decisionsAt([alike, alike, alike, follows, { confidence: 0.5, isRight: false }], 0.9)).toBe(2);
    // Those that are wrong are not settled with those that are right.
    expect(decisionsAt([alike, { ...alike, isRight: false }], 0.9)).toBe(2);
  });

  it('are all where no confidence is safe', () => {
    const wrong = [{ confidence: 1, isRight: false }];
    expect(decisionsAt(wrong, bulkConfidence(wrong))).toBe(1);
  });
});

describe('npm run draft:score -- --from', () => {
  it('scores the texts of a folder against the seeds that lie with them', () => {
    const { stdout, status } = spawnSync(
      'node',
      ['--import', 'tsx/esm', 'src/draft/score-command.ts', '--from', 'test/fixtures/reports'],
      { encoding: 'utf8' },
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\| {2}\| all \| ronghuan-2023 \| xianggangzhonglu-2023 \|$/m);
    const share = (measure: string) => Number(new RegExp(`\\| ${measure} \\| ([\\d.]+) %`).exec(stdout)?.[1]);
    // The targets: on texts that no rule was written for.
    const targets: [measure: string, least: number][] = [
      ['digit figures found', 98],
      ['digit figures right', 95],
      ['digit figures precision', 95],
      ['counting numerals right', 85],
      ['counting numerals precision', 75],
      ['offsets', 100],
      ['entities precision', 75],
      ['links precision', 70],
      ['checks precision', 70],
    ];
    for (const [measure, least] of targets) expect(share(measure), measure).toBeGreaterThanOrEqual(least);
  });

  it('finds the names of texts of other kinds: a profile, the report of a mayor, a newspaper’s story', () => {
    const { stdout } = spawnSync(
      'node',
      ['--import', 'tsx/esm', 'src/draft/score-command.ts', '--from', 'test/fixtures/names'],
      { encoding: 'utf8' },
    );
    const share = (measure: string) => Number(new RegExp(`\\| ${measure} \\| ([\\d.]+) %`).exec(stdout)?.[1]);
    expect(share('entities recall')).toBeGreaterThanOrEqual(75);
    expect(share('entities precision')).toBeGreaterThanOrEqual(75);
  });
});
