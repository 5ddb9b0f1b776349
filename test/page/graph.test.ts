import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { itIsAccessible } from './accessibility.js';
import { describeInBrowser, type InBrowser, openBrowser } from './browser.js';

const PARK = '/graph?id=project:hutian-industrial-park';

describeInBrowser('the graph', () => {
  let web: InBrowser;
  beforeAll(async () => {
    web = await openBrowser(null);
  });
  afterAll(() => web.close());

  it('shows the surroundings of an entity, inferred links apart from stated ones', () =>
    web.visit(PARK, async (page) => {
      await page.getByText('9 个条目，14 条关系，其中 7 条为推断').waitFor();
      await expect.poll(() => page.locator('svg[role=group] [data-id]').count()).toBe(9);
      await expect.poll(() => page.locator('svg[role=group] path[data-inferred="true"]').count()).toBe(7);
      const dashes = await page
        .locator('svg[role=group] path[data-inferred]')
        .evaluateAll((paths) =>
          paths.map((path) => [
            path.getAttribute('data-inferred'),
            getComputedStyle(path).strokeDasharray !== 'none',
          ]),
        );
      for (const [inferred, dashed] of dashes) expect(dashed).toBe(inferred === 'true');
    }));

  it('marks what is only planned, and says so in its name and in the legend', () =>
    web.visit('/graph?id=project:hutian-central-kindergarten-project', async (page) => {
      await page.getByRole('button', { name: /^项目：湖田街道中心幼儿园建设项目（计划中）/ }).waitFor();
      const marks = page.locator('svg[role=group] [data-mark][data-absent="true"]');
      await expect.poll(() => marks.count()).toBeGreaterThan(0);
      const broken = await marks
        .first()
        .locator('path')
        .evaluate((path) => getComputedStyle(path).strokeDasharray !== 'none');
      expect(broken).toBe(true);
      await page.getByText('计划中、洽谈中或已撤销').waitFor();
    }));

  it('selects, expands and goes back, all in the address', () =>
    web.visit(PARK, async (page) => {
      await page.getByRole('button', { name: /^地点：湖田产业园涉及院落/ }).click();
      const panel = page.getByRole('region', { name: '湖田产业园涉及院落' });
      await panel.getByText('2 条关系').waitFor();
      expect(new URL(page.url()).searchParams.get('selected')).toBe('place:hutian-industrial-park-yards');
      await page.getByRole('button', { name: /^街道：湖田街道/ }).dblclick();
      await expect.poll(() => page.locator('svg[role=group] [data-id]').count()).toBe(153);
      expect(new URL(page.url()).searchParams.getAll('open')).toHaveLength(1);
      await page.goBack();
      await expect.poll(() => page.locator('svg[role=group] [data-id]').count()).toBe(9);
    }));

  it('shows the figures about what is selected, with their sources', () =>
    web.visit(PARK, async (page) => {
      await page.getByRole('button', { name: '项目：湖田产业园，9 条关系' }).click();
      const panel = page.getByRole('region', { name: '湖田产业园', exact: true });
      await expect.poll(() => panel.innerText()).toContain('占地面积 约1100亩约数〔1052〕');
      await panel.getByRole('link', { name: '占地面积' }).click();
      await page.getByRole('heading', { level: 1, name: '占地面积' }).waitFor();
    }));

  it('keeps what is dragged where it was put, also after a reload', () =>
    web.visit(PARK, async (page) => {
      const yard = page.getByRole('button', { name: /^地点：湖田产业园涉及院落/ });
      await yard.waitFor();
      await page.waitForTimeout(500); // wait for the arrangement to settle
      const { x, y, width } = (await yard.boundingBox()) as { x: number; y: number; width: number };
      await page.mouse.move(x + width / 2, y + 10);
      await page.mouse.down();
      await page.mouse.move(x + width / 2 - 120, y + 90, { steps: 5 });
      await page.mouse.up();
      await page.getByRole('button', { name: /湖田产业园涉及院落.*已固定/ }).waitFor();
      expect(new URL(page.url()).searchParams.get('pin')).toMatch(/place:hutian-industrial-park-yards$/);
      await page.reload();
      await page.getByRole('button', { name: /湖田产业园涉及院落.*已固定/ }).waitFor();
    }));

  it('is walked by keyboard', () =>
    web.visit(PARK, async (page) => {
      await page.getByRole('button', { name: '项目：湖田产业园，9 条关系' }).focus();
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
      const start = await focused();
      for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowRight']) {
        await page.keyboard.press(key);
        if ((await focused()) !== start) break;
      }
      expect(await focused()).not.toBe(start);
      await page.keyboard.press('Enter');
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-pressed')))
        .toBe('true');
    }));

  it('narrows by type of entity and of link, and by hops', () =>
    web.visit(PARK, async (page) => {
      await page.getByRole('checkbox', { name: /^机制与活动/ }).click();
      await expect.poll(() => page.locator('svg[role=group] [data-id]').count()).toBe(5);
      const id = 'subdistrict:山东省/淄博市/张店区/湖田街道';
      const around =
        'query ($id: ID!) { neighbourhood(id: $id, depth: 2, first: 500) { nodes { id } links { inferred } } }';
      const { nodes, links } = (await web.ask(around, { id })).data.neighbourhood;
      const inferred = links.filter((link: { inferred: boolean }) => link.inferred);
      await page.goto(`${web.origin}/graph?id=${id}&hops=2`);
      const said = `${nodes.length} 个条目，${links.length} 条关系，其中 ${inferred.length} 条为推断`;
      await page.getByText(said).waitFor();
    }));

  it('is taken away as a picture with its sources', () =>
    web.visit(PARK, async (page) => {
      await page.getByText('9 个条目').waitFor();
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: '下载 SVG' }).click();
      const file = await coming;
      expect(file.suggestedFilename()).toBe('湖田产业园的周边.svg');
      const svg = readFileSync(await file.path(), 'utf8');
      for (const text of ['2021年湖田街道政府工作落实结果', '街道图谱', '湖田产业园'])
        expect(svg).toContain(text);
      const png = page.waitForEvent('download');
      await page.getByRole('button', { name: '下载 PNG' }).click();
      expect(
        readFileSync(await (await png).path())
          .subarray(1, 4)
          .toString(),
      ).toBe('PNG');
    }));

  it('has the same as a table', () =>
    web.visit(PARK, async (page) => {
      await page.getByText('以表格列出全部 14 条关系').click();
      await expect.poll(() => page.locator('tbody tr').count()).toBe(14);
    }));

  it('shows 500 entities at the most, and says so', () =>
    web.visit('/graph?id=subdistrict:山东省/济南市/天桥区/纬北路街道&hops=3', async (page) => {
      await page.getByText('条目太多，只画最近的 500 个。').waitFor();
      await expect.poll(() => page.locator('svg[role=group] [data-id]').count()).toBe(500);
    }));

  it.each([1440, 390])('names its centre and its hubs, however many are around, %d px wide', (width) =>
    web.visit(
      '/graph?id=subdistrict:山东省/济南市/天桥区/纬北路街道&hops=3',
      async (page) => {
        const names = page.locator('svg[role=group] [data-label]');
        await expect.poll(() => names.count()).toBe(500);
        await expect.poll(() => names.and(page.locator('[data-centre=true]')).isVisible()).toBe(true);
        const seen = () => names.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
        await expect.poll(seen).toBeGreaterThanOrEqual(12);
      },
      width,
    ),
  );

  it('cuts no name off at its edges on a narrow screen', () =>
    web.visit(
      '/graph?id=subdistrict:山东省/淄博市/张店区/湖田街道',
      async (page) => {
        const svg = page.locator('svg[role=group]');
        await svg.locator('[data-label]').first().waitFor({ state: 'attached' });
        const cut = () =>
          svg.evaluate((picture) => {
            const { left, right } = picture.getBoundingClientRect();
            const names = [...picture.querySelectorAll('[data-label]')].filter((name) =>
              name.checkVisibility(),
            );
            const boxes = names.map((name) => name.getBoundingClientRect());
            return [names.length > 0, boxes.filter((box) => box.left < left || box.right > right).length];
          });
        await expect.poll(cut).toEqual([true, 0]);
      },
      390,
    ));

  it('is as wide as the paper when it is printed, as a whole', () =>
    web.visit(PARK, async (page) => {
      await expect.poll(() => page.locator('svg[role=group] [data-id]').count()).toBe(9);
      const [box, { width, height }] = await page
        .locator('svg[role=group]')
        .evaluate((svg) => [svg.getAttribute('viewBox'), svg.getBoundingClientRect().toJSON()] as const);
      expect(box).toBe(`0 0 ${width} ${height}`);
    }));

  it('finds what is drawn, one after the other', () =>
    web.visit('/graph?id=subdistrict:山东省/淄博市/张店区/湖田街道', async (page) => {
      const field = page.getByRole('searchbox', { name: /^在图中查找/ });
      await field.fill('社区');
      await page.getByText(/^\d+ 个$/).waitFor();
      await field.press('Enter');
      await page.getByText(/^第 1 个/).waitFor();
      const first = new URL(page.url()).searchParams.get('selected');
      await field.press('Enter');
      await page.getByText(/^第 2 个/).waitFor();
      expect(new URL(page.url()).searchParams.get('selected')).not.toBe(first);
      await field.fill('没有这样的名字');
      await page.getByText('图中没有', { exact: true }).waitFor();
    }));

  it('begins with a search where no entity is chosen, and says where there is none', () =>
    web.visit('/graph', async (page) => {
      await page
        .getByRole('link', { name: /湖田街道/ })
        .first()
        .waitFor();
      await page.goto(`${web.origin}/graph?id=nothing:x`);
      await page.getByText('图谱中没有这个条目。').waitFor();
      const apart = `${PARK}&to=subdistrict:山东省/济南市/天桥区/纬北路街道&max=1`;
      await page.goto(web.origin + apart);
      await page.getByText('没有 1 步以内的通路').waitFor();
    }));

  itIsAccessible(
    () => web,
    [
      [PARK, 1440],
      [PARK, 390],
      ['/graph', 390],
      ['/graph?id=subdistrict:山东省/淄博市/张店区/湖田街道', 390],
    ],
    async (page) => {
      await page.getByRole('main').getByRole('link').first().waitFor();
      await page.waitForLoadState('networkidle');
    },
  );
});
