import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { question, useAnswer } from '../../graphql/answer';
import { graphql } from '../../graphql/generated';
import { PathsDocument } from '../../link/paths';
import type { GraphAddress } from '../../picture/address';
import { type Graph, merged, type Part } from '../../picture/graph';

const NeighbourhoodDocument = graphql(`
  query Neighbourhood($id: ID!, $depth: Int!) {
    neighbourhood(id: $id, depth: $depth, first: 500) {
      nodes {
        ...EntityParts
      }
      links {
        ...LinkParts
      }
      truncated
    }
  }
`);

/** The graph that the URL describes, as far as it is loaded. */
export function useGraph({ id, to, max, hops, open }: GraphAddress): {
  graph: Graph | null;
  error: Error | null;
  retry: () => unknown;
  isLoading: boolean;
  /** Whether expanded or more distant entities are still loading. */
  isOpening: boolean;
} {
  const around = useAnswer(NeighbourhoodDocument, { id: id ?? '', depth: hops }, id !== null && to === null);
  const between = useAnswer(PathsDocument, { from: id ?? '', to: to ?? '', max }, id !== null && to !== null);
  const asked = to === null ? around : between;
  const opened = useQueries({
    queries: open.map((one) => question(NeighbourhoodDocument, { id: one, depth: 1 })),
    combine: (all) => ({
      parts: all.flatMap(({ data }) => data?.neighbourhood ?? []),
      error: all.find(({ error }) => error)?.error ?? null,
      retry: () => {
        for (const one of all) if (one.error) one.refetch();
      },
      isFetching: all.some(({ isFetching }) => isFetching),
    }),
  });
  const graph = useMemo(() => {
    const base: Part | null | undefined =
      to === null ? around.data?.neighbourhood : between.data && together(between.data.paths);
    // While a new answer loads, the data are those of the previous entity: see useAnswer.
    return base?.nodes[0]?.id === id ? merged([base, ...opened.parts]) : null;
  }, [id, to, around.data, between.data, opened.parts]);
  const error = asked.error ?? opened.error;
  return {
    graph,
    error,
    retry: () => (asked.error ? asked.refetch() : opened.retry()),
    isLoading: id !== null && !graph && asked.isFetching,
    isOpening: opened.isFetching || asked.isFetching,
  };
}

function together(paths: Part[]): Part {
  return { nodes: paths.flatMap(({ nodes }) => nodes), links: paths.flatMap(({ links }) => links) };
}
