import type { Plan } from 'neo4j-driver';
import { vi } from 'vitest';
import type { Database } from '../src/graph/database.js';

/** Operators that read more as the graph grows, whatever the query. */
const GROWING =
  /^(AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|IntersectionNodeByLabelsScan|.*RelationshipTypesScan|.*AllRelationshipsScan)/;

/** Statements for which that is fine: they read something of which there are few, or everything on purpose. */
const ALLOWED = [
  /^CALL \(\) \{\nMATCH \(node\d*:Report\)/, // every report
  /^CALL \(\) \{\nMATCH \(node\d*:Check\)/, // the reports' few checks
];

/** Metrics, of which there are some hundreds, are read one by one if a filter asks how many subdistricts have each. */
const isCounted = (statement: string, details: string) =>
  statement.includes('.minSubdistricts') && /^node\d*:Metric$/.test(details);

/** The operators of a statement's plan that grow with the graph or multiply rows, each with its details. */
export async function growingOperators(
  database: Database,
  statement: string,
  parameters: Record<string, unknown>,
): Promise<string[]> {
  if (ALLOWED.some((allowed) => allowed.test(statement))) return [];
  // On a busy machine the first plan takes longer than the usual time limit.
  const plan = await vi.waitFor(() => database.explain(statement, parameters), { timeout: 120_000 });
  return operatorsOf(plan).flatMap(({ operatorType, arguments: of }) => {
    // Two counts are combined by multiplying one row with one row, and estimates are products of fractions.
    const multiplies = operatorType.startsWith('CartesianProduct') && Number(of.EstimatedRows) > 1.001;
    const grows = GROWING.test(operatorType) && !isCounted(statement, String(of.Details));
    return multiplies || grows ? [`${operatorType} ${of.Details}`] : [];
  });
}

/** A plan's operators. */
export function operatorsOf(plan: Plan): Plan[] {
  return [plan, ...plan.children.flatMap(operatorsOf)];
}
