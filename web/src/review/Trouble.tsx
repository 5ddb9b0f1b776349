import { useMessages } from '../language/language';
import type { ReviewError } from './client';
import { messages } from './messages';
import styles from './Trouble.module.css';

/** Why a step was not taken. */
export function Trouble({ error: { code, message } }: { error: ReviewError }) {
  const m = useMessages(messages);
  const known: Record<string, string> = { UNREACHABLE: m.unreachable, CHANGED: m.changed };
  return (
    <p className={styles.trouble} role="alert">
      {known[code] ?? (
        <>
          {m.refused}
          <span lang="en">{message}</span>
        </>
      )}
    </p>
  );
}
