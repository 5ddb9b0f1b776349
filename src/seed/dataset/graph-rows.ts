import { grouped } from '../../model/grouped.js';
import { relationshipKey } from '../ids.js';
import { appendCitations, asStrings } from './citation-properties.js';
import type { NodeRow, RelationshipRow, Rows } from './rows.js';

/**
 * Collects the nodes and relationships of the graph. What several reports state becomes one, with all their citations.
 */
export class GraphRows {
  /** By their ids. */
  readonly nodes = new Map<string, NodeRow>();
  /** By their `relationshipKey`. */
  readonly relationships = new Map<string, RelationshipRow>();

  /** Adds a node, or its citations and aliases to the existing one. */
  addNode(row: NodeRow): void {
    const known = this.nodes.get(row.id);
    if (!known) {
      this.nodes.set(row.id, row);
      return;
    }
    const { aliases, ...properties } = row.properties;
    const merged = new Set([...asStrings(known.properties.aliases), ...asStrings(aliases)]);
    known.properties = { ...appendCitations(known.properties, properties), aliases: [...merged] };
  }

  /** Adds a relationship, or its citations to the existing one. */
  addRelationship(row: RelationshipRow): void {
    const key = relationshipKey(row);
    const known = this.relationships.get(key);
    if (known) {
      row.properties = appendCitations(known.properties, row.properties);
      // What one source states is stated, even if another only implies it.
      if (known.properties.inferred === false) row.properties.inferred = false;
    }
    this.relationships.set(key, row);
  }

  addRows({ nodes, relationships }: Rows): void {
    for (const node of nodes) this.addNode(node);
    for (const row of relationships) this.addRelationship(row);
  }

  /** Relationships by the id of the node they start from. */
  outgoing(): Map<string, RelationshipRow[]> {
    return grouped(this.relationships.values(), ({ from }) => from);
  }
}
