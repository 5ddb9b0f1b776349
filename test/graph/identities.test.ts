import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formerIds } from '../../src/seed/dataset/dataset.js';
import { type Atlas, openAtlas } from '../atlas.js';
import { realSeed } from '../real-seed.js';

describe('ids that were served once', () => {
  let atlas: Atlas;
  afterAll(() => atlas.close());

  it('are answered with what has another id now', async () => {
    const former = formerIds(realSeed);
    expect(former.size).toBeGreaterThan(0);
    atlas = await openAtlas({ formerIds: former });
    const query = 'query ($id: ID!) { node(id: $id) { id ... on Programme { name } } }';
    for (const [id, now] of former) {
      const { data } = await atlas.ask(query, { id });
      expect(data.node.id).toBe(now);
      expect(data).toEqual((await atlas.ask(query, { id: now })).data);
    }
  });
});

describe('ids that are another now, wherever they are given', () => {
  const once = 'subdistrict:once';
  let atlas: Atlas;
  let now: string;
  let project: string;
  beforeAll(async () => {
    const current = await openAtlas();
    now = await current.idOf('湖田街道');
    project = await current.idOf('湖田产业园');
    await current.close();
    const formerIds = new Map([
      [once, now],
      ['project:once', project],
    ]);
    atlas = await openAtlas({ formerIds });
  });
  afterAll(() => atlas.close());

  it.each([
    ['a node', 'node(id: $id) { id }'],
    ['several nodes', 'nodes(ids: [$id, $project]) { id }'],
    ['a subdistrict', 'subdistrict(id: $id) { name }'],
    ['paths', 'paths(from: $project, to: $id) { length nodes { id } }'],
    ['a neighbourhood', 'neighbourhood(id: $project, depth: 1) { nodes { id } }'],
    ['a filter of a list', 'projects(filter: { subdistrict: $id }) { edges { node { id } } }'],
    ['a filter of figures', 'observations(filter: { within: $id }) { totalCount }'],
    [
      'a filter within',
      'metrics(first: 3) { edges { node { observations(filter: { subdistrict: $id }) { totalCount } } } }',
    ],
    [
      'a comparison',
      'metrics(first: 2) { edges { node { comparison(within: $id) { subdistrict { id } } } } }',
    ],
    ['sums', 'aggregates(groupBy: [STATUS], filter: { subdistrict: $id }) { count }'],
  ])('%s', async (_what, selection) => {
    const used = (variable: string) => (selection.includes(variable) ? [`${variable}: ID!`] : []);
    const declared = [...used('$id'), ...used('$project')].join(', ');
    const query = `query (${declared}) { ${selection} }`;
    const variables = (id: string, project: string) => ({
      ...(selection.includes('$id') && { id }),
      ...(selection.includes('$project') && { project }),
    });
    const { data, errors } = await atlas.ask(query, variables(once, 'project:once'));
    expect(errors).toBeUndefined();
    expect(data).toEqual((await atlas.ask(query, variables(now, project))).data);
    expect(JSON.stringify(data)).not.toMatch(/null|\[\]/);
    const written = selection.replaceAll('$id', `"${once}"`).replaceAll('$project', '"project:once"');
    expect((await atlas.ask(`{ ${written} }`)).data).toEqual(data);
  });
});
