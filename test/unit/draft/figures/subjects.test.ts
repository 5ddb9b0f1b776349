import { describe, expect, it } from 'vitest';
import { subjectsOf } from '../../../../src/draft/figures/subjects.js';
import type { NamedThing } from '../../../../src/draft/names/named-thing.js';
import { Occurrences } from '../../../../src/draft/names/occurrences.js';

const named = (
  [
    ['清泉广场改造项目', 'Project'],
    ['石桥村', 'Community'],
    ['柳林村', 'Community'],
    ['清泉污水厂', 'Facility', 'UTILITY'],
    ['清泉路', 'Place', 'ROAD'],
    ['镇派出所', 'Organization', 'GOVERNMENT_AGENCY'],
    ['石桥村乡', 'Subdistrict'],
    ['河道清洁活动', 'Programme', 'ACTIVITY'],
    ['“一二三”工作法', 'Programme', 'MODEL'],
    ['县政府', 'Organization', 'GOVERNMENT_AGENCY'],
    ['清泉物业公司', 'Organization', 'COMPANY'],
    ['12级治理体系', 'Programme', 'SYSTEM'],
    ['石桥楼宇党支部', 'PartyOrganization'],
    ['柳林托老中心', 'Facility'],
    ['镇纪委', 'Organization', 'GOVERNMENT_AGENCY'],
    ['镇政府', 'Organization', 'GOVERNMENT_AGENCY'],
    ['“随手办”小程序', 'Programme', 'PLATFORM'],
    ['居民医保', 'Programme', 'SERVICE'],
    ['巡查组', 'Organization', 'TASK_FORCE'],
  ] as [name: string, type: string, kind?: string][]
).map(
  ([name, type, kind]): NamedThing => ({
    name,
    type,
    ...(kind && { kind }),
    at: [],
    rule: 'ending',
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
    ['石桥村修路,植树12棵', '石桥村'],
    ['清泉广场改造项目开工。植树12棵', null],
    // Some of those that are counted are the project's that the sentence begins with.
    ['清泉广场改造项目涉及石桥村、柳林村等12个村', '清泉广场改造项目'],
    ['改造石桥村、柳林村等12个村', null],
    ['成立清泉物业公司等社会组织12个', null],
    // A paragraph may have it as its heading.
    ['1.清泉广场改造项目。植树12棵', '清泉广场改造项目'],
    ['（二）清泉污水厂:处理污水12吨', '清泉污水厂'],
    ['1.石桥村。植树12棵', null],
    ['清泉广场改造项目开工。目前,已植树12棵', '清泉广场改造项目'],
    ['开展河道清洁活动,累计清运12次', '河道清洁活动'],
    ['开展河道清洁活动,植树12棵', '河道清洁活动'],
    ['开展河道清洁活动。目前,累计清运12次', null],
    ['清泉物业公司成立,承接12户', '清泉物业公司'],
    ['坚持为民服务的宗旨不变,清泉物业公司上门维修,承接12户', '清泉物业公司'],
    // What is paid is paid for the work that the clause goes on to name.
    ['投资12万元实施清泉广场改造项目', '清泉广场改造项目'],
    // What is meant by words for something that was named before.
    ['引进清泉物业公司。该公司承接12户', '清泉物业公司'],
    ['引进清泉物业公司。该村承接12户', null],
    // A number of its name.
    ['构建12级治理体系', '12级治理体系'],
    // Where, why and by whose order is not what.
    ['结合河道清洁活动走访12户', null],
    // What a sentence begins by running it goes on about, until a semicolon.
    ['推行“一二三”工作法,培训12人', '“一二三”工作法'],
    ['推行“一二三”工作法,巡查两遍,培训12人', '“一二三”工作法'],
    ['推行“一二三”工作法;培训12人', null],
    ['开展河道清洁活动4场,参加12人', '河道清洁活动'],
    ['开展河道清洁活动4场,为12人体检', null],
    ['举办“一二三”工作法12期', '“一二三”工作法'],
    // Those that are listed it is about together, but not where they are some of those that are counted.
    ['石桥村、柳林村12户签约', '石桥村 柳林村'],
    ['石桥村、柳林村修路2条,签约12户', '石桥村 柳林村'],
    ['辖石桥村、柳林村等12个村', null],
    ['镇派出所联合清泉物业公司调解12件', '镇派出所 清泉物业公司'],
    // What is compared, or touched by a project, is not what is told of.
    ['增速高于石桥村12个百分点', null],
    ['清泉广场改造项目开工,惠及石桥村12户', '清泉广场改造项目'],
    ['清泉广场改造项目开工,今年拟植树12棵', null],
    // What is described by a figure before its name, and where something is done.
    ['建设日处理12吨的清泉污水厂', '清泉污水厂'],
    ['清泉物业公司投资12万元建设清泉污水厂', '清泉污水厂'],
    ['清泉物业公司投资12万元的清泉广场改造项目', '清泉广场改造项目'],
    ['清泉物业公司全年上门维修,承接12户', '清泉物业公司'],
    ['总投资2亿元的清泉污水厂开工,征地12亩', '清泉污水厂'],
    // What is built is told of where it is a building, and not whatever else is done.
    ['新建清泉污水厂,占地12亩', '清泉污水厂'],
    ['新建清泉污水厂,改造房屋12户', null],
    ['清泉广场改造项目由清泉物业公司投资12万元', '清泉广场改造项目'],
    ['在清泉路增设12处停车点', '清泉路'],
    ['在清泉路增设停车点,施划泊位12个', '清泉路'],
    ['县政府下达12项任务', null],
    // Some of those that are counted, also where the last has no name that is known, and what sort of thing is set up.
    ['引进清泉物业公司、山海食品厂等亿元以上项目12个', null],
    ['新建清泉污水厂12处', null],
    ['清泉污水厂12处', '清泉污水厂'],
    // All that a list touches are touched.
    ['清泉广场改造项目开工,惠及石桥村、柳林村12户', '清泉广场改造项目'],
    // A clause that says where else something is done is of that.
    ['清泉广场改造项目开工,协调清泉路沿线增设12个车位', null],
    // An office does its own work, a government that of the whole place.
    ['镇纪委制定《街道纪律》,受理举报12件', '镇纪委'],
    ['镇政府受理举报12件', null],
    // A programme that begins the sentence does something, unless it is what people are in.
    ['“随手办”小程序受理诉求12件', '“随手办”小程序'],
    ['新近上线的“随手办”小程序受理诉求12件', '“随手办”小程序'],
    ['“随手办”小程序受理诉求4件,全年办结12件', '“随手办”小程序'],
    ['承办“随手办”小程序诉求12件', null],
    ['居民医保参保12人', null],
    // A facility that begins a clause takes over.
    ['石桥村修路,柳林托老中心投入运营,设床位12张', '柳林托老中心'],
    // What is counted is told of if it is a thing of its own; what is set up does nothing itself.
    ['新增设石桥楼宇党支部12个', '石桥楼宇党支部'],
    ['组建4个巡查组,入户排查12户', null],
    ['巡查组排查,入户12户', '巡查组'],
    // A list of what is built is not told of later.
    ['新建石桥村、柳林托老中心2处,改造厕所12户', null],
    // Where a project lies or passes is not told of.
    ['清泉广场改造项目落户石桥村,占地12亩', '清泉广场改造项目'],
    ['清泉广场改造项目途经石桥村、柳林村12个村', '清泉广场改造项目'],
    // What all of a campaign comes to, also further on in the list.
    ['开展河道清洁活动,累计清运垃圾、渣土和淤泥共计8车,拆除沿岸各类违法建设12处', '河道清洁活动'],
    // New things elsewhere are not the project's, new room in it is.
    ['完成清泉广场改造项目,新增公厕12座', null],
    ['清泉广场改造项目由专人负责,全年施工12次', '清泉广场改造项目'],
    ['完成清泉广场改造项目,新增停车泊位12个', '清泉广场改造项目'],
    // A road is told of where it is mended or begins the clause.
    ['整修清泉路人行道12米', '清泉路'],
    ['清泉路施划泊位12个', '清泉路'],
    ['巡查清泉路周边商户12家', null],
  ])('%s', (text, expected) => {
    const start = text.indexOf('12');
    const end = start + '12次'.length;
    const figure = { start, end, exact: text.slice(start, end) };
    const subjects = subjectsOf(text, figure, new Occurrences(text, named)).map(({ name }) => name);
    expect(subjects.join(' ') || null).toBe(expected);
  });
});
