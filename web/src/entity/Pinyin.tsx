import { graphql } from '../graphql/generated';
import type { SpellingFragment } from '../graphql/generated/graphql';
import { useLanguage } from '../language/language';
import styles from './Pinyin.module.css';

/** A name's pinyin, requested only on English pages. */
export const Spelling = graphql(`
  fragment Spelling on Entity {
    pinyin @include(if: $english)
  }
`);

/** Variables for Spelling: whether to request pinyin. */
export function useSpelling(): { english: boolean } {
  return { english: useLanguage() === 'en' };
}

/** A name's pinyin, for readers who do not read Chinese. */
export function Pinyin({ of: { pinyin } }: { of: SpellingFragment }) {
  return (
    pinyin && (
      <span className={styles.pinyin} lang="zh-Latn-pinyin">
        {pinyin}
      </span>
    )
  );
}
