import { type ReactNode, useState } from 'react';
import { useMessages } from '../language/language';
import { shared } from '../language/shared';
import { copyText } from './copying';

/**
 * Copies a text to the clipboard and confirms it.
 * @param label accessible name, if the visible text is too short to explain itself
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
