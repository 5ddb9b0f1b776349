import { describe, expect, it } from 'vitest';
import { each, pageDecoder, rowDecoder } from '../../src/query/decode.js';

describe('values by position become rows', () => {
  const community = rowDecoder(['name'], [null]);
  const project = rowDecoder(['id', 'name', ':communities 1'], [null, null, each(community)]);

  it('with what lies below them', () => {
    expect(project(['project:a', null, [['V'], ['W']]])).toEqual({
      id: 'project:a',
      name: null,
      ':communities 1': [{ name: 'V' }, { name: 'W' }],
    });
    expect(project(['project:b', 'B', []])).toEqual({ id: 'project:b', name: 'B', ':communities 1': [] });
  });

  it('and null where there is none', () => {
    expect(community(null)).toBeNull();
    expect(each(community)([['V'], null])).toEqual([{ name: 'V' }, null]);
    expect(rowDecoder([], [])([])).toEqual({});
  });
});

describe('a page of rows', () => {
  const decode = rowDecoder(['title', 'id'], [null, null]);
  const parts = { keys: 'key', ties: 'tie', roles: 'link2.role' };

  it('takes from the rows what they hold, and from beside them what they do not', () => {
    const page = pageDecoder({ decode, holds: { key: 'title', tie: 'id' } }, parts, ['link2.role']);
    expect(
      page([
        [['A', 'project:a'], 'LEAD'],
        [['B', 'project:b'], null],
      ]),
    ).toEqual({
      rows: [
        { title: 'A', id: 'project:a' },
        { title: 'B', id: 'project:b' },
      ],
      keys: ['A', 'B'],
      ties: ['project:a', 'project:b'],
      roles: ['LEAD', null],
    });
  });

  it('has several beside its rows, or none', () => {
    const beside = pageDecoder({ decode, holds: {} }, { keys: 'key', ties: 'tie' }, ['key', 'tie']);
    expect(beside([[['A', 'project:a'], 3, 'a']])).toEqual({
      rows: [{ title: 'A', id: 'project:a' }],
      keys: [3],
      ties: ['a'],
    });
    const bare = pageDecoder({ decode, holds: {} }, {}, []);
    expect(bare([['A', 'project:a']])).toEqual({ rows: [{ title: 'A', id: 'project:a' }] });
    expect(bare([])).toEqual({ rows: [] });
  });
});
