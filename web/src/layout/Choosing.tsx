import type { ReactNode } from 'react';
import styles from './Choosing.module.css';

/**
 * A field to choose several things, with a list of those chosen, each with a button to remove it.
 * @param of the chosen things
 * @param label name of the list
 * @param dropLabel label of the button that removes a thing
 * @param fieldLabel visible text above the field; hidden from screen readers because the field has its own label
 * @param children the field; null if no more can be chosen
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
