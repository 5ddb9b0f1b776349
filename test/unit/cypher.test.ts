import { describe, expect, it } from 'vitest';
import { cypher, joined, v } from '../../src/query/cypher.js';

describe('Cypher with names left open', () => {
  const match = cypher`MATCH (${v.parent})-[:AFFECTS]->(${v.node}) WHERE ${v.node}.kind = ${v.filter}.kind LIMIT ${v.limit}`;

  it('has names of its own until it is given others', () => {
    expect(match.text()).toBe(
      'MATCH (parent)-[:AFFECTS]->(node) WHERE node.kind = $filter.kind LIMIT $limit',
    );
    expect(match.text({ parent: 'entry', node: 'node2' }, '7')).toBe(
      'MATCH (entry)-[:AFFECTS]->(node2) WHERE node2.kind = $filter7.kind LIMIT $limit7',
    );
  });

  it('leaves what is written as it is, names and parameters in strings as well', () => {
    const words = cypher`RETURN "parent $filter ${v.node}", 'node', parent.${'node'}, $after`;
    expect(words.text({ parent: 'entry', node: 'node2' }, '7')).toBe(
      'RETURN "parent $filter node2", \'node\', parent.node, $after',
    );
  });

  it('takes the names of what it stands within', () => {
    const within = cypher`EXISTS { ${match} } AND ${joined([cypher`${v.node}.a`, cypher`${v.node}.b`], ' = ')}`;
    expect(within.text({ node: 'n' })).toBe(
      'EXISTS { MATCH (parent)-[:AFFECTS]->(n) WHERE n.kind = $filter.kind LIMIT $limit } AND n.a = n.b',
    );
    expect(joined([], ', ').text()).toBe('');
  });
});
