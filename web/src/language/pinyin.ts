/** Compares Chinese names as people look them up: by pinyin. */
export const byPinyin = new Intl.Collator('zh-Hans-CN-u-co-pinyin').compare;
