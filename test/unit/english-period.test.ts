import { expect, it } from 'vitest';
import { englishPeriod } from '../../web/src/figure/englishPeriod.js';

it.each([
  ['2021-01-01', '2021-12-31', '2021'],
  ['2019-01-01', '2021-12-31', '2019–2021'],
  ['2022-01-01', '2022-06-30', 'Jan–Jun 2022'],
  ['2021-11-01', '2022-02-28', 'Nov 2021 – Feb 2022'],
  ['2020-02-01', '2020-02-29', 'Feb 2020'],
  ['2021-05-13', '2021-05-13', '13 May 2021'],
  ['2021-05-13', '2021-12-31', '13 May 2021 – 31 Dec 2021'],
  ['2021-01-01', null, 'since 2021'],
  ['2022-05-01', null, 'since May 2022'],
  ['2021-05-13', null, 'since 13 May 2021'],
  [null, '2021-09-30', 'until Sep 2021'],
  [null, '2021-12-31', 'until 2021'],
  [null, '2021-09-15', 'until 15 Sep 2021'],
  [null, null, null],
])('from %s to %s is %s', (start, end, words) => {
  expect(englishPeriod({ start, end })).toBe(words);
});
