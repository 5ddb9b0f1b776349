import {
  type DocumentNode,
  defaultTypeResolver,
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  locatedError,
  type OperationDefinitionNode,
  OperationTypeNode,
  TypeNameMetaFieldDef,
} from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';
import { type Path, pathToArray } from 'graphql/jsutils/Path.js';
import type { Context } from '../query/context.js';
import { type AskedField, compile, type Selection } from '../query/selection.js';

/** An operation to execute. */
export interface Execution {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** As sent by the client. */
  variables: Readonly<Record<string, unknown>>;
  context: Context;
}

/**
 * Executes a query as the GraphQL specification says, several times as fast as graphql-js, which decides again for
 * every value what is fixed once the document is parsed. Here each field of each type is planned once per document,
 * when the first value of that type comes. No code is generated from what clients send.
 *
 * The answers equal those of graphql-js, including introspection and errors (test/unit/differential.test.ts), with one
 * more limit: answers of more than `MAX_ANSWERED` values are refused. Errors in promises may be listed in another
 * order.
 * @returns errors without `data` if the variables cannot be used, so that nothing was executed
 */
export async function execute(execution: Execution): Promise<ExecutionResult<Record<string, unknown>>> {
  const { schema, document, operation } = execution;
  // Mutations would have to run one after another, but the schema has none; the error below says so.
  const type = operation.operation === OperationTypeNode.QUERY ? schema.getQueryType() : null;
  const defined = operation.variableDefinitions ?? [];
  const { coerced, errors } = getVariableValues(schema, defined, execution.variables, MOST_ERRORS);
  if (errors) return { errors };
  if (!type) {
    const message = `Schema is not configured to execute ${operation.operation} operation.`;
    return { data: null, errors: [new GraphQLError(message, { nodes: operation })] };
  }
  const { fragments, root } = compile(schema, document, operation, coerced);
  const run: Run = {
    ...execution,
    variableValues: coerced,
    fragments,
    args: new Map(),
    errors: [],
    pending: [],
    values: 0,
    data: null,
  };
  try {
    run.data = completeFields(run, planOf(root).of(type), undefined, undefined);
  } catch (error) {
    if (error !== BUBBLE && error !== TOO_MUCH) throw error;
  }
  // A late value may add further late values.
  for (let next = run.pending.pop(); next; next = run.pending.pop()) await next;
  if (run.values > MAX_ANSWERED) return { data: null, errors: [tooMuch()] };
  return run.errors.length > 0 ? { data: run.data, errors: run.errors } : { data: run.data };
}

/** How many errors in variables to report, as in graphql-js. */
const MOST_ERRORS = { maxErrors: 50 };

interface Run extends Execution {
  variableValues: Record<string, unknown>;
  fragments: Record<string, FragmentDefinitionNode>;
  /** The arguments of each field, which are the same for all its values. */
  args: Map<FieldPlan, Record<string, unknown>>;
  errors: GraphQLError[];
  /** The late values. These promises never reject. */
  pending: Promise<void>[];
  /** The number of values in the answer so far. */
  values: number;
  data: Record<string, unknown> | null;
}

/** The place of a value in the answer: its path, its holder and whether it may be null. */
interface Slot extends Path {
  readonly prev: Slot | undefined;
  readonly holder: Record<string | number, unknown>;
  readonly nullable: boolean;
}

/** Thrown if a value that may not be null is null. The error is already recorded; the enclosing value becomes null. */
const BUBBLE = Symbol('null where none may be');

/**
 * The most values in an answer. Lists that are not paged are of unknown length, and short operations can go in circles
 * through them: from a subdistrict to its citations and back.
 */
const MAX_ANSWERED = 500_000;

/** Thrown if the answer has too many values, and again by every later value. */
const TOO_MUCH = Symbol('too many values');

function tooMuch(): GraphQLError {
  const message = `The answer has more than ${MAX_ANSWERED} values. Ask for fewer levels or fewer fields.`;
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COMPLEX' } });
}

/** @throws TOO_MUCH */
function addValues(run: Run, more: number): void {
  run.values += more;
  if (run.values > MAX_ANSWERED) throw TOO_MUCH;
}

/** How to answer a selection, for each type that a value may have. */
class SelectionPlan {
  private readonly selection: Selection;
  private readonly types = new Map<GraphQLObjectType, FieldPlan[]>();

  constructor(selection: Selection) {
    this.selection = selection;
  }

  of(type: GraphQLObjectType): FieldPlan[] {
    const known = this.types.get(type);
    if (known) return known;
    const fields = this.selection.of(type).map((field) => new FieldPlan(type, field));
    this.types.set(type, fields);
    return fields;
  }
}

/** The plans of operations. The weak keys drop a plan together with its compiled operation. */
const plans = new WeakMap<Selection, SelectionPlan>();

function planOf(root: Selection): SelectionPlan {
  const plan = plans.get(root) ?? new SelectionPlan(root);
  plans.set(root, plan);
  return plan;
}

/** A type, unwrapped once for completing its values. */
interface Shape {
  type: GraphQLOutputType;
  nullable: boolean;
  /** The shape of a list's items, or null if it is not a list. */
  item: Shape | null;
  leaf: GraphQLLeafType | null;
  /** Null if the type is abstract: then each value has its own type. */
  object: GraphQLObjectType | null;
}

function shapeOf(given: GraphQLOutputType): Shape {
  const nullable = !isNonNullType(given);
  const type = nullable ? given : (given.ofType as GraphQLOutputType);
  return {
    type,
    nullable,
    item: isListType(type) ? shapeOf(type.ofType) : null,
    leaf: isLeafType(type) ? type : null,
    object: isObjectType(type) ? type : null,
  };
}

class FieldPlan {
  readonly key: string;
  readonly parentType: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly shape: Shape;
  readonly selection: SelectionPlan;
  /** Whether this is a leaf that is read from the source's property of that name, without a resolver. */
  readonly isPlain: boolean;
  /** Types of earlier values by name, so that each is checked once. */
  readonly runtimeTypes = new Map<unknown, GraphQLObjectType>();

  constructor(parentType: GraphQLObjectType, { key, field, selection }: AskedField) {
    this.key = key;
    this.parentType = parentType;
    this.field = field;
    this.nodes = selection.nodes;
    this.shape = shapeOf(field.type);
    this.isPlain = this.shape.leaf !== null && !field.resolve && field.args.length === 0;
    this.selection = new SelectionPlan(selection);
  }

  /** `Type.field`, for messages. */
  get name(): string {
    return `${this.parentType.name}.${this.field.name}`;
  }
}

/** An object in an answer. Its prototype is empty, so that a client can give a field any name. */
const Fields = function Fields() {} as unknown as new () => Record<string, unknown>;
Fields.prototype = Object.create(null);

/** The fields of one object. Throws BUBBLE, TOO_MUCH. */
function completeFields(
  run: Run,
  fields: FieldPlan[],
  source: unknown,
  prev: Slot | undefined,
): Record<string, unknown> {
  addValues(run, fields.length);
  const holder = new Fields();
  for (const plan of fields) {
    const { key, parentType, shape } = plan;
    if (plan.field === TypeNameMetaFieldDef) {
      holder[key] = parentType.name;
      continue;
    }
    if (plan.isPlain) {
      const written = plainLeaf(shape, propertyOf(source, plan.field.name));
      if (written !== undefined) {
        holder[key] = written;
        continue;
      }
    }
    const slot: Slot = { prev, key, typename: parentType.name, holder, nullable: shape.nullable };
    try {
      holder[key] = complete(run, plan, shape, resolved(run, plan, source, slot), slot);
    } catch (error) {
      holder[key] = nullFor(run, plan, error, slot);
    }
  }
  return holder;
}

/**
 * A scalar that the source has as it is. Most values of an answer are like this; they need no slot.
 * @returns undefined for anything else, even if invalid; the value is then completed like all others
 */
function plainLeaf({ leaf, nullable }: Shape, value: unknown): unknown {
  if (value === null) return nullable ? null : undefined;
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  try {
    return leaf?.serialize(value) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The result of a field's resolver, or else the property of its name, which may be a method. */
function resolved(run: Run, plan: FieldPlan, source: unknown, slot: Slot): unknown {
  const { field } = plan;
  if (field.resolve) return field.resolve(source, argsOf(run, plan), run.context, infoOf(run, plan, slot));
  if (field.args.length > 0) argsOf(run, plan); // fails the field if its arguments are invalid
  const value = propertyOf(source, field.name);
  if (typeof value !== 'function') return value;
  return value.call(source, argsOf(run, plan), run.context, infoOf(run, plan, slot));
}

/** A property of a source; undefined if the source is neither an object nor a function. */
function propertyOf(source: unknown, name: string): unknown {
  if (source === null || (typeof source !== 'object' && typeof source !== 'function')) return undefined;
  return (source as Record<string, unknown>)[name];
}

function argsOf(run: Run, plan: FieldPlan): Record<string, unknown> {
  const known = run.args.get(plan);
  if (known) return known;
  const args = getArgumentValues(plan.field, plan.nodes[0] as FieldNode, run.variableValues);
  run.args.set(plan, args);
  return args;
}

function infoOf(run: Run, plan: FieldPlan, path: Path): GraphQLResolveInfo {
  return {
    fieldName: plan.field.name,
    fieldNodes: plan.nodes as FieldNode[],
    returnType: plan.field.type,
    parentType: plan.parentType,
    path,
    schema: run.schema,
    fragments: run.fragments,
    rootValue: undefined,
    operation: run.operation,
    variableValues: run.variableValues,
  };
}

/** A completed value; null for now if it is a promise. Throws BUBBLE, TOO_MUCH and whatever is wrong with the value. */
function complete(run: Run, plan: FieldPlan, shape: Shape, value: unknown, slot: Slot): unknown {
  if (isPromise(value)) {
    return later(run, plan, slot, value, (settled) => complete(run, plan, shape, settled, slot));
  }
  if (value instanceof Error) throw value;
  if (value === null || value === undefined) {
    if (shape.nullable) return null;
    throw new Error(`Cannot return null for non-nullable field ${plan.name}.`);
  }
  const { leaf, item, object } = shape;
  if (leaf) {
    const written: unknown = leaf.serialize(value);
    if (written !== null && written !== undefined) return written;
    const called = `${leaf.name}.serialize(${inspect(value)})`;
    throw new Error(`Expected \`${called}\` to return non-nullable value, returned: ${inspect(written)}`);
  }
  if (item) return completeList(run, plan, item, value, slot);
  if (object) return completeObject(run, plan, object, value, slot);
  const said = typeNameOf(run, plan, shape, value, slot);
  if (!isPromise(said))
    return completeObject(run, plan, runtimeType(run, plan, shape, value, said), value, slot);
  return later(run, plan, slot, said, (name) =>
    completeObject(run, plan, runtimeType(run, plan, shape, value, name), value, slot),
  );
}

function completeList(run: Run, plan: FieldPlan, item: Shape, values: unknown, prev: Slot): unknown[] {
  if (!isIterable(values)) {
    throw new GraphQLError(`Expected Iterable, but did not find one for field "${plan.name}".`);
  }
  // Not an empty list that grows: V8 would start to allocate such lists in its old space, where they keep their
  // contents alive.
  const given: readonly unknown[] = Array.isArray(values) ? values : [...values];
  addValues(run, given.length);
  const list: unknown[] = new Array(given.length);
  const holder = list as unknown as Slot['holder'];
  for (let key = 0; key < given.length; key++) {
    const written = item.leaf && plainLeaf(item, given[key]);
    if (written !== null && written !== undefined) {
      list[key] = written;
      continue;
    }
    const slot: Slot = { prev, key, typename: undefined, holder, nullable: item.nullable };
    try {
      list[key] = complete(run, plan, item, given[key], slot);
    } catch (error) {
      list[key] = nullFor(run, plan, error, slot);
    }
  }
  return list;
}

function completeObject(
  run: Run,
  plan: FieldPlan,
  type: GraphQLObjectType,
  value: unknown,
  slot: Slot,
): unknown {
  const fields = plan.selection.of(type);
  if (!type.isTypeOf) return completeFields(run, fields, value, slot);
  const finish = (isOfType: unknown) => {
    if (isOfType) return completeFields(run, fields, value, slot);
    throw new GraphQLError(`Expected value of type "${type.name}" but got: ${inspect(value)}.`, {
      nodes: plan.nodes,
    });
  };
  const isOfType = type.isTypeOf(value, run.context, infoOf(run, plan, slot));
  return isPromise(isOfType) ? later(run, plan, slot, isOfType, finish) : finish(isOfType);
}

/** The name of a value's type, or a promise of it, from the abstract type's resolver or from the value itself. */
function typeNameOf(run: Run, plan: FieldPlan, { type }: Shape, value: unknown, slot: Slot): unknown {
  if (!isAbstractType(type)) throw new Error(`${plan.name} is of no type that a value can have.`);
  const { __typename: said } = value as { __typename?: unknown };
  if (!type.resolveType && typeof said === 'string') return said;
  return (type.resolveType ?? defaultTypeResolver)(value, run.context, infoOf(run, plan, slot), type);
}

/** @throws GraphQLError if the value has no type, or one that does not belong to the abstract type */
function runtimeType(
  { schema }: Run,
  { name, nodes, runtimeTypes }: FieldPlan,
  { type }: Shape,
  value: unknown,
  said: unknown,
): GraphQLObjectType {
  const known = runtimeTypes.get(said);
  if (known) return known;
  const abstract = type as GraphQLAbstractType;
  const wrong = (message: string) => new GraphQLError(message, { nodes });
  const must = `Abstract type "${abstract.name}" must resolve to an Object type at runtime for field "${name}"`;
  if (said === null || said === undefined) {
    throw wrong(
      `${must}. Either the "${abstract.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`,
    );
  }
  if (typeof said !== 'string')
    throw new GraphQLError(`${must} with value ${inspect(value)}, received "${inspect(said)}".`);
  const found = schema.getType(said);
  const resolvedTo = `Abstract type "${abstract.name}" was resolved to a`;
  if (!found) throw wrong(`${resolvedTo} type "${said}" that does not exist inside the schema.`);
  if (!isObjectType(found)) throw wrong(`${resolvedTo} non-object type "${said}".`);
  if (!schema.isSubType(abstract, found)) {
    throw wrong(`Runtime Object type "${said}" is not a possible type for "${abstract.name}".`);
  }
  runtimeTypes.set(said, found);
  return found;
}

/** Puts a value in its place once its promise settles, or null if it fails. */
function later(
  run: Run,
  plan: FieldPlan,
  slot: Slot,
  promise: PromiseLike<unknown>,
  finish: (value: unknown) => unknown,
): null {
  const settle = async () => {
    try {
      slot.holder[slot.key] = finish(await promise);
    } catch (error) {
      if (error === TOO_MUCH) return;
      record(run, plan, error, slot);
      // The enclosing values exist already: the nearest one that may be null becomes null.
      let at: Slot | undefined = slot;
      while (at && !at.nullable) at = at.prev;
      if (at) at.holder[at.key] = null;
      else run.data = null;
    }
  };
  run.pending.push(settle());
  return null;
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  const mayBe = (typeof value === 'object' && value !== null) || typeof value === 'function';
  return mayBe && typeof (value as { then?: unknown }).then === 'function';
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && typeof (value as Iterable<unknown>)[Symbol.iterator] === 'function';
}

/** Null in place of a failed value. Throws BUBBLE if null is not allowed there, TOO_MUCH. */
function nullFor(run: Run, plan: FieldPlan, error: unknown, slot: Slot): null {
  if (error === TOO_MUCH) throw error;
  record(run, plan, error, slot);
  if (!slot.nullable) throw BUBBLE;
  return null;
}

/** Records an error with its path, unless it was recorded further down. */
function record(run: Run, { nodes }: FieldPlan, error: unknown, slot: Slot): void {
  if (error !== BUBBLE) run.errors.push(locatedError(error, nodes, pathToArray(slot)));
}
