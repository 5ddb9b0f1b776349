import type { Finding } from '../../../src/review/protocol';
import { useLanguage } from '../language/language';

/** What the check says, in the language of the page where it has it. */
export function FindingText({ finding: { message, zh } }: { finding: Finding }) {
  return useLanguage() === 'zh' && zh ? zh : <span lang="en">{message}</span>;
}
