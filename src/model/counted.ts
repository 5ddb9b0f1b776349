/** A number with the noun that it counts, in English: 1 figure, 1,200 figures. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
