import { describe, expect, it } from 'vitest';
import { MetricCheck } from '../../../../src/seed/check/metrics.js';
import { MetricCatalogue } from '../../../../src/seed/metrics.js';
import { factsOf, saidBy } from '../../../facts.js';
import { realSeed } from '../../../real-seed.js';

const catalogue = new MetricCatalogue(realSeed);
type Composed = Parameters<MetricCatalogue['find']>[0];

/** What is said of figures of a text, each cited by its slice. */
function said(text: string, ...figures: [slice: string, metric: Composed, more?: object][]): string[] {
  const report = factsOf({
    observations: figures.map(([slice, metric, more]) => ({
      at: `${slice}@${text.indexOf(slice)}`,
      metric: metric as string,
      ...more,
    })),
  });
  return saidBy((say) => new MetricCheck(report, catalogue, text, say).run());
}

const COUNT = 'COUNT';
const of = (object: string, action?: string, measure = COUNT) => ({
  object,
  ...(action && { action }),
  measure,
});

describe('a metric', () => {
  it('is named in the paragraph of its figure, where anything is', () => {
    expect(said('海风社区有企业12家。', ['12家', of('幼儿园')])).toEqual([
      'observations.0.metric: neither the paragraph of 12家@7 nor its heading has anything of 幼儿园数, but 社区: correct the metric',
    ]);
    expect(said('海风有企业12家。', ['12家', of('企业')])).toEqual([]);
    // By another wording, by a narrower term, in its heading, by what it is about, or by what narrows it.
    expect(said('拆除违建12处。', ['12处', of('违法建设', '拆除')])).toEqual([]);
    expect(said('新铺供水管网12公里。', ['12公里', of('线路', undefined, 'LENGTH')])).toEqual([]);
    expect(said('企业\n海风社区有12家。', ['12家', of('企业')])).toEqual([]);
    expect(said('海风社区有12家。', ['12家', of('企业'), { about: ['海风企业'] }])).toEqual([]);
    expect(said('海风社区有12家。', ['12家', of('企业'), { dimensions: { 类别: '私营企业' } }])).toEqual([]);
    // Where nothing else is named, the text leaves it to whoever reads.
    expect(said('海风有12家。', ['12家', of('企业')])).toEqual([]);
    expect(said('海风有12家。', ['12家', of('幼儿园')])).toEqual([]);
    expect(said('海风有12家。', ['12家', of('没有这个')])).toEqual([]);
  });

  it('may be named by what narrows its figure, or what that is about', () => {
    const text = '海风社区有企业12家。';
    expect(said(text, ['12家', of('幼儿园'), { about: ['海风幼儿园'] }])).toEqual([]);
    expect(said(text, ['12家', of('幼儿园'), { dimensions: { 类别: '幼儿园' } }])).toEqual([]);
    expect(said(text, ['12家', of('幼儿园'), { dimensions: { 幼儿园: '类别' } }])).toHaveLength(1);
    expect(said('海风社区有企业幼儿园12家。', ['幼儿园12家', of('幼儿园')])).toEqual([]);
  });

  it('is named by a part of a word, or by a character in its sentence', () => {
    expect(said('幼儿班有企业12家。', ['12家', of('幼儿园')])).toEqual([]);
    expect(said('园里有企业12家。', ['12家', of('幼儿园')])[0]).toContain(
      'beside 12家@5 stands 企业, and nothing of',
    );
    expect(said('有园。在社区有企业12家。', ['12家', of('幼儿园')])[0]).toContain(
      'has anything of 幼儿园数, but',
    );
  });

  const withoutDimension = (at: string, metric: string) =>
    `observations.0.dimensions: ${at} is a figure of ${metric}, which says nothing without a dimension: write what it is of in dimensions`;

  it('that says itself what it measures, or that counts what is listed, is not looked for', () => {
    expect(said('海风社区位列企业第三。', ['第三', of('幼儿园', undefined, 'RANK')])).toEqual([]);
    expect(said('企业用了2个月。', ['2个月', of('幼儿园', undefined, 'DURATION')])).toEqual([]);
    expect(said('社区企业20万吨/年。', ['20万吨/年', of('幼儿园', undefined, 'CAPACITY')])).toEqual([]);
    expect(said('企业的三级体系。', ['三级', of('组成要素')])).toEqual([
      withoutDimension('三级@3', '组成要素数'),
    ]);
    expect(said('企业投诉下降21%。', ['下降21%', of('指标', '同比', 'CHANGE')])).toEqual([
      withoutDimension('下降21%@4', '同比增速'),
    ]);
  });

  it('has an action of which the paragraph has a character', () => {
    expect(said('企业共12家。', ['12家', of('企业', '拆除')])).toEqual([
      'observations.0.metric: neither the paragraph of 12家@3 nor its heading has a word for 拆除, which 企业拆除数 has',
    ]);
    expect(said('拆企业共12家。', ['12家', of('企业', '拆除')])).toEqual([]);
    expect(said('企业共12家。', ['12家', of('企业', '组织')])).toEqual([]);
  });

  it('is not another than what stands beside its figure', () => {
    const text = '幼儿园很好。新增企业12家。';
    expect(said(text, ['12家', of('幼儿园')])).toEqual([
      'observations.0.metric: beside 12家@10 stands 企业, and nothing of 幼儿园数: it measures something else',
    ]);
    expect(said('幼儿园很好。新增12家企业。', ['12家', of('幼儿园')])).toHaveLength(1);
    expect(said('幼儿园很好。新增企业共计12家。', ['12家', of('幼儿园')])).toHaveLength(1);
    for (const joined of ['共有', '共', '达', '达到', '总数约', '数量为近', ' '])
      expect(said(`幼儿园很好。新增企业${joined}12家。`, ['12家', of('幼儿园')])).toHaveLength(1);
    expect(said('幼儿园很好。新增公共企业共12家。', ['12家', of('幼儿园')])).toHaveLength(1);
    expect(said('幼儿园，新增企业12家。', ['12家', of('幼儿园')])).toEqual([]);
    expect(said('学校很好。新增幼儿园12家。', ['12家', of('学校')])).toEqual([]);
    expect(said('幼儿园\t企业\n海风\t12\n', ['12', of('幼儿园')])).toEqual([]);
    expect(said('幼儿园\n海风\t企业12家\n', ['12家', of('幼儿园')])).toEqual([]);
    // Of one kind.
    expect(said('小学很好。新增幼儿园12家。', ['12家', of('小学')])).toEqual([]);
  });

  it('may be that of things whose name stands beside the figure', () => {
    const named = (name: string, aliases: string[] = []) => {
      const text = '幼儿园很好。在海风社区12家。';
      const report = factsOf({
        entities: [{ name, aliases }],
        observations: [{ at: '12家@11', metric: of('幼儿园') as never }],
      });
      return saidBy((say) => new MetricCheck(report, catalogue, text, say).run());
    };
    expect(named('海风社区')).toEqual([]);
    expect(named('海风新村', ['海风社区'])).toEqual([]);
    expect(named('石桥社区')).toHaveLength(1);
    expect(named('在海风')).toHaveLength(1);
  });

  it('is not another of the report of which its clause says all', () => {
    const text = '幼儿园很好。拆除旧的违法建设，在今年里共12处。拆除违法建设的工作12处。';
    expect(
      said('幼儿园很好。把违法建设一律拆除12处。', ['12处', of('幼儿园')], ['12处', of('违法建设', '拆除')]),
    ).toEqual([
      'observations.0.metric: beside 12处@15 stands 违法建设拆除处数, and nothing of 幼儿园数: it measures something else',
    ]);
    expect(said(text, ['共12处', of('违法建设', '拆除')], ['12处', of('违法建设', '拆除')])).toEqual([]);
    const first = (clause: string, rival: Composed) =>
      said(`幼儿园很好。${clause}12处。`, ['12处', of('幼儿园')], ['12处', rival]).filter((one) =>
        one.startsWith('observations.0'),
      );
    expect(first('把违法建设一律拆除', of('违法建设', '拆除'))).toHaveLength(1);
    expect(first('把违法建设一律算作', of('违法建设'))).toHaveLength(1);
    expect(first('把违法建设一律拆除', of('违法建设', '拆除', 'AREA'))).toEqual([]);
    expect(first('把违法建设一律算作', of('违法建设', '拆除'))).toEqual([]);
    expect(first('一律拆除', of('违法建设', '拆除'))).toEqual([]);
  });
});

describe('a measure', () => {
  const other = (cited: string, word: string, metric: string, measure: string) => [
    `observations.0.metric: ${cited} counts in ${word}, and ${metric} is a ${measure}: it measures something else`,
  ];

  it('of how often something is done counts occasions', () => {
    expect(said('企业检查12家。', ['12家', of('企业', '检查', 'TIMES')])).toEqual(
      other('12家@4', '家', '企业检查次数', 'TIMES'),
    );
    expect(said('企业检查12。', ['12', of('企业', '检查', 'TIMES')])).toEqual([]);
    for (const slice of ['12次工', '12农场', '12场地'])
      expect(said(`企业检查${slice}。`, [slice, of('企业', '检查', 'TIMES')])).toHaveLength(1);
    for (const slice of ['12次', '12家次', '12场', '12轮'])
      expect(said(`企业检查${slice}。`, [slice, of('企业', '检查', 'TIMES')])).toEqual([]);
  });

  it('of a frequency is by some time', () => {
    const frequency = of('企业', '检查', 'FREQUENCY');
    expect(said('企业检查12次。', ['12次', frequency])).toHaveLength(1);
    expect(said('每月检查企业12次。', ['12次', frequency])).toEqual([]);
    expect(said('检查企业全年12次。', ['12次', frequency])).toEqual([]);
    expect(said('检查企业全年共12次。', ['12次', frequency])).toEqual([]);
    expect(said('检查企业今年里共计划了12次。', ['12次', frequency])).toHaveLength(1);
    expect(said('每月检查企业12家。', ['12家', frequency])).toHaveLength(1);
  });

  it('of villages is beside what they are called', () => {
    const villages = of('企业', undefined, 'VILLAGES');
    expect(said('企业12个。', ['12个', villages])).toHaveLength(1);
    for (const text of ['企业的村12个。', '企业12个社区。', '企业的村居12个。'])
      expect(said(text, ['12个', villages])).toEqual([]);
  });
});
