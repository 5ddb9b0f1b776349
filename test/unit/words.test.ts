import { describe, expect, it } from 'vitest';
import { wordsQuery } from '../../src/graph/fulltext.js';
import { Wordings } from '../../src/model/wordings.js';
import { highlightsOf, wordsOf } from '../../src/passage/words.js';

describe('words', () => {
  it.each([
    ['湖边  公园', ['湖边', '公园']],
    ['“湖边公园”，', ['湖边公园']],
    ['１２３４５ 热线', ['12345', '热线']],
    ['1.5亿元', ['1.5亿元']],
    ['95% ABC abc', ['95%', 'abc']],
    ['湖\u200B边', ['湖边']],
    ['湖邊', ['湖边']],
  ])('of %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each(['“”', '，。'])('are not in %s', (text) => {
    expect(() => wordsOf(text)).toThrow('no letter and no digit');
  });

  it.each([
    [[['湖边公园']], '"湖边公园"'],
    [[['湖']], '*湖*'],
    [[['19处']], '*19* AND *处*'],
    [[['1.5亿元'], ['a-b']], '*1* AND *5* AND "亿元" AND *a* AND *b*'],
    [[['%']], ''],
    [[['绿地', '园地'], ['湖']], '(("绿地") OR ("园地")) AND *湖*'],
    [[['led灯', '灯具']], '((*led* AND *灯*) OR ("灯具"))'],
  ])('%j become the query %s', (words, query) => {
    expect(wordsQuery(words)).toBe(query);
  });
});

describe('wordings', () => {
  const wordings = new Wordings([
    ['绿地', '园地', '草'],
    ['种植', '绿地'],
    ['LED灯', '節能燈'],
    ['路面', ...Array.from({ length: 30 }, (_, i) => `路面${i}`)],
  ]);

  it.each([
    ['园地', ['园地', '绿地']],
    ['绿地', ['绿地', '园地', '种植']],
    ['草', ['草']],
    ['led灯', ['led灯', '节能灯']],
    ['湖边', ['湖边']],
  ])('of %s are those of its terms', (word, expected) => {
    expect(wordings.of(word)).toEqual(expected);
  });

  it('are 20 at the most, the word and the label among them', () => {
    const found = wordings.of('路面29');
    expect(found).toHaveLength(20);
    expect(found.slice(0, 3)).toEqual(['路面29', '路面', '路面0']);
  });
});

describe('highlights', () => {
  it.each([
    [
      '𠮷村有湖边公园，湖边有村',
      ['湖边'],
      [
        [103, 105],
        [108, 110],
      ],
    ],
    ['热线１２３４５开通', ['12345'], [[102, 107]]],
    ['湖边公园', ['湖边', '边公'], [[100, 103]]],
    ['湖边', ['公园'], []],
  ])('in %s of %j', (text, words, places) => {
    expect(highlightsOf({ text, start: 100 }, words)).toEqual(places.map(([start, end]) => ({ start, end })));
  });
});
