import { describe, expect, it } from 'vitest';
import { parseCitation, ReportText } from '../../src/model/text.js';

describe('parseCitation', () => {
  it('reads slice@offset and counts code points', () => {
    expect(parseCitation('约120亩@45')).toEqual({ start: 45, end: 50, exact: '约120亩' });
    expect(parseCitation('𠮷村@3')).toEqual({ start: 3, end: 5, exact: '𠮷村' });
    expect(parseCitation('a@b@7')).toEqual({ start: 7, end: 10, exact: 'a@b' });
  });
  it.each(['约120亩', '@4', '约120亩@', '约120亩@x'])('refuses %s', (written) => {
    expect(parseCitation(written)).toBeNull();
  });
});

describe('ReportText', () => {
  const text = new ReportText('𠮷村3户,12.5亩\n𠮷村');
  it('counts in code points, not in UTF-16 units', () => {
    expect(text.length).toBe(13);
    expect(text.slice(2, 4)).toBe('3户');
    expect(text.find('𠮷村')).toEqual([0, 11]);
  });
  it('finds every number written in digits', () => {
    expect(text.digitTokens()).toEqual([
      { start: 2, end: 3, exact: '3' },
      { start: 5, end: 9, exact: '12.5' },
    ]);
  });
  it('gives the sentence at an offset, which is one of its sentences, after those that it goes on from', () => {
    const several = new ReportText('𠮷村办公。新村开会,到25人!\n旧村“种树。浇水”；修路；\n除草');
    expect(several.sentenceAt(2)).toBe('𠮷村办公。');
    expect(several.sentenceAt(7)).toBe('新村开会,到25人!');
    expect(several.sentenceAt(15)).toBe('');
    expect(several.sentenceAt(18)).toBe('旧村“种树。浇水”；');
    expect(several.sentenceAt(27)).toBe('旧村“种树。浇水”；修路；');
    const sentences = several.sentences().map(({ start, end }) => several.slice(start, end));
    expect(sentences).toEqual(['𠮷村办公。', '新村开会,到25人!', '旧村“种树。浇水”；', '修路；', '除草']);
  });
});
