/** A value that JSON can hold. */
export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue };

/** A statement, its named parameters, and the most rows to return. */
export interface CypherRequest {
  statement: string;
  parameters?: Record<string, unknown>;
  limit?: number;
  /** Whether to add a value to each row: the citations of the nodes and relationships in it. */
  citations?: boolean;
  /** Stops the statement when the client is gone. */
  signal?: AbortSignal;
}

/** The end of an answer. `truncated` is true if a limit cut the answer off; `limit` says which. */
export interface CypherEnd {
  truncated: boolean;
  limit?: 'rows' | 'bytes';
  elapsedMs: number;
}

/** A complete answer. */
export interface CypherResult extends CypherEnd {
  columns: string[];
  rows: JsonValue[][];
}
