import { describe, expect, it } from 'vitest';
import { SubjectCheck } from '../../../../src/seed/check/subjects.js';
import type { NamedDivisions } from '../../../../src/seed/covers.js';
import type { MetricCatalogue } from '../../../../src/seed/metrics.js';
import { type Facts, factsOf, saidBy } from '../../../facts.js';

const STREET = '香港中路街道';
const divisions = (below: string | null = null) =>
  ({ covers: [{ chain: [{ name: STREET }], below }, null] }) as unknown as NamedDivisions;
/** Of metrics each is what it is called; 无 is none. */
const catalogue = {
  find: (name: string) => ({ metric: name === '无' ? undefined : { id: name, name } }),
} as unknown as MetricCatalogue;

const entities: Facts['entities'] = [
  { name: '海风社区', type: 'Community', aliases: ['海风'] },
  { name: '石桥村', type: 'Community' },
  { name: '石桥村东街', type: 'Place' },
  { name: '蓝湾公园', type: 'Project' },
  { name: '青松公司', type: 'Organization' },
  { name: '香港中路街道', type: 'Subdistrict' },
];

/** What is said of figures that are cited by `slice` in a text, each about something. */
function said(
  text: string,
  figures: [slice: string, about: string | string[], metric?: string][],
  { more, below }: { more?: Facts['entities']; below?: string } = {},
): string[] {
  const at = (slice: string) => `${slice}@${[...text.slice(0, text.indexOf(slice))].length}`;
  const report = factsOf({
    entities: [...(entities ?? []), ...(more ?? [])].map((one) => ({ ...one, at: one.at?.map(at) ?? [] })),
    observations: figures.map(([slice, about, metric = '面积']) => ({
      at: at(slice),
      about: [about].flat(),
      metric,
    })),
  });
  return saidBy((say) => new SubjectCheck(report, divisions(below), catalogue, text, say).run()).map((one) =>
    one.replaceAll(/@\d+/g, ''),
  );
}

describe('what narrows a figure', () => {
  const of = (text: string, dimensions: Record<string, string>, ...more: string[]) => {
    const at = ['7人', ...more].map((slice) => `${slice}@${text.indexOf(slice)}`);
    const report = factsOf({ observations: [{ at, dimensions }] });
    return saidBy((say) => new SubjectCheck(report, divisions(), catalogue, text, say).run());
  };
  const elsewhere = (value: string, place: number) => [
    `observations.0.dimensions.年龄: the paragraph of 7人@${place} says nothing of ${value}, which narrows it (年龄)`,
  ];

  it('is said in its paragraph, its heading or the head of its table', () => {
    expect(of('青年7人。', { 年龄: '青年' })).toEqual([]);
    expect(of('7人。都是青年。', { 年龄: '青年' })).toEqual([]);
    expect(of('一、青年\n有7人。', { 年龄: '青年' })).toEqual([]);
    expect(of('年龄\t青年\n东村\t7人', { 年龄: '青年' })).toEqual([]);
    expect(of('共7人。\n青年多。青年7位。', { 年龄: '青年' }, '7位')).toEqual([]);
    expect(of('共7人。\n青年多。', { 年龄: '青年' })).toEqual(elsewhere('青年', 1));
    expect(of('青年多。\n共7人。', { 年龄: '青年' })).toEqual(elsewhere('青年', 6));
  });

  it('may be written otherwise in half of its characters, and with other marks', () => {
    expect(of('青少年7人。', { 年龄: '青年人' })).toEqual([]);
    expect(of('青春7人。', { 年龄: '青年' })).toEqual([]);
    expect(of('青春7人。', { 年龄: '青壮年' })).toEqual(elsewhere('青壮年', 2));
    expect(of('青春7人。', { 年龄: '“青年”' })).toEqual([]);
  });
});

describe('the subject of a figure', () => {
  const elsewhere = (slice: string, name: string) => [
    `observations.0.about: the paragraph of ${slice} and its heading do not name ${name}: correct about, or cite the words there that mean ${name} in its at`,
  ];

  it.each([
    ['蓝湾公园占地7亩。', '蓝湾公园'],
    ['占地7亩的蓝湾公园。', '蓝湾公园'],
    ['海风有7亩。', '海风社区'],
    ['地7亩。', STREET],
    // Its heading, or that of its table.
    ['一、蓝湾公园\n占地7亩。', '蓝湾公园'],
    ['一、蓝湾公园\n(一)情况\n简介\n占地7亩。', '蓝湾公园'],
    ['一、蓝湾公园\n甲\t亩\n乙\t7亩\n', '蓝湾公园'],
    ['项目|蓝湾公园\n甲|6亩\n乙|7亩\n', '蓝湾公园'],
  ])('is named where it stands: %j', (text, about) => {
    expect(said(text, [['7亩', about]])).toEqual([]);
  });

  it.each([
    ['蓝湾公园开放。\n占地7亩。', '蓝湾公园'],
    ['占地7亩。蓝湾公园开放。', '蓝湾公园'],
    ['占地7亩!蓝湾公园开放。', '蓝湾公园'],
    ['占地7亩。\n蓝湾公园', '蓝湾公园'],
    ['一、蓝湾公园\n甲\n乙\n丙\n占地7亩。', '蓝湾公园'],
    ['一、蓝湾公园\n占地。\n共7亩。', '蓝湾公园'],
    ['甲\t蓝湾公园\n乙\t丙\n\n共7亩。', '蓝湾公园'],
    ['甲|乙\n蓝湾公园|8亩\n丙|7亩\n', '蓝湾公园'],
  ])('is not named elsewhere: %j', (text, about) => {
    expect(said(text, [['7亩', about]])).toEqual(elsewhere('7亩', about));
  });

  it('is one of several, or what the report covers below its division', () => {
    expect(said('蓝湾公园占地7亩。', [['7亩', ['青松公司', '蓝湾公园']]])).toEqual([]);
    expect(said('占地7亩。', [['7亩', ['青松公司', STREET]]])).toEqual([]);
    expect(said('占地7亩。', [['7亩', '青松公司']], { below: '青松公司' })).toEqual([]);
    expect(said('占地7亩。', [['7亩', STREET]], { below: '青松公司' })).toEqual(elsewhere('7亩', STREET));
    expect(said('占地7亩。', [['7亩', ['青松公司', '蓝湾公园']]])).toEqual(
      elsewhere('7亩', '青松公司, 蓝湾公园'),
    );
  });

  it('is cited by words that mean it, up to the end of the sentence', () => {
    const more: Facts['entities'] = [{ name: '百花园', at: ['园子'] }];
    expect(said('园子占地7亩。', [['7亩', '百花园']], { more })).toEqual([]);
    expect(said('占地7亩。园子开放。', [['7亩', '百花园']], { more })).toEqual(elsewhere('7亩', '百花园'));
    expect(said('园子开放。\n占地7亩。', [['7亩', '百花园']], { more })).toEqual(elsewhere('7亩', '百花园'));
    expect(said('园子占地7亩。', [['7亩', '蓝湾公园']], { more })).toEqual(elsewhere('7亩', '蓝湾公园'));
  });

  const other = (slice: string, name: string, about: string) => [
    `observations.0.about: ${slice} stands right after ${name}, or in its row: it is about that, not about ${about}`,
  ];

  it.each([
    ['海风社区6亩、石桥村7亩。', '海风社区', '石桥村'],
    ['海风社区6亩,石桥村为7亩。', '海风社区', '石桥村'],
    ['海风社区6亩,石桥村达到7亩。', '海风社区', '石桥村'],
    ['海风社区6亩,石桥村共有7亩。', '海风社区', '石桥村'],
    ['海风社区6亩,石桥村:7亩。', '海风社区', '石桥村'],
    ['石桥村6亩,海风7亩。', '石桥村', '海风社区'],
    ['海风社区|石桥村|地\n石桥村|6亩|7亩\n', '海风社区', '石桥村'],
  ])('is what stands right before it, or heads its row: %j', (text, about, name) => {
    expect(said(text, [['7亩', about]])).toEqual(other('7亩', name, about));
  });

  it('is a village, a compound or a project right before it, and not all that the report covers', () => {
    expect(said('占地石桥村7亩。', [['7亩', STREET]])).toEqual(other('7亩', '石桥村', STREET));
    expect(said('占地蓝湾公园7亩。', [['7亩', STREET]])).toEqual(other('7亩', '蓝湾公园', STREET));
    const more: Facts['entities'] = [{ name: '青松花园', type: 'ResidentialCompound' }];
    expect(said('占地青松花园7亩。', [['7亩', STREET]], { more })).toEqual(other('7亩', '青松花园', STREET));
    expect(said('占地青松公司7亩。', [['7亩', STREET]])).toEqual([]);
    expect(said('青松公司占地石桥村7亩。', [['7亩', ['青松公司', STREET]]])).toEqual([]);
  });

  it.each<[string, string | string[]]>([
    ['石桥村7亩。', '石桥村'],
    ['海风社区、石桥村7亩。', ['海风社区', '石桥村']],
    ['蓝湾公园在石桥村7亩。', '蓝湾公园'],
    ['海风社区比石桥村7亩多。', '海风社区'],
    ['海风社区距石桥村7亩。', '海风社区'],
    ['海风社区至石桥村7亩。', '海风社区'],
    ['海风社区与石桥村7亩。', '海风社区'],
    ['海风社区在石桥村东街7亩。', '海风社区'],
    ['海风社区在石桥村种花7亩。', '海风社区'],
    ['海风社区在石桥村共种7亩。', '海风社区'],
    ['石桥村|海风社区占地7亩\n甲|乙\n', ['海风社区', '石桥村']],
    ['海风社区|蓝湾公园|7亩\n', '蓝湾公园'],
  ])('may be another than stands before it: %j', (text, about) => {
    expect(said(text, [['7亩', about]])).toEqual([]);
  });

  it('is not sought beyond 24 characters', () => {
    const name = `${'长'.repeat(21)}村村`;
    const more: Facts['entities'] = [
      { name, type: 'Community' },
      { name: `长${name}村`, type: 'Community' },
    ];
    expect(said(`海风社区在,${name}7亩。`, [['7亩', '海风社区']], { more })).toEqual(
      other('7亩', name, '海风社区'),
    );
    expect(said(`海风社区在,长${name}村7亩。`, [['7亩', '海风社区']], { more })).toEqual([]);
  });
});

describe('a column', () => {
  const table = '村|地(亩)|水(亩)\n海风社区|1亩|2亩\n石桥村|3亩|4亩\n合计|5亩|6亩\n';
  const column = (slice: string, head: string, first: string, wanted: string, metric: string) =>
    `observations.${Number(slice[0]) - 1}.metric: ${slice} is in the column ${head}, in which ${first} is ${wanted}: it cannot be ${metric}`;
  const of = (...metrics: string[]): Parameters<typeof said>[1] =>
    metrics.map((metric, nth) => [
      `${nth + 1}亩`,
      ['海风社区', '石桥村', STREET][Math.floor(nth / 2)] as string,
      metric,
    ]);

  it('is of one metric, totals with it', () => {
    expect(said(table, of('地', '水', '地', '水', '地', '水'))).toEqual([]);
    expect(said(table, of('地', '水', '水', '地', '地', '水'))).toEqual([
      column('3亩', '地(亩)', '1亩', '地', '水'),
      column('4亩', '水(亩)', '2亩', '水', '地'),
    ]);
    expect(said(table, of('地', '水', '地', '水', '水', '水'))).toEqual([
      column('5亩', '地(亩)', '1亩', '地', '水'),
    ]);
    expect(said(table, of('地', '水', '无', '水', '地', '无'))).toEqual([]);
  });

  it('of another table is another, and one of rows that are no things is none', () => {
    const two = `村|地(亩)\n海风社区|1亩\n\n村|地(亩)\n石桥村|3亩\n`;
    expect(
      said(two, [
        ['1亩', '海风社区', '地'],
        ['3亩', '石桥村', '水'],
      ]),
    ).toEqual([]);
    const rows = '项目|海风社区\n地|1亩\n水|3亩\n';
    expect(
      said(rows, [
        ['1亩', '海风社区', '地'],
        ['3亩', '海风社区', '水'],
      ]),
    ).toEqual([]);
    expect(
      said('海风社区地1亩,水3亩', [
        ['1亩', '海风社区', '地'],
        ['3亩', '海风社区', '水'],
      ]),
    ).toEqual([]);
  });

  it.each(['合计', '总计', '小计', '共计', '全镇', '全街', '总数'])('is added up in the row %s', (total) => {
    const text = `村|地(亩)\n石桥村|1亩\n${total}|3亩\n`;
    expect(
      said(text, [
        ['1亩', '石桥村', '地'],
        ['3亩', STREET, '水'],
      ]),
    ).toEqual([expect.stringContaining('3亩 is in the column 地(亩)')]);
  });
});

describe('what is counted', () => {
  const counted = (text: string, ...names: string[]) => {
    const report = factsOf({
      entities: [...(entities ?? []), { name: '百花园', at: ['园子@0'] }],
      checks: [{ rule: 'COUNT', result: `两个@${text.indexOf('两个')}`, names }],
    });
    return saidBy((say) => new SubjectCheck(report, divisions(), null, text, say).run());
  };

  it('is named in the paragraph, by any of its names', () => {
    expect(counted('园子、海风和石桥村两个。', '百花园', '海风社区', '石桥村')).toEqual([]);
    expect(counted('石桥村。\n两个:海风社区。', '海风社区', '石桥村')).toEqual([
      'checks.0.names: the paragraph of 两个@5 does not name 石桥村: it is not among what is counted there',
    ]);
  });
});

describe('a sentence', () => {
  const isAbout = (slice: string, name: string) => [
    `observations.0.about: the sentence of ${slice} begins with ${name}: the figure is about it, not about 香港中路街道`,
  ];

  it.each(['青松公司今年招工12人。', '一是青松公司今年招工12人。', '种树；青松公司今年招工12人。'])(
    'that begins with a thing is about it: %s',
    (text) => {
      expect(said(text, [['12人', STREET]])).toEqual(isAbout('12人', '青松公司'));
      expect(said(text, [['12人', '青松公司']])).toEqual([]);
    },
  );

  it.each([
    '青松公司与街道招工12人。',
    '青松公司和商会招工12人。',
    '青松公司今年为石桥村招工12人。',
    '今年青松公司招工12人。',
    '青松公司等招工12人。',
  ])('that names others as well may be about the whole place: %s', (text) => {
    expect(said(text, [['12人', STREET]])).toEqual([]);
  });
});
