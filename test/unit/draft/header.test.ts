import { describe, expect, it } from 'vitest';
import { readHeader } from '../../../src/draft/header.js';

describe('what the first lines of a text say of it', () => {
  it.each([
    ['发布机构:清泉街道办事处 发布日期:2023-03-02', '清泉街道办事处', '2023-03-02'],
    ['组配分类 街道总结 发布机构 清泉街道办事处', '清泉街道办事处', undefined],
    ['来源:本网 发布时间:2023-03-02', undefined, '2023-03-02'],
    ['清泉街道办事处(2023年3月2日)', '清泉街道办事处', '2023-03-02'],
    ['(2023年3月2日)', undefined, '2023-03-02'],
    ['清泉广场(2023年3月2日)', undefined, '2023-03-02'],
    ['清泉广场(2023年3月2日落成)', undefined, undefined],
  ])('%s', (line, publisher, publishedOn) => {
    const title = '清泉街道上半年工作总结';
    expect(readHeader(`${title}\n${line}\n修路。`)).toEqual({
      title,
      ...(publisher && { publisher }),
      ...(publishedOn && { publishedOn }),
    });
  });
});
