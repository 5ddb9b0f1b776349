import { describe, expect, it } from 'vitest';
import { EntityCheck } from '../../../../src/seed/check/entities.js';
import { NamedDivisions } from '../../../../src/seed/covers.js';
import type { SeedReport } from '../../../../src/seed/files.js';
import type { SeedFile } from '../../../../src/seed/yaml-file.js';
import { type Facts, factsOf, saidBy } from '../../../facts.js';
import { realSeed } from '../../../real-seed.js';

const SHINAN = '山东省/青岛市/市南区';
const STREET = `${SHINAN}/香港中路街道`;
type Entity = NonNullable<Facts['entities']>[number];

function said(
  entities: Entity[],
  { links = [], covers = [STREET] }: { links?: Facts['links']; covers?: string[] } = {},
) {
  const data = factsOf({ entities, links, report: { covers } });
  const report = {
    data,
    lineOf: ([, index]: PropertyKey[]) => 10 + Number(index),
  } as unknown as SeedFile<SeedReport>;
  return saidBy((say) => new EntityCheck(report, new NamedDivisions(data), realSeed.vocabulary, say).run());
}

describe('a thing', () => {
  it('has a name and an id of its own', () => {
    const [company, park]: Entity[] = [
      { name: '海风', id: 'sea-wind' },
      { name: '公园', id: 'park', type: 'Project' },
    ] as never;
    expect(said([company, park] as Entity[])).toEqual([]);
    expect(said([company, { ...park, name: '海风' }] as Entity[])).toEqual([
      'entities.1: 海风 stands twice: names are unique within a report; add what tells them apart',
    ]);
    expect(said([company, park, { name: '桥', id: 'sea-wind' }] as Entity[])).toEqual([
      'entities.2.id: id sea-wind is that of 桥 and of 海风 on line 10: one of them needs another',
    ]);
    expect(said([{ name: '桥' }])).toEqual(['entities.0: 桥 needs an id']);
    expect(said([{ name: '桥', in: '山东省' }])).toEqual([
      'entities.0.in: 桥 is no division: where it lies is a link',
    ]);
  });

  it('has the kind, level and status of its type', () => {
    const bridge = (more: object): Entity => ({ name: '桥', id: 'bridge', type: 'Project', ...more });
    const kinds = Object.keys(realSeed.vocabulary.entities.Project?.kind ?? {}).join(', ');
    const statuses = realSeed.vocabulary.entities.Project?.status?.join(', ');
    expect(said([bridge({ kind: 'HOUSING' })])).toEqual([]);
    expect(said([bridge({ kind: 'MEDIA' })])).toEqual([
      `entities.0.kind: kind MEDIA of 桥 must be one of ${kinds}`,
    ]);
    expect(said([bridge({ level: 'BRANCH' })])).toEqual([
      'entities.0.level: level BRANCH of 桥 must be nothing: a Project has no level',
    ]);
    const status = (is: string) => said([bridge({ status: [{ is, at: [] }] })]);
    expect(status('UNDERWAY')).toEqual([]);
    expect(status('ACTIVE')).toEqual([`entities.0.status.0: status ACTIVE of 桥 must be one of ${statuses}`]);
  });

  it.each([
    ['海风临时党支部', 'PartyOrganization', 'level', 'TEMPORARY_BRANCH'],
    ['海风党支部', 'PartyOrganization', 'level', 'BRANCH'],
    ['海风协会', 'Organization', 'kind', 'SOCIAL_ORGANIZATION'],
    ['海风商会', 'Organization', 'kind', 'SOCIAL_ORGANIZATION'],
    ['海风镇人民政府', 'Organization', 'kind', 'GOVERNMENT_AGENCY'],
    ['海风派出所', 'Organization', 'kind', 'GOVERNMENT_AGENCY'],
    ['海风司法所', 'Organization', 'kind', 'GOVERNMENT_AGENCY'],
    ['海风党群服务中心', 'Facility', 'kind', 'PARTY_SERVICE_CENTRE'],
    ['海风日间照料中心', 'Facility', 'kind', 'ELDERLY_CARE'],
    ['海风敬老院', 'Facility', 'kind', 'NURSING_HOME'],
    ['海风卫生院', 'Facility', 'kind', 'CLINIC'],
    ['海风幼儿园', 'Facility', 'kind', 'SCHOOL'],
    ['海风小学', 'Facility', 'kind', 'SCHOOL'],
    ['海风中学', 'Facility', 'kind', 'SCHOOL'],
    ['海风水库', 'Facility', 'kind', 'RESERVOIR'],
    ['海风大道', 'Place', 'kind', 'ROAD'],
    ['海风专项行动', 'Programme', 'kind', 'CAMPAIGN'],
    ['海风培训班', 'Programme', 'kind', 'ACTIVITY'],
    ['海风机制', 'Programme', 'kind', 'MECHANISM'],
  ])('is what the end of its name says: %s', (name, type, property, value) => {
    const of = (more: object) => said([{ name, id: 'sea-wind', type, ...more }]);
    expect(of({})).toEqual([]);
    expect(of({ [property]: value })).toEqual([]);
    const wrong = [`entities.0.${property}: ${name} is by its name: ${type}, ${property} ${value}`];
    expect(of({ [property]: value === 'OTHER' ? 'MEDIA' : 'OTHER' })).toEqual(expect.arrayContaining(wrong));
    expect(of({ type: 'Person' })).toEqual(wrong);
    expect(said([{ name: `${name}建设`, id: 'sea-wind', type: 'Project' }])).toEqual([]);
  });
});

describe('a status', () => {
  const status = (exact: string, is: string, more: object = {}) =>
    said([
      {
        name: '亭子',
        id: 'pavilion',
        type: 'Facility',
        status: [{ is, at: [{ exact, start: 5, end: 9 }], period: undefined, ...more }],
      },
    ]);
  const denied = (exact: string, is: string) => [
    `entities.0.status.0: ${exact} does not say that 亭子 is ${is}: correct the status, or cite what shows it`,
  ];

  it.each([
    ['计划', ['ACTIVE', 'COMPLETED', 'ABOLISHED'], ['PLANNED', 'UNDERWAY']],
    ['拟建', ['ACTIVE'], ['PLANNED']],
    ['将建设', ['ACTIVE'], ['PLANNED']],
    ['规划建设', ['ACTIVE'], ['PLANNED']],
    ['筹备', ['ACTIVE'], ['PLANNED']],
    ['筹建', ['ACTIVE'], ['PLANNED']],
    ['待建', ['ACTIVE'], ['PLANNED']],
    ['2024年工作打算', ['UNDERWAY', 'ACTIVE', 'ABOLISHED'], ['PLANNED']],
    ['工作谋划', ['UNDERWAY'], ['PLANNED']],
    ['下一步', ['UNDERWAY'], ['PLANNED']],
    ['正在建设', ['ABOLISHED'], ['UNDERWAY', 'ACTIVE']],
    ['在建', ['ABOLISHED'], ['UNDERWAY']],
    ['完成', ['PLANNED', 'ABOLISHED'], ['UNDERWAY', 'ACTIVE']],
    ['全面完工', ['PLANNED'], ['ACTIVE']],
    ['圆满竣工', ['PLANNED'], ['ACTIVE']],
    ['投入使用', ['PLANNED'], ['ACTIVE']],
    ['取缔', ['PLANNED', 'UNDERWAY', 'ACTIVE'], ['ABOLISHED']],
    ['已撤销', ['ACTIVE'], ['ABOLISHED']],
    ['关停', ['ACTIVE'], ['ABOLISHED']],
    ['已全部建成', ['PLANNED'], ['ACTIVE']],
    ['已开工', ['PLANNED'], ['UNDERWAY']],
    ['已正式投用', ['PLANNED'], ['ACTIVE']],
    // What is to be done is not done, and words within others say nothing.
    ['未完成', [], ['PLANNED']],
    ['加快完成进度', [], ['PLANNED']],
    ['按计划推进', [], ['ACTIVE']],
    ['已经过去很久的建成', [], ['PLANNED']],
  ])('%s', (exact, not, may) => {
    const { status: all = [] } = realSeed.vocabulary.entities.Facility ?? {};
    for (const is of not.filter((one) => all.includes(one)))
      expect(status(exact, is)).toEqual(denied(exact, is));
    for (const is of may) expect(status(exact, is).filter((one) => one.includes('does not say'))).toEqual([]);
  });

  it('is of a time that is there, and has a place of its own', () => {
    expect(status('开放', 'ACTIVE', { period: '2021年' })).toEqual([]);
    expect(status('开放', 'ACTIVE', { period: '去年' })).toEqual([
      'entities.0.status.0: period 去年 is not in periods',
    ]);
    const at = [{ exact: '开放', start: 5, end: 7 }];
    const of = (second: object) =>
      said([
        {
          name: '亭子',
          id: 'pavilion',
          type: 'Facility',
          status: [
            { is: 'ACTIVE', at, period: undefined },
            { is: 'ACTIVE', period: undefined, ...second } as never,
          ],
        },
      ]);
    expect(of({ at })).toEqual([
      'entities.0.status.1: 开放@5 is the first citation of another status of 亭子',
    ]);
    expect(of({ at: [{ exact: '开放', start: 9, end: 11 }] })).toEqual([]);
    expect(of({ at: [] })).toEqual([]);
  });
});

describe('a division', () => {
  const city: Entity = { name: '青岛市', type: 'City' };

  it('has no id, and is above what the report covers or says what it lies in', () => {
    expect(said([city])).toEqual([]);
    expect(said([{ ...city, id: 'qingdao' }])).toEqual([
      'entities.0.id: 青岛市: divisions are identified by their chain of names and have no id',
    ]);
    expect(said([{ ...city, type: 'District' }])).toEqual([
      'entities.0.type: District 青岛市 is not above what the report covers: say what it lies in (in: its chain of names)',
    ]);
    expect(said([{ name: '烟台市', type: 'City', in: '山东省' }])).toEqual([]);
    expect(said([{ name: '烟台市', type: 'City', in: '河北省' }])).toEqual([
      expect.stringMatching(
        /^entities\.0\.in: the list of divisions has no City 烟台市 in 河北省; near it: 山东省\/烟台市/,
      ),
    ]);
    expect(said([{ name: '香港中路街道', type: 'Subdistrict', kind: 'TOWN' }])).toEqual(
      expect.arrayContaining([
        'entities.0.kind: the kind of 香港中路街道 follows from its official name: leave it out',
      ]),
    );
  });
});

describe('a community', () => {
  const of = (name: string, more: object = {}): Entity => ({ name, type: 'Community', ...more });
  const two = { covers: [STREET, `${SHINAN}/湛山街道`] };
  const lies = (name: string, to: string) => [{ from: name, type: 'PART_OF', to }];

  it('may be called by its committee', () => {
    expect(said([of('海风居委会', { kind: 'URBAN_COMMUNITY' }), of('石桥村委会')])).toEqual([]);
  });

  it('may have a code, of its subdistrict', () => {
    expect(said([of('浮山所社区')])).toEqual([]);
    expect(said([of('石桥村', { code: '370202001014' })])).toEqual([]);
    expect(said([of('石桥村', { code: '370303003202' })])).toEqual([
      `entities.0.code: 370303003202 is no community of ${STREET} in the list of divisions`,
    ]);
    expect(said([of('石桥村', { code: 'none' })])).toEqual([
      `entities.0.code: the list of divisions has no 石桥村 in ${STREET}: leave out code: none`,
    ]);
    expect(said([of('浮山所社区', { code: 'none' })])).toEqual([]);
    expect(said([{ name: '桥', id: 'bridge', code: '370202001014' }])).toEqual([
      'entities.0.code: 桥 has no code: only communities have one here',
    ]);
    expect(said([of('石桥村', { in: '山东省/青岛市' })])).toEqual([
      expect.stringMatching(/^entities\.0\.in: 山东省\/青岛市 is no subdistrict, town or township/),
    ]);
  });

  it('is recorded once', () => {
    expect(said([of('浮山所社区'), of('石桥村', { code: '370202001014' })])).toEqual([
      'entities.1: 石桥村 and 浮山所社区 are both 浮山所社区: record one, with an alias',
    ]);
    expect(said([of('浮山所社区'), of('石桥村')])).toEqual([]);
  });

  it('is of the subdistrict that has it, where the report covers several', () => {
    const found = (to: string, more: object = {}) =>
      said([of('浮山所社区', more)], { ...two, links: lies('浮山所社区', to) });
    expect(found('香港中路街道')).toEqual([]);
    expect(found('湛山街道')).toEqual([
      `entities.0: the list of divisions has 浮山所社区 not in ${SHINAN}/湛山街道 but in ${STREET}: correct where it lies, or add code: none if that is another one`,
    ]);
    expect(found('湛山街道', { code: 'none' })).toEqual([]);
    expect(said([of('石桥村')], { ...two, links: lies('石桥村', '湛山街道') })).toEqual([]);
    expect(said([of('浮山所社区')], two)).toEqual([]);
  });
});

describe('the kind that a name says', () => {
  const square = (kind: string, name = '五四广场') => said([{ name, id: 'square', type: 'Place', kind }]);

  it('is that of the thing', () => {
    expect(square('SQUARE')).toEqual([]);
    expect(square('PARK')).toEqual(['entities.0.kind: 五四广场 is by its name of the kind SQUARE, not PARK']);
    expect(square('PARK', '“五四广场”')).toHaveLength(1);
    expect(square('PARK', '五四')).toEqual([]);
    expect(said([{ name: '五四广场', id: 'square', type: 'Place' }])).toEqual([]);
  });
});

describe('a slice of a status', () => {
  const found = (exact: string, is: string) =>
    said([
      {
        name: '亭子',
        id: 'pavilion',
        type: 'Project',
        status: [{ is, at: [{ exact, start: 0, end: exact.length }], period: undefined }],
      },
    ]);

  it.each([
    ['打算建成', 'COMPLETED'],
    ['顺利搬迁完毕', 'PLANNED'],
    ['积极推进', 'COMPLETED'],
    ['着手', 'ABOLISHED'],
    ['正在洽谈', 'UNDERWAY'],
    ['取缔', 'NEGOTIATING'],
  ])('%s denies %s', (exact, is) => {
    expect(found(exact, is)).toContainEqual(
      expect.stringContaining(`${exact} does not say that 亭子 is ${is}`),
    );
  });

  it.each([
    ['打算建成', 'PLANNED'],
    ['顺利搬迁完毕', 'COMPLETED'],
    ['积极推进', 'UNDERWAY'],
    ['推进完成', 'COMPLETED'],
    ['正在洽谈', 'NEGOTIATING'],
  ])('%s may be %s', (exact, is) => {
    expect(found(exact, is).filter((one) => one.includes('does not say'))).toEqual([]);
  });
});
