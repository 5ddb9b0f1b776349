import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../../../../src/model/vocabulary.js';
import { columnAt, rowAt, rowsAbove } from '../../../../src/seed/numbers/table.js';
import { headedUnit, isScaled, scaledBy } from '../../../../src/seed/numbers/table-units.js';
import { Units } from '../../../../src/seed/numbers/units.js';

const units = new Units(readVocabulary('seed'));

describe('the unit of a number without one', () => {
  it.each<[text: string, found: string | null]>([
    ['总投资(万元): 1200', '10000 元'],
    ['总投资(万元) : 1200', '10000 元'],
    ['总投资（亿元）:1200', '100000000 元'],
    ['(单位:亩)1200', '1 亩'],
    ['(单位：万亩)|1200', '10000 亩'],
    ['(单位亩)1200', '1 亩'],
    ['(大单位:亩)1200', null],
    ['(约万元)1200', null],
    ['总投资(万元)每年约 1200', null],
    ['(很多很多很多很多亩): 1200', null],
    ['(2)1200', null],
    ['合计(喵): 1200', null],
    ['收入\t万元\t1200', '10000 元'],
    ['收入| 万元 |1200', '10000 元'],
    ['亩\n收入\t1200', null],
    ['收入\t1200\t亩', null],
    ['收入 万元 1200', null],
    ['收入\t吨位\t1200', null],
    ['收入\t百元\t1200', '100 元'],
    ['收入\t十万元\t1200', '100000 元'],
    ['收入\t百万元\t1200', '1000000 元'],
    ['面积\t千亩\t1200', '1000 亩'],
    ['装机\t千瓦\t1200', '1 千瓦'],
    ['收入\t万\t1200', null],
    ['收入\t万个头\t1200', null],
    ['村\t投资(千元)\n甲\t1200', '1000 元'],
    ['村\t投资(千元)合计\n甲\t1200', null],
    ['村\t投资(亿元)\t占地（亩）\n甲\t3\t1200', '1 亩'],
    ['村\t投资\n甲\t1200', null],
    ['单位:万元\n村\t收入\n甲\t1200', '10000 元'],
    ['前文。\n(单位： 万元)\n村\t收入\n甲\t1\n乙\t1200', '10000 元'],
    ['单位:万元 \n村\t收入\n甲\t1200', '10000 元'],
    ['单位:万元,见下\n村\t收入\n甲\t1200', null],
    ['单位:万元 村名\n村\t收入\n甲\t1200', null],
    ['单位:万元\n1200', null],
    ['单位:万元\n村\t1200', null],
    ['单位:万元\n村里\n村\t收入\n甲\t1200', null],
    ['村\t收入\n甲\t1200', null],
    ['单位:万元\n村\t收入(亩)\n甲\t1200', '1 亩'],
  ])('%j', (text, found) => {
    const headed = headedUnit(text, text.lastIndexOf('1200'), units);
    expect(headed && `${headed.scale} ${headed.unit}`).toBe(found);
  });
});

describe('what is multiplied', () => {
  it('is as a decimal', () => {
    expect(scaledBy([1.13, 3], { scale: 1e8 })).toEqual([113e6, 3e8]);
  });

  it.each([1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8])('may be by %d', (scale) => {
    expect(isScaled([3, 5], [3 * scale, 5 * scale])).toBe(true);
    expect(isScaled([3, 5], [3 * scale, 5])).toBe(false);
  });

  it('is by no other number, and something', () => {
    expect(isScaled([3], [30])).toBe(false);
    expect(isScaled([3], [3])).toBe(false);
    expect(isScaled([], [])).toBe(false);
  });
});

describe('the rows of a table', () => {
  const TEXT = '前文\n村|户\n甲|12\n乙|3';

  it('are lines with cells', () => {
    const row = rowAt(TEXT, TEXT.indexOf('12'));
    expect(row).toEqual({ start: 7, text: '甲|12' });
    expect([columnAt(row, 7), columnAt(row, 9)]).toEqual([0, 1]);
    expect(rowAt(TEXT, TEXT.indexOf('3'))).toEqual({ start: 12, text: '乙|3' });
    expect([...rowsAbove(TEXT, rowAt(TEXT, TEXT.indexOf('3')))].map(({ text }) => text)).toEqual([
      '甲|12',
      '村|户',
    ]);
    expect([...rowsAbove('村|户\n甲|1', rowAt('村|户\n甲|1', 6))].map(({ text }) => text)).toEqual(['村|户']);
  });

  it('begin where their line does', () => {
    expect(rowAt(TEXT, 0)).toEqual({ start: 0, text: '前文' });
    expect(rowAt(TEXT, 3)).toEqual({ start: 3, text: '村|户' });
    expect(rowAt(TEXT, 2)).toEqual({ start: 0, text: '前文' });
  });
});
