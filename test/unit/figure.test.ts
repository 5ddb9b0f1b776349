import { describe, expect, it } from 'vitest';
import { parseFigure } from '../../src/seed/figure.js';

describe('parseFigure', () => {
  it.each([
    ['1.1127亿元', [111270000], 'EXACT', '元'],
    ['0.28亿元', [28000000], 'EXACT', '元'],
    ['90余万斤', [900000], 'AT_LEAST', '斤'],
    ['约1100亩', [1100], 'APPROXIMATE', '亩'],
    ['1000余亩', [1000], 'AT_LEAST', '亩'],
    ['9万人左右', [90000], 'APPROXIMATE', '人'],
    ['近7000人次', [7000], 'APPROXIMATE', '人次'],
    ['68%以上', [68], 'AT_LEAST', '%'],
    ['约149余万平方米', [1490000], 'AT_LEAST', '平方米'],
    ['5万多元', [50000], 'AT_LEAST', '元'],
    ['不足30户', [30], 'AT_MOST', '户'],
    ['两个', [2], 'EXACT', '个'],
    ['十二支', [12], 'EXACT', '支'],
    ['三百二十万元', [3200000], 'EXACT', '元'],
    ['第一', [1], 'EXACT', ''],
    ['3至5天', [3, 5], 'EXACT', '天'],
    ['若干', [], 'EXACT', '若干'],
    ['下降3.2%', [-3.2], 'EXACT', '%'],
    ['减少了120余亩', [-120], 'AT_MOST', '亩'],
    ['下降不足5%', [-5], 'AT_LEAST', '%'],
    ['下降3至5%', [-5, -3], 'EXACT', '%'],
    ['零下12.5℃', [-12.5], 'EXACT', '℃'],
    ['零下约20至零下5℃', [-20, -5], 'APPROXIMATE', '℃'],
    ['-6至38℃', [-6, 38], 'EXACT', '℃'],
    ['−0.4%', [-0.4], 'EXACT', '%'],
    ['3-5天', [3, 5], 'EXACT', '天'],
    ['增长3.2%', [3.2], 'EXACT', '%'],
  ])('%s', (written, values, qualifier, unitText) => {
    expect(parseFigure(written)).toEqual({ values, qualifier, unitText });
  });
});
