import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../../src/model/vocabulary.js';
import type { SeedReport } from '../../src/seed/files.js';
import type { Composition } from '../../src/seed/metrics.js';
import { meanShare, scoreVocabulary } from '../../src/seed/score.js';

const object = (zh: string) => ({ zh, en: zh, category: 'ECONOMY', units: [], alt: [] });

/** Reports that have one figure of each of these. */
function scoresOf(reports: Record<string, Composition[]>) {
  const place = { file: 'x.yaml', line: 1 };
  const file = <T>(data: T) => ({
    ...place,
    source: '',
    data,
    lineOf: () => 1,
    rangeOf: () => null,
    placeOf: () => place,
  });
  return scoreVocabulary({
    thesaurus: file({
      objects: {
        roads: object('道路'),
        bridges: { ...object('桥梁'), source: 'report' as const },
        tunnels: { ...object('隧道'), source: 'report' as const },
      },
      actions: { repair: { zh: '修补', en: 'repaired', alt: [], source: 'report' as const } },
    }),
    metrics: file([]),
    vocabulary: readVocabulary('seed'),
    reports: Object.entries(reports).map(([id, metrics]) =>
      file({ report: { id }, observations: metrics.map((metric) => ({ metric })) } as SeedReport),
    ),
  });
}

describe('vocabulary:score', () => {
  it('leaves each report out with the terms that only it uses, but for the core', () => {
    const scores = scoresOf({
      first: [
        { object: '道路', measure: 'COUNT' },
        { object: '桥梁', measure: 'COUNT' },
        { object: '隧道', action: '修补', measure: 'COUNT' },
        { object: '隧道', measure: 'LENGTH' },
      ],
      second: [
        { object: '桥梁', measure: 'COUNT' },
        { object: '桥梁', action: '修补', measure: 'COUNT' },
      ],
    });
    expect(scores).toEqual([
      { report: 'first', figures: 4, byOthers: 1, composed: 2, missing: ['隧道'] },
      { report: 'second', figures: 2, byOthers: 2, composed: 2, missing: [] },
    ]);
    expect(meanShare(scores, 'byOthers')).toBe((1 / 4 + 1) / 2);
    expect(meanShare(scores, 'composed')).toBe((2 / 4 + 1) / 2);
  });

  it('counts what a share is of, and measures that a report brought in', () => {
    const [score] = scoresOf({
      only: [
        { object: '道路', measure: 'SHARE', of: '隧道' },
        { object: '道路', measure: 'ROUNDS' },
      ],
    });
    expect(score).toEqual({
      report: 'only',
      figures: 2,
      byOthers: 0,
      composed: 0,
      missing: ['隧道', 'ROUNDS'],
    });
  });
});
