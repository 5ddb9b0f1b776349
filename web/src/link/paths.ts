import { graphql } from '../graphql/generated';

/** How many links a chain may have: what the server allows, and what is asked unless the reader wants otherwise. */
export const LENGTHS = ['1', '2', '3', '4', '5', '6'] as const;
export const USUAL_LENGTH = '5';

/** The longest chain that an address asks for. */
export function lengthOf(parameter: string | null): number {
  return Number(LENGTHS.find((length) => length === parameter) ?? USUAL_LENGTH);
}

/** How many chains are asked for: all that the server gives. */
export const MAX_PATHS = 10;

/** The chains between two entities: as chains on their own page, all together in the graph. */
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
