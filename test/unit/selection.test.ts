import { type GraphQLCompositeType, getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/api/schema.js';
import { askedOfConnection, compile, fieldsByType, type Selection } from '../../src/query/selection.js';

const schema = createSchema();

function compiling(query: string) {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return (variables: Record<string, unknown> = {}) => compile(schema, document, operation, variables).root;
}

const fieldsOf = (selection: Selection, type: string) => selection.of(selection.object(type));
const keys = (selection: Selection, type: string) => fieldsOf(selection, type).map(({ key }) => key);
/** What is asked below a key of the root. */
const below = (root: Selection, key: string): Selection => {
  const found = fieldsOf(root, 'Query').find((one) => one.key === key);
  if (!found) throw new Error(`no ${key}`);
  return found.selection;
};

describe('what an operation asks', () => {
  it('of one key is one field, wherever it stands', () => {
    const root =
      compiling(`{ subdistrict(id: "s") { name ...A } reports { title } subdistrict(id: "s") { id } }
      fragment A on Subdistrict { other: name ... { aliases name } ...B }
      fragment B on Entity { aliases isGroup }`)();
    expect(keys(root, 'Query')).toEqual(['subdistrict', 'reports']);
    expect(keys(below(root, 'subdistrict'), 'Subdistrict')).toEqual([
      'name',
      'other',
      'aliases',
      'isGroup',
      'id',
    ]);
  });

  it('by fragments is asked of the types that they are on', () => {
    const node = below(
      compiling(`{ node(id: "x") { __typename id ... on Project { kind } ... on Entity { name ... on Person { title: name } }
        ... on Metric { unit { symbol } } } }`)(),
      'node',
    );
    expect(keys(node, 'Project')).toEqual(['__typename', 'id', 'kind', 'name']);
    expect(keys(node, 'Person')).toEqual(['__typename', 'id', 'name', 'title']);
    expect(keys(node, 'Metric')).toEqual(['__typename', 'id', 'unit']);
    expect(keys(node, 'Observation')).toEqual(['__typename', 'id']);
  });

  it('ends where fragments go round in themselves, which validation refuses', () => {
    const root = compiling(
      '{ ...A } fragment A on Query { reports { title } ...B } fragment B on Query { ...A checks { totalCount } }',
    )();
    expect(keys(root, 'Query')).toEqual(['reports', 'checks']);
  });

  it('has a place, the same for what is asked in the same words and for nothing else', () => {
    const root = compiling(`{ a: node(id: "x") { ...F } b: node(id: "y") { ...F } c: node(id: "x") { ... F }
      d: node(id: "x") { ...F id } e: node(id: "x") { ... on Project { partOf { name } } }
      f: node(id: "x") { ... on Project { partOf { title: name } } } }
      fragment F on Node { ... on Project { partOf { name } } }`)();
    const [a, b, c, d, e, f] = [...'abcdef'].map((key) => below(root, key));
    expect(c?.place).toBe(a?.place);
    expect(new Set([a, b, d, e, f].map((one) => one?.place)).size).toBe(5);
    const partOf = (selection: Selection | undefined) =>
      fieldsOf(selection as Selection, 'Project')[0]?.selection as Selection;
    expect(partOf(a).place).toBe(partOf(b).place);
    expect(partOf(a).place).toBe(partOf(e).place);
    expect(partOf(f).place).not.toBe(partOf(e).place);
    expect(partOf(a).propertyFor('Project.partOf')).toBe(`:Project.partOf ${partOf(b).place}`);
    expect(partOf(a)).not.toBe(partOf(b));
  });

  it('has other places where directives or arguments of what lies below differ', () => {
    const root = compiling(`query ($a: Boolean!, $b: Boolean!) {
      a: reports { title @include(if: $a) } b: reports { title @include(if: $b) }
      c: reports { ... @include(if: $a) { title } } d: reports { ... @include(if: $b) { title } }
      e: subdistricts { edges { node { communities(first: 1) { totalCount } } } }
      f: subdistricts { edges { node { communities(first: 2) { totalCount } } } } }`)({ a: true, b: true });
    expect(new Set([...'abcdef'].map((key) => below(root, key).place)).size).toBe(6);
  });
});

describe('an operation is compiled', () => {
  it('once, whatever its variables are, where no directive looks at them', () => {
    const root = compiling('query ($id: ID!) { subdistrict(id: $id) { name } }');
    expect(root({ id: 't' })).toBe(root({ id: 's' }));
  });

  it('once for each answer of its directives', () => {
    const root = compiling(
      'query ($a: Boolean!, $b: Boolean!) { reports @include(if: $a) { title } checks { totalCount @skip(if: $b) edges { cursor } } }',
    );
    const asked = (a: boolean, b: boolean) => {
      const compiled = root({ a, b });
      return [keys(compiled, 'Query'), keys(below(compiled, 'checks'), 'CheckConnection')];
    };
    expect(asked(true, false)).toEqual([
      ['reports', 'checks'],
      ['totalCount', 'edges'],
    ]);
    expect(asked(true, true)).toEqual([['reports', 'checks'], ['edges']]);
    expect(asked(false, true)).toEqual([['checks'], ['edges']]);
    expect(root({ a: true, b: false })).toBe(root({ a: true, b: false }));
    expect(root({ a: true, b: true })).not.toBe(root({ a: true, b: false }));
  });

  it('anew after sixteen of them', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const root = compiling(`query (${names.map((name) => `$${name}: Boolean!`).join(' ')}) {
      ${names.map((name) => `${name}: reports @include(if: $${name}) { title }`).join(' ')} }`);
    const of = (n: number) => root(Object.fromEntries(names.map((name, i) => [name, (n & (1 << i)) !== 0])));
    const first = of(0);
    for (let n = 1; n < 16; n++) of(n);
    expect(of(0)).toBe(first);
    of(16);
    expect(of(0)).not.toBe(first);
    expect(keys(of(5), 'Query')).toEqual(['a', 'c']);
  });
});

describe('fields of several types at one place', () => {
  const root = compiling(`{ node(id: "x") { id ... on Entity { name observations(first: 1) { totalCount } }
    ... on Project { kind communities(first: 1) { totalCount } } ... on Place { kind } } }`)();
  const node = below(root, 'node');
  const grouped = (possible?: Set<string>) =>
    fieldsByType(schema.getType('Node') as GraphQLCompositeType, [node], possible).map(
      ({ field, types }) => [field.name, types && [...types]] as const,
    );

  it('are one where they read the same; null stands for all types', () => {
    const entities = schema.getPossibleTypes(schema.getType('Entity') as never).map(({ name }) => name);
    const found = new Map(grouped().map(([name, types]) => [`${name} ${types?.length ?? 'all'}`, types]));
    expect([...found.keys()].sort()).toEqual([
      'communities 1',
      'id all',
      'kind 2',
      `name ${entities.length}`,
      `observations ${entities.length}`,
    ]);
    expect(found.get('communities 1')).toEqual(['Project']);
    expect(found.get(`observations ${entities.length}`)?.sort()).toEqual(entities.sort());
    expect(grouped().filter(([name]) => name === 'kind')).toEqual([['kind', ['Place', 'Project']]]);
  });

  it('are those of fewer types where a value can have no others', () => {
    expect(grouped(new Set(['Metric']))).toEqual([['id', null]]);
    expect(grouped(new Set(['Project', 'Place']))).toEqual([
      ['id', null],
      ['name', null],
      ['observations', null],
      ['kind', null],
      ['communities', ['Project']],
    ]);
  });

  it('are one where each is asked in a fragment of its own type, in the same words', () => {
    const root = compiling(`{ node(id: "x") {
      ... on Project { statusHistory { status } locatedIn(first: 1) { totalCount } }
      ... on Facility { statusHistory { status } locatedIn(first: 2) { totalCount } } } }`)();
    const found = fieldsByType(schema.getType('Node') as GraphQLCompositeType, [below(root, 'node')]);
    expect(found.map(({ field, types }) => [field.name, types && [...types].sort()])).toEqual([
      ['statusHistory', ['Facility', 'Project']],
      ['locatedIn', ['Facility']],
      ['locatedIn', ['Project']],
    ]);
  });
});

describe('what is asked of a connection', () => {
  const asked = (selection: string) => {
    const root = compiling(`{ projects { ${selection} } }`)();
    const field = fieldsOf(root, 'Query')[0];
    if (!field) throw new Error('no field');
    const { type, nodes, links, ...rest } = askedOfConnection(field.field.type, field.selection);
    return {
      ...rest,
      type: type.name,
      nodes: nodes.map((node) => keys(node, 'Project')),
      links: links.map((link) => keys(link, 'Link')),
    };
  };
  const nothing = {
    edges: false,
    pageInfo: false,
    totalCount: false,
    cursors: false,
    roles: false,
    nodes: [],
    links: [],
    beside: [],
  };

  it.each([
    ['totalCount', { totalCount: true }],
    ['n: totalCount', { totalCount: true }],
    ['pageInfo { hasNextPage }', { pageInfo: true, cursors: true }],
    ['edges { cursor }', { edges: true, cursors: true }],
    ['edges { node { name } }', { edges: true, nodes: [['name']] }],
    ['edges { links { status inferred } }', { edges: true, links: [['status', 'inferred']] }],
    [
      'a: edges { x: node { id } } b: edges { node { name } y: node { kind } }',
      { edges: true, nodes: [['id'], ['name'], ['kind']] },
    ],
  ])('%s', (selection, expected) => {
    expect(asked(selection)).toEqual({ ...nothing, type: 'Project', ...expected });
  });
});
