import { describe, expect, it } from 'vitest';
import type { NamedThing } from '../../../../src/draft/names/named-thing.js';
import { joinCompounds, joinOrgans } from '../../../../src/draft/names/same-organ.js';

const organ = (name: string, start: number): NamedThing => ({
  name,
  type: 'Organization',
  kind: 'GOVERNMENT_AGENCY',
  at: [{ start, end: start + name.length, exact: name }],
  rule: 'ending',
  confidence: 0.9,
});
const joined = (names: string[], chain: string[]) =>
  joinOrgans(
    names.map((name, index) => organ(name, 20 * index)),
    chain,
  ).map(({ name, aliases = [] }) => [name, ...aliases]);

describe('joinOrgans', () => {
  it('takes an organ that is called by its level, by its place and by all places for one', () => {
    expect(
      joined(['镇政府', '清河区柳泉镇人民政府', '柳泉镇政府'], ['青省', '青市', '清河区', '柳泉镇']),
    ).toEqual([['清河区柳泉镇人民政府', '镇政府', '柳泉镇政府']]);
  });

  it('keeps organs of other levels, and of a city in a city, apart', () => {
    expect(joined(['区政府', '镇政府'], ['青省', '青市', '清河区', '柳泉镇'])).toHaveLength(2);
    expect(joined(['市政府', '宁市政府'], ['青省', '宁市', '福市', '柳泉镇'])).toHaveLength(2);
  });
});

describe('joinCompounds', () => {
  it('takes a compound with 小区 and without for one, and nothing else that is called so', () => {
    const things = ['枫林苑', '枫林苑小区', '清泉小区'].map((name, index) => ({
      ...organ(name, 20 * index),
      type: 'ResidentialCompound',
    }));
    const found = joinCompounds([...things, organ('清泉', 60)]);
    expect(found.map(({ name, aliases = [], at }) => [name, ...aliases, at.length])).toEqual([
      ['枫林苑小区', '枫林苑', 2],
      ['清泉小区', 1],
      ['清泉', 1],
    ]);
  });
});
