/** What narrows a figure as one text, in one order whatever order the report has; empty where nothing does. */
export function narrowingOf(dimensions: readonly { name: string; value: string }[]): string {
  return dimensions
    .map(({ name, value }) => `${name}=${value}`)
    .sort()
    .join('; ');
}

/** The dimensions of a figure, which its node has as two lists that belong together by position. */
export function dimensionsOf(names: readonly string[], values: readonly string[]) {
  return names.map((name, i) => ({ name, value: values[i] as string }));
}
