import { describe, expect, it } from 'vitest';
import { type Clause, clauseOf } from '../../../../src/draft/figures/clauses.js';
import { readText } from '../../../../src/draft/figures/term-distances.js';
import { Mentions } from '../../../../src/draft/figures/term-mentions.js';
import { type Figure, scanNumbers } from '../../../../src/seed/numbers/numbers.js';
import { Units } from '../../../../src/seed/numbers/units.js';
import { Thesaurus } from '../../../../src/seed/thesaurus.js';
import { realSeed } from '../../../real-seed.js';

const units = new Units(realSeed.vocabulary);
const mentions = new Mentions(new Thesaurus(realSeed.thesaurus.data));

/** The clauses of all figures of a text. */
function clausesOf(text: string): Clause[] {
  const reading = readText(text, mentions);
  let last: { figure: Figure; clause: Clause } | undefined;
  return scanNumbers(text, units).figures.map((figure) => {
    const clause = clauseOf(text, figure, reading.mentions, last);
    last = { figure, clause };
    return clause;
  });
}

describe('the clause of a figure', () => {
  it.each<[text: string, verb: string | undefined, head: string | undefined]>([
    ['新建停车场3个', '建设', '停车场'],
    ['新建3个停车场', '建设', '停车场'],
    ['停车场建成3个', '建设', '停车场'],
    ['全年累计拆除违法建设12处', '拆除', '违法建设'],
    // A list has the verb of its first noun, and a part that of the whole.
    ['新建停车场3个、公厕5座', '建设', '厕所'],
    ['拆除违法建设12处、3400平方米', '拆除', '违法建设'],
    ['引进企业13家,其中外资企业2家', '引进', '外资企业'],
    // The verb that begins the clause, not those that describe the noun.
    ['举办果树修剪、电商销售等培训班5期', '开展', '培训班'],
    // The last verb, if one follows from another.
    ['投资200万元改造农贸市场2处', '改造', '便民市场'],
    ['完成东河村茶园改造300亩', '改造', '茶园'],
    // What came before is not done to it.
    ['建成后可提供就业岗位300个', '提供', '就业岗位'],
    // The longest wording of the verb, even if its noun is described.
    ['铺设雨水管网4公里', '敷设', '污水管网'],
    // What the noun's wording says.
    ['接待游客2万人次', '接待', '游客'],
    // A change is nothing that is done.
    ['税收收入同比增长8%', undefined, undefined],
    // Described by what precedes it.
    ['对30家店铺门头进行改造', undefined, '门头牌匾'],
    // Nothing of another clause.
    ['村史馆投入使用,设床位12张', '配备', '床位'],
    ['引进某公司投资3亿元', undefined, '投资'],
  ])('%s: %s is done to %s', (text, verb, head) => {
    const clause = clausesOf(text).at(-1);
    expect([clause?.verb?.term.zh, clause?.head?.term.zh]).toEqual([verb, head]);
  });

  it('says what those who are counted are given', () => {
    const [clause] = clausesOf('为30名残疾人发放补贴6万元');
    expect([clause?.verb?.term.zh, clause?.head?.term.zh, clause?.isOfRecipients]).toEqual([
      '发放',
      '补贴',
      true,
    ]);
  });

  it('gives nothing to what has something done to it', () => {
    expect(clausesOf('对30家企业进行检查').map((clause) => clause.isOfRecipients)).toEqual([undefined]);
  });

  it('carries what the clause before does to what it concerns', () => {
    const [, buildings, households] = clausesOf('改造老旧小区4个,涉及楼栋30栋、居民1200户');
    expect([buildings?.verb?.term.zh, buildings?.isConcerned]).toEqual(['改造', true]);
    expect([households?.verb?.term.zh, households?.isConcerned]).toEqual(['改造', true]);
  });

  it('tells parts, and what is listed with them', () => {
    const parts = clausesOf('硬化公路8公里,其中张村3公里、李村2公里。另有桥梁2座');
    expect(parts.map(({ isPart }) => isPart)).toEqual([undefined, true, true, undefined]);
  });
});
