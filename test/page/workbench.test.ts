import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { itIsAccessible } from './accessibility.js';
import { describeInBrowser, type InBrowser, openBrowser } from './browser.js';

const EXAMPLE = '/workbench?example=projects-and-communities';

/** The URL of a statement that has not been run yet. */
const shared = (statement: string) => `/workbench?${new URLSearchParams({ statement })}`;

/** Without the condition, the server would just multiply three counts, in a tenth of a second. */
const LONG = 'MATCH (a:Entity), (b:Entity), (c:Entity) WHERE a.id + b.id = c.id RETURN count(*)';

describeInBrowser('the Cypher workbench', () => {
  let web: InBrowser;
  beforeAll(async () => {
    web = await openBrowser(null);
  });
  afterAll(() => web.close());

  it('runs a saved example: table and graph, with sources', () =>
    web.visit(EXAMPLE, async (page) => {
      await page.getByRole('status').filter({ hasText: '31 行' }).waitFor();
      await expect.poll(() => page.locator('tbody tr').count()).toBe(31);
      await page
        .getByRole('link', { name: /第 1291 字起/ })
        .first()
        .click();
      await page.getByRole('complementary', { name: '出处' }).getByText('000_a39a068f62ef09b2.txt').waitFor();
      await page.goto(`${web.origin}${EXAMPLE}&view=graph`);
      await page.getByRole('group', { name: '结果中的 41 个条目和它们之间的 51 条关系' }).waitFor();
    }));

  it('draws a chart of a text and a number', () =>
    web.visit('/workbench?example=largest-figures-of-a-category&view=chart', async (page) => {
      await page.getByRole('img', { name: /20 行/ }).waitFor();
      await page.getByText('各行的单位不同').waitFor();
    }));

  it('keeps what was run in this browser, until it is cleared', () =>
    web.visit(shared('RETURN 1 AS earlier'), async (page) => {
      await page.getByRole('button', { name: '运行', exact: true }).click();
      await page.getByRole('status').filter({ hasText: '1 行' }).waitFor();
      await page.goto(`${web.origin}/workbench`);
      await page.getByText('运行过的语句').click();
      await page.getByRole('link', { name: 'RETURN 1 AS earlier' }).click();
      await page.waitForURL(/statement=RETURN/);
      await page.getByRole('button', { name: '清除' }).click();
      expect(await page.getByText('运行过的语句').count()).toBe(0);
    }));

  it('does not run a shared statement unasked', () =>
    web.visit(shared('MATCH (p:Project) RETURN count(p) AS projects'), async (page) => {
      await page.getByText('链接里的语句还没有运行').waitFor();
      await page.getByRole('button', { name: '运行' }).click();
      await expect.poll(() => page.locator('tbody tr').first().innerText()).toBe('79');
    }));

  it('takes parameters from a form and hands out CSV with citations', () =>
    web.visit(
      shared(
        'MATCH (p:Project) WHERE p.name CONTAINS $text RETURN p, size(p.name) AS length ORDER BY p.name LIMIT $n',
      ),
      async (page) => {
        await page.getByLabel('$n 的类型').selectOption('number');
        await page.getByLabel('$text', { exact: true }).fill('产业园');
        await page.getByLabel('$n', { exact: true }).fill('5');
        await page.getByRole('button', { name: '运行' }).click();
        await page.getByRole('status').filter({ hasText: '5 行' }).waitFor();
        expect(JSON.parse(new URL(page.url()).searchParams.get('parameters') ?? '')).toEqual({
          text: '产业园',
          n: 5,
        });
        const coming = page.waitForEvent('download');
        await page.getByRole('button', { name: '下载 CSV' }).click();
        const text = readFileSync(await (await coming).path(), 'utf8');
        expect(text.split('\n')[0]?.replace('\uFEFF', '')).toBe('p,length,citations');
        expect(text).toMatch(/003_37c98ea6285900b6\.txt \d+-\d+/);
      },
    ));

  it.each([
    ['CREATE (n) RETURN n', 'CYPHER_NOT_ALLOWED'],
    ['MATCH (n:Project) RETRUN n', '第 1 行第 19 列'],
  ])('says what is wrong with %s', (statement, text) =>
    web.visit(shared(statement), async (page) => {
      await page.getByRole('button', { name: '运行' }).click();
      await page.getByText(text).first().waitFor();
    }),
  );

  it('completes labels and lets go of Tab', () =>
    web.visit('/workbench', async (page) => {
      const editor = page.getByRole('textbox', { name: 'Cypher 语句' });
      await editor.click();
      await page.keyboard.type('MATCH (p:Proj');
      await page.getByRole('option', { name: 'Project' }).first().waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Tab');
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('运行');
    }));

  it('stops a statement that takes long', () =>
    web.visit(shared(LONG), async (page) => {
      await page.getByRole('button', { name: '运行' }).click();
      await page.getByRole('button', { name: '取消' }).click();
      await page.getByText('已取消').waitFor();
    }));

  itIsAccessible(
    () => web,
    [
      ['/workbench', 1440],
      [EXAMPLE, 1440],
      [EXAMPLE, 390],
    ],
    async (page) => {
      await page.getByRole('textbox', { name: 'Cypher 语句' }).waitFor();
      await page.waitForLoadState('networkidle');
    },
  );
});

describeInBrowser('GraphiQL', () => {
  let web: InBrowser;
  beforeAll(async () => {
    web = await openBrowser(null);
  });
  afterAll(() => web.close());

  it('is served at /graphql and answers from this server alone', () =>
    web.visit('/graphql', async (page) => {
      const result = page.locator('.result-window');
      // A click before the page has read the schema is lost.
      await expect
        .poll(
          async () => {
            await page.locator('.graphiql-execute-button').click();
            return result.innerText();
          },
          { interval: 1000 },
        )
        .toContain('湖田街道');
      await expect.poll(() => result.innerText()).toMatch(/"totalCount":\s25/);
    }));
});
