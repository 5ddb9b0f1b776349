import { describe, expect, it } from 'vitest';
import { chosenOf, DivisionIndex } from '../../../src/draft/divisions.js';

describe('the division that a text is about', () => {
  const chosen = (text: string) => chosenOf(new DivisionIndex().candidates(text))?.path;

  it('is the one of its name above which the text names something', () => {
    expect(chosen('中山市南区街道办事处工作总结')).toBe('广东省/中山市/中山市/南区街道');
  });

  it('is a name alone where several have it and the text does not say which', () => {
    expect(chosen('南区街道办事处工作总结')).toBe('?/?/?/南区街道');
  });
});

describe('divisions beside the one that a text is about', () => {
  const index = new DivisionIndex();
  const [hutian] = index.candidates('山东省淄博市张店区湖田街道');
  const named = (text: string) =>
    index.named(text, hutian?.code ?? '').map(({ label, name, in: lies }) => [label, lies, name].join(' '));

  it('are those of its city, its province and the country, with what they lie in', () => {
    expect(named('湖田街道东邻四宝山街道,与临淄区、青岛市和江苏省往来')).toEqual([
      'Subdistrict 山东省/淄博市/张店区 四宝山街道',
      'District 山东省/淄博市 临淄区',
      'City 山东省 青岛市',
      'Province  江苏省',
    ]);
  });

  it('are those that it borders on, whose last word is said once or not whole', () => {
    const bordering = index
      .neighbours('北与四宝山、傅家等镇接壤,南与科苑街为邻,与和谐、美丽相连', hutian?.code ?? '')
      .map(({ name, exact }) => `${name} ${exact}`);
    expect(bordering).toEqual(['四宝山街道 四宝山', '傅家镇 傅家', '科苑街道 科苑街']);
  });

  it('are none that it lies in, none of another city, and no words', () => {
    expect(named('淄博市张店区湖田街道,纬北路街道,青岛市场,新城区域,美丽乡镇')).toEqual([]);
  });
});
