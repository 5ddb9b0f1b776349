/**
 * Words as the alternatives of a pattern, the longer first, so that 管理法 is not read as 管理. Blanks and line ends part them; each may be
 * a pattern itself.
 */
export function alternatives(words: string): string {
  const all = new Set(words.trim().split(/\s+/u));
  return [...all].sort((one, other) => other.length - one.length).join('|');
}
