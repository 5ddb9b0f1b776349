import { describe, expect, it } from 'vitest';
import { findChecks } from '../../../../src/draft/figures/sums-and-rates.js';
import type { NamedThing } from '../../../../src/draft/names/named-thing.js';
import { Occurrences } from '../../../../src/draft/names/occurrences.js';
import { readVocabulary } from '../../../../src/model/vocabulary.js';
import { scanNumbers } from '../../../../src/seed/numbers/numbers.js';
import { Units } from '../../../../src/seed/numbers/units.js';

const units = new Units(readVocabulary('seed'));
const checksOf = (text: string, named: NamedThing[] = []) =>
  findChecks(text, scanNumbers(text, units).figures, new Occurrences(text, named)).map(
    ({ rule, result, operands, names }) =>
      [rule, result, ...(operands ?? names ?? [])].map((one) => one.replace(/@.*/, '')).join(' '),
  );

describe('checks that a draft proposes', () => {
  it.each([
    ['引进企业30家,工业20家、服务业10家。', ['SUM 30家 20家 10家']],
    ['引进企业30家,其中外资企业3家。', ['PARTS 30家 3家']],
    // What a rate is of is no check besides.
    ['受理信访40件,办结38件,办结率95%。', ['RATIO 95% 38件 40件']],
    ['受理信访40件,办结38件。', ['PARTS 40件 38件']],
    ['实施项目40个,当年竣工30个。', ['PARTS 40个 30个']],
    // Something else that is done with something else is none of it.
    ['修路40公里,路灯安装完成30公里。', []],
    ['引进企业30家,其中外资企业3家、国有企业2家。', ['PARTS 30家 3家', 'PARTS 30家 2家']],
    // What is said of a part in brackets is in that part.
    ['引进企业30家,工业20家(其中外资3家),服务业10家。', ['SUM 30家 20家 10家', 'PARTS 20家 3家']],
    ['完成投资6.3亿元,为年度任务6亿元的105%。', ['RATIO 105% 6.3亿元 6亿元']],
    ['项目\t总投资(亿元)\t完成投资(万元)\n石桥市场\t2\t8000\n', ['PARTS 2 8000']],
    ['修路30公里。植树40棵。', []],
    // Small numbers of different clauses add up by chance.
    ['改造道路5条,继续完善农村饮水安全工程,新建水厂2座并计划改建3座。', []],
    ['实施工程5个标段,完成石桥片区老旧管网的改造2个并推进柳林片区的3个。', []],
    ['新增企业5家(批发2家、零售3家)。', ['SUM 5家 2家 3家']],
    // What makes up a total with others makes up none of them.
    ['新增企业8家(批发4家、零售2家、住宿2家)。', ['SUM 8家 4家 2家 2家']],
    // Nothing is a part of anything, and what is less by so much is no quantity.
    ['收入减少700万元,事业收入0万元,占0%。', []],
    ['十件实事已完成6件。', ['PARTS 十件 6件']],
    ['发展党员30名,其中35岁以下青年17名。', ['PARTS 30名 17名']],
    ['村\t户数(户)\n石桥村\t20户\n柳林村\t15户\n合计\t35户\n', ['SUM 35户 20户 15户']],
    // The total is said before the table, with or without a row of its own.
    ['改厕35户。\n村\t户数\n石桥村\t20户\n柳林村\t15户\n合计\t35户\n', ['SUM 35户 20户 15户']],
    ['改厕35户。\n村\t户数\n石桥村\t20户\n柳林村\t10户\n清泉村\t5户\n', ['SUM 35户 20户 10户 5户']],
    ['改厕35户。\n村\t户数\n石桥村\t20户\n柳林村\t15户\n', []],
    ['改厕35户。\n村\t户数\n石桥村\t20户\n柳林村\t10户\n清泉村\t6户\n', []],
    ['村\t户数\n石桥村\t20户\n柳林村\t15户\n清泉村\t35户\n', []],
  ])('%s', (text, expected) => {
    expect(checksOf(text)).toEqual(expected);
  });

  it('holds a number against the names that are listed before it', () => {
    const text = '惠及石桥、柳林村2个村';
    const named = ['石桥', '柳林村'].map((name) => {
      const start = text.indexOf(name);
      const at = [{ start, end: start + name.length, exact: name }];
      return { name, type: 'Community', at, rule: 'ending' as const, confidence: 1 };
    });
    expect(checksOf(text, named)).toEqual(['COUNT 2个 石桥 柳林村']);
  });

  it.each([
    ['引进企业1家(石桥)。', ['COUNT 1家 石桥']],
    ['设2个办公室:石桥、柳林(柳)。', ['COUNT 2个 石桥 柳林']],
    ['设2个办公室:石桥村史、柳林。', []],
    ['引进企业3家(石桥、柳林)。', []],
    ['支出0万元(石桥村史)。', []],
  ])('holds a number against the names that are listed after it: %s', (text, expected) => {
    const named = ['石桥', '柳林', '柳'].map((name) => {
      const start = text.indexOf(name);
      const at = [{ start, end: start + name.length, exact: name }];
      return { name, type: 'Organization', at, rule: 'ending' as const, confidence: 1 };
    });
    expect(checksOf(text, named)).toEqual(expected);
  });

  it('holds a number of sites against those that have a name, else against the places where they are', () => {
    const text = '石桥、柳林2处市场';
    const thing = (name: string, exact: string): NamedThing => {
      const start = text.indexOf(exact);
      const at = [{ start, end: start + exact.length, exact }];
      return { name, type: 'Facility', at, rule: 'ending' as const, confidence: 1 };
    };
    const places = [thing('石桥', '石桥'), thing('柳林', '柳林')];
    expect(checksOf(text, places)).toEqual(['COUNT 2处 石桥 柳林']);
    const sites = [thing('石桥市场', text), thing('柳林市场', '柳林2处市场')];
    expect(checksOf(text, [...places, ...sites])).toEqual(['COUNT 2处 石桥市场 柳林市场']);
  });
});
