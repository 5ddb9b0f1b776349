import type { ReactNode } from 'react';
import styles from './Choosing.module.css';

/**
 * A field by which one chooses several things, with those that are chosen, each of which can be dropped again.
 * @param of the chosen ones
 * @param label what they are called together
 * @param dropLabel what dropping one of a name is called
 * @param fieldLabel what is seen above the field, which says it itself to those who hear it
 * @param children the field; null where no more can be chosen
 */
export function Choosing({
  of,
  label,
  dropLabel,
  onDrop,
  fieldLabel,
  children,
}: {
  of: readonly { id: string; name: string | undefined }[];
  label: string;
  dropLabel: (name: string) => string;
  onDrop: (id: string) => void;
  fieldLabel: string;
  children: ReactNode;
}) {
  return (
    <div className={`${styles.choosing} no-print`}>
      {children && (
        <div className={styles.field}>
          <span aria-hidden="true">{fieldLabel}</span>
          {children}
        </div>
      )}
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
