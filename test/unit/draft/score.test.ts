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
