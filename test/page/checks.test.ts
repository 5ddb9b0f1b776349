import { afterAll, beforeAll, expect, it } from 'vitest';
import { itIsAccessible } from './accessibility.js';
import { describeInBrowser, type InBrowser, openBrowser } from './browser.js';

describeInBrowser('checks', () => {
  let web: InBrowser;
  beforeAll(async () => {
    web = await openBrowser(null);
  });
  afterAll(() => web.close());

  it('shows what does not add up first, in figures that lead to the text', () =>
    web.visit('/checks', async (page) => {
      const broken = page.getByRole('region', { name: '对不上的 3 处' }).getByRole('article');
      await expect
        .poll(() => broken.getByRole('heading').allInnerTexts())
        .toEqual(['北城街道规模以上企业数', '湖田街道安全检查次数', '湖田街道疫情重点人员摸排人数']);
      const inspections = await broken.nth(1).innerText();
      for (const text of ['5300余次', '200余次', '4981次', '244次', '47次', '80余次', '5,552', '相差 252'])
        expect(inspections).toContain(text);
      await broken
        .nth(1)
        .getByRole('link', { name: /第 2761 字起/ })
        .click();
      const source = page.getByRole('complementary', { name: '出处' });
      await expect.poll(() => source.locator('mark').innerText()).toContain('5300余次');
      await page.getByRole('region', { name: '对得上的 69 处' }).waitFor();
    }));

  it('narrows by outcome and relation', () =>
    web.visit('/checks', async (page) => {
      await page.getByRole('region', { name: /对得上/ }).waitFor();
      await page.getByRole('combobox', { name: '结果' }).selectOption('对不上');
      await page.getByRole('region', { name: /对得上/ }).waitFor({ state: 'detached' });
      await page.getByRole('combobox', { name: '关系' }).selectOption('百分比应当等于两个数字之比');
      await page.getByText('没有符合条件的内容').waitFor();
      expect(new URL(page.url()).search).toBe('?status=DISAGREES&rule=RATIO');
    }));

  it('marks on a sheet the total that does not add up, not what is added', async () => {
    const query = `{ checks(filter: { status: DISAGREES, rule: PARTS }) { edges { node {
      result { ...Stated } operands { ...Stated } } } } }
      fragment Stated on Observation { reported subjects { id } }`;
    interface Stated {
      reported: string;
      subjects: { id: string }[];
    }
    interface Edge {
      node: { result: Stated; operands: Stated[] };
    }
    const { edges } = (await web.ask(query)).data.checks as { edges: Edge[] };
    const [{ node }] = edges.toSorted((a, b) => b.node.operands.length - a.node.operands.length) as [Edge];
    const { result, operands } = node;
    const subject = result.subjects[0]?.id as string;
    const parts = operands.filter(({ subjects }) => subjects.some(({ id }) => id === subject));
    expect(parts.length).toBeGreaterThan(0);
    await web.visit(`/entity/${subject}`, async (page) => {
      const marksOf = ({ reported }: Stated) =>
        page
          .getByRole('row')
          .filter({ has: page.getByText(reported, { exact: true }) })
          .first()
          .getByRole('link', { name: '对不上' });
      await marksOf(result).waitFor();
      for (const part of parts)
        expect([part.reported, await marksOf(part).count()]).toEqual([part.reported, 0]);
    });
  });

  it('reads in English', () =>
    web.visit('/en/checks?status=DISAGREES', async (page) => {
      const broken = page.getByRole('region', { name: '3 that do not add up' });
      await expect.poll(() => broken.getByRole('article').first().innerText()).toContain('off by 4');
      expect(await page.title()).toBe('Checks · Street Atlas');
    }));

  itIsAccessible(
    () => web,
    [
      ['/checks', 1440],
      ['/checks', 390],
    ],
    async (page) => {
      await page.getByRole('article').first().waitFor();
    },
  );
});
