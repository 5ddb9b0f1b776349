import type { ReactNode, Ref } from 'react';
import type { GraphAddress } from './address';
import { Picture, type PictureHandle } from './Picture';
import styles from './Stage.module.css';
import type { Arranged } from './useArrangement';

/**
 * The picture with what stands beside it; on a narrow screen and on paper, below it.
 * @param arranged null while there is nothing to show yet
 * @param className sets `--stage-height` and `--side-width`
 * @param onExpand what a double click on an entity does
 * @param tools what lies over the picture
 * @param children what stands beside it
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
