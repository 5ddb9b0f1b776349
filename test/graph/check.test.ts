import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Atlas, openAtlas } from '../atlas.js';
import { realSeed } from '../real-seed.js';

let atlas: Atlas;
beforeAll(async () => {
  atlas = await openAtlas();
});
afterAll(() => atlas.close());

const QUERY = `query ($status: CheckStatus) {
  checks(first: 100, filter: { status: $status }) {
    totalCount
    edges { node { rule stated computed tolerance zh: explanation en: explanation(language: EN) report { id } result { reported } operands { reported } entities { name } steps { name } } }
  }
}`;

type Row = {
  rule: string;
  report: { id: string };
  result: { reported: string };
  operands: { reported: string }[];
};

/** `report rule result = operands` */
const short = ({ rule, report, result, operands }: Row) =>
  `${report.id} ${rule} ${result.reported} = ${operands.map(({ reported }) => reported).join(', ')}`;

/** Whether a check belongs to one of these reports; other reports may have checks, too. */
const isKnown = ({ report }: Row) =>
  /^report:(beicheng-2022|hutian-2021|jibei-2021|qingshuihe-2021|weibeilu-2021)$/.test(report.id);

describe('checks of the reports', () => {
  it('names the reports that do not add up', async () => {
    const { data, statements } = await atlas.ask(QUERY, { status: 'DISAGREES' });
    const ofKnown = data.checks.edges.map(({ node }: { node: Row }) => node).filter(isKnown);
    expect(ofKnown.map(short)).toEqual([
      'report:beicheng-2022 PARTS 2家 = 2家, 4家',
      'report:hutian-2021 PARTS 5300余次 = 200余次, 4981次, 244次, 47次, 80余次',
      'report:hutian-2021 PARTS 3407人 = 3363人, 59人',
    ]);
    expect(ofKnown[0]).toMatchObject({ stated: 2, computed: 6, tolerance: 0 });
    expect(ofKnown[0].zh).toBe('报告写2家；其中2家 + 4家 = 6：即使考虑四舍五入和“余”“约”等说法，也对不上。');
    expect(ofKnown[2].zh).toContain('各数所写的时间不同（2021年以来、截至目前）');
    expect(statements).toBe(1);
  });

  it('says how much the parts that are stated leave over', async () => {
    const { data } = await atlas.ask(QUERY, { status: 'AGREES' });
    const hazards = data.checks.edges.find(
      ({ node }: { node: Row }) => node.result.reported === '2871条',
    ).node;
    expect(hazards.zh).toMatch(/：没有超过，另有1至21（不含两端）不在其中。$/);
  });

  it('counts the names or steps that are listed for a number', async () => {
    const { data } = await atlas.ask(QUERY, { status: 'AGREES' });
    const counts = data.checks.edges
      .map(({ node }: { node: Row }) => node)
      .filter(({ rule }: Row) => rule === 'COUNT');
    const of = (reported: string) => counts.find(({ result }: Row) => result.reported === reported);
    expect(of('四类')).toMatchObject({
      computed: 4,
      operands: [],
      entities: [],
      steps: [{ name: '精准识别' }, { name: '精准脱贫' }, { name: '精准施策' }, { name: '综合管理' }],
    });
    expect(of('五本').entities.map(({ name }: { name: string }) => name)).toEqual([
      '行业监管台账',
      '隐患排查台账',
      '隐患整改台账',
      '移交执法台账',
      '不放心企业台账',
    ]);
    expect(of('五本').zh).toContain('列出5个：行业监管台账、隐患排查台账');
  });

  it('explains a difference that rounding can cause', async () => {
    const { data } = await atlas.ask(QUERY, { status: 'AGREES' });
    const rate = data.checks.edges.find(({ node }: { node: Row }) => node.result.reported === '102.36%').node;
    expect(short(rate)).toBe('report:hutian-2021 RATIO 102.36% = 7.4亿元, 7.2亿元');
    expect(rate).toMatchObject({ stated: 102.36, computed: 102.777777778 });
    expect(rate.zh).toBe(
      '报告写102.36%；7.4亿元 ÷ 7.2亿元 = 102.78%：差异可由四舍五入或“余”“约”等说法解释（容许相差1.4）。',
    );
    expect(rate.en).toContain('7.4亿元 ÷ 7.2亿元 = 102.78%: rounding or words such as');
  });

  it('leads back from every figure that takes part, as a whole or as a part', async () => {
    const { data, statements } = await atlas.ask(
      `{ checks(filter: { status: DISAGREES }) { edges { node { id
        result { checks(status: DISAGREES) { id } all: checks { id } } operands { checks { id status } }
      } } } }`,
    );
    expect(data.checks.edges.length).toBeGreaterThan(0);
    for (const { node } of data.checks.edges) {
      const { id, result, operands } = node;
      expect(result.checks).toContainEqual({ id });
      expect(result.all).toEqual(expect.arrayContaining(result.checks));
      for (const operand of operands) expect(operand.checks).toContainEqual({ id, status: 'DISAGREES' });
    }
    expect(statements).toBe(1);
    const none =
      '{ checks(filter: { status: DISAGREES }) { edges { node { result { checks(status: AGREES) { status } } } } } }';
    const agreeing = (await atlas.ask(none)).data.checks.edges.flatMap(
      ({ node }: { node: { result: { checks: object[] } } }) => node.result.checks,
    );
    for (const check of agreeing) expect(check).toEqual({ status: 'AGREES' });
  });

  it('keeps those that agree as well', async () => {
    const { data } = await atlas.ask(QUERY);
    const ofWomen = data.checks.edges.find(
      ({ node }: { node: Row }) => node.operands[0]?.reported === '5名',
    ).node;
    expect(short(ofWomen)).toBe('report:hutian-2021 PARTS 47名 = 5名');
    expect(data.checks.totalCount).toBe(data.checks.edges.length);
    const written = realSeed.reports.flatMap(({ data: { checks } }) => checks);
    expect(data.checks.edges.filter(({ node }: { node: Row }) => isKnown(node))).toHaveLength(written.length);
  });
});
