import { expect, it } from 'vitest';
import { NAME_RULES } from '../../../../src/draft/names/name-rules.js';

it('says something else of each rule, since facts with the same words are decided together', () => {
  const words = Object.values(NAME_RULES);
  expect(words.filter((one, place) => words.indexOf(one) !== place)).toEqual([]);
});
