import styles from './Key.module.css';

/** The key of a button: seen, and told by `aria-keyshortcuts`. */
export function Key({ of = '' }: { of?: string | undefined }) {
  return (
    <span className={styles.key} aria-hidden="true">
      {of}
    </span>
  );
}
