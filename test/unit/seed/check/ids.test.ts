import { describe, expect, it } from 'vitest';
import { IdCheck } from '../../../../src/seed/check/ids.js';
import { NamedDivisions } from '../../../../src/seed/covers.js';
import { type Facts, factsOf, saidBy } from '../../../facts.js';

const TEXT = '海风社区修了长安路，绿地多。吕家村在陕西路。';

/** What is said of the ids of things. */
function said(
  entities: NonNullable<Facts['entities']>,
  { links = [], elsewhere = [] }: { links?: NonNullable<Facts['links']>; elsewhere?: string[] } = {},
): string[] {
  const report = factsOf({ entities, links });
  return saidBy((say) =>
    new IdCheck(report, new NamedDivisions(report), TEXT, new Set(elsewhere), say).run(),
  );
}
const thing = (id: string, name = '长安路', more: object = {}) => ({ id, name, type: 'Place', ...more });

describe('an id', () => {
  it.each([
    ['xianggangzhonglu-changan-road'], // of what the report covers
    ['qingdao-changan-road'], // of what that lies in
    ['haifeng-changan-road'], // of what the text names
    ['zhangan-road'], // as one of its characters is read elsewhere
    ['lvjia-road'],
    ['lujia-road'],
    ['shaanxi-road'],
    ['shanxi-road'],
    ['home-road'], // hardly pinyin
    ['wayside-road'],
    ['long-peace-road'], // no pinyin
    ['pine-road'],
    ['changshan-road'], // of what it is called for short
    ['an-road'], // of one character
  ])('may begin with the pinyin of something that the report names: %s', (id) => {
    expect(said([thing(id)])).toEqual([]);
  });

  it('does not begin with that of anything else', () => {
    expect(said([thing('binhe-changan-road')])).toEqual([
      'entities.0.id: the id binhe-changan-road of 长安路 begins with binhe, the pinyin of nothing that the report names: begin it with the subdistrict’s',
    ]);
    expect(said([thing('xiangangzhonglu-changan-road')])).toHaveLength(1);
  });

  it.each(['Facility', 'PartyOrganization', 'Person', 'Project', 'ResidentialCompound'])(
    'does not of a %s either',
    (type) => {
      expect(said([thing('binhe-one', '长安路', { type })])).toHaveLength(1);
      for (const word of ['bojia', 'xiangjia', 'jianghe', 'sixi', 'guangjia', 'luohe'])
        expect(said([thing(`${word}-one`, '长安路', { type })])).toHaveLength(1);
      for (const word of ['sea', 'tower', 'xjia', 'bojiao2', 'abo'])
        expect(said([thing(`${word}-one`, '长安路', { type })])).toEqual([]);
    },
  );

  it('may begin with anything where it is known beyond the area, or another report has it', () => {
    expect(said([thing('china-railway', '铁路局', { type: 'Organization' })])).toEqual([]);
    expect(said([thing('binhe-changan-road')], { elsewhere: ['binhe-changan-road'] })).toEqual([]);
    expect(said([{ name: '海风社区', type: 'Community' }])).toEqual([]);
  });

  it('may have another pinyin further on', () => {
    expect(said([thing('old-binhe-road')])).toEqual([]);
  });

  const other = { id: 'dahai-park', name: '大海公园', type: 'Programme' };

  it('has no pinyin of something else alone', () => {
    expect(said([thing('old-dahai-road'), other])).toEqual([
      'entities.0.id: the id old-dahai-road has dahai, which is of 大海公园 and not of 长安路: make it of what the thing is called, or belongs to',
    ]);
    expect(said([thing('changan-dahai-road'), other])).toHaveLength(1);
    expect(said([thing('old-road', '大海路'), other])).toEqual([]);
  });

  it('may have that of its own names, of what it is linked with, or of what all lies in', () => {
    expect(said([thing('old-dahai-road', '大海路'), other])).toEqual([]);
    expect(said([thing('old-dahai-road', '长安路', { aliases: ['大海路'] }), other])).toEqual([]);
    const link = { from: '长安路', type: 'LOCATED_IN', to: '大海公园' };
    expect(said([thing('old-dahai-road'), other], { links: [link] })).toEqual([]);
    expect(
      said([thing('old-dahai-road'), other], { links: [{ ...link, from: '大海公园', to: '长安路' }] }),
    ).toEqual([]);
    expect(said([thing('old-dahai-road'), other], { links: [{ ...link, from: '石桥村' }] })).toHaveLength(1);
    const city = { id: 'shinan-fair', name: '市南灯会', type: 'Programme' };
    expect(said([thing('old-shinan-road'), city])).toEqual([]);
  });

  it('may have a word that runs over the names of two', () => {
    const parts = [
      { id: 'a', name: '大', type: 'Programme' },
      { id: 'b', name: '海公园', type: 'Programme' },
    ];
    expect(said([thing('old-dahai-road'), ...parts])).toEqual([]);
  });
});

describe('an id of its own', () => {
  it('has no number that the name does not have', () => {
    expect(said([thing('changan-road-2')])).toEqual([
      'entities.0.id: the id changan-road-2 ends with 2, but 长安路 has no such number: leave the number out',
    ]);
    expect(said([thing('changan-road-2', '长安二路')])).toEqual([]);
    expect(said([thing('changan-road-2021')])).toEqual([]);
  });

  it('does not begin with that of something unrelated', () => {
    const [road, school] = [thing('changan-road'), thing('changan-road-school', '学校')];
    expect(said([road, school])).toContain(
      'entities.1.id: the id changan-road-school begins with the id of 长安路, with which 学校 has nothing in common: make it of what the thing is called',
    );
    expect(said([road, school], { links: [{ from: '学校', type: 'LOCATED_IN', to: '长安路' }] })).toEqual([]);
    expect(said([road, thing('changan-road-school', '长安学校')])).toEqual([]);
  });

  it('has no long foreign pinyin, whatever its type; English words are none', () => {
    const programme = (id: string) => said([thing(id, '治理', { type: 'Programme' })]);
    expect(programme('xinghua-governance')).toHaveLength(1);
    for (const id of ['data-governance', 'police-governance', 'chinese-governance'])
      expect(programme(id)).toEqual([]);
  });
});
