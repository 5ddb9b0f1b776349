import type {
  EntityPartsFragment,
  LinkType,
  MetricCategory,
  ObservationStatus,
  ProjectKind,
  ProjectStatus,
  Qualifier,
} from '../graphql/generated/graphql';
import { type Language, useLanguage } from './language';

/** A word in Chinese and in English. */
type Term = readonly [zh: string, en: string];
type Terms<Value extends string> = Record<Value, Term>;

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
