import type { ReactNode } from 'react';
import { useLanguage } from './language';

/** Chinese words with what stands between them. */
const CHINESE = /(\p{Script=Han}(?:[^\p{Script=Latin}:;.]*\p{Script=Han})?)/u;

/** A sentence in the language of the page that has Chinese names in it. */
export function WithChinese({ children }: { children: string }) {
  const language = useLanguage();
  if (language !== 'en') return children;
  // biome-ignore lint/suspicious/noArrayIndexKey: parts of a sentence never move
  return children.split(CHINESE).map((part, i) => (i % 2 ? <Chinese key={i}>{part}</Chinese> : part));
}

/**
 * What the data say in Chinese: on an English page it says so, for voices, fonts and line breaks.
 * @param className of the element that there is then in both languages
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
