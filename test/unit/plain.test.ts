import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainNames, plainOf, spelt } from '../../src/model/plain.js';

describe('plain forms', () => {
  it.each([
    ['“红色引擎”工程', '红色引擎工程'],
    ['（一期）湖边·公园，', '一期湖边公园'],
    ['湖\u200B边\uFEFF公\u00AD园', '湖边公园'],
    ['ＨＢＧＹ１２３', 'hbgy123'],
    ['湖邊產業園', '湖边产业园'],
    [' 湖边 公园 ', '湖边公园'],
    ['LA-2 号', 'la2号'],
    ['Blue Bay', 'bluebay'],
    ['“”', '“”'],
  ])('of %j', (text, plain) => {
    expect(plainOf(text)).toBe(plain);
    expect(plainOf(plain)).toBe(plain);
  });

  it('keep apart the words that are not Chinese', () => {
    expect(spelt('Blue-Bay，湖边 Park')).toBe('blue bay湖边park');
  });

  it('of a part are part of those of the whole', () => {
    const text = fc.string({ unit: fc.constantFrom(...'乾隆后里產“”· A1ａ'), maxLength: 8 });
    fc.assert(
      fc.property(text, text, text, (before, part, after) => {
        fc.pre(/[\p{L}\p{N}]/u.test(part));
        expect(plainOf(before + part + after)).toContain(plainOf(part));
      }),
    );
  });

  it('are kept where they are others than the names', () => {
    expect(plainNames(['湖边公园', 'HB'])).toBeNull();
    expect(plainNames(['湖边公园', '“湖边”'])).toEqual(['湖边公园', '湖边']);
  });
});
