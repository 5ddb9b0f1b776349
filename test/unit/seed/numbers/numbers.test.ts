import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../../../../src/model/vocabulary.js';
import { scanNumbers } from '../../../../src/seed/numbers/numbers.js';
import { Units } from '../../../../src/seed/numbers/units.js';

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
    ['全区唯一一个社区,另有三个小区', ['三个 = 3 个']],
    ['同比降幅7.2%,随后降幅收窄1.5%', ['降幅7.2% = -7.2 %', '1.5% = 1.5 %']],
    ['社零实现145.98亿,总量全区第2', ['145.98亿 = 14598000000 元', '第2 = 2 位']],
    ['自然增长率2.3‰', ['2.3‰ = 2.3 ‰']],
    ['比上年提高1.5个百分点', ['1.5个百分点 = 1.5 百分点']],
    ['三分之二的农户参加', ['三分之二 = 66.67 %']],
    ['覆盖率达百分之九十五以上', ['百分之九十五以上 = 95 % AT_LEAST']],
    ['每月开展活动不少于4次', ['不少于4次 = 4 次 AT_LEAST']],
    [
      '产值突破3亿元,利润不足200万元',
      ['突破3亿元 = 300000000 元 AT_LEAST', '不足200万元 = 2000000 元 AT_MOST'],
    ],
    ['地区生产总值突破60亿大关', ['突破60亿 = 6000000000 元 AT_LEAST']],
    [
      '签约百家企业,走访约百家企业,大约百家',
      ['约百家 = 100 家 APPROXIMATE', '大约百家 = 100 家 APPROXIMATE'],
    ],
    ['附近万亩林地,近万亩茶园', ['近万亩 = 10000 亩 APPROXIMATE']],
    ['签约亿元以上项目4个,节约亿元,造价约亿元', ['4个 = 4 个', '约亿元 = 100000000 元 APPROXIMATE']],
    ['常住人口突破10万大关', ['突破10万 = 100000 人 AT_LEAST']],
    ['斥资54万修缮凉亭,争取资金30余万', ['54万 = 540000 元', '30余万 = 300000 元 AT_LEAST']],
    ['常住人口3.6万,税收1.2亿', ['3.6万 = 36000 人', '1.2亿 = 120000000 元']],
    ['为群众垫资8万,资金惠及群众1万余', ['8万 = 80000 元', '1万余 = 10000 人 AT_LEAST']],
    ['200余村民和30余农户', ['200余 = 200 人 AT_LEAST', '30余 = 30 户 AT_LEAST']],
    ['铺设管网3600余延米', ['3600余延米 = 3600 延长米 AT_LEAST']],
    ['人口密度每平方公里4.14万人', ['4.14万人 = 41400 人/平方公里']],
    ['收购烟叶1.2万担', ['1.2万担 = 12000 担']],
    ['外出招商14批次', ['14批次 = 14 个']],
    ['投诉比上年减少三成,近八成以上由社区办结', ['减少三成 = -30 %', '近八成以上 = 80 % AT_LEAST']],
    ['一成不变,六成员工', []],
    ['走访100余家规模以上企业', ['100余家 = 100 家 AT_LEAST']],
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
    ['小麦亩产达到480公斤,总产1.2万吨', ['480公斤 = 480 公斤/亩', '1.2万吨 = 12000 吨']],
    ['水稻单产由每亩1100斤提高到1200多斤', ['1100斤 = 1100 斤/亩', '1200多斤 = 1200 斤/亩 AT_LEAST']],
    ['玉米平均亩产1.1吨', ['1.1吨 = 1.1 吨/亩']],
    ['亩均税收8.5万元,每亩增收300元', ['8.5万元 = 85000 元/亩', '300元 = 300 元']],
    ['奶牛单产9吨,亩均纯收益2000元以上', ['9吨 = 9 吨', '2000元以上 = 2000 元/亩 AT_LEAST']],
    ['细颗粒物平均浓度38微克/立方米', ['38微克/立方米 = 38 微克/立方米']],
    ['可吸入颗粒物为70μg/m³,臭氧0.16mg/m3', ['70μg/m³ = 70 微克/立方米', '0.16mg/m3 = 0.16 毫克/立方米']],
    ['化学需氧量18毫克每升,氨氮0.6mg/L', ['18毫克每升 = 18 毫克/升', '0.6mg/L = 0.6 毫克/升']],
    ['负氧离子含量每立方厘米3000个以上', ['3000个以上 = 3000 个/立方厘米 AT_LEAST']],
    ['负氧离子浓度达2万个/立方厘米', ['2万个/立方厘米 = 20000 个/立方厘米']],
    ['夜间噪声52.3分贝,水厂每小时供水500吨/小时', ['52.3分贝 = 52.3 分贝', '500吨/小时 = 500 吨/小时']],
    ['路网密度1.8公里/平方公里', ['1.8公里/平方公里 = 1.8 公里/平方公里']],
    ['住房面积42平方米/人,户均3.1人/户', ['42平方米/人 = 42 平方米/人', '3.1人/户 = 3.1 人/户']],
    [
      '太阳辐射量124千卡/平方厘米,平均气压985百帕',
      ['124千卡/平方厘米 = 124 千卡/平方厘米', '985百帕 = 985 百帕'],
    ],
    ['工业水价3.8元/立方米,补助600元/月', ['3.8元/立方米 = 3.8 元/立方米', '600元/月 = 600 元/月']],
    ['每千人拥有床位3.2张/千人,每百户有车', ['3.2张/千人 = 3.2 张/千人']],
    ['排名由15升至8,装水桶50升', ['50升 = 50 升']],
    ['综合能耗1.2万吨标准煤', ['1.2万吨标准煤 = 12000 吨标准煤']],
    ['先后召开三次专题会议', ['三次 = 3 次']],
    ['指标\t单位\t数值\n播种面积\t亩\t1200\n', ['1200 = 1200 亩']],
    ['村\t改厕(户)\t投资(万元)\n石桥村\t24\t130\n', ['24 = 24 户', '130 = 1300000 元']],
    ['序号|项目|投资(万元)\n1|市场|300\n2|公园|500\n', ['300 = 3000000 元', '500 = 5000000 元']],
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
    ['增长15%-18%', ['15%-18% = 15 to 18 %']],
    ['走访3户至5户', ['3户至5户 = 3 to 5 户']],
    ['走访3户至5人', ['3户 = 3 户', '5人 = 5 人']],
    ['村内3 户、4\u3000人、5 个多月', ['3 户 = 3 户', '4\u3000人 = 4 人', '5 个多月 = 5 月 AT_LEAST']],
    ['走访3户多人参加,4户人家左右', ['3户 = 3 户', '4户 = 4 户']],
    ['改造30户及以上、40户之多', ['30户及以上 = 30 户 AT_LEAST', '40户之多 = 40 户 AT_LEAST']],
    ['用时3年里多了,4年多次', ['3年 = 3 年', '4年 = 4 年']],
    ['办理案件3个、案卷4个', ['3个 = 3 件', '4个 = 4 件']],
    ['案件办理3个,卷宗4个,案件5户', ['3个 = 3 个', '4个 = 4 个', '5户 = 5 户']],
    ['位居全县第十二,排名第12名', ['第十二 = 12 位', '第12名 = 12 位']],
    ['上学百余人,成百人', ['百余人 = 100 人 AT_LEAST', '成百人 = 100 人 AT_LEAST']],
    ['新建公厕两座,路灯3盏,停车场三处', ['两座 = 2 座', '3盏 = 3 盏', '三处 = 3 处']],
    ['指标\t数值\n人口\t1200\n', ['1200 = 1200 个']],
    ['|人口| 1200 |24|', ['1200 = 1200 个', '24 = 24 个']],
  ])('%s', (text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });
});

describe('how exact a figure is', () => {
  it.each(['年', '个月', '天', '小时', '米', '公里', '里', '倍', '亩', '斤', '吨', '元'])(
    'stands after %s as well',
    (unit) => {
      expect(figuresOf(`约合3${unit}多。`)[0]).toMatch(new RegExp(`3${unit}多 = 3 `));
    },
  );

  it('does not stand after what is counted', () => {
    expect(figuresOf('走访3户多。')).toEqual(['3户 = 3 户']);
  });
});

describe('what scanNumbers says of a number', () => {
  const said = (text: string) => {
    const { figures, notFigures } = scanNumbers(text, units);
    return [...figures, ...notFigures];
  };

  it.each([
    [
      '路灯3盏',
      { start: 2, end: 4, exact: '3盏', values: [3], qualifier: 'EXACT', unit: '盏', inWords: false },
      { rule: 'number with unit', confidence: 0.95, status: 'ACTUAL' },
    ],
    [
      '路灯三处',
      { start: 2, end: 4, exact: '三处', values: [3], qualifier: 'EXACT', unit: '处', inWords: true },
      { rule: 'numeral with measure word', confidence: 0.8, status: 'ACTUAL' },
    ],
    [
      '面积(亩): 12',
      { start: 7, end: 9, exact: '12', values: [12], qualifier: 'EXACT', unit: '亩', inWords: false },
      { rule: 'unit in its label', confidence: 0.85, status: 'ACTUAL' },
    ],
    [
      '人口|12|',
      { start: 3, end: 5, exact: '12', values: [12], qualifier: 'EXACT', unit: '个', inWords: false },
      { rule: 'number in a cell', confidence: 0.4, status: 'ACTUAL' },
    ],
    [
      '排名第3名',
      { start: 2, end: 5, exact: '第3名', values: [3], qualifier: 'EXACT', unit: '位', inWords: false },
      { rule: 'rank', confidence: 0.9, status: 'ACTUAL' },
    ],
    [
      '排名第三',
      { start: 2, end: 4, exact: '第三', values: [3], qualifier: 'EXACT', unit: '位', inWords: true },
      { rule: 'rank', confidence: 0.9, status: 'ACTUAL' },
    ],
    [
      '约12喵',
      { start: 1, end: 3, exact: '12', reason: 'NAME' },
      { rule: 'number without unit', confidence: 0.5 },
    ],
    ['第3条', { start: 0, end: 2, exact: '第3', reason: 'ORDINAL' }, { rule: 'ordinal', confidence: 0.85 }],
  ])('%s', (text, what, why) => {
    expect(said(text)).toEqual([{ ...what, ...why }]);
  });

  it.each(['人口12|', '人口|12位居', '12', '3  户'])('%s is in no cell and has no unit', (text) => {
    expect(scanNumbers(text, units).figures.filter(({ rule }) => rule === 'number in a cell')).toEqual([]);
  });

  it('is in the order of the text', () => {
    expect(notFiguresOf('喵12,2021年,喵3,第4条')).toEqual([
      '12 NAME',
      '2021年 DATE',
      '3 NAME',
      '第4 ORDINAL',
    ]);
  });

  it('takes no date for the end of a range', () => {
    expect(figuresOf('3户至2021年')).toEqual(['3户 = 3 户']);
    expect(notFiguresOf('3户至2021年')).toEqual(['2021年 DATE']);
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
    ['第一批、第3条', ['第一批 DIMENSION', '第3 ORDINAL']],
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
    ...[
      '计划修',
      '规划建设',
      '规划新建',
      '规划投资',
      '规划用地',
      '规划总长',
      '拟建',
      '力争修',
      '目标任务',
      '确保修',
    ].map((words) => [`${words}3公里`, 'TARGET']),
    ...['完成', '新建', '建设', '建成', '投资', '投入', '实现', '达到', '于三月修', '新增', '改造'].map(
      (words) => [`将${words}3公里`, 'TARGET'],
    ),
    ...['规划了', '拟定', '将道路', '将建议', '将投诉', '年内完成', '计划外已修', '计划修,新修'].map(
      (words) => [`${words}3公里`, 'ACTUAL'],
    ),
    ['年内修3公里', 'TARGET'],
    ['计划完成率3%', 'ACTUAL'],
    ['占计划3%', 'ACTUAL'],
    ['占全年投资计划的3%', 'ACTUAL'],
    ['占全年投资任务与投资计划的3%', 'TARGET'],
    ['完成计划的3%', 'ACTUAL'],
    ['超计划3%', 'ACTUAL'],
    [`计划在${'各村'.repeat(20)}修3公里`, 'ACTUAL'],
    [`计划在${'各村'.repeat(18)}修3公里`, 'TARGET'],
    ['《某某规划总则》修3公里', 'ACTUAL'],
    ['工作安排\n修路3公里', 'TARGET'],
    ['工作安排\n一行短的标题\n修路3公里', 'TARGET'],
    ['工作安排完成情况\n修路3公里', 'ACTUAL'],
    ['工作安排\n1-10月,修路3公里', 'ACTUAL'],
    ['工作安排\n今年以来,修路3公里', 'ACTUAL'],
    ['工作安排\n截至年底修路3公里', 'TARGET'],
    ['前面写到工作安排。\n修路3公里', 'ACTUAL'],
    ['修路3公里\n工作安排\n', 'ACTUAL'],
    ['下一步,修路3公里', 'TARGET'],
    ['修路3公里,下一步', 'ACTUAL'],
    [`${'各村修路架桥'.repeat(5)},下一步工作里修3公里`, 'ACTUAL'],
    ['预计全年实现产值3亿元,增长6%;税收2000万元', 'FORECAST'],
    ['主要预期目标是:产值增长8%', 'TARGET'],
    ['学校建成后可新增学位300个', 'FORECAST'],
    ['楼房封顶,可安置群众200户、700人', 'FORECAST'],
    ['完成投资2亿元,为年度任务3亿元', 'TARGET'],
    // Growth is of the time of what grows, and the parts of a plan are planned.
    ['1至9月收入2亿元;预计全年实现收入3亿元,同比增长6%', 'FORECAST'],
    ['力争产值突破3亿元,增长6%', 'TARGET'],
    ['计划新建公园2个,改造道路3公里', 'TARGET'],
    ['二、工作安排\n修路2公里\n附表:各村主要情况\n修路3公里', 'ACTUAL'],
    ['计划投资2亿元,新签约项目3个', 'ACTUAL'],
    ['新建公园2个,改造道路3公里', 'ACTUAL'],
    ['预计人均收入由2021年的2万元', 'ACTUAL'],
    ['完成投资2亿元,占全年任务的66%', 'ACTUAL'],
    ['2030年,全镇将修路2公里,产值突破3亿元', 'TARGET'],
    ['2030年,街道计划修路2公里,完成绿化3亩', 'TARGET'],
    ['2030年,街道计划修路2公里,目前完成3公里', 'ACTUAL'],
    ['2030年计划投资2亿元,完成投资3亿元', 'ACTUAL'],
    ['2030年,全镇修路2公里,产值突破3亿元', 'ACTUAL'],
    ['今年计划新建泵站2座,涉及6个村,总投资3万元', 'TARGET'],
    ['今年新建泵站2座,涉及6个村,总投资3万元', 'ACTUAL'],
    ['植树2亩,为镇下达任务3亩', 'TARGET'],
    ['完成投资2亿元,为年计划3亿元', 'TARGET'],
    ['完成投资2亿元,为年计划3亿元的66%', 'ACTUAL'],
    ['完成投资5亿元,超年度任务2亿元', 'ACTUAL'],
  ])('%s is %s', (written, status) => {
    expect(scanNumbers(written, units).figures.map((figure) => figure.status)).toContain(status);
    expect(scanNumbers(written, units).figures.at(-1)?.status).toBe(status);
  });
});
