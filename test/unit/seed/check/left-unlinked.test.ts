import { describe, expect, it } from 'vitest';
import { ReportText } from '../../../../src/model/text.js';
import { UnlinkedCheck } from '../../../../src/seed/check/left-unlinked.js';
import { NamedDivisions } from '../../../../src/seed/covers.js';
import { type Facts, factsOf, saidBy } from '../../../facts.js';

const said = (facts: Facts, text = '') => {
  const report = factsOf(facts);
  return saidBy((say) =>
    new UnlinkedCheck(report, new NamedDivisions(report), new ReportText(text), say).run(),
  );
};

describe('an honour', () => {
  const honour = { name: '青岛市先进集体', type: 'Honour' };
  const city = { name: '青岛市', type: 'City' };

  it('is conferred by the division that it is named after', () => {
    expect(said({ entities: [honour, city] })).toEqual([
      'entities.0: the honour 青岛市先进集体 begins with 青岛市, but no link says that 青岛市 confers it: add a link CONFERRED',
    ]);
    const link = { from: '青岛市', type: 'CONFERRED', to: '青岛市先进集体' };
    expect(said({ entities: [honour, city], links: [link] })).toEqual([]);
    expect(said({ entities: [honour, city], links: [{ ...link, to: '另一个' }] })).toHaveLength(1);
  });

  it('needs nobody else', () => {
    expect(said({ entities: [honour] })).toEqual([]);
    expect(said({ entities: [honour, { name: '青岛', type: 'Organization' }] })).toEqual([]);
    expect(said({ entities: [{ name: '全国先进集体', type: 'Honour' }, city] })).toEqual([]);
  });
});

describe('a programme', () => {
  const of = (kind: string, ...links: NonNullable<Facts['links']>) =>
    said({ entities: [{ name: '清洁行动', type: 'Programme', kind }], links });

  it('is carried out by somebody', () => {
    expect(of('CAMPAIGN')).toEqual([
      'entities.0: nothing says who carries out 清洁行动: add a link CARRIES_OUT',
    ]);
    expect(of('CAMPAIGN', { from: '街道', type: 'CARRIES_OUT', to: '清洁行动' })).toEqual([]);
    expect(of('CAMPAIGN', { from: '清洁行动', type: 'APPLIES_TO', to: '街道' })).toHaveLength(1);
  });

  it('may be a basis, a part, a meeting or a way of thinking', () => {
    expect(of('CAMPAIGN', { from: '街道', type: 'BASED_ON', to: '清洁行动' })).toEqual([]);
    expect(of('CAMPAIGN', { from: '清洁行动', type: 'BASED_ON', to: '办法' })).toHaveLength(1);
    expect(of('CAMPAIGN', { from: '清洁行动', type: 'PART_OF', to: '治理' })).toEqual([]);
    expect(of('CAMPAIGN', { from: '亭子', type: 'PART_OF', to: '清洁行动' })).toHaveLength(1);
    expect(of('ACTIVITY', { from: '清洁行动', type: 'LOCATED_IN', to: '街道' })).toEqual([]);
    expect(of('STRATEGY')).toEqual([]);
    expect(of('MODEL')).toEqual([]);
  });
});

describe('a role', () => {
  const STREET = '香港中路街道';
  const of = (
    role: string,
    text: string,
    more: { id?: string; from?: string; others?: Facts['links'] } = {},
  ) =>
    said(
      {
        entities: [{ name: '清洁行动', type: 'Programme', id: more.id ?? 'made-clean-up' }],
        links: [
          { from: more.from ?? STREET, type: 'CARRIES_OUT', to: '清洁行动', role, at: ['清@0'] },
          ...(more.others ?? []),
        ],
      },
      text,
    );
  const unsaid = (role: string, from = STREET) => [
    `links.0.role: nothing in the text shows that ${from} has the role ${role} for 清洁行动: correct the role`,
  ];

  it('of who pays is said by a word for paying', () => {
    expect(of('INVESTOR', '清洁行动开始了。')).toEqual(unsaid('INVESTOR'));
    expect(of('INVESTOR', '清洁行动投入3万元。')).toEqual([]);
  });

  it('is no minor one for who does its own work alone', () => {
    for (const role of ['PARTICIPANT', 'SUPPORTER'])
      expect(of(role, '清洁行动开始了。')).toEqual(unsaid(role));
    expect(of('IMPLEMENTER', '清洁行动开始了。')).toEqual([]);
  });

  it('may be a minor one in the work of others, or with them', () => {
    expect(of('PARTICIPANT', '清洁行动有居民参与。')).toEqual([]);
    expect(of('PARTICIPANT', '清洁行动开始了。', { id: 'national-clean-up' })).toEqual([]);
    expect(of('PARTICIPANT', '清洁行动开始了。', { from: '志愿队' })).toEqual([]);
    const others = [{ from: '区委', type: 'CARRIES_OUT', to: '清洁行动', role: 'LEAD' }];
    expect(of('PARTICIPANT', '清洁行动开始了。', { others })).toEqual([]);
  });
});
