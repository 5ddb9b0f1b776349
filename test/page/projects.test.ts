import { afterAll, beforeAll, expect, it } from 'vitest';
import { itIsAccessible } from './accessibility.js';
import { askedAt, describeInBrowser, type InBrowser, openBrowser, shortened } from './browser.js';

const JIBEI = 'subdistrict:山东省/济南市/济阳区/济北街道';
const HUTIAN = 'subdistrict:山东省/淄博市/张店区/湖田街道';

describeInBrowser('projects and communities', () => {
  let web: InBrowser;
  beforeAll(async () => {
    web = await openBrowser(null);
  });
  afterAll(() => web.close());

  it('shows which projects touch which communities, and where that is written', () =>
    web.visit(`/projects?subdistrict=${encodeURIComponent(HUTIAN)}`, async (page) => {
      const matrix = page.getByRole('table', { name: '湖田街道：项目与所涉社区' });
      const columns = matrix.getByRole('columnheader');
      await expect.poll(() => columns.allInnerTexts()).toEqual(['项目', '福兴社区', '下湖村', '辛安店村']);
      const row = matrix.getByRole('row', { name: /辛安店村村内道路硬化工程/ });
      await expect.poll(() => row.getByRole('cell').allInnerTexts()).toEqual(['', '', '涉位']);
      await expect.poll(() => row.getByRole('rowheader').innerText()).toContain('基础设施 · 已完成');
      await row.getByRole('link', { name: /^辛安店村村内道路硬化工程 涉及 辛安店村，出处/ }).click();
      const source = page.getByRole('complementary', { name: '出处' });
      await source.getByText('003_37c98ea6285900b6.txt').waitFor();
      await expect.poll(() => source.locator('mark').innerText()).toContain('辛安店村');
      expect(new URL(page.url()).searchParams.get('source')).toMatch(/^report:hutian-2021:\d+-\d+$/);
      await page.goBack();
      await source.waitFor({ state: 'detached' });
    }));

  it('opens on a street whose projects touch communities, and leads to others', () =>
    web.visit('/projects', async (page) => {
      const matrix = page.getByRole('table');
      await expect.poll(() => matrix.first().getByRole('columnheader').count()).toBeGreaterThan(1);
      const streets = page.getByRole('navigation', { name: '可以看的街道' });
      await streets.getByRole('link', { name: '湖田街道' }).click();
      await page.getByRole('table', { name: '湖田街道：项目与所涉社区' }).waitFor();
      expect(new URL(page.url()).searchParams.get('subdistrict')).toBe(HUTIAN);
    }));

  it('of a street that is chosen does not ask which of all is worth opening on', () =>
    web.visit('/projects', async (page) => {
      const street = `${web.origin}/projects?subdistrict=${encodeURIComponent(HUTIAN)}`;
      const asked = await askedAt(page, street, () =>
        page.getByRole('table', { name: '湖田街道：项目与所涉社区' }).waitFor(),
      );
      const counted = asked.flatMap(({ query, variables }) =>
        /query ProjectStreets/.test(query) ? [variables.counted] : [],
      );
      expect(counted).toEqual([false]);
    }));

  it('says where there is more than a matrix takes, and leads to all of it', () =>
    web.visit('/projects', async (page) => {
      await shortened(page, 'first: 200');
      await page.goto(`${web.origin}/projects?subdistrict=${encodeURIComponent(HUTIAN)}`);
      await page.getByText('内容太多，这里没有列全。').waitFor();
      await page.getByRole('link', { name: '全部项目，以列表查看' }).click();
      await page.getByRole('heading', { level: 1, name: '项目', exact: true }).waitFor();
      expect(new URL(page.url()).searchParams.get('within')).toBe(HUTIAN);
    }));

  it('is of one community as well', () =>
    web.visit('/projects', async (page) => {
      await page.getByRole('combobox', { name: '街道或社区' }).fill('辛安店村');
      await page
        .getByRole('option', { name: /辛安店村/ })
        .first()
        .click();
      const matrix = page.getByRole('table', { name: '辛安店村：项目与所涉社区' });
      await matrix.getByRole('row', { name: /辛安店村村内道路硬化工程/ }).waitFor();
      await expect.poll(() => matrix.getByRole('columnheader').allInnerTexts()).toEqual(['项目', '辛安店村']);
    }));

  it('marks what the text only implies', () =>
    web.visit(`/projects?subdistrict=${encodeURIComponent(JIBEI)}`, async (page) => {
      const matrix = page.getByRole('table', { name: '济北街道：项目与所涉社区' });
      const row = matrix.getByRole('row', { name: /葛家排水沟渠清点清障/ });
      await expect
        .poll(() => row.getByRole('link', { name: /葛家排水沟渠清点清障 涉及 葛家（推断）/ }).count())
        .toBe(1);
      const stated = matrix.getByRole('row', { name: /马店村、闫家村拆迁/ });
      await expect.poll(() => stated.getByRole('link', { name: /涉及 .*推断/ }).count()).toBe(0);
      await expect.poll(() => stated.getByRole('link', { name: /推断/ }).count()).toBe(2); // for being located there
      await expect.poll(() => stated.getByRole('link', { name: /涉及 / }).count()).toBe(2);
    }));

  it('shows projects without a named community and communities without a project', () =>
    web.visit(`/projects?subdistrict=${encodeURIComponent(HUTIAN)}`, async (page) => {
      await page.getByText('23 个项目，其中 3 个点名社区').waitFor();
      await page.getByText('未点名社区的项目（20）').click();
      const park = page.getByRole('row', { name: /湖田产业园/ });
      await expect.poll(() => park.getByRole('link', { name: /湖田产业园涉及院落/ }).count()).toBe(1);
      await page.getByText('计划、洽谈中或已终止的项目（2）').click();
      const planned = page.getByRole('row', { name: /湖田街道中心幼儿园建设项目/ });
      await expect.poll(() => planned.getByRole('rowheader').innerText()).toContain('计划中');
      await page.getByText('没有项目点名的社区（19）').click();
      await page.getByRole('heading', { name: '报告中出现过' }).waitFor();
      await expect.poll(() => page.getByRole('link', { name: /大成社区/ }).isVisible()).toBe(true);
      await page.getByRole('heading', { name: '只见于区划名录' }).waitFor();
    }));

  it('narrows by subdistrict, kind and progress, each in the address', () =>
    web.visit('/projects', async (page) => {
      await page.getByLabel('项目类型').selectOption('征迁');
      await page.getByLabel('进展').selectOption('已完成');
      await page.getByRole('combobox', { name: '街道或社区' }).fill('清水河街道');
      await page
        .getByRole('option', { name: /清水河街道/ })
        .first()
        .click();
      await page.getByText('2 个项目，其中 1 个点名社区').waitFor();
      await page.getByRole('link', { name: '九里沟社区东旭蓝天项目', exact: true }).waitFor();
      await page.getByText('未点名社区的项目（1）').waitFor();
      // Filtered results are not collapsed.
      await page.getByRole('link', { name: '“小树林”房屋征收项目' }).waitFor();
      const { searchParams } = new URL(page.url());
      expect([searchParams.get('kind'), searchParams.get('status')]).toEqual(['RELOCATION', 'COMPLETED']);
      await page.reload();
      await page.getByText('2 个项目，其中 1 个点名社区').waitFor();
      await expect.poll(() => page.getByLabel('项目类型').inputValue()).toBe('RELOCATION');
    }));

  itIsAccessible(
    () => web,
    [
      ['/projects', 1440],
      [`/projects?subdistrict=${encodeURIComponent(HUTIAN)}`, 390],
    ],
    async (page) => {
      await page.getByRole('table', { name: /：项目与所涉社区$/ }).waitFor();
    },
  );
});
