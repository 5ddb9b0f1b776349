import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allReadings, asReadings, pinyinOf, readingsOf } from '../../src/model/readings.js';

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

describe('pinyinOf', () => {
  it.each([
    ['青石桥街道', 'qing shi qiao jie dao'],
    ['重庆市', 'chong qing shi'],
    ['吕家绿地', 'lü jia lü di'],
    ['“一二三”工作法（二期）', 'yi er san gong zuo fa er qi'],
    ['５Ｇ基站·S102线', '5G ji zhan S102 xian'],
    ['PPP', null],
  ])('%s', (name, pinyin) => {
    expect(pinyinOf(name)).toBe(pinyin);
  });
});

describe('asReadings', () => {
  it.each([
    ['qing shi qiao', 'qingshiqiao'],
    ["Xi'an", 'xian'],
    ['Lǜ Cūn', 'lvcun'],
    ['lücun', 'lvcun'],
    ['QSQJD', 'qsqjd'],
    ['ＱＳＱＪＤ', 'qsqjd'],
    ['5g', '5g'],
    ['lyu cun', 'lyucun', 'lvcun'],
    ['nyuwa', 'nyuwa', 'nvwa'],
    ['zhanlue', 'zhanlue', 'zhanlve'],
    ['zhanlyue', 'zhanlyue', 'zhanlve'],
  ])('takes %s', (text, ...readings) => {
    expect(asReadings(text)).toEqual(readings);
  });
  it.each(['q', '', '青', 'qing石', 'a*', '"ab"', 'ab\\'])('does not take %s', (text) => {
    expect(asReadings(text)).toEqual([]);
  });
});
