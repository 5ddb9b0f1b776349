import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLFormattedError,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  locatedError,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import type { Context } from './context.js';
import { askedFields } from './selection.js';

/** An operation that is to be executed, its variables coerced. */
export interface Execution {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variableValues: Record<string, unknown>;
  context: Context;
}

/**
 * Executes a query as the specification says, several times as fast as graphql-js, which decides anew for every value
 * what has been the same since the document was parsed: here each field of each type is planned once per document. Code
 * is not generated from what strangers send, and a type's fields are planned when the first value of it comes.
 * Introspection is not for this executor.
 */
export async function execute(execution: Execution): Promise<ExecutionResult<Record<string, unknown>>> {
  const { schema, document, operation } = execution;
  const { conditional, fragments, plan } = knownOf(document, operation);
  const root = conditional ? rootPlan(operation) : plan;
  const run: Run = {
    ...execution,
    fragments,
    calls: new Map(),
    errors: [],
    pending: [],
    values: 0,
    data: null,
  };
  try {
    run.data = completeFields(run, root.of(schema.getQueryType() as GraphQLObjectType, run), undefined, null);
  } catch (error) {
    if (error !== BUBBLE && error !== TOO_MUCH) throw error;
  }
  // Values that come later may bring others that come later still.
  for (let next = run.pending.pop(); next; next = run.pending.pop()) await next;
  if (run.values > MAX_ANSWERED) return { data: null, errors: [tooMuch()] };
  return run.errors.length > 0 ? { data: run.data, errors: run.errors } : { data: run.data };
}

interface Run extends Execution {
  fragments: Record<string, FragmentDefinitionNode>;
  calls: Map<FieldPlan, Call>;
  errors: GraphQLError[];
  pending: Promise<void>[];
  /** How many values the answer has so far. */
  values: number;
  data: Record<string, unknown> | null;
}

/** Where a value goes, and what it lies in. */
interface Place {
  holder: Record<string | number, unknown>;
  key: string | number;
  nullable: boolean;
  above: Place | null;
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

/** What a selection asks of each type that a value may have. */
class SelectionPlan {
  private readonly nodes: readonly FieldNode[];
  private readonly types = new Map<string, FieldPlan[]>();

  constructor(nodes: readonly FieldNode[]) {
    this.nodes = nodes;
  }

  of(type: GraphQLObjectType, run: Run): FieldPlan[] {
    const known = this.types.get(type.name);
    if (known) return known;
    const fields = askedFields(run, type, this.nodes).map(
      ({ key, field, nodes }) => new FieldPlan(key, type, field, nodes),
    );
    this.types.set(type.name, fields);
    return fields;
  }
}

/** What a field's resolver is called with for all values of a run. */
interface Call {
  args: Record<string, unknown>;
  info: GraphQLResolveInfo;
}

/** A type as values are completed by it: what wraps it, unwrapped once. */
interface Shape {
  nullable: boolean;
  /** The type of a list's values. */
  item: Shape | null;
  leaf: GraphQLLeafType | null;
  /** Null where each value says its own. */
  object: GraphQLObjectType | null;
}

function shapeOf(type: GraphQLOutputType): Shape {
  const nullable = !isNonNullType(type);
  const inner = nullable ? type : (type.ofType as GraphQLOutputType);
  return {
    nullable,
    item: isListType(inner) ? shapeOf(inner.ofType) : null,
    leaf: isLeafType(inner) ? inner : null,
    object: isObjectType(inner) ? inner : null,
  };
}

class FieldPlan {
  readonly key: string;
  readonly parentType: GraphQLObjectType;
  readonly field: GraphQLField<unknown, Context>;
  readonly nodes: FieldNode[];
  readonly shape: Shape;
  readonly selection: SelectionPlan;

  constructor(
    key: string,
    parentType: GraphQLObjectType,
    field: GraphQLField<unknown, Context>,
    nodes: FieldNode[],
  ) {
    this.key = key;
    this.parentType = parentType;
    this.field = field;
    this.nodes = nodes;
    this.shape = shapeOf(field.type);
    this.selection = new SelectionPlan(nodes);
  }

  callOf(run: Run): Call {
    const known = run.calls.get(this);
    if (known) return known;
    const args = getArgumentValues(
      this.field as GraphQLField<unknown, unknown>,
      this.nodes[0] as FieldNode,
      run.variableValues,
    );
    const call = { args, info: this.infoOf(run) };
    run.calls.set(this, call);
    return call;
  }

  private infoOf(run: Run): GraphQLResolveInfo {
    return {
      fieldName: this.field.name,
      fieldNodes: this.nodes,
      returnType: this.field.type,
      parentType: this.parentType,
      // Resolvers here ask for the key only.
      path: { prev: undefined, key: this.key, typename: this.parentType.name },
      schema: run.schema,
      fragments: run.fragments,
      rootValue: undefined,
      operation: run.operation,
      variableValues: run.variableValues,
    };
  }
}

/** What is known of an operation once it is parsed; it lives as long as the document, which is kept while it is asked. */
interface Known {
  /** Asks for the schema: that is for graphql-js. */
  introspects: boolean;
  /** Directives make what is asked depend on the variables. */
  conditional: boolean;
  fragments: Record<string, FragmentDefinitionNode>;
  plan: SelectionPlan;
}
const known = new WeakMap<OperationDefinitionNode, Known>();

function knownOf(document: DocumentNode, operation: OperationDefinitionNode): Known {
  const before = known.get(operation);
  if (before) return before;
  const found: Known = {
    introspects: false,
    conditional: false,
    fragments: Object.create(null),
    plan: rootPlan(operation),
  };
  visit(document, {
    Field: ({ name: { value } }) => {
      if (value === '__schema' || value === '__type') found.introspects = true;
    },
    Directive: () => {
      found.conditional = true;
    },
    FragmentDefinition: (fragment) => {
      found.fragments[fragment.name.value] = fragment;
    },
  });
  known.set(operation, found);
  return found;
}

function rootPlan({ selectionSet }: OperationDefinitionNode): SelectionPlan {
  return new SelectionPlan([{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'query' }, selectionSet }]);
}

/** An object of an answer. It has no prototype of its own, so that whatever a client calls a field is but a field. */
const Fields = function Fields() {} as unknown as new () => Record<string, unknown>;
Fields.prototype = Object.create(null);

/** The fields of one object. Throws BUBBLE, TOO_MUCH. */
function completeFields(
  run: Run,
  fields: FieldPlan[],
  source: unknown,
  above: Place | null,
): Record<string, unknown> {
  addValues(run, fields.length);
  const holder = new Fields();
  for (const plan of fields) {
    const { key, field, shape } = plan;
    if (field.name === '__typename') {
      holder[key] = plan.parentType.name;
      continue;
    }
    try {
      const value = resolved(run, plan, source);
      if (value instanceof Promise) {
        holder[key] = null; // keeps the order of the fields
        const place = { holder, key, nullable: shape.nullable, above };
        run.pending.push(completeLater(run, plan, value, place));
      } else holder[key] = complete(run, plan, shape, value, holder, key, above);
    } catch (error) {
      record(run, plan, error, { holder, key, nullable: shape.nullable, above });
      if (!shape.nullable) throw BUBBLE;
      holder[key] = null;
    }
  }
  return holder;
}

function resolved(run: Run, plan: FieldPlan, source: unknown): unknown {
  const { resolve, name } = plan.field;
  if (!resolve) return (source as Record<string, unknown>)[name];
  const { args, info } = plan.callOf(run);
  return resolve(source, args, run.context, info);
}

async function completeLater(
  run: Run,
  plan: FieldPlan,
  promise: Promise<unknown>,
  place: Place,
): Promise<void> {
  const { holder, key, nullable, above } = place;
  try {
    holder[key] = complete(run, plan, plan.shape, await promise, holder, key, above);
  } catch (error) {
    if (error === TOO_MUCH) return;
    record(run, plan, error, place);
    // Whatever encloses it stands already: the nearest that may be null becomes so.
    let at: Place | null = nullable ? place : above;
    while (at && !at.nullable) at = at.above;
    if (at) at.holder[at.key] = null;
    else run.data = null;
  }
}

/** A value of a type. Throws BUBBLE, TOO_MUCH, and whatever is wrong with the value itself. */
function complete(
  run: Run,
  plan: FieldPlan,
  { nullable, item, leaf, object }: Shape,
  value: unknown,
  holder: Place['holder'],
  key: string | number,
  above: Place | null,
): unknown {
  if (value === null || value === undefined) {
    if (nullable) return null;
    const { parentType, field } = plan;
    throw new Error(`Cannot return null for non-nullable field ${parentType.name}.${field.name}.`);
  }
  if (leaf) return leaf.serialize(value);
  const place: Place = { holder, key, nullable, above };
  if (item) return completeList(run, plan, item, value as unknown[], place);
  const type = object ?? run.schema.getType((value as { __typename: string }).__typename);
  if (!isObjectType(type)) throw new Error(`${plan.field.name}: a value says no type that it may have`);
  return completeFields(run, plan.selection.of(type, run), value, place);
}

function completeList(
  run: Run,
  plan: FieldPlan,
  item: Shape,
  values: readonly unknown[],
  above: Place,
): unknown[] {
  addValues(run, values.length);
  const holder: unknown[] = new Array(values.length);
  const slots = holder as unknown as Place['holder'];
  for (let key = 0; key < values.length; key++) {
    try {
      holder[key] = complete(run, plan, item, values[key], slots, key, above);
    } catch (error) {
      record(run, plan, error, { holder: slots, key, nullable: item.nullable, above });
      if (!item.nullable) throw BUBBLE;
      holder[key] = null;
    }
  }
  return holder;
}

/** Keeps an error with its place, unless it is on its way up already. Throws TOO_MUCH on. */
function record(run: Run, { nodes }: FieldPlan, error: unknown, place: Place): void {
  if (error === TOO_MUCH) throw error;
  if (error === BUBBLE) return;
  const path: (string | number)[] = [];
  for (let at: Place | null = place; at; at = at.above) path.unshift(at.key);
  run.errors.push(locatedError(error, nodes, path));
}

/**
 * Has Apollo answer by this executor.
 * @param format what a client sees of an error
 */
export function executorPlugin(
  format: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError,
) {
  const plugin: ApolloServerPlugin<Context> = {
    requestDidStart: async () => ({
      responseForOperation: async ({ schema, document, operation, request, contextValue }) => {
        const { introspects } = knownOf(document, operation);
        const { coerced } = getVariableValues(
          schema,
          operation.variableDefinitions ?? [],
          request.variables ?? {},
        );
        // Wrong variables, and questions about the schema, are answered by graphql-js.
        if (introspects || !coerced) return null;
        const execution = { schema, document, operation, variableValues: coerced, context: contextValue };
        const { data, errors } = await execute(execution);
        const formatted = errors?.map((error) => format(withCode(error), error));
        return {
          http: { status: undefined, headers: new HeaderMap() },
          body: { kind: 'single', singleResult: formatted ? { errors: formatted, data } : { data } },
        };
      },
    }),
  };
  return plugin;
}

/** An error without a code is unforeseen. */
function withCode(error: GraphQLError): GraphQLFormattedError {
  const { message, locations, path, extensions } = error.toJSON();
  return { message, locations, path, extensions: { code: 'INTERNAL_SERVER_ERROR', ...extensions } };
}
