import { describe, expect, it } from 'vitest';
import { matchOf } from '../../src/analysis/match.js';

describe('matchOf', () => {
  const aliases = ['乐安项目', 'LA-2'];
  it.each([
    ['乐安新城建设项目', 'NAME', '乐安新城建设项目'],
    ['新城', 'NAME', '乐安新城建设项目'],
    ['乐安项目', 'ALIAS', '乐安项目'],
    ['la-2', 'ALIAS', 'LA-2'],
    ['yue an xin', 'PINYIN', '乐安新城建设项目'],
    ['leanxiang', 'PINYIN', '乐安项目'],
    ['laxc', 'INITIALS', '乐安新城建设项目'],
    ['laxm', 'INITIALS', '乐安项目'],
    ['安项', 'ALIAS', '乐安项目'],
    ['“乐安项目”。', 'ALIAS', '乐安项目'],
    ['ｌａ２', 'ALIAS', 'LA-2'],
    ['樂安項目', 'ALIAS', '乐安项目'],
    ['jianshexiangmu', 'PINYIN', '乐安新城建设项目'],
    ['某区乐安项目进展', 'WITHIN', '乐安项目'],
    ['新城建筑', 'RESEMBLES', '乐安新城建设项目'],
  ])('%s is found by %s in %s', (text, by, found) => {
    expect(matchOf(text, '乐安新城建设项目', aliases)).toEqual({ by, text: found });
  });
});
