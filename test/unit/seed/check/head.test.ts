import { describe, expect, it } from 'vitest';
import { checkHead } from '../../../../src/seed/check/head.js';
import { factsOf, saidBy } from '../../../facts.js';

const said = (report: NonNullable<Parameters<typeof factsOf>[0]['report']>, text: string) =>
  saidBy((say) => checkHead(factsOf({ report }), `${text}\n${report.title ?? '某街道'}`, say));

describe('the publisher', () => {
  it('stands in the text, blanks aside', () => {
    expect(said({ publisher: '某街道 办事处' }, '来源:某街\n道办事处')).toEqual([]);
    expect(said({ publisher: '某街道办事处' }, '来源:街道办事处')).toEqual([
      'report.publisher: publisher 某街道办事处 stands nowhere in the text: write it as it stands there, or leave it out',
    ]);
  });
});

describe('the day of publication', () => {
  it.each([
    '发布日期:2022-01-06',
    '发文时间:2022-1-6 来源:某报',
    '成文日期 2022年1月6日',
    '公布时间：2022.01.06',
    '某街道\n2022/1/6\n一年来',
    '某街道\n  2022-01-06 08:30\n一年来',
    '2022年1月6日 来源',
  ])('is that of the text: %j', (text) => {
    expect(said({ publishedOn: '2022-01-06' }, text)).toEqual([]);
    expect(said({ publishedOn: '2022-01-05' }, text)).toEqual([
      'report.publishedOn: the text says that it was published on 2022-01-06, not on 2022-01-05',
    ]);
    expect(said({}, text)).toEqual([]);
  });

  it.each([
    '会议于2022-01-06召开',
    '2022年1月6日上午,街道召开会议',
    '开会时间:2022-01-06',
    '编号2022-01-0612',
    `${'长'.repeat(400)}\n发布日期:2022-01-06`,
  ])('is no other day: %j', (text) => {
    expect(said({ publishedOn: '2022-01-05' }, text)).toEqual([]);
  });
});

describe('the title', () => {
  it('names a year of the report, where it names any', () => {
    for (const title of ['某街道2021年工作', '2021年总结和2022年打算', '某街道工作', '第2020号'])
      expect(said({ title }, '')).toEqual([]);
    expect(said({ title: '某街道2020年总结和2022年打算' }, '')).toEqual([
      'report.period: the title names 2020、2022, which is not in the period 2021年 of the report',
    ]);
    expect(said({ title: '某街道2020年', period: '何时' }, '')).toEqual([]);
  });
});

describe('the title in the text', () => {
  const of = (title: string, text: string) =>
    saidBy((say) => checkHead(factsOf({ report: { title } }), text, say));
  const unwritten = (title: string) => [
    `report.title: the text does not have the title ${title}: copy it from the text`,
  ];

  it('is written as a whole, punctuation aside', () => {
    for (const text of ['石桥镇工作总结\n一年来', '标题:石桥镇—工作\n总结(公开)', '| 石桥镇工作总结 |'])
      expect(of('石桥镇工作总结', text)).toEqual([]);
    for (const text of ['大石桥镇工作总结', '石桥镇工作总结会', '石桥镇总结'])
      expect(of('石桥镇工作总结', text)).toEqual(unwritten('石桥镇工作总结'));
  });

  it('may be put together of words of the text', () => {
    expect(of('石桥镇2021年工作', '石桥镇2021年的工作')).toEqual([]);
    expect(of('石桥镇2021年总结', '石桥镇2021年的工作')).toEqual(unwritten('石桥镇2021年总结'));
  });
});

describe('the kind of report', () => {
  const of = (kind: 'WORK_REPORT' | 'PLAN' | 'PROFILE' | 'BULLETIN' | 'NEWS', title: string, text = '') =>
    saidBy((say) => checkHead(factsOf({ report: { kind, title } }), `${text}\n${title}`, say));

  it.each([
    ['WORK_REPORT', '石桥镇工作总结和明年打算', '石桥镇概况'],
    ['PLAN', '石桥镇明年工作计划', '石桥镇工作总结'],
    ['PROFILE', '石桥镇简介', '石桥镇工作总结'],
    ['BULLETIN', '石桥镇统计公报', '石桥镇工作总结'],
  ] as const)('%s fits the title', (kind, title, other) => {
    expect(of(kind, title)).toEqual([]);
    expect(of(kind, other)).toEqual([
      `report.kind: the title ${other} does not say that the text is a ${kind}: correct the kind`,
    ]);
  });

  it('PLAN is none if the title says what was done as well', () => {
    expect(of('PLAN', '石桥镇工作总结和明年打算')).toHaveLength(1);
  });

  it('NEWS is told by its head', () => {
    expect(of('NEWS', '石桥镇新事', '来源:某报')).toEqual([]);
    expect(of('NEWS', '石桥镇新事')).toHaveLength(1);
    expect(of('NEWS', '石桥镇工作总结', '来源:某报')).toHaveLength(1);
  });
});
