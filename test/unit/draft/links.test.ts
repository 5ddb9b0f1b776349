import { describe, expect, it } from 'vitest';
import { linksOf } from '../../../src/draft/links.js';
import type { NamedThing } from '../../../src/draft/named-thing.js';
import { findNames } from '../../../src/draft/names.js';

const communities = ['石桥村', '柳林村'];

/** Links between what the rules find in a text, written as they read. */
function linksIn(text: string): string[] {
  const places = communities.flatMap((name): NamedThing[] => {
    const start = text.indexOf(name);
    const at = [{ start, end: start + name.length, exact: name }];
    return start < 0 ? [] : [{ name, type: 'Community', at, rule: '', confidence: 0.9 }];
  });
  const named = [...places, ...findNames(text, communities, new Set())];
  return linksOf(named, '清泉街道', text).map(({ from, type, to, inferred, title }) =>
    [from, type, to, title, inferred && 'inferred'].filter(Boolean).join(' '),
  );
}

describe('links that a draft proposes', () => {
  it.each([
    ['石桥村农贸市场开业。', ['石桥村 PART_OF 清泉街道 inferred', '石桥村农贸市场 LOCATED_IN 石桥村']],
    ['制定《河长制实施方案》。', ['清泉街道 ISSUED 河长制实施方案 inferred']],
    ['清泉街道开展河道清洁专项行动。', ['清泉街道 CARRIES_OUT 河道清洁专项行动']],
    ['开展河道清洁专项行动。', ['清泉街道 CARRIES_OUT 河道清洁专项行动 inferred']],
    // In the name of something else it names nobody.
    [
      '清泉街道文化中心落成,开展河道清洁专项行动。',
      ['清泉街道文化中心 LOCATED_IN 清泉街道', '清泉街道 CARRIES_OUT 河道清洁专项行动 inferred'],
    ],
    // Who the sentence begins with does it.
    ['街道党工委制定《河长制实施方案》。', ['街道党工委 ISSUED 河长制实施方案']],
    [
      '柳林村堤防加固项目开工,涉及石桥村。',
      [
        '石桥村 PART_OF 清泉街道 inferred',
        '柳林村堤防加固项目 AFFECTS 石桥村',
        '柳林村 PART_OF 清泉街道 inferred',
        '柳林村堤防加固项目 LOCATED_IN 柳林村',
      ],
    ],
    [
      '由山海工程公司承建的东山产业园开工。',
      ['山海工程公司 CARRIES_OUT 东山产业园', '东山产业园 LOCATED_IN 清泉街道 inferred'],
    ],
    [
      '成立山海物业公司党支部。',
      ['山海物业公司党支部 ORGANIZED_IN 山海物业公司', '清泉街道 ESTABLISHED 山海物业公司党支部 inferred'],
    ],
    ['清泉街道荣获全市文明先进单位。', ['清泉街道 RECEIVED 全市文明先进单位']],
    // What crosses an area lies in none of its parts; what others run is made use of, and what the levels above hold is theirs.
    ['完成青山高速征地。', ['青山高速 AFFECTS 清泉街道 inferred']],
    ['依托雪亮工程。', ['清泉街道 BASED_ON 雪亮工程 inferred']],
    ['参加全市社区书记培训班。', []],
  ])('%s', (text, expected) => {
    expect(linksIn(text).sort()).toEqual(expected.toSorted());
  });
});
