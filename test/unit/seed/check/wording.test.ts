import { describe, expect, it } from 'vitest';
import { ReportText } from '../../../../src/model/text.js';
import { WordingCheck } from '../../../../src/seed/check/wording.js';
import type { MetricCatalogue } from '../../../../src/seed/metrics.js';
import { scanNumbers } from '../../../../src/seed/numbers/numbers.js';
import { Units } from '../../../../src/seed/numbers/units.js';
import { type Facts, factsOf, saidBy } from '../../../facts.js';
import { realSeed } from '../../../real-seed.js';

const units = new Units(realSeed.vocabulary);
/** Metrics that measure what they are called. */
const catalogue = {
  find: (measure: string) => ({
    metric: measure === '无' ? undefined : { measure, name: `${measure}下降率` },
  }),
} as unknown as MetricCatalogue;

const saidOf = (text: string, facts: Facts, metrics: MetricCatalogue | null = catalogue) =>
  saidBy((say) =>
    new WordingCheck(factsOf(facts), metrics, units, say).run(
      new ReportText(text),
      scanNumbers(text, units).figures,
    ),
  );
/** What is said of one figure, of which `@` stands for its place. */
const said = (text: string, slice: string, more: object = {}, metrics?: MetricCatalogue | null) => {
  const at = `${slice}@${[...text.slice(0, text.indexOf(slice))].length}`;
  const observations = [{ at, unit: '亩', metric: 'AREA', ...more }];
  return saidOf(text, { observations }, metrics).map((one) => one.replace(at, slice));
};

describe('a figure that has been', () => {
  it.each([
    ['预计占地7亩', '预计', 'FORECAST'],
    ['预期占地7亩', '预期', 'FORECAST'],
    ['有望占地7亩', '有望', 'FORECAST'],
    ['计划占地7亩', '计划', 'TARGET'],
    ['拟占地7亩', '拟', 'TARGET'],
    ['力争全街林地规模再占地7亩', '力争', 'TARGET'],
  ])('is not planned: %s', (text, word, status) => {
    expect(said(text, '7亩')).toEqual([
      `observations.0: right before 7亩 stands ${word}: it is a ${status}, not ACTUAL`,
    ]);
    expect(said(text, '7亩', { status })).toEqual([]);
    const other = status === 'TARGET' ? 'FORECAST' : 'TARGET';
    expect(said(text, '7亩', { status: other })).toEqual([
      `observations.0: right before 7亩 stands ${word}: it is a ${status}, not ${other}`,
    ]);
  });

  it.each([
    '按计划占地7亩',
    '比计划多占地7亩',
    '较计划占地7亩',
    '完成年度计划占地7亩',
    '计划生育用地7亩',
    '虚拟占地7亩',
    '计划不变。占地7亩',
    '计划已定,占地7亩',
    '预计开工、占地7亩',
    '“预计”占地7亩',
    '计划用地已占地7亩',
  ])('has come: %s', (text) => {
    expect(said(text, '7亩')).toEqual([]);
  });

  it('does not stand under a heading of plans', () => {
    expect(said('三、来年工作打算\n占地7亩', '7亩')).toEqual([
      'observations.0: 7亩 stands under a heading, or in a paragraph, of what is to come: it is a TARGET, not ACTUAL',
    ]);
    expect(said('三、来年工作打算\n占地7亩', '7亩', { status: 'TARGET' })).toEqual([]);
    expect(said('三、来年工作打算\n已占地7亩', '7亩')).toEqual([]);
    expect(said('三、工作总结\n占地7亩', '7亩')).toEqual([]);
  });
});

describe('a figure that is planned', () => {
  it.each([
    ['已完成7亩', '已完成'],
    ['累计完成7亩', '累计完成'],
    ['共投入7亩', '共投入'],
    ['实际建成7亩', '实际建成'],
    ['顺利实现7亩', '顺利实现'],
  ])('has not been done: %s', (text, word) => {
    expect(said(text, '7亩', { status: 'TARGET' })).toEqual([
      `observations.0: right before 7亩 stands ${word}: it is ACTUAL, not TARGET`,
    ]);
  });

  it.each(['占地7亩', '完成7亩', '开始。占地7亩'])('is said to come: %s', (text) => {
    expect(said(text, '7亩', { status: 'FORECAST' })).toEqual([
      'observations.0: nothing in the sentence of 7亩 says that it is still to come: it is ACTUAL, not FORECAST',
    ]);
  });

  it.each(['要累计完成7亩', '占地7亩,任务重', '将来占地7亩', '年度目标7亩', '设计规模7亩', '投产后7亩'])(
    'may be: %s',
    (text) => {
      expect(said(text, '7亩', { status: 'TARGET' })).toEqual([]);
    },
  );
});

describe('a unit', () => {
  it('is that of a rate where the words before say so', () => {
    expect(said('亩产480公斤', '480公斤', { unit: '公斤' })).toEqual([
      'observations.0.unit: 480公斤 is in 公斤/亩 by the words around it, which measures another quantity than 公斤',
    ]);
    expect(said('亩产480公斤', '480公斤', { unit: '公斤/亩' })).toEqual([]);
    expect(said('产出480公斤', '480公斤', { unit: '吨' })).toEqual([]);
    // A number without a unit is counted as its head says.
    expect(said('\n亩\n480\n', '480', { unit: '亩' })).toEqual([]);
  });
});

describe('a rate', () => {
  const rate = (text: string, slice: string, metric: string, more: object = {}) =>
    said(text, slice, { unit: '%', metric, ...more });
  const other = (slice: string, word: string, meant: string, measure: string) => [
    `observations.0.metric: right before ${slice} stands ${word}: it measures ${meant}, not ${measure}`,
  ];

  it.each(['增长', '增幅', '增速', '上升', '降幅', '增长了', '增长为', '上升达到', '增幅达'])(
    'of growth is no share: %s',
    (word) => {
      expect(rate(`同比${word}8%`, '8%', 'SHARE')).toEqual(other('8%', word, 'CHANGE', 'SHARE'));
      expect(rate(`同比${word}8%`, '8%', 'CHANGE')).toEqual([]);
    },
  );

  it.each(['占', '占比', '占总数', '占全区的', '占全镇', '占比为', '占比达到'])(
    'of a whole is no growth: %s',
    (word) => {
      expect(rate(`资金${word}8%`, '8%', 'CHANGE')).toEqual(other('8%', word, 'SHARE', 'CHANGE'));
      expect(rate(`资金${word}8%`, '8%', 'SHARE')).toEqual([]);
    },
  );

  it('may have the word in its slice, or in its name', () => {
    expect(rate('上升8%', '上升8%', 'SHARE', { value: 8 })).toEqual(
      other('上升8%', '上升', 'CHANGE', 'SHARE'),
    );
    expect(rate('下降8%', '下降8%', 'SHARE', { value: -8 })).toEqual([]);
    expect(rate('资金增长后8%', '8%', 'SHARE')).toEqual([]);
    expect(rate('增长8%', '8%', '无')).toEqual([]);
    expect(rate('增长8%', '8%', 'AREA')).toEqual([]);
    expect(said('增长8%', '8%', { unit: '%', metric: 'SHARE' }, null)).toEqual([]);
    expect(said('增长8亩', '8亩', { metric: 'SHARE' })).toEqual([]);
  });
});

describe('a link that is planned', () => {
  const link = (
    text: string,
    at: string[],
    entities: Facts['entities'] = [],
    status: 'PLANNED' | 'ABOLISHED' = 'PLANNED',
  ) => saidOf(text, { entities, links: [{ from: '亭子', type: 'SERVES', to: '村', status, at }] });
  const none = [
    'links.0.status: no sentence cited says that 亭子 SERVES 村 is still to come: leave out status: PLANNED',
  ];

  it('is said to come by a sentence, a heading or the status of an end', () => {
    expect(link('亭子在村里。', ['亭子@0'])).toEqual(none);
    expect(link('计划建村。亭子在村里。', ['亭子@5'])).toEqual(none);
    expect(link('亭子将在村里。', ['亭子@0'])).toEqual([]);
    expect(link('亭子在村里。拟建。', ['亭子@0', '拟建@6'])).toEqual([]);
    expect(link('下一步工作打算\n亭子在村里。', ['亭子@8'])).toEqual([]);
    const is = (name: string, status: string): Facts['entities'] => [
      { name, status: [{ is: status, at: [], period: undefined }] },
    ];
    expect(link('亭子在村里。', ['亭子@0'], is('亭子', 'PLANNED'))).toEqual([]);
    expect(link('亭子在村里。', ['亭子@0'], is('村', 'PLANNED'))).toEqual([]);
    expect(link('亭子在村里。', ['亭子@0'], is('村', 'ACTIVE'))).toEqual(none);
    expect(link('亭子在村里。', ['亭子@0'], is('桥', 'PLANNED'))).toEqual(none);
  });

  it('has ended where a sentence or the status of an end says so', () => {
    const is = (name: string, status: string) => [{ name, status: [{ is: status, at: [] }] as never }];
    expect(link('亭子在村里。', ['亭子@0'], [], 'ABOLISHED')).toEqual([
      'links.0.status: no sentence cited says that 亭子 SERVES 村 is so no longer: leave out status: ABOLISHED',
    ]);
    expect(link('村里取缔了亭子。', ['村@0'], [], 'ABOLISHED')).toEqual([]);
    expect(link('亭子在村里。', ['亭子@0'], is('亭子', 'ABOLISHED'), 'ABOLISHED')).toEqual([]);
    expect(link('亭子在村里。', ['亭子@0'], is('村', 'ABOLISHED'), 'ABOLISHED')).toEqual([]);
    expect(link('亭子在村里。', ['亭子@0'], is('村', 'PLANNED'), 'ABOLISHED')).toHaveLength(1);
    expect(link('亭子在村里。', ['亭子@0'], is('桥', 'ABOLISHED'), 'ABOLISHED')).toHaveLength(1);
  });
});

describe('what follows 其中', () => {
  const part = (text: string, more: object = {}, checks: Facts['checks'] = []) => {
    const at = (slice: string) => `${slice}@${text.indexOf(slice)}`;
    const observations = [
      { at: at('9亩'), unit: '亩', metric: 'AREA' },
      { at: at('7亩'), unit: '亩', metric: 'AREA', ...more },
    ];
    return saidOf(text, { observations, checks });
  };
  const asked = (place: number, word: string) => [
    `observations.1: right before 7亩@${place} stands ${word}: say what it is a part of (partOf), or compare the two in a check`,
  ];

  it('is a part of a figure, or compared with one', () => {
    const text = '占地9亩，其中水面7亩。';
    expect(part(text)).toEqual(asked(9, '其中水面'));
    expect(part('占地9亩，其中7亩。')).toEqual(asked(7, '其中'));
    expect(part(text, { partOf: '9亩@2' })).toEqual([]);
    expect(part(text, {}, [{ rule: 'PARTS', result: '9亩@2', operands: ['7亩@9'] }])).toEqual([]);
    expect(part(text, {}, [{ rule: 'SUM', result: '7亩@9', operands: ['9亩@2'] }])).toEqual([]);
    expect(part(text, {}, [{ rule: 'SUM', result: '9亩@2' }])).toEqual(asked(9, '其中水面'));
  });

  it('is not asked for after another clause or figure', () => {
    expect(part('占地9亩，其中有树，占地7亩。')).toEqual([]);
    expect(part('占地9亩，其中3处7亩。')).toEqual([]);
    expect(part('占地9亩，7亩。')).toEqual([]);
  });
});
