import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chosenDivisions, divisionsUnder, matchCommunity } from '../src/seed/divisions.js';
import { readDataset } from '../src/seed/read.js';
import { type Atlas, openAtlas } from './atlas.js';

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
    const version = (choice: 'cited' | 'national' | string[]) =>
      readDataset('seed', null, choice).dataset.version;
    const versions = [version('cited'), version('national'), version(['11']), version(['12'])];
    expect(new Set(versions).size).toBe(4);
    expect(version(['11'])).toBe(versions[2]);
  });
});

describe('the served graph', () => {
  let atlas: Atlas;
  beforeAll(async () => {
    atlas = await openAtlas();
  });
  afterAll(() => atlas.close());

  it('has the chains of the five subdistricts and all their communities', async () => {
    const rows = await atlas.database.read<{
      name: string;
      listed: number;
      cited: number;
      unlisted: number;
    }>(`
      MATCH (s:Subdistrict)<-[:PART_OF]-(c:Community)
      RETURN s.codeValue AS code, s.name AS name, count(c.codeValue) AS listed, sum(CASE WHEN c.codeMatch IS NOT NULL THEN 1 ELSE 0 END) AS cited,
             sum(CASE WHEN c.codeValue IS NULL THEN 1 ELSE 0 END) AS unlisted
      ORDER BY code`);
    expect(rows).toEqual([
      { code: '341502005', name: '清水河街道', listed: 9, cited: 5, unlisted: 0 },
      { code: '370105012', name: '纬北路街道', listed: 11, cited: 2, unlisted: 0 },
      { code: '370115002', name: '济北街道', listed: 20, cited: 0, unlisted: 13 },
      { code: '370303003', name: '湖田街道', listed: 23, cited: 5, unlisted: 0 },
      { code: '371702004', name: '北城街道', listed: 11, cited: 2, unlisted: 0 },
    ]);
    const [above] = await atlas.database.read(
      `RETURN COUNT { (:Province) } AS provinces, COUNT { (:City) } AS cities, COUNT { (:District) } AS districts,
              COUNT { (:Subdistrict) } AS subdistricts`,
    );
    expect(above).toEqual({ provinces: 2, cities: 4, districts: 5, subdistricts: 5 });
  });

  it('has a community of report and list once, with its code and how it was found', async () => {
    const query = `query ($text: String!) { search(text: $text, kinds: [COMMUNITY], first: 5) { edges { node {
      name citations { start } ... on Community { kind subdistrict { name } code { value name match } } } } } }`;
    const find = async (text: string) =>
      (await atlas.ask(query, { text })).data.search.edges
        .map(({ node }: { node: { name: string } }) => node)
        .filter(({ name }: { name: string }) => name === text);
    expect(await find('下湖村')).toEqual([
      {
        name: '下湖村',
        citations: [{ start: 1960 }, { start: 2105 }],
        kind: 'VILLAGE',
        subdistrict: { name: '湖田街道' },
        code: { value: '370303003202', name: '下湖村委会', match: 'SAME_NAME' },
      },
    ]);
    expect(await find('上湖村')).toEqual([
      {
        name: '上湖村',
        citations: [],
        kind: 'VILLAGE',
        subdistrict: { name: '湖田街道' },
        code: { value: '370303003203', name: '上湖村委会', match: null },
      },
    ]);
    expect(await find('田王村')).toMatchObject([{ subdistrict: { name: '济北街道' }, code: null }]);
  });
});
