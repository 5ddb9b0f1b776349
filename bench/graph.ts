import { NODE_LABELS } from '../src/graph/indexes.js';

/** A value that the driver can write. */
type Value = unknown;

export type Properties = Record<string, Value>;

/** A node's most specific label and its id, which is all that a relationship needs. */
export interface Reference {
  label: string;
  id: string;
}

/** Labels of nodes that are not entities; all other nodes also have the label `Entity`. */
const NO_ENTITIES = new Set<string>(NODE_LABELS.filter((label) => label !== 'Entity'));

/** Whether a report names the entity. */
const isCited = ({ citationReports }: Properties) => (citationReports as unknown[]).length > 0;

/** Nodes and relationships to create, grouped so that each group takes one statement. */
export class Batch {
  readonly nodes = new Map<string, Properties[]>();
  readonly relationships = new Map<string, { from: string; to: string; properties: Properties }[]>();

  addNode({ label, id }: Reference, properties: Properties): void {
    const row = { ...properties, id };
    const rows = this.nodes.get(label);
    if (rows) rows.push(row);
    else this.nodes.set(label, [row]);
  }

  link(type: string, from: Reference, to: Reference, properties: Properties = {}): void {
    const key = `${from.label} ${type} ${to.label}`;
    const row = { from: from.id, to: to.id, properties };
    const rows = this.relationships.get(key);
    if (rows) rows.push(row);
    else this.relationships.set(key, [row]);
  }

  /** The statements that create them, with their rows; all nodes come first. */
  *statements(): Generator<{ statement: string; rows: unknown[] }> {
    for (const [label, rows] of this.nodes) {
      const groups = NO_ENTITIES.has(label)
        ? [{ labels: label, rows }]
        : [
            // Every subdistrict of this graph has a report.
            {
              labels: `${label}:Entity:Cited${label === 'Subdistrict' ? ':Reported' : ''}`,
              rows: rows.filter(isCited),
            },
            { labels: `${label}:Entity`, rows: rows.filter((row) => !isCited(row)) },
          ];
      for (const { labels, rows } of groups)
        if (rows.length > 0)
          yield { statement: `UNWIND $rows AS row CREATE (n:${labels}) SET n = row`, rows };
    }
    for (const [key, rows] of this.relationships) {
      const [from, type, to] = key.split(' ');
      const statement = `UNWIND $rows AS row
MATCH (a:${from} {id: row.from})
MATCH (b:${to} {id: row.to})
CREATE (a)-[r:${type}]->(b)
SET r = row.properties`;
      yield { statement, rows };
    }
  }
}
