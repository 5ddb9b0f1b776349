import { describe, expect, it } from 'vitest';
import { checkGroups } from '../../../../src/seed/check/groups.js';
import { MetricCatalogue } from '../../../../src/seed/metrics.js';
import { type Facts, factsOf, saidBy } from '../../../facts.js';
import { realSeed } from '../../../real-seed.js';

const catalogue = new MetricCatalogue(realSeed);
const said = (text: string, facts: Facts) =>
  saidBy((say) => checkGroups(factsOf(facts), catalogue, text, say));

describe('a group', () => {
  const of = (
    name: string,
    type: string,
    more: Facts['entities'] = [],
    observations: Facts['observations'] = [],
  ) => said('', { entities: [{ name, type, group: true }, ...more], observations });
  const isOne = (name: string) => [
    `entities.0.group: ${name} is a single thing with a name of its own, not a group: delete group`,
  ];

  it.each([
    ['“暖心”驿站', 'Facility'],
    ['区委', 'PartyOrganization'],
    ['镇卫生院', 'Facility'],
    ['街道党工委', 'PartyOrganization'],
    ['海风路', 'Place'],
    ['海风园林有限公司', 'Organization'],
  ])('is not %s, of which there is one', (name, type) => {
    expect(of(name, type)).toEqual(isOne(name));
  });

  it('is not what begins with the name of a single thing', () => {
    const community = { name: '海风社区', type: 'Community', aliases: ['海风'] };
    expect(of('海风社区党委', 'PartyOrganization', [community])).toEqual(isOne('海风社区党委'));
    expect(of('海风驿站', 'Facility', [community])).toEqual(isOne('海风驿站'));
    expect(of('网格驿站', 'Facility', [community])).toEqual([]);
    expect(of('驿站党委', 'PartyOrganization', [{ name: '驿站', type: 'Facility' }])).toEqual([]);
    expect(of('志愿队党支部', 'PartyOrganization', [{ name: '志愿队', group: true }])).toEqual([]);
  });

  it.each([
    ['社区党委', 'PartyOrganization'],
    ['物业公司', 'Organization'],
    ['东路、西路', 'Place'],
    ['各镇卫生院', 'Facility'],
  ])('may be %s', (name, type) => {
    expect(of(name, type)).toEqual([]);
  });

  it('may have any name if the report counts it', () => {
    const counted = (value: number) => [{ about: ['镇卫生院'], value, at: '2所@0' }];
    expect(of('镇卫生院', 'Facility', [], counted(2))).toEqual([]);
    expect(of('镇卫生院', 'Facility', [], counted(1))).toEqual(isOne('镇卫生院'));
  });
});

describe('what is counted', () => {
  const counted = (text: string, slice: string, more: object = {}, name = '楼宇党支部') =>
    said(text, {
      entities: [{ name, type: 'PartyOrganization' }],
      observations: [
        {
          metric: { object: '党支部', measure: 'COUNT' },
          about: [name],
          value: 7,
          unit: '个',
          at: `${slice}@${text.indexOf(slice)}`,
          ...more,
        } as NonNullable<Facts['observations']>[number],
      ],
    });

  it('is a group where the number stands beside its name', () => {
    const isGroup = (at: string) => [
      `entities.0.group: ${at} counts how many there are of 楼宇党支部: it is a group, so add group: true`,
    ];
    expect(counted('组建楼宇党支部7个。', '7个')).toEqual(isGroup('7个@7'));
    expect(counted('组建7个楼宇党支部。', '7个')).toEqual(isGroup('7个@2'));
  });

  it('is none if there is one, or if something else is counted', () => {
    expect(counted('组建楼宇党支部7个。', '7个', { value: 1 })).toEqual([]);
    expect(counted('楼宇党支部有7个。', '7个')).toEqual([]);
    expect(counted('楼宇党支部7个。', '7个', { metric: { object: '党员', measure: 'COUNT' } })).toEqual([]);
    expect(counted('楼宇党支部7个。', '7个', { about: ['楼宇党支部', '某'] })).toEqual([]);
    expect(
      counted('楼宇党支部7名。', '7名', { metric: { object: '党支部', measure: 'PERSONS' }, unit: '人' }),
    ).toEqual([]);
  });
});
