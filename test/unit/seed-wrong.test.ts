import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foundWith, lineOf, placedIn, problemsOf, replaceIn, seedWith } from '../seeds.js';

type Replacement = [from: string, to: string];

/** Figures of the subdistrict, each narrowed by something of its own. */
const observed = (...figures: string[]): Replacement => [
  'notFigures:\n',
  `${figures.map((figure, nth) => `  - {about: 香港中路街道, ${figure.includes('dimensions') ? '' : `dimensions: {第${nth}种: '-'}, `}${figure}}\n`).join('')}\nnotFigures:\n`,
];
const about = (name: string, ...figures: string[]): Replacement => [
  'notFigures:\n',
  `${figures.map((figure) => `  - {about: ${name}, ${figure}}\n`).join('')}\nnotFigures:\n`,
];
const checked = (check: string): Replacement => ['notFigures:\n', `checks:\n  - {${check}}\nnotFigures:\n`];
const linked = (...links: string[]): Replacement => [
  'links:\n',
  `links:\n${links.map((link) => `  - {${link}}\n`).join('')}`,
];
const named = (...entities: string[]): Replacement => [
  'entities:\n',
  `entities:\n${entities.map((entity) => `  - {${entity}}\n`).join('')}`,
];
const none = (number: string): Replacement => ['notFigures:\n', `notFigures:\n  - {${number}}\n`];
const period = (label: string, interval: string): Replacement => [
  'periods:\n',
  `periods:\n  ${label}: ${interval}\n`,
];
const covering = (chain: string): Replacement => [
  'subdistrict: 山东省/青岛市/市南区/香港中路街道',
  `subdistrict: ${chain}`,
];
/** A report on two subdistricts, which it names. */
const ofTwo: Replacement = [
  'subdistrict: 山东省/青岛市/市南区/香港中路街道',
  'covers: [山东省/青岛市/市南区/香港中路街道, 山东省/青岛市/市南区/湛山街道]',
];
const streets = ['香港中路街道', '湛山街道'].map((name) => `name: ${name}, type: Subdistrict, at: 街道@2`);
const inStreet = (name: string) =>
  linked(`from: 浮山所社区, type: PART_OF, to: ${name}, inferred: true, at: 浮山所社区@?`);
const site = (value: number, at: string, more = '') =>
  `metric: 占地面积, value: ${value}, unit: 亩, ${more}at: ${at}`;
const pond = (value: number, at: string) =>
  `metric: {object: 党员, measure: AREA}, value: ${value}, unit: 亩, at: ${at}`;
const money = (value: number, at: string, more = '') =>
  `metric: 投入资金, value: ${value}, unit: 元, ${more}at: ${at}`;
const people = (value: number, at: string, more = '') =>
  `metric: 受益人数, value: ${value}, unit: 人, ${more}at: ${at}`;
const rate = (value: number, at: string) =>
  `metric: {object: 党员, measure: SHARE, of: 居民}, value: ${value}, unit: '%', at: ${at}`;
const growth = (value: number, at: string) =>
  `metric: {object: 资金, measure: CHANGE}, value: ${value}, unit: '%', at: ${at}`;

/** Wrong facts as somebody in a hurry records them: what is added to the text, where it is found, and what is said of it. */
const mistakes: [what: string, more: string, replacements: Replacement[], at: string, message: string][] = [
  [
    'another subdistrict than the text names',
    '湛山街道的树木多。',
    [],
    'subdistrict:',
    'neither the text nor title and publisher name 香港中路街道, but 湛山街道: is it 山东省/青岛市/市南区/湛山街道?',
  ],
  [
    'a subdistrict of the name, in another city',
    '北城街道属于菏泽市牡丹区。',
    [covering('山东省/德州市/夏津县/北城街道')],
    'subdistrict:',
    'the text names 菏泽市、牡丹区, and nothing that 山东省/德州市/夏津县/北城街道 lies in: is it 山东省/菏泽市/牡丹区/北城街道?',
  ],
  [
    'a community in the other subdistrict that the report covers',
    '浮山所社区在此。',
    [ofTwo, named('name: 浮山所社区, type: Community, at: 浮山所社区@?', ...streets), inStreet('湛山街道')],
    'name: 浮山所社区',
    'the list of divisions has 浮山所社区 not in 山东省/青岛市/市南区/湛山街道 but in 山东省/青岛市/市南区/香港中路街道: correct where it lies, or add code: none if that is another one',
  ],
  [
    'a part of another quantity',
    '受益20户。',
    [
      observed(
        'metric: {object: 居民, measure: HOUSEHOLDS}, value: 20, unit: 户, partOf: 3000余人@78, at: 20户@?',
      ),
    ],
    'at: 20户',
    '20户@? in 户 and 3000余人@78 in 人 measure different quantities: they cannot be compared',
  ],
  [
    'parts of another quantity',
    '',
    [checked('rule: PARTS, result: 1.5亿元@54, operands: [0.4亿元@64, 约120亩@45]')],
    'rule: PARTS',
    '约120亩@45 in 亩 and 1.5亿元@54 in 元 measure different quantities: they cannot be compared',
  ],
  [
    'one figure that equals another of another quantity',
    '',
    [checked('rule: EQUAL, result: 12名@114, operands: [约120亩@45]')],
    'rule: EQUAL',
    '约120亩@45 in 亩 and 12名@114 in 人 measure different quantities: they cannot be compared',
  ],
  [
    'a rate of figures of two quantities',
    '占比8%。',
    [
      observed(rate(8, '8%@?')),
      [
        'notFigures:\n',
        'checks:\n  - {rule: RATIO, result: 8%@?, operands: [12名@114, 约120亩@45]}\n\nnotFigures:\n',
      ],
    ],
    'rule: RATIO',
    '12名@114 in 人 and 约120亩@45 in 亩 measure different quantities: they cannot be compared',
  ],
  [
    'a rate that is no percentage',
    '',
    [checked('rule: RATIO, result: 三件@32, operands: [12名@114, 3000余人@78]')],
    'rule: RATIO',
    '三件@32 is in 件: the result of a RATIO is in %',
  ],
  [
    'a part that is more than the whole',
    '设备0.4亿元,其中树木0.9亿元。',
    [
      observed(
        money(40000000, '0.4亿元@?', 'period: 2021年, '),
        money(90000000, '0.9亿元@?', 'partOf: 0.4亿元@?, '),
      ),
    ],
    'at: 0.9亿元',
    '0.9亿元@? is more than 0.4亿元@?, of which it is a part: correct that; where the report itself says so, show it by a check {rule: PARTS, result: 0.4亿元@?, operands: [0.9亿元@?]}',
  ],
  [
    'a part in a larger unit that is more than the whole',
    '水面20亩,其中荷塘8公顷。',
    [observed(site(20, '20亩@?'), 'metric: 占地面积, value: 8, unit: 公顷, partOf: 20亩@?, at: 8公顷@?')],
    'at: 8公顷',
    '8公顷@? is more than 20亩@?, of which it is a part: correct that; where the report itself says so, show it by a check {rule: PARTS, result: 20亩@?, operands: [8公顷@?]}',
  ],
  [
    'a rate upside down',
    '男60人,女40人,占40%,共100人。',
    [
      observed(people(60, '60人@?'), people(40, '40人@?'), rate(40, '40%@?'), people(100, '100人@?')),
      [
        'notFigures:\n',
        'checks:\n  - {rule: RATIO, result: 40%@?, operands: [100人@?, 40人@?]}\n\nnotFigures:\n',
      ],
    ],
    'rule: RATIO',
    'the RATIO does not hold, but does with 100人@? in the place of 40人@?: have them change places',
  ],
  [
    'a sum of which one part is taken for the whole',
    '男60人,女40人,共100人。',
    [
      observed(people(60, '60人@?'), people(40, '40人@?'), people(100, '100人@?')),
      [
        'notFigures:\n',
        'checks:\n  - {rule: SUM, result: 40人@?, operands: [60人@?, 100人@?]}\n\nnotFigures:\n',
      ],
    ],
    'rule: SUM',
    'the SUM does not hold, but does with 100人@? in the place of 40人@?: have them change places',
  ],
  [
    'a whole that is taken for a part',
    '共100人,其中女40人。',
    [
      observed(people(100, '100人@?'), people(40, '40人@?')),
      ['notFigures:\n', 'checks:\n  - {rule: PARTS, result: 40人@?, operands: [100人@?]}\n\nnotFigures:\n'],
    ],
    'rule: PARTS',
    'the PARTS does not hold, but does with 100人@? in the place of 40人@?: have them change places',
  ],
  [
    'what is still to come as done',
    '预计占地20亩。',
    [observed(site(20, '20亩@?'))],
    'at: 20亩',
    'right before 20亩@? stands 预计: it is a FORECAST, not ACTUAL',
  ],
  [
    'a growth as a share',
    '党员同比增长8%。',
    [observed(rate(8, '8%@?'))],
    'at: 8%',
    'right before 8%@? stands 增长: it measures CHANGE, not SHARE',
  ],
  [
    'a fall as a share',
    '党员下降8%。',
    [observed(rate(-8, '下降8%@?'))],
    'at: 下降8%',
    'right before 下降8%@? stands 下降: it measures CHANGE, not SHARE',
  ],
  [
    'a share as a growth',
    '资金占全区的8%。',
    [observed(growth(8, '8%@?'))],
    'at: 8%',
    'right before 8%@? stands 占全区的: it measures SHARE, not CHANGE',
  ],
  [
    'a figure of half a year as that of the year',
    '上半年完成20亩。',
    [observed(site(20, '20亩@?'))],
    'at: 20亩',
    '上半年 stands right before 20亩@?, and its period 2021年 goes beyond it',
  ],
  [
    'a period that goes beyond the months in its label',
    '',
    [
      period('2021年1-10月', '2021-01-01/2021-12-31'),
      ['value: 120, unit: 亩,', 'value: 120, unit: 亩, period: 2021年1-10月,'],
    ],
    '2021年1-10月: 2021',
    'period 2021年1-10月 names 1-10月, and 2021-01-01/2021-12-31 goes beyond it',
  ],
  [
    'what is only planned as done',
    '拟建亭子。',
    [named('name: 亭子, id: pavilion, type: Project, status: [{is: COMPLETED, at: 拟建@?}], at: 亭子@?')],
    'name: 亭子',
    '拟建 does not say that 亭子 is COMPLETED: correct the status, or cite what shows it',
  ],
  [
    'a company as a project',
    '海风公司种树。',
    [named('name: 海风公司, id: sea-wind, type: Project, at: 海风公司@?')],
    'name: 海风公司',
    '海风公司 is by its name: Organization, kind COMPANY',
  ],
  [
    'a number as what narrows a figure that is in none',
    '又为60岁以上的人建亭。',
    [none('at: 60岁以上@?, reason: DIMENSION')],
    'reason: DIMENSION',
    '60岁以上@? stands in the dimensions of no figure: record it there, or give another reason',
  ],
  [
    'a figure about what another paragraph names',
    '\n另有绿地20亩。',
    [about('蓝湾公园', site(20, '20亩@?', 'dimensions: {种类: 绿地}, '))],
    'at: 20亩',
    'the paragraph of 20亩@? and its heading do not name 蓝湾公园: correct about, or cite the words there that mean 蓝湾公园 in its at',
  ],
  [
    'a figure about another village than stands before it',
    '种花:海风社区20亩,石桥村有30亩。',
    [about('海风社区', site(30, '30亩@?'))],
    'at: 30亩',
    '30亩@? stands right after 石桥村, or in its row: it is about that, not about 海风社区',
  ],
  [
    'a figure about the village of another row',
    '\n村\t绿地(亩)\n海风社区\t24\n石桥村\t35\n',
    [about('海风社区', site(24, '24@?', 'dimensions: {种类: 绿地}, '), site(35, '35@?'))],
    'at: 35@',
    '35@? stands right after 石桥村, or in its row: it is about that, not about 海风社区',
  ],
  [
    'a figure of another column',
    '\n村\t绿地(亩)\t荷塘(亩)\n海风社区\t24\t25\n石桥村\t35\t36\n合计\t59\t61\n',
    [
      about('海风社区', site(24, '24@?'), pond(25, '25@?')),
      about('石桥村', site(35, '35@?'), pond(36, '36@?')),
      about('香港中路街道', pond(59, '59@?'), site(61, '61@?')),
    ],
    'at: 59@',
    '59@? is in the column 绿地(亩), in which 24@? is 占地面积: it cannot be 党员面积',
  ],
  [
    'two values of one thing',
    '蓝湾公园占地130亩。',
    [about('蓝湾公园', site(130, '130亩@?'))],
    'at: 130亩',
    '130亩@? is another value of what 约120亩@45 is, of the same subjects and time: write what narrows one of them (dimensions, partOf), or compare them in a check',
  ],
  [
    'a publisher that the text does not name',
    '',
    [['  publishedOn', '  publisher: 别处日报\n  publishedOn']],
    'publisher:',
    'publisher 别处日报 stands nowhere in the text: write it as it stands there, or leave it out',
  ],
  [
    'another day of publication than the text has',
    '\n发布日期:2022-1-6 来源:香港中路\n',
    [none('at: 2022-1-6@?, reason: DATE')],
    'publishedOn:',
    'the text says that it was published on 2022-01-06, not on 2022-01-05',
  ],
  [
    'a report of another year than its title has',
    '',
    [['title: 虚构街道2021年工作', 'title: 虚构街道2020年工作和2019年总结']],
    'period: 2021年',
    'the title names 2020、2019, which is not in the period 2021年 of the report',
  ],
  [
    'what is planned at the beginning of its clause as done',
    '力争全街林地规模再占地20亩。',
    [observed(site(20, '20亩@?'))],
    'at: 20亩',
    'right before 20亩@? stands 力争: it is a TARGET, not ACTUAL',
  ],
  [
    'a forecast as a target',
    '预计占地20亩。',
    [observed(site(20, '20亩@?', 'status: TARGET, '))],
    'at: 20亩',
    'right before 20亩@? stands 预计: it is a FORECAST, not TARGET',
  ],
  [
    'what stands under a heading of plans as done',
    '\n三、来年工作打算\n占地20亩。',
    [observed(site(20, '20亩@?'))],
    'at: 20亩',
    '20亩@? stands under a heading, or in a paragraph, of what is to come: it is a TARGET, not ACTUAL',
  ],
  [
    'what has been as planned',
    '累计完成20亩。',
    [observed(site(20, '20亩@?', 'status: TARGET, '))],
    'at: 20亩',
    'right before 20亩@? stands 累计完成: it is ACTUAL, not TARGET',
  ],
  [
    'as planned what nothing says to come',
    '占地20亩。',
    [observed(site(20, '20亩@?', 'status: FORECAST, '))],
    'at: 20亩',
    'nothing in the sentence of 20亩@? says that it is still to come: it is ACTUAL, not FORECAST',
  ],
  [
    'a rate as an amount',
    '亩均税收8万元。',
    [observed(money(80000, '8万元@?'))],
    'at: 8万元',
    '8万元@? is in 元/亩 by the words around it, which measures another quantity than 元',
  ],
  [
    'a link as planned that nothing says to come',
    '',
    [['type: AFFECTS, to: 海风社区,', 'type: AFFECTS, to: 海风社区, status: PLANNED,']],
    'type: AFFECTS',
    'no sentence cited says that 蓝湾公园 AFFECTS 海风社区 is still to come: leave out status: PLANNED',
  ],
  [
    'a link that begins after the publication',
    '',
    [['title: 书记,', 'title: 书记, start: 2022-01-06,']],
    'title: 书记',
    '王小明 is MEMBER_OF from 2022-01-06 on, and the report is of 2022-01-05: it is PLANNED, or of another time',
  ],
  [
    'a status of a time after the publication',
    '公园开放。',
    [
      period('来年', '2022-01-06/2022-12-31'),
      ['status: COMPLETED', 'status: [{is: COMPLETED, at: 开放@?, period: 来年}]'],
    ],
    'is: COMPLETED',
    '蓝湾公园 is COMPLETED from 2022-01-06 on, and the report is of 2022-01-05: it is PLANNED, or of another time',
  ],
  [
    'the title of somebody else',
    '主任李大海和书记王小明。',
    [
      named('name: 李大海, id: li-dahai, type: Person, at: 李大海@?'),
      linked(
        'from: 李大海, type: MEMBER_OF, to: 青松园林公司, title: 书记, at: 书记@?',
        'from: 王小明, type: MEMBER_OF, to: 青松园林公司, title: 主任, at: 主任@?',
      ),
    ],
    'from: 李大海',
    'right before 李大海 stands 主任, not 书记: that is the title of somebody else',
  ],
  [
    'one figure of a sum that is another nearby',
    '男60人,女40人,老30人,共100人。',
    [
      observed(people(60, '60人@?'), people(40, '40人@?'), people(30, '30人@?'), people(100, '100人@?')),
      [
        'notFigures:\n',
        'checks:\n  - {rule: SUM, result: 100人@?, operands: [60人@?, 30人@?]}\n\nnotFigures:\n',
      ],
    ],
    'rule: SUM',
    'the SUM does not hold, but does with 40人@? in the place of 30人@?: correct it',
  ],
  [
    'a sum of which a part is missing',
    '男50人,女40人,老10人,共100人。',
    [
      observed(people(50, '50人@?'), people(40, '40人@?'), people(10, '10人@?'), people(100, '100人@?')),
      [
        'notFigures:\n',
        'checks:\n  - {rule: SUM, result: 100人@?, operands: [50人@?, 40人@?]}\n\nnotFigures:\n',
      ],
    ],
    'rule: SUM',
    'the SUM does not hold, but does with 10人@? among its operands: add it',
  ],
  [
    'what is counted in another paragraph',
    '',
    [checked('rule: COUNT, result: 三件@32, names: [海风社区, 石桥村, 王小明]')],
    'rule: COUNT',
    'the paragraph of 三件@32 does not name 王小明: it is not among what is counted there',
  ],
  [
    'where something lies by a sentence that names only that',
    '石桥村有亭子。亭子漂亮。',
    [
      named('name: 亭子, id: pavilion, type: Facility, at: 亭子@?'),
      linked('from: 亭子, type: LOCATED_IN, to: 石桥村, at: 漂亮@?'),
    ],
    'at: 漂亮',
    'no sentence cited names 石桥村 (亭子 LOCATED_IN 石桥村): cite one that does, or mark it inferred',
  ],
  [
    'a year that is but half of it',
    '',
    [['2021-01-01/2021-12-31', '2021-01-01/2021-06-30']],
    '2021年: 2021',
    'period 2021年 names 2021-01-01/2021-12-31, and is 2021-01-01/2021-06-30',
  ],
  [
    'a half of a year that is another',
    '占地20亩。',
    [period('2021年下半年', '2021-08-01/2021-12-31'), observed(site(20, '20亩@?', 'period: 2021年下半年, '))],
    '2021年下半年: 2021',
    'period 2021年下半年 names 2021-07-01/2021-12-31, and is 2021-08-01/2021-12-31',
  ],
  [
    'a year that nothing names',
    `${'公园漂亮。'.repeat(80)}占地20亩。`,
    [period('2019年', '2019-01-01/2019-12-31'), observed(site(20, '20亩@?', 'period: 2019年, '))],
    'at: 20亩',
    'nothing before 20亩@? names 2019, nor another year than the report: its period is not 2019年',
  ],
  [
    'a school as a project',
    '海风小学开学。',
    [named('name: 海风小学, id: sea-wind-school, type: Project, at: 海风小学@?')],
    'name: 海风小学',
    '海风小学 is by its name: Facility, kind SCHOOL',
  ],
  ...(
    [
      ['工作打算', 'UNDERWAY'],
      ['全面完工', 'PLANNED'],
      ['已取缔', 'UNDERWAY'],
    ] as const
  ).map(([slice, is]): (typeof mistakes)[number] => [
    `${slice} as ${is}`,
    `亭子${slice}。`,
    [named(`name: 亭子, id: pavilion, type: Project, status: [{is: ${is}, at: ${slice}@?}], at: 亭子@?`)],
    'name: 亭子',
    `${slice} does not say that 亭子 is ${is}: correct the status, or cite what shows it`,
  ]),
  [
    'a project as a part of the subdistrict',
    '',
    [['type: LOCATED_IN', 'type: PART_OF']],
    'from: 蓝湾公园, type: PART_OF',
    '蓝湾公园 is a Project and no part of 香港中路街道, a Subdistrict: it is LOCATED_IN or SERVES it, CARRIES_OUT it, or it APPLIES_TO the other',
  ],
  [
    'a subdistrict as a part of its community',
    '',
    [linked('from: 香港中路街道, type: PART_OF, to: 石桥村, inferred: true, at: 石桥村@23')],
    'from: 香港中路街道',
    '石桥村, a Community, is not above 香港中路街道, a Subdistrict: turn the link PART_OF round',
  ],
  [
    'a community that leads its subdistrict',
    '',
    [linked('from: 石桥村, type: LEADS, to: 香港中路街道, inferred: true, at: 石桥村@23')],
    'type: LEADS',
    '石桥村, a Community, is not above 香港中路街道, a Subdistrict: turn the link LEADS round',
  ],
  [
    'things that lie in each other',
    '亭子在花园里。',
    [
      named(
        'name: 亭子, id: pavilion, type: Facility, at: 亭子@?',
        'name: 花园, id: garden, type: Place, at: 花园@?',
        'name: 园角, id: corner, type: Place, at: 园@?',
      ),
      linked(
        'from: 亭子, type: LOCATED_IN, to: 花园, at: 亭子@?',
        'from: 花园, type: LOCATED_IN, to: 园角, inferred: true, at: 花园@?',
        'from: 园角, type: LOCATED_IN, to: 亭子, inferred: true, at: 花园@?',
      ),
    ],
    'from: 亭子',
    '亭子 LOCATED_IN 花园 leads back to 亭子: one of the links between them is wrong',
  ],
];

describe('a wrong fact', () => {
  it.each(mistakes)('is found: %s', (_what, more, replacements, at, message) => {
    const { problems, folder } = foundWith(more, ...replacements);
    expect(problems).toContain(`${lineOf(folder, placedIn(more, at))}: ${placedIn(more, message)}`);
  });

  it('is found: a person with a population', () => {
    const folder = seedWith([
      '{object: 共产党员, measure: PERSONS}, about: 青松园林公司党支部',
      '{object: 人口, measure: PERSONS}, despite: {METRIC_ELSEWHERE: made up}, about: [青松园林公司党支部, 王小明]',
    ]);
    const term = '  population: { zh: 人口, en: population, category: POPULATION, measured: PERSONS }\n';
    replaceIn(join(folder, 'thesaurus.yaml'), 'objects:\n', `objects:\n${term}`);
    expect(problemsOf(folder)).toEqual([
      `${lineOf(folder, '王小明]')}: 人口 is what a place has, and 王小明 is a Person: name the place in about`,
    ]);
  });

  it.each<[what: string, more: string, replacements: Replacement[]]>([
    [
      'a subdistrict that the title names',
      '湛山街道的树木多。',
      [
        [
          'title: 虚构街道2021年工作',
          'title: 香港中路街道2021年工作\n  despite: {OTHER_REPORT_TITLE: made up}',
        ],
      ],
    ],
    [
      'a subdistrict that the publisher names, by its short name and with its district',
      '湛山街道在市南,像菏泽市单县的一样。香港中路\n社区供稿。',
      [['  publishedOn', '  publisher: 香港中路社区\n  publishedOn']],
    ],
    ['a place that the list has not', '虚构镇的树木多。', []],
    [
      'a community in the one of two subdistricts that has it',
      '浮山所社区在此。',
      [
        ofTwo,
        named('name: 浮山所社区, type: Community, at: 浮山所社区@?', ...streets),
        inStreet('香港中路街道'),
      ],
    ],
    [
      'a community of the name of one in the other subdistrict that it says so of',
      '浮山所社区在此。',
      [
        ofTwo,
        named('name: 浮山所社区, type: Community, code: none, at: 浮山所社区@?', ...streets),
        inStreet('湛山街道'),
      ],
    ],
    [
      'a part that rounding makes as much as the whole',
      '设备0.4亿元,其中树木0.44亿元。',
      [
        observed(
          money(40000000, '0.4亿元@?', 'period: 2021年, '),
          money(44000000, '0.44亿元@?', 'partOf: 0.4亿元@?, '),
        ),
      ],
    ],
    [
      'a part above the whole that a check shows',
      '水面20亩,其中荷塘30亩。',
      [
        observed(site(20, '20亩@?'), site(30, '30亩@?', 'partOf: 20亩@?, ')),
        checked('rule: PARTS, result: 20亩@?, operands: [30亩@?]'),
      ],
    ],
    [
      'a part of what fell',
      '占地减少20亩,其中水面减少8亩。',
      [observed(site(-20, '减少20亩@?'), site(-8, '减少8亩@?', 'partOf: 减少20亩@?, '))],
    ],
    [
      'people as a part of attendances, and one for each household',
      '来了30人次,其中青年20人;入户30户。',
      [
        observed(
          'metric: {object: 居民, measure: VISITS}, value: 30, unit: 人次, at: 30人次@?',
          people(20, '20人@?', 'partOf: 30人次@?, '),
          'metric: {object: 居民, measure: HOUSEHOLDS}, value: 30, unit: 户, at: 30户@?',
        ),
        checked('rule: EQUAL, result: 30户@?, operands: [20人@?]'),
      ],
    ],
    [
      'a rate, and sums that hold in no order',
      '受益的男60人,女40人,占40%,共110人,记30人。',
      [
        observed(
          people(60, '60人@?'),
          people(40, '40人@?'),
          rate(40, '40%@?'),
          people(110, '110人@?'),
          people(30, '30人@?'),
        ),
        [
          'notFigures:\n',
          `checks:\n${[
            'RATIO, result: 40%@?, operands: [40人@?, 60人@?]',
            'SUM, result: 110人@?, operands: [60人@?, 40人@?]',
            'PARTS, result: 40人@?, operands: [60人@?, 30人@?]',
            'PARTS, result: 60人@?, operands: [110人@?]',
          ]
            .map((one) => `  - {rule: ${one}}\n`)
            .join('')}notFigures:\n`,
        ],
      ],
    ],
    [
      'a figure about what its heading names, and one about what is cited in its paragraph',
      '\n一、蓝湾公园\n面积\t亩\n\n另有绿地20亩。\n公司有园10亩。',
      [
        about('蓝湾公园', site(20, '20亩@?', 'dimensions: {种类: 绿地}, ')),
        about('青松园林公司', site(10, '10亩@?')),
        ['at: 青松园林公司@93', 'at: [青松园林公司@93, 公司@?]'],
      ],
    ],
    [
      'a figure about one of what stands before it, about what is of another type, and about what is compared',
      '海风社区、石桥村20亩,蓝湾公园在石桥村30亩,石桥村距海风社区40亩。',
      [
        about('[海风社区, 石桥村]', site(20, '20亩@?')),
        about('蓝湾公园', site(30, '30亩@?', "dimensions: {第一种: '-'}, ")),
        about('石桥村', site(40, '40亩@?')),
      ],
    ],
    [
      'what is planned and recorded so, of figures and links',
      '全年要累计完成20亩。来年计划种花30亩。\n三、来年工作打算\n种树40亩。',
      [
        observed(
          site(20, '20亩@?', 'status: TARGET, '),
          site(30, '30亩@?', 'status: TARGET, '),
          site(40, '40亩@?', 'status: TARGET, '),
        ),
        linked(
          'from: 蓝湾公园, type: AFFECTS, to: 石桥村, status: PLANNED, inferred: true, at: 种花@?, despite: {LINK_OF_OTHER: made up}',
          'from: 蓝湾公园, type: SERVES, to: 石桥村, status: PLANNED, inferred: true, at: 种树@?, despite: {LINK_OF_OTHER: made up}',
          'from: 蓝湾公园, type: SERVES, to: 海风社区, status: PLANNED, inferred: true, at: 海风社区@18, despite: {LINK_OF_OTHER: made up}',
        ),
        ['status: COMPLETED', 'status: PLANNED\n    despite: {STATUS_UNSAID: made up}'],
        ['title: 书记,', 'title: 书记, start: 2022-01-05,'],
      ],
    ],
    [
      'people of whom each has the titles that stand before the name',
      '主任李大海,党支部书记王小明,主任王小明。',
      [
        named('name: 李大海, id: li-dahai, type: Person, at: 李大海@?'),
        linked(
          'from: 李大海, type: MEMBER_OF, to: 青松园林公司, title: 主任, at: 主任@?',
          'from: 王小明, type: MEMBER_OF, to: 青松园林公司, title: 主任, at: 书记@?',
          'from: 王小明, type: MEMBER_OF, to: 青松园林公司, title: 党支部书记, at: 书记@?',
        ),
      ],
    ],
    [
      'a sum that holds with nothing nearby, and small numbers that would',
      '受益的男60人,女40人,老3人,小2人,共5人,记120人。',
      [
        observed(...([60, 40, 3, 2, 5, 120] as const).map((value) => people(value, `${value}人@?`))),
        [
          'notFigures:\n',
          'checks:\n  - {rule: SUM, result: 120人@?, operands: [60人@?, 40人@?]}\n  - {rule: SUM, result: 5人@?, operands: [3人@?, 60人@?]}\nnotFigures:\n',
        ],
      ],
    ],
    [
      'a half of a year, and another year that is named, or said to be another',
      '上半年占地10亩。2020年末占地20亩,上年占地30亩。',
      [
        none('at: 2020年@?, reason: DATE'),
        period('2021年上半年', '2021-01-01/2021-06-30'),
        period('2020年', '2020-01-01/2020-12-31'),
        observed(
          site(10, '10亩@?', 'period: 2021年上半年, '),
          site(20, '20亩@?', 'period: 2020年, '),
          site(30, '30亩@?', 'period: 2020年, '),
        ),
      ],
    ],
    [
      'what lies in 辖区, and what the slice names',
      '辖区有亭子,东桥在石桥。',
      [
        named(
          'name: 亭子, id: pavilion, type: Facility, at: 亭子@?',
          'name: 东桥, id: east-bridge, type: Facility, at: 东桥@?',
        ),
        linked(
          'from: 亭子, type: LOCATED_IN, to: 香港中路街道, at: 亭子@?',
          'from: 东桥, type: LOCATED_IN, to: 石桥村, at: 石桥@?',
        ),
      ],
    ],
    [
      'what has come as planned',
      '按计划占地20亩,比计划多占地30亩,完成年度计划占地40亩;计划不变。占地50亩。',
      [observed(site(20, '20亩@?'), site(30, '30亩@?'), site(40, '40亩@?'), site(50, '50亩@?'))],
    ],
    [
      'values that a check compares, that are parts, or of things that differ',
      '蓝湾公园占地120亩,树木11亩;海风社区种花3亩,计划4亩。',
      [
        about('蓝湾公园', site(120, '120亩@?'), site(11, '11亩@?', 'partOf: 120亩@?, ')),
        about('海风社区', site(3, '3亩@?'), site(4, '4亩@?', 'status: TARGET, ')),
        checked('rule: EQUAL, result: 约120亩@45, operands: [120亩@?]'),
      ],
    ],
    [
      'a table of one thing in each row',
      '\n村\t绿地(亩)\n海风社区\t24\n石桥村\t35\n',
      [about('海风社区', site(24, '24@?')), about('石桥村', site(35, '35@?'))],
    ],
    [
      'a table of one thing in each column',
      '\n项目\t海风社区(亩)\n绿地\t24\n荷塘\t35\n',
      [about('海风社区', site(24, '24@?'), pond(35, '35@?'))],
    ],
    [
      'the day of publication that the text has, and a title of two years',
      '\n2022年1月5日\n',
      [
        none('at: 2022年1月5日@?, reason: DATE'),
        [
          'title: 虚构街道2021年工作',
          'title: 虚构街道2021年总结和2022年打算\n  despite: {OTHER_REPORT_TITLE: made up}',
        ],
      ],
    ],
    [
      'a target that is recorded as one',
      '计划占地20亩。',
      [observed(site(20, '20亩@?', 'status: TARGET, '))],
    ],
    [
      'a share that something rose to, and a growth',
      '党员提高到8%,资金增长9%。',
      [observed(rate(8, '8%@?'), growth(9, '9%@?'))],
    ],
    [
      'months within a period of theirs',
      '上半年为20亩,前三季度完成30亩,二季度为40亩,3-5月达到50亩。',
      [
        none('at: 3-5月@?, reason: DATE'),
        period('2021年上半年', '2021-01-01/2021-06-30'),
        period('前三季度', '2021-01-01/2021-09-30'),
        period('二季度', '2021-04-01/2021-06-30'),
        period('3月至5月', '2021-03-01/..'),
        observed(
          site(20, '20亩@?', 'period: 2021年上半年, '),
          site(30, '30亩@?', 'period: 前三季度, '),
          site(40, '40亩@?', 'period: 二季度, '),
          site(50, '50亩@?', 'period: 3月至5月, '),
        ),
      ],
    ],
    [
      'a status that its slice says',
      '计划建亭,已开工建桥,正在建塔。',
      [
        named(
          'name: 亭, id: pavilion, type: Project, status: [{is: PLANNED, at: 计划@?}], at: 亭@?',
          'name: 桥, id: bridge, type: Project, status: [{is: UNDERWAY, at: 已开工@?}], at: 桥@?',
          'name: 塔, id: tower, type: Project, status: [{is: UNDERWAY, at: 正在@?}], at: 塔@?',
        ),
        linked(
          ...['亭', '桥', '塔'].map(
            (name) => `from: ${name}, type: LOCATED_IN, to: 石桥村, inferred: true, at: ${name}@?`,
          ),
        ),
      ],
    ],
    [
      'numbers that narrow a figure',
      '60岁以上20人,70至80岁30人。',
      [
        observed(
          people(20, '20人@?', 'dimensions: {年龄: 60岁以上}, '),
          people(30, '30人@?', 'dimensions: {年龄: 80岁}, '),
        ),
        none('at: [60岁@?, 70至80岁@?], reason: DIMENSION'),
      ],
    ],
    [
      'links that lead on, and two that lead to one',
      '街道和海风社区领导石桥村的亭子与花园。',
      [
        named(
          'name: 亭子, id: pavilion, type: Facility, at: 亭子@?',
          'name: 花园, id: garden, type: Place, at: 花园@?',
          'name: 亭子与花园, id: work, type: Programme, at: 亭子@?',
        ),
        linked(
          'from: 亭子, type: LOCATED_IN, to: 花园, at: 亭子@?',
          'from: 亭子, type: LOCATED_IN, to: 石桥村, inferred: true, at: 亭子@?',
          'from: 花园, type: LOCATED_IN, to: 石桥村, inferred: true, at: 花园@?',
          'from: 蓝湾公园, type: PART_OF, to: 亭子与花园, inferred: true, at: 花园@?',
          'from: 石桥村, type: PART_OF, to: 海风社区, inferred: true, at: 石桥村@23',
          'from: 香港中路街道, type: LEADS, to: 石桥村, at: 领导@?',
          'from: 海风社区, type: LEADS, to: 石桥村, at: 领导@?',
          'from: 海风社区, type: CARRIES_OUT, to: 亭子与花园, role: IMPLEMENTER, at: 领导@?',
        ),
      ],
    ],
  ])('is none: %s', (_what, more, replacements) => {
    expect(foundWith(more, ...replacements).problems).toEqual([]);
  });
});
