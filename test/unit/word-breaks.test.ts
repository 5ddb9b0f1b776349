import { expect, it } from 'vitest';
import { wordBreaks } from '../../src/model/word-breaks.js';

it('has the offsets between words, and both ends', () => {
  expect([...wordBreaks('修建道路')]).toEqual([1, 0, 1, 0, 1]);
  expect([...wordBreaks('道路')]).toEqual([1, 0, 1]);
  expect([...wordBreaks('')]).toEqual([1]);
});
