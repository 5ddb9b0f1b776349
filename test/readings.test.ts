import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matchOf } from '../src/analysis/match.js';
import { allReadings, asReading, readingsOf } from '../src/model/readings.js';
import { type Atlas, openAtlas } from './atlas.js';

describe('readingsOf', () => {
  it.each<[name: string, pinyin: string[], initials: string[]]>([
    ['青石桥街道', ['qingshiqiaojiedao'], ['qsqjd']],
    ['乐安社区', ['leanshequ', 'yueanshequ'], ['lasq', 'yasq']],
    ['重庆市', ['chongqingshi', 'zhongqingshi'], ['cqs', 'zqs']],
    ['绿村', ['lvcun', 'lucun'], ['lc']],
    ['吕村', ['lvcun'], ['lc']],
    ['CBD核心区', ['cbdhexinqu'], ['cbdhxq']],
    ['５Ｇ基站（二期）', ['5gjizhanerqi'], ['5gjzeq']],
    ['王·李村', ['wanglicun'], ['wlc']],
    ['PPP', [], []],
  ])('%s', (name, pinyin, initials) => {
    expect(readingsOf(name)).toEqual({ pinyin, initials });
  });

  it('are four at the most, and each once', () => {
    const { pinyin, initials } = readingsOf('长行都重乐村');
    expect([pinyin.length, initials.length]).toEqual([4, 4]);
    expect(allReadings(['石村', '石村', '史村'])).toEqual(['shicun', 'sc']);
  });

  it('are Latin letters and digits, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (name) => {
        for (const reading of allReadings([name, `${name}街道`])) expect(reading).toMatch(/^[a-z0-9]+$/);
      }),
    );
  });
});

describe('asReading', () => {
  it.each([
    ['qing shi qiao', 'qingshiqiao'],
    ["Xi'an", 'xian'],
    ['Lǜ Cūn', 'lvcun'],
    ['lücun', 'lvcun'],
    ['QSQJD', 'qsqjd'],
    ['5g', '5g'],
  ])('takes %s', (text, reading) => {
    expect(asReading(text)).toBe(reading);
  });
  it.each(['q', '', '青', 'qing石', 'a*', '"ab"', 'ab\\'])('does not take %s', (text) => {
    expect(asReading(text)).toBeNull();
  });
});

describe('matchOf', () => {
  const aliases = ['乐安项目', 'LA-2'];
  it.each([
    ['乐安新城建设项目', 'NAME', '乐安新城建设项目'],
    ['新城', 'NAME', '乐安新城建设项目'],
    ['乐安项目', 'ALIAS', '乐安项目'],
    ['la-2', 'ALIAS', 'LA-2'],
    ['yue an xin', 'PINYIN', '乐安新城建设项目'],
    ['leanxiang', 'PINYIN', '乐安项目'],
    ['laxc', 'INITIALS', '乐安新城建设项目'],
    ['laxm', 'INITIALS', '乐安项目'],
    ['安项', 'ALIAS', '乐安项目'],
    ['新城建筑', 'RESEMBLES', '乐安新城建设项目'],
  ])('%s is found by %s in %s', (text, by, found) => {
    expect(matchOf(text, '乐安新城建设项目', aliases)).toEqual({ by, text: found });
  });
});

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
