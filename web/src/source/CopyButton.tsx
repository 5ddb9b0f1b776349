import { type ReactNode, useState } from 'react';
import { useMessages } from '../language/language';
import { shared } from '../language/shared';

/** Puts a text on the clipboard and says so. */
export function CopyButton({ text, children }: { text: string; children: ReactNode }) {
  const messages = useMessages(shared).source;
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <button type="button" onClick={copy} className="no-print">
      <span aria-live="polite">{copied ? messages.copied : children}</span>
    </button>
  );
}
