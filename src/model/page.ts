/** Where a page stands in its list, as Relay has it. */
export interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

/** A row of a page with what its edge has besides. */
export interface Edge<Row> {
  cursor: string | undefined;
  node: Row;
  role: string | undefined;
  /** The links over which the row is reached; none where they are not asked for, or the list is over none. */
  links: unknown[];
}

/** A page of a list (a Relay connection). What the operation does not ask for is not there. */
export interface Connection<Row> {
  edges: Edge<Row>[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** Where a page stands, from its edges and whether there is more on either side. */
export function pageInfoOf(
  edges: { cursor: string | undefined }[],
  hasNextPage: boolean,
  hasPreviousPage: boolean,
): PageInfo {
  const startCursor = edges[0]?.cursor ?? null;
  return { hasNextPage, hasPreviousPage, startCursor, endCursor: edges.at(-1)?.cursor ?? null };
}
