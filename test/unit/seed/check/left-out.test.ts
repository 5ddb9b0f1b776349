import { describe, expect, it } from 'vitest';
import { LeftOutCheck } from '../../../../src/seed/check/left-out.js';
import { NamedDivisions } from '../../../../src/seed/covers.js';
import { type Facts, factsOf, saidBy } from '../../../facts.js';

const found = (text: string, facts: Facts) => {
  const report = factsOf(facts);
  return saidBy((say) => new LeftOutCheck(report, new NamedDivisions(report), text, say).run());
};

describe('a step', () => {
  const of = (text: string, ...steps: string[]) =>
    found(text, {
      entities: [
        {
          name: '办法',
          steps: steps.map((name) => {
            const start = text.indexOf(name);
            return { name, at: [{ exact: name, start, end: start + name.length }] };
          }),
        },
      ],
    });

  it('is not left out between two of a list', () => {
    expect(of('先登记、核实、办理。', '登记', '办理')).toEqual([
      'entities.0.steps.1: before this step of 办法 stands 核实 in the list: it is a step as well',
    ]);
    expect(of('先登记、核实、办理、反馈。', '登记', '核实', '反馈')).toEqual([
      'entities.0.steps.2: before this step of 办法 stands 办理 in the list: it is a step as well',
    ]);
  });

  it.each([
    ['先登记、核实、办理。', '登记', '核实', '办理'],
    ['登记、说明，核实、办理。', '登记', '核实'],
    ['登记，核实，办理。', '登记', '办理'],
    ['登记说明、办理。', '登记', '办理'],
    ['登记、说明办理。', '登记', '办理'],
    ['登记又、说明、办理。', '登记', '办理'],
    ['登记、说明、又办理。', '登记', '办理'],
    ['办理、核实、登记。', '登记', '办理'],
    ['登记、核实', '登记'],
  ])('is followed by the next in %s', (text, ...steps) => {
    expect(of(text, ...steps)).toEqual([]);
  });
});

describe('a sum', () => {
  const TEXT = '共12户，东村7户、西村5户，北村3户。南村9户。';
  const figure = (slice: string, value: number, more: object = {}) => ({
    value,
    unit: '户',
    at: `${slice}@${TEXT.indexOf(slice)}`,
    ...more,
  });
  const [whole, east, west, north] = [
    figure('12户', 12),
    figure('7户', 7),
    figure('5户', 5),
    figure('3户', 3),
  ] as const;
  const unsaid = (parts: string) => [
    `observations.0: ${parts} make up 12户@1: add them up in a check (SUM), or say that they are its parts (partOf)`,
  ];

  it('is checked where figures of its sentence make it up', () => {
    expect(found(TEXT, { observations: [whole, east, west, north] })).toEqual(unsaid('7户@7, 5户@12'));
    expect(found(TEXT, { observations: [whole, west, east] })).toEqual(unsaid('7户@7, 5户@12'));
    expect(
      found('共1.2吨，东村0.7吨、西村0.5吨，再有11.1吨', {
        observations: [
          { value: 11.2, unit: '吨', at: '1.2吨@1' },
          { value: 0.1, unit: '吨', at: '0.7吨@8' },
          { value: 0.2, unit: '吨', at: '0.5吨@15' },
          { value: 10.9, unit: '吨', at: '11.1吨@23' },
        ],
      }),
    ).toHaveLength(1);
  });

  it('is none of other figures, of one alone, or of another sentence', () => {
    expect(found(TEXT, { observations: [whole, east, north] })).toEqual([]);
    expect(found(TEXT, { observations: [whole, figure('7户', 12)] })).toEqual([]);
    expect(found(TEXT, { observations: [whole, figure('3户', 3), figure('9户', 9)] })).toEqual([]);
    expect(found(TEXT, { observations: [figure('5户', 5), figure('3户', 3), figure('9户', 2)] })).toEqual([]);
    expect(found(TEXT, { observations: [west, figure('12户', 2), figure('7户', 3)] })).toEqual([]);
  });

  it('is of one unit and status, and too large to be met by chance', () => {
    expect(found(TEXT, { observations: [whole, east, { ...west, unit: '人' }] })).toEqual([]);
    expect(found(TEXT, { observations: [whole, east, { ...west, status: 'TARGET' }] })).toEqual([]);
    const small = [figure('12户', 9), figure('7户', 4), figure('5户', 5)];
    expect(found(TEXT, { observations: small })).toEqual([]);
    expect(found(TEXT, { observations: [figure('12户', 10), figure('7户', 5), west] })).toHaveLength(1);
  });

  it('is said by a check of it, or by its parts', () => {
    const observations = [whole, east, west];
    const [sum, operands] = ['12户@1', ['7户@7', '5户@12']];
    expect(found(TEXT, { observations, checks: [{ rule: 'SUM', result: sum, operands }] })).toEqual([]);
    expect(
      found(TEXT, { observations, checks: [{ rule: 'EQUAL', result: '9户@22', operands: [sum] }] }),
    ).toEqual([]);
    expect(
      found(TEXT, { observations, checks: [{ rule: 'SUM', result: '7户@7', operands: ['5户@12'] }] }),
    ).toHaveLength(1);
    const partOf = sum;
    expect(found(TEXT, { observations: [whole, { ...east, partOf }, { ...west, partOf }] })).toEqual([]);
    expect(found(TEXT, { observations: [whole, { ...east, partOf }, west] })).toEqual(
      unsaid('7户@7, 5户@12'),
    );
  });
});

describe('what has its owner in its name', () => {
  const community = { name: '海风社区', type: 'Community' };
  const branch = { name: '海风社区党委', type: 'PartyOrganization' };
  const of = (entities: NonNullable<Facts['entities']>, links: NonNullable<Facts['links']> = []) =>
    found('', { entities, links });

  it('is linked with it', () => {
    expect(of([community, branch])).toEqual([
      'entities.1: 海风社区党委 (PartyOrganization) is by its name of 海风社区, and nothing links the two',
    ]);
    const link = { from: '海风社区党委', type: 'ORGANIZED_IN', to: '海风社区' };
    expect(of([community, branch], [link])).toEqual([]);
    expect(of([community, branch], [{ from: '海风社区', type: 'LEADS', to: '海风社区党委' }])).toEqual([]);
    expect(of([community, branch], [{ ...link, to: '石桥村' }])).toHaveLength(1);
    expect(of([community, branch], [{ from: '石桥村', type: 'LEADS', to: '海风社区党委' }])).toHaveLength(1);
    expect(of([{ ...community, type: 'Organization' }])).toEqual([]);
    expect(of([community, branch], [{ ...link, from: '石桥村' }])).toHaveLength(1);
  });

  it.each([
    ['PartyOrganization', 'Community'],
    ['PartyOrganization', 'ResidentialCompound'],
    ['PartyOrganization', 'Organization'],
    ['Organization', 'Community'],
    ['Organization', 'ResidentialCompound'],
    ['Facility', 'Community'],
    ['Facility', 'ResidentialCompound'],
  ])('is a %s of a %s', (type, owner) => {
    expect(
      of([
        { ...community, type: owner },
        { ...branch, type },
      ]),
    ).toHaveLength(1);
  });

  it.each([
    ['Facility', 'Organization'],
    ['Organization', 'Place'],
    ['Place', 'Community'],
  ])('is no %s of a %s', (type, owner) => {
    expect(
      of([
        { ...community, type: owner },
        { ...branch, type },
      ]),
    ).toEqual([]);
  });

  it('has it at the beginning, and the longest that is there', () => {
    expect(of([community, { ...branch, name: '大海风社区党委' }])).toEqual([]);
    const company = { name: '海风社区物业', type: 'Organization' };
    const other = { ...branch, name: '海风社区物业党支部' };
    const links = [
      { from: '海风社区物业', type: 'SERVES', to: '海风社区' },
      { from: '海风社区物业党支部', type: 'ORGANIZED_IN', to: '海风社区' },
    ];
    expect(of([community, company, other], links)).toEqual([
      'entities.2: 海风社区物业党支部 (PartyOrganization) is by its name of 海风社区物业, and nothing links the two',
    ]);
  });
});

describe('what somebody does', () => {
  const fair = { name: '灯会', type: 'Programme' };
  const of = (facts: Facts, entity: object = fair) =>
    found('', { ...facts, entities: [{ ...fair, ...entity }, ...(facts.entities ?? [])] });

  it('is not only named', () => {
    expect(of({})).toEqual([
      'entities.0: nothing is said of 灯会, a Programme: link it with what it belongs to or with who does it, or leave it out',
    ]);
    for (const type of ['Document', 'Honour', 'Project']) expect(of({}, { type })).toHaveLength(1);
    for (const type of ['Place', 'Person', 'Organization', 'City']) expect(of({}, { type })).toEqual([]);
  });

  it('has a link, a figure, a check, a status or steps', () => {
    expect(of({ links: [{ from: '灯会', type: 'LOCATED_IN', to: '街' }] })).toEqual([]);
    expect(of({ links: [{ from: '街', type: 'CARRIES_OUT', to: '灯会' }] })).toEqual([]);
    expect(of({ observations: [{ about: ['灯会'], at: '1场@0' }] })).toEqual([]);
    expect(of({ checks: [{ rule: 'COUNT', result: '1场@0', names: ['灯会'] }] })).toEqual([]);
    expect(of({}, { status: [{ is: 'PLANNED', at: [], period: undefined }] })).toEqual([]);
    expect(of({}, { steps: [{ name: '点灯', at: [] }] })).toEqual([]);
    expect(of({ links: [{ from: '街', type: 'CARRIES_OUT', to: '集市' }] })).toHaveLength(1);
    expect(of({ checks: [{ rule: 'SUM', result: '1场@0', operands: [] }] })).toHaveLength(1);
  });
});

describe('what the text names beyond doubt', () => {
  const names = (text: string, facts: Facts = {}) => found(text, facts);
  const thing = (name: string, more: object = {}) => ({ entities: [{ name, type: 'Place', ...more }] });
  const missing = (name: string) => [
    `entities: ${name} is a name, and nothing is recorded of it: add it to entities, or to the aliases or the citations of what it means`,
  ];

  it('is recorded: titles, and words in quotation marks with what they are', () => {
    expect(names('印发《海风办法》。')).toEqual(missing('《海风办法》@2'));
    expect(names('开展“清风”行动。')).toEqual(missing('“清风”行动@2'));
    expect(names('建成"清风"平台。')).toEqual(missing('"清风"平台@2'));
    expect(names('以“清风”闻名。')).toEqual([]);
    expect(names('“清风，好”行动。')).toEqual([]);
    expect(names('《风》、“风”行动。')).toEqual([]);
  });

  it('is told once, by where it stands first', () => {
    expect(names('开展“清风”行动，“清风”行动好。')).toEqual(missing('“清风”行动@2'));
  });

  it('is recorded by its name, an alias, a step, a part of it, or a citation', () => {
    const text = '开展“清风”行动。';
    expect(names(text, thing('“清风”行动'))).toEqual([]);
    expect(names(text, thing('清风行动'))).toEqual([]);
    expect(names(text, thing('海风“清风”行动'))).toEqual([]);
    expect(names(text, thing('清风'))).toEqual([]);
    expect(names(text, thing('海风', { aliases: ['“清风”行动'] }))).toEqual([]);
    expect(names(text, thing('海风', { at: ['清风@3'] }))).toEqual([]);
    expect(names(text, thing('海风', { at: ['。@8'] }))).toHaveLength(1);
    expect(names(text, thing('海风', { at: ['开展@0'] }))).toHaveLength(1);
    expect(names(text, thing('海风', { steps: [{ name: '清风行动', at: [] }] }))).toEqual([]);
    const at = [{ exact: '清风', start: 3, end: 5 }];
    expect(names(text, thing('海风', { steps: [{ name: '一', at }] }))).toEqual([]);
  });

  it('is a community of what the report is on', () => {
    expect(names('到浮山所社区去。')).toEqual(missing('浮山所社区@1'));
    expect(names('到浮山所社区去。', thing('浮山所社区', { at: ['浮山所社区@1'] }))).toEqual([]);
    expect(names('浮山所社区好。')).toEqual(missing('浮山所社区@0'));
    expect(names('到石头社区去。')).toEqual([]);
    expect(names('社区好。')).toEqual([]);
    const covers = ['山东省/青岛市/市南区'];
    expect(names('到浮山所社区去。', { report: { covers } })).toEqual([]);
    expect(names('到浮山所社区去。', { report: { covers: ['没有'] } })).toEqual([]);
  });
});

describe('what is certainly named', () => {
  const missing = (text: string, facts: Facts = {}) =>
    found(text, facts).filter((one) => one.includes('nothing is recorded'));

  it('is an honour after the word for receiving it', () => {
    expect(missing('社区荣获“最美社区之星”称号。')).toEqual([
      expect.stringContaining('最美社区之星@5 is a name'),
    ]);
    expect(missing('社区被评为全国先进集体。')).toEqual([
      expect.stringContaining('全国先进集体@5 is a name'),
    ]);
    expect(missing('社区获得很多人的好评。')).toEqual([]);
    expect(
      missing('社区被评为全国先进集体。', { entities: [{ name: '全国先进集体', type: 'Honour' }] }),
    ).toEqual([]);
  });

  it('is a division that the report lies in', () => {
    expect(missing('在青岛市。')).toEqual([expect.stringContaining('青岛市@1 is a name')]);
    expect(missing('在青岛市。', { entities: [{ name: '青岛市', type: 'City' }] })).toEqual([]);
    expect(missing('在济南市。')).toEqual([]);
  });
});
