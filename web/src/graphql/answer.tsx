import { keepPreviousData, queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useMessages } from '../language/language';
import { shared } from '../language/shared';
import { Failure, Loading } from '../layout/States';
import { ask } from './client';
import type { TypedDocumentString } from './generated/graphql';

/** What has come of a question so far. */
export interface Asked<Result> {
  data: Result | undefined;
  error: Error | null;
  isFetching: boolean;
  refetch: () => unknown;
}

/**
 * Asks the server, once for the same question in a minute. While another answer is on its way the last one stays.
 * @param enabled false while there is nothing to ask yet
 * @returns with `isPlaceholderData` where the data answer the last question, not this one
 */
export function useAnswer<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  enabled = true,
): Asked<Result> & { isPlaceholderData: boolean } {
  return useQuery({ ...question(document, variables), placeholderData: keepPreviousData, enabled });
}

/** A question as TanStack Query keeps it, for those who ask several at once. */
export function question<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
) {
  return queryOptions({
    queryKey: [document.toString(), variables],
    queryFn: ({ signal }) => ask(document, variables, signal),
  });
}

/** A list that is read page by page: the pages so far, and how to read the next one where there is one. */
export interface Pages<Result> extends Asked<Result[]> {
  more: (() => unknown) | null;
}

/**
 * Asks for the first page of a list, and for more of them when the reader wants more.
 * @param pageInfoOf where the list stands in an answer; the operation takes the cursor as `$after`
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

/** Shows an answer, or that it is on its way, or why there is none. What is there stays where more of it fails. */
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

/** How much of a list is shown, and the button that reads on; nothing where all of it is. */
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
