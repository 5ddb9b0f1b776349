/** A value that JSON can hold. */
export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue };

/** What is asked: a statement, its named parameters, and how many rows at the most. */
export interface CypherRequest {
  statement: string;
  parameters?: Record<string, unknown>;
  limit?: number;
  /** Whether each row ends with one more value: where the nodes and relationships in it are written. */
  citations?: boolean;
  /** Stops the statement when whoever asked is gone. */
  signal?: AbortSignal;
}

/** What an answer ends with. `truncated` where a bound cut it off, `limit` says which one. */
export interface CypherEnd {
  truncated: boolean;
  limit?: 'rows' | 'bytes';
  elapsedMs: number;
}

/** A whole answer. */
export interface CypherResult extends CypherEnd {
  columns: string[];
  rows: JsonValue[][];
}
