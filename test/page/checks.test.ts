import { afterAll, beforeAll, expect, it } from 'vitest';
import { itIsAccessible } from './accessibility.js';
import { describeInBrowser, type InBrowser, openBrowser } from './browser.js';

describeInBrowser('checks', () => {
  let web: InBrowser;
  beforeAll(async () => {
    web = await openBrowser(null);
  });
  afterAll(() => web.close());

  it('shows what does not add up first, in figures that lead to the text', () =>
    web.visit('/checks', async (page) => {
      const broken = page.getByRole('region', { name: '对不上的 3 处' }).getByRole('article');
      await expect
        .poll(() => broken.getByRole('heading').allInnerTexts())
        .toEqual(['北城街道规模以上企业数', '湖田街道安全检查次数', '湖田街道疫情重点人员摸排人数']);
      const inspections = await broken.nth(1).innerText();
      for (const text of ['5300余次', '200余次', '4981次', '244次', '47次', '80余次', '5,552', '相差 252'])
        expect(inspections).toContain(text);
      await broken
        .nth(1)
        .getByRole('link', { name: /第 2761 字起/ })
        .click();
      const source = page.getByRole('complementary', { name: '出处' });
      await expect.poll(() => source.locator('mark').innerText()).toContain('5300余次');
      await page.getByRole('region', { name: '对得上的 69 处' }).waitFor();
    }));

  it('narrows by outcome and relation', () =>
    web.visit('/checks', async (page) => {
      await page.getByRole('region', { name: /对得上/ }).waitFor();
      await page.getByRole('combobox', { name: '结果' }).selectOption('对不上');
      await page.getByRole('region', { name: /对得上/ }).waitFor({ state: 'detached' });
      await page.getByRole('combobox', { name: '关系' }).selectOption('百分比应当等于两个数字之比');
      await page.getByText('没有符合条件的内容').waitFor();
      expect(new URL(page.url()).search).toBe('?status=DISAGREES&rule=RATIO');
    }));

  it('reads in English', () =>
    web.visit('/en/checks?status=DISAGREES', async (page) => {
      const broken = page.getByRole('region', { name: '3 that do not add up' });
      await expect.poll(() => broken.getByRole('article').first().innerText()).toContain('off by 4');
      expect(await page.title()).toBe('Checks · Street Atlas');
    }));

  itIsAccessible(
    () => web,
    [
      ['/checks', 1440],
      ['/checks', 390],
    ],
    async (page) => {
      await page.getByRole('article').first().waitFor();
    },
  );
});
