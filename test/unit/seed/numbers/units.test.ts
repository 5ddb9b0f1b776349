import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../../../../src/model/vocabulary.js';
import { Units, wordsFor } from '../../../../src/seed/numbers/units.js';

const vocabulary = readVocabulary('seed');
const units = new Units(vocabulary);

describe('the unit of a number', () => {
  it.each<[before: string, after: string, found: string | null]>([
    ['', '亩地', '亩 = 亩'],
    ['', '公里/平方公里', '公里/平方公里 = 公里/平方公里'],
    ['', '毫克每升', '毫克每升 = 毫克/升'],
    ['', '个月', '个月 = 月'],
    ['', '人次', '人次 = 人次'],
    ['', '元', '元 = 元'],
    ['', '喵', null],
    ['', '', null],
    ['清运垃圾', '方', '方 = 立方米'],
    ['清运渣土', '方', '方 = 立方米'],
    ['粉刷墙面', '方', '方 = 平方米'],
    ['浇筑路面', '立方', '立方 = 立方米'],
    ['', '袋大米', '袋 = 个'],
    ['', '批次样品', '批次 = 个'],
    ['走访', '户次', '户次 = 次'],
    ['养老', '床位', '床位 = 张'],
    ['', '床棉被', '床 = 个'],
    ['', '尾鱼苗', '尾 = 尾'],
    ['', '张床位', '张床位 = 张'],
    ['设床位', '张', '张 = 张'],
    ['', '场次', '场次 = 场'],
    ['接入监控探头', '路', '路 = 个'],
    ['公交', '路', null],
    ['', '家次', '家次 = 次'],
    ['', '张床', '张 = 张'],
    ['', '张病床', '张 = 张'],
    ['', '张旧床', '张 = 个'],
    ['', '张照片', '张 = 个'],
    ['', '位老人', '位 = 人'],
    ['', '升', '升 = 升'],
    ['', '升至8', null],
    ['', '升到8', null],
    ['', '升为8', null],
    ['', '升水', '升 = 升'],
    ['', '升水至8', '升 = 升'],
    ['亩均税收', '元', '元 = 元/亩'],
    ['亩均总收入', '元', '元 = 元'],
    ['亩均', '户', '户 = 户'],
    ['亩产', '公斤', '公斤 = 公斤/亩'],
    ['亩产达到', '公斤', '公斤 = 公斤/亩'],
    ['亩产共', '公斤', '公斤 = 公斤'],
    ['亩产值', '公斤', '公斤 = 公斤'],
    ['亩产', '元', '元 = 元'],
    ['奶牛单产', '吨', '吨 = 吨'],
    ['玉米单产', '吨', '吨 = 吨/亩'],
    ['每亩施肥', '斤', '斤 = 斤/亩'],
    ['每亩', '元', '元 = 元'],
    ['每立方厘米', '个', '个 = 个/立方厘米'],
    ['每立方厘米共', '个', '个 = 个'],
  ])('after %s and before %s', (before, after, found) => {
    const unit = units.at(`7${after}`, 1, before);
    expect(unit && `${unit.word} = ${unit.unit}`).toBe(found);
  });

  it.each<[before: string, after: string, unit: string | null]>([
    ['争取资金', '', '元'],
    ['资源', '', null],
    ['资金惠及群众', '', '人'],
    ['惠及农户', '', '户'],
    ['完成', '企业', '家'],
    ['投资', '村民', '人'],
    ['型号', '', null],
  ])('counts a number that has none after %s and before %s in %s', (before, after, unit) => {
    expect(units.unwritten(before, after)).toBe(unit);
  });

  it('is of one quantity with others', () => {
    expect(units.measureAlike('亩', '平方米')).toBe(true);
    expect(units.measureAlike('亩', '元')).toBe(false);
  });

  it('has its own name first, and strokes that are read out', () => {
    const definition = { en: 'x', quantity: 'X', perBase: 1 };
    expect(wordsFor('人/户', { ...definition, words: ['口/户', '口'] })).toEqual([
      '人/户',
      '口/户',
      '口',
      '人每户',
      '口每户',
    ]);
    expect(wordsFor('人', definition)).toEqual(['人']);
  });

  it('is its own before it is a word of another', () => {
    const own = new Units({
      units: {
        石: { en: 'picul', quantity: 'MASS', perBase: 1, words: ['斗'] },
        斗: { en: 'peck', quantity: 'VOLUME', perBase: 1 },
      },
    });
    expect(own.at('斗', 0, '')).toEqual({ word: '斗', unit: '斗' });
  });
});
