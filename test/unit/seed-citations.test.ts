import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOCUMENTS, foundWith, lineOf, problemsOf, REPORT, seedWith, withText } from '../seeds.js';

const TEXT = readFileSync(join(DOCUMENTS, 'example.txt'), 'utf8');

describe('a slice', () => {
  it.each<[what: string, from: string, to: string, whole: string]>([
    ['its qualifier', '约120亩@45', '120亩@46', '约120亩@45'],
    ['its first digits', '1.5亿元@54', '5亿元@56', '1.5亿元@54'],
    ['its unit', '0.4亿元@64', '0.4亿@64', '0.4亿元@64'],
    ['余 and its unit', '3000余人@78', '3000@78', '3000余人@78'],
    ['a digit of it', '12名@114', '2名@115', '12名@114'],
    ['a digit of what is no figure', '2021年@4', '021年@5', '2021@4'],
  ])('of a number without %s is a part of it', (_what, from, to, whole) => {
    const folder = seedWith([`at: ${from}`, `at: ${to}`]);
    expect(problemsOf(folder)).toContain(
      `${lineOf(folder, to)}: ${to} is only a part of ${whole}: cite all of it`,
    );
  });

  it('of what is no figure may have more than its digits', () => {
    expect(problemsOf(seedWith(['2021年@4', '街道2021年工作@2']))).toEqual([]);
  });

  it('of an entity is what the report calls it', () => {
    const folder = seedWith(['at: 王小明@120', 'at: 书记王小@118']);
    expect(problemsOf(folder)).toEqual([
      `${lineOf(folder, 'at: 书记王小@118')}: 书记王小 is neither 王小明 nor an alias of it: cite the name, or add it to aliases`,
    ]);
    expect(
      problemsOf(
        seedWith(
          ['王小明@120', '书记王小@118'],
          ['id: wang', 'aliases: [书记王小]\n    despite: {CUT_NAME: as somebody cuts it}\n    id: wang'],
        ),
      ),
    ).toEqual([]);
  });

  it.each(['王小@120', '书记王小明@118'])('of an entity may be %s, as lists have it', (slice) => {
    expect(problemsOf(seedWith(['at: 王小明@120', `at: ${slice}`]))).toEqual([]);
  });

  it('of what is no figure is in none', () => {
    const folder = seedWith(['notFigures:\n', 'notFigures:\n  - {at: 120亩@46, reason: DEFINITION}\n']);
    expect(problemsOf(folder)).toEqual([
      `${lineOf(folder, '120亩@46')}: 120亩@46 is in the figure 约120亩@45: one or the other`,
    ]);
    const beside = ['notFigures:\n', 'notFigures:\n  - {at: [占地@43, 总投@51], reason: NAME}\n'] as [
      string,
      string,
    ];
    expect(problemsOf(seedWith(beside))).toEqual([]);
  });

  it('of a status or a step is whatever shows it', () => {
    expect(problemsOf(seedWith(['status: COMPLETED', 'status: [{is: COMPLETED, at: 总投入@51}]']))).toEqual(
      [],
    );
  });

  it('may be as long as a name, and no longer', () => {
    const link = 'title: 书记, at: 书记@118';
    const slice = (length: number) => `${[...TEXT].slice(86, 86 + length).join('')}@86`;
    expect(problemsOf(seedWith([link, `title: 书记, at: [${slice(24)}, 书记@118]`]))).toEqual([]);
    expect(problemsOf(seedWith([link, `title: 书记, at: ${slice(25)}`])).join()).toContain(
      'has 25 characters: cite a name or the few that show it, 24 at the most',
    );
  });

  it('that stands in many places is shown at the first eight', () => {
    const [folder, documents] = withText(Buffer.from(`${TEXT}${'海风'.repeat(12)}`), [
      'at: 石桥村@23\n',
      'aliases: [海风]\n    at: 海风@0\n',
    ]);
    const problem = problemsOf(folder, documents).find((one) => one.includes('does not stand at'));
    expect(problem?.match(/\d+ \(/g)).toEqual(
      ['18', '70', '125', '127', '129', '131', '133', '135'].map((at) => `${at} (`),
    );
  });

  it('that stands in several places is shown with what is around them', () => {
    expect(problemsOf(seedWith(['海风社区@70]', '海风社区@71]'])).join()).toContain(
      '海风社区 does not stand at 71: it stands at 18 (文本) 海风社区与石桥村), 70 (4亿元,海风社区受益居民)',
    );
  });
});

describe('what falls', () => {
  /** What is said of a figure of a sentence that says 下降5岁. */
  const saidOf = (metric: string, at: string, value = 5) => {
    const [folder, documents] = withText(Buffer.from(`${TEXT}党员平均年龄下降5岁。`), [
      'notFigures:\n',
      `  - {metric: ${metric}, about: 蓝湾公园, value: ${value}, unit: 岁, at: ${at}}\n\nnotFigures:\n`,
    ]);
    return problemsOf(folder, documents).filter((one) => /part of/.test(one));
  };
  const PART = [expect.stringMatching(/: 5岁@133 is only a part of 下降5岁@131: cite all of it$/)];

  it('is cited with the word that says so', () => {
    expect(saidOf('党员年龄变化', '5岁@133')).toEqual(PART);
    expect(saidOf('{object: 党员, measure: AGE}', '5岁@133')).toEqual(PART);
    expect(saidOf('党员年龄变化', '下降5岁@131', -5)).toEqual([]);
  });

  it('is cited without it where the metric says so', () => {
    expect(saidOf('党员年龄下降岁数', '5岁@133')).toEqual([]);
    expect(saidOf('{object: 党员, action: 下降, measure: AGE}', '5岁@133')).toEqual([]);
    expect(saidOf('党员年龄下降岁数', '5@133')).toHaveLength(1);
  });
});

describe('what a subdistrict does', () => {
  /** What is said of a deed of the subdistrict that a sentence shows. */
  const saidOf = (sentence: string, ...more: [string, string][]) => {
    const [folder, documents] = withText(
      Buffer.from(`${TEXT}${sentence}。其后完成。`),
      [
        'links:\n',
        `links:\n  - {from: 香港中路街道, type: CARRIES_OUT, to: 蓝湾公园, role: LEAD, at: ${[...sentence].slice(-2).join('')}@${[...TEXT].length + [...sentence].length - 2}}\n`,
      ],
      ...more,
    );
    return problemsOf(folder, documents).map((one) => one.replace(/^\d+: /, ''));
  };

  it.each(['香港中路街道建设公园', '街道建设公园', '我街建设公园', '我们建设公园'])(
    'is stated by %s',
    (sentence) => {
      expect(saidOf(sentence)).toEqual([]);
    },
  );

  it.each(['建设公园', '青松园林公司建设公园', '我市建设公园'])('is not stated by %s', (sentence) => {
    expect(saidOf(sentence)).toEqual([
      'no sentence cited names 香港中路街道, who CARRIES_OUT 蓝湾公园: cite one that does, or mark it inferred',
    ]);
  });

  it('is not stated by the name of another that has its name within', () => {
    const entity: [string, string] = [
      'entities:\n',
      'entities:\n  - {name: 街道党工委, id: works-committee, type: PartyOrganization, at: 街道党工委@125}\n',
    ];
    expect(saidOf('街道党工委建设公园', entity)).toHaveLength(1);
    expect(saidOf('街道党工委和街道建设公园', entity)).toEqual([]);
  });
});

describe('without the text', () => {
  it('citations lie within its length', () => {
    const folder = seedWith(['length: 125', 'length: 122']);
    expect(problemsOf(folder, null)).toEqual([
      `${lineOf(folder, 'at: 王小明@120')}: 王小明@120 ends after the text, which has 122 code points`,
    ]);
    expect(problemsOf(seedWith(['length: 125', 'length: 123']), null)).toEqual([]);
  });

  it('citations say the same of one place', () => {
    const folder = seedWith(['at: 12名@114', 'at: 12名@113']);
    expect(problemsOf(folder, null)).toEqual([]);
    const clashing = seedWith(['at: 12名@114', 'at: 12名@119']);
    expect(problemsOf(clashing, null)).toEqual([
      `${lineOf(clashing, '12名@119')}: 12名@119 and 书记@118 cannot both stand in the text`,
    ]);
  });
});

describe('a number that is not accounted for', () => {
  it('comes with the line that it may be', () => {
    const figure =
      'metric: {object: 共产党员, measure: PERSONS}, about: 青松园林公司党支部, value: 12, unit: 人, at: 12名@114';
    const folder = seedWith([`  - {${figure}}\n`, '']);
    expect(problemsOf(folder)).toEqual([
      `${lineOf(folder, 'observations:') + 1}: 12@114 is not accounted for: cite it in an observation, or list it in notFigures; in observations it may be\n` +
        '  - {metric: "?", about: 香港中路街道, value: 12, unit: 人, at: 12名@114}',
    ]);
    const date = seedWith(['  - {at: 2021年@4, reason: DATE}', '  []']);
    expect(problemsOf(date).join()).toContain(
      '2021@4 is not accounted for: cite it in an observation, or list it in notFigures; in notFigures it may be\n' +
        '  - {at: 2021年@4, reason: DATE}',
    );
  });

  it('comes once where a range has two', () => {
    const [folder, documents] = withText(Buffer.from(`${TEXT}预计增收约3至5万元。\n`));
    expect(problemsOf(folder, documents).map((one) => one.replace(/^\d+: /, ''))).toEqual([
      '3@130 is not accounted for: cite it in an observation, or list it in notFigures; in observations it may be\n' +
        '  - {metric: "?", about: 香港中路街道, value: 30000, valueHigh: 50000, unit: 元, qualifier: APPROXIMATE, status: FORECAST, at: 约3至5万元@129}',
    ]);
  });

  it.each(['第３组', '附件七7'])('may be of any digits: %s', (more) => {
    const [folder, documents] = withText(Buffer.from(`${TEXT}${more}\n`));
    expect(problemsOf(folder, documents).join()).toMatch(/[３7]@\d+ is not accounted for/);
  });

  it('is not accounted for by its ends', () => {
    const [folder, documents] = withText(Buffer.from(`${TEXT}1203\n`), [
      'notFigures:\n',
      'notFigures:\n  - {at: [1@125, 3@128], reason: ORDINAL}\n',
    ]);
    expect(problemsOf(folder, documents).join()).toContain('1203@125 is not accounted for');
  });
});

describe('a text', () => {
  it('has to be in UTF-8', () => {
    const [folder, documents] = withText(Buffer.from(`\ufeff${TEXT}`, 'utf16le'));
    expect(problemsOf(folder, documents)).toEqual([
      `${lineOf(folder, 'file: example.txt')}: example.txt is written in UTF-16 LE: offsets count in UTF-8, into which npm run draft turns it`,
    ]);
  });

  it('may begin with a byte order mark, which counts', () => {
    const [folder, documents] = withText(Buffer.from(`\ufeff${TEXT}`), ['length: 126', 'length: 125']);
    const problems = problemsOf(folder, documents);
    expect(problems[0]).toBe(
      `${lineOf(folder, 'length:')}: example.txt has 126 code points, the byte order mark at its beginning among them`,
    );
    expect(problems).toContain(
      `${lineOf(folder, '约120亩@45')}: 约120亩 does not stand at 45: it stands at 46`,
    );
  });

  it('is recorded in one file', () => {
    const folder = seedWith();
    const report = readFileSync(join(folder, REPORT), 'utf8');
    writeFileSync(
      join(folder, 'reports/other-2021.yaml'),
      report.replace('id: example-2021', 'id: other-2021'),
    );
    expect(problemsOf(folder).join('\n')).toMatch(
      /^3: the text example\.txt \(file\) is recorded in .*example-2021\.yaml already$/,
    );
    writeFileSync(
      join(folder, 'reports/other-2021.yaml'),
      report.replace('id: example-2021', 'id: other-2021').replace('file: example', 'file: another'),
    );
    expect(problemsOf(folder).join('\n')).toMatch(
      /^4: the text another\.txt \(sha256\) is recorded in .*example-2021\.yaml already$/,
    );
  });
});

describe('an id', () => {
  it('of one thing here and another there names both', () => {
    const folder = seedWith();
    const report = readFileSync(join(folder, REPORT), 'utf8')
      .replace('id: example-2021', 'id: other-2021')
      .replace('id: wang-xiaoming', 'id: pine-gardening')
      .replace('id: pine-gardening\n    type: Organization', 'id: other-gardening\n    type: Organization');
    writeFileSync(join(folder, 'reports/other-2021.yaml'), report);
    expect(problemsOf(folder).join('\n')).toMatch(
      /^40: id pine-gardening is the Person 王小明 here and the Organization 青松园林公司 in .*example-2021\.yaml:30: the same id needs the same type and name$/m,
    );
  });
});

describe('an alias', () => {
  it('stands in the text', () => {
    const folder = seedWith(['aliases: [蓝湾公园项目]', 'aliases: [蓝湾公园项目, 蓝湾绿地]']);
    expect(problemsOf(folder)).toEqual([
      `${lineOf(folder, '蓝湾绿地')}: 蓝湾绿地 stands nowhere in the text: 蓝湾公园 is not called so`,
    ]);
    expect(problemsOf(folder, null)).toEqual([]);
  });
});

describe('a chain that the list has not', () => {
  it('is answered with the nearest', () => {
    expect(
      problemsOf(seedWith(['subdistrict: 山东省/青岛市', 'subdistrict: 山南省/青岛市'])).join('\n'),
    ).toContain(
      '山南省/青岛市/市南区/香港中路街道 is not in the list of divisions; near it: 山东省/青岛市/市南区/香港中路街道, ',
    );
    expect(
      problemsOf(seedWith(['subdistrict: 山东省/青岛市', 'covers: [山东省] #'])).join('\n'),
    ).not.toContain('near it');
  });
});

describe('a number under a head that says 万元', () => {
  const head = `${TEXT}\n村\t投资(万元)\n石桥村\t`;
  const at = `12@${[...head].length}`;
  /** What is said of the value of a figure in a table. */
  const saidOf = (value: number) => {
    const [folder, documents] = withText(Buffer.from(`${head}12\n`), [
      'notFigures:\n',
      `  - {metric: investment, about: 石桥村, value: ${value}, unit: 元, at: ${at}}\n\nnotFigures:\n`,
    ]);
    return problemsOf(folder, documents).filter((one) => one.includes(at) || one.includes('says 12'));
  };

  it('is multiplied by it, and by nothing else', () => {
    expect(saidOf(120000)).toEqual([]);
    const counted = expect.stringMatching(/12@\d+ counts in 10000 元 by its head: it is 120000, not \d+$/);
    expect(saidOf(12)).toEqual([counted]);
    expect(saidOf(12e8)).toEqual([counted]);
    expect(saidOf(13)).toEqual([expect.stringMatching(/12 says 12, not 13$/)]);
  });
});

describe('a Chinese numeral that counts', () => {
  const said = (text: string, ...replacements: [string, string][]) =>
    foundWith(text, ...replacements).problems;
  const line = '{metric: "?", about: 香港中路街道, value: 3, unit: 处, at: 三处@127}';

  it('is accounted for', () => {
    expect(said('绿地三处。'.replace('绿地', ''))).toEqual([
      expect.stringContaining(
        '三处@125 counts something, and is not accounted for: cite it in an observation, or list it in notFigures',
      ),
    ]);
    expect(said('另外三处。')).toEqual([expect.stringContaining(`- ${line}`)]);
    expect(said('另外三处。', ['notFigures:\n', 'notFigures:\n  - {at: 三处@?, reason: NAME}\n'])).toEqual(
      [],
    );
  });

  it('is none in a name, or where 亿 stands for much', () => {
    expect(said('亿元村。突破亿元。')).toEqual([]);
    const named: [string, string] = [
      'entities:\n',
      'entities:\n  - {name: 三处公园, id: three, type: Organization, at: 三处公园@?}\n',
    ];
    expect(said('另外三处公园。', named)).toEqual([]);
  });
});

describe('the reason of what is no figure', () => {
  const said = (text: string, number: string, reason: string, ...more: [string, string][]) =>
    foundWith(text, ['notFigures:\n', `notFigures:\n  - {at: ${number}@?, reason: ${reason}}\n`], ...more)
      .problems;

  it('is the one that the words around it give', () => {
    expect(said('于2020年5月3日', '2020年5月3日', 'DATE')).toEqual([]);
    expect(said('于2020年5月3日', '2020年5月3日', 'ORDINAL')).toEqual([
      expect.stringContaining('2020年5月3日@126 is by the words around it a DATE, not a ORDINAL'),
    ]);
    expect(said('于2020年5月3日', '2020年5月3日', 'NAME')).toHaveLength(1);
    const named: [string, string] = [
      'entities:\n',
      'entities:\n  - {name: 2020年5月3日活动, id: day, type: Organization, at: 2020年5月3日活动@?}\n',
    ];
    expect(said('于2020年5月3日活动', '2020年5月3日', 'NAME', named)).toEqual([]);
  });
});
