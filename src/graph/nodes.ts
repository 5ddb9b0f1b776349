import type { Read } from './database.js';
import { entityRow, type NodeRow, nodeRow, observationRow } from './rows.js';

const BY_ID = `
UNWIND $ids AS id
OPTIONAL MATCH (entity:Entity {id: id})
OPTIONAL MATCH (observation:Observation {id: id})
OPTIONAL MATCH (metric:Metric {id: id})
OPTIONAL MATCH (report:Report {id: id})
OPTIONAL MATCH (step:Step {id: id})
OPTIONAL MATCH (check:Check {id: id})
RETURN id, CASE
  WHEN entity IS NOT NULL THEN ${entityRow('entity')}
  WHEN observation IS NOT NULL THEN ${observationRow('observation')}
  WHEN metric IS NOT NULL THEN ${nodeRow('metric', 'Metric')}
  WHEN report IS NOT NULL THEN ${nodeRow('report', 'Report')}
  WHEN check IS NOT NULL THEN ${nodeRow('check', 'Check')}
  WHEN step IS NOT NULL THEN ${nodeRow('step', 'Step')}
END AS row`;

/** Nodes of any type by their ids, in the order of the ids; null where there is none. One statement. */
export async function readNodes(read: Read, ids: readonly string[]): Promise<(NodeRow | null)[]> {
  const rows = await read<{ id: string; row: NodeRow | null }>(BY_ID, { ids });
  const byId = new Map(rows.map(({ id, row }) => [id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}
