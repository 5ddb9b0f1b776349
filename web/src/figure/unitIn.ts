import type { Language } from '../language/language';

/** The name of a unit. In Chinese the symbol is itself the word. */
export function unitIn(language: Language, { symbol, name }: { symbol: string; name: string }): string {
  return language === 'en' ? name : symbol;
}
