import type { RefObject } from 'react';
import { useMessages } from '../language/language';
import { messages } from './messages';
import type { PictureHandle } from './Picture';
import styles from './ZoomButtons.module.css';

/** One press, as a factor. */
const STEP = 1.4;

/** What a wheel does, for whoever has none. */
export function ZoomButtons({ picture }: { picture: RefObject<PictureHandle | null> }) {
  const m = useMessages(messages);
  return (
    <span className={styles.group}>
      <button type="button" aria-label={m.zoomIn} onClick={() => picture.current?.zoomBy(STEP)}>
        ＋
      </button>
      <button type="button" aria-label={m.zoomOut} onClick={() => picture.current?.zoomBy(1 / STEP)}>
        －
      </button>
      <button type="button" onClick={() => picture.current?.fit()}>
        {m.fit}
      </button>
    </span>
  );
}
