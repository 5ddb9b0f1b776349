import { afterAll, beforeAll, expect, it } from 'vitest';
import { itIsAccessible } from './accessibility.js';
import { describeInBrowser, type InBrowser, openBrowser } from './browser.js';

describeInBrowser('search', () => {
  let web: InBrowser;
  beforeAll(async () => {
    web = await openBrowser(null);
  });
  afterAll(() => web.close());

  it('finds by initials, says what matched and narrows by type', () =>
    web.visit('/search?q=htjd', async (page) => {
      await page.getByText('“htjd”：8 条结果').waitFor();
      const first = page.getByRole('main').getByRole('listitem').first();
      await expect
        .poll(() => first.innerText())
        .toMatch(/湖田街道\s+拼音首字母\s+街道\s+山东省 淄博市 张店区/);
      await page.getByRole('checkbox', { name: '项目' }).check();
      await page.getByText('“htjd”：1 条结果').waitFor();
      expect(new URL(page.url()).searchParams.getAll('kind')).toEqual(['PROJECT']);
    }));

  it.each([
    ['htjd', '湖田街道'],
    ['hutian chanyeyuan', '湖田产业园'],
    ['北广场', '淄博火车站北广场征迁'],
  ])('suggests for %s, by keyboard alone, and leads to %s', (typed, name) =>
    web.visit('/', async (page) => {
      const field = page.getByRole('combobox');
      await field.focus();
      await page.keyboard.type(typed);
      const option = page.getByRole('option').filter({ hasText: name }).first();
      await option.waitFor();
      const place = await option.evaluate((one) => [...(one.parentElement?.children ?? [])].indexOf(one));
      for (let i = 0; i <= place; i += 1) await page.keyboard.press('ArrowDown');
      await expect.poll(() => option.getAttribute('aria-selected')).toBe('true');
      expect(await field.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name }).waitFor();
      expect(decodeURIComponent(new URL(page.url()).pathname)).toMatch(/^\/entity\/(subdistrict|project):/);
    }),
  );

  it('says which alias matched, and goes back with text and hits', () =>
    web.visit('/search?q=htjd', async (page) => {
      await page.getByText('“htjd”：8 条结果').waitFor();
      const field = page.getByRole('combobox');
      await field.fill('街道班子');
      const option = page.getByRole('option').first();
      await expect.poll(() => option.innerText()).toMatch(/街道领导班子\s*别名\s*街道班子/);
      await field.press('Enter');
      await page.getByText('“街道班子”：2 条结果').waitFor();
      await page.goBack();
      await page.getByText('“htjd”：8 条结果').waitFor();
      await expect.poll(() => field.inputValue()).toBe('htjd');
    }));

  it('says so where nothing is found, and what to do', () =>
    web.visit('/search?q=不存在&kind=PERSON', async (page) => {
      await page.getByRole('heading', { name: '没有找到“不存在”' }).waitFor();
      await page.getByRole('link', { name: '在全部类型中查找' }).click();
      await expect.poll(() => new URL(page.url()).searchParams.get('kind')).toBe(null);
    }));

  itIsAccessible(
    () => web,
    [
      ['/search?q=湖田', 1440],
      ['/search?q=湖田', 390],
    ],
    async (page) => {
      await page.getByRole('main').getByRole('listitem').first().waitFor();
    },
  );
});
