import { describe, expect, it } from 'vitest';
import { DivisionIndex } from '../../../src/draft/divisions.js';

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

  it('are none that it lies in, none of another city, and no words', () => {
    expect(named('淄博市张店区湖田街道,纬北路街道,青岛市场,新城区域,美丽乡镇')).toEqual([]);
  });
});
