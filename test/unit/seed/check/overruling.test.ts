import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../../src/seed/check/findings.js';
import { Overruling } from '../../../../src/seed/check/overruling.js';
import { type Judgement, judgements, rules } from '../../../../src/seed/check/rules.js';
import type { SeedReport } from '../../../../src/seed/files.js';
import type { Problem, SeedFile } from '../../../../src/seed/yaml-file.js';
import { factsOf } from '../../../facts.js';
import { foundWith, lineOf, problemsOf, seedWith } from '../../../seeds.js';

/** A report's file of two figures, of which one, or the head, overrules something. */
function fileWith(figure: Record<string, string>, head?: Record<string, string>): SeedFile<SeedReport> {
  const despite = (what: Record<string, string>) => ({ despite: what as Partial<Record<Judgement, string>> });
  const data = factsOf({
    report: head && despite(head),
    observations: [{ at: '7亩@1' }, { at: '8亩@5', ...despite(figure) }],
  } as Parameters<typeof factsOf>[0]);
  return {
    file: 'made.yaml',
    source: '',
    data: { ...data, notFigures: [] },
    lineOf: (path) => path.length,
    rangeOf: () => null,
  };
}

/** What is found where rules say something of places in the file. */
function found(
  file: SeedFile<SeedReport>,
  ...said: [path: PropertyKey[], rule: Judgement | 'NO_ID'][]
): Problem[] {
  const problems: Problem[] = [];
  const overruling = new Overruling(file, problems);
  for (const [path, rule] of said) overruling.say(path, rule);
  overruling.checkNeeded();
  return problems;
}

describe('what a rule finds', () => {
  it.each([...judgements] as Judgement[])('is overruled with a reason: %s', (rule) => {
    const file = fileWith({ [rule]: 'a reason' });
    expect(found(file, [['observations', 1, 'unit'], rule])).toEqual([]);
    // Of another figure, or of none, it stands.
    expect(found(file, [['observations', 1], rule], [['observations', 0], rule])).toEqual([
      expect.objectContaining({ rule, line: 2 }),
    ]);
    expect(found(file, [['observations', 1], rule], [['observations'], rule])).toHaveLength(1);
  });

  it('is overruled at the head where it is of no fact', () => {
    const file = fileWith({}, { OTHER_YEARS: 'a financial year' });
    expect(found(file, [['periods', '2021年'], 'OTHER_YEARS'])).toEqual([]);
    expect(found(file, [['report', 'title'], 'OTHER_YEARS'])).toEqual([]);
    expect(found(file, [['observations', 0], 'OTHER_YEARS'])).toHaveLength(2);
  });

  it('is needed where it is overruled', () => {
    const message = (rule: string) => `${rule} finds nothing wrong here: leave it out of despite`;
    expect(found(fileWith({ OTHER_YEAR: 'no', OTHER_UNIT_BEFORE: 'no' }, { OTHER_PLACE: 'no' }))).toEqual([
      expect.objectContaining({ line: 3, message: message('OTHER_PLACE') }),
      expect.objectContaining({ line: 4, message: message('OTHER_YEAR') }),
      expect.objectContaining({ line: 4, message: message('OTHER_UNIT_BEFORE') }),
    ]);
  });

  it('is not overruled where it is arithmetic or shape', () => {
    expect(found(fileWith({ NO_ID: 'no' }), [['observations', 1], 'NO_ID'])[0]).toEqual({
      file: 'made.yaml',
      line: 2,
      message: rules.NO_ID[0].replace('{name}', 'undefined'),
      zh: rules.NO_ID[1].replace('{name}', 'undefined'),
    });
    const folder = seedWith(['    at: 王小明@', '    despite: {NO_ID: whoever}\n    at: 王小明@']);
    expect(problemsOf(folder)).toEqual([
      expect.stringMatching(new RegExp(`^${lineOf(folder, 'NO_ID')}: entities\\.\\d+\\.despite\\.NO_ID: `)),
    ]);
  });

  it('says how it is overruled', () => {
    const problem = { file: 'a.yaml', line: 2, message: 'wrong' };
    expect(linesOf([problem, { ...problem, rule: 'OTHER_YEAR' }])).toEqual([
      'a.yaml:2: wrong',
      'a.yaml:2: wrong (where it is right nevertheless: despite: {OTHER_YEAR: why})',
    ]);
  });
});

describe('a file', () => {
  const reason = (rule: string): [string, string] => [
    '  period: 2021年\n',
    `  despite: {${rule}: a neighbour}\n  period: 2021年\n`,
  ];

  it('may name another place than it is about', () => {
    const text = '湛山街道的树木多。';
    expect(foundWith(text).problems).toHaveLength(1);
    expect(foundWith(text, reason('OTHER_PLACE')).problems).toEqual([]);
  });

  it('may name what only a namesake lies in', () => {
    const of: [string, string] = [
      'subdistrict: 山东省/青岛市/市南区/香港中路街道',
      'subdistrict: 山东省/德州市/夏津县/北城街道',
    ];
    const named = (...more: [string, string][]) =>
      foundWith('北城街道像菏泽市牡丹区的。', of, ...more).problems.filter((one) =>
        /namesake|the text names/.test(one),
      );
    expect(named()).toHaveLength(1);
    expect(named(reason('NAMESAKE'))).toEqual([]);
  });

  it('has a table of all that may be overruled', () => {
    const table = readFileSync('seed/README.md', 'utf8').matchAll(/^\| `([A-Z_]+)`/gm);
    expect([...table].map(([, rule]) => rule)).toEqual([...judgements].sort());
  });
});
