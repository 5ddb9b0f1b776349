import { describe, expect, it } from 'vitest';
import { isBefore, isOfSameLength, spanOf } from '../../src/model/days.js';

describe('spans of days', () => {
  it('as one text', () => {
    expect(spanOf('2021-01-01', '2021-12-31')).toBe('2021-01-01/2021-12-31');
    expect(spanOf(null, '2021-12-31')).toBe('../2021-12-31');
    expect(spanOf('2021-01-01')).toBe('2021-01-01/..');
  });

  it.each([
    ['2019-01-01/2019-12-31', '2020-01-01/2020-12-31', true], // a leap year
    ['2021-01-01/2021-06-30', '2021-07-01/2021-12-31', true],
    ['2021-01-01/2021-06-30', '2021-01-01/2021-12-31', false],
    ['2021-02-01/2021-02-28', '2021-03-01/2021-03-31', true], // a month
    ['2021-03-02/2021-03-08', '2021-03-09/2021-03-15', true],
    ['2021-03-02/2021-03-08', '2021-03-09/2021-03-16', false],
    ['2021-01-01/..', '2022-01-01/..', false],
    ['../2021-12-31', '../2022-12-31', false],
  ])('%s and %s are of one length: %s', (one, other, expected) => {
    expect(isOfSameLength(one, other)).toBe(expected);
  });

  it.each([
    ['2020-01-01/2020-12-31', '2021-01-01/2021-12-31', true],
    ['2021-01-01/2021-06-30', '2021-06-30/2021-12-31', false],
    ['2021-01-01/..', '2022-01-01/2022-12-31', false],
    ['2021-01-01/2021-12-31', '../2022-12-31', false],
  ])('%s is over before %s: %s', (one, other, expected) => {
    expect(isBefore(one, other)).toBe(expected);
  });
});
