import styles from './Key.module.css';

/** The key of a button. It is only seen, because `aria-keyshortcuts` announces it. */
export function Key({ of = '' }: { of?: string | undefined }) {
  return (
    <span className={styles.key} aria-hidden="true">
      {of}
    </span>
  );
}
