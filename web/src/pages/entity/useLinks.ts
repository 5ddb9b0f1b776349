import { usePages } from '../../graphql/answer';
import { graphql } from '../../graphql/generated';
import type { LinksOfEntityQuery } from '../../graphql/generated/graphql';

const LinksOfEntity = graphql(`
  query LinksOfEntity($id: ID!, $after: String) {
    node(id: $id) {
      __typename
      ... on Entity {
        links(first: 200, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...LinkWithEnds
            }
          }
        }
      }
    }
  }
`);

/** The links of an entity loaded so far, in both directions. */
export function useLinks(id: string) {
  const pages = usePages(LinksOfEntity, { id }, (data) => linksOf(data)?.pageInfo);
  return { ...pages, data: pages.data?.flatMap((data) => linksOf(data) ?? []) };
}

const linksOf = ({ node }: LinksOfEntityQuery) => (node && 'links' in node ? node.links : null);
