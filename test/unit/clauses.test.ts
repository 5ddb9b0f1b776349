import { describe, expect, it } from 'vitest';
import { isInBrackets, lineStart, partStart, sentenceEnd, sentenceStart } from '../../src/model/clauses.js';

describe('where sentences begin and end', () => {
  const text = '修路!植树;清淤(两次。\n结束';

  it.each([
    ['修', '修', '修', '!'],
    ['植', '植', '植', '。'],
    ['淤', '植', '清', '。'],
    ['结', '结', '结', ''],
  ])('%s: from %s, its part from %s, up to %s', (at, from, part, end) => {
    const place = text.indexOf(at);
    expect(text[sentenceStart(text, place)]).toBe(from);
    expect(text[partStart(text, place)]).toBe(part);
    expect(text[sentenceEnd(text, place)] ?? '').toBe(end);
  });

  it.each([
    ['甲(乙', true],
    ['甲(乙)', false],
    ['甲（乙）丙（', true],
    ['甲', false],
  ])('%s ends within brackets: %s', (written, isIn) => {
    expect(isInBrackets(written)).toBe(isIn);
  });
});

describe('lineStart', () => {
  it.each([
    ['甲\n乙丙', 0, 0],
    ['甲\n乙丙', 1, 0],
    ['甲\n乙丙', 2, 2],
    ['甲\n乙丙', 4, 2],
    ['\n甲', 0, 0],
  ])('of %j at %i is %i', (text, place, start) => {
    expect(lineStart(text, place)).toBe(start);
  });
});
