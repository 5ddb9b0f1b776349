type Answered = { __typename?: string } | { id: string; name: string } | null;
type Named<One> = Extract<One, { name: string }>;

/**
 * The entities among what was answered, by the ids that were asked for: one that was merged into another has another id by
 * now, and addresses keep the old one.
 */
export function byAskedId<One extends Answered>(
  ids: readonly string[],
  answered: readonly One[] = [],
): Map<string, Named<One>> {
  return new Map(
    ids.flatMap((id, i) => {
      const one = answered[i];
      return one && 'name' in one ? [[id, one as Named<One>] as const] : [];
    }),
  );
}
