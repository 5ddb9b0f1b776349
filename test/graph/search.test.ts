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
    ['hutian', '湖田街道', 'PINYIN', 1.1], // whole, by its alias 湖田
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
    // Nothing that fits less well stands before it.
    expect(edges[0].score).toBeGreaterThanOrEqual(found.score);
    return undefined;
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
