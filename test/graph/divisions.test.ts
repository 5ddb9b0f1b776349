import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Atlas, openAtlas } from '../atlas.js';
import { REPORTS } from '../reports.js';

describe('the served graph', () => {
  let atlas: Atlas;
  beforeAll(async () => {
    atlas = await openAtlas();
  });
  afterAll(() => atlas.close());

  it('has the chains of the reports’ subdistricts and all their communities', async () => {
    const rows = await atlas.database.read<{
      name: string;
      listed: number;
      cited: number;
      unlisted: number;
    }>(`
      MATCH (s:Subdistrict)<-[:PART_OF]-(c:Community)
      WHERE s.codeValue IN ['341502005', '370105012', '370115002', '370303003', '371702004']
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
    /** How many divisions of a level contain the reports' subdistricts. */
    const chains = (level: number) =>
      new Set(REPORTS.map(({ subdistrict }) => subdistrict.split('/').slice(0, level).join('/'))).size;
    const [above] = await atlas.database.read(
      `RETURN COUNT { (:Province) } AS provinces, COUNT { (:City) } AS cities, COUNT { (:District) } AS districts,
              COUNT { (:Subdistrict) } AS subdistricts`,
    );
    expect(above).toEqual({
      provinces: chains(1),
      cities: chains(2),
      districts: chains(3),
      subdistricts: chains(4),
    });
  });

  it('says which divisions of the fourth level are subdistricts, towns or townships', async () => {
    const { data } = await atlas.ask(
      `{ subdistricts(first: 200, filter: { reported: true, kind: SUBDISTRICT }) { totalCount }
         towns: subdistricts(filter: { kind: TOWN }) { totalCount }
         subdistrict(code: "370303003") { name kind } }`,
    );
    const subdistricts = REPORTS.filter(({ subdistrict }) => subdistrict.endsWith('街道'));
    expect(data).toEqual({
      subdistricts: { totalCount: new Set(subdistricts.map(({ subdistrict }) => subdistrict)).size },
      towns: { totalCount: 0 },
      subdistrict: { name: '湖田街道', kind: 'SUBDISTRICT' },
    });
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
