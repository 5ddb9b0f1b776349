import { graphql } from '../graphql/generated';
import type { SpellingFragment } from '../graphql/generated/graphql';
import { useLanguage } from '../language/language';
import styles from './Pinyin.module.css';

/** How a name is read; asked for on English pages only. */
export const Spelling = graphql(`
  fragment Spelling on Entity {
    pinyin @include(if: $english)
  }
`);

/** Whether names are asked for with their pinyin. */
export function useSpelling(): { english: boolean } {
  return { english: useLanguage() === 'en' };
}

/** A name as those read it who do not read Chinese. */
export function Pinyin({ of: { pinyin } }: { of: SpellingFragment }) {
  return (
    pinyin && (
      <span className={styles.pinyin} lang="zh-Latn-pinyin">
        {pinyin}
      </span>
    )
  );
}
