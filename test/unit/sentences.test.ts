import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { SENTENCES_VERSION } from '../../src/model/sentences.js';
import { ReportText } from '../../src/model/text.js';

const sentences = (written: string) => {
  const text = new ReportText(written);
  return text.sentences().map(({ start, end }) => text.slice(start, end));
};

describe('sentences', () => {
  it.each([
    ['办了三件事。来了五人！好吗？好；完', ['办了三件事。', '来了五人！', '好吗？', '好；', '完']],
    ['第一行\n\n\u3000\u3000第二行\r\n第三行', ['第一行', '第二行', '第三行']],
    ['他说：“来了。”大家笑了。', ['他说：“来了。”', '大家笑了。']],
    ['建成“一心；两带。三区”格局。完成。', ['建成“一心；两带。三区”格局。', '完成。']],
    ['建成“一心；两带，没有合上。完成。', ['建成“一心；', '两带，没有合上。', '完成。']],
    ['开了会（见附件；共三页。）。又开了会。', ['开了会（见附件；共三页。）。', '又开了会。']],
    ['真的吗？！真的……。好。', ['真的吗？！', '真的……。', '好。']],
    ['多了一个”引号。又一句。', ['多了一个”引号。', '又一句。']],
    ['增长3.5%;下降2%', ['增长3.5%;', '下降2%']],
    ['。。\n——\n', []],
    ['', []],
  ])('of %j', (written, expected) => {
    expect(sentences(written)).toEqual(expected);
  });

  it('are counted in code points', () => {
    expect(new ReportText(' 𠮷村。𠮷市有𠀋3户。').sentences()).toEqual([
      { start: 1, end: 4 },
      { start: 4, end: 11 },
    ]);
  });

  it('have another version whenever they are others', () => {
    const written = '甲（乙；丙“丁。”戊）己。庚\n  辛！壬”癸；子……丑？！';
    const hash = createHash('sha256').update(sentences(written).join('\n')).digest('hex').slice(0, 8);
    expect([SENTENCES_VERSION, hash]).toEqual([1, 'e7144a31']);
  });

  it('leave out nothing but white space and marks', () => {
    const written = '甲（乙；丙“丁。”戊）己。庚\n  辛！壬”癸；子';
    expect(sentences(written).join('')).toBe(written.replaceAll(/\s/g, ''));
  });
});
