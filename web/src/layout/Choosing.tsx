import type { ReactNode } from 'react';
import styles from './Choosing.module.css';

/**
 * A field by which one chooses several things, with those that are chosen, each of which can be dropped again.
 * @param of the chosen ones
 * @param label what they are called together
 * @param dropLabel what dropping one of a name is called
 * @param children the field; null where no more can be chosen
 */
export function Choosing({
  of,
  label,
  dropLabel,
  onDrop,
  children,
}: {
  of: readonly { id: string; name: string | undefined }[];
  label: string;
  dropLabel: (name: string) => string;
  onDrop: (id: string) => void;
  children: ReactNode;
}) {
  return (
    <div className={`${styles.choosing} no-print`}>
      {children && <div className={styles.field}>{children}</div>}
      {of.length > 0 && (
        <ul aria-label={label}>
          {of.map(({ id, name }) => (
            <li key={id}>
              {name ?? '…'}
              <button type="button" onClick={() => onDrop(id)} aria-label={dropLabel(name ?? id)}>
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
