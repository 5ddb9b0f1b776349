import { describe, expect, it } from 'vitest';
import { kindsByName } from '../../../../src/seed/check/naming.js';
import { realSeed } from '../../../real-seed.js';

describe('the kind of a thing', () => {
  it.each([
    ['Project', '火车站征迁工作', 'RELOCATION'],
    ['Project', '东路清点清障', 'RELOCATION'],
    ['Project', '东村征迁', 'RELOCATION'],
    ['Project', '卫生院搬迁', 'RELOCATION'],
    ['Project', '工厂搬迁项目', 'RELOCATION'],
    ['Project', '东村安置房', 'HOUSING'],
    ['Project', '屋顶光伏', 'ENERGY'],
    ['Project', '第二小学', 'EDUCATION'],
    ['Project', '第二小学项目', 'EDUCATION'],
    ['Project', '卫生院', 'HEALTH'],
    ['Project', '卫生院项目', 'HEALTH'],
    ['Project', '桃种植基地', 'AGRICULTURE'],
    ['Project', '污水处理', 'ENVIRONMENT'],
    ['Project', '东路工程', 'INFRASTRUCTURE'],
    ['Place', '海风古街', 'ROAD'],
    ['Project', '海风产业园', 'INDUSTRIAL_PARK'],
    ['Project', '东村安置房项目', 'HOUSING'],
    ['Project', '石桥水库除险加固工程', 'WATER'],
    ['Project', '老旧小区改造', 'RENOVATION'],
    ['Project', '香港东路建设工程', 'INFRASTRUCTURE'],
    ['Project', '屋顶光伏项目', 'ENERGY'],
    ['Project', '第二小学扩建工程', 'EDUCATION'],
    ['Project', '卫生院新建项目', 'HEALTH'],
    ['Project', '桃种植基地扩建', 'AGRICULTURE'],
    ['Project', '污水管道处理工程', 'ENVIRONMENT'],
    ['Facility', '海风党群服务中心', 'PARTY_SERVICE_CENTRE'],
    ['Facility', '海风社区卫生服务中心', 'CLINIC'],
    ['Facility', '海风文明实践站', 'CIVIC_PRACTICE_STATION'],
    ['Facility', '便民市场', 'MARKET'],
    ['Facility', '民俗博物馆', 'MUSEUM'],
    ['Facility', '党员教育基地', 'EDUCATION_BASE'],
    ['Facility', '长者食堂', 'ELDERLY_CARE'],
    ['Facility', '便民服务站', 'SERVICE_STATION'],
    ['Facility', '集中隔离点', 'ISOLATION_SITE'],
    ['Facility', '市立医院', 'HOSPITAL'],
    ['Facility', '农家书屋', 'LIBRARY'],
    ['Facility', '北火车站', 'STATION'],
    ['Facility', '恒温冷库', 'STORAGE'],
    ['Facility', '蔬菜大棚', 'GREENHOUSE'],
    ['Facility', '东变电站', 'POWER_STATION'],
    ['Facility', '公共停车场', 'PARKING'],
    ['Facility', '社区警务室', 'POLICE_STATION'],
    ['Facility', '石桥大桥', 'BRIDGE'],
    ['Facility', '海风大厦', 'BUILDING'],
    ['Facility', '垃圾投放点', 'WASTE_COLLECTION_POINT'],
    ['Organization', '街道办事处', 'GOVERNMENT_AGENCY'],
    ['Organization', '农业银行', 'COMPANY'],
    ['Organization', '石桥合作社', 'COOPERATIVE'],
    ['Organization', '海风居委会', 'SELF_GOVERNMENT'],
    ['Organization', '爱心义诊队', 'VOLUNTEER_TEAM'],
    ['Organization', '防汛指挥部', 'TASK_FORCE'],
    ['Organization', '慈善基金会', 'SOCIAL_ORGANIZATION'],
    ['Organization', '青岛晚报', 'MEDIA'],
    ['Place', '香港东路', 'ROAD'],
    ['Place', '五四广场', 'SQUARE'],
    ['Place', '东片区', 'AREA'],
    ['Place', '九号地块', 'SITE'],
    ['Place', '石桥河', 'WATERWAY'],
    ['Place', '玉带湖', 'LAKE'],
    ['Place', '鲁迅公园', 'PARK'],
    ['Place', '崂山景区', 'SCENIC_AREA'],
    ['Place', '青松岭', 'MOUNTAIN'],
    ['Programme', '值班制度', 'SYSTEM'],
    ['Programme', '网格体系', 'SYSTEM'],
    ['Programme', '海风模式', 'MODEL'],
    ['Programme', '东进战略', 'STRATEGY'],
    ['Programme', '智慧平台', 'PLATFORM'],
    ['Programme', '红帆品牌', 'BRAND'],
    ['Programme', '清零行动', 'CAMPAIGN'],
    ['Programme', '读书活动', 'ACTIVITY'],
    ['Programme', '困难救助', 'SERVICE'],
  ])('is told by its name, of a %s: %s', (type, name, kind) => {
    const kinds = kindsByName(type, name) ?? [];
    expect(kinds[0]).toBe(kind);
    const known = Object.keys(realSeed.vocabulary.entities[type]?.kind ?? {});
    expect(kinds.filter((one) => !known.includes(one))).toEqual([]);
    // Only the end tells.
    expect(kindsByName(type, `${name}之外`)).toBeNull();
  });

  it.each([
    ['Project', '海风项目'],
    ['Place', '石桥河道'],
    ['Facility', '石桥路'],
    ['Person', '王公园'],
    ['Project', '某某路'],
  ])('is not told, of a %s: %s', (type, name) => {
    expect(kindsByName(type, name)).toBeNull();
  });
});
