type Node = { __typename?: string } | { id: string; name: string } | null;
type Named<One> = Extract<One, { id: string; name: string }>;

/**
 * The entities that were asked for, by the ids that they were asked by: one that was merged into another has another id by
 * now, and addresses keep the old one. While the answer is on its way, those of the last one by the ids that they have.
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
