import type { Plan } from 'neo4j-driver';
import { AtlasError } from '../errors.js';

/**
 * What a plan may do: read nodes, relationships and indexes, and compute on them. Whatever is not listed is refused:
 * every write, every administration and SHOW command, LOAD CSV, and whatever later versions of Neo4j add.
 * Names as in the plans of Neo4j 5, without what stands in brackets behind them: VarLengthExpand(Pruning,BFS,All).
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

/** What a name in backticks may be, so that no plan with it in is misread. */
const PLAIN_NAME = /^[^()[\]{}"'\\*\p{Cc}\u2028\u2029]+$/u;

/**
 * Refuses a statement with names by which its plan could be misread: the server writes some into it as they are, without
 * backticks (properties that are read twice, types of relationships that are counted), and a bracket or backtick in one
 * hides what follows. Every other part between backticks is taken for a name. It is something else only after a backtick
 * in a text or a comment, whose end is then in the part, and is not plain either.
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
 * Lets a plan pass that only reads. The plan is the server's own, so no spelling of a statement gets around it, and no
 * name in it is mistaken for a command.
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

/** Expressions that walk a list: the server cannot stop within them. Names are of any script. */
const ITERATION = /(?<![$\w])(?:reduce|any|all|none|single)\(|\[(?=\s*[^\s.,()[\]{}]+ IN )/g;

/**
 * A subquery that is evaluated within an expression (in a list comprehension, say, or in CASE) is no operator of the
 * plan but a text in the details of one, where a procedure call and LOAD CSV have to be looked for.
 */
const HIDDEN = /Call\(|\bLOAD CSV\b/;

/**
 * What an operator's details say. Names in backticks are left out; literals are parameters in a plan. The few that are
 * not, in LIMIT and LOAD CSV, are not read: a backtick in one would hide what follows.
 */
function readableDetails(plan: Plan): string {
  const details = String(plan.arguments.Details ?? '').replaceAll(/`(?:[^`]|``)*`/g, 'name');
  if (!/["']/.test(details)) return details;
  const message = 'The statement has a text where only a number or a parameter may stand.';
  throw new AtlasError('CYPHER_NOT_ALLOWED', message);
}

/**
 * The server ends a statement between rows, not within an expression. So no expression may take long by itself: no list
 * that `range` makes but for UNWIND, no walk over a list within a walk, no regular expression.
 */
function assertStoppable(operator: string, details: string): void {
  const refuse = (what: string) => {
    throw new AtlasError('CYPHER_NOT_ALLOWED', `${what} could not be stopped when its time is up.`);
  };
  // What UNWIND walks itself gives rows; a list within what it walks does not. Functions are as the statement has them.
  const walked = operator === 'Unwind' ? details.replace(/^range\(/i, '(') : details;
  if (/\brange\(/i.test(walked)) refuse('range() other than as UNWIND range(…): it');
  if (details.includes('=~')) refuse('A regular expression (use CONTAINS, STARTS WITH or ENDS WITH): it');
  if (iterationDepth(details) > 1) refuse('A walk over a list within another (use UNWIND): it');
}

/** How deeply expressions that walk a list stand within each other. */
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
