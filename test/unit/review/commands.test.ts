import { describe, expect, it } from 'vitest';
import type { Item, State } from '../../../src/review/protocol.js';
import { actOf, type Now, stepOfTerm } from '../../../web/src/review/commands.js';
import { differenceOf, openIn } from '../../../web/src/review/items.js';

const item = (index: number, more: Partial<Item> = {}): Item => ({
  section: 'observations',
  index,
  places: [{ start: 10 * index, end: 10 * index + 2 }],
  fields: {},
  undecided: { confidence: 0.5, rule: 'number with unit', candidates: [] },
  paragraph: 0,
  alike: { accept: 0, reject: 0 },
  ...more,
});
const ITEMS = [
  item(0, { undecided: null }),
  item(1, {
    undecided: { confidence: 0.5, rule: '', candidates: [{ name: '道路长度', written: '道路 × LENGTH' }] },
  }),
  item(2, {
    undecided: {
      confidence: 0.5,
      rule: '',
      candidates: [{ name: '?', written: '?', newTerm: { id: 'petals', zh: '飞花' } }],
    },
  }),
  item(0, { section: 'entities', paragraph: 7 }),
];
const state: State = {
  version: 1,
  file: 'a.yaml',
  text: '',
  items: ITEMS,
  undecided: 3,
  undoable: 0,
  findings: null,
};
const at = (index: number, more: Partial<Now> = {}): Now => ({
  state,
  selected: ITEMS[index] ?? null,
  shown: null,
  everywhere: false,
  selection: null,
  ...more,
});
const FIRST = { section: 'observations', index: 1 };

describe('a command', () => {
  it('goes to facts, and continues at the other end for undecided ones only', () => {
    expect(actOf('next', at(3))).toEqual({ go: ITEMS[1] });
    expect(actOf('previous', at(1))).toEqual({ go: ITEMS[3] });
    expect(actOf('after', at(3))).toEqual({ go: ITEMS[3] });
    expect(actOf('before', at(0))).toEqual({ go: ITEMS[0] });
  });

  it('accepts what is undecided, and goes on from what is decided', () => {
    expect(actOf('accept', at(1))).toEqual({ step: { do: 'accept', ...FIRST } });
    expect(actOf('accept', at(1, { everywhere: true }))).toEqual({
      step: { do: 'accept', ...FIRST, everywhere: true },
    });
    expect(actOf('accept', at(0))).toEqual({ go: ITEMS[1] });
    expect(actOf('accept', at(9))).toBeNull();
  });

  it('asks why a number is no figure, and rejects other facts at once', () => {
    expect(actOf('reject', at(1))).toEqual({ question: { ask: 'reason' } });
    expect(actOf('reject', at(3))).toEqual({ step: { do: 'reject', section: 'entities', index: 0 } });
  });

  it('chooses a candidate, or asks for the term that it needs', () => {
    expect(actOf('choose1', at(1))).toEqual({ step: { do: 'choose', ...FIRST, candidate: 0 } });
    expect(actOf('choose2', at(1))).toBeNull();
    expect(actOf('choose1', at(2))).toEqual({
      question: { ask: 'term', proposed: { kind: 'OBJECT', zh: '飞花', candidate: 0 } },
    });
  });

  it('marks what is selected in the text; a link is cited at the current fact otherwise', () => {
    const selection = { start: 3, end: 5 };
    expect(actOf('markFigure', at(1, { selection }))).toEqual({ step: { do: 'markFigure', ...selection } });
    expect(actOf('markFigure', at(1))).toEqual({ question: { ask: 'markFigure', selection: null } });
    expect(actOf('markName', at(1, { selection }))).toEqual({ question: { ask: 'markName', selection } });
    expect(actOf('link', at(1))).toEqual({ question: { ask: 'link', selection: { start: 10, end: 12 } } });
  });

  it('goes round the findings, and undoes what can be undone', () => {
    const place = { start: 30, end: 31 };
    const findings = [
      { line: 1, message: 'a', which: { section: 'observations' as const, index: 1 }, place },
      { line: 2, message: 'b', which: null, place: null },
    ];
    const sound = { ...state, findings, undoable: 1 };
    expect(actOf('finding', at(0, { state: sound }))).toEqual({ go: ITEMS[1], place });
    expect(actOf('finding', at(1, { state: sound, shown: place }))).toEqual({ go: ITEMS[1], place: null });
    expect(actOf('finding', at(1))).toBeNull();
    expect(actOf('undo', at(1, { state: sound }))).toEqual({ step: 'undo' });
    expect(actOf('undo', at(1))).toBeNull();
  });
});

it('puts an existing term in the place of the unknown one', () => {
  const unknown = item(1, {
    fields: { metric: '飞花 × 修建 × LENGTH' },
    unknown: { kind: 'OBJECT', zh: '飞花' },
  });
  const proposed = { kind: 'OBJECT' as const, zh: '飞花' };
  expect(stepOfTerm('道路', proposed, unknown, false)).toEqual({
    do: 'change',
    ...FIRST,
    field: 'metric',
    value: '道路 × 修建 × LENGTH',
  });
  expect(stepOfTerm('道路', proposed, item(1), false)).toBeNull();
  expect(stepOfTerm('道路', { ...proposed, candidate: 1 }, unknown, true)).toEqual({
    do: 'choose',
    ...FIRST,
    candidate: 1,
    term: '道路',
    everywhere: true,
  });
});

it('tells how a metric differs from what is written', () => {
  const added = (written: string, now: string) => {
    const { parts, dropped } = differenceOf(written, now);
    return [parts.filter(({ isNew }) => isNew).map(({ text }) => text), dropped];
  };
  expect(added('道路 × 修建 × LENGTH', '道路 × LENGTH')).toEqual([['修建'], []]);
  expect(added('道路 × LENGTH', '道路 × 修建 × LENGTH')).toEqual([[], ['修建']]);
  expect(added('桥梁 × LENGTH', '道路 × 修建 × LENGTH')).toEqual([['桥梁'], []]);
  expect(added('道路 × LENGTH', '')).toEqual([['道路', 'LENGTH'], []]);
});

it('counts what is undecided in a paragraph', () => {
  expect([openIn(ITEMS, 0), openIn(ITEMS, 7), openIn(ITEMS, 3)]).toEqual([2, 1, 0]);
});
