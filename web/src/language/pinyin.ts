/** Compares Chinese names by pinyin. */
export const byPinyin = new Intl.Collator('zh-Hans-CN-u-co-pinyin').compare;
