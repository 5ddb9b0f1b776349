import { describe, expect, it } from 'vitest';
import type { NamedThing } from '../../../src/draft/named-thing.js';
import { Occurrences } from '../../../src/draft/occurrences.js';
import { subjectOf } from '../../../src/draft/subjects.js';

const named = (
  [
    ['清泉广场改造项目', 'Project'],
    ['石桥村', 'Community'],
    ['石桥村乡', 'Subdistrict'],
    ['河道清洁活动', 'Programme', 'ACTIVITY'],
    ['“一二三”工作法', 'Programme', 'MODEL'],
    ['县政府', 'Organization', 'GOVERNMENT_AGENCY'],
    ['清泉物业公司', 'Organization', 'COMPANY'],
    ['12级治理体系', 'Programme', 'SYSTEM'],
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
    ['石桥村乡有12公里路', null],
    ['开展河道清洁活动12次', '河道清洁活动'],
    ['12次河道清洁活动', '河道清洁活动'],
    // A project goes on through its sentence and the one that goes on with it, what is done where totals follow.
    ['清泉广场改造项目开工,植树12棵', '清泉广场改造项目'],
    ['石桥村修路,全年植树12棵', null],
    ['清泉广场改造项目开工。植树12棵', null],
    ['清泉广场改造项目开工。目前,已植树12棵', '清泉广场改造项目'],
    ['开展河道清洁活动,累计清运12次', '河道清洁活动'],
    ['开展河道清洁活动,植树12棵', null],
    ['开展河道清洁活动。目前,累计清运12次', null],
    ['清泉物业公司成立,承接12户', '清泉物业公司'],
    // What is paid is paid for the work that the clause goes on to name.
    ['投资12万元实施清泉广场改造项目', '清泉广场改造项目'],
    // A number of its name.
    ['构建12级治理体系', '12级治理体系'],
    // Where, why and by whose order is not what.
    ['结合河道清洁活动走访12户', null],
    ['推行“一二三”工作法,培训12人', null],
    ['县政府下达12项任务', null],
  ])('%s', (text, expected) => {
    const start = text.indexOf('12');
    const end = start + '12次'.length;
    const figure = { start, end, exact: text.slice(start, end) };
    expect(subjectOf(text, figure, new Occurrences(text, named))?.name ?? null).toBe(expected);
  });
});
