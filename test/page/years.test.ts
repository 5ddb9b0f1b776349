import { afterAll, beforeAll, expect, it } from 'vitest';
import { itIsAccessible } from './accessibility.js';
import { describeInBrowser, type InBrowser } from './browser.js';
import { openYears, STREET } from './yearly.js';

describeInBrowser('a metric over the years', () => {
  const ADDRESS = `/compare?metric=metric:industrial-output&place=subdistrict:山东省/青岛市/市南区/${STREET}`;
  let web: InBrowser;
  beforeAll(async () => {
    web = await openYears([['seed', '.']], '规模以上工业总产值', {
      2021: [[2021, 30]],
      2022: [
        [2021, 35],
        [2022, 42],
      ],
    });
  });
  afterAll(() => web.close());

  it('is a line, with what has changed and what a later report states anew', () =>
    web.visit(ADDRESS, async (page) => {
      const years = page.getByRole('region', { name: '历年' }).first();
      await years.getByRole('img', { name: /历年变化/ }).waitFor();
      const rows = years.getByRole('row');
      await expect.poll(() => rows.count()).toBe(3);
      const [, first, second] = await rows.allInnerTexts();
      expect(first).toMatch(/香港中路街道\s+2021年\s+35亿元〔100〕[\s\S]*30亿元〔100〕/);
      expect(second).toMatch(/香港中路街道\s+2022年\s+42亿元〔200〕\s+\+700,000,000\s+\+20%/);
      await years.getByText('菱形的点').waitFor();
    }));

  itIsAccessible(
    () => web,
    [
      [ADDRESS, 1440],
      [ADDRESS, 390],
    ],
    async (page) => {
      await page.getByRole('img', { name: /历年变化/ }).waitFor();
    },
  );
});
