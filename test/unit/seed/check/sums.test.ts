import { describe, expect, it } from 'vitest';
import type { Vocabulary } from '../../../../src/model/vocabulary.js';
import { SumCheck } from '../../../../src/seed/check/sums.js';
import { type Facts, factsOf, saidBy, UNITS } from '../../../facts.js';

/** Figures written as `60人@10`; a range as `3-5人@10`, 约 before and 余 after the number as in texts. */
const figures = (...written: string[]): NonNullable<Facts['observations']> =>
  written.map((one) => {
    const [at = '', partOf] = one.split(' of ');
    const [, about, value, high, over, unit = ''] = /^(约?)(-?\d+)(?:-(\d+))?(余?)(\D+)@/.exec(at) ?? [];
    return {
      at,
      value: Number(value),
      ...(high && { valueHigh: Number(high) }),
      unit,
      qualifier: about ? 'APPROXIMATE' : over ? 'AT_LEAST' : 'EXACT',
      ...(partOf && { partOf }),
    };
  });

function said(observations: ReturnType<typeof figures>, ...checks: NonNullable<Facts['checks']>): string[] {
  const report = factsOf({ observations, checks });
  return saidBy((say) => new SumCheck(report, { units: UNITS } as unknown as Vocabulary, say).run());
}

const differ = (one: string, other: string) =>
  expect.stringMatching(new RegExp(`: ${one}.* and ${other}.* measure different quantities`));

describe('a part', () => {
  it.each([
    ['20人@1', '30人@9'],
    ['20人@1', '20人@9'],
    ['约31人@1', '30人@9'],
    ['20-40人@1', '30人@9'],
    ['-20人@1', '-120人@9'],
    ['15亩@1', '1公顷@9'],
    ['20人@1', '30人次@9'],
    ['20个@1', '30户@9'],
    ['20趟@1', '30次@9'],
    ['20车@1', '30趟@9'],
  ])('%s may be one of %s', (part, whole) => {
    expect(said(figures(`${part} of ${whole}`, whole))).toEqual([]);
  });

  it.each([
    ['31人@1', '30人@9'],
    ['32-40人@1', '30-31人@9'],
    ['-130人@1', '-120人@9'],
    ['16亩@1', '1公顷@9'],
  ])('%s is above %s', (part, whole) => {
    expect(said(figures(`${part} of ${whole}`, whole))).toEqual([
      expect.stringContaining(`observations.0.partOf: ${part} is more than ${whole}, of which it is a part`),
    ]);
  });

  it.each([
    ['20户@1', '30人@9'],
    ['20人次@1', '30户@9'],
    ['20亩@1', '30人@9'],
    ['31个@1', '30亩@9'],
  ])('%s is none of %s', (part, whole) => {
    expect(said(figures(`${part} of ${whole}`, whole))).toEqual([differ(part, whole)]);
  });

  it('may be above the whole where a check of the two shows it', () => {
    const more = figures('31人@1 of 30人@9', '30人@9', '40人@20');
    const shown = (result: string, ...operands: string[]) =>
      said(more, { rule: 'PARTS', result, operands }).filter((one) => one.includes('is more than'));
    expect(shown('30人@9', '40人@20', '31人@1')).toEqual([]);
    expect(shown('40人@20', '31人@1')).toHaveLength(1);
    expect(shown('30人@9', '40人@20')).toHaveLength(1);
    expect(said(figures('31人@1 of 32人@9', '30人@10'))).toEqual([]);
  });
});

describe('a check', () => {
  const of = (rule: 'SUM' | 'PARTS' | 'RATIO' | 'EQUAL', result: string, ...operands: string[]) => ({
    rule,
    result,
    operands,
  });

  it.each([
    of('SUM', '100人@9', '60人@1', '40人@5'),
    of('PARTS', '100人@9', '60人@1', '40人@5'),
    of('EQUAL', '60个@9', '60户@1'),
    of('EQUAL', '60人@9', '60户@1'),
    of('RATIO', '40%@9', '40人@1', '100户@5'),
    // What does not hold in any order is the report's.
    of('SUM', '90人@9', '60人@1', '40人@5'),
    of('PARTS', '90人@9', '60人@1', '40人@15'),
    of('PARTS', '90人@1', '95人@9'),
    of('RATIO', '41%@9', '39人@1', '98人@5'),
    // How many operands a rule takes is said elsewhere.
    of('RATIO', '40人@9', '40人@1'),
    of('RATIO', '40人@9', '40亩@1', '40人@2', '40人@3'),
    of('EQUAL', '40人@9', '40亩@1', '40人@2'),
  ])('takes $rule of $result and $operands', (check) => {
    expect(said(figures(check.result, ...(check.operands ?? [])), check)).toEqual([]);
  });

  it('is not looked at where it refers to nothing', () => {
    expect(said(figures('60人@1'), of('SUM', '100亩@9', '60人@1'))).toEqual([]);
    expect(said(figures('100亩@9'), of('SUM', '100亩@9', '60人@1'))).toEqual([]);
    expect(said(figures('100亩@9', '2人@3'), of('SUM', '100亩@9', '60人@1', '2人@3'))).toEqual([]);
    expect(said(figures('100亩@9'), of('SUM', '100亩@9'))).toEqual([]);
  });

  it.each([
    of('SUM', '100人@9', '60人@1', '40亩@5'),
    of('PARTS', '100人@9', '60人@1', '40户@5'),
    of('EQUAL', '60人@9', '60亩@1'),
  ])('$rule of $result has no $operands', (check) => {
    const [other = ''] = (check.operands ?? []).slice(-1);
    expect(said(figures(check.result, ...(check.operands ?? [])), check)).toEqual([
      differ(other, check.result),
    ]);
  });

  it('of a rate has two figures of one quantity, and is in per cent', () => {
    expect(said(figures('40%@9', '40人@1', '100亩@5'), of('RATIO', '40%@9', '40人@1', '100亩@5'))).toEqual([
      differ('40人@1', '100亩@5'),
    ]);
    expect(said(figures('40人@9', '40人@1', '100人@5'), of('RATIO', '40人@9', '40人@1', '100人@5'))).toEqual([
      'checks.0: 40人@9 is in 人: the result of a RATIO is in %',
    ]);
  });

  it.each([
    [of('RATIO', '40%@9', '100人@1', '40人@5'), '100人@1', '40人@5'],
    [of('SUM', '40人@1', '100人@9', '60人@5'), '100人@9', '40人@1'],
    [of('PARTS', '40人@9', '100人@1'), '100人@1', '40人@9'],
  ])('%o has two that change places', (check, one, other) => {
    expect(said(figures(check.result, ...(check.operands ?? [])), check)).toEqual([
      `checks.0: the ${check.rule} does not hold, but does with ${one} in the place of ${other}: have them change places`,
    ]);
  });

  it.each([
    [of('SUM', '100人@9', '60人@1', '30人@5'), '40人@80', '30人@5'],
    [of('RATIO', '80%@9', '60人@1', '50人@5'), '40人@30', '60人@1'],
    [of('EQUAL', '60个@9', '50个@1'), '60个@40', '50个@1'],
    [of('SUM', '10人@9', '6人@1', '3人@5'), '4人@85', '3人@5'],
  ])('%o has one figure that is another nearby', (check, other, one) => {
    expect(said(figures(check.result, ...(check.operands ?? []), other), check)).toEqual([
      `checks.0: the ${check.rule} does not hold, but does with ${other} in the place of ${one}: correct it`,
    ]);
  });

  it('of a sum has a part that is missing', () => {
    const check = of('SUM', '100人@9', '50人@1', '40人@5');
    expect(said(figures('100人@9', '50人@1', '40人@5', '10人@85'), check)).toEqual([
      'checks.0: the SUM does not hold, but does with 10人@85 among its operands: add it',
    ]);
  });

  it.each<[ReturnType<typeof of>, string]>([
    // Of other parts nothing is said; far away, in another unit, about, or by chance.
    [of('PARTS', '100人@9', '110人@15'), '90人@20'],
    [of('SUM', '100人@9', '60人@1', '30人@5'), '40人@86'],
    [of('SUM', '100人@9', '60人@1', '30人@5'), '40户@20'],
    [of('SUM', '100人@9', '60人@1', '30人@5'), '10人@90'],
    [of('SUM', '9人@9', '6人@1', '2人@5'), '3人@20'],
    [of('SUM', '100人@9', '60人@1', '30人@5'), '约40人@20'],
    [of('EQUAL', '60个@9', '50个@1'), '10个@40'],
  ])('%o has nothing nearby in %s', (check, other) => {
    expect(said(figures(check.result, ...(check.operands ?? []), other), check)).toEqual([]);
  });
});
