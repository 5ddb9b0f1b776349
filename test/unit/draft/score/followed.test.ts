import { describe, expect, it } from 'vitest';
import type { Draft, DraftObservation } from '../../../../src/draft/drafter.js';
import { followedSubjects } from '../../../../src/draft/score/followed.js';
import type { SeedEntity } from '../../../../src/seed/files.js';

const FLAT = '云台便民站接待40人，同比增长5%。夏雨社区调委会调解30件，办结28件。';
const at = (slice: string) => `${slice}@${FLAT.indexOf(slice)}`;
const figure = (slice: string, about: string, measure = 'COUNT') =>
  ({ metric: { object: '群众', measure }, about, at: at(slice) }) as DraftObservation;
const draft = {
  report: { subdistrict: '甲省/乙市/丙区/云台街道' },
  entities: [
    { name: '云台便民站', type: 'Facility', at: [at('云台便民站')] },
    { name: '夏雨社区', type: 'Community', at: [at('夏雨社区')] },
  ],
  observations: [
    figure('40人', '云台便民站'),
    figure('5%', '云台便民站', 'CHANGE'),
    figure('30件', '夏雨社区'),
    // Not what the rules find.
    figure('28件', '云台街道'),
  ],
} as unknown as Draft;
const start = FLAT.indexOf('夏雨社区调委会');
const committee = {
  name: '夏雨社区调委会',
  type: 'Organization',
  at: [{ start, end: start + 7, exact: '夏雨社区调委会' }],
} as unknown as SeedEntity;

/** What each figure is about once names are right; a person says what the others are about. */
const followed = (missing: SeedEntity[], rejected: string[], said = '云台便民站') =>
  [...followedSubjects(FLAT, draft, missing, new Set(rejected), () => [said]).values()].map(String);

describe('subjects of figures once the names are right', () => {
  it('are those drafted while no name was wrong', () => {
    expect(followed([], [])).toEqual(['云台便民站', '云台便民站', '夏雨社区', '云台街道']);
  });

  it('are found anew by a name that was added or rejected, if rules had found them', () => {
    expect(followed([committee], [])).toEqual(['云台便民站', '云台便民站', '夏雨社区调委会', '云台街道']);
    expect(followed([], ['夏雨社区'])).toEqual(['云台便民站', '云台便民站', '云台街道', '云台街道']);
  });

  it('of growth are what a person says of the figure before', () => {
    expect(followed([], [], '夏雨社区')[1]).toBe('夏雨社区');
  });
});
