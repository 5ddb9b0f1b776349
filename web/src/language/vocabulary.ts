// Made of seed/vocabulary.yaml by npm run codegen.
import type { SubdistrictKind, CommunityKind, PlaceKind, FacilityKind, OrganizationKind, PartyOrganizationLevel, ProjectKind, ProgrammeKind, Status, LinkType, ProjectRole, ReportKind, Qualifier, ObservationStatus, CheckRule, MetricCategory, Measure, EntityKind } from '../graphql/generated/graphql';
import type { EntityType, Term, Terms } from './terms';

export const entityTypes: Terms<EntityType> = {
  Province: ["省级","Province"],
  City: ["地市","City"],
  District: ["区县","District"],
  Subdistrict: ["街道乡镇","Subdistrict"],
  Community: ["社区村居","Community"],
  ResidentialCompound: ["小区","Residential compound"],
  Place: ["地点","Place"],
  Facility: ["设施","Facility"],
  Organization: ["组织","Organization"],
  PartyOrganization: ["党组织","Party organization"],
  Person: ["人物","Person"],
  Project: ["项目","Project"],
  Programme: ["机制与活动","Programme"],
  Honour: ["荣誉","Honour"],
  Document: ["文件","Document"],
};

export const typeOfKind: Record<EntityKind, EntityType> = {
  PROVINCE: 'Province',
  CITY: 'City',
  DISTRICT: 'District',
  SUBDISTRICT: 'Subdistrict',
  COMMUNITY: 'Community',
  RESIDENTIAL_COMPOUND: 'ResidentialCompound',
  PLACE: 'Place',
  FACILITY: 'Facility',
  ORGANIZATION: 'Organization',
  PARTY_ORGANIZATION: 'PartyOrganization',
  PERSON: 'Person',
  PROJECT: 'Project',
  PROGRAMME: 'Programme',
  HONOUR: 'Honour',
  DOCUMENT: 'Document',
};

export const linkTypes: Record<LinkType, { out: Term; in: Term }> = {
  PART_OF: { out: ["属于","Part of"], in: ["下辖 / 包含","Has part"] },
  LOCATED_IN: { out: ["位于","Located in"], in: ["所在于此","Located here"] },
  AFFECTS: { out: ["涉及","Affects"], in: ["受其涉及","Affected by"] },
  CARRIES_OUT: { out: ["实施","Carries out"], in: ["实施者","Carried out by"] },
  SERVES: { out: ["服务","Serves"], in: ["服务者","Served by"] },
  MEMBER_OF: { out: ["任职于","Member of"], in: ["任职者","Members"] },
  ORGANIZED_IN: { out: ["建于","Organized in"], in: ["在此建立的党组织","Party organizations here"] },
  ESTABLISHED: { out: ["设立","Established"], in: ["设立者","Established by"] },
  RECEIVED: { out: ["获得","Received"], in: ["获得者","Received by"] },
  CONFERRED: { out: ["授予","Conferred"], in: ["授予者","Conferred by"] },
  ISSUED: { out: ["制定","Issued"], in: ["制定者","Issued by"] },
  APPLIES_TO: { out: ["适用于","Applies to"], in: ["适用的机制与文件","What applies to it"] },
  BASED_ON: { out: ["依据","Based on"], in: ["以此为依据","Based on this"] },
  LEADS: { out: ["领导","Leads"], in: ["领导者","Led by"] },
  ENABLES: { out: ["支撑","Enables"], in: ["受其支撑","Enabled by"] },
};

export const subdistrictKinds: Terms<SubdistrictKind> = {
  SUBDISTRICT: ["街道","Subdistrict"],
  TOWN: ["镇","Town"],
  TOWNSHIP: ["乡","Township"],
  OTHER: ["同级区域","Other area"],
};

export const communityKinds: Terms<CommunityKind> = {
  URBAN_COMMUNITY: ["社区","Urban community"],
  VILLAGE: ["村","Village"],
};

export const placeKinds: Terms<PlaceKind> = {
  ROAD: ["道路","Road"],
  SQUARE: ["广场","Square"],
  AREA: ["片区","Area"],
  SITE: ["地块、院落","Site"],
  WATERWAY: ["水系","Waterway"],
  LAKE: ["湖泊","Lake"],
  MOUNTAIN: ["山","Mountain"],
  PARK: ["公园","Park"],
  SCENIC_AREA: ["景区","Scenic area"],
  HAMLET: ["自然村、自然屯","Hamlet"],
  FARMLAND: ["农田","Farmland"],
  FOREST: ["林地","Forest"],
};

export const facilityKinds: Terms<FacilityKind> = {
  PARTY_SERVICE_CENTRE: ["党群服务中心、驿站","Party service centre"],
  CIVIC_PRACTICE_STATION: ["新时代文明实践所、站","Civic practice station"],
  MARKET: ["市场","Market"],
  SCHOOL: ["学校、幼儿园","School or kindergarten"],
  MUSEUM: ["博物馆","Museum"],
  EDUCATION_BASE: ["教育基地、教学点","Education base"],
  ELDERLY_CARE: ["养老设施","Elderly care"],
  SERVICE_STATION: ["服务站点","Service station"],
  WASTE_COLLECTION_POINT: ["垃圾分类投放点等","Waste collection point"],
  TRANSPORT: ["交通设施","Transport facility"],
  STORAGE: ["仓储","Storage"],
  BUILDING: ["建筑、工地","Building or building site"],
  UTILITY: ["市政公用设施","Utility"],
  ISOLATION_SITE: ["隔离点","Isolation site"],
  HOSPITAL: ["医院","Hospital"],
  CLINIC: ["卫生院、卫生室、诊所","Clinic"],
  NURSING_HOME: ["养老院、敬老院","Nursing home"],
  LIBRARY: ["图书馆、书屋","Library"],
  CULTURAL_CENTRE: ["文化馆、文化站","Cultural centre"],
  CULTURAL_SITE: ["文物古迹","Cultural site"],
  TEMPLE: ["寺庙、教堂等宗教场所","Temple or church"],
  MEMORIAL: ["纪念馆、烈士陵园","Memorial"],
  STADIUM: ["体育场馆","Stadium or sports ground"],
  RESERVOIR: ["水库、塘坝","Reservoir"],
  RIVER_WORKS: ["河道、堤防等水利工程","River works"],
  BRIDGE: ["桥梁","Bridge"],
  STATION: ["车站","Station"],
  AIRPORT: ["机场","Airport"],
  PORT: ["港口、码头","Port"],
  PARKING: ["停车场","Car park"],
  POWER_STATION: ["电站、变电站","Power station"],
  FACTORY: ["厂房、厂区","Factory"],
  FARM: ["农场、养殖场","Farm"],
  GREENHOUSE: ["大棚","Greenhouse"],
  SHOP: ["商场、商店","Shop"],
  HOTEL: ["宾馆、民宿","Hotel or guest house"],
  POLICE_STATION: ["派出所、警务室","Police station"],
  FIRE_STATION: ["消防站","Fire station"],
  CEMETERY: ["公墓、殡葬设施","Cemetery"],
  OTHER: ["其他","Other"],
};

export const organizationKinds: Terms<OrganizationKind> = {
  GOVERNMENT_AGENCY: ["党政机关、部门、街道办事处","Government agency"],
  COMPANY: ["企业","Company"],
  SOCIAL_ORGANIZATION: ["社会组织","Social organization"],
  VOLUNTEER_TEAM: ["志愿服务队","Volunteer team"],
  MEDIA: ["媒体","Media"],
  SELF_GOVERNMENT: ["居委会、村委会、业委会等自治组织","Self-government"],
  COOPERATIVE: ["合作社","Cooperative"],
  TASK_FORCE: ["领导小组、专班","Task force"],
  INSTITUTION: ["事业单位","Public institution"],
  OTHER: ["其他","Other"],
};

export const partyOrganizationLevels: Terms<PartyOrganizationLevel> = {
  WORKING_COMMITTEE: ["党工委","Working committee"],
  COMMITTEE: ["党委","Committee"],
  GENERAL_BRANCH: ["党总支","General branch"],
  BRANCH: ["党支部","Branch"],
  TEMPORARY_BRANCH: ["临时党支部","Temporary branch"],
  GROUP: ["党小组","Group"],
};

export const projectKinds: Terms<ProjectKind> = {
  RELOCATION: ["征迁","Relocation"],
  INDUSTRIAL_PARK: ["产业园","Industrial park"],
  INDUSTRY: ["产业、工业","Industry"],
  INFRASTRUCTURE: ["基础设施","Infrastructure"],
  HOUSING: ["住房、安置","Housing"],
  LIVELIHOOD: ["民生","Livelihood"],
  CULTURE: ["文化","Culture"],
  COMMERCE: ["商业","Commerce"],
  RENOVATION: ["更新改造","Renovation"],
  ENVIRONMENT: ["环境","Environment"],
  AGRICULTURE: ["农业","Agriculture"],
  WATER: ["水利","Water"],
  ENERGY: ["能源","Energy"],
  EDUCATION: ["教育","Education"],
  HEALTH: ["卫生健康","Health"],
  TOURISM: ["旅游","Tourism"],
  OTHER: ["其他","Other"],
};

export const programmeKinds: Terms<ProgrammeKind> = {
  STRATEGY: ["战略、思路","Strategy"],
  SYSTEM: ["体系","System"],
  MECHANISM: ["机制、制度","Mechanism"],
  MODEL: ["模式、工作法","Model"],
  PLATFORM: ["平台","Platform"],
  CAMPAIGN: ["专项行动、创建","Campaign"],
  ACTIVITY: ["活动","Activity"],
  SERVICE: ["服务、政策","Service or policy"],
  BRAND: ["品牌","Brand"],
};

export const statuses: Terms<Status> = {
  PLANNED: ["计划中","Planned"],
  NEGOTIATING: ["洽谈中","Negotiating"],
  UNDERWAY: ["进行中","Under way"],
  COMPLETED: ["已完成","Completed"],
  ACTIVE: ["运行中","Active"],
  ABOLISHED: ["已撤销","Abolished"],
};

export const projectRoles: Terms<ProjectRole> = {
  LEAD: ["牵头、主管","lead"],
  IMPLEMENTER: ["实施","implementer"],
  SUPPORTER: ["支持、保障","supporter"],
  PARTICIPANT: ["参与","participant"],
  INVESTOR: ["投资","investor"],
  AFFECTED: ["受影响","affected"],
};

export const reportKinds: Terms<ReportKind> = {
  WORK_REPORT: ["工作报告","Work report"],
  PLAN: ["规划、计划","Plan"],
  PROFILE: ["概况","Profile"],
  BULLETIN: ["统计公报","Statistical bulletin"],
  NEWS: ["新闻","News"],
};

export const qualifiers: Terms<Qualifier> = {
  EXACT: ["确数","exact"],
  AT_LEAST: ["至少","at least"],
  APPROXIMATE: ["约数","about"],
  AT_MOST: ["至多","at most"],
};

export const observationStatuses: Terms<ObservationStatus> = {
  ACTUAL: ["已发生","actual"],
  TARGET: ["目标","target"],
  FORECAST: ["预计","forecast"],
};

export const checkRules: Terms<CheckRule> = {
  SUM: ["分项相加应当等于合计","The parts should make the total"],
  PARTS: ["列出的分项相加不应超过合计","The parts that are stated should not exceed the total"],
  RATIO: ["百分比应当等于两个数字之比","The percentage should be the ratio of the two figures"],
  EQUAL: ["两处的数应当相等","The two figures should be equal"],
  COUNT: ["数目应当与列出的名称相等","The number should be that of the names listed"],
  REVISED: ["后来的报告重新公布的数","A figure that a later report states anew"],
};

export const metricCategories: Terms<MetricCategory> = {
  ECONOMY: ["经济运行","Economy"],
  INVESTMENT: ["招商与投资","Investment"],
  COLLECTIVE_ECONOMY: ["集体经济","Collective economy"],
  LAND_AND_RELOCATION: ["土地与征迁","Land and relocation"],
  HOUSING_AND_INFRASTRUCTURE: ["住房与基础设施","Housing and infrastructure"],
  CITY_MANAGEMENT: ["城市管理","City management"],
  ENVIRONMENT: ["生态环保","Environment"],
  SAFETY: ["安全生产","Safety"],
  PUBLIC_HEALTH: ["疫情防控与健康","Public health"],
  SOCIAL_SECURITY: ["民生保障","Social security"],
  PUBLIC_SERVICES: ["便民服务","Public services"],
  GOVERNANCE: ["基层治理","Governance"],
  PARTY_BUILDING: ["党的建设","Party building"],
  DISCIPLINE: ["党风廉政","Discipline"],
  CULTURE_AND_VOLUNTEERING: ["文明创建与志愿服务","Culture and volunteering"],
  COMMUNICATION: ["宣传","Communication"],
  NATURE: ["自然地理","Nature"],
  POPULATION: ["人口","Population"],
  AGRICULTURE: ["农业农村","Agriculture"],
  EDUCATION: ["教育","Education"],
  TOURISM: ["旅游","Tourism"],
};

export const measures: Terms<Measure> = {
  COUNT: ["数量","Number"],
  PERSONS: ["人数","Number of people"],
  HOUSEHOLDS: ["户数","Number of households"],
  VILLAGES: ["村（社区）数","Number of villages or communities"],
  VISITS: ["人次","Number of attendances"],
  TIMES: ["次数","How often"],
  FREQUENCY: ["频次","How often in a cycle"],
  ROUNDS: ["轮数","Number of rounds"],
  TRIPS: ["车次或架次","Number of trips of vehicles"],
  TRUCKLOADS: ["车数","Number of truckloads"],
  AREA: ["面积","Area"],
  LENGTH: ["长度","Length"],
  VOLUME: ["体积","Volume"],
  MASS: ["重量","Mass"],
  MONEY: ["金额","Amount of money"],
  MONEY_PER_PERSON: ["人均金额","Money per person"],
  PRICE_PER_AREA: ["按面积的单价","Price by area"],
  PRICE_PER_MASS: ["按重量的单价","Price by mass"],
  DOLLARS: ["美元金额","Amount in US dollars"],
  EUROS: ["欧元金额","Amount in euros"],
  SHARE: ["占比","Share"],
  CHANGE: ["增长率","Growth"],
  POINTS_CHANGE: ["百分点变化","Change in percentage points"],
  RATE: ["比率","Rate per thousand"],
  RATIO: ["倍数","Ratio"],
  DENSITY: ["密度","People per area"],
  YIELD: ["单产","Yield by area"],
  CAPACITY: ["年产能","Capacity by year"],
  DAILY_VOLUME: ["日处理（供）水量","Volume by day"],
  FLOW: ["流量","Flow"],
  POWER: ["功率","Power"],
  TRANSFORMER_CAPACITY: ["变电容量","Capacity of transformers"],
  VOLTAGE: ["电压","Voltage"],
  ENERGY: ["电量","Energy"],
  BANDWIDTH: ["带宽","Bandwidth"],
  TEMPERATURE: ["温度","Temperature"],
  ANGLE: ["角度","Angle"],
  SPEED: ["速度","Speed"],
  DURATION: ["时长","Duration"],
  AGE: ["平均年龄","Average age"],
  RANK: ["名次","Rank"],
  SCORE: ["得分","Score"],
};

export const notExisting: readonly Status[] = ["PLANNED","NEGOTIATING","ABOLISHED"];