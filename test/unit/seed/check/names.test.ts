import { describe, expect, it } from 'vitest';
import { ReportText } from '../../../../src/model/text.js';
import { NameCheck } from '../../../../src/seed/check/names.js';
import { type Facts, factsOf, saidBy } from '../../../facts.js';

/** What is said of things of a text; `slice` is cited where it stands first, `slice~2` where it stands again. */
function said(
  text: string,
  entities: NonNullable<Facts['entities']>,
  { links = [], elsewhere = [] }: { links?: NonNullable<Facts['links']>; elsewhere?: string[] } = {},
): string[] {
  const at = (written: string) => {
    const [slice = '', again] = written.split('~');
    return `${slice}@${again ? text.indexOf(slice, text.indexOf(slice) + 1) : text.indexOf(slice)}`;
  };
  const place = <T extends { at?: string[] }>(one: T) => ({ ...one, at: (one.at ?? []).map(at) });
  const report = factsOf({ entities: entities.map(place), links: links.map(place) });
  return saidBy((say) => new NameCheck(report, new ReportText(text), new Set(elsewhere), say).run());
}

describe('a name', () => {
  const fair = (name: string, more: object = {}) => ({
    name,
    id: 'fair',
    type: 'Programme',
    at: ['灯会'],
    ...more,
  });

  it('has no character that its paragraphs do not have', () => {
    expect(said('举办海风灯会。\n又有节目。', [fair('海风灯会节')])).toEqual([
      'entities.0.name: 海风灯会节 has 节, which the paragraphs that are cited for it do not have: write it as it is called there',
    ]);
  });

  it('is told by all characters that are missing', () => {
    expect(said('举办海风灯会。', [fair('海风灯会节日')])[0]).toContain('has 节日, which');
  });

  it('may be put together, have an alias for what is written otherwise, or be that of another report', () => {
    expect(said('海风社区举办灯会。', [fair('海风的灯会')])).toEqual([]);
    expect(said('海风社区举办灯会。', [fair('海风灯会节', { aliases: ['节'] })])).toEqual([]);
    expect(said('海风社区举办灯会。', [fair('元宵节')], { elsewhere: ['fair'] })).toEqual([]);
    expect(said('海风社区举办灯会。', [fair('山东省', { type: 'Province' })])).toEqual([]);
    expect(said('海风社区举办灯会。', [fair('元社区', { type: 'Community' })])).toHaveLength(1);
  });

  it('is no part of a word wherever it stands', () => {
    expect(said('推进海风公园工程。', [fair('海风公园工', { at: ['海风公园工'] })])).toEqual([
      'entities.0: 海风公园工 (海风公园工) is wherever it stands in the text only a part of a word: 推进海风公园工程。',
    ]);
    expect(said('推进海风公园工程。', [fair('风公园工程', { at: ['风公园工程'] })])).toHaveLength(1);
    expect(said('推进海风公园工程。', [fair('风公园工', { at: ['风公园工'] })])).toHaveLength(1);
    expect(said('推进海风公园工程和路。', [fair('海风公园工', { at: ['海风公园工'] })])).toHaveLength(1);
    expect(said('推进\n海风公园工程。', [fair('海风公园工', { at: ['海风公园工'] })])[0]).toContain(
      ': 推进 海风公园工程。',
    );
    expect(
      said('推进海风公园工程。', [fair('海风公园', { aliases: ['公园工程'], at: ['海风公园'] })]),
    ).toEqual([]);
  });

  it('may stand in a word somewhere, beside what joins names, or be short', () => {
    expect(said('海风公园程。海风公园工程。', [fair('海风公园工程', { at: ['海风公园工程'] })])).toEqual([]);
    expect(said('海风公园和田家村。', [fair('海风公园', { at: ['海风公园'] })])).toEqual([]);
    expect(said('发放低保金。', [fair('低保', { at: ['低保'] })])).toEqual([]);
    expect(said('海风公园和田家村社区。', [fair('田家村社区', { at: ['田家村社区'] })])).toEqual([]);
    expect(said('推进海风公园工程', [fair('海风公园工程', { at: ['海风公园工程'] })])).toEqual([]);
  });

  it('is cited where it stands first', () => {
    expect(said('海风灯会热闹。海风灯会又到。', [fair('海风灯会', { at: ['海风灯会~2'] })])).toEqual([
      'entities.0.at: 海风灯会 is named at 0 already: cite its first mention',
    ]);
    expect(said('海风灯会热闹。海风灯会又到。', [fair('海风灯会', { at: ['灯会', '海风灯会~2'] })])).toEqual(
      [],
    );
    expect(said('海风灯会热闹。海风灯会又到。', [fair('海风灯会', { at: ['海风灯会'] })])).toEqual([]);
    const both = { at: ['海风灯会~2', '海风灯会'] };
    expect(said('海风灯会热闹。海风灯会又到。', [fair('海风灯会', both)])).toEqual([]);
    // What is cited begins where the first mention ends, or within it.
    expect(said('海风灯会灯会。', [fair('海风灯会', { at: ['灯会~2'] })])).toHaveLength(1);
    expect(said('海风灯会灯会。', [fair('海风灯会', { at: ['灯会'] })])).toEqual([]);
    const street = { name: '海风灯会街', type: 'Place', at: ['海风灯会街'] };
    expect(said('海风灯会街长。海风灯会又到。', [fair('海风灯会', { at: ['海风灯会~2'] }), street])).toEqual(
      [],
    );
    const third = (text: string) =>
      said(text, [fair('海风灯会', { at: ['又海风灯会'] }), street]).filter((one) => one.includes('already'));
    const at = (place: number) => [
      `entities.0.at: 海风灯会 is named at ${place} already: cite its first mention`,
    ];
    expect(third('海风灯会热闹。海风灯会街长。又海风灯会。')).toEqual(at(0));
    expect(third('海风灯会街长。海风灯会热闹。又海风灯会。')).toEqual(at(7));
    expect(third('海风灯会街海风灯会。又海风灯会。')).toEqual(at(5));
    expect(third('海风灯会街长。海风灯会街短。又海风灯会。')).toEqual([]);
  });

  it('has no alias that is only in the name of another', () => {
    const other = { name: '青松花园', type: 'Place', at: ['青松花园'] };
    expect(said('海风灯会在青松花园。', [fair('海风灯会', { aliases: ['青松'] }), other])).toEqual([
      'entities.0.aliases.0: 青松 stands only in the name 青松花园, and has nothing in common with 海风灯会: it is not called so',
    ]);
    expect(said('海风灯会在青松花园，青松好。', [fair('海风灯会', { aliases: ['青松'] }), other])).toEqual(
      [],
    );
    expect(
      said('海风灯会在海风花园。', [
        fair('海风灯会', { aliases: ['海风'] }),
        { ...other, name: '海风花园', at: ['海风花园'] },
      ]),
    ).toEqual([]);
  });
});

describe('an alias that stands in the name of another', () => {
  const of = (text: string, alias: string, other: string, name = '花园') =>
    said(text, [
      { name, id: 'garden', type: 'Place', aliases: [alias], at: ['园'] },
      { name: other, id: 'wood', type: 'Place', at: [other] },
    ]).filter((one) => one.includes('it is not called so'));

  it('is that of the other where it stands nowhere else', () => {
    expect(of('园在大松林。', '松林', '大松林')).toHaveLength(1);
    expect(of('园在松林外。', '松林', '松林外')).toHaveLength(1);
    expect(of('园在大松林松林。', '松林', '大松林')).toEqual([]);
    expect(of('园在松林大松林。', '松林', '大松林')).toEqual([]);
  });

  it('is its own where it has a character of its name, and is found elsewhere where it is the name', () => {
    expect(of('园在大花林。', '花林', '大花林')).toEqual([]);
    expect(of('园在松林。', '松林', '松林')).toEqual([]);
  });
});

describe('steps', () => {
  const of = (...steps: [name: string, exact: string, start: number][]) =>
    said('先采集上报，再核实办理，后反馈。', [
      {
        name: '反馈',
        id: 'steps',
        type: 'Programme',
        at: ['反馈'],
        steps: steps.map(([name, exact, start]) => ({
          name,
          at: [{ exact, start, end: start + exact.length }],
        })),
      },
    ]);

  it('are called what is cited, in the order of the text', () => {
    expect(of(['采集上报', '采集上报', 1], ['核实办理', '核实办理', 7])).toEqual([]);
    expect(of(['采集登记', '采集上报', 1], ['核实办理', '核实办理', 7])).toEqual([
      'entities.0.steps.0: the step 采集登记 of 反馈 is called 采集上报 where it is cited',
    ]);
    expect(of(['采集上报', '采集上报', 1], ['采集', '采集', 1])).toEqual([]);
    expect(of(['核实办理', '核实办理', 7], ['采集上报', '采集上报', 1])).toEqual([
      'entities.0.steps.1: the step 采集上报 of 反馈 stands in the text before the one that it follows',
    ]);
  });
});

describe('a title', () => {
  const of = (text: string, title: string, name = '王小明', more: object = {}) =>
    said(text, [{ name, id: 'wang', type: 'Person', aliases: [], at: [name] }], {
      links: [{ from: name, type: 'MEMBER_OF', to: '支部', title, at: [name], ...more }],
    });

  it('stands beside the name', () => {
    expect(of('支部书记王小明来了。', '书记')).toEqual([]);
    expect(of('支部书记、王小明来了。', '书记')).toEqual([]);
    expect(of('王小明任支部书记。', '书记')).toEqual([]);
    expect(of('书记李红石(至3月)、王小明(4月任)来了。', '书记')).toEqual([]);
    expect(of('支部书记与很多人说起王小明。', '书记')).toEqual([
      'links.0.title: the title 书记 does not stand beside 王小明 in the sentence cited',
    ]);
  });

  it('may be said once for those who had it one after the other', () => {
    expect(of('书记李红石、王小明来了。', '书记')).toEqual([]);
    expect(of('书记李红石、王小明来了，大家和王小明谈。', '书记')).toEqual([]);
    expect(of('书记李红石、来了又见王小明。', '书记')).toHaveLength(1);
    expect(of('书记的好友李红石、王小明来了。', '书记')).toHaveLength(1);
  });

  it('stands beside one mention of the name, or of an alias, in one sentence', () => {
    expect(of('书记王小明来了，大家和王小明谈。', '书记')).toEqual([]);
    expect(of('王小明任书记，大家和王小明谈。', '书记')).toEqual([]);
    expect(of('王小明与很多人说起了书记。', '书记')).toHaveLength(1);
    const alias = (text: string, at = ['王小明']) =>
      said(text, [{ name: '王小明', id: 'wang', type: 'Person', aliases: ['老王'], at: ['王小明'] }], {
        links: [{ from: '王小明', type: 'MEMBER_OF', to: '支部', title: '书记', at }],
      });
    expect(alias('书记王小明来了。')).toEqual([]);
    expect(alias('王小明来了，书记老王也来。')).toEqual([]);
    expect(alias('书记王小明来了。书记与很多人说起王小明。', ['王小明', '王小明~2'])).toEqual([]);
    expect(
      said('书记王大海来了。', [], {
        links: [{ from: '王大海', type: 'MEMBER_OF', to: '支部', title: '书记', at: ['王大海'] }],
      }),
    ).toEqual([]);
  });

  it('stands beside the name of whoever is only inferred to be of something', () => {
    expect(of('支部书记与很多人说起王小明。', '书记', '王小明', { inferred: true })).toHaveLength(1);
    expect(of('支部书记王小明来了。', '书记', '王小明', { inferred: true })).toEqual([]);
  });

  it('is no part of a word wherever it stands', () => {
    expect(of('通讯员王小明来了。', '讯员')).toEqual([
      'links.0.title: the title 讯员 of 王小明 is wherever it stands in the text only a part of a word',
    ]);
    expect(of('支部书记王小明来了。', '书记王')).toHaveLength(1);
    expect(of('通讯员王小明来了。', '通讯员')).toEqual([]);
    expect(of('记者王小明来了，新闻记者来了。', '记者')).toEqual([]);
  });

  it('is not asked for where it is in the name, or said nowhere, which is found elsewhere', () => {
    expect(of('支部里说起王书记。', '书记', '王书记')).toEqual([]);
    expect(of('支部里说起王小明。', '书记')).toEqual([]);
  });
});

describe('a name and its slice', () => {
  const of = (name: string, slice: string, more: object = {}) =>
    said(`在${slice}开灯。`, [{ name, id: 'fair', type: 'Place', at: [slice], ...more }]).filter((one) =>
      one.includes('is cited as'),
    );

  it('do not differ within a word or by a character', () => {
    expect(of('石桥广场', '小石桥广场')).toEqual([
      'entities.0.name: 石桥广场 is cited as 小石桥广场, and differs from it: write the name as it is cited, or cite it as it is written',
    ]);
    expect(of('石桥广场处', '石桥广场')).toHaveLength(1);
    expect(of('新石桥广场', '石桥广场')).toHaveLength(1);
  });

  it('may differ by what says its kind, by an alias, or by marks', () => {
    expect(of('石桥村', '石桥')).toEqual([]);
    expect(of('石桥', '“石桥”')).toEqual([]);
    expect(of('石桥广场', '小石桥广场', { aliases: ['小石桥广场'] })).toEqual([]);
    expect(of('王小明', '书记王小明', { type: 'Person' })).toEqual([]);
  });
});
