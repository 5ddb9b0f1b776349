import { describe, expect, it } from 'vitest';
import { CoverCheck } from '../../../../src/seed/check/covers.js';
import { NamedDivisions } from '../../../../src/seed/covers.js';
import type { SeedReport } from '../../../../src/seed/files.js';
import type { SeedFile } from '../../../../src/seed/yaml-file.js';
import { type Facts, factsOf, saidBy } from '../../../facts.js';

const STREET = '山东省/青岛市/市南区/香港中路街道';

/** What is said of what a report covers. */
function said(text: string, report: Facts['report'] = {}, entities: Facts['entities'] = []): string[] {
  const data = factsOf({ report: { title: '工作', ...report }, entities });
  const file = {
    file: 'made-2021.yaml',
    data,
    lineOf: () => 1,
    rangeOf: () => undefined,
  } as unknown as SeedFile<SeedReport>;
  return saidBy((say) => new CoverCheck(file, new NamedDivisions(data), text, say).run()).map((one) =>
    one.replace(/^report\.(?:covers\.\d+|subdistrict|covers): /, ''),
  );
}

describe('what a report covers', () => {
  it.each([
    ['香港中路街道修路。', {}],
    ['香港中路修路。', {}],
    ['修路。', { title: '香港中路街道工作' }],
    ['修路。', { publisher: '香港中路街道办事处' }],
    ['修路。', {}],
  ])('is named, or no other: %s %j', (text, report) => {
    expect(said(text, report)).toEqual([]);
  });

  it('may be named by an alias of it, and not of others', () => {
    const alias = (name: string) =>
      said('湛山街道像港中街。', {}, [{ name, type: 'Subdistrict', aliases: ['港中街'] }]);
    expect(alias('香港中路街道')).toEqual([]);
    expect(alias('湛山街道')).toHaveLength(1);
  });

  const other = (name: string, near: string) => [
    `neither the text nor title and publisher name 香港中路街道, but ${name}: is it ${near}?`,
  ];

  it('is not another of its level that is named instead', () => {
    expect(said('湛山街道修路。')).toEqual(other('湛山街道', '山东省/青岛市/市南区/湛山街道'));
    expect(said('香港中路街道、湛山街道修路。')).toEqual([]);
  });

  it('is likelier what stands in the title, then what stands often, then what lies near', () => {
    const [found = ''] = said('湛山街道修路，湛山街道。', { title: '珠海路街道工作' });
    expect(found).toContain(
      'but 珠海路街道: is it 山东省/青岛市/市南区/珠海路街道, 山东省/青岛市/市南区/湛山街道',
    );
    expect(said('珠海路街道、湛山街道修路，湛山街道。')[0]).toContain('but 湛山街道:');
    expect(said('北城街道修路。')[0]).toMatch(
      /is it 山东省\/[^,]*北城街道, 山东省\/[^,]*北城街道, [^,]*北城街道\?$/,
    );
  });

  it('may be several, of which each is named', () => {
    const covers = [STREET, '山东省/青岛市/市南区/湛山街道'];
    expect(said('香港中路街道、湛山街道修路。', { covers })).toEqual([]);
    expect(said('湛山街道修路。', { covers })).toEqual([]);
    expect(said('湛山街道、珠海路街道修路。', { covers })).toEqual(
      other('珠海路街道', '山东省/青岛市/市南区/珠海路街道'),
    );
  });

  it('is a division of the list, or a community below one', () => {
    expect(said('湛山街道修路。', { covers: ['山东省/青岛市/市南区/没有街道'] })).toEqual([]);
    expect(said('湛山街道修路。', { covers: [`${STREET}/浮山所社区`] })).toEqual([]);
    expect(said('市北区修路。', { covers: ['山东省/青岛市/市南区'] })[0]).toContain(
      'name 市南区, but 市北区',
    );
    expect(said('市南修路，市北区也。', { covers: ['山东省/青岛市/市南区'] })).toEqual([]);
  });
});

describe('a namesake', () => {
  const NORTH = '山东省/德州市/夏津县/北城街道';
  const of = (text: string, covers = [NORTH]) => said(text, { covers });

  it('is meant where only what that lies in is named', () => {
    expect(of('北城街道属菏泽市牡丹区。')).toEqual([
      `the text names 菏泽市、牡丹区, and nothing that ${NORTH} lies in: is it 山东省/菏泽市/牡丹区/北城街道?`,
    ]);
    expect(of('北城街道属菏泽市。')[0]).toContain('the text names 菏泽市, and nothing');
  });

  it.each([
    ['北城街道修路。'],
    ['北城街道属夏津县，像菏泽市牡丹区。'],
    ['北城街道属夏津，像菏泽市牡丹区。'],
    ['北城街道属德州，像菏泽市牡丹区。'],
    ['菏泽市牡丹区修路。'],
  ])('is not in %s', (text) => {
    expect(of(text).filter((one) => one.startsWith('the text names'))).toEqual([]);
  });

  it('is not told by its province, which names little', () => {
    expect(of('北城街道属山东省，像菏泽市牡丹区。')).toHaveLength(1);
  });

  it('is none of a district, of which the city is named', () => {
    expect(said('鼓楼区属南京市。', { covers: ['福建省/福州市/鼓楼区'] })[0]).toContain(
      'the text names 南京市',
    );
    expect(said('鼓楼区属福州市。', { covers: ['福建省/福州市/鼓楼区'] })).toEqual([]);
    expect(said('福建省属南京市。', { covers: ['福建省'] })).toEqual([]);
  });
});
