import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../src/seed/dataset/dataset.js';
import { isBrief } from '../../src/seed/dataset/load.js';
import {
  chosenDivisions,
  divisionsIn,
  divisionsNamed,
  divisionsUnder,
  matchCommunity,
} from '../../src/seed/divisions.js';
import { realSeed } from '../real-seed.js';

const QINGSHUIHE = '安徽省/六安市/金安区/清水河街道';

describe('the list of divisions', () => {
  it('has five levels, and no two divisions with the same chain of names', () => {
    const counts: Record<string, number> = {};
    const ids = new Set<string>();
    for (const { label, path } of chosenDivisions('national')) {
      counts[label] = (counts[label] ?? 0) + 1;
      ids.add(`${label} ${path}`);
    }
    expect(counts).toEqual({
      Province: 31,
      City: 342,
      District: 2978,
      Subdistrict: 41_352,
      Community: 620_573,
    });
    expect(ids.size).toBe(665_276);
  });

  it('gives what is above a code and all below it, each once, those above first', () => {
    const names = (codes: string[]) => [...divisionsUnder(codes)].map(({ code, name }) => `${code} ${name}`);
    const above = ['34 安徽省', '3415 六安市', '341502 金安区', '341502005 清水河街道'];
    expect(names(['341502005006'])).toEqual([...above, '341502005006 茶棚社区']);
    expect(names(['341502005', '341502005006'])).toEqual(names(['341502005']));
    expect(names(['341502005'])).toHaveLength(4 + 9);
    expect(names(['370303003', '341502005'])).toHaveLength(8 + 9 + 23);
  });

  it('finds the divisions of a level that a text names, in the order of their codes', () => {
    const paths = (found: { path: string }[]) => found.map(({ path }) => path);
    const text = '从金安区清水河街道到湖田街道，经湛山街道、湖田街道，不经城区。';
    expect(paths(divisionsIn('Subdistrict', text))).toEqual([
      '安徽省/六安市/金安区/清水河街道',
      '山东省/青岛市/市南区/湛山街道',
      '山东省/淄博市/张店区/湖田街道',
      '广东省/深圳市/罗湖区/清水河街道',
    ]);
    expect(paths(divisionsIn('District', text))).toEqual(['安徽省/六安市/金安区']);
    expect(divisionsIn('District', '')).toEqual([]);
    // Of two characters, as 城区: it stands in other words.
    expect(divisionsIn('District', '城区').map(({ name }) => name)).toEqual([]);
    expect(paths(divisionsNamed('District', '金安区'))).toEqual(['安徽省/六安市/金安区']);
    expect(divisionsNamed('City', '金安区')).toEqual([]);
  });

  it('tells subdistricts, towns and townships by their names', () => {
    const kinds = (name: string) =>
      [...divisionsUnder(['152530', '371702004'])].find((one) => one.name === name)?.kind;
    expect(kinds('北城街道')).toBe('SUBDISTRICT');
    expect(kinds('上都镇')).toBe('TOWN');
    expect(kinds('宝绍岱苏木')).toBe('TOWNSHIP');
    expect(kinds('黑城子示范区')).toBe('OTHER');
    expect(kinds('菏泽市')).toBeUndefined();
  });

  it('names communities as people do, unless two of a subdistrict then had the same name', () => {
    const find = (subdistrict: string, wanted: RegExp) =>
      [...divisionsUnder([subdistrict])]
        .filter(({ label, officialName }) => label === 'Community' && wanted.test(officialName))
        .map(({ name, officialName, kind }) => [name, officialName, kind]);
    expect(find('370303003', /商家|杏园/)).toEqual([
      ['杏园社区', '杏园社区居委会', 'URBAN_COMMUNITY'],
      ['商家村', '商家村委会', 'VILLAGE'],
    ]);
    expect(find('370115002', /北湖/)).toEqual([['北湖社区', '北湖社区居民委员会', 'URBAN_COMMUNITY']]);
    const both = [
      ['干河沟社区居民委员会', '干河沟社区居民委员会', 'URBAN_COMMUNITY'],
      ['干河沟社区居委会', '干河沟社区居委会', 'URBAN_COMMUNITY'],
    ];
    expect(find('130402007', /干河沟/).sort()).toEqual(both.sort());
    // The same name whether its sibling is asked for or not.
    const [, , , , alone] = divisionsUnder(['130402007014']);
    expect(alone?.name).toBe('干河沟社区居民委员会');
  });
});

describe('a community of a report', () => {
  const match = (name: string, code?: string, subdistrict = QINGSHUIHE) => {
    const found = matchCommunity(subdistrict, { name, code });
    return found && `${found.division.code} ${found.rule}`;
  };

  it('is the one of its name in its subdistrict, and in no other', () => {
    expect(match('茶棚社区')).toBe('341502005006 SAME_NAME');
    expect(match('茶棚')).toBeNull();
    expect(match('茶棚社区', undefined, '山东省/淄博市/张店区/湖田街道')).toBeNull();
  });

  it('is another one, or none, where the seed says so', () => {
    expect(match('茶棚', '341502005006')).toBe('341502005006 STATED');
    expect(match('茶棚社区', 'none')).toBeNull();
    expect(match('茶棚社区', '370303003011')).toBeNull(); // of another subdistrict
  });
});

describe('the versions of the dataset', () => {
  it('differ with the divisions that are chosen', () => {
    const version = (choice: 'cited' | 'national' | string[]) => buildDataset(realSeed, choice).version;
    const versions = [version('cited'), version('national'), version(['11']), version(['12'])];
    expect(new Set(versions).size).toBe(4);
    expect(version(['11'])).toBe(versions[2]);
  });
});

describe('a load', () => {
  it.each([
    ['cited', true],
    [['37'], true],
    ['national', false],
  ] as const)('with the divisions %j is over soon: %j', (choice, brief) => {
    expect(isBrief(buildDataset(realSeed, typeof choice === 'string' ? choice : [...choice]))).toBe(brief);
  });
});
