import { describe, expect, it } from 'vitest';
import { areaOf, isLikelyOne, namedWithin } from '../../src/seed/namesakes.js';

const EAST = '甲省/乙市/丙区/东街道';
const WEST = '甲省/乙市/丙区/西街道';
const OTHER_CITY = '甲省/丁市/丙区/东街道';

describe('a name', () => {
  it.each([
    ['Organization', '省政府', '甲省'],
    ['Organization', '市政府', '甲省/乙市'],
    ['PartyOrganization', '市委', '甲省/乙市'],
    ['PartyOrganization', '区委', '甲省/乙市/丙区'],
    ['Organization', '县直部门', '甲省/乙市/丙区'],
    ['Organization', '街道办事处', EAST],
    ['PartyOrganization', '社区党委', EAST],
    ['Facility', '镇文化站', EAST],
    ['Organization', '市场监管', ''],
    ['Organization', '市政公司', ''],
    ['Organization', '区块链公司', ''],
    ['Organization', '乡村振兴局', ''],
    ['Organization', '青松园林公司', ''],
    ['Programme', '社区矫正', ''],
    ['Place', '村口广场', ''],
  ])('%s %s is that of one thing within “%s”', (type, name, within) => {
    expect(namedWithin({ name, type, area: EAST })).toBe(within);
  });
});

describe('what two reports call the same', () => {
  const named = (type: string, name: string, area: string) => ({ type, name, area });
  it.each([
    ['PartyOrganization', '区委', WEST, true],
    ['PartyOrganization', '区委', OTHER_CITY, false],
    ['Organization', '街道办事处', EAST, true],
    ['Organization', '街道办事处', WEST, false],
    ['Organization', '热线', WEST, true],
    ['Organization', '热线', OTHER_CITY, false],
    ['Person', '王小明', OTHER_CITY, false],
    ['Programme', '文明创建', OTHER_CITY, true],
    ['Organization', '热线', '', false],
  ])('%s %s, of a report on %s: one thing? %s', (type, name, area, one) => {
    expect(isLikelyOne(named(type, name, EAST), named(type, name, area))).toBe(one);
  });

  it('has one name and one type', () => {
    expect(isLikelyOne(named('Person', '王小明', EAST), named('Person', '王大明', EAST))).toBe(false);
    expect(isLikelyOne(named('Programme', '青松', EAST), named('Honour', '青松', EAST))).toBe(false);
  });
});

describe('the area of a report', () => {
  it('is what it covers, or what all of that lies in', () => {
    expect(areaOf([EAST])).toBe(EAST);
    expect(areaOf([EAST, WEST])).toBe('甲省/乙市/丙区');
    expect(areaOf([EAST, `${EAST}/南社区`])).toBe(EAST);
    expect(areaOf([EAST, OTHER_CITY])).toBe('甲省');
  });
});
