import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../../src/model/vocabulary.js';
import { scanNumbers } from '../../src/seed/numbers.js';
import { Units } from '../../src/seed/units.js';

const units = new Units(readVocabulary('seed'));

/** Every figure of a text as `slice = values unit qualifier`, the qualifier left out where exact. */
function figuresOf(text: string): string[] {
  return scanNumbers(text, units).figures.map(
    ({ exact, values, unit, qualifier }) =>
      `${exact} = ${values.join(' to ')} ${unit}${qualifier === 'EXACT' ? '' : ` ${qualifier}`}`,
  );
}

const notFiguresOf = (text: string) =>
  scanNumbers(text, units).notFigures.map(({ exact, reason }) => `${exact} ${reason}`);

describe('scanNumbers finds figures', () => {
  it.each([
    ['全镇粮食总产量达1.2万吨,增长3.5%。', ['1.2万吨 = 12000 吨', '3.5% = 3.5 %']],
    ['完成税收1亿2000万元,同比下降3.2%', ['1亿2000万元 = 120000000 元', '下降3.2% = -3.2 %']],
    ['新修水渠1万2千米', ['1万2千米 = 12000 米']],
    ['常住人口12,571人,户籍人口１３，０２０人', ['12,571人 = 12571 人', '１３，０２０人 = 13020 人']],
    ['走访群众１２０余户', ['１２０余户 = 120 户 AT_LEAST']],
    ['每亩增收800至1200元', ['800至1200元 = 800 to 1200 元']],
    ['降水量15-20毫米', ['15-20毫米 = 15 to 20 毫米']],
    ['带动户均增收3至5万元', ['3至5万元 = 30000 to 50000 元']],
    ['自然增长率2.3‰', ['2.3‰ = 2.3 ‰']],
    ['比上年提高1.5个百分点', ['1.5个百分点 = 1.5 百分点']],
    ['三分之二的农户参加', ['三分之二 = 66.67 %']],
    ['覆盖率达百分之九十五以上', ['百分之九十五以上 = 95 % AT_LEAST']],
    ['每月开展活动不少于4次', ['不少于4次 = 4 次 AT_LEAST']],
    [
      '产值突破3亿元,利润不足200万元',
      ['突破3亿元 = 300000000 元 AT_LEAST', '不足200万元 = 2000000 元 AT_MOST'],
    ],
    ['吸引游客数十万人次', ['数十万人次 = 100000 人次 AT_LEAST']],
    ['接待来访几十户', ['几十户 = 10 户 AT_LEAST']],
    ['参加义诊的有一二百人', ['一二百人 = 100 to 200 人']],
    ['活动上百场', ['上百场 = 100 场 AT_LEAST']],
    ['上千人到场', ['上千人 = 1000 人 AT_LEAST']],
    ['举办讲座百余场,惠及近万人', ['百余场 = 100 场 AT_LEAST', '近万人 = 10000 人 APPROXIMATE']],
    ['清理河道20 余公里,投资 15 万元', ['20 余公里 = 20 公里 AT_LEAST', '15 万元 = 150000 元']],
    ['安装路灯136盏,护栏2000余米', ['136盏 = 136 盏', '2000余米 = 2000 米 AT_LEAST']],
    ['投入资金136万余元', ['136万余元 = 1360000 元 AT_LEAST']],
    ['新建公厕两座、停车场三处', ['两座 = 2 座', '三处 = 3 处']],
    ['历时3个多月完工', ['3个多月 = 3 月 AT_LEAST']],
    ['签约15个项目,附近3个小区受益', ['15个 = 15 个', '3个 = 3 个']],
    ['清运渣土300方,粉刷墙面200方', ['300方 = 300 立方米', '200方 = 200 平方米']],
    ['考核成绩位居全县第二', ['第二 = 2 位']],
    ['在全市排名第3位', ['第3位 = 3 位']],
    ['干部平均年龄41岁', ['41岁 = 41 岁']],
    ['最低气温零下12℃', ['零下12℃ = -12 ℃']],
    ['播种面积(亩): 1200', ['1200 = 1200 亩']],
    ['实施十大重点工程', ['十大 = 10 个']],
    ['健全三级网格体系', ['三级 = 3 级']],
    ['为村民代办事项五百二十件', ['五百二十件 = 520 件']],
    ['栽植苗木3.2万株,养殖生猪500头', ['3.2万株 = 32000 株', '500头 = 500 头']],
    ['装机容量500千瓦', ['500千瓦 = 500 千瓦']],
    ['亩均产量650公斤/亩', ['650公斤/亩 = 650 公斤/亩']],
    ['先后召开三次专题会议', ['三次 = 3 次']],
    ['指标\t单位\t数值\n播种面积\t亩\t1200\n', ['1200 = 1200 亩']],
    ['村\t改厕(户)\t投资(万元)\n石桥村\t24\t130\n', ['24 = 24 户', '130 = 1300000 元']],
    ['村\t投资(亿元)\t占比\n石桥村\t1.13\t12%\n', ['1.13 = 113000000 元', '12% = 12 %']],
    [
      '单位:万元\n村\t收入\t户数(户)\n石桥村\t3200\t24\n柳林村\t0.7\t9\n',
      ['3200 = 32000000 元', '24 = 24 户', '0.7 = 7000 元', '9 = 9 户'],
    ],
    ['总投资(万元): 1200', ['1200 = 12000000 元']],
    ['指标\t单位\t数值\n收入\t万元\t12\n', ['12 = 120000 元']],
    ['单位:万元\n\n村里有24人', ['24人 = 24 人']],
    ['教学楼2800㎡,接种4.2万剂次', ['2800㎡ = 2800 平方米', '4.2万剂次 = 42000 剂']],
    ['每季度召开一次例会', ['一次 = 1 次']],
  ])('%s', (text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });
});

describe('scanNumbers tells what is no figure, and why', () => {
  it.each([
    ['2023年3月15日,镇里动员', ['2023年3月15日 DATE']],
    ['2021年1月至10月', ['2021年1月至10月 DATE']],
    ['2021—2025年的规划', ['2021—2025年 DATE']],
    ['发布时间:2022-02-25 17:27:41', ['2022-02-25 17:27:41 DATE']],
    ['1-6月、5月份以来、8月底', ['1-6月 DATE', '5月份以来 DATE', '8月底 DATE']],
    ['每天上午8点30分开门', ['8点30分 DATE']],
    ['二〇二二年三月', ['二〇二二年三月 DATE']],
    ['近三年来变化大', ['近三年来 DATE']],
    ['某政发〔2022〕15号', ['〔2022〕15号 DOCUMENT_NUMBER']],
    ['联系电话:0531-88880000', ['0531-88880000 DOCUMENT_NUMBER']],
    ['办好12345热线', ['12345 NAME']],
    ['沿308国道、G20高速', ['308 NAME', 'G20 NAME']],
    ['幸福路12号院', ['12号 NAME']],
    ['推行“四个一”做法', ['“四个一” NAME']],
    ['PM2.5和5G、4A级景区', ['PM2.5 NAME', '5G NAME', '4A级 NAME']],
    ['60岁以上老人体检', ['60岁以上 DIMENSION']],
    ['12-17岁人群', ['12-17岁 DIMENSION']],
    ['2000万元以上工业企业', ['2000万元以上 DIMENSION']],
    ['第一批、第3届', ['第一批 DIMENSION', '第3 ORDINAL']],
    ['党建引领。1.抓学习', ['1. ORDINAL']],
    ['24小时值守', ['24小时 NAME']],
    ['增强四个意识、坚定四个自信', ['四个意识 NAME', '四个自信 NAME']],
    ['三次产业结构为18.2:45.6:36.2', ['18.2:45.6:36.2 NAME']],
    ['全面推行一村一策', ['一村一策 NAME']],
  ])('%s', (text, expected) => {
    const { figures } = scanNumbers(text, units);
    expect(figures).toEqual([]);
    expect(notFiguresOf(text)).toEqual(expected);
  });

  it.each([
    '统一部署,一定程度上十分重要',
    '千家万户的百姓',
    '三农工作一体推进',
    '万一下雨,一起想办法',
    '三家村的老人',
    '一个重要的方面',
    '二级医院',
  ])('numerals in words count nothing: %s', (text) => {
    expect(figuresOf(text)).toEqual([]);
  });
});

describe('scanNumbers', () => {
  const text = '𠮷祥镇2022年:新建房屋12间,投资3.5万元。\n电话12345,第1季度检查20余次(其中3次联合)。';

  it('accounts for every digit exactly once', () => {
    const { figures, notFigures } = scanNumbers(text, units);
    const times = [...text].map(() => 0);
    for (const { start, end } of [...figures, ...notFigures])
      for (let at = start; at < end; at++) times[at] = (times[at] ?? 0) + 1;
    const digits = [...text].flatMap((point, at) => (/\d/.test(point) ? [times[at]] : []));
    expect(new Set(digits)).toEqual(new Set([1]));
  });

  it('counts offsets in code points', () => {
    for (const { start, end, exact } of scanNumbers(text, units).figures)
      expect([...text].slice(start, end).join('')).toBe(exact);
  });

  it.each([
    ['计划投资300万元', 'TARGET'],
    ['预计年产值300万元', 'FORECAST'],
    ['2023年主要目标:招商引资300万元', 'TARGET'],
    ['一、工作回顾\n修路2公里\n二、工作安排\n修路3公里', 'TARGET'],
    ['已完成投资300万元', 'ACTUAL'],
    ['“雨露计划”补助300元', 'ACTUAL'],
    ['预计可为甲村增收20万元,为乙村增收30万元', 'FORECAST'],
  ])('%s is %s', (written, status) => {
    expect(scanNumbers(written, units).figures.map((figure) => figure.status)).toContain(status);
    expect(scanNumbers(written, units).figures.at(-1)?.status).toBe(status);
  });
});
