import type { Plan } from 'neo4j-driver';
import { AtlasError } from '../errors.js';

/**
 * The operators that a plan may contain: those that read nodes, relationships and indexes, and compute on them.
 * Everything else is refused: every write, administration and SHOW command, LOAD CSV, and whatever later versions of
 * Neo4j add. The names are those in the plans of Neo4j 5, without the part in brackets:
 * VarLengthExpand(Pruning,BFS,All).
 */
const OPERATORS = new Set([
  // Scans and seeks
  'AllNodesScan',
  'AllRelationshipsScan',
  'NodeByLabelScan',
  'UnionNodeByLabelsScan',
  'IntersectionNodeByLabelsScan',
  'SubtractionNodeByLabelsScan',
  'DirectedAllRelationshipsScan',
  'UndirectedAllRelationshipsScan',
  'DirectedRelationshipTypeScan',
  'UndirectedRelationshipTypeScan',
  'DirectedUnionRelationshipTypesScan',
  'UndirectedUnionRelationshipTypesScan',
  'NodeByIdSeek',
  'NodeByElementIdSeek',
  'DirectedRelationshipByIdSeek',
  'UndirectedRelationshipByIdSeek',
  'DirectedRelationshipByElementIdSeek',
  'UndirectedRelationshipByElementIdSeek',
  'NodeIndexSeek',
  'NodeIndexSeekByRange',
  'NodeUniqueIndexSeek',
  'NodeUniqueIndexSeekByRange',
  'MultiNodeIndexSeek',
  'NodeIndexScan',
  'NodeIndexContainsScan',
  'NodeIndexEndsWithScan',
  'NodeCountFromCountStore',
  'RelationshipCountFromCountStore',
  // Expansions and paths
  'Expand',
  'OptionalExpand',
  'VarLengthExpand',
  'BFSPruningVarLengthExpand',
  'PruningVarLengthExpand',
  'Repeat',
  'BidirectionalRepeat',
  'ShortestPath',
  'StatefulShortestPath',
  'ProjectEndpoints',
  // Rows
  'Argument',
  'EmptyRow',
  'EmptyResult',
  'ProduceResults',
  'Projection',
  'Filter',
  'Unwind',
  'Union',
  'OrderedUnion',
  'Distinct',
  'OrderedDistinct',
  'Optional',
  'Limit',
  'Skip',
  'Sort',
  'PartialSort',
  'Top',
  'PartialTop',
  'EagerAggregation',
  'OrderedAggregation',
  'Eager',
  'CacheProperties',
  // Joins
  'Apply',
  'CartesianProduct',
  'NodeHashJoin',
  'NodeLeftOuterHashJoin',
  'NodeRightOuterHashJoin',
  'LeftOuterHashJoin',
  'RightOuterHashJoin',
  'ValueHashJoin',
  'AssertSameNode',
  'SemiApply',
  'AntiSemiApply',
  'LetSemiApply',
  'LetAntiSemiApply',
  'SelectOrSemiApply',
  'SelectOrAntiSemiApply',
  'LetSelectOrSemiApply',
  'LetSelectOrAntiSemiApply',
  'ConditionalApply',
  'AntiConditionalApply',
  'RollUpApply',
  'TriadicSelection',
  'TriadicBuild',
  'TriadicFilter',
]);

/** Procedures that only read the graph or describe its schema. */
const PROCEDURES = new Set([
  'db.index.fulltext.queryNodes',
  'db.labels',
  'db.relationshipTypes',
  'db.propertyKeys',
  'db.schema.visualization',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
]);

/** A name in backticks that cannot make a plan ambiguous. */
const PLAIN_NAME = /^[^()[\]{}"'\\*\p{Cc}\u2028\u2029]+$/u;

/**
 * Refuses statements with names that could make their plan ambiguous. The server writes some names into the plan
 * without backticks (properties that are read twice, types of relationships that are counted), where a bracket or
 * backtick would hide what follows. Every second part of the statement, split at backticks, is taken for a name. That
 * is wrong only after a backtick in a string or comment, but then the end of that string or comment is in the part,
 * which is not a plain name either.
 * @throws AtlasError CYPHER_NOT_ALLOWED
 */
export function assertPlainNames(statement: string): void {
  const parts = statement.split('`');
  const names = parts.filter((_, i) => i % 2 === 1);
  const closed = parts.length % 2 === 1 && !/``|\\u+0060/i.test(statement);
  if (closed && names.every((name) => PLAIN_NAME.test(name))) return;
  const message =
    'Backticks may only be around names, in which are no brackets, quotes, backslashes, asterisks or backticks.';
  throw new AtlasError('CYPHER_NOT_ALLOWED', message);
}

/**
 * Accepts only plans that read. The plan is the server's own, so no spelling of a statement gets around it, and no name
 * is mistaken for a command.
 * @param plan of a statement that has passed `assertPlainNames`
 * @throws AtlasError CYPHER_NOT_ALLOWED naming the operator or procedure
 */
export function assertReadsOnly(plan: Plan): void {
  const operator = plan.operatorType.replace(/[(@].*$/s, '');
  if (operator === 'ProcedureCall') assertProcedure(plan);
  else if (!OPERATORS.has(operator)) {
    const message = `The statement would do more than read (${operator}). Only reading is allowed here.`;
    throw new AtlasError('CYPHER_NOT_ALLOWED', message);
  }
  const details = readableDetails(plan);
  if (HIDDEN.test(details)) {
    const message =
      'A subquery within an expression calls a procedure or reads a file. Call it outside of it.';
    throw new AtlasError('CYPHER_NOT_ALLOWED', message);
  }
  assertStoppable(operator, details);
  for (const child of plan.children) assertReadsOnly(child);
}

function assertProcedure(plan: Plan): void {
  const procedure = /^[\w.]+/.exec(String(plan.arguments.Details ?? ''))?.[0] ?? '';
  if (PROCEDURES.has(procedure)) return;
  const message = `The procedure ${procedure} may not be called here. Allowed: ${[...PROCEDURES].join(', ')}.`;
  throw new AtlasError('CYPHER_NOT_ALLOWED', message);
}

/** Expressions that iterate over a list, within which the server cannot stop. Names may be in any script. */
const ITERATION = /(?<![$\w])(?:reduce|any|all|none|single)\(|\[(?=\s*[^\s.,()[\]{}]+ IN )/g;

/**
 * A subquery within an expression (a list comprehension or CASE, for example) is not an operator of the plan, only text
 * in an operator's details. Procedure calls and LOAD CSV must be searched for there.
 */
const HIDDEN = /Call\(|\bLOAD CSV\b/;

/**
 * The details of an operator, with names in backticks replaced. Literals are parameters in a plan, except for a few in
 * LIMIT and LOAD CSV; those are refused, because a backtick in one would hide what follows.
 */
function readableDetails(plan: Plan): string {
  const details = String(plan.arguments.Details ?? '').replaceAll(/`(?:[^`]|``)*`/g, 'name');
  if (!/["']/.test(details)) return details;
  const message = 'The statement has a text where only a number or a parameter may stand.';
  throw new AtlasError('CYPHER_NOT_ALLOWED', message);
}

/**
 * The server can stop a statement between rows, but not within an expression. So no single expression may take long: no
 * list made by `range` except in UNWIND, no iteration within an iteration, no regular expression.
 */
function assertStoppable(operator: string, details: string): void {
  const refuse = (what: string) => {
    throw new AtlasError('CYPHER_NOT_ALLOWED', `${what} could not be stopped when its time is up.`);
  };
  // UNWIND turns its own list into rows, but not lists inside that list. The plan keeps the spelling of functions.
  const walked = operator === 'Unwind' ? details.replace(/^range\(/i, '(') : details;
  if (/\brange\(/i.test(walked)) refuse('range() other than as UNWIND range(…): it');
  if (details.includes('=~')) refuse('A regular expression (use CONTAINS, STARTS WITH or ENDS WITH): it');
  if (iterationDepth(details) > 1) refuse('A walk over a list within another (use UNWIND): it');
}

/** How deeply iterations over lists are nested. */
function iterationDepth(details: string): number {
  const starts = new Set([...details.matchAll(ITERATION)].map((match) => match.index + match[0].length - 1));
  const open: boolean[] = [];
  let depth = 0;
  for (let at = 0; at < details.length; at++) {
    if ('([{'.includes(details[at] as string)) open.push(starts.has(at));
    else if (')]}'.includes(details[at] as string)) open.pop();
    else continue;
    depth = Math.max(depth, open.filter(Boolean).length);
  }
  return depth;
}
