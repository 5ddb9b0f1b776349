import { describe, expect, it } from 'vitest';
import { findCommunities, findKnown, findNames } from '../../../src/draft/names.js';

const namesOf = (text: string, places: string[] = [], ends: number[] = []) =>
  findNames(text, places, new Set(ends)).map(({ name, type, kind, level }) =>
    [type, kind ?? level, name].filter(Boolean).join(' '),
  );

describe('findNames', () => {
  it.each([
    ['引进青松园林有限公司', ['Organization COMPANY 青松园林有限公司']],
    ['在石桥社区党支部的带领下', ['PartyOrganization BRANCH 石桥社区党支部']],
    ['印发《河长制实施方案》', ['Document 河长制实施方案']],
    ['推行“红石榴”工作法', ['Programme MODEL “红石榴”工作法']],
    ['拓宽清泉路、柳林大道', ['Place ROAD 清泉路', 'Place ROAD 柳林大道']],
    ['荣获全市文明先进单位', ['Honour 全市文明先进单位']],
    ['记者 王小明', ['Person 王小明']],
    ['区委、区政府部署', ['PartyOrganization COMMITTEE 区委', 'Organization GOVERNMENT_AGENCY 区政府']],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  it.each(['工作思路清晰', '铁路沿线', '各小区', '老旧小区改造项目数'])('finds no place in %s', (text) => {
    expect(namesOf(text).filter((name) => /^(?:Place|ResidentialCompound)/.test(name))).toEqual([]);
  });

  it('begins a name with a known place, and not within a figure', () => {
    expect(namesOf('服务于清泉镇中心小学', ['清泉镇'])).toEqual(['Facility SCHOOL 清泉镇中心小学']);
    expect(namesOf('建成50亩柳林产业园', [], [5])).toEqual(['Project INDUSTRIAL_PARK 柳林产业园']);
  });

  it('takes a longer name for a shorter one with a word before it', () => {
    expect(namesOf('清泉路。内清泉路')).toEqual(['Place ROAD 清泉路']);
  });
});

describe('findCommunities', () => {
  it('finds those of the list, and those that share the last word of a list', () => {
    const found = findCommunities('甲水、乙山、丙河社区', ['甲水社区', '乙山社区', '丙河社区']);
    expect(found.map(({ name, at }) => `${name} ${at[0]?.exact}@${at[0]?.start}`).sort()).toEqual(
      ['丙河社区 丙河社区@6', '乙山社区 乙山@3', '甲水社区 甲水@0'].sort(),
    );
  });

  it('takes no sentence for a name', () => {
    expect(findCommunities('深入社区走访,美丽乡村建设,12个社区', [])).toEqual([]);
  });
});

describe('findKnown', () => {
  it('finds what other reports name, by other wordings too', () => {
    const known = [
      { name: '清泉行动计划', type: 'Programme', aliases: ['清泉行动'] },
      { name: '石桥市场', type: 'Facility', aliases: [] },
    ];
    expect(
      findKnown('开展清泉行动,石桥市场', known).map(
        ({ name, at }) => `${name} ${at[0]?.exact}@${at[0]?.start}`,
      ),
    ).toEqual(['清泉行动计划 清泉行动@2']);
  });
});
