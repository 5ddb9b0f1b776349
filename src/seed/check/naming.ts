/**
 * By type, which kinds the end of a name allows. The first ending that matches counts, so the specific ones come first.
 */
const KINDS: Readonly<Record<string, readonly (readonly [ending: RegExp, kinds: readonly string[]])[]>> = {
  Project: [
    [/清点清障(?:工作)?$/, ['RELOCATION']],
    [/(?:征迁|拆迁|征收|征地)(?:工作|项目|工程)?$/, ['RELOCATION']],
    [/搬迁(?:工作|项目|工程)?$/, ['RELOCATION', 'HEALTH', 'EDUCATION', 'INDUSTRY', 'LIVELIHOOD']],
    [/(?:产业园|工业园|科技园|创业园)(?:项目)?$/, ['INDUSTRIAL_PARK', 'CULTURE', 'AGRICULTURE']],
    [
      /(?:安置房|安置区|棚户区改造|公租房|保障房|回迁房)(?:建设)?(?:项目|工程)?$/,
      ['HOUSING', 'RELOCATION', 'RENOVATION'],
    ],
    [
      /(?:水库|灌溉|供水|水利|河道)[^，]{0,8}(?:工程|项目|加固)$/,
      ['WATER', 'INFRASTRUCTURE', 'LIVELIHOOD', 'ENVIRONMENT', 'AGRICULTURE'],
    ],
    [
      /(?:改造|提升|更新|修缮)(?:项目|工程)?$/,
      [
        'RENOVATION',
        'INFRASTRUCTURE',
        'HOUSING',
        'LIVELIHOOD',
        'ENVIRONMENT',
        'AGRICULTURE',
        'INDUSTRY',
        'CULTURE',
        'RELOCATION',
      ],
    ],
    [
      /(?:大道|公路|高速|铁路|高铁|地铁|[东西南北中一二三四五六七八九十道]路|管网|大桥|立交桥)(?:建设|修建|硬化|工程|项目)*$/,
      ['INFRASTRUCTURE', 'RENOVATION', 'LIVELIHOOD', 'ENVIRONMENT'],
    ],
    [/(?:电站|光伏|风电|热电联产)(?:项目|工程)?$/, ['ENERGY', 'INDUSTRY', 'INFRASTRUCTURE']],
    [/(?:小学|中学|幼儿园|学校)(?:建设|新建|扩建)*(?:项目|工程)?$/, ['EDUCATION', 'LIVELIHOOD']],
    [/(?:卫生院|卫生室|医院)(?:建设|新建|扩建)*(?:项目|工程)?$/, ['HEALTH', 'LIVELIHOOD']],
    [/(?:种植基地|养殖|高标准农田)(?:建设|扩建)*(?:项目|工程)?$/, ['AGRICULTURE', 'INDUSTRY']],
    [
      /(?:污水|垃圾|环境|雨污)[^，]{0,8}(?:处理|整治|分流|清运)(?:项目|工程)?$/,
      ['ENVIRONMENT', 'INFRASTRUCTURE', 'LIVELIHOOD'],
    ],
  ],
  Facility: [
    [/党群服务(?:中心|驿站|站)$/, ['PARTY_SERVICE_CENTRE']],
    [/卫生服务(?:中心|站)$/, ['CLINIC', 'HOSPITAL']],
    [/文明实践(?:所|站|中心)$/, ['CIVIC_PRACTICE_STATION']],
    [/(?:市场|菜场|集市)$/, ['MARKET', 'SHOP']],
    [/博物馆$/, ['MUSEUM']],
    [/(?:教育基地|教学点|教学基地)$/, ['EDUCATION_BASE']],
    [/(?:养老院|敬老院|养老服务中心|日间照料中心|长者食堂|幸福院)$/, ['ELDERLY_CARE', 'NURSING_HOME']],
    [
      /(?:服务站|服务中心|服务点|驿站|服务大厅)$/,
      [
        'SERVICE_STATION',
        'PARTY_SERVICE_CENTRE',
        'ELDERLY_CARE',
        'CIVIC_PRACTICE_STATION',
        'CULTURAL_CENTRE',
        'OTHER',
      ],
    ],
    [/隔离点$/, ['ISOLATION_SITE']],
    [/医院$/, ['HOSPITAL']],
    [/(?:图书馆|书屋|书房)$/, ['LIBRARY']],
    [/(?:高铁站|火车站|汽车站)$/, ['STATION', 'TRANSPORT']],
    [/(?:冷库|仓库|储存库|粮库)$/, ['STORAGE']],
    [/大棚$/, ['GREENHOUSE']],
    [/(?:变电站|电站)$/, ['POWER_STATION', 'UTILITY']],
    [/停车场$/, ['PARKING', 'TRANSPORT']],
    [/警务室$/, ['POLICE_STATION']],
    [/(?:大桥|立交桥)$/, ['BRIDGE', 'TRANSPORT']],
    [/(?:工地|大厦|大楼)$/, ['BUILDING', 'SHOP', 'OTHER']],
    [/(?:投放点|垃圾房|收集点)$/, ['WASTE_COLLECTION_POINT']],
  ],
  Organization: [
    [/(?:办事处|管委会|局|政府|政协|人大|法院|检察院)$/, ['GOVERNMENT_AGENCY', 'INSTITUTION', 'COMPANY']],
    [/(?:集团|企业|银行)$/, ['COMPANY']],
    [/合作社$/, ['COOPERATIVE']],
    [/(?:居委会|村委会|业主委员会|业委会|物管会)$/, ['SELF_GOVERNMENT']],
    [/(?:志愿者|志愿队|服务队|劝导队|义诊队|理发队|清洁队)$/, ['VOLUNTEER_TEAM']],
    [/(?:专班|领导小组|指挥部|工作组|防控组)$/, ['TASK_FORCE']],
    [/(?:学会|联合会|基金会|促进会)$/, ['SOCIAL_ORGANIZATION']],
    [/(?:晚报|日报|时报|电视台)$/, ['MEDIA']],
  ],
  Community: [
    [/社区$/, ['URBAN_COMMUNITY']],
    [/村$/, ['VILLAGE']],
  ],
  Place: [
    [/(?:古|老|步行)街$/, ['ROAD', 'AREA', 'SCENIC_AREA']],
    [/(?:[路街巷]|胡同|高速)$/, ['ROAD']],
    [/广场$/, ['SQUARE']],
    [/(?:片区|区域|园区|开发区)$/, ['AREA']],
    [/(?:地块|院落|宿舍|旧址)$/, ['SITE']],
    [/[河江溪渠]$/, ['WATERWAY']],
    [/湖$/, ['LAKE']],
    [/公园$/, ['PARK']],
    [/景区$/, ['SCENIC_AREA']],
    [/岭$/, ['MOUNTAIN']],
  ],
  Programme: [
    [/制度$/, ['SYSTEM', 'MECHANISM']],
    [/(?:体系|系统)$/, ['SYSTEM', 'PLATFORM']],
    [/(?:模式|工作法|经验)$/, ['MODEL', 'SERVICE']],
    [/(?:战略|思路|目标|规划)$/, ['STRATEGY']],
    [/(?:平台|小程序|公众号|APP)$/, ['PLATFORM']],
    [/品牌$/, ['BRAND']],
    [/(?:行动|攻坚战|大排查|整治|创建)$/, ['CAMPAIGN', 'ACTIVITY']],
    [/(?:活动|晚会|培训|演练|讲座|比赛|艺术节|仪式|评选)$/, ['ACTIVITY', 'CAMPAIGN', 'SERVICE']],
    [/(?:补贴|保险|救助|低保|服务)$/, ['SERVICE', 'ACTIVITY']],
  ],
};

/** The kinds that the end of a name allows for this type; null if it says nothing. */
export function kindsByName(type: string, name: string): readonly string[] | null {
  return KINDS[type]?.find(([ending]) => ending.test(name))?.[1] ?? null;
}
