import type { NamedThing } from './named-thing.js';
import { DEPARTMENTS } from './organs.js';
import { alternatives } from './words.js';

/** How names of one kind of thing end, and how long they are before the ending. */
export interface Pattern extends Pick<NamedThing, 'type' | 'kind' | 'level'> {
  /** Alternatives of a regular expression, longer ones first. */
  ending: string;
  /** The smallest and the usual largest number of characters before the ending. */
  least: number;
  most: number;
  /** What must come before the ending: 改造 of a road is a project, 改造 of a way of thinking is not. */
  of?: RegExp;
  /** The ending is the whole name, so nothing before it belongs to it. */
  isWhole?: true;
}

/** Programmes that are recognized by their last word alone. */
const programmes: Pattern[] = [
  programme(
    'ACTIVITY',
    `代表大会第[一二三四五六七八九十]+次会议
    工作会议 联席会议 代表大会 动员大会 誓师大会 表彰大会 [市区业]大会(?=[、，。]) 推进会 部署会 调度会 总结会 表彰会 现场会 议事会 观摩会
    读书会 恳谈会 推介会 洽谈会 交流会 座谈会 动员会 招聘会 宣讲会 宣贯会 生日会 音乐会 灯会 庙会 运动会 论坛 峰会 仪式 测评 培训班
    艺术展 书画展 摄影展 成果展 展演 比赛 大赛 骑行赛 艺术节 文化节 采摘节 旅游节 美食节 丰收节 邻里节 读书节 [花果茶瓜桃梨菜鱼蟹米酒灯]节`,
    3,
    16,
  ),
  programme('ACTIVITY', '龙舟赛 马拉松 邀请赛 联赛 锦标赛 [篮足排]球赛', 2, 12),
  programme(
    'ACTIVITY',
    '[次届]党代会 届人(?:民代表)?大会?(?:第)?[一二三四五六七八九十]+次(?:全体)?会议',
    2,
    16,
  ),
  programme(
    'SERVICE',
    `补贴 (?<!奖|扶恤)补助 津贴 医疗救助 临时救助 养老保险 医疗保险 优惠政策 (?<!扶持|理论|产业|惠民)政策(?!力度|红利|支持|优惠|宣)`,
    2,
    12,
  ),
  programme('BRAND', '党建品牌 文化品牌 服务品牌 治理品牌 品牌', 2, 16),
  programme('PLATFORM', '综治平台 议事平台 数字平台 服务平台 信息平台 指挥平台 管理平台 服务热线', 2, 14),
  programme(
    'CAMPAIGN',
    `攻坚战 保卫战 歼灭战 人民战争 攻坚行动 提升行动 清洁行动 百日行动 三年行动 护航行动 专项行动 整治行动 专项治理 综合治理 专项整治
    疫苗接种 核酸检测(?!点) 精细化管理 常态化管理`,
    2,
    16,
  ),
  programme('CAMPAIGN', '标准化提升(?!改造) 标准化建设 规范化建设', 3, 10),
  programme('MECHANISM', '联动机制 工作机制 包保机制 工作流程 责任制', 3, 14),
  programme('SYSTEM', '责任体系 防控体系', 2, 10),
  programme('MODEL', '工作法 经营模式 治理模式 物业模式 共同体', 2, 10),
];

/** Words for what has a place. */
const LOCAL = new RegExp(
  `[路巷线村河湖渠溪沟桥楼庙寺祠塔站湾堤]|街(?!道)|${alternatives(`社区 小区 片区 地块 院落 管网 广场 公园 市场 学校 中心 园区 产业园 车站 水厂 卫生院 医院
  敬老院 幼儿园 宿舍 门市 沿线 厂房 大棚 水库 家园 花园 嘉园 佳苑 茶园 民居 农房 团块 土地 项目 镇区 灌区 设施 步道`)}`,
  'u',
);

/** What is a project when it is built: 步道建设 is one, 队伍建设 is not. */
const BUILT = new RegExp(
  `(?:${alternatives(`步道 绿道 栈道 公路 管网 广场 公园 市场 站 站点 桥 桥梁 水库 泵站 厂房 车间 综合楼 教学楼 校舍 校区 卫生室 卫生院 医院 学校 小学
  中学 幼儿园 中心 阵地 园区 产业园 示范带 基地 停车场 安置点 居民点 并居点 村点 电站 光伏 二级管网 墓 公墓 大棚`)})$`,
  'u',
);

/** What offices of a street or town are for: 党政办, 社会事务办公室. */
const DUTIES = `(?:${alternatives(`党政 党建 党群 综合 经济 发展 经发 社会 事务 社会事务 平安 法治 综治 维稳 信访 治理 城市 城建 城管 村镇 建设 规划 管理
  执法 民政 民生 公共 服务 保障 应急 安监 安全 环保 生态 环境 爱卫 卫健 卫生 健康 财政 人大 纪检 宣传 文化 旅游 文旅 乡村振兴 农业 农村 农林水 水利 自然资源
  项目 招商 征迁 创建 创城 文明 河长 林长 扶贫 退役军人`)})+`;

/** Deeds before 工程 and 项目: 道路拓宽硬化工程. */
const DEEDS = `(?:${alternatives(`新建 扩建 改建 迁建 续建 重建 翻建 修建 改扩建 建设 改造 改造提升 提升 提升改造 整治 整治提升 综合整治 治理 综合治理 修复 修缮
  维修 更新 有机更新 城市更新 综合改造 拓宽 加宽 延伸 改线 迁改 搬迁 加固 清淤 疏浚 拆除 恢复 升级 优化 完善 安装 铺设 架设 巩固 创建 配套 [黑硬绿亮美净]化
  巩固提升 扩容 扩能 利用 综合利用 回收利用 推广 征收 采购`)})`;

/** All patterns; earlier ones take precedence. */
export const patterns: readonly Pattern[] = [
  // A hamlet after its village, before the project that is named with it: 甲村乙屯道路硬化.
  whole(place('HAMLET', '(?<=村)[\\u4e00-\\u9fa5]{2,3}(?:屯|自然村)', 0, 0)),
  whole(place('ROAD', '(?<![\\dA-Z])[GSX]?\\d{3}[国省县]道 [国省县]道[GSX]?\\d{3}线?', 0, 0)),
  organization(
    'COMPANY',
    `[(（][\\u4e00-\\u9fa5]{2,4}[)）](?:股份|责任)?有限(?:责任)?公司 有限责任公司 股份有限公司 有限公司 集团公司 物业公司 保安公司
    工程公司 建设公司 集团`,
    2,
    16,
  ),
  organization(
    'COMPANY',
    `(?:${alternatives('投资 发展 开发 建筑 供电 供水 供热 自来水 水务 环卫 城投 公交 旅游 联通 移动 电信')})公司`,
    1,
    10,
  ),
  organization('COMPANY', '公司', 4, 10),
  organization(
    'COMPANY',
    `(?:${alternatives('食品 服装 制衣 制鞋 机械 电器 电子 化工 水泥 玻璃 家具 印刷 造纸 纺织 粮油 饲料 石材 木器 陶瓷 塑料 包装 五金 汽配 酿酒 茶')})厂`,
    2,
    8,
  ),
  organization(
    'COMPANY',
    '支行 邮政支局 农商银行(?![\\u4e00-\\u9fa5]{2,4}[支分]行) 农商行 村镇银行 开发银行 信用联社 信用社 供销社',
    2,
    8,
  ),
  organization(
    'COMPANY',
    `(?:${alternatives('针织 燃气 热力 热电 化工 药业 纺织 服饰 酒业 乳业 水泥 钢铁 光电 置业 地产 建材 机械 汽车')})(?=改造|项目|公司|集团|等|、|\\d|有)`,
    2,
    4,
  ),
  organization('COMPANY', '纸业 重工 药业 酒业 乳业 锻造 铸造(?=[、，。已])', 2, 4),
  organization('COOPERATIVE', '经济合作社 专业合作社 股份合作社 合作社', 2, 10),
  organization(
    'SOCIAL_ORGANIZATION',
    `协会 商会 促进会 研究会 联谊会 红十字会 志愿者联盟 合唱团 讲师团 艺术团 老年大学 工坊 基金会 联合会 理事会 专委会 工作室 俱乐部
    自乐班 舞蹈队 秧歌队 腰鼓队 锣鼓队 龙舟队 篮球队 合唱队 社会工作服务中心 社工服务中心 公益服务中心`,
    2,
    12,
  ),
  organization(
    'VOLUNTEER_TEAM',
    `志愿服务队 志愿者服务队 志愿队 (?:督查|巡查|宣传|劝导|义诊|清洁|宣讲|巡逻|帮扶|先锋|突击|应急|救援|消防|服务)队(?!伍)`,
    0,
    10,
  ),
  organization('OTHER', '网格队伍 工作队伍 调解员队伍 志愿者队伍 人才队伍', 2, 8),
  organization('OTHER', '调解室 调解中心 调解工作室', 2, 8),
  organization(
    'OTHER',
    `人民调解委员会 调解委员会 调委会 关工委 团工委 妇工委 老龄委 妇女联合会 民兵连 应急分队 应急队 巡防队 巡逻队 医疗队 人大主席团
    政协(?:委员)?联络[组室] 律师事务所 会计师事务所`,
    1,
    10,
  ),
  organization('GOVERNMENT_AGENCY', `${DUTIES}办(?:公室)?(?![理事好案学公法证件置实税起])`, 1, 6),
  organization('GOVERNMENT_AGENCY', '(?:森林)?公安分局 (?:生态环境|自然资源|市场监管|税务|规划)分局', 1, 6),
  organization('GOVERNMENT_AGENCY', '(?<![格布大结全开僵当时])局(?=[、，,。和对与等])', 2, 8),
  organization(
    'TASK_FORCE',
    '领导小组 指挥部 工作专班 专班 办公室 工作组 (?<!村民|居民|党|网格|互助|学习)小组',
    2,
    12,
  ),
  organization(
    'MEDIA',
    '晚报 日报 时报 晨报 电视台 广播电台 融媒体中心 新闻网 城市网 通讯社 分社(?=[、，。主])',
    2,
    8,
  ),
  organization(
    'GOVERNMENT_AGENCY',
    `街道办事处 人民政府(?![\\u4e00-\\u9fa5]{2,6}街道办事处) 派出所 司法所 综合(?:行政)?执法[大中]?队 执法[大中]队 消防救援(?:[大支]队|站) 人民法庭 交警[大中]队 消防支队 住房城乡建设局 执法局 事务局 振兴局 审批局 管理局 监督局 管理处 自然资源所
    市场监管所 市场监督管理所 财政所 税务所 社保所 水利站 林业站 农技站 供电所 法院 检察院 司法局 环保局 税务局 建管委 (?:城乡)?建委 人大常委会 ${DEPARTMENTS.replaceAll('|', ' ')}`,
    1,
    8,
  ),
  organization(
    'INSTITUTION',
    `研究院 研究所 科学院 农科院 林科院 社科院 (?<!老年)大学(?![生城]) (?<!大)学院(?![派路街北南社小]) 党校(?![老教培学]) 综治中心 社会治理中心 服务管理中心 管理服务中心 矛调中心
    网格中心 农业(?:综合|农村|技术)?服务中心 社会事务服务中心 研发中心 研究中心 技术中心 检测中心 交易中心 创新中心 数据中心 结算中心 指挥中心 调度中心 事务服务中心 事务中心 管理中心(?!城)`,
    2,
    12,
  ),
  party('WORKING_COMMITTEE', '党工委 大工委 (?:机关|教育|非公)工委', 2, 8),
  party('TEMPORARY_BRANCH', '临时党支部', 2, 12),
  party('GENERAL_BRANCH', '联合党总支 党总支', 2, 8),
  party('GROUP', '(?:临时|功能型|联合)党小组', 0, 10),
  party('BRANCH', '联合党支部 功能型党支部 流动党支部 党支部', 2, 12),
  party(
    'COMMITTEE',
    `社区党委 社区大党委 村党委 镇党委 乡党委 联合党委 园区党委 综合党委 行业党委 产业链党委 产业链委员会 楼宇党委 商圈党委 街区党委 区域党委 集团党委 公司党委
    学校党委 医院党委`,
    1,
    14,
  ),
  works('RELOCATION', '拆迁改造 征迁 拆迁 征收 搬迁 棚改 清点清障'),
  works(
    'RENOVATION',
    '改造提升 整治改造 提升改造 设施改造 美化改造 改造 扩容(?!改造|提升|升级|工程|项目) 改扩建 扩建 修缮 修复 重新装修 活化利用 有机更新',
  ),
  works(
    'ENVIRONMENT',
    '防洪治理 综合治理 环境整治 全面整治 清淤 绿化(?!提升|工程|项目|改造) 亮化(?!提升|工程|项目|改造)',
  ),
  { ...works('ENVIRONMENT', '整治 治理'), of: /[河湖渠溪沟塘库岸港湾岛]$/u, least: 2 },
  works('INFRASTRUCTURE', '道路硬化 道路建设 通村公路 管网建设 除险加固 堤防加固'),
  works('RENOVATION', '城市更新 旧城更新'),
  works('HOUSING', '安置房分配 安置房建设 安置房 安置楼'),
  { ...works(undefined, '建设'), of: BUILT },
  project(
    'INFRASTRUCTURE',
    `[改扩迁续新]{1,2}建工程 [改扩迁续新]{1,2}建项目 延伸工程 (?:${DEEDS})*(?:拓宽|加宽|硬化|黑化)(?:${DEEDS})*(?:工程|项目) 城市快速路 快速路
    互通立交桥 立交桥 下穿立交 高速(?!发展|增长|推进|运转|公路|路|收费|出入?口|服务) 雨污分流管网`,
    2,
    12,
  ),
  project('RELOCATION', '房屋征收项目 征收项目 拆迁改造 征迁 拆迁', 3, 14),
  project('HOUSING', '安置房项目 安置区 公租房 棚改项目', 2, 10),
  project(
    'RENOVATION',
    `(?:${DEEDS})*(?:改造|提升|更新|整治)(?:${DEEDS})*(?:工程|项目) 整治改造 基础设施改造 美化改造 暖气改造 路灯改造 雨污分流改造 成套改造`,
    2,
    14,
  ),
  project(
    'INDUSTRIAL_PARK',
    `田园综合体 制造基地 封测基地 研发基地 产业化基地 总部基地 产业园 工业园 加工园 科技园 物流园 创业园 创新园 软件园 科创园 双创园 乡创园
    文创园 企业园 电商园 食品园 示范园 观光园 产业基地 工业集中区 加工区`,
    2,
    14,
  ),
  project(undefined, `(?:${DEEDS})*(?:工程项目|项目|工程)`, 2, 20),
  {
    type: 'ResidentialCompound',
    ending: alternatives(
      `小区 花园 家园 嘉园 佳园 华府 华郡 新苑 名苑 佳苑 花苑 雅苑 名邸 华庭 豪庭 公寓 新村(?![街建]) 公馆 名都 丽都 雅居 御园 嘉苑 馨苑 馨园 宿舍 家属院 (?<![学艺文化花佳名雅新嘉馨])苑(?=[、，。和及等])`,
    ),
    least: 2,
    most: 6,
  },
  facility('PARTY_SERVICE_CENTRE', '党群服务中心 党群服务驿站 党群活动中心 党群服务站', 2, 8),
  facility('CIVIC_PRACTICE_STATION', '新时代文明实践所 新时代文明实践站 新时代文明实践阵地', 1, 8),
  facility(
    'MARKET',
    '农贸市场 批发大市场 批发市场 交易市场 菜市场 便民市场 农超 集贸市场 商贸城 商城 建材城 家居城 汽车城',
    2,
    8,
  ),
  facility(
    'MARKET',
    `(?:${alternatives('建材 水果 蔬菜 花鸟 花卉 古玩 茶叶 布料 鞋料 鞋用化工 家电 五金 机电 汽配 二手车 粮油 水产 牲畜 服装 小商品 家具 石材 木材 药材 陶瓷品')})市场(?!经济|监管|主体)`,
    2,
    6,
  ),
  facility(
    'SCHOOL',
    '幼儿园 小学(?![生习]) 中学(?![生习]) (?<!届)[一二三四五六七八九]中(?=[、，。等与和结]) 学校(?![党内周]) 中心校(?!区) 新校区',
    2,
    10,
  ),
  facility(
    'MUSEUM',
    '博物馆 美术馆 展示馆 展览馆 展馆 陈列馆 规划馆 科技馆 档案馆 村史馆 体验馆 文史馆 方志馆 科普馆 城市展示馆',
    2,
    12,
  ),
  facility('LIBRARY', '图书馆[\\u4e00-\\u9fa5]{2,4}分馆 图书馆 农家书屋 图书室 阅览室', 2, 8),
  facility('MEMORIAL', '纪念馆 烈士陵园 纪念碑', 2, 8),
  facility(
    'EDUCATION_BASE',
    `(?:${alternatives('教育 创业 孵化 培训 实践 实训 实习 拍摄 培育 研学 劳动')})基地 示范基地(?!种) 教学点`,
    3,
    16,
  ),
  facility(
    'CULTURAL_SITE',
    '遗址 故居 古民居 围屋 土楼 旧址 祠堂 古塔 文庙 牌坊 古桥 古城墙 戏台 古戏台',
    2,
    8,
  ),
  facility('TEMPLE', '清真寺 教堂 道观', 2, 6),
  facility(
    'UTILITY',
    `污水处理[站厂] 垃圾中转站 自来水厂 水厂 泵站 排涝站 提灌站 供水站 换热站 垃圾处理站 垃圾焚烧厂 垃圾填埋场 净水厂 热电厂 充电站 中转站(?!扩)
    尾矿库`,
    2,
    8,
  ),
  facility('STADIUM', '体育馆 体育场 健身广场 篮球场 足球场 门球场 文体广场 健身中心', 2, 8),
  facility('PARKING', '停车场', 2, 8),
  facility('GREENHOUSE', '蔬菜大棚 遮阳大棚 大棚(?!蔬菜|草莓|种植)', 2, 8),
  facility('FACTORY', '扶贫车间 帮扶车间 就业车间 标准化?厂房 窑厂 砖厂 加工厂 砂石厂', 2, 8),
  project('TOURISM', '骑行道 绿道 健身步道', 2, 6),
  project('CULTURE', '文化长廊 文化墙 文化阵地', 2, 10),
  facility('ISOLATION_SITE', '隔离点', 2, 6),
  facility(
    'ELDERLY_CARE',
    `(?:${alternatives('长者 老年 老人 助老 敬老 孝善 孝老 银龄 幸福')})(?:食堂|餐厅) 老年饭桌 助餐点 日间照料中心
    养老服务中心 养老服务站 老年服务中心 幸福院 养老驿站 托养中心 康养中心`,
    2,
    8,
  ),
  facility('NURSING_HOME', '敬老院 养老院 福利院', 2, 8),
  facility('OTHER', '(?:残疾人|职工|妇女|儿童|老兵)之家', 0, 8),
  facility(
    'SERVICE_STATION',
    `便民服务中心 退役军人服务站 便民服务站 警务室 社会工作站 工作站 服务站 服务点 文化站 驿站 议事厅 会客厅 议事室 邻里中心
    (?<!党群|技术|社会工作|社工|公益|卫生|事务|养老|老年|农业|农业综合|农业农村|农业技术)服务中心(?!站)`,
    1,
    10,
  ),
  facility('CLINIC', '中心卫生院 卫生院 卫生室 卫生所 卫生服务中心 卫生服务站', 2, 8),
  facility('HOSPITAL', '妇幼保健院 保健院 人民医院 医院', 2, 8),
  facility('RESERVOIR', '水库', 2, 6),
  facility(
    'OTHER',
    '分拣中心 育苗中心 物流中心 加工中心 农机中心 活动中心 会展中心 展销中心 游客中心 托育中心 商业中心 创业中心 康复中心',
    2,
    10,
  ),
  facility('POWER_STATION', '光伏电站 变电站 水电站 电站', 2, 8),
  facility(
    'BUILDING',
    '大厦 国际中心 金融中心 写字楼 商务楼 商业综合体 综合楼 办公楼 教学楼 门诊楼 公寓楼 宿舍楼 实验楼 住院楼 (?<=学校|小学|中学|幼儿园)食堂',
    2,
    8,
  ),
  facility(
    'OTHER',
    '滑雪场 露营基地 康复站 游泳馆 健身房 文化活动室 政务服务大厅 托育园 休闲园 采摘园 生态园 植物园 动物园 游乐园 农业园 度假村 度假区 山庄 农庄 庄园 农家乐 民宿',
    2,
    8,
  ),
  facility(
    'OTHER',
    '商场 购物中心 超市 酒店 宾馆 影院 剧院 书店 书吧 城市书房 客运站 收费站 加油站 码头 机场 百货 总汇',
    2,
    8,
  ),
  facility('STORAGE', '物流基地 仓储基地 储存库 冷库 冷藏库 储藏窖', 2, 10),
  facility(
    'FARM',
    `(?:[菌菇果菜茶药桑蚕牛羊猪鸡鸭鱼虾蟹莓椒姜薯豆蜂]|花卉|苗木)(?:产业|种植|养殖|繁育)?基地 育苗基地 苗木培育基地 育种基地 种植基地 养殖基地 养殖园区 养殖小区 养殖场
    高效示范基地 制种基地 生产基地 蔬菜基地 油茶基地 茶叶基地 药材基地 水果基地 果园 种植园 林场 农场(?!\\d) 牧场 猪场`,
    2,
    10,
  ),
  facility('TRANSPORT', '高铁', 2, 3),
  place('SQUARE', '北广场 南广场 广场', 2, 8),
  facility('STATION', '火车站 高铁站 汽车站 地铁站', 2, 4),
  place('PARK', '口袋公园 湿地公园 公园 游园 绿地(?=[、，。公等]) 湿地(?!公园|保护|面积|资源|修复)', 2, 8),
  place(
    'SCENIC_AREA',
    '花海 古城(?!墙|区|遗址) 古镇(?!护|核|[老古]街) 森林公园 景区 风景区 风光带 瀑布 峡谷 溶洞',
    2,
    8,
  ),
  place('LAKE', '湖(?=资源|水质|流域|西门|东门|南门|北门|公园|景区|沿岸|周边|畔)', 1, 3),
  place('WATERWAY', '(?<!河)河道 排水沟渠 干渠 灌渠 引水渠 排洪沟 护城河 运河', 2, 6),
  place('WATERWAY', '(?<![沟水灌干支排引])渠(?=[、，。淤清疏])', 2, 3),
  place('WATERWAY', '河(?=流(?!域)|(?:河道|[自穿防综水堤治支干沿两全旅拆清疏护]))', 1, 3),
  place(
    'AREA',
    `科学城 科技城 高新区 经开区 合作区 (?:工业|产业)新区 保税区 集聚区 商务区 集中发展区 新区(?=[、，。征建规管的]) (?:片区|特色街区|街区|小镇)(?!域) 开发区 工业区 功能区 商圈 组团 板块(?=[、，。建的])
    团块 (?:集镇|集中|(?:易地)?(?:扶贫)?搬迁)?安置点 新城(?=[、，。建等片])`,
    2,
    10,
  ),
  place('AREA', '(?<=[站铁河湖])(?:沿线|区域)', 2, 8),
  place('SITE', '西门 东门 南门 北门 地块 路口(?=[、，。至到附处的设新拆改整])', 2, 6),
  place('ROAD', '(?:公园|广场|车站|码头|机场)[东南西北中一二三四]?[路街](?![灯面口边])', 1, 4),
  place('ROAD', '(?:大道|路|大街)[东南西北中]段', 2, 3),
  place('ROAD', '大道 支路 路(?!桥) 大街', 2, 3),
  place('ROAD', '公路', 2, 4),
  place(
    'ROAD',
    '快速通道 (?<![一热路主战产压底红防干管连在上短无平困])线(?=至[\\u4e00-\\u9fa5]{2,5}(?:公路|道路|段)|[\\u4e00-\\u9fa5]{1,4}段(?!时))',
    2,
    6,
  ),
  project('INFRASTRUCTURE', '铁路(?=[、，。完穿建征途过])', 2, 3),
  place(
    'ROAD',
    '(?<![大老古小商主上沿临本全各我步天行])街(?!区(?!域)|[道办镇居乡坊头面景巷路长容委里商社])',
    2,
    3,
  ),
  place('ROAD', '(?<![街小大里老背各])巷(?![道弄子内口]) 胡同 马道', 2, 4),
  place('ROAD', '老街 古街 步行街 仿古街', 2, 4),
  facility(
    'BRIDGE',
    '特大桥 大桥 人行桥 公路桥 (?<![大天石木小危])桥(?=\\d座|改造|重建|维修|加固|建设|工程)',
    2,
    4,
  ),
  facility('CULTURAL_CENTRE', '文体中心 文化中心 文化活动中心 文化服务中心 文化馆', 2, 6),
  ...programmes,
  document(
    `实施方案 工作方案 考核方案 绩效考核方案 学习计划 工作计划 年度计划 [一二三四五六七八九十]+条措施 合作协议 责任清单 整治清单 台账 承诺书
    责任书 图册`,
    2,
    14,
  ),
];

/** A pattern whose ending is the whole name. */
function whole(pattern: Pattern): Pattern {
  return { ...pattern, isWhole: true };
}

/** A project that is done to something with a place: a road, a village, a market. */
function works(kind: string | undefined, ending: string): Pattern {
  return { ...project(kind, ending, 3, 16), of: LOCAL };
}

function organization(kind: string, words: string, least: number, most: number): Pattern {
  return { type: 'Organization', kind, ending: alternatives(words), least, most };
}

function party(level: string, words: string, least: number, most: number): Pattern {
  return { type: 'PartyOrganization', level, ending: alternatives(words), least, most };
}

function facility(kind: string, words: string, least: number, most: number): Pattern {
  return { type: 'Facility', kind, ending: alternatives(words), least, most };
}

function place(kind: string, words: string, least: number, most: number): Pattern {
  return { type: 'Place', kind, ending: alternatives(words), least, most };
}

function project(kind: string | undefined, words: string, least: number, most: number): Pattern {
  return { type: 'Project', ...(kind && { kind }), ending: alternatives(words), least, most };
}

function programme(kind: string, words: string, least: number, most: number): Pattern {
  return { type: 'Programme', kind, ending: alternatives(words), least, most };
}

function document(words: string, least: number, most: number): Pattern {
  return { type: 'Document', ending: alternatives(words), least, most };
}
