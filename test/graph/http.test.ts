import { Writable } from 'node:stream';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AtlasError } from '../../src/errors.js';
import { type Atlas, openAtlas } from '../atlas.js';

let atlas: Atlas;
beforeAll(async () => {
  atlas = await openAtlas();
});
afterAll(() => atlas.close());

describe('health', () => {
  it('is live', async () => {
    const { statusCode, json } = await atlas.app.inject('/health/live');
    expect([statusCode, json()]).toEqual([200, { status: 'live' }]);
  });

  it('is ready only while queries would be answered', async () => {
    expect((await atlas.app.inject('/health/ready')).statusCode).toBe(200);
    const checkReady = async () => {
      throw new AtlasError('NEO4J_UNAVAILABLE', 'The database does not answer.');
    };
    const down = await openAtlas({ checkReady });
    const { statusCode, json } = await down.app.inject('/health/ready');
    expect([statusCode, json().error.code]).toEqual([503, 'NEO4J_UNAVAILABLE']);
    await down.close();
  });
});

describe('bad requests', () => {
  it.each<[what: string, query: string, code: string, message: string]>([
    ['a syntax error', '{ node(id: ', 'GRAPHQL_PARSE_FAILED', 'Syntax Error'],
    ['an unknown field', '{ streets { id } }', 'GRAPHQL_VALIDATION_FAILED', 'Cannot query field "streets"'],
    [
      'an unknown enum value',
      '{ projects(filter: { status: DONE }) { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
      'Value "DONE" does not exist in "Status" enum',
    ],
    [
      'a malformed cursor',
      '{ entities(after: "xyz") { edges { cursor } } }',
      'INVALID_CURSOR',
      'this cursor does not belong to this list',
    ],
    [
      'first: 0',
      '{ entities(first: 0) { edges { cursor } } }',
      'FIRST_OUT_OF_RANGE',
      'first: 0 is not between 1 and 200.',
    ],
    [
      'first: 201',
      '{ entities(first: 201) { edges { cursor } } }',
      'FIRST_OUT_OF_RANGE',
      'first: 201 is not between 1 and 200.',
    ],
    [
      'an empty search',
      '{ search(text: "  ") { totalCount } }',
      'INVALID_ARGUMENT',
      'text: 0 characters; a search takes 1 to 100.',
    ],
    [
      'a subdistrict by nothing',
      '{ subdistrict { id } }',
      'INVALID_ARGUMENT',
      'subdistrict: give either id or code.',
    ],
    [
      'an unknown category',
      '{ metrics(filter: { category: "SPORT" }) { totalCount } }',
      'INVALID_ARGUMENT',
      'filter.category: SPORT is no category. Use one of ECONOMY',
    ],
    [
      'paths from an unknown id',
      '{ paths(from: "project:none", to: "district:none") { length } }',
      'INVALID_ARGUMENT',
      'project:none is the id of no entity',
    ],
    [
      'a depth out of range',
      '{ neighbourhood(id: "x", depth: 4) { truncated } }',
      'INVALID_ARGUMENT',
      'depth: 4 is not between 1 and 3.',
    ],
    [
      'too many ids',
      `{ nodes(ids: [${'"a",'.repeat(101)}]) { id } }`,
      'INVALID_ARGUMENT',
      'ids: 101 are more than 100.',
    ],
  ])('%s', async (_what, query, code, message) => {
    const { errors } = await atlas.ask(query);
    expect(errors?.[0]?.extensions).toEqual({ code });
    expect(errors?.[0]?.message).toContain(message);
  });

  it('a variable that is missing, or of another type', async () => {
    const query = 'query ($text: String!) { search(text: $text) { totalCount } }';
    for (const variables of [{}, { text: 7 }]) {
      const { errors, status } = await atlas.ask(query, variables);
      expect([status, errors?.[0]?.extensions]).toEqual([400, { code: 'BAD_USER_INPUT' }]);
      expect(errors?.[0]?.message).toContain('Variable "$text"');
    }
  });

  it('a cursor of another list or order', async () => {
    const { data } = await atlas.ask('{ projects(first: 1) { edges { cursor } } }');
    const { cursor } = data.projects.edges[0];
    const queries = [
      'query ($after: String) { entities(after: $after) { edges { cursor } } }',
      'query ($after: String) { projects(after: $after, orderBy: { field: ID }) { edges { cursor } } }',
      'query ($after: String) { projects(after: $after, orderBy: { field: NAME, direction: DESC }) { edges { cursor } } }',
    ];
    for (const query of queries) {
      expect((await atlas.ask(query, { after: cursor })).errors?.[0]?.extensions.code).toBe('INVALID_CURSOR');
    }
    const good = 'query ($after: String) { projects(after: $after, first: 1) { edges { node { name } } } }';
    expect((await atlas.ask(good, { after: cursor })).errors).toBeUndefined();
  });

  it('an unknown id is null where one thing is asked for', async () => {
    const query =
      '{ node(id: "project:none") { id } subdistrict(code: "000000000") { id } nodes(ids: ["a", "b"]) { id } neighbourhood(id: "x") { truncated } }';
    const { data, errors } = await atlas.ask(query);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ node: null, subdistrict: null, nodes: [null, null], neighbourhood: null });
  });
});

describe('limits', () => {
  it('refuses an operation that is nested too deeply, fragments and all', async () => {
    const nested = (depth: number): string =>
      depth === 0 ? 'id' : `... on Project { partOf { ${nested(depth - 1)} } }`;
    const { errors, statements, status } = await atlas.ask(`{ node(id: "x") { ${nested(16)} } }`);
    expect(errors?.[0]?.extensions.code).toBe('QUERY_TOO_DEEP');
    expect([status, statements]).toEqual([400, 0]);
  });

  it('refuses an operation that asks for too much, before it runs', async () => {
    const query =
      '{ subdistricts(first: 200) { edges { node { projects(first: 200) { edges { node { communities(first: 200) { edges { node { id } } } } } } } } } }';
    const { errors, statements, status } = await atlas.ask(query);
    expect(errors?.[0]?.extensions.code).toBe('QUERY_TOO_COMPLEX');
    expect([status, statements]).toEqual([400, 0]);
  });

  it('counts aliases and variables', async () => {
    const page =
      'entities(first: $n) { edges { node { observations(first: $n) { edges { node { id } } } } } }';
    const query = `query ($n: Int!) { a: ${page} b: ${page} }`;
    expect((await atlas.ask(query, { n: 200 })).errors?.[0]?.extensions.code).toBe('QUERY_TOO_COMPLEX');
    expect((await atlas.ask(query, { n: 2 })).errors).toBeUndefined();
  });

  it('counts every alias of a scalar, an explicit null as the default, and dear fields as dear', async () => {
    const names = Array.from({ length: 300 }, (_, i) => `a${i}: name`).join(' ');
    const paths = Array.from({ length: 11 }, (_, i) => `p${i}: paths(from: "a", to: "b") { length }`).join(
      ' ',
    );
    const nulls =
      'links(first: null) { edges { node { from { links(first: null) { edges { node { from { links(first: null) { totalCount edges { cursor node { type } } } } } } } } } } }';
    for (const query of [
      `{ entities(first: 200) { edges { node { observations(first: 200) { edges { node { ${names.replaceAll('name', 'reported')} } } } } } } }`,
      `{ ${paths} }`,
      `{ entities(first: null) { edges { node { ${nulls} } } } }`,
    ]) {
      expect((await atlas.ask(query)).errors?.[0]?.extensions.code, query).toBe('QUERY_TOO_COMPLEX');
    }
  });

  it('counts an absent variable as what the operation declares, whatever was asked before', async () => {
    const list =
      'entities(first: $n) { edges { node { links(first: $n) { edges { node { type inferred from { id } } } } } } }';
    const query = `query ($n: Int = 200) { ${list} }`;
    expect((await atlas.ask(query, { n: null })).errors).toBeUndefined();
    expect((await atlas.ask(query)).errors?.[0]?.extensions.code).toBe('QUERY_TOO_COMPLEX');
  });

  it('counts the fields of a fragment as often as it is spread, and those of the schema', async () => {
    const aliases = (count: number, field: string) =>
      Array.from({ length: count }, (_, i) => `a${i}: ${field}`).join(' ');
    const lists = aliases(100, 'communities(first: 1) { totalCount }');
    const spread = aliases(15, 'communities(first: 1) { edges { node { subdistrict { ...Lists } } } }');
    for (const query of [
      `{ subdistricts(first: 1) { edges { node { ${spread} } } } } fragment Lists on Subdistrict { ${lists} }`,
      `{ __schema { types { fields { ${aliases(300, 'description')} } } } }`,
    ]) {
      const { errors, statements } = await atlas.ask(query);
      expect([errors?.[0]?.extensions.code, statements]).toEqual(['QUERY_TOO_COMPLEX', 0]);
    }
    expect((await atlas.ask(getIntrospectionQuery())).errors).toBeUndefined();
  });

  it('gives up an answer that turns out to be endless', async () => {
    const id = await atlas.idOf('北城街道');
    const round = (times: number): string =>
      times === 0 ? 'start end exact' : `report { subdistrict { citations { ${round(times - 1)} } } }`;
    const { data, errors } = await atlas.ask(
      `query ($id: ID!) { subdistrict(id: $id) { citations { ${round(4)} } } }`,
      {
        id,
      },
    );
    expect([data, errors?.length, errors?.[0]?.extensions.code]).toEqual([null, 1, 'QUERY_TOO_COMPLEX']);
    const less = await atlas.ask(`query ($id: ID!) { subdistrict(id: $id) { citations { ${round(1)} } } }`, {
      id,
    });
    expect(less.errors).toBeUndefined();
  });

  it('takes any alias for what it is', async () => {
    const query =
      '{ projects(first: 3) { edges { node { _typename: links { totalCount } _proto__: subdistrict { name } } } } }';
    const { data, errors } = await atlas.ask(query);
    expect(errors).toBeUndefined();
    expect(data.projects.edges[0].node._typename).toEqual({ totalCount: expect.any(Number) });
  });

  it('refuses documents of too many tokens, and bodies of too many bytes', async () => {
    const { errors } = await atlas.ask(`{ ${'__typename '.repeat(3001)} }`);
    expect(errors?.[0]?.message).toContain('3000 tokens. Parsing aborted');
    const payload = { query: '{ __typename }', variables: { padding: 'x'.repeat(100_001) } };
    const { statusCode, json } = await atlas.app.inject({ method: 'POST', url: '/graphql', payload });
    expect([statusCode, json().errors[0].extensions.code]).toEqual([413, 'REQUEST_TOO_LARGE']);
  });

  it('refuses batches', async () => {
    const batch = await atlas.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: [{ query: '{ __typename }' }],
    });
    expect(batch.statusCode).toBe(400);
  });
});

describe('what goes wrong unforeseen', () => {
  it('is masked behind an id that the log has', async () => {
    let logged = '';
    const log = new Writable({
      write(chunk, _encoding, done) {
        logged += chunk;
        done();
      },
    });
    const read = () => Promise.reject(new Error('secret of the database'));
    const broken = await openAtlas({ read, log });
    const { data, errors } = await broken.ask('{ reports { id } }');
    await broken.close();
    expect(data).toBeNull();
    const { message, extensions } = errors?.[0] ?? {};
    expect(extensions).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(message).toBe(`Something went wrong. The log has it under ${extensions.id}.`);
    expect(JSON.stringify(errors)).not.toContain('secret');
    expect(logged).toContain(extensions.id);
    expect(logged).toContain('secret of the database');
  });

  it('says what there is where there is nothing', async () => {
    const { statusCode, json } = await atlas.app.inject('/nothing?token=abc');
    expect([statusCode, json()]).toEqual([
      404,
      { error: { code: 'NOT_FOUND', message: 'There is no GET /nothing. Try POST /graphql.' } },
    ]);
  });
});
