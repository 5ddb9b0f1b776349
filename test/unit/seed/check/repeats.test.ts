import { describe, expect, it } from 'vitest';
import { checkRepeats } from '../../../../src/seed/check/repeats.js';
import type { MetricCatalogue } from '../../../../src/seed/metrics.js';
import { type Facts, factsOf, saidBy } from '../../../facts.js';

/** Of metrics each is what it is called; 无 is none. */
const catalogue = {
  find: (name: string) => ({ metric: name === '无' ? undefined : { id: name } }),
} as unknown as MetricCatalogue;

const said = (facts: Facts, metrics: MetricCatalogue | null = catalogue) =>
  saidBy((say) => checkRepeats(factsOf(facts), metrics, say));

describe('what things are called', () => {
  const called = (...entities: [name: string, aliases?: string[]][]) =>
    said({ entities: entities.map(([name, aliases = []]) => ({ name, aliases })) });
  const like = (index: number, word: string, name: string, other: string) => [
    `entities.${index}: ${word} is what ${other} is called as well as ${name}: one name for one thing`,
  ];

  it('is of one thing, marks aside', () => {
    expect(called(['公园'], ['花园', ['公园']])).toEqual(like(1, '公园', '花园', '公园'));
    expect(called(['“公园”', ['园子']], ['花园'], ['亭子', ['园 子']])).toEqual(
      like(2, '园 子', '亭子', '“公园”'),
    );
    expect(called(['公园', ['公园', '“公园”']], ['花园'])).toEqual([]);
  });
});

describe('a citation', () => {
  it('stands once in a fact, and may in several', () => {
    const twice = ['公园@1', '花园@5', '公园@1', '公园@1'];
    expect(said({ entities: [{ name: '亭', at: twice }] })).toEqual([
      'entities.0.at: 公园@1 is cited twice: once is enough',
    ]);
    expect(said({ links: [{ from: '甲', type: 'AFFECTS', to: '乙', at: twice }] })).toEqual([
      'links.0.at: 公园@1 is cited twice: once is enough',
    ]);
    expect(said({ observations: [{ at: ['7亩@1', '7亩@5', '7亩@5'] }] })).toEqual([
      'observations.0.at: 7亩@5 is cited twice: once is enough',
    ]);
    expect(
      said({
        entities: [
          { name: '亭', at: ['公园@1'] },
          { name: '阁', at: ['公园@1'] },
        ],
      }),
    ).toEqual([]);
  });
});

describe('two figures', () => {
  const two = (one: object, other: object, checks: Facts['checks'] = [], metrics?: MetricCatalogue | null) =>
    said(
      {
        observations: [
          { at: '7亩@1', ...one },
          { at: '7亩@5', ...other },
        ],
        checks,
      },
      metrics,
    );
  const SAME = [
    'observations.1: 7亩@5 says the same as 7亩@1: it is one figure with both citations, or something narrows one of them',
  ];
  const OTHER = [
    'observations.1: 7亩@5 is another value of what 7亩@1 is, of the same subjects and time: write what narrows one of them (dimensions, partOf), or compare them in a check',
  ];

  it('that say the same are one', () => {
    expect(two({}, {})).toEqual(SAME);
    expect(two({ about: ['甲', '乙'] }, { about: ['乙', '甲'] })).toEqual(SAME);
    expect(two({ dimensions: { 甲: '1', 乙: '2' } }, { dimensions: { 乙: '2', 甲: '1' } })).toEqual(SAME);
    expect(two({ period: '2021年' }, {})).toEqual(SAME);
    expect(two({ valueHigh: 3 }, { valueHigh: 3 })).toEqual(SAME);
    expect(two({ partOf: '9亩@9' }, {})).toEqual(SAME);
  });

  it.each([
    ['metric', { metric: '户数' }],
    ['subject', { about: ['甲'] }],
    ['status', { status: 'TARGET' as const }],
    ['period', { period: '2020年' }],
    ['dimension', { dimensions: { 甲: '1' } }],
  ])('of another %s are two', (_what, more) => {
    expect(two({}, more)).toEqual([]);
    expect(two(more, {})).toEqual([]);
  });

  it.each([
    ['value', { value: 2 }],
    ['upper value', { valueHigh: 2 }],
    ['qualifier', { qualifier: 'AT_LEAST' as const }],
    ['unit', { unit: '户' }],
  ])('of another %s are told apart by something', (_what, more) => {
    expect(two({}, more)).toEqual(OTHER);
    expect(two(more, {})).toEqual(OTHER);
    expect(two({}, { ...more, partOf: '7亩@1' })).toEqual([]);
    expect(two({ ...more, partOf: '7亩@5' }, {})).toEqual([]);
    expect(two({}, more, [{ rule: 'EQUAL', result: '7亩@1', operands: ['7亩@5'] }])).toEqual([]);
    expect(two({}, more, [{ rule: 'EQUAL', result: '7亩@1', operands: ['9亩@9'] }])).toEqual(OTHER);
    expect(two({}, more, [{ rule: 'EQUAL', result: '9亩@9', operands: ['7亩@5'] }])).toEqual(OTHER);
  });

  it('are not compared where their metrics cannot be told', () => {
    expect(two({}, {}, [], null)).toEqual([]);
    expect(two({ metric: '无' }, { metric: '无' })).toEqual([]);
  });
});

describe('a part', () => {
  it('is none of itself', () => {
    const part = (at: string, partOf?: string) => ({ at, metric: '无', ...(partOf && { partOf }) });
    expect(said({ observations: [part('7亩@1', '9亩@5'), part('9亩@5')] })).toEqual([]);
    expect(said({ observations: [part('7亩@1', '7亩@1')] })).toEqual([
      'observations.0.partOf: 7亩@1 is a part of itself',
    ]);
    expect(
      said({ observations: [part('7亩@1', '9亩@5'), part('9亩@5', '8亩@9'), part('8亩@9', '9亩@5')] }),
    ).toEqual([
      'observations.1.partOf: 9亩@5 is a part of itself',
      'observations.2.partOf: 8亩@9 is a part of itself',
    ]);
  });

  it('is not checked against itself', () => {
    const check = (result: string, ...operands: string[]) =>
      said({ checks: [{ rule: 'SUM' as const, result, operands }] });
    expect(check('7亩@1', '3亩@5', '4亩@9')).toEqual([]);
    expect(check('7亩@1', '7亩@1', '4亩@9')).toEqual([
      'checks.0: 7亩@1 stands twice in the check: nothing is checked against itself',
    ]);
    expect(check('7亩@1', '4亩@9', '4亩@9')).toEqual([
      'checks.0: 4亩@9 stands twice in the check: nothing is checked against itself',
    ]);
  });
});
