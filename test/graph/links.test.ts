import type { GraphQLObjectType } from 'graphql';
import { getNamedType, isInterfaceType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../src/api/schema.js';
import { readVocabulary } from '../../src/model/vocabulary.js';
import { type Atlas, openAtlas } from '../atlas.js';

let atlas: Atlas;
beforeAll(async () => {
  atlas = await openAtlas();
});
afterAll(() => atlas.close());

const schema = createSchema();
const labels = Object.keys(readVocabulary('seed').entities);

/** Selections of a type's fields that lead to other entities, up to eight fields each. */
function leading(label: string): string[] {
  const fields = Object.values((schema.getType(label) as GraphQLObjectType).getFields())
    .map(({ name, args, type }) => {
      const end = getNamedType(type);
      if (name === 'roles') return 'roles { organization { id } }';
      if (labels.includes(end.name) || isInterfaceType(end)) return `${name} { id }`;
      if (!isObjectType(end) || !args.some((arg) => arg.name === 'first')) return '';
      const node = nodeOf(end);
      return node === 'Entity' || labels.includes(node)
        ? `${name}(first: 200) { edges { node { id } } }`
        : '';
    })
    .filter(Boolean);
  return fields.flatMap((_, i) => (i % 8 === 0 ? [fields.slice(i, i + 8).join(' ')] : []));
}

/** Repeats a query that fails, because planning a new statement can exceed the time limit on a busy machine. */
async function answerTo(query: string, id: string) {
  for (let times = 1; ; times++) {
    const { data, errors } = await atlas.ask(query, { id });
    if (!errors) return JSON.stringify(data.node);
    if (times === 4) throw new Error(JSON.stringify(errors));
  }
}

/** The name of a connection's node type; empty for other types. */
function nodeOf(connection: GraphQLObjectType): string {
  const edges = connection.getFields().edges;
  const edge = edges && getNamedType(edges.type);
  const node = isObjectType(edge) && edge.getFields().node;
  return node ? getNamedType(node.type).name : '';
}

/** One link of the graph for each combination of link type and types of its ends. */
const LINKS = `
MATCH (a:Entity)-[r]->(b:Entity) WHERE type(r) IN $types
WITH type(r) AS type, [l IN labels(a) WHERE l IN $labels][0] AS start, [l IN labels(b) WHERE l IN $labels][0] AS end,
  collect([a.id, b.id])[0] AS ids
RETURN type, start, end, ids ORDER BY type, start, end`;

describe('a link of the graph', () => {
  it.each(labels)('is found by typed fields from either end: %s', async (label) => {
    const types = Object.keys(readVocabulary('seed').links);
    const links = await atlas.database.read<{
      type: string;
      start: string;
      end: string;
      ids: [string, string];
    }>(LINKS, { types, labels });
    const queries = leading(label).map(
      (fields) => `query ($id: ID!) { node(id: $id) { ... on ${label} { ${fields} } } }`,
    );
    const missing: string[] = [];
    for (const { type, start, end, ids } of links)
      for (const [from, to] of [ids, ids.toReversed()] as [string, string][]) {
        if ((from === ids[0] ? start : end) !== label) continue;
        const answers = await Promise.all(queries.map((query) => answerTo(query, from)));
        if (!answers.join().includes(JSON.stringify(to))) missing.push(`${from} ${type} ${to}`);
      }
    expect(links.length).toBeGreaterThan(50);
    expect(missing).toEqual([]);
  });
});

describe('what carries a project out and what it enables', () => {
  it('are told with roles, from either side', async () => {
    const { data, errors, statements } = await atlas.ask(`{
      projects(first: 200) { edges { node {
        id carriedOutBy(first: 50) { totalCount edges { role node { __typename id } } } enables { edges { node { id } } } enabledBy { edges { node { id } } }
      } } }
      subdistrict(code: "370303003") { id carriesOut(first: 200, filter: { kinds: [PROJECT] }) { edges { role node { id } } } }
    }`);
    expect([errors, statements]).toEqual([undefined, 2]);
    const projects = data.projects.edges.map(({ node }: { node: object }) => node);
    const street = data.subdistrict;
    const back = projects.flatMap(({ id, carriedOutBy }: { id: string; carriedOutBy: Row }) =>
      carriedOutBy.edges
        .filter(({ node }: Row) => node.id === street.id)
        .map(({ role }: Row) => `${id} ${role}`),
    );
    expect(back.length).toBeGreaterThan(3);
    expect(street.carriesOut.edges.map(({ role, node }: Row) => `${node.id} ${role}`).sort()).toEqual(
      back.sort(),
    );
    const actors = projects.flatMap(({ carriedOutBy }: { carriedOutBy: Row }) =>
      carriedOutBy.edges.map(({ node }: Row) => node.__typename),
    );
    expect(new Set(actors)).toEqual(
      new Set(['Subdistrict', 'District', 'Community', 'Organization', 'PartyOrganization']),
    );
    const pairs = (field: string) =>
      projects.flatMap((project: Row) => project[field].edges.map(({ node }: Row) => [project.id, node.id]));
    const forward = pairs('enables').map(String);
    expect(forward.length).toBeGreaterThan(0);
    for (const [end, start] of pairs('enabledBy'))
      if (start.startsWith('project:')) expect(forward).toContain(`${start},${end}`);
  });
});

// biome-ignore lint/suspicious/noExplicitAny: rows of the queries above
type Row = any;

describe('edges of typed fields', () => {
  const LINK = 'type role title status inferred from { id } to { id } citations { start end report { id } }';
  const sorted = (links: Row[]) => links.map((link) => JSON.stringify(link)).sort();

  it.each([
    ['湖田街道', 'Subdistrict', 'carriesOut', 'role node { id }'],
    ['清水河街道', 'Subdistrict', 'parts', 'node { id }'],
    ['湖田产业园', 'Project', 'carriedOutBy', 'role node { id }'],
    ['煤建三处宿舍居民使用天然气事项', 'Project', 'organizations', 'role node { id }'],
    ['煤建三处宿舍居民使用天然气事项', 'Project', 'communities', 'node { id }'],
    ['湖田产业园', 'Project', 'locatedIn', 'node { id }'],
  ])(
    'have the links over which they lead, as the list of links has them: %s %s.%s',
    async (text, type, field, parts) => {
      const id = await atlas.idOf(text);
      const ask = async (selection: string) =>
        JSON.parse(
          await answerTo(`query ($id: ID!) { node(id: $id) { ... on ${type} { ${selection} } } }`, id),
        );
      const { links } = await ask(`links(first: 200) { edges { node { ${LINK} } } }`);
      const { [field]: found } = await ask(`${field}(first: 200) { edges { ${parts} links { ${LINK} } } }`);
      const known = sorted(links.edges.map(({ node }: Row) => node));
      expect(found.edges.length).toBeGreaterThan(0);
      for (const edge of found.edges) {
        expect(edge.links.length).toBeGreaterThan(0);
        for (const link of sorted(edge.links)) expect(known).toContain(link);
        for (const { from, to } of edge.links) expect([from.id, to.id]).toContain(edge.node.id);
        if (edge.role && edge.role !== 'AFFECTED') expect(edge.links).toMatchObject([{ role: edge.role }]);
      }
    },
  );

  it('say what is only planned, in the statement that reads them', async () => {
    const [planned] = await atlas.database.read<{ from: string; to: string }>(
      `MATCH (s:Subdistrict)-[r:CARRIES_OUT {status: 'PLANNED'}]->(p) RETURN s.id AS from, p.id AS to ORDER BY p.id LIMIT 1`,
    );
    const { data, errors, statements } = await atlas.ask(
      'query ($id: ID!) { subdistrict(id: $id) { carriesOut(first: 200, filter: { existing: false }) { edges { node { id } links { status inferred citations { start } } } } } }',
      { id: planned?.from },
    );
    expect([errors, statements]).toEqual([undefined, 1]);
    const edge = data.subdistrict.carriesOut.edges.find(({ node }: Row) => node.id === planned?.to);
    expect(edge.links).toMatchObject([{ status: 'PLANNED' }]);
    expect(edge.links[0].citations.length).toBeGreaterThan(0);
  });

  it('have none where a list is over no link of a report', async () => {
    const { data, errors } = await atlas.ask(
      `{ projects(first: 3) { edges { links { type } } } subdistrict(code: "370303003") { projects { edges { links { type } } } }
        reports { entities(first: 3) { edges { links { type } } } } }`,
    );
    expect(errors).toBeUndefined();
    const edges = [
      ...data.projects.edges,
      ...data.subdistrict.projects.edges,
      ...data.reports.flatMap(({ entities }: Row) => entities.edges),
    ];
    expect(edges.length).toBeGreaterThan(10);
    for (const { links } of edges) expect(links).toEqual([]);
  });
});

describe('a project that is part of a programme', () => {
  it('says so, and so does the programme', async () => {
    const { data } = await atlas.ask(
      `{ projects(first: 200) { edges { node { id partOf { __typename id } } } } }`,
    );
    const parts = data.projects.edges
      .map(({ node }: Row) => node)
      .filter(({ partOf }: Row) => partOf?.__typename === 'Programme');
    expect(parts.length).toBeGreaterThan(5);
    const [{ id, partOf }] = parts;
    const answer = await atlas.ask(
      'query ($id: ID!) { node(id: $id) { ... on Programme { projects { edges { node { id } } } } } }',
      { id: partOf.id },
    );
    expect(answer.data.node.projects.edges.map(({ node }: Row) => node.id)).toContain(id);
  });

  it('has all that it is part of', async () => {
    const several = await atlas.database.read<{ id: string; wholes: string[] }>(
      'MATCH (e:Entity)-[:PART_OF]->(w) WITH e.id AS id, collect(w.id) AS wholes WHERE size(wholes) > 1 RETURN id, wholes',
    );
    expect(several.length).toBeGreaterThan(0);
    for (const { id, wholes } of several) {
      const of = (readVocabulary('seed').links.PART_OF?.from ?? [])
        .map((type) => `... on ${type} { partOf { id } wholes { edges { node { id } } } }`)
        .join(' ');
      const { data, errors } = await atlas.ask(`query ($id: ID!) { node(id: $id) { ${of} } }`, { id });
      expect(errors).toBeUndefined();
      const found = data.node.wholes.edges.map(({ node }: Row) => node.id);
      expect(found.toSorted()).toEqual(wholes.toSorted());
      expect(data.node.partOf.id).toBe(found[0]);
    }
  });
});

describe('programmes', () => {
  it('are told by how many subdistricts report them', async () => {
    const expected = await atlas.database.read<{ id: string }>(`
      MATCH (p:Programme)-[:CITED_IN]->(:Report)-[:COVERS]->(s:Subdistrict)
      WITH p, collect(DISTINCT s) AS streets WHERE size(streets) > 1 RETURN p.id AS id ORDER BY id`);
    const { data, errors } = await atlas.ask(
      '{ programmes(first: 200, filter: { minSubdistricts: 2 }, orderBy: { field: ID }) { totalCount edges { node { id } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.programmes.edges.map(({ node }: Row) => node)).toEqual(expected);
    expect(data.programmes.totalCount).toBe(expected.length);
  });
});

describe('who leads a street', () => {
  it('is said of the district that a report names', async () => {
    const { data, errors } = await atlas.ask(`{ subdistricts(filter: { reported: true }) { edges { node {
      name ledBy { edges { node { name ... on PartyOrganization { subdistrict { id } } } } }
    } } } }`);
    expect(errors).toBeUndefined();
    const street = data.subdistricts.edges
      .map(({ node }: Row) => node)
      .find(({ name }: Row) => name === '济北街道');
    expect(street.ledBy.edges.map(({ node }: Row) => node.name)).toEqual(['区委', '区政府']);
  });
});
