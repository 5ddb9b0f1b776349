import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../../src/model/intervals.js';
import { writeCitation } from '../../../../src/model/text.js';
import { listedChecks, revisionCheck } from '../../../../src/seed/dataset/check-nodes.js';
import { type Facts, factsOf, UNITS } from '../../../facts.js';

/** The rows of the checks of a report, whose figures and things have their names as ids. */
function rowsOf(facts: Facts) {
  const data = factsOf(facts);
  const ids = new Map(data.entities.map(({ name }) => [name, `thing:${name}`]));
  const figures = data.observations.map(({ at: [first] }) => {
    const written = writeCitation(first as { exact: string; start: number; end: number });
    return [written, `figure:${written}`] as const;
  });
  return listedChecks(data, ids, new Map(figures), UNITS);
}

const to = (type: string, from: string, end: string, properties = {}) => ({
  type,
  from,
  to: end,
  properties,
});

describe('a check that a report lists', () => {
  it('is a node with its result and its operands in order', () => {
    const [rows, ...others] = rowsOf({
      observations: [
        { at: '12人@7', value: 12, period: '2021年' },
        { at: '5人@20', value: 5 },
        { at: '7人@30', value: 7 },
      ],
      checks: [{ rule: 'SUM', result: '12人@7', operands: ['5人@20', '7人@30'] }],
    });
    const id = 'check:made-2021@000007-sum-20';
    expect(others).toEqual([]);
    expect(rows).toEqual({
      nodes: [
        {
          id,
          labels: ['Check'],
          properties: {
            rule: 'SUM',
            status: 'AGREES',
            stated: 12,
            computed: 12,
            tolerance: 0,
            explanationZh: expect.stringContaining('5'),
            explanationEn: expect.stringContaining('5'),
          },
        },
      ],
      relationships: [
        to('CITED_IN', id, 'report:made-2021'),
        to('RESULT', id, 'figure:12人@7'),
        to('OPERAND', id, 'figure:5人@20', { position: 1 }),
        to('OPERAND', id, 'figure:7人@30', { position: 2 }),
      ],
    });
  });

  const status = (facts: Facts) => rowsOf(facts).map(({ nodes }) => nodes[0]?.properties.status);

  it('compares figures in the unit of the result', () => {
    const area = { rule: 'EQUAL' as const, result: '2公顷@0', operands: ['30亩@9'] };
    const of = (value: number) =>
      status({
        observations: [
          { at: '2公顷@0', value: 2, unit: '公顷' },
          { at: '30亩@9', value, unit: '亩' },
        ],
        checks: [area],
      });
    expect([of(30), of(31)]).toEqual([['AGREES'], ['DISAGREES']]);
  });

  it('counts the names that it lists', () => {
    const facts: Facts = {
      entities: [{ name: '东村', at: ['东村@3'] }, { name: '西村' }],
      observations: [{ at: '2个@9', value: 2 }],
      checks: [{ rule: 'COUNT', result: '2个@9', names: ['东村', '西村'] }],
    };
    const id = 'check:made-2021@000009-count-3';
    const [rows] = rowsOf(facts);
    expect(rows?.nodes).toEqual([
      { id, labels: ['Check'], properties: expect.objectContaining({ status: 'AGREES', computed: 2 }) },
    ]);
    expect(rows?.relationships).toEqual([
      to('CITED_IN', id, 'report:made-2021'),
      to('RESULT', id, 'figure:2个@9'),
      to('COUNTS', id, 'thing:东村', { position: 1 }),
      to('COUNTS', id, 'thing:西村', { position: 2 }),
    ]);
    expect(status({ ...facts, checks: [{ rule: 'COUNT', result: '2个@9', names: ['东村'] }] })).toEqual([
      'DISAGREES',
    ]);
  });

  it('counts the steps of what it names', () => {
    const steps = ['登记', '办理'].map((name, nth) => ({
      name,
      at: [{ exact: name, start: 30 + nth, end: 32 + nth }],
    }));
    const facts: Facts = {
      entities: [
        { name: '办法', id: 'way', steps, at: ['办法@1'] },
        { name: '别的', id: 'other', at: ['别的@2'] },
      ],
      observations: [{ at: '2个@9', value: 2 }],
    };
    const counted = (stepsOf: string) =>
      rowsOf({ ...facts, checks: [{ rule: 'COUNT', result: '2个@9', stepsOf } as never] })[0];
    const id = 'check:made-2021@000009-count-30';
    expect(counted('办法')?.nodes[0]).toEqual({
      id,
      labels: ['Check'],
      properties: expect.objectContaining({
        computed: 2,
        explanationZh: expect.stringContaining('登记、办理'),
      }),
    });
    expect(counted('办法')?.relationships.slice(2)).toEqual([
      to('COUNTS', id, 'step:way/1', { position: 1 }),
      to('COUNTS', id, 'step:way/2', { position: 2 }),
    ]);
    expect(counted('别的')?.relationships.slice(2)).toEqual([]);
    expect(counted('别的')?.nodes[0]?.properties.computed).toBe(0);
  });

  it('of a part of what is open above has no tolerance that is a number', () => {
    const [rows] = rowsOf({
      observations: [
        { at: '超12人@7', value: 12, qualifier: 'AT_LEAST' },
        { at: '超5人@20', value: 5, qualifier: 'AT_LEAST' },
      ],
      checks: [{ rule: 'PARTS', result: '超12人@7', operands: ['超5人@20'] }],
    });
    const { tolerance, ...properties } = rows?.nodes[0]?.properties ?? {};
    expect(properties.rule).toBe('PARTS');
    expect(tolerance === undefined || Number.isFinite(tolerance)).toBe(true);
  });
});

describe('a figure that is stated anew', () => {
  const node = (id: string) => ({ id, labels: ['Observation'], properties: {} });
  const outcome = (tolerance: number): Outcome => ({
    status: 'DISAGREES',
    stated: 5,
    computed: 4,
    tolerance,
    explanationZh: '改',
    explanationEn: 'anew',
  });
  const of = (tolerance: number) =>
    revisionCheck({
      current: node('observation:b@1'),
      report: 'report:b',
      replaced: node('observation:a@1'),
      outcome: outcome(tolerance),
    });

  it('replaces the other, and is checked against it', () => {
    const id = 'check:b@1-revised-a@1';
    const { tolerance: _, ...found } = outcome(0);
    expect(of(2)).toEqual({
      nodes: [{ id, labels: ['Check'], properties: { rule: 'REVISED', ...found, tolerance: 2 } }],
      relationships: [
        to('REVISES', 'observation:b@1', 'observation:a@1'),
        to('CITED_IN', id, 'report:b'),
        to('RESULT', id, 'observation:b@1'),
        to('OPERAND', id, 'observation:a@1', { position: 1 }),
      ],
    });
    expect(of(Number.POSITIVE_INFINITY).nodes[0]?.properties).toEqual({ rule: 'REVISED', ...found });
  });
});
