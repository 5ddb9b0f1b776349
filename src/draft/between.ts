import type { Stretch } from '../model/sentences.js';

/**
 * The stretches that lie entirely between two places, found by binary search.
 * @param all sorted by start
 */
export function between<T extends Stretch>(all: readonly T[], start: number, end: number): T[] {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as T).start < start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let index = low; index < all.length; index++) {
    const one = all[index] as T;
    if (one.start >= end) break;
    if (one.end <= end) found.push(one);
  }
  return found;
}
