import { describe, expect, it } from 'vitest';
import { foundWith, lineOf, problemsOf, seedWith } from '../seeds.js';

type Replacement = [from: string, to: string];

/** Figures of the subdistrict, each narrowed by something of its own. */
const observed = (...figures: string[]): Replacement => [
  'notFigures:\n',
  `${figures.map((figure, nth) => `  - {about: 香港中路街道, ${figure.includes('dimensions') ? '' : `dimensions: {第${nth}种: '-'}, `}${figure}}\n`).join('')}\nnotFigures:\n`,
];
const ofPark = (figure: string): Replacement => [
  'notFigures:\n',
  `  - {about: 蓝湾公园, ${figure}}\n\nnotFigures:\n`,
];
const checked = (check: string): Replacement => ['notFigures:\n', `checks:\n  - {${check}}\nnotFigures:\n`];
const linked = (link: string): Replacement => ['links:\n', `links:\n  - {${link}}\n`];
const named = (entity: string): Replacement => ['entities:\n', `entities:\n  - {${entity}}\n`];
const none = (number: string): Replacement => ['notFigures:\n', `notFigures:\n  - {${number}}\n`];
const LAST_YEAR: Replacement = ['periods:\n', 'periods:\n  2020年: 2020-01-01/2020-12-31\n'];

/** Mistakes of a person in a hurry: what is added to the text, where in the report it is found, and what is said of it. */
const mistakes: [what: string, more: string, replacements: Replacement[], at: string, message: string][] = [
  [
    'a name of two things',
    '',
    [['aliases: [蓝湾公园项目]', 'aliases: [蓝湾公园项目, 青松园林公司]']],
    'name: 青松园林公司',
    '青松园林公司 is what 蓝湾公园 is called as well as 青松园林公司: one name for one thing',
  ],
  [
    'a name that another has in quotation marks',
    '“石桥村”是景区。',
    [named('name: “石桥村”, id: old-bridge, type: Place, at: “石桥村”@?')],
    'name: 石桥村',
    '石桥村 is what “石桥村” is called as well as 石桥村: one name for one thing',
  ],
  [
    'a citation twice',
    '',
    [['at: [海风社区@18, 海风社区@70]', 'at: [海风社区@18, 海风社区@70, 海风社区@18]']],
    'at: [海风社区@18',
    '海风社区@18 is cited twice: once is enough',
  ],
  [
    'a figure that is stated again',
    '公园占地约120亩。',
    [ofPark('metric: 占地面积, value: 120, unit: 亩, qualifier: APPROXIMATE, period: 2021年, at: 约120亩@?')],
    '约120亩@12',
    '约120亩@129 says the same as 约120亩@45: it is one figure with both citations, or something narrows one of them',
  ],
  [
    'a figure that is stated again of several',
    '两村办成三件事。',
    [
      [
        'notFigures:\n',
        '  - {metric: 完成大事件数, about: [石桥村, 海风社区], value: 3, unit: 件, at: 三件@?}\n\nnotFigures:\n',
      ],
    ],
    'about: [石桥村',
    '三件@129 says the same as 三件@32: it is one figure with both citations, or something narrows one of them',
  ],
  [
    'a part of itself',
    '',
    [['at: 1.5亿元@54', 'partOf: 1.5亿元@54, at: 1.5亿元@54']],
    'value: 150000000',
    '1.5亿元@54 is a part of itself',
  ],
  [
    'a part of its own part',
    '',
    [['unit: 元, at: 1.5亿元@54', 'unit: 元, partOf: 0.4亿元@64, at: 1.5亿元@54']],
    'value: 150000000',
    '1.5亿元@54 is a part of itself',
  ],
  [
    'a figure that is checked against itself',
    '',
    [checked('rule: EQUAL, result: 三件@32, operands: [三件@32]')],
    'rule: EQUAL',
    '三件@32 stands twice in the check: nothing is checked against itself',
  ],
  [
    'a period of other years than it says',
    '',
    [
      ['2021-01-01/2021-12-31', '2022-01-01/2022-12-31'],
      ['  publishedOn', "  publishedOn: '2022-06-30' #"],
    ],
    '2021年: 2022',
    'period 2021年 names a year that is not in 2022-01-01/2022-12-31',
  ],
  [
    'what has been after the publication',
    '又种树20棵。',
    [
      ['periods:\n', 'periods:\n  来年: 2022-01-06/2022-12-31\n'],
      observed('metric: 占地面积, value: 20, unit: 亩, period: 来年, at: 20棵@?'),
    ],
    '20棵',
    '20棵@128 is of a time from 2022-01-06 on, and the report is of 2022-01-05: it is a TARGET or a FORECAST, or of another period',
  ],
  [
    'a part of another time than the whole',
    '',
    [LAST_YEAR, ['dimensions: {用途: 设备}', 'period: 2020年, dimensions: {用途: 设备}']],
    '用途: 设备',
    '0.4亿元@64 and 1.5亿元@54 are of periods that have no day in common',
  ],
  [
    'a sum of another time',
    '',
    [
      LAST_YEAR,
      ['unit: 人, at: 12名', 'unit: 人, period: 2020年, at: 12名'],
      checked('rule: PARTS, result: 3000余人@78, operands: [12名@114]'),
    ],
    'rule: PARTS',
    '12名@114 and 3000余人@78 are of periods that have no day in common',
  ],
  [
    'periods the wrong way round',
    '2020年15亩,2021年占地23亩。',
    [
      LAST_YEAR,
      none('at: [2020年@?, 2021年@?], reason: DATE'),
      observed(
        'metric: 占地面积, value: 15, unit: 亩, period: 2021年, at: 15亩@?',
        'metric: 占地面积, value: 23, unit: 亩, period: 2020年, at: 23亩@?',
      ),
    ],
    '15亩',
    '2020 stands right before 15亩@130, and is not in its period 2021年',
  ],
  [
    'a unit that the head of the column has not',
    '\n村\t改厕(户)\n石桥村\t24\n',
    [observed('metric: 受益人数, value: 24, unit: 人, at: 24@?')],
    '24@',
    '24@138 counts in 户 by its head, which is no 人',
  ],
  [
    'a year as a figure',
    '建于2019年。',
    [observed('metric: 占地面积, value: 2019, unit: 年, at: 2019年@?')],
    '2019年',
    '2019年@127 is in the date 2019年@127: list it in notFigures',
  ],
  [
    'a figure as a date',
    '又占地35亩。',
    [none('at: 35亩@?, reason: DATE')],
    '35亩',
    '35亩@128 counts in 亩, and is no DATE: record it in observations',
  ],
  [
    'a branch as an organization',
    '',
    [['type: PartyOrganization\n    level: BRANCH', 'type: Organization']],
    'name: 青松园林公司党支部',
    '青松园林公司党支部 is by its name: PartyOrganization, level BRANCH',
  ],
  [
    'another level than that of the name',
    '',
    [['level: BRANCH', 'level: COMMITTEE']],
    'level: COMMITTEE',
    '青松园林公司党支部 is by its name: PartyOrganization, level BRANCH',
  ],
  [
    'a link of things that its sentence does not name',
    '另有绿地。',
    [linked('from: 青松园林公司, type: LOCATED_IN, to: 石桥村, at: 绿地@?')],
    'to: 石桥村, at: 绿地',
    'no sentence cited names 青松园林公司 or 石桥村 (LOCATED_IN): cite one that does, or mark it inferred',
  ],
  [
    'a title that its sentence does not say',
    '',
    [['title: 书记', 'title: 主任']],
    'title: 主任',
    'no sentence cited says 主任, the title of 王小明',
  ],
];

describe('the check', () => {
  it.each(mistakes)('finds %s', (_what, more, replacements, at, message) => {
    const { problems, folder } = foundWith(more, ...replacements);
    expect(problems.filter((one) => one.endsWith(message))).toEqual([`${lineOf(folder, at)}: ${message}`]);
  });

  it.each<[what: string, more: string, replacements: Replacement[]]>([
    [
      'a figure that something narrows',
      '石桥村的青年办成三件事。',
      [
        [
          'notFigures:\n',
          '  - {metric: 完成大事件数, about: [海风社区, 石桥村], value: 3, unit: 件, dimensions: {年龄: 青年}, at: 三件@?}\n\nnotFigures:\n',
        ],
      ],
    ],
    [
      'the same figure of another time, one that is planned, and one with another qualifier',
      '公园曾占地120亩左右,计划占地约120亩,占地不足120亩。',
      [
        LAST_YEAR,
        observed(
          'metric: 占地面积, value: 120, unit: 亩, qualifier: APPROXIMATE, period: 2020年, at: 120亩左右@?',
          'metric: 占地面积, value: 120, unit: 亩, qualifier: APPROXIMATE, status: TARGET, at: 约120亩@?',
          'metric: 占地面积, value: 120, unit: 亩, qualifier: AT_MOST, at: 不足120亩@?',
        ),
      ],
    ],
    [
      'a period that begins in a year of its name, and one of which nothing says the end',
      '',
      [['  2021年: 2021-01-01/2021-12-31', '  2021年: 2021-12-31/..']],
    ],
    [
      'what is planned for a time after the publication, and what was on its day',
      '计划再占地20亩,今日又占地30亩。',
      [
        ['periods:\n', 'periods:\n  来年: 2022-01-06/2022-12-31\n  今日: 2022-01-05/..\n'],
        observed(
          'metric: 占地面积, value: 20, unit: 亩, status: TARGET, period: 来年, at: 20亩@?',
          'metric: 占地面积, value: 30, unit: 亩, period: 今日, at: 30亩@?',
        ),
      ],
    ],
    [
      'the number of a paragraph, and the figure that it begins with, which read like a decimal',
      '\n1.35亩占地。\n2.完成。',
      [
        observed('metric: 占地面积, value: 35, unit: 亩, at: 35亩@?'),
        none('at: 1.@?, reason: ORDINAL'),
        none('at: 2.@?, reason: ORDINAL'),
      ],
    ],
    [
      'a rate of two times, and a part of a time that the whole has a day of',
      '占比8%。',
      [
        ['periods:\n', 'periods:\n  建成时: 2020-01-01/2020-12-31\n  年底: 2021-12-31/..\n'],
        [
          'dimensions: {用途: 设备}',
          'period: 年底, despite: {PERIOD_UNSAID: made up, PERIODS_APART: made up}, dimensions: {用途: 设备}',
        ],
        ['at: 3000余人@78', 'despite: {PERIODS_APART: made up}, at: 3000余人@78'],
        ['unit: 人, at: 12名', 'unit: 人, period: 建成时, despite: {PERIOD_UNSAID: made up}, at: 12名'],
        observed("metric: {object: 党员, measure: SHARE, of: 居民}, value: 8, unit: '%', at: 8%@?"),
        [
          'notFigures:\n',
          'checks:\n  - {rule: RATIO, result: 8%@?, operands: [3000余人@78, 12名@114]}\nnotFigures:\n',
        ],
      ],
    ],
    [
      'a year that is named before something else than the figure',
      '2020年新占地15亩。',
      [none('at: 2020年@?, reason: DATE'), observed('metric: 占地面积, value: 15, unit: 亩, at: 15亩@?')],
    ],
    [
      'a year within the period of the figure',
      '2021年度15亩。',
      [none('at: 2021年度@?, reason: DATE'), observed('metric: 占地面积, value: 15, unit: 亩, at: 15亩@?')],
    ],
    [
      'a unit of the quantity that the head of the column has',
      '\n村\t占地(公顷)\n合计\t8\n',
      [observed('metric: 占地面积, value: 8, unit: 平方米, at: 8@?')],
    ],
    ['what names a size', '35亩茶园以外。', [none('at: 35亩@?, reason: NAME')]],
    ['days that are a date', '全年365天。', [none('at: 365天@?, reason: DATE')]],
    [
      'a link of which the sentence names one end, and one that is inferred',
      '石桥村另有绿地。又种花。',
      [
        linked('from: 蓝湾公园, type: AFFECTS, to: 石桥村, at: 绿地@?'),
        linked('from: 蓝湾公园, type: LOCATED_IN, to: 海风社区, inferred: true, at: 蓝湾公园项目@37'),
      ],
    ],
    [
      'a link to what the report covers, where the sentence says 街道',
      '街道另有绿地。',
      [linked('from: 蓝湾公园, type: AFFECTS, to: 香港中路街道, at: 绿地@?')],
    ],
    [
      'a name that is written in two ways',
      '蓝湾·公园开放。',
      [
        ['aliases: [蓝湾公园项目]', 'aliases: [蓝湾公园项目, 蓝湾·公园]'],
        ['蓝湾公园项目@86]', '蓝湾公园项目@86, 蓝湾·公园@?]'],
      ],
    ],
    [
      'a link, a deed and a title of which one sentence of several shows them',
      '又有绿地。',
      [
        linked('from: 蓝湾公园, type: AFFECTS, to: 石桥村, at: [石桥村@23, 绿地@?]'),
        ['role: IMPLEMENTER, at: 青松园林公司@93', 'role: IMPLEMENTER, at: [绿地@127, 青松园林公司@93]'],
        ['title: 书记, at: 书记@118', 'title: 书记, at: [绿地@127, 书记@118]'],
      ],
    ],
    ['a title in a link that is inferred', '', [['title: 书记,', 'title: 书记, inferred: true,']]],
    ['a party organization of no level', '', [['    level: BRANCH\n', '']]],
  ])('takes %s', (_what, more, replacements) => {
    expect(foundWith(more, ...replacements).problems).toEqual([]);
  });

  it.each([
    ['海风临时党支部', 'PartyOrganization', 'level', 'TEMPORARY_BRANCH', 'BRANCH'],
    ['海风党支部', 'PartyOrganization', 'level', 'BRANCH', 'GROUP'],
    ['海风党总支', 'PartyOrganization', 'level', 'GENERAL_BRANCH', 'BRANCH'],
    ['海风党工委', 'PartyOrganization', 'level', 'WORKING_COMMITTEE', 'BRANCH'],
    ['海风党委', 'PartyOrganization', 'level', 'COMMITTEE', 'BRANCH'],
    ['海风党小组', 'PartyOrganization', 'level', 'GROUP', 'BRANCH'],
    ['海风公司', 'Organization', 'kind', 'COMPANY', 'MEDIA'],
    ['海风花卉专业合作社', 'Organization', 'kind', 'COOPERATIVE', 'COMPANY'],
    ['海风经济合作社', 'Organization', 'kind', 'COOPERATIVE', 'COMPANY'],
    ['海风志愿服务队', 'Organization', 'kind', 'VOLUNTEER_TEAM', 'MEDIA'],
  ])('knows what %s is', (name, type, property, value, other) => {
    const entity = (written: string) => named(`name: ${name}, id: sea-wind, ${written}, at: ${name}@?`);
    expect(foundWith(`${name}。`, entity(`type: ${type}`)).problems).toEqual([]);
    expect(foundWith(`${name}。`, entity(`type: ${type}, ${property}: ${value}`)).problems).toEqual([]);
    for (const wrong of [`type: ${type}, ${property}: ${other}`, 'type: Person'])
      expect(foundWith(`${name}。`, entity(wrong)).problems).toEqual([
        expect.stringMatching(`${name} is by its name: ${type}, ${property} ${value}`),
      ]);
  });

  it('compares what narrows figures in any order', () => {
    const figure = (dimensions: string, at: string) =>
      `metric: 占地面积, value: 20, unit: 亩, dimensions: {${dimensions}}, at: ${at}`;
    const { problems } = foundWith(
      '水面20亩,又记20亩地。',
      observed(figure('种类: 水面, 权属: 集体', '20亩@?'), figure('权属: 集体, 种类: 水面', '20亩@132')),
    );
    expect(problems.join()).toMatch(/20亩@132 says the same as 20亩@127/);
  });

  it.each(['CARRIES_OUT', 'ESTABLISHED', 'ISSUED', 'CONFERRED', 'RECEIVED'])(
    'holds %s to the name of who does it',
    (type) => {
      const { problems } = foundWith(
        '石桥村另有绿地。',
        linked(`from: 青松园林公司, type: ${type}, to: 石桥村, at: 绿地@?`),
      );
      expect(problems.join()).toContain(`no sentence cited names 青松园林公司, who ${type} 石桥村`);
    },
  );

  it('removes the longer names from a sentence first', () => {
    const entity = (name: string, id: string, type: string) =>
      `  - {name: ${name}, id: ${id}, type: ${type}, kind: GOVERNMENT_AGENCY, at: ${name}@?}\n`;
    const text = '街道党建办街道办建设公园,街道党建办。';
    const { problems } = foundWith(
      text,
      [
        'entities:\n',
        `entities:\n${entity('街道党建办街道办', 'office', 'Organization')}${entity('街道党建办', 'party-office', 'Organization')}`,
      ],
      linked('from: 香港中路街道, type: CARRIES_OUT, to: 蓝湾公园, role: LEAD, at: 公园@?'),
    );
    expect(problems.join()).toContain('no sentence cited names 香港中路街道, who CARRIES_OUT 蓝湾公园');
  });

  it('takes a name within that of what is done', () => {
    const { problems } = foundWith(
      '推行青松园林公司“一三五”体系。',
      named(
        'name: 青松园林公司“一三五”体系, id: one-three-five, type: Programme, kind: GOVERNANCE_SYSTEM, at: 青松园林公司“一三五”体系@?',
      ),
      linked('from: 青松园林公司, type: CARRIES_OUT, to: 青松园林公司“一三五”体系, role: LEAD, at: 推行@?'),
    );
    expect(problems.join()).not.toContain('no sentence cited');
  });

  it.each(['DATE', 'DOCUMENT_NUMBER', 'ORDINAL', 'MARKUP'])('takes no figure for a %s', (reason) => {
    const { problems } = foundWith('又占地35亩。', none(`at: 35亩@?, reason: ${reason}`));
    expect(problems.join()).toContain(`35亩@128 counts in 亩, and is no ${reason}`);
  });

  it('names the line of another hash and of another length', () => {
    const folder = seedWith(['sha256: cea7', 'sha256: 0000'], ['length: 125', 'length: 126']);
    const lines = problemsOf(folder).map((one) => Number(one.split(':')[0]));
    expect(lines).toEqual([lineOf(folder, 'sha256:'), lineOf(folder, 'length:')]);
  });

  it('compares no periods that are not there', () => {
    expect(problemsOf(seedWith(['period: 2021年, at: 三件', 'period: 2020年, at: 三件']))).toHaveLength(1);
  });
});
