import { describe, expect, it } from 'vitest';
import { runsQuery } from '../../src/graph/fulltext.js';
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
    [['湖边公园'], '"湖边公园"'],
    [['湖'], '*湖*'],
    [['19处'], '*19* AND *处*'],
    [['1.5亿元', 'a-b'], '*1* AND *5* AND "亿元" AND *a* AND *b*'],
  ])('%j become the query %s', (words, query) => {
    expect(runsQuery(words)).toBe(query);
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
