import { makeExecutableSchema } from '@graphql-tools/schema';
import { execute as executeByGraphqlJs, type GraphQLSchema, getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { execute } from '../../src/api/execute.js';
import { createSchema } from '../../src/api/schema.js';
import type { Context } from '../../src/query/context.js';

const thenable = (value: unknown) => ({
  // biome-ignore lint/suspicious/noThenProperty: not every promise is JavaScript's own
  then: (done: (value: unknown) => void) => done(value),
});

/** What the schema of the product has no resolver for as yet. */
const schema = makeExecutableSchema({
  typeDefs: `
    interface Thing { id: ID! }
    type A implements Thing { id: ID! say(n: Int = 1): Int now: Int }
    type B implements Thing { id: ID! }
    type C { id: ID }
    type Word { length: Int }
    union Any = A | C
    type Query { things: [Thing] any: [Any] numbers: [Int] hard: [Int!] late: [Int] again: Int path: String c: C checked: [C] word: Word words: [Word] }
  `,
  resolvers: {
    Thing: { __resolveType: async ({ is }: { is: unknown }) => is as string },
    Any: { __resolveType: ({ is }: { is: unknown }) => is as string },
    C: { __isTypeOf: async (value: unknown) => value !== 'none' },
    Query: {
      things: () => [
        { is: 'A', id: 1, say: ({ n }: { n: number }) => n + 1, now: 5 },
        { is: 'B', id: 2 },
        { is: 'C', id: 3 },
        { is: 'Query' },
        { is: 'Nothing' },
        { is: undefined },
        { is: 7 },
      ],
      any: () => [{ is: 'A', id: 'a' }, { is: 'C', id: 'c' }, { is: 'B' }, new Error('returned')],
      numbers: () => new Set([1, 2, 3]),
      hard: () => [1, Promise.resolve(null)],
      late: async () => [Promise.resolve(1), thenable(2), Promise.reject(new Error('third')), 'four'],
      again: () => thenable(4),
      path: (_root, _args, _context, { path }) => `${path.typename}.${path.key} ${path.prev}`,
      c: () => 'none',
      checked: () => ['one', 'none'],
      word: () => 'four',
      words: () => ['a', ['b'], 3, Object.assign(() => 1, { other: 1 })],
    },
  },
});

async function both(of: GraphQLSchema, query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  const expected = await executeByGraphqlJs({ schema: of, document, variableValues: variables });
  const answered = await execute({ schema: of, document, operation, variables, context: {} as Context });
  return [answered, expected].map(plain);
}

// biome-ignore lint/suspicious/noExplicitAny: a test states the exact shape that it expects
function plain(answer: unknown): any {
  return JSON.parse(JSON.stringify(answer));
}

describe('our executor', () => {
  it.each([
    '{ things { __typename id ... on A { say five: say(n: 4) now } } }',
    '{ any { __typename ... on A { id } ... on C { id } } }',
    '{ numbers late again aliased: again }',
    '{ late ...Rest } fragment Rest on Query { path other: path }',
    '{ c { id } checked { id } }',
    '{ hard numbers }',
    '{ word { length } words { length } }',
    'query ($n: Int!) { things { ... on A { say(n: $n) } } }',
    'mutation { things { id } }',
    'subscription { nothing }',
  ])('answers as graphql-js does: %s', async (query) => {
    const [answered, expected] = await both(schema, query);
    expect(answered).toEqual(expected);
  });

  it('says itself what the schema is', async () => {
    const query =
      '{ __schema { types { name kind fields { name type { name ofType { name } } } } } __type(name: "Project") { interfaces { name } } }';
    const [answered, expected] = await both(createSchema(), query);
    expect(answered).toEqual(expected);
    expect(answered.data.__type.interfaces).toEqual([{ name: 'Entity' }, { name: 'Node' }]);
  });
});
