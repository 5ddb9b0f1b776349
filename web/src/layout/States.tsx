import { AnswerError } from '../graphql/client';
import { useLanguage, useMessages } from '../language/language';
import { shared } from '../language/shared';
import styles from './States.module.css';

/** A loading message. */
export function Loading({ what }: { what?: string }) {
  const { states } = useMessages(shared);
  return (
    <p className={styles.loading} role="status">
      {what ?? states.loading}
    </p>
  );
}

/** A message that there is nothing to show, which is not an error. */
export function Empty({ what }: { what?: string }) {
  const { states } = useMessages(shared);
  return (
    <p className={styles.empty} role="status">
      {what ?? states.empty}
    </p>
  );
}

/** Errors that a retry cannot help, because the request itself is refused. */
const LASTING: ReadonlySet<string | null> = new Set([
  'INVALID_ARGUMENT',
  'BAD_USER_INPUT',
  'FIRST_OUT_OF_RANGE',
  'NOT_FOUND',
  'QUERY_TOO_COMPLEX',
  'QUERY_TOO_DEEP',
]);

function codeOf(error: Error | null): string | null {
  return error instanceof AnswerError ? error.code : null;
}

/** The reason for an error, in a few words. */
export function useReason(error: Error | null): string {
  const { states } = useMessages(shared);
  return states.reasons[codeOf(error) ?? ''] ?? states.refused;
}

/**
 * Shows why there is no answer, and what to do.
 * @param broken whether the page itself failed, not a request
 */
export function Failure({
  error,
  retry,
  broken = false,
}: {
  error: Error;
  retry?: () => unknown;
  broken?: boolean;
}) {
  const { states } = useMessages(shared);
  const reason = useReason(error);
  const language = useLanguage();
  const code = codeOf(error);
  const hint = states.hints[code ?? ''];
  return (
    <div className={styles.failure} role="alert">
      <strong>{broken ? states.broken : reason}</strong>
      {hint && <p>{hint}</p>}
      {!hint && language === 'en' && <p>{error.message}</p>}
      {!hint && language !== 'en' && (
        <details>
          <summary>{states.details}</summary>
          <p lang="en">{error.message}</p>
        </details>
      )}
      {code && <p className={styles.code}>{code}</p>}
      {retry && !LASTING.has(code) && (
        <button type="button" onClick={() => retry()}>
          {states.retry}
        </button>
      )}
    </div>
  );
}
