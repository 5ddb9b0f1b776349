import { describe, expect, it } from 'vitest';
import { encodeCursor } from '../../src/query/cursor.js';
import { type Cypher, cypher, v } from '../../src/query/cypher.js';
import { allRowsOf, isLink, type List, pageRequest, rowsOf } from '../../src/query/list.js';
import { along, from, type Step, to } from '../../src/query/lists.js';
import { compiled } from '../compiled.js';

const list: List = {
  name: 'Project.communities',
  match: cypher`MATCH (${v.parent})-[:AFFECTS|LOCATED_IN]->(${v.node}:Community)`,
  parent: 'Entity',
  orders: { NAME: cypher`${v.node}.name`, ID: cypher`${v.node}.id` },
  tie: cypher`${v.node}.id`,
  filters: { kind: cypher`${v.node}.kind = ${v.filter}.kind` },
};
const cursor = encodeCursor('Project.communities NAME ASC', { key: 'A', tie: 'community:a' });

describe('what is asked of a list', () => {
  it('is a page of twenty in its first order where nothing is said', () => {
    const request = { list, limit: 20, order: 'NAME', direction: 'ASC', after: null, filter: {} };
    expect(pageRequest(list, {})).toEqual(request);
    expect(
      pageRequest(list, {
        first: null,
        after: null,
        filter: { kind: null, cited: undefined },
        orderBy: null,
      }),
    ).toEqual(request);
  });

  it.each([0, -1, 201, 1.5])('is refused for a page of %d', (first) => {
    expect(() => pageRequest(list, { first })).toThrow(
      expect.objectContaining({
        code: 'FIRST_OUT_OF_RANGE',
        message: `first: ${first} is not between 1 and 200.`,
      }),
    );
  });

  it('is one row at the least and 200 at the most', () => {
    expect([1, 200].map((first) => pageRequest(list, { first }).limit)).toEqual([1, 200]);
  });

  it('goes on after a cursor of the same list and order only', () => {
    expect(pageRequest(list, { after: cursor }).after).toEqual({ key: 'A', tie: 'community:a' });
    const others: [List, object][] = [
      [list, { orderBy: { field: 'ID' } }],
      [list, { orderBy: { field: 'NAME', direction: 'DESC' } }],
      [{ ...list, name: 'Project.places' }, {}],
    ];
    for (const [of, more] of others)
      expect(() => pageRequest(of, { after: cursor, ...more })).toThrow(
        expect.objectContaining({ code: 'INVALID_CURSOR' }),
      );
  });

  it.each(['{ projects(after: "") { totalCount } }', '{ search(text: "湖田", after: "") { totalCount } }'])(
    'is refused after an empty cursor, which no list returns: %s',
    async (query) => {
      const { sent, errors } = await compiled({ query, answers: [[]] });
      expect([sent, errors]).toEqual([
        [],
        [expect.stringMatching(/^\w+: after: this cursor does not belong to this list and its order/)],
      ]);
    },
  );
});

describe('the rows of a list', () => {
  it('are told apart where a pattern may lead to one more than once, then filtered, sorted and cut off', () => {
    expect(rowsOf(pageRequest(list, { filter: { kind: 'VILLAGE' } })).text()).toBe(`\
MATCH (parent)-[:AFFECTS|LOCATED_IN]->(node:Community)
WITH DISTINCT node
WHERE node.kind = $filter.kind
WITH node, node.name AS key, node.id AS tie
ORDER BY key ASC, tie
LIMIT $limit`);
  });

  it.each([
    ['ASC', '>='],
    ['DESC', '<='],
  ] as const)('go on after a cursor in a range of the sort key, %s', (direction, beyond) => {
    const after = encodeCursor(`Project.communities NAME ${direction}`, { key: 'A', tie: 'community:a' });
    const request = pageRequest(list, { after, orderBy: { field: 'NAME', direction } });
    expect(rowsOf(request, { node: 'node2' }).text({}, '1')).toBe(`\
MATCH (parent)-[:AFFECTS|LOCATED_IN]->(node:Community)
WITH DISTINCT node
WHERE node.name ${beyond} $after1.key AND NOT (node.name = $after1.key AND node.id <= $after1.tie)
WITH node AS node2, node.name AS key, node.id AS tie
ORDER BY key ${direction}, tie
LIMIT $limit1`);
  });

  it('need not be told apart at the root or over one link, and say there that an index has them all', () => {
    const root: List = { ...list, parent: null, match: cypher`MATCH (${v.node}:Community)` };
    expect(rowsOf(pageRequest(root, { orderBy: { field: 'ID' } })).text()).toBe(`\
MATCH (node:Community)
WHERE node.id IS NOT NULL
WITH node, node.id AS key, node.id AS tie
ORDER BY key ASC
LIMIT $limit`);
    const linked: List = { ...list, ...along(to('PART_OF', 'Community')) };
    expect(allRowsOf(pageRequest(linked, {})).text()).toBe('MATCH (parent)-[:PART_OF]->(node:Community)');
    const unique: List = { ...list, unique: true };
    expect(allRowsOf(pageRequest(unique, {})).text()).toBe(
      'MATCH (parent)-[:AFFECTS|LOCATED_IN]->(node:Community)',
    );
  });

  it('are the combinations of several variables where the list says so', () => {
    const rows: List = { ...list, rows: [v.node, v.link], tie: cypher`${v.link}.role` };
    expect(allRowsOf(pageRequest(rows, {})).text({ link: 'link2' })).toBe(
      'MATCH (parent)-[:AFFECTS|LOCATED_IN]->(node:Community)\nWITH DISTINCT node, link2',
    );
  });

  it('may begin elsewhere by what a filter asks', () => {
    const match = ({ kind }: Readonly<Record<string, unknown>>): Cypher =>
      kind === 'VILLAGE' ? cypher`MATCH (${v.node}:Village)` : cypher`MATCH (${v.node}:Community)`;
    const one: List = { ...list, parent: null, match, filters: {} };
    expect(allRowsOf(pageRequest(one, { filter: { kind: 'VILLAGE' } })).text()).toBe('MATCH (node:Village)');
    expect(allRowsOf(pageRequest(one, {})).text()).toBe('MATCH (node:Community)');
  });

  it.each<[way: Step | Cypher, written: string, is: boolean]>([
    [to('PART_OF', 'City'), 'MATCH (parent)-[:PART_OF]->(node:City)', true],
    [from('WITHIN', 'Project'), 'MATCH (parent)<-[:WITHIN]-(node:Project)', true],
    [to('HAS_STEP'), 'MATCH (parent)-[:HAS_STEP]->(node)', true],
    [to('MEMBER_OF', 'Organization'), 'MATCH (parent)-[:MEMBER_OF]->(node:Organization)', false],
    [from('CARRIES_OUT', 'Entity'), 'MATCH (parent)<-[:CARRIES_OUT]-(node:Entity)', false],
    [cypher`(${v.parent})-[:PART_OF*1..2]->(${v.node})`, 'MATCH (parent)-[:PART_OF*1..2]->(node)', false],
  ])('lead over one link where a step does of which there is one: %#', (way, written, is) => {
    const { match, step } = along(way);
    expect([(match as Cypher).text(), isLink({ ...list, match, step })]).toEqual([written, is]);
  });
});
