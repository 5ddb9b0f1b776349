/** A property of a node or relationship in the dataset: days are ISO strings, offsets are integers. */
export type Property = string | number | boolean | string[] | number[];

/** A node as it should be in the graph. The first label is the most specific one. */
export interface NodeRow {
  id: string;
  labels: string[];
  properties: Record<string, Property>;
}

/** A relationship as it should be in the graph. `from` and `to` are ids. */
export interface RelationshipRow {
  type: string;
  from: string;
  to: string;
  properties: Record<string, Property>;
}

/** Nodes and relationships that belong together. */
export interface Rows {
  nodes: NodeRow[];
  relationships: RelationshipRow[];
}
