import { createHash } from 'node:crypto';
import { makeExecutableSchema } from '@graphql-tools/schema';
import fc from 'fast-check';
import { execute as executeByGraphqlJs, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Context } from '../src/graphql/context.js';
import { execute } from '../src/graphql/execute.js';

const typeDefs = `
  interface Thing { id: ID! next: Thing hard: Thing! things: [Thing!] maybe: [Thing]! }
  type A implements Thing { id: ID! next: Thing hard: Thing! things: [Thing!] maybe: [Thing]! a(n: Int = 1): Int color: Color }
  type B implements Thing { id: ID! next: Thing hard: Thing! things: [Thing!] maybe: [Thing]! b: String! }
  enum Color { RED GREEN }
  type Query { thing: Thing things: [Thing!] }
`;

/** What a thing is made from: the same seed and path always give the same. */
interface Thing {
  __typename: 'A' | 'B';
  path: string;
}

let seed = 0;
/** Whether values may come late. What is answered is the same; graphql-js leaves promises unhandled whose siblings fail. */
let late = false;

/** A number from 0 to below `below`, the same for the same path and purpose. */
function chance(path: string, purpose: string, below: number): number {
  const hash = createHash('sha256').update(`${seed} ${path} ${purpose}`).digest();
  return hash.readUInt32BE(0) % below;
}

/** A field's value now, later, as an error now, or as an error later. */
function come(path: string, value: unknown): unknown {
  const how = chance(path, 'how', 20);
  if (how === 0) throw new Error('broken');
  if (how === 1 && late) return Promise.reject(new Error('broken later'));
  if (how === 1) throw new Error('broken later');
  return how < 8 && late ? Promise.resolve(value) : value;
}

const orNull = (path: string, value: unknown) => (chance(path, 'null', 8) === 0 ? null : value);
const thingAt = (path: string): Thing => ({ __typename: chance(path, 'type', 2) === 0 ? 'A' : 'B', path });
const listAt = (path: string, item: (path: string) => unknown) =>
  Array.from({ length: chance(path, 'length', 4) }, (_, i) => orNull(`${path}.${i}`, item(`${path}.${i}`)));

/** A resolver of a field, the values of which `make` makes of the path. */
const field = (name: string, make: (path: string) => unknown) => (source: Thing | undefined) => {
  const path = `${source?.path ?? ''}.${name}`;
  return come(path, orNull(path, make(path)));
};

const things = (path: string) => listAt(path, thingAt);
const common = {
  id: field('id', (path) => path),
  next: field('next', thingAt),
  hard: field('hard', thingAt),
  things: field('things', things),
  maybe: field('maybe', things),
};
const schema = makeExecutableSchema({
  typeDefs,
  resolvers: {
    Query: { thing: field('thing', thingAt), things: field('queried', things) },
    A: {
      ...common,
      a: (source, { n }) => (chance(source.path, 'a', 9) === 0 ? 'no number' : n),
      color: field('color', (path) => ['RED', 'GREEN', 'BLUE'][chance(path, 'color', 3)]),
    },
    B: { ...common, b: field('b', (path) => path) },
  },
});

const { selection } = fc.letrec((tie) => {
  const leaf = fc.constantFrom(
    'id',
    '__typename',
    'other: id',
    '...Named',
    '... on A { a }',
    '... on A { five: a(n: 5) }',
  );
  const more = fc.constantFrom(
    '... on A { color @skip(if: $skip) }',
    '... on B { b }',
    '... on B { id: b }',
    'id @include(if: $skip)',
  );
  const inner = fc
    .tuple(fc.constantFrom('next', 'hard', 'things', 'maybe', 'again: next'), tie('selection'))
    .map(([name, below]) => `${name} { ${below} }`);
  const one = fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, more, inner);
  return { selection: fc.array(one, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ')) };
});

describe('our executor', () => {
  it('answers as graphql-js does, whatever is null, late or broken', async () => {
    let compared = 0;
    let failed = 0;
    const property = fc.asyncProperty(
      fc.integer(),
      selection as fc.Arbitrary<string>,
      fc.boolean(),
      async (drawn, asked, skip) => {
        seed = drawn;
        const document = parse(
          `query ($skip: Boolean!) { thing { ${asked} } things { ${asked} } twice: thing @skip(if: $skip) { id } } fragment Named on Thing { id next { id } }`,
        );
        fc.pre(validate(schema, document).length === 0);
        const operation = document.definitions.find(
          (definition): definition is OperationDefinitionNode =>
            definition.kind === Kind.OPERATION_DEFINITION,
        ) as OperationDefinitionNode;
        const variableValues = { skip };
        late = false;
        const expected = await executeByGraphqlJs({ schema, document, variableValues });
        late = true;
        const context = {} as Context;
        const answered = await execute({ schema, document, operation, variableValues, context });
        expect(plain(answered.data)).toEqual(plain(expected.data));
        // Where several errors null the same value, which of them are told may differ; that there are any may not.
        expect(Boolean(answered.errors)).toBe(Boolean(expected.errors));
        for (const { path } of answered.errors ?? []) expect(leadsToNull(answered.data, path)).toBe(true);
        compared += 1;
        if (expected.errors) failed += 1;
      },
    );
    await fc.assert(property, { numRuns: 500, seed: 5, endOnFailure: true });
    expect(compared).toBe(500);
    expect(failed).toBeGreaterThan(50);
    expect(failed).toBeLessThan(450);
  });
});

function plain(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data));
}

/** Whether a path leads to null, or to something that has become null as a whole. */
function leadsToNull(data: unknown, path: readonly (string | number)[] = []): boolean {
  let at = data as Record<string | number, unknown> | null;
  for (const key of path) {
    if (at === null) return true;
    at = at[key] as typeof at;
  }
  return at === null;
}
