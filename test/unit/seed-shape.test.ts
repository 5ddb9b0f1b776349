import { cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/seed/check/findings.js';
import { lineOf, problemsOf, REPORT, replaceIn, seedWith } from '../seeds.js';

describe('the shape of the thesaurus', () => {
  it('says how the id of a term is written', () => {
    const folder = seedWith();
    replaceIn(join(folder, 'thesaurus.yaml'), '  funds:', '  Public Funds:');
    expect(problemsOf(folder).join('\n')).toContain(
      'objects.Public Funds: must be lower-case words joined by hyphens',
    );
  });
});

describe('the shape of a report', () => {
  it.each<[what: string, from: string, to: string, at: string, message: string]>([
    [
      'a number where a word is meant',
      'period: 2021年\n',
      'period: 2021\n',
      'period: 2021',
      "report.period: 2021 is a number here: quote it, '2021'",
    ],
    [
      'a number where one word or several are meant',
      'about: 蓝湾公园, value: 120',
      'about: 7, value: 120',
      'about: 7',
      "observations.1.about: 7 is a number here: quote it, '7'",
    ],
    [
      'a truth value where a word is meant',
      'to: 海风社区, at: 海',
      'to: true, at: 海',
      'to: true',
      "links.3.to: true is a boolean here: quote it, 'true'",
    ],
    ['what is missing', '  title: 虚构街道2021年工作\n', '', 'id: example-2021', 'report.title: is missing'],
    ['what is empty', 'title: 虚构街道2021年工作', 'title:', 'title:', 'report.title: is empty'],
    [
      'a list where a word is meant',
      'title: 虚构街道2021年工作',
      'title: [a]',
      'title: [a]',
      'report.title: Invalid input: expected string, received array',
    ],
    [
      'what is not known',
      'kind: COMPANY',
      'kinds: COMPANY',
      'kinds: COMPANY',
      'entities.3.kinds: is not known here: correct the word, or remove it',
    ],
    [
      'one of a few values',
      'qualifier: AT_LEAST',
      'qualifier: AT_LAST',
      'AT_LAST',
      'observations.4.qualifier: AT_LAST must be one of EXACT, AT_LEAST, APPROXIMATE, AT_MOST',
    ],
    [
      'one of many values, of which the nearest are named',
      'unit: 亩',
      'unit: 平米公里',
      '平米公里',
      'observations.1.unit: 平米公里 must be one of 平方公里, 公里, 公里/平方公里, 人/平方公里, 公里/百平方公里, 平方米, 元/平方米, 平方米/人, … (all in seed/vocabulary.yaml)',
    ],
    [
      'one of several values that is missing',
      '    type: Person\n',
      '',
      'name: 王小明',
      'entities.5.type: is missing',
    ],
    [
      'a word where a number is meant',
      'value: 120,',
      "value: '120',",
      "value: '120'",
      'observations.1.value: 120 is no number: write it in digits, without quotes',
    ],
    [
      'a list where keys with values are meant',
      '  - {at: 2021年@4, reason: DATE}',
      '  - [2021年@4]',
      '[2021年@4]',
      'notFigures.0: must be keys with values, not a list',
    ],
    [
      'a word where keys with values are meant',
      '  - {at: 2021年@4, reason: DATE}',
      '  - 2021年@4',
      '  - 2021年@4',
      'notFigures.0: must be keys with values, not 2021年@4',
    ],
    [
      'a citation without an offset',
      'at: 12名@114',
      'at: 12名',
      'at: 12名',
      'observations.5.at: "12名" is no citation: write slice@offset',
    ],
    [
      'one such citation of several',
      '蓝湾公园项目@37, ',
      '蓝湾公园项目, ',
      '蓝湾公园项目, ',
      'entities.2.at.0: "蓝湾公园项目" is no citation: write slice@offset',
    ],
    [
      'no citation at all',
      'at: 12名@114',
      'at: []',
      'at: []',
      'observations.5.at: needs at least one citation',
    ],
    [
      'a code that is none',
      'kind: VILLAGE',
      'kind: VILLAGE\n    code: 37',
      'code: 37',
      'entities.1.code: must be 12 digits, or none',
    ],
    [
      'a period of a day that is none',
      '2021-01-01/2021-12-31',
      '2021-02-30/2021-12-31',
      '2021-02-30',
      'periods.2021年: 2021-02-30 is no day of the calendar',
    ],
    [
      'a period to a day that is none',
      '2021-01-01/2021-12-31',
      '../2021-13-01',
      '2021-13-01',
      'periods.2021年: 2021-13-01 is no day of the calendar',
    ],
    [
      'a period that runs backwards',
      '2021-01-01/2021-12-31',
      '2021-12-31/2021-01-01',
      '2021-12-31',
      'periods.2021年: 2021-12-31/2021-01-01 ends before it begins',
    ],
    [
      'a period that is no interval',
      '2021-01-01/2021-12-31',
      '2021-01-01',
      '2021-01-01',
      'periods.2021年: must be start/end, e.g. 2021-01-01/2021-12-31 or 2021-01-01/..',
    ],
    [
      'a role that ends before it begins',
      'title: 书记, ',
      'title: 书记, start: 2021-05-01, end: 2021-04-30, ',
      '2021-04-30',
      'links.6.end: is before start',
    ],
    [
      'a text outside of the folder of texts',
      'file: example.txt',
      'file: ../example.txt',
      '../example.txt',
      'report.file: must be the name of a file in the documents’ folder, without a path',
    ],
    [
      'a text in a folder of its own',
      'file: example.txt',
      'file: texts\\example.txt',
      'texts',
      'report.file: must be the name of a file in the documents’ folder, without a path',
    ],
    [
      'the folder itself',
      'file: example.txt',
      "file: '..'",
      "'..'",
      'report.file: must be the name of a file in the documents’ folder, without a path',
    ],
  ])('is not %s', (_what, from, to, at, message) => {
    const folder = seedWith([from, to]);
    expect(problemsOf(folder)).toEqual([`${lineOf(folder, at)}: ${message}`]);
  });

  it.each<[what: string, from: string, to: string, at: string, message: string]>([
    [
      'a tab, whatever follows from it',
      '    at: 石桥村@23\n',
      '\t\tat: 石桥村@23\n',
      'at: 石桥村@23',
      'Tabs are not allowed as indentation: indent with blanks',
    ],
    [
      'a colon in a text',
      'title: 虚构街道2021年工作',
      'title: 虚构街道: 2021年工作',
      'title:',
      'Nested mappings are not allowed in compact mappings: quote a text that has a colon and a blank in it',
    ],
    [
      'a full-width colon',
      'length: 125',
      'length：125',
      'length',
      'Implicit keys need to be on a single line: a key ends with a colon in half width and a blank',
    ],
    [
      'a reference',
      'at: 石桥村@23\n',
      'at: *石桥村@23\n',
      '*石桥村',
      "*石桥村@23 refers to another part: quote it, '*石桥村@23'",
    ],
  ])('is no YAML with %s', (_what, from, to, at, message) => {
    const folder = seedWith([from, to]);
    expect(problemsOf(folder)).toEqual([`${lineOf(folder, at)}: no valid YAML: ${message}`]);
  });

  it('is no YAML with two keys twice', () => {
    const folder = seedWith(
      ['type: Person', 'type: Person\n    type: Person'],
      ['name: 王小明', 'name: 王小明\n    name: 王小明'],
    );
    const line = lineOf(folder, 'name: 王小明');
    expect(problemsOf(folder)).toEqual(
      [line + 1, line + 4].map((one) => `${one}: no valid YAML: Map keys must be unique`),
    );
  });

  it.each(['2021年: 2021-01-01/..', '2021年: ../2021-12-31', '2021年1月1日: 2021-01-01/2021-01-01'])(
    'has the period %s',
    (period) => {
      const [label = ''] = period.split(':');
      const folder = seedWith(['2021年: 2021-01-01/2021-12-31', period]);
      const path = join(folder, REPORT);
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll('period: 2021年', `period: ${label}`));
      expect(problemsOf(folder)).toEqual([]);
    },
  );

  it('has a role of a single day', () => {
    const role = ['title: 书记, ', 'title: 书记, start: 2021-05-01, end: 2021-05-01, '] as [string, string];
    expect(problemsOf(seedWith(role))).toEqual([]);
  });

  it.each<[what: string, encode: (text: string) => Buffer, name: string]>([
    ['UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le'), 'UTF-16 LE'],
    ['UTF-16 without a mark', (text) => Buffer.from(text, 'utf16le'), 'UTF-16 LE'],
    ['UTF-8 with a mark', (text) => Buffer.from(`\ufeff${text}`), 'UTF-8 with a byte order mark'],
    // 街道工作
    ['GB18030', () => Buffer.from([0xbd, 0xd6, 0xb5, 0xc0, 0xb9, 0xa4, 0xd7, 0xf7]), 'GB18030'],
    ['nothing known', () => Buffer.from([0xff, 0x81, 0x00, 0xff]), 'no encoding that is known here'],
  ])('is written in UTF-8, not in %s', (_what, encode, name) => {
    const folder = seedWith();
    const path = join(folder, REPORT);
    writeFileSync(path, encode(readFileSync(path, 'utf8')));
    expect(problemsOf(folder)).toContain(
      `1: is written in ${name}: save it as UTF-8 without a byte order mark`,
    );
  });
});

describe('a file that is not read', () => {
  it.each<[what: string, from: string, to: string, message: string]>([
    [
      'of a report with another ending',
      REPORT,
      'reports/example-2021.yml',
      'is not read: the file of a report stands in reports/ itself and ends with .yaml',
    ],
    [
      'of a report in upper case',
      REPORT,
      'reports/example-2021.YAML',
      'is not read: the file of a report stands in reports/ itself and ends with .yaml',
    ],
    [
      'of a report further down',
      REPORT,
      'reports/2021/example-2021.yaml',
      'is not read: the file of a report stands in reports/ itself and ends with .yaml',
    ],
    ['of metrics', 'metrics.yaml', 'metrics.yml', 'is not read: name it metrics.yaml'],
    ['of terms', 'thesaurus.yaml', 'Thesaurus.yaml', 'is not read: name it thesaurus.yaml'],
  ])('is found: one %s', (_what, from, to, message) => {
    const folder = seedWith();
    mkdirSync(join(folder, to, '..'), { recursive: true });
    renameSync(join(folder, from), join(folder, to));
    expect(problemsOf(folder)).toContain(`1: ${message}`);
  });

  it('may be anything else', () => {
    const folder = seedWith();
    for (const file of ['compose.yml', 'reports/example-2021.yaml.old', 'reports/notes.txt'])
      writeFileSync(join(folder, file), '');
    expect(problemsOf(folder)).toEqual([]);
  });
});

describe('the vocabulary', () => {
  it.each<[what: string, from: string, to: string, message: string]>([
    [
      'a kind without a word in Chinese',
      'ROAD: { zh: 道路, en: Road }',
      'ROAD: { en: Road }',
      'entities.Place.kind.ROAD.zh: is missing',
    ],
    ['a kind without words', 'ROAD: { zh: 道路, en: Road }', 'ROAD:', 'entities.Place.kind.ROAD: is empty'],
    [
      'an empty word',
      'ROAD: { zh: 道路, en: Road }',
      "ROAD: { zh: 道路, en: ' ' }",
      'entities.Place.kind.ROAD.en: Too small: expected string to have >=1 characters',
    ],
    [
      'a unit of nothing',
      '户: { en: household, quantity: HOUSEHOLDS, perBase: 1 }',
      '户: { en: household, quantity: HOUSEHOLDS }',
      'units.户.perBase: is missing',
    ],
  ])('has not %s', (_what, from, to, message) => {
    const folder = seedWith();
    const path = join(folder, 'vocabulary.yaml');
    replaceIn(path, from, to);
    const line =
      readFileSync(path, 'utf8')
        .split('\n')
        .findIndex((one) => one.includes(to)) + 1;
    expect(problemsOf(folder)).toEqual([`${line}: ${message}`]);
  });
});

describe('a broken file', () => {
  const WRONG: [string, string] = ['value: 150000000', 'value: 160000000'];
  const SAID = '1.5亿元 says 150000000, not 160000000';

  it('of a report does not hide what is wrong in another', () => {
    const folder = seedWith(WRONG);
    cpSync(join(folder, REPORT), join(folder, 'reports/other-2021.yaml'));
    writeFileSync(join(folder, 'reports/broken-2021.yaml'), 'report: [\n');
    const problems = problemsOf(folder);
    expect(problems.filter((one) => one.includes('no valid YAML'))).not.toEqual([]);
    expect(problems.filter((one) => one.includes(SAID))).toHaveLength(2);
  });

  it('of terms does not hide what is wrong in a report, nor is it a mistake of the report', () => {
    const folder = seedWith(WRONG);
    writeFileSync(join(folder, 'thesaurus.yaml'), 'objects: 1\n');
    const problems = problemsOf(folder);
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatch(/^1: objects: /);
    expect(problems[1]).toContain(SAID);
  });

  it('of the vocabulary is mended first', () => {
    const folder = seedWith(WRONG);
    writeFileSync(join(folder, 'vocabulary.yaml'), 'entities: {\n');
    for (const problem of problemsOf(folder)) expect(problem).toContain('no valid YAML');
  });
});

describe('linesOf', () => {
  it('shows at most 50 findings of a file, and how many more there are', () => {
    const findings = (file: string, count: number) =>
      Array.from({ length: count }, (_, index) => ({ file, line: index + 1, message: 'wrong' }));
    const lines = linesOf([...findings('a.yaml', 53), ...findings('b.yaml', 50)]);
    expect(lines).toHaveLength(101);
    expect(lines.slice(48, 52)).toEqual([
      'a.yaml:49: wrong',
      'a.yaml:50: wrong',
      'a.yaml: and 3 more',
      'b.yaml:1: wrong',
    ]);
  });
});
