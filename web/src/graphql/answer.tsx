import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
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
 */
export function useAnswer<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  enabled = true,
): Asked<Result> {
  return useQuery({
    queryKey: [document.toString(), variables],
    queryFn: ({ signal }) => ask(document, variables, signal),
    placeholderData: keepPreviousData,
    enabled,
  });
}

/** Shows an answer, or that it is on its way, or why there is none. */
export function Answer<Result>({
  of,
  children,
}: {
  of: Asked<Result>;
  children: (data: Result) => ReactNode;
}) {
  if (of.error) return <Failure error={of.error} retry={of.refetch} />;
  if (of.data === undefined) return <Loading />;
  return <div aria-busy={of.isFetching}>{children(of.data)}</div>;
}

/** Where a page of a list stands. */
interface PageEnd {
  hasNextPage: boolean;
  endCursor: string | null;
}

/**
 * Asks for a list page by page, the first at once and the others when `more` is called.
 * @param endOf where the page of an answer stands
 */
export function usePages<Result, Variables extends { after?: unknown }>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  endOf: (result: Result) => PageEnd,
): Asked<Result[]> & { more: (() => unknown) | null } {
  const { data, error, isFetching, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: [document.toString(), variables],
    queryFn: ({ signal, pageParam }) => ask(document, { ...variables, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last: Result) => (endOf(last).hasNextPage ? endOf(last).endCursor : null),
    placeholderData: keepPreviousData,
  });
  return { data: data?.pages, error, isFetching, refetch, more: hasNextPage ? () => fetchNextPage() : null };
}
