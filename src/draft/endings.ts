import type { NamedThing } from './named-thing.js';
import { type Names, nameStart } from './names-found.js';
import { DEPARTMENTS } from './organs.js';

/** How things of a kind are named: what the name ends in, and how long it is before that. */
interface Pattern extends Pick<NamedThing, 'type' | 'kind' | 'level'> {
  /** Alternatives, the longer first. */
  ending: string;
  least: number;
  most: number;
  /** What has to stand before the ending: 改造 of a road is a project, 改造 of a way of thinking is none. */
  of?: RegExp;
}

/** What is held, paid or kept up, by its last word alone. */
const programmes: Pattern[] = [
  programme(
    'ACTIVITY',
    '届人(?:民代表)?大会?(?:第)?[一二三四五六七八九十]+次(?:全体)?会议|工作会议|联席会议|代表大会第[一二三四五六七八九十]+次会议|测评|观摩点评|推进会|部署会|调度会|总结会|表彰会|现场会|议事会|观摩会|读书会|恳谈会|推介会|洽谈会|交流会|生日会|音乐会|论坛|峰会|启动仪式|揭牌仪式|仪式|艺术展|书画展|摄影展|成果展|灯会|庙会|誓师大会|代表大会|培训班|座谈会|动员会|招聘会|比赛|大赛|骑行赛|艺术节|文化节|采摘节|旅游节|美食节|运动会|展演',
    3,
    16,
  ),
  programme(
    'SERVICE',
    '生活补贴|护理补贴|补贴|(?<!奖|扶恤)补助|津贴|医疗救助|临时救助|养老保险|医疗保险|优惠政策|(?<!扶持|理论)政策(?!力度|红利|支持|优惠)',
    2,
    12,
  ),
  programme('BRAND', '党建品牌|文化品牌|服务品牌|治理品牌|品牌', 2, 16),
  programme('PLATFORM', '综治平台|议事平台|数字平台|服务平台|信息平台|指挥平台|管理平台|服务热线', 2, 14),
  programme(
    'CAMPAIGN',
    '攻坚战|保卫战|歼灭战|人民战争|攻坚行动|提升行动|清洁行动|百日行动|三年行动|护航行动|专项治理|综合治理|专项整治|疫苗接种|核酸检测|精细化管理|常态化管理|专项行动|整治行动',
    2,
    16,
  ),
  programme('CAMPAIGN', '标准化提升|标准化建设|规范化建设', 3, 10),
  programme('MECHANISM', '联动机制|工作机制|包保机制|处置闭环|办理流程|工作流程|责任制', 3, 14),
  programme('SYSTEM', '责任体系|防控体系', 2, 10),
  programme('MODEL', '工作法|经营模式|治理模式|物业模式', 2, 10),
];

/** Words for what lies somewhere. */
const LOCAL =
  /[路街巷村河湖渠溪沟桥楼]|社区|小区|片区|院落|管网|广场|公园|市场|学校|中心|园区|产业园|车站|火车站|卫生院|医院|敬老院|幼儿园|宿舍|门市|沿线|厂房|大棚|水库|家园|花园|嘉园|佳苑|茶园|民居|土地|项目|站|镇区|设施/u;

/** In the order in which they decide. */
const patterns: Pattern[] = [
  organization(
    'COMPANY',
    '[(（][\\u4e00-\\u9fa5]{2,4}[)）](?:股份|责任)?有限(?:责任)?公司|有限责任公司|股份有限公司|有限公司|集团公司|物业公司|保安公司|工程公司|建设公司|集团',
    2,
    16,
  ),
  organization('COMPANY', '公司', 4, 10),
  organization('COMPANY', '支行|农商银行|农商行|村镇银行|信用联社|信用社|供销社', 2, 8),
  organization(
    'COMPANY',
    '(?:针织|燃气|热力|热电|化工|药业|纺织|服饰|酒业|乳业|水泥|钢铁|光电|置业|地产|建材|机械|汽车)(?=改造|项目|公司|集团|等|、|\\d|有)',
    2,
    4,
  ),
  organization('COOPERATIVE', '经济合作社|专业合作社|股份合作社|合作社', 2, 10),
  organization(
    'SOCIAL_ORGANIZATION',
    '公益协会|商会|协会|促进会|研究会|联谊会|红十字会|志愿者联盟|合唱团|讲师团|艺术团|老年大学|工坊|基金会|联合会|理事会|工作室|俱乐部|自乐班|舞蹈队|秧歌队',
    2,
    12,
  ),
  organization(
    'VOLUNTEER_TEAM',
    '志愿服务队|志愿者服务队|志愿队|(?:督查|巡查|宣传|劝导|义诊|推车|理发|徒步|清洁|宣讲|巡逻|帮扶|先锋|突击|应急|救援|消防)队',
    0,
    10,
  ),
  organization('OTHER', '网格队伍|工作队伍|调解员队伍|志愿者队伍|人才队伍', 2, 8),
  organization('OTHER', '调解室|调解中心|调解工作室', 2, 8),
  organization('GOVERNMENT_AGENCY', '(?<![格布大结全开僵当时])局(?=[、，,。和对与等])', 2, 8),
  organization(
    'TASK_FORCE',
    '领导小组|指挥部|工作专班|专班|办公室|工作组|(?<!村民|居民|党|网格|互助|学习)小组',
    2,
    12,
  ),
  organization('MEDIA', '晚报|日报|时报|晨报|电视台|广播电台|融媒体中心|新闻网|城市网', 2, 8),
  organization(
    'GOVERNMENT_AGENCY',
    `街道办事处|人民政府|派出所|司法所|综合执法[大中]?队|执法[大中]队|人民法庭|交警[大中]队|住房城乡建设局|管理局|监督局|勘验科|自然资源所|市场监管所|财政所|税务所|水利站|林业站|农技站|供电所|法院|检察院|司法局|环保局|税务局|${DEPARTMENTS}`,
    1,
    8,
  ),
  organization(
    'INSTITUTION',
    '研究院|研究所|(?<!老年)大学(?![生城])|职业学院|党校(?![老教培学])|综治中心|社会治理中心|服务管理中心|管理服务中心|矛调中心|网格中心',
    2,
    10,
  ),
  party('WORKING_COMMITTEE', '党工委', 2, 8),
  party('TEMPORARY_BRANCH', '临时党支部', 2, 10),
  party('GENERAL_BRANCH', '党总支', 2, 8),
  party('BRANCH', '党支部', 2, 12),
  party(
    'COMMITTEE',
    '社区党委|村党委|镇党委|乡党委|联合党委|园区党委|综合党委|行业党委|产业链党委|产业链委员会',
    1,
    14,
  ),
  works('RELOCATION', '拆迁改造|征迁|拆迁|征收|搬迁|清点清障'),
  works(
    'RENOVATION',
    '改造提升|整治改造|提升改造|设施改造|美化改造|改造|改扩建|扩建|修缮|修复|重新装修|活化利用',
  ),
  works('ENVIRONMENT', '防洪治理|综合治理|环境整治|全面整治|清淤|绿化|亮化'),
  works('INFRASTRUCTURE', '道路硬化|道路建设|通村公路|管网建设|除险加固|堤防加固'),
  works('RENOVATION', '城市更新|旧城更新'),
  works('HOUSING', '安置房分配|安置房建设|安置房|安置楼'),
  {
    ...works(undefined, '示范带建设|阵地建设|中心建设|站建设|市场建设|公园建设|园区建设|广场建设'),
    of: /./u,
  },
  project(
    'INFRASTRUCTURE',
    '[改扩迁续新]{1,2}建工程|[改扩迁续新]{1,2}建项目|延伸工程|拓宽项目|拓宽工程|加宽工程|拓宽改造工程|城市快速路|快速路|互通立交桥|立交桥|下穿立交|高速(?!发展|增长|推进|运转)|雨污分流管网',
    2,
    12,
  ),
  project('RELOCATION', '房屋征收项目|征收项目|征迁|拆迁', 3, 14),
  project('HOUSING', '安置房项目|安置区|公租房|棚改项目', 2, 10),
  project(
    'RENOVATION',
    '(?:提升改造|改造提升|整治提升|综合改造|综合整治|有机更新|城市更新)(?:工程|项目)|整治工程|改造工程|提升工程|提升项目|整治项目|改造项目|整治改造|基础设施改造|美化改造|暖气改造|路灯改造|雨污分流改造',
    2,
    14,
  ),
  project(
    'INDUSTRIAL_PARK',
    '田园综合体|制造基地|封测基地|研发基地|产业化基地|总部基地|产业园|工业园|加工园|科技园|物流园|创业园|创新园|软件园|科创园|双创园|乡创园|文创园|企业园|电商园|食品园|示范园|观光园|产业基地|工业集中区|加工区',
    2,
    14,
  ),
  project(
    undefined,
    '建设项目|创建工程|创建项目|硬化工程|治理工程|净化工程项目|加固工程|加固项目|项目|工程',
    2,
    20,
  ),
  {
    type: 'ResidentialCompound',
    ending:
      '小区|花园|家园|嘉园|佳园|华府|华郡|新苑|名苑|佳苑|花苑|雅苑|名邸|华庭|豪庭|公寓|新村(?![街建])|公馆|教师楼|宿舍',
    least: 2,
    most: 6,
  },
  facility('PARTY_SERVICE_CENTRE', '党群服务中心|党群服务驿站|党群活动中心', 2, 8),
  facility('CIVIC_PRACTICE_STATION', '新时代文明实践所|新时代文明实践站|新时代文明实践阵地', 1, 8),
  facility('MARKET', '农贸市场|批发大市场|批发市场|交易市场|临时菜市场|菜市场|便民市场|农超|集贸市场', 2, 8),
  facility(
    'SCHOOL',
    '幼儿园|小学(?![生习])|中学(?![生习])|(?<!届)[一二三四五六七八九]中(?=[、，。等与和结])|学校(?![党内周])',
    2,
    10,
  ),
  facility('MUSEUM', '博物馆|美术馆|展示馆|展览馆|陈列馆|规划馆|科技馆|档案馆|村史馆|体验馆', 2, 12),
  facility('LIBRARY', '图书馆|农家书屋', 2, 8),
  facility('MEMORIAL', '纪念馆|烈士陵园', 2, 8),
  facility(
    'EDUCATION_BASE',
    '教育基地|创业基地|孵化基地|培训基地|网格员学院|教学点|实践基地|教育工作阵地',
    3,
    16,
  ),
  facility('CULTURAL_SITE', '遗址|故居|古民居|围屋|土楼|旧址|祠堂|古塔', 2, 8),
  facility('TEMPLE', '清真寺|教堂|道观', 2, 6),
  facility('UTILITY', '污水处理[站厂]|垃圾中转站|自来水厂|水厂|泵站|垃圾处理站', 2, 8),
  facility('STADIUM', '体育馆|体育场|健身广场|篮球场|文体广场', 2, 8),
  facility('PARKING', '停车场', 2, 8),
  facility('GREENHOUSE', '蔬菜大棚|遮阳大棚|大棚', 2, 8),
  facility('FACTORY', '扶贫车间|帮扶车间|就业车间|标准化厂房', 2, 8),
  project('CULTURE', '文化长廊|文化墙|文化阵地', 2, 10),
  facility('ISOLATION_SITE', '隔离点', 2, 6),
  facility(
    'ELDERLY_CARE',
    '日间照料中心|长者食堂|养老服务中心|老年服务中心|幸福食堂|幸福院|老年饭桌|养老驿站',
    2,
    8,
  ),
  facility('NURSING_HOME', '敬老院|养老院|福利院', 2, 8),
  facility('OTHER', '(?:残疾人|职工|妇女|儿童|老兵)之家', 0, 8),
  facility(
    'SERVICE_STATION',
    '便民服务中心|退役军人服务站|便民服务站|警务室|社会工作站|工作站|服务站|服务点|文化站|驿站',
    1,
    8,
  ),
  facility('CLINIC', '中心卫生院|卫生院|卫生室|卫生所|卫生服务中心', 2, 8),
  facility('HOSPITAL', '人民医院|医院', 2, 8),
  facility('RESERVOIR', '水库', 2, 6),
  facility('OTHER', '分拣中心|育苗中心|物流中心|加工中心|农机中心', 2, 10),
  facility('POWER_STATION', '光伏电站|变电站|电站', 2, 8),
  facility('BUILDING', '大厦|国际中心|金融中心|写字楼|商务楼|商业综合体|综合楼|办公楼', 2, 8),
  facility(
    'OTHER',
    '滑雪场|游泳馆|休闲园|采摘园|生态园|植物园|动物园|游乐园|度假村|度假区|山庄|农庄|庄园|农家乐|民宿',
    2,
    8,
  ),
  facility(
    'OTHER',
    '商场|购物中心|超市|酒店|宾馆|影院|剧院|书店|书吧|城市书房|客运站|收费站|加油站|码头|机场',
    2,
    8,
  ),
  facility('STORAGE', '物流基地|仓储基地|储存库|冷库|冷藏库|储藏窖', 2, 10),
  facility(
    'FARM',
    '(?:[菌菇果菜茶药桑蚕牛羊猪鸡鸭鱼虾蟹莓椒姜薯豆蜂]|花卉|苗木)(?:产业|种植|养殖|繁育)?基地|育苗基地|育种基地|种植基地|养殖基地|养殖园区|养殖小区|养殖场|示范基地|制种基地|生产基地|蔬菜基地|油茶基地|茶叶基地|药材基地|水果基地|果园|茶园(?!面积)|种植园',
    2,
    10,
  ),
  facility('TRANSPORT', '高铁', 2, 3),
  place('SQUARE', '北广场|南广场|广场', 2, 8),
  facility('STATION', '火车站|高铁站|汽车站', 2, 4),
  place('PARK', '口袋公园|湿地公园|公园|湿地(?!公园|保护|面积|资源|修复)', 2, 8),
  place('SCENIC_AREA', '花海|古镇|森林公园|景区|风景区|瀑布|峡谷|溶洞', 2, 8),
  place('LAKE', '湖(?=资源|水质|流域|西门|东门|南门|北门|公园|景区)', 1, 3),
  place('WATERWAY', '河道|排水沟渠', 2, 6),
  place('WATERWAY', '河(?=流(?!域)|[自穿防综水堤治支干沿两])', 1, 3),
  place('AREA', '科学城|高新区|经开区|(?:片区|特色街区|街区)(?!域)|小镇|开发区|商圈', 2, 10),
  place('AREA', '(?<=[站铁河湖])(?:沿线|区域)', 2, 8),
  place('SITE', '西门|东门|南门|北门|地块', 3, 6),
  place('ROAD', '(?:公园|广场|车站|码头|机场)[东南西北中一二三四]?[路街](?![灯面口边])', 1, 4),
  place('ROAD', '大道|路|大街', 2, 3),
  place('ROAD', '公路', 2, 4),
  place(
    'ROAD',
    '(?<![大老古小商主上沿临本全各我步天行])街(?!区(?!域)|[道办镇居乡坊头面景巷路长容委里商社])',
    2,
    3,
  ),
  place('ROAD', '(?<![街小大里老背各])巷(?![道弄子内])|胡同', 2, 4),
  place('ROAD', '老街|古街|步行街', 2, 4),
  facility('BRIDGE', '特大桥|大桥', 2, 4),
  facility('CULTURAL_CENTRE', '文体中心|文化中心|文化活动中心|文化馆', 2, 6),
  ...programmes,
  document(
    '实施方案|工作方案|考核方案|绩效考核方案|学习计划|工作计划|年度计划|[一二三四五六七八九十]+条措施|合作协议|责任清单|整治清单|台账|承诺书|责任书|图册',
    2,
    14,
  ),
];

/** What is done to a thing that has its place: a road, a village, a market. */
function works(kind: string | undefined, ending: string): Pattern {
  return { ...project(kind, ending, 3, 16), of: LOCAL };
}

function organization(kind: string, ending: string, least: number, most: number): Pattern {
  return { type: 'Organization', kind, ending, least, most };
}

function party(level: string, ending: string, least: number, most: number): Pattern {
  return { type: 'PartyOrganization', level, ending, least, most };
}

function facility(kind: string, ending: string, least: number, most: number): Pattern {
  return { type: 'Facility', kind, ending, least, most };
}

function place(kind: string, ending: string, least: number, most: number): Pattern {
  return { type: 'Place', kind, ending, least, most };
}

function project(kind: string | undefined, ending: string, least: number, most: number): Pattern {
  return { type: 'Project', ...(kind && { kind }), ending, least, most };
}

function programme(kind: string, ending: string, least: number, most: number): Pattern {
  return { type: 'Programme', kind, ending, least, most };
}

function document(ending: string, least: number, most: number): Pattern {
  return { type: 'Document', ending, least, most };
}

/** 思路 and 铁路 are no roads. */
const WAYS = /[板土泥砂思铁引新之道马线公网管电出通问走行生快速沿主套支条销]$/;
/** What follows 路 or 街 where it is no road: 路面, 路径. */
const NO_ROAD = /^(?:[面径线口灯段障况网标数子费边牌权]|小区|社区|街道|村|派出所|幼儿园)/;
/** Roads are called after what is a verb elsewhere: 西至建设路. */
const VERB_ROAD = /(?:^|[临至到与和、沿在于靠接抵，,。\s])(?:建设|创新|创业|发展|结合|团结)$/u;
/** What a slogan makes strong of a place: 科教立街, 产业强街. */
const SLOGAN =
  /^(?:工业|农业|商业|商贸|科教|科技|文化|文明|教育|旅游|文旅|产业|项目|人才|生态|质量|创新|创业|开放|法治|依法|平安|党建|环境|品牌|数字|金融|三产|特色|绿色|服务|民生|楼宇|物流|电商|招商)[立兴强富靓旺活稳亮美治护安]$/u;
/** What stands before such a word where it names nothing by itself: 老旧小区, 重点项目. */
export const NO_NAME =
  /^(?:各|个|些|这|该|本|户均|人均|亩均|每人|温室|文旅|健康|老旧|老旧住宅|无物管|开放式|住宅|居民|居住|回迁|安置|回迁安置|人才|青年|学生|社会主义|封闭|城镇|基层|小区|街道|社区|村|镇|农村|非公|企业|党员|机关|两新|重大|重点|基础设施|民生|产业|政府|扶贫资金|在建|工业|服务业|重要|年度|市重大|省重点|所有|相关|全部|大型|新型|老年|新签约|签约|新开工|新建|续建|招引|招商|新增|铁路|公路|道路|河道|狠抓|工作|迁移|民心|志愿服务|两网|电子监管系统|业务|招商|引资|公益|惠民|实事|系统|安居|系列|配套|建材|亮化|绿化|涉及|范围内|完成|推进|一期|二期|办理|房屋|土地|入住|辖区|区域|城区|中心|国家|省级|市级|区级|县级|美丽|特色|体育|活动|健身|休闲|暖心|健康促进|家政服务|片区|老旧城区|楼盘|村级|乡村|山岭|自主|综合|民办|公办|所辖|全[省市区县镇乡]|项目)+$/;

/** What stands before 项目 and 工程 where it says only of what sort they are: 人才招引项目, 装备制造项目. */
export const OF_A_SORT = new RegExp(
  `^(?:${'税源 财源 金融 类 科创 成果 转化 走廊 人才 招引 引进 招商 引资 孵化 创业 创新 发展 数字 教育 装备 制造 新材料 新能源 动态 旧改 主体 权属 自然人 首个 沿街 工业 农业 服务业 文旅 文化 旅游 商贸 物流 电商 服务 治理 民生 实事 惠民 便民 在谈 在建 储备 拟建 意向 落地 优质 签约 投资 产业 产业链 亿元 千万元 以上 以下 个 现场 签约 新 经济 有机更新 合作 科技 科研 研发 技改 技术 智能 生产 加工 改造 提升 建设 新建 配套 附属 土建 装饰 安置 扶贫 帮扶 水利 贫困村 安置房 工程 设施 高端 涉粮 涉农 房地产 零土 零土地 开发 地块 商住 低效 一系列 交通 市政 道路 城建 种植 养殖 种养 光伏 专项 专项债 债券 申报 入库 政府 社会 高质量 绿色 低碳 环保 重点 重大 优秀 示范 试点 特色 大型 小型 中小型 各类 综合 一批 系列 公益 体育 卫生 医疗 健康 养老 实体 省市级 国家级 外资 内资 续建 竣工 开工 投产 前期 年度 类 型 等 及 和 与'
    .split(' ')
    .join('|')})+$`,
  'u',
);

/** What a campaign makes of everybody's home: 清洁家园行动. A compound is called so too, but seldom by these words. */
const CAMPAIGNED = /^(?:清洁|美丽|平安|共同|精神|绿色|生态|宜居|文明|健康|无废)$/u;

/** 全区首家…公司 says what it is, and not what it is called. */
const FIRST_OF_ITS_KIND = /首[家个批座]/u;

/** What stands before 小区 where it says of what sort they are: 垃圾分类示范小区, 甲社区老旧小区. */
const OF_SORT = /(?:养殖|更新|维护|老旧|示范|试点|样板|星级|文明|和谐|达标|无物业|回迁|封闭式?)$/u;

/** 改造成农贸市场: what it becomes follows. */
const INTO = /^(?:成(?![果效就])|[为了])/u;

/** The phase of a project, after its name. */
const PHASE = /^[一二三四五六][期标](?:工程|项目)?(?![限间已])/u;

/** What is said of many facilities at once: 2022年全县农村中学, 第三批中小学. */
const OF_MANY = /\d|全[省市区县镇乡国]|第.批|每|各/u;

/** 2023年工作计划 is what the report itself is. */
const OF_A_YEAR = /^(?:\d{4}年|年|上半年|下半年|度)+$/u;

/** Whether a place is a line by itself: what a text calls itself there is its title. */
function isLine(flat: string, start: number, end: number): boolean {
  return /(?:^|\n)\s*$/u.test(flat.slice(0, start)) && /^\s*(?:\n|$)/u.test(flat.slice(end));
}

/** 甲村、乙村拆迁, 甲路—乙路立交桥: a project of several has the names of all. */
function jointStart({ flat, ends, places }: Names, start: number): number {
  const before = flat.slice(Math.max(0, start - 12), start);
  const isOf = (kinds: string) =>
    new RegExp(`^[\\u4e00-\\u9fa5]{1,4}(?:${kinds})`, 'u').test(flat.slice(start, start + 7));
  const isKnown = (place: string) => place.length > 1 && before.endsWith(`${place}、`);
  const isListed = (isOf('村|社区|小区') && /(?:村|社区|小区)、$/u.test(before)) || places.some(isKnown);
  const isAlong = isOf('路|街|大道') && /(?:路|街|大道)[—-]$/u.test(before);
  // 甲线至乙村公路拓宽项目: from where to where.
  const isFromTo =
    /[路线村镇街桥口湾站坝河湖山庄寨屯区]至$/u.test(before) && isOf('路|街|大道|村|镇|站|桥|河|湖|口');
  return isListed || isAlong || isFromTo ? nameStart(flat, start - 1, 6, ends) : start;
}

/** 青松集团年产30万吨钢结构项目: how much is made there is part of what it is called. */
const MADE = /年产(?:能)?\d[\d.]*[万亿]?[^\d\s，。、；]{1,3}$/u;

function madeFrom({ flat, ends }: Names, start: number): number {
  const amount = MADE.exec(flat.slice(Math.max(0, start - 14), start))?.[0].length ?? 0;
  return amount === 0 ? start : nameStart(flat, start - amount, 12, ends);
}

/** How many of the names of a type that end so are right, as `draft:score` measures it, most of all on texts at first sight. */
const MEASURED: Record<string, number> = {
  Organization: 0.9,
  PartyOrganization: 0.88,
  Facility: 0.86,
  ResidentialCompound: 0.9,
  Document: 0.93,
  Project: 0.75,
  Place: 0.75,
  Programme: 0.75,
};
/** Of facilities that have the name of a place that the report names in theirs. */
const MEASURED_IN_PLACE = 0.94;
/** Of 路 and 街 alike. */
const MEASURED_OF_ROADS = 0.9;
/** Of what every place has: 社区党群服务中心. */
const MEASURED_OF_ALL = 0.75;
/** Of 体系, which every report says much of without naming any. */
const MEASURED_OF_SYSTEMS = 0.6;

/** Names that end in a word that says what they are. */
export function findByEnding(names: Names): void {
  for (const pattern of patterns)
    for (const { 0: word, index } of names.flat.matchAll(new RegExp(pattern.ending, 'gu'))) {
      const start = startOf(names, pattern, index);
      if (!isName(names, pattern, { start, word, index })) continue;
      addNamed(names, pattern, { start, word, index });
    }
}

/** Where a text has a word that names end in, and where the name begins that may end there. */
interface Ending {
  start: number;
  word: string;
  index: number;
}

/** Where a name begins whose last word stands at a place. */
function startOf(names: Names, { kind, most }: Pattern, index: number): number {
  const { flat } = names;
  const isAfterVerb = kind === 'ROAD' && VERB_ROAD.test(flat.slice(Math.max(0, index - 3), index));
  const begin = isAfterVerb ? index - 2 : names.startOf(index, most);
  // 乡镇级…站: a level before a name is no part of it.
  return flat[begin] === '级' ? begin + 1 : begin;
}

/** What every place has: 社区党群服务中心. */
function isEverywhere({ type }: Pattern, stem: string): boolean {
  return (
    /^(?:街道|镇|乡|居民|社区)(?:综合|区域性?|中心)?$/u.test(stem) &&
    /^(?:Organization|Facility|Programme)$/.test(type)
  );
}

/** Whether what ends in such a word is called so, by what stands before the word and what follows it. */
function isName({ flat, places }: Names, pattern: Pattern, { start, word, index }: Ending): boolean {
  const end = index + word.length;
  const stem = flat.slice(start, index);
  const isAll = isEverywhere(pattern, stem);
  const isTold = pattern.of !== undefined || isAll;
  if (FIRST_OF_ITS_KIND.test(stem) || (stem.length < pattern.least && !isAll)) return false;
  if (NO_NAME.test(stem) && stem.length < 8 && !isTold) return false;
  if (pattern.of && !pattern.of.test(stem)) return false;
  if (/^[“”]$/u.test(flat[start - 1] ?? '') && flat[end] === '”') return false;
  if (places.includes(stem) && /^(?:项目|工程|办公室)$/.test(word)) return false;
  return !goesOn(flat, pattern, word, end) && !isSort(flat, pattern, stem, { start, word, index });
}

/** Whether the words after such a word make something else of it. */
function goesOn(flat: string, { type, kind, of }: Pattern, word: string, end: number): boolean {
  const after = flat.slice(end, end + 3);
  const next = after.slice(0, 2);
  if (kind === 'ROAD' && NO_ROAD.test(after)) return true;
  if (type === 'ResidentialCompound' && /^(?:社区|小区|[A-Z])/.test(next)) return true;
  if (type === 'Project' && /^(?:公司|有限|集团|部门|队)/.test(next)) return true;
  if (/^(?:工程|项目)/.test(next) && !/(?:工程|项目)$/.test(word)) return true;
  if (of && INTO.test(next)) return true;
  // 青松公园路 is a road.
  return (
    /(?:公园|广场|火车站|车站|码头|机场)$/u.test(word) && /^[东南西北中]?[路街](?!灯|面|口|边)/u.test(after)
  );
}

/** Whether what stands before such a word says only of what sort it is, or that it is something else. */
function isSort(
  flat: string,
  { type, kind }: Pattern,
  stem: string,
  { start, word, index }: Ending,
): boolean {
  const end = index + word.length;
  if (kind === 'ROAD' && (WAYS.test(stem) || SLOGAN.test(stem))) return true;
  // 甲街 is also what 甲街道 is called for short; a number tells where somebody is to be found.
  if (kind === 'ROAD' && word === '街' && flat.includes(`${stem}街道`) && !/\d/.test(flat[end] ?? ''))
    return true;
  if (word === '家园' && CAMPAIGNED.test(stem)) return true;
  if (word === '小区' && OF_SORT.test(stem)) return true;
  if (type === 'Project' && OF_A_SORT.test(stem)) return true;
  if (kind === 'SCHOOL' && OF_MANY.test(stem)) return true;
  return type === 'Document' && (OF_A_YEAR.test(stem) || isLine(flat, start, end));
}

/** Adds a name with what else belongs to it: the places that a project has jointly, its phase, what it makes. */
function addNamed(names: Names, pattern: Pattern, { start, word, index }: Ending): void {
  const { flat, places } = names;
  const { ending: _ending, least: _least, most: _most, of: _of, ...thing } = pattern;
  const end = index + word.length;
  const from = thing.type === 'Project' ? jointStart(names, start) : start;
  const made = /(?:项目|生产线)$/u.test(word) ? madeFrom(names, from) : from;
  const plain = flat.slice(made, end);
  // 安置区二期 has houses of its own, and is called 安置区 as well; the first phase of a park is a part of it.
  const phase = thing.kind === 'HOUSING' ? (PHASE.exec(flat.slice(end, end + 6))?.[0] ?? '') : '';
  const name = plain + phase;
  const isAll = isEverywhere(pattern, flat.slice(start, index));
  const confidence = isAll ? MEASURED_OF_ALL : measuredOf(thing, name, places);
  const aliases = phase ? { aliases: [plain] } : {};
  names.addNested({ ...thing, ...aliases, confidence, name, rule: `name that ends in ${word}` }, made);
}

function measuredOf(
  { type, kind }: Pick<NamedThing, 'type' | 'kind'>,
  name: string,
  places: string[],
): number {
  if (kind === 'ROAD') return MEASURED_OF_ROADS;
  if (type === 'Programme' && kind === 'SYSTEM') return MEASURED_OF_SYSTEMS;
  const isPlaced = type === 'Facility' && places.some((place) => name.includes(place));
  return isPlaced ? MEASURED_IN_PLACE : (MEASURED[type] ?? 0);
}
