import { describe, expect, it } from 'vitest';
import { mainPeriod, periodAt, plansOf, reportYear } from '../../../../src/draft/figures/periods.js';
import { periodOf, yearPeriod } from '../../../../src/draft/figures/periods-in-words.js';

describe('periodOf', () => {
  it.each([
    ['1至10月,检查', '2023-01-01/2023-10-31'],
    ['2022年上半年,共', '2022-01-01/2022-06-30'],
    ['第三季度,', '2023-07-01/2023-09-30'],
    ['截至9月份,税收', '2023-01-01/2023-09-30'],
    ['今年以来,走访', '2023-01-01/2024-01-18'],
    ['2022年,新建', '2022-01-01/2022-12-31'],
    ['5月份新建', '2023-05-01/2023-05-31'],
    ['5月份以来,新建', '2023-05-01/2024-01-18'],
    ['2017年以来,核算', '2017-01-01/2024-01-18'],
    ['8月底完成', '2023-08-21/2023-08-31'],
    ['1-2季度产值', '2023-01-01/2023-06-30'],
    ['2016-2019年,财政收入', '2016-01-01/2019-12-31'],
    ['五年来,引进', '2019-01-01/2023-12-31'],
    ['五年来,引进42家;其中,2021年', '2021-01-01/2021-12-31'],
    ['“十三五”期间,投资', '2016-01-01/2020-12-31'],
    // Of several years the last before the figure.
    ['2021年突破6亿元,2022年达到', '2022-01-01/2022-12-31'],
    ['2021年末,户籍人口2万户、', '2021-12-31/2021-12-31'],
    ['年末户籍人口', '2023-12-31/2023-12-31'],
    ['截至2022年底,建成', '2022-01-01/2022-12-31'],
    ['截至10月15日,建成', '2023-01-01/2023-10-15'],
    ['新区开工,至8月底入住率90%,铺设管道', '2023-01-01/2023-08-31'],
    ['前三季度税收', '2023-01-01/2023-09-30'],
    ['年初,梳理', '2023-01-01/2023-03-31'],
    ['6月2日暴雨后,转移群众30人,发放', '2023-06-02/2024-01-18'],
    ['自7月份开工以来,铺设', '2023-07-01/2024-01-18'],
    // The year before, said by its number or by a word.
    ['上年完成税收', '2022-01-01/2022-12-31'],
    ['税收8亿元,比2022年的', '2022-01-01/2022-12-31'],
    ['人均收入由2022年的', '2022-01-01/2022-12-31'],
    // The whole year, whatever the report is on.
    ['上半年完成税收4亿元,占全年任务', '2023-01-01/2023-12-31'],
    ['上半年完成税收4亿元,占年计划', '2023-01-01/2023-12-31'],
    ['全年至少学习', '2023-01-01/2023-12-31'],
    // Whichever year, until a semicolon.
    ['预计每年增收2万元,其中分红', '../..'],
    ['预计每年增收2万元;修路', undefined],
    ['每年3月植树', '2023-03-01/2023-03-31'],
    ['1至9月收入2亿元;预计全年收入3亿元,同比增长', '2023-01-01/2023-12-31'],
    ['1至9月收入2亿元,预计全年收入3亿元;新签约项目', '2023-01-01/2023-09-30'],
  ])('%s', (sentence, interval) => {
    expect(periodOf(sentence, 2023, '2024-01-18')?.interval).toBe(interval);
  });

  it.each([
    ['what a figure is compared with', '较2022年增长'],
    ['what it was before', '人均收入由2022年的2万元提高到'],
    ['growth on the year before', '税收比上年'],
    ['the year in a name', '开展“2022年春风行动”,走访'],
    ['the time by which something is to be done', '9月底前完成拆迁;建设'],
    ['when something began', '展馆6月开业,日均接待'],
    ['when something began, said first', '8月初,展馆正式投入使用,接待'],
    ['when somebody came', '3月,引进某公司,投资'],
  ])('is none for %s', (_, sentence) => {
    expect(periodOf(sentence, 2023)).toBeNull();
  });
});

describe('the period of a report', () => {
  it('is the year that its heading looks back on, and not the one in which it is given', () => {
    expect(reportYear('2024年政府工作报告', '2024年1月23日\n一、2023年工作回顾\n二、2024年工作安排')).toBe(
      2023,
    );
    expect(reportYear('政府工作报告', '2025年1月3日\n2024年是关键之年')).toBe(2024);
  });

  it('is the year that it names most, its title counting twice', () => {
    expect(reportYear('2022年总结', '2022年,2023年的打算')).toBe(2022);
    expect(reportYear('工作落实', '2021年,2021年,2022年')).toBe(2021);
    // Unless it tells of this year so far, and this year is not the one that has just ended.
    expect(reportYear('治理有方', '今年以来,2021年', '2022-10-08')).toBe(2022);
    expect(reportYear('治理有方', '今年以来,2021年', '2022-01-08')).toBe(2021);
    expect(reportYear('2021年治理有方', '今年以来', '2022-10-08')).toBe(2021);
    expect(reportYear('2022年总结和2023年工作打算', '2022年,预计2023年,2023年工作安排')).toBe(2022);
  });

  it('is open where the text reports of this year so far and says no day', () => {
    expect(mainPeriod('转变作风', '今年以来,', 2022).interval).toBe('2022-01-01/..');
    expect(mainPeriod('2022年总结', '今年以来,', 2022).interval).toBe('2022-01-01/2022-12-31');
  });

  it('is the part of the year that the title says', () => {
    const label = (title: string) => mainPeriod(title, '今年以来,', 2022).label;
    expect(label('2022年上半年工作总结及下半年打算')).toBe('2022年上半年');
    expect(label('2022年1-9月工作情况')).toBe('2022年1月至9月');
    expect(label('2022年第三季度小结')).toBe('2022年第三季度');
    expect(label('2022年前三季度工作总结和四季度工作打算')).toBe('2022年前三季度');
    expect(label('2022年半年工作总结')).toBe('2022年上半年');
    // What is planned for it is not what is reported on.
    expect(label('2022年工作总结及明年上半年工作打算')).toBe('2022年');
    expect(mainPeriod('2022年工作汇报', '\n一、上半年工作完成情况\n', 2022).label).toBe('2022年上半年');
  });
});

describe('what is planned', () => {
  const planned = (text: string) =>
    plansOf(text, 2022).map(({ start, end, period }) => [period.label, text.slice(start, end)]);

  it('is all that follows a heading of a later year, and a paragraph on what is next', () => {
    expect(planned('总结\n修路。\n二、2023年工作打算\n植树。\n')).toEqual([
      ['2023年', '二、2023年工作打算\n植树。\n'],
    ]);
    expect(planned('修路。\n下一步,拟植树。\n完。')).toEqual([['2023年', '下一步,拟植树。']]);
    expect(planned('总结\n三、下半年工作打算\n植树。\n')).toEqual([
      ['2022年下半年', '三、下半年工作打算\n植树。\n'],
    ]);
    expect(planned('总结\n三、四季度工作打算\n植树。\n')).toEqual([
      ['2022年第四季度', '三、四季度工作打算\n植树。\n'],
    ]);
    // A table at the end is none of it.
    expect(planned('总结\n三、四季度工作打算\n植树。\n附表:各村人口\n石桥村\t12\n')).toEqual([
      ['2022年第四季度', '三、四季度工作打算\n植树。'],
    ]);
    expect(planned('2022年工作要点和2023年工作打算\n修路。')).toEqual([]);
  });

  it('is of what is left of the year after the part that the report is on', () => {
    const next = (main: string) => {
      const period = periodOf(main, 2022) ?? yearPeriod(2022);
      return plansOf('下一步,拟植树。', 2022, period)[0]?.period;
    };
    expect(next('上半年')?.label).toBe('2022年下半年');
    expect(next('前三季度')).toEqual({ label: '2022年10月至12月', interval: '2022-10-01/2022-12-31' });
  });
});

describe('the period of a figure', () => {
  const main = periodOf('上半年', 2022) ?? yearPeriod(2022);
  const labelAt = (text: string) =>
    periodAt(text, text.indexOf('12'), { year: 2022, main, plans: plansOf(text, 2022, main) })?.label;

  it('is that of the plans it stands among, unless its sentence says another', () => {
    expect(labelAt('总结\n三、下半年打算\n新建公园12个。')).toBe('2022年下半年');
    expect(labelAt('总结\n三、下半年打算\n10月新建公园12个。')).toBe('2022年10月');
  });

  it("is the report's own for this year", () => {
    expect(labelAt('2021年有8处,今年有12处。')).toBe('2022年上半年');
  });

  it("is the report's own where the text says how much there is of the year so far", () => {
    expect(labelAt('今年以来,新建公园12个。')).toBeUndefined();
  });

  it('stands at the head of its column', () => {
    expect(labelAt('项目\t上半年完成\n公园\t12\n')).toBe('2022年上半年');
  });

  it('stands right above its table', () => {
    expect(labelAt('完成情况（上半年）\n项目\t完成\n公园\t12\n')).toBe('2022年上半年');
    expect(labelAt('上半年建成公园。\n项目\t完成\n公园\t12\n')).toBeUndefined();
  });
});
