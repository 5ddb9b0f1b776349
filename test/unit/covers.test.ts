import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSeed } from '../../src/seed/check/check.js';
import { coverOf } from '../../src/seed/covers.js';
import { Areas, areaProperties } from '../../src/seed/dataset/areas.js';
import { buildDataset } from '../../src/seed/dataset/dataset.js';
import { readSeed } from '../../src/seed/files.js';

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

describe('a report', () => {
  const SHINAN = '山东省/青岛市/市南区';
  const STREET = `subdistrict:${SHINAN}/香港中路街道`;

  /** The fixture's seed with what its report covers, and more, changed: what is wrong in it, and its graph. */
  function recorded(...replacements: [from: string, to: string][]) {
    const folder = mkdtempSync(join(tmpdir(), 'street-atlas-covers-'));
    try {
      cpSync('test/fixtures/seed', folder, { recursive: true });
      cpSync('seed/vocabulary.yaml', join(folder, 'vocabulary.yaml'));
      const path = join(folder, 'reports/example-2021.yaml');
      let report = readFileSync(path, 'utf8');
      for (const [from, to] of replacements) {
        expect(report).toContain(from);
        report = report.replace(from, to);
      }
      writeFileSync(path, report);
      const { seed, problems } = readSeed(folder);
      if (!seed) return { problems: problems.map(({ message }) => message), rows: [] };
      const found = checkSeed(seed, null).problems.map(({ message }) => message);
      return { problems: found, rows: found.length > 0 ? [] : [...buildDataset(seed, 'cited').rows()] };
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  const covering = (path: string): [string, string] => [
    `subdistrict: ${SHINAN}/香港中路街道`,
    `covers: [${path}]`,
  ];

  it.each([
    ['a village', `${SHINAN}/香港中路街道/石桥村`, `community:${SHINAN}/香港中路街道/石桥村`],
    ['one project', `${SHINAN}/香港中路街道/蓝湾公园`, 'project:blue-bay-park'],
  ])('on %s is about that, and its figures are its subdistrict’s', (_what, path, id) => {
    const { problems, rows } = recorded(covering(path));
    expect(problems).toEqual([]);
    const links = rows.flatMap(({ outgoing }) => outgoing);
    expect(links.filter(({ type }) => type === 'COVERS').map(({ to }) => to)).toEqual([id]);
    const figures = rows.map(({ node }) => node).filter(({ labels }) => labels[0] === 'Observation');
    expect(new Set(figures.map(({ properties }) => properties.subdistrictId))).toEqual(new Set([STREET]));
    const reported = rows.map(({ node }) => node).filter(({ labels }) => labels.includes('Reported'));
    expect(reported.map(({ id }) => id)).toEqual([STREET]);
  });

  it('on a district says where its communities lie, and figures are of what they are about', () => {
    const elsewhere = recorded(covering(SHINAN));
    expect(elsewhere.problems).toContain(
      '香港中路街道 is no entity of this report: add it to entities, or correct the name',
    );
    const named: [string, string] = [
      'entities:\n',
      `entities:\n  - {name: 香港中路街道, type: Subdistrict, in: ${SHINAN}, aliases: [虚构街道], at: 虚构街道@0}\n`,
    ];
    const { problems, rows } = recorded(covering(SHINAN), named);
    expect(problems).toEqual([]);
    const about = new Map(
      rows.flatMap(({ outgoing }) =>
        outgoing.filter(({ type }) => type === 'ABOUT').map(({ from, to }) => [from, to]),
      ),
    );
    const park = rows.find(({ node }) => about.get(node.id) === 'project:blue-bay-park');
    expect(park?.node.properties).toMatchObject({ districtId: `district:${SHINAN}`, subdistrictId: STREET });
  });

  it('says what is wrong with what it covers and where divisions lie', () => {
    const only = (...replacements: [string, string][]) => recorded(...replacements).problems[0];
    expect(only(covering(`${SHINAN}/香港中路街道/星光小区`))).toBe(
      '星光小区 is no entity of this report: add it to entities',
    );
    expect(only([`subdistrict: ${SHINAN}/香港中路街道`, 'kind: NEWS'])).toBe(
      'report: says what it is about with covers, or with subdistrict where that is one',
    );
    expect(only(['kind: VILLAGE', `kind: VILLAGE\n    in: ${SHINAN}/香港路街道`])).toBe(
      `${SHINAN}/香港路街道 is no subdistrict, town or township of the list of divisions; near it: ${SHINAN}/香港中路街道, ${SHINAN}/云南路街道, ${SHINAN}/中山路街道`,
    );
    expect(only(['entities:\n', 'entities:\n  - {name: 烟台市, type: City, at: 烟台市@0}\n'])).toBe(
      'City 烟台市 is not above what the report covers: say what it lies in (in: its chain of names)',
    );
    expect(
      only(['entities:\n', 'entities:\n  - {name: 烟台市, type: City, in: 河北省, at: 烟台市@0}\n']),
    ).toBe(
      'the list of divisions has no City 烟台市 in 河北省; near it: 山东省/烟台市, 河北省/邢台市, 河北省/邢台市/沙河市',
    );
    expect(only(['kind: COMPANY', `kind: COMPANY\n    in: ${SHINAN}`])).toBe(
      '青松园林公司 is no division: where it lies is a link',
    );
  });
});
