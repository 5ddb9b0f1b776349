import { describe, expect, it } from 'vitest';
import { ReportText } from '../../../../src/model/text.js';
import { PeriodCheck } from '../../../../src/seed/check/periods.js';
import { type Facts, factsOf, saidBy } from '../../../facts.js';

const periods = {
  截至目前: '2021-01-01/2021-11-30',
  '2021年以来': '2021-01-01/..',
  '2021年上半年': '2021-01-01/2021-06-30',
  '2021年1-2季度': '2021-01-01/2021-06-30',
  '2021年5月': '2021-05-01/2021-05-31',
  '2021年初': '2021-01-01/2021-03-31',
  每年: '../..',
  '2019年': '2019-01-01/2019-12-31',
  '2021年园博会前夕': '2021-04-01/2021-04-30',
  截至2021年9月: '2021-01-01/2021-09-30',
  '2021年疫情后': '2021-03-01/..',
  '2021年夏收': '2021-06-01/2021-06-30',
  '2021年度': '2021-01-01/2021-12-31',
};

type Cited = [slice: string, period?: string, more?: object];

/** What is said of figures of a text, each cited by its slice, with its period. */
function said(text: string, figures: Cited[], entities: Facts['entities'] = []): string[] {
  const at = (slice: string) => `${slice}@${text.indexOf(slice)}`;
  const report = factsOf({
    periods,
    entities,
    observations: figures.map(([slice, period, more]) => ({
      at: at(slice),
      ...(period && { period }),
      ...more,
    })),
  });
  return saidBy((say) => new PeriodCheck(report, new ReportText(text), say).run());
}

const unsaid = (cited: string, period: string, place = 'observations.0.period') =>
  `${place}: neither the paragraph of ${cited} nor its heading says that it is of ${period}`;

describe('a period of its own', () => {
  it.each([
    ['截至目前植树7亩。', '截至目前'],
    ['累计植树7亩。', '截至目前'],
    ['现有树7亩。', '截至目前'],
    ['今年以来，植树7亩。', '2021年以来'],
    ['上半年植树7亩。', '2021年上半年'],
    ['前两个季度植树7亩。', '2021年1-2季度'],
    ['5月植树7亩。', '2021年5月'],
    ['年初植树7亩。', '2021年初'],
    ['每年植树7亩。', '每年'],
    ['2019年植树7亩。', '2019年'],
    ['前年植树7亩。', '2019年'],
    ['比原先的7亩多。', '2019年'],
    ['园博会前植树7亩。', '2021年园博会前夕'],
    ['园里年产7亩。', '每年'],
    ['截止年终植树7亩。', '截至2021年9月'],
    ['疫情后植树7亩。', '2021年疫情后'],
    ['夏收植树7亩。', '2021年夏收'],
    ['植树7亩。', '2021年度'],
    // Its heading.
    ['上半年植树\n植树7亩。', '2021年上半年'],
    // Of the report, or of none that is there.
    ['植树7亩。', '2021年'],
    ['植树7亩。', '2025年'],
  ])('is said: %s', (text, period) => {
    expect(said(text, [['7亩', period]])).toEqual([]);
  });

  it('need not be said where it is the report’s', () => {
    const report = { report: { period: '2021年上半年' }, periods };
    const of = (period?: string) =>
      factsOf({ ...report, observations: [{ at: '7亩@2', ...(period && { period }) }] });
    const found = (facts: ReturnType<typeof of>) =>
      saidBy((say) => new PeriodCheck(facts, new ReportText('植树7亩。'), say).run());
    expect(found(of('2021年上半年'))).toEqual([]);
    expect(found(of())).toEqual([]);
    expect(found(of('2021年5月'))).toEqual([unsaid('7亩@2', '2021年5月')]);
  });

  it.each(Object.keys(periods).filter((label) => label !== '2021年度'))('is said nowhere: %s', (period) => {
    expect(said('植树7亩。上半年里累计每年如此，5月底园博会以来，2019年也。', [['7亩', period]])).toEqual([
      unsaid('7亩@2', period),
    ]);
  });

  it('of a status is said where it is cited, if it is narrower than a year', () => {
    const status = (period: string) => [
      { name: '亭', status: [{ is: 'ACTIVE', at: [{ exact: '建成', start: 0, end: 2 }], period }] },
    ];
    expect(said('建成亭。', [], status('2021年5月'))).toEqual([
      unsaid('建成@0', '2021年5月', 'entities.0.status.0.period'),
    ]);
    expect(said('建成于5月。', [], status('2021年5月'))).toEqual([]);
    expect(said('建成亭。', [], status('截至目前'))).toEqual([]);
    const twice = [
      {
        name: '亭',
        status: [
          {
            is: 'ACTIVE',
            at: [
              { exact: '建成', start: 0, end: 2 },
              { exact: '建成', start: 8, end: 10 },
            ],
            period: '2021年5月',
          },
        ],
      },
    ];
    expect(said('建成亭。\n亭5月建成。', [], twice)).toEqual([]);
  });
});

describe('a word of time before a figure', () => {
  const other = (word: string, meant: string, cited: string) => [
    `observations.0.period: before ${cited} stands ${word}: it is of ${meant}, not of 2021年`,
  ];

  it.each([
    ['截至目前，植树7亩。又8亩。', '截至目前', '截至目前', '7亩@7'],
    ['今年以来，植树7亩。又8亩。', '以来', '2021年以来', '7亩@7'],
    ['上半年，植树7亩。又8亩。', '上半年', '2021年上半年', '7亩@6'],
    ['截止目前，植树7亩。又8亩。', '截止目前', '截至目前', '7亩@7'],
    ['一季度，植树7亩。又8亩。', '一季度', '2021年1-2季度', '7亩@6'],
    ['前二个季度，植树7亩。又8亩。', '前二个季度', '2021年1-2季度', '7亩@8'],
  ])('is that of its period: %s', (text, word, meant, cited) => {
    // The second figure is of that period, so that the report has it.
    const found = said(text, [
      ['7亩', undefined],
      ['8亩', meant],
    ]);
    expect(found.filter((one) => one.startsWith('observations.0'))).toEqual(other(word, meant, cited));
  });

  it('is that of the period that has it, of all that figures are of', () => {
    const found = said('上半年，植树7亩。又8亩。再9亩。', [
      ['7亩', undefined],
      ['9亩', '每年'],
      ['8亩', '2021年上半年'],
    ]);
    expect(found.filter((one) => one.startsWith('observations.0'))).toEqual(
      other('上半年', '2021年上半年', '7亩@6'),
    );
  });

  it('is not held against a figure after another word of time, in another sentence, or where no figure has its period', () => {
    for (const text of [
      '上半年种花，全年植树7亩。又8亩。',
      '上半年种花。植树7亩。又8亩。',
      '上半年种花；植树7亩。又8亩。',
    ])
      expect(
        said(text, [
          ['7亩', undefined],
          ['8亩', '2021年上半年'],
        ]),
      ).not.toContainEqual(expect.stringContaining('before 7亩'));
    expect(said('上半年，植树7亩。', [['7亩']])).toEqual([]);
  });
});

describe('figures of one sentence', () => {
  const apart = (text: string, more: object = {}) =>
    said(text, [
      ['7亩', '2021年上半年'],
      ['8户', undefined, more],
    ]).filter((one) => one.includes('in one sentence'));

  it('are of one period', () => {
    expect(apart('上半年植树7亩，涉及8户。')).toEqual([
      'observations.1.period: 8户@10 and 7亩@5 stand in one sentence with no word of time between them: they are of one period, not of 2021年 and 2021年上半年',
    ]);
  });

  it.each([
    ['what one has risen to', '上半年由7亩提高到8户。'],
    ['another time between them', '上半年植树7亩，全年涉及8户。'],
    ['a comparison between them', '上半年植树7亩，比8户少。'],
    ['a stop', '上半年植树7亩。涉及8户。'],
    ['a semicolon', '上半年植树7亩；涉及8户。'],
    ['another line', '上半年植树7亩\n涉及8户。'],
    ['two times that are handed out', '4月初、8月底上半年植树7亩，涉及8户。'],
    ['an event of a time', '亭子于5月建成投用，上半年植树7亩，涉及8户。'.replace('上半年', '')],
    ['what is compared', '今年上半年是原先的7亩，涉及8户。'],
  ])('are not where there is %s', (_what, text) => {
    expect(apart(text)).toEqual([]);
  });

  it.each([
    '截止',
    '八月',
    '3日',
    '年末',
    '每天',
    '前年',
    '1998',
    '此前',
    '之前',
    '原有',
    '原来有',
    '同期',
    '期间',
    '今后',
    '将',
    '增至',
    '降低到',
    '减为',
  ])('are not where a word of time stands between them: %s', (word) => {
    expect(apart(`上半年植树7亩，${word}涉及8户。`)).toEqual([]);
  });

  it.each(['4月、8月', '4月份、8月份', '2020年底、2021年'])('are not where it hands out %s', (times) => {
    expect(apart(`${times}上半年植树7亩，涉及8户。`)).toEqual([]);
  });

  it.each([
    '亭子于园里建成投用，上半年植树7亩，涉及8户。',
    '亭子于5月建成，到6月上半年植树7亩，涉及8户。',
    '今年是好年景，上半年植树7亩，涉及8户。',
    '花木、8个村上半年植树7亩，涉及8户。',
  ])('are of one where what is said of a time is over: %s', (text) => {
    expect(apart(text)).toHaveLength(1);
  });

  it('are told in the order of the text, and may have one period', () => {
    const text = '上半年植树7亩，涉及8户。';
    const found = said(text, [['8户'], ['7亩', '2021年上半年']]);
    expect(found).toContainEqual(expect.stringContaining('observations.0.period: 8户@10 and 7亩@5 stand'));
    expect(
      said(text, [
        ['7亩', '2021年上半年'],
        ['8户', '2021年上半年'],
      ]),
    ).toEqual([]);
  });

  it('are not where one is planned', () => {
    expect(apart('上半年植树7亩，涉及8户。', { status: 'TARGET' })).toEqual([]);
  });
});
