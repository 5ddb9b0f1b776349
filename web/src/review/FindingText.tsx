import type { Finding } from '../../../src/review/protocol';
import { useLanguage } from '../language/language';

/** A message of the check, in the page's language if available. */
export function FindingText({ finding: { message, zh } }: { finding: Finding }) {
  return useLanguage() === 'zh' && zh ? zh : <span lang="en">{message}</span>;
}
