import { expect, it } from 'vitest';
import { counted } from '../../src/model/counted.js';

it.each([
  [0, '0 figures'],
  [1, '1 figure'],
  [1200, '1,200 figures'],
])('writes %i with what it counts', (count, written) => {
  expect(counted(count, 'figure')).toBe(written);
});
