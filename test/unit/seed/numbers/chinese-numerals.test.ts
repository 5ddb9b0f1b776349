import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../../../../src/model/vocabulary.js';
import { countsInWords, rankAt } from '../../../../src/seed/numbers/chinese-numerals.js';
import { Units } from '../../../../src/seed/numbers/units.js';

const units = new Units(readVocabulary('seed'));

describe('a Chinese numeral', () => {
  it.each<[before: string, numeral: string, after: string, counted: string | null]>([
    ['走访', '三', '户', '三户 户 0.8'],
    ['走访', '二十', '户', '二十户 户 0.9'],
    ['走访', '三', '喵户', null],
    ['走访', '二', '户', null],
    ['走访', '零', '户', null],
    ['改造', '三', '户张家村的', '三户 户 0.8'],
    ['', '三', '家村的老人', null],
    ['新建', '三', '堂社区的驿站', null],
    ['', '三', '台城中村的老屋', null],
    ['镇三届人大', '三', '次会议确定', null],
    ['召开人大代表视察', '三', '次', '三次 次 0.8'],
    ['', '六', '支部党员', null],
    ['组建', '六', '支队伍', '六支 支 0.8'],
    ['获评中国', '十', '大农业镇', null],
    ['实施', '十', '大工程', '十大 个 0.75'],
    ['评选', '三', '户村民', '三户 户 0.8'],
    ['举办', '三', '期培训', '三期 期 0.8'],
    ['举办', '三', '期工程', null],
    ['用了', '三', '个小时', '三个小时 小时 0.8'],
    ['健全', '三', '级治理体系', '三级 级 0.8'],
    ['健全', '三', '级甲乙丙丁治理体系', '三级 级 0.8'],
    ['健全', '十二', '级网格', '十二级 级 0.8'],
    ['健全', '二十', '级网格', '二十级 级 0.8'],
    ['健全', '三', '类三级治理体系', '三类 个 0.8'],
    ['', '三', '级医院,治理体系', null],
    ['', '二', '级网络体系', null],
    ['', '两', '级网格', null],
    ['实施', '三', '大工程', '三大 个 0.75'],
    ['实施', '三', '大项目大会', '三大 个 0.75'],
    ['新建', '三', '座大桥', '三座 座 0.8'],
    ['', '三', '大家', null],
    ['', '十二', '大工程', null],
    ['', '三十', '大工程', null],
    ['办', '百', '件', null],
    ['近', '百', '件', '百件 件 0.8'],
    ['近年办', '百', '件', null],
    ['办', '三百', '件', '三百件 件 0.9'],
    ['走访', '百', '户', '百户 户 0.8'],
    ['第', '三', '名', null],
    ['周', '三', '人', null],
    ['第一批', '三', '户', '三户 户 0.8'],
    ['甲二、', '三', '户', null],
    ['甲二、', '三十', '户', '三十户 户 0.9'],
    ['1二、', '三', '户', '三户 户 0.8'],
    ['甲乙、', '三', '户', '三户 户 0.8'],
    ['甲二、乙', '三', '户', '三户 户 0.8'],
    ['', '三分之二', '的', '三分之二 % 0.9'],
    ['', '百分之百', '的', null],
    ['实施', '三', '项目', '三 个 0.6'],
    ['实施', '三', '项目和各项目标', '三 个 0.6'],
    ['完成', '三', '项目标', '三项 项 0.8'],
    ['建', '三', '处项目', '三处 处 0.8'],
    ['召开', '一', '次会', '一次 次 0.6'],
    ['开展', '一', '个重要活动', null],
    ['建立', '一', '类', null],
    ['成立', '一', '个甲乙丙新社团', null],
    ['成立', '一', '个社团,新', '一个 个 0.6'],
    ['成立', '一', '户重要', '一户 户 0.6'],
    ['成立', '一', '个第一类社团', '一个 个 0.6'],
    ['开展', '一', '人次', '一人次 人次 0.6'],
    ['发现', '一', '人', null],
    ['成立后又有', '一', '个社团', null],
    ['每月', '一', '次', '一次 次 0.6'],
    ['每季度召集大家', '一', '次', '一次 次 0.6'],
    ['每,', '一', '次', null],
    ['每日', '一', '次', null],
    ['', '三', '次产业', null],
    ['', '十三', '次产业', '十三次 次 0.9'],
    ['', '三十', '次产业', '三十次 次 0.9'],
    ['', '三', '位一体', null],
    ['', '三', '人行', null],
    ['', '三', '面环山', null],
    ['送', '三', '面旗', '三面 个 0.8'],
    ['有', '三', '户五位一体', '三户 户 0.8'],
    ['有', '三', '处次产业', '三处 处 0.8'],
    ['有', '三', '户三人行', '三户 户 0.8'],
    ['有', '三', '户面环山', '三户 户 0.8'],
  ])('between %s and %s%s counts %s', (before, numeral, after, counted) => {
    const text = before + numeral + after;
    const found = countsInWords(text, before.length, numeral, units);
    expect(found && `${text.slice(found.start, found.end)} ${found.unit} ${found.confidence}`).toBe(counted);
  });

  it.each([
    ['三', '户', 'numeral with measure word'],
    ['三', '项目', 'numeral with its noun'],
    ['三', '级网格', 'levels of a system'],
    ['三', '大工程', 'numeral with 大'],
    ['三分之一', '', 'fraction'],
  ])('%s%s counts by the rule %s', (numeral, after, rule) => {
    expect(countsInWords(numeral + after, 0, numeral, units)?.rule).toBe(rule);
  });
});

describe('第 and a number', () => {
  it.each<[before: string, exact: string, after: string, said: string]>([
    ['全市排名', '第3名', '', 'RANK 0.9'],
    ['位居全县', '第二', ',', 'RANK 0.9'],
    ['位居', '第二', '。第一产业', 'RANK 0.9'],
    ['全县', '第二', '', 'RANK 0.8'],
    ['满意率', '第一', '', 'RANK 0.9'],
    ['满意度', '第一', '', 'RANK 0.9'],
    ['位居甲乙丙丁戊己庚辛壬癸子丑', '第3名', '', 'RANK 0.9'],
    ['位居甲乙丙丁戊己庚辛壬癸子丑寅', '第3名', '', 'ORDINAL ordinal 0.85'],
    ['位居。全体', '第3名', '', 'ORDINAL ordinal 0.85'],
    ['位居全县', '第一', '、第二。', 'RANK 0.9'],
    ['', '第一', '、第二片区', 'ORDINAL ordinal 0.85'],
    ['位居全县', '第一', '和第3村', 'ORDINAL ordinal 0.85'],
    ['满意者', '第一', '', 'ORDINAL ordinal 0.85'],
    ['', '第3名', '', 'ORDINAL ordinal 0.85'],
    ['全县', '第二', '届', 'ORDINAL ordinal 0.85'],
    ['全县的', '第二', '', 'ORDINAL ordinal 0.85'],
    ['发展', '第二', '产业', 'NAME word with 第 0.9'],
    ['发展', '第四', '产业', 'ORDINAL ordinal 0.85'],
    ['村里', '第一', '书记', 'NAME word with 第 0.9'],
    ['新的', '第一', '甲乙形态', 'NAME word with 第 0.9'],
    ['新的', '第一', '形态', 'NAME word with 第 0.9'],
    ['新的', '第一', '名人形态', 'ORDINAL ordinal 0.85'],
    ['办好', '第二', '课堂', 'NAME word with 第 0.9'],
    ['办好', '第一', '课堂', 'ORDINAL ordinal 0.85'],
  ])('after %s: %s%s is %s', (before, exact, after, said) => {
    const found = rankAt(before + exact + after, before.length, exact);
    const what = found.kind === 'RANK' ? 'RANK' : `${found.reason} ${found.rule}`;
    expect(`${what} ${found.confidence}`).toBe(said);
  });
});
