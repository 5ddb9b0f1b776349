import type { ReactNode, Ref } from 'react';
import type { GraphAddress } from './address';
import { Picture, type PictureHandle } from './Picture';
import styles from './Stage.module.css';
import type { Arranged } from './useArrangement';

/**
 * The picture and a side panel; the panel is below it on narrow screens and on paper.
 * @param arranged null while there is nothing to show yet
 * @param className sets `--stage-height` and `--side-width`
 * @param onExpand called on a double click on an entity
 * @param tools shown on top of the picture
 * @param children contents of the side panel
 */
export function Stage({
  picture,
  arranged,
  address,
  label,
  className,
  onExpand,
  tools,
  children,
}: {
  picture: Ref<PictureHandle>;
  arranged: Arranged | null;
  address: GraphAddress;
  label: string;
  className: string | undefined;
  onExpand: (id: string) => void;
  tools?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={`${styles.stage} ${className}`}>
      <div className={styles.canvas} data-paper>
        {tools}
        {arranged && (
          <Picture
            ref={picture}
            graph={arranged.graph}
            positions={arranged.positions}
            pins={address.pins}
            selected={address.selected}
            label={label}
            onSelect={address.select}
            onExpand={onExpand}
            onPin={address.pin}
          />
        )}
      </div>
      <div className={styles.side}>{children}</div>
    </div>
  );
}
