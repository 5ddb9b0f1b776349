import { describe, expect, it } from 'vitest';
import { sha256Of } from '../../../../src/model/report-file.js';
import { parseCitation } from '../../../../src/model/text.js';
import { readVocabulary } from '../../../../src/model/vocabulary.js';
import { TextCheck } from '../../../../src/seed/check/text.js';
import { NamedDivisions } from '../../../../src/seed/covers.js';
import type { SeedReport } from '../../../../src/seed/files.js';
import { Units } from '../../../../src/seed/numbers/units.js';
import type { SeedFile } from '../../../../src/seed/yaml-file.js';
import { type Facts, factsOf, saidBy } from '../../../facts.js';

const units = new Units(readVocabulary('seed'));

type More = { notFigures?: { at: string[]; reason: string }[]; bytes?: Buffer };

/** What is said of facts against a text, and how many of its numbers they account for. */
function checked(text: string, facts: Facts, { notFigures = [], bytes = Buffer.from(text) }: More = {}) {
  const head = { title: '香港中路街道', sha256: sha256Of(bytes), length: [...text].length, file: 'made.txt' };
  const data = {
    ...factsOf({ ...facts, report: { ...head, ...facts.report } }),
    notFigures: notFigures.map(({ at, reason }) => ({ reason, at: at.map((one) => parseCitation(one)) })),
  } as unknown as SeedReport;
  const report = {
    file: 'made.yaml',
    data,
    lineOf: () => 1,
    rangeOf: () => null,
  } as unknown as SeedFile<SeedReport>;
  let numbers: ReturnType<TextCheck['run']> = null;
  const said = saidBy((say) => {
    numbers = new TextCheck(report, new NamedDivisions(data), units, null, new Set(), say).run(bytes);
  });
  // The made texts have no title.
  return { said: said.filter((one) => !one.startsWith('report.title')), numbers };
}
const found = (...parts: Parameters<typeof checked>) => checked(...parts).said;

describe('the text', () => {
  it('is that of the file: hash, length and encoding', () => {
    expect(found('好。', {})).toEqual([]);
    expect(found('好。', { report: { sha256: '0' } })).toEqual([
      expect.stringMatching(new RegExp(`^report\\.sha256: .*made\\.txt.*${sha256Of(Buffer.from('好。'))}`)),
    ]);
    expect(found('好。', { report: { length: 3 } })).toEqual([
      expect.stringMatching(/^report\.length: .*made\.txt.* 2/),
    ]);
    expect(found('\u{feff}好。', { report: { length: 2 } })).toEqual([
      'report.length: made.txt has 3 code points, the byte order mark at its beginning among them',
    ]);
    const { said, numbers } = checked('好。', {}, { bytes: Buffer.from([0xff, 0xfe, 0x7d, 0x59]) });
    expect(said).toEqual([expect.stringMatching(/^report\.file: .*made\.txt.*UTF-16/i)]);
    expect(numbers).toBeNull();
  });
});

describe('a slice', () => {
  const of = (text: string, at: string) =>
    found(text, { entities: [{ name: '亭', at: [at] }] }).filter((one) => one.includes('.at.'));

  it('stands where it is cited', () => {
    expect(of('有亭。', '亭@1')).toEqual([]);
    expect(of('有亭。', '亭@0')).toEqual(['entities.0.at.0: 亭 does not stand at 0: it stands at 1']);
    expect(of('有庭。', '亭@0')).toEqual([expect.stringMatching(/^entities\.0\.at\.0: 亭 .*nowhere/)]);
    expect(of('园里有亭，河边\n也有亭。', '亭@0')[0]).toContain('3 (园里有亭，河边 ), 10 (边 也有亭。)');
    expect(of('亭'.repeat(12), '亭@20')[0]).toMatch(/0 \(亭亭亭亭亭\), .*7 \([^)]*\)$/);
  });

  it('is not asked for more where it stands elsewhere', () => {
    expect(found('有12人。', { observations: [{ at: '2人@0', value: 2 }] })[0]).toContain(
      'does not stand at 0',
    );
    expect(
      found('有12人。', { observations: [{ at: '2人@0', value: 2 }] }).filter((one) =>
        one.includes('part of'),
      ),
    ).toEqual([]);
  });
});

it('an alias stands in the text', () => {
  const of = (alias: string) =>
    found('有凉亭，亭好。', { entities: [{ name: '凉亭', aliases: [alias], at: ['凉亭@1'] }] });
  expect(of('亭')).toEqual([]);
  expect(of('亭子').filter((one) => one.includes('aliases'))).toEqual([
    expect.stringMatching(/^entities\.0\.aliases\.0: .*亭子.*凉亭/),
  ]);
});

describe('a figure is cited whole', () => {
  const cut = (text: string, at: string, value: number, more: object = {}) =>
    found(text, { observations: [{ at, value, ...more }] }).filter((one) =>
      /leaves out|whole|part of/.test(one),
    );

  it('with its digits, its qualifier and its unit', () => {
    expect(cut('有120余人。', '120余人@1', 120)).toEqual([]);
    expect(cut('有120余人。', '120余@1', 120)).toEqual([
      expect.stringMatching(/^observations\.0\.at\.0: 120余@1 .*120余人@1/),
    ]);
    expect(cut('有120余人。', '20余人@2', 20)).toHaveLength(1);
    expect(cut('有120余人，120人。', '120人@7', 120)).toEqual([]);
  });

  it('but for what falls, where the metric says that', () => {
    const metric = (action?: string) => ({
      metric: { object: '人', ...(action && { action }), measure: 'COUNT' } as never,
    });
    expect(cut('下降5人。', '5人@2', 5, metric('下降'))).toEqual([]);
    expect(cut('下降5人。', '5人@2', 5, { metric: '下降人数' })).toEqual([]);
    expect(cut('下降5人。', '5人@2', 5, metric())).toHaveLength(1);
    expect(cut('下降5人。', '5人@2', 5, metric('减少'))).toHaveLength(1);
    expect(cut('下降5人。', '5@2', 5, metric('下降'))).toHaveLength(1);
  });

  it('and numbers that are none with all their digits', () => {
    const none = (text: string, at: string) =>
      found(text, {}, { notFigures: [{ at: [at], reason: 'NAME' }] }).filter((one) =>
        one.startsWith('notFigures'),
      );
    expect(none('第120余人。', '120@1')).toEqual([]);
    expect(none('第120余人。', '20@2')).toEqual([expect.stringMatching(/20@2 .*120@1/)]);
  });
});

describe('what is a date is no figure, and the reverse', () => {
  it('of figures', () => {
    const of = (text: string, at: string) =>
      found(text, { observations: [{ at, value: 5 }] }).filter((one) => one.includes('in the date'));
    expect(of('于2020年5月3日来。', '5月@6')).toEqual([
      expect.stringMatching(/^observations\.0\.at\.0: 5月@6 is in the date 2020年5月3日@1/),
    ]);
    expect(of('有5人。', '5人@1')).toEqual([]);
    expect(of('于2020年5月3日来。有5人。', '5人@13')).toEqual([]);
  });

  const none = (text: string, at: string, reason: string, entities: Facts['entities'] = []) =>
    found(text, { entities }, { notFigures: [{ at: [at], reason }] }).filter((one) =>
      one.startsWith('notFigures'),
    );

  it('of numbers that are listed', () => {
    expect(none('有5人。', '5人@1', 'DATE')).toEqual([
      expect.stringMatching(/5人@1 counts in 人, and is no DATE/),
    ]);
    for (const reason of ['DOCUMENT_NUMBER', 'ORDINAL', 'MARKUP'])
      expect(none('有5人。', '5人@1', reason)).toHaveLength(1);
    for (const reason of ['NAME', 'DEFINITION']) expect(none('有5人。', '5人@1', reason)).toEqual([]);
    expect(none('用5天。', '5天@1', 'DATE')).toEqual([]);
    expect(none('用5个月。', '5个月@1', 'DATE')).toEqual([]);
    expect(none('用5人的3元。', '3元@4', 'DATE')).toHaveLength(1);
  });

  it('has the reason that the words around it give', () => {
    expect(none('于2020年5月3日来。', '2020年5月3日@1', 'DATE')).toEqual([]);
    expect(none('于2020年5月3日来。', '2020年5月3日@1', 'ORDINAL')).toHaveLength(1);
    const day = [{ name: '2020年5月3日节', at: ['2020年5月3日节@1'] }];
    expect(none('于2020年5月3日节来。', '2020年5月3日@1', 'NAME', day)).toEqual([]);
    expect(none('于2020年5月3日节来。', '2020年5月3日@1', 'ORDINAL', day)).toHaveLength(1);
    expect(none('于2020年5月3日节来。', '2020年5月3日@1', 'NAME')).toHaveLength(1);
    expect(
      none('于2020年5月3日节来。', '2020年5月3日@1', 'NAME', [{ name: '来', at: ['来@11'] }]),
    ).toHaveLength(1);
  });
});

describe('a number in a table', () => {
  const of = (text: string, more: object, at = '12@') => {
    const place = [...text.slice(0, text.indexOf('\t12') + 1)].length;
    return found(text, { observations: [{ at: `${at}${place}`, value: 12, ...more }] }).filter((one) =>
      /^observations\.0\.(?:unit|value)/.test(one),
    );
  };
  const HEADED = '村\t投资(万元)\n东村\t12\n';

  it('is multiplied as its head says', () => {
    expect(of(HEADED, { value: 120_000, unit: '元' })).toEqual([]);
    expect(of(HEADED, { value: 12, unit: '元' })).toEqual([
      expect.stringMatching(/^observations\.0\.value: .*12@.*120000/),
    ]);
    expect(of(HEADED, { value: 1200, unit: '元' })).toHaveLength(1);
    expect(of('村\t投资(元)\n东村\t12\n', { value: 12, unit: '元' })).toEqual([]);
    expect(of('村\t投资(元)\n东村\t12\n', { value: 120_000, unit: '元' })).toEqual([
      expect.stringMatching(/^observations\.0\.value: /),
    ]);
    expect(of('村\t投资\n东村\t12\n', { value: 120_000, unit: '元' })).toHaveLength(1);
    expect(of('村\t投资\n东村\t12\n', { value: 12, unit: '元' })).toEqual([]);
    // What is no multiple is found without the text.
    expect(of(HEADED, { value: 13, unit: '元' })).toEqual([]);
  });

  it('is in the unit of its head', () => {
    expect(of(HEADED, { value: 120_000, unit: '亩' })).toEqual([
      expect.stringMatching(/^observations\.0\.unit: 12@.*元.*亩/),
    ]);
  });

  it('has its own unit where one stands beside it', () => {
    expect(of('村\t投资(万元)\n东村\t12亩\n', { value: 12, unit: '亩' }, '12亩@')).toEqual([]);
  });

  it('may be a range', () => {
    const text = '村\t投资(万元)\n东村\t12-15\n';
    expect(of(text, { value: 120_000, valueHigh: 150_000, unit: '元' }, '12-15@')).toEqual([]);
    expect(of(text, { value: 12, valueHigh: 15, unit: '元' }, '12-15@')).toEqual([
      expect.stringMatching(/120000 to 150000.*12 to 15|12 to 15.*120000 to 150000/),
    ]);
  });
});

describe('numbers', () => {
  it('are accounted for by figures, or listed as none', () => {
    const text = '有12人，3户，第4号，5亩。';
    const { said, numbers } = checked(
      text,
      { observations: [{ at: '12人@1', value: 12 }] },
      { notFigures: [{ at: ['第4号@8'], reason: 'ORDINAL' }] },
    );
    expect(numbers).toEqual({ digitTokens: 4, figures: 1, noFigures: 1 });
    expect(said.filter((one) => one.startsWith('observations:'))).toEqual([
      expect.stringContaining('- {metric: "?", about: 香港中路街道, value: 3, unit: 户, at: 3户@5}'),
      expect.stringContaining('- {metric: "?", about: 香港中路街道, value: 5, unit: 亩, at: 5亩@12}'),
    ]);
  });

  it('come with the line that they may be', () => {
    const line = (text: string, report: Facts['report'] = {}) =>
      found(text, { report }).map((one) => one.split('- ')[1] ?? one);
    expect(line('约12至15人。')).toEqual([
      '{metric: "?", about: 香港中路街道, value: 12, valueHigh: 15, unit: 人, qualifier: APPROXIMATE, at: 约12至15人@0}',
    ]);
    expect(line('计划种12亩。')).toEqual([expect.stringContaining('unit: 亩, status: TARGET, at: 12亩@3')]);
    expect(line('于2020年5月3日来。')).toEqual(['{at: 2020年5月3日@1, reason: DATE}']);
    const covers = ['山东省/青岛市/市南区/香港中路街道/星光小区'];
    expect(line('有12人。', { covers })).toEqual([expect.stringContaining('about: 星光小区,')]);
    expect(line('有12人。', { covers: ['没有'] })).toEqual([expect.stringContaining('about: "",')]);
  });

  it('in words are accounted for where they count', () => {
    const said = (text: string, facts: Facts = {}, more: More = {}) =>
      found(text, facts, more).filter((one) => one.startsWith('observations:'));
    expect(said('办了三处亭子。')).toEqual([
      expect.stringMatching(
        /三处@2 counts something.*\n {2}- \{metric: "\?", about: 香港中路街道, value: 3, unit: [^,]+, at: 三处@2\}/,
      ),
    ]);
    expect(said('办了三处亭子。', { observations: [{ at: '三处@2', value: 3, unit: '处' }] })).toEqual([]);
    expect(said('办了三处亭子。', { entities: [{ name: '三处亭子', at: ['三处亭子@2'] }] })).toEqual([]);
    expect(said('办了三处亭子。', {}, { notFigures: [{ at: ['三处@2'], reason: 'NAME' }] })).toEqual([]);
    const link = { from: '三处', type: 'SERVES', to: '亭子', at: ['三处@2'] };
    expect(said('办了三处亭子。', { links: [link] })).toHaveLength(1);
    expect(said('亿元村。')).toEqual([]);
  });
});
