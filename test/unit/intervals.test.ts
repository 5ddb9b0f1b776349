import { describe, expect, it } from 'vitest';
import { check, checkCount, type Interval, intervalOf, type Stated } from '../../src/model/intervals.js';

const figure = (
  value: number,
  reported: string,
  unit = '个',
  qualifier: Stated['qualifier'] = 'EXACT',
): Stated => ({
  value,
  reported,
  unit,
  qualifier,
});
const range = (value: number, valueHigh: number, reported: string, more: Partial<Stated> = {}): Stated => ({
  ...figure(value, reported),
  valueHigh,
  ...more,
});

describe('what a figure may stand for', () => {
  /** As mathematics writes intervals: `[` and `]` take the end in, `(` and `)` do not. */
  const written = ({ low, high, lowOpen, highOpen }: Interval) =>
    `${lowOpen ? '(' : '['}${+low.toFixed(6)}, ${+high.toFixed(6)}${highOpen ? ')' : ']'}`;

  it.each<[Stated, string]>([
    [figure(593, '593户', '户'), '[593, 593]'],
    [figure(740_000_000, '7.4亿元', '元'), '[735000000, 745000000]'],
    [figure(47_000, '4.7万平方米', '平方米'), '[46500, 47500]'],
    [figure(88, '88%', '%'), '[87.5, 88.5]'],
    [{ ...figure(3, '3公里', '公里'), factor: 1000 }, '[3000, 3000]'],
    [{ ...figure(1.2, '1.2公里', '公里'), factor: 1000 }, '[1150, 1250]'],
    [{ ...figure(2, '2公里余', '公里', 'AT_LEAST'), factor: 1000 }, '(2000, 3000)'],
    [figure(99.9, '99.9%', '%'), '[99.85, 99.95]'],
    [figure(5300, '5300余次', '次', 'AT_LEAST'), '(5300, 5400)'],
    [figure(20, '20余条', '条', 'AT_LEAST'), '(20, 30)'],
    [figure(6000, '6000多元', '元', 'AT_LEAST'), '(6000, 7000)'],
    [figure(68, '68%以上', '%', 'AT_LEAST'), '[68, Infinity]'],
    [figure(50, '超50家', '家', 'AT_LEAST'), '(50, Infinity]'],
    [figure(100, '约100亩', '亩', 'APPROXIMATE'), '[95, 105]'],
    [figure(100, '100亩左右', '亩', 'APPROXIMATE'), '[95, 105]'],
    [figure(100, '近100亩', '亩', 'APPROXIMATE'), '[95, 100)'],
    [figure(100, '将近100亩', '亩', 'APPROXIMATE'), '[95, 100)'],
    [figure(100, '几乎达到100%', '%', 'APPROXIMATE'), '[95, 100)'],
    [figure(30, '不足30户', '户', 'AT_MOST'), '[0, 30)'],
    [figure(30, '30户以内', '户', 'AT_MOST'), '[0, 30]'],
    [figure(-3.2, '下降3.2%', '%'), '[-3.25, -3.15]'],
    [figure(-120, '减少120余亩', '亩', 'AT_MOST'), '(-130, -120)'],
    [figure(-5, '下降不足5%', '%', 'AT_LEAST'), '(-5, 0]'],
    [figure(0, '0余个', '个', 'AT_LEAST'), '(0, 1)'],
    [figure(12_000, '1.25万人', '人'), '[11950, 12050]'],
    [figure(20_000, '2万人', '人'), '[15000, 25000]'],
    [figure(7.5, '7.5公里', '公里'), '[7.45, 7.55]'],
    [range(3, 5, '3至5个'), '[3, 5]'],
    [range(30_000, 50_000, '3至5万元', { unit: '元', factor: 2 }), '[60000, 100000]'],
    [range(-5, -3, '下降3至5%', { unit: '%' }), '[-5.5, -2.5]'],
    [range(100, 200, '约一二百人', { qualifier: 'APPROXIMATE' }), '[95, 210]'],
    [range(10, 20, '十至二十余人', { qualifier: 'AT_LEAST' }), '(10, 30)'],
    [range(10, 20, '不足10至20人', { qualifier: 'AT_MOST' }), '[0, 20)'],
  ])('%o', (stated, interval) => {
    expect(written(intervalOf(stated))).toBe(interval);
  });
});

describe('check', () => {
  it('a sum that agrees', () => {
    const outcome = check('SUM', figure(31, '31名', '人'), [
      figure(20, '20人'),
      figure(7, '7人'),
      figure(4, '4人'),
    ]);
    expect(outcome).toEqual({
      status: 'AGREES',
      stated: 31,
      computed: 31,
      tolerance: 0,
      explanationZh: '报告写31名；20人 + 7人 + 4人 = 31：相符。',
      explanationEn: 'The report says 31名; 20人 + 7人 + 4人 = 31: they agree.',
    });
  });

  it('a sum that does not', () => {
    const outcome = check('SUM', figure(2, '2家'), [figure(2, '2家'), figure(4, '4家')]);
    expect(outcome).toMatchObject({ status: 'DISAGREES', stated: 2, computed: 6, tolerance: 0 });
    expect(outcome.explanationZh).toContain('对不上');
  });

  it('a sum within what 余 leaves open, and one beyond it', () => {
    const parts = [figure(10, '10余个', '个', 'AT_LEAST'), figure(5, '5个')];
    expect(check('SUM', figure(22, '22个'), parts).status).toBe('AGREES');
    expect(check('SUM', figure(26, '26个'), parts).status).toBe('DISAGREES');
    expect(check('SUM', figure(14, '14个'), parts).status).toBe('DISAGREES');
  });

  it('余 takes in neither of its ends, and 近 does not reach its value', () => {
    const parts = [figure(10, '10余个', '个', 'AT_LEAST'), figure(5, '5个')];
    expect(check('SUM', figure(15, '15个'), parts).status).toBe('DISAGREES');
    expect(check('SUM', figure(25, '25个'), parts).status).toBe('DISAGREES');
    const nearly = [figure(100, '近100个', '个', 'APPROXIMATE')];
    expect(check('EQUAL', figure(100, '100个'), nearly).status).toBe('DISAGREES');
    expect(check('EQUAL', figure(103, '103个'), nearly).status).toBe('DISAGREES');
    expect(check('EQUAL', figure(97, '97个'), nearly).status).toBe('AGREES');
  });

  it('an agreement that a wide interval makes easy is weak evidence', () => {
    const wide = check('PARTS', figure(1100, '约1100亩', '亩', 'APPROXIMATE'), [
      figure(1000, '1000余亩', '亩', 'AT_LEAST'),
    ]);
    expect(wide.status).toBe('AGREES');
    expect(wide.explanationZh).toBe(
      '报告写约1100亩；其中1000余亩 = 1000：没有超过，另有不到155不在其中；但“1000余亩”的范围很宽，只是弱证据。',
    );
    expect(wide.explanationEn).toContain('but 1000余亩 leaves so much open that this is weak evidence');
    const narrow = check('PARTS', figure(500, '500个'), [figure(20, '20余个', '个', 'AT_LEAST')]);
    expect(narrow.explanationZh).not.toContain('弱证据');
    const open = check('EQUAL', figure(70, '70%', '%'), [figure(68, '68%以上', '%', 'AT_LEAST')]);
    expect(open.explanationZh).toContain('但“68%以上”的范围很宽，只是弱证据');
  });

  it('says which times are named where figures of several do not agree', () => {
    const parts = [{ ...figure(7, '7人'), period: '截至目前' }];
    const outcome = check('PARTS', { ...figure(6, '6人'), period: '2021年以来' }, parts);
    expect(outcome.explanationZh).toContain('各数所写的时间不同（2021年以来、截至目前），截止日期可能不一');
    expect(outcome.explanationEn).toContain('the times named for the figures differ');
  });

  it('some of the parts, which may be less than the whole, never more', () => {
    expect(check('PARTS', figure(10, '10个'), [figure(3, '3个'), figure(4, '4个')])).toMatchObject({
      status: 'AGREES',
      computed: 7,
      explanationZh: '报告写10个；其中3个 + 4个 = 7：没有超过，另有3不在其中。',
      explanationEn: 'The report says 10个; of which 3个 + 4个 = 7: no more than it, with 3 in none of them.',
    });
    expect(check('PARTS', figure(7, '7个'), [figure(3, '3个'), figure(4, '4个')]).explanationEn).toContain(
      ': they agree.',
    );
    const some = [figure(80, '80余条', '条', 'AT_LEAST'), figure(10, '10余条', '条', 'AT_LEAST')];
    expect(check('PARTS', figure(111, '111条', '条'), some).explanationZh).toBe(
      '报告写111条；其中80余条 + 10余条 = 90：没有超过，另有1至21（不含两端）不在其中。',
    );
    expect(check('PARTS', figure(2, '2家'), [figure(2, '2家'), figure(4, '4家')]).status).toBe('DISAGREES');
  });

  it('parts of what fell, none of which fell further', () => {
    const fell = (value: number) => figure(-value, `减少${value}亩`, '亩');
    expect(check('PARTS', fell(120), [fell(20), fell(30)])).toMatchObject({
      status: 'AGREES',
      stated: -120,
      computed: -50,
      explanationZh: '报告写减少120亩；其中减少20亩 + 减少30亩 = -50：没有超过，另有70不在其中。',
    });
    expect(check('PARTS', fell(50), [fell(20), fell(30)]).explanationEn).toContain(': they agree.');
    expect(check('PARTS', fell(49), [fell(20), fell(30)]).status).toBe('DISAGREES');
    // What grew is no part of what fell, and a whole may grow although a part of it fell.
    expect(check('PARTS', fell(120), [figure(20, '20亩', '亩')]).status).toBe('DISAGREES');
    expect(check('PARTS', figure(20, '20亩', '亩'), [fell(120)]).status).toBe('AGREES');
  });

  it('a range by all that it takes in', () => {
    const whole = range(30, 50, '30至50个');
    const status = (rule: 'SUM' | 'PARTS' | 'EQUAL', result: Stated, ...operands: Stated[]) =>
      check(rule, result, operands).status;
    for (const within of [30, 40, 50]) {
      expect(status('EQUAL', whole, figure(within, `${within}个`))).toBe('AGREES');
      expect(status('EQUAL', figure(within, `${within}个`), whole)).toBe('AGREES');
    }
    for (const beyond of [29, 51])
      expect(status('EQUAL', whole, figure(beyond, `${beyond}个`))).toBe('DISAGREES');
    expect(status('PARTS', whole, figure(45, '45个'))).toBe('AGREES');
    expect(status('PARTS', whole, figure(51, '51个'))).toBe('DISAGREES');
    expect(status('PARTS', figure(29, '29个'), whole)).toBe('DISAGREES');
    expect(check('SUM', figure(60, '60个'), [whole, figure(20, '20个')])).toMatchObject({
      status: 'AGREES',
      stated: 60,
      computed: 50,
      tolerance: 20,
      explanationZh: '报告写60个；30至50个 + 20个 = 50–70：在所写的范围之内。',
      explanationEn: 'The report says 60个; 30至50个 + 20个 = 50–70: they lie within the range.',
    });
    expect(status('SUM', figure(71, '71个'), whole, figure(20, '20个'))).toBe('DISAGREES');
    expect(check('EQUAL', whole, [whole]).explanationZh).toMatch(
      /^报告写30至50个；与之对应的是30至50个：相符/,
    );
    expect(check('EQUAL', whole, [figure(30, '30个')]).explanationZh).toMatch(/：在所写的范围之内/);
    const rate = check('RATIO', figure(20, '20%', '%'), [range(10, 20, '10至20人'), figure(100, '100人')]);
    expect(rate).toMatchObject({ status: 'AGREES', computed: 10 });
    expect(rate.explanationEn).toContain('10至20人 ÷ 100人 = 10–20%');
    const share = check('RATIO', figure(10, '10%', '%'), [figure(10, '10人'), range(50, 100, '50至100人')]);
    expect(share.explanationEn).toContain('10人 ÷ 50至100人 = 10–20%: they lie within the range');
    expect(checkCount(range(3, 4, '三四条'), ['甲路', '乙路', '丙路', '丁路']).status).toBe('AGREES');
  });

  it('what is left of a whole, in both languages', () => {
    const left = (whole: Stated, ...parts: Stated[]) => {
      const { explanationZh, explanationEn } = check('PARTS', whole, parts);
      return [explanationZh, explanationEn].map(
        (one) => /(?:另有|with )(.*?)(?:不在其中| in none)/.exec(one)?.[1],
      );
    };
    const open = (qualifier: Stated['qualifier'], reported: string) => figure(10, reported, '个', qualifier);
    expect(left(open('AT_LEAST', '10个以上'), figure(4, '4个'))).toEqual(['6以上', '6 or more']);
    expect(left(open('AT_LEAST', '10个以上'), figure(10, '10个'))).toEqual(['0以上', '0 or more']);
    expect(left(figure(10, '10个'), open('AT_MOST', '10个以内'))).toEqual(['至多10', 'up to 10']);
    expect(left(figure(20, '20个'), open('AT_MOST', '10个以内'))).toEqual(['10至20', '10 to 20']);
    expect(left(figure(12, '12个'), open('AT_LEAST', '10余个'))).toEqual(['不到2', 'less than 2']);
    expect(left(figure(40, '40个'), open('AT_LEAST', '10余个'))).toEqual([
      '20至30（不含两端）',
      '20 to 30 (ends excluded)',
    ]);
    expect(left(figure(40, '40个'), open('APPROXIMATE', '近10个'))).toEqual(['30至30.5', '30 to 30.5']);
  });

  it('what it compares, in both languages', () => {
    const said = (rule: 'RATIO' | 'EQUAL', result: Stated, ...operands: Stated[]) => {
      const { explanationZh, explanationEn } = check(rule, result, operands);
      return [explanationZh, explanationEn];
    };
    expect(said('RATIO', figure(50, '50%', '%'), figure(1, '1个'), figure(2, '2个'))).toEqual([
      '报告写50%；1个 ÷ 2个 = 50%：相符。',
      'The report says 50%; 1个 ÷ 2个 = 50%: they agree.',
    ]);
    expect(said('EQUAL', figure(2, '2个'), figure(2, '2处'), figure(1, '1项'))).toEqual([
      '报告写2个；与之对应的是2处、1项：即使考虑四舍五入和“余”“约”等说法，也对不上。',
      'The report says 2个; its counterpart is 2处, 1项: even rounding and words such as “over” or “about” do not explain it.',
    ]);
    expect(said('RATIO', figure(33, '33%', '%'), figure(1, '1个'), figure(3, '3个'))).toEqual([
      '报告写33%；1个 ÷ 3个 = 33.33%：差异可由四舍五入或“余”“约”等说法解释（容许相差0.5）。',
      'The report says 33%; 1个 ÷ 3个 = 33.33%: rounding or words such as “over” or “about” explain the difference (up to 0.5).',
    ]);
    const one = { ...figure(1, '1个'), period: '2020年' };
    expect(said('EQUAL', { ...figure(2, '2个'), period: '2021年' }, one)[1]).toContain(
      'the times named for the figures differ (2021年, 2020年), and so may their cut-off dates',
    );
    expect(said('EQUAL', { ...figure(2, '2个'), period: '2020年' }, one)[1]).not.toContain('differ');
  });

  it('a rate that ends where no figure of it can be', () => {
    const status = (percent: number, part: Stated, whole: Stated) =>
      check('RATIO', figure(percent, `${percent}`), [part, whole]).status;
    const over = figure(10, '10余人', '人', 'AT_LEAST');
    const below = figure(10, '不足10人', '人', 'AT_MOST');
    expect(status(10, figure(10, '10人'), figure(100, '100人'))).toBe('AGREES');
    // Above 10 of 100, and below 20 of 100.
    expect([10, 10.1, 19.9, 20].map((percent) => status(percent, over, figure(100, '100人')))).toEqual([
      'DISAGREES',
      'AGREES',
      'AGREES',
      'DISAGREES',
    ]);
    expect(status(10, below, figure(100, '100人'))).toBe('DISAGREES');
    // Less than of 10, and more than of 20.
    expect([25, 25.1, 49.9, 50].map((percent) => status(percent, figure(5, '5人'), over))).toEqual([
      'DISAGREES',
      'AGREES',
      'AGREES',
      'DISAGREES',
    ]);
  });

  it('weak evidence from half of the stated value on, by the figure that leaves most open', () => {
    const weak = (...parts: Stated[]) => check('EQUAL', figure(100, '100个'), parts).explanationZh;
    const high = (valueHigh: number) => weak(range(100, valueHigh, `100至${valueHigh}个`));
    expect(high(149)).not.toContain('弱证据');
    expect(high(150)).toContain('但“100至150个”的范围很宽');
    expect(weak(range(40, 45, '40至45个'), range(60, 120, '60至120个'), range(0, 3, '三个以内'))).toContain(
      '但“60至120个”的范围很宽',
    );
  });

  it('how far the two may differ', () => {
    const tolerance = (result: Stated, operand: Stated) => check('EQUAL', result, [operand]).tolerance;
    expect(tolerance(figure(100, '100个'), figure(100, '近100个', '个', 'APPROXIMATE'))).toBe(5);
    expect(tolerance(range(10, 14, '10至14个'), range(10, 13, '10至13个'))).toBe(7);
    expect(tolerance(figure(100, '近100个', '个', 'APPROXIMATE'), range(90, 93, '90至93个'))).toBe(8);
  });

  it('a rate that rounding explains, and one that it does not', () => {
    const operands = [figure(740_000_000, '7.4亿元', '元'), figure(720_000_000, '7.2亿元', '元')];
    expect(check('RATIO', figure(102.36, '102.36%', '%'), operands)).toMatchObject({
      status: 'AGREES',
      stated: 102.36,
      computed: 102.777777778,
    });
    expect(check('RATIO', figure(110, '110%', '%'), operands).status).toBe('DISAGREES');
  });

  it('figures of several units in that of the result', () => {
    const operands = [
      { ...figure(1.2, '1.2公里', '公里'), factor: 1000 },
      { ...figure(800, '800米', '米'), factor: 1 },
    ];
    expect(check('SUM', figure(2000, '2000米', '米'), operands)).toMatchObject({
      status: 'AGREES',
      computed: 2000,
      tolerance: 50,
    });
  });

  it('the same thing stated twice', () => {
    expect(check('EQUAL', figure(104, '104名'), [figure(104, '104名')]).status).toBe('AGREES');
    expect(check('EQUAL', figure(104, '104名'), [figure(105, '105名')]).status).toBe('DISAGREES');
  });

  it('a number and the names that are listed for it', () => {
    expect(checkCount(figure(2, '两条'), ['东路', '西路'])).toEqual({
      status: 'AGREES',
      stated: 2,
      computed: 2,
      tolerance: 0,
      explanationZh: '报告写两条；列出2个：东路、西路：相符。',
      explanationEn: 'The report says 两条; 2 are listed: 东路, 西路: they agree.',
    });
    expect(checkCount(figure(3, '三条'), ['东路', '西路']).status).toBe('DISAGREES');
  });
});
