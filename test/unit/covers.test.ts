import { describe, expect, it } from 'vitest';
import { Areas, areaProperties } from '../../src/seed/areas.js';
import { coverOf } from '../../src/seed/covers.js';

describe('what a report covers', () => {
  const ZHANGDIAN = '山东省/淄博市/张店区';
  const cover = (path: string) => {
    const found = coverOf(path);
    return found && [found.chain.at(-1)?.label, found.chain.at(-1)?.path, found.below];
  };

  it('is a division of any level', () => {
    expect(cover('山东省')).toEqual(['Province', '山东省', null]);
    expect(cover(ZHANGDIAN)).toEqual(['District', ZHANGDIAN, null]);
    expect(cover(`${ZHANGDIAN}/湖田街道`)).toEqual(['Subdistrict', `${ZHANGDIAN}/湖田街道`, null]);
    expect(cover(`${ZHANGDIAN}/湖田街道/商家村`)).toEqual([
      'Community',
      `${ZHANGDIAN}/湖田街道/商家村`,
      null,
    ]);
  });

  it('is a community that the list has not, or a compound, by the name that the report has', () => {
    expect(cover(`${ZHANGDIAN}/湖田街道/星光小区`)).toEqual([
      'Subdistrict',
      `${ZHANGDIAN}/湖田街道`,
      '星光小区',
    ]);
    expect(cover(`${ZHANGDIAN}/湖田街道/商家村/星光小区`)).toEqual([
      'Community',
      `${ZHANGDIAN}/湖田街道/商家村`,
      '星光小区',
    ]);
  });

  it('is nothing that is not there', () => {
    expect(cover('山南省')).toBeNull();
    expect(cover(`${ZHANGDIAN}/湖天街道`)).toBeNull();
    expect(cover(`${ZHANGDIAN}/湖田街道/星光小区/三号楼`)).toBeNull();
  });
});

describe('the area of figures', () => {
  const link = (from: string, type: string, to: string) => ({ from, type, to });
  const areas = new Areas([
    link('community:甲省/乙市/丙区/丁镇/戊村', 'PART_OF', 'subdistrict:甲省/乙市/丙区/丁镇'),
    link('project:p', 'LOCATED_IN', 'community:甲省/乙市/丙区/丁镇/戊村'),
    link('project:p', 'LOCATED_IN', 'subdistrict:甲省/乙市/丙区/丁镇'),
    link('project:q', 'PART_OF', 'project:p'),
    link('project:p', 'PART_OF', 'project:q'),
    link('project:road', 'LOCATED_IN', 'subdistrict:甲省/乙市/丙区/己乡'),
    link('project:road', 'LOCATED_IN', 'subdistrict:甲省/乙市/丙区/丁镇'),
    link('subdistrict:甲省/乙市/丙区/己乡', 'CARRIES_OUT', 'programme:r'),
  ]);

  it('is the subdistrict that all of their subjects lie in, however far down', () => {
    const town = ['甲省', '乙市', '丙区', '丁镇'];
    expect(areas.of(['community:甲省/乙市/丙区/丁镇/戊村'])).toEqual(town);
    expect(areas.of(['project:p'])).toEqual(town);
    expect(areas.of(['project:q', 'subdistrict:甲省/乙市/丙区/丁镇'])).toEqual(town);
  });

  it('is the division that joins several', () => {
    expect(areas.of(['project:road'])).toEqual(['甲省', '乙市', '丙区']);
    expect(areas.of(['project:p', 'district:甲省/乙市/庚区'])).toEqual(['甲省', '乙市']);
    expect(areas.of(['project:p', 'province:辛省'])).toEqual([]);
  });

  it('is that of who carries it out, where something lies nowhere', () => {
    expect(areas.of(['programme:r'])).toEqual(['甲省', '乙市', '丙区', '己乡']);
    expect(areas.of(['honour:h'])).toEqual([]);
  });

  it('is carried as an id for each level', () => {
    expect(areaProperties(['甲省', '乙市'])).toEqual({
      provinceId: 'province:甲省',
      cityId: 'city:甲省/乙市',
    });
  });
});
