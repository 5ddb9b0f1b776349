import { describe, expect, it } from 'vitest';
import type { NamedThing } from '../../../src/draft/named-thing.js';
import { subjectOf } from '../../../src/draft/subjects.js';

const named = (
  [
    ['清泉广场改造项目', 'Project'],
    ['石桥村', 'Community'],
    ['河道清洁活动', 'Programme', 'ACTIVITY'],
    ['“一二三”工作法', 'Programme', 'MODEL'],
    ['县政府', 'Organization', 'GOVERNMENT_AGENCY'],
  ] as [name: string, type: string, kind?: string][]
).map(
  ([name, type, kind]): NamedThing => ({
    name,
    type,
    ...(kind && { kind }),
    at: [],
    rule: '',
    confidence: 1,
  }),
);

describe('what a figure is about', () => {
  it.each([
    ['石桥村修路12公里', '石桥村'],
    ['开展河道清洁活动12次', '河道清洁活动'],
    ['12次河道清洁活动', '河道清洁活动'],
    // A project goes on through its sentence, anything else only through its clause.
    ['清泉广场改造项目开工,植树12棵', '清泉广场改造项目'],
    ['石桥村修路,全年植树12棵', null],
    ['清泉广场改造项目开工。植树12棵', null],
    // Where, why and by whose order is not what.
    ['结合河道清洁活动走访12户', null],
    ['推行“一二三”工作法,培训12人', null],
    ['县政府下达12项任务', null],
  ])('%s', (text, expected) => {
    const start = text.indexOf('12');
    const figure = { start, end: start + '12次'.length, exact: '' };
    expect(subjectOf(text, figure, named)?.name ?? null).toBe(expected);
  });
});
