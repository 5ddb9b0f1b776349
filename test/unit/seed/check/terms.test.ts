import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../../../../src/model/vocabulary.js';
import { checkMetrics, checkThesaurus, checkVocabulary } from '../../../../src/seed/check/terms.js';
import type { Seed, SeedMetric, SeedThesaurus } from '../../../../src/seed/files.js';
import { MetricCatalogue } from '../../../../src/seed/metrics.js';
import { factsOf } from '../../../facts.js';

const vocabulary = readVocabulary('seed');
const object = (zh: string, more: object = {}) => ({
  zh,
  en: 'x',
  category: 'ECONOMY',
  units: [],
  alt: [],
  ...more,
});
const action = (zh: string, more: object = {}) => ({ zh, en: 'x', alt: [], ...more });

/** A seed of terms, metrics and figures of these, of which each line has the place of its path. */
function seedOf(
  terms: Partial<SeedThesaurus>,
  metrics: SeedMetric[] = [],
  figures: string[] = [],
  files = ['m.yaml'],
): Seed {
  const report = factsOf({ observations: figures.map((metric) => ({ metric, at: '1@0' })) });
  return {
    folder: 'seed',
    vocabulary,
    thesaurus: {
      data: { objects: {}, actions: {}, ...terms } as SeedThesaurus,
      placeOf: (path: PropertyKey[]) => ({ file: path.join('.'), line: 1 }),
    },
    metrics: {
      data: metrics,
      placeOf: ([index]: PropertyKey[]) => ({
        file: files[index as number] ?? 'm.yaml',
        line: Number(index) + 1,
      }),
    },
    reports: [{ data: report }],
    identities: null,
  } as unknown as Seed;
}

describe('terms', () => {
  const of = (terms: Partial<SeedThesaurus>) =>
    checkThesaurus(seedOf(terms)).map(({ file, message }) => `${file}: ${message}`);

  it('stand for one thing each', () => {
    expect(of({ objects: { a: object('楼'), b: object('屋', { alt: ['楼'] }) } })).toEqual([
      'objects.b: 楼 stands for a already: one term for one thing',
    ]);
    expect(of({ objects: { a: object('楼'), b: object('屋', { alt: ['a'] }) } })).toEqual([
      'objects.b: a stands for a already: one term for one thing',
    ]);
    expect(of({ objects: { a: object('楼'), b: object('楼'), c: object('楼') } })).toEqual([
      'objects.b: 楼 stands for a already: one term for one thing',
      'objects.c: 楼 stands for a already: one term for one thing',
    ]);
    // Written twice of one term, and as an object and an action.
    expect(of({ objects: { a: object('楼', { alt: ['楼'] }) }, actions: { b: action('楼') } })).toEqual([]);
  });

  it('have ids of their own', () => {
    expect(of({ objects: { a: object('楼') }, actions: { a: action('拆') } })).toEqual([
      'actions.a: a is an object and an action: ids of terms are unique',
    ]);
  });

  it('have broader ones of their kind, and not themselves', () => {
    const b = object('屋');
    expect(of({ objects: { a: object('楼', { broader: 'b' }), b } })).toEqual([]);
    expect(of({ objects: { a: object('楼', { broader: 'c' }), b } })).toEqual([
      'objects.a: broader: there is no c among the objects',
    ]);
    expect(of({ objects: { a: object('楼', { broader: 'c' }) }, actions: { c: action('拆') } })).toEqual([
      'objects.a: broader: there is no c among the objects',
    ]);
    expect(of({ objects: { a: object('楼', { broader: 'a' }) } })).toEqual([
      'objects.a: a is broader than itself',
    ]);
    expect(of({ actions: { a: action('拆', { broader: 'b' }), b: action('建', { broader: 'a' }) } })).toEqual(
      ['actions.a: a is broader than itself', 'actions.b: b is broader than itself'],
    );
    const chain = { a: object('楼', { broader: 'b' }), b: object('屋', { broader: 'c' }), c: object('房') };
    expect(of({ objects: chain })).toEqual([]);
  });
});

describe('metrics', () => {
  const objects = { tower: object('楼'), income: object('收入', { measured: 'MONEY' }) };
  const line = (more: Partial<SeedMetric> = {}) =>
    ({ id: 'towers', object: '楼', measure: 'COUNT', name: '楼房数', ...more }) as SeedMetric;
  const of = (lines: SeedMetric[], figures = lines.map(({ name }) => name as string), files?: string[]) => {
    const seed = seedOf({ objects, actions: { fall: action('拆除') } }, lines, figures, files);
    return checkMetrics(seed, new MetricCatalogue(seed)).map(
      (one) => `${one.file}:${one.line}: ${one.message}`,
    );
  };

  it('are used, and composed of terms that are there', () => {
    expect(of([line()])).toEqual([]);
    expect(of([line()], [])).toEqual(['m.yaml:1: 楼房数 measures no figure of any report: remove it']);
    expect(of([line({ object: '塔' }), line()])).toEqual([expect.stringMatching(/^m.yaml:1: .*塔/)]);
  });

  it('stand once, by name, id and parts', () => {
    const other = (more: Partial<SeedMetric>) =>
      line({ id: 'others', action: '拆除', name: '别的', ...more });
    expect(of([line(), other({})])).toEqual([]);
    const twice = (key: string, file = '') => [
      `m.yaml:2: ${key} stands already on line 1${file}: one metric for one thing`,
    ];
    expect(of([line(), other({ id: 'towers' })])).toEqual(twice('towers'));
    expect(of([line(), other({ name: '楼房数' })]).filter((one) => one.includes('stands'))).toEqual(
      twice('楼房数'),
    );
    expect(
      of([line(), line({ id: 'others', name: '别的' })]).filter((one) => one.includes('stands')),
    ).toEqual(twice('tower × COUNT'));
    expect(of([line(), other({ id: 'towers' })], undefined, ['n.yaml', 'm.yaml'])).toEqual(
      twice('towers', ' of n.yaml'),
    );
  });

  it('say only what deviates from their parts', () => {
    expect(of([line({ name: '楼数' })])).toEqual([
      'm.yaml:1: name 楼数 follows from what towers is composed of: leave it out',
    ]);
    expect(of([line({ unit: '个' })])).toEqual([
      'm.yaml:1: unit 个 follows from what towers is composed of: leave it out',
    ]);
    expect(
      of([line({ unit: '栋', additive: false, category: 'SAFETY', en: 'Towers', definition: '楼的数' })]),
    ).toEqual([]);
    expect(of([line({ additive: true })])).toHaveLength(1);
    expect(of([line({ category: 'ECONOMY' })])).toHaveLength(1);
  });

  it('are in a unit of their measure', () => {
    expect(of([line({ unit: '亩' })])).toEqual([
      'm.yaml:1: unit 亩 measures another quantity than 个, the unit of COUNT',
    ]);
  });

  it('have broader ones that are there, and not themselves', () => {
    const above = line({ id: 'more', name: '更多', action: '拆除' });
    expect(of([line({ broader: 'more' }), above])).toEqual([]);
    expect(of([line({ broader: 'none' })])).toEqual(['m.yaml:1: broader: there is no metric none']);
    expect(of([line({ broader: 'towers' })])).toEqual(['m.yaml:1: towers is broader than itself']);
    expect(of([line({ broader: 'more' }), { ...above, broader: 'towers' }])).toEqual([
      'm.yaml:1: towers is broader than itself',
      'm.yaml:2: more is broader than itself',
    ]);
  });
});

describe('the vocabulary', () => {
  it('is what the schema’s enums follow from', () => {
    expect(checkVocabulary(seedOf({}))).toEqual([]);
    const more = { ...vocabulary, categories: { ...vocabulary.categories, MORE: { zh: '多', en: 'More' } } };
    expect(checkVocabulary({ ...seedOf({}), vocabulary: more })).toEqual([
      {
        file: join('seed', 'vocabulary.yaml'),
        line: 1,
        message: 'schema/vocabulary.graphql does not follow from it: run npm run codegen',
      },
    ]);
  });
});
