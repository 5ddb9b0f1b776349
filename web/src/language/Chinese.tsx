import type { ReactNode } from 'react';
import { useLanguage } from './language';

/** What the data say in Chinese: on an English page it says so, for voices, fonts and line breaks. */
export function Chinese({ children }: { children: ReactNode }) {
  return useLanguage() === 'en' ? <span lang="zh-Hans">{children}</span> : children;
}
