import { expect, it } from 'vitest';
import { compared } from '../../../../src/seed/check/figures-at.js';
import type { SeedObservation } from '../../../../src/seed/files.js';
import { realSeed } from '../../../real-seed.js';

const figure = (value: number, unit: string, more: Partial<SeedObservation> = {}): SeedObservation => ({
  metric: '占地面积',
  about: ['公园'],
  value,
  unit,
  qualifier: 'EXACT',
  status: 'ACTUAL',
  dimensions: {},
  at: [{ start: 1, end: 4, exact: `${value}${unit}` }],
  ...more,
});
const of = { units: realSeed.vocabulary.units, period: '2021年' };

it('compares figures in the unit of the result, those of a ratio in that of the first', () => {
  const factors = (rule: string, result: string, ...units: string[]) =>
    compared(
      rule,
      { result: figure(30, result), operands: units.map((unit) => figure(2, unit, { period: '2020年' })) },
      of,
    ).operands.map(({ factor = 0 }) => Number(factor.toFixed(6)));
  expect(factors('SUM', '亩', '公顷', '亩')).toEqual([15, 1]);
  expect(factors('RATIO', '%', '公里', '米')).toEqual([1, 0.001]);
});

it('has what a figure says, and when', () => {
  const { result, operands } = compared(
    'EQUAL',
    { result: figure(3, '亩'), operands: [figure(3, '亩', { period: '2020年', qualifier: 'AT_MOST' })] },
    of,
  );
  const range = compared('EQUAL', { result: figure(3, '亩', { valueHigh: 5 }), operands: [] }, of);
  expect(range.result).toMatchObject({ value: 3, valueHigh: 5 });
  expect(result).toEqual({ value: 3, qualifier: 'EXACT', unit: '亩', reported: '3亩', period: '2021年' });
  expect(operands).toEqual([{ ...result, qualifier: 'AT_MOST', period: '2020年', factor: 1 }]);
});
