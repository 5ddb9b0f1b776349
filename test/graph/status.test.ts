import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Atlas, openAtlas } from '../atlas.js';

let atlas: Atlas;
beforeAll(async () => {
  atlas = await openAtlas();
});
afterAll(() => atlas.close());

interface Said {
  status: string;
  asOf: { label: string; start: string | null; end: string | null };
  citation: { start: number; end: number; report: { id: string } };
}

describe('statusHistory', () => {
  it('leads every status back to the report that says it, and ends with the status', async () => {
    const { data, errors, statements } = await atlas.ask(`{ projects(first: 200) { edges { node {
      id status statusHistory { status asOf { label start end } citation { start end report { id } } }
    } } } }`);
    expect([errors, statements]).toEqual([undefined, 2]); // the reports are read by id
    const projects: { id: string; status: string | null; statusHistory: Said[] }[] = data.projects.edges.map(
      ({ node }: { node: object }) => node,
    );
    expect(projects.filter(({ status }) => status).length).toBeGreaterThan(10);
    for (const { id, status, statusHistory } of projects) {
      expect([id, statusHistory.at(-1)?.status ?? null]).toEqual([id, status]);
      for (const { citation } of statusHistory) expect(citation.end).toBeGreaterThan(citation.start);
    }
  });

  it('is asked of several types together', async () => {
    const types = ['Project', 'Facility', 'Programme', 'Organization', 'PartyOrganization'];
    const of = types.map((type) => `... on ${type} { status statusHistory { status } }`).join(' ');
    const { errors, statements } = await atlas.ask(
      `{ entities(first: 200) { edges { node { id ${of} } } } }`,
    );
    expect([errors, statements]).toEqual([undefined, 1]);
  });

  it('has statements that are nodes', async () => {
    const [{ id, status } = { id: '', status: '' }] = await atlas.database.read<{
      id: string;
      status: string;
    }>('MATCH (s:StatusStatement) RETURN s.id AS id, s.status AS status ORDER BY id LIMIT 1');
    const { data } = await atlas.ask(
      'query ($id: ID!) { node(id: $id) { id ... on StatusStatement { status asOf { inferred } } } }',
      { id },
    );
    expect(data.node).toMatchObject({ id, status, asOf: { inferred: expect.any(Boolean) } });
  });
});

describe('existing', () => {
  const total = async (field: string, filter: string) => {
    const { data, errors } = await atlas.ask(`{ ${field}(filter: { ${filter} }) { totalCount } }`);
    expect(errors).toBeUndefined();
    return data[field].totalCount;
  };

  it.each(['projects', 'entities'])('parts %s into what is there and what is not', async (field) => {
    const all = await total(field, '');
    const there = await total(field, 'existing: true');
    const others = await total(field, 'existing: false');
    expect(there + others).toBe(all);
    expect(others).toBeGreaterThan(0);
  });

  it('leaves out exactly what is planned, under negotiation or abolished', async () => {
    const statuses = ['PLANNED', 'NEGOTIATING', 'ABOLISHED'];
    const counts = await Promise.all(statuses.map((status) => total('projects', `status: ${status}`)));
    expect(await total('projects', 'existing: false')).toBe(counts.reduce((sum, count) => sum + count, 0));
  });

  it('takes links that a report only plans or ends for themselves', async () => {
    const id = (await atlas.ask('{ projects(first: 1) { edges { node { id } } } }')).data.projects.edges[0]
      .node.id;
    const { data, errors } = await atlas.ask(
      `query ($id: ID!) { node(id: $id) { ... on Entity {
        all: links { totalCount } there: links(filter: { existing: true }) { totalCount edges { node { status } } }
        others: links(filter: { existing: false }) { totalCount }
      } } }`,
      { id },
    );
    expect(errors).toBeUndefined();
    const { all, there, others } = data.node;
    expect(there.totalCount + others.totalCount).toBe(all.totalCount);
    for (const { node } of there.edges) expect(node.status).toBeNull();
  });
});
