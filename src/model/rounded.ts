/** A result of arithmetic to twelve digits: more than reports print, fewer than where 0.1 + 0.2 is not 0.3. */
export function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
