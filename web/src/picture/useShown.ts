import { useMemo } from 'react';
import { type Graph, without } from './graph';

/** A graph without what the reader hides. The same object until either changes. */
export function useShown(all: Graph, hidden: ReadonlySet<string>): Graph {
  const hiding = [...hidden].join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: any change of the URL makes a new set
  return useMemo(() => without(hidden, all), [all, hiding]);
}
