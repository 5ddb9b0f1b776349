import { useMessages } from '../language/language';
import { shared } from '../language/shared';

/** Asks for the next page of a list; says so while it comes. */
export function More({ more, busy }: { more: (() => unknown) | null; busy: boolean }) {
  const { states } = useMessages(shared);
  if (!more) return null;
  return (
    <p className="no-print">
      <button type="button" onClick={() => more()} disabled={busy}>
        {busy ? states.loading : states.more}
      </button>
    </p>
  );
}
