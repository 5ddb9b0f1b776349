import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askedAt, describeInBrowser, type InBrowser, openBrowser } from './browser.js';

const STREET = '/entity/subdistrict:山东省/淄博市/张店区/湖田街道';
const PROJECT = '/entity/project:hutian-industrial-park';

const PATHS = [
  '',
  STREET,
  PROJECT,
  '/search?q=湖田',
  '/browse/projects',
  '/browse/people',
  '/browse/programmes',
  '/browse/metrics',
  '/browse/reports',
  '/projects',
  '/compare',
  '/compare?metric=metric:people-vaccinated',
  '/compare?metric=metric:illegal-structures-demolished&metric=metric:illegal-structures-area',
  `/graph?id=${STREET.replace('/entity/', '')}`,
  '/paths?from=project:hutian-industrial-park&to=subdistrict:山东省/淄博市/张店区/湖田街道',
  '/checks',
  '/report/report:hutian-2021',
  '/workbench',
  `${PROJECT}?source=report:hutian-2021:1052-1058`,
];

describeInBrowser('the page in English', () => {
  let web: InBrowser;
  beforeAll(async () => {
    web = await openBrowser(null);
  });
  afterAll(() => web.close());

  it('says how names are read, at the head of a sheet and where one searches', () =>
    web.visit(`/en${STREET}`, async (page) => {
      const read = page.getByRole('main').locator('[lang="zh-Latn-pinyin"]');
      await expect.poll(() => read.allTextContents()).toEqual(['hu tian jie dao']);
      await page.getByRole('combobox').first().fill('htjd');
      const option = page.getByRole('option').first();
      await expect.poll(() => option.innerText()).toMatch(/湖田街道\s+hu tian jie dao/i);
      await page.goto(`${web.origin}/en/search?q=htjd`);
      await expect.poll(() => read.first().textContent()).toBe('hu tian jie dao');
    }));

  it('is where names are spelt, and nowhere else', () =>
    web.visit(STREET, async (page) => {
      const asked = await askedAt(page, page.url(), () =>
        page.getByRole('heading', { level: 1, name: '湖田街道' }).waitFor(),
      );
      expect(asked).not.toEqual([]);
      expect(await page.locator('[lang="zh-Latn-pinyin"]').count()).toBe(0);
      expect(asked.some(({ variables }) => variables.english === true)).toBe(false);
    }));

  it.each(PATHS)('has the marks of Chinese only in what is Chinese: /en%s', (path) =>
    web.visit(`/en${path}`, async (page) => {
      await page.waitForLoadState('networkidle');
      if (path.startsWith('/graph'))
        await page.locator('main svg [data-label]').first().waitFor({ state: 'attached' });
      expect(await wideMarks(page)).toEqual([]);
    }),
  );

  it.each(PATHS)('breaks no word: /en%s', (path) =>
    web.visit(`/en${path}`, async (page) => {
      await page.waitForLoadState('networkidle');
      const broken = await page.getByRole('main').evaluate((main) => {
        const found: string[] = [];
        const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
        for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null)
          for (const { 0: word, index } of text.data.matchAll(/[A-Za-z_]{2,}/g)) {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
            if (lines.size > 1) found.push(word);
          }
        return found;
      });
      expect(broken).toEqual([]);
    }),
  );

  it('names units and times in English', () =>
    web.visit(`/en${PROJECT}`, async (page) => {
      await page.getByText('that is 730,000 square metre').waitFor();
      const progress = page.getByText('Progress', { exact: true }).locator('..');
      expect(await progress.innerText()).toMatch(/Under way 1 Jan 2021 – 25 Feb 2022/);
    }));

  it('has fewer than 3,000 elements on a sheet of a street, with its figures and relations', () =>
    web.visit(`/en${STREET}`, async (page) => {
      await page.getByRole('region', { name: 'Relations' }).getByRole('listitem').first().waitFor();
      await page.getByRole('region', { name: 'Figures' }).getByRole('row').first().waitFor();
      await page.waitForLoadState('networkidle');
      expect(await page.locator('*').count()).toBeLessThan(3000);
    }));

  it('copies a figure in English, with its source', () =>
    web.visit(`/en${PROJECT}`, async (page) => {
      const row = page.getByRole('row', { name: /约1100亩/ }).first();
      await row.getByRole('button').click();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(
        /^湖田产业园 [\w ,]+: 约1100亩 \([\w ]+\), .+ — “.+” \(湖田街道, 2022-02-25\), /,
      );
    }));

  it('copies a table in English', () =>
    web.visit('/en/browse/party-organizations', async (page) => {
      const frame = page.getByRole('group', { name: 'Party organizations' });
      await frame.getByRole('row').nth(1).waitFor();
      await frame.focus();
      await page.keyboard.press('Control+c');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(/“.+” \(.+\), \w+\.txt \d+–\d+; “/);
      expect(copied).not.toMatch(/[；〔《]/);
    }));
});

/** Texts with full-width punctuation that are not marked as Chinese. */
function wideMarks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = /[，。；：！？、（）《》〈〉「」『』【】〔〕]/;
    const isChinese = (element: Element | null) =>
      element?.closest('[lang]')?.getAttribute('lang')?.startsWith('zh') ?? false;
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      if (wide.test(text) && !isChinese(node.parentElement)) found.push(text.trim());
    }
    return found;
  });
}
