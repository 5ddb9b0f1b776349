import { describe, expect, it } from 'vitest';
import { checkUnchecked } from '../../../../src/seed/check/unchecked.js';
import { MetricCatalogue } from '../../../../src/seed/metrics.js';
import { Units } from '../../../../src/seed/numbers/units.js';
import { type Facts, factsOf, saidBy } from '../../../facts.js';
import { realSeed } from '../../../real-seed.js';

const catalogue = new MetricCatalogue(realSeed);
const units = new Units(realSeed.vocabulary);
const said = (text: string, facts: Facts) =>
  saidBy((say) => checkUnchecked(factsOf(facts), catalogue, units, text, say));

describe('the number of steps', () => {
  const step = (name: string) => ({ name, at: [] });
  const of = (observation: object, checks: Facts['checks'] = [], steps = ['登记', '核实', '办理']) =>
    said('三步办法：登记、核实、办理。', {
      entities: [{ name: '办法', type: 'Programme', steps: steps.map(step) }],
      observations: [
        { metric: '组成要素数', about: ['办法'], value: 3, unit: '步', at: '三步@0', ...observation },
      ] as NonNullable<Facts['observations']>,
      checks,
    });

  it('is counted in a check', () => {
    expect(of({})).toEqual([
      'observations.0: 三步@0 is the number of steps of 办法: record the check {rule: COUNT, result: 三步@0, stepsOf: 办法}',
    ]);
    expect(of({}, [{ rule: 'COUNT', result: '三步@0' }])).toEqual([]);
    expect(of({}, [{ rule: 'EQUAL', result: '三步@0' }])).toHaveLength(1);
  });

  it('is another number where it differs, or is of something else', () => {
    expect(of({ value: 4 })).toEqual([]);
    expect(of({ about: ['街道'] })).toEqual([]);
    expect(of({ metric: { object: '企业', measure: 'COUNT' } })).toEqual([]);
    expect(of({ value: 1 }, [], ['登记'])).toEqual([]);
  });
});

describe('a part', () => {
  const of = (part: object, checks: Facts['checks'] = [], text = '企业12家，其中大企业5家。') =>
    said(text, {
      observations: [
        { metric: { object: '企业', measure: 'COUNT' }, value: 12, unit: '家', at: '12家@2' },
        { metric: { object: '企业', measure: 'COUNT' }, value: 5, unit: '家', at: '5家@11', ...part },
      ] as NonNullable<Facts['observations']>,
      checks,
    });
  const compared: Facts['checks'] = [{ rule: 'PARTS', result: '12家@2', operands: ['5家@11'] }];

  it('is compared with its whole', () => {
    expect(of({ partOf: '12家@2' })).toEqual([
      'observations.1: 5家@11 is a part of 12家@2, but no check compares the two: record {rule: PARTS, result: 12家@2, operands: [5家@11]}',
    ]);
    expect(of({ partOf: '12家@2' }, compared)).toEqual([]);
    expect(of({ partOf: '12家@2' }, [{ rule: 'EQUAL', result: '5家@11' }])).toEqual([]);
    expect(of({ partOf: '12家@3' })).toEqual([]);
    expect(of({ partOf: '12家@2', unit: '亩' })).toEqual([]);
  });

  it('is recorded as one after 其中', () => {
    expect(of({}, compared)).toEqual([
      'observations.1: a check has 5家@11 as a part of 12家@2, and both have the same metric: add partOf: 12家@2',
    ]);
    expect(of({}, compared, '企业12家；其中大企业5家。').length + of({}, []).length).toBe(0);
    expect(of({}, compared, '企业12家，内有大企业5家。')).toEqual([]);
    expect(of({ period: '2020年' }, compared)).toEqual([]);
    expect(of({ metric: { object: '项目', measure: 'COUNT' } }, compared)).toEqual([]);
    expect(of({}, [{ rule: 'EQUAL', result: '12家@2', operands: ['5家@11'] }])).toEqual([]);
  });
});

describe('a rate', () => {
  const of = (value: number, written: string, checks: Facts['checks'] = [], more: object = {}) => {
    const text = `受理200件，办结190件，办结率${written}。`;
    return said(text, {
      observations: [
        { value: 200, unit: '件', at: '200件@2' },
        { value: 190, unit: '件', at: '190件@9', ...more },
        { value, unit: '%', at: `${written}@17` },
      ],
      checks,
    });
  };

  it('is compared with the figures that it relates', () => {
    expect(of(95, '95%')).toEqual([
      'observations.2: 95%@17 is 190件@9 in per cent of 200件@2: record the check {rule: RATIO, result: 95%@17, operands: [190件@9, 200件@2]}',
    ]);
    expect(of(95, '95%', [{ rule: 'RATIO', result: '95%@17' }])).toEqual([]);
  });

  it('is of others if it differs in its last digit, or their units do', () => {
    expect(of(94, '94%')).toEqual([]);
    expect(of(95.1, '95.1%')).toEqual([]);
    expect(of(95, '95%', [], { unit: '人' })).toEqual([]);
    expect(
      said('受理200件，办结190件，增长95%。', {
        observations: [
          { value: 200, unit: '件', at: '200件@2' },
          { value: 190, unit: '件', at: '190件@9' },
          { value: 95, unit: '%', at: '95%@16' },
        ],
      }),
    ).toEqual([]);
  });
});
