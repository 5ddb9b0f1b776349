import { describe, expect, it } from 'vitest';
import { findCommunities } from '../../../../src/draft/names/communities.js';
import { findNames } from '../../../../src/draft/names/find-names.js';

const namesOf = (text: string, places: string[] = [], ends: number[] = []) =>
  findNames(text, places, new Set(ends)).map(({ name, type, kind, level }) =>
    [type, kind ?? level, name].filter(Boolean).join(' '),
  );

describe('findNames', () => {
  it.each([
    ['引进青松园林有限公司', ['Organization COMPANY 青松园林有限公司']],
    ['在石桥社区党支部的带领下', ['PartyOrganization BRANCH 石桥社区党支部']],
    ['印发《河长制实施方案》', ['Document 河长制实施方案']],
    ['推行“红石榴”工作法', ['Programme MODEL “红石榴”工作法']],
    ['拓宽清泉路、柳林大道', ['Place ROAD 清泉路', 'Place ROAD 柳林大道']],
    ['荣获全市文明先进单位', ['Honour 全市文明先进单位']],
    ['记者 王小明', ['Person 王小明']],
    ['引进青松科技、柳泉生物等本地企业', ['Organization COMPANY 青松科技', 'Organization COMPANY 柳泉生物']],
    ['青松广场、柳泉里等4个项目开工', ['Project 青松广场', 'Project 柳泉里']],
    [
      '邀请市委党校王青松副教授宣讲',
      ['Organization INSTITUTION 市委党校', 'PartyOrganization COMMITTEE 市委', 'Person 王青松'],
    ],
    ['建成“红石榴驿站”', ['Facility SERVICE_STATION “红石榴驿站”']],
    ['依托“1+6+N”党群服务中心', ['Facility PARTY_SERVICE_CENTRE “1+6+N”党群服务中心']],
    ['参观柳泉展示馆', ['Facility MUSEUM 柳泉展示馆']],
    ['举办柳泉镇书画展', ['Programme ACTIVITY 柳泉镇书画展']],
    [
      '柳泉大学创新创业园',
      ['Project INDUSTRIAL_PARK 柳泉大学创新创业园', 'Organization INSTITUTION 柳泉大学'],
    ],
    ['街道办事处实施', ['Organization GOVERNMENT_AGENCY 街道办事处']],
    ['完成石桥、柳泉2个老旧小区供水', ['ResidentialCompound 石桥', 'ResidentialCompound 柳泉']],
    ['王青松、李红石等一批村民', ['Person 王青松', 'Person 李红石']],
    ['有清河、柳石河、沙河3条', ['Place WATERWAY 清河', 'Place WATERWAY 柳石河', 'Place WATERWAY 沙河']],
    ['打赢柳泉攻坚战', ['Programme CAMPAIGN 柳泉攻坚战']],
    ['召开柳泉建设动员会', ['Programme ACTIVITY 柳泉建设动员会']],
    ['“三三”高质量落实年', ['Programme CAMPAIGN “三三”高质量落实年']],
    [
      '柳泉里、水泵厂和青松花园四个小区',
      ['ResidentialCompound 柳泉里', 'Organization COMPANY 水泵厂', 'ResidentialCompound 青松花园'],
    ],
    [
      '区党工委、管委会部署',
      ['PartyOrganization WORKING_COMMITTEE 区党工委', 'Organization GOVERNMENT_AGENCY 管委会'],
    ],
    ['三江和平广场', ['Place SQUARE 三江和平广场']],
    ['县委县人民政府批准', ['PartyOrganization COMMITTEE 县委', 'Organization GOVERNMENT_AGENCY 县人民政府']],
    ['区委区政府的领导', ['PartyOrganization COMMITTEE 区委', 'Organization GOVERNMENT_AGENCY 区政府']],
    [
      '街道党工委办事处实施',
      ['PartyOrganization WORKING_COMMITTEE 街道党工委', 'Organization GOVERNMENT_AGENCY 办事处'],
    ],
    [
      '探索“先服务后收费”和“零利润运营”模式',
      ['Programme MODEL “先服务后收费”模式', 'Programme MODEL “零利润运营”模式'],
    ],
    ['将柳泉小学改造成市场', ['Facility SCHOOL 柳泉小学']],
    ['55周岁以上人群疫苗接种', ['Programme CAMPAIGN 人群疫苗接种']],
    ['打造“红石榴”城乡幸福示范区', ['Programme STRATEGY “红石榴”城乡幸福示范区']],
    ['对石桥社区进行上下水改造工程', ['Project RENOVATION 石桥社区上下水改造工程']],
    [
      '青松集团年产30万吨钢结构项目',
      ['Project 青松集团年产30万吨钢结构项目', 'Organization COMPANY 青松集团'],
    ],
    ['成功创建省级创新型试点街道', ['Honour 省级创新型试点街道']],
    ['王青松当选省人大代表', []],
    ['实现“零上访、零强拆”', []],
    ['柳泉家园二期安置房', ['Project HOUSING 柳泉家园二期安置房', 'ResidentialCompound 柳泉家园']],
    ['以“强基提质年”为抓手', ['Programme 强基提质年']],
    ['召开“两优一先”表彰大会', ['Programme ACTIVITY “两优一先”表彰大会']],
    ['打通柳泉路至石桥路断头路', ['Place ROAD 柳泉路', 'Place ROAD 石桥路']],
    ['组织观看防汛安全教育', ['Programme ACTIVITY 防汛安全教育']],
    [
      '(1)党政办负责文电;(2)民政和养老事务办公室承担救助',
      ['Organization GOVERNMENT_AGENCY 党政办', 'Organization GOVERNMENT_AGENCY 民政和养老事务办公室'],
    ],
    [
      '下设3个事业单位:文化和旅游中心、社保所、综合执法大队(加挂城管队牌子)。',
      [
        'Organization GOVERNMENT_AGENCY 文化和旅游中心',
        'Organization GOVERNMENT_AGENCY 社保所',
        'Organization GOVERNMENT_AGENCY 综合执法大队',
      ],
    ],
    ['推行“三色”管理法', ['Programme MODEL “三色”管理法']],
    ['完成“清泉攻坚”目标任务', ['Programme STRATEGY “清泉攻坚”目标任务']],
    ['开展“清泉见初心”主题教育', ['Programme ACTIVITY “清泉见初心”主题教育']],
    ['镇三届人大二次会议确定', ['Programme ACTIVITY 镇三届人大二次会议']],
    ['举办庆祝建镇三十周年文艺汇演', ['Programme ACTIVITY 庆祝建镇三十周年文艺汇演']],
    ['社区柳文彬书记介绍', ['Person 柳文彬']],
    [
      '清泉玻璃二期、柳林重工、石桥新型材料等项目已经投产',
      ['Project 清泉玻璃二期', 'Project 柳林重工', 'Project 石桥新型材料'],
    ],
    [
      '竹器市场、清泉商贸城、柳林总汇等5家市场',
      ['Facility MARKET 竹器市场', 'Facility MARKET 清泉商贸城', 'Facility MARKET 柳林总汇'],
    ],
    ['柳林街道清泉小区', ['ResidentialCompound 清泉小区']],
    ['镇小学教师公寓楼', ['Facility BUILDING 镇小学教师公寓楼', 'Facility SCHOOL 镇小学']],
    ['修复人民桥1座', ['Facility BRIDGE 人民桥']],
    ['清理清泉渠淤积', ['Place WATERWAY 清泉渠']],
    ['推进A12地块征收', ['Project RELOCATION A12地块征收', 'Place SITE A12地块']],
    ['恢复老城灰渣路', ['Place ROAD 老城灰渣路']],
    ['造成清泉湾花苑小区停水', ['ResidentialCompound 清泉湾花苑小区']],
    ['启用全民健身中心', ['Facility STADIUM 全民健身中心']],
    ['联合东站2号楼项目部临时党支部', ['PartyOrganization TEMPORARY_BRANCH 东站2号楼项目部临时党支部']],
    ['推进G15清柳高速、ABC板材制造项目', ['Project INFRASTRUCTURE G15清柳高速', 'Project ABC板材制造项目']],
    ['柳林线公路拓宽黑化工程完工', ['Project INFRASTRUCTURE 柳林线公路拓宽黑化工程']],
    ['2023年度清泉河治理项目(二期)', ['Project 清泉河治理项目(二期)', 'Place WATERWAY 清泉河']],
    ['开展一项惠民工程', []],
    ['引进湖南清泉科技有限公司', ['Organization COMPANY 湖南清泉科技有限公司']],
    [
      '成立联合党支部、清泉商圈联合党支部和3个功能型党小组',
      [
        'PartyOrganization BRANCH 清泉商圈联合党支部',
        'Place AREA 清泉商圈',
        'PartyOrganization GROUP 功能型党小组',
      ],
    ],
    ['完成清泉公园二期人行步道建设', ['Project 清泉公园二期人行步道建设', 'Place PARK 清泉公园']],
    ['柳林示范种植,清泉团块改造', ['Project RENOVATION 清泉团块改造', 'Place AREA 清泉团块']],
    ['开展入户宣传', []],
    ['建成街道综合养老服务中心', ['Facility ELDERLY_CARE 街道综合养老服务中心']],
    ['柳泉居家养老服务站', ['Facility ELDERLY_CARE 柳泉居家养老服务站']],
    ['开展燃气大排查大整治', ['Programme CAMPAIGN 燃气大排查大整治']],
    ['打造“红石榴”联盟', ['Programme MECHANISM “红石榴”联盟']],
    ['柳泉镇集镇提升改造项目', ['Project RENOVATION 柳泉镇集镇提升改造项目']],
    ['石桥村食用菌基地', ['Facility FARM 石桥村食用菌基地']],
    ['举办第五届彩灯节', ['Programme ACTIVITY 第五届彩灯节']],
    ['村民王青松家庭获奖', ['Person 王青松']],
    ['被评为全国模范司法所长', ['Honour 全国模范司法所长']],
    ['被清河区委表彰', ['PartyOrganization COMMITTEE 区委']],
    ['办事处主任到会', []],
    ['西至建设路,东临柳泉大道', ['Place ROAD 建设路', 'Place ROAD 柳泉大道']],
    ['在青松公园路增设', ['Place ROAD 青松公园路']],
    ['引进青松科技(武汉)有限公司', ['Organization COMPANY 青松科技(武汉)有限公司']],
    ['柳泉街派出所巡查', ['Organization GOVERNMENT_AGENCY 柳泉街派出所']],
    ['柳泉小学扩建工程开工', ['Project INFRASTRUCTURE 柳泉小学扩建工程', 'Facility SCHOOL 柳泉小学']],
    ['柳泉安置区二期封顶', ['Project HOUSING 柳泉安置区二期']],
    [
      '清泉线至石桥村公路拓宽项目',
      ['Project INFRASTRUCTURE 清泉线至石桥村公路拓宽项目', 'Place ROAD 清泉线'],
    ],
    ['改造提升5个村饮水工程', ['Project 饮水工程']],
    ['柳泉路石桥段“白改黑”工程贯通', ['Project 柳泉路石桥段“白改黑”工程', 'Place ROAD 柳泉路']],
    ['打造“红石榴”网格党建品牌', ['Programme BRAND “红石榴”网格党建品牌']],
    ['“散乱污”企业、“五好”家庭', []],
    ['石桥社区老旧小区、垃圾分类示范小区', []],
    ['镇敬老院', ['Facility NURSING_HOME 镇敬老院']],
    ['民警王青松荣立个人二等功', ['Person 王青松', 'Honour 个人二等功']],
    ['主任王青松(至3月)、李红石(4月任)', ['Person 王青松', 'Person 李红石']],
    ['结束。\n(王 青)', ['Person 王 青']],
    ['支部书记王青松获评全省优秀村党支部书记', ['Person 王青松', 'Honour 全省优秀村党支部书记']],
    ['办好十件惠民实事', ['Programme 十件惠民实事']],
    ['成立两新组织党支部', ['PartyOrganization BRANCH 两新组织党支部']],
    ['妥善处置柳泉小区投诉', ['ResidentialCompound 柳泉小区']],
    ['接报即到清泉公园', ['Place PARK 清泉公园']],
    ['柳泉路、石桥街区域', ['Place ROAD 柳泉路', 'Place ROAD 石桥街']],
    ['青松里、柳泉新村等4个点位的绿化项目', ['ResidentialCompound 柳泉新村']],
    ['副市长王青松、镇长李红石分别到会', ['Person 王青松', 'Person 李红石']],
    ['打响柳泉文化品牌', ['Programme BRAND 柳泉文化品牌']],
    ['实施固本强基工程', ['Project 固本强基工程']],
    ['G309国道改线工程', ['Project G309国道改线工程', 'Place ROAD G309国道']],
    ['邀请专家王青松、县农商银行柳泉支行', ['Person 王青松', 'Organization COMPANY 县农商银行柳泉支行']],
    [
      '先后建成柳泉育苗基地、青松冷链物流基地',
      ['Facility FARM 柳泉育苗基地', 'Facility STORAGE 青松冷链物流基地'],
    ],
    ['辖区内柳泉酒店', ['Facility OTHER 柳泉酒店']],
    ['青松街道驻柳泉街。青松街召开会议', ['Place ROAD 柳泉街']],
    ['55周岁以上人群疫苗接种', ['Programme CAMPAIGN 人群疫苗接种']],
    ['区委、区政府部署', ['PartyOrganization COMMITTEE 区委', 'Organization GOVERNMENT_AGENCY 区政府']],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  it.each(['工作思路清晰', '科教立街、商贸兴街', '铁路沿线', '各小区', '老旧小区改造项目数'])(
    'finds no place in %s',
    (text) => {
      expect(namesOf(text).filter((name) => /^(?:Place|ResidentialCompound)/.test(name))).toEqual([]);
    },
  );

  it.each([
    ['储备人才招引项目', 'Project'],
    ['洽谈新材料、装备制造等5个项目', 'Project'],
    ['新能源、新材料等项目', 'Project'],
    ['2022年工作总结和2023年工作计划', 'Document'],
    ['“必修课”“白加黑”“5+2”', 'Programme'],
    ['党的十八届三中、四中全会', 'Facility'],
    ['牵头开展巡查、抽查等公司', 'Organization'],
    ['解决居民关心的问题', 'Person'],
    ['青松街道2023年工作计划\n为了落实', 'Document'],
    ['狠抓落实、奋力攻坚', 'Programme'],
    ['召开专场交流会', 'Programme'],
    ['现场签约项目11个', 'Project'],
    ['6个有机更新项目', 'Project'],
    ['用最大政策力度', 'Programme'],
    ['通过结对,组建社区“大党委”', 'Honour'],
    ['培训村党组织书记', 'Community'],
    ['柳泉养殖小区', 'ResidentialCompound'],
    ['由党员包干的楼道', 'Person'],
    ['清洁家园大家动手', 'ResidentialCompound'],
    ['开展宣传教育,以实际行动落实', 'Programme'],
  ])('finds no name in %s', (text, type) => {
    expect(namesOf(text).filter((name) => name.startsWith(type))).toEqual([]);
  });

  it('begins a name with a known place, and not within a figure', () => {
    expect(namesOf('服务于清泉镇中心小学', ['清泉镇'])).toEqual(['Facility SCHOOL 清泉镇中心小学']);
    expect(namesOf('建成50亩柳林产业园', [], [5])).toEqual(['Project INDUSTRIAL_PARK 柳林产业园']);
  });

  it('calls nothing by the name of another thing', () => {
    const aliasesOf = (text: string) =>
      findNames(text, [], new Set()).map(({ name, aliases }) => [name, ...(aliases ?? [])]);
    expect(aliasesOf('柳泉安置区二期封顶')).toEqual([['柳泉安置区二期', '柳泉安置区']]);
    expect(aliasesOf('柳泉安置区交付。柳泉安置区二期封顶')).toEqual([['柳泉安置区'], ['柳泉安置区二期']]);
  });

  it('takes a longer name for a shorter one with a word before it', () => {
    expect(namesOf('清泉路。内清泉路')).toEqual(['Place ROAD 清泉路']);
  });
});

describe('findCommunities', () => {
  it('finds those of the list, and those that share the last word of a list', () => {
    const found = findCommunities('甲水、乙山、丙河社区', ['甲水社区', '乙山社区', '丙河社区']);
    expect(found.map(({ name, at }) => `${name} ${at[0]?.exact}@${at[0]?.start}`).sort()).toEqual(
      ['丙河社区 丙河社区@6', '乙山社区 乙山@3', '甲水社区 甲水@0'].sort(),
    );
  });

  it('finds each of a list whose every name has the word', () => {
    const found = findCommunities('清泉社区、石桥社区和柳林村新建食堂', []);
    expect(found.map(({ name, at }) => `${name}@${at[0]?.start}`)).toEqual([
      '清泉社区@0',
      '石桥社区@5',
      '柳林村@10',
    ]);
  });

  it('reads 和平 as one, and begins after the words before the first', () => {
    const found = findCommunities('改造提升小湾、大营、和平3个村', []);
    expect(found.map(({ name }) => name)).toEqual(['小湾村', '大营村', '和平村']);
  });

  it('calls 西村 of the list 西村村 where the text does, and a village without its 村', () => {
    const found = findCommunities('西村村获评,改造漳水寨农贸市场', ['西村', '漳水寨居委会', '鱼池寨村']);
    expect(found.map(({ name, at }) => `${name} ${at[0]?.exact}`)).toEqual([
      '西村村 西村村',
      '漳水寨 漳水寨',
    ]);
    expect(findCommunities('鱼池寨街道、鱼池寨小学', ['鱼池寨村'])).toEqual([]);
  });

  it('finds those before 等村', () => {
    const found = findCommunities('扩大青松等村基地,发展柳泉、石桥等村大棚', ['青松村', '石桥村']);
    expect(found.map(({ name, at }) => `${name} ${at[0]?.exact}`)).toEqual([
      '青松村 青松',
      '柳泉村 柳泉',
      '石桥村 石桥',
    ]);
  });

  it('takes a river and a township of its name for none', () => {
    expect(findCommunities('青松乡有柳村河,流经青松。柳村乡', ['柳村'])).toEqual([]);
    expect(findCommunities('其中2个农业村', ['农业村'])).toEqual([]);
  });

  it('takes words of the language for none, but those that places are called by', () => {
    const named = findCommunities('打造党建引领社区、幸福家园社区,清泉新城居民区', []).map(
      ({ name }) => name,
    );
    expect(named).toEqual(['幸福家园社区', '清泉新城居民区']);
  });

  it('takes no sentence for a name', () => {
    expect(findCommunities('充分就业社区,18项社区实事,深入社区走访,美丽乡村建设,12个社区', [])).toEqual([]);
  });
});

describe('entities of other reports', () => {
  it('are found by other wordings too, where they are the same in every report', () => {
    const known = [
      { name: '清泉行动计划', type: 'Programme', aliases: ['清泉大行动'], area: '' },
      { name: '石桥大市场', type: 'Place', aliases: [], area: '' },
    ];
    expect(
      findNames('参与清泉大行动,石桥大市场', [], new Set(), known).map(
        ({ name, at }) => `${name} ${at[0]?.exact}@${at[0]?.start}`,
      ),
    ).toEqual(['清泉行动计划 清泉大行动@2']);
  });
});

describe('names that rules for one sort of thing show', () => {
  it.each([
    // What stands after the quotation marks says what it is; the last of several words decides.
    ['构建“一二三”志愿服务体系', ['Programme SYSTEM “一二三”志愿服务体系']],
    ['确立“清泉出效益”的发展思想', ['Programme STRATEGY “清泉出效益”发展思想']],
    ['组建“石桥红”志愿服务队', ['Organization VOLUNTEER_TEAM “石桥红”志愿服务队']],
    ['当好“领头羊”', []],
    // A road's number belongs to it, also after that of a paragraph.
    ['1.318国道拓宽工程完成', ['Project INFRASTRUCTURE 318国道拓宽工程', 'Place ROAD 318国道']],
    ['建成石桥老年食堂', ['Facility ELDERLY_CARE 石桥老年食堂']],
    // Listed activities, one by one.
    ['组织书画展览、“清泉讲堂”等系列活动', ['Programme ACTIVITY 书画展览', 'Programme ACTIVITY 清泉讲堂']],
    ['开展河道清洁专项行动', ['Programme CAMPAIGN 河道清洁专项行动']],
    ['健全矛盾纠纷和信访问题排查机制', ['Programme MECHANISM 矛盾纠纷和信访问题排查机制']],
    ['成立推进乡村建设和治理领导小组', ['Organization TASK_FORCE 推进乡村建设和治理领导小组']],
    ['荣获清泉县平安先进集体、柳林市文明单位等称号', ['Honour 清泉县平安先进集体', 'Honour 柳林市文明单位']],
    ['社区书记孙小梅带队', ['Person 孙小梅']],
    ['牵头城管、交通等部门', ['Organization GOVERNMENT_AGENCY 城管', 'Organization GOVERNMENT_AGENCY 交通']],
    ['建成平和家园小区', ['ResidentialCompound 平和家园小区']],
    ['整治金桥1958文化产业园', ['Project INDUSTRIAL_PARK 金桥1958文化产业园']],
    // Names within a name: whose branch it is, what a project is on, the levels of a system.
    [
      '成立清泉物业公司党支部',
      ['PartyOrganization BRANCH 清泉物业公司党支部', 'Organization COMPANY 清泉物业公司'],
    ],
    ['启动清泉路立面整治工程', ['Project RENOVATION 清泉路立面整治工程', 'Place ROAD 清泉路']],
    [
      '健全“镇党委—村党总支—网格党小组”三级组织体系',
      [
        'Programme SYSTEM “镇党委—村党总支—网格党小组”三级组织体系',
        'PartyOrganization COMMITTEE 镇党委',
        'PartyOrganization GENERAL_BRANCH 村党总支',
        'PartyOrganization GROUP 网格党小组',
      ],
    ],
    [
      '街道妇联主席孙小梅获得清泉县最美家庭称号',
      ['Organization OTHER 街道妇联', 'Person 孙小梅', 'Honour 清泉县最美家庭'],
    ],
    ['评选“清泉户”12户', ['Honour 清泉户']],
    ['突出抓好九项重点工作', ['Programme 九项重点工作']],
    ['完成社区“两委”换届', ['Programme ACTIVITY 社区“两委”换届']],
    ['组织集中学习12次', []],
    ['深化网格化管理', ['Programme SYSTEM 网格化管理']],
    // By the last word alone, without a verb before it.
    ['入选名单的石桥清真寺', ['Facility TEMPLE 石桥清真寺']],
    ['全区城建工作会议后', ['Programme ACTIVITY 全区城建工作会议']],
    ['发放二级重度残疾人护理补贴', ['Programme SERVICE 重度残疾人护理补贴']],
    ['会同自然资源所', ['Organization GOVERNMENT_AGENCY 自然资源所']],
    ['市委组织部来访', ['Organization GOVERNMENT_AGENCY 市委组织部']],
    ['南门“暖心食堂”建成', ['Facility ELDERLY_CARE “暖心食堂”']],
    ['新签约项目9个', []],
    ['铺设石板路', []],
    ['清泉大桥拓宽工程', ['Project INFRASTRUCTURE 清泉大桥拓宽工程', 'Facility BRIDGE 清泉大桥']],
    // What is done to a thing that lies somewhere is a project; ways of thinking are not renovated.
    ['老旧小区改造', ['Project RENOVATION 老旧小区改造']],
    ['思想改造', []],
    ['对沿街门市进行立面改造', ['Project RENOVATION 沿街门市立面改造']],
    ['对生活垃圾进行专项治理', ['Programme CAMPAIGN 生活垃圾专项治理']],
    // The verb is said of both.
    [
      '开展电动车专项整治和文明养犬整治',
      ['Programme CAMPAIGN 电动车专项整治', 'Programme CAMPAIGN 文明养犬整治'],
    ],
    [
      '完成石桥、柳林社区2处便民市场',
      ['Facility MARKET 石桥社区便民市场', 'Facility MARKET 柳林社区便民市场'],
    ],
    // What is called by how many there are, or by its parts.
    ['聚焦“三线四片区”', ['Programme 三线四片区']],
    ['推行“马上办、就近办”', ['Programme 马上办、就近办']],
    ['按照“甲、乙、丙”的总体思路', ['Programme STRATEGY “甲、乙、丙”总体思路']],
    ['坚持“建”“管”“用”的工作原则', ['Programme MODEL “建”“管”“用”的工作原则']],
    ['以“清泉”形式开展法治文化宣传', ['Programme ACTIVITY 法治文化宣传']],
    // Tasks that are listed, or made an effort of, are names too seldom.
    ['推进河道清障、公厕新建、庭院美化等重点任务', []],
    ['加大招商引税力度', []],
    ['开展走访慰问等一系列活动', ['Programme ACTIVITY 走访慰问']],
    ['清泉县首家国有环卫公司', []],
    ['建成各级新时代文明实践站', []],
    ['筑牢消防防控体系', ['Programme SYSTEM 消防防控体系']],
    [
      '推进清泉河步道、东山里商业综合体、柳林苑共3个项目',
      ['Project 清泉河步道', 'Project 东山里商业综合体', 'Project 柳林苑'],
    ],
    ['成立各大攻坚专班', ['Organization TASK_FORCE 攻坚专班']],
    ['推行以商招商', ['Programme CAMPAIGN 以商招商']],
    ['社区“两委”成员', ['Organization SELF_GOVERNMENT 社区“两委”']],
    ['落实为民服务政策', ['Programme SERVICE 为民服务政策']],
    // One project of several, and a project with how much of it is done between its words.
    ['完成石桥村、柳林村拆迁', ['Project RELOCATION 石桥村、柳林村拆迁']],
    ['清泉小区12栋楼的暖气改造', ['ResidentialCompound 清泉小区']],
    // The last of several words decides.
    [
      '召开清泉镇“作风提升年”活动誓师大会',
      ['Programme ACTIVITY 清泉镇“作风提升年”活动誓师大会', 'Programme ACTIVITY “作风提升年”活动'],
    ],
    // The campaign that an honour is for, and not the one that a title is of.
    ['荣获清泉县脱贫攻坚先进集体', ['Honour 清泉县脱贫攻坚先进集体', 'Programme CAMPAIGN 脱贫攻坚']],
    ['完成业委会的首次换届选举', ['Programme ACTIVITY 业委会首次换届选举']],
    // Honours with their years, with words in quotation marks, and without who is awarded.
    ['获评2019年度清泉市优秀统计站', ['Honour 2019年度清泉市优秀统计站']],
    ['被评为全国工商联“三好”商会、清泉市平安乡镇', ['Honour 全国工商联“三好”商会', 'Honour 清泉市平安乡镇']],
    ['柳泉贡米获“国家地理标识”', ['Honour 国家地理标识']],
    ['入选第三批传统村落名录', ['Honour 第三批传统村落名录']],
    ['获得区级项目补助20万元', []],
    ['荣获先进个人的李芳荣获表彰', []],
    // Offices that are listed, and no stations at which people are served.
    [
      '内设党政办、财税办、司法所等部门',
      [
        'Organization GOVERNMENT_AGENCY 党政办',
        'Organization GOVERNMENT_AGENCY 财税办',
        'Organization GOVERNMENT_AGENCY 司法所',
      ],
    ],
    // Projects that are listed, each with where it lies; sorts of works are none.
    ['实施柳泉镇污水处理、东坡村观光园建设等项目', ['Project 柳泉镇污水处理', 'Project 东坡村观光园建设']],
    ['推进土地平整、设备改造等项目', []],
    [
      '完成石桥、柳泉2个老旧小区改造',
      [
        'Project RENOVATION 石桥、柳泉2个老旧小区改造',
        'ResidentialCompound 石桥',
        'ResidentialCompound 柳泉',
      ],
    ],
    // A field of work is run where it is carried out, and nothing else is made of it.
    ['发放临时救助金', []],
    ['落实垃圾分类工作', ['Programme CAMPAIGN 垃圾分类']],
    ['镇长  李 芳', ['Person 李芳']],
    ['我代表镇人民政府', ['Organization GOVERNMENT_AGENCY 镇人民政府']],
    ['多轮“503”“628”', []],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('organs named by what they are for', () => {
  it.each([
    ['联合区城管执法大队', ['Organization GOVERNMENT_AGENCY 区城管执法大队']],
    ['街道人民调解委员会调处', ['Organization OTHER 街道人民调解委员会']],
    ['镇平安法治办排查', ['Organization GOVERNMENT_AGENCY 镇平安法治办']],
    ['街道社会事务办公室发放', ['Organization GOVERNMENT_AGENCY 街道社会事务办公室']],
    ['镇政务公开办法', []],
    ['镇应急分队', ['Organization OTHER 镇应急分队']],
    ['聘请青松律师事务所担任', ['Organization OTHER 青松律师事务所']],
    ['由江城青松投资公司承建', ['Organization COMPANY 江城青松投资公司']],
    ['清泉食品厂扩产', ['Organization COMPANY 清泉食品厂']],
    ['省政协办公厅视察', ['Organization GOVERNMENT_AGENCY 省政协办公厅']],
    ['协办公益演出', []],
    ['街道纪工委通报', ['PartyOrganization WORKING_COMMITTEE 街道纪工委']],
    [
      '街道党工委理论学习中心组学习',
      ['Organization OTHER 街道党工委理论学习中心组', 'PartyOrganization WORKING_COMMITTEE 街道党工委'],
    ],
    ['成立非公企业联合党委', ['PartyOrganization COMMITTEE 非公企业联合党委']],
    ['会同交警中队', ['Organization GOVERNMENT_AGENCY 交警中队']],
    // Every level of a system, not only the first.
    [
      '“街道党工委—社区党委—楼栋党小组”体系',
      [
        'Programme SYSTEM “街道党工委—社区党委—楼栋党小组”体系',
        'PartyOrganization WORKING_COMMITTEE 街道党工委',
        'PartyOrganization COMMITTEE 社区党委',
        'PartyOrganization GROUP 楼栋党小组',
      ],
    ],
    [
      '与青松联通公司合办竹编合作社',
      ['Organization COMPANY 青松联通公司', 'Organization COOPERATIVE 竹编合作社'],
    ],
    ['成立“三争”工作专班领导小组', ['Organization TASK_FORCE “三争”工作专班领导小组']],
    ['“枫桥情”调解室', ['Organization OTHER “枫桥情”调解室']],
    // Counted ones have no name.
    ['组建5个巡查工作组', []],
    ['设11个专项工作组', []],
    ['登上央视', ['Organization MEDIA 央视']],
    ['区妇幼保健院义诊', ['Facility HOSPITAL 区妇幼保健院']],
    ['各区医院', []],
    ['区综合行政执法局拆违', ['Organization GOVERNMENT_AGENCY 区综合行政执法局']],
    ['街道“两新”工委走访', ['PartyOrganization WORKING_COMMITTEE 街道“两新”工委']],
    ['石桥村篮球队夺冠', ['Organization SOCIAL_ORGANIZATION 石桥村篮球队']],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('where a name begins and ends', () => {
  it.each([
    // 和 is part of the place.
    ['阳和派出所', ['Organization GOVERNMENT_AGENCY 阳和派出所'], ['阳和']],
    ['石桥和派出所', ['Organization GOVERNMENT_AGENCY 派出所'], ['石桥']],
    ['石桥村柳树屯道路', ['Place HAMLET 柳树屯']],
    ['石桥村屯垦', []],
    ['拓宽108国道', ['Place ROAD 108国道']],
    ['国道309线过境', ['Place ROAD 国道309线']],
    ['改造清泉路东段管网', ['Place ROAD 清泉路东段']],
    ['云溪河河道', ['Place WATERWAY 云溪河']],
    ['经过江沪高速公路', ['Place ROAD 江沪高速公路']],
    ['清理工业大道摊贩', ['Place ROAD 工业大道']],
    ['位于柳泉街道清泉路', ['Place ROAD 清泉路']],
    ['新增“云丘”口袋公园', ['Place PARK “云丘”口袋公园']],
    ['引进锂电池循环利用项目', ['Project 锂电池循环利用项目']],
    ['启动清泉湾安置房三期建设', ['Project HOUSING 清泉湾安置房三期']],
    ['青松苑、柳林公寓', ['ResidentialCompound 青松苑', 'ResidentialCompound 柳林公寓']],
    ['开展“清风”督查', ['Programme CAMPAIGN “清风”督查']],
    // The second phase of a park is a project of its own.
    ['清泉产业园二期开工', ['Project INDUSTRIAL_PARK 清泉产业园二期']],
    ['清泉公园二期', ['Place PARK 清泉公园']],
    ['石桥村易地搬迁安置点', ['Place AREA 石桥村易地搬迁安置点']],
    ['青松新苑安置小区', ['ResidentialCompound 青松新苑安置小区']],
    ['镇水产养殖及配套设施冷链车间建设项目', ['Project 镇水产养殖及配套设施冷链车间建设项目']],
    ['清泉泵站工程主体工程', ['Project 清泉泵站工程']],
    ['山河路桥创新科技研发中心', ['Organization INSTITUTION 山河路桥创新科技研发中心']],
    ['与青松公司签约冷链物流项目', ['Project 冷链物流项目']],
    ['柳泉小学新校区', ['Facility SCHOOL 柳泉小学新校区', 'Facility SCHOOL 柳泉小学']],
    ['举办“湖畔”社区邻里节', ['Programme ACTIVITY “湖畔”社区邻里节']],
    ['打造“和美宜居”柳泉', ['Programme STRATEGY “和美宜居”柳泉'], ['柳泉']],
    // A level is the honour's rank and not who received it.
    ['授予江城市文明村', ['Honour 江城市文明村'], ['江城', '江城市']],
    ['授予江城街道文明示范村', ['Honour 文明示范村'], ['江城街道']],
    // The level after a receiver is not part of the receiver's name.
    ['授予江城街道市级文明单位', ['Honour 市级文明单位'], ['江城街道']],
    ['授予石桥村县级文明单位', ['Honour 县级文明单位'], ['石桥村']],
  ] as [string, string[], string[]?][])('%s', (text, expected, places) => {
    expect(namesOf(text, places)).toEqual(expected);
  });
});

describe('what is no name', () => {
  it.each([
    // What was done of it, or paid: an amount.
    ['完成清泉路管网改造850米', ['Place ROAD 清泉路']],
    ['完成清泉路管网改造', ['Project RENOVATION 清泉路管网改造', 'Place ROAD 清泉路']],
    ['发放高龄补贴90万元', []],
    ['发放城乡低保金40万元', []],
    ['办理高龄补贴320人', ['Programme SERVICE 高龄补贴']],
    ['签订征收协议29份', []],
    ['签订共建协议', ['Document 共建协议']],
    // Part of another name.
    ['和平广场社区', []],
    ['《柳泉街道征迁工作纪律》', ['Document 柳泉街道征迁工作纪律']],
    ['物业弃管小区', []],
    ['新建设施大棚', []],
    // Several of a sort, unless each is named.
    ['建成清泉口袋公园2个', []],
    ['建成清泉、柳林口袋公园2个', ['Place PARK 柳林口袋公园']],
    ['推进农旅项目', []],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  it('is the street before its health centre, as a community', () => {
    expect(findCommunities('清泉社区卫生服务中心', [])).toEqual([]);
    expect(findCommunities('清泉社区服务中心', [])).toHaveLength(1);
  });

  it('is the level that a community belongs to', () => {
    const found = (text: string) => findCommunities(text, []).map(({ name }) => name);
    expect(found('位于我镇北漳村')).toEqual(['北漳村']);
    expect(found('位于镇北漳村')).toEqual(['镇北漳村']);
  });
});

describe('communities of a list', () => {
  const listed = ['石桥村', '柳林村', '清泉社区'];
  const found = (text: string) => findCommunities(text, listed).map(({ name }) => name);

  it.each([
    ['惠及石桥、柳林两村', ['石桥村', '柳林村']],
    ['石桥、清泉3个村(社区)', ['石桥村', '清泉社区']],
    ['东坡、西坡等7个村居', ['东坡', '西坡']],
    ['辖东坡、西坡2个行政村', ['东坡村', '西坡村']],
    ['管理东坡、西坡2个居委会', ['东坡居委会', '西坡居委会']],
    ['清泉居委会', ['清泉社区']],
    ['石桥和柳林分别购置厂房', ['石桥村', '柳林村']],
    ['整修石桥', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('is found whatever marks its name in the list has', () => {
    const marked = ['东园(管理区）', '上(田本)村', '石桥村'];
    const text = '走访东园(管理区）、石桥，新建上(田本)村服务站';
    expect(findCommunities(text, marked).map(({ name }) => name)).toEqual(expect.arrayContaining(marked));
  });
});
