import type {
  CodeMatch,
  CommunityKind,
  EntityKind,
  EntityPartsFragment,
  FacilityKind,
  LinkType,
  MetricCategory,
  ObservationStatus,
  OrganizationKind,
  PartyOrganizationLevel,
  PlaceKind,
  ProgrammeKind,
  ProjectKind,
  ProjectRole,
  ProjectStatus,
  Qualifier,
  SearchMatchKind,
} from '../graphql/generated/graphql';
import { type Language, useLanguage } from './language';

/** A word in Chinese and in English. */
export type Term = readonly [zh: string, en: string];
export type Terms<Value extends string> = Record<Value, Term>;

/** Types of entity as the schema names them. */
export type EntityType = EntityPartsFragment['__typename'];

export const entityTypes: Terms<EntityType> = {
  Province: ['省级', 'Province'],
  City: ['地市', 'City'],
  District: ['区县', 'District'],
  Subdistrict: ['街道', 'Subdistrict'],
  Community: ['社区村居', 'Community'],
  ResidentialCompound: ['小区', 'Residential compound'],
  Place: ['地点', 'Place'],
  Facility: ['设施', 'Facility'],
  Organization: ['组织', 'Organization'],
  PartyOrganization: ['党组织', 'Party organization'],
  Person: ['人物', 'Person'],
  Project: ['项目', 'Project'],
  Programme: ['机制与活动', 'Programme'],
  Honour: ['荣誉', 'Honour'],
  Document: ['文件', 'Document'],
};

/** The types under the names that filters give them, in the order of the schema. */
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

/** A link read from where it starts and, second, from where it ends. */
export const linkTypes: Record<LinkType, { out: Term; in: Term }> = {
  PART_OF: { out: ['属于', 'Part of'], in: ['下辖 / 包含', 'Has part'] },
  LOCATED_IN: { out: ['位于', 'Located in'], in: ['所在于此', 'Located here'] },
  AFFECTS: { out: ['涉及', 'Affects'], in: ['受其涉及', 'Affected by'] },
  CARRIES_OUT: { out: ['实施', 'Carries out'], in: ['实施者', 'Carried out by'] },
  SERVES: { out: ['服务', 'Serves'], in: ['服务者', 'Served by'] },
  MEMBER_OF: { out: ['任职于', 'Member of'], in: ['任职者', 'Members'] },
  ORGANIZED_IN: { out: ['建于', 'Organized in'], in: ['在此建立的党组织', 'Party organizations here'] },
  ESTABLISHED: { out: ['设立', 'Established'], in: ['设立者', 'Established by'] },
  RECEIVED: { out: ['获得', 'Received'], in: ['获得者', 'Received by'] },
  CONFERRED: { out: ['授予', 'Conferred'], in: ['授予者', 'Conferred by'] },
  ISSUED: { out: ['制定', 'Issued'], in: ['制定者', 'Issued by'] },
  APPLIES_TO: { out: ['适用于', 'Applies to'], in: ['适用的机制与文件', 'What applies to it'] },
  BASED_ON: { out: ['依据', 'Based on'], in: ['以此为依据', 'Based on this'] },
  ENABLES: { out: ['支撑', 'Enables'], in: ['受其支撑', 'Enabled by'] },
};

export const projectKinds: Terms<ProjectKind> = {
  RELOCATION: ['征迁', 'Relocation'],
  INDUSTRIAL_PARK: ['产业园', 'Industrial park'],
  INDUSTRY: ['产业、工业', 'Industry'],
  INFRASTRUCTURE: ['基础设施', 'Infrastructure'],
  HOUSING: ['住房、安置', 'Housing'],
  LIVELIHOOD: ['民生', 'Livelihood'],
  CULTURE: ['文化', 'Culture'],
  COMMERCE: ['商业', 'Commerce'],
  RENOVATION: ['更新改造', 'Renovation'],
  ENVIRONMENT: ['环境', 'Environment'],
  OTHER: ['其他', 'Other'],
};

export const projectStatuses: Terms<ProjectStatus> = {
  PLANNED: ['计划中', 'Planned'],
  NEGOTIATING: ['洽谈中', 'Negotiating'],
  UNDERWAY: ['进行中', 'Under way'],
  COMPLETED: ['已完成', 'Completed'],
};

export const projectRoles: Terms<ProjectRole> = {
  LEAD: ['牵头、主管', 'lead'],
  IMPLEMENTER: ['实施', 'implementer'],
  SUPPORTER: ['支持、保障', 'supporter'],
  PARTICIPANT: ['参与', 'participant'],
  INVESTOR: ['投资', 'investor'],
  AFFECTED: ['受影响', 'affected'],
};

export const programmeKinds: Terms<ProgrammeKind> = {
  STRATEGY: ['战略、思路', 'Strategy'],
  SYSTEM: ['体系', 'System'],
  MECHANISM: ['机制、制度', 'Mechanism'],
  MODEL: ['模式、工作法', 'Model'],
  PLATFORM: ['平台', 'Platform'],
  CAMPAIGN: ['专项行动、创建', 'Campaign'],
  ACTIVITY: ['活动', 'Activity'],
  SERVICE: ['服务、政策', 'Service or policy'],
  BRAND: ['品牌', 'Brand'],
};

export const communityKinds: Terms<CommunityKind> = {
  URBAN_COMMUNITY: ['社区', 'Urban community'],
  VILLAGE: ['村', 'Village'],
};

export const placeKinds: Terms<PlaceKind> = {
  ROAD: ['道路', 'Road'],
  SQUARE: ['广场', 'Square'],
  AREA: ['片区', 'Area'],
  SITE: ['地块、院落', 'Site'],
  WATERWAY: ['水系', 'Waterway'],
};

export const facilityKinds: Terms<FacilityKind> = {
  PARTY_SERVICE_CENTRE: ['党群服务中心、驿站', 'Party service centre'],
  CIVIC_PRACTICE_STATION: ['新时代文明实践所、站', 'Civic practice station'],
  MARKET: ['市场', 'Market'],
  SCHOOL: ['学校、幼儿园', 'School or kindergarten'],
  MUSEUM: ['博物馆', 'Museum'],
  EDUCATION_BASE: ['教育基地、教学点', 'Education base'],
  ELDERLY_CARE: ['养老设施', 'Elderly care'],
  SERVICE_STATION: ['服务站点', 'Service station'],
  WASTE_COLLECTION_POINT: ['垃圾分类投放点等', 'Waste collection point'],
  TRANSPORT: ['交通设施', 'Transport facility'],
  STORAGE: ['仓储', 'Storage'],
  BUILDING: ['建筑、工地', 'Building or building site'],
  UTILITY: ['市政公用设施', 'Utility'],
  ISOLATION_SITE: ['隔离点', 'Isolation site'],
  OTHER: ['其他', 'Other'],
};

export const organizationKinds: Terms<OrganizationKind> = {
  GOVERNMENT_AGENCY: ['党政机关、部门、街道办事处', 'Government agency'],
  COMPANY: ['企业', 'Company'],
  SOCIAL_ORGANIZATION: ['社会组织', 'Social organization'],
  VOLUNTEER_TEAM: ['志愿服务队', 'Volunteer team'],
  MEDIA: ['媒体', 'Media'],
  SELF_GOVERNMENT: ['居委会、村委会、业委会等自治组织', 'Self-government'],
  COOPERATIVE: ['合作社', 'Cooperative'],
  TASK_FORCE: ['领导小组、专班', 'Task force'],
  INSTITUTION: ['事业单位', 'Public institution'],
  OTHER: ['其他', 'Other'],
};

export const partyOrganizationLevels: Terms<PartyOrganizationLevel> = {
  WORKING_COMMITTEE: ['党工委', 'Working committee'],
  COMMITTEE: ['党委', 'Committee'],
  GENERAL_BRANCH: ['党总支', 'General branch'],
  BRANCH: ['党支部', 'Branch'],
  TEMPORARY_BRANCH: ['临时党支部', 'Temporary branch'],
  GROUP: ['党小组', 'Group'],
};

export const codeMatches: Terms<CodeMatch> = {
  SAME_NAME: ['按同名对应', 'matched by its name'],
  STATED: ['由录入者指定', 'stated by whoever recorded the report'],
};

export const searchMatchKinds: Terms<SearchMatchKind> = {
  NAME: ['名称', 'name'],
  ALIAS: ['别名', 'alias'],
  PINYIN: ['拼音', 'pinyin'],
  INITIALS: ['拼音首字母', 'initials'],
  RESEMBLES: ['字面相近', 'similar'],
};

export const metricCategories: Terms<MetricCategory> = {
  ECONOMY: ['经济运行', 'Economy'],
  INVESTMENT: ['招商与投资', 'Investment'],
  COLLECTIVE_ECONOMY: ['集体经济', 'Collective economy'],
  LAND_AND_RELOCATION: ['土地与征迁', 'Land and relocation'],
  HOUSING_AND_INFRASTRUCTURE: ['住房与基础设施', 'Housing and infrastructure'],
  CITY_MANAGEMENT: ['城市管理', 'City management'],
  ENVIRONMENT: ['生态环保', 'Environment'],
  SAFETY: ['安全生产', 'Safety'],
  PUBLIC_HEALTH: ['疫情防控与健康', 'Public health'],
  SOCIAL_SECURITY: ['民生保障', 'Social security'],
  PUBLIC_SERVICES: ['便民服务', 'Public services'],
  GOVERNANCE: ['基层治理', 'Governance'],
  PARTY_BUILDING: ['党的建设', 'Party building'],
  DISCIPLINE: ['党风廉政', 'Discipline'],
  CULTURE_AND_VOLUNTEERING: ['文明创建与志愿服务', 'Culture and volunteering'],
  COMMUNICATION: ['宣传', 'Communication'],
};

export const qualifiers: Terms<Qualifier> = {
  EXACT: ['确数', 'exact'],
  AT_LEAST: ['至少', 'at least'],
  APPROXIMATE: ['约数', 'about'],
  AT_MOST: ['至多', 'at most'],
};

export const observationStatuses: Terms<ObservationStatus> = {
  ACTUAL: ['已发生', 'actual'],
  TARGET: ['目标', 'target'],
  FORECAST: ['预计', 'forecast'],
};

function word(term: Term, language: Language): string {
  return term[language === 'en' ? 1 : 0];
}

/** Turns a term into the reader's language. */
export function useTerm(): (term: Term) => string {
  const language = useLanguage();
  return (term) => word(term, language);
}

/** A value of an enumeration that stands in an address, or null where it is none. */
export function oneOf<Value extends string>(
  values: Record<Value, unknown>,
  text: string | null,
): Value | null {
  return text !== null && Object.hasOwn(values, text) ? (text as Value) : null;
}
