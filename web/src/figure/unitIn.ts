import type { Language } from '../language/language';

/** What a unit is called: in Chinese its symbol, which is its word; in English its name. */
export function unitIn(language: Language, { symbol, name }: { symbol: string; name: string }): string {
  return language === 'en' ? name : symbol;
}
