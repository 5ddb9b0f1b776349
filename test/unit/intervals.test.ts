import { describe, expect, it } from 'vitest';
import { check, intervalOf, type Stated } from '../../src/model/intervals.js';

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

describe('what a figure may stand for', () => {
  it.each<[Stated, number, number]>([
    [figure(593, '593户', '户'), 593, 593],
    [figure(740_000_000, '7.4亿元', '元'), 735_000_000, 745_000_000],
    [figure(47_000, '4.7万平方米', '平方米'), 46_500, 47_500],
    [figure(88, '88%', '%'), 87.5, 88.5],
    [figure(99.9, '99.9%', '%'), 99.85, 99.95],
    [figure(5300, '5300余次', '次', 'AT_LEAST'), 5300, 5400],
    [figure(20, '20余条', '条', 'AT_LEAST'), 20, 30],
    [figure(68, '68%以上', '%', 'AT_LEAST'), 68, Number.POSITIVE_INFINITY],
    [figure(100, '约100亩', '亩', 'APPROXIMATE'), 95, 105],
    [figure(30, '不足30户', '户', 'AT_MOST'), 0, 30],
    [figure(-3.2, '下降3.2%', '%'), -3.25, -3.15],
    [figure(-120, '减少120余亩', '亩', 'AT_MOST'), -130, -120],
    [figure(-5, '下降不足5%', '%', 'AT_LEAST'), -5, 0],
  ])('%o', (stated, low, high) => {
    const [from, to] = intervalOf(stated);
    expect(from).toBeCloseTo(low, 6);
    expect(to === high ? high : to).toBeCloseTo(high, 6);
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

  it('some of the parts, which may be less than the whole, never more', () => {
    expect(check('PARTS', figure(10, '10个'), [figure(3, '3个'), figure(4, '4个')])).toMatchObject({
      status: 'AGREES',
      computed: 7,
      explanationZh: '报告写10个；其中3个 + 4个 = 7：相符。',
    });
    expect(check('PARTS', figure(2, '2家'), [figure(2, '2家'), figure(4, '4家')]).status).toBe('DISAGREES');
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

  it('the same thing stated twice', () => {
    expect(check('EQUAL', figure(104, '104名'), [figure(104, '104名')]).status).toBe('AGREES');
    expect(check('EQUAL', figure(104, '104名'), [figure(105, '105名')]).status).toBe('DISAGREES');
  });
});
