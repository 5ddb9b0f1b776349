import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from '../../src/query/cursor.js';

const scope = 'Query.projects NAME ASC';

describe('a cursor', () => {
  it('says where a page ends, whatever the names and figures', () => {
    const strings = fc.string({ unit: 'binary' });
    const keys = fc.oneof(strings, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer());
    fc.assert(
      fc.property(keys, strings, (key, tie) => {
        const cursor = encodeCursor(scope, { key, tie });
        expect(cursor).toMatch(/^[\w-]+$/);
        expect(decodeCursor(scope, cursor)).toEqual({ key: key === 0 ? 0 : key, tie });
      }),
    );
    const position = { key: '湖田街道𠮷', tie: 'subdistrict:山东省/淄博市' };
    expect(decodeCursor(scope, encodeCursor(scope, position))).toEqual(position);
  });

  const written = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');
  it.each([
    ['nothing', ''],
    ['no base64', '湖田'],
    ['no JSON', Buffer.from('["').toString('base64url')],
    ['no list', written({ key: 'a', tie: 'b' })],
    ['null', written(null)],
    ['a cut one', encodeCursor(scope, { key: 'a', tie: 'b' }).slice(0, -4)],
    ['one without what tells equal keys apart', written([scope, 'a'])],
    ['a key that is none', written([scope, ['a'], 'b'])],
    ['a null key', written([scope, null, 'b'])],
    ['a number that tells equal keys apart', written([scope, 'a', 1])],
    ['one of another list', encodeCursor('Query.metrics NAME ASC', { key: 'a', tie: 'b' })],
    ['one of another order', encodeCursor('Query.projects ID ASC', { key: 'a', tie: 'b' })],
    ['one of the other direction', encodeCursor('Query.projects NAME DESC', { key: 'a', tie: 'b' })],
  ])('is refused where it is %s', (_what, cursor) => {
    expect(() => decodeCursor(scope, cursor)).toThrow(
      expect.objectContaining({
        code: 'INVALID_CURSOR',
        message:
          'after: this cursor does not belong to this list and its order (Query.projects NAME ASC). Pass a cursor that the same list returned, or none.',
      }),
    );
  });
});
