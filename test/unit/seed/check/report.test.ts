import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkReport, checkRest, checkSeed } from '../../../../src/seed/check/check.js';
import { readSeed, type Seed } from '../../../../src/seed/files.js';
import { DOCUMENTS, lineOf, REPORT, replaceIn, seedWith } from '../../../seeds.js';

/** A seed with a second report of what is written for the first one, with replacements. */
function withOther(folder: string, ...replacements: [from: string | RegExp, to: string][]): Seed {
  const path = join(folder, 'reports/other-2021.yaml');
  const written = readFileSync(join('test/fixtures/seed', REPORT), 'utf8');
  const other = [
    ['id: example-2021', 'id: other-2021'],
    ['file: example.txt', 'file: other.txt'],
    [/sha256: ./, 'sha256: 0'],
    ...replacements,
  ].reduce((text, [from, to]) => text.replace(from as string, to as string), written);
  writeFileSync(path, other);
  const { seed, problems } = readSeed(folder);
  expect(problems).toEqual([]);
  return seed as Seed;
}

/** What is said of the first report beside the second one. */
function saidBeside(seed: Seed): string[] {
  const [report, ...others] = seed.reports;
  if (!report) throw new Error('there is no report');
  return checkReport(report, { ...seed, reports: others }, DOCUMENTS).map(
    ({ line, message }) => `${line}: ${message}`,
  );
}

describe('a report beside others', () => {
  it('is sound where it is, whatever is wrong in them', () => {
    expect(saidBeside(withOther(seedWith(), ['value: 120,', 'value: 12,']))).toEqual([]);
  });

  it('has what is wrong in it in the order of its lines', () => {
    const folder = seedWith(['value: 120,', 'value: 12,'], ['at: 石桥村@23\n', 'at: 石桥村@24\n']);
    expect(saidBeside(withOther(folder))).toEqual([
      `${lineOf(folder, '石桥村@24')}: 石桥村 does not stand at 24: it stands at 23`,
      `${lineOf(folder, 'value: 12,')}: 约120亩 says 120, not 12`,
    ]);
  });

  it('has no id that is another thing there, and records no text again', () => {
    const folder = seedWith();
    expect(saidBeside(withOther(folder, ['name: 王小明', 'name: 王大明'], [/王小明,/, '王大明,']))).toEqual([
      expect.stringMatching(
        /^\d+: id wang-xiaoming is the Person 王小明 here and the Person 王大明 in .*other-2021\.yaml:40: the same id/,
      ),
    ]);
    expect(saidBeside(withOther(folder, ['other.txt', 'example.txt']))).toEqual([
      expect.stringMatching(/^3: the text example\.txt \(file\) is recorded in .*other-2021\.yaml already$/),
    ]);
    expect(saidBeside(withOther(folder, ['id: wang-xiaoming', 'id: xiaoming']))).toEqual([
      expect.stringContaining('王小明 (wang-xiaoming) is called like 王小明 (xiaoming) in'),
    ]);
  });

  it('has no metric of which the id is that of another there', () => {
    const folder = seedWith([
      '{object: 共产党员, measure: PERSONS}',
      '{object: 花, action: 栽种, measure: PERSONS}, despite: {METRIC_ELSEWHERE: made up}',
    ]);
    const terms = join(folder, 'thesaurus.yaml');
    const term = (id: string, zh: string) => `  ${id}: { zh: ${zh}, en: ${id}, category: NATURE }\n`;
    replaceIn(terms, 'objects:\n', `objects:\n${term('flowers', '花')}${term('flowers-new', '新花')}`);
    replaceIn(
      terms,
      'actions:\n',
      'actions:\n  new-planting: { zh: 栽种, en: planted }\n  planting: { zh: 种植, en: sown }\n',
    );
    const beside = (metric: string) =>
      saidBeside(withOther(folder, ['{object: 共产党员, measure: PERSONS}', metric]));
    expect(beside(`{object: 花, action: 栽种, measure: PERSONS}`)).toEqual([]);
    expect(beside(`{object: 新花, action: 种植, measure: PERSONS}`)).toEqual([
      `${lineOf(folder, 'action: 栽种')}: the id flowers-new-planting-persons is that of another metric: list this one with an id of its own`,
    ]);
  });
});

describe('several reports', () => {
  it('have what is wrong in the order of files and lines', () => {
    const folder = seedWith(['value: 120,', 'value: 12,'], ['length: 125', 'length: 126']);
    const { problems } = checkSeed(
      withOther(folder, [/sha256: 0(.*)/, 'sha256: f$1'], ['value: 120,', 'value: 12,']),
      DOCUMENTS,
    );
    expect(problems.map(({ file, line }) => `${file.split('/').at(-1)}:${line}`)).toEqual([
      'example-2021.yaml:5',
      `example-2021.yaml:${lineOf(folder, 'value: 12,')}`,
      `other-2021.yaml:${lineOf(folder, 'value: 12,')}`,
    ]);
  });

  it('say which texts are not there, and where they were sought', () => {
    const seed = withOther(seedWith());
    const { unchecked, coverage } = checkSeed(seed, DOCUMENTS);
    expect(unchecked).toEqual([
      expect.stringMatching(
        /other-2021\.yaml: other\.txt is not in test\/fixtures\/documents; citations, hash, length, accounted numbers and values were not compared with the text$/,
      ),
    ]);
    expect(coverage.map(({ numbers }) => numbers?.digitTokens)).toEqual([6, undefined]);
  });

  it('are checked by themselves where a file is broken, without metrics where their terms cannot be read', () => {
    const seed = withOther(seedWith(['{object: 共产党员', '{object: 党团员'], ['value: 120,', 'value: 12,']));
    const rest = (hasTerms: boolean) => checkRest({ seed, hasTerms }, DOCUMENTS);
    expect(rest(true).problems.map(({ message }) => message)).toEqual([
      '约120亩 says 120, not 12',
      expect.stringMatching(/^object 党团员 is not in thesaurus\.yaml/),
    ]);
    expect(rest(false).problems.map(({ message }) => message)).toEqual(['约120亩 says 120, not 12']);
    expect(rest(true).unchecked).toEqual([
      'what hangs together between files: first correct the shape of all of them',
      expect.stringContaining('other.txt is not in'),
    ]);
  });
});

describe('communities', () => {
  it('are told as those of the list that they are', () => {
    const seed = readSeed(seedWith(['kind: VILLAGE', "kind: VILLAGE\n    code: '370202001014'"]))
      .seed as Seed;
    const [{ communities = [] } = {}] = checkSeed(seed, null).coverage;
    expect(communities.map(({ name, listed }) => [name, listed?.officialName])).toEqual([
      ['海风社区', undefined],
      ['石桥村', '浮山所社区'],
    ]);
  });
});

it.each(['\u202e', '\u200b', '\ufeff'])(
  'a hidden character is found in a name, with its code point: %j',
  (hidden) => {
    const code = `U+${hidden.codePointAt(0)?.toString(16).toUpperCase()}`;
    const seed = readSeed(seedWith(['name: 青松园林公司\n', `name: "青松${hidden}园林公司"\n`])).seed as Seed;
    const said = checkSeed(seed, DOCUMENTS).problems.map(({ message }) => message);
    expect(said).toContain(`青松园林公司 has the hidden character ${code}: delete it`);
  },
);
