import { describe, expect, it } from 'vitest';
import { daysOf } from '../../src/query/period.js';

describe('the days of a period', () => {
  it.each([
    [{ year: 2021 }, { from: '2021-01-01', to: '2021-12-31' }],
    [
      { from: '2021-07-01', to: '2022-06-30' },
      { from: '2021-07-01', to: '2022-06-30' },
    ],
    [{ from: '2020-02-29' }, { from: '2020-02-29' }],
    [{ to: '2021-06-30', year: null }, { to: '2021-06-30' }],
    [{}, {}],
    [null, {}],
  ])('%j', (period, days) => {
    expect(daysOf(period)).toEqual(days);
  });

  it.each([
    [{ year: 2021, to: '2021-06-30' }, 'filter.period: Give either year, or from and to.'],
    [{ year: 0 }, 'filter.period: year: 0 is not between 1 and 9999.'],
    [{ from: '2021-02-30' }, 'filter.period: from: 2021-02-30 is no day. Write it as 2021-12-31.'],
    [{ to: '2021年' }, 'filter.period: to: 2021年 is no day. Write it as 2021-12-31.'],
    [
      { from: '2022-01-01', to: '2021-01-01' },
      'filter.period: from: 2022-01-01 is after to: 2021-01-01. Exchange them.',
    ],
  ])('%j is refused', (period, message) => {
    expect(() => daysOf(period)).toThrow(expect.objectContaining({ code: 'INVALID_ARGUMENT', message }));
  });
});
