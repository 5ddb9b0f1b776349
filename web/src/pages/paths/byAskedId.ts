type Node = { __typename?: string } | { id: string; name: string } | null;
type Named<One> = Extract<One, { id: string; name: string }>;

/**
 * The requested entities by requested id. An entity that was merged into another has a new id, while old URLs keep the
 * old one. Placeholder data from the previous request are keyed by their own ids.
 */
export function byAskedId<One extends Node>(
  ids: readonly string[],
  { data, isPlaceholderData }: { data: { nodes: readonly One[] } | undefined; isPlaceholderData: boolean },
): Map<string, Named<One>> {
  return new Map(
    (data?.nodes ?? []).flatMap((node, i) => {
      if (!node || !('name' in node)) return [];
      const one = node as Named<One>;
      return [[isPlaceholderData ? one.id : (ids[i] as string), one] as const];
    }),
  );
}
