import { describe, expect, it } from 'vitest';
import {
  bulkConfidences,
  type Correction,
  decisionsAt,
  type Judged,
} from '../../../../src/draft/score/decisions.js';

const item = (more: Partial<Judged> = {}): Judged => ({
  section: 'observations',
  confidence: 0.5,
  corrections: [],
  paragraph: 0,
  sorts: {},
  ...more,
});
const to = (field: Correction['field'], sort: string, value: string) => ({
  corrections: [{ field, sort, to: value }],
  sorts: { [field]: sort },
});
const isWrong = to('reject', '3户', '');

/** What is decided where nothing is so sure that it is accepted unread, and how often. */
const decisionsOf = (...judged: Judged[]) =>
  Object.fromEntries(decisionsAt(judged, bulkConfidences([item({ confidence: 1, ...isWrong })])));

describe('decisions that are left', () => {
  it('begin with what is accepted by section, from the confidence on from which 95 % are right', () => {
    const judged = [
      ...Array.from({ length: 20 }, () => item({ confidence: 0.9 })),
      item({ confidence: 0.9, ...isWrong }),
      item({ confidence: 0.6 }),
      item({ confidence: 0.6, ...isWrong }),
      item({ section: 'links', confidence: 0.6 }),
    ];
    const sure = bulkConfidences(judged);
    expect([sure.observations, sure.links]).toEqual([0.9, 0.6]);
    // The errors above it and below it, and the paragraph with what is right below it.
    expect(Object.fromEntries(decisionsAt(judged, sure))).toEqual({
      'accept the surest': 1,
      'reject observations': 2,
      'accept a paragraph': 1,
    });
  });

  it('are each correction, and each paragraph of which something is left', () => {
    const twice = { field: 'about', sort: '', to: '甲村' } as const;
    const figure = item({ corrections: [...to('metric', '道路', '桥梁').corrections, twice] });
    expect(decisionsOf(figure, item(), item({ paragraph: 40 }), item({ paragraph: 90, ...isWrong }))).toEqual(
      {
        metric: 1,
        about: 1,
        'reject observations': 1,
        'accept a paragraph': 2,
      },
    );
  });

  it('are one for all of a sort only where all that are undecided need the same', () => {
    const wrong = item(to('metric', '道路', '桥梁'));
    const accepted = { 'accept a paragraph': 1 };
    expect(decisionsOf(wrong, { ...wrong }, { ...wrong })).toEqual({ metric: 1, ...accepted });
    expect(decisionsOf(wrong, { ...wrong }, item(to('metric', '道路', '沟渠')))).toEqual({
      metric: 3,
      ...accepted,
    });
    expect(decisionsOf(wrong, { ...wrong }, item({ sorts: { metric: '道路' } }))).toEqual({
      metric: 2,
      ...accepted,
    });
  });

  it('are one for a subject from where it is wrong to the end of the paragraph', () => {
    const right = item({ sorts: { about: '甲镇' } });
    const wrong = () => item(to('about', '甲镇', '乙村'));
    const accepted = { 'accept a paragraph': 1 };
    expect(decisionsOf(right, wrong(), wrong())).toEqual({ about: 1, ...accepted });
    expect(decisionsOf(wrong(), right, wrong(), wrong())).toEqual({ about: 2, ...accepted });
  });

  it('are none for a subject that follows a name, unless it was accepted before', () => {
    const figure = item({ ...to('about', '甲镇', '乙村'), followed: { corrections: [], sorts: {} } });
    expect(decisionsOf(figure)).toEqual({ 'accept a paragraph': 1 });
    const sure = bulkConfidences([item({ confidence: 0.5 })]);
    expect(Object.fromEntries(decisionsAt([figure], sure))).toEqual({
      'accept the surest': 1,
      about: 1,
      'accept a paragraph': 0,
    });
  });

  it('are none for what goes along with a rejected name, and one for a term that several figures lack', () => {
    const lacking = () => item({ corrections: [{ field: 'term', sort: '', to: '石板路' }] });
    expect(decisionsOf(item({ ...isWrong, follows: true }), lacking(), lacking())).toEqual({
      term: 1,
      'accept a paragraph': 1,
    });
  });
});
