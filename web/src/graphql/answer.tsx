import { keepPreviousData, queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useMessages } from '../language/language';
import { shared } from '../language/shared';
import { Failure, Loading } from '../layout/States';
import { ask } from './client';
import type { TypedDocumentString } from './generated/graphql';

/** The state of a request. */
export interface Asked<Result> {
  data: Result | undefined;
  error: Error | null;
  isFetching: boolean;
  refetch: () => unknown;
}

/**
 * Runs an operation, at most once a minute for the same variables. Keeps the previous answer while a new one loads.
 * @param enabled false while there is nothing to ask yet
 * @returns `isPlaceholderData` is true if the data belong to the previous variables
 */
export function useAnswer<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  enabled = true,
): Asked<Result> & { isPlaceholderData: boolean } {
  return useQuery({ ...question(document, variables), placeholderData: keepPreviousData, enabled });
}

/** Query options for TanStack Query, for running several operations at once. */
export function question<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
) {
  return queryOptions({
    queryKey: [document.toString(), variables],
    queryFn: ({ signal }) => ask(document, variables, signal),
  });
}

/** The pages of a list loaded so far, and a function that loads the next one; null if there is none. */
export interface Pages<Result> extends Asked<Result[]> {
  more: (() => unknown) | null;
}

/**
 * Loads the first page of a list, and further ones on demand.
 * @param pageInfoOf finds the list's page info in an answer; the operation takes the cursor as `$after`
 */
export function usePages<Result, Variables extends { after?: string | null }>(
  document: TypedDocumentString<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  pageInfoOf: (data: Result) => { hasNextPage: boolean; endCursor: string | null } | undefined,
  enabled = true,
): Pages<Result> {
  const asked = useInfiniteQuery({
    queryKey: [document.toString(), variables],
    queryFn: ({ signal, pageParam }) =>
      ask(document, { ...variables, after: pageParam } as unknown as Variables, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => {
      const page = pageInfoOf(last);
      return page?.hasNextPage ? page.endCursor : null;
    },
    placeholderData: keepPreviousData,
    enabled,
  });
  return {
    data: asked.data?.pages,
    error: asked.error,
    isFetching: asked.isFetching,
    refetch: asked.refetch,
    more: asked.hasNextPage ? () => asked.fetchNextPage() : null,
  };
}

/** Shows an answer, its loading or its failure. Existing data stay visible if a later request fails. */
export function Answer<Result>({
  of,
  children,
}: {
  of: Asked<Result>;
  children: (data: Result) => ReactNode;
}) {
  const failure = of.error && <Failure error={of.error} retry={of.refetch} />;
  if (of.data === undefined) return failure ?? <Loading />;
  return (
    <div aria-busy={of.isFetching}>
      {failure}
      {children(of.data)}
    </div>
  );
}

/** How much of a list is shown, and a button for more; nothing if the list is complete. */
export function More({ of, shown, all }: { of: Pages<unknown>; shown: number; all: number | undefined }) {
  const { states } = useMessages(shared);
  if (!of.more) return null;
  return (
    <p className="no-print">
      <button type="button" disabled={of.isFetching} onClick={() => of.more?.()}>
        {of.isFetching ? states.loading : states.more}
      </button>{' '}
      {all !== undefined && <span className="faint">{states.shown(shown, all)}</span>}
    </p>
  );
}
