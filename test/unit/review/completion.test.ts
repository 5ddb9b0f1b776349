import { describe, expect, it } from 'vitest';
import { metricsFor, vocabulariesOf } from '../../../src/review/completion.js';
import { MetricCatalogue } from '../../../src/seed/metrics.js';
import { realSeed } from '../../real-seed.js';

const { vocabulary } = realSeed;
const catalogue = new MetricCatalogue(realSeed);
const offered = (text: string, unit: string) =>
  metricsFor(text, unit, catalogue, vocabulary).map(({ written }) => written);

describe('completion of a metric', () => {
  it('offers what is listed by its name', () => {
    expect(offered('占地面', '亩')[0]).toBe('占地面积');
  });

  it('composes what the text names, with the measures of the unit', () => {
    expect(offered('道路 硬化', '公里')[0]).toBe('道路 × 硬化 × LENGTH');
    expect(offered('企业 走访', '家')[0]).toBe('企业 × 走访 × COUNT');
    expect(offered('女性 人口', '%')).toContain('女性人口 × SHARE / 人口');
  });

  it('offers what is composed with × or *, with the measures of the unit, before anything else', () => {
    expect(offered('道路*硬化', '公里')[0]).toBe('道路 × 硬化 × LENGTH');
    expect(offered('飞花路 × 撒', '公里')[0]).toBe('飞花路 × 撒 × LENGTH');
    expect(offered('飞花路 * 撒 * VOLUME', '公里')[0]).toBe('飞花路 × 撒 × VOLUME');
    expect(offered('女性人口 × 占比 / 飞花', '%')[0]).toBe('女性人口 × SHARE / 飞花');
    expect(offered('飞花路 × ', '公里')).not.toContainEqual(expect.stringContaining('飞花路'));
    expect(offered('飞花路 × 撒 × 扫 × LENGTH', '公里')).not.toContainEqual(
      expect.stringContaining('飞花路'),
    );
    const [known] = metricsFor('道路 × 硬化 × LENGTH', '公里', catalogue, vocabulary);
    expect(known).toEqual({ name: '道路硬化里程', written: '道路 × 硬化 × LENGTH' });
  });

  it('offers nothing for nothing', () => {
    expect(offered(' ', '个')).toEqual([]);
  });
});

describe('vocabularies of a review', () => {
  const all = vocabulariesOf(vocabulary, catalogue);
  it('have words in both languages for what fields may be', () => {
    expect(all.reasons.find(({ value }) => value === 'DATE')).toEqual({
      value: 'DATE',
      zh: '日期或时间',
      en: 'date or time',
    });
    expect(all.roles.CARRIES_OUT?.length).toBeGreaterThan(0);
    expect(all.entityStatuses.Project?.map(({ value }) => value)).toContain('UNDERWAY');
    const { names: _, ...vocabularies } = all;
    const options = Object.values(vocabularies).flatMap((some) =>
      Array.isArray(some) ? some : Object.values(some).flat(),
    );
    expect(options.filter(({ zh, en }) => !zh || !en)).toEqual([]);
  });
});
