import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  Kind,
  type OperationDefinitionNode,
  print,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  visit,
} from 'graphql';

/** What of an operation determines its selections. */
export type Operation = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** A field of an object under one key, merged from all its occurrences. */
export interface AskedField {
  key: string;
  field: GraphQLField<unknown, unknown>;
  /** Its places in the operation, and what it selects. */
  selection: Selection;
}

/** The same for several types of object at one place. */
export interface TypedField extends AskedField {
  /** The types for which it is requested; null for all possible types of the parent. */
  types: ReadonlySet<string> | null;
}

/**
 * Numbers that identify what is requested at a place. Filled by `numberOf`; the weak keys drop entries with their
 * nodes.
 */
const numbers = new WeakMap<FieldNode, number>();
let numbered = 0;

/** The same by text, for the fields of one operation. Filled by `numberOf`; dropped with the operation's fragments. */
const numbersByText = new WeakMap<Operation['fragments'], Map<string, number>>();

/** Selections by the nodes that an executor passes to resolvers. Filled by `Selection`; dropped with the nodes. */
const selections = new WeakMap<readonly FieldNode[], Selection>();

/**
 * What an operation selects of a value at one place, with fragments and directives resolved. Compiled once, type by
 * type as values come, and shared by those who read (`projection.ts`) and who answer (`api/execute.ts`). It lives as
 * long as the document, unless a directive with a variable makes it depend on the request.
 */
export class Selection {
  readonly nodes: readonly FieldNode[];
  /**
   * Identifies the place: equal for equal text in one document, and for nothing else. If several types select the same
   * in fragments of their own, they are read together, as if in one fragment.
   */
  readonly place: string;
  private readonly operation: Operation;
  private readonly types = new Map<GraphQLObjectType, AskedField[]>();
  private property: `:${string}` | undefined;

  constructor(operation: Operation, nodes: readonly FieldNode[]) {
    this.operation = operation;
    this.nodes = nodes;
    this.place = nodes.map((node) => numberOf(node, operation.fragments)).join(' ');
    selections.set(nodes, this);
  }

  /**
   * The fields selected of an object, in the order of the answer. All occurrences of a key are one field; validation
   * has made sure that their arguments agree.
   */
  of(type: GraphQLObjectType): readonly AskedField[] {
    const known = this.types.get(type);
    if (known) return known;
    const fields = mergedFields(this.operation, type, this.nodes).map(({ key, field, nodes }) => ({
      key,
      field,
      selection: new Selection(this.operation, nodes),
    }));
    this.types.set(type, fields);
    return fields;
  }

  /**
   * The row's property for what the statement reads at this place; no property of the graph contains a colon. The
   * answer's keys would not do: below `a: edges` and `b: edges`, and in different types, one key may mean different
   * fields.
   * @param reading what is read, always the same for one place and type
   */
  propertyFor(reading: string): `:${string}` {
    this.property ??= `:${reading} ${this.place}`;
    return this.property;
  }

  /** The names of the possible types of a type. */
  typesOf(type: GraphQLCompositeType): ReadonlySet<string> {
    const types = isAbstractType(type) ? this.operation.schema.getPossibleTypes(type) : [type];
    return new Set(types.map(({ name }) => name));
  }

  object(name: string): GraphQLObjectType {
    return this.operation.schema.getType(name) as GraphQLObjectType;
  }
}

/** The selection of the field whose resolver is called; made anew for executors that do not compile selections. */
export function selectionOf(info: Operation & Pick<GraphQLResolveInfo, 'fieldNodes'>): Selection {
  return selections.get(info.fieldNodes) ?? new Selection(info, info.fieldNodes);
}

/**
 * The fields that selections request of a type's possible object types, each with the types that request it. Types that
 * request and read the same at the same place share one.
 * @param asked several if a value is requested under several keys, such as `a: edges` and `b: edges`
 * @param possible the possible types of the value, if fewer than all of the type's
 */
export function fieldsByType(
  type: GraphQLCompositeType,
  asked: readonly Selection[],
  possible: ReadonlySet<string> = asked[0]?.typesOf(type) ?? new Set(),
): TypedField[] {
  const fields = new Map<string, AskedField & { types: Set<string> }>();
  for (const name of possible) {
    for (const selection of asked) {
      for (const one of selection.of(selection.object(name))) {
        const reading = readingOf(one);
        const known = fields.get(reading);
        if (known) known.types.add(name);
        else fields.set(reading, { ...one, types: new Set([name]) });
      }
    }
  }
  return [...fields.values()].map((one) => ({
    ...one,
    types: one.types.size === possible.size ? null : one.types,
  }));
}

/** What an operation requests of a connection, and the places of its nodes. */
export function askedOfConnection(type: GraphQLOutputType, selection: Selection) {
  const connection = getNamedType(type) as GraphQLObjectType;
  const asked = selection.of(connection);
  const named = (name: string, fields: readonly AskedField[]) =>
    fields.filter(({ field }) => field.name === name).map((one) => one.selection);
  const edgeType = getNamedType(connection.getFields().edges?.type) as GraphQLObjectType;
  const edges = named('edges', asked);
  const ofEdges = edges.flatMap((edge) => edge.of(edgeType));
  const pageInfo = named('pageInfo', asked).length > 0;
  return {
    edges: edges.length > 0,
    pageInfo,
    totalCount: named('totalCount', asked).length > 0,
    cursors: pageInfo || named('cursor', ofEdges).length > 0,
    roles: named('role', ofEdges).length > 0,
    links: named('links', ofEdges),
    type: getNamedType(edgeType.getFields().node?.type) as GraphQLCompositeType,
    nodes: named('node', ofEdges),
    /** The fields of the list as a whole. */
    beside: asked.filter(({ field }) => field.extensions.reads && 'list' in field.extensions.reads),
  };
}

/** A compiled operation: its fragments, and what it selects of the root. */
export interface Compiled {
  fragments: Record<string, FragmentDefinitionNode>;
  root: Selection;
}

/** What is known of an operation; `compiled` by the values of the variables in its directives. */
interface Known {
  conditions: string[];
  fragments: Compiled['fragments'];
  compiled: Map<string, Compiled>;
}

/** Compiled operations. Filled by `compile`; dropped with their documents, of which Apollo keeps a limited number. */
const known = new WeakMap<OperationDefinitionNode, Known>();

/** How many combinations of conditions to keep per operation; more would be an attempt to fill the memory. */
const KEPT_CONDITIONS = 16;

/** Compiles an operation, or returns it if it is already compiled for the same conditions. */
export function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variableValues: Record<string, unknown>,
): Compiled {
  const { conditions, fragments, compiled } = known.get(operation) ?? learn(document, operation);
  const key = conditions.map((name) => variableValues[name]).join();
  const before = compiled.get(key);
  if (before) return before;
  const { selectionSet } = operation;
  const node: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'query' }, selectionSet };
  const values = Object.fromEntries(conditions.map((name) => [name, variableValues[name]]));
  const root = new Selection({ schema, fragments, variableValues: values }, [node]);
  if (compiled.size >= KEPT_CONDITIONS) compiled.clear();
  compiled.set(key, { fragments, root });
  return { fragments, root };
}

function learn(document: DocumentNode, operation: OperationDefinitionNode): Known {
  const conditions = new Set<string>();
  const fragments: Compiled['fragments'] = Object.create(null);
  visit(document, {
    Directive: ({ arguments: given = [] }) => {
      for (const { value } of given) if (value.kind === Kind.VARIABLE) conditions.add(value.name.value);
    },
    FragmentDefinition: (fragment) => {
      fragments[fragment.name.value] = fragment;
    },
  });
  const found: Known = { conditions: [...conditions], fragments, compiled: new Map() };
  known.set(operation, found);
  return found;
}

interface MergedField {
  key: string;
  field: GraphQLField<unknown, unknown>;
  nodes: FieldNode[];
}

/** Collects and merges the fields of an object as the specification says. */
function mergedFields(operation: Operation, type: GraphQLObjectType, nodes: readonly FieldNode[]) {
  const fields = new Map<string, MergedField>();
  const spread = new Set<string>();
  const collect = ({ selections: parts }: SelectionSetNode) => {
    for (const part of parts) {
      if (!isIncluded(operation, part)) continue;
      if (part.kind === Kind.FIELD) {
        const key = part.alias?.value ?? part.name.value;
        const before = fields.get(key);
        const field = before ? undefined : fieldOf(operation, type, part.name.value);
        if (before) before.nodes.push(part);
        else if (field) fields.set(key, { key, field, nodes: [part] });
        continue;
      }
      const name = part.kind === Kind.FRAGMENT_SPREAD ? part.name.value : null;
      if (name !== null && spread.has(name)) continue;
      const fragment = part.kind === Kind.FRAGMENT_SPREAD ? operation.fragments[part.name.value] : part;
      if (!fragment || !covers(operation, fragment.typeCondition?.name.value, type)) continue;
      if (name !== null) spread.add(name);
      collect(fragment.selectionSet);
    }
  };
  for (const { selectionSet } of nodes) if (selectionSet) collect(selectionSet);
  return [...fields.values()];
}

/** A number for a field with its arguments and everything below, regardless of its key in the answer. */
function numberOf(node: FieldNode, fragments: Operation['fragments']): number {
  const known = numbers.get(node);
  if (known !== undefined) return known;
  const byText = numbersByText.get(fragments) ?? new Map<string, number>();
  numbersByText.set(fragments, byText);
  const { name, arguments: given = [], selectionSet } = node;
  const below = selectionSet ? wordsOf(selectionSet, fragments) : '';
  const text = [name.value, ...given.map(print), below].join(' ');
  const number = byText.get(text) ?? ++numbered;
  byText.set(text, number);
  numbers.set(node, number);
  return number;
}

/** A selection as text. Fields in it are replaced by their numbers, so that the text stays short. */
function wordsOf({ selections: parts }: SelectionSetNode, fragments: Operation['fragments']): string {
  const texts = parts.map((part) => {
    const on = (part.directives ?? []).map(print).join('');
    if (part.kind === Kind.FRAGMENT_SPREAD) return `...${part.name.value}${on}`;
    if (part.kind === Kind.FIELD) return `${part.alias?.value ?? ''}:${numberOf(part, fragments)}${on}`;
    return `...on ${part.typeCondition?.name.value ?? ''}${on}${wordsOf(part.selectionSet, fragments)}`;
  });
  return `{${texts.join(' ')}}`;
}

/**
 * Identifies what is read for a field at its place. The same name may have different declarations in different types.
 */
function readingOf({ field: { name, type, extensions }, selection }: AskedField): string {
  const { reads } = extensions;
  if (reads && 'list' in reads) return `${reads.list.name} ${selection.place}`;
  const columns = reads && 'columns' in reads ? Object.entries(reads.columns) : null;
  const read = columns?.map(([column, cypher]) => `${column}: ${cypher.text()}`) ?? getNamedType(type);
  return `${name} ${read} ${selection.place}`;
}

function fieldOf({ schema }: Operation, type: GraphQLObjectType, name: string) {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (type === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return type.getFields()[name];
}

/** Whether a fragment, with or without a type condition, applies to an object type. */
function covers({ schema }: Operation, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const named = schema.getType(condition);
  return isAbstractType(named) && schema.isSubType(named, type);
}

function isIncluded({ variableValues }: Operation, node: SelectionNode): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.if !== false;
}
