import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Database } from '../../src/graph/database.js';
import { type Neo4jServer, startNeo4j } from '../../src/neo4j/server.js';
import { load } from '../../src/seed/dataset/load.js';
import { readDataset } from '../../src/seed/dataset/read.js';
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

  it('says so where nothing is found, what was looked through, and what to do', () =>
    web.visit('/search?q=不存在&kind=PERSON', async (page) => {
      await page.getByRole('heading', { name: '没有找到“不存在”' }).waitFor();
      await page.getByText('只查过名称和指标。报告原文没有装入，报告里可能写到。').waitFor();
      expect(await page.getByRole('region', { name: /^(对象|指标|原文)$/ }).count()).toBe(0);
      await page.getByRole('link', { name: '在全部类型中查找' }).click();
      await expect.poll(() => new URL(page.url()).searchParams.get('kind')).toBe(null);
    }));

  it('finds what is measured by another wording, with the figures of a street together', () =>
    web.visit('/search?q=违建', async (page) => {
      const measures = page.getByRole('region', { name: '指标' });
      await expect.poll(() => measures.innerText()).toContain('违法建设');
      const figures = await measures.getByRole('listitem').filter({ hasText: '济北街道' }).allInnerTexts();
      expect(figures.join(' ')).toMatch(/19处[\s\S]*36000余平方|36000余平方[\s\S]*19处/);
      await page.getByRole('region', { name: '原文' }).getByText('句子没有查过').waitFor();
      await page.getByRole('link', { name: '对象 0' }).waitFor();
      await page.getByRole('link', { name: '指标 2' }).waitFor();
      await page.getByRole('link', { name: '原文 未装入' }).waitFor();
      expect(await page.getByRole('heading', { name: /没有找到/ }).count()).toBe(0);
    }));

  it('keeps names that only resemble the text apart', () =>
    web.visit('/search?q=张店区湖田街道', async (page) => {
      const things = page.getByRole('region', { name: '对象' });
      await things.getByRole('heading', { name: '字面相近的名称' }).waitFor();
      const first = things.getByRole('listitem').first();
      await expect.poll(() => first.innerText()).toMatch(/^街?\s*(街道：)?\s*湖田街道/);
    }));

  it('says without a text what there is, by kind, and lists a kind', () =>
    web.visit('/search', async (page) => {
      const inventory = page.getByRole('region', { name: '图谱里有什么' });
      await inventory.getByRole('listitem').first().waitFor();
      const counted = await inventory.getByRole('listitem').allInnerTexts();
      const [{ count } = { count: 0 }] = await web.database.read<{ count: number }>(
        'MATCH (n:Project) RETURN count(*) AS count',
      );
      expect(counted.some((one) => one.replaceAll(/\s/g, '') === `项目${count}`)).toBe(true);
      await inventory.getByRole('link', { name: '党组织' }).click();
      const listed = page.getByRole('region', { name: '按名称排列' });
      await expect.poll(() => listed.getByRole('listitem').count()).toBeGreaterThan(10);
    }));

  it('is reached from anywhere by /, but not where one writes', () =>
    web.visit('/checks', async (page) => {
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.keyboard.press('/');
      const field = page.locator('search input');
      await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
      await page.keyboard.type('湖/田');
      expect(await field.inputValue()).toBe('湖/田');
    }));

  it('refuses a text that is too long in the language of the page', () =>
    web.visit(`/search?q=${'湖'.repeat(120)}`, async (page) => {
      await expect
        .poll(() => page.getByRole('alert').allInnerTexts())
        .toEqual(['最多 100 个字，现在有 120 个：请写短一些。']);
      await page.goto(`${web.origin}/paths?from=a&to=b`);
      const alert = page.getByRole('alert').first();
      await expect.poll(() => alert.innerText()).toContain('地址或条件里有图谱不认识的内容');
      expect(await alert.innerText()).not.toMatch(/is the id of no entity/);
      // No retry, since it would be refused again.
      expect(await alert.getByRole('button').count()).toBe(0);
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

describeInBrowser('search in the texts of reports', () => {
  const TEXTS = 'test/fixtures/documents';
  let folder: string;
  let neo4j: Neo4jServer;
  let web: InBrowser;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'street-atlas-search-'));
    cpSync('test/fixtures/seed', join(folder, 'seed'), { recursive: true });
    cpSync('seed/vocabulary.yaml', join(folder, 'seed/vocabulary.yaml'));
    const { dataset, vocabulary } = readDataset(join(folder, 'seed'), { texts: TEXTS });
    neo4j = await startNeo4j({ home: join(folder, 'home'), readOnly: false });
    const database = new Database(neo4j);
    await load(database, dataset, vocabulary);
    web = await openBrowser(TEXTS, database);
  });
  afterAll(async () => {
    await web.close();
    await neo4j.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows the sentences with the words marked, their things and their figures', () =>
    web.visit('/search?q=石桥村', async (page) => {
      const passage = page.getByRole('region', { name: '原文' }).locator('ol > li');
      await expect.poll(() => passage.count()).toBe(1);
      expect(await passage.locator('mark').allInnerTexts()).toEqual(['石桥村']);
      const text = await passage.innerText();
      expect(text).toContain('海风社区与石桥村在全年里办成三件大事。');
      expect(text).toMatch(/虚构街道2021年工作 · 第 18 字起/);
      expect(text).toContain('三件');
      await page.getByRole('link', { name: '原文 1' }).waitFor();
    }));

  it('says of words that no text has that the texts were looked through', () =>
    web.visit('/search?q=没有写到', async (page) => {
      await page.getByText('名称、指标和装入的报告原文都查过了。').waitFor();
    }));

  itIsAccessible(
    () => web,
    [
      ['/search?q=公园', 1440],
      ['/search?q=公园', 390],
    ],
    async (page) => {
      await page.getByRole('region', { name: '原文' }).locator('mark').first().waitFor();
    },
  );
});
