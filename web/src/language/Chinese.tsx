import type { ReactNode } from 'react';
import { useLanguage } from './language';

/** A run of Chinese, including punctuation and digits between Chinese characters. */
const CHINESE = /(\p{Script=Han}(?:[^\p{Script=Latin}:;.]*\p{Script=Han})?)/u;

/** A sentence in the page's language that may contain Chinese names. */
export function WithChinese({ children }: { children: string }) {
  const language = useLanguage();
  if (language !== 'en') return children;
  // biome-ignore lint/suspicious/noArrayIndexKey: parts of a sentence never move
  return children.split(CHINESE).map((part, i) => (i % 2 ? <Chinese key={i}>{part}</Chinese> : part));
}

/**
 * Chinese text from the data. On an English page it is marked with `lang`, for screen readers, fonts and line breaks.
 * @param className if given, there is a span in both languages
 */
export function Chinese({ className, children }: { className?: string | undefined; children: ReactNode }) {
  const lang = useLanguage() === 'en' ? 'zh-Hans' : undefined;
  if (!lang && !className) return children;
  return (
    <span className={className} lang={lang}>
      {children}
    </span>
  );
}
