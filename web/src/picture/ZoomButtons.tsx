import type { RefObject } from 'react';
import { useMessages } from '../language/language';
import { messages } from './messages';
import type { PictureHandle } from './Picture';
import styles from './ZoomButtons.module.css';

/** Zoom factor of one press. */
const STEP = 1.4;

/** Zooming for readers without a wheel. */
export function ZoomButtons({
  picture,
  disabled,
}: {
  picture: RefObject<PictureHandle | null>;
  /** True while there is no picture yet. */
  disabled: boolean;
}) {
  const m = useMessages(messages);
  return (
    <span className={styles.group}>
      <button
        type="button"
        disabled={disabled}
        aria-label={m.zoomIn}
        onClick={() => picture.current?.zoomBy(STEP)}
      >
        ＋
      </button>
      <button
        type="button"
        disabled={disabled}
        aria-label={m.zoomOut}
        onClick={() => picture.current?.zoomBy(1 / STEP)}
      >
        －
      </button>
      <button type="button" disabled={disabled} onClick={() => picture.current?.fit()}>
        {m.fit}
      </button>
    </span>
  );
}
