import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkSeed, documentsFolder } from '../../src/seed/check/check.js';
import { readDataset } from '../../src/seed/dataset/read.js';
import { readSeed } from '../../src/seed/files.js';
import { realSeed } from '../real-seed.js';
import { DOCUMENTS, lineOf, problemsOf, REPORT, seedWith } from '../seeds.js';

describe('seed:check', () => {
  it('finds nothing wrong in a sound seed, and says how much it accounts for', () => {
    const { seed } = readSeed(seedWith());
    const result = checkSeed(seed as NonNullable<typeof seed>, DOCUMENTS);
    expect(result).toEqual({
      problems: [],
      unchecked: [],
      coverage: [
        {
          report: 'example-2021',
          file: 'example.txt',
          entities: 6,
          links: 7,
          observations: 6,
          citations: 22,
          communities: [
            { name: '海风社区', listed: null },
            { name: '石桥村', listed: null },
          ],
          numbers: { digitTokens: 6, figures: 5, noFigures: 1 },
        },
      ],
    });
  });

  it('says what it could not check where the text is not at hand', () => {
    const { seed } = readSeed(seedWith(['约120亩@45', '约120亩@46']));
    const result = checkSeed(seed as NonNullable<typeof seed>, null);
    expect(result.problems).toEqual([]);
    expect(result.unchecked).toHaveLength(1);
    expect(result.unchecked[0]).toContain('example.txt is not at hand (set ATLAS_DOCUMENTS');
    expect(result.coverage[0]).toMatchObject({ numbers: null });
  });

  it.each<[what: string, from: string, to: string, message: string]>([
    [
      'a slice that stands elsewhere',
      '约120亩@45',
      '约120亩@44',
      '约120亩 does not stand at 44: it stands at 45',
    ],
    [
      'a slice that stands nowhere',
      'at: 王小明@120',
      'at: 王大明@120',
      '王大明 does not stand at 120: it stands nowhere in the text',
    ],
    [
      'a slice that is a sentence',
      'at: 王小明@120',
      `at: ${'王小明'.repeat(9)}@120`,
      'has 27 characters: cite a name or the few that show it, 24 at the most',
    ],
    ['a wrong value', 'value: 150000000', 'value: 15000000', '1.5亿元 says 150000000, not 15000000'],
    ['a wrong qualifier', 'qualifier: APPROXIMATE', 'qualifier: EXACT', '约120亩 is APPROXIMATE, not EXACT'],
    [
      'a wrong unit',
      'unit: 亩',
      'unit: 平方米',
      '约120亩 counts in 亩, which is no word for 平方米 in the vocabulary',
    ],
    [
      'a unit of another quantity',
      'unit: 人, at: 12名',
      'unit: 户, at: 12名',
      'unit 户 measures another quantity than 人, the unit of 党员人数',
    ],
    [
      'an unknown name',
      'about: 蓝湾公园,',
      'about: 红湾公园,',
      '红湾公园 is no entity of this report: add it to entities, or correct the name',
    ],
    [
      'an unknown metric',
      'metric: 受益人数',
      'metric: 获益人数',
      '获益人数 is not in metrics.yaml: correct the name, or compose it',
    ],
    [
      'an unknown term',
      'object: 共产党员',
      'object: 党团员',
      'object 党团员 is not in thesaurus.yaml: add it, or a wording of what it is called there; near it: 党员',
    ],
    [
      'an unknown period',
      'period: 2021年, at: 三件',
      'period: 2020年, at: 三件',
      'period 2020年 is not in periods',
    ],
    [
      'a part of nothing',
      'partOf: 1.5亿元@54',
      'partOf: 1.5亿元@55',
      '1.5亿元@55 is the first citation of no observation',
    ],
    [
      'a number that is not accounted for',
      '  - {at: 2021年@4, reason: DATE}',
      '  []',
      '2021@4 is not accounted for: cite it in an observation, or list it in notFigures',
    ],
    ['another text', 'sha256: cea7', 'sha256: 0000', 'example.txt has the SHA-256 cea73b7c'],
    ['another length', 'length: 125', 'length: 126', 'example.txt has 125 code points'],
    [
      'a kind of another type',
      'kind: VILLAGE',
      'kind: ROAD',
      'kind ROAD of 石桥村 must be one of URBAN_COMMUNITY, VILLAGE',
    ],
    [
      'a status of another type',
      'status: COMPLETED',
      'status: ACTIVE',
      'status ACTIVE of 蓝湾公园 must be one of PLANNED, NEGOTIATING, UNDERWAY, COMPLETED, ABOLISHED',
    ],
    [
      'a status of a time that is not there',
      'status: COMPLETED',
      'status: [{is: COMPLETED, at: 蓝湾公园项目@37, period: 2020年}]',
      'period 2020年 is not in periods',
    ],
    [
      'a status that stands elsewhere',
      'status: COMPLETED',
      'status: [{is: COMPLETED, at: 蓝湾公园项目@38}]',
      '蓝湾公园项目 does not stand at 38: it stands at 37 (件大事。蓝湾公园项目占地约1), 86 (余人。 蓝湾公园项目由青松园)',
    ],
    [
      'two statuses at one place',
      'status: COMPLETED',
      'status: [{is: PLANNED, at: 蓝湾公园项目@37}, {is: COMPLETED, at: 蓝湾公园项目@37}]',
      '蓝湾公园项目@37 is the first citation of another status of 蓝湾公园',
    ],
    [
      'a link between the wrong types',
      'AFFECTS, to: 海风社区',
      'AFFECTS, to: 王小明',
      'AFFECTS cannot have a Person (王小明) as to',
    ],
    ['a role that is missing', ' role: IMPLEMENTER,', '', 'CARRIES_OUT needs a role: LEAD, IMPLEMENTER'],
    [
      'a deed of one whom no sentence cited names',
      'role: IMPLEMENTER, at: 青松园林公司@93',
      'role: IMPLEMENTER, at: 海风社区@18',
      'no sentence cited names 青松园林公司, who CARRIES_OUT 蓝湾公园: cite one that does, or mark it inferred',
    ],
    [
      'a deed of one who is named only within the name of another',
      'role: IMPLEMENTER, at: 青松园林公司@93',
      'role: IMPLEMENTER, at: 青松园林公司@102',
      'no sentence cited names 青松园林公司, who CARRIES_OUT 蓝湾公园: cite one that does, or mark it inferred',
    ],
    ['a title that is missing', ' title: 书记,', '', 'MEMBER_OF needs the title of the role'],
    [
      'a community that is part of nothing',
      'from: 石桥村, type: PART_OF',
      'from: 石桥村, type: LOCATED_IN',
      '石桥村 needs exactly one link PART_OF to its subdistrict, and has 0',
    ],
    [
      'a division with an id',
      '    type: Community\n    kind: V',
      '    id: x\n    type: Community\n    kind: V',
      '石桥村: divisions are identified by their chain of names and have no id',
    ],
    [
      'a code of another subdistrict',
      'kind: VILLAGE',
      "kind: VILLAGE\n    code: '370303003011'",
      '370303003011 is no community of 山东省/青岛市/市南区/香港中路街道 in the list of divisions',
    ],
    [
      'two communities with one code',
      'kind: URBAN_COMMUNITY\n    at: [海风社区@18, 海风社区@70]\n  - name: 石桥村\n    type: Community\n',
      "code: '370202001014'\n    at: [海风社区@18, 海风社区@70]\n  - name: 石桥村\n    type: Community\n    code: '370202001014'\n",
      '石桥村 and 海风社区 are both 浮山所社区: record one, with an alias',
    ],
    [
      'a link to the list that is denied in vain',
      'kind: VILLAGE',
      'kind: VILLAGE\n    code: none',
      'the list of divisions has no 石桥村 in 山东省/青岛市/市南区/香港中路街道: leave out code: none',
    ],
    [
      'a code of what is no community',
      'id: wang-xiaoming',
      "id: wang-xiaoming\n    code: '370202001003'",
      '王小明 has no code: only communities have one here',
    ],
    [
      'an id twice',
      'id: wang-xiaoming',
      'id: pine-gardening',
      'id pine-gardening is that of 王小明 and of 青松园林公司 on line 30: one of them needs another',
    ],
    ['a name twice', 'name: 王小明', 'name: 石桥村', '石桥村 stands twice'],
    [
      'what a draft proposes',
      '{at: 2021年@4, reason: DATE}',
      '{at: 2021年@4, reason: DATE, draft: {confidence: 0.9, rule: year}}',
      'undecided (year)',
    ],
    ...(
      [
        ['operands', 'COUNT, result: 三件@32, operands: [12名@114]', 'COUNT takes either names or stepsOf'],
        ['nothing', 'COUNT, result: 三件@32', 'COUNT takes either names or stepsOf'],
        ['strangers', 'COUNT, result: 三件@32, names: [李小明]', '李小明 is no entity of this report'],
        [
          'steps of none',
          'COUNT, result: 三件@32, stepsOf: 蓝湾公园',
          '蓝湾公园 is no programme of this report',
        ],
        [
          'names in a sum',
          'SUM, result: 三件@32, names: [石桥村]',
          'only COUNT takes names or stepsOf, not SUM',
        ],
      ] as const
    ).map(([what, check, message]): [string, string, string, string] => [
      `a check that counts ${what}`,
      'notFigures:',
      `checks:\n  - {rule: ${check}}\nnotFigures:`,
      message,
    ]),
    [
      'an unknown subdistrict',
      'subdistrict: 山东省',
      'subdistrict: 山南省',
      '山南省/青岛市/市南区/香港中路街道 is not in the list of divisions',
    ],
    [
      'a file with another name',
      'id: example-2021',
      'id: example-2022',
      'the file of report example-2022 must be example-2022.yaml',
    ],
  ])('finds %s', (_what, from, to, message) => {
    expect(problemsOf(seedWith([from, to])).join('\n')).toContain(message);
  });

  it('finds a kind that the schema does not have yet', () => {
    const seedFolder = seedWith();
    const path = join(seedFolder, 'vocabulary.yaml');
    const kind = '      ROAD: { zh: 道路, en: Road }\n';
    const vocabulary = readFileSync(path, 'utf8');
    writeFileSync(path, vocabulary.replace(kind, `${kind}      CAVE: { zh: 山洞, en: Cave }\n`));
    const { seed } = readSeed(seedFolder);
    const { problems } = checkSeed(seed as NonNullable<typeof seed>, DOCUMENTS);
    expect(problems).toEqual([
      {
        file: expect.stringMatching(/vocabulary\.yaml$/),
        line: 1,
        message: 'schema/vocabulary.graphql does not follow from it: run npm run codegen',
      },
    ]);
  });

  it.each<[what: string, file: string, from: string, to: string, message: string]>([
    [
      'a wording of two terms',
      'thesaurus.yaml',
      'alt: [共产党员]',
      'alt: [居民]',
      '6: 居民 stands for residents already: one term for one thing',
    ],
    [
      'a term that nothing is broader than',
      'thesaurus.yaml',
      'broader: residents',
      'broader: inhabitants',
      '6: broader: there is no inhabitants among the objects',
    ],
    [
      'a term that is broader than itself',
      'thesaurus.yaml',
      'broader: residents',
      'broader: party-members',
      '6: party-members is broader than itself',
    ],
    [
      'an object that is an action as well',
      'thesaurus.yaml',
      '  benefit:',
      '  funds:',
      '11: funds is an object and an action: ids of terms are unique',
    ],
    [
      'a metric that is composed as another one',
      'metrics.yaml',
      'object: 居民, action: 受益, measure: PERSONS',
      'object: 资金, action: 花费, measure: MONEY',
      '4: funds × spending × MONEY stands already on line 3: one metric for one thing',
    ],
    [
      'what follows from the parts of a metric',
      'metrics.yaml',
      'en: Site area',
      'en: Area of site',
      '2: en Area of site follows from what site-area is composed of: leave it out',
    ],
    [
      'a unit of another quantity than the measure has',
      'metrics.yaml',
      'en: Site area',
      'en: Site area, unit: 人',
      '2: unit 人 measures another quantity than 平方米, the unit of AREA',
    ],
  ])('finds %s', (_what, file, from, to, message) => {
    const seedFolder = seedWith();
    const path = join(seedFolder, file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
    expect(problemsOf(seedFolder)).toContain(message);
  });

  it('makes a metric of the terms that a figure names', () => {
    const rows = [...readDataset(seedWith(), { texts: DOCUMENTS }).dataset.rows()];
    const composed = rows.find(({ node }) => node.id === 'metric:party-members-persons');
    expect(composed?.node.properties).toMatchObject({ name: '党员人数', unit: '人', measure: 'PERSONS' });
    expect(composed?.outgoing.map(({ type, to }) => [type, to])).toEqual([
      ['OF_OBJECT', 'concept:party-members'],
    ]);
    const measured = rows.filter(({ outgoing }) =>
      outgoing.some(({ type, to }) => type === 'MEASURES' && to === composed?.node.id),
    );
    expect(measured.map(({ node }) => node.properties.reported)).toEqual(['12名']);
    const term = rows.find(({ node }) => node.id === 'concept:party-members');
    expect(term?.node.properties).toMatchObject({ name: '党员', aliases: ['共产党员'], kind: 'OBJECT' });
    expect(term?.outgoing.map(({ type, to }) => [type, to])).toEqual([['BROADER', 'concept:residents']]);
  });

  it('names the line', () => {
    const seedFolder = seedWith(['value: 150000000', 'value: 160000000']);
    expect(problemsOf(seedFolder)).toEqual([
      `${lineOf(seedFolder, 'value: 16')}: 1.5亿元 says 150000000, not 160000000`,
    ]);
  });

  it('reports every problem of shape at once, with its line', () => {
    const seedFolder = seedWith(
      ['type: Person', 'type: Human'],
      ['at: 12名@114', 'at: 12名'],
      ['inferred: true, at: 石桥村@23', 'infered: true, at: 石桥村@23'],
    );
    const problems = problemsOf(seedFolder);
    expect(problems).toHaveLength(3);
    expect(problems[0]).toMatch(
      new RegExp(`^${lineOf(seedFolder, 'type: Human')}: entities.5.type: Human must be one of `),
    );
    expect(problems.join('\n')).toContain(`${lineOf(seedFolder, '12名')}: observations.5.at`);
    expect(problems.join('\n')).toContain(
      `${lineOf(seedFolder, 'infered')}: links.1.infered: is not known here: correct the word, or remove it`,
    );
  });

  it('names the line where YAML itself is broken', () => {
    const seedFolder = seedWith(['at: 王小明@120', 'at: [王小明@120']);
    expect(problemsOf(seedFolder)[0]).toMatch(/^\d+: no valid YAML: /);
  });

  it('names the line of a key that is written twice', () => {
    const seedFolder = seedWith(['type: Person', 'type: Person\n    type: Person']);
    const line = lineOf(seedFolder, 'type: Person') + 1;
    expect(problemsOf(seedFolder)).toEqual([`${line}: no valid YAML: Map keys must be unique`]);
  });

  it('asks for a decision where two reports call things alike', () => {
    const seedFolder = seedWith();
    const other = readFileSync(join(seedFolder, REPORT), 'utf8')
      .replace('id: example-2021', 'id: other-2021')
      .replace('id: blue-bay-park', 'id: other-park')
      .replace('name: 蓝湾公园', 'name: “蓝湾”公园')
      .replaceAll(/(from|to|about): 蓝湾公园/g, '$1: “蓝湾”公园');
    writeFileSync(join(seedFolder, 'reports/other-2021.yaml'), other);
    const message = '“蓝湾”公园 (other-park) is called like 蓝湾公园 (blue-bay-park) in';
    const about = () => problemsOf(seedFolder).filter((problem) => /park/.test(problem));
    expect(about()).toEqual([expect.stringContaining(message)]);
    const decide = (decision: string) => writeFileSync(join(seedFolder, 'identities.yaml'), decision);
    decide('apart:\n  - {ids: [blue-bay-park, other-park], because: two places}\n');
    expect(about()).toEqual([]);
    decide('apart:\n  - {ids: [blue-bay-park, other-park, pine-park], because: two places}\n');
    expect(about()).toEqual(['2: pine-park is the id of nothing']);
    decide('same: {blue-bay-park: other-park, old-park: no-park}\n');
    expect(about()).toEqual([
      expect.stringContaining('is still the id of something'),
      expect.stringContaining('no-park is the id of nothing'),
      expect.stringContaining(message),
    ]);
  });

  it('loads what is only doubtful, and says what that is', () => {
    const folder = seedWith(
      ['level: BRANCH', 'level: GROUP'],
      ['unit: 人, at: 12名@114', 'unit: 人, despite: {PERIODS_APART: made up}, at: 12名@114'],
    );
    const { dataset, doubts } = readDataset(folder, { texts: DOCUMENTS });
    expect(doubts.map(({ message }) => message)).toEqual([
      '青松园林公司党支部 is by its name: PartyOrganization, level BRANCH',
      'PERIODS_APART finds nothing wrong here: leave it out of despite',
    ]);
    expect([...dataset.rows()].some(({ node }) => node.properties.level === 'GROUP')).toBe(true);
  });

  it('loads nothing from a broken seed', () => {
    expect(() => readDataset(seedWith(['type: Person', 'type: Human']), { texts: DOCUMENTS })).toThrow(
      expect.objectContaining({ code: 'SEED_INVALID' }),
    );
  });
});

describe('facts in further folders', () => {
  const messages = ({ problems }: { problems: { message: string }[] }) =>
    problems.map(({ message }) => message);

  /** A folder with no more than these files. */
  function folderWith(files: Record<string, string>): string {
    const folder = mkdtempSync(join(tmpdir(), 'street-atlas-facts-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    mkdirSync(join(folder, 'reports'));
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
    return folder;
  }

  it('are read beside the seed’s, with terms and metrics of their own', () => {
    const further = folderWith({
      [REPORT]: readFileSync(join('test/fixtures/seed', REPORT), 'utf8'),
      'thesaurus.yaml':
        'objects:\n  lighthouses: { zh: 灯塔, en: lighthouses, category: CULTURE_AND_VOLUNTEERING }\n',
      'metrics.yaml': '- {id: lighthouses, object: 灯塔, measure: COUNT}\n',
    });
    const { seed } = readSeed('seed', [further]);
    const idsOf = (of: typeof seed) => of?.reports.map(({ data }) => data.report.id);
    expect(idsOf(seed)).toEqual([...(idsOf(realSeed) ?? []), 'example-2021']);
    const last = realSeed.metrics.data.length;
    expect(seed?.metrics.data).toHaveLength(last + 1);
    expect(seed?.metrics.placeOf([last])).toEqual({ file: expect.stringMatching(/metrics\.yaml$/), line: 1 });
    expect(seed?.metrics.placeOf([0]).file).toBe('seed/metrics.yaml');
    expect(seed?.thesaurus.data.objects.lighthouses?.zh).toBe('灯塔');
  });

  it('add no term that the seed has', () => {
    const further = folderWith({
      'thesaurus.yaml': 'objects:\n  site: { zh: 某物, en: thing, category: NATURE }\n',
    });
    expect(messages(readSeed(seedWith(), [further]))).toEqual([
      expect.stringMatching(/^site stands in .*thesaurus\.yaml already$/),
    ]);
  });

  it('may have a term that the seed has adopted', () => {
    const further = folderWith({
      'thesaurus.yaml':
        'objects:\n  site: { zh: 占地, en: thing, category: NATURE }\n  plots: { zh: 场地, alt: [占地], en: plots, category: NATURE }\n',
    });
    const { seed } = readSeed(seedWith(), [further]);
    expect(seed?.thesaurus.data.objects.site?.en).not.toBe('thing');
    const found = checkSeed(seed as NonNullable<typeof seed>, DOCUMENTS).problems;
    expect(found.map(({ message, doubtful }) => [message, doubtful])).toEqual([
      ['占地 stands for site already: one term for one thing', true],
    ]);
  });

  it('list no metric that the seed lists', () => {
    const seedFolder = seedWith();
    const further = join(seedFolder, 'further');
    cpSync(join(seedFolder, 'reports'), join(further, 'reports'), { recursive: true });
    writeFileSync(join(further, 'metrics.yaml'), '- {id: sites, object: 占地, measure: AREA, en: Sites}\n');
    const { seed } = readSeed(seedFolder, [further]);
    expect(messages(checkSeed(seed as NonNullable<typeof seed>, null))).toContainEqual(
      expect.stringMatching(
        /^site × AREA stands already on line 2 of .*metrics\.yaml: one metric for one thing$/,
      ),
    );
  });

  it('record no report a second time', () => {
    const seedFolder = seedWith();
    const further = join(seedFolder, 'further');
    cpSync(join(seedFolder, 'reports'), join(further, 'reports'), { recursive: true });
    const { seed } = readSeed(seedFolder, [further]);
    expect(messages(checkSeed(seed as NonNullable<typeof seed>, DOCUMENTS))).toContainEqual(
      expect.stringMatching(/^report example-2021 is recorded in .*example-2021\.yaml already$/),
    );
  });

  it('are missed where there is no such folder', () => {
    expect(messages(readSeed(seedWith(), ['docs']))).toEqual(['is no folder of facts: it has no reports/']);
  });
});

describe('the real seed', () => {
  const documents = documentsFolder(process.env);

  it('is sound', () => {
    expect(checkSeed(realSeed, documents).problems).toEqual([]);
  });
});
