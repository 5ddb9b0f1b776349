import { describe, expect, it } from 'vitest';
import { ReportText } from '../../../../src/model/text.js';
import { TimeCheck } from '../../../../src/seed/check/times.js';
import { type Facts, factsOf, saidBy } from '../../../facts.js';

const said = (facts: Facts) => saidBy((say) => new TimeCheck(factsOf(facts), say).run());

describe('a period', () => {
  const of = (label: string, interval: string) => said({ periods: { [label]: interval } });

  it.each([
    ['2021年', '2021-01-01/2021-12-31'],
    ['2021年度', '2021-01-01/2021-12-31'],
    ['2021年全年', '2021-01-01/2021-12-31'],
    ['2021年', '2021-06-01/..'],
    ['2021年', '../2021-06-30'],
    ['2021年上半年', '2021-01-01/2021-06-30'],
    ['2021年下半年', '2021-07-01/2021-12-31'],
    ['2021年上半年', '2021-01-01/..'],
    ['2020年至2021年', '2020-03-01/2021-06-30'],
    ['2021年5月启动以来', '2021-05-09/2021-07-31'],
    ['2021年1-10月', '2021-01-01/2021-10-31'],
    ['2021年1月至10月', '2021-03-01/2021-10-09'],
    ['2021年一季度', '2021-01-01/2021-03-31'],
    ['2021年四季度', '2021-10-01/2021-12-31'],
    ['2021年前两季度', '2021-01-01/2021-06-30'],
    ['2021年前三个季度', '2021-01-01/2021-09-30'],
    ['2020年11-2月', '2020-11-01/2021-02-28'],
    ['目前', '../2022-02-25'],
    ['截至2021年9月底', '2020-01-01/2021-09-30'],
    ['截止2021年9月30日', '../2021-09-30'],
    ['截至2021年', '2020-01-01/2021-12-31'],
    ['2020年以来', '2020-03-01/2022-12-31'],
    ['2021年5月3日疫情发生后', '2021-05-03/..'],
    ['2021年8月底', '2021-08-21/2021-08-31'],
    ['2021年8月5日', '2021-08-05/2021-08-05'],
    ['2021年末', '2021-12-31/2021-12-31'],
    ['2021年8月5日至9月2日', '2021-08-05/2021-09-02'],
  ])('%s is %s', (label, interval) => {
    expect(of(label, interval)).toEqual([]);
  });

  it.each([
    ['2021年', '2022-01-01/2022-12-31', 'names a year that is not in'],
    ['2020年至2021年', '2022-01-01/..', 'names a year that is not in'],
    ['2021年', '2021-01-01/2021-06-30', 'names 2021-01-01/2021-12-31, and is'],
    ['2021年', '2020-01-01/2021-12-31', 'names 2021-01-01/2021-12-31, and is'],
    ['2021年下半年', '2021-08-01/2021-12-31', 'names 2021-07-01/2021-12-31, and is'],
    ['2021年上半年', '2021-01-01/2021-03-31', 'names 2021-01-01/2021-06-30, and is'],
    ['2021年上半年', '2021-01-01/2021-07-31', 'names 上半年, and'],
    ['2021年下半年', '2021-06-01/2021-12-31', 'names 下半年, and'],
    ['2021年1-10月', '2021-01-01/2021-11-30', 'names 1-10月, and'],
    ['2021年3月份到5月份', '2021-02-01/2021-05-31', 'names 3月份到5月份, and'],
    ['2021年1-10月', '2021-01-01/2022-10-31', 'names 1-10月, and'],
    ['2021年二季度', '2021-04-01/2021-07-31', 'names 二季度, and'],
    ['2021年三季度', '2021-06-01/2021-09-30', 'names 三季度, and'],
    ['2021年前二季度', '2021-01-01/2021-07-31', 'names 前二季度, and'],
    ['2021年前三季度', '2021-01-01/2021-10-31', 'names 前三季度, and'],
    ['截至2021年9月底', '2020-01-01/2021-10-31', 'names 2021-09, and is'],
    ['截止2021年9月30日', '../2021-09-29', 'names 2021-09-30, and is'],
    ['截至2021年', '2020-01-01/2022-01-31', 'names 2021, and is'],
    ['2020年以来', '2019-03-01/..', 'names 2020, and is'],
    ['2021年5月启动以来', '2021-04-09/2021-07-31', 'names 2021-05, and is'],
    ['2021年5月3日疫情发生后', '2021-05-04/..', 'names 2021-05-03, and is'],
    ['2021年8月底', '2021-07-21/2021-08-31', 'names 2021-08, and is'],
    ['2021年8月底', '2021-08-21/2021-09-30', 'names 2021-08, and is'],
    ['2021年8月5日', '2021-08-05/2021-08-06', 'names 2021-08-05, and is'],
  ])('%s is not %s', (label, interval, why) => {
    const found = of(label, interval).filter((one) => one.startsWith(`periods.${label}: period ${label} `));
    expect(found.filter((one) => one.includes(`${why}`))).toHaveLength(1);
    expect(of(label, interval)).toHaveLength(1);
  });
});

describe('what has been', () => {
  const report = { publishedOn: '2022-01-05' };
  const periods = { 来年: '2022-01-06/2022-12-31', 当日: '2022-01-05/..', 此前: '../2030-12-31' };
  const later = 'is of a time from 2022-01-06 on, and the report is of 2022-01-05';

  it('is not of a time after the publication', () => {
    const of = (more: object, published = report) =>
      said({ report: published, periods, observations: [{ at: '1人@1', ...more }] });
    expect(of({ period: '来年' })).toEqual([expect.stringContaining(`observations.0: 1人@1 ${later}`)]);
    for (const period of ['当日', '此前', undefined]) expect(of({ period })).toEqual([]);
    for (const status of ['TARGET', 'FORECAST']) expect(of({ period: '来年', status })).toEqual([]);
    expect(of({ period: '来年' }, {} as typeof report)).toEqual([]);
    expect(of({ period: '无' })).toEqual([]);
  });

  it('is not so after it either, but planned', () => {
    const entity = (status: object) =>
      said({ report, periods, entities: [{ name: '亭子', status: [status as never] }] });
    const of = (is: string, period?: string) => entity({ is, period, at: [] });
    expect(of('ACTIVE', '来年')).toEqual([
      'entities.0.status.0: 亭子 is ACTIVE from 2022-01-06 on, and the report is of 2022-01-05: it is PLANNED, or of another time',
    ]);
    expect([of('PLANNED', '来年'), of('ACTIVE', '当日'), of('ACTIVE', '此前'), of('ACTIVE')].flat()).toEqual(
      [],
    );
    const link = (more: object, published: object = report) =>
      said({ report: published, links: [{ from: '亭子', type: 'SERVES', to: '村', ...more }] });
    expect(link({ start: '2022-01-06' })).toEqual([
      'links.0: 亭子 is SERVES from 2022-01-06 on, and the report is of 2022-01-05: it is PLANNED, or of another time',
    ]);
    expect(link({ start: '2022-01-06', status: 'ABOLISHED' })).toEqual([
      expect.stringContaining('亭子 is ABOLISHED from'),
    ]);
    expect(link({ start: '2022-01-06', status: 'PLANNED' })).toEqual([]);
    expect(link({ start: '2022-01-05' })).toEqual([]);
    expect(link({ start: '2022-01-06' }, {})).toEqual([]);
  });
});

describe('a part', () => {
  const periods = {
    去年: '2020-01-01/2020-12-31',
    年初: '2021-01-01/2021-01-01',
    以来: '2020-12-31/..',
    前: '../2020-12-30',
  };
  const apart = 'and 9人@9 are of periods that have no day in common';
  const observations = (period: string, partOf = false): Facts['observations'] => [
    { at: '9人@9' },
    { at: '1人@1', period, ...(partOf && { partOf: '9人@9' }) },
  ];

  it('is of a time that the whole has a day of', () => {
    expect(said({ periods, observations: observations('去年', true) })).toEqual([
      `observations.1.partOf: 1人@1 ${apart}`,
    ]);
    expect(said({ periods, observations: observations('前', true) })).toHaveLength(1);
    for (const period of ['年初', '以来', '无'])
      expect(said({ periods, observations: observations(period, true) })).toEqual([]);
    expect(said({ periods, observations: [{ at: '1人@1', partOf: '2人@2' }] })).toEqual([]);
  });

  it('is so in sums, but in no rate', () => {
    const of = (rule: 'SUM' | 'PARTS' | 'EQUAL' | 'RATIO') =>
      said({
        periods,
        observations: observations('去年'),
        checks: [{ rule, result: '9人@9', operands: ['1人@1', '3人@3'] }],
      });
    for (const rule of ['SUM', 'PARTS', 'EQUAL'] as const)
      expect(of(rule)).toEqual([`checks.0: 1人@1 ${apart}`]);
    expect(of('RATIO')).toEqual([]);
  });
});

describe('the words before a figure', () => {
  const LABELS = {
    去年: '2020-01-01/2020-12-31',
    '2020年': '2020-01-01/2020-12-31',
    半年: '2021-01-01/2021-06-30',
    以来: '2021-01-01/..',
  };
  const saidOf = (text: string, period?: string) => {
    const report = factsOf({
      periods: LABELS,
      observations: [{ at: `7人@${text.indexOf('7人')}`, ...(period && { period }) }],
    });
    return saidBy((say) => new TimeCheck(report, say).checkBefore(new ReportText(text)));
  };

  it.each([
    '2020年7人',
    '2020年度7人',
    '2020年为7人',
    '2020年达7人',
    '2020年达到7人',
    '2020年完成7人',
    '1999年实现7人',
  ])('name another year: %s', (text) => {
    const [year] = /\d{4}/.exec(text) as RegExpExecArray;
    expect(saidOf(text)).toEqual([
      `observations.0: ${year} stands right before 7人@${text.indexOf('7人')}, and is not in its period 2021年`,
    ]);
  });

  it.each([
    ['2020年7人', '去年'],
    ['2021年7人', undefined],
    ['2020年新增7人', undefined],
    ['2020年:7人', undefined],
    ['12020人7人', undefined],
  ])('name no other year: %s', (text, period) => {
    expect(saidOf(text, period)).toEqual([]);
  });

  it.each([
    ['上半年7人', '上半年'],
    ['上半年共完成7人', '上半年'],
    ['一季度累计达到7人', '一季度'],
    ['前三季度为7人', '前三季度'],
    ['1-10月实现7人', '1-10月'],
    ['1月份至10月份达7人', '1月份至10月份'],
  ])('name other months: %s', (text, months) => {
    expect(saidOf(text)).toEqual([
      `observations.0: ${months} stands right before 7人@${text.indexOf('7人')}, and its period 2021年 goes beyond it`,
    ]);
  });

  it.each([
    ['上半年7人', '半年'],
    ['上半年7人', '以来'],
    ['上半年新增7人', undefined],
    ['11-2月7人', undefined],
  ])('name no other months: %s', (text, period) => {
    expect(saidOf(text, period)).toEqual([]);
  });

  const unsaid = (text: string) => [
    `observations.0.period: nothing before 7人@${text.indexOf('7人')} names 2020, nor another year than the report: its period is not 2020年`,
  ];

  it('name a year that is not the report’s, or say that it is another', () => {
    expect(saidOf('种树7人', '2020年')).toEqual(unsaid('种树7人'));
    expect(saidOf('种树7人', '去年')).toEqual([]);
    expect(saidOf('种树7人')).toEqual([]);
    for (const text of ['2020年种树,养花7人', '上年7人', '较同期多7人', '曾有7人', '此前7人'])
      expect(saidOf(text, '2020年')).toEqual([]);
    const far = `2020年${'长'.repeat(396)}7人`;
    expect(saidOf(far, '2020年')).toEqual(unsaid(far));
    expect(saidOf(far.replace('长', ''), '2020年')).toEqual([]);
  });
});

it('what the report says has come about is not of a time after it', () => {
  const of = (is: string, publishedOn: string) =>
    said({
      report: { publishedOn },
      periods: { '2022年': '2022-01-01/2022-12-31' },
      entities: [{ name: '亭子', status: [{ is, at: [], period: '2022年' }] }],
    });
  expect(of('COMPLETED', '2022-01-18')).toEqual([
    'entities.0.status.0: 亭子 is COMPLETED from 2022-01-01 on, after the period of the report (2021年): it is PLANNED, or of another time',
  ]);
  expect(of('PLANNED', '2022-01-18')).toEqual([]);
  expect(of('COMPLETED', '2023-01-18')).toEqual([]);
});
