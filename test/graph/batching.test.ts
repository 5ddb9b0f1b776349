import { type GraphQLField, getNamedType, isInterfaceType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../src/api/schema.js';
import { type Atlas, openAtlas } from '../atlas.js';
import { REPORTS } from '../reports.js';

let atlas: Atlas;
beforeAll(async () => {
  atlas = await openAtlas();
});
afterAll(() => atlas.close());

const schema = createSchema();
const entity = schema.getType('Entity');
if (!isInterfaceType(entity)) throw new Error('Entity is an interface');

/** Every field of an entity type that leads to other nodes, with a selection for it. */
const relationships = schema.getPossibleTypes(entity).flatMap((type) =>
  Object.values(type.getFields()).flatMap((field) => {
    const selection = selectionOf(field);
    return selection ? [{ type: type.name, field: field.name, selection }] : [];
  }),
);

function selectionOf(field: GraphQLField<unknown, unknown>): string | null {
  const type = getNamedType(field.type);
  if (type.name.endsWith('Connection')) {
    const node = type.name === 'LinkConnection' ? 'type' : 'id';
    return `${field.name}(first: 3) { totalCount pageInfo { hasNextPage } edges { node { ${node} } } }`;
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return null;
  if (type.name === 'DivisionCode') return null;
  if (type.name === 'Citation') return 'citations { report { id } }';
  if (type.name === 'Series')
    return 'series(metric: "metric:site-area") { metric { id } points { change { percent } revises { id } } }';
  return `${field.name} { ${type.getFields().id ? 'id' : '__typename'} }`;
}

describe('the number of statements does not grow with the number of rows', () => {
  it.each(relationships)('$type $field', async ({ type, field, selection }) => {
    const kind = type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
    const query = `query ($first: Int!) {
      entities(first: $first, filter: { kinds: [${kind}] }) { edges { node { ... on ${type} { ${selection} } } } }
    }`;
    const few = await atlas.ask(query, { first: 1 });
    const many = await atlas.ask(query, { first: 100 });
    expect([few.errors, many.errors]).toEqual([undefined, undefined]);
    expect(few.data.entities.edges).toHaveLength(1);
    expect(many.data.entities.edges.length).toBeGreaterThanOrEqual(2);
    // Everything below comes with the entities, except cited reports and figures to group, which take a second
    // statement.
    const apart = field === 'citations' || field === 'aggregates';
    expect(many.statements).toBe(apart ? 2 : 1);
    expect(few.statements).toBeLessThanOrEqual(many.statements);
  });

  it('not over several levels either', async () => {
    const query = `query ($first: Int!) {
      reports { subdistrict { projects(first: $first) { edges { node {
        communities(first: $first) { edges { node { subdistrict { district { city { province { name } } } } } } }
        observations(first: $first) { edges { node { metric { name } subjects { name } citation { report { title } } } } }
      } } } } }
    }`;
    const few = await atlas.ask(query, { first: 1 });
    const many = await atlas.ask(query, { first: 20 });
    expect(many.errors).toBeUndefined();
    expect(many.data.reports).toHaveLength(REPORTS.length);
    // Everything below the reports comes with them, except the reports that figures cite, read once for all figures.
    expect([few.statements, many.statements]).toEqual([2, 2]);
  });
});

describe('a statement that is kept for an operation', () => {
  const operation = `query ($id: ID!, $first: Int, $after: String, $filter: ProjectFilter, $order: NameOrder, $within: ID, $of: Int) {
    subdistrict(id: $id) { name
      projects(first: $first, after: $after, filter: $filter, orderBy: $order) {
        totalCount pageInfo { hasNextPage endCursor } edges { cursor node { name communities(first: $of) { totalCount edges { node { name } } } } }
      }
    }
    metrics(first: 3) { edges { node { name comparison(within: $within) { subdistrict { name } observations { reported } } } } }
  }`;

  it('answers whatever variables come next as an operation that is asked for the first time', async () => {
    const hutian = { id: await atlas.idOf('湖田街道'), within: await atlas.idOf('张店区') };
    const beicheng = { id: await atlas.idOf('北城街道'), within: await atlas.idOf('牡丹区') };
    const page = await atlas.ask(operation, { ...hutian, first: 2 });
    const after = page.data.subdistrict.projects.pageInfo.endCursor;
    const byId = (await atlas.ask(operation, { ...hutian, first: 2, order: { field: 'ID' } })).data
      .subdistrict;
    const variables = [
      { ...hutian, first: 2 },
      { ...beicheng, first: 2 },
      { ...hutian, first: 2, after },
      { ...hutian, first: 3, of: 1 },
      { ...hutian, first: 0 },
      { ...hutian, first: 0, of: 0 },
      { ...hutian, first: 2, after: 'nonsense' },
      { ...hutian, first: 2, order: { field: 'ID' } },
      { ...hutian, first: 2, order: { field: 'ID' }, after: byId.projects.pageInfo.endCursor },
      { ...hutian, first: 2, order: { field: 'NAME', direction: 'DESC' } },
      { ...beicheng, filter: { kind: 'RELOCATION' } },
      { ...hutian, filter: { kind: 'RELOCATION' }, first: 50 },
      { ...hutian, filter: { kind: 'RENOVATION', status: 'COMPLETED' }, first: 50 },
      { ...hutian, filter: { status: 'COMPLETED' } },
      { ...hutian, filter: {} },
      { id: hutian.id },
      { id: beicheng.id, within: hutian.within },
    ];
    const answers: string[] = [];
    for (const [i, given] of [...variables, ...variables.toReversed()].entries()) {
      const kept = await atlas.ask(operation, given);
      // A different text, so that nothing is cached for it.
      const fresh = await atlas.ask(operation.replace('query (', `query Fresh${i} (`), given);
      expect([given, kept.data, kept.errors?.map(({ message, path }) => [message, path])]).toEqual([
        given,
        fresh.data,
        fresh.errors?.map(({ message, path }) => [message, path]),
      ]);
      answers.push(JSON.stringify([kept.data, kept.errors]));
    }
    expect(new Set(answers).size).toBeGreaterThan(12);
  });
});
