/** The position of a page in its list, as in Relay. */
export interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

/** A row of a page, and the other properties of its edge. */
export interface Edge<Row> {
  cursor: string | undefined;
  node: Row;
  role: string | undefined;
  /** The links over which the row is reached; empty if not requested, or if the list follows no links. */
  links: unknown[];
}

/** A page of a list (a Relay connection). Contains only what the operation requests. */
export interface Connection<Row> {
  edges: Edge<Row>[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** The position of a page, from its edges and whether there are rows on either side. */
export function pageInfoOf(
  edges: { cursor: string | undefined }[],
  hasNextPage: boolean,
  hasPreviousPage: boolean,
): PageInfo {
  const startCursor = edges[0]?.cursor ?? null;
  return { hasNextPage, hasPreviousPage, startCursor, endCursor: edges.at(-1)?.cursor ?? null };
}
