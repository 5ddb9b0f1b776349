import neo4j from 'neo4j-driver';
import { joined } from '../export/csv.js';
import type { Database } from '../graph/database.js';
import { type CitedRow, citationsOf } from '../model/rows.js';

/** The file names of all reports, by report id. */
export async function fileNames(database: Pick<Database, 'read'>): Promise<Map<string, string>> {
  const rows = await database.read<{ id: string; name: string }>(
    'MATCH (r:Report) RETURN r.id AS id, r.fileName AS name',
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/**
 * The citations of all nodes, relationships and paths within the values, without repeats, as `file start-end`, like the
 * column of this name in the exports.
 */
export function citedPlaces(values: unknown[], files: Map<string, string>): string {
  const places = new Set<string>();
  collect(values);
  return joined([...places]);

  function collect(value: unknown): void {
    if (value === null || typeof value !== 'object') return;
    if (neo4j.isNode(value) || neo4j.isRelationship(value)) {
      for (const { reportId, start, end } of citationsOf(value.properties as CitedRow)) {
        places.add(`${files.get(reportId)} ${start}-${end}`);
      }
    } else if (neo4j.isPath(value)) {
      collect(value.start);
      for (const { relationship, end } of value.segments) collect([relationship, end]);
    } else for (const inner of Object.values(value)) collect(inner);
  }
}
