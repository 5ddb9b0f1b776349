import { describe, expect, it } from 'vitest';
import { columnHead } from '../../../../src/seed/numbers/table.js';

const TEXT = '情况如下:\n村\t2022年\t改厕(户)\n石桥村\t12\t24\n柳林村\t15\t\n完。\n';

describe('columnHead', () => {
  it.each([
    ['12', '2022年'],
    ['24', '改厕(户)'],
    ['15', '2022年'],
    ['2022', null],
    ['完', null],
  ])('of %s is %s', (written, head) => {
    expect(columnHead(TEXT, TEXT.indexOf(written))).toBe(head);
  });
});
