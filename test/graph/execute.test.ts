import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { executorOf } from '../../src/api/gateway.js';
import { createSchema } from '../../src/api/schema.js';
import type { Context } from '../../src/query/context.js';
import { type Atlas, openAtlas } from '../atlas.js';

describe('operations that valid clients send', () => {
  let atlas: Atlas;
  beforeAll(async () => {
    atlas = await openAtlas();
  });
  afterAll(() => atlas.close());

  it.each(['mutation', 'subscription'])('a %s is refused, whatever its fields', async (kind) => {
    for (const fields of ['cypher(statement: "RETURN 1 AS x") { rows }', 'nothing', '__typename']) {
      const { data, errors, status, statements } = await atlas.ask(`${kind} { ${fields} }`);
      expect([status, data, statements]).toEqual([400, undefined, 0]);
      expect(errors?.[0]).toMatchObject({
        message: `The schema has no ${kind}: it can only be queried.`,
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      });
    }
    expect((await atlas.ask(`query A { __typename } ${kind} B { nothing }`)).status).toBe(400);
  });

  /** The answers of an operation for each subdistrict that has a report. */
  const ofStreets = async (fields: string, opening = '{', variables = {}, closing = '') => {
    const query = `${opening} subdistricts(filter: { reported: true }) { edges { node { ${fields} } } } } ${closing}`;
    const { data, errors } = await atlas.ask(query, variables);
    expect(errors).toBeUndefined();
    return data.subdistricts.edges.map((edge: { node: unknown }) => edge.node);
  };

  it('equal fields are one field, however their arguments are written', async () => {
    const one = 'projects(filter: { kind: RELOCATION, status: COMPLETED }) { totalCount }';
    const other = 'projects(filter: { status: COMPLETED, kind: RELOCATION }) { edges { node { name } } }';
    const apart = await ofStreets(`${one} x: ${other}`);
    const merged = apart.map(({ projects, x }: { projects: object; x: object }) => ({
      projects: { ...projects, ...x },
    }));
    const counts = merged.map(({ projects }: { projects: { totalCount: number; edges: unknown[] } }) => {
      expect(projects.edges.length).toBe(projects.totalCount);
      return projects.totalCount;
    });
    expect(Math.max(...counts)).toBeGreaterThan(0);
    expect(await ofStreets(`${one} ${other}`)).toEqual(merged);
    expect(await ofStreets(`${other} ${one}`)).toEqual(merged);
    const opening = 'query ($s: Status = COMPLETED) {';
    const parts = 'projects(filter: { status: $s, kind: RELOCATION }) { totalCount } ...P';
    const closing =
      'fragment P on Subdistrict { projects(filter: { kind: RELOCATION, status: $s }) { edges { node { name } } } }';
    for (const variables of [{}, { s: 'COMPLETED' }])
      expect(await ofStreets(parts, opening, variables, closing)).toEqual(merged);
  });

  it('one key may stand for different fields where they cannot meet', async () => {
    const edges = (of: number) =>
      `edges { node { x: communities(first: ${of}) { totalCount edges { cursor } } } }`;
    let several = 0;
    for (const { projects } of await ofStreets(`projects { a: ${edges(1)} b: ${edges(2)} }`)) {
      for (const [i, { node }] of projects.a.entries()) {
        const { totalCount } = node.x;
        const lengths = [node.x, projects.b[i].node.x].map((x) => x.edges.length);
        expect(lengths).toEqual([Math.min(totalCount, 1), Math.min(totalCount, 2)]);
        if (totalCount > 1) several += 1;
      }
    }
    expect(several).toBeGreaterThan(0);
    const x = (of: string) => `x: communities(first: 1) { edges { node { x: ${of} } } }`;
    const query = `{ a: entities(filter: { kinds: [PROJECT] }) { ...X } b: entities(filter: { kinds: [PROGRAMME] }) { ...X } }
      fragment X on EntityConnection { edges { node { ... on Project { name ${x('name')} } ... on Programme { name } } } }`;
    const { data, errors } = await atlas.ask(query);
    expect(errors).toBeUndefined();
    expect(data.b.edges[0].node).toEqual({ name: expect.any(String) });
    expect(
      data.a.edges.some(({ node }: { node: { x: { edges: unknown[] } } }) => node.x.edges.length > 0),
    ).toBe(true);
  });

  it('introspection beside data is bounded as data is', async () => {
    const id = await atlas.idOf('北城街道');
    const round = (times: number): string =>
      times === 0 ? 'start end exact' : `report { subdistrict { citations { ${round(times - 1)} } } }`;
    const query = `query ($id: ID!) { __type(name: "Query") { name } subdistrict(id: $id) { citations { ${round(4)} } } }`;
    const { data, errors } = await atlas.ask(query, { id });
    expect([data, errors?.length, errors?.[0]?.extensions.code]).toEqual([null, 1, 'QUERY_TOO_COMPLEX']);
  });

  it('plugins that trace see every field, and change nothing', async () => {
    const query = '{ reports { title period { start } subdistrict { name } } }';
    const seen = new Set<string>();
    let ended = 0;
    const tracing: ApolloServerPlugin<Context> = {
      requestDidStart: async () => ({
        executionDidStart: async () => ({
          willResolveField: ({ info }) => {
            seen.add(`${info.parentType.name}.${info.fieldName}`);
          },
          executionDidEnd: async () => {
            ended += 1;
          },
        }),
      }),
    };
    const apollo = new ApolloServer<Context>({
      gateway: executorOf(createSchema()).gateway,
      plugins: [tracing],
    });
    const { body } = await apollo.executeOperation({ query }, { contextValue: atlas.context() });
    await apollo.stop();
    if (body.kind !== 'single') throw new Error('an answer in parts');
    expect(JSON.parse(JSON.stringify(body.singleResult))).toEqual({ data: (await atlas.ask(query)).data });
    expect(ended).toBe(1);
    const fields = ['title', 'period', 'subdistrict'].map((name) => `Report.${name}`);
    expect([...seen].sort()).toEqual(['Query.reports', ...fields, 'Period.start', 'Subdistrict.name'].sort());
  });

  const two = 'query A { __typename } query B { __typename }';
  it.each([
    ['an unknown name', two, 'C', 'operationName: there is no operation "C". The document has A, B.'],
    ['an empty name', two, '', 'operationName: there is no operation "". The document has A, B.'],
    ['no name', two, undefined, 'The document has A, B: say by operationName which one is meant.'],
    [
      'a name where there is none',
      '{ __typename }',
      'A',
      'operationName: there is no operation "A". The document has one without a name.',
    ],
  ])('%s of an operation', async (_what, query, operationName, message) => {
    const expected = { errors: [{ message, extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }] };
    const post = await atlas.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query, operationName },
    });
    const search = new URLSearchParams({ query, ...(operationName !== undefined && { operationName }) });
    const headers = { 'apollo-require-preflight': 'true' };
    const get = await atlas.app.inject({ url: `/graphql?${search}`, headers });
    for (const { statusCode, json } of [post, get]) expect([statusCode, json()]).toEqual([400, expected]);
  });
});
