import type { LinkResolvers, QueryResolvers } from '../graphql/generated.js';
import { citationsOf } from '../report/citations.js';
import { neighbourhood } from './neighbourhood.js';
import { paths } from './paths.js';
import { search } from './search.js';

export const Link: LinkResolvers = { citations: citationsOf };

export const analysisQueries: Pick<QueryResolvers, 'search' | 'paths' | 'neighbourhood'> = {
  search: (_root, args, { read }) => search(read, args),
  paths: (_root, args, { read }) => paths(read, args),
  neighbourhood: (_root, args, { read }) => neighbourhood(read, args),
};
