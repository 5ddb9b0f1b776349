import { describe, expect, it } from 'vitest';
import { besideInOneOrder } from '../../web/src/pages/compare/order.js';

const said = (name: string, figures: number) => ({
  subdistrict: { id: `subdistrict:${name}`, name },
  observations: Array.from({ length: figures }),
});
const namesOf = (comparisons: ReturnType<typeof said>[][]) =>
  besideInOneOrder(comparisons).map((beside) => beside.map(({ subdistrict }) => subdistrict.name));

describe('places beside metrics', () => {
  it('stand in the order of their pinyin where all have a figure', () => {
    expect(namesOf([[said('竹山街道', 1), said('安河街道', 2), said('柳桥街道', 1)]])).toEqual([
      ['安河街道', '柳桥街道', '竹山街道'],
    ]);
  });

  it('begin with those that have a figure of any metric, in the same order for all', () => {
    expect(
      namesOf([
        [said('安河街道', 0), said('柳桥街道', 0), said('竹山街道', 1)],
        [said('安河街道', 0), said('柳桥街道', 2), said('竹山街道', 0)],
      ]),
    ).toEqual([
      ['柳桥街道', '竹山街道', '安河街道'],
      ['柳桥街道', '竹山街道', '安河街道'],
    ]);
  });
});
