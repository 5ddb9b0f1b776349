import { describe, expect, it } from 'vitest';
import { parseCitation } from '../../../../src/model/text.js';
import { readVocabulary } from '../../../../src/model/vocabulary.js';
import { ReportCheck } from '../../../../src/seed/check/report.js';
import { NamedDivisions } from '../../../../src/seed/covers.js';
import type { SeedReport } from '../../../../src/seed/files.js';
import { MetricCatalogue } from '../../../../src/seed/metrics.js';
import type { SeedFile } from '../../../../src/seed/yaml-file.js';
import { type Facts, factsOf, saidBy } from '../../../facts.js';
import { realSeed } from '../../../real-seed.js';

const vocabulary = readVocabulary('seed');
const catalogue = new MetricCatalogue(realSeed);
const STREET = '香港中路街道';

type More = {
  notFigures?: { at: string[]; reason: string }[];
  file?: string;
  catalogue?: MetricCatalogue | null;
};

function checkOf(facts: Facts, { notFigures = [], file = 'reports/made-2021.yaml', ...more }: More = {}) {
  const data = {
    ...factsOf({ ...facts, entities: [{ name: STREET, type: 'Subdistrict' }, ...(facts.entities ?? [])] }),
    notFigures: notFigures.map(({ at, reason }) => ({ reason, at: at.map((one) => parseCitation(one)) })),
  } as unknown as SeedReport;
  const report = { file, data, lineOf: () => 1, rangeOf: () => null } as unknown as SeedFile<SeedReport>;
  const terms = more.catalogue === undefined ? catalogue : more.catalogue;
  return (say: Parameters<Parameters<typeof saidBy>[0]>[0]) =>
    new ReportCheck(report, new NamedDivisions(data), vocabulary, terms, say);
}

/** What is said of a report's file by itself. */
const said = (facts: Facts, more?: More) => saidBy((say) => checkOf(facts, more)(say).run());

const metric = { object: '企业', measure: 'COUNT' } as never;
const figure = (more: object = {}) => ({ at: '12家@5', value: 12, unit: '家', metric, ...more });

describe('the head of a file', () => {
  it('has the id that the file is called', () => {
    expect(said({})).toEqual([]);
    expect(said({}, { file: 'made-2021.yaml' })).toEqual([]);
    expect(said({}, { file: 'reports/made.yaml' })).toEqual([
      expect.stringMatching(/^report\.id: .*made-2021/),
    ]);
    expect(said({}, { file: 'reports/made-2021.yaml.yaml' })).toHaveLength(1);
  });

  it('has a period that is there, and none that nothing is of', () => {
    expect(said({ report: { period: '2025年' } }).map((one) => one.split(':')[0])).toEqual([
      'report.period',
      'periods.2021年',
    ]);
    expect(said({ periods: { 目前: '2021-01-01/..' } })).toEqual([expect.stringMatching(/^periods\.目前: /)]);
    const observations = [figure({ period: '目前' })];
    expect(said({ periods: { 目前: '2021-01-01/..' }, observations })).toEqual([]);
    const entities = [
      { name: '亭', id: 'x', status: [{ is: 'ACTIVE', at: [], period: '目前' }] },
    ] as Facts['entities'];
    expect(said({ periods: { 目前: '2021-01-01/..' }, ...(entities && { entities }) })).toEqual([]);
  });

  it('covers what is in the list, or what the file names', () => {
    const covers = (...chains: string[]) => said({ report: { covers: chains } });
    expect(covers('山东省/青岛市/市南区/没有街道')).toEqual([
      expect.stringMatching(/^report\.subdistrict: .*没有街道.*near it: 山东省/),
      expect.stringMatching(/香港中路街道/),
    ]);
    const below = covers('山东省/青岛市/市南区/香港中路街道/海边小区');
    expect(below).toEqual([expect.stringMatching(/^report\.subdistrict: .*海边小区/)]);
  });
});

describe('a slice', () => {
  const slice = (length: number) => `${'长'.repeat(length)}@0`;
  const long = (length: number) => `has ${length} characters`;

  it('has 24 characters at the most, unless it is of a figure', () => {
    const link = (length: number) => ({ from: STREET, type: 'LEADS', to: '村', at: [slice(length)] });
    const entities = [{ name: '村', type: 'Community', in: '山东省/青岛市/市南区/香港中路街道' }];
    expect(said({ entities, links: [link(24)] })).toEqual([]);
    expect(said({ entities, links: [link(25)] })).toEqual([expect.stringContaining(long(25))]);
    const many = `${'1'.repeat(30)}家@0`;
    expect(said({ observations: [figure({ at: many, value: Number('1'.repeat(30)) })] })).toEqual([]);
    expect(said({}, { notFigures: [{ at: [`${'1'.repeat(30)}@0`], reason: 'DATE' }] })).toEqual([]);
  });

  it('of a thing is what it is called; of its status and steps it is anything', () => {
    const pavilion = (more: object) =>
      said({ entities: [{ name: '凉亭', id: 'x', type: 'Programme', ...more }] }).filter((one) =>
        one.includes('.at.'),
      );
    expect(pavilion({ at: ['凉亭@0'] })).toEqual([]);
    expect(pavilion({ at: ['亭子@0'] })).toEqual([expect.stringMatching(/^entities\.1\.at\.0: .*亭子/)]);
    expect(pavilion({ at: ['亭子@0'], aliases: ['亭子'] })).toEqual([]);
    const at = [parseCitation('建好@0')];
    expect(pavilion({ status: [{ is: 'COMPLETED', at }], steps: [{ name: '建', at }] })).toEqual([]);
    const elsewhere = [parseCitation(slice(25))];
    expect(
      said({
        entities: [
          { name: '亭', id: 'x', type: 'Programme', steps: [{ name: '建', at: elsewhere as never }] },
        ],
      }),
    ).toEqual([expect.stringMatching(/^entities\.1\.steps\.0\.at\.0: .*has 25/)]);
  });
});

describe('a number that is no figure', () => {
  const none = (at: string[], reason: string, observations: Facts['observations'] = []) =>
    said({ observations }, { notFigures: [{ at, reason }] });

  it('is in no figure', () => {
    expect(none(['3日@0'], 'DATE', [figure()])).toEqual([]);
    expect(none(['3日@0', '2家@6'], 'DATE', [figure()])).toEqual([
      expect.stringMatching(/^notFigures\.0\.at\.1: 2家@6 .*12家@5/),
    ]);
  });

  it('stands in a dimension where it narrows one', () => {
    const of = (dimensions: Record<string, string>) =>
      none(['60岁@0'], 'DIMENSION', [figure({ dimensions })]);
    expect(of({ 年龄: '60岁以上' })).toEqual([]);
    expect(of({ 年龄: '60' })).toEqual([]);
    expect(of({ 年龄: '80岁' })).toEqual([expect.stringMatching(/^notFigures\.0\.at\.0: 60岁@0/)]);
    expect(of({})).toHaveLength(1);
    expect(none(['60岁@0'], 'DATE', [figure()])).toEqual([]);
  });
});

describe('a figure', () => {
  const of = (more: object, rest: object[] = [], facts: Facts = {}) =>
    said({ ...facts, observations: [figure(more), ...rest] as NonNullable<Facts['observations']> });

  it('is about what is there, of a period that is, and a part of a figure', () => {
    expect(of({})).toEqual([]);
    expect(of({ about: ['没有'] })).toEqual([expect.stringMatching(/^observations\.0\.about: .*没有/)]);
    expect(of({ about: ['青岛市'] })).toEqual([]);
    expect(of({ period: '没有' })).toEqual([expect.stringMatching(/^observations\.0\.period: .*没有/)]);
    expect(of({ partOf: '20家@9' })).toEqual([expect.stringMatching(/^observations\.0\.partOf: .*20家@9/)]);
    const whole = figure({ at: ['20家@9', '20家@30'], value: 20 });
    expect(of({ partOf: '20家@9' }, [whole])).toEqual([]);
    // By its first citation.
    expect(of({ partOf: '20家@30' }, [whole])).toEqual([expect.stringMatching(/^observations\.0\.partOf: /)]);
  });

  it('has a metric that is there, in a unit of its quantity', () => {
    expect(of({ metric: '没有' })).toEqual([expect.stringMatching(/^observations\.0\.metric: .*没有/)]);
    expect(of({ unit: '元' }).filter((one) => one.includes('企业数'))).toEqual([
      expect.stringMatching(/^observations\.0\.unit: .*元.*家/),
    ]);
    const facts = { observations: [figure({ metric: '没有' })] };
    expect(said(facts, { catalogue: null })).toEqual([]);
  });

  it('of places is about none that is a person or an honour', () => {
    const entities = [
      { name: '王小明', id: 'wang', type: 'Person' },
      { name: '先进', id: 'best', type: 'Honour' },
    ];
    const links = [{ from: '王小明', type: 'RECEIVED', to: '先进' }];
    const about = (object: string, name: string, action?: string) =>
      of(
        {
          metric: { object, ...(action && { action }), measure: 'PERSONS' },
          about: [name],
          at: '12人@5',
          unit: '人',
        },
        [],
        { entities, links },
      );
    const category = (id: string) => catalogue.thesaurus.find('OBJECT', id)?.category;
    expect([category('户籍人口'), category('党员')]).toEqual(['POPULATION', 'PARTY_BUILDING']);
    expect(about('户籍人口', '王小明')).toEqual([
      expect.stringMatching(/^observations\.0\.about: .*王小明.*Person/),
    ]);
    expect(about('户籍人口', '先进')).toHaveLength(1);
    expect(about('户籍人口', STREET)).toEqual([]);
    expect(about('党员', '王小明')).toEqual([]);
    expect(about('户籍人口', '王小明', '培训')).toEqual([]);
  });

  it('says its value, its qualifier and its unit', () => {
    expect(of({ value: 13 })).toEqual(['observations.0.value: 12家 says 12, not 13']);
    expect(of({ at: '许多家@5' })[0]).toBe('observations.0.value: 许多家 says no number, not 12');
    expect(of({ at: '12至15家@5' })).toEqual(['observations.0.value: 12至15家 says 12 to 15, not 12']);
    expect(of({ at: '12至15家@5', valueHigh: 15 })).toEqual([]);
    expect(of({ at: '12至15家@5', valueHigh: 16 })).toEqual([
      'observations.0.value: 12至15家 says 12 to 15, not 12 to 16',
    ]);
    expect(of({ valueHigh: 12 })).toEqual([
      expect.stringMatching(/^observations\.0\.valueHigh: /),
      expect.stringMatching(/^observations\.0\.value: /),
    ]);
    expect(of({ qualifier: 'AT_MOST' })).toEqual([
      expect.stringMatching(/^observations\.0\.qualifier: .*EXACT.*AT_MOST/),
    ]);
    expect(of({ unit: '株' })).toEqual([expect.stringMatching(/^observations\.0\.unit: .*家.*株/)]);
    expect(of({ at: ['12家@5', '13家@9'] })).toEqual([expect.stringContaining('13家 says 13, not 12')]);
  });

  it('in a table may be multiplied as its head says', () => {
    expect(of({ at: '12@5', value: 120_000 })).toEqual([]);
    expect(of({ at: '12@5', value: 130_000 })).toHaveLength(1);
    expect(of({ at: '12家@5', value: 120_000 })).toHaveLength(1);
  });
});

describe('a check', () => {
  const observations = [
    figure(),
    figure({ at: '5家@20', value: 5, dimensions: { a: '甲' } }),
    figure({ at: '7家@30', value: 7, dimensions: { a: '乙' } }),
  ];
  const of = (check: object, entities: Facts['entities'] = []) =>
    said({ observations, entities, checks: [check as never] }).filter((one) => one.startsWith('checks'));
  const [result, operands] = ['12家@5', ['5家@20', '7家@30']];
  const at = /^checks\.0: /;

  it('is of figures that are there', () => {
    expect(of({ rule: 'SUM', result, operands })).toEqual([]);
    expect(of({ rule: 'SUM', result: '9家@90', operands })).toEqual([
      expect.stringMatching(/^checks\.0: .*9家@90/),
    ]);
    expect(of({ rule: 'SUM', result, operands: ['5家@21', '7家@30'] })).toEqual([
      expect.stringContaining('5家@21'),
    ]);
  });

  it('has as many operands as its rule compares', () => {
    for (const rule of ['SUM', 'PARTS'])
      expect(of({ rule, result, operands: [] })).toEqual([expect.stringMatching(at)]);
    expect(of({ rule: 'EQUAL', result, operands: [] })).toEqual([expect.stringMatching(/1/)]);
    expect(of({ rule: 'EQUAL', result, operands })).toHaveLength(1);
    expect(of({ rule: 'EQUAL', result, operands: ['7家@30'] })).toEqual([]);
    expect(of({ rule: 'RATIO', result, operands: ['7家@30'] })).toEqual(
      [expect.stringMatching(/2/), expect.anything()].slice(0, 1),
    );
    expect(of({ rule: 'PARTS', result, operands: ['7家@30'] })).toEqual([]);
    expect(of({ rule: 'REVISED', result, operands: ['7家@30'] })).toHaveLength(1);
  });

  it('of a number counts names or steps, and nothing else does', () => {
    const entities: Facts['entities'] = [
      { name: '甲', id: 'a', type: 'Programme', steps: [{ name: '一', at: [] }] },
      { name: '乙', id: 'b', type: 'Programme' },
    ];
    const count = (more: object) => of({ rule: 'COUNT', result, ...more }, entities);
    expect(count({ names: ['甲', '乙'] })).toEqual([]);
    expect(count({ stepsOf: '甲' })).toEqual([]);
    expect(count({})).toHaveLength(1);
    expect(count({ names: ['甲'], stepsOf: '甲' })).toHaveLength(1);
    expect(count({ names: ['甲'], operands })).toHaveLength(1);
    expect(count({ names: ['甲', '丙'] })).toEqual([expect.stringMatching(/^checks\.0\.names: .*丙/)]);
    expect(count({ stepsOf: '乙' })).toEqual([expect.stringMatching(/^checks\.0\.stepsOf: 乙/)]);
    expect(count({ stepsOf: '丙' })).toEqual([expect.stringMatching(/^checks\.0\.stepsOf: 丙/)]);
    expect(of({ rule: 'SUM', result, operands, names: ['甲'] }, entities)).toEqual([
      expect.stringContaining('SUM'),
    ]);
    expect(of({ rule: 'SUM', result, operands, stepsOf: '甲' }, entities)).toEqual([
      expect.stringContaining('SUM'),
    ]);
  });
});

describe('what is undecided', () => {
  const draft = { confidence: 0.5, rule: 'a guess' };
  const undecided = (facts: Facts) =>
    said(facts)
      .filter((one) => one.includes('a guess'))
      .map((one) => one.split(':')[0]);

  it('is no fact', () => {
    expect(undecided({ report: { draft } })).toEqual(['report']);
    expect(
      undecided({
        entities: [
          { name: '甲', id: 'a' },
          { name: '乙', id: 'b', draft },
        ],
      }),
    ).toEqual(['entities.2']);
    expect(undecided({ links: [{ from: '甲', type: 'LEADS', to: '乙', draft }] })).toEqual(['links.0']);
    expect(undecided({ observations: [figure({ draft })] })).toEqual(['observations.0']);
    expect(undecided({ checks: [{ rule: 'SUM', result: '1@0', draft } as never] })).toEqual(['checks.0']);
    expect(undecided({})).toEqual([]);
  });
});

describe('places, where there is no text', () => {
  const places = (...at: string[]) =>
    saidBy((say) => checkOf({ report: { length: 10 }, observations: [figure({ at })] })(say).checkPlaces());

  it('lie within it, and say one thing of each', () => {
    expect(places('12家@7')).toEqual([]);
    expect(places('12家@8')).toEqual([expect.stringMatching(/^observations\.0\.at\.0: 12家@8 .*10/)]);
    expect(places('12家@5', '2家@6')).toEqual([]);
    expect(places('12家@5', '3家@6')).toEqual([
      expect.stringMatching(/^observations\.0\.at\.1: 3家@6 .*12家@5/),
    ]);
    expect(places('12家@5', '3家@6', '家有@7')).toEqual([expect.stringMatching(/^observations\.0\.at\.1/)]);
    expect(places('12家@5', '3家@6', '3@6')).toHaveLength(2);
  });
});
