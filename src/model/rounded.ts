/** Rounds the result of arithmetic to twelve digits: more than reports print, and few enough that 0.1 + 0.2 is 0.3. */
export function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
