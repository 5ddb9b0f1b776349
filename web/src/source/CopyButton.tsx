import { type ReactNode, useState } from 'react';
import { useMessages } from '../language/language';
import { shared } from '../language/shared';
import { copyText } from './copying';

/**
 * Puts a text on the clipboard and says so.
 * @param label what it is called where its few characters do not tell
 */
export function CopyButton({
  text,
  children,
  label,
  className = '',
}: {
  text: string;
  children: ReactNode;
  label?: string;
  className?: string;
}) {
  const messages = useMessages(shared).source;
  const [outcome, setOutcome] = useState<string | null>(null);
  const copy = async () => {
    setOutcome((await copyText(text)) ? messages.copied : messages.notCopied);
    setTimeout(() => setOutcome(null), 2000);
  };
  return (
    <button
      type="button"
      onClick={copy}
      className={`no-print ${className}`}
      aria-label={outcome ? undefined : label}
    >
      <span aria-live="polite">{outcome ?? children}</span>
    </button>
  );
}
