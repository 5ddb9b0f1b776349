import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '../../graphql/client';
import { graphql } from '../../graphql/generated';
import type { CitedSliceFragment, ReportSlicesQueryVariables } from '../../graphql/generated/graphql';

const TextDocument = graphql(`
  query ReportText($report: ID!, $from: Int!, $to: Int!) {
    node(id: $report) {
      __typename
      ... on Report {
        text(from: $from, to: $to) {
          text
          start
          end
        }
      }
    }
  }
`);

/** What is cited in a stretch of a report, page by page. */
export const SlicesDocument = graphql(`
  query ReportSlices($report: ID!, $from: Int, $to: Int, $after: String) {
    node(id: $report) {
      __typename
      ... on Report {
        slices(first: 100, after: $after, filter: { from: $from, to: $to }) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...CitedSlice
            }
          }
        }
      }
    }
  }
`);

/** How many characters to load at a time: a few screens of text with a few hundred citations. */
const LENGTH = 2500;
/** How much text to show before the place given in the URL, in characters. */
const BEFORE = 200;

/** A piece of a report's text with everything cited in it. */
export interface Piece {
  text: string;
  /** Offsets in the file, in code points. */
  start: number;
  end: number;
  slices: CitedSliceFragment[];
}

interface Stretch {
  from: number;
  to: number;
}

const stretchFrom = (from: number): Stretch => ({ from, to: from + LENGTH });

/**
 * The text of a report, loaded piece by piece in both directions.
 * @param length of the whole text
 * @param at where to start
 */
export function usePieces(report: string, length: number, at: number) {
  const asked = useInfiniteQuery({
    queryKey: ['pieces', report, at],
    queryFn: ({ pageParam, signal }) => readPiece(report, pageParam, signal),
    initialPageParam: stretchFrom(Math.max(0, at - BEFORE)),
    getNextPageParam: ({ end }) => (end < length ? stretchFrom(end) : null),
    getPreviousPageParam: ({ start }): Stretch | null =>
      start > 0 ? { from: Math.max(0, start - LENGTH), to: start } : null,
  });
  return {
    data: asked.data?.pages,
    error: asked.error,
    isFetching: asked.isFetching,
    refetch: asked.refetch,
    earlier: asked.hasPreviousPage ? () => asked.fetchPreviousPage() : null,
    later: asked.hasNextPage ? () => asked.fetchNextPage() : null,
  };
}

/** A page of what is cited in a stretch of a report. */
async function readSlices(
  report: string,
  of: Omit<ReportSlicesQueryVariables, 'report'>,
  signal: AbortSignal,
) {
  const { node } = await ask(SlicesDocument, { report, ...of }, signal);
  if (node?.__typename === 'Report') return node.slices;
  return { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
}

async function readPiece(report: string, stretch: Stretch, signal: AbortSignal): Promise<Piece> {
  const { node } = await ask(TextDocument, { report, ...stretch }, signal);
  const piece = (node?.__typename === 'Report' && node.text) || { text: '', start: 0, end: 0 };
  const slices: CitedSliceFragment[] = [];
  let after: string | null = null;
  do {
    const page = await readSlices(report, { from: piece.start, to: piece.end, after }, signal);
    slices.push(...page.edges.map((edge) => edge.node));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return { ...piece, slices };
}
