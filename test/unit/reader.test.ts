import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  getOperationAST,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/api/schema.js';
import { cypher, v } from '../../src/query/cypher.js';
import { type List, pageRequest } from '../../src/query/list.js';
import { along, from } from '../../src/query/lists.js';
import { type Asked, Reader } from '../../src/query/reader.js';
import type { ListReads } from '../../src/query/reads.js';
import type { Sent } from '../compiled.js';

const schema = createSchema();

/** A reader of a graph that answers in turn, and what it has sent. */
function readerOf(...answers: Record<string, unknown>[][]) {
  const sent: Sent[] = [];
  const reader = new Reader(async <Row>(statement: string, parameters: Record<string, unknown> = {}) => {
    sent.push({ statement, parameters });
    return (answers[sent.length - 1] ?? []) as Row[];
  });
  return { reader, sent };
}

/** The place of a field, as its resolver is told of it. */
function place(type: string, selection: string): Asked & { reads: ListReads } {
  const { selectionSet } = getOperationAST(parse(`{ ${selection} }`)) as OperationDefinitionNode;
  const node = selectionSet.selections[0] as FieldNode;
  const parentType = schema.getType(type) as GraphQLObjectType;
  const field = parentType.getFields()[node.name.value] as GraphQLField<unknown, unknown>;
  return {
    schema,
    fragments: {},
    variableValues: {},
    fieldNodes: [node],
    returnType: field.type,
    parentType,
    fieldName: field.name,
    reads: field.extensions.reads as ListReads,
  };
}

describe('a reader', () => {
  it('looks among all types where a node is of another one than its id begins with', async () => {
    const other = { id: 'project:g', answer: ['Programme', 'MECHANISM'] };
    const { reader, sent } = readerOf([other], [other]);
    const info = place('Query', 'node(id: "project:g") { ... on Programme { kind } }');
    expect(await reader.node('project:g', info)).toMatchObject({
      __typename: 'Programme',
      kind: 'MECHANISM',
    });
    expect(sent).toHaveLength(2);
  });

  it('reads nodes of several types, by their ids, in one statement', async () => {
    const { reader, sent } = readerOf([
      { id: 'project:a', answer: ['Project', 'A'] },
      { id: 'programme:g', answer: ['Programme', 'G'] },
    ]);
    const info = place('Query', 'nodes(ids: []) { ... on Entity { name } }');
    const found = await Promise.all(['project:a', 'programme:g'].map((id) => reader.node(id, info)));
    expect(found).toMatchObject([{ name: 'A' }, { name: 'G' }]);
    expect(sent).toHaveLength(1);
  });

  it('reads a list for many parents in one statement, each parent once', async () => {
    const { reader, sent } = readerOf([
      { id: 'subdistrict:t', answer: [[['B']]] },
      { id: 'subdistrict:s', answer: [[['A'], ['C']]] },
    ]);
    const info = place('Subdistrict', 'projects(first: 2) { edges { node { name } } }');
    const of = (id: string) => reader.list(info.reads, id, { first: 2 }, info);
    const found = await Promise.all(['subdistrict:s', 'subdistrict:t', 'subdistrict:s', 'none'].map(of));
    expect(found).toEqual([
      { page: { rows: [{ name: 'A' }, { name: 'C' }] } },
      { page: { rows: [{ name: 'B' }] } },
      { page: { rows: [{ name: 'A' }, { name: 'C' }] } },
      undefined,
    ]);
    expect(sent.map(({ parameters }) => parameters)).toEqual([
      { ids: ['subdistrict:s', 'subdistrict:t', 'none'], limit1: 2 },
    ]);
    expect(sent[0]?.statement).toMatch(/^UNWIND \$ids AS id\nMATCH \(found:Entity \{id: id\}\)\n/);
    await of('subdistrict:t');
    expect(sent).toHaveLength(1);
  });

  it('reads nodes in one statement, in the order asked for, null where there is none', async () => {
    const { reader, sent } = readerOf([
      { id: 'metric:b', answer: ['B'] },
      { id: 'metric:a', answer: ['A'] },
    ]);
    const info = {
      ...place('Observation', 'metric { name }'),
      returnType: schema.getType('Metric') as never,
    };
    const ids = ['metric:a', 'metric:none', 'metric:b', 'metric:a'];
    expect(await Promise.all(ids.map((id) => reader.node(id, info)))).toEqual([
      { name: 'A' },
      null,
      { name: 'B' },
      { name: 'A' },
    ]);
    expect(sent.map(({ parameters }) => parameters)).toEqual([
      { ids: ['metric:a', 'metric:none', 'metric:b'] },
    ]);
  });

  it('looks among other labels only for what is not found among those that are named', async () => {
    const { reader, sent } = readerOf([{ id: 'project:a', answer: ['Project', 'A'] }]);
    const info = place('Query', 'node(id: "") { ... on Project { name } }');
    expect(await Promise.all(['project:a', 'none'].map((id) => reader.node(id, info)))).toEqual([
      { __typename: 'Project', name: 'A' },
      null,
    ]);
    const looked = sent.map(({ statement, parameters }) => [
      /found:(\w+)/.exec(statement)?.[1],
      parameters.ids,
    ]);
    expect(looked[0]).toEqual(['Entity', ['project:a', 'none']]);
    expect(looked.slice(1).sort()).toEqual(
      ['Check', 'Concept', 'Metric', 'Observation', 'Passage', 'Report', 'StatusStatement', 'Step'].map(
        (label) => [label, ['none']],
      ),
    );
  });

  it('reads apart what is asked for at other places', async () => {
    const { reader, sent } = readerOf();
    const [a, b] = [place('Query', 'node(id: "") { id }'), place('Query', 'node(id: "") { id }')];
    const only = (info: Asked) => ({ ...info, returnType: schema.getType('Metric') as never });
    await Promise.all([reader.node('x', only(a)), reader.node('x', only(b))]);
    expect(sent).toHaveLength(2);
  });

  it('reads rows as they are for many parents, none where there is nothing', async () => {
    const list: List = {
      name: 'Metric.figures',
      ...along(from('MEASURES', 'Observation')),
      parent: 'Metric',
      orders: { ID: cypher`${v.node}.id` },
      tie: cypher`${v.node}.id`,
    };
    const { reader, sent } = readerOf([{ id: 'metric:a', answer: [1, 2] }]);
    const info = place('Metric', 'aggregates { count }');
    const of = (id: string) =>
      reader.raw<number>(pageRequest(list, { first: 5 }), id, cypher`${v.node}.value`, info);
    expect(await Promise.all(['metric:a', 'metric:b'].map(of))).toEqual([[1, 2], []]);
    expect(sent).toEqual([
      {
        statement: `UNWIND $ids AS id
MATCH (found:Metric {id: id})
WITH id, found AS parent
CALL (parent) {
MATCH (parent)<-[:MEASURES]-(node:Observation)
WITH node, node.id AS key, node.id AS tie
ORDER BY key ASC
LIMIT $limit
RETURN collect(node.value) AS answer
}
RETURN id, answer`,
        parameters: { ids: ['metric:a', 'metric:b'], limit: 5, after: null, filter: {} },
      },
    ]);
  });

  it('counts what a statement says, nothing where it says nothing', async () => {
    expect(await readerOf([{ total: 7 }]).reader.count('RETURN 7 AS total', {})).toBe(7);
    expect(await readerOf([]).reader.count('RETURN 7 AS total', {})).toBe(0);
  });

  it('fails for every parent where the statement does', async () => {
    const reader = new Reader(() => Promise.reject(new Error('gone')));
    const info = place('Subdistrict', 'projects { totalCount }');
    const failed = ['a', 'b'].map((id) => reader.list(info.reads, id, {}, info));
    expect((await Promise.allSettled(failed)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
