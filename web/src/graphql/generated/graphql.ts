/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How the figures of a check hang together. */
export type CheckRule =
  /** 数目应当与列出的名称相等: the result is the number of the names or steps that the report lists for it. */
  | 'COUNT'
  /** 两处的数应当相等: the result and the operand are one figure stated twice, or two counts that the report ties to each other one by one. */
  | 'EQUAL'
  /** 列出的分项相加不应超过合计: the operands are some of the parts of the result, together no more than it. */
  | 'PARTS'
  /** 百分比应当等于两个数字之比: the result is the first operand in per cent of the second. */
  | 'RATIO'
  /** 后来的报告重新公布的数: the result is what a later report says of what the operand says: found by the load, never recorded. */
  | 'REVISED'
  /** 分项相加应当等于合计: the result is the sum of the operands. */
  | 'SUM';

/** Whether a relation between figures holds. */
export type CheckStatus =
  /** The stated value can equal the computed one, within what rounding and qualifiers leave open. */
  | 'AGREES'
  /** It cannot. */
  | 'DISAGREES';

/** How a community that reports name was found in the list of divisions. */
export type CodeMatch =
  /** By its name, within its subdistrict: the list's name without the committee equals the report's. */
  | 'SAME_NAME'
  /** By its code, which the report's file gives. */
  | 'STATED';

/** Kinds of community. */
export type CommunityKind =
  /** 社区: Urban community. */
  | 'URBAN_COMMUNITY'
  /** 村: Village. */
  | 'VILLAGE';

/** Which entities. */
export type EntityFilter = {
  /** true: only what a report names; false: only what none names. */
  cited?: boolean | null | undefined;
  /** true: without what is planned, under negotiation or abolished according to the latest statement; false: only that. */
  existing?: boolean | null | undefined;
  /** Only of this kind or, for party organizations, of this level. A value of ProjectKind, of PartyOrganizationLevel or of another type's kinds. */
  kind?: string | null | undefined;
  /** Only these types. */
  kinds?: Array<EntityKind> | null | undefined;
  /** Only with this status, according to the latest statement. */
  status?: Status | null | undefined;
  /** Only what is named in a report on this division (its id), or on something in it. */
  within?: string | number | null | undefined;
  /** Only what is named in a report whose period ends in this year, or begins in it if it is open. */
  year?: number | null | undefined;
};

/** The types of entity, as search and lists name them. */
export type EntityKind =
  /** 地市: a prefecture-level city. */
  | 'CITY'
  /** 社区村居: a community or village. */
  | 'COMMUNITY'
  /** 区县: a district or county. */
  | 'DISTRICT'
  /** 文件: Document. */
  | 'DOCUMENT'
  /** 设施: a market, school, station or other facility. */
  | 'FACILITY'
  /** 荣誉: Honour. */
  | 'HONOUR'
  /** 组织: an agency, company, association or team. */
  | 'ORGANIZATION'
  /** 党组织: a committee, branch or group of the Party. */
  | 'PARTY_ORGANIZATION'
  /** 人物: Person. */
  | 'PERSON'
  /** 地点: a road, square, area or site. */
  | 'PLACE'
  /** 机制与活动: a system, mechanism, platform, campaign, activity or brand. */
  | 'PROGRAMME'
  /** 项目: Project. */
  | 'PROJECT'
  /** 省级: a province, autonomous region or municipality. */
  | 'PROVINCE'
  /** 小区: Residential compound. */
  | 'RESIDENTIAL_COMPOUND'
  /** 街道乡镇: a subdistrict, town or township. */
  | 'SUBDISTRICT';

/** A sort of entities of any type. Equal ones keep the order of their ids. */
export type EntityOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: EntityOrderField;
};

/** What entities of any type can be sorted by. Those that lack it come first. */
export type EntityOrderField =
  /** How many places in reports name them. */
  | 'CITATIONS'
  /** The id: fast, and stable when names change. */
  | 'ID'
  /** The kind or, for party organizations, the level, by its value's name. */
  | 'KIND'
  /** The name, by Unicode code point. */
  | 'NAME'
  /** The status according to the latest statement, by its value's name. */
  | 'STATUS'
  /** The subdistrict that they lie in or belong to: by its id, which begins with the province. */
  | 'SUBDISTRICT';

/** Kinds of facility. */
export type FacilityKind =
  /** 机场: Airport. */
  | 'AIRPORT'
  /** 桥梁: Bridge. */
  | 'BRIDGE'
  /** 建筑、工地: Building or building site. */
  | 'BUILDING'
  /** 公墓、殡葬设施: Cemetery. */
  | 'CEMETERY'
  /** 新时代文明实践所、站: Civic practice station. */
  | 'CIVIC_PRACTICE_STATION'
  /** 卫生院、卫生室、诊所: Clinic. */
  | 'CLINIC'
  /** 文化馆、文化站: Cultural centre. */
  | 'CULTURAL_CENTRE'
  /** 文物古迹: Cultural site. */
  | 'CULTURAL_SITE'
  /** 教育基地、教学点: Education base. */
  | 'EDUCATION_BASE'
  /** 养老设施: Elderly care. */
  | 'ELDERLY_CARE'
  /** 厂房、厂区: Factory. */
  | 'FACTORY'
  /** 农场、养殖场: Farm. */
  | 'FARM'
  /** 消防站: Fire station. */
  | 'FIRE_STATION'
  /** 大棚: Greenhouse. */
  | 'GREENHOUSE'
  /** 医院: Hospital. */
  | 'HOSPITAL'
  /** 宾馆、民宿: Hotel or guest house. */
  | 'HOTEL'
  /** 隔离点: Isolation site. */
  | 'ISOLATION_SITE'
  /** 图书馆、书屋: Library. */
  | 'LIBRARY'
  /** 市场: Market. */
  | 'MARKET'
  /** 纪念馆、烈士陵园: Memorial. */
  | 'MEMORIAL'
  /** 博物馆: Museum. */
  | 'MUSEUM'
  /** 养老院、敬老院: Nursing home. */
  | 'NURSING_HOME'
  /** 其他: Other. */
  | 'OTHER'
  /** 停车场: Car park. */
  | 'PARKING'
  /** 党群服务中心、驿站: Party service centre. */
  | 'PARTY_SERVICE_CENTRE'
  /** 派出所、警务室: Police station. */
  | 'POLICE_STATION'
  /** 港口、码头: Port. */
  | 'PORT'
  /** 电站、变电站: Power station. */
  | 'POWER_STATION'
  /** 水库、塘坝: Reservoir. */
  | 'RESERVOIR'
  /** 河道、堤防等水利工程: River works. */
  | 'RIVER_WORKS'
  /** 学校、幼儿园: School or kindergarten. */
  | 'SCHOOL'
  /** 服务站点: Service station. */
  | 'SERVICE_STATION'
  /** 商场、商店: Shop. */
  | 'SHOP'
  /** 体育场馆: Stadium or sports ground. */
  | 'STADIUM'
  /** 车站: Station. */
  | 'STATION'
  /** 仓储: Storage. */
  | 'STORAGE'
  /** 寺庙、教堂等宗教场所: Temple or church. */
  | 'TEMPLE'
  /** 交通设施: Transport facility. */
  | 'TRANSPORT'
  /** 市政公用设施: Utility. */
  | 'UTILITY'
  /** 垃圾分类投放点等: Waste collection point. */
  | 'WASTE_COLLECTION_POINT';

/** Languages of sentences that are not the reports' own. */
export type Language =
  /** English */
  | 'EN'
  /** 中文 */
  | 'ZH';

/** The direction in which a link points, seen from an entity. */
export type LinkDirection =
  /** To it. */
  | 'IN'
  /** From it. */
  | 'OUT';

/** Which links. */
export type LinkFilter = {
  /** Only those that start (OUT) or end (IN) at the entity. */
  direction?: LinkDirection | null | undefined;
  /** true: without those that are only planned or have ended; false: only those. */
  existing?: boolean | null | undefined;
  /** Only of these types. */
  types?: Array<LinkType> | null | undefined;
};

/** Types of link between entities. */
export type LinkType =
  /** 涉及: the project touches it. */
  | 'AFFECTS'
  /** 适用于: is carried out there or governs it. */
  | 'APPLIES_TO'
  /** 依据: follows, relies on or is supported by. */
  | 'BASED_ON'
  /** 实施: does the work or runs the programme. */
  | 'CARRIES_OUT'
  /** 授予: gives. */
  | 'CONFERRED'
  /** 支撑: clears the ground for. */
  | 'ENABLES'
  /** 设立: set up or built. */
  | 'ESTABLISHED'
  /** 制定: wrote or published. */
  | 'ISSUED'
  /** 领导: directs its work. */
  | 'LEADS'
  /** 位于: lies in. */
  | 'LOCATED_IN'
  /** 任职于: holds a role there; title, and start and end where told. */
  | 'MEMBER_OF'
  /** 建于: the company, community, compound or project whose party branch or committee it is. */
  | 'ORGANIZED_IN'
  /** 属于: the next division up, the larger project, the parent organization. */
  | 'PART_OF'
  /** 获得: was given. */
  | 'RECEIVED'
  /** 服务: works for. */
  | 'SERVES';

/** What is measured of the object of a metric. */
export type Measure =
  /** 平均年龄: Average age. */
  | 'AGE'
  /** 角度: Angle. */
  | 'ANGLE'
  /** 面积: Area. */
  | 'AREA'
  /** 人均面积: Area per person. */
  | 'AREA_PER_PERSON'
  /** 带宽: Bandwidth. */
  | 'BANDWIDTH'
  /** 年产能: Capacity by year. */
  | 'CAPACITY'
  /** 增长率: Growth. */
  | 'CHANGE'
  /** 标准煤量: Energy in standard coal. */
  | 'COAL_EQUIVALENT'
  /** 浓度: Concentration. */
  | 'CONCENTRATION'
  /** 数量: Number. */
  | 'COUNT'
  /** 含量: Number by volume. */
  | 'COUNT_PER_VOLUME'
  /** 日处理（供）水量: Volume by day. */
  | 'DAILY_VOLUME'
  /** 密度: People per area. */
  | 'DENSITY'
  /** 美元金额: Amount in US dollars. */
  | 'DOLLARS'
  /** 时长: Duration. */
  | 'DURATION'
  /** 电量: Energy. */
  | 'ENERGY'
  /** 单位产值能耗: Energy by output. */
  | 'ENERGY_INTENSITY'
  /** 欧元金额: Amount in euros. */
  | 'EUROS'
  /** 流量: Flow. */
  | 'FLOW'
  /** 频次: How often in a cycle. */
  | 'FREQUENCY'
  /** 户数: Number of households. */
  | 'HOUSEHOLDS'
  /** 长度: Length. */
  | 'LENGTH'
  /** 按面积的长度: Length by area. */
  | 'LENGTH_PER_AREA'
  /** 重量: Mass. */
  | 'MASS'
  /** 人均重量: Mass per person. */
  | 'MASS_PER_PERSON'
  /** 金额: Amount of money. */
  | 'MONEY'
  /** 户均金额: Money per household. */
  | 'MONEY_PER_HOUSEHOLD'
  /** 人均金额: Money per person. */
  | 'MONEY_PER_PERSON'
  /** 按时间的金额: Money by time. */
  | 'MONEY_PER_TIME'
  /** 人数: Number of people. */
  | 'PERSONS'
  /** 户均人数: People per household. */
  | 'PERSONS_PER_HOUSEHOLD'
  /** 每千人数量: Number per thousand people. */
  | 'PER_THOUSAND'
  /** 百分点变化: Change in percentage points. */
  | 'POINTS_CHANGE'
  /** 功率: Power. */
  | 'POWER'
  /** 压强: Pressure. */
  | 'PRESSURE'
  /** 按面积的单价: Price by area. */
  | 'PRICE_PER_AREA'
  /** 按重量的单价: Price by mass. */
  | 'PRICE_PER_MASS'
  /** 按体积的单价: Price by volume. */
  | 'PRICE_PER_VOLUME'
  /** 辐射量: Radiation by area. */
  | 'RADIATION'
  /** 名次: Rank. */
  | 'RANK'
  /** 比率: Rate per thousand. */
  | 'RATE'
  /** 倍数: Ratio. */
  | 'RATIO'
  /** 轮数: Number of rounds. */
  | 'ROUNDS'
  /** 得分: Score. */
  | 'SCORE'
  /** 占比: Share. */
  | 'SHARE'
  /** 声级: Sound level. */
  | 'SOUND_LEVEL'
  /** 速度: Speed. */
  | 'SPEED'
  /** 温度: Temperature. */
  | 'TEMPERATURE'
  /** 次数: How often. */
  | 'TIMES'
  /** 变电容量: Capacity of transformers. */
  | 'TRANSFORMER_CAPACITY'
  /** 车次或架次: Number of trips of vehicles. */
  | 'TRIPS'
  /** 车数: Number of truckloads. */
  | 'TRUCKLOADS'
  /** 村（社区）数: Number of villages or communities. */
  | 'VILLAGES'
  /** 人次: Number of attendances. */
  | 'VISITS'
  /** 电压: Voltage. */
  | 'VOLTAGE'
  /** 体积: Volume. */
  | 'VOLUME'
  /** 单产: Yield by area. */
  | 'YIELD';

/** Subject areas of metrics. */
export type MetricCategory =
  /** 农业农村: Agriculture. */
  | 'AGRICULTURE'
  /** 城市管理: City management. */
  | 'CITY_MANAGEMENT'
  /** 集体经济: Collective economy. */
  | 'COLLECTIVE_ECONOMY'
  /** 宣传: Communication. */
  | 'COMMUNICATION'
  /** 文明创建与志愿服务: Culture and volunteering. */
  | 'CULTURE_AND_VOLUNTEERING'
  /** 党风廉政: Discipline. */
  | 'DISCIPLINE'
  /** 经济运行: Economy. */
  | 'ECONOMY'
  /** 教育: Education. */
  | 'EDUCATION'
  /** 生态环保: Environment. */
  | 'ENVIRONMENT'
  /** 基层治理: Governance. */
  | 'GOVERNANCE'
  /** 住房与基础设施: Housing and infrastructure. */
  | 'HOUSING_AND_INFRASTRUCTURE'
  /** 招商与投资: Investment. */
  | 'INVESTMENT'
  /** 土地与征迁: Land and relocation. */
  | 'LAND_AND_RELOCATION'
  /** 自然地理: Nature. */
  | 'NATURE'
  /** 党的建设: Party building. */
  | 'PARTY_BUILDING'
  /** 人口: Population. */
  | 'POPULATION'
  /** 疫情防控与健康: Public health. */
  | 'PUBLIC_HEALTH'
  /** 便民服务: Public services. */
  | 'PUBLIC_SERVICES'
  /** 安全生产: Safety. */
  | 'SAFETY'
  /** 民生保障: Social security. */
  | 'SOCIAL_SECURITY'
  /** 旅游: Tourism. */
  | 'TOURISM';

/** Whether a figure has happened. */
export type ObservationStatus =
  /** 已发生: actual. */
  | 'ACTUAL'
  /** 预计: forecast. */
  | 'FORECAST'
  /** 目标: a target or a plan. */
  | 'TARGET';

/** The direction in which a list is sorted. */
export type OrderDirection =
  /** Smallest first. */
  | 'ASC'
  /** Largest first. */
  | 'DESC';

/** Kinds of organization. */
export type OrganizationKind =
  /** 企业: Company. */
  | 'COMPANY'
  /** 合作社: Cooperative. */
  | 'COOPERATIVE'
  /** 党政机关、部门、街道办事处: Government agency. */
  | 'GOVERNMENT_AGENCY'
  /** 事业单位: Public institution. */
  | 'INSTITUTION'
  /** 媒体: Media. */
  | 'MEDIA'
  /** 其他: Other. */
  | 'OTHER'
  /** 居委会、村委会、业委会等自治组织: Self-government. */
  | 'SELF_GOVERNMENT'
  /** 社会组织: Social organization. */
  | 'SOCIAL_ORGANIZATION'
  /** 领导小组、专班: Task force. */
  | 'TASK_FORCE'
  /** 志愿服务队: Volunteer team. */
  | 'VOLUNTEER_TEAM';

/** Levels of party organization. */
export type PartyOrganizationLevel =
  /** 党支部: Branch. */
  | 'BRANCH'
  /** 党委: Committee. */
  | 'COMMITTEE'
  /** 党总支: General branch. */
  | 'GENERAL_BRANCH'
  /** 党小组: Group. */
  | 'GROUP'
  /** 临时党支部: Temporary branch. */
  | 'TEMPORARY_BRANCH'
  /** 党工委: Working committee. */
  | 'WORKING_COMMITTEE';

/** Kinds of place. */
export type PlaceKind =
  /** 片区: Area. */
  | 'AREA'
  /** 农田: Farmland. */
  | 'FARMLAND'
  /** 林地: Forest. */
  | 'FOREST'
  /** 自然村、自然屯: Hamlet. */
  | 'HAMLET'
  /** 湖泊: Lake. */
  | 'LAKE'
  /** 山: Mountain. */
  | 'MOUNTAIN'
  /** 公园: Park. */
  | 'PARK'
  /** 道路: Road. */
  | 'ROAD'
  /** 景区: Scenic area. */
  | 'SCENIC_AREA'
  /** 地块、院落: Site. */
  | 'SITE'
  /** 广场: Square. */
  | 'SQUARE'
  /** 水系: Waterway. */
  | 'WATERWAY';

/** Kinds of programme. */
export type ProgrammeKind =
  /** 活动: Activity. */
  | 'ACTIVITY'
  /** 品牌: Brand. */
  | 'BRAND'
  /** 专项行动、创建: Campaign. */
  | 'CAMPAIGN'
  /** 机制、制度: Mechanism. */
  | 'MECHANISM'
  /** 模式、工作法: Model. */
  | 'MODEL'
  /** 平台: Platform. */
  | 'PLATFORM'
  /** 服务、政策: Service or policy. */
  | 'SERVICE'
  /** 战略、思路: Strategy. */
  | 'STRATEGY'
  /** 体系: System. */
  | 'SYSTEM';

/** Kinds of project. */
export type ProjectKind =
  /** 农业: Agriculture. */
  | 'AGRICULTURE'
  /** 商业: Commerce. */
  | 'COMMERCE'
  /** 文化: Culture. */
  | 'CULTURE'
  /** 教育: Education. */
  | 'EDUCATION'
  /** 能源: Energy. */
  | 'ENERGY'
  /** 环境: Environment. */
  | 'ENVIRONMENT'
  /** 卫生健康: Health. */
  | 'HEALTH'
  /** 住房、安置: Housing. */
  | 'HOUSING'
  /** 产业园: Industrial park. */
  | 'INDUSTRIAL_PARK'
  /** 产业、工业: Industry. */
  | 'INDUSTRY'
  /** 基础设施: Infrastructure. */
  | 'INFRASTRUCTURE'
  /** 民生: Livelihood. */
  | 'LIVELIHOOD'
  /** 其他: Other. */
  | 'OTHER'
  /** 征迁: Relocation. */
  | 'RELOCATION'
  /** 更新改造: Renovation. */
  | 'RENOVATION'
  /** 旅游: Tourism. */
  | 'TOURISM'
  /** 水利: Water. */
  | 'WATER';

/** What an organization or other actor does for a project or programme. */
export type ProjectRole =
  /** 受影响: the project touches it, as a relocation does. */
  | 'AFFECTED'
  /** 实施: implementer. */
  | 'IMPLEMENTER'
  /** 投资: investor. */
  | 'INVESTOR'
  /** 牵头、主管: lead. */
  | 'LEAD'
  /** 参与: participant. */
  | 'PARTICIPANT'
  /** 支持、保障: supporter. */
  | 'SUPPORTER';

/** How exactly a figure is stated. */
export type Qualifier =
  /** 约数: about the value (约, 左右, 近, 几乎). */
  | 'APPROXIMATE'
  /** 至少: at least the value (余, 多, 以上). */
  | 'AT_LEAST'
  /** 至多: at most the value (以下, 以内, 不足). */
  | 'AT_MOST'
  /** 确数: as it stands. */
  | 'EXACT';

/** Which reports. */
export type ReportFilter = {
  /** Only of this kind. */
  kind?: ReportKind | null | undefined;
  /** Only those on this division (its id), or on something in it. */
  within?: string | number | null | undefined;
  /** Only those whose period ends in this year, or begins in it if it is open. */
  year?: number | null | undefined;
};

/** What sort of text a report is. */
export type ReportKind =
  /** 统计公报: Statistical bulletin. */
  | 'BULLETIN'
  /** 新闻: News. */
  | 'NEWS'
  /** 规划、计划: Plan. */
  | 'PLAN'
  /** 概况: what the place is: its land, people, economy and sights. */
  | 'PROFILE'
  /** 工作报告: what was done in a period, and what is planned for the next. */
  | 'WORK_REPORT';

/** A sort of reports. Equal ones keep the order of their ids. */
export type ReportOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: ReportOrderField;
};

/** What reports can be sorted by. */
export type ReportOrderField =
  /** The end of the period that they report on, however they word it. */
  | 'PERIOD'
  /** The day of publication; reports that do not state it come first. */
  | 'PUBLISHED'
  /** The title, by Unicode code point. */
  | 'TITLE';

/** Whether a subdistrict's reports have a figure of a metric. Silence is not zero. */
export type ReportedStatus =
  /** None: the reports do not say. */
  | 'NOT_REPORTED'
  /** At least one figure. */
  | 'REPORTED';

/** How a text was found. */
export type SearchMatchKind =
  /** It is, or is part of, an alias. */
  | 'ALIAS'
  /** The initials of the pinyin begin with it: htjd. */
  | 'INITIALS'
  /** It is, or is part of, the name. */
  | 'NAME'
  /** The pinyin of the name or of an alias begins with it: hutian, hu tian jie dao; or, from four letters on, contains it: chanyeyuan. */
  | 'PINYIN'
  /** The name or an alias has some pairs of its characters. Tried if no name contains the text. */
  | 'RESEMBLES'
  /** The text contains the whole name, or an alias of three characters or more: 张店区湖田街道 for 湖田街道. Tried if no name contains the text. */
  | 'WITHIN';

/** How far something is. */
export type Status =
  /** 已撤销: closed, dissolved or given up. */
  | 'ABOLISHED'
  /** 运行中: there and at work. */
  | 'ACTIVE'
  /** 已完成: Completed. */
  | 'COMPLETED'
  /** 洽谈中: Negotiating. */
  | 'NEGOTIATING'
  /** 计划中: Planned. */
  | 'PLANNED'
  /** 进行中: under way or being built. */
  | 'UNDERWAY';

/** Kinds of subdistrict. */
export type SubdistrictKind =
  /** 同级区域: an area of the same level: a development zone, a farm, a forest. */
  | 'OTHER'
  /** 街道: Subdistrict. */
  | 'SUBDISTRICT'
  /** 镇: Town. */
  | 'TOWN'
  /** 乡: a township, also of an ethnic group, or a sumu (苏木). */
  | 'TOWNSHIP';

/** Why the figures of a group have no sum. */
export type SumWithheld =
  /** Values of the metric may not be summed (a rate, an age). */
  | 'NOT_ADDITIVE'
  /** Some of them may count what others also count. */
  | 'OVERLAPPING'
  /** They are narrowed in several ways (first doses, third doses): group by DIMENSIONS. */
  | 'SEVERAL_DIMENSIONS'
  /** They measure several things. */
  | 'SEVERAL_METRICS'
  /** They are about several periods (a half-year and a year, two years): group by PERIOD. */
  | 'SEVERAL_PERIODS'
  /** What has happened would be added to what is planned. */
  | 'SEVERAL_STATUSES';

export type DisagreeingChecksFragment = { id: string, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> };

export type CorrectionsQueryVariables = Exact<{ [key: string]: never; }>;


export type CorrectionsQuery = { corrections: string | null };

export type ChosenPlacesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ChosenPlacesQuery = { nodes: Array<
    | { __typename: 'City', id: string, name: string, isGroup: boolean }
    | { __typename: 'Community', id: string, name: string, isGroup: boolean }
    | { __typename: 'District', id: string, name: string, isGroup: boolean }
    | { __typename: 'Document', id: string, name: string, isGroup: boolean }
    | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
    | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Person', id: string, name: string, isGroup: boolean }
    | { __typename: 'Place', id: string, name: string, isGroup: boolean }
    | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Province', id: string, name: string, isGroup: boolean }
    | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
    | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
    | Record<PropertyKey, never>
   | null> };

export type DivisionsQueryVariables = Exact<{
  within?: string | number | null | undefined;
  ids: Array<string | number> | string | number;
}>;


export type DivisionsQuery = { divisions: Array<{ subdistricts: number, division:
      | { __typename: 'City', id: string, name: string, isGroup: boolean }
      | { __typename: 'Community', id: string, name: string, isGroup: boolean }
      | { __typename: 'District', id: string, name: string, isGroup: boolean }
      | { __typename: 'Document', id: string, name: string, isGroup: boolean }
      | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
      | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Person', id: string, name: string, isGroup: boolean }
      | { __typename: 'Place', id: string, name: string, isGroup: boolean }
      | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Province', id: string, name: string, isGroup: boolean }
      | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
      | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
     }>, nodes: Array<
    | { __typename: 'City', id: string, name: string, isGroup: boolean, province: { __typename: 'Province', id: string, name: string, isGroup: boolean } }
    | { __typename: 'Community', id: string, name: string, isGroup: boolean }
    | { __typename: 'District', id: string, name: string, isGroup: boolean, city: { __typename: 'City', id: string, name: string, isGroup: boolean, province: { __typename: 'Province', id: string, name: string, isGroup: boolean } } }
    | { __typename: 'Document', id: string, name: string, isGroup: boolean }
    | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
    | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Person', id: string, name: string, isGroup: boolean }
    | { __typename: 'Place', id: string, name: string, isGroup: boolean }
    | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Province', id: string, name: string, isGroup: boolean }
    | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
    | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind, district: { __typename: 'District', id: string, name: string, isGroup: boolean, city: { __typename: 'City', id: string, name: string, isGroup: boolean, province: { __typename: 'Province', id: string, name: string, isGroup: boolean } } } }
    | Record<PropertyKey, never>
   | null> };

export type SuggestionsQueryVariables = Exact<{
  text: string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  english: boolean;
}>;


export type SuggestionsQuery = { search: { edges: Array<{ matched: { by: SearchMatchKind, text: string }, node:
        | { __typename: 'City', id: string, name: string, isGroup: boolean, pinyin?: string | null, province: { name: string } }
        | { __typename: 'Community', id: string, name: string, isGroup: boolean, pinyin?: string | null, subdistrict: { name: string, district: { name: string } } | null }
        | { __typename: 'District', id: string, name: string, isGroup: boolean, pinyin?: string | null, city: { name: string, province: { name: string } } }
        | { __typename: 'Document', id: string, name: string, isGroup: boolean, pinyin?: string | null }
        | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean, pinyin?: string | null, subdistrict: { name: string } | null }
        | { __typename: 'Honour', id: string, name: string, isGroup: boolean, pinyin?: string | null }
        | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean, pinyin?: string | null, subdistrict: { name: string } | null, locatedIn: { edges: Array<{ node:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               }> } }
        | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean, pinyin?: string | null, subdistrict: { name: string } | null, locatedIn: { edges: Array<{ node:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               }> } }
        | { __typename: 'Person', id: string, name: string, isGroup: boolean, pinyin?: string | null }
        | { __typename: 'Place', id: string, name: string, isGroup: boolean, pinyin?: string | null, subdistrict: { name: string } | null }
        | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean, pinyin?: string | null }
        | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean, pinyin?: string | null, subdistrict: { name: string } | null }
        | { __typename: 'Province', id: string, name: string, isGroup: boolean, pinyin?: string | null }
        | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean, pinyin?: string | null, subdistrict: { name: string } | null }
        | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, pinyin?: string | null, subdistrictKind: SubdistrictKind, district: { name: string, city: { name: string, province: { name: string } } } }
       }> } };

type EntityParts_City_Fragment = { __typename: 'City', id: string, name: string, isGroup: boolean };

type EntityParts_Community_Fragment = { __typename: 'Community', id: string, name: string, isGroup: boolean };

type EntityParts_District_Fragment = { __typename: 'District', id: string, name: string, isGroup: boolean };

type EntityParts_Document_Fragment = { __typename: 'Document', id: string, name: string, isGroup: boolean };

type EntityParts_Facility_Fragment = { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean };

type EntityParts_Honour_Fragment = { __typename: 'Honour', id: string, name: string, isGroup: boolean };

type EntityParts_Organization_Fragment = { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean };

type EntityParts_PartyOrganization_Fragment = { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean };

type EntityParts_Person_Fragment = { __typename: 'Person', id: string, name: string, isGroup: boolean };

type EntityParts_Place_Fragment = { __typename: 'Place', id: string, name: string, isGroup: boolean };

type EntityParts_Programme_Fragment = { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean };

type EntityParts_Project_Fragment = { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean };

type EntityParts_Province_Fragment = { __typename: 'Province', id: string, name: string, isGroup: boolean };

type EntityParts_ResidentialCompound_Fragment = { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean };

type EntityParts_Subdistrict_Fragment = { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind };

export type EntityPartsFragment =
  | EntityParts_City_Fragment
  | EntityParts_Community_Fragment
  | EntityParts_District_Fragment
  | EntityParts_Document_Fragment
  | EntityParts_Facility_Fragment
  | EntityParts_Honour_Fragment
  | EntityParts_Organization_Fragment
  | EntityParts_PartyOrganization_Fragment
  | EntityParts_Person_Fragment
  | EntityParts_Place_Fragment
  | EntityParts_Programme_Fragment
  | EntityParts_Project_Fragment
  | EntityParts_Province_Fragment
  | EntityParts_ResidentialCompound_Fragment
  | EntityParts_Subdistrict_Fragment
;

export type MatchPartsFragment = { by: SearchMatchKind, text: string };

type Spelling_City_Fragment = { pinyin?: string | null };

type Spelling_Community_Fragment = { pinyin?: string | null };

type Spelling_District_Fragment = { pinyin?: string | null };

type Spelling_Document_Fragment = { pinyin?: string | null };

type Spelling_Facility_Fragment = { pinyin?: string | null };

type Spelling_Honour_Fragment = { pinyin?: string | null };

type Spelling_Organization_Fragment = { pinyin?: string | null };

type Spelling_PartyOrganization_Fragment = { pinyin?: string | null };

type Spelling_Person_Fragment = { pinyin?: string | null };

type Spelling_Place_Fragment = { pinyin?: string | null };

type Spelling_Programme_Fragment = { pinyin?: string | null };

type Spelling_Project_Fragment = { pinyin?: string | null };

type Spelling_Province_Fragment = { pinyin?: string | null };

type Spelling_ResidentialCompound_Fragment = { pinyin?: string | null };

type Spelling_Subdistrict_Fragment = { pinyin?: string | null };

export type SpellingFragment =
  | Spelling_City_Fragment
  | Spelling_Community_Fragment
  | Spelling_District_Fragment
  | Spelling_Document_Fragment
  | Spelling_Facility_Fragment
  | Spelling_Honour_Fragment
  | Spelling_Organization_Fragment
  | Spelling_PartyOrganization_Fragment
  | Spelling_Person_Fragment
  | Spelling_Place_Fragment
  | Spelling_Programme_Fragment
  | Spelling_Project_Fragment
  | Spelling_Province_Fragment
  | Spelling_ResidentialCompound_Fragment
  | Spelling_Subdistrict_Fragment
;

export type LineageFragment = { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind, district: { __typename: 'District', id: string, name: string, isGroup: boolean, city: { __typename: 'City', id: string, name: string, isGroup: boolean, province: { __typename: 'Province', id: string, name: string, isGroup: boolean } } } };

type OrganizationPlace_City_Fragment = { __typename: 'City' };

type OrganizationPlace_Community_Fragment = { __typename: 'Community' };

type OrganizationPlace_District_Fragment = { __typename: 'District' };

type OrganizationPlace_Document_Fragment = { __typename: 'Document' };

type OrganizationPlace_Facility_Fragment = { __typename: 'Facility' };

type OrganizationPlace_Honour_Fragment = { __typename: 'Honour' };

type OrganizationPlace_Organization_Fragment = { __typename: 'Organization', subdistrict: { name: string } | null, locatedIn: { edges: Array<{ node:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       }> } };

type OrganizationPlace_PartyOrganization_Fragment = { __typename: 'PartyOrganization', subdistrict: { name: string } | null, locatedIn: { edges: Array<{ node:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       }> } };

type OrganizationPlace_Person_Fragment = { __typename: 'Person' };

type OrganizationPlace_Place_Fragment = { __typename: 'Place' };

type OrganizationPlace_Programme_Fragment = { __typename: 'Programme' };

type OrganizationPlace_Project_Fragment = { __typename: 'Project' };

type OrganizationPlace_Province_Fragment = { __typename: 'Province' };

type OrganizationPlace_ResidentialCompound_Fragment = { __typename: 'ResidentialCompound' };

type OrganizationPlace_Subdistrict_Fragment = { __typename: 'Subdistrict' };

export type OrganizationPlaceFragment =
  | OrganizationPlace_City_Fragment
  | OrganizationPlace_Community_Fragment
  | OrganizationPlace_District_Fragment
  | OrganizationPlace_Document_Fragment
  | OrganizationPlace_Facility_Fragment
  | OrganizationPlace_Honour_Fragment
  | OrganizationPlace_Organization_Fragment
  | OrganizationPlace_PartyOrganization_Fragment
  | OrganizationPlace_Person_Fragment
  | OrganizationPlace_Place_Fragment
  | OrganizationPlace_Programme_Fragment
  | OrganizationPlace_Project_Fragment
  | OrganizationPlace_Province_Fragment
  | OrganizationPlace_ResidentialCompound_Fragment
  | OrganizationPlace_Subdistrict_Fragment
;

type EntityPlace_City_Fragment = { __typename: 'City', province: { name: string } };

type EntityPlace_Community_Fragment = { __typename: 'Community', subdistrict: { name: string, district: { name: string } } | null };

type EntityPlace_District_Fragment = { __typename: 'District', city: { name: string, province: { name: string } } };

type EntityPlace_Document_Fragment = { __typename: 'Document' };

type EntityPlace_Facility_Fragment = { __typename: 'Facility', subdistrict: { name: string } | null };

type EntityPlace_Honour_Fragment = { __typename: 'Honour' };

type EntityPlace_Organization_Fragment = { __typename: 'Organization', subdistrict: { name: string } | null, locatedIn: { edges: Array<{ node:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       }> } };

type EntityPlace_PartyOrganization_Fragment = { __typename: 'PartyOrganization', subdistrict: { name: string } | null, locatedIn: { edges: Array<{ node:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       }> } };

type EntityPlace_Person_Fragment = { __typename: 'Person' };

type EntityPlace_Place_Fragment = { __typename: 'Place', subdistrict: { name: string } | null };

type EntityPlace_Programme_Fragment = { __typename: 'Programme' };

type EntityPlace_Project_Fragment = { __typename: 'Project', subdistrict: { name: string } | null };

type EntityPlace_Province_Fragment = { __typename: 'Province' };

type EntityPlace_ResidentialCompound_Fragment = { __typename: 'ResidentialCompound', subdistrict: { name: string } | null };

type EntityPlace_Subdistrict_Fragment = { __typename: 'Subdistrict', district: { name: string, city: { name: string, province: { name: string } } } };

export type EntityPlaceFragment =
  | EntityPlace_City_Fragment
  | EntityPlace_Community_Fragment
  | EntityPlace_District_Fragment
  | EntityPlace_Document_Fragment
  | EntityPlace_Facility_Fragment
  | EntityPlace_Honour_Fragment
  | EntityPlace_Organization_Fragment
  | EntityPlace_PartyOrganization_Fragment
  | EntityPlace_Person_Fragment
  | EntityPlace_Place_Fragment
  | EntityPlace_Programme_Fragment
  | EntityPlace_Project_Fragment
  | EntityPlace_Province_Fragment
  | EntityPlace_ResidentialCompound_Fragment
  | EntityPlace_Subdistrict_Fragment
;

export type FigurePartsFragment = { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
    | { __typename: 'City', id: string, name: string, isGroup: boolean }
    | { __typename: 'Community', id: string, name: string, isGroup: boolean }
    | { __typename: 'District', id: string, name: string, isGroup: boolean }
    | { __typename: 'Document', id: string, name: string, isGroup: boolean }
    | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
    | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Person', id: string, name: string, isGroup: boolean }
    | { __typename: 'Place', id: string, name: string, isGroup: boolean }
    | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Province', id: string, name: string, isGroup: boolean }
    | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
    | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
  >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      > } }> };

export type MetricSuggestionsQueryVariables = Exact<{
  text: string;
}>;


export type MetricSuggestionsQuery = { metrics: { edges: Array<{ node: { id: string, name: string, englishName: string, category: MetricCategory } }> } };

export type PeriodPartsFragment = { label: string, start: string | null, end: string | null, inferred: boolean };

export type LinkPartsFragment = { type: LinkType, inferred: boolean, role: ProjectRole | null, title: string | null, status: Status | null, from:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , to:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      > } }> };

export type PathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  max: number;
}>;


export type PathsQuery = { paths: Array<{ nodes: Array<
      | { __typename: 'City', id: string, name: string, isGroup: boolean }
      | { __typename: 'Community', id: string, name: string, isGroup: boolean }
      | { __typename: 'District', id: string, name: string, isGroup: boolean }
      | { __typename: 'Document', id: string, name: string, isGroup: boolean }
      | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
      | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Person', id: string, name: string, isGroup: boolean }
      | { __typename: 'Place', id: string, name: string, isGroup: boolean }
      | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Province', id: string, name: string, isGroup: boolean }
      | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
      | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
    >, links: Array<{ type: LinkType, inferred: boolean, role: ProjectRole | null, title: string | null, status: Status | null, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > } }> }> }> };

export type BrowseEntitiesQueryVariables = Exact<{
  filter: EntityFilter;
  column1: LinkFilter;
  column2: LinkFilter;
  column3?: LinkFilter | null | undefined;
  hasColumn3: boolean;
  orderBy: EntityOrder;
  after?: string | null | undefined;
}>;


export type BrowseEntitiesQuery = { entities: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node:
        | { __typename: 'City', id: string, name: string, isGroup: boolean, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              > } }>, column1: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> }, column2: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> }, column3?: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> } }
        | { __typename: 'Community', id: string, name: string, isGroup: boolean, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              > } }>, column1: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> }, column2: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> }, column3?: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> } }
        | { __typename: 'District', id: string, name: string, isGroup: boolean, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              > } }>, column1: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> }, column2: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> }, column3?: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> } }
        | { __typename: 'Document', id: string, name: string, isGroup: boolean, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              > } }>, column1: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> }, column2: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> }, column3?: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> } }
        | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean, facilityKind: FacilityKind | null, subdistrict: { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind } | null, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              > } }>, column1: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> }, column2: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> }, column3?: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> } }
        | { __typename: 'Honour', id: string, name: string, isGroup: boolean, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              > } }>, column1: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> }, column2: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> }, column3?: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> } }
        | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean, organizationKind: OrganizationKind | null, subdistrict: { __typename: 'Subdistrict', name: string, id: string, isGroup: boolean, subdistrictKind: SubdistrictKind } | null, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              > } }>, column1: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> }, column2: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> }, column3?: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> }, locatedIn: { edges: Array<{ node:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               }> } }
        | { __typename: 'PartyOrganization', level: PartyOrganizationLevel | null, status: Status | null, id: string, name: string, isGroup: boolean, subdistrict: { __typename: 'Subdistrict', name: string, id: string, isGroup: boolean, subdistrictKind: SubdistrictKind } | null, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              > } }>, column1: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> }, column2: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> }, column3?: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> }, locatedIn: { edges: Array<{ node:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               }> } }
        | { __typename: 'Person', id: string, name: string, isGroup: boolean, roles: Array<{ title: string, organization:
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean, subdistrict: { name: string } | null, locatedIn: { edges: Array<{ node:
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                     }> } }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean, subdistrict: { name: string } | null, locatedIn: { edges: Array<{ node:
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                     }> } }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
             }>, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              > } }>, column1: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> }, column2: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> }, column3?: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> } }
        | { __typename: 'Place', id: string, name: string, isGroup: boolean, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              > } }>, column1: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> }, column2: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> }, column3?: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> } }
        | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean, programmeKind: ProgrammeKind | null, steps: Array<{ id: string, name: string }>, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              > } }>, column1: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> }, column2: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> }, column3?: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> } }
        | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean, projectKind: ProjectKind | null, subdistrict: { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind } | null, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              > } }>, column1: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> }, column2: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> }, column3?: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> } }
        | { __typename: 'Province', id: string, name: string, isGroup: boolean, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              > } }>, column1: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> }, column2: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> }, column3?: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> } }
        | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              > } }>, column1: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> }, column2: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> }, column3?: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> } }
        | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              > } }>, column1: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> }, column2: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> }, column3?: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                , to:
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                 } }> } }
       }> } };

export type LinksOfColumnFragment = { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { inferred: boolean, from:
        | { __typename: 'City', id: string, name: string, isGroup: boolean }
        | { __typename: 'Community', id: string, name: string, isGroup: boolean }
        | { __typename: 'District', id: string, name: string, isGroup: boolean }
        | { __typename: 'Document', id: string, name: string, isGroup: boolean }
        | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
        | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
        | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
        | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
        | { __typename: 'Person', id: string, name: string, isGroup: boolean }
        | { __typename: 'Place', id: string, name: string, isGroup: boolean }
        | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
        | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
        | { __typename: 'Province', id: string, name: string, isGroup: boolean }
        | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
        | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
      , to:
        | { __typename: 'City', id: string, name: string, isGroup: boolean }
        | { __typename: 'Community', id: string, name: string, isGroup: boolean }
        | { __typename: 'District', id: string, name: string, isGroup: boolean }
        | { __typename: 'Document', id: string, name: string, isGroup: boolean }
        | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
        | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
        | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
        | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
        | { __typename: 'Person', id: string, name: string, isGroup: boolean }
        | { __typename: 'Place', id: string, name: string, isGroup: boolean }
        | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
        | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
        | { __typename: 'Province', id: string, name: string, isGroup: boolean }
        | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
        | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
       } }> };

export type BrowseFacetsQueryVariables = Exact<{
  filter: EntityFilter;
  anyKind: EntityFilter;
  anyStatus: EntityFilter;
  anyYear: EntityFilter;
  citedOrNot: EntityFilter;
  ids: Array<string | number> | string | number;
}>;


export type BrowseFacetsQuery = { entities: { totalCount: number }, kinds: Array<{ value: string | null, count: number }>, statuses: Array<{ value: string | null, count: number }>, years: Array<{ value: string | null, count: number }>, citedOrNot: Array<{ value: string | null, count: number }>, divisions: Array<{ value: string | null, count: number, division:
      | { __typename: 'City', id: string, name: string, isGroup: boolean }
      | { __typename: 'Community', id: string, name: string, isGroup: boolean }
      | { __typename: 'District', id: string, name: string, isGroup: boolean }
      | { __typename: 'Document', id: string, name: string, isGroup: boolean }
      | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
      | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Person', id: string, name: string, isGroup: boolean }
      | { __typename: 'Place', id: string, name: string, isGroup: boolean }
      | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Province', id: string, name: string, isGroup: boolean }
      | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
      | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
     | null }>, nodes: Array<
    | { __typename: 'City', id: string, name: string, isGroup: boolean }
    | { __typename: 'Community', id: string, name: string, isGroup: boolean }
    | { __typename: 'District', id: string, name: string, isGroup: boolean }
    | { __typename: 'Document', id: string, name: string, isGroup: boolean }
    | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
    | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Person', id: string, name: string, isGroup: boolean }
    | { __typename: 'Place', id: string, name: string, isGroup: boolean }
    | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Province', id: string, name: string, isGroup: boolean }
    | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
    | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
    | Record<PropertyKey, never>
   | null> };

export type FacetPartsFragment = { value: string | null, count: number };

export type BrowseMetricsQueryVariables = Exact<{
  category?: string | null | undefined;
  measure?: Measure | null | undefined;
  direction: OrderDirection;
  after?: string | null | undefined;
}>;


export type BrowseMetricsQuery = { metrics: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, englishName: string, definition: string, category: MetricCategory, measure: Measure, unit: { symbol: string, name: string }, object: { name: string, englishName: string }, action: { name: string, englishName: string } | null } }> } };

export type BrowseReportsQueryVariables = Exact<{
  filter: ReportFilter;
  orderBy?: ReportOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type BrowseReportsQuery = { publishedReports: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, title: string, kind: ReportKind, publisher: string | null, publishedOn: string | null, period: { label: string, start: string | null, end: string | null, inferred: boolean }, covers: Array<
          | { __typename: 'City', id: string, name: string, isGroup: boolean }
          | { __typename: 'Community', id: string, name: string, isGroup: boolean }
          | { __typename: 'District', id: string, name: string, isGroup: boolean }
          | { __typename: 'Document', id: string, name: string, isGroup: boolean }
          | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
          | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Person', id: string, name: string, isGroup: boolean }
          | { __typename: 'Place', id: string, name: string, isGroup: boolean }
          | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Province', id: string, name: string, isGroup: boolean }
          | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
          | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
        >, entities: { totalCount: number }, observations: { totalCount: number } } }> } };

export type ChecksQueryVariables = Exact<{
  status?: CheckStatus | null | undefined;
  rule?: CheckRule | null | undefined;
  language: Language;
  after?: string | null | undefined;
}>;


export type ChecksQuery = { checks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, rule: CheckRule, status: CheckStatus, stated: number, computed: number, explanation: string, report: { covers: Array<
            | { __typename: 'City', id: string, name: string, isGroup: boolean }
            | { __typename: 'Community', id: string, name: string, isGroup: boolean }
            | { __typename: 'District', id: string, name: string, isGroup: boolean }
            | { __typename: 'Document', id: string, name: string, isGroup: boolean }
            | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
            | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'Person', id: string, name: string, isGroup: boolean }
            | { __typename: 'Place', id: string, name: string, isGroup: boolean }
            | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'Province', id: string, name: string, isGroup: boolean }
            | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
            | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
          > }, result: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
            | { __typename: 'City', id: string, name: string, isGroup: boolean }
            | { __typename: 'Community', id: string, name: string, isGroup: boolean }
            | { __typename: 'District', id: string, name: string, isGroup: boolean }
            | { __typename: 'Document', id: string, name: string, isGroup: boolean }
            | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
            | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'Person', id: string, name: string, isGroup: boolean }
            | { __typename: 'Place', id: string, name: string, isGroup: boolean }
            | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'Province', id: string, name: string, isGroup: boolean }
            | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
            | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
          >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              > } }> }, operands: Array<{ id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
            | { __typename: 'City', id: string, name: string, isGroup: boolean }
            | { __typename: 'Community', id: string, name: string, isGroup: boolean }
            | { __typename: 'District', id: string, name: string, isGroup: boolean }
            | { __typename: 'Document', id: string, name: string, isGroup: boolean }
            | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
            | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'Person', id: string, name: string, isGroup: boolean }
            | { __typename: 'Place', id: string, name: string, isGroup: boolean }
            | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'Province', id: string, name: string, isGroup: boolean }
            | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
            | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
          >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              > } }> }>, entities: Array<
          | { __typename: 'City', id: string, name: string, isGroup: boolean }
          | { __typename: 'Community', id: string, name: string, isGroup: boolean }
          | { __typename: 'District', id: string, name: string, isGroup: boolean }
          | { __typename: 'Document', id: string, name: string, isGroup: boolean }
          | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
          | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Person', id: string, name: string, isGroup: boolean }
          | { __typename: 'Place', id: string, name: string, isGroup: boolean }
          | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Province', id: string, name: string, isGroup: boolean }
          | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
          | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
        >, steps: Array<{ id: string, name: string }> } }> } };

export type CheckQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type CheckQuery = { node:
    | { __typename: 'Check', id: string, rule: CheckRule, status: CheckStatus, stated: number, computed: number, explanation: string, report: { covers: Array<
          | { __typename: 'City', id: string, name: string, isGroup: boolean }
          | { __typename: 'Community', id: string, name: string, isGroup: boolean }
          | { __typename: 'District', id: string, name: string, isGroup: boolean }
          | { __typename: 'Document', id: string, name: string, isGroup: boolean }
          | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
          | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Person', id: string, name: string, isGroup: boolean }
          | { __typename: 'Place', id: string, name: string, isGroup: boolean }
          | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Province', id: string, name: string, isGroup: boolean }
          | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
          | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
        > }, result: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
          | { __typename: 'City', id: string, name: string, isGroup: boolean }
          | { __typename: 'Community', id: string, name: string, isGroup: boolean }
          | { __typename: 'District', id: string, name: string, isGroup: boolean }
          | { __typename: 'Document', id: string, name: string, isGroup: boolean }
          | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
          | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Person', id: string, name: string, isGroup: boolean }
          | { __typename: 'Place', id: string, name: string, isGroup: boolean }
          | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Province', id: string, name: string, isGroup: boolean }
          | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
          | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
        >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            > } }> }, operands: Array<{ id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
          | { __typename: 'City', id: string, name: string, isGroup: boolean }
          | { __typename: 'Community', id: string, name: string, isGroup: boolean }
          | { __typename: 'District', id: string, name: string, isGroup: boolean }
          | { __typename: 'Document', id: string, name: string, isGroup: boolean }
          | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
          | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Person', id: string, name: string, isGroup: boolean }
          | { __typename: 'Place', id: string, name: string, isGroup: boolean }
          | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Province', id: string, name: string, isGroup: boolean }
          | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
          | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
        >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            > } }> }>, entities: Array<
        | { __typename: 'City', id: string, name: string, isGroup: boolean }
        | { __typename: 'Community', id: string, name: string, isGroup: boolean }
        | { __typename: 'District', id: string, name: string, isGroup: boolean }
        | { __typename: 'Document', id: string, name: string, isGroup: boolean }
        | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
        | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
        | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
        | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
        | { __typename: 'Person', id: string, name: string, isGroup: boolean }
        | { __typename: 'Place', id: string, name: string, isGroup: boolean }
        | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
        | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
        | { __typename: 'Province', id: string, name: string, isGroup: boolean }
        | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
        | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
      >, steps: Array<{ id: string, name: string }> }
    | { __typename: 'City' }
    | { __typename: 'Community' }
    | { __typename: 'Concept' }
    | { __typename: 'District' }
    | { __typename: 'Document' }
    | { __typename: 'Facility' }
    | { __typename: 'Honour' }
    | { __typename: 'Metric' }
    | { __typename: 'Observation' }
    | { __typename: 'Organization' }
    | { __typename: 'PartyOrganization' }
    | { __typename: 'Passage' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Programme' }
    | { __typename: 'Project' }
    | { __typename: 'Province' }
    | { __typename: 'Report' }
    | { __typename: 'ResidentialCompound' }
    | { __typename: 'StatusStatement' }
    | { __typename: 'Step' }
    | { __typename: 'Subdistrict' }
   | null };

export type CheckPartsFragment = { id: string, rule: CheckRule, status: CheckStatus, stated: number, computed: number, explanation: string, report: { covers: Array<
      | { __typename: 'City', id: string, name: string, isGroup: boolean }
      | { __typename: 'Community', id: string, name: string, isGroup: boolean }
      | { __typename: 'District', id: string, name: string, isGroup: boolean }
      | { __typename: 'Document', id: string, name: string, isGroup: boolean }
      | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
      | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Person', id: string, name: string, isGroup: boolean }
      | { __typename: 'Place', id: string, name: string, isGroup: boolean }
      | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Province', id: string, name: string, isGroup: boolean }
      | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
      | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
    > }, result: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
      | { __typename: 'City', id: string, name: string, isGroup: boolean }
      | { __typename: 'Community', id: string, name: string, isGroup: boolean }
      | { __typename: 'District', id: string, name: string, isGroup: boolean }
      | { __typename: 'Document', id: string, name: string, isGroup: boolean }
      | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
      | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Person', id: string, name: string, isGroup: boolean }
      | { __typename: 'Place', id: string, name: string, isGroup: boolean }
      | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Province', id: string, name: string, isGroup: boolean }
      | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
      | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
    >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        > } }> }, operands: Array<{ id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
      | { __typename: 'City', id: string, name: string, isGroup: boolean }
      | { __typename: 'Community', id: string, name: string, isGroup: boolean }
      | { __typename: 'District', id: string, name: string, isGroup: boolean }
      | { __typename: 'Document', id: string, name: string, isGroup: boolean }
      | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
      | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Person', id: string, name: string, isGroup: boolean }
      | { __typename: 'Place', id: string, name: string, isGroup: boolean }
      | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Province', id: string, name: string, isGroup: boolean }
      | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
      | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
    >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        > } }> }>, entities: Array<
    | { __typename: 'City', id: string, name: string, isGroup: boolean }
    | { __typename: 'Community', id: string, name: string, isGroup: boolean }
    | { __typename: 'District', id: string, name: string, isGroup: boolean }
    | { __typename: 'Document', id: string, name: string, isGroup: boolean }
    | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
    | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Person', id: string, name: string, isGroup: boolean }
    | { __typename: 'Place', id: string, name: string, isGroup: boolean }
    | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Province', id: string, name: string, isGroup: boolean }
    | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
    | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
  >, steps: Array<{ id: string, name: string }> };

export type MetricSheetQueryVariables = Exact<{
  id: string | number;
  within?: string | number | null | undefined;
  places?: Array<string | number> | string | number | null | undefined;
  beside: boolean;
}>;


export type MetricSheetQuery = { node:
    | { __typename: 'Check' }
    | { __typename: 'City' }
    | { __typename: 'Community' }
    | { __typename: 'Concept' }
    | { __typename: 'District' }
    | { __typename: 'Document' }
    | { __typename: 'Facility' }
    | { __typename: 'Honour' }
    | { __typename: 'Metric', id: string, name: string, englishName: string, definition: string, category: MetricCategory, additive: boolean, measure: Measure, object: { name: string, englishName: string }, action: { name: string, englishName: string } | null, unit: { symbol: string, name: string }, broader: { id: string, name: string, englishName: string } | null, narrower: Array<{ id: string, name: string, englishName: string }>, comparison?: Array<{ status: ReportedStatus, subdistrict: { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }, observations: Array<{ comparableValue: number, converted: boolean, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, partOf: { id: string } | null, rates: Array<{ value: number, denominator: { id: string, metric: { name: string, englishName: string }, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                  > } }> } }>, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
            | { __typename: 'City', id: string, name: string, isGroup: boolean }
            | { __typename: 'Community', id: string, name: string, isGroup: boolean }
            | { __typename: 'District', id: string, name: string, isGroup: boolean }
            | { __typename: 'Document', id: string, name: string, isGroup: boolean }
            | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
            | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'Person', id: string, name: string, isGroup: boolean }
            | { __typename: 'Place', id: string, name: string, isGroup: boolean }
            | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'Province', id: string, name: string, isGroup: boolean }
            | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
            | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
          >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              > } }> }> }> }
    | { __typename: 'Observation' }
    | { __typename: 'Organization' }
    | { __typename: 'PartyOrganization' }
    | { __typename: 'Passage' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Programme' }
    | { __typename: 'Project' }
    | { __typename: 'Province' }
    | { __typename: 'Report' }
    | { __typename: 'ResidentialCompound' }
    | { __typename: 'StatusStatement' }
    | { __typename: 'Step' }
    | { __typename: 'Subdistrict' }
   | null };

export type MetricTableQueryVariables = Exact<{
  category?: string | null | undefined;
  minSubdistricts?: number | null | undefined;
  text?: string | null | undefined;
  within?: string | number | null | undefined;
  places?: Array<string | number> | string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MetricTableQuery = { metrics: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, englishName: string, category: MetricCategory, comparison: Array<{ subdistrict: { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }, observations: Array<{ id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, partOf: { id: string } | null, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> }> }> } }> } };

export type MetricNamesQueryVariables = Exact<{
  category?: string | null | undefined;
  text?: string | null | undefined;
  within?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type MetricNamesQuery = { metrics: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, englishName: string, category: MetricCategory } }> } };

export type MetricsBesideQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  within?: string | number | null | undefined;
  places?: Array<string | number> | string | number | null | undefined;
  beside: boolean;
}>;


export type MetricsBesideQuery = { nodes: Array<
    | { __typename: 'Check' }
    | { __typename: 'City' }
    | { __typename: 'Community' }
    | { __typename: 'Concept' }
    | { __typename: 'District' }
    | { __typename: 'Document' }
    | { __typename: 'Facility' }
    | { __typename: 'Honour' }
    | { __typename: 'Metric', id: string, name: string, englishName: string, unit: { symbol: string, name: string }, comparison?: Array<{ subdistrict: { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }, observations: Array<{ id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, partOf: { id: string } | null, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
            | { __typename: 'City', id: string, name: string, isGroup: boolean }
            | { __typename: 'Community', id: string, name: string, isGroup: boolean }
            | { __typename: 'District', id: string, name: string, isGroup: boolean }
            | { __typename: 'Document', id: string, name: string, isGroup: boolean }
            | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
            | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'Person', id: string, name: string, isGroup: boolean }
            | { __typename: 'Place', id: string, name: string, isGroup: boolean }
            | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'Province', id: string, name: string, isGroup: boolean }
            | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
            | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
          >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              > } }> }> }> }
    | { __typename: 'Observation' }
    | { __typename: 'Organization' }
    | { __typename: 'PartyOrganization' }
    | { __typename: 'Passage' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Programme' }
    | { __typename: 'Project' }
    | { __typename: 'Province' }
    | { __typename: 'Report' }
    | { __typename: 'ResidentialCompound' }
    | { __typename: 'StatusStatement' }
    | { __typename: 'Step' }
    | { __typename: 'Subdistrict' }
   | null> };

export type OverTimeQueryVariables = Exact<{
  places: Array<string | number> | string | number;
  metric: string | number;
}>;


export type OverTimeQuery = { nodes: Array<
    | { __typename: 'Check' }
    | { __typename: 'City', id: string, name: string, isGroup: boolean, series: { points: Array<{ period: { label: string, start: string | null, end: string | null, inferred: boolean }, observation: { comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> }, revises: Array<{ id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> }>, change: { absolute: number, percent: number | null, since: { label: string, start: string | null, end: string | null, inferred: boolean } } | null }> } | null }
    | { __typename: 'Community', id: string, name: string, isGroup: boolean, series: { points: Array<{ period: { label: string, start: string | null, end: string | null, inferred: boolean }, observation: { comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> }, revises: Array<{ id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> }>, change: { absolute: number, percent: number | null, since: { label: string, start: string | null, end: string | null, inferred: boolean } } | null }> } | null }
    | { __typename: 'Concept' }
    | { __typename: 'District', id: string, name: string, isGroup: boolean, series: { points: Array<{ period: { label: string, start: string | null, end: string | null, inferred: boolean }, observation: { comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> }, revises: Array<{ id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> }>, change: { absolute: number, percent: number | null, since: { label: string, start: string | null, end: string | null, inferred: boolean } } | null }> } | null }
    | { __typename: 'Document', id: string, name: string, isGroup: boolean, series: { points: Array<{ period: { label: string, start: string | null, end: string | null, inferred: boolean }, observation: { comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> }, revises: Array<{ id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> }>, change: { absolute: number, percent: number | null, since: { label: string, start: string | null, end: string | null, inferred: boolean } } | null }> } | null }
    | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean, series: { points: Array<{ period: { label: string, start: string | null, end: string | null, inferred: boolean }, observation: { comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> }, revises: Array<{ id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> }>, change: { absolute: number, percent: number | null, since: { label: string, start: string | null, end: string | null, inferred: boolean } } | null }> } | null }
    | { __typename: 'Honour', id: string, name: string, isGroup: boolean, series: { points: Array<{ period: { label: string, start: string | null, end: string | null, inferred: boolean }, observation: { comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> }, revises: Array<{ id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> }>, change: { absolute: number, percent: number | null, since: { label: string, start: string | null, end: string | null, inferred: boolean } } | null }> } | null }
    | { __typename: 'Metric' }
    | { __typename: 'Observation' }
    | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean, series: { points: Array<{ period: { label: string, start: string | null, end: string | null, inferred: boolean }, observation: { comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> }, revises: Array<{ id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> }>, change: { absolute: number, percent: number | null, since: { label: string, start: string | null, end: string | null, inferred: boolean } } | null }> } | null }
    | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean, series: { points: Array<{ period: { label: string, start: string | null, end: string | null, inferred: boolean }, observation: { comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> }, revises: Array<{ id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> }>, change: { absolute: number, percent: number | null, since: { label: string, start: string | null, end: string | null, inferred: boolean } } | null }> } | null }
    | { __typename: 'Passage' }
    | { __typename: 'Person', id: string, name: string, isGroup: boolean, series: { points: Array<{ period: { label: string, start: string | null, end: string | null, inferred: boolean }, observation: { comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> }, revises: Array<{ id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> }>, change: { absolute: number, percent: number | null, since: { label: string, start: string | null, end: string | null, inferred: boolean } } | null }> } | null }
    | { __typename: 'Place', id: string, name: string, isGroup: boolean, series: { points: Array<{ period: { label: string, start: string | null, end: string | null, inferred: boolean }, observation: { comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> }, revises: Array<{ id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> }>, change: { absolute: number, percent: number | null, since: { label: string, start: string | null, end: string | null, inferred: boolean } } | null }> } | null }
    | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean, series: { points: Array<{ period: { label: string, start: string | null, end: string | null, inferred: boolean }, observation: { comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> }, revises: Array<{ id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> }>, change: { absolute: number, percent: number | null, since: { label: string, start: string | null, end: string | null, inferred: boolean } } | null }> } | null }
    | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean, series: { points: Array<{ period: { label: string, start: string | null, end: string | null, inferred: boolean }, observation: { comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> }, revises: Array<{ id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> }>, change: { absolute: number, percent: number | null, since: { label: string, start: string | null, end: string | null, inferred: boolean } } | null }> } | null }
    | { __typename: 'Province', id: string, name: string, isGroup: boolean, series: { points: Array<{ period: { label: string, start: string | null, end: string | null, inferred: boolean }, observation: { comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> }, revises: Array<{ id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> }>, change: { absolute: number, percent: number | null, since: { label: string, start: string | null, end: string | null, inferred: boolean } } | null }> } | null }
    | { __typename: 'Report' }
    | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean, series: { points: Array<{ period: { label: string, start: string | null, end: string | null, inferred: boolean }, observation: { comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> }, revises: Array<{ id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> }>, change: { absolute: number, percent: number | null, since: { label: string, start: string | null, end: string | null, inferred: boolean } } | null }> } | null }
    | { __typename: 'StatusStatement' }
    | { __typename: 'Step' }
    | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind, series: { points: Array<{ period: { label: string, start: string | null, end: string | null, inferred: boolean }, observation: { comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> }, revises: Array<{ id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> }>, change: { absolute: number, percent: number | null, since: { label: string, start: string | null, end: string | null, inferred: boolean } } | null }> } | null }
   | null> };

export type RankingQueryVariables = Exact<{
  id: string | number;
  within?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type RankingQuery = { node:
    | { __typename: 'Metric', ranking: { totalCount: number, period: { label: string, start: string | null, end: string | null } | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { place:
              | { __typename: 'City', id: string, name: string, isGroup: boolean, province: { name: string } }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean, subdistrict: { name: string, district: { name: string } } | null }
              | { __typename: 'District', id: string, name: string, isGroup: boolean, city: { name: string, province: { name: string } } }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean, subdistrict: { name: string } | null }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean, subdistrict: { name: string } | null, locatedIn: { edges: Array<{ node:
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                     }> } }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean, subdistrict: { name: string } | null, locatedIn: { edges: Array<{ node:
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                     }> } }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean, subdistrict: { name: string } | null }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean, subdistrict: { name: string } | null }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean, subdistrict: { name: string } | null }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind, district: { name: string, city: { name: string, province: { name: string } } } }
            , observation: { comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
              >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                  > } }> } } }> } }
    | Record<PropertyKey, never>
   | null };

export type NotRankedQueryVariables = Exact<{
  id: string | number;
  within?: string | number | null | undefined;
}>;


export type NotRankedQuery = { node:
    | { __typename: 'Metric', ranking: { leftOutCount: number } }
    | Record<PropertyKey, never>
   | null };

export type SumsByPlaceQueryVariables = Exact<{
  places: Array<string | number> | string | number;
  metric: string | number;
}>;


export type SumsByPlaceQuery = { nodes: Array<
    | { __typename: 'Check' }
    | { __typename: 'City' }
    | { __typename: 'Community' }
    | { __typename: 'Concept' }
    | { __typename: 'District' }
    | { __typename: 'Document' }
    | { __typename: 'Facility' }
    | { __typename: 'Honour' }
    | { __typename: 'Metric' }
    | { __typename: 'Observation' }
    | { __typename: 'Organization' }
    | { __typename: 'PartyOrganization' }
    | { __typename: 'Passage' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Programme' }
    | { __typename: 'Project' }
    | { __typename: 'Province' }
    | { __typename: 'Report' }
    | { __typename: 'ResidentialCompound' }
    | { __typename: 'StatusStatement' }
    | { __typename: 'Step' }
    | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind, whole: Array<{ count: number, status: ObservationStatus | null, sumWithheld: SumWithheld | null, period: { label: string, start: string | null, end: string | null, inferred: boolean } | null, dimensions: Array<{ name: string, value: string }> | null, sum: { value: number, qualifier: Qualifier, count: number, observations: Array<{ citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> }> } | null }>, alike: Array<{ count: number, status: ObservationStatus | null, sumWithheld: SumWithheld | null, period: { label: string, start: string | null, end: string | null, inferred: boolean } | null, dimensions: Array<{ name: string, value: string }> | null, sum: { value: number, qualifier: Qualifier, count: number, observations: Array<{ citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> }> } | null }> }
   | null> };

export type SumPartsFragment = { count: number, status: ObservationStatus | null, sumWithheld: SumWithheld | null, period: { label: string, start: string | null, end: string | null, inferred: boolean } | null, dimensions: Array<{ name: string, value: string }> | null, sum: { value: number, qualifier: Qualifier, count: number, observations: Array<{ citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > } }> }> } | null };

export type EntityQueryVariables = Exact<{
  id: string | number;
  english: boolean;
}>;


export type EntityQuery = { node:
    | { __typename: 'Check' }
    | { __typename: 'City', aliases: Array<string>, id: string, name: string, isGroup: boolean, pinyin?: string | null, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > } }>, reports: Array<{ id: string, title: string, publisher: string | null, publishedOn: string | null, fileName: string, period: { label: string, start: string | null, end: string | null, inferred: boolean }, observations: { totalCount: number }, entities: { totalCount: number } }>, code: { scheme: string, value: string, vintage: string, name: string, match: CodeMatch | null } | null, province: { __typename: 'Province', id: string, name: string, isGroup: boolean } }
    | { __typename: 'Community', aliases: Array<string>, id: string, name: string, isGroup: boolean, pinyin?: string | null, communityKind: CommunityKind | null, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > } }>, reports: Array<{ id: string, title: string, publisher: string | null, publishedOn: string | null, fileName: string, period: { label: string, start: string | null, end: string | null, inferred: boolean }, observations: { totalCount: number }, entities: { totalCount: number } }>, code: { scheme: string, value: string, vintage: string, name: string, match: CodeMatch | null } | null, subdistrict: { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind, district: { __typename: 'District', id: string, name: string, isGroup: boolean, city: { __typename: 'City', id: string, name: string, isGroup: boolean, province: { __typename: 'Province', id: string, name: string, isGroup: boolean } } } } | null }
    | { __typename: 'Concept' }
    | { __typename: 'District', aliases: Array<string>, id: string, name: string, isGroup: boolean, pinyin?: string | null, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > } }>, reports: Array<{ id: string, title: string, publisher: string | null, publishedOn: string | null, fileName: string, period: { label: string, start: string | null, end: string | null, inferred: boolean }, observations: { totalCount: number }, entities: { totalCount: number } }>, code: { scheme: string, value: string, vintage: string, name: string, match: CodeMatch | null } | null, city: { __typename: 'City', id: string, name: string, isGroup: boolean, province: { __typename: 'Province', id: string, name: string, isGroup: boolean } } }
    | { __typename: 'Document', aliases: Array<string>, id: string, name: string, isGroup: boolean, pinyin?: string | null, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > } }> }
    | { __typename: 'Facility', aliases: Array<string>, status: Status | null, id: string, name: string, isGroup: boolean, pinyin?: string | null, facilityKind: FacilityKind | null, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > } }>, statusHistory: Array<{ id: string, status: Status, asOf: { label: string, start: string | null, end: string | null, inferred: boolean }, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            > } }> }>, subdistrict: { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind, district: { __typename: 'District', id: string, name: string, isGroup: boolean, city: { __typename: 'City', id: string, name: string, isGroup: boolean, province: { __typename: 'Province', id: string, name: string, isGroup: boolean } } } } | null }
    | { __typename: 'Honour', aliases: Array<string>, id: string, name: string, isGroup: boolean, pinyin?: string | null, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > } }> }
    | { __typename: 'Metric' }
    | { __typename: 'Observation' }
    | { __typename: 'Organization', aliases: Array<string>, status: Status | null, id: string, name: string, isGroup: boolean, pinyin?: string | null, organizationKind: OrganizationKind | null, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > } }>, statusHistory: Array<{ id: string, status: Status, asOf: { label: string, start: string | null, end: string | null, inferred: boolean }, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            > } }> }>, subdistrict: { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind, district: { __typename: 'District', id: string, name: string, isGroup: boolean, city: { __typename: 'City', id: string, name: string, isGroup: boolean, province: { __typename: 'Province', id: string, name: string, isGroup: boolean } } } } | null }
    | { __typename: 'PartyOrganization', aliases: Array<string>, level: PartyOrganizationLevel | null, status: Status | null, id: string, name: string, isGroup: boolean, pinyin?: string | null, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > } }>, statusHistory: Array<{ id: string, status: Status, asOf: { label: string, start: string | null, end: string | null, inferred: boolean }, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            > } }> }>, subdistrict: { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind, district: { __typename: 'District', id: string, name: string, isGroup: boolean, city: { __typename: 'City', id: string, name: string, isGroup: boolean, province: { __typename: 'Province', id: string, name: string, isGroup: boolean } } } } | null }
    | { __typename: 'Passage' }
    | { __typename: 'Person', aliases: Array<string>, id: string, name: string, isGroup: boolean, pinyin?: string | null, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > } }>, roles: Array<{ title: string, start: string | null, end: string | null, inferred: boolean, organization:
          | { __typename: 'City', id: string, name: string, isGroup: boolean }
          | { __typename: 'Community', id: string, name: string, isGroup: boolean }
          | { __typename: 'District', id: string, name: string, isGroup: boolean }
          | { __typename: 'Document', id: string, name: string, isGroup: boolean }
          | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
          | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Person', id: string, name: string, isGroup: boolean }
          | { __typename: 'Place', id: string, name: string, isGroup: boolean }
          | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Province', id: string, name: string, isGroup: boolean }
          | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
          | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
        , citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            > } }> }> }
    | { __typename: 'Place', aliases: Array<string>, id: string, name: string, isGroup: boolean, pinyin?: string | null, placeKind: PlaceKind | null, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > } }>, subdistrict: { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind, district: { __typename: 'District', id: string, name: string, isGroup: boolean, city: { __typename: 'City', id: string, name: string, isGroup: boolean, province: { __typename: 'Province', id: string, name: string, isGroup: boolean } } } } | null }
    | { __typename: 'Programme', aliases: Array<string>, status: Status | null, id: string, name: string, isGroup: boolean, pinyin?: string | null, programmeKind: ProgrammeKind | null, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > } }>, statusHistory: Array<{ id: string, status: Status, asOf: { label: string, start: string | null, end: string | null, inferred: boolean }, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            > } }> }>, steps: Array<{ id: string, name: string, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            > } }> }> }
    | { __typename: 'Project', aliases: Array<string>, status: Status | null, id: string, name: string, isGroup: boolean, pinyin?: string | null, projectKind: ProjectKind | null, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > } }>, statusHistory: Array<{ id: string, status: Status, asOf: { label: string, start: string | null, end: string | null, inferred: boolean }, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            > } }> }>, subdistrict: { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind, district: { __typename: 'District', id: string, name: string, isGroup: boolean, city: { __typename: 'City', id: string, name: string, isGroup: boolean, province: { __typename: 'Province', id: string, name: string, isGroup: boolean } } } } | null }
    | { __typename: 'Province', aliases: Array<string>, id: string, name: string, isGroup: boolean, pinyin?: string | null, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > } }>, reports: Array<{ id: string, title: string, publisher: string | null, publishedOn: string | null, fileName: string, period: { label: string, start: string | null, end: string | null, inferred: boolean }, observations: { totalCount: number }, entities: { totalCount: number } }>, code: { scheme: string, value: string, vintage: string, name: string, match: CodeMatch | null } | null }
    | { __typename: 'Report' }
    | { __typename: 'ResidentialCompound', aliases: Array<string>, id: string, name: string, isGroup: boolean, pinyin?: string | null, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > } }>, reports: Array<{ id: string, title: string, publisher: string | null, publishedOn: string | null, fileName: string, period: { label: string, start: string | null, end: string | null, inferred: boolean }, observations: { totalCount: number }, entities: { totalCount: number } }>, subdistrict: { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind, district: { __typename: 'District', id: string, name: string, isGroup: boolean, city: { __typename: 'City', id: string, name: string, isGroup: boolean, province: { __typename: 'Province', id: string, name: string, isGroup: boolean } } } } | null }
    | { __typename: 'StatusStatement' }
    | { __typename: 'Step' }
    | { __typename: 'Subdistrict', aliases: Array<string>, id: string, name: string, isGroup: boolean, pinyin?: string | null, subdistrictKind: SubdistrictKind, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > } }>, code: { scheme: string, value: string, vintage: string, name: string, match: CodeMatch | null } | null, reports: Array<{ id: string, title: string, publisher: string | null, publishedOn: string | null, fileName: string, period: { label: string, start: string | null, end: string | null, inferred: boolean }, observations: { totalCount: number }, entities: { totalCount: number } }>, district: { __typename: 'District', id: string, name: string, isGroup: boolean, city: { __typename: 'City', id: string, name: string, isGroup: boolean, province: { __typename: 'Province', id: string, name: string, isGroup: boolean } } } }
   | null };

export type CodePartsFragment = { scheme: string, value: string, vintage: string, name: string, match: CodeMatch | null };

export type StatusPartsFragment = { id: string, status: Status, asOf: { label: string, start: string | null, end: string | null, inferred: boolean }, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      > } }> };

export type ProjectCommunitiesQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type ProjectCommunitiesQuery = { node:
    | { __typename: 'Check' }
    | { __typename: 'City' }
    | { __typename: 'Community' }
    | { __typename: 'Concept' }
    | { __typename: 'District' }
    | { __typename: 'Document' }
    | { __typename: 'Facility' }
    | { __typename: 'Honour' }
    | { __typename: 'Metric' }
    | { __typename: 'Observation' }
    | { __typename: 'Organization' }
    | { __typename: 'PartyOrganization' }
    | { __typename: 'Passage' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Programme' }
    | { __typename: 'Project', communities: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Community', id: string, name: string, isGroup: boolean }, links: Array<{ inferred: boolean, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> }> }> } }
    | { __typename: 'Province' }
    | { __typename: 'Report' }
    | { __typename: 'ResidentialCompound' }
    | { __typename: 'StatusStatement' }
    | { __typename: 'Step' }
    | { __typename: 'Subdistrict' }
   | null };

export type KeyFiguresQueryVariables = Exact<{
  id: string | number;
}>;


export type KeyFiguresQuery = { node:
    | { __typename: 'Check' }
    | { __typename: 'City' }
    | { __typename: 'Community' }
    | { __typename: 'Concept' }
    | { __typename: 'District' }
    | { __typename: 'Document' }
    | { __typename: 'Facility' }
    | { __typename: 'Honour' }
    | { __typename: 'Metric' }
    | { __typename: 'Observation' }
    | { __typename: 'Organization' }
    | { __typename: 'PartyOrganization' }
    | { __typename: 'Passage' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Programme' }
    | { __typename: 'Project' }
    | { __typename: 'Province' }
    | { __typename: 'Report' }
    | { __typename: 'ResidentialCompound' }
    | { __typename: 'StatusStatement' }
    | { __typename: 'Step' }
    | { __typename: 'Subdistrict', observations: { edges: Array<{ node: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, partOf: { id: string } | null, revisedBy: { id: string } | null, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> } }> } }
   | null };

export type ReportPartsFragment = { id: string, title: string, publisher: string | null, publishedOn: string | null, fileName: string, period: { label: string, start: string | null, end: string | null, inferred: boolean }, observations: { totalCount: number }, entities: { totalCount: number } };

export type ListedFigureFragment = { converted: boolean, comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, metric: { id: string, name: string, englishName: string, category: MetricCategory, unit: { symbol: string, name: string } }, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, subjects: Array<
    | { __typename: 'City', id: string, name: string, isGroup: boolean }
    | { __typename: 'Community', id: string, name: string, isGroup: boolean }
    | { __typename: 'District', id: string, name: string, isGroup: boolean }
    | { __typename: 'Document', id: string, name: string, isGroup: boolean }
    | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
    | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Person', id: string, name: string, isGroup: boolean }
    | { __typename: 'Place', id: string, name: string, isGroup: boolean }
    | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Province', id: string, name: string, isGroup: boolean }
    | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
    | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
  >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> };

export type SheetFiguresFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { converted: boolean, comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, partOf: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
          | { __typename: 'City', id: string, name: string, isGroup: boolean }
          | { __typename: 'Community', id: string, name: string, isGroup: boolean }
          | { __typename: 'District', id: string, name: string, isGroup: boolean }
          | { __typename: 'Document', id: string, name: string, isGroup: boolean }
          | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
          | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Person', id: string, name: string, isGroup: boolean }
          | { __typename: 'Place', id: string, name: string, isGroup: boolean }
          | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Province', id: string, name: string, isGroup: boolean }
          | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
          | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
        >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            > } }> } | null, parts: Array<{ converted: boolean, comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, metric: { id: string, name: string, englishName: string, category: MetricCategory, unit: { symbol: string, name: string } }, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, subjects: Array<
          | { __typename: 'City', id: string, name: string, isGroup: boolean }
          | { __typename: 'Community', id: string, name: string, isGroup: boolean }
          | { __typename: 'District', id: string, name: string, isGroup: boolean }
          | { __typename: 'Document', id: string, name: string, isGroup: boolean }
          | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
          | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Person', id: string, name: string, isGroup: boolean }
          | { __typename: 'Place', id: string, name: string, isGroup: boolean }
          | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Province', id: string, name: string, isGroup: boolean }
          | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
          | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
        >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> }>, rates?: Array<{ value: number, qualifier: Qualifier, denominator: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
            | { __typename: 'City', id: string, name: string, isGroup: boolean }
            | { __typename: 'Community', id: string, name: string, isGroup: boolean }
            | { __typename: 'District', id: string, name: string, isGroup: boolean }
            | { __typename: 'Document', id: string, name: string, isGroup: boolean }
            | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
            | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'Person', id: string, name: string, isGroup: boolean }
            | { __typename: 'Place', id: string, name: string, isGroup: boolean }
            | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'Province', id: string, name: string, isGroup: boolean }
            | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
            | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
          >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              > } }> } }>, metric: { id: string, name: string, englishName: string, category: MetricCategory, unit: { symbol: string, name: string } }, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, subjects: Array<
        | { __typename: 'City', id: string, name: string, isGroup: boolean }
        | { __typename: 'Community', id: string, name: string, isGroup: boolean }
        | { __typename: 'District', id: string, name: string, isGroup: boolean }
        | { __typename: 'Document', id: string, name: string, isGroup: boolean }
        | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
        | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
        | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
        | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
        | { __typename: 'Person', id: string, name: string, isGroup: boolean }
        | { __typename: 'Place', id: string, name: string, isGroup: boolean }
        | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
        | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
        | { __typename: 'Province', id: string, name: string, isGroup: boolean }
        | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
        | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
      >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> } }> };

export type SheetFigureFragment = { converted: boolean, comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, partOf: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
      | { __typename: 'City', id: string, name: string, isGroup: boolean }
      | { __typename: 'Community', id: string, name: string, isGroup: boolean }
      | { __typename: 'District', id: string, name: string, isGroup: boolean }
      | { __typename: 'Document', id: string, name: string, isGroup: boolean }
      | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
      | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Person', id: string, name: string, isGroup: boolean }
      | { __typename: 'Place', id: string, name: string, isGroup: boolean }
      | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Province', id: string, name: string, isGroup: boolean }
      | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
      | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
    >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        > } }> } | null, parts: Array<{ converted: boolean, comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, metric: { id: string, name: string, englishName: string, category: MetricCategory, unit: { symbol: string, name: string } }, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, subjects: Array<
      | { __typename: 'City', id: string, name: string, isGroup: boolean }
      | { __typename: 'Community', id: string, name: string, isGroup: boolean }
      | { __typename: 'District', id: string, name: string, isGroup: boolean }
      | { __typename: 'Document', id: string, name: string, isGroup: boolean }
      | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
      | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Person', id: string, name: string, isGroup: boolean }
      | { __typename: 'Place', id: string, name: string, isGroup: boolean }
      | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Province', id: string, name: string, isGroup: boolean }
      | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
      | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
    >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> }>, rates?: Array<{ value: number, qualifier: Qualifier, denominator: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
        | { __typename: 'City', id: string, name: string, isGroup: boolean }
        | { __typename: 'Community', id: string, name: string, isGroup: boolean }
        | { __typename: 'District', id: string, name: string, isGroup: boolean }
        | { __typename: 'Document', id: string, name: string, isGroup: boolean }
        | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
        | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
        | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
        | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
        | { __typename: 'Person', id: string, name: string, isGroup: boolean }
        | { __typename: 'Place', id: string, name: string, isGroup: boolean }
        | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
        | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
        | { __typename: 'Province', id: string, name: string, isGroup: boolean }
        | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
        | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
      >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > } }> } }>, metric: { id: string, name: string, englishName: string, category: MetricCategory, unit: { symbol: string, name: string } }, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, subjects: Array<
    | { __typename: 'City', id: string, name: string, isGroup: boolean }
    | { __typename: 'Community', id: string, name: string, isGroup: boolean }
    | { __typename: 'District', id: string, name: string, isGroup: boolean }
    | { __typename: 'Document', id: string, name: string, isGroup: boolean }
    | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
    | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Person', id: string, name: string, isGroup: boolean }
    | { __typename: 'Place', id: string, name: string, isGroup: boolean }
    | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Province', id: string, name: string, isGroup: boolean }
    | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
    | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
  >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> };

export type LinkWithEndsFragment = { type: LinkType, inferred: boolean, role: ProjectRole | null, title: string | null, status: Status | null, from:
    | { __typename: 'City', id: string, name: string, isGroup: boolean }
    | { __typename: 'Community', id: string, name: string, isGroup: boolean }
    | { __typename: 'District', id: string, name: string, isGroup: boolean }
    | { __typename: 'Document', id: string, name: string, isGroup: boolean }
    | { __typename: 'Facility', id: string, status: Status | null, name: string, isGroup: boolean }
    | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
    | { __typename: 'Organization', id: string, status: Status | null, name: string, isGroup: boolean }
    | { __typename: 'PartyOrganization', id: string, status: Status | null, name: string, isGroup: boolean }
    | { __typename: 'Person', id: string, name: string, isGroup: boolean }
    | { __typename: 'Place', id: string, name: string, isGroup: boolean }
    | { __typename: 'Programme', id: string, status: Status | null, name: string, isGroup: boolean }
    | { __typename: 'Project', id: string, status: Status | null, name: string, isGroup: boolean }
    | { __typename: 'Province', id: string, name: string, isGroup: boolean }
    | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
    | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
  , to:
    | { __typename: 'City', id: string, name: string, isGroup: boolean }
    | { __typename: 'Community', id: string, name: string, isGroup: boolean }
    | { __typename: 'District', id: string, name: string, isGroup: boolean }
    | { __typename: 'Document', id: string, name: string, isGroup: boolean }
    | { __typename: 'Facility', id: string, status: Status | null, name: string, isGroup: boolean }
    | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
    | { __typename: 'Organization', id: string, status: Status | null, name: string, isGroup: boolean }
    | { __typename: 'PartyOrganization', id: string, status: Status | null, name: string, isGroup: boolean }
    | { __typename: 'Person', id: string, name: string, isGroup: boolean }
    | { __typename: 'Place', id: string, name: string, isGroup: boolean }
    | { __typename: 'Programme', id: string, status: Status | null, name: string, isGroup: boolean }
    | { __typename: 'Project', id: string, status: Status | null, name: string, isGroup: boolean }
    | { __typename: 'Province', id: string, name: string, isGroup: boolean }
    | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
    | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
  , citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      > } }> };

export type FiguresAboutQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
  rates: boolean;
}>;


export type FiguresAboutQuery = { node:
    | { __typename: 'Check' }
    | { __typename: 'City', observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { converted: boolean, comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, partOf: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
              >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                  > } }> } | null, parts: Array<{ converted: boolean, comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, metric: { id: string, name: string, englishName: string, category: MetricCategory, unit: { symbol: string, name: string } }, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, subjects: Array<
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
              >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                  > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> }>, rates?: Array<{ value: number, qualifier: Qualifier, denominator: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                    > } }> } }>, metric: { id: string, name: string, englishName: string, category: MetricCategory, unit: { symbol: string, name: string } }, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> } }> } }
    | { __typename: 'Community', observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { converted: boolean, comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, partOf: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
              >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                  > } }> } | null, parts: Array<{ converted: boolean, comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, metric: { id: string, name: string, englishName: string, category: MetricCategory, unit: { symbol: string, name: string } }, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, subjects: Array<
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
              >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                  > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> }>, rates?: Array<{ value: number, qualifier: Qualifier, denominator: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                    > } }> } }>, metric: { id: string, name: string, englishName: string, category: MetricCategory, unit: { symbol: string, name: string } }, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> } }> } }
    | { __typename: 'Concept' }
    | { __typename: 'District', observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { converted: boolean, comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, partOf: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
              >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                  > } }> } | null, parts: Array<{ converted: boolean, comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, metric: { id: string, name: string, englishName: string, category: MetricCategory, unit: { symbol: string, name: string } }, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, subjects: Array<
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
              >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                  > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> }>, rates?: Array<{ value: number, qualifier: Qualifier, denominator: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                    > } }> } }>, metric: { id: string, name: string, englishName: string, category: MetricCategory, unit: { symbol: string, name: string } }, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> } }> } }
    | { __typename: 'Document', observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { converted: boolean, comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, partOf: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
              >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                  > } }> } | null, parts: Array<{ converted: boolean, comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, metric: { id: string, name: string, englishName: string, category: MetricCategory, unit: { symbol: string, name: string } }, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, subjects: Array<
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
              >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                  > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> }>, rates?: Array<{ value: number, qualifier: Qualifier, denominator: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                    > } }> } }>, metric: { id: string, name: string, englishName: string, category: MetricCategory, unit: { symbol: string, name: string } }, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> } }> } }
    | { __typename: 'Facility', observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { converted: boolean, comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, partOf: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
              >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                  > } }> } | null, parts: Array<{ converted: boolean, comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, metric: { id: string, name: string, englishName: string, category: MetricCategory, unit: { symbol: string, name: string } }, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, subjects: Array<
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
              >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                  > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> }>, rates?: Array<{ value: number, qualifier: Qualifier, denominator: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                    > } }> } }>, metric: { id: string, name: string, englishName: string, category: MetricCategory, unit: { symbol: string, name: string } }, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> } }> } }
    | { __typename: 'Honour', observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { converted: boolean, comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, partOf: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
              >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                  > } }> } | null, parts: Array<{ converted: boolean, comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, metric: { id: string, name: string, englishName: string, category: MetricCategory, unit: { symbol: string, name: string } }, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, subjects: Array<
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
              >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                  > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> }>, rates?: Array<{ value: number, qualifier: Qualifier, denominator: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                    > } }> } }>, metric: { id: string, name: string, englishName: string, category: MetricCategory, unit: { symbol: string, name: string } }, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> } }> } }
    | { __typename: 'Metric' }
    | { __typename: 'Observation' }
    | { __typename: 'Organization', observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { converted: boolean, comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, partOf: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
              >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                  > } }> } | null, parts: Array<{ converted: boolean, comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, metric: { id: string, name: string, englishName: string, category: MetricCategory, unit: { symbol: string, name: string } }, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, subjects: Array<
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
              >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                  > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> }>, rates?: Array<{ value: number, qualifier: Qualifier, denominator: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                    > } }> } }>, metric: { id: string, name: string, englishName: string, category: MetricCategory, unit: { symbol: string, name: string } }, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> } }> } }
    | { __typename: 'PartyOrganization', observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { converted: boolean, comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, partOf: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
              >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                  > } }> } | null, parts: Array<{ converted: boolean, comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, metric: { id: string, name: string, englishName: string, category: MetricCategory, unit: { symbol: string, name: string } }, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, subjects: Array<
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
              >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                  > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> }>, rates?: Array<{ value: number, qualifier: Qualifier, denominator: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                    > } }> } }>, metric: { id: string, name: string, englishName: string, category: MetricCategory, unit: { symbol: string, name: string } }, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> } }> } }
    | { __typename: 'Passage' }
    | { __typename: 'Person', observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { converted: boolean, comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, partOf: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
              >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                  > } }> } | null, parts: Array<{ converted: boolean, comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, metric: { id: string, name: string, englishName: string, category: MetricCategory, unit: { symbol: string, name: string } }, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, subjects: Array<
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
              >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                  > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> }>, rates?: Array<{ value: number, qualifier: Qualifier, denominator: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                    > } }> } }>, metric: { id: string, name: string, englishName: string, category: MetricCategory, unit: { symbol: string, name: string } }, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> } }> } }
    | { __typename: 'Place', observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { converted: boolean, comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, partOf: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
              >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                  > } }> } | null, parts: Array<{ converted: boolean, comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, metric: { id: string, name: string, englishName: string, category: MetricCategory, unit: { symbol: string, name: string } }, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, subjects: Array<
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
              >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                  > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> }>, rates?: Array<{ value: number, qualifier: Qualifier, denominator: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                    > } }> } }>, metric: { id: string, name: string, englishName: string, category: MetricCategory, unit: { symbol: string, name: string } }, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> } }> } }
    | { __typename: 'Programme', observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { converted: boolean, comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, partOf: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
              >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                  > } }> } | null, parts: Array<{ converted: boolean, comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, metric: { id: string, name: string, englishName: string, category: MetricCategory, unit: { symbol: string, name: string } }, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, subjects: Array<
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
              >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                  > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> }>, rates?: Array<{ value: number, qualifier: Qualifier, denominator: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                    > } }> } }>, metric: { id: string, name: string, englishName: string, category: MetricCategory, unit: { symbol: string, name: string } }, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> } }> } }
    | { __typename: 'Project', observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { converted: boolean, comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, partOf: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
              >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                  > } }> } | null, parts: Array<{ converted: boolean, comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, metric: { id: string, name: string, englishName: string, category: MetricCategory, unit: { symbol: string, name: string } }, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, subjects: Array<
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
              >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                  > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> }>, rates?: Array<{ value: number, qualifier: Qualifier, denominator: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                    > } }> } }>, metric: { id: string, name: string, englishName: string, category: MetricCategory, unit: { symbol: string, name: string } }, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> } }> } }
    | { __typename: 'Province', observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { converted: boolean, comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, partOf: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
              >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                  > } }> } | null, parts: Array<{ converted: boolean, comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, metric: { id: string, name: string, englishName: string, category: MetricCategory, unit: { symbol: string, name: string } }, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, subjects: Array<
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
              >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                  > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> }>, rates?: Array<{ value: number, qualifier: Qualifier, denominator: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                    > } }> } }>, metric: { id: string, name: string, englishName: string, category: MetricCategory, unit: { symbol: string, name: string } }, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> } }> } }
    | { __typename: 'Report' }
    | { __typename: 'ResidentialCompound', observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { converted: boolean, comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, partOf: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
              >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                  > } }> } | null, parts: Array<{ converted: boolean, comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, metric: { id: string, name: string, englishName: string, category: MetricCategory, unit: { symbol: string, name: string } }, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, subjects: Array<
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
              >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                  > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> }>, rates?: Array<{ value: number, qualifier: Qualifier, denominator: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                    > } }> } }>, metric: { id: string, name: string, englishName: string, category: MetricCategory, unit: { symbol: string, name: string } }, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> } }> } }
    | { __typename: 'StatusStatement' }
    | { __typename: 'Step' }
    | { __typename: 'Subdistrict', observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { converted: boolean, comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, partOf: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
              >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                  > } }> } | null, parts: Array<{ converted: boolean, comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, metric: { id: string, name: string, englishName: string, category: MetricCategory, unit: { symbol: string, name: string } }, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, subjects: Array<
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
              >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                  > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> }>, rates?: Array<{ value: number, qualifier: Qualifier, denominator: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
                  | { __typename: 'City', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                  | { __typename: 'District', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                  | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                  | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                  | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                    > } }> } }>, metric: { id: string, name: string, englishName: string, category: MetricCategory, unit: { symbol: string, name: string } }, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> } }> } }
   | null };

export type FiguresOfReportsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
  rates: boolean;
}>;


export type FiguresOfReportsQuery = { observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { converted: boolean, comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, partOf: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
            | { __typename: 'City', id: string, name: string, isGroup: boolean }
            | { __typename: 'Community', id: string, name: string, isGroup: boolean }
            | { __typename: 'District', id: string, name: string, isGroup: boolean }
            | { __typename: 'Document', id: string, name: string, isGroup: boolean }
            | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
            | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'Person', id: string, name: string, isGroup: boolean }
            | { __typename: 'Place', id: string, name: string, isGroup: boolean }
            | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'Province', id: string, name: string, isGroup: boolean }
            | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
            | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
          >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              > } }> } | null, parts: Array<{ converted: boolean, comparableValue: number, id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, metric: { id: string, name: string, englishName: string, category: MetricCategory, unit: { symbol: string, name: string } }, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, subjects: Array<
            | { __typename: 'City', id: string, name: string, isGroup: boolean }
            | { __typename: 'Community', id: string, name: string, isGroup: boolean }
            | { __typename: 'District', id: string, name: string, isGroup: boolean }
            | { __typename: 'Document', id: string, name: string, isGroup: boolean }
            | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
            | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'Person', id: string, name: string, isGroup: boolean }
            | { __typename: 'Place', id: string, name: string, isGroup: boolean }
            | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'Province', id: string, name: string, isGroup: boolean }
            | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
            | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
          >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> }>, rates?: Array<{ value: number, qualifier: Qualifier, denominator: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> } }>, metric: { id: string, name: string, englishName: string, category: MetricCategory, unit: { symbol: string, name: string } }, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, subjects: Array<
          | { __typename: 'City', id: string, name: string, isGroup: boolean }
          | { __typename: 'Community', id: string, name: string, isGroup: boolean }
          | { __typename: 'District', id: string, name: string, isGroup: boolean }
          | { __typename: 'Document', id: string, name: string, isGroup: boolean }
          | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
          | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Person', id: string, name: string, isGroup: boolean }
          | { __typename: 'Place', id: string, name: string, isGroup: boolean }
          | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Province', id: string, name: string, isGroup: boolean }
          | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
          | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
        >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> } }> } };

export type LinksOfEntityQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type LinksOfEntityQuery = { node:
    | { __typename: 'Check' }
    | { __typename: 'City', links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { type: LinkType, inferred: boolean, role: ProjectRole | null, title: string | null, status: Status | null, from:
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Project', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            , to:
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Project', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            , citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> } }> } }
    | { __typename: 'Community', links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { type: LinkType, inferred: boolean, role: ProjectRole | null, title: string | null, status: Status | null, from:
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Project', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            , to:
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Project', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            , citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> } }> } }
    | { __typename: 'Concept' }
    | { __typename: 'District', links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { type: LinkType, inferred: boolean, role: ProjectRole | null, title: string | null, status: Status | null, from:
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Project', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            , to:
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Project', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            , citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> } }> } }
    | { __typename: 'Document', links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { type: LinkType, inferred: boolean, role: ProjectRole | null, title: string | null, status: Status | null, from:
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Project', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            , to:
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Project', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            , citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> } }> } }
    | { __typename: 'Facility', links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { type: LinkType, inferred: boolean, role: ProjectRole | null, title: string | null, status: Status | null, from:
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Project', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            , to:
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Project', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            , citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> } }> } }
    | { __typename: 'Honour', links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { type: LinkType, inferred: boolean, role: ProjectRole | null, title: string | null, status: Status | null, from:
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Project', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            , to:
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Project', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            , citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> } }> } }
    | { __typename: 'Metric' }
    | { __typename: 'Observation' }
    | { __typename: 'Organization', links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { type: LinkType, inferred: boolean, role: ProjectRole | null, title: string | null, status: Status | null, from:
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Project', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            , to:
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Project', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            , citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> } }> } }
    | { __typename: 'PartyOrganization', links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { type: LinkType, inferred: boolean, role: ProjectRole | null, title: string | null, status: Status | null, from:
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Project', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            , to:
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Project', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            , citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> } }> } }
    | { __typename: 'Passage' }
    | { __typename: 'Person', links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { type: LinkType, inferred: boolean, role: ProjectRole | null, title: string | null, status: Status | null, from:
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Project', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            , to:
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Project', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            , citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> } }> } }
    | { __typename: 'Place', links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { type: LinkType, inferred: boolean, role: ProjectRole | null, title: string | null, status: Status | null, from:
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Project', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            , to:
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Project', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            , citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> } }> } }
    | { __typename: 'Programme', links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { type: LinkType, inferred: boolean, role: ProjectRole | null, title: string | null, status: Status | null, from:
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Project', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            , to:
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Project', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            , citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> } }> } }
    | { __typename: 'Project', links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { type: LinkType, inferred: boolean, role: ProjectRole | null, title: string | null, status: Status | null, from:
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Project', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            , to:
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Project', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            , citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> } }> } }
    | { __typename: 'Province', links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { type: LinkType, inferred: boolean, role: ProjectRole | null, title: string | null, status: Status | null, from:
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Project', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            , to:
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Project', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            , citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> } }> } }
    | { __typename: 'Report' }
    | { __typename: 'ResidentialCompound', links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { type: LinkType, inferred: boolean, role: ProjectRole | null, title: string | null, status: Status | null, from:
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Project', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            , to:
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Project', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            , citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> } }> } }
    | { __typename: 'StatusStatement' }
    | { __typename: 'Step' }
    | { __typename: 'Subdistrict', links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { type: LinkType, inferred: boolean, role: ProjectRole | null, title: string | null, status: Status | null, from:
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Project', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            , to:
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Project', id: string, status: Status | null, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            , citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> } }> } }
   | null };

export type SelectedQueryVariables = Exact<{
  id: string | number;
}>;


export type SelectedQuery = { node:
    | { __typename: 'Check' }
    | { __typename: 'City', id: string, links: { totalCount: number }, observations: { totalCount: number, edges: Array<{ node: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> } }> } }
    | { __typename: 'Community', id: string, links: { totalCount: number }, observations: { totalCount: number, edges: Array<{ node: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> } }> } }
    | { __typename: 'Concept' }
    | { __typename: 'District', id: string, links: { totalCount: number }, observations: { totalCount: number, edges: Array<{ node: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> } }> } }
    | { __typename: 'Document', id: string, links: { totalCount: number }, observations: { totalCount: number, edges: Array<{ node: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> } }> } }
    | { __typename: 'Facility', id: string, links: { totalCount: number }, observations: { totalCount: number, edges: Array<{ node: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> } }> } }
    | { __typename: 'Honour', id: string, links: { totalCount: number }, observations: { totalCount: number, edges: Array<{ node: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> } }> } }
    | { __typename: 'Metric' }
    | { __typename: 'Observation' }
    | { __typename: 'Organization', id: string, links: { totalCount: number }, observations: { totalCount: number, edges: Array<{ node: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> } }> } }
    | { __typename: 'PartyOrganization', id: string, links: { totalCount: number }, observations: { totalCount: number, edges: Array<{ node: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> } }> } }
    | { __typename: 'Passage' }
    | { __typename: 'Person', id: string, links: { totalCount: number }, observations: { totalCount: number, edges: Array<{ node: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> } }> } }
    | { __typename: 'Place', id: string, links: { totalCount: number }, observations: { totalCount: number, edges: Array<{ node: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> } }> } }
    | { __typename: 'Programme', id: string, links: { totalCount: number }, observations: { totalCount: number, edges: Array<{ node: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> } }> } }
    | { __typename: 'Project', id: string, links: { totalCount: number }, observations: { totalCount: number, edges: Array<{ node: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> } }> } }
    | { __typename: 'Province', id: string, links: { totalCount: number }, observations: { totalCount: number, edges: Array<{ node: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> } }> } }
    | { __typename: 'Report' }
    | { __typename: 'ResidentialCompound', id: string, links: { totalCount: number }, observations: { totalCount: number, edges: Array<{ node: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> } }> } }
    | { __typename: 'StatusStatement' }
    | { __typename: 'Step' }
    | { __typename: 'Subdistrict', id: string, links: { totalCount: number }, observations: { totalCount: number, edges: Array<{ node: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> } }> } }
   | null };

export type GraphStartsQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphStartsQuery = { subdistricts: { edges: Array<{ node: { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind, projects: { edges: Array<{ node: { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean } }> }, district: { name: string, city: { name: string, province: { name: string } } } } }> } };

export type NeighbourhoodQueryVariables = Exact<{
  id: string | number;
  depth: number;
}>;


export type NeighbourhoodQuery = { neighbourhood: { truncated: boolean, nodes: Array<
      | { __typename: 'City', id: string, name: string, isGroup: boolean }
      | { __typename: 'Community', id: string, name: string, isGroup: boolean }
      | { __typename: 'District', id: string, name: string, isGroup: boolean }
      | { __typename: 'Document', id: string, name: string, isGroup: boolean }
      | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
      | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Person', id: string, name: string, isGroup: boolean }
      | { __typename: 'Place', id: string, name: string, isGroup: boolean }
      | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Province', id: string, name: string, isGroup: boolean }
      | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
      | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
    >, links: Array<{ type: LinkType, inferred: boolean, role: ProjectRole | null, title: string | null, status: Status | null, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > } }> }> } | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { publishedReports: { totalCount: number, edges: Array<{ node: { id: string, title: string, period: { label: string, start: string | null, end: string | null, inferred: boolean }, observations: { totalCount: number }, entities: { totalCount: number }, covers: Array<
          | { __typename: 'City', id: string, name: string, isGroup: boolean }
          | { __typename: 'Community', id: string, name: string, isGroup: boolean }
          | { __typename: 'District', id: string, name: string, isGroup: boolean }
          | { __typename: 'Document', id: string, name: string, isGroup: boolean }
          | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
          | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Person', id: string, name: string, isGroup: boolean }
          | { __typename: 'Place', id: string, name: string, isGroup: boolean }
          | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Province', id: string, name: string, isGroup: boolean }
          | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
          | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind, projects: { totalCount: number }, district: { __typename: 'District', id: string, name: string, isGroup: boolean, city: { __typename: 'City', id: string, name: string, isGroup: boolean, province: { __typename: 'Province', id: string, name: string, isGroup: boolean } } } }
        > } }> }, checks: { totalCount: number } };

export type HomeCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeCountsQuery = { projects: { totalCount: number }, partyOrganizations: { totalCount: number }, organizations: { totalCount: number }, people: { totalCount: number }, programmes: { totalCount: number }, facilities: { totalCount: number }, honours: { totalCount: number }, documents: { totalCount: number }, metrics: { totalCount: number }, publishedReports: { totalCount: number } };

export type ExampleEndsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ExampleEndsQuery = { nodes: Array<
    | { __typename: 'City', id: string, name: string, isGroup: boolean }
    | { __typename: 'Community', id: string, name: string, isGroup: boolean }
    | { __typename: 'District', id: string, name: string, isGroup: boolean }
    | { __typename: 'Document', id: string, name: string, isGroup: boolean }
    | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
    | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Person', id: string, name: string, isGroup: boolean }
    | { __typename: 'Place', id: string, name: string, isGroup: boolean }
    | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Province', id: string, name: string, isGroup: boolean }
    | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
    | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
    | Record<PropertyKey, never>
   | null> };

export type PathEndsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type PathEndsQuery = { nodes: Array<
    | { __typename: 'Check' }
    | { __typename: 'City', id: string, name: string, isGroup: boolean }
    | { __typename: 'Community', id: string, name: string, isGroup: boolean }
    | { __typename: 'Concept' }
    | { __typename: 'District', id: string, name: string, isGroup: boolean }
    | { __typename: 'Document', id: string, name: string, isGroup: boolean }
    | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
    | { __typename: 'Metric' }
    | { __typename: 'Observation' }
    | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Passage' }
    | { __typename: 'Person', id: string, name: string, isGroup: boolean }
    | { __typename: 'Place', id: string, name: string, isGroup: boolean }
    | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Province', id: string, name: string, isGroup: boolean }
    | { __typename: 'Report' }
    | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
    | { __typename: 'StatusStatement' }
    | { __typename: 'Step' }
    | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
   | null> };

export type ListedProjectFragment = { __typename: 'Project', kind: ProjectKind | null, status: Status | null, id: string, name: string, isGroup: boolean, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      > } }>, links: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { type: LinkType, inferred: boolean, to:
          | { __typename: 'City', id: string, name: string, isGroup: boolean }
          | { __typename: 'Community', id: string, name: string, isGroup: boolean }
          | { __typename: 'District', id: string, name: string, isGroup: boolean }
          | { __typename: 'Document', id: string, name: string, isGroup: boolean }
          | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
          | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Person', id: string, name: string, isGroup: boolean }
          | { __typename: 'Place', id: string, name: string, isGroup: boolean }
          | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
          | { __typename: 'Province', id: string, name: string, isGroup: boolean }
          | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
          | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
        , citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            > } }> } }> } };

export type ListedProjectsFragment = { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { __typename: 'Project', kind: ProjectKind | null, status: Status | null, id: string, name: string, isGroup: boolean, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > } }>, links: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { type: LinkType, inferred: boolean, to:
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            , citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> } }> } } }> };

export type ProjectsOfPlaceQueryVariables = Exact<{
  id: string | number;
  kind?: ProjectKind | null | undefined;
  status?: Status | null | undefined;
  existing?: boolean | null | undefined;
  apart?: boolean;
}>;


export type ProjectsOfPlaceQuery = { node:
    | { __typename: 'Check' }
    | { __typename: 'City' }
    | { __typename: 'Community', projects: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { __typename: 'Project', kind: ProjectKind | null, status: Status | null, id: string, name: string, isGroup: boolean, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }>, links: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { type: LinkType, inferred: boolean, to:
                    | { __typename: 'City', id: string, name: string, isGroup: boolean }
                    | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                    | { __typename: 'District', id: string, name: string, isGroup: boolean }
                    | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                    | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                    | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                    | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                    | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                    | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                    | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                    | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                    | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                    | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                    | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                    | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                  , citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                      > } }> } }> } } }> }, absent?: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { __typename: 'Project', kind: ProjectKind | null, status: Status | null, id: string, name: string, isGroup: boolean, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }>, links: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { type: LinkType, inferred: boolean, to:
                    | { __typename: 'City', id: string, name: string, isGroup: boolean }
                    | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                    | { __typename: 'District', id: string, name: string, isGroup: boolean }
                    | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                    | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                    | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                    | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                    | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                    | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                    | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                    | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                    | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                    | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                    | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                    | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                  , citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                      > } }> } }> } } }> } }
    | { __typename: 'Concept' }
    | { __typename: 'District' }
    | { __typename: 'Document' }
    | { __typename: 'Facility' }
    | { __typename: 'Honour' }
    | { __typename: 'Metric' }
    | { __typename: 'Observation' }
    | { __typename: 'Organization' }
    | { __typename: 'PartyOrganization' }
    | { __typename: 'Passage' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Programme' }
    | { __typename: 'Project' }
    | { __typename: 'Province' }
    | { __typename: 'Report' }
    | { __typename: 'ResidentialCompound' }
    | { __typename: 'StatusStatement' }
    | { __typename: 'Step' }
    | { __typename: 'Subdistrict', communities: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { __typename: 'Community', id: string, name: string, isGroup: boolean, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }> } }> }, projects: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { __typename: 'Project', kind: ProjectKind | null, status: Status | null, id: string, name: string, isGroup: boolean, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }>, links: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { type: LinkType, inferred: boolean, to:
                    | { __typename: 'City', id: string, name: string, isGroup: boolean }
                    | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                    | { __typename: 'District', id: string, name: string, isGroup: boolean }
                    | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                    | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                    | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                    | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                    | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                    | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                    | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                    | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                    | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                    | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                    | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                    | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                  , citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                      > } }> } }> } } }> }, absent?: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { __typename: 'Project', kind: ProjectKind | null, status: Status | null, id: string, name: string, isGroup: boolean, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }>, links: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { type: LinkType, inferred: boolean, to:
                    | { __typename: 'City', id: string, name: string, isGroup: boolean }
                    | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                    | { __typename: 'District', id: string, name: string, isGroup: boolean }
                    | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                    | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                    | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                    | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                    | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                    | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                    | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                    | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                    | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                    | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                    | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                    | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
                  , citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                        | { name: string }
                      > } }> } }> } } }> } }
   | null };

export type ProjectPlaceQueryVariables = Exact<{
  id: string | number;
}>;


export type ProjectPlaceQuery = { node:
    | { __typename: 'Check' }
    | { __typename: 'City', id: string, name: string, isGroup: boolean, province: { name: string } }
    | { __typename: 'Community', id: string, name: string, isGroup: boolean, subdistrict: { name: string, district: { name: string } } | null }
    | { __typename: 'Concept' }
    | { __typename: 'District', id: string, name: string, isGroup: boolean, city: { name: string, province: { name: string } } }
    | { __typename: 'Document', id: string, name: string, isGroup: boolean }
    | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean, subdistrict: { name: string } | null }
    | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
    | { __typename: 'Metric' }
    | { __typename: 'Observation' }
    | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean, subdistrict: { name: string } | null, locatedIn: { edges: Array<{ node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           }> } }
    | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean, subdistrict: { name: string } | null, locatedIn: { edges: Array<{ node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           }> } }
    | { __typename: 'Passage' }
    | { __typename: 'Person', id: string, name: string, isGroup: boolean }
    | { __typename: 'Place', id: string, name: string, isGroup: boolean, subdistrict: { name: string } | null }
    | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean, subdistrict: { name: string } | null }
    | { __typename: 'Province', id: string, name: string, isGroup: boolean }
    | { __typename: 'Report' }
    | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean, subdistrict: { name: string } | null }
    | { __typename: 'StatusStatement' }
    | { __typename: 'Step' }
    | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind, district: { name: string, city: { name: string, province: { name: string } } } }
   | null };

export type ProjectStreetsQueryVariables = Exact<{
  counted: boolean;
}>;


export type ProjectStreetsQuery = { subdistricts: { edges: Array<{ node: { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind, projects?: { edges: Array<{ node: { communities: { edges: Array<{ node: { id: string } }> } } }> }, district: { name: string, city: { name: string, province: { name: string } } } } }> } };

export type ReportHeadFragment = { id: string, title: string, kind: ReportKind, publisher: string | null, publishedOn: string | null, fileName: string, sha256: string, length: number, period: { label: string, start: string | null, end: string | null, inferred: boolean }, original: { url: string, mediaType: string, retrievedOn: string | null, sha256: string | null } | null, covers: Array<
    | { __typename: 'City', id: string, name: string, isGroup: boolean }
    | { __typename: 'Community', id: string, name: string, isGroup: boolean }
    | { __typename: 'District', id: string, name: string, isGroup: boolean }
    | { __typename: 'Document', id: string, name: string, isGroup: boolean }
    | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
    | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Person', id: string, name: string, isGroup: boolean }
    | { __typename: 'Place', id: string, name: string, isGroup: boolean }
    | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Province', id: string, name: string, isGroup: boolean }
    | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
    | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
  >, observations: { totalCount: number }, entities: { totalCount: number } };

export type ReportQueryVariables = Exact<{
  report: string | number;
}>;


export type ReportQuery = { node:
    | { __typename: 'Check' }
    | { __typename: 'City' }
    | { __typename: 'Community' }
    | { __typename: 'Concept' }
    | { __typename: 'District' }
    | { __typename: 'Document' }
    | { __typename: 'Facility' }
    | { __typename: 'Honour' }
    | { __typename: 'Metric' }
    | { __typename: 'Observation' }
    | { __typename: 'Organization' }
    | { __typename: 'PartyOrganization' }
    | { __typename: 'Passage' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Programme' }
    | { __typename: 'Project' }
    | { __typename: 'Province' }
    | { __typename: 'Report', id: string, length: number, title: string, kind: ReportKind, publisher: string | null, publishedOn: string | null, fileName: string, sha256: string, beginning: { start: number } | null, period: { label: string, start: string | null, end: string | null, inferred: boolean }, original: { url: string, mediaType: string, retrievedOn: string | null, sha256: string | null } | null, covers: Array<
        | { __typename: 'City', id: string, name: string, isGroup: boolean }
        | { __typename: 'Community', id: string, name: string, isGroup: boolean }
        | { __typename: 'District', id: string, name: string, isGroup: boolean }
        | { __typename: 'Document', id: string, name: string, isGroup: boolean }
        | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
        | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
        | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
        | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
        | { __typename: 'Person', id: string, name: string, isGroup: boolean }
        | { __typename: 'Place', id: string, name: string, isGroup: boolean }
        | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
        | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
        | { __typename: 'Province', id: string, name: string, isGroup: boolean }
        | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
        | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
      >, observations: { totalCount: number }, entities: { totalCount: number } }
    | { __typename: 'ResidentialCompound' }
    | { __typename: 'StatusStatement' }
    | { __typename: 'Step' }
    | { __typename: 'Subdistrict' }
   | null };

export type ReportTextQueryVariables = Exact<{
  report: string | number;
  from: number;
  to: number;
}>;


export type ReportTextQuery = { node:
    | { __typename: 'Check' }
    | { __typename: 'City' }
    | { __typename: 'Community' }
    | { __typename: 'Concept' }
    | { __typename: 'District' }
    | { __typename: 'Document' }
    | { __typename: 'Facility' }
    | { __typename: 'Honour' }
    | { __typename: 'Metric' }
    | { __typename: 'Observation' }
    | { __typename: 'Organization' }
    | { __typename: 'PartyOrganization' }
    | { __typename: 'Passage' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Programme' }
    | { __typename: 'Project' }
    | { __typename: 'Province' }
    | { __typename: 'Report', text: { text: string, start: number, end: number } | null }
    | { __typename: 'ResidentialCompound' }
    | { __typename: 'StatusStatement' }
    | { __typename: 'Step' }
    | { __typename: 'Subdistrict' }
   | null };

export type ReportSlicesQueryVariables = Exact<{
  report: string | number;
  from?: number | null | undefined;
  to?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReportSlicesQuery = { node:
    | { __typename: 'Check' }
    | { __typename: 'City' }
    | { __typename: 'Community' }
    | { __typename: 'Concept' }
    | { __typename: 'District' }
    | { __typename: 'Document' }
    | { __typename: 'Facility' }
    | { __typename: 'Honour' }
    | { __typename: 'Metric' }
    | { __typename: 'Observation' }
    | { __typename: 'Organization' }
    | { __typename: 'PartyOrganization' }
    | { __typename: 'Passage' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Programme' }
    | { __typename: 'Project' }
    | { __typename: 'Province' }
    | { __typename: 'Report', slices: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { citation: { start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }, entities: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, observations: Array<{ id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
              >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                  > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> }>, links: Array<{ type: LinkType, inferred: boolean, role: ProjectRole | null, title: string | null, status: Status | null, from:
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', id: string, status: Status | null, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', id: string, status: Status | null, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', id: string, status: Status | null, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', id: string, status: Status | null, name: string, isGroup: boolean }
                | { __typename: 'Project', id: string, status: Status | null, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
              , to:
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', id: string, status: Status | null, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', id: string, status: Status | null, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', id: string, status: Status | null, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', id: string, status: Status | null, name: string, isGroup: boolean }
                | { __typename: 'Project', id: string, status: Status | null, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
              , citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                  > } }> }>, steps: Array<{ id: string, name: string, programme: { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean } }>, statuses: Array<{ id: string, status: Status, asOf: { label: string, start: string | null, end: string | null, inferred: boolean }, entity:
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
               }> } }> } }
    | { __typename: 'ResidentialCompound' }
    | { __typename: 'StatusStatement' }
    | { __typename: 'Step' }
    | { __typename: 'Subdistrict' }
   | null };

export type KindsQueryVariables = Exact<{ [key: string]: never; }>;


export type KindsQuery = { kinds: Array<{ kind: EntityKind, count: number }>, metrics: { totalCount: number } };

export type OfKindsQueryVariables = Exact<{
  kinds: Array<EntityKind> | EntityKind;
  after?: string | null | undefined;
}>;


export type OfKindsQuery = { entities: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node:
        | { __typename: 'City', id: string, name: string, isGroup: boolean, province: { name: string } }
        | { __typename: 'Community', id: string, name: string, isGroup: boolean, subdistrict: { name: string, district: { name: string } } | null }
        | { __typename: 'District', id: string, name: string, isGroup: boolean, city: { name: string, province: { name: string } } }
        | { __typename: 'Document', id: string, name: string, isGroup: boolean }
        | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean, subdistrict: { name: string } | null }
        | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
        | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean, subdistrict: { name: string } | null, locatedIn: { edges: Array<{ node:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               }> } }
        | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean, subdistrict: { name: string } | null, locatedIn: { edges: Array<{ node:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               }> } }
        | { __typename: 'Person', id: string, name: string, isGroup: boolean }
        | { __typename: 'Place', id: string, name: string, isGroup: boolean, subdistrict: { name: string } | null }
        | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
        | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean, subdistrict: { name: string } | null }
        | { __typename: 'Province', id: string, name: string, isGroup: boolean }
        | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean, subdistrict: { name: string } | null }
        | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind, district: { name: string, city: { name: string, province: { name: string } } } }
       }> } };

export type MeasuresQueryVariables = Exact<{
  text: string;
  after?: string | null | undefined;
}>;


export type MeasuresQuery = { concepts: { edges: Array<{ node: { id: string, name: string, englishName: string, aliases: Array<string> } }> }, metrics: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, englishName: string, observations: { totalCount: number, edges: Array<{ node: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
              >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                  > } }> } }> } } }> } };

export type PassagesQueryVariables = Exact<{
  text: string;
  after?: string | null | undefined;
}>;


export type PassagesQuery = { passages: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, text: string, start: number, end: number, highlights: Array<{ start: number, end: number }>, report: { id: string, title: string, covers: Array<
            | { __typename: 'City', id: string, name: string, isGroup: boolean }
            | { __typename: 'Community', id: string, name: string, isGroup: boolean }
            | { __typename: 'District', id: string, name: string, isGroup: boolean }
            | { __typename: 'Document', id: string, name: string, isGroup: boolean }
            | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
            | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'Person', id: string, name: string, isGroup: boolean }
            | { __typename: 'Place', id: string, name: string, isGroup: boolean }
            | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
            | { __typename: 'Province', id: string, name: string, isGroup: boolean }
            | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
            | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
          > }, observations: { edges: Array<{ node: { id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
              >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                  > } }> } }> }, entities: { edges: Array<{ node:
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
             }> } } }> } | null };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  after?: string | null | undefined;
  english: boolean;
}>;


export type SearchQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ matched: { by: SearchMatchKind, text: string }, node:
        | { __typename: 'City', id: string, name: string, isGroup: boolean, pinyin?: string | null, province: { name: string } }
        | { __typename: 'Community', id: string, name: string, isGroup: boolean, pinyin?: string | null, subdistrict: { name: string, district: { name: string } } | null }
        | { __typename: 'District', id: string, name: string, isGroup: boolean, pinyin?: string | null, city: { name: string, province: { name: string } } }
        | { __typename: 'Document', id: string, name: string, isGroup: boolean, pinyin?: string | null }
        | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean, pinyin?: string | null, subdistrict: { name: string } | null }
        | { __typename: 'Honour', id: string, name: string, isGroup: boolean, pinyin?: string | null }
        | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean, pinyin?: string | null, subdistrict: { name: string } | null, locatedIn: { edges: Array<{ node:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               }> } }
        | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean, pinyin?: string | null, subdistrict: { name: string } | null, locatedIn: { edges: Array<{ node:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               }> } }
        | { __typename: 'Person', id: string, name: string, isGroup: boolean, pinyin?: string | null }
        | { __typename: 'Place', id: string, name: string, isGroup: boolean, pinyin?: string | null, subdistrict: { name: string } | null }
        | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean, pinyin?: string | null }
        | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean, pinyin?: string | null, subdistrict: { name: string } | null }
        | { __typename: 'Province', id: string, name: string, isGroup: boolean, pinyin?: string | null }
        | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean, pinyin?: string | null, subdistrict: { name: string } | null }
        | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, pinyin?: string | null, subdistrictKind: SubdistrictKind, district: { name: string, city: { name: string, province: { name: string } } } }
       }> } };

export type CitedReportsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type CitedReportsQuery = { nodes: Array<
    | { __typename: 'Check' }
    | { __typename: 'City' }
    | { __typename: 'Community' }
    | { __typename: 'Concept' }
    | { __typename: 'District' }
    | { __typename: 'Document' }
    | { __typename: 'Facility' }
    | { __typename: 'Honour' }
    | { __typename: 'Metric' }
    | { __typename: 'Observation' }
    | { __typename: 'Organization' }
    | { __typename: 'PartyOrganization' }
    | { __typename: 'Passage' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Programme' }
    | { __typename: 'Project' }
    | { __typename: 'Province' }
    | { __typename: 'Report', id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      > }
    | { __typename: 'ResidentialCompound' }
    | { __typename: 'StatusStatement' }
    | { __typename: 'Step' }
    | { __typename: 'Subdistrict' }
   | null> };

export type SourceQueryVariables = Exact<{
  report: string | number;
  start: number;
  end: number;
}>;


export type SourceQuery = { node:
    | { __typename: 'Check' }
    | { __typename: 'City' }
    | { __typename: 'Community' }
    | { __typename: 'Concept' }
    | { __typename: 'District' }
    | { __typename: 'Document' }
    | { __typename: 'Facility' }
    | { __typename: 'Honour' }
    | { __typename: 'Metric' }
    | { __typename: 'Observation' }
    | { __typename: 'Organization' }
    | { __typename: 'PartyOrganization' }
    | { __typename: 'Passage' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Programme' }
    | { __typename: 'Project' }
    | { __typename: 'Province' }
    | { __typename: 'Report', kind: ReportKind, publisher: string | null, length: number, original: { url: string, mediaType: string, retrievedOn: string | null } | null, period: { label: string, start: string | null, end: string | null, inferred: boolean }, covers: Array<
        | { __typename: 'City', id: string, name: string, isGroup: boolean }
        | { __typename: 'Community', id: string, name: string, isGroup: boolean }
        | { __typename: 'District', id: string, name: string, isGroup: boolean }
        | { __typename: 'Document', id: string, name: string, isGroup: boolean }
        | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
        | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
        | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
        | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
        | { __typename: 'Person', id: string, name: string, isGroup: boolean }
        | { __typename: 'Place', id: string, name: string, isGroup: boolean }
        | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
        | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
        | { __typename: 'Province', id: string, name: string, isGroup: boolean }
        | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
        | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
      >, citation: { passage: string | null, passageStart: number | null, start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > } } | null, slices: { edges: Array<{ node: { citation: { start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > } }, entities: Array<
              | { __typename: 'City', id: string, name: string, isGroup: boolean }
              | { __typename: 'Community', id: string, name: string, isGroup: boolean }
              | { __typename: 'District', id: string, name: string, isGroup: boolean }
              | { __typename: 'Document', id: string, name: string, isGroup: boolean }
              | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
              | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Person', id: string, name: string, isGroup: boolean }
              | { __typename: 'Place', id: string, name: string, isGroup: boolean }
              | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
              | { __typename: 'Province', id: string, name: string, isGroup: boolean }
              | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
              | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
            >, observations: Array<{ id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
              >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                  > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> }>, links: Array<{ type: LinkType, inferred: boolean, role: ProjectRole | null, title: string | null, status: Status | null, from:
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', id: string, status: Status | null, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', id: string, status: Status | null, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', id: string, status: Status | null, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', id: string, status: Status | null, name: string, isGroup: boolean }
                | { __typename: 'Project', id: string, status: Status | null, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
              , to:
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', id: string, status: Status | null, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', id: string, status: Status | null, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', id: string, status: Status | null, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', id: string, status: Status | null, name: string, isGroup: boolean }
                | { __typename: 'Project', id: string, status: Status | null, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
              , citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                  > } }> }>, steps: Array<{ id: string, name: string, programme: { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean } }>, statuses: Array<{ id: string, status: Status, asOf: { label: string, start: string | null, end: string | null, inferred: boolean }, entity:
                | { __typename: 'City', id: string, name: string, isGroup: boolean }
                | { __typename: 'Community', id: string, name: string, isGroup: boolean }
                | { __typename: 'District', id: string, name: string, isGroup: boolean }
                | { __typename: 'Document', id: string, name: string, isGroup: boolean }
                | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
                | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Person', id: string, name: string, isGroup: boolean }
                | { __typename: 'Place', id: string, name: string, isGroup: boolean }
                | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
                | { __typename: 'Province', id: string, name: string, isGroup: boolean }
                | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
                | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
               }> } }> } }
    | { __typename: 'ResidentialCompound' }
    | { __typename: 'StatusStatement' }
    | { __typename: 'Step' }
    | { __typename: 'Subdistrict' }
   | null };

export type CitedSliceFragment = { citation: { start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      > } }, entities: Array<
    | { __typename: 'City', id: string, name: string, isGroup: boolean }
    | { __typename: 'Community', id: string, name: string, isGroup: boolean }
    | { __typename: 'District', id: string, name: string, isGroup: boolean }
    | { __typename: 'Document', id: string, name: string, isGroup: boolean }
    | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
    | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Person', id: string, name: string, isGroup: boolean }
    | { __typename: 'Place', id: string, name: string, isGroup: boolean }
    | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
    | { __typename: 'Province', id: string, name: string, isGroup: boolean }
    | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
    | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
  >, observations: Array<{ id: string, reported: string, value: number, valueHigh: number | null, qualifier: Qualifier, status: ObservationStatus, unit: { symbol: string }, period: { label: string, start: string | null, end: string | null, inferred: boolean }, dimensions: Array<{ name: string, value: string }>, metric: { id: string, name: string, englishName: string, category: MetricCategory }, subjects: Array<
      | { __typename: 'City', id: string, name: string, isGroup: boolean }
      | { __typename: 'Community', id: string, name: string, isGroup: boolean }
      | { __typename: 'District', id: string, name: string, isGroup: boolean }
      | { __typename: 'Document', id: string, name: string, isGroup: boolean }
      | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
      | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Person', id: string, name: string, isGroup: boolean }
      | { __typename: 'Place', id: string, name: string, isGroup: boolean }
      | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Province', id: string, name: string, isGroup: boolean }
      | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
      | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
    >, citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        > } }>, checks: Array<{ id: string, rule: CheckRule, result: { id: string } }> }>, links: Array<{ type: LinkType, inferred: boolean, role: ProjectRole | null, title: string | null, status: Status | null, from:
      | { __typename: 'City', id: string, name: string, isGroup: boolean }
      | { __typename: 'Community', id: string, name: string, isGroup: boolean }
      | { __typename: 'District', id: string, name: string, isGroup: boolean }
      | { __typename: 'Document', id: string, name: string, isGroup: boolean }
      | { __typename: 'Facility', id: string, status: Status | null, name: string, isGroup: boolean }
      | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
      | { __typename: 'Organization', id: string, status: Status | null, name: string, isGroup: boolean }
      | { __typename: 'PartyOrganization', id: string, status: Status | null, name: string, isGroup: boolean }
      | { __typename: 'Person', id: string, name: string, isGroup: boolean }
      | { __typename: 'Place', id: string, name: string, isGroup: boolean }
      | { __typename: 'Programme', id: string, status: Status | null, name: string, isGroup: boolean }
      | { __typename: 'Project', id: string, status: Status | null, name: string, isGroup: boolean }
      | { __typename: 'Province', id: string, name: string, isGroup: boolean }
      | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
      | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
    , to:
      | { __typename: 'City', id: string, name: string, isGroup: boolean }
      | { __typename: 'Community', id: string, name: string, isGroup: boolean }
      | { __typename: 'District', id: string, name: string, isGroup: boolean }
      | { __typename: 'Document', id: string, name: string, isGroup: boolean }
      | { __typename: 'Facility', id: string, status: Status | null, name: string, isGroup: boolean }
      | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
      | { __typename: 'Organization', id: string, status: Status | null, name: string, isGroup: boolean }
      | { __typename: 'PartyOrganization', id: string, status: Status | null, name: string, isGroup: boolean }
      | { __typename: 'Person', id: string, name: string, isGroup: boolean }
      | { __typename: 'Place', id: string, name: string, isGroup: boolean }
      | { __typename: 'Programme', id: string, status: Status | null, name: string, isGroup: boolean }
      | { __typename: 'Project', id: string, status: Status | null, name: string, isGroup: boolean }
      | { __typename: 'Province', id: string, name: string, isGroup: boolean }
      | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
      | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
    , citations: Array<{ start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        > } }> }>, steps: Array<{ id: string, name: string, programme: { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean } }>, statuses: Array<{ id: string, status: Status, asOf: { label: string, start: string | null, end: string | null, inferred: boolean }, entity:
      | { __typename: 'City', id: string, name: string, isGroup: boolean }
      | { __typename: 'Community', id: string, name: string, isGroup: boolean }
      | { __typename: 'District', id: string, name: string, isGroup: boolean }
      | { __typename: 'Document', id: string, name: string, isGroup: boolean }
      | { __typename: 'Facility', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Honour', id: string, name: string, isGroup: boolean }
      | { __typename: 'Organization', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'PartyOrganization', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Person', id: string, name: string, isGroup: boolean }
      | { __typename: 'Place', id: string, name: string, isGroup: boolean }
      | { __typename: 'Programme', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Project', status: Status | null, id: string, name: string, isGroup: boolean }
      | { __typename: 'Province', id: string, name: string, isGroup: boolean }
      | { __typename: 'ResidentialCompound', id: string, name: string, isGroup: boolean }
      | { __typename: 'Subdistrict', id: string, name: string, isGroup: boolean, subdistrictKind: SubdistrictKind }
     }> };

export type CitationPartsFragment = { start: number, end: number, exact: string, report: { id: string, title: string, fileName: string, publishedOn: string | null, covers: Array<
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
    > } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const MatchPartsFragmentDoc = new TypedDocumentString(`
    fragment MatchParts on SearchMatch {
  by
  text
}
    `, {"fragmentName":"MatchParts"}) as unknown as TypedDocumentString<MatchPartsFragment, unknown>;
export const SpellingFragmentDoc = new TypedDocumentString(`
    fragment Spelling on Entity {
  pinyin @include(if: $english)
}
    `, {"fragmentName":"Spelling"}) as unknown as TypedDocumentString<SpellingFragment, unknown>;
export const EntityPartsFragmentDoc = new TypedDocumentString(`
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
    `, {"fragmentName":"EntityParts"}) as unknown as TypedDocumentString<EntityPartsFragment, unknown>;
export const LineageFragmentDoc = new TypedDocumentString(`
    fragment Lineage on Subdistrict {
  ...EntityParts
  district {
    ...EntityParts
    city {
      ...EntityParts
      province {
        ...EntityParts
      }
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}`, {"fragmentName":"Lineage"}) as unknown as TypedDocumentString<LineageFragment, unknown>;
export const OrganizationPlaceFragmentDoc = new TypedDocumentString(`
    fragment OrganizationPlace on Entity {
  __typename
  ... on Organization {
    subdistrict {
      name
    }
    locatedIn(first: 1, filter: {kinds: [PROVINCE, CITY, DISTRICT]}) {
      edges {
        node {
          name
        }
      }
    }
  }
  ... on PartyOrganization {
    subdistrict {
      name
    }
    locatedIn(first: 1, filter: {kinds: [PROVINCE, CITY, DISTRICT]}) {
      edges {
        node {
          name
        }
      }
    }
  }
}
    `, {"fragmentName":"OrganizationPlace"}) as unknown as TypedDocumentString<OrganizationPlaceFragment, unknown>;
export const EntityPlaceFragmentDoc = new TypedDocumentString(`
    fragment EntityPlace on Entity {
  __typename
  ... on City {
    province {
      name
    }
  }
  ... on District {
    city {
      name
      province {
        name
      }
    }
  }
  ... on Subdistrict {
    district {
      name
      city {
        name
        province {
          name
        }
      }
    }
  }
  ... on Community {
    subdistrict {
      name
      district {
        name
      }
    }
  }
  ... on Project {
    subdistrict {
      name
    }
  }
  ...OrganizationPlace
  ... on Facility {
    subdistrict {
      name
    }
  }
  ... on Place {
    subdistrict {
      name
    }
  }
  ... on ResidentialCompound {
    subdistrict {
      name
    }
  }
}
    fragment OrganizationPlace on Entity {
  __typename
  ... on Organization {
    subdistrict {
      name
    }
    locatedIn(first: 1, filter: {kinds: [PROVINCE, CITY, DISTRICT]}) {
      edges {
        node {
          name
        }
      }
    }
  }
  ... on PartyOrganization {
    subdistrict {
      name
    }
    locatedIn(first: 1, filter: {kinds: [PROVINCE, CITY, DISTRICT]}) {
      edges {
        node {
          name
        }
      }
    }
  }
}`, {"fragmentName":"EntityPlace"}) as unknown as TypedDocumentString<EntityPlaceFragment, unknown>;
export const LinksOfColumnFragmentDoc = new TypedDocumentString(`
    fragment LinksOfColumn on LinkConnection {
  pageInfo {
    hasNextPage
  }
  edges {
    node {
      inferred
      from {
        ...EntityParts
      }
      to {
        ...EntityParts
      }
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}`, {"fragmentName":"LinksOfColumn"}) as unknown as TypedDocumentString<LinksOfColumnFragment, unknown>;
export const FacetPartsFragmentDoc = new TypedDocumentString(`
    fragment FacetParts on Facet {
  value
  count
}
    `, {"fragmentName":"FacetParts"}) as unknown as TypedDocumentString<FacetPartsFragment, unknown>;
export const PeriodPartsFragmentDoc = new TypedDocumentString(`
    fragment PeriodParts on Period {
  label
  start
  end
  inferred
}
    `, {"fragmentName":"PeriodParts"}) as unknown as TypedDocumentString<PeriodPartsFragment, unknown>;
export const CitationPartsFragmentDoc = new TypedDocumentString(`
    fragment CitationParts on Citation {
  start
  end
  exact
  report {
    id
    title
    fileName
    publishedOn
    covers {
      name
    }
  }
}
    `, {"fragmentName":"CitationParts"}) as unknown as TypedDocumentString<CitationPartsFragment, unknown>;
export const FigurePartsFragmentDoc = new TypedDocumentString(`
    fragment FigureParts on Observation {
  id
  reported
  value
  valueHigh
  qualifier
  status
  unit {
    symbol
  }
  period {
    ...PeriodParts
  }
  dimensions {
    name
    value
  }
  metric {
    id
    name
    englishName
    category
  }
  subjects {
    ...EntityParts
  }
  citations {
    ...CitationParts
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment PeriodParts on Period {
  label
  start
  end
  inferred
}
fragment CitationParts on Citation {
  start
  end
  exact
  report {
    id
    title
    fileName
    publishedOn
    covers {
      name
    }
  }
}`, {"fragmentName":"FigureParts"}) as unknown as TypedDocumentString<FigurePartsFragment, unknown>;
export const CheckPartsFragmentDoc = new TypedDocumentString(`
    fragment CheckParts on Check {
  id
  rule
  status
  stated
  computed
  explanation(language: $language)
  report {
    covers {
      ...EntityParts
    }
  }
  result {
    ...FigureParts
  }
  operands {
    ...FigureParts
  }
  entities {
    ...EntityParts
  }
  steps {
    id
    name
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment FigureParts on Observation {
  id
  reported
  value
  valueHigh
  qualifier
  status
  unit {
    symbol
  }
  period {
    ...PeriodParts
  }
  dimensions {
    name
    value
  }
  metric {
    id
    name
    englishName
    category
  }
  subjects {
    ...EntityParts
  }
  citations {
    ...CitationParts
  }
}
fragment PeriodParts on Period {
  label
  start
  end
  inferred
}
fragment CitationParts on Citation {
  start
  end
  exact
  report {
    id
    title
    fileName
    publishedOn
    covers {
      name
    }
  }
}`, {"fragmentName":"CheckParts"}) as unknown as TypedDocumentString<CheckPartsFragment, unknown>;
export const SumPartsFragmentDoc = new TypedDocumentString(`
    fragment SumParts on Aggregate {
  count
  period {
    ...PeriodParts
  }
  status
  dimensions {
    name
    value
  }
  sumWithheld
  sum {
    value
    qualifier
    count
    observations(first: 50) {
      citations {
        ...CitationParts
      }
    }
  }
}
    fragment PeriodParts on Period {
  label
  start
  end
  inferred
}
fragment CitationParts on Citation {
  start
  end
  exact
  report {
    id
    title
    fileName
    publishedOn
    covers {
      name
    }
  }
}`, {"fragmentName":"SumParts"}) as unknown as TypedDocumentString<SumPartsFragment, unknown>;
export const CodePartsFragmentDoc = new TypedDocumentString(`
    fragment CodeParts on DivisionCode {
  scheme
  value
  vintage
  name
  match
}
    `, {"fragmentName":"CodeParts"}) as unknown as TypedDocumentString<CodePartsFragment, unknown>;
export const StatusPartsFragmentDoc = new TypedDocumentString(`
    fragment StatusParts on StatusStatement {
  id
  status
  asOf {
    ...PeriodParts
  }
  citations {
    ...CitationParts
  }
}
    fragment PeriodParts on Period {
  label
  start
  end
  inferred
}
fragment CitationParts on Citation {
  start
  end
  exact
  report {
    id
    title
    fileName
    publishedOn
    covers {
      name
    }
  }
}`, {"fragmentName":"StatusParts"}) as unknown as TypedDocumentString<StatusPartsFragment, unknown>;
export const ReportPartsFragmentDoc = new TypedDocumentString(`
    fragment ReportParts on Report {
  id
  title
  publisher
  publishedOn
  fileName
  period {
    ...PeriodParts
  }
  observations {
    totalCount
  }
  entities {
    totalCount
  }
}
    fragment PeriodParts on Period {
  label
  start
  end
  inferred
}`, {"fragmentName":"ReportParts"}) as unknown as TypedDocumentString<ReportPartsFragment, unknown>;
export const DisagreeingChecksFragmentDoc = new TypedDocumentString(`
    fragment DisagreeingChecks on Observation {
  id
  checks(status: DISAGREES) {
    id
    rule
    result {
      id
    }
  }
}
    `, {"fragmentName":"DisagreeingChecks"}) as unknown as TypedDocumentString<DisagreeingChecksFragment, unknown>;
export const ListedFigureFragmentDoc = new TypedDocumentString(`
    fragment ListedFigure on Observation {
  ...FigureParts
  ...DisagreeingChecks
  converted
  comparableValue
  metric {
    unit {
      symbol
      name
    }
  }
}
    fragment DisagreeingChecks on Observation {
  id
  checks(status: DISAGREES) {
    id
    rule
    result {
      id
    }
  }
}
fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment FigureParts on Observation {
  id
  reported
  value
  valueHigh
  qualifier
  status
  unit {
    symbol
  }
  period {
    ...PeriodParts
  }
  dimensions {
    name
    value
  }
  metric {
    id
    name
    englishName
    category
  }
  subjects {
    ...EntityParts
  }
  citations {
    ...CitationParts
  }
}
fragment PeriodParts on Period {
  label
  start
  end
  inferred
}
fragment CitationParts on Citation {
  start
  end
  exact
  report {
    id
    title
    fileName
    publishedOn
    covers {
      name
    }
  }
}`, {"fragmentName":"ListedFigure"}) as unknown as TypedDocumentString<ListedFigureFragment, unknown>;
export const SheetFigureFragmentDoc = new TypedDocumentString(`
    fragment SheetFigure on Observation {
  ...ListedFigure
  partOf {
    ...FigureParts
  }
  parts {
    ...ListedFigure
  }
  rates @include(if: $rates) {
    value
    qualifier
    denominator {
      ...FigureParts
    }
  }
}
    fragment DisagreeingChecks on Observation {
  id
  checks(status: DISAGREES) {
    id
    rule
    result {
      id
    }
  }
}
fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment FigureParts on Observation {
  id
  reported
  value
  valueHigh
  qualifier
  status
  unit {
    symbol
  }
  period {
    ...PeriodParts
  }
  dimensions {
    name
    value
  }
  metric {
    id
    name
    englishName
    category
  }
  subjects {
    ...EntityParts
  }
  citations {
    ...CitationParts
  }
}
fragment PeriodParts on Period {
  label
  start
  end
  inferred
}
fragment ListedFigure on Observation {
  ...FigureParts
  ...DisagreeingChecks
  converted
  comparableValue
  metric {
    unit {
      symbol
      name
    }
  }
}
fragment CitationParts on Citation {
  start
  end
  exact
  report {
    id
    title
    fileName
    publishedOn
    covers {
      name
    }
  }
}`, {"fragmentName":"SheetFigure"}) as unknown as TypedDocumentString<SheetFigureFragment, unknown>;
export const SheetFiguresFragmentDoc = new TypedDocumentString(`
    fragment SheetFigures on ObservationConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...SheetFigure
    }
  }
}
    fragment DisagreeingChecks on Observation {
  id
  checks(status: DISAGREES) {
    id
    rule
    result {
      id
    }
  }
}
fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment FigureParts on Observation {
  id
  reported
  value
  valueHigh
  qualifier
  status
  unit {
    symbol
  }
  period {
    ...PeriodParts
  }
  dimensions {
    name
    value
  }
  metric {
    id
    name
    englishName
    category
  }
  subjects {
    ...EntityParts
  }
  citations {
    ...CitationParts
  }
}
fragment PeriodParts on Period {
  label
  start
  end
  inferred
}
fragment ListedFigure on Observation {
  ...FigureParts
  ...DisagreeingChecks
  converted
  comparableValue
  metric {
    unit {
      symbol
      name
    }
  }
}
fragment SheetFigure on Observation {
  ...ListedFigure
  partOf {
    ...FigureParts
  }
  parts {
    ...ListedFigure
  }
  rates @include(if: $rates) {
    value
    qualifier
    denominator {
      ...FigureParts
    }
  }
}
fragment CitationParts on Citation {
  start
  end
  exact
  report {
    id
    title
    fileName
    publishedOn
    covers {
      name
    }
  }
}`, {"fragmentName":"SheetFigures"}) as unknown as TypedDocumentString<SheetFiguresFragment, unknown>;
export const ListedProjectFragmentDoc = new TypedDocumentString(`
    fragment ListedProject on Project {
  ...EntityParts
  kind
  status
  citations {
    ...CitationParts
  }
  links(first: 20, filter: {types: [AFFECTS, LOCATED_IN], direction: OUT}) {
    pageInfo {
      hasNextPage
    }
    edges {
      node {
        type
        inferred
        to {
          ...EntityParts
        }
        citations {
          ...CitationParts
        }
      }
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment CitationParts on Citation {
  start
  end
  exact
  report {
    id
    title
    fileName
    publishedOn
    covers {
      name
    }
  }
}`, {"fragmentName":"ListedProject"}) as unknown as TypedDocumentString<ListedProjectFragment, unknown>;
export const ListedProjectsFragmentDoc = new TypedDocumentString(`
    fragment ListedProjects on ProjectConnection {
  pageInfo {
    hasNextPage
  }
  edges {
    node {
      ...ListedProject
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment ListedProject on Project {
  ...EntityParts
  kind
  status
  citations {
    ...CitationParts
  }
  links(first: 20, filter: {types: [AFFECTS, LOCATED_IN], direction: OUT}) {
    pageInfo {
      hasNextPage
    }
    edges {
      node {
        type
        inferred
        to {
          ...EntityParts
        }
        citations {
          ...CitationParts
        }
      }
    }
  }
}
fragment CitationParts on Citation {
  start
  end
  exact
  report {
    id
    title
    fileName
    publishedOn
    covers {
      name
    }
  }
}`, {"fragmentName":"ListedProjects"}) as unknown as TypedDocumentString<ListedProjectsFragment, unknown>;
export const ReportHeadFragmentDoc = new TypedDocumentString(`
    fragment ReportHead on Report {
  id
  title
  kind
  publisher
  publishedOn
  fileName
  sha256
  length
  period {
    ...PeriodParts
  }
  original {
    url
    mediaType
    retrievedOn
    sha256
  }
  covers {
    ...EntityParts
  }
  observations {
    totalCount
  }
  entities {
    totalCount
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment PeriodParts on Period {
  label
  start
  end
  inferred
}`, {"fragmentName":"ReportHead"}) as unknown as TypedDocumentString<ReportHeadFragment, unknown>;
export const LinkPartsFragmentDoc = new TypedDocumentString(`
    fragment LinkParts on Link {
  type
  inferred
  role
  title
  status
  from {
    id
  }
  to {
    id
  }
  citations {
    ...CitationParts
  }
}
    fragment CitationParts on Citation {
  start
  end
  exact
  report {
    id
    title
    fileName
    publishedOn
    covers {
      name
    }
  }
}`, {"fragmentName":"LinkParts"}) as unknown as TypedDocumentString<LinkPartsFragment, unknown>;
export const LinkWithEndsFragmentDoc = new TypedDocumentString(`
    fragment LinkWithEnds on Link {
  ...LinkParts
  from {
    ...EntityParts
  }
  to {
    ...EntityParts
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment LinkParts on Link {
  type
  inferred
  role
  title
  status
  from {
    id
  }
  to {
    id
  }
  citations {
    ...CitationParts
  }
}
fragment CitationParts on Citation {
  start
  end
  exact
  report {
    id
    title
    fileName
    publishedOn
    covers {
      name
    }
  }
}`, {"fragmentName":"LinkWithEnds"}) as unknown as TypedDocumentString<LinkWithEndsFragment, unknown>;
export const CitedSliceFragmentDoc = new TypedDocumentString(`
    fragment CitedSlice on CitedSlice {
  citation {
    ...CitationParts
  }
  entities {
    ...EntityParts
  }
  observations {
    ...FigureParts
    ...DisagreeingChecks
  }
  links {
    ...LinkWithEnds
  }
  steps {
    id
    name
    programme {
      ...EntityParts
    }
  }
  statuses {
    id
    status
    asOf {
      ...PeriodParts
    }
    entity {
      ...EntityParts
    }
  }
}
    fragment DisagreeingChecks on Observation {
  id
  checks(status: DISAGREES) {
    id
    rule
    result {
      id
    }
  }
}
fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment FigureParts on Observation {
  id
  reported
  value
  valueHigh
  qualifier
  status
  unit {
    symbol
  }
  period {
    ...PeriodParts
  }
  dimensions {
    name
    value
  }
  metric {
    id
    name
    englishName
    category
  }
  subjects {
    ...EntityParts
  }
  citations {
    ...CitationParts
  }
}
fragment PeriodParts on Period {
  label
  start
  end
  inferred
}
fragment LinkParts on Link {
  type
  inferred
  role
  title
  status
  from {
    id
  }
  to {
    id
  }
  citations {
    ...CitationParts
  }
}
fragment LinkWithEnds on Link {
  ...LinkParts
  from {
    ...EntityParts
  }
  to {
    ...EntityParts
  }
}
fragment CitationParts on Citation {
  start
  end
  exact
  report {
    id
    title
    fileName
    publishedOn
    covers {
      name
    }
  }
}`, {"fragmentName":"CitedSlice"}) as unknown as TypedDocumentString<CitedSliceFragment, unknown>;
export const CorrectionsDocument = new TypedDocumentString(`
    query Corrections {
  corrections
}
    `, {"hash":"sha256:927d558f6e19d5805f9e02fa5e9578a748cd210d2aa7ac2b3ba717296c5ebf83"}) as unknown as TypedDocumentString<CorrectionsQuery, CorrectionsQueryVariables>;
export const ChosenPlacesDocument = new TypedDocumentString(`
    query ChosenPlaces($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Entity {
      ...EntityParts
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}`, {"hash":"sha256:3b359049b187890e43a2aad12c258ca5adc2463ee8e356f49244d6b826e48941"}) as unknown as TypedDocumentString<ChosenPlacesQuery, ChosenPlacesQueryVariables>;
export const DivisionsDocument = new TypedDocumentString(`
    query Divisions($within: ID, $ids: [ID!]!) {
  divisions(within: $within) {
    subdistricts
    division {
      ...EntityParts
    }
  }
  nodes(ids: $ids) {
    ... on Entity {
      ...EntityParts
    }
    ... on City {
      province {
        ...EntityParts
      }
    }
    ... on District {
      city {
        ...EntityParts
        province {
          ...EntityParts
        }
      }
    }
    ... on Subdistrict {
      ...Lineage
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment Lineage on Subdistrict {
  ...EntityParts
  district {
    ...EntityParts
    city {
      ...EntityParts
      province {
        ...EntityParts
      }
    }
  }
}`, {"hash":"sha256:2841a483c6734c20683d7eddc139a467a09c46e83f65df8c0d69a5cd5964e02e"}) as unknown as TypedDocumentString<DivisionsQuery, DivisionsQueryVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($text: String!, $kinds: [EntityKind!], $english: Boolean!) {
  search(text: $text, kinds: $kinds, first: 8) {
    edges {
      matched {
        ...MatchParts
      }
      node {
        ...EntityParts
        ...EntityPlace
        ...Spelling
      }
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment MatchParts on SearchMatch {
  by
  text
}
fragment Spelling on Entity {
  pinyin @include(if: $english)
}
fragment OrganizationPlace on Entity {
  __typename
  ... on Organization {
    subdistrict {
      name
    }
    locatedIn(first: 1, filter: {kinds: [PROVINCE, CITY, DISTRICT]}) {
      edges {
        node {
          name
        }
      }
    }
  }
  ... on PartyOrganization {
    subdistrict {
      name
    }
    locatedIn(first: 1, filter: {kinds: [PROVINCE, CITY, DISTRICT]}) {
      edges {
        node {
          name
        }
      }
    }
  }
}
fragment EntityPlace on Entity {
  __typename
  ... on City {
    province {
      name
    }
  }
  ... on District {
    city {
      name
      province {
        name
      }
    }
  }
  ... on Subdistrict {
    district {
      name
      city {
        name
        province {
          name
        }
      }
    }
  }
  ... on Community {
    subdistrict {
      name
      district {
        name
      }
    }
  }
  ... on Project {
    subdistrict {
      name
    }
  }
  ...OrganizationPlace
  ... on Facility {
    subdistrict {
      name
    }
  }
  ... on Place {
    subdistrict {
      name
    }
  }
  ... on ResidentialCompound {
    subdistrict {
      name
    }
  }
}`, {"hash":"sha256:31350f592b7e3e6ec606cca63871691bd2d6edc129f7f80f2d960ed910166a29"}) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const MetricSuggestionsDocument = new TypedDocumentString(`
    query MetricSuggestions($text: String!) {
  metrics(first: 8, filter: {text: $text}) {
    edges {
      node {
        id
        name
        englishName
        category
      }
    }
  }
}
    `, {"hash":"sha256:8efc1a8b254b3af2251d082d1135482be1081b6f143b0ef1b6ed370cfba1532a"}) as unknown as TypedDocumentString<MetricSuggestionsQuery, MetricSuggestionsQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $max: Int!) {
  paths(from: $from, to: $to, maxLength: $max, first: 10) {
    nodes {
      ...EntityParts
    }
    links {
      ...LinkParts
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment LinkParts on Link {
  type
  inferred
  role
  title
  status
  from {
    id
  }
  to {
    id
  }
  citations {
    ...CitationParts
  }
}
fragment CitationParts on Citation {
  start
  end
  exact
  report {
    id
    title
    fileName
    publishedOn
    covers {
      name
    }
  }
}`, {"hash":"sha256:d831ef4665287a86079d6db8a5bcdcda556d34c35d598094c9d2e679352b9739"}) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const BrowseEntitiesDocument = new TypedDocumentString(`
    query BrowseEntities($filter: EntityFilter!, $column1: LinkFilter!, $column2: LinkFilter!, $column3: LinkFilter, $hasColumn3: Boolean!, $orderBy: EntityOrder!, $after: String) {
  entities(first: 50, after: $after, filter: $filter, orderBy: $orderBy) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...EntityParts
        ...OrganizationPlace
        citations {
          ...CitationParts
        }
        column1: links(first: 12, filter: $column1) {
          ...LinksOfColumn
        }
        column2: links(first: 12, filter: $column2) {
          ...LinksOfColumn
        }
        column3: links(first: 12, filter: $column3) @include(if: $hasColumn3) {
          ...LinksOfColumn
        }
        ... on Project {
          projectKind: kind
          status
          subdistrict {
            ...EntityParts
          }
        }
        ... on PartyOrganization {
          level
          subdistrict {
            ...EntityParts
          }
        }
        ... on Organization {
          organizationKind: kind
          subdistrict {
            ...EntityParts
          }
        }
        ... on Programme {
          programmeKind: kind
          status
          steps {
            id
            name
          }
        }
        ... on Facility {
          facilityKind: kind
          status
          subdistrict {
            ...EntityParts
          }
        }
        ... on Person {
          roles {
            title
            organization {
              ...EntityParts
              ...OrganizationPlace
            }
          }
        }
      }
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment OrganizationPlace on Entity {
  __typename
  ... on Organization {
    subdistrict {
      name
    }
    locatedIn(first: 1, filter: {kinds: [PROVINCE, CITY, DISTRICT]}) {
      edges {
        node {
          name
        }
      }
    }
  }
  ... on PartyOrganization {
    subdistrict {
      name
    }
    locatedIn(first: 1, filter: {kinds: [PROVINCE, CITY, DISTRICT]}) {
      edges {
        node {
          name
        }
      }
    }
  }
}
fragment LinksOfColumn on LinkConnection {
  pageInfo {
    hasNextPage
  }
  edges {
    node {
      inferred
      from {
        ...EntityParts
      }
      to {
        ...EntityParts
      }
    }
  }
}
fragment CitationParts on Citation {
  start
  end
  exact
  report {
    id
    title
    fileName
    publishedOn
    covers {
      name
    }
  }
}`, {"hash":"sha256:57f64eb9465a2c0d03123879f1467d20c9198e55f5723b07461be47951e4e84e"}) as unknown as TypedDocumentString<BrowseEntitiesQuery, BrowseEntitiesQueryVariables>;
export const BrowseFacetsDocument = new TypedDocumentString(`
    query BrowseFacets($filter: EntityFilter!, $anyKind: EntityFilter!, $anyStatus: EntityFilter!, $anyYear: EntityFilter!, $citedOrNot: EntityFilter!, $ids: [ID!]!) {
  entities(filter: $filter) {
    totalCount
  }
  kinds: facets(by: KIND, filter: $anyKind) {
    ...FacetParts
  }
  statuses: facets(by: STATUS, filter: $anyStatus) {
    ...FacetParts
  }
  years: facets(by: YEAR, filter: $anyYear) {
    ...FacetParts
  }
  citedOrNot: facets(by: CITED, filter: $citedOrNot) {
    ...FacetParts
  }
  divisions: facets(by: DIVISION, filter: $filter) {
    ...FacetParts
    division {
      ...EntityParts
    }
  }
  nodes(ids: $ids) {
    ... on Entity {
      ...EntityParts
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment FacetParts on Facet {
  value
  count
}`, {"hash":"sha256:9cf45b08558cc91a96d383dfe5c82ecf15bf8722a25b253e8976f431b12ef8c5"}) as unknown as TypedDocumentString<BrowseFacetsQuery, BrowseFacetsQueryVariables>;
export const BrowseMetricsDocument = new TypedDocumentString(`
    query BrowseMetrics($category: String, $measure: Measure, $direction: OrderDirection!, $after: String) {
  metrics(
    first: 50
    after: $after
    filter: {category: $category, measure: $measure}
    orderBy: {field: NAME, direction: $direction}
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        name
        englishName
        definition
        category
        measure
        unit {
          symbol
          name
        }
        object {
          name
          englishName
        }
        action {
          name
          englishName
        }
      }
    }
  }
}
    `, {"hash":"sha256:20e03d368be0332014e54116fc0f3b9d3e181fcb93d6e8d2b8b0892095753867"}) as unknown as TypedDocumentString<BrowseMetricsQuery, BrowseMetricsQueryVariables>;
export const BrowseReportsDocument = new TypedDocumentString(`
    query BrowseReports($filter: ReportFilter!, $orderBy: ReportOrder, $after: String) {
  publishedReports(first: 50, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        title
        kind
        publisher
        publishedOn
        period {
          ...PeriodParts
        }
        covers {
          ...EntityParts
        }
        entities {
          totalCount
        }
        observations {
          totalCount
        }
      }
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment PeriodParts on Period {
  label
  start
  end
  inferred
}`, {"hash":"sha256:69f8e189a16c3223d58e081926e0080f878b14fa516d4bc9530599952d765687"}) as unknown as TypedDocumentString<BrowseReportsQuery, BrowseReportsQueryVariables>;
export const ChecksDocument = new TypedDocumentString(`
    query Checks($status: CheckStatus, $rule: CheckRule, $language: Language!, $after: String) {
  checks(first: 100, after: $after, filter: {status: $status, rule: $rule}) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...CheckParts
      }
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment FigureParts on Observation {
  id
  reported
  value
  valueHigh
  qualifier
  status
  unit {
    symbol
  }
  period {
    ...PeriodParts
  }
  dimensions {
    name
    value
  }
  metric {
    id
    name
    englishName
    category
  }
  subjects {
    ...EntityParts
  }
  citations {
    ...CitationParts
  }
}
fragment PeriodParts on Period {
  label
  start
  end
  inferred
}
fragment CheckParts on Check {
  id
  rule
  status
  stated
  computed
  explanation(language: $language)
  report {
    covers {
      ...EntityParts
    }
  }
  result {
    ...FigureParts
  }
  operands {
    ...FigureParts
  }
  entities {
    ...EntityParts
  }
  steps {
    id
    name
  }
}
fragment CitationParts on Citation {
  start
  end
  exact
  report {
    id
    title
    fileName
    publishedOn
    covers {
      name
    }
  }
}`, {"hash":"sha256:383ce5e753bc7487cd8daab3546eef57e43fe21618752517d20cd092c1709e8f"}) as unknown as TypedDocumentString<ChecksQuery, ChecksQueryVariables>;
export const CheckDocument = new TypedDocumentString(`
    query Check($id: ID!, $language: Language!) {
  node(id: $id) {
    __typename
    ...CheckParts
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment FigureParts on Observation {
  id
  reported
  value
  valueHigh
  qualifier
  status
  unit {
    symbol
  }
  period {
    ...PeriodParts
  }
  dimensions {
    name
    value
  }
  metric {
    id
    name
    englishName
    category
  }
  subjects {
    ...EntityParts
  }
  citations {
    ...CitationParts
  }
}
fragment PeriodParts on Period {
  label
  start
  end
  inferred
}
fragment CheckParts on Check {
  id
  rule
  status
  stated
  computed
  explanation(language: $language)
  report {
    covers {
      ...EntityParts
    }
  }
  result {
    ...FigureParts
  }
  operands {
    ...FigureParts
  }
  entities {
    ...EntityParts
  }
  steps {
    id
    name
  }
}
fragment CitationParts on Citation {
  start
  end
  exact
  report {
    id
    title
    fileName
    publishedOn
    covers {
      name
    }
  }
}`, {"hash":"sha256:126f81296e75c4e9526c6b64c03724071fe8e6ac67267a938263bd6a8acc88f1"}) as unknown as TypedDocumentString<CheckQuery, CheckQueryVariables>;
export const MetricSheetDocument = new TypedDocumentString(`
    query MetricSheet($id: ID!, $within: ID, $places: [ID!], $beside: Boolean!) {
  node(id: $id) {
    __typename
    ... on Metric {
      id
      name
      englishName
      definition
      category
      additive
      measure
      object {
        name
        englishName
      }
      action {
        name
        englishName
      }
      unit {
        symbol
        name
      }
      broader {
        id
        name
        englishName
      }
      narrower {
        id
        name
        englishName
      }
      comparison(within: $within, places: $places) @include(if: $beside) {
        subdistrict {
          ...EntityParts
        }
        status
        observations {
          ...FigureParts
          comparableValue
          converted
          partOf {
            id
          }
          rates {
            value
            denominator {
              id
              metric {
                name
                englishName
              }
              citations {
                ...CitationParts
              }
            }
          }
        }
      }
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment FigureParts on Observation {
  id
  reported
  value
  valueHigh
  qualifier
  status
  unit {
    symbol
  }
  period {
    ...PeriodParts
  }
  dimensions {
    name
    value
  }
  metric {
    id
    name
    englishName
    category
  }
  subjects {
    ...EntityParts
  }
  citations {
    ...CitationParts
  }
}
fragment PeriodParts on Period {
  label
  start
  end
  inferred
}
fragment CitationParts on Citation {
  start
  end
  exact
  report {
    id
    title
    fileName
    publishedOn
    covers {
      name
    }
  }
}`, {"hash":"sha256:c107d473e870dd67ef18341bf4220e251e59150dee0c24de0632749b84198a76"}) as unknown as TypedDocumentString<MetricSheetQuery, MetricSheetQueryVariables>;
export const MetricTableDocument = new TypedDocumentString(`
    query MetricTable($category: String, $minSubdistricts: Int, $text: String, $within: ID, $places: [ID!], $first: Int!, $after: String) {
  metrics(
    first: $first
    after: $after
    filter: {category: $category, minSubdistricts: $minSubdistricts, text: $text, within: $within, places: $places}
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        name
        englishName
        category
        comparison(within: $within, places: $places) {
          subdistrict {
            ...EntityParts
          }
          observations {
            ...FigureParts
            partOf {
              id
            }
          }
        }
      }
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment FigureParts on Observation {
  id
  reported
  value
  valueHigh
  qualifier
  status
  unit {
    symbol
  }
  period {
    ...PeriodParts
  }
  dimensions {
    name
    value
  }
  metric {
    id
    name
    englishName
    category
  }
  subjects {
    ...EntityParts
  }
  citations {
    ...CitationParts
  }
}
fragment PeriodParts on Period {
  label
  start
  end
  inferred
}
fragment CitationParts on Citation {
  start
  end
  exact
  report {
    id
    title
    fileName
    publishedOn
    covers {
      name
    }
  }
}`, {"hash":"sha256:91ea423da830f088ff9fd0960ee0c9672d83df18d35e1da49402f1f161dd1c12"}) as unknown as TypedDocumentString<MetricTableQuery, MetricTableQueryVariables>;
export const MetricNamesDocument = new TypedDocumentString(`
    query MetricNames($category: String, $text: String, $within: ID, $after: String) {
  metrics(
    first: 100
    after: $after
    filter: {category: $category, text: $text, within: $within}
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        name
        englishName
        category
      }
    }
  }
}
    `, {"hash":"sha256:2f39ba8237eb4c05f461c8075844560a520a9bd2ecc4853910363b6a74386f71"}) as unknown as TypedDocumentString<MetricNamesQuery, MetricNamesQueryVariables>;
export const MetricsBesideDocument = new TypedDocumentString(`
    query MetricsBeside($ids: [ID!]!, $within: ID, $places: [ID!], $beside: Boolean!) {
  nodes(ids: $ids) {
    __typename
    ... on Metric {
      id
      name
      englishName
      unit {
        symbol
        name
      }
      comparison(within: $within, places: $places) @include(if: $beside) {
        subdistrict {
          ...EntityParts
        }
        observations {
          ...FigureParts
          partOf {
            id
          }
        }
      }
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment FigureParts on Observation {
  id
  reported
  value
  valueHigh
  qualifier
  status
  unit {
    symbol
  }
  period {
    ...PeriodParts
  }
  dimensions {
    name
    value
  }
  metric {
    id
    name
    englishName
    category
  }
  subjects {
    ...EntityParts
  }
  citations {
    ...CitationParts
  }
}
fragment PeriodParts on Period {
  label
  start
  end
  inferred
}
fragment CitationParts on Citation {
  start
  end
  exact
  report {
    id
    title
    fileName
    publishedOn
    covers {
      name
    }
  }
}`, {"hash":"sha256:0ec9d040caa89bddc97ca3149d58ee14be4ab7e0c964851392e928ab6b8c5d6e"}) as unknown as TypedDocumentString<MetricsBesideQuery, MetricsBesideQueryVariables>;
export const OverTimeDocument = new TypedDocumentString(`
    query OverTime($places: [ID!]!, $metric: ID!) {
  nodes(ids: $places) {
    __typename
    ... on Entity {
      ...EntityParts
      series(metric: $metric) {
        points {
          period {
            ...PeriodParts
          }
          observation {
            ...FigureParts
            comparableValue
          }
          revises {
            ...FigureParts
          }
          change {
            absolute
            percent
            since {
              ...PeriodParts
            }
          }
        }
      }
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment FigureParts on Observation {
  id
  reported
  value
  valueHigh
  qualifier
  status
  unit {
    symbol
  }
  period {
    ...PeriodParts
  }
  dimensions {
    name
    value
  }
  metric {
    id
    name
    englishName
    category
  }
  subjects {
    ...EntityParts
  }
  citations {
    ...CitationParts
  }
}
fragment PeriodParts on Period {
  label
  start
  end
  inferred
}
fragment CitationParts on Citation {
  start
  end
  exact
  report {
    id
    title
    fileName
    publishedOn
    covers {
      name
    }
  }
}`, {"hash":"sha256:5fd3d0ed9fb40568ba435dadae0a13fe0419ea9685a153828bbfc1874a3452d2"}) as unknown as TypedDocumentString<OverTimeQuery, OverTimeQueryVariables>;
export const RankingDocument = new TypedDocumentString(`
    query Ranking($id: ID!, $within: ID, $after: String) {
  node(id: $id) {
    ... on Metric {
      __typename
      ranking(first: 50, after: $after, filter: {within: $within}) {
        totalCount
        period {
          label
          start
          end
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            place {
              ...EntityParts
              ...EntityPlace
            }
            observation {
              ...FigureParts
              comparableValue
            }
          }
        }
      }
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment OrganizationPlace on Entity {
  __typename
  ... on Organization {
    subdistrict {
      name
    }
    locatedIn(first: 1, filter: {kinds: [PROVINCE, CITY, DISTRICT]}) {
      edges {
        node {
          name
        }
      }
    }
  }
  ... on PartyOrganization {
    subdistrict {
      name
    }
    locatedIn(first: 1, filter: {kinds: [PROVINCE, CITY, DISTRICT]}) {
      edges {
        node {
          name
        }
      }
    }
  }
}
fragment EntityPlace on Entity {
  __typename
  ... on City {
    province {
      name
    }
  }
  ... on District {
    city {
      name
      province {
        name
      }
    }
  }
  ... on Subdistrict {
    district {
      name
      city {
        name
        province {
          name
        }
      }
    }
  }
  ... on Community {
    subdistrict {
      name
      district {
        name
      }
    }
  }
  ... on Project {
    subdistrict {
      name
    }
  }
  ...OrganizationPlace
  ... on Facility {
    subdistrict {
      name
    }
  }
  ... on Place {
    subdistrict {
      name
    }
  }
  ... on ResidentialCompound {
    subdistrict {
      name
    }
  }
}
fragment FigureParts on Observation {
  id
  reported
  value
  valueHigh
  qualifier
  status
  unit {
    symbol
  }
  period {
    ...PeriodParts
  }
  dimensions {
    name
    value
  }
  metric {
    id
    name
    englishName
    category
  }
  subjects {
    ...EntityParts
  }
  citations {
    ...CitationParts
  }
}
fragment PeriodParts on Period {
  label
  start
  end
  inferred
}
fragment CitationParts on Citation {
  start
  end
  exact
  report {
    id
    title
    fileName
    publishedOn
    covers {
      name
    }
  }
}`, {"hash":"sha256:065de6cd7cecae8ef94b7c8414a7798d072007c726ae745cff2701a8b5e3297c"}) as unknown as TypedDocumentString<RankingQuery, RankingQueryVariables>;
export const NotRankedDocument = new TypedDocumentString(`
    query NotRanked($id: ID!, $within: ID) {
  node(id: $id) {
    ... on Metric {
      __typename
      ranking(first: 1, filter: {within: $within}) {
        leftOutCount
      }
    }
  }
}
    `, {"hash":"sha256:4e4413d1a242faa26bf861307090d2da6c6dea604a04c74533dc3b2c9a4e5b5c"}) as unknown as TypedDocumentString<NotRankedQuery, NotRankedQueryVariables>;
export const SumsByPlaceDocument = new TypedDocumentString(`
    query SumsByPlace($places: [ID!]!, $metric: ID!) {
  nodes(ids: $places) {
    __typename
    ... on Subdistrict {
      ...EntityParts
      whole: aggregates(filter: {metric: $metric}) {
        ...SumParts
      }
      alike: aggregates(
        groupBy: [PERIOD, STATUS, DIMENSIONS]
        filter: {metric: $metric}
      ) {
        ...SumParts
      }
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment PeriodParts on Period {
  label
  start
  end
  inferred
}
fragment SumParts on Aggregate {
  count
  period {
    ...PeriodParts
  }
  status
  dimensions {
    name
    value
  }
  sumWithheld
  sum {
    value
    qualifier
    count
    observations(first: 50) {
      citations {
        ...CitationParts
      }
    }
  }
}
fragment CitationParts on Citation {
  start
  end
  exact
  report {
    id
    title
    fileName
    publishedOn
    covers {
      name
    }
  }
}`, {"hash":"sha256:a594cf468ccdb041d31e80b0a805dd538317c64da4b3c4f1bb6356a441d63467"}) as unknown as TypedDocumentString<SumsByPlaceQuery, SumsByPlaceQueryVariables>;
export const EntityDocument = new TypedDocumentString(`
    query Entity($id: ID!, $english: Boolean!) {
  node(id: $id) {
    __typename
    ... on Entity {
      ...EntityParts
      ...Spelling
      aliases
      citations {
        ...CitationParts
      }
    }
    ... on Province {
      reports {
        ...ReportParts
      }
      code {
        ...CodeParts
      }
    }
    ... on City {
      reports {
        ...ReportParts
      }
      code {
        ...CodeParts
      }
      province {
        ...EntityParts
      }
    }
    ... on District {
      reports {
        ...ReportParts
      }
      code {
        ...CodeParts
      }
      city {
        ...EntityParts
        province {
          ...EntityParts
        }
      }
    }
    ... on Subdistrict {
      ...Lineage
      code {
        ...CodeParts
      }
      reports {
        ...ReportParts
      }
    }
    ... on Community {
      reports {
        ...ReportParts
      }
      code {
        ...CodeParts
      }
      communityKind: kind
      subdistrict {
        ...Lineage
      }
    }
    ... on ResidentialCompound {
      reports {
        ...ReportParts
      }
      subdistrict {
        ...Lineage
      }
    }
    ... on Place {
      placeKind: kind
      subdistrict {
        ...Lineage
      }
    }
    ... on Facility {
      facilityKind: kind
      statusHistory {
        ...StatusParts
      }
      subdistrict {
        ...Lineage
      }
    }
    ... on Organization {
      organizationKind: kind
      statusHistory {
        ...StatusParts
      }
      subdistrict {
        ...Lineage
      }
    }
    ... on PartyOrganization {
      level
      statusHistory {
        ...StatusParts
      }
      subdistrict {
        ...Lineage
      }
    }
    ... on Person {
      roles {
        title
        start
        end
        inferred
        organization {
          ...EntityParts
        }
        citations {
          ...CitationParts
        }
      }
    }
    ... on Project {
      projectKind: kind
      statusHistory {
        ...StatusParts
      }
      subdistrict {
        ...Lineage
      }
    }
    ... on Programme {
      programmeKind: kind
      statusHistory {
        ...StatusParts
      }
      steps {
        id
        name
        citations {
          ...CitationParts
        }
      }
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment Spelling on Entity {
  pinyin @include(if: $english)
}
fragment Lineage on Subdistrict {
  ...EntityParts
  district {
    ...EntityParts
    city {
      ...EntityParts
      province {
        ...EntityParts
      }
    }
  }
}
fragment PeriodParts on Period {
  label
  start
  end
  inferred
}
fragment CodeParts on DivisionCode {
  scheme
  value
  vintage
  name
  match
}
fragment StatusParts on StatusStatement {
  id
  status
  asOf {
    ...PeriodParts
  }
  citations {
    ...CitationParts
  }
}
fragment ReportParts on Report {
  id
  title
  publisher
  publishedOn
  fileName
  period {
    ...PeriodParts
  }
  observations {
    totalCount
  }
  entities {
    totalCount
  }
}
fragment CitationParts on Citation {
  start
  end
  exact
  report {
    id
    title
    fileName
    publishedOn
    covers {
      name
    }
  }
}`, {"hash":"sha256:bb6762c8578e0d8f0ec03083c756db22610b5441dfbd7a1a259fee5c38699363"}) as unknown as TypedDocumentString<EntityQuery, EntityQueryVariables>;
export const ProjectCommunitiesDocument = new TypedDocumentString(`
    query ProjectCommunities($id: ID!, $after: String) {
  node(id: $id) {
    __typename
    ... on Project {
      communities(first: 50, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...EntityParts
          }
          links {
            inferred
            citations {
              ...CitationParts
            }
          }
        }
      }
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment CitationParts on Citation {
  start
  end
  exact
  report {
    id
    title
    fileName
    publishedOn
    covers {
      name
    }
  }
}`, {"hash":"sha256:33e727dd54e96121bffc29d30f3c9995e4a0b920e66fc7f8a08827350b5a0532"}) as unknown as TypedDocumentString<ProjectCommunitiesQuery, ProjectCommunitiesQueryVariables>;
export const KeyFiguresDocument = new TypedDocumentString(`
    query KeyFigures($id: ID!) {
  node(id: $id) {
    __typename
    ... on Subdistrict {
      observations(first: 200, filter: {status: ACTUAL}) {
        edges {
          node {
            ...FigureParts
            partOf {
              id
            }
            revisedBy {
              id
            }
          }
        }
      }
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment FigureParts on Observation {
  id
  reported
  value
  valueHigh
  qualifier
  status
  unit {
    symbol
  }
  period {
    ...PeriodParts
  }
  dimensions {
    name
    value
  }
  metric {
    id
    name
    englishName
    category
  }
  subjects {
    ...EntityParts
  }
  citations {
    ...CitationParts
  }
}
fragment PeriodParts on Period {
  label
  start
  end
  inferred
}
fragment CitationParts on Citation {
  start
  end
  exact
  report {
    id
    title
    fileName
    publishedOn
    covers {
      name
    }
  }
}`, {"hash":"sha256:fe47d0ed07194a86f9cc58e4b0dbd4db2baf3ac9f03afabbe8e261c89a2b0475"}) as unknown as TypedDocumentString<KeyFiguresQuery, KeyFiguresQueryVariables>;
export const FiguresAboutDocument = new TypedDocumentString(`
    query FiguresAbout($id: ID!, $after: String, $rates: Boolean!) {
  node(id: $id) {
    __typename
    ... on Entity {
      observations(first: 200, after: $after) {
        ...SheetFigures
      }
    }
  }
}
    fragment DisagreeingChecks on Observation {
  id
  checks(status: DISAGREES) {
    id
    rule
    result {
      id
    }
  }
}
fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment FigureParts on Observation {
  id
  reported
  value
  valueHigh
  qualifier
  status
  unit {
    symbol
  }
  period {
    ...PeriodParts
  }
  dimensions {
    name
    value
  }
  metric {
    id
    name
    englishName
    category
  }
  subjects {
    ...EntityParts
  }
  citations {
    ...CitationParts
  }
}
fragment PeriodParts on Period {
  label
  start
  end
  inferred
}
fragment ListedFigure on Observation {
  ...FigureParts
  ...DisagreeingChecks
  converted
  comparableValue
  metric {
    unit {
      symbol
      name
    }
  }
}
fragment SheetFigures on ObservationConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...SheetFigure
    }
  }
}
fragment SheetFigure on Observation {
  ...ListedFigure
  partOf {
    ...FigureParts
  }
  parts {
    ...ListedFigure
  }
  rates @include(if: $rates) {
    value
    qualifier
    denominator {
      ...FigureParts
    }
  }
}
fragment CitationParts on Citation {
  start
  end
  exact
  report {
    id
    title
    fileName
    publishedOn
    covers {
      name
    }
  }
}`, {"hash":"sha256:7021e1d59f8152d12d9bdc4f46aaaff9a0a260ebdb42e7901b8447370123c769"}) as unknown as TypedDocumentString<FiguresAboutQuery, FiguresAboutQueryVariables>;
export const FiguresOfReportsDocument = new TypedDocumentString(`
    query FiguresOfReports($id: ID!, $after: String, $rates: Boolean!) {
  observations(first: 200, after: $after, filter: {subdistrict: $id}) {
    ...SheetFigures
  }
}
    fragment DisagreeingChecks on Observation {
  id
  checks(status: DISAGREES) {
    id
    rule
    result {
      id
    }
  }
}
fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment FigureParts on Observation {
  id
  reported
  value
  valueHigh
  qualifier
  status
  unit {
    symbol
  }
  period {
    ...PeriodParts
  }
  dimensions {
    name
    value
  }
  metric {
    id
    name
    englishName
    category
  }
  subjects {
    ...EntityParts
  }
  citations {
    ...CitationParts
  }
}
fragment PeriodParts on Period {
  label
  start
  end
  inferred
}
fragment ListedFigure on Observation {
  ...FigureParts
  ...DisagreeingChecks
  converted
  comparableValue
  metric {
    unit {
      symbol
      name
    }
  }
}
fragment SheetFigures on ObservationConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...SheetFigure
    }
  }
}
fragment SheetFigure on Observation {
  ...ListedFigure
  partOf {
    ...FigureParts
  }
  parts {
    ...ListedFigure
  }
  rates @include(if: $rates) {
    value
    qualifier
    denominator {
      ...FigureParts
    }
  }
}
fragment CitationParts on Citation {
  start
  end
  exact
  report {
    id
    title
    fileName
    publishedOn
    covers {
      name
    }
  }
}`, {"hash":"sha256:47c5245c6bc4b8ca991db1c20838b11b07171a30a4213ab194f5ecba57422c59"}) as unknown as TypedDocumentString<FiguresOfReportsQuery, FiguresOfReportsQueryVariables>;
export const LinksOfEntityDocument = new TypedDocumentString(`
    query LinksOfEntity($id: ID!, $after: String) {
  node(id: $id) {
    __typename
    ... on Entity {
      links(first: 200, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...LinkWithEnds
          }
        }
      }
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment LinkParts on Link {
  type
  inferred
  role
  title
  status
  from {
    id
  }
  to {
    id
  }
  citations {
    ...CitationParts
  }
}
fragment LinkWithEnds on Link {
  ...LinkParts
  from {
    ...EntityParts
  }
  to {
    ...EntityParts
  }
}
fragment CitationParts on Citation {
  start
  end
  exact
  report {
    id
    title
    fileName
    publishedOn
    covers {
      name
    }
  }
}`, {"hash":"sha256:89caf856187ec56ed90b4535b52110a2fd9753fbd709c2a8c9f7be5fb50a6e5c"}) as unknown as TypedDocumentString<LinksOfEntityQuery, LinksOfEntityQueryVariables>;
export const SelectedDocument = new TypedDocumentString(`
    query Selected($id: ID!) {
  node(id: $id) {
    __typename
    ... on Entity {
      id
      links {
        totalCount
      }
      observations(first: 8) {
        totalCount
        edges {
          node {
            ...FigureParts
          }
        }
      }
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment FigureParts on Observation {
  id
  reported
  value
  valueHigh
  qualifier
  status
  unit {
    symbol
  }
  period {
    ...PeriodParts
  }
  dimensions {
    name
    value
  }
  metric {
    id
    name
    englishName
    category
  }
  subjects {
    ...EntityParts
  }
  citations {
    ...CitationParts
  }
}
fragment PeriodParts on Period {
  label
  start
  end
  inferred
}
fragment CitationParts on Citation {
  start
  end
  exact
  report {
    id
    title
    fileName
    publishedOn
    covers {
      name
    }
  }
}`, {"hash":"sha256:4c1e90eb24302daf7ac6d32d239cbd1d3bd7f58ea98aa25b4dccc1d1b7c1e368"}) as unknown as TypedDocumentString<SelectedQuery, SelectedQueryVariables>;
export const GraphStartsDocument = new TypedDocumentString(`
    query GraphStarts {
  subdistricts(first: 20, filter: {reported: true}, orderBy: {field: NAME}) {
    edges {
      node {
        ...EntityParts
        ...EntityPlace
        projects(first: 4) {
          edges {
            node {
              ...EntityParts
            }
          }
        }
      }
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment OrganizationPlace on Entity {
  __typename
  ... on Organization {
    subdistrict {
      name
    }
    locatedIn(first: 1, filter: {kinds: [PROVINCE, CITY, DISTRICT]}) {
      edges {
        node {
          name
        }
      }
    }
  }
  ... on PartyOrganization {
    subdistrict {
      name
    }
    locatedIn(first: 1, filter: {kinds: [PROVINCE, CITY, DISTRICT]}) {
      edges {
        node {
          name
        }
      }
    }
  }
}
fragment EntityPlace on Entity {
  __typename
  ... on City {
    province {
      name
    }
  }
  ... on District {
    city {
      name
      province {
        name
      }
    }
  }
  ... on Subdistrict {
    district {
      name
      city {
        name
        province {
          name
        }
      }
    }
  }
  ... on Community {
    subdistrict {
      name
      district {
        name
      }
    }
  }
  ... on Project {
    subdistrict {
      name
    }
  }
  ...OrganizationPlace
  ... on Facility {
    subdistrict {
      name
    }
  }
  ... on Place {
    subdistrict {
      name
    }
  }
  ... on ResidentialCompound {
    subdistrict {
      name
    }
  }
}`, {"hash":"sha256:49ca021bb48458b1343cc51e206b4d69598d139a92c493862a77cb7cd6698e84"}) as unknown as TypedDocumentString<GraphStartsQuery, GraphStartsQueryVariables>;
export const NeighbourhoodDocument = new TypedDocumentString(`
    query Neighbourhood($id: ID!, $depth: Int!) {
  neighbourhood(id: $id, depth: $depth, first: 500) {
    nodes {
      ...EntityParts
    }
    links {
      ...LinkParts
    }
    truncated
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment LinkParts on Link {
  type
  inferred
  role
  title
  status
  from {
    id
  }
  to {
    id
  }
  citations {
    ...CitationParts
  }
}
fragment CitationParts on Citation {
  start
  end
  exact
  report {
    id
    title
    fileName
    publishedOn
    covers {
      name
    }
  }
}`, {"hash":"sha256:3e2e299ce23e74bb9a08d3a159376bbecefbdee781b718db3a37565d6840662f"}) as unknown as TypedDocumentString<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  publishedReports(first: 12) {
    totalCount
    edges {
      node {
        id
        title
        period {
          ...PeriodParts
        }
        observations {
          totalCount
        }
        entities {
          totalCount
        }
        covers {
          ...EntityParts
          ... on Subdistrict {
            ...Lineage
            projects {
              totalCount
            }
          }
        }
      }
    }
  }
  checks(filter: {status: DISAGREES}) {
    totalCount
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment Lineage on Subdistrict {
  ...EntityParts
  district {
    ...EntityParts
    city {
      ...EntityParts
      province {
        ...EntityParts
      }
    }
  }
}
fragment PeriodParts on Period {
  label
  start
  end
  inferred
}`, {"hash":"sha256:b5fdd3c35cfc9b8b85597e9329c9e0b9c1f2efddc36f6845f31f3f76f3887cdf"}) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const HomeCountsDocument = new TypedDocumentString(`
    query HomeCounts {
  projects: entities(first: 1, filter: {kinds: [PROJECT]}) {
    totalCount
  }
  partyOrganizations: entities(first: 1, filter: {kinds: [PARTY_ORGANIZATION]}) {
    totalCount
  }
  organizations: entities(first: 1, filter: {kinds: [ORGANIZATION]}) {
    totalCount
  }
  people: entities(first: 1, filter: {kinds: [PERSON]}) {
    totalCount
  }
  programmes: entities(first: 1, filter: {kinds: [PROGRAMME]}) {
    totalCount
  }
  facilities: entities(first: 1, filter: {kinds: [FACILITY]}) {
    totalCount
  }
  honours: entities(first: 1, filter: {kinds: [HONOUR]}) {
    totalCount
  }
  documents: entities(first: 1, filter: {kinds: [DOCUMENT]}) {
    totalCount
  }
  metrics(first: 1) {
    totalCount
  }
  publishedReports(first: 1) {
    totalCount
  }
}
    `, {"hash":"sha256:a65ea65d2813382b28e0882e53b3fb88d93b6b2a87972b3f33c181b57fb43c7a"}) as unknown as TypedDocumentString<HomeCountsQuery, HomeCountsQueryVariables>;
export const ExampleEndsDocument = new TypedDocumentString(`
    query ExampleEnds($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Entity {
      ...EntityParts
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}`, {"hash":"sha256:757b2568c0ef0556e72802adb46eaa18141adc1a783c21a3faafd145161fd757"}) as unknown as TypedDocumentString<ExampleEndsQuery, ExampleEndsQueryVariables>;
export const PathEndsDocument = new TypedDocumentString(`
    query PathEnds($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on Entity {
      ...EntityParts
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}`, {"hash":"sha256:d165204172143148d1e471f4c45e0c4dd0e50fee074573bbd6357d228f40a371"}) as unknown as TypedDocumentString<PathEndsQuery, PathEndsQueryVariables>;
export const ProjectsOfPlaceDocument = new TypedDocumentString(`
    query ProjectsOfPlace($id: ID!, $kind: ProjectKind, $status: Status, $existing: Boolean = true, $apart: Boolean! = true) {
  node(id: $id) {
    __typename
    ... on Subdistrict {
      communities(first: 200, orderBy: {field: NAME}) {
        pageInfo {
          hasNextPage
        }
        edges {
          node {
            ...EntityParts
            citations {
              ...CitationParts
            }
          }
        }
      }
      projects(
        first: 200
        filter: {kind: $kind, status: $status, existing: $existing}
        orderBy: {field: NAME}
      ) {
        ...ListedProjects
      }
      absent: projects(
        first: 100
        filter: {kind: $kind, existing: false}
        orderBy: {field: NAME}
      ) @include(if: $apart) {
        ...ListedProjects
      }
    }
    ... on Community {
      projects(
        first: 200
        filter: {kind: $kind, status: $status, existing: $existing}
        orderBy: {field: NAME}
      ) {
        ...ListedProjects
      }
      absent: projects(
        first: 100
        filter: {kind: $kind, existing: false}
        orderBy: {field: NAME}
      ) @include(if: $apart) {
        ...ListedProjects
      }
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment ListedProject on Project {
  ...EntityParts
  kind
  status
  citations {
    ...CitationParts
  }
  links(first: 20, filter: {types: [AFFECTS, LOCATED_IN], direction: OUT}) {
    pageInfo {
      hasNextPage
    }
    edges {
      node {
        type
        inferred
        to {
          ...EntityParts
        }
        citations {
          ...CitationParts
        }
      }
    }
  }
}
fragment ListedProjects on ProjectConnection {
  pageInfo {
    hasNextPage
  }
  edges {
    node {
      ...ListedProject
    }
  }
}
fragment CitationParts on Citation {
  start
  end
  exact
  report {
    id
    title
    fileName
    publishedOn
    covers {
      name
    }
  }
}`, {"hash":"sha256:0bfe40f18e400dd350931fc047ab249e2c54241ddf2d8670f41f63f014870650"}) as unknown as TypedDocumentString<ProjectsOfPlaceQuery, ProjectsOfPlaceQueryVariables>;
export const ProjectPlaceDocument = new TypedDocumentString(`
    query ProjectPlace($id: ID!) {
  node(id: $id) {
    __typename
    ... on Entity {
      ...EntityParts
      ...EntityPlace
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment OrganizationPlace on Entity {
  __typename
  ... on Organization {
    subdistrict {
      name
    }
    locatedIn(first: 1, filter: {kinds: [PROVINCE, CITY, DISTRICT]}) {
      edges {
        node {
          name
        }
      }
    }
  }
  ... on PartyOrganization {
    subdistrict {
      name
    }
    locatedIn(first: 1, filter: {kinds: [PROVINCE, CITY, DISTRICT]}) {
      edges {
        node {
          name
        }
      }
    }
  }
}
fragment EntityPlace on Entity {
  __typename
  ... on City {
    province {
      name
    }
  }
  ... on District {
    city {
      name
      province {
        name
      }
    }
  }
  ... on Subdistrict {
    district {
      name
      city {
        name
        province {
          name
        }
      }
    }
  }
  ... on Community {
    subdistrict {
      name
      district {
        name
      }
    }
  }
  ... on Project {
    subdistrict {
      name
    }
  }
  ...OrganizationPlace
  ... on Facility {
    subdistrict {
      name
    }
  }
  ... on Place {
    subdistrict {
      name
    }
  }
  ... on ResidentialCompound {
    subdistrict {
      name
    }
  }
}`, {"hash":"sha256:490972fbcf857b81017d8e4f5b7d5e7aa0e2db120761e9fda311c5742dcd649b"}) as unknown as TypedDocumentString<ProjectPlaceQuery, ProjectPlaceQueryVariables>;
export const ProjectStreetsDocument = new TypedDocumentString(`
    query ProjectStreets($counted: Boolean!) {
  subdistricts(first: 12, filter: {reported: true}, orderBy: {field: NAME}) {
    edges {
      node {
        ...EntityParts
        ...EntityPlace
        projects(first: 40) @include(if: $counted) {
          edges {
            node {
              communities(first: 1) {
                edges {
                  node {
                    id
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment OrganizationPlace on Entity {
  __typename
  ... on Organization {
    subdistrict {
      name
    }
    locatedIn(first: 1, filter: {kinds: [PROVINCE, CITY, DISTRICT]}) {
      edges {
        node {
          name
        }
      }
    }
  }
  ... on PartyOrganization {
    subdistrict {
      name
    }
    locatedIn(first: 1, filter: {kinds: [PROVINCE, CITY, DISTRICT]}) {
      edges {
        node {
          name
        }
      }
    }
  }
}
fragment EntityPlace on Entity {
  __typename
  ... on City {
    province {
      name
    }
  }
  ... on District {
    city {
      name
      province {
        name
      }
    }
  }
  ... on Subdistrict {
    district {
      name
      city {
        name
        province {
          name
        }
      }
    }
  }
  ... on Community {
    subdistrict {
      name
      district {
        name
      }
    }
  }
  ... on Project {
    subdistrict {
      name
    }
  }
  ...OrganizationPlace
  ... on Facility {
    subdistrict {
      name
    }
  }
  ... on Place {
    subdistrict {
      name
    }
  }
  ... on ResidentialCompound {
    subdistrict {
      name
    }
  }
}`, {"hash":"sha256:d0368abc8c9ec1e9468d3b5542a30c4c2dbd4d8de24c731ef3da4e73d856426a"}) as unknown as TypedDocumentString<ProjectStreetsQuery, ProjectStreetsQueryVariables>;
export const ReportDocument = new TypedDocumentString(`
    query Report($report: ID!) {
  node(id: $report) {
    __typename
    ... on Report {
      id
      ...ReportHead
      length
      beginning: text(to: 1) {
        start
      }
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment PeriodParts on Period {
  label
  start
  end
  inferred
}
fragment ReportHead on Report {
  id
  title
  kind
  publisher
  publishedOn
  fileName
  sha256
  length
  period {
    ...PeriodParts
  }
  original {
    url
    mediaType
    retrievedOn
    sha256
  }
  covers {
    ...EntityParts
  }
  observations {
    totalCount
  }
  entities {
    totalCount
  }
}`, {"hash":"sha256:3b418311b49649cc2c8e758ea7b3f86135b14136572f18b41173f071826e3edd"}) as unknown as TypedDocumentString<ReportQuery, ReportQueryVariables>;
export const ReportTextDocument = new TypedDocumentString(`
    query ReportText($report: ID!, $from: Int!, $to: Int!) {
  node(id: $report) {
    __typename
    ... on Report {
      text(from: $from, to: $to) {
        text
        start
        end
      }
    }
  }
}
    `, {"hash":"sha256:b25dfaf3075c04f6be5687fcf4f5d94f4f8413aba63b15c4ed60a30f4e5ee840"}) as unknown as TypedDocumentString<ReportTextQuery, ReportTextQueryVariables>;
export const ReportSlicesDocument = new TypedDocumentString(`
    query ReportSlices($report: ID!, $from: Int, $to: Int, $after: String) {
  node(id: $report) {
    __typename
    ... on Report {
      slices(first: 100, after: $after, filter: {from: $from, to: $to}) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...CitedSlice
          }
        }
      }
    }
  }
}
    fragment DisagreeingChecks on Observation {
  id
  checks(status: DISAGREES) {
    id
    rule
    result {
      id
    }
  }
}
fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment FigureParts on Observation {
  id
  reported
  value
  valueHigh
  qualifier
  status
  unit {
    symbol
  }
  period {
    ...PeriodParts
  }
  dimensions {
    name
    value
  }
  metric {
    id
    name
    englishName
    category
  }
  subjects {
    ...EntityParts
  }
  citations {
    ...CitationParts
  }
}
fragment PeriodParts on Period {
  label
  start
  end
  inferred
}
fragment LinkParts on Link {
  type
  inferred
  role
  title
  status
  from {
    id
  }
  to {
    id
  }
  citations {
    ...CitationParts
  }
}
fragment LinkWithEnds on Link {
  ...LinkParts
  from {
    ...EntityParts
  }
  to {
    ...EntityParts
  }
}
fragment CitedSlice on CitedSlice {
  citation {
    ...CitationParts
  }
  entities {
    ...EntityParts
  }
  observations {
    ...FigureParts
    ...DisagreeingChecks
  }
  links {
    ...LinkWithEnds
  }
  steps {
    id
    name
    programme {
      ...EntityParts
    }
  }
  statuses {
    id
    status
    asOf {
      ...PeriodParts
    }
    entity {
      ...EntityParts
    }
  }
}
fragment CitationParts on Citation {
  start
  end
  exact
  report {
    id
    title
    fileName
    publishedOn
    covers {
      name
    }
  }
}`, {"hash":"sha256:29372155a60d7dc019d263f309f5f7ecb26b9dfc62ecc16aee313cb7da9a19a3"}) as unknown as TypedDocumentString<ReportSlicesQuery, ReportSlicesQueryVariables>;
export const KindsDocument = new TypedDocumentString(`
    query Kinds {
  kinds {
    kind
    count
  }
  metrics(first: 1) {
    totalCount
  }
}
    `, {"hash":"sha256:7a7134c237203f353f5733057353b18b9c4da2bd9ae672f5c465595cd813fe8a"}) as unknown as TypedDocumentString<KindsQuery, KindsQueryVariables>;
export const OfKindsDocument = new TypedDocumentString(`
    query OfKinds($kinds: [EntityKind!]!, $after: String) {
  entities(
    filter: {kinds: $kinds, cited: true}
    orderBy: {field: NAME}
    first: 50
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...EntityParts
        ...EntityPlace
      }
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment OrganizationPlace on Entity {
  __typename
  ... on Organization {
    subdistrict {
      name
    }
    locatedIn(first: 1, filter: {kinds: [PROVINCE, CITY, DISTRICT]}) {
      edges {
        node {
          name
        }
      }
    }
  }
  ... on PartyOrganization {
    subdistrict {
      name
    }
    locatedIn(first: 1, filter: {kinds: [PROVINCE, CITY, DISTRICT]}) {
      edges {
        node {
          name
        }
      }
    }
  }
}
fragment EntityPlace on Entity {
  __typename
  ... on City {
    province {
      name
    }
  }
  ... on District {
    city {
      name
      province {
        name
      }
    }
  }
  ... on Subdistrict {
    district {
      name
      city {
        name
        province {
          name
        }
      }
    }
  }
  ... on Community {
    subdistrict {
      name
      district {
        name
      }
    }
  }
  ... on Project {
    subdistrict {
      name
    }
  }
  ...OrganizationPlace
  ... on Facility {
    subdistrict {
      name
    }
  }
  ... on Place {
    subdistrict {
      name
    }
  }
  ... on ResidentialCompound {
    subdistrict {
      name
    }
  }
}`, {"hash":"sha256:66c589e766a37b6e983936e298406e225704d1d892bfb4dc93fc72c2339ec8e5"}) as unknown as TypedDocumentString<OfKindsQuery, OfKindsQueryVariables>;
export const MeasuresDocument = new TypedDocumentString(`
    query Measures($text: String!, $after: String) {
  concepts(filter: {text: $text}, first: 3) {
    edges {
      node {
        id
        name
        englishName
        aliases
      }
    }
  }
  metrics(filter: {text: $text}, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        name
        englishName
        observations(first: 6) {
          totalCount
          edges {
            node {
              ...FigureParts
            }
          }
        }
      }
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment FigureParts on Observation {
  id
  reported
  value
  valueHigh
  qualifier
  status
  unit {
    symbol
  }
  period {
    ...PeriodParts
  }
  dimensions {
    name
    value
  }
  metric {
    id
    name
    englishName
    category
  }
  subjects {
    ...EntityParts
  }
  citations {
    ...CitationParts
  }
}
fragment PeriodParts on Period {
  label
  start
  end
  inferred
}
fragment CitationParts on Citation {
  start
  end
  exact
  report {
    id
    title
    fileName
    publishedOn
    covers {
      name
    }
  }
}`, {"hash":"sha256:a2ea5a68b04f7c7fb81aed4d203d7a77670e239862db04ef8137b4f58b4e303d"}) as unknown as TypedDocumentString<MeasuresQuery, MeasuresQueryVariables>;
export const PassagesDocument = new TypedDocumentString(`
    query Passages($text: String!, $after: String) {
  passages(text: $text, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        text
        start
        end
        highlights {
          start
          end
        }
        report {
          id
          title
          covers {
            ...EntityParts
          }
        }
        observations(first: 20) {
          edges {
            node {
              ...FigureParts
            }
          }
        }
        entities(first: 20) {
          edges {
            node {
              ...EntityParts
            }
          }
        }
      }
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment FigureParts on Observation {
  id
  reported
  value
  valueHigh
  qualifier
  status
  unit {
    symbol
  }
  period {
    ...PeriodParts
  }
  dimensions {
    name
    value
  }
  metric {
    id
    name
    englishName
    category
  }
  subjects {
    ...EntityParts
  }
  citations {
    ...CitationParts
  }
}
fragment PeriodParts on Period {
  label
  start
  end
  inferred
}
fragment CitationParts on Citation {
  start
  end
  exact
  report {
    id
    title
    fileName
    publishedOn
    covers {
      name
    }
  }
}`, {"hash":"sha256:815e5e86b34799ff85652d5496c76d4db9d62040fa3e66c5907c7f84341fa275"}) as unknown as TypedDocumentString<PassagesQuery, PassagesQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [EntityKind!], $after: String, $english: Boolean!) {
  search(text: $text, kinds: $kinds, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      matched {
        ...MatchParts
      }
      node {
        ...EntityParts
        ...EntityPlace
        ...Spelling
      }
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment MatchParts on SearchMatch {
  by
  text
}
fragment Spelling on Entity {
  pinyin @include(if: $english)
}
fragment OrganizationPlace on Entity {
  __typename
  ... on Organization {
    subdistrict {
      name
    }
    locatedIn(first: 1, filter: {kinds: [PROVINCE, CITY, DISTRICT]}) {
      edges {
        node {
          name
        }
      }
    }
  }
  ... on PartyOrganization {
    subdistrict {
      name
    }
    locatedIn(first: 1, filter: {kinds: [PROVINCE, CITY, DISTRICT]}) {
      edges {
        node {
          name
        }
      }
    }
  }
}
fragment EntityPlace on Entity {
  __typename
  ... on City {
    province {
      name
    }
  }
  ... on District {
    city {
      name
      province {
        name
      }
    }
  }
  ... on Subdistrict {
    district {
      name
      city {
        name
        province {
          name
        }
      }
    }
  }
  ... on Community {
    subdistrict {
      name
      district {
        name
      }
    }
  }
  ... on Project {
    subdistrict {
      name
    }
  }
  ...OrganizationPlace
  ... on Facility {
    subdistrict {
      name
    }
  }
  ... on Place {
    subdistrict {
      name
    }
  }
  ... on ResidentialCompound {
    subdistrict {
      name
    }
  }
}`, {"hash":"sha256:192086997ded55dfbcc783d7e5d7e8a8d902f61a666b47cdd3c62d80dce4bb61"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const CitedReportsDocument = new TypedDocumentString(`
    query CitedReports($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on Report {
      id
      title
      fileName
      publishedOn
      covers {
        name
      }
    }
  }
}
    `, {"hash":"sha256:d64e90bf66e3980f5b95d0b46029dc635665848402c2a25baa70d638e6e09164"}) as unknown as TypedDocumentString<CitedReportsQuery, CitedReportsQueryVariables>;
export const SourceDocument = new TypedDocumentString(`
    query Source($report: ID!, $start: Int!, $end: Int!) {
  node(id: $report) {
    __typename
    ... on Report {
      kind
      publisher
      length
      original {
        url
        mediaType
        retrievedOn
      }
      period {
        ...PeriodParts
      }
      covers {
        ...EntityParts
      }
      citation(start: $start, end: $end) {
        ...CitationParts
        passage
        passageStart
      }
      slices(first: 20, filter: {from: $start, to: $end}) {
        edges {
          node {
            ...CitedSlice
          }
        }
      }
    }
  }
}
    fragment DisagreeingChecks on Observation {
  id
  checks(status: DISAGREES) {
    id
    rule
    result {
      id
    }
  }
}
fragment EntityParts on Entity {
  __typename
  id
  name
  isGroup
  ... on Subdistrict {
    subdistrictKind: kind
  }
  ... on Project {
    status
  }
  ... on Programme {
    status
  }
  ... on Facility {
    status
  }
  ... on Organization {
    status
  }
  ... on PartyOrganization {
    status
  }
}
fragment FigureParts on Observation {
  id
  reported
  value
  valueHigh
  qualifier
  status
  unit {
    symbol
  }
  period {
    ...PeriodParts
  }
  dimensions {
    name
    value
  }
  metric {
    id
    name
    englishName
    category
  }
  subjects {
    ...EntityParts
  }
  citations {
    ...CitationParts
  }
}
fragment PeriodParts on Period {
  label
  start
  end
  inferred
}
fragment LinkParts on Link {
  type
  inferred
  role
  title
  status
  from {
    id
  }
  to {
    id
  }
  citations {
    ...CitationParts
  }
}
fragment LinkWithEnds on Link {
  ...LinkParts
  from {
    ...EntityParts
  }
  to {
    ...EntityParts
  }
}
fragment CitedSlice on CitedSlice {
  citation {
    ...CitationParts
  }
  entities {
    ...EntityParts
  }
  observations {
    ...FigureParts
    ...DisagreeingChecks
  }
  links {
    ...LinkWithEnds
  }
  steps {
    id
    name
    programme {
      ...EntityParts
    }
  }
  statuses {
    id
    status
    asOf {
      ...PeriodParts
    }
    entity {
      ...EntityParts
    }
  }
}
fragment CitationParts on Citation {
  start
  end
  exact
  report {
    id
    title
    fileName
    publishedOn
    covers {
      name
    }
  }
}`, {"hash":"sha256:7308fb45ddb8fc0117c2fb1e87916bdc36f9654906b6f92f2c4b2f21800214b8"}) as unknown as TypedDocumentString<SourceQuery, SourceQueryVariables>;