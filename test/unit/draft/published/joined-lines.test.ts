import { describe, expect, it } from 'vitest';
import { unwrapped } from '../../../../src/draft/published/joined-lines.js';

/** Lines of so many columns, as a page that is so wide breaks them. */
function wrapped(paragraph: string, columns: number): string {
  let width = 0;
  return [...paragraph].reduce((text, character) => {
    const own = /[\x20-\x7e]/.test(character) ? 1 : 2;
    const breaks = width + own > columns;
    width = breaks ? own : width + own;
    return `${text}${breaks ? '\n' : ''}${character}`;
  }, '');
}

const ROADS =
  '清泉街道全年硬化道路12公里,同比增长3.5%,惠及群众4200余户;新建口袋公园3处,改造老旧小区5个,涉及居民1860户,投入资金2300万元,群众满意度达到98%以上。';
const PARTY =
  '街道党工委下设党总支6个、党支部41个,有党员1350名,全年召开党工委会议26次,开展主题党日活动320余次,慰问困难党员75人,发放慰问金6万元。';

describe('a text of which every line was broken', () => {
  it.each([44, 60, 76])('at %i columns has its paragraphs as lines again', (width) => {
    const text = ['清泉街道', '', wrapped(ROADS + PARTY, width), '', wrapped(PARTY + ROADS, width)].join(
      '\n',
    );
    expect(unwrapped(text)).toBe(['清泉街道', '', ROADS + PARTY, '', PARTY + ROADS].join('\n'));
  });

  it('keeps headings, and what follows the last line of a paragraph', () => {
    const text = ['一、城市建设', wrapped(ROADS, 60), '二、党的建设', wrapped(PARTY, 60)].join('\n');
    expect(unwrapped(text)).toBe(['一、城市建设', ROADS, '二、党的建设', PARTY].join('\n'));
  });

  it('parts words of Latin letters', () => {
    const line = '与青岛海风公司签订协议,引进生产线,该公司也叫Qingdao Haifeng';
    const text = [line, 'Limited。', wrapped(ROADS, 60), wrapped(PARTY, 60)].join('\n');
    expect(unwrapped(text)).toContain('Qingdao Haifeng Limited。');
  });
});

describe('any other text', () => {
  it.each([
    ['whose lines are paragraphs', [ROADS, PARTY, ROADS, PARTY, ROADS].join('\n')],
    [
      'of headings',
      Array.from(
        { length: 9 },
        (_, index) => `${index}、清泉街道第${index}项工作的开展情况和下一步的工作打算安排`,
      ).join('\n'),
    ],
    ['of a table', Array.from({ length: 9 }, () => `${PARTY.slice(0, 30)}\t甲`).join('\n')],
    ['that is short', wrapped(ROADS, 60).slice(0, 100)],
  ])('%s stays as it is', (_what, text) => {
    expect(unwrapped(text)).toBe(text);
  });
});
