import { describe, expect, it } from 'vitest';
import { LinkCheck } from '../../../../src/seed/check/links.js';
import { type Facts, factsOf, saidBy } from '../../../facts.js';
import { realSeed } from '../../../real-seed.js';

const types = new Map([
  ['青岛市', 'City'],
  ['市南区', 'District'],
  ['香港中路街道', 'Subdistrict'],
  ['海风社区', 'Community'],
  ['石桥村', 'Community'],
  ['公园', 'Project'],
  ['亭子', 'Project'],
  ['治理', 'Programme'],
  ['公司', 'Organization'],
  ['支部', 'PartyOrganization'],
  ['党委', 'PartyOrganization'],
  ['王小明', 'Person'],
  ['东路', 'Place'],
  ['西路', 'Place'],
]);
const communities: Facts['entities'] = [];

function said(links: NonNullable<Facts['links']>, entities: Facts['entities'] = communities): string[] {
  const report = factsOf({ links, entities });
  return saidBy((say) => new LinkCheck(report, realSeed.vocabulary, types, say).run());
}
const link = (from: string, type: string, to: string, more: object = {}) => ({ from, type, to, ...more });

describe('the ends of a link', () => {
  it('are named, of types that the link may have', () => {
    expect(said([link('公园', 'AFFECTS', '海风社区')])).toEqual([]);
    expect(said([link('花园', 'AFFECTS', '海风社区')])).toEqual([
      'links.0.from: 花园 is no entity of this report: add it to entities, or correct the name',
    ]);
    expect(said([link('公园', 'AFFECTS', '花园')])).toEqual([
      'links.0.to: 花园 is no entity of this report: add it to entities, or correct the name',
    ]);
    const [found = '', ...others] = said([link('公园', 'MEMBER_OF', '公司', { title: '经理' })]);
    expect(others).toEqual([]);
    expect(found).toBe('links.0.from: MEMBER_OF cannot have a Project (公园) as from: only Person');
    const [to = ''] = said([link('王小明', 'MEMBER_OF', '公园', { title: '经理' })]);
    expect(to).toMatch(/^links\.0\.to: MEMBER_OF cannot have a Project \(公园\) as to: only \w+, \w+/);
  });

  it('are two', () => {
    expect(said([link('公园', 'PART_OF', '公园')])).toEqual(['links.0: 公园 is linked to itself']);
  });

  it.each([
    ['公园', '海风社区', 'Project', 'Community'],
    ['治理', '公司', 'Programme', 'Organization'],
    ['公司', '公园', 'Organization', 'Project'],
    ['支部', '治理', 'PartyOrganization', 'Programme'],
  ])('%s is no part of %s', (from, to, fromType, toType) => {
    expect(said([link(from, 'PART_OF', to)])).toContain(
      `links.0: ${from} is a ${fromType} and no part of ${to}, a ${toType}: it is LOCATED_IN or SERVES it, CARRIES_OUT it, or it APPLIES_TO the other`,
    );
  });

  it.each([
    ['亭子', '公园'],
    ['公园', '治理'],
    ['支部', '党委'],
    ['海风社区', '石桥村'],
    ['香港中路街道', '市南区'],
  ])('%s may be a part of %s', (from, to) => {
    expect(said([link(from, 'PART_OF', to)])).toEqual([]);
  });

  it('lead from the lower to the higher, and from who leads', () => {
    expect(said([link('香港中路街道', 'PART_OF', '海风社区')])).toEqual([
      'links.0: 海风社区, a Community, is not above 香港中路街道, a Subdistrict: turn the link PART_OF round',
    ]);
    expect(said([link('海风社区', 'LEADS', '香港中路街道')])).toEqual([
      'links.0: 海风社区, a Community, is not above 香港中路街道, a Subdistrict: turn the link LEADS round',
    ]);
    expect(said([link('青岛市', 'LEADS', '市南区'), link('海风社区', 'LEADS', '石桥村')])).toEqual([]);
    // Who serves whom says nothing of levels, and what is no division has none.
    expect(said([link('支部', 'LEADS', '香港中路街道')])).toEqual([]);
  });
});

describe('what a link says', () => {
  it('has a role where its type has roles', () => {
    const roles = Object.keys(realSeed.vocabulary.links.CARRIES_OUT?.role ?? {}).join(', ');
    expect(roles).toContain('IMPLEMENTER, ');
    const missing = [`links.0: CARRIES_OUT needs a role: ${roles}`];
    expect(said([link('公司', 'CARRIES_OUT', '公园', { role: 'IMPLEMENTER' })])).toEqual([]);
    expect(said([link('公司', 'CARRIES_OUT', '公园', { role: 'GUEST' })])).toEqual(missing);
    expect(said([link('公司', 'CARRIES_OUT', '公园')])).toEqual(missing);
    expect(said([link('公园', 'AFFECTS', '海风社区', { role: 'LEAD' })])).toEqual([
      'links.0: AFFECTS has no role',
    ]);
  });

  it('has a title where somebody is a member', () => {
    expect(said([link('王小明', 'MEMBER_OF', '公司', { title: '经理' })])).toEqual([]);
    expect(said([link('王小明', 'MEMBER_OF', '公司')])).toEqual([
      'links.0: MEMBER_OF needs the title of the role',
    ]);
    expect(said([link('公园', 'AFFECTS', '海风社区', { title: '经理' })])).toEqual([
      'links.0: AFFECTS has no title',
    ]);
  });

  it('is said once, but for other roles and titles', () => {
    const twice = (...links: object[]) =>
      said(links.map((more) => link('公司', 'CARRIES_OUT', '公园', more))).filter((one) =>
        one.includes('twice'),
      );
    expect(twice({ role: 'LEAD' }, { role: 'IMPLEMENTER' })).toEqual([]);
    expect(twice({ role: 'LEAD' }, { role: 'LEAD' })).toEqual([
      'links.1: 公司 CARRIES_OUT 公园 stands twice: add the citation to the first',
    ]);
    expect(
      said([
        link('王小明', 'MEMBER_OF', '公司', { title: '经理' }),
        link('王小明', 'MEMBER_OF', '公司', { title: '书记' }),
      ]),
    ).toEqual([]);
    expect(said([link('公园', 'AFFECTS', '海风社区'), link('亭子', 'AFFECTS', '海风社区')])).toEqual([]);
    expect(said([link('公园', 'AFFECTS', '海风社区'), link('公园', 'AFFECTS', '石桥村')])).toEqual([]);
  });
});

describe('a community', () => {
  const one: Facts['entities'] = [{ name: '海风社区', type: 'Community' }];
  const street = link('海风社区', 'PART_OF', '香港中路街道');
  const wrong = (count: number) => [
    `entities.0: 海风社区 needs exactly one link PART_OF to its subdistrict, and has ${count}`,
  ];

  it('is part of one subdistrict', () => {
    expect(said([street], one)).toEqual([]);
    expect(said([], one)).toEqual(wrong(0));
    expect(said([street, { ...street, role: 'X' }], one)).toEqual(expect.arrayContaining(wrong(2)));
    expect(said([link('海风社区', 'LOCATED_IN', '香港中路街道')], one)).toEqual(
      expect.arrayContaining(wrong(0)),
    );
    expect(said([link('海风社区', 'PART_OF', '市南区')], one)).toEqual(wrong(0));
    expect(said([link('石桥村', 'PART_OF', '香港中路街道')], one)).toEqual(wrong(0));
  });

  it('is part of none where it says what it lies in, nor is anything else', () => {
    expect(said([], [{ name: '海风社区', type: 'Community', in: '山东省' }])).toEqual([]);
    expect(said([], [{ name: '公司', type: 'Organization' }])).toEqual([]);
  });
});

describe('a chain of links', () => {
  const circle = (from: string, type: string, to: string, nth: number) =>
    `links.${nth}: ${from} ${type} ${to} leads back to ${from}: one of the links between them is wrong`;

  it.each(['PART_OF', 'LOCATED_IN', 'LEADS'])('of %s never comes back', (type) => {
    const types3 = type === 'LEADS' ? ['党委', '支部'] : ['东路', '西路'];
    const [a = '', b = ''] = types3;
    expect(said([link(a, type, b)])).toEqual([]);
    expect(said([link(a, type, b), link(b, type, a)])).toEqual([
      circle(a, type, b, 0),
      circle(b, type, a, 1),
    ]);
  });

  it('may come back by links of two types, or by those that say nothing of above and below', () => {
    expect(said([link('东路', 'PART_OF', '西路'), link('西路', 'LOCATED_IN', '东路')])).toEqual([]);
    expect(said([link('公园', 'AFFECTS', '海风社区'), link('公园', 'AFFECTS', '石桥村')])).toEqual([]);
  });

  it('is told from what only leads into it', () => {
    const found = said([
      link('亭子', 'PART_OF', '公园'),
      link('公园', 'PART_OF', '治理'),
      link('治理', 'PART_OF', '公园'),
    ]);
    expect(found).toEqual([circle('公园', 'PART_OF', '治理', 1), circle('治理', 'PART_OF', '公园', 2)]);
  });
});

describe('what lies somewhere', () => {
  const place = (name: string, type = 'Place', more: object = {}) => ({ name, type, ...more });

  it.each(['Project', 'Facility', 'Place', 'ResidentialCompound'])('says where: a %s', (type) => {
    const entities = [place('东路', type)];
    expect(said([], entities)).toEqual([
      `entities.0: nothing says where 东路, a ${type}, lies: it needs a link LOCATED_IN, inferred if only implied`,
    ]);
    expect(said([link('东路', 'AFFECTS', '石桥村')], entities)).toContainEqual(
      expect.stringContaining('nothing says where'),
    );
    expect(said([link('东路', 'LOCATED_IN', '石桥村')], entities)).toEqual([]);
  });

  it('is no organization, and nothing that crosses the area', () => {
    const names = ['青银高速', '济青高铁', '胶济铁路', '烟汕公路', '204国道', '大沽河', '清溪'];
    expect(said([], [place('公司', 'Organization'), ...names.map((name) => place(name))])).toEqual([]);
  });

  it('is within no part of it', () => {
    const [types, more] = [
      new Map([
        ['东路', 'Place'],
        ['东路南段', 'Place'],
        ['支部', 'PartyOrganization'],
      ]),
      {},
    ];
    const of = (from: string, type: string, to: string) =>
      saidBy((say) =>
        new LinkCheck(
          factsOf({ links: [link(from, type, to, more)] }),
          realSeed.vocabulary,
          types,
          say,
        ).run(),
      );
    for (const type of ['PART_OF', 'LOCATED_IN']) {
      expect(of('东路', type, '东路南段')).toEqual([
        `links.0: 东路 ${type} 东路南段, which is by its name a part of it: turn the link round`,
      ]);
      expect(of('东路南段', type, '东路')).toEqual([]);
    }
    expect(of('东路', 'AFFECTS', '东路南段').join()).not.toContain('turn the link round');
  });
});
