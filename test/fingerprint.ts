import { createHash } from 'node:crypto';
import type { Database } from '../src/graph/database.js';

/** A hash of the graph's complete contents. Equal graphs have equal fingerprints. */
export async function fingerprint(database: Database): Promise<string> {
  const statements = [
    'MATCH (n) WHERE NOT n:Dataset RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties',
    'MATCH (a)-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties',
  ];
  const lines: string[] = [];
  for (const statement of statements) {
    const rows = await database.read<Record<string, unknown>>(statement, {}, 600_000);
    // Labels and properties come in no particular order.
    lines.push(...rows.map((row) => JSON.stringify(sorted(row))));
  }
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}

function sorted({ labels, properties, ...row }: Record<string, unknown>): unknown {
  return [row, (labels as string[] | undefined)?.toSorted(), Object.entries(properties as object).sort()];
}
