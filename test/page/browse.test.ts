import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { itIsAccessible } from './accessibility.js';
import { describeInBrowser, type InBrowser, openBrowser, shortened } from './browser.js';

const HUTIAN = 'subdistrict:山东省/淄博市/张店区/湖田街道';
const PARTY = '/browse/party-organizations';

describeInBrowser('browsing', () => {
  let web: InBrowser;
  beforeAll(async () => {
    web = await openBrowser(null);
  });
  afterAll(() => web.close());

  it('shows all party organizations and whom they serve on one page', () =>
    web.visit(PARTY, async (page) => {
      const query = '{ entities(filter: { kinds: [PARTY_ORGANIZATION] }) { totalCount } }';
      const { totalCount } = (await web.ask(query)).data.entities;
      const table = page.getByRole('table', { name: '党组织' });
      await expect.poll(() => table.getByRole('row').count()).toBe(totalCount + 1);
      expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
        '名称',
        '层级',
        '所在街道',
        '建于',
        '服务',
        '设立者',
        '出处',
      ]);
      await page.getByText(`共 ${totalCount} 条`).waitFor();
      const served = table.getByRole('row').filter({ hasText: '北广场征迁' });
      await expect.poll(() => served.count()).toBeGreaterThan(0);
    }));

  it.each([
    ['/browse/organizations', '所在街道'],
    ['/browse/party-organizations', '层级'],
    ['/browse/reports', '发布日期'],
  ])('breaks no name of a street, level or day: %s, %s', (path, title) =>
    web.visit(path, async (page) => {
      await page.getByRole('columnheader', { name: title }).waitFor();
      const lines = await page.getByRole('table').evaluate((table: HTMLTableElement, title) => {
        const at = [...(table.tHead?.rows[0]?.cells ?? [])].findIndex(({ innerText }) =>
          innerText.startsWith(title),
        );
        return [...(table.tBodies[0]?.rows ?? [])].flatMap(({ cells }) => {
          const text = document.createTreeWalker(cells[at] as Node, NodeFilter.SHOW_TEXT).nextNode();
          if (!text) return [];
          const range = document.createRange();
          range.selectNode(text);
          return [new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size];
        });
      }, title);
      expect(lines.length).toBeGreaterThan(1);
      expect(new Set(lines)).toEqual(new Set([1]));
    }),
  );

  it('narrows by facets whose counts are those of the table, each in the address', () =>
    web.visit('/browse/projects', async (page) => {
      const kinds = page.getByRole('region', { name: '类型', exact: true });
      const relocation = kinds.getByRole('listitem').filter({ hasText: '征迁' });
      const count = Number((await relocation.innerText()).replace(/\D/g, ''));
      await kinds.getByRole('link', { name: '征迁' }).click();
      const rows = page.getByRole('table').getByRole('row');
      await expect.poll(() => rows.count()).toBe(count + 1);
      expect(new URL(page.url()).search).toBe('?kind=RELOCATION');
      await page.getByRole('region', { name: '所在区划' }).getByRole('link', { name: '山东省' }).click();
      await page.waitForURL(/within=/);
      await page.getByRole('columnheader', { name: '名称' }).getByRole('link').click();
      await page.waitForURL(/sort=name&order=descending/);
      await page.reload();
      await page.getByRole('columnheader', { name: '名称' }).waitFor();
      await expect
        .poll(() => page.getByRole('columnheader', { name: '名称' }).getAttribute('aria-sort'))
        .toBe('descending');
      await kinds.getByRole('link', { name: '征迁' }).click();
      await expect.poll(() => new URL(page.url()).searchParams.has('kind')).toBe(false);
    }));

  it('sorts by a column, the other way when asked again', () =>
    web.visit('/browse/projects', async (page) => {
      const streets = () =>
        page
          .getByRole('table')
          .getByRole('row')
          .evaluateAll((rows) => rows.slice(1).map((row) => row.querySelectorAll('td')[2]?.textContent));
      const header = page.getByRole('columnheader', { name: '所在街道' });
      await header.getByRole('link').click();
      await expect.poll(() => header.getAttribute('aria-sort')).toBe('ascending');
      // The projects of each street must be consecutive.
      await expect
        .poll(async () => {
          const all = await streets();
          return all.filter((street, i) => street !== all[i - 1]).length - new Set(all).size;
        })
        .toBe(0);
      const first = await streets();
      await header.getByRole('link').click();
      await page.waitForURL(/sort=subdistrict&order=descending/);
      await expect.poll(streets).not.toEqual(first);
      expect(await header.getAttribute('aria-sort')).toBe('descending');
    }));

  it.each([
    'organizations',
    'people',
    'programmes',
    'facilities',
    'honours',
    'documents',
    'metrics',
    'reports',
  ])('has a table of %s', (table) =>
    web.visit(`/browse/${table}`, async (page) => {
      await expect.poll(() => page.getByRole('table').getByRole('row').count()).toBeGreaterThan(2);
      expect(await page.getByRole('alert').count()).toBe(0);
    }),
  );

  it('copies a table with one value a cell and its sources in a column of their own', () =>
    web.visit(PARTY, async (page) => {
      const frame = page.getByRole('group', { name: '党组织' });
      await frame.getByRole('row').nth(1).waitFor();
      await frame.focus();
      await page.keyboard.press('Control+c');
      const text = await page.evaluate(() => navigator.clipboard.readText());
      const lines = text.split('\n').map((line) => line.split('\t'));
      expect(lines[0]).toEqual(['名称', '层级', '所在街道', '建于', '服务', '设立者', '出处']);
      expect(new Set(lines.map((line) => line.length))).toEqual(new Set([7]));
      expect(lines.length).toBe(await frame.getByRole('row').count());
      expect(lines[1]?.[6]).toMatch(/^《.+》（.+），\w+\.txt \d+–\d+/);
      expect(text).not.toMatch(/〔\d+〕/);
      const html = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        return (await item?.getType('text/html'))?.text();
      });
      expect(html).toMatch(/<table>.*<th>名称<\/th>/s);
    }));

  it('hands tables out as CSV and XLSX, which say where they come from', () =>
    web.visit('/browse/honours', async (page) => {
      await page.getByRole('row').nth(1).waitFor();
      const rows = await page.getByRole('row').count();
      const csv = (await downloaded('下载表格 CSV')).toString();
      expect(csv).toContain('# 表格: 荣誉');
      expect(csv).toMatch(/# 网址: http:.*\/browse\/honours/);
      expect(csv).toMatch(/# 图谱版本: \w{6,}/);
      const parsed = parse(csv, { bom: true, comment: '#', comment_no_infix: true }) as string[][];
      expect(parsed).toHaveLength(rows);
      expect(parsed[1]?.at(-1)).toMatch(/\.txt \d+–\d+/);
      const xlsx = await downloaded('下载表格 XLSX');
      expect(xlsx.subarray(0, 2).toString()).toBe('PK');

      async function downloaded(name: string): Promise<Buffer> {
        const coming = page.waitForEvent('download');
        await page.getByRole('button', { name }).click();
        return readFileSync(await (await coming).path());
      }
    }));

  it('leads to the exports, each with what it is', () =>
    web.visit('/browse/honours', async (page) => {
      await page.getByText('下载整个图谱').click();
      const files = page.getByRole('listitem').filter({ has: page.locator('a[href^="/export/"]') });
      const listed: { file: string; zh: string }[] = (await web.app.inject('/export')).json();
      await expect.poll(() => files.allInnerTexts()).toEqual(listed.map(({ file, zh }) => `${file} ${zh}`));
    }));

  it('tells apart what is called alike in several districts', () =>
    web.visit(`${PARTY}?kind=COMMITTEE`, async (page) => {
      const names = page.getByRole('rowheader').filter({ hasText: '区委' });
      await expect.poll(() => names.count()).toBeGreaterThan(1);
      const all = await names.allInnerTexts();
      expect(new Set(all).size).toBe(all.length);
      expect(all).toContain('区委\n张店区');
    }));

  it('says of a cell that there is more than it has, and leads to all of it', () =>
    web.visit('/browse/honours', async (page) => {
      await shortened(page, 'first: 12');
      await page.goto(`${web.origin}/browse/projects?within=${HUTIAN}`);
      const name = '淄博火车站北广场征迁';
      const row = page
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader').getByRole('link', { name, exact: true }) });
      await row.getByRole('link', { name: '更多，见详页' }).first().click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
    }));

  it('shows the first sources of a row, and how many there are', async () => {
    const query =
      '{ entities(first: 200, filter: { kinds: [PROGRAMME] }) { edges { node { name citations { start } } } } }';
    const { edges } = (await web.ask(query)).data.entities as {
      edges: { node: { name: string; citations: unknown[] } }[];
    };
    const { name, citations } = edges
      .map(({ node }) => node)
      .reduce((most, one) => (one.citations.length > most.citations.length ? one : most));
    expect(citations.length).toBeGreaterThan(3);
    await web.visit('/browse/programmes?sort=source&order=descending', async (page) => {
      const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
      await row.getByRole('link', { name: `共 ${citations.length} 处` }).waitFor();
      expect(await row.getByRole('link', { name: /^\d+ 出处/ }).count()).toBe(3);
    });
  });

  it('asks for the rows before it counts what they may be narrowed to', () =>
    web.visit('/browse/honours', async (page) => {
      const facets = page.getByRole('complementary', { name: '缩小范围' });
      await facets.getByRole('status').filter({ hasText: '条' }).waitFor();
      const asked: string[] = [];
      const operation = (data: string | null) => /query (Browse\w+)/.exec(data ?? '')?.[1];
      page.on('request', (one) => asked.push(`asked ${operation(one.postData())}`));
      page.on('response', (one) => asked.push(`answered ${operation(one.request().postData())}`));
      await page.getByRole('link', { name: '文件', exact: true }).first().click();
      await expect
        .poll(() => asked.filter((one) => one.includes('Browse')).slice(0, 3))
        .toEqual(['asked BrowseEntities', 'answered BrowseEntities', 'asked BrowseFacets']);
    }));

  it('keeps columns legible on a narrow screen, where it scrolls by itself with the names in sight', () =>
    web.visit(
      '/browse/programmes',
      async (page) => {
        const frame = page.getByRole('group', { name: '机制与活动' });
        await frame.getByRole('row').nth(20).waitFor();
        const name = frame.getByRole('rowheader').first();
        const before = await name.boundingBox();
        await frame.evaluate((one) => one.scrollBy(400, 0));
        expect(await frame.evaluate((one) => one.scrollLeft)).toBeGreaterThan(100);
        expect((await name.boundingBox())?.x).toBe(before?.x);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
        const heights = await frame
          .getByRole('row')
          .evaluateAll((rows) => rows.map((row) => row.clientHeight));
        expect(Math.max(...heights)).toBeLessThan(200);
      },
      390,
    ));

  it('is marked in the menu, whatever is browsed', () =>
    web.visit('/browse/metrics', async (page) => {
      const menu = page.getByRole('navigation', { name: '主要页面' });
      const current = menu.getByRole('link').and(page.locator('[aria-current=page]'));
      await expect.poll(() => current.allInnerTexts()).toEqual(['分类浏览']);
    }));

  it('is not found at the address of a table that there is not', async () => {
    const status = async (path: string) =>
      (await fetch(web.origin + path, { headers: { accept: 'text/html' } })).status;
    expect(await status('/browse/reports')).toBe(200);
    expect(await status('/en/browse/party-organizations')).toBe(200);
    expect(await status('/browse/nothing')).toBe(404);
  });

  it('says so where there is no such table', () =>
    web.visit('/browse/nothing', async (page) => {
      await page.getByRole('heading', { name: '没有这个页面' }).waitFor();
      await page.getByRole('main').getByRole('combobox').waitFor();
      await expect.poll(() => page.title()).toContain('没有这个页面');
    }));

  itIsAccessible(
    () => web,
    [
      [PARTY, 1440],
      [PARTY, 390],
      ['/browse/reports', 390],
      ['/en/browse/projects', 1440],
    ],
    async (page) => {
      await page.getByRole('table').waitFor();
      await page.waitForLoadState('networkidle');
    },
  );
});
