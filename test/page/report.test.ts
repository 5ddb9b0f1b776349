import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Database } from '../../src/graph/database.js';
import { type Neo4jServer, startNeo4j } from '../../src/neo4j/server.js';
import { load } from '../../src/seed/dataset/load.js';
import { readDataset } from '../../src/seed/dataset/read.js';
import { itIsAccessible } from './accessibility.js';
import { describeInBrowser, type InBrowser, openBrowser } from './browser.js';

const REPORT = '/report/report:example-2021';

/** The text on the clipboard. */
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Whether an element is within the window. */
const isSeen = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });

describeInBrowser('a report whose text is mounted', () => {
  const FILLER = '这一段没有说出任何可以引用的内容。';
  let folder: string;
  let neo4j: Neo4jServer;
  let web: InBrowser;
  /** Offset of the last mention of 海风社区, 40,000 characters further on. */
  let far: number;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'street-atlas-report-'));
    cpSync('test/fixtures/seed', join(folder, 'seed'), { recursive: true });
    cpSync('seed/vocabulary.yaml', join(folder, 'seed/vocabulary.yaml'));
    const texts = join(folder, 'texts');
    mkdirSync(texts);
    const beginning = readFileSync('test/fixtures/documents/example.txt', 'utf8');
    // If a page has a table, its text may contain the separator below the table's header.
    const before = `${beginning.trimEnd()}\n---|:---:|\n${`${FILLER.repeat(20)}\n`.repeat(120)}`;
    far = [...before].length;
    const text = `${before}海风社区在最后一段又受到表扬。\n`;
    writeFileSync(join(texts, 'example.txt'), text);
    const file = join(folder, 'seed/reports/example-2021.yaml');
    const facts = readFileSync(file, 'utf8')
      .replace(/sha256: .*/, `sha256: ${createHash('sha256').update(text).digest('hex')}`)
      .replace(/length: .*/, `length: ${[...text].length}`)
      .replace('海风社区@70]', `海风社区@70, 海风社区@${far}]`);
    writeFileSync(file, facts);
    const { dataset, vocabulary } = readDataset(join(folder, 'seed'), { texts });
    neo4j = await startNeo4j({ home: join(folder, 'home'), readOnly: false });
    const database = new Database(neo4j);
    await load(database, dataset, vocabulary);
    web = await openBrowser(texts, database, { corrections: 'facts@example.org' });
  });
  afterAll(async () => {
    await web.close();
    await neo4j.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is read piece by piece, with what is cited marked and named in the margin', () =>
    web.visit(REPORT, async (page) => {
      await page.getByRole('heading', { level: 1, name: '虚构街道2021年工作' }).waitFor();
      const text = page.getByRole('region', { name: '报告全文' });
      await text.getByRole('link', { name: '约120亩', exact: true }).waitFor();
      const margin = text.getByRole('list', { name: '第 18 字起的一段里写着：数字' });
      await expect.poll(() => margin.innerText()).toMatch(/占地面积 约120亩〔45〕/);
      await text.getByText('提到').first().waitFor();
      expect(await text.innerText()).not.toContain('---');
      expect(await text.getByText(FILLER).count()).toBeLessThan(20);
      const read = (await text.innerText()).length;
      await text.getByRole('button', { name: '显示后文' }).click();
      await expect.poll(async () => (await text.innerText()).length).toBeGreaterThan(read * 1.5);
      expect(await page.locator('*').count()).toBeLessThan(3000);
    }));

  it('opens at a mark what is written there', () =>
    web.visit(REPORT, async (page) => {
      await page.getByRole('link', { name: '3000余人', exact: true }).first().click();
      const source = page.getByRole('complementary', { name: '出处' });
      await expect.poll(() => source.locator('mark').innerText()).toBe('3000余人');
      await expect.poll(() => source.getByRole('list').innerText()).toMatch(/海风社区 受益人数 3000余人/);
      expect(await page.locator('[data-at="78"]').getAttribute('aria-current')).toBe('true');
    }));

  it('is opened from a source at its place, however far that is', () =>
    web.visit(`/entity/community:山东省/青岛市/市南区/香港中路街道/海风社区`, async (page) => {
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page
        .getByRole('link', { name: new RegExp(`^${far} `) })
        .first()
        .click();
      await page.getByRole('link', { name: '在报告中阅读' }).click();
      await page.getByRole('heading', { level: 1, name: '虚构街道2021年工作' }).waitFor();
      await page.locator(`[data-at="${far}"][aria-current]`).waitFor();
      await expect.poll(() => isSeen(page, `[data-at="${far}"]`)).toBe(true);
      expect(await page.getByRole('button', { name: '显示后文' }).count()).toBe(0);
      await page.getByRole('button', { name: '显示前文' }).click();
      await expect.poll(() => page.getByText(FILLER).count()).toBeGreaterThan(6);
      // Returns to the beginning through a URL.
      await page.goto(`${web.origin}${REPORT}?source=report:example-2021:45-50`);
      await page.locator('[data-at="45"][aria-current]').waitFor();
    }));

  it('shows a sentence that was found', () =>
    web.visit('/search?q=石桥村', async (page) => {
      const passage = page.getByRole('region', { name: '原文' }).locator('ol > li');
      await passage.getByRole('link', { name: '虚构街道2021年工作', exact: true }).click();
      await page.locator('[data-at="18"]').waitFor();
      expect(new URL(page.url()).searchParams.get('at')).toBe('18-37');
      const marked = page.locator('[aria-current][data-at], mark[data-at]');
      expect((await marked.allInnerTexts()).join('')).toBe('海风社区与石桥村在全年里办成三件大事。');
    }));

  it('is cited in the forms that papers want, and so is a place in it', () =>
    web.visit(REPORT, async (page) => {
      const day = await page.evaluate(() => new Date().toLocaleDateString('sv'));
      await page.getByText('引用格式').click();
      const address = `${web.origin}${REPORT}`;
      await page.getByRole('button', { name: '复制引用：GB/T 7714-2015' }).click();
      await expect
        .poll(() => clipboard(page))
        .toBe(`虚构街道2021年工作[R/OL]. (2022-01-05)[${day}]. ${address}.`);
      await page.goto(`${address}?source=report:example-2021:45-50`);
      const source = page.getByRole('complementary', { name: '出处' });
      await source.getByText('引用格式').click();
      const place = `${address}?source=report%3Aexample-2021%3A45-50`;
      const forms = await source.locator('details dd').allInnerTexts();
      expect(forms).toEqual([
        `虚构街道2021年工作[R/OL]. 第45-50字(2022-01-05)[${day}]. ${place}.`,
        `@misc{example-2021-45,
  title = {{虚构街道2021年工作}},
  year = {2022},
  date = {2022-01-05},
  url = {${place}},
  urldate = {${day}},
  note = {Characters 45--50 of the text: 约120亩}
}`,
        `《虚构街道2021年工作》（2022-01-05），第45–50字：“约120亩”。${place}（${day} 查阅）`,
      ]);
    }));

  it('is corrected by a message that says all, to copy, to download and to send', () =>
    web.visit(`${REPORT}?source=report:example-2021:45-50`, async (page) => {
      const source = page.getByRole('complementary', { name: '出处' });
      await source.getByText('纠错').click();
      await source.getByLabel('应当是什么').fill('约130亩');
      await source.getByLabel('依据或说明（可不填）').fill('原文此处有误植');
      const message = [
        '图谱写的：蓝湾公园 占地面积：约120亩（约数），2021年',
        '出处：《虚构街道2021年工作》，example.txt 45–50：“约120亩”',
        '应为：约130亩',
        '说明：原文此处有误植',
        `链接：${web.origin}${REPORT}?source=report%3Aexample-2021%3A45-50`,
      ];
      const shown = source.locator('pre');
      await expect.poll(() => shown.innerText()).toContain(message.join('\n'));
      await source.getByRole('button', { name: '复制', exact: true }).first().click();
      await expect.poll(() => clipboard(page)).toContain(message.join('\n'));
      const link = source.getByRole('link', { name: '发邮件' });
      const mail = new URL((await link.getAttribute('href')) ?? '');
      expect([mail.protocol, mail.pathname]).toEqual(['mailto:', 'facts@example.org']);
      expect(mail.searchParams.get('body')).toContain('应为：约130亩');
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        source.getByRole('button', { name: '下载为录入说明（YAML）' }).click(),
      ]);
      expect(file.suggestedFilename()).toBe('correction-example-2021-45.yaml');
      const note = readFileSync((await file.path()) ?? '', 'utf8');
      expect(note).toMatch(/^correction:\n {2}seed: "reports\/example-2021\.yaml"\n {2}at: "约120亩@45"\n/);
      expect(note).toContain('\n  should: "约130亩"\n');
    }));

  itIsAccessible(
    () => web,
    [
      [REPORT, 1440],
      [REPORT, 390],
      [`${REPORT}?source=report:example-2021:45-50`, 1440],
      [`/en${REPORT}`, 390],
    ],
    async (page) => {
      await page.locator('[data-at="45"]').waitFor();
      for (const details of await page.locator('details').all())
        await details.evaluate((one) => one.setAttribute('open', ''));
    },
  );
});

describeInBrowser('a report whose text is not mounted', () => {
  let web: InBrowser;
  beforeAll(async () => {
    web = await openBrowser(null);
  });
  afterAll(() => web.close());

  const HUTIAN = '/report/report:hutian-2021';

  it('is all that is cited of it, in the order of the text', () =>
    web.visit(HUTIAN, async (page) => {
      const list = page.getByRole('region', { name: '按原文顺序列出的全部出处' });
      await list.getByText('服务器没有装入这份报告的原文').waitFor();
      const starts = async () =>
        list
          .locator('li[data-at]')
          .evaluateAll((items) => items.map((item) => Number(item.getAttribute('data-at'))));
      await expect.poll(async () => (await starts()).length).toBe(100);
      const first = await starts();
      expect(first).toEqual([...first].sort((a, b) => a - b));
      await list.getByRole('button', { name: '显示更多' }).click();
      await expect.poll(async () => (await starts()).length).toBe(200);
      expect(await page.getByText('SHA-256').count()).toBeGreaterThan(0);
    }));

  it('is opened at a place that is far down', () =>
    web.visit(`${HUTIAN}?source=report:hutian-2021:1052-1058`, async (page) => {
      const item = page.locator('[data-at="1052"]');
      await item.waitFor();
      expect(await item.innerText()).toContain('约1100亩');
      await page.getByRole('button', { name: '从头开始' }).waitFor();
    }));

  it('says where there is no mail that a correction is to be handed on', () =>
    web.visit('/?source=report:hutian-2021:1052-1058', async (page) => {
      const source = page.getByRole('complementary', { name: '出处' });
      await source.getByText('纠错').first().click();
      await source.getByText('服务器没有设置收件地址').waitFor();
      expect(await source.getByRole('link', { name: '发邮件' }).count()).toBe(0);
    }));

  it('is no page where there is no such report', () =>
    web.visit('/report/report:nothing', async (page) => {
      await page.getByRole('heading', { name: '没有这个页面' }).waitFor();
    }));

  itIsAccessible(
    () => web,
    [
      [HUTIAN, 1440],
      [HUTIAN, 390],
    ],
    async (page) => {
      await page.locator('ol > li[data-at]').first().waitFor();
    },
  );
});
