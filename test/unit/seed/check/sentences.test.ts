import { describe, expect, it } from 'vitest';
import { ReportText } from '../../../../src/model/text.js';
import { SentenceCheck } from '../../../../src/seed/check/sentences.js';
import { NamedDivisions } from '../../../../src/seed/covers.js';
import type { SeedReport } from '../../../../src/seed/files.js';

const STREET = '山东省/淄博市/张店区/湖田街道';

/** What is said of one link, cited at the places of `|` in a text; of each name, what else it is called and cited as. */
function saidOf(
  written: string,
  link: { from: string; type: string; to: string; title?: string; inferred?: boolean },
  names: Record<string, [aliases?: string[], cited?: string[]]> = {},
  covers = [STREET],
  others: (typeof link)[] = [],
  exact = '',
): [path: PropertyKey[], rule: string, parts?: object][] {
  const at = written.split('|').slice(0, -1);
  const places = at.map((_, index) => [...at.slice(0, index + 1).join('')].length);
  const entities = Object.entries(names).map(([name, [aliases = [], cited = []]]) => ({
    name,
    type: 'Organization',
    aliases,
    at: cited.map((exact) => ({ exact, start: 0, end: exact.length })),
  }));
  const report = {
    report: { covers },
    entities,
    links: [
      { inferred: false, ...link, at: places.map((start) => ({ start, end: start + 1, exact })) },
      ...others.map((one) => ({
        inferred: false,
        ...one,
        at: [0, ...places].map((start) => ({ start, end: start + 1, exact })),
      })),
    ],
  } as unknown as SeedReport;
  const said: ReturnType<typeof saidOf> = [];
  const text = new ReportText(written.replaceAll('|', ''));
  new SentenceCheck(report, new NamedDivisions(report), text).run((...finding) => said.push(finding));
  return said;
}

describe('who does something', () => {
  const does = (from: string, to = '修路') => ({ from, type: 'CARRIES_OUT', to });
  const missed = (from: string, to = '修路') => [
    [['links', 0], 'ACTOR_NOT_NAMED', { actor: from, link: 'CARRIES_OUT', what: to }],
  ];

  it.each<[text: string, from: string, names?: Parameters<typeof saidOf>[2], covers?: string[]]>([
    ['海风公司|修路。', '海风公司'],
    ['海风|修路。', '海风公司', { 海风公司: [['海风']] }],
    ['海风|修路。', '海风公司', { 海风公司: [[], ['海风']] }],
    ['|修路。海风公司|修路。', '海风公司'],
    ['湖田街道|修路。', '湖田街道'],
    ['街道|修路。', '湖田街道'],
    ['我街|修路。', '湖田街道'],
    ['我们|修路。', '湖田街道'],
    ['我镇|修路。', '上都镇', {}, ['内蒙古自治区/锡林郭勒盟/正蓝旗/上都镇']],
    ['我们|修路。', '星光小区', {}, [`${STREET}/星光小区`]],
    ['我们|修路。', '湖田街道', {}, ['山东省/某市', STREET]],
    // What contains its name stands beside it, is what is done, or owns it.
    ['街道党工委和街道|修路。', '湖田街道', { 街道党工委: [] }],
    ['海风公司修路队|修路。', '海风公司', { 修路: [['海风公司修路队']], 海风公司修路队: [] }],
    ['海风公司修路|修路。', '海风公司', { 海风公司修路: [], 修路: [['海风公司修路工程']] }],
    // Names that have nothing of its own stay as they are.
    ['海风公司|修路。', '海风公司', { 公司: [], 修路: [] }],
    ['甲公司修理部|修路。', '甲公司', { 甲公司: [['甲公司修理部']] }],
    // What another is cited as may be its own name too.
    ['街道|修路。', '湖田街道', { 街道办: [[], ['街道']] }],
  ])('is named by %s', (text, from, names, covers) => {
    expect(saidOf(text, does(from), names, covers)).toEqual([]);
  });

  it.each<[text: string, from: string, names?: Parameters<typeof saidOf>[2], covers?: string[]]>([
    ['海风公司来了。|修路。', '海风公司'],
    ['我们|修路。', '海风公司'],
    ['街道|修路。', '海风街道'],
    ['我星|修路。', '星光小区', {}, [`${STREET}/星光小区`]],
    ['街道党工委|修路。', '湖田街道', { 街道党工委: [] }],
    ['街道党工委|修路。', '湖田街道', { 党工委: [['街道党工委']] }],
    ['街道党工委|修路。', '湖田街道', { 街道党工委: [], 修路: [] }],
    // The longest goes first: what is left of it would name the street.
    ['街道党建办街道办|修路。', '湖田街道', { 街道党建办: [], 街道党建办街道办: [] }],
    // What is left on either side of a name that is taken out is no name.
    ['街海风街道办道|修路。', '湖田街道', { 海风街道办: [] }],
    ['海风公司养护队|修路。', '海风公司', { 海风公司养护队: [], 修路: [['海风公司修路队']] }],
  ])('is not named by %s', (text, from, names, covers) => {
    expect(saidOf(text, does(from), names, covers)).toEqual(missed(from));
  });

  it.each(['ESTABLISHED', 'ISSUED', 'CONFERRED', 'RECEIVED'])('is named of %s as well', (type) => {
    const [[, rule] = []] = saidOf('评奖建修路|。', { from: '海风公司', type, to: '修路' }) as unknown[][];
    expect(rule).toBe('ACTOR_NOT_NAMED');
  });

  it('need not be named where that is inferred', () => {
    expect(saidOf('|修路。', { ...does('海风公司'), inferred: true })).toEqual([]);
    expect(saidOf('海风公司旁|修路。', { ...does('石桥公司'), inferred: true })).toEqual([]);
  });

  it.each([
    ['海风公司|修路。', {}],
    ['　海风公司|修路。', {}],
    ['海风|修路。', { 海风公司: [['海风']] }],
  ] as [string, Parameters<typeof saidOf>[2]][])(
    'is no inference of a sentence that begins with it: %s',
    (text, names) => {
      expect(saidOf(text, { ...does('海风公司'), inferred: true }, names)).toEqual([
        [['links', 0, 'inferred'], 'SAID_OUTRIGHT', { actor: '海风公司', link: 'CARRIES_OUT', what: '修路' }],
      ]);
    },
  );

  it.each([
    ['在海风公司|修路。', {}],
    ['海风公司：|修路。', {}],
    ['海风公司:|修路。', { 海风公司: [['海风']] }],
    ['海风公司养护队|修路。', { 海风公司养护队: [] }],
  ] as [string, Parameters<typeof saidOf>[2]][])('is inferred of %s', (text, names) => {
    expect(saidOf(text, { ...does('海风公司'), inferred: true }, names)).toEqual([]);
  });

  it('is inferred of a sentence that begins with what it is, and does not name it', () => {
    expect(saidOf('街道里|修路。', { ...does('湖田街道'), inferred: true })).toEqual([]);
    expect(saidOf('湖田街道|修路。', { ...does('湖田街道'), inferred: true })).toHaveLength(1);
  });

  it('is asked of deeds alone', () => {
    const lies = { from: '海风公司', type: 'LOCATED_IN', to: '石桥村', inferred: true };
    expect(saidOf('海风公司|在石桥村。', lies)).toEqual([]);
  });
});

describe('any other link', () => {
  const serves = { from: '海风公司', type: 'AFFECTS', to: '石桥村' };

  it.each([['海风公司|在此。'], ['石桥村|有之。'], ['|在此。石桥村|有之。']])(
    'is of things of which its sentences name one: %s',
    (text) => {
      expect(saidOf(text, serves)).toEqual([]);
    },
  );

  it('is of none where no sentence names one', () => {
    expect(saidOf('石桥村有之。|在此。|也在。', serves)).toEqual([
      [['links', 0], 'LINK_ELSEWHERE', { from: '海风公司', link: 'AFFECTS', to: '石桥村' }],
    ]);
  });
});

describe('what a link says', () => {
  const of = (text: string, type: string, more = {}) =>
    saidOf(text, { from: '海风公司', type, to: '石桥站', ...more });
  const unsaid = (type: string) => [
    [['links', 0, 'type'], 'LINK_UNSAID', { from: '海风公司', link: type, to: '石桥站' }],
  ];

  it.each([
    ['海风公司授予石桥站|。', 'CONFERRED'],
    ['海风公司为石桥站|命名。', 'CONFERRED'],
    ['海风公司成立石桥站|。', 'ESTABLISHED'],
    ['海风公司打造石桥站|。', 'ESTABLISHED'],
    ['海风公司领导石桥站|。', 'LEADS'],
    ['海风公司获石桥站|。', 'RECEIVED'],
    ['海风公司入选石桥站|。', 'RECEIVED'],
  ])('is said by %s', (text, type) => {
    expect(of(text, type)).toEqual([]);
    expect(of('海风公司去石桥站|。', type)).toEqual(unsaid(type));
    expect(of('人去石桥站|。', type, { inferred: true })).toEqual(unsaid(type));
  });

  it('is said by one of its sentences', () => {
    expect(of('海风公司去石桥站|。领导|来。', 'LEADS')).toEqual([]);
  });

  it.each(['CONFERRED', 'ESTABLISHED', 'ISSUED', 'RECEIVED'])(
    'names whom or what it is done to: %s',
    (type) => {
      expect(of('海风公司获奖建|。', type)).toEqual([
        [['links', 0], 'END_ELSEWHERE', { from: '海风公司', link: type, to: '石桥站', name: '石桥站' }],
      ]);
      expect(of('海风公司获奖建|。', type, { inferred: true }).map((one) => (one as unknown[])[1])).toEqual([
        'SAID_OUTRIGHT',
      ]);
    },
  );

  it.each(['LEADS', 'SERVES'])('names both ends: %s', (type) => {
    expect(of('海风公司领导|。', type)).toEqual([
      [['links', 0], 'END_ELSEWHERE', { from: '海风公司', link: type, to: '石桥站', name: '石桥站' }],
    ]);
    expect(of('领导石桥站|。', type)).toEqual([
      [['links', 0], 'END_ELSEWHERE', { from: '海风公司', link: type, to: '石桥站', name: '海风公司' }],
    ]);
  });
});

describe('where something lies', () => {
  const lies = (to: string, more = {}) => ({ from: '海风公司', type: 'LOCATED_IN', to, ...more });

  it.each([
    ['石桥村有|海风公司。', '石桥村'],
    ['|海风公司在此。|石桥村有之。', '石桥村'],
    ['辖区有|海风公司。', '湖田街道'],
    ['全街有|海风公司。', '湖田街道'],
    ['我们有|海风公司。', '湖田街道'],
  ])('is said by sentences that name both: %s', (text, to) => {
    expect(saidOf(text, lies(to))).toEqual([]);
  });

  it.each([
    ['海风公司|在此。', '石桥村', '石桥村'],
    ['石桥村|有之。', '石桥村', '海风公司'],
    ['辖区有|海风公司。', '石桥村', '石桥村'],
  ])('is not said by one that names one: %s', (text, to, name) => {
    expect(saidOf(text, lies(to))).toEqual([
      [['links', 0], 'END_ELSEWHERE', { from: '海风公司', link: 'LOCATED_IN', to, name }],
    ]);
    const inferred = saidOf(text, lies(to, { inferred: true }));
    expect(inferred.map(([, rule]) => rule)).toEqual(name === '海风公司' ? ['LINK_OF_OTHER'] : []);
  });

  it('is said by a slice that is a part of the name', () => {
    expect(saidOf('|海风公司在石桥|。', lies('石桥村'), {}, [STREET], [], '石桥')).toEqual([]);
  });
});

describe('a title', () => {
  it('is never inferred, only where somebody has it', () => {
    const link = { from: '王小明', type: 'MEMBER_OF', to: '海风公司', title: '经理', inferred: true };
    expect(saidOf('经理王小明|。', link)).toEqual([]);
    expect(saidOf('王小明|。', link)).toEqual([
      [['links', 0, 'title'], 'OTHER_TITLE', { title: '经理', name: '王小明' }],
    ]);
  });

  const member = (title: string) => ({ from: '王小明', type: 'MEMBER_OF', to: '海风公司', title });
  const others = (...titles: [name: string, title: string][]) =>
    titles.map(([from, title]) => ({ ...member(title), from, inferred: true }));

  /** Only what is said of the first link: the sentences of the others are none of theirs. */
  const ofFirst = (found: ReturnType<typeof saidOf>) => found.filter(([path]) => path[1] === 0);

  it('stands in one of the sentences', () => {
    expect(saidOf('|王小明在此。经理|王小明。', member('经理'))).toEqual([]);
    expect(saidOf('经理在此。|王小明在此。', member('经理'))).toEqual([
      [['links', 0, 'title'], 'OTHER_TITLE', { title: '经理', name: '王小明' }],
    ]);
  });

  it.each<[text: string, others: [string, string][]]>([
    ['|经理王小明和主任李大海。', [['李大海', '主任']]],
    ['|王小明任经理，主任李大海。', [['李大海', '主任']]],
    // Whoever is both, or is called by the longer one.
    [
      '|主任王小明、经理。',
      [
        ['李大海', '主任'],
        ['王小明', '主任'],
      ],
    ],
    ['|副经理王小明。', [['李大海', '副经理']]],
    // 主任 stands elsewhere before the name.
    ['主任王小明在。|经理王小明。', [['李大海', '主任']]],
  ])('is that before the name: %s', (text, titles) => {
    expect(ofFirst(saidOf(text, member('经理'), {}, [STREET], others(...titles)))).toEqual([]);
  });

  it.each<[text: string, others: [string, string][], other: string]>([
    ['|主任王小明和经理李大海。', [['李大海', '主任']], '主任'],
    [
      '|副主任王小明和经理李大海。',
      [
        ['李大海', '主任'],
        ['赵小海', '副主任'],
      ],
      '副主任',
    ],
    ['经理|李大海。|主任王小明。', [['李大海', '主任']], '主任'],
  ])('is not that of somebody else: %s', (text, titles, other) => {
    expect(ofFirst(saidOf(text, member('经理'), {}, [STREET], others(...titles)))).toEqual([
      [['links', 0, 'title'], 'TITLE_OF_OTHER', { name: '王小明', other, title: '经理' }],
    ]);
  });
});
