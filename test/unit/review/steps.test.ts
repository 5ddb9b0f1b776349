import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { freeId } from '../../../src/draft/drafter.js';
import { DraftDocument } from '../../../src/review/draft-document.js';
import { Known } from '../../../src/review/known.js';
import { Marker } from '../../../src/review/marking.js';
import type { Step, Which } from '../../../src/review/protocol.js';
import { take } from '../../../src/review/steps.js';
import { parseReport, type SeedReport } from '../../../src/seed/files.js';
import { MetricCatalogue } from '../../../src/seed/metrics.js';
import { realSeed } from '../../real-seed.js';

const TEXT = [
  '2023年云台街道工作总结',
  '全年硬化道路12公里，其中春晓社区5公里、夏雨社区7公里。',
  '云台广场建成。2023年上半年走访3户，下半年走访3户。云台广场配有5G基站。',
].join('\n');
const marker = new Marker(TEXT, new MetricCatalogue(realSeed), realSeed);
const at = (slice: string, nth = 0) => `${slice}@${marker.text.find(slice)[nth]}`;
const place = (slice: string, nth = 0) => {
  const start = marker.text.find(slice)[nth] as number;
  return { start, end: start + [...slice].length };
};

const HARDENED = '{object: 道路, action: 硬化, measure: LENGTH}';
const VISITED = '{object: 群众, action: 走访, measure: HOUSEHOLDS}';
const DRAFT = `# 云台
report:
  id: yuntai-2023
  file: yuntai.txt
  sha256: ${'a'.repeat(64)}
  length: ${marker.text.length}
  title: 2023年云台街道工作总结
  subdistrict: 甲省/乙市/丙区/云台街道
  period: 2023年
  draft: {confidence: 0.6, rule: division named in the text, candidates: [甲省/乙市/丙区/云台街道, 甲省/乙市/丁区/云台镇]}

periods:
  2023年: 2023-01-01/2023-12-31
  2023年上半年: 2023-01-01/2023-06-30

entities:
  # seen by hand
  - {name: 春晓社区, type: Community, kind: URBAN_COMMUNITY, at: [${at('春晓社区')}], draft: {confidence: 0.6, rule: name of a community}}
  - {name: 夏雨社区, type: Community, kind: URBAN_COMMUNITY, at: [${at('夏雨社区')}], draft: {confidence: 0.6, rule: name of a community}}
  - {name: 云台广场, id: yuntai-square, type: Place, kind: SQUARE, at: [${at('云台广场')}], draft: {confidence: 0.7, rule: name that ends in 广场}}

links:
  - {from: 春晓社区, type: PART_OF, to: 云台街道, inferred: true, at: ${at('春晓社区')}, draft: {confidence: 0.6, rule: community of the report}}
  - {from: 夏雨社区, type: PART_OF, to: 云台街道, inferred: true, at: ${at('夏雨社区')}, draft: {confidence: 0.6, rule: community of the report}}

observations:
  - {metric: '?', about: 云台街道, value: 12, unit: 公里, at: ${at('12公里')}, draft: {confidence: 0.4, rule: number with unit, candidates: [{object: 道路, measure: LENGTH, name: 道路长度}, {object: 道路, action: 硬化, measure: LENGTH, name: 道路硬化长度}]}}
  - {metric: {object: 道路, measure: LENGTH}, about: 春晓社区, value: 5, unit: 公里, partOf: ${at('12公里')}, at: ${at('5公里')}, draft: {confidence: 0.8, rule: number with unit}}
  - {metric: {object: 道路, measure: LENGTH}, about: [春晓社区, 夏雨社区], value: 7, unit: 公里, at: ${at('7公里')}, draft: {confidence: 0.8, rule: number with unit}}
  - {metric: ${VISITED}, about: 云台街道, value: 3, unit: 户, period: 2023年上半年, at: ${at('3户')}, draft: {confidence: 0.95, rule: number with unit}}
  - {metric: ${VISITED}, about: 云台街道, value: 3, unit: 户, at: ${at('3户', 1)}, draft: {confidence: 0.95, rule: number with unit}}

checks:
  - {rule: SUM, result: ${at('12公里')}, operands: [${at('5公里')}, ${at('7公里')}], draft: {confidence: 0.75, rule: the next figures of the sentence add up to it}}

notFigures:
  - {at: 2023年@0, reason: DATE}
  - {at: ${at('2023年', 1)}, reason: DATE, draft: {confidence: 0.9, rule: year}}
  - {at: ${at('5G')}, reason: NAME, draft: {confidence: 0.5, rule: number without unit}}
`;

/** What a file says after steps on the draft, one after another. */
function decided(...steps: Step[]) {
  const written = steps.reduce((before, step) => take(step, before, marker).written, DRAFT);
  const { problems } = parseReport('yuntai-2023.yaml', written, realSeed.vocabulary);
  expect(problems).toEqual([]);
  return { written, ...parse(written) };
}

const the = (section: Which['section'], index = 0): Which => ({ section, index });

describe('a step on a draft', () => {
  it('leaves what it does not decide as it is written', () => {
    expect(new DraftDocument(DRAFT).toString()).toBe(DRAFT);
    const lines: string[] = decided({ do: 'accept', ...the('entities') }).written.split('\n');
    const before = DRAFT.split('\n');
    expect(lines.filter((line, i) => line !== before[i])).toEqual([
      `  - {name: 春晓社区, type: Community, kind: URBAN_COMMUNITY, at: [${at('春晓社区')}]}`,
    ]);
  });

  it('accepts what is complete, and nothing else', () => {
    expect(decided({ do: 'accept', ...the('observations', 1) }).observations[1].draft).toBeUndefined();
    expect(() => decided({ do: 'accept', ...the('observations') })).toThrow('still unknown');
    expect(() => decided({ do: 'accept', ...the('observations', 9) })).toThrow('no such fact');
  });

  it('chooses a candidate, which decides the figure', () => {
    const [first] = decided({ do: 'choose', ...the('observations'), candidate: 1 }).observations;
    expect(first).toEqual({
      metric: parse(HARDENED),
      about: '云台街道',
      value: 12,
      unit: '公里',
      at: at('12公里'),
    });
    expect(() => decided({ do: 'choose', ...the('observations'), candidate: 2 })).toThrow(
      'no such candidate',
    );
  });

  it('chooses the division of the report, with what was about the one before', () => {
    const { report, links, observations } = decided({ do: 'choose', ...the('report'), candidate: 1 });
    expect([report.subdistrict, report.draft]).toEqual(['甲省/乙市/丁区/云台镇', undefined]);
    expect([links[0].to, observations[0].about]).toEqual(['云台镇', '云台镇']);
  });

  it('decides the same everywhere', () => {
    const changed = decided({
      do: 'change',
      ...the('observations', 1),
      field: 'metric',
      value: '道路 × 硬化 × LENGTH',
      everywhere: true,
    });
    expect(changed.observations.slice(1, 3).map(({ metric }: { metric: unknown }) => metric)).toEqual([
      parse(HARDENED),
      parse(HARDENED),
    ]);
    const { observations } = decided({ do: 'accept', ...the('observations', 3), everywhere: true });
    expect(observations.map(({ draft }: { draft: unknown }) => draft === undefined)).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
    const { links } = decided({ do: 'accept', ...the('links'), everywhere: true });
    expect(links.map(({ draft }: { draft: unknown }) => draft)).toEqual([undefined, undefined]);
    const { notFigures } = decided({
      do: 'reject',
      ...the('observations', 3),
      reason: 'DEFINITION',
      everywhere: true,
    });
    expect(notFigures.filter(({ reason }: { reason: string }) => reason === 'DEFINITION')).toEqual([
      { at: at('3户'), reason: 'DEFINITION' },
      { at: at('3户', 1), reason: 'DEFINITION' },
    ]);
  });

  it('changes a subject or a time for the figures that come after in the paragraph as well', () => {
    const about = (...steps: Step[]) =>
      decided(...steps).observations.map((fact: { about: unknown }) => fact.about);
    const before = about();
    const whole = { do: 'change', field: 'about', value: '夏雨社区' } as const;
    // The figures of the next paragraph are about the same, and stay.
    expect(about({ ...whole, ...the('observations'), everywhere: true })).toEqual(before.with(0, '夏雨社区'));
    expect(about({ ...whole, ...the('observations', 3), everywhere: true })).toEqual(
      before.with(3, '夏雨社区').with(4, '夏雨社区'),
    );
    // What stands before it stays.
    expect(about({ ...whole, ...the('observations', 4), everywhere: true })).toEqual(
      before.with(4, '夏雨社区'),
    );
  });

  it('accepts what is left of a paragraph, but for what is still unknown', () => {
    const { written, count } = take({ do: 'acceptParagraph', ...the('links') }, DRAFT, marker);
    // Two names, two links, two of three figures and their sum.
    expect(count).toBe(7);
    const isOpen = ({ draft }: { draft?: unknown }) => draft !== undefined;
    const { report, entities, observations, links, checks, notFigures } = parse(written);
    expect([report, ...entities, ...observations].map(isOpen)).toEqual([
      true,
      ...[false, false, true],
      ...[true, false, false, true, true],
    ]);
    expect([...links, ...checks, ...notFigures].map(isOpen)).toEqual([
      ...[false, false],
      false,
      ...[false, true, true],
    ]);
  });

  it('asks for a term that is only proposed before it accepts its figure', () => {
    const proposed = DRAFT.replace(
      '{metric: {object: 道路, measure: LENGTH}, about: 春晓社区',
      '{metric: {object: petal-ways, measure: LENGTH}, about: 春晓社区',
    ).replace(
      'rule: number with unit}}\n  - {metric: {object: 道路, measure: LENGTH}, about: [',
      'rule: number with unit, candidates: [{object: petal-ways, measure: LENGTH, name: 飞花路, newTerm: {id: petal-ways, zh: 飞花路}}]}}\n  - {metric: {object: 道路, measure: LENGTH}, about: [',
    );
    const { written } = take({ do: 'acceptParagraph', ...the('observations', 1) }, proposed, marker);
    const { observations } = parse(written);
    expect(observations[1].draft.rule).toBe('number with unit');
    expect(observations[2].draft).toBeUndefined();
  });

  it('cites a name wherever it stands', () => {
    const { entities } = decided({ do: 'accept', ...the('entities', 2), everywhere: true });
    expect(entities[2].at).toEqual([at('云台广场'), at('云台广场', 1)]);
    expect(decided({ do: 'accept', ...the('entities', 2) }).entities[2].at).toEqual([at('云台广场')]);
  });

  it('renames an entity with all that refers to it', () => {
    const { links, observations } = decided({
      do: 'change',
      ...the('entities'),
      field: 'name',
      value: '春晓新村',
    });
    expect([links[0].from, observations[1].about, observations[2].about]).toEqual([
      '春晓新村',
      '春晓新村',
      ['春晓新村', '夏雨社区'],
    ]);
  });

  it('changes fields as they are written in one line', () => {
    const change = (field: string, value: string) =>
      decided({ do: 'change', ...the('observations', 1), field, value }).observations[1];
    expect(change('value', '5,000').value).toBe(5000);
    expect(change('about', '春晓社区；夏雨社区').about).toEqual(['春晓社区', '夏雨社区']);
    expect(change('dimensions', '年龄=12-17岁；剂次=三剂次').dimensions).toEqual({
      年龄: '12-17岁',
      剂次: '三剂次',
    });
    expect(change('partOf', '')).not.toHaveProperty('partOf');
    expect(Object.keys(change('qualifier', 'AT_LEAST'))).toEqual(
      'metric about value unit qualifier partOf at draft'.split(' '),
    );
    const of = (line: string) => change('metric', line).metric;
    expect(of('女性 × SHARE / 人口')).toEqual({ object: '女性', measure: 'SHARE', of: '人口' });
    expect(of('占地面积')).toBe('占地面积');
    const marked = take({ do: 'markName', ...place('基站'), type: 'Facility' }, DRAFT, marker);
    const kind = { do: 'change', ...(marked.made as Which), field: 'kind', value: 'STATION' } as const;
    expect(take(kind, marked.written, marker).written).toContain(
      '{name: 基站, id: yuntai-ji-zhan, type: Facility, kind: STATION, at:',
    );
    expect(() => take({ ...kind, value: 'ROAD' }, marked.written, marker)).toThrow(
      'a Facility has no kind ROAD: choose one that is offered',
    );
    const status = { ...kind, field: 'status', value: 'SOLD · 建成' };
    expect(() => take(status, marked.written, marker)).toThrow('a Facility has no status SOLD');
    expect(() => change('value', '若干')).toThrow('is no number');
    expect(() => change('colour', 'red')).toThrow('no field');
  });

  it('knows times by their labels, and forgets those that nothing is of any more', () => {
    const { periods, observations } = decided({
      do: 'change',
      ...the('observations', 3),
      field: 'period',
      value: '2023年第二季度',
    });
    expect(observations[3].period).toBe('2023年第二季度');
    expect(periods).toEqual({
      '2023年': '2023-01-01/2023-12-31',
      '2023年第二季度': '2023-04-01/2023-06-30',
    });
    const own = decided({
      do: 'change',
      ...the('observations', 1),
      field: 'period',
      value: '雨季 = 2023-05-01/2023-08-31',
    });
    expect([own.observations[1].period, own.periods.雨季]).toEqual(['雨季', '2023-05-01/2023-08-31']);
    const field = { do: 'change', ...the('observations', 1), field: 'period' } as const;
    expect(() => decided({ ...field, value: '那时' })).toThrow('no time that is known');
  });

  it('follows a slice that is another', () => {
    const { observations, checks } = decided({
      do: 'change',
      ...the('observations'),
      field: 'at',
      value: `道路12公里@${place('道路12公里').start}`,
    });
    expect(observations[1].partOf).toBe(`道路12公里@${place('道路12公里').start}`);
    expect(checks[0].result).toBe(observations[0].at);
    expect(observations[0].value).toBe(12);
  });

  it('finds what is cited by its slice alone, where it stands nearest to the fact', () => {
    const change = (section: Which['section'], index: number, field: string, value: string) =>
      decided({ do: 'change', ...the(section, index), field, value });
    expect(change('observations', 4, 'at', '走访3户').observations[4].at).toBe(at('走访3户', 1));
    expect(change('observations', 2, 'partOf', '12公里').observations[2].partOf).toBe(at('12公里'));
    expect(change('checks', 0, 'operands', '5公里；7公里').checks[0].operands).toEqual([
      at('5公里'),
      at('7公里'),
    ]);
    const base = take({ do: 'markName', ...place('基站'), type: 'Facility' }, DRAFT, marker).written;
    const status = (value: string) =>
      parse(take({ do: 'change', ...the('entities', 3), field: 'status', value }, base, marker).written)
        .entities[3].status;
    expect(status('UNDERWAY · 建成 · 2023年上半年')).toEqual([
      { is: 'UNDERWAY', at: at('建成'), period: '2023年上半年' },
    ]);
    expect(status('UNDERWAY')).toBe('UNDERWAY');
    expect(() => status('UNDERWAY · 竣工')).toThrow('竣工 stands nowhere in the text');
  });

  it('rejects a figure with a reason, and what hangs on it', () => {
    const { observations, notFigures, checks } = decided({
      do: 'reject',
      ...the('observations'),
      reason: 'NAME',
    });
    expect(observations).toHaveLength(4);
    expect(observations[0]).not.toHaveProperty('partOf');
    expect(checks).toEqual([]);
    expect(notFigures[1]).toEqual({ at: at('12公里'), reason: 'NAME' });
    expect(() => decided({ do: 'reject', ...the('observations') })).toThrow('say why');
  });

  it('rejects a name, and what hangs on it', () => {
    const { entities, links, observations } = decided({ do: 'reject', ...the('entities') });
    expect(entities.map(({ name }: { name: string }) => name)).toEqual(['夏雨社区', '云台广场']);
    expect(links.map(({ from }: { from: string }) => from)).toEqual(['夏雨社区']);
    expect([observations[1].about, observations[2].about]).toEqual(['云台街道', '夏雨社区']);
  });

  it('makes a figure of what was no figure, undecided', () => {
    const { observations, notFigures } = decided({ do: 'reject', ...the('notFigures', 2) });
    expect(notFigures).toHaveLength(2);
    expect(observations.at(-1)).toMatchObject({ at: at('5G'), value: 5, draft: { rule: 'marked by hand' } });
  });

  it('marks a figure with what its slice says, in the order of the text', () => {
    const step: Step = { do: 'markFigure', ...place('5G基站') };
    const { made, written } = take(step, DRAFT, marker);
    expect(made).toEqual(the('observations', 5));
    expect(parse(written).notFigures).toHaveLength(2);
    expect(parse(written).observations[5]).toMatchObject({ value: 5, unit: '个', about: '云台街道' });
  });

  it('refuses to mark what is a figure already, or none', () => {
    const mark = (slice: string) => () => take({ do: 'markFigure', ...place(slice) }, DRAFT, marker);
    expect(mark('道路12公里')).toThrow('overlaps the figure');
    expect(mark('建成')).toThrow('has no number');
    expect(() => take({ do: 'markFigure', start: 900, end: 905 }, DRAFT, marker)).toThrow('within one line');
  });

  it('marks a name with an id and the links that its type asks for, or one more place of a name', () => {
    const { written, made } = take({ do: 'markName', ...place('基站'), type: 'Facility' }, DRAFT, marker);
    const { entities, links } = parse(written);
    expect(made).toEqual(the('entities', 3));
    expect(entities[3]).toMatchObject({
      name: '基站',
      id: 'yuntai-ji-zhan',
      type: 'Facility',
      at: [at('基站')],
    });
    expect(links.at(-1)).toMatchObject({ from: '基站', type: 'LOCATED_IN', to: '云台街道', inferred: true });
    const again: Step = { do: 'markName', ...place('云台广场', 1), type: 'Place' };
    expect(decided(again).entities[2].at).toEqual([at('云台广场'), at('云台广场', 1)]);
    expect(() => decided(again, again)).toThrow('there already');
  });

  it('gives a marked name an id that nothing else has', () => {
    const taken = DRAFT.replace('id: yuntai-square', 'id: yuntai-ji-zhan');
    const { written } = take({ do: 'markName', ...place('基站'), type: 'Facility' }, taken, marker);
    expect(parse(written).entities[3].id).toBe('yuntai-ji-zhan-facility');
    expect(
      freeId(
        { name: '基站', type: 'Facility' },
        'yuntai',
        new Set(['yuntai-ji-zhan', 'yuntai-ji-zhan-facility']),
      ),
    ).toBe('yuntai-ji-zhan-facility-2');
  });

  describe('beside another report on the division', () => {
    const renewal = {
      name: '云台广场改造工程',
      id: 'yuntai-square-renewal',
      type: 'Project',
      kind: 'INFRASTRUCTURE',
      aliases: ['广场改造'],
      at: [{ start: 3, end: 7, exact: '云台广场' }],
    };
    const beside = (chain: string) =>
      new Marker(
        TEXT,
        new MetricCatalogue(realSeed),
        realSeed,
        new Known([{ report: { covers: [chain] }, entities: [renewal] } as unknown as SeedReport]),
      );
    const there = beside('甲省/乙市/丙区/云台街道/春晓社区');
    const mark: Step = { do: 'markName', ...place('云台广场', 1), type: 'Project' };

    it('marks what that one cites by the slice, with its id, though something else is called so', () => {
      const { entities, links } = parse(take(mark, DRAFT, there).written);
      expect(entities.map(({ name }: { name: string }) => name)).toContain('云台广场');
      expect(entities.at(-1)).toMatchObject({
        name: '云台广场改造工程',
        id: 'yuntai-square-renewal',
        kind: 'INFRASTRUCTURE',
        at: [at('云台广场', 1)],
      });
      expect(entities.at(-1)).not.toHaveProperty('aliases');
      expect(links.at(-1)).toMatchObject({ from: '云台广场改造工程', type: 'LOCATED_IN' });
      const elsewhere = parse(take(mark, DRAFT, beside('甲省/乙市/丁区/云台镇')).written);
      expect(elsewhere.entities).toHaveLength(3);
    });

    it('takes the id of what that one calls so, and what it was called for an alias', () => {
      const basis: Step = { do: 'markName', ...place('建成'), type: 'Project' };
      const { written, made } = take(basis, DRAFT, there);
      const called = { do: 'change', ...(made as Which), field: 'name', value: '云台广场改造工程' } as const;
      const { entities, links } = parse(take(called, written, there).written);
      expect(entities[made?.index as number]).toMatchObject({
        name: '云台广场改造工程',
        id: 'yuntai-square-renewal',
        kind: 'INFRASTRUCTURE',
        aliases: ['建成'],
      });
      expect(links.at(-1).from).toBe('云台广场改造工程');
      const other = parse(take({ ...called, value: '广场改造' }, written, there).written);
      expect(other.entities[made?.index as number].id).toBe('yuntai-jian-cheng');
    });
  });

  it('links two names', () => {
    const { links } = decided({
      do: 'link',
      from: '云台广场',
      type: 'AFFECTS',
      to: '春晓社区',
      ...place('云台广场'),
    });
    expect(links[2]).toMatchObject({ from: '云台广场', type: 'AFFECTS', to: '春晓社区', at: at('云台广场') });
  });

  it('notes why what the check finds is right nevertheless, for each rule', () => {
    const overrule = {
      do: 'overrule',
      ...the('observations'),
      rule: 'OTHER_METRIC',
      reason: ' 原文如此 ',
    } as const;
    const once = decided(overrule).written;
    expect(parse(once).observations[0].despite).toEqual({ OTHER_METRIC: '原文如此' });
    const twice = take({ ...overrule, rule: 'OTHER_UNIT_BEFORE', reason: '合计' }, once, marker).written;
    expect(parse(twice).observations[0].despite).toEqual({
      OTHER_METRIC: '原文如此',
      OTHER_UNIT_BEFORE: '合计',
    });
    expect(() => decided({ ...overrule, reason: ' ' })).toThrow('a reason is needed');
  });

  it('accepts all of which the rules are sure enough', () => {
    const confidences = { report: 0.8, entities: 0.8, observations: 0.8, notFigures: 0.8 };
    const { written, count } = take({ do: 'acceptAbove', confidences }, DRAFT, marker);
    expect(count).toBe(5);
    const { observations, entities, notFigures } = parse(written);
    const open = (facts: { draft?: unknown }[]) => facts.filter(({ draft }) => draft).length;
    expect([open(observations), open(entities), open(notFigures)]).toEqual([1, 3, 1]);
    const figures = take({ do: 'acceptAbove', confidences: { observations: 0.8 } }, DRAFT, marker);
    expect([figures.count, count]).toEqual([4, 5]);
  });
});
