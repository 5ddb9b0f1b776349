import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules, saying } from '../../../../src/seed/check/rules.js';
import { lineOf, problemsOf, REPORT, replaceIn, seedWith } from '../../../seeds.js';

describe('what the check says', () => {
  const bracesOf = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map(([, part]) => part).sort();

  // Why a metric cannot be composed is said in English alone.
  it.each(Object.entries(rules).filter(([rule]) => rule !== 'METRIC'))(
    'has the same parts in both languages: %s',
    (_rule, [en, zh]) => {
      expect(bracesOf(zh)).toEqual(bracesOf(en));
      expect(zh).toMatch(/[\u4e00-\u9fa5]/);
      expect(en.replaceAll(/\{\w+\}/g, '')).toMatch(/[a-z]{3}/);
    },
  );

  it('has every part in its place', () => {
    expect(saying('LINK_TWICE', { from: '甲', link: 'AFFECTS', to: '乙' })).toEqual({
      message: '甲 AFFECTS 乙 stands twice: add the citation to the first',
      zh: '甲 AFFECTS 乙 出现了两次：把引文加到第一处',
    });
  });
});

/** What is found where one thing is otherwise, and on which line: this and nothing else. */
const mistakes: [what: string, from: string, to: string, at: string, message: string][] = [
  [
    'a period that nothing is of',
    '  2021年: 2021-01-01/2021-12-31\n',
    '  2021年: 2021-01-01/2021-12-31\n  2020年: 2020-01-01/2020-12-31\n',
    '2020年',
    'period 2020年 is used by no figure or status: remove it',
  ],
  ['a thing without an id', '    id: wang-xiaoming\n', '', 'name: 王小明', '王小明 needs an id'],
  [
    'a place that is said of what is no division',
    'id: wang-xiaoming',
    'id: wang-xiaoming\n    in: 山东省',
    'in: 山东省',
    '王小明 is no division: where it lies is a link',
  ],
  [
    'a kind of a subdistrict',
    'entities:\n',
    'entities:\n  - {name: 香港中路街道, type: Subdistrict, kind: SUBDISTRICT, at: 街道@2}\n',
    'kind: SUBDISTRICT, at',
    'the kind of 香港中路街道 follows from its official name: leave it out',
  ],
  [
    'a kind of what has none',
    'id: wang-xiaoming',
    'id: wang-xiaoming\n    kind: SECRETARY',
    'kind: SECRETARY',
    'kind SECRETARY of 王小明 must be nothing: a Person has no kind',
  ],
  [
    'a level of another type',
    'level: BRANCH',
    'level: TEAM',
    'level: TEAM',
    'level TEAM of 青松园林公司党支部 must be one of ',
  ],
  [
    'a thing that is linked to itself',
    'ORGANIZED_IN, to: 青松园林公司,',
    'PART_OF, to: 青松园林公司党支部,',
    'PART_OF, to: 青松园林公司党支部',
    '青松园林公司党支部 is linked to itself',
  ],
  [
    'a role where there is none',
    'AFFECTS, to: 海风社区,',
    'AFFECTS, to: 海风社区, role: LEAD,',
    'role: LEAD',
    'AFFECTS has no role',
  ],
  [
    'a role of another type of link',
    'role: IMPLEMENTER',
    'role: GUEST',
    'role: GUEST',
    'CARRIES_OUT needs a role: LEAD, IMPLEMENTER',
  ],
  [
    'a title where there is none',
    'AFFECTS, to: 海风社区,',
    'AFFECTS, to: 海风社区, title: 书记,',
    'AFFECTS',
    'AFFECTS has no title',
  ],
  [
    'a link twice',
    '  - {from: 蓝湾公园, type: AFFECTS,',
    '  - {from: 蓝湾公园, type: AFFECTS, to: 海风社区, at: 海风社区@18}\n  - {from: 蓝湾公园, type: AFFECTS,',
    'at: 海风社区@70}',
    '蓝湾公园 AFFECTS 海风社区 stands twice: add the citation to the first',
  ],
  [
    'a community in two subdistricts',
    '  - {from: 石桥村, type: PART_OF,',
    '  - {from: 石桥村, type: PART_OF, to: 香港中路街道, at: 石桥村@23}\n  - {from: 石桥村, type: PART_OF,',
    'name: 石桥村',
    '石桥村 needs exactly one link PART_OF to its subdistrict, and has 2',
  ],
  [
    'a higher value that is lower',
    'value: 120, unit: 亩',
    'value: 120, valueHigh: 100, unit: 亩',
    'valueHigh: 100',
    'valueHigh must be above value',
  ],
  [
    'a higher value that is the same',
    'value: 120, unit: 亩',
    'value: 120, valueHigh: 120, unit: 亩',
    'valueHigh: 120',
    'valueHigh must be above value',
  ],
  [
    'a range that is one value',
    'value: 120, unit: 亩',
    'value: 120, valueHigh: 130, unit: 亩',
    'valueHigh: 130',
    '约120亩 says 120, not 120 to 130',
  ],
  ...(
    [
      ['no figure of a sum', 'SUM, result: 三件@32', 'SUM takes one or more operands'],
      ['a rate of one figure', 'RATIO, result: 三件@32, operands: [12名@114]', 'RATIO takes 2 operands'],
      [
        'one figure that equals two',
        'EQUAL, result: 三件@32, operands: [12名@114, 1.5亿元@54]',
        'EQUAL takes 1 operands',
      ],
      [
        'what the load finds',
        'REVISED, result: 三件@32, operands: [12名@114]',
        'REVISED is found by the load: a report says the figure and nothing more',
      ],
      [
        'a figure that is none',
        'SUM, result: 三件@32, operands: [12名@113]',
        '12名@113 is the first citation of no observation',
      ],
      [
        'names and steps',
        'COUNT, result: 三件@32, names: [石桥村], stepsOf: 蓝湾公园',
        'COUNT takes either names or stepsOf, and no operands',
      ],
    ] as const
  ).map(([what, check, message]): (typeof mistakes)[number] => [
    `a check of ${what}`,
    'notFigures:',
    `checks:\n  - {rule: ${check}}\n\nnotFigures:`,
    'rule:',
    message,
  ]),
  ['a hash that is none', 'sha256: cea7', 'sha256: CEA7', 'sha256', 'report.sha256: must be 64 hex digits'],
  [
    'an address that is none',
    '  period: 2021年\n',
    '  original: {url: example.org, mediaType: text/html}\n  period: 2021年\n',
    'original',
    'report.original.url: Invalid URL',
  ],
  [
    'a type of file that is none',
    '  period: 2021年\n',
    '  original: {url: https://example.org/a, mediaType: html}\n  period: 2021年\n',
    'original',
    'report.original.mediaType: must be a media type, e.g. text/html',
  ],
  [
    'a code that is none',
    'kind: VILLAGE',
    "kind: VILLAGE\n    code: '12'",
    "code: '12'",
    'entities.1.code: must be 12 digits, or none',
  ],
  [
    'a link that ends before it begins',
    'title: 书记,',
    'title: 书记, start: 2021-05-01, end: 2021-04-30,',
    'title: 书记',
    'links.6.end: is before start',
  ],
];

describe('a rule of the check', () => {
  it.each(mistakes)('finds %s', (_what, from, to, at, message) => {
    const folder = seedWith([from, to]);
    const found = problemsOf(folder).find((one) => one.includes(message));
    expect(found).toMatch(new RegExp(`^${lineOf(folder, at)}: `));
  });

  it.each(mistakes)('finds nothing else of %s', (_what, from, to, _at, message) => {
    const others = problemsOf(seedWith([from, to])).filter((one) => !one.includes(message));
    // What a mistake brings with it.
    expect(
      others.filter(
        (one) => !/ says | is no programme |needs exactly one| stands twice| by its name/.test(one),
      ),
    ).toEqual([]);
  });

  it.each([
    [
      'a metric that measures nothing',
      'all-tasks',
      '2: 大事总数 measures no figure of any report: remove it',
    ],
    [
      'an id that two metrics would have',
      'party-members-persons',
      '60: the id party-members-persons is that of another metric: list this one with an id of its own',
    ],
  ])('finds %s', (_what, id, message) => {
    const folder = seedWith();
    const line = `- {id: ${id}, object: 大事, measure: COUNT, name: 大事总数}\n`;
    replaceIn(join(folder, 'metrics.yaml'), '- {id: site-area', `${line}- {id: site-area`);
    expect(problemsOf(folder)).toEqual([message]);
  });

  it('finds what metrics name that is not there, or goes round', () => {
    const folder = seedWith();
    const path = join(folder, 'metrics.yaml');
    const written = readFileSync(path, 'utf8');
    const withBroader = (broader: string) => {
      writeFileSync(path, written.replace('en: Site area,', `en: Site area, broader: ${broader},`));
      return problemsOf(folder);
    };
    expect(withBroader('money-spent')).toEqual([]);
    expect(withBroader('area')).toEqual(['2: broader: there is no metric area']);
    expect(withBroader('site-area')).toEqual(['2: site-area is broader than itself']);
  });

  it('finds things that are apart though nothing calls them alike', () => {
    const folder = seedWith();
    writeFileSync(
      join(folder, 'identities.yaml'),
      'apart:\n  - {ids: [blue-bay-park, pine-gardening], because: two things}\n',
    );
    expect(problemsOf(folder)).toEqual([
      '2: blue-bay-park is called like none of the others: leave it out',
      '2: pine-gardening is called like none of the others: leave it out',
    ]);
  });

  it('takes bounds as they are: a slice of 24 characters, a link of one day', () => {
    const name = '青松园林公司党支部'.repeat(3).slice(0, 24);
    const link = ['title: 书记,', 'title: 书记, start: 2021-05-01, end: 2021-05-01,'] as [string, string];
    expect(problemsOf(seedWith(link))).toEqual([]);
    const long = problemsOf(seedWith(['at: 书记@118', `at: ${name}@118`]));
    expect(long.filter((one) => one.includes('characters'))).toEqual([]);
    const longer = problemsOf(seedWith(['at: 书记@118', `at: ${name}长@118`]));
    expect(longer.filter((one) => one.includes('characters'))).toHaveLength(1);
  });
});

/** Citations of a report whose text is not at hand. */
describe('places without a text', () => {
  it.each([
    ['the end of the text', 'at: 王小明@120', 'at: 王小明@122', []],
    [
      'what goes over it',
      'at: 王小明@120',
      'at: 王小明@123',
      ['王小明@123 ends after the text, which has 125 code points'],
    ],
    [
      'two slices of one place',
      'at: 书记@118',
      'at: 书记@120',
      [
        expect.stringMatching(
          /^(?:书记@120 and 王小明@120|王小明@120 and 书记@120) cannot both stand in the text$/,
        ),
      ],
    ],
  ])('finds %s', (_what, from, to, found) => {
    const folder = seedWith([from, to]);
    expect(readFileSync(join(folder, REPORT), 'utf8')).toContain(to);
    expect(problemsOf(folder, null).map((one) => one.replace(/^\d+: /, ''))).toEqual(found);
  });
});
