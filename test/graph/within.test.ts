import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Atlas, openAtlas } from '../atlas.js';

let atlas: Atlas;

beforeAll(async () => {
  atlas = await openAtlas();
});

afterAll(() => atlas.close());

describe('WITHIN', () => {
  it('leads from all that lies in a subdistrict, by however many links, to it', async () => {
    const walked = await atlas.database.read(`
      MATCH (n:Entity&!Province&!City&!District&!Subdistrict&!Community)-[:LOCATED_IN|PART_OF*1..8]->(s:Subdistrict)
      RETURN DISTINCT n.id AS id, s.id AS subdistrict ORDER BY id, subdistrict`);
    const derived = await atlas.database.read(
      'MATCH (n:Entity)-[:WITHIN]->(s) RETURN n.id AS id, s.id AS subdistrict ORDER BY id, subdistrict',
    );
    expect(derived).toEqual(walked);
    // 宝山路城市快速路 is located in a road that is located in the subdistrict.
    const id = await atlas.idOf('宝山路城市快速路');
    expect(derived).toContainEqual({ id, subdistrict: 'subdistrict:山东省/淄博市/张店区/湖田街道' });
  });

  it('is inferred, and cites what the links on the way cite', async () => {
    const citedOn = (links: string) =>
      atlas.database.read<{ starts: number[] }>(`
        MATCH way = (:Project {name: '宝山路城市快速路'})${links}(:Subdistrict)
        RETURN reduce(all = [], r IN relationships(way) | all + r.citationStarts) AS starts`);
    const [straight, ...others] = await citedOn('-[:WITHIN {inferred: true}]->');
    expect(others).toEqual([]);
    expect(await citedOn('-[:LOCATED_IN|PART_OF*2]->')).toContainEqual(straight);
    expect(
      await atlas.database.read(
        'MATCH (n:Entity)-[r:WITHIN]->() WHERE size(r.citationStarts) = 0 RETURN n.id',
      ),
    ).toEqual([]);
  });

  it('leads from a report to all that what it covers is or lies in', async () => {
    const walked = await atlas.database.read(`
      MATCH (r:Report)-[:COVERS]->(:Entity)-[:LOCATED_IN|PART_OF*0..8]->(above:Entity)
      RETURN DISTINCT r.id AS id, above.id AS above ORDER BY id, above`);
    const derived = await atlas.database.read(
      'MATCH (r:Report)-[:WITHIN]->(above) RETURN r.id AS id, above.id AS above ORDER BY id, above',
    );
    expect(derived).toEqual(walked);
    expect(derived).toContainEqual({ id: 'report:hutian-2021', above: 'province:山东省' });
  });

  it('tells by which of its subdistricts a thing is sorted', async () => {
    const sorted = await atlas.database.read(
      'MATCH (n:Entity) WHERE n.subdistrictId IS NOT NULL RETURN n.id AS id, n.subdistrictId AS first ORDER BY id',
    );
    expect(sorted).toEqual(
      await atlas.database.read(
        'MATCH (n:Entity)-[:WITHIN]->(s:Subdistrict) RETURN n.id AS id, min(s.id) AS first ORDER BY id',
      ),
    );
    const { data } = await atlas.ask(
      '{ entities(first: 200, filter: { kinds: [PROJECT] }, orderBy: { field: SUBDISTRICT }) { edges { node { ... on Project { subdistrict { id } } } } } }',
    );
    const streets: string[] = data.entities.edges.map(
      ({ node }: { node: { subdistrict: { id: string } | null } }) => node.subdistrict?.id ?? '',
    );
    expect(streets).toEqual(streets.toSorted());
    expect(new Set(streets).size).toBeGreaterThan(2);
  });

  it('stands for other links: neither lists of links nor neighbours nor paths have it', async () => {
    const [from, road, to] = await Promise.all(['宝山路城市快速路', '宝山路', '湖田街道'].map(atlas.idOf));
    const { data, errors } = await atlas.ask(
      `query ($from: ID!, $to: ID!) {
        node(id: $from) { ... on Project { subdistrict { id } links(first: 200) { totalCount edges { node { to { id } citations { start } } } } } }
        neighbourhood(id: $from) { nodes { id } }
        paths(from: $from, to: $to, first: 1) { nodes { id } }
      }`,
      { from, to },
    );
    expect(errors).toBeUndefined();
    expect(data.node.subdistrict.id).toBe(to);
    const { edges, totalCount } = data.node.links;
    expect(edges).toHaveLength(totalCount);
    for (const { node } of edges) expect(node.citations).not.toEqual([]);
    const ends = edges.map(({ node }: { node: { to: { id: string } } }) => node.to.id);
    expect(ends).toContain(road);
    expect(ends).not.toContain(to);
    const ids = (nodes: { id: string }[]) => nodes.map(({ id }) => id);
    expect(ids(data.neighbourhood.nodes)).toContain(road);
    expect(ids(data.neighbourhood.nodes)).not.toContain(to);
    expect(data.paths[0].nodes).toHaveLength(3);
  });
});
