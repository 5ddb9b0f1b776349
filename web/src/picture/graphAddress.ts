/** The URL of the graph around an entity. */
export function graphAddress(id: string, more: Record<string, string> = {}): string {
  return `/graph?${new URLSearchParams({ id, ...more })}`;
}
