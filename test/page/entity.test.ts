import { afterAll, beforeAll, expect, it } from 'vitest';
import { itIsAccessible } from './accessibility.js';
import { describeInBrowser, type InBrowser, openBrowser, shortened } from './browser.js';

const HUTIAN = '/entity/subdistrict:山东省/淄博市/张店区/湖田街道';
const PARK = '/entity/project:hutian-industrial-park';
const DISTRICT = 'district:山东省/淄博市/张店区';

describeInBrowser('a sheet', () => {
  let web: InBrowser;
  beforeAll(async () => {
    web = await openBrowser(null);
  });
  afterAll(() => web.close());

  it('tells where a subdistrict lies, its figures by category and its relations by type', () =>
    web.visit(HUTIAN, async (page) => {
      await page.getByRole('heading', { level: 1, name: '湖田街道' }).waitFor();
      const chain = page.getByRole('navigation', { name: '所在' }).getByRole('link');
      await expect.poll(() => chain.allInnerTexts()).toEqual(['山东省', '淄博市', '张店区']);
      await page.getByText('370303003').waitFor();
      for (const name of ['数字 78', '关系 172', '安全生产 11', '依据 6'])
        await page.getByRole('heading', { name, exact: true }).waitFor();
      const first = page.getByRole('row', { name: /规模以上企业数/ }).first();
      await expect.poll(() => first.innerText()).toContain('77家〔372〕');
      await first.getByRole('link', { name: /第 372 字起/ }).click();
      await expect
        .poll(() => page.getByRole('complementary', { name: '出处' }).locator('mark').innerText())
        .toBe('77家');
    }));

  it('begins for a street with a key figure of each subject area, with its period and its source', () =>
    web.visit(HUTIAN, async (page) => {
      const cards = page.getByRole('region', { name: '主要数字' }).getByRole('listitem');
      await expect.poll(() => cards.count()).toBeGreaterThan(4);
      const texts = await cards.allInnerTexts();
      const areas = texts.map((text) => text.split('\n')[0]);
      expect(new Set(areas).size).toBe(areas.length);
      expect(texts.length).toBeLessThanOrEqual(8);
      for (const text of texts) expect(text).toMatch(/〔\d+〕[\s\S]*(年|前)/);
      await page.goto(`${web.origin}${PARK}`);
      await page.getByRole('heading', { level: 1, name: '湖田产业园' }).waitFor();
      expect(await page.getByRole('region', { name: '主要数字' }).count()).toBe(0);
    }));

  it('also has all figures of its reports, and computed rates where they are asked for', () =>
    web.visit(HUTIAN, async (page) => {
      await page.getByRole('link', { name: '报告里的全部数字' }).click();
      await page.getByRole('heading', { name: '数字 168', exact: true }).waitFor();
      await page.getByRole('checkbox', { name: /计算值/ }).check();
      await page
        .getByText(/平均 3\.85 家/)
        .first()
        .waitFor();
      expect(new URL(page.url()).search).toBe('?figures=reports&rates=1');
    }));

  it('has all communities of a project, a page after the other', async () => {
    const query = '{ projects(first: 200) { edges { node { id communities { totalCount } } } } }';
    const { edges } = (await web.ask(query)).data.projects as {
      edges: { node: { id: string; communities: { totalCount: number } } }[];
    };
    const { id, communities } = edges
      .map(({ node }) => node)
      .reduce((most, one) => (one.communities.totalCount > most.communities.totalCount ? one : most));
    expect(communities.totalCount).toBeGreaterThan(1);
    await web.visit('/', async (page) => {
      await shortened(page, 'first: 50');
      await page.goto(`${web.origin}/entity/${id}`);
      await page.getByText(`已列出 1 / ${communities.totalCount}`).waitFor();
      await page.getByRole('button', { name: '显示更多' }).click();
      await page.getByText(`已列出 1 / ${communities.totalCount}`).waitFor({ state: 'detached' });
    });
  });

  it('says how exactly figures are meant and what is inferred', () =>
    web.visit(PARK, async (page) => {
      const area = page.getByRole('row', { name: /占地面积/ });
      await expect.poll(() => area.innerText()).toMatch(/约1100亩\s*约数\s*〔1052〕/);
      await expect.poll(() => area.innerText()).toContain('730,000 平方米');
      const relation = page.getByRole('listitem').filter({ hasText: '产业腾笼换鸟' });
      await expect.poll(() => relation.innerText()).toContain('推断');
      const stated = page.getByRole('listitem').filter({ hasText: '低效用地整合利用' });
      await expect.poll(() => stated.innerText()).not.toContain('推断');
    }));

  it('copies a figure with its source, by selection and by button', () =>
    web.visit(HUTIAN, async (page) => {
      const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
      await page.getByText('1.1127亿元', { exact: true }).first().dblclick();
      await page.keyboard.press('Control+c');
      expect(await clipboard()).toContain(
        '《2021年湖田街道政府工作落实结果》（湖田街道，2022-02-25），003_37c98ea6285900b6.txt 464–472',
      );
      await page.getByRole('button', { name: '连同出处复制：5300余次' }).press('Enter');
      await expect
        .poll(clipboard)
        .toMatch(/^湖田街道 安全检查次数：5300余次（至少），2021年 — 《.+2761–2767/);
    }));

  it.each([
    ['community:山东省/淄博市/张店区/湖田街道/下湖村', '下湖村', '名录作“下湖村委会” · 按同名对应'],
    ['programme:jibei-1394-nine-key-tasks', '九项重点工作', '集体经济〔260〕'],
    ['honour:glorious-50-years-medal', '纪念章', '〔济北街道 641〕'],
  ])('shows %s', (id, name, text) =>
    web.visit(`/entity/${id}`, async (page) => {
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await page.getByText(text).first().waitFor();
    }),
  );

  it('leads on to the graph, to connections and to the projects', () =>
    web.visit(HUTIAN, async (page) => {
      const onward = page.getByRole('navigation', { name: '从这里继续' }).getByRole('link');
      await expect.poll(() => onward.count()).toBe(3);
      const addresses = await onward.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(addresses.map((address) => address?.split('=')[0])).toEqual([
        '/graph?id',
        '/paths?from',
        '/projects?subdistrict',
      ]);
    }));

  it.each([1440, 390])('has what corrects it beside what goes on from it, %i px wide', (width) =>
    web.visit(
      PARK,
      async (page) => {
        const copies = page.getByRole('button', { name: '复制链接' });
        await copies.waitFor();
        const [beside, corrects] = await Promise.all(
          [copies, page.getByLabel('纠错：项目 湖田产业园')].map((one) => one.boundingBox()),
        );
        if (!beside || !corrects) throw new Error('one of them is not there');
        const middle = corrects.y + corrects.height / 2;
        expect(middle).toBeGreaterThan(beside.y);
        expect(middle).toBeLessThan(beside.y + beside.height);
      },
      width,
    ),
  );

  it('of a division leads on to the projects and the figures of what lies in it', () =>
    web.visit(`/entity/${DISTRICT}`, async (page) => {
      const onward = page.getByRole('navigation', { name: '从这里继续' });
      await onward.getByRole('link', { name: '辖内街道的指标' }).click();
      await page.getByRole('columnheader', { name: '湖田街道' }).waitFor();
      await page.goBack();
      await onward.getByRole('link', { name: '辖内的项目' }).click();
      await page.getByRole('rowheader', { name: '湖田产业园' }).waitFor();
      expect(new URL(page.url()).searchParams.get('within')).toBe(DISTRICT);
    }));

  it('says that there is none of an id that is no longer there', () =>
    web.visit('/entity/project:nothing', async (page) => {
      await page.getByRole('heading', { name: '没有这个页面' }).waitFor();
    }));

  it.each([
    ['report:hutian-2021', '/report/report:hutian-2021', '2021年湖田街道政府工作落实结果'],
    ['metric:site-area', '/compare?metric=metric%3Asite-area', '占地面积'],
  ])('leads to the page that the id of something else has: %s', (id, address, title) =>
    web.visit(`/entity/${id}`, async (page) => {
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      const { pathname, search } = new URL(page.url());
      expect(pathname + search).toBe(address);
    }),
  );

  it.each([PARK, '/compare', '/projects'])('lists the reports that it cites when it is printed: %s', (path) =>
    web.visit(path, async (page) => {
      const cited = page.getByRole('heading', { name: '本页引用的报告' });
      await page.locator('main [data-source]').first().waitFor();
      expect(await cited.count()).toBe(0);
      await page.emulateMedia({ media: 'print' });
      await cited.waitFor();
      const reports = page.getByRole('region', { name: '本页引用的报告' }).getByRole('listitem');
      for (const report of await reports.allInnerTexts()) expect(report).toMatch(/^《.+》（.+），\w+\.txt$/);
    }),
  );

  itIsAccessible(
    () => web,
    [
      [HUTIAN, 1440],
      [HUTIAN, 390],
      [PARK, 390],
    ],
    async (page) => {
      await page.getByRole('heading', { name: /^关系/ }).waitFor();
      await page
        .getByRole('listitem')
        .filter({ hasText: /〔\d+〕/ })
        .first()
        .waitFor();
    },
  );
});

describeInBrowser('every type of entity', () => {
  let web: InBrowser;
  beforeAll(async () => {
    web = await openBrowser(null);
  });
  afterAll(() => web.close());

  it.each([
    'PROVINCE',
    'CITY',
    'DISTRICT',
    'COMMUNITY',
    'RESIDENTIAL_COMPOUND',
    'PLACE',
    'FACILITY',
    'ORGANIZATION',
    'PARTY_ORGANIZATION',
    'PERSON',
    'DOCUMENT',
  ])('has a sheet: %s', async (kind) => {
    const { data } = await web.ask(
      'query ($kind: EntityKind!) { entities(first: 1, filter: { kinds: [$kind] }) { edges { node { id name } } } }',
      { kind },
    );
    const { id, name } = data.entities.edges[0].node;
    await web.visit(`/entity/${id.split('/').map(encodeURIComponent).join('/')}`, async (page) => {
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await page.getByRole('heading', { name: /^关系/ }).waitFor();
      await expect.poll(() => page.getByRole('alert').count()).toBe(0);
    });
  });
});
