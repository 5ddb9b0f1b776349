/**
 * Words as alternatives of a regular expression, longer ones first, so that 管理法 is not read as 管理.
 * @param words separated by white space; each may be a pattern itself
 */
export function alternatives(words: string): string {
  const all = new Set(words.trim().split(/\s+/u));
  return [...all].sort((one, other) => other.length - one.length).join('|');
}
