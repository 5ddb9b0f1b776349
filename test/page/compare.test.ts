import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { itIsAccessible } from './accessibility.js';
import { describeInBrowser, type InBrowser, openBrowser } from './browser.js';

const VACCINATED = '/compare?metric=metric:people-vaccinated';

describeInBrowser('comparison of metrics', () => {
  let web: InBrowser;
  beforeAll(async () => {
    web = await openBrowser(null);
  });
  afterAll(() => web.close());

  it('puts metrics beside subdistricts, silence apart from zero', () =>
    web.visit('/compare', async (page) => {
      await page.getByText('34 个指标').waitFor();
      const table = page.getByRole('table', { name: '指标与街道对照' });
      expect((await table.getByRole('columnheader').allInnerTexts()).slice(1)).toEqual([
        '北城街道',
        '湖田街道',
        '济北街道',
        '清水河街道',
        '纬北路街道',
      ]);
      const row = table.getByRole('row', { name: /^“光荣在党50年”纪念章颁发人数/ });
      await expect
        .poll(() => row.getByRole('cell').allInnerTexts())
        .toEqual(['未报告', '未报告', '133名〔633〕', '未报告', '287名〔2648〕']);
    }));

  it('says of what a figure is about that it is only planned', () =>
    web.visit('/compare?metric=metric:building-area', async (page) => {
      const row = page.getByRole('row', { name: /湖田街道中心幼儿园建设项目/ }).first();
      await expect.poll(() => row.innerText()).toContain('计划中');
    }));

  it('narrows by subject area and takes in metrics of a single subdistrict', () =>
    web.visit('/compare?category=SAFETY', async (page) => {
      await page.getByText('2 个指标').waitFor();
      await page.getByLabel('范围').selectOption('所有指标');
      await page.getByRole('row', { name: /安全隐患查处数/ }).waitFor();
      expect(new URL(page.url()).search).toBe('?category=SAFETY&least=any');
    }));

  it('asks of a single street for no metrics that several have', () =>
    web.visit('/compare?within=city:山东省/淄博市', async (page) => {
      await page.getByRole('columnheader', { name: '湖田街道' }).waitFor();
      expect(await page.getByLabel('范围').count()).toBe(0);
    }));

  it('says of a figure without a narrower subject that it is about the street itself', () =>
    web.visit('/compare?metric=metric:illegal-structures-demolished', async (page) => {
      const row = page.getByRole('row').filter({ hasText: '19处' });
      await row.getByRole('cell', { name: '街道本身' }).waitFor();
    }));

  it('sorts all metrics, not only those that are shown so far', () =>
    web.visit('/compare?least=any', async (page) => {
      const rows = page.getByRole('row');
      await page.getByRole('button', { name: '显示更多' }).waitFor();
      expect(await rows.count()).toBe(41);
      await page.getByLabel('排序').selectOption('报告街道多的在前');
      await expect.poll(() => rows.count(), { timeout: 60_000 }).toBeGreaterThan(200);
      expect(await page.getByRole('button', { name: '显示更多' }).count()).toBe(0);
    }));

  it('keeps what is there where more of it cannot be read', () =>
    web.visit('/compare?least=any', async (page) => {
      const more = page.getByRole('button', { name: '显示更多' });
      await more.waitFor();
      await page.route('**/graphql', (route) => route.abort());
      await more.click();
      await page.getByRole('alert').waitFor();
      expect(await page.getByRole('row').count()).toBe(41);
      await page.unroute('**/graphql');
      await more.click();
      await expect.poll(() => page.getByRole('row').count()).toBe(81);
      expect(await page.getByRole('alert').count()).toBe(0);
    }));

  it('shows all figures of a metric, sorted, with rates per community', () =>
    web.visit(VACCINATED, async (page) => {
      await page.getByRole('heading', { level: 1, name: '疫苗接种人数' }).waitFor();
      const rows = page.getByRole('region', { name: '数字' }).getByRole('row');
      const values = async () => (await rows.allInnerTexts()).slice(1).map((row) => row.split('\t')[2]);
      await expect
        .poll(async () => (await values()).slice(0, 3))
        .toEqual(['9万人左右约数〔894〕', '42183人〔3364〕', '19860人〔3414〕']);
      await expect.poll(() => rows.nth(2).innerText()).toContain('2,109.15 人（除以村社区数） 计算〔3992〕');
      await page.getByLabel('次序').selectOption('小的在前');
      await page.waitForURL(/order=smallest/);
      await expect.poll(async () => (await values())[0]).toMatch(/^11000余人/);
      // Two age groups are parts of one figure: they stay below it in any order.
      const all = (await values()).map((value) => value?.replace(/〔.*/, ''));
      expect(all.slice(all.indexOf('11326人'), all.indexOf('11326人') + 3)).toEqual([
        '11326人',
        '6806人',
        '4520人',
      ]);
      await page.getByText('这些数字不是同一时段的').waitFor();
      const silent = page.getByRole('region', { name: '未报告' });
      await expect
        .poll(() => silent.getByRole('link').allInnerTexts())
        .toEqual(['北城街道', '清水河街道', '纬北路街道']);
    }));

  it('says why the figures of a street have no sum', () =>
    web.visit(VACCINATED, async (page) => {
      const row = page.getByRole('region', { name: '各街道合计' }).getByRole('row', { name: /^湖田街道/ });
      await expect.poll(() => row.innerText()).toContain('没有合计：细分不同');
    }));

  it('adds up what a street has of a metric, with the sources of what is added', async () => {
    const query = `{ aggregates(groupBy: [METRIC, SUBDISTRICT]) {
      count metric { id } subdistrict { name } sum { value count } } }`;
    interface Group {
      count: number;
      metric: { id: string };
      subdistrict: { name: string } | null;
      sum: { value: number; count: number } | null;
    }
    const groups: Group[] = (await web.ask(query)).data.aggregates;
    const [group] = groups.filter(({ subdistrict, sum }) => subdistrict && sum && sum.count > 1);
    const { metric, subdistrict, sum, count } = group as Group;
    await web.visit(`/compare?metric=${metric.id}`, async (page) => {
      const sums = page.getByRole('region', { name: '各街道合计' });
      const row = sums
        .getByRole('row')
        .filter({ hasText: `${subdistrict?.name}` })
        .first();
      const value = `${sum?.value.toLocaleString('zh-CN')}`;
      await expect.poll(() => row.getByRole('cell').nth(3).innerText()).toBe(value);
      expect(await row.getByRole('cell').nth(2).innerText()).toBe(`${count}`);
      expect(await row.getByRole('link', { name: /出处/ }).count()).toBeGreaterThanOrEqual(sum?.count ?? 0);
    });
  });

  it('puts several metrics beside each other, a street in a row', () =>
    web.visit('/compare?metric=metric:illegal-structures-demolished', async (page) => {
      await page.getByRole('combobox', { name: '再加一个指标' }).fill('违建');
      await page.getByRole('option', { name: /违法建设拆除面积/ }).click();
      await page.getByRole('heading', { level: 1, name: '违法建设拆除处数、违法建设拆除面积' }).waitFor();
      const row = page.getByRole('row', { name: /^济北街道/ });
      await expect
        .poll(() => row.getByRole('cell').allInnerTexts())
        .toEqual(['19处〔1878〕', '36000余平方至少〔1886〕']);
      const silent = page.getByRole('row', { name: /^湖田街道/ });
      expect(await silent.getByRole('cell').allInnerTexts()).toEqual(['未报告', '未报告']);
      await page.getByRole('button', { name: '去掉违法建设拆除处数' }).click();
      await page.getByRole('heading', { level: 1, name: '违法建设拆除面积' }).waitFor();
    }));

  it.each([
    ['/compare?text=违建', 'columnheader'],
    [
      '/compare?metric=metric:illegal-structures-demolished&metric=metric:illegal-structures-area',
      'rowheader',
    ],
  ] as const)('begins with the street that has a figure where others have none: %s', (path, header) =>
    web.visit(
      path,
      async (page) => {
        const street = page.getByRole(header).getByRole('link', { name: /街道$/ }).first();
        await expect.poll(() => street.innerText()).toBe('济北街道');
        await expect.poll(() => page.getByRole('cell', { name: /^19处/ }).first().isVisible()).toBe(true);
        const cell = await page.getByRole('cell', { name: /^19处/ }).first().boundingBox();
        expect(cell && cell.x + cell.width).toBeLessThanOrEqual(390);
      },
      390,
    ),
  );

  it('hands out a table with citations, and who does not report', () =>
    web.visit(VACCINATED, async (page) => {
      const text = await downloaded(page, '下载 CSV（含未报告的街道）');
      const rows = parse(text, { columns: true, bom: true }) as Record<string, string>[];
      expect(rows).toHaveLength(11);
      expect(rows[0]).toMatchObject({
        subdistrict: '济北街道',
        reported: '9万人左右',
        comparable_value: '90000',
        qualifier: 'APPROXIMATE',
        citations: '000_a39a068f62ef09b2.txt 894-899',
      });
      expect(rows.filter(({ status }) => status === 'NOT_REPORTED')).toHaveLength(3);
    }));

  it('draws the figures in a picture that carries its sources', () =>
    web.visit(VACCINATED, async (page) => {
      const bars = page.getByRole('img', { name: '疫苗接种人数（人），按报告中的数字' });
      await bars.getByText('42183人').waitFor();
      const svg = await downloaded(page, '图片 SVG');
      for (const text of [
        '9万人左右',
        '来源（街道图谱',
        '003_37c98ea6285900b6.txt',
        '000_a39a068f62ef09b2.txt',
      ])
        expect(svg).toContain(text);
      const png = await downloadedFile(page, '图片 PNG');
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.readUInt32BE(16)).toBe(1920); // twice the width of the drawing
    }));

  it('cuts no value beside its bar on a narrow screen', () =>
    web.visit(
      '/compare?metric=metric:demolished-area',
      async (page) => {
        const bars = page.getByRole('img', { name: '拆迁面积（平方米），按报告中的数字' });
        await bars.getByText('约149余万平方米').waitFor();
        const frame = await bars.boundingBox();
        const ends = await bars
          .locator('svg text')
          .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().right));
        expect(ends.length).toBeGreaterThan(5);
        expect(Math.max(...ends)).toBeLessThanOrEqual((frame?.x ?? 0) + (frame?.width ?? 0));
      },
      390,
    ));

  it('says so where there is no such metric', () =>
    web.visit('/compare?metric=metric:nothing', async (page) => {
      await page.getByRole('heading', { name: '没有这个页面' }).waitFor();
    }));

  itIsAccessible(
    () => web,
    [
      ['/compare', 1440],
      ['/compare', 390],
      [VACCINATED, 1440],
      [VACCINATED, 390],
      [`${VACCINATED}&metric=metric:illegal-structures-area`, 390],
    ],
    async (page) => {
      await page.getByRole('table').first().waitFor();
    },
  );
});

async function downloadedFile(page: Page, button: string): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFileSync(await (await coming).path());
}

async function downloaded(page: Page, button: string): Promise<string> {
  return (await downloadedFile(page, button)).toString();
}
