import { createContext, type ReactNode, useContext } from 'react';

export type Language = 'zh' | 'en';

/** English pages begin with `/en`, so a URL determines the language. */
export function languageOf(pathname: string): Language {
  return pathname === '/en' || pathname.startsWith('/en/') ? 'en' : 'zh';
}

/** The URL of the same page in the other language. */
export function inOtherLanguage({ pathname, search }: Pick<Location, 'pathname' | 'search'>): string {
  const other = languageOf(pathname) === 'en' ? pathname.slice(3).replace(/^\/*/, '/') : `/en${pathname}`;
  return other + search;
}

/** The absolute URL of a page, in the current language, for sharing. */
export function wholeAddress(path: string): string {
  const { origin, pathname } = window.location;
  return `${origin}${languageOf(pathname) === 'en' ? '/en' : ''}${path}`;
}

const LanguageContext = createContext<Language>('zh');

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The messages in the reader's language. */
export function useMessages<Messages>(messages: Record<Language, Messages>): Messages {
  return messages[useLanguage()];
}
