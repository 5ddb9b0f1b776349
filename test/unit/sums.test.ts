import { describe, expect, it } from 'vitest';
import { medianOf, sumOf } from '../../src/aggregate/sums.js';
import type { Figure } from '../../src/model/rows.js';

describe('sums', () => {
  const figure = (id: string, more: Partial<Figure> = {}): Figure => ({
    id,
    metricId: 'm',
    additive: true,
    comparableValue: 10,
    qualifier: 'EXACT',
    status: 'ACTUAL',
    dimensionNames: [],
    dimensionValues: [],
    periodLabel: '2021年',
    periodStart: '2021-01-01',
    periodEnd: '2021-12-31',
    subdistrictId: 's1',
    subjects: [`about ${id}`],
    subjectTypes: ['Community'],
    within: ['s1'],
    totals: [],
    restates: [],
    ...more,
  });

  it.each<[string, Figure[], unknown]>([
    ['communities of one subdistrict', [figure('a'), figure('b')], { value: 20, qualifier: 'EXACT' }],
    ['a part with its total', [figure('a'), figure('b', { totals: ['a'] })], { value: 10 }],
    ['a part whose total is not there', [figure('b', { totals: ['a'] })], { value: 10 }],
    ['one fact stated twice', [figure('a'), figure('b', { restates: ['a'] })], { value: 10 }],
    ['over with exact', [figure('a'), figure('b', { qualifier: 'AT_LEAST' })], { qualifier: 'AT_LEAST' }],
    [
      'over with at most',
      [figure('a', { qualifier: 'AT_MOST' }), figure('b', { qualifier: 'AT_LEAST' })],
      { qualifier: 'APPROXIMATE' },
    ],
    ['two metrics', [figure('a'), figure('b', { metricId: 'n' })], { withheld: 'SEVERAL_METRICS' }],
    ['rates', [figure('a', { additive: false })], { withheld: 'NOT_ADDITIVE' }],
    ['planned and done', [figure('a'), figure('b', { status: 'TARGET' })], { withheld: 'SEVERAL_STATUSES' }],
    [
      'a half-year and a year',
      [figure('a', { periodEnd: '2021-06-30' }), figure('b')],
      { withheld: 'SEVERAL_PERIODS' },
    ],
    ['one year in two wordings', [figure('a', { periodLabel: '全年' }), figure('b')], { value: 20 }],
    [
      'periods of no days in two wordings',
      [
        figure('a', { periodLabel: '每年', periodStart: null, periodEnd: null }),
        figure('b', { periodLabel: '历年', periodStart: null, periodEnd: null }),
      ],
      { withheld: 'SEVERAL_PERIODS' },
    ],
    [
      'a part of another period with its total',
      [figure('a'), figure('b', { totals: ['a'], periodEnd: '2021-06-30' })],
      { value: 10 },
    ],
    [
      'first and third doses',
      [
        figure('a', { dimensionNames: ['剂次'], dimensionValues: ['一'] }),
        figure('b', { dimensionNames: ['剂次'], dimensionValues: ['三'] }),
      ],
      { withheld: 'SEVERAL_DIMENSIONS' },
    ],
    [
      'dimensions in another order',
      [
        figure('a', { dimensionNames: ['x', 'y'], dimensionValues: ['1', '2'] }),
        figure('b', { dimensionNames: ['y', 'x'], dimensionValues: ['2', '1'] }),
      ],
      { value: 20 },
    ],
    ['one subject twice', [figure('a'), figure('b', { subjects: ['about a'] })], { withheld: 'OVERLAPPING' }],
    [
      'a community and its subdistrict',
      [figure('a'), figure('b', { subjects: ['s1'], subjectTypes: ['Subdistrict'], within: [] })],
      { withheld: 'OVERLAPPING' },
    ],
    [
      'a project and a part of it',
      [figure('a'), figure('b', { within: ['about a'] })],
      { withheld: 'OVERLAPPING' },
    ],
    [
      'a programme and the subdistrict',
      [
        figure('a', { subjectTypes: ['Programme'], within: [] }),
        figure('b', { subjectTypes: ['Subdistrict'] }),
      ],
      { withheld: 'OVERLAPPING' },
    ],
    [
      'different types in different subdistricts',
      [figure('a', { subjectTypes: ['Programme'] }), figure('b', { subdistrictId: 's2' })],
      { value: 20 },
    ],
  ])('%s', (_, figures, expected) => {
    expect(sumOf(figures)).toMatchObject(expected as object);
  });

  it('the median', () => {
    expect([medianOf([3]), medianOf([5, 1, 3]), medianOf([4, 1, 3, 2])]).toEqual([3, 3, 2.5]);
  });
});
