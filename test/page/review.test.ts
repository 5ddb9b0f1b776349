import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { Database } from '../../src/graph/database.js';
import { startNeo4j } from '../../src/neo4j/server.js';
import { load } from '../../src/seed/dataset/load.js';
import { readDataset } from '../../src/seed/dataset/read.js';
import { draftedText, startReview, TEXT } from '../reviewing.js';
import { seriousFindings } from './accessibility.js';
import { describeInBrowser, openChromium } from './browser.js';

/** A person's decisions: the metric of each figure, with the text typed to find it. */
const METRICS: Record<string, [typed: string, found: string]> = {
  '12公里': ['道路 硬化', '道路硬化里程'],
  '35家': ['企业 走访', '企业走访数'],
  '20家': ['工业企业 走访', '工业企业走访数'],
  '15家': ['服务业企业 走访', '服务业企业走访数'],
  '120万元': ['计划投资', '计划投资额'],
};
/** Correct names and links; all other proposals are rejected. */
const RIGHT = ['海风广场', '海风驿', '海风广场 → 香港中路街道', '海风驿 → 香港中路街道'];

describeInBrowser('the review of a draft', () => {
  let work: ReturnType<typeof draftedText>;
  let review: Awaited<ReturnType<typeof startReview>>;
  let browser: Browser;
  beforeAll(async () => {
    work = draftedText();
    review = await startReview(work.draft, work.documents);
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser.close();
    await review.stop();
    work.remove();
  });

  async function visit(
    path: string,
    look: (page: Page) => Promise<void>,
    { width = 1440, height = 900, colorScheme = 'light' as 'light' | 'dark' } = {},
  ) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    await page.goto(review.address + path);
    await page.getByRole('heading', { level: 2 }).waitFor();
    await look(page);
    await page.close();
    expect(wrong).toEqual([]);
  }
  const turn = async (page: Page) => {
    const [section = '', ...name] = (await page.getByRole('heading', { level: 2 }).innerText()).split(/\s+/);
    return { section, state: name.pop(), name: name.join(' ') };
  };
  const left = async (page: Page) =>
    Number(/待定 (\d+)/.exec((await page.getByRole('banner').innerText()) ?? '')?.[1]);
  /** Presses keys and waits until the page reports the decision. */
  const press = async (page: Page, ...keys: string[]) => {
    const before = await page.getByRole('status').first().innerText();
    const was = await left(page);
    for (const key of keys) await page.keyboard.press(key);
    await expect
      .poll(async () => [await left(page), await page.getByRole('status').first().innerText()])
      .not.toEqual([was, before]);
  };

  /** Decides the current fact and waits for the next one. */
  const decide = async (page: Page, ...keys: string[]) => {
    const before = await turn(page);
    for (const key of keys) await page.keyboard.press(key);
    await expect
      .poll(async () => ((await left(page)) === 0 ? null : await turn(page)))
      .not.toMatchObject({ section: before.section, name: before.name });
  };

  /** Changes what the current figure is about. */
  const changeSubject = async (page: Page, name: string) => {
    await page.getByRole('combobox', { name: '对象' }).fill(name);
    await page.getByRole('option', { name }).first().waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  };

  it.each([
    ['', 1440, 'light'],
    ['', 1024, 'light'],
    ['en', 1440, 'dark'],
    ['', 390, 'dark'],
  ] as const)('is accessible and no wider than its window: %s at %i px, %s', (path, width, colorScheme) =>
    visit(
      path,
      async (page) => {
        expect(await seriousFindings(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        await page.keyboard.press('?');
        await page.getByRole('dialog').waitFor();
        expect(await seriousFindings(page)).toEqual([]);
        await page.keyboard.press('Enter');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      },
      { width, colorScheme },
    ),
  );

  it.each([
    [1366, 768],
    [390, 844],
  ])('has text, fact and what comes next in view at %i × %i px', (width, height) =>
    visit(
      '',
      async (page) => {
        const rows = page.getByRole('navigation').getByRole('listitem');
        const count = await rows.count();
        for (let at = 0; at < count; at++) {
          await page.keyboard.press(']');
          const now = Math.min(at + 1, count - 1);
          const current = rows.nth(now).getByRole('button');
          await expect.poll(() => current.getAttribute('aria-current')).toBe('true');
          const isInView = (shown: Element) => {
            const { top, bottom } = shown.getBoundingClientRect();
            return 0 <= top && bottom <= innerHeight;
          };
          expect(await current.evaluate(isInView)).toBe(true);
          expect(await rows.nth(Math.min(now + 1, count - 1)).evaluate(isInView)).toBe(true);
          expect(await page.getByRole('heading', { level: 2 }).evaluate(isInView)).toBe(true);
          expect(await page.locator('[data-selected="true"]').first().evaluate(isInView)).toBe(true);
        }
      },
      { width, height },
    ),
  );

  it('keeps the field in view while its offers are open, on a phone as well', () =>
    visit(
      'en',
      async (page) => {
        await page.getByRole('button', { name: /^Figure\s*12公里/ }).click();
        await page.keyboard.press('i');
        await page.keyboard.type('道路');
        await page.getByRole('option').first().waitFor();
        const field = await page.getByRole('combobox', { name: 'Metric' }).boundingBox();
        const panel = await page.getByRole('region', { name: 'Decide one by one' }).boundingBox();
        expect(field?.y).toBeGreaterThanOrEqual(panel?.y ?? Number.NaN);
        expect(await page.evaluate(() => document.querySelector('nav')?.scrollWidth)).toBe(390);
        await page.keyboard.press('Escape');
        await page.keyboard.press('Escape');
      },
      { width: 390, height: 844, colorScheme: 'dark' },
    ));

  it('lists only what is undecided', () =>
    visit('', async (page) => {
      const rows = page.getByRole('navigation').getByRole('listitem');
      const [all, open] = [await rows.count(), await left(page)];
      expect(open).toBeLessThan(all);
      await page.keyboard.press('o');
      await expect.poll(() => rows.count()).toBe(open);
      await page.keyboard.press('o');
      await expect.poll(() => rows.count()).toBe(all);
    }));

  it('says what a fact states, and how its candidates differ', () =>
    visit('', async (page) => {
      const panel = page.getByRole('region', { name: '逐条决定' });
      await page.getByRole('button', { name: /^关系\s*海风广场 → 香港中路街道/ }).click();
      expect(await panel.getByText('位于', { exact: true }).count()).toBe(1);
      await page.getByRole('button', { name: /^数字\s*120万元/ }).click();
      const candidates = panel.getByRole('list', { name: '可选' }).getByRole('button');
      expect(await panel.getByText('计划投资额 · 香港中路街道 · 目标', { exact: true }).count()).toBe(1);
      // In words, with what is added underlined and what is left out crossed out.
      expect((await candidates.allInnerTexts()).map((text) => text.split('\n').slice(1))).toEqual([
        ['计划投资额', '投资 × 计划 × 金额', '现为此项'],
        ['总投资额', '投资 × 金额 计划'],
        expect.arrayContaining([expect.stringMatching('^资金 × .* × 金额$')]),
      ]);
      expect((await candidates.locator('ins, del').allInnerTexts()).slice(0, 2)).toEqual(['计划', '资金']);
    }));

  it('reads in English', () =>
    visit('en', async (page) => {
      expect(await page.title()).toBe('Review of a draft · Street Atlas');
      await page.getByRole('button', { name: 'Accept in bulk' }).waitFor();
      await page.getByRole('link', { name: '中文' }).click();
      await page.getByRole('button', { name: '批量接受' }).waitFor();
    }));

  it('says what was decided, goes on to the next, and takes it back', () =>
    visit('', async (page) => {
      const all = await left(page);
      const first = await turn(page);
      expect(first).toEqual({ section: '报告', name: '香港中路街道2023年工作总结', state: '待定' });
      await press(page, 'a');
      expect(await page.getByRole('status').first().innerText()).toBe(
        `已接受 香港中路街道2023年工作总结；待定 ${all - 1} 条`,
      );
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
      const second = await turn(page);
      expect(second).not.toEqual(first);
      await press(page, 'x');
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      // Back to where each decision was made, not to where the reader is.
      await press(page, 'u');
      expect(await turn(page)).toEqual(second);
      await page.keyboard.press('u');
      await expect.poll(() => turn(page)).toEqual(first);
      expect(await left(page)).toBe(all);
    }));

  it('applies keys that come during a step to the state after it', () =>
    visit('', async (page) => {
      const all = await left(page);
      const rows = page.getByRole('navigation').getByRole('listitem').getByRole('button');
      const states = async () => (await rows.allInnerTexts()).map((row) => row.trim().split(/\s+/).at(-1));
      const was = await states();
      const open = was.flatMap((state, index) => (state === '待定' ? [index] : []));
      // The keys come within one task, so no step is taken before the last of them. The first decision moves on to the
      // second undecided fact, and j to the third.
      await page.evaluate(() => {
        for (const key of ['a', 'j', 'a'])
          document.activeElement?.dispatchEvent(
            new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
          );
      });
      await expect.poll(() => left(page)).toBe(all - 2);
      const now = await states();
      const decided = now.flatMap((state, index) => (state !== was[index] ? [index] : []));
      expect(decided).toEqual([open[0], open[2]]);
      await press(page, 'u');
      await press(page, 'u');
      expect(await left(page)).toBe(all);
      expect(await states()).toEqual(was);
    }));

  it('accepts what is left of a paragraph, and what is sure enough by section', () =>
    visit('', async (page) => {
      const all = await left(page);
      await page.getByRole('button', { name: /^数字\s*12公里/ }).click();
      const shown = await page.locator('[data-together="true"]').allInnerTexts();
      // What is accepted is shown with all that is said of it.
      expect(shown.find((row) => row.includes('12公里'))).toContain('香港中路街道');
      await press(page, 'p');
      expect(await page.getByRole('status').first().innerText()).toBe(
        `已接受本段其余，共 ${shown.length} 条；待定 ${all - shown.length} 条`,
      );
      await press(page, 'u');
      expect(await left(page)).toBe(all);
      await page.keyboard.press('b');
      const dialog = page.getByRole('dialog', { name: '批量接受' });
      await dialog.waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      for (const input of await dialog.getByRole('spinbutton').all()) await input.fill('100');
      await dialog.getByLabel('数字：把握不低于').fill('0');
      const open = (section: string) =>
        page.getByRole('button', { name: new RegExp(`^${section}\\s.*待定$`) }).count();
      const names = await open('名称');
      await press(page, 'Enter');
      expect([await open('名称'), await open('数字')]).toEqual([names, 0]);
      await press(page, 'u');
      expect(await left(page)).toBe(all);
    }));

  it('takes a term that the thesaurus does not have, and gives it back', () =>
    visit('', async (page) => {
      await page.getByRole('button', { name: /^数字\s*12公里/ }).click();
      await page.keyboard.press('i');
      await page.keyboard.type('飞花路*硬化');
      await page.getByRole('option', { name: /^飞花路 × 硬化/ }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByText('词表中没有这个指标').waitFor();
      await page.keyboard.press('t');
      await page.getByRole('dialog', { name: '新增词条' }).waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      expect(await page.getByRole('combobox', { name: '中文名' }).inputValue()).toBe('飞花路');
      await page.keyboard.press('Tab');
      await page.keyboard.type('petal ways');
      await page.keyboard.press('Tab');
      await page.keyboard.type('道路');
      await page.getByRole('option', { name: /^道路/ }).first().waitFor();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('新增');
      await page.keyboard.press('Enter');
      await page.getByText('飞花路硬化长度').first().waitFor();
      const terms = join(work.facts, 'thesaurus.yaml');
      expect(readFileSync(terms, 'utf8')).toContain(
        'petal-ways: { zh: 飞花路, en: petal ways, category: HOUSING_AND_INFRASTRUCTURE, broader: roads, source: report }',
      );
      await press(page, 'u');
      await page.getByText('词表中没有这个指标').waitFor();
      expect(existsSync(terms)).toBe(false);
      // The message about the second undone step is the same, so wait for something else.
      await page.keyboard.press('u');
      await page.getByText('词表中没有这个指标').waitFor({ state: 'detached' });
    }));

  it('goes by keyboard from a draft to a seed file that is sound', () =>
    visit('', async (page) => {
      await page.keyboard.press('n');
      await page.getByRole('textbox', { name: '原文中的文字' }).waitFor();
      await page.keyboard.type('海风驿');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.type('设施');
      await page.getByRole('option', { name: /^设施/ }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByText('已标为名称').waitFor();
      for (let steps = 0; (await left(page)) > 0; steps++) {
        if (steps > 60) throw new Error(`it does not end: ${JSON.stringify(await turn(page))}`);
        const { section, name } = await turn(page);
        const metric = section === '数字' && METRICS[name];
        if (metric) {
          await page.keyboard.press('i');
          await page.keyboard.type(metric[0]);
          const option = page.getByRole('option', { name: metric[1] }).first();
          await option.waitFor();
          while ((await option.getAttribute('aria-selected')) !== 'true')
            await page.keyboard.press('ArrowDown');
          await page.keyboard.press('Enter');
          await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
          if (name === '120万元') await changeSubject(page, '海风广场');
          await decide(page, 'a');
        } else if (section === '数字') await decide(page, 'x', '7');
        else if (['名称', '关系'].includes(section) && !RIGHT.includes(name)) await decide(page, 'x');
        else await decide(page, 'a');
      }
      await page.getByText('检查没有发现问题').waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      const written = readFileSync(work.draft, 'utf8');
      expect(written).not.toContain('draft:');
      const { observations } = parse(written) as { observations: { at: string; value: number }[] };
      expect(observations.map(({ at, value }) => [at, value])).toEqual(
        [
          ['12公里', 12],
          ['35家', 35],
          ['20家', 20],
          ['15家', 15],
          ['120万元', 1_200_000],
        ].map(([slice, value]) => [`${slice}@${TEXT.indexOf(String(slice))}`, value]),
      );
    }));

  it('notes why what the check finds is right nevertheless', () =>
    visit('', async (page) => {
      await page.getByRole('button', { name: /^名称\s*海风广场/ }).click();
      await page.getByRole('combobox', { name: '类别' }).fill('公园');
      await page.getByRole('option', { name: /^公园/ }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByText('检查发现 1 个问题').waitFor();
      await page.getByRole('button', { name: '仍然如此…' }).click();
      await page.getByRole('dialog', { name: '为什么仍然如此' }).waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      await page.keyboard.type('当地这样称呼');
      await page.keyboard.press('Enter');
      await page.getByText('检查没有发现问题').waitFor();
      expect(readFileSync(work.draft, 'utf8')).toContain('despite: {OTHER_KIND: 当地这样称呼}');
      await page.keyboard.press('u');
      await page.getByText('检查发现 1 个问题').waitFor();
      await page.keyboard.press('u');
      await page.getByText('检查没有发现问题').waitFor();
      expect(readFileSync(work.draft, 'utf8')).not.toContain('despite');
    }));

  it('has made facts that are loaded and asked for like any others', async () => {
    const { dataset, vocabulary } = readDataset('seed', { texts: work.documents, further: [work.facts] });
    const home = mkdtempSync(join(tmpdir(), 'street-atlas-reviewed-'));
    cpSync(inject('loaded'), home, { recursive: true });
    const server = await startNeo4j({ home, readOnly: false });
    try {
      const database = new Database(server);
      await load(database, dataset, vocabulary);
      const rows = await database.read(
        `MATCH (o:Observation)-[:CITED_IN]->(:Report {id: 'report:xianggangzhonglu-2023'})
         MATCH (o)-[:ABOUT]->(e), (o)-[:MEASURES]->(m:Metric) WHERE o.reported = '12公里'
         RETURN e.name AS about, m.name AS metric, o.value AS value`,
        {},
      );
      expect(rows).toEqual([{ about: '香港中路街道', metric: '道路硬化里程', value: 12 }]);
      await database.close();
    } finally {
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    }
  });
});
