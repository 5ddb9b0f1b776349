import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allReadings } from '../../src/model/readings.js';
import { type Atlas, openAtlas } from '../atlas.js';

describe('search', () => {
  let atlas: Atlas;
  beforeAll(async () => {
    atlas = await openAtlas();
  });
  afterAll(() => atlas.close());

  const SEARCH = `query ($text: String!, $first: Int, $after: String) {
    search(text: $text, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { score matched { by text } node { id name } }
    }
  }`;
  const search = async (text: string, more = {}) => {
    const { data, errors, statements } = await atlas.ask(SEARCH, { text, ...more });
    expect(errors).toBeUndefined();
    return { ...data.search, statements };
  };

  it.each([
    ['hutian', '湖田街道', 'PINYIN', 1.1], // complete match of its alias 湖田
    ['hu tian jie dao', '湖田街道', 'PINYIN', 1.1],
    ['hutianjiedao', '湖田街道', 'PINYIN', 1.1],
    ['htjd', '湖田街道', 'INITIALS', 1.1],
    ['HTCYY', '湖田产业园', 'INITIALS', 1.1],
    ['lehua', '乐华项目', 'PINYIN', 0.1 + 0.5 + (0.5 * 5) / 12],
    ['yuehuaxm', '乐华项目', 'PINYIN', null],
    ['qing shui he jie dao', '清水河街道', 'PINYIN', 1.1],
  ] as const)('finds by %s %s', async (text, name, by, score) => {
    const { edges } = await search(text);
    const found = edges.find(({ node }: { node: { name: string } }) => node.name === name);
    if (score === null) return expect(found).toBeUndefined();
    expect(found.matched).toEqual({ by, text: name });
    expect(found.score).toBeCloseTo(score, 10);
    // Nothing that matches less well comes first.
    expect(edges[0].score).toBeGreaterThanOrEqual(found.score);
    return undefined;
  });

  it.each([
    // marks and invisible characters around the name or in it
    ['“湖田街道”', '湖田街道'],
    ['湖田街道。', '湖田街道'],
    ['《湖田，街道》', '湖田街道'],
    ['湖\u200B田\uFEFF街道', '湖田街道'],
    ['湖田 街道', '湖田街道'],
    ['1394工作体系', '“1394”工作体系'],
    ['１３９４', '“1394”工作体系'],
    // other forms of its characters
    ['ＨＴＪＤ', '湖田街道'],
    ['湖田產業園', '湖田产业园'],
    ['清水河街道', '清水河街道'],
    ['濟北街道', '济北街道'],
    // pinyin
    ['hútián jiēdào', '湖田街道'],
    ['chanyeyuan', '湖田产业园'],
    // the name within the text
    ['张店区湖田街道', '湖田街道'],
    ['山东省淄博市张店区湖田街道', '湖田街道'],
    ['湖田街道怎么样', '湖田街道'],
    ['湖田产业园的占地面积', '湖田产业园'],
  ])('puts first for %j what it names: %s', async (text, name) => {
    const { edges } = await search(text, { first: 5 });
    expect(edges[0]?.node.name).toBe(name);
  });

  it('tells names within the text from names that only resemble it, which come last', async () => {
    const { edges } = await search('张店区湖田街道', { first: 200 });
    const by = edges.map(({ matched }: { matched: { by: string } }) => matched.by);
    expect(by[0]).toBe('WITHIN');
    expect(by.lastIndexOf('WITHIN')).toBeLessThan(by.indexOf('RESEMBLES'));
  });

  it.each(['违建', '道湖店', '天下无双'])(
    'gives nothing that only shares single characters with %s',
    async (text) => {
      const { edges, totalCount } = await search(text);
      expect([edges, totalCount]).toEqual([[], 0]);
    },
  );

  it('goes on with the cursor of the same text, however it is written', async () => {
    const { pageInfo } = await search('湖田', { first: 1 });
    expect((await search('“湖田”', { first: 1, after: pageInfo.endCursor })).edges).toHaveLength(1);
  });

  it('is one statement a page, and one for the number', async () => {
    expect((await search('htjd')).statements).toBe(2);
    const { statements } = await atlas.ask('{ search(text: "htjd") { edges { node { name } } } }');
    expect(statements).toBe(1);
  });

  it.each(['ji', '园产业田湖'])('goes on page by page, each hit once, best first: %s', async (text) => {
    const whole = await search(text, { first: 200 });
    expect(whole.edges.length).toBeGreaterThan(5);
    const paged: { score: number }[] = [];
    for (let after = null, more = true; more; ) {
      const page = await search(text, { first: 3, after });
      paged.push(...page.edges);
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(paged).toEqual(whole.edges);
    expect(whole.totalCount).toBe(whole.edges.length);
    const scores = paged.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('keeps to names where the text is of one', async () => {
    for (const text of ['湖田街道', '湖田', '乐华']) {
      const { edges } = await search(text);
      expect(edges[0].matched.by).toMatch(/NAME|ALIAS/);
      expect(edges[0].score).toBeGreaterThan(1);
    }
  });

  it('has the readings in the graph as they are made', async () => {
    const rows = await atlas.database.read<{ name: string; aliases: string[]; readings: string[] }>(
      'MATCH (n:Entity) RETURN n.name AS name, n.aliases AS aliases, n.readings AS readings',
    );
    expect(rows.length).toBeGreaterThan(500);
    for (const { name, aliases, readings } of rows) expect(readings).toEqual(allReadings([name, ...aliases]));
  });
});
