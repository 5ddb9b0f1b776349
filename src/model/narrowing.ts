/** A figure's dimensions as one text, in an order that does not depend on the report; empty if there are none. */
export function narrowingOf(dimensions: readonly { name: string; value: string }[]): string {
  return dimensions
    .map(({ name, value }) => `${name}=${value}`)
    .sort()
    .join('; ');
}

/** The dimensions of a figure, whose node stores them as two parallel lists. */
export function dimensionsOf(names: readonly string[], values: readonly string[]) {
  return names.map((name, i) => ({ name, value: values[i] as string }));
}
