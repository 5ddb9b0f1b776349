import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { describeInBrowser, type InBrowser, openBrowser } from './browser.js';
import { tasks } from './planner.js';
import { openYears, STREET } from './yearly.js';

/** Anything with a name in the API's answers. */
interface Named {
  name: string;
}

const names = (edges: { node: Named }[]): string[] => edges.map(({ node }) => node.name);

/** The pane of the open source. */
const source = (page: Page) => page.getByRole('complementary', { name: '出处' });

/** The text on the clipboard. */
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** The file that an action downloads. */
async function downloaded(page: Page, act: () => Promise<void>): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  await act();
  return readFileSync(await (await coming).path());
}

describeInBrowser('what planners come for, from the home page on', () => {
  let web: InBrowser;
  const task = tasks(() => web);
  beforeAll(async () => {
    web = await openBrowser(null);
  });
  afterAll(() => web.close());

  /** The API's answer about the first search hit. */
  async function about(text: string, selection: string) {
    const { data, errors } = await web.ask(`query ($id: ID!) { node(id: $id) { ${selection} } }`, {
      id: await web.idOf(text),
    });
    expect(errors).toBeUndefined();
    return data.node;
  }

  task(
    'the communities that a relocation touches, and where the report says so',
    { clicks: 1, keys: 8 },
    async (planner, page) => {
      const project = await about(
        '北广场征迁',
        `... on Project {
            name
            communities { edges { node { name } } }
            links(first: 100, filter: { types: [AFFECTS], direction: OUT }) { edges { node { to { name } citations { start exact } } } }
          }`,
      );
      await planner.lookUp('北广场征迁', project.name);
      const communities = page.getByText('所涉社区', { exact: true }).locator('..');
      const expected = names(project.communities.edges);
      await expect
        .poll(() => communities.innerText())
        .toContain(expected.length > 0 ? expected.join() : '报告没有点名社区');
      const touched = page.getByRole('region', { name: /^涉及/ }).getByRole('listitem');
      const links: { to: Named; citations: { start: number; exact: string }[] }[] = project.links.edges.map(
        ({ node }: { node: object }) => node,
      );
      await expect.poll(() => touched.count()).toBe(links.length);
      for (const { to, citations } of links) {
        const said = touched.filter({ has: page.getByRole('link', { name: to.name }) }).first();
        for (const { start } of citations) expect(await said.innerText()).toContain(`〔${start}〕`);
      }
      const [first] = links;
      const start = first?.citations[0]?.start;
      await planner.click(touched.getByRole('link', { name: new RegExp(`^${start} 出处`) }).first());
      await expect.poll(() => source(page).locator('mark').innerText()).toBe(first?.citations[0]?.exact);
    },
  );

  task('how much land a project has cleared', { clicks: 1, keys: 8 }, async (planner, page) => {
    const { name, observations } = await about(
      '湖田产业园',
      `... on Project {
            name
            observations(first: 100) { edges { node { reported metric { name } partOf { id } citation { start exact } } } }
          }`,
    );
    await planner.lookUp('湖田产业园', name);
    const figures = observations.edges
      .map(({ node }: { node: { metric: Named } }) => node)
      .filter(({ metric }: { metric: Named }) => metric.name === '清空土地面积');
    const total = figures.find(({ partOf }: { partOf: object | null }) => !partOf);
    const rows = page.getByRole('rowgroup').filter({ hasText: '清空土地面积' }).getByRole('row');
    await expect.poll(() => rows.count()).toBe(figures.length);
    expect(await rows.first().innerText()).toContain(`${total.reported}至少〔${total.citation.start}〕`);
    for (const row of (await rows.all()).slice(1)) expect(await row.innerText()).toContain('其中');
    await planner.click(rows.first().getByRole('link', { name: /出处/ }));
    await expect.poll(() => source(page).locator('mark').innerText()).toBe(total.citation.exact);
  });

  task('what is finished in a street', { clicks: 3, keys: 0 }, async (planner, page) => {
    const { projects } = await about(
      '清水河街道',
      '... on Subdistrict { projects(first: 200, filter: { status: COMPLETED }) { edges { node { name } } } }',
    );
    const card = page.getByRole('region', { name: /份报告/ }).getByRole('listitem');
    await planner.click(card.filter({ hasText: '清水河街道' }).getByRole('link', { name: /个项目$/ }));
    await planner.choose(page.getByLabel('进展'), '已完成');
    const listed = page.getByRole('rowheader');
    await expect.poll(() => listed.count()).toBe(projects.edges.length);
    for (const name of names(projects.edges))
      expect(await listed.getByRole('link', { name, exact: true }).isVisible()).toBe(true);
    for (const said of await listed.allInnerTexts()) expect(said).toMatch(/已完成 〔\d+〕/);
  });

  task(
    'the illegal buildings of all streets as one CSV, their number beside their area',
    { clicks: 2, keys: 4 },
    async (planner, page) => {
      const { data } = await web.ask(`{ metrics(first: 50, filter: { text: "违建" }) { edges { node {
          name comparison { status subdistrict { name } observations { reported citation { start report { fileName } } } }
        } } } }`);
      const metrics: {
        name: string;
        comparison: {
          subdistrict: Named;
          observations: { reported: string; citation: { start: number; report: { fileName: string } } }[];
        }[];
      }[] = data.metrics.edges.map(({ node }: { node: object }) => node);
      await planner.press('/');
      await planner.type('违建');
      await planner.press('Enter');
      await planner.click(page.getByRole('link', { name: /并排/ }));
      await expect.poll(() => page.getByRole('row').count()).toBe(metrics.length + 1);
      const csv = await downloaded(page, () =>
        planner.click(page.getByRole('button', { name: '下载表格 CSV' })),
      );
      const rows: Record<string, string>[] = parse(csv, {
        bom: true,
        columns: true,
        comment: '#',
        comment_no_infix: true,
      });
      expect(rows).toHaveLength(metrics.length);
      for (const { name, comparison } of metrics) {
        const row = rows.find(({ 指标: metric }) => metric?.startsWith(name)) ?? {};
        for (const { subdistrict, observations } of comparison) {
          const cell = row[subdistrict.name];
          if (observations.length === 0) expect(cell).toBe('未报告');
          for (const { reported, citation } of observations) {
            expect(cell).toContain(reported);
            expect(row.出处).toContain(`${citation.report.fileName} ${citation.start}–`);
          }
        }
      }
    },
  );

  task('how a community and a company hang together', { clicks: 3, keys: 12 }, async (planner, page) => {
    const ends = { from: await web.idOf('益民社区'), to: await web.idOf('新征物业') };
    const { data } = await web.ask(
      'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { nodes { name } links { citations { start } } } }',
      ends,
    );
    const shortest = Math.min(...data.paths.map(({ links }: { links: object[] }) => links.length));
    await planner.click(page.getByRole('link', { name: '两者之间怎样相连' }));
    const fields = page.getByRole('main').getByRole('combobox', { name: /^[从到]$/ });
    await planner.click(fields.first());
    await planner.pick('益民社区', '益民社区');
    await planner.click(fields.last());
    await planner.pick('新征物业', '新征物业');
    await page.getByRole('heading', { name: new RegExp(`最短 ${shortest} 步$`) }).waitFor();
    const chain = page.getByRole('listitem', { name: '通路 1', exact: true });
    const between = data.paths[0].nodes.slice(1, -1).map(({ name }: Named) => name);
    for (const name of between) expect(await chain.innerText()).toContain(name);
    expect(await chain.getByRole('link', { name: /出处/ }).count()).toBeGreaterThanOrEqual(shortest);
  });

  task(
    'a street as a dossier of at most four printed pages',
    { clicks: 0, keys: 8 },
    async (planner, page) => {
      const street = await about(
        '湖田街道',
        '... on Subdistrict { name observations(first: 200) { totalCount edges { node { reported } } } links(first: 200) { totalCount } }',
      );
      await planner.lookUp('湖田街道', street.name);
      await page.getByRole('heading', { name: `关系 ${street.links.totalCount}`, exact: true }).waitFor();
      await page
        .getByRole('heading', { name: `数字 ${street.observations.totalCount}`, exact: true })
        .waitFor();
      await page.waitForLoadState('networkidle');
      // Opens the print dialog, which a headless browser does not have.
      planner.spent.keys += 1;
      const pdf = await page.pdf({
        format: 'A4',
        margin: { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' },
      });
      const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g) ?? [];
      expect(pages.length).toBeGreaterThan(1);
      expect(pages.length).toBeLessThanOrEqual(4);
      await page.emulateMedia({ media: 'print' });
      const printed = await page.getByRole('main').innerText();
      for (const { node } of street.observations.edges) expect(printed).toContain(node.reported);
      expect(printed).toContain('本页引用的报告');
    },
  );

  task(
    'why a figure does not add up, as a link to hand on',
    { clicks: 2, keys: 0 },
    async (planner, page) => {
      const { data } = await web.ask(
        '{ checks(filter: { status: DISAGREES }) { totalCount edges { node { explanation result { reported metric { name } subjects { name } } } } } }',
      );
      const { explanation, result } = data.checks.edges[0].node;
      await planner.click(page.getByRole('link', { name: '哪些数字对不上' }));
      const broken = page.getByRole('region', { name: `对不上的 ${data.checks.totalCount} 处` });
      const check = broken.getByRole('article').filter({ hasText: explanation });
      await planner.click(check.getByRole('button', { name: /^复制链接/ }));
      await page.goto(await clipboard(page));
      const articles = page.getByRole('main').getByRole('article');
      await expect.poll(() => articles.count()).toBe(1);
      expect(await articles.innerText()).toContain(explanation);
      // The figure on the entity's page leads to the same check.
      const subject = await about(result.subjects[0].name, '... on Entity { id }');
      await page.goto(`${web.origin}/entity/${subject.id}`);
      const figure = page.getByRole('row').filter({ hasText: result.reported });
      await figure.getByRole('link', { name: '对不上' }).first().click();
      await articles.getByText(explanation).waitFor();
    },
  );

  task('all party organizations, and whom they serve', { clicks: 1, keys: 0 }, async (planner, page) => {
    const { data } =
      await web.ask(`{ entities(first: 200, filter: { kinds: [PARTY_ORGANIZATION] }) { totalCount edges { node {
          name links(first: 50, filter: { types: [SERVES], direction: OUT }) { edges { node { to { name } } } }
        } } } }`);
    await planner.click(page.getByRole('link', { name: /党组织$/ }));
    const table = page.getByRole('table', { name: '党组织' });
    await expect.poll(() => table.getByRole('row').count()).toBe(data.entities.totalCount + 1);
    const served = (await table.getByRole('columnheader').allInnerTexts()).indexOf('服务');
    const shown = await table
      .locator('tbody tr')
      .evaluateAll(
        (rows, served) =>
          rows.map((row) =>
            [0, served].map((i) =>
              [...((row as HTMLTableRowElement).cells[i]?.querySelectorAll('a') ?? [])].map(
                ({ textContent }) => textContent.replace('若干（未具名）', '').trim(),
              ),
            ),
          ),
        served,
      );
    const expected = data.entities.edges.map(
      ({ node }: { node: Named & { links: { edges: { node: { to: Named } }[] } } }) => [
        [node.name],
        node.links.edges.map(({ node: { to } }) => to.name),
      ],
    );
    const inOrder = (rows: string[][][]) => rows.map((row) => row.map((cell) => cell.toSorted())).toSorted();
    expect(inOrder(shown)).toEqual(inOrder(expected));
  });

  task('where the streets are', { clicks: 3, keys: 0 }, async (planner, page) => {
    const { data } = await web.ask(
      '{ publishedReports(first: 12) { edges { node { covers { name ... on Subdistrict { district { name city { name province { name } } } } } } } } }',
    );
    const cards = page.getByRole('region', { name: /份报告/ }).getByRole('listitem');
    await cards.first().waitFor();
    const streets = data.publishedReports.edges.flatMap(
      ({ node }: { node: { covers: object[] } }) => node.covers,
    );
    for (const { name, district } of streets) {
      const lies = [district.city.province.name, district.city.name, district.name].join(' ');
      expect(await cards.filter({ hasText: name }).first().innerText()).toContain(lies);
    }
    const [{ name, district }] = streets;
    const locator = page.getByRole('navigation', { name: '按区划查找' });
    for (const above of [district.city.province, district.city, district])
      await planner.click(locator.getByRole('link', { name: above.name, exact: true }));
    await locator.getByRole('link', { name }).waitFor();
  });

  task('a table in a spreadsheet', { clicks: 3, keys: 1 }, async (planner, page) => {
    await planner.click(page.getByRole('link', { name: /党组织$/ }));
    const table = page.getByRole('table', { name: '党组织' });
    await table.getByRole('row').nth(1).waitFor();
    const header = await table.getByRole('columnheader').allInnerTexts();
    const shown = await table.getByRole('rowheader').allInnerTexts();
    await planner.click(table.locator('tbody td').first());
    await planner.press('Control+c');
    const [first, ...rows] = (await clipboard(page)).split('\n').map((line) => line.split('\t'));
    expect(first).toEqual(header);
    // Lines within a cell are separated.
    expect(rows.map(([name]) => name)).toEqual(shown.map((name) => name.replaceAll(/\s*\n\s*/g, '；')));
    for (const row of rows) {
      expect(row).toHaveLength(header.length);
      expect(row.at(-1)).toMatch(/^《.+》（.+），\S+ \d+–\d+/);
    }
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(html?.match(/<tr>/g)).toHaveLength(rows.length + 1);
    const file = await downloaded(page, () =>
      planner.click(page.getByRole('button', { name: '下载表格 XLSX' })),
    );
    const cells = await cellsOf(page, file);
    const begin = cells.findIndex((row) => row[0] === header[0]);
    expect(cells.slice(begin)).toEqual([header, ...rows]);
    expect(cells.slice(0, begin).flat()).toContain(page.url());
  });

  task('a figure cited in a paper, and corrected', { clicks: 6, keys: 12 }, async (planner, page) => {
    const { name, observations } = await about(
      '湖田产业园',
      '... on Project { name observations(first: 1) { edges { node { id reported citation { start end exact report { id title fileName } } } } } }',
    );
    const { id, reported, citation } = observations.edges[0].node;
    const { start, end, report } = citation;
    await planner.lookUp('湖田产业园', name);
    const row = page.getByRole('row').filter({ hasText: reported });
    await planner.click(row.getByRole('link', { name: new RegExp(`^${start} 出处`) }));
    await planner.click(source(page).getByText('引用格式'));
    await planner.click(source(page).getByRole('button', { name: '复制引用：GB/T 7714-2015' }));
    await expect.poll(() => clipboard(page)).toContain(`${report.title}[R/OL]. 第${start}-${end}字`);
    await planner.click(source(page).getByLabel(new RegExp(`^纠错：${name} .*${reported}`)));
    await planner.click(source(page).getByLabel('应当是什么'));
    await planner.type('999亩');
    await planner.click(source(page).getByRole('button', { name: '复制', exact: true }).first());
    await expect.poll(() => clipboard(page)).toContain('应为：999亩');
    const message = await clipboard(page);
    for (const said of [reported, `${report.fileName} ${start}–${end}`, citation.exact, id])
      expect(message).toContain(said);
    const address = /链接：(.*)/.exec(message)?.[1] ?? '';
    expect(new URL(address).searchParams.get('source')).toBe(`${report.id}:${start}-${end}`);
  });
});

/** What a spreadsheet program reads from the first sheet of an XLSX file: rows of cells; the second is column B. */
function cellsOf(page: Page, file: Buffer): Promise<string[][]> {
  const parts = unzipSync(file);
  const part = (name: string) => strFromU8(parts[name] as Uint8Array);
  return page.evaluate(
    ({ sheet, strings }) => {
      const read = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml');
      const texts = [...read(strings).querySelectorAll('si')].map(({ textContent }) => textContent);
      return [...read(sheet).querySelectorAll('row')].map((row) => {
        const cells: string[] = [];
        for (const cell of row.querySelectorAll('c')) {
          const column = (cell.getAttribute('r') ?? 'A').charCodeAt(0) - 'A'.charCodeAt(0);
          const value = cell.querySelector('v')?.textContent ?? '';
          while (cells.length < column) cells.push('');
          cells.push(cell.getAttribute('t') === 's' ? (texts[Number(value)] ?? '') : value);
        }
        return cells;
      });
    },
    { sheet: part('xl/worksheets/sheet1.xml'), strings: part('xl/sharedStrings.xml') },
  );
}

describeInBrowser('what planners come for once a street has reported on two years', () => {
  const FIGURES = { earlier: 1.2, anew: 1.3, later: 1.5 };
  const SEED: [string, string][] = [
    ['test/fixtures/seed', '.'],
    ['seed/vocabulary.yaml', 'vocabulary.yaml'],
  ];
  let web: InBrowser;
  const task = tasks(() => web);
  beforeAll(async () => {
    web = await openYears(SEED, '投入资金', {
      2021: [[2021, FIGURES.earlier]],
      2022: [
        [2021, FIGURES.anew],
        [2022, FIGURES.later],
      ],
    });
  });
  afterAll(() => web.close());

  task(
    'a measure over the years, and what was stated anew',
    { clicks: 1, keys: 6 },
    async (planner, page) => {
      await planner.press('/');
      await planner.type('投入资金');
      await planner.press('Enter');
      const measures = page.getByRole('region', { name: '指标' });
      await planner.click(measures.getByRole('link', { name: '投入资金', exact: true }));
      const years = page.getByRole('region', { name: '历年' }).first();
      await years.getByRole('img', { name: /历年变化/ }).waitFor();
      const rows = years.getByRole('row').filter({ hasText: STREET });
      await expect.poll(() => rows.count()).toBe(2);
      const [before, after] = await rows.allInnerTexts();
      const { earlier, anew, later } = FIGURES;
      expect(before).toMatch(new RegExp(`2021年\\s+${anew}亿元[\\s\\S]*${earlier}亿元`));
      const growth = Math.round((later / anew - 1) * 1000) / 10;
      expect(after).toMatch(new RegExp(`2022年\\s+${later}亿元[\\s\\S]*\\+${growth}%`));
      for (const row of [before, after]) expect(row).toMatch(/〔\d+〕/);
    },
  );
});
