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

/** An operation that is to be executed. */
export interface Execution {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** As the client sends them. */
  variables: Readonly<Record<string, unknown>>;
  context: Context;
}

/**
 * Executes a query as the specification says, several times as fast as graphql-js, which decides anew for every value
 * what has been the same since the document was parsed: here each field of each type is planned once per document. Code
 * is not generated from what strangers send, and a type's fields are planned when the first value of it comes.
 *
 * It answers what graphql-js answers, introspection and errors included (test/unit/differential.test.ts), with one bound more:
 * an answer of more than `MAX_ANSWERED` values is refused. Where errors come late, they may come in another order.
 * @returns errors without `data` where nothing was executed, as the variables cannot be used
 */
export async function execute(execution: Execution): Promise<ExecutionResult<Record<string, unknown>>> {
  const { schema, document, operation } = execution;
  // Mutations would have to wait for one another. The schema has none, and whoever asks for one is told so.
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
  // Values that come later may bring others that come later still.
  for (let next = run.pending.pop(); next; next = run.pending.pop()) await next;
  if (run.values > MAX_ANSWERED) return { data: null, errors: [tooMuch()] };
  return run.errors.length > 0 ? { data: run.data, errors: run.errors } : { data: run.data };
}

/** So many variables that cannot be used are told, as graphql-js does. */
const MOST_ERRORS = { maxErrors: 50 };

interface Run extends Execution {
  variableValues: Record<string, unknown>;
  fragments: Record<string, FragmentDefinitionNode>;
  /** The arguments of a field: the same for all its values. */
  args: Map<FieldPlan, Record<string, unknown>>;
  errors: GraphQLError[];
  /** What is waited for; none of them rejects. */
  pending: Promise<void>[];
  /** How many values the answer has so far. */
  values: number;
  data: Record<string, unknown> | null;
}

/** Where a value goes: its path, and what null leads to there. */
interface Slot extends Path {
  readonly prev: Slot | undefined;
  readonly holder: Record<string | number, unknown>;
  readonly nullable: boolean;
}

/** Thrown where null stands for what may not be null: the error is recorded, and what encloses it becomes null. */
const BUBBLE = Symbol('null where none may be');

/**
 * Values that an answer may have. How many lists without pages have is not known before, and short operations can go
 * round in them: from a street to what it is cited in, and back.
 */
const MAX_ANSWERED = 500_000;

/** Thrown where an answer gets more, and by whatever comes later. */
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

/** How what a selection asks is answered, for each type that a value may have. */
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

/** Plans of operations. Filled here; emptied with what was compiled of the operations. */
const plans = new WeakMap<Selection, SelectionPlan>();

function planOf(root: Selection): SelectionPlan {
  const plan = plans.get(root) ?? new SelectionPlan(root);
  plans.set(root, plan);
  return plan;
}

/** A type as values are completed by it: what wraps it, unwrapped once. */
interface Shape {
  type: GraphQLOutputType;
  nullable: boolean;
  /** The type of a list's values. */
  item: Shape | null;
  leaf: GraphQLLeafType | null;
  /** Null where each value says its own. */
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
  /** Whether it is a scalar that the source has under its name, without a resolver. */
  readonly isPlain: boolean;
  /** Types that its values have had, by their names: each is looked at once. */
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

/** An object of an answer. It has no prototype of its own, so that whatever a client calls a field is but a field. */
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
 * A scalar that stands in the source as it is: most values of an answer, for which no place in it has to be remembered.
 * @returns undefined where it is anything else, or wrong: then it is completed as all others
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

/** What a field's resolver says, or the property of its name, which may be a method. */
function resolved(run: Run, plan: FieldPlan, source: unknown, slot: Slot): unknown {
  const { field } = plan;
  if (field.resolve) return field.resolve(source, argsOf(run, plan), run.context, infoOf(run, plan, slot));
  if (field.args.length > 0) argsOf(run, plan); // or the field fails
  const value = propertyOf(source, field.name);
  if (typeof value !== 'function') return value;
  return value.call(source, argsOf(run, plan), run.context, infoOf(run, plan, slot));
}

/** A property of a source; of what is no object nor function, none. */
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

/** A value of a type; null as well where it comes later. Throws BUBBLE, TOO_MUCH, and whatever is wrong with the value. */
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
  // No empty list that grows: V8 would come to make such lists in its old space, where they keep what they hold alive.
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

/** The name of an abstract type's type that a value has, as its resolver says or the value itself. */
function typeNameOf(run: Run, plan: FieldPlan, { type }: Shape, value: unknown, slot: Slot): unknown {
  if (!isAbstractType(type)) throw new Error(`${plan.name} is of no type that a value can have.`);
  const { __typename: said } = value as { __typename?: unknown };
  if (!type.resolveType && typeof said === 'string') return said;
  return (type.resolveType ?? defaultTypeResolver)(value, run.context, infoOf(run, plan, slot), type);
}

/** @throws GraphQLError where a value has no type, or one that the abstract type does not stand for */
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

/** Has a value take its place when it comes, or null where it does not. */
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
      // Whatever encloses it stands already: the nearest that may be null becomes so.
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

/** Null in the place of what has failed. Throws BUBBLE where none may be, TOO_MUCH. */
function nullFor(run: Run, plan: FieldPlan, error: unknown, slot: Slot): null {
  if (error === TOO_MUCH) throw error;
  record(run, plan, error, slot);
  if (!slot.nullable) throw BUBBLE;
  return null;
}

/** Keeps an error with its place, unless it is on its way up already. */
function record(run: Run, { nodes }: FieldPlan, error: unknown, slot: Slot): void {
  if (error !== BUBBLE) run.errors.push(locatedError(error, nodes, pathToArray(slot)));
}
