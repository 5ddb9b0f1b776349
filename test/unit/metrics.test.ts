import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../../src/model/vocabulary.js';
import type { SeedMetric, SeedThesaurus } from '../../src/seed/files.js';
import { type Composition, type Metric, MetricCatalogue, partsKey } from '../../src/seed/metrics.js';
import { realSeed } from '../real-seed.js';

const vocabulary = readVocabulary('seed');

const thesaurus: SeedThesaurus = {
  objects: {
    buildings: { zh: '建筑', en: 'buildings', category: 'ECONOMY', units: ['栋'], alt: [] },
    'old-buildings': {
      zh: '旧楼',
      en: 'old buildings',
      category: 'HOUSING_AND_INFRASTRUCTURE',
      units: ['栋', '亩'],
      alt: ['老楼'],
      broader: 'buildings',
      note: '二十年以上',
    },
    income: { zh: '收入', en: 'income', category: 'ECONOMY', measured: 'MONEY', units: [], alt: [] },
    women: { zh: '妇女', en: 'women', category: 'SOCIAL_SECURITY', units: [], alt: [] },
    average: { zh: '均值', en: 'average', category: 'ECONOMY', additive: false, units: [], alt: [] },
  },
  actions: {
    demolition: { zh: '拆除', en: 'demolished', alt: ['拆'] },
    lockdown: { zh: '封控', en: 'locked down', alt: [], category: 'PUBLIC_HEALTH', broader: 'demolition' },
  },
};

function catalogueOf(...lines: SeedMetric[]) {
  const file = <T>(data: T) => ({ data, placeOf: () => ({ file: 'x.yaml', line: 1 }) });
  return new MetricCatalogue({ thesaurus: file(thesaurus), metrics: file(lines), vocabulary });
}

function composed(composition: Composition): Metric {
  return catalogueOf().find(composition).metric as Metric;
}

describe('a metric that is composed', () => {
  it('has names, unit, category, additivity and definition of its parts', () => {
    expect(composed({ object: '旧楼', action: '拆除', measure: 'AREA' })).toEqual({
      id: 'old-buildings-demolition-area',
      name: '旧楼拆除面积',
      en: 'Area of old buildings demolished',
      unit: '亩',
      category: 'HOUSING_AND_INFRASTRUCTURE',
      additive: true,
      definition: '拆除旧楼的面积；二十年以上',
      denominator: false,
      object: 'old-buildings',
      action: 'demolition',
      measure: 'AREA',
    });
  });

  it.each<[what: string, composition: Composition, expected: Partial<Metric>]>([
    [
      'is counted in the unit of its object',
      { object: '旧楼', measure: 'COUNT' },
      { unit: '栋', name: '旧楼数', en: 'Old buildings' },
    ],
    [
      'takes no unit of its object where the measure has a fixed one',
      { object: '旧楼', measure: 'TIMES' },
      { unit: '次' },
    ],
    [
      'is named by its object alone where that says what is measured',
      { object: '收入', measure: 'MONEY' },
      { name: '收入', en: 'Income', definition: '收入' },
    ],
    [
      'and not where something is done to it',
      { object: '收入', action: '拆', measure: 'MONEY' },
      { name: '收入拆除金额', en: 'Amount of income demolished' },
    ],
    [
      'is a share, and says of what',
      { object: '妇女', measure: 'SHARE', of: '建筑' },
      {
        id: 'women-share-of-buildings',
        name: '妇女占比（建筑）',
        en: 'Share of women (of buildings)',
        of: 'buildings',
      },
    ],
    [
      'is a rate where something is done',
      { object: '旧楼', action: '拆除', measure: 'SHARE' },
      { id: 'old-buildings-demolition-share', name: '旧楼拆除率', of: 'old-buildings', additive: false },
    ],
    ['is not additive where its object is not', { object: '均值', measure: 'MONEY' }, { additive: false }],
    [
      'is of the subject area of an action that has one',
      { object: '旧楼', action: '封控', measure: 'COUNT' },
      { category: 'PUBLIC_HEALTH' },
    ],
    [
      'is found by other wordings',
      { object: '老楼', action: '拆', measure: 'COUNT' },
      { id: 'old-buildings-demolition-count' },
    ],
    [
      'is found by ids',
      { object: 'old-buildings', action: 'demolition', measure: 'COUNT' },
      { name: '旧楼拆除数' },
    ],
  ])('%s', (_what, composition, expected) => {
    expect(composed(composition)).toMatchObject(expected);
  });

  it('is the listed one where its parts are those of one', () => {
    const line: SeedMetric = {
      id: 'razed',
      object: '旧楼',
      action: '拆除',
      measure: 'COUNT',
      name: '拆楼数',
    };
    const catalogue = catalogueOf(line);
    const { metric } = catalogue.find({ object: '老楼', action: '拆', measure: 'COUNT' });
    expect(metric).toMatchObject({ id: 'razed', name: '拆楼数', en: 'Old buildings demolished', unit: '栋' });
    expect(catalogue.find('拆楼数').metric).toBe(metric);
  });

  it('does not take the id of another', () => {
    const line: SeedMetric = { id: 'women-count', object: '建筑', measure: 'AREA' };
    const catalogue = catalogueOf(line);
    const taken = (composition: Composition) =>
      catalogue.isTaken(catalogue.find(composition).metric as Metric);
    expect(taken({ object: '妇女', measure: 'COUNT' })).toBe(true);
    expect(taken({ object: '妇女', measure: 'PERSONS' })).toBe(false);
    expect(taken({ object: '建筑', measure: 'AREA' })).toBe(false);
  });

  it('is no share without a whole', () => {
    expect(catalogueOf().find({ object: '妇女', measure: 'SHARE' }).problem).toBe(
      'SHARE of 妇女: name with of: what it is a share of',
    );
  });

  it('says which terms are near one that is unknown', () => {
    const catalogue = catalogueOf();
    expect(catalogue.find({ object: '旧楼房', action: '拆去', measure: 'COUNT' }).problem).toBe(
      'object 旧楼房 is not in thesaurus.yaml: add it, or a wording of what it is called there; near it: 旧楼; ' +
        'action 拆去 is not in thesaurus.yaml: add it, or a wording of what it is called there; near it: 拆除',
    );
    expect(catalogue.find('旧楼拆除数').problem).toContain('compose it, {object: …, action: …, measure: …}');
  });

  it('is taken in by the nearest with a broader object, then by one with a broader action', () => {
    const catalogue = catalogueOf();
    const metric = composed({ object: '旧楼', action: '封控', measure: 'COUNT' });
    const others = [
      composed({ object: '建筑', action: '封控', measure: 'COUNT' }),
      composed({ object: '旧楼', action: '拆除', measure: 'COUNT' }),
      composed({ object: '建筑', action: '封控', measure: 'AREA' }),
    ];
    const known = (...those: Metric[]) => new Map([metric, ...those].map((one) => [partsKey(one), one]));
    expect(catalogue.broaderOf(metric, known(...others))).toBe('buildings-lockdown-count');
    expect(catalogue.broaderOf(metric, known(...others.slice(1)))).toBe('old-buildings-demolition-count');
    expect(catalogue.broaderOf(metric, known())).toBeUndefined();
    const share = composed({ object: '旧楼', action: '拆除', measure: 'SHARE' });
    const ofAll = composed({ object: '建筑', action: '拆除', measure: 'SHARE' });
    expect(catalogue.broaderOf(share, known(share, ofAll))).toBe('buildings-demolition-share');
  });
});

describe('the metrics of the real seed', () => {
  const listed = new Map(new MetricCatalogue(realSeed).listed.map(({ metric }) => [metric?.id, metric]));

  it('have the names, units, categories and definitions that they were first served with', () => {
    const served = readFileSync('test/fixtures/metrics.txt', 'utf8').trim().split('\n');
    expect(served).toHaveLength(224);
    const now = served.map((line) => {
      const id = line.slice(0, line.indexOf(' '));
      const { name, en, unit, category, additive, definition, denominator } = listed.get(id) as Metric;
      const text = JSON.stringify([name, en, unit, category, additive, definition, denominator]);
      return `${id} ${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
    });
    expect(now).toEqual(served);
  });

  it.each<[figure: string, composition: Composition, name: string, unit: string]>([
    ['people by ethnic group', { object: '回族', measure: 'PERSONS' }, '回族人口', '人'],
    ['land', { object: '耕地', measure: 'AREA' }, '耕地面积', '亩'],
    ['a crop', { object: '冬小麦', action: '种植', measure: 'AREA' }, '小麦播种面积', '亩'],
    ['a yield', { object: '玉米', measure: 'YIELD' }, '玉米单产', '公斤/亩'],
    ['output per mu', { object: '亩均产值', measure: 'PRICE_PER_AREA' }, '亩均产值', '元/亩'],
    ['fine dust', { object: '细颗粒物', measure: 'CONCENTRATION' }, 'PM2.5浓度', '微克/立方米'],
    ['what is in water', { object: '化学需氧量', measure: 'CONCENTRATION' }, '化学需氧量浓度', '毫克/升'],
    ['ions', { object: '负氧离子', measure: 'COUNT_PER_VOLUME' }, '负氧离子含量', '个/立方厘米'],
    ['noise', { object: '噪声', measure: 'SOUND_LEVEL' }, '噪声声级', '分贝'],
    ['air pressure', { object: '气压', measure: 'PRESSURE' }, '气压', '百帕'],
    ['radiation', { object: '太阳辐射', measure: 'RADIATION' }, '太阳辐射量', '千卡/平方厘米'],
    ['roads by area', { object: '公路', measure: 'LENGTH_PER_AREA' }, '公路网密度', '公里/平方公里'],
    ['beds by people', { object: '床位', measure: 'PER_THOUSAND' }, '每千人床位数', '张/千人'],
    ['doctors by people', { object: '医生', measure: 'PER_THOUSAND' }, '每千人医生数', '人/千人'],
    ['space by person', { object: '绿地', measure: 'AREA_PER_PERSON' }, '人均绿化面积', '平方米/人'],
    ['people by household', { object: '人口', measure: 'PERSONS_PER_HOUSEHOLD' }, '户均人口数', '人/户'],
    ['energy', { object: '能耗', measure: 'COAL_EQUIVALENT' }, '能耗折标准煤', '吨标准煤'],
    ['livestock', { object: '猪', action: '出栏', measure: 'COUNT' }, '生猪出栏数', '头'],
    ['rain', { object: '年降水量', measure: 'LENGTH' }, '降水量', '毫米'],
    ['wells', { object: '机电井', measure: 'COUNT' }, '机井数', '眼'],
    ['beds', { object: '床位', measure: 'COUNT' }, '床位数', '张'],
    [
      'growth',
      { object: '规上工业增加值', action: '同比增长', measure: 'CHANGE' },
      '规模以上工业增加值同比增速',
      '%',
    ],
    ['income per head', { object: '农民人均可支配收入', measure: 'MONEY' }, '农村居民人均可支配收入', '元'],
    ['what is a share by its name', { object: '森林覆盖率', measure: 'SHARE' }, '森林覆盖率', '%'],
    ['power', { object: '农机总动力', measure: 'POWER' }, '农机总动力', '千瓦'],
  ])('are composed for any town: %s', (_figure, composition, name, unit) => {
    expect(new MetricCatalogue(realSeed).find(composition).metric).toMatchObject({ name, unit });
  });

  it('meet in the object that they measure', () => {
    const of = [...listed.values()].filter((metric) => metric?.object === 'illegal-structures');
    expect(of.map((metric) => [metric?.action, metric?.measure])).toEqual([
      ['demolition', 'COUNT'],
      ['demolition', 'AREA'],
    ]);
  });
});
