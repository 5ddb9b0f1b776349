import { describe, expect, it } from 'vitest';
import { mainPeriod, periodOf, plansOf, reportYear } from '../../../src/draft/time.js';

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
  ])('%s', (sentence, interval) => {
    expect(periodOf(sentence, 2023, '2024-01-18')?.interval).toBe(interval);
  });

  it('takes no time for one that a figure is compared with', () => {
    expect(periodOf('较2022年增长', 2023)).toBeNull();
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
    expect(planned('2022年工作要点和2023年工作打算\n修路。')).toEqual([]);
  });
});
