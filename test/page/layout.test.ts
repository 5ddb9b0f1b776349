import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REPORTS } from '../reports.js';
import { itIsAccessible } from './accessibility.js';
import { describeInBrowser, documents, type InBrowser, openBrowser } from './browser.js';

const TITLE = `收录的 ${REPORTS.length} 份报告`;

/** Known streets in their order on the page; others may be in between. */
const KNOWN = ['湖田街道', '纬北路街道', '北城街道', '济北街道', '清水河街道'];

describeInBrowser('every page', () => {
  let web: InBrowser;
  beforeAll(async () => {
    web = await openBrowser(null);
  });
  afterAll(() => web.close());

  it('begins with search, the reports and what planners ask', () =>
    web.visit('/', async (page) => {
      await page.getByRole('heading', { level: 2, name: TITLE }).waitFor();
      const reports = page.getByRole('region', { name: TITLE });
      await expect
        .poll(() => reports.getByRole('heading').allInnerTexts())
        .toEqual([TITLE, ...REPORTS.map(() => expect.stringMatching(/街道$/))]);
      const names = await reports.getByRole('heading', { level: 3 }).allInnerTexts();
      expect(names.filter((name) => KNOWN.includes(name))).toEqual(KNOWN);
      await expect
        .poll(() => reports.getByRole('listitem').filter({ hasText: '湖田街道' }).innerText())
        .toMatch(/25 个项目 · 154 个条目 · 168 个数字/);
      await page.getByText('3 处数字对不上').waitFor();
      await reports.getByRole('link', { name: '2021年湖田街道政府工作落实结果' }).click();
      await page.waitForURL('**/report/report:hutian-2021');
      await page.goBack();
      await page.getByRole('link', { name: '哪些项目涉及哪些社区' }).click();
      await page.getByRole('heading', { level: 1, name: '项目与社区' }).waitFor();
      await page.goBack();
      await page.getByRole('heading', { level: 1, name: '街道图谱' }).waitFor();
    }));

  it('is there in English at the same address below /en, and keeps the language', () =>
    web.visit('/compare?category=SAFETY', async (page) => {
      await page.getByRole('link', { name: 'English' }).click();
      await page.getByRole('heading', { level: 1, name: 'Compare' }).waitFor();
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/en/compare?category=SAFETY');
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      await page.getByRole('link', { name: 'Checks' }).click();
      await page.waitForURL('**/en/checks');
      await page.getByRole('link', { name: '中文' }).click();
      await page.getByRole('heading', { level: 1, name: '数字核对' }).waitFor();
    }));

  it('in English tells periods in English, and what is Chinese', () =>
    web.visit('/en/compare?metric=metric:site-area', async (page) => {
      await page.locator('td [lang="zh-Hans"]').filter({ hasText: '约1100亩' }).first().waitFor();
      await page.getByRole('cell', { name: '2021', exact: true }).first().waitFor();
    }));

  it.each(['/compare?category=NOPE', `/search?q=${'长'.repeat(120)}`, '/paths?from=a&to=b'])(
    'says in its own language what is wrong with an address: %s',
    (path) =>
      web.visit(path, async (page) => {
        await page.waitForLoadState('networkidle');
        const said = await page.getByRole('main').innerText();
        expect(said).toMatch(/[一-鿿]/);
        expect(said).not.toMatch(/[a-z]+ [a-z]+ [a-z]+/i);
      }),
  );

  it('opens sources from the address alone, and only places that are cited', () =>
    web.visit('/?source=report:hutian-2021:1052-1058', async (page) => {
      const source = page.getByRole('complementary', { name: '出处' });
      await expect.poll(() => source.locator('mark').innerText()).toBe('约1100亩');
      await expect.poll(() => source.innerText()).toContain('服务器没有装入报告原文');
      await page.keyboard.press('Escape');
      await source.waitFor({ state: 'detached' });
      await page.goto(`${web.origin}/?source=report:hutian-2021:1-3`);
      await source.getByText('图谱中没有引用这个位置。').waitFor();
    }));

  it('copies a figure with its source', () =>
    web.visit('/compare?metric=metric:site-area', async (page) => {
      await page.getByText('约1100亩', { exact: true }).last().dblclick();
      await page.keyboard.press('Control+c');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(/1100/);
      expect(copied).toMatch(/〔1052〕 《.+》（湖田街道，2022-02-25），003_37c98ea6285900b6\.txt 1052–1058/);
    }));

  it('is used by keyboard alone', () =>
    web.visit('/checks', async (page) => {
      await page.getByRole('article').first().waitFor();
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
      const cite = page.getByRole('link', { name: /第 460 字起/ });
      await cite.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('complementary', { name: '出处' }).waitFor();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('出处');
      await page.keyboard.press('Escape');
      await page.getByRole('complementary').waitFor({ state: 'detached' });
      expect(await cite.evaluate((element) => element === document.activeElement)).toBe(true);
    }));

  it('goes on with the keyboard where a link has led to', () =>
    web.visit('/', async (page) => {
      await page.getByRole('link', { name: '数字核对' }).click();
      await page.getByRole('heading', { level: 1, name: '数字核对' }).waitFor();
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content');
    }));

  it('says so where there is no such page, and leads back', () =>
    web.visit('/nothing/here', async (page) => {
      await page.getByRole('heading', { name: '没有这个页面' }).waitFor();
      await page.getByRole('link', { name: '回到首页' }).click();
      await page.getByRole('heading', { level: 1, name: '街道图谱' }).waitFor();
    }));

  it('says so where the server is gone, and goes on when it is back', () =>
    web.visit('/', async (page) => {
      await page.getByRole('region', { name: TITLE }).waitFor();
      await page.route('**/graphql', (route) => route.abort());
      await page.getByRole('link', { name: '数字核对' }).click();
      await page.getByRole('alert').waitFor();
      await expect.poll(() => page.getByRole('alert').innerText()).toContain('服务器没有应答');
      await page.unroute('**/graphql');
      await page.getByRole('button', { name: '再试一次' }).click();
      await page.getByRole('region', { name: '对不上的 3 处' }).waitFor();
    }));

  it('says in the language of the page why there is no answer, and with what code', () =>
    web.visit('/', async (page) => {
      await page.getByRole('region', { name: TITLE }).waitFor();
      const code = 'NEO4J_UNAVAILABLE';
      const json = { data: null, errors: [{ message: 'In English.', extensions: { code } }] };
      await page.route('**/graphql', (route) => route.fulfill({ json }));
      await page.getByRole('link', { name: '数字核对' }).click();
      await page.getByRole('alert').waitFor();
      const said = await page.getByRole('alert').innerText();
      expect(said).toContain('数据库没有应答');
      expect(said).toContain(code);
      expect(said).not.toContain('In English.');
    }));

  it('has its pages behind a button where there is no room', () =>
    web.visit(
      '/',
      async (page) => {
        const link = page.getByRole('link', { name: '指标比较' });
        await expect.poll(() => link.isVisible()).toBe(false);
        await page.getByRole('button', { name: '目录' }).click();
        await link.click();
        await page.getByRole('heading', { level: 1, name: '指标比较' }).waitFor();
        await expect.poll(() => link.isVisible()).toBe(false);
      },
      390,
    ));

  itIsAccessible(
    () => web,
    [
      ['/', 1440],
      ['/', 390],
      ['/en', 1440],
      ['/?source=report:hutian-2021:1052-1058', 1440],
      ['/?source=report:hutian-2021:1052-1058', 390],
      ['/nothing', 390],
    ],
    async (page) => {
      await page.waitForLoadState('networkidle');
    },
  );
});

describeInBrowser('where the system prefers dark', () => {
  let web: InBrowser;
  beforeAll(async () => {
    web = await openBrowser(null);
  });
  afterAll(() => web.close());

  it('has light words on dark paper, and light paper in print', () =>
    web.visit('/checks', async (page) => {
      const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const light = await paper();
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await paper()).not.toBe(light);
      await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
      expect(await paper()).toMatch(/rgba\(0, 0, 0, 0\)/);
    }));

  itIsAccessible(
    () => web,
    [
      ['/', 1440],
      ['/?source=report:hutian-2021:1052-1058', 1440],
      ['/browse/projects', 1440],
      ['/projects', 1440],
      ['/compare', 1440],
      ['/checks', 390],
      ['/workbench', 1440],
    ],
    async (page) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.waitForLoadState('networkidle');
    },
  );
});

describeInBrowser('with the texts of the reports', () => {
  let web: InBrowser;
  beforeAll(async () => {
    web = await openBrowser();
  });
  afterAll(() => web.close());

  it.skipIf(!documents)('shows the passage with the cited slice', () =>
    web.visit('/?source=report:hutian-2021:1052-1058', async (page) => {
      const passage = page.getByRole('blockquote', { name: '所在段落' });
      await expect.poll(() => passage.locator('mark').innerText()).toBe('约1100亩');
      expect((await passage.innerText()).length).toBeGreaterThan(40);
    }),
  );
});

describe('the first view', () => {
  it('takes at most 250 KB of gzipped JavaScript', () => {
    const index = readFileSync('web/dist/index.html', 'utf8');
    const scripts = [...index.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, path]) => path);
    const home = readdirSync('web/dist/assets').find((name) => /^HomePage-.*\.js$/.test(name));
    const loaded = [...scripts, `/assets/${home}`].map(
      (path) => gzipSync(readFileSync(`web/dist${path}`)).length,
    );
    expect(scripts.length).toBeGreaterThan(0);
    expect(loaded.reduce((sum, size) => sum + size, 0)).toBeLessThan(250_000);
  });
});
