import { afterAll, beforeAll, expect, it } from 'vitest';
import { itIsAccessible } from './accessibility.js';
import { askedAt, describeInBrowser, type InBrowser, openBrowser } from './browser.js';

const VILLAGE_TO_PARK =
  '/paths?from=community:山东省/淄博市/张店区/湖田街道/下湖村&to=project:hutian-industrial-park';

/** The number of routes in ten chains depends on which of several equally long chains the server returns. */
const ROUTES = /^下湖村与湖田产业园之间有 [1-9]\d* 条通路，最短 2 步$/;

describeInBrowser('how two things are linked', () => {
  let web: InBrowser;
  beforeAll(async () => {
    web = await openBrowser(null, undefined, {
      formerIds: new Map([['project:old-park', 'project:hutian-industrial-park']]),
    });
  });
  afterAll(() => web.close());

  it('shows each chain with the evidence of its links', () =>
    web.visit(VILLAGE_TO_PARK, async (page) => {
      await page.getByRole('heading', { name: ROUTES }).waitFor();
      const source = page.getByRole('complementary', { name: '出处' });
      await page
        .getByRole('main')
        .getByRole('link', { name: /^出处：|字起/ })
        .first()
        .click();
      await source.getByText('003_37c98ea6285900b6.txt').waitFor();
    }));

  it('knows what is at an address by an id that it had once', () =>
    web.visit(VILLAGE_TO_PARK.replace('hutian-industrial-park', 'old-park'), async (page) => {
      await page.getByRole('heading', { name: ROUTES }).waitFor();
      await expect
        .poll(() => page.getByRole('main').getByRole('combobox').nth(1).inputValue())
        .toBe('湖田产业园');
    }));

  it('asks for its examples at once', () =>
    web.visit('/nothing', async (page) => {
      const asked = await askedAt(page, `${web.origin}/paths`, () =>
        page.getByRole('link', { name: '下湖村 ↔ 湖田产业园' }).waitFor(),
      );
      expect(await page.getByRole('region', { name: '可以试试' }).getByRole('link').count()).toBe(5);
      expect(asked).toHaveLength(1);
    }));

  it('is asked by choosing two', () =>
    web.visit('/paths', async (page) => {
      const ends = page.getByRole('main').getByRole('combobox');
      for (const [i, name] of ['下湖村', '湖田产业园'].entries()) {
        await ends.nth(i).fill(name);
        await page.getByRole('option').filter({ hasText: name }).first().click();
        // The focus must stay in the field.
        await expect.poll(() => ends.nth(i).evaluate((one) => one === document.activeElement)).toBe(true);
      }
      await page.getByRole('heading', { name: ROUTES }).waitFor();
      const { searchParams } = new URL(page.url());
      expect(searchParams.get('to')).toBe('project:hutian-industrial-park');
    }));

  it('says so where nothing links them, and what to do', () =>
    web.visit(
      '/paths?from=community:山东省/淄博市/张店区/湖田街道/下湖村&to=subdistrict:山东省/菏泽市/牡丹区/北城街道&max=2',
      async (page) => {
        await page.getByText('2 步以内，没有关系把下湖村与北城街道连起来').waitFor();
        await page.getByRole('button', { name: '放宽到 6 步再找' }).click();
        await page.getByRole('heading', { name: /下湖村与北城街道之间有 \d+ 条通路/ }).waitFor();
      },
    ));

  itIsAccessible(
    () => web,
    [
      [VILLAGE_TO_PARK, 1440],
      [VILLAGE_TO_PARK, 390],
      ['/paths', 390],
    ],
    async (page) => {
      await page.waitForLoadState('networkidle');
    },
  );
});
