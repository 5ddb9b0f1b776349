import type { Plan } from 'neo4j-driver';
import { vi } from 'vitest';
import type { Database } from '../src/graph/database.js';

/** Operators that read more the more the graph holds, whatever is asked for. */
const GROWING =
  /^(AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|IntersectionNodeByLabelsScan|.*RelationshipTypesScan|.*AllRelationshipsScan)/;

/** Statements that may: what they are about is few, or has to be looked at one by one. */
const ALLOWED = [
  /^CALL \(\) \{\nMATCH \(node\d*:Report\)/, // every report
  /^CALL \(\) \{\nMATCH \(node\d*:Check\)/, // the reports' few checks
];

/** The metrics, some hundreds, are looked at one by one where a filter asks how many subdistricts have each. */
const isCounted = (statement: string, details: string) =>
  statement.includes('.minSubdistricts') && /^node\d*:Metric$/.test(details);

/** The operators of a statement's plan that grow with the graph or multiply rows, each with its details. */
export async function growingOperators(
  database: Database,
  statement: string,
  parameters: Record<string, unknown>,
): Promise<string[]> {
  if (ALLOWED.some((allowed) => allowed.test(statement))) return [];
  // A busy machine takes longer for a first plan than strangers are given.
  const plan = await vi.waitFor(() => database.explain(statement, parameters), { timeout: 120_000 });
  return operatorsOf(plan).flatMap(({ operatorType, arguments: of }) => {
    // One row times one row is how two counts stand side by side.
    const multiplies = operatorType.startsWith('CartesianProduct') && Number(of.EstimatedRows) > 1.001; // an estimate is a product of fractions
    const grows = GROWING.test(operatorType) && !isCounted(statement, String(of.Details));
    return multiplies || grows ? [`${operatorType} ${of.Details}`] : [];
  });
}

/** A plan's operators. */
export function operatorsOf(plan: Plan): Plan[] {
  return [plan, ...plan.children.flatMap(operatorsOf)];
}
