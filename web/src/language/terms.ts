import type {
  CodeMatch,
  EntityPartsFragment,
  SearchMatchKind,
  SumWithheld,
} from '../graphql/generated/graphql';
import { type Language, useLanguage } from './language';

/** A word in Chinese and in English. */
export type Term = readonly [zh: string, en: string];
export type Terms<Value extends string> = Record<Value, Term>;

/** Types of entity, named as in the schema. */
export type EntityType = EntityPartsFragment['__typename'];

export * from './vocabulary';

export const codeMatches: Terms<CodeMatch> = {
  SAME_NAME: ['按同名对应', 'matched by its name'],
  STATED: ['由录入者指定', 'stated by whoever recorded the report'],
};

export const searchMatchKinds: Terms<SearchMatchKind> = {
  NAME: ['名称', 'name'],
  ALIAS: ['别名', 'alias'],
  PINYIN: ['拼音', 'pinyin'],
  INITIALS: ['拼音首字母', 'initials'],
  WITHIN: ['包含在所查文字中', 'within the text'],
  RESEMBLES: ['字面相近', 'similar'],
};

/** Reasons why figures have no sum. */
export const sumsWithheld: Terms<SumWithheld> = {
  SEVERAL_METRICS: ['不是同一个指标', 'of several metrics'],
  NOT_ADDITIVE: ['这个指标的数值不能相加', 'values of this metric may not be summed'],
  SEVERAL_STATUSES: ['有的已经完成，有的只是计划', 'some are achieved, others only planned'],
  SEVERAL_PERIODS: ['不是同一时段的', 'of different periods'],
  SEVERAL_DIMENSIONS: ['细分不同，如不同剂次、年龄', 'narrowed in different ways, e.g. by dose or age'],
  OVERLAPPING: ['所说的对象可能重叠，会重复计算', 'they may count the same thing twice'],
};

function word(term: Term, language: Language): string {
  return term[language === 'en' ? 1 : 0];
}

/** Returns a function that gives a term in the reader's language. */
export function useTerm(): (term: Term) => string {
  const language = useLanguage();
  return (term) => word(term, language);
}

/** The text if it is a value of the enumeration, otherwise null; for values taken from the URL. */
export function oneOf<Value extends string>(
  values: Record<Value, unknown>,
  text: string | null,
): Value | null {
  return text !== null && Object.hasOwn(values, text) ? (text as Value) : null;
}
