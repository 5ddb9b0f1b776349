/** Dice's coefficient of the characters of two texts: 1 if they have the same ones, 0 if they have none in common. */
export function likeness(a: string, b: string): number {
  const [first, second] = [new Set(a), new Set(b)];
  const common = [...first].filter((character) => second.has(character)).length;
  return (2 * common) / (first.size + second.size);
}
