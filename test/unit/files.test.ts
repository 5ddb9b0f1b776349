import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { readVocabulary } from '../../src/model/vocabulary.js';
import { foldersIn, isDivision, parseReport, parseThesaurus, readSeed } from '../../src/seed/files.js';

const vocabulary = readVocabulary('seed');
const HEAD = {
  id: 'made-2021',
  file: 'made.txt',
  sha256: 'a'.repeat(64),
  length: 7,
  title: '工作',
  subdistrict: '省/市/区/街道',
  period: '2021年',
};
const report = (more: object = {}) => ({
  report: HEAD,
  periods: {},
  entities: [],
  links: [],
  observations: [],
  ...more,
});
const read = (written: object) => parseReport('made.yaml', stringify(written), vocabulary);
/** What is wrong, without where. */
const wrong = (written: object) => read(written).problems.map(({ message }) => message);
const data = (written: object) => read(written).report?.data;

const at = '亭@0';
const entity = (more: object = {}) => report({ entities: [{ name: '亭', type: 'Place', at, ...more }] });
const link = (more: object = {}) =>
  report({ links: [{ from: '亭', type: 'SERVES', to: '村', at, ...more }] });
const figure = (more: object = {}) =>
  report({ observations: [{ metric: '亭数', about: '村', value: 3, unit: '个', at: '3个@0', ...more }] });
const check = (more: object = {}) => report({ checks: [{ rule: 'SUM', result: '3个@0', ...more }] });
const head = (more: object = {}) => report({ report: { ...HEAD, ...more } });

describe('what a file leaves out', () => {
  it('is what it says of most', () => {
    const cited = [{ exact: '亭', start: 0, end: 1 }];
    expect(data(report())).toMatchObject({
      report: { kind: 'WORK_REPORT', covers: ['省/市/区/街道'] },
      checks: [],
      notFigures: [],
    });
    expect(data(report())?.report).not.toHaveProperty('subdistrict');
    expect(
      data(head({ subdistrict: undefined, covers: ['省', '省/市/区/街道/村/小区'] }))?.report.covers,
    ).toEqual(['省', '省/市/区/街道/村/小区']);
    expect(data(entity())?.entities).toEqual([
      { name: '亭', type: 'Place', at: cited, aliases: [], status: [], steps: [] },
    ]);
    expect(data(link())?.links).toEqual([
      { from: '亭', type: 'SERVES', to: '村', at: cited, inferred: false },
    ]);
    expect(data(figure())?.observations).toEqual([
      {
        metric: '亭数',
        about: ['村'],
        value: 3,
        unit: '个',
        at: [{ exact: '3个', start: 0, end: 2 }],
        qualifier: 'EXACT',
        status: 'ACTUAL',
        dimensions: {},
      },
    ]);
    expect(data(check())?.checks).toEqual([
      { rule: 'SUM', result: { exact: '3个', start: 0, end: 2 }, operands: [] },
    ]);
  });

  it('may be written short', () => {
    expect(data(entity({ status: 'PLANNED' }))?.entities[0]?.status).toEqual([
      { is: 'PLANNED', at: [], period: undefined },
    ]);
    expect(data(entity({ at: [at, '亭@5'] }))?.entities[0]?.at.map(({ start }) => start)).toEqual([0, 5]);
    expect(data(figure({ about: ['甲', '乙'] }))?.observations[0]?.about).toEqual(['甲', '乙']);
    expect(data(entity({ code: 370303003202 }))?.entities[0]?.code).toBe('370303003202');
    expect(data(figure({ dimensions: { 年龄: 60 } }))?.observations[0]?.dimensions).toEqual({ 年龄: '60' });
  });
});

describe('a file may say', () => {
  const mark = {
    confidence: 1,
    rule: 'a guess',
    candidates: ['a', { object: 'o', measure: 'COUNT', name: 'n', newTerm: { id: 'x', zh: '新' } }],
  };
  const despite = { NO_NUMBER: 'made up' };
  it.each<[what: string, written: object]>([
    [
      'where its text was',
      head({
        original: {
          url: 'https://a.cn/b',
          mediaType: 'text/html',
          retrievedOn: '2022-01-01',
          sha256: 'b'.repeat(64),
        },
      }),
    ],
    ['only where it was', head({ original: { url: 'http://a.cn', mediaType: 'application/vnd.a+b.c-d' } })],
    [
      'who published it when',
      head({ publisher: '某处', publishedOn: '2022-01-05', kind: 'NEWS', despite, draft: mark }),
    ],
    [
      'all of a thing',
      entity({
        id: 'a-1',
        kind: 'X',
        level: 'Y',
        group: true,
        in: '省',
        aliases: ['子'],
        code: 'none',
        steps: [{ name: '建', at }],
        status: [{ is: 'X', at, period: 'p' }],
        despite,
        draft: mark,
      }),
    ],
    [
      'all of a link',
      link({
        role: 'r',
        title: 't',
        start: '2021-01-01',
        end: '2021-01-01',
        status: 'PLANNED',
        inferred: true,
        despite,
        draft: mark,
      }),
    ],
    ['one end of its time', link({ end: '2021-01-01' })],
    [
      'all of a figure',
      figure({
        valueHigh: 4,
        qualifier: 'AT_LEAST',
        status: 'TARGET',
        period: 'p',
        partOf: '9个@9',
        despite,
        draft: mark,
      }),
    ],
    ['what it is composed of', figure({ metric: { object: 'o', action: 'a', measure: 'COUNT', of: 'p' } })],
    ['all of a check', check({ operands: ['1个@1'], names: ['亭'], stepsOf: '亭', despite, draft: mark })],
    ['what is no figure', report({ notFigures: [{ at: [at], reason: 'DATE', despite, draft: mark }] })],
    [
      'times that are open',
      report({ periods: { a: '../..', b: '2021-01-01/..', c: '2021-01-01/2021-01-01' } }),
    ],
  ])('%s', (_what, written) => {
    expect(wrong(written)).toEqual([]);
  });
});

describe('a file may not say', () => {
  const original = (more: object) =>
    head({ original: { url: 'https://a.cn', mediaType: 'text/html', ...more } });
  it.each<[what: string, written: object, message: RegExp]>([
    ['an id in capitals', head({ id: 'Made' }), /^report\.id: must be lower-case words joined by hyphens$/],
    ['an id that ends in a hyphen', head({ id: 'made-' }), /^report\.id: /],
    ['an id with two hyphens', entity({ id: 'a--b' }), /^entities\.0\.id: /],
    ['an id with a blank', entity({ id: 'a b' }), /^entities\.0\.id: /],
    [
      'a path',
      head({ file: 'a/b.txt' }),
      /^report\.file: must be the name of a file in the documents’ folder, without a path$/,
    ],
    ['a way out', head({ file: '..' }), /^report\.file: /],
    ['another way out', head({ file: 'a\\b.txt' }), /^report\.file: /],
    ['a hash that is short', head({ sha256: 'a'.repeat(63) }), /^report\.sha256: must be 64 hex digits$/],
    ['a hash that is long', head({ sha256: 'a'.repeat(65) }), /^report\.sha256: /],
    ['no length', head({ length: 0 }), /^report\.length: /],
    ['a day that is none', head({ publishedOn: '2022-02-30' }), /^report\.publishedOn: /],
    ['an address that is none', original({ url: 'ftp://a.cn' }), /^report\.original\.url: /],
    ['an address that begins so', original({ url: 'httpsx://a.cn' }), /^report\.original\.url: /],
    ['another address', original({ url: 'xhttp://a.cn' }), /^report\.original\.url: /],
    [
      'a type that is none',
      original({ mediaType: 'html' }),
      /^report\.original\.mediaType: must be a media type, e\.g\. text\/html$/,
    ],
    ['a type of three parts', original({ mediaType: 'a/b/c' }), /^report\.original\.mediaType: /],
    ['a type with a blank', original({ mediaType: 'a b/c' }), /^report\.original\.mediaType: /],
    ['a type after a blank', original({ mediaType: ' a/b ' }), /^report\.original\.mediaType: /],
    [
      'nothing that it is about',
      head({ subdistrict: undefined }),
      /^report: says what it is about with covers, or with subdistrict where that is one$/,
    ],
    ['both', head({ covers: ['省'] }), /^report: says what it is about/],
    [
      'a chain that is short',
      head({ subdistrict: '省/市/区' }),
      /^report\.subdistrict: must be province\/city\/district\/subdistrict$/,
    ],
    ['a chain that is long', head({ subdistrict: '省/市/区/街道/村' }), /^report\.subdistrict: /],
    ['a chain with nothing in it', head({ subdistrict: '省//区/街道' }), /^report\.subdistrict: /],
    [
      'a chain of seven',
      head({ subdistrict: undefined, covers: ['1/2/3/4/5/6/7'] }),
      /^report\.covers\.0: must be province\/city\/district\/subdistrict\/community\/compound$/,
    ],
    ['no chain', head({ subdistrict: undefined, covers: [] }), /^report\.covers: /],
    [
      'a division in a village',
      entity({ in: '1/2/3/4/5' }),
      /^entities\.0\.in: must be province\/city\/district\/subdistrict$/,
    ],
    [
      'a time that is none',
      report({ periods: { a: '2021' } }),
      /^periods\.a: must be start\/end, e\.g\. 2021-01-01\/2021-12-31 or 2021-01-01\/\.\.$/,
    ],
    ['a time with more after it', report({ periods: { a: '2021-01-01/..x' } }), /^periods\.a: /],
    ['a time with more before it', report({ periods: { a: 'x2021-01-01/..' } }), /^periods\.a: /],
    [
      'a day of no calendar',
      report({ periods: { a: '2021-02-30/..' } }),
      /^periods\.a: 2021-02-30 is no day of the calendar$/,
    ],
    [
      'an end of no calendar',
      report({ periods: { a: '../2021-02-30' } }),
      /^periods\.a: 2021-02-30 is no day/,
    ],
    [
      'an end before the beginning',
      report({ periods: { a: '2021-02-02/2021-02-01' } }),
      /^periods\.a: 2021-02-02\/2021-02-01 ends before it begins$/,
    ],
    [
      'a role that ends before it begins',
      link({ start: '2021-02-02', end: '2021-02-01' }),
      /^links\.0\.end: is before start$/,
    ],
    [
      'a code of 11 digits',
      entity({ code: '37030300320' }),
      /^entities\.0\.code: .*must be 12 digits, or none/,
    ],
    ['a code of 13 digits', entity({ code: '3703030032021' }), /^entities\.0\.code: /],
    [
      'a citation that is none',
      entity({ at: '亭' }),
      /^entities\.0\.at: "亭" is no citation: write slice@offset$/,
    ],
    ['no citation', entity({ at: [] }), /^entities\.0\.at: needs at least one citation$/],
    ['no status', entity({ status: [] }), /^entities\.0\.status: needs at least one status$/],
    [
      'a status of nothing',
      entity({ status: [{ is: 'X', at, more: 1 }] }),
      /^entities\.0\.status\.0\.more: /,
    ],
    ['that it is no group', entity({ group: false }), /^entities\.0\.group: /],
    ['nothing that it is about', figure({ about: [] }), /^observations\.0\.about: /],
    ['a unit that is none', figure({ unit: '没有' }), /^observations\.0\.unit: /],
    ['no name that it counts', check({ names: [] }), /^checks\.0\.names: /],
    ['a rule that may not be overruled', figure({ despite: { NO_ID: 'x' } }), /^observations\.0\.despite/],
    ['no reason', figure({ despite: { NO_NUMBER: ' ' } }), /^observations\.0\.despite\.NO_NUMBER/],
    [
      'a confidence above 1',
      figure({ draft: { confidence: 1.1, rule: 'x' } }),
      /^observations\.0\.draft\.confidence: /,
    ],
    [
      'a confidence below 0',
      figure({ draft: { confidence: -0.1, rule: 'x' } }),
      /^observations\.0\.draft\.confidence: /,
    ],
    [
      'a draft of something else',
      figure({ draft: { confidence: 1, rule: 'x', more: 1 } }),
      /^observations\.0\.draft\.more: /,
    ],
    [
      'a new term of something else',
      figure({
        draft: {
          confidence: 1,
          rule: 'x',
          candidates: [{ object: 'o', measure: 'COUNT', name: 'n', newTerm: { id: 'X', zh: 'x' } }],
        },
      }),
      /^observations\.0\.draft\.candidates\.0/,
    ],
    ['something else of a report', head({ more: 1 }), /^report\.more: /],
    ['something else', report({ more: [] }), /^more: /],
    ['something else of a thing', entity({ more: 1 }), /^entities\.0\.more: /],
    [
      'something else of a step',
      entity({ steps: [{ name: '建', at, more: 1 }] }),
      /^entities\.0\.steps\.0\.more: /,
    ],
    ['something else of a link', link({ more: 1 }), /^links\.0\.more: /],
    ['something else of a figure', figure({ more: 1 }), /^observations\.0\.more: /],
    [
      'something else of a metric',
      figure({ metric: { object: 'o', measure: 'COUNT', more: 1 } }),
      /^observations\.0\.metric/,
    ],
    ['something else of a check', check({ more: 1 }), /^checks\.0\.more: /],
    [
      'something else of what is none',
      report({ notFigures: [{ at, reason: 'DATE', more: 1 }] }),
      /^notFigures\.0\.more: /,
    ],
    ['something else of where it was', original({ more: 1 }), /^report\.original\.more: /],
  ])('%s', (_what, written, message) => {
    const found = wrong(written);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(message);
  });
});

describe('terms', () => {
  const of = (written: object) =>
    parseThesaurus('t.yaml', stringify(written, { aliasDuplicateObjects: false }), vocabulary);
  const term = { zh: '楼', en: 'tower' };
  const object = { ...term, category: 'ECONOMY' };

  it('have what they say, or what most have', () => {
    expect(of({}).terms?.data).toEqual({ objects: {}, actions: {} });
    expect(of({ objects: { a: object }, actions: { b: term } }).terms?.data).toEqual({
      objects: { a: { ...object, alt: [], units: [] } },
      actions: { b: { ...term, alt: [] } },
    });
    const all = { alt: ['塔'], broader: 'b', note: 'n', source: 'report' };
    const more = { ...all, units: ['栋'], measured: 'COUNT', additive: false };
    expect(
      of({ objects: { a: { ...object, ...more } }, actions: { b: { ...term, ...all, category: 'ECONOMY' } } })
        .problems,
    ).toEqual([]);
  });

  it.each<[string, object]>([
    ['objects.a.category', { objects: { a: term } }],
    ['objects.a.units.0', { objects: { a: { ...object, units: ['没有'] } } }],
    ['objects.a.measured', { objects: { a: { ...object, measured: '没有' } } }],
    ['objects.a.additive', { objects: { a: { ...object, additive: true } } }],
    ['objects.a.source', { objects: { a: { ...object, source: 'me' } } }],
    ['objects.a.broader', { objects: { a: { ...object, broader: 'A' } } }],
    ['objects.a.more', { objects: { a: { ...object, more: 1 } } }],
    ['actions.a.more', { actions: { a: { ...term, more: 1 } } }],
    ['actions.a.category', { actions: { a: { ...term, category: '没有' } } }],
    ['more', { more: {} }],
  ])('are wrong at %s', (place, written) => {
    const { terms, problems } = of(written);
    expect(terms).toBeNull();
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(new RegExp(`^${place}: `)),
    ]);
  });
});

describe('folders', () => {
  /** Folders of files, which are gone after the test. */
  const made = (files: Record<string, string | object>) => {
    const folder = mkdtempSync(join(tmpdir(), 'street-atlas-files-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    for (const [path, written] of Object.entries(files)) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), typeof written === 'string' ? written : stringify(written));
    }
    return folder;
  };
  const term = { zh: '楼', en: 'tower', category: 'ECONOMY' };
  const vocabularyFile = { 'vocabulary.yaml': vocabulary };
  const base = {
    ...vocabularyFile,
    'thesaurus.yaml': { objects: { a: term } },
    'reports/made-2021.yaml': report(),
  };
  const problems = (...folders: string[]) => {
    const [folder = '', ...further] = folders;
    return readSeed(folder, further).problems.map(
      ({ file, line, message }) => `${file.replace(/.*street-atlas-files-\w+\/?/, '')}:${line}: ${message}`,
    );
  };

  it('are those of a list', () => {
    expect(foldersIn('a: b,,c:a')).toEqual([resolve('a'), resolve('b'), resolve('c')]);
    expect(foldersIn('')).toEqual([]);
  });

  it('have terms, metrics, reports and decisions, one after another', () => {
    const metric = (id: string) => [{ id, object: '楼', measure: 'COUNT' }];
    const first = made({
      ...base,
      'metrics.yaml': metric('m'),
      'identities.yaml': { same: { x: 'y' }, apart: [{ ids: ['a', 'b'], because: 'c' }] },
    });
    const second = made({
      'reports/other.yaml': report(),
      'reports/another.yaml': report(),
      'thesaurus.yaml': { objects: { b: term } },
      'metrics.yaml': metric('n'),
      'identities.yaml': { apart: [{ ids: ['c', 'd'], because: 'e' }] },
    });
    const { seed } = readSeed(first, [second]);
    expect(seed?.reports.map(({ file }) => file.replace(/.*\//, ''))).toEqual([
      'made-2021.yaml',
      'another.yaml',
      'other.yaml',
    ]);
    expect(Object.keys(seed?.thesaurus.data.objects ?? {})).toEqual(['a', 'b']);
    expect(seed?.metrics.data.map(({ id }) => id)).toEqual(['m', 'n']);
    expect(seed?.identities?.data.apart.map(({ because }) => because)).toEqual(['c', 'e']);
    /** Whether a place is in the second folder, and its line. */
    const place = (found?: { file: string; line: number }) => [
      found?.file.includes(basename(second)),
      found?.line,
    ];
    expect(place(seed?.metrics.placeOf([1, 'object']))).toEqual([true, 2]);
    expect(place(seed?.metrics.placeOf([0, 'object']))).toEqual([false, 2]);
    expect(place(seed?.thesaurus.placeOf(['objects', 'b', 'en']))).toEqual([true, 4]);
    expect(place(seed?.identities?.placeOf(['apart', 1, 'because']))).toEqual([true, 5]);
    expect(place(seed?.identities?.placeOf(['apart', 0]))).toEqual([false, 4]);
    expect(readSeed(made(base)).seed?.identities).toBeNull();
  });

  it('have each term once', () => {
    const first = made(base);
    const secondWith = (zh: string) =>
      made({ 'reports/other.yaml': report(), 'thesaurus.yaml': { objects: { a: { ...term, zh } } } });
    expect(problems(first, secondWith(term.zh))).toEqual([]);
    expect(problems(first, secondWith('另一物'))).toEqual([
      expect.stringMatching(/^thesaurus\.yaml:3: a stands in .*thesaurus\.yaml already$/),
    ]);
  });

  it('have reports, and of the seed terms', () => {
    expect(problems(made({ ...vocabularyFile, 'thesaurus.yaml': {} }))).toEqual([
      ':1: is no folder of facts: it has no reports/',
    ]);
    expect(problems(made({ ...vocabularyFile, 'reports/made-2021.yaml': report() }))).toEqual([
      'thesaurus.yaml:1: is missing: metrics are composed of its terms',
    ]);
  });

  it('have no files that look like facts and are not read', () => {
    const more = made({
      ...base,
      'Thesaurus.yml': 'a',
      'metrics.yml': 'a',
      'identities.old.yaml': 'a',
      'other.yaml': 'a',
      'metrics.txt': 'a',
    });
    expect(problems(more).sort()).toEqual([
      'Thesaurus.yml:1: is not read: name it thesaurus.yaml',
      'identities.old.yaml:1: is not read: name it identities.yaml',
      'metrics.yml:1: is not read: name it metrics.yaml',
    ]);
    const below = made({
      ...base,
      'reports/a.yml': 'a',
      'reports/old/b.yaml': 'a',
      'reports/c.YAML': 'a',
      'reports/d.txt': 'a',
    });
    expect(problems(below).map((one) => one.split(':')[0])).toEqual([
      'reports/a.yml',
      'reports/c.YAML',
      'reports/old/b.yaml',
    ]);
    expect(problems(below)[0]).toContain(
      'is not read: the file of a report stands in reports/ itself and ends with .yaml',
    );
  });

  it('say what else can be checked where something is wrong', () => {
    const broken = readSeed(made({ ...base, 'reports/x.yaml': 'a: [' }));
    expect(broken.seed).toBeNull();
    expect(broken.seed === null && broken.rest?.hasTerms).toBe(true);
    expect(broken.seed === null && broken.rest?.seed.reports.map(({ data: one }) => one.report.id)).toEqual([
      'made-2021',
    ]);
    const terms = readSeed(made({ ...base, 'thesaurus.yaml': 'a: [' }));
    expect(terms.seed === null && terms.rest?.hasTerms).toBe(false);
    const words = readSeed(made({ ...base, 'vocabulary.yaml': 'a: [' }));
    expect(words.seed === null && words.rest).toBeNull();
    expect(words.problems).toHaveLength(1);
  });

  it('have a vocabulary that is read once as long as it says the same', () => {
    const folder = made(base);
    const first = readSeed(folder).seed?.vocabulary;
    expect(readSeed(folder).seed?.vocabulary).toBe(first);
    writeFileSync(join(folder, 'vocabulary.yaml'), `${stringify(vocabulary)}\n# more\n`);
    expect(readSeed(folder).seed?.vocabulary).not.toBe(first);
  });

  it('hold divisions apart', () => {
    expect(['Province', 'Community', 'Place'].map(isDivision)).toEqual([true, true, false]);
  });
});
