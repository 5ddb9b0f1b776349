import { graphql } from '../graphql/generated';

/** Allowed lengths of a chain, in links, and the default. The server sets the maximum. */
export const LENGTHS = ['1', '2', '3', '4', '5', '6'] as const;
export const USUAL_LENGTH = '5';

/** The maximum length given in the URL, or the default. */
export function lengthOf(parameter: string | null): number {
  return Number(LENGTHS.find((length) => length === parameter) ?? USUAL_LENGTH);
}

/** How many chains to request: the server's maximum. */
export const MAX_PATHS = 10;

/** The chains between two entities. Their own page lists them; the graph shows them together. */
export const PathsDocument = graphql(`
  query Paths($from: ID!, $to: ID!, $max: Int!) {
    paths(from: $from, to: $to, maxLength: $max, first: 10) {
      nodes {
        ...EntityParts
      }
      links {
        ...LinkParts
      }
    }
  }
`);
