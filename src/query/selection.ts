import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';

/** What of an operation decides what it selects. */
export type Operation = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** Several places of an operation that ask for the same values under keys of their own, such as `a: edges` and `b: edges`. */
export type Selections = readonly (readonly FieldNode[])[];

/** A field of an object under one key, merged from wherever the operation asks for it. */
export interface ObjectField {
  key: string;
  field: GraphQLField<unknown, unknown>;
  nodes: FieldNode[];
}

/** The same for whichever types of object it is asked of at one place. */
export interface AskedField extends ObjectField {
  /** The types for which it is asked; null for every type that the parent may have. */
  types: ReadonlySet<string> | null;
}

/**
 * The fields that selection sets ask of an object, fragments and directives resolved, in the order of the answer. What
 * stands under one key is one field, however its arguments are written: validation has seen to that.
 */
export function fieldsOf(
  operation: Operation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): ObjectField[] {
  const fields = new Map<string, ObjectField>();
  const spread = new Set<string>();
  const visit = ({ selections }: SelectionSetNode) => {
    for (const selection of selections) {
      if (!isIncluded(operation, selection)) continue;
      if (selection.kind === 'Field') {
        const key = selection.alias?.value ?? selection.name.value;
        const known = fields.get(key);
        if (known) known.nodes.push(selection);
        else {
          const field = fieldOf(operation, type, selection.name.value);
          if (field) fields.set(key, { key, field, nodes: [selection] });
        }
        continue;
      }
      const name = selection.kind === 'FragmentSpread' ? selection.name.value : null;
      if (name !== null && spread.has(name)) continue;
      const fragment = selection.kind === 'FragmentSpread' ? operation.fragments[name as string] : selection;
      if (!fragment || !covers(operation, fragment.typeCondition?.name.value, type)) continue;
      if (name !== null) spread.add(name);
      visit(fragment.selectionSet);
    }
  };
  for (const { selectionSet } of nodes) if (selectionSet) visit(selectionSet);
  return [...fields.values()];
}

/**
 * The fields that selections ask of whatever objects a type stands for, each with the types that it is asked of. Types
 * that ask for the same at the same place and read the same for it share one.
 * @param possible the types that a value may have where fewer than all of the type's are
 */
export function askedFields(
  operation: Operation,
  type: GraphQLCompositeType,
  selections: Selections,
  possible: ReadonlySet<string> = typesOf(operation, type),
): AskedField[] {
  const asked = new Map<string, ObjectField & { types: Set<string> }>();
  for (const name of possible) {
    const object = operation.schema.getType(name) as GraphQLObjectType;
    for (const nodes of selections) {
      for (const one of fieldsOf(operation, object, nodes)) {
        const reading = readingOf(one);
        const known = asked.get(reading);
        if (known) known.types.add(name);
        else asked.set(reading, { ...one, types: new Set([name]) });
      }
    }
  }
  return [...asked.values()].map((one) => ({
    ...one,
    types: one.types.size === possible.size ? null : one.types,
  }));
}

/** What is asked of a connection, and where the operation asks for its nodes. */
export function askedOfConnection(
  operation: Operation,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
) {
  const connection = getNamedType(type) as GraphQLObjectType;
  const asked = fieldsOf(operation, connection, nodes);
  const named = (name: string, fields: ObjectField[]) => fields.filter(({ field }) => field.name === name);
  const edgeType = getNamedType(connection.getFields().edges?.type) as GraphQLObjectType;
  const edges = named('edges', asked);
  const ofEdges = edges.flatMap((edge) => fieldsOf(operation, edgeType, edge.nodes));
  const pageInfo = named('pageInfo', asked).length > 0;
  return {
    edges: edges.length > 0,
    pageInfo,
    totalCount: named('totalCount', asked).length > 0,
    cursors: pageInfo || named('cursor', ofEdges).length > 0,
    roles: named('role', ofEdges).length > 0,
    type: getNamedType(edgeType.getFields().node?.type) as GraphQLCompositeType,
    selections: named('node', ofEdges).map((node) => node.nodes),
  };
}

/** The names of the types that a value of a type may have. */
export function typesOf({ schema }: Operation, type: GraphQLCompositeType): ReadonlySet<string> {
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  return new Set(types.map(({ name }) => name));
}

const numbers = new WeakMap<FieldNode, number>();
let numbered = 0;
const places = new WeakMap<readonly FieldNode[], string>();

/** Where a document asks for a field: equal for whatever is asked for by the same parts of it, and for nothing else. */
export function placeOf(nodes: readonly FieldNode[]): string {
  const known = places.get(nodes);
  if (known !== undefined) return known;
  const place = nodes.map(numberOf).join(' ');
  places.set(nodes, place);
  return place;
}

function numberOf(node: FieldNode): number {
  const number = numbers.get(node) ?? ++numbered;
  numbers.set(node, number);
  return number;
}

/** By types, lists of several declarations may stand behind a name; properties of one name are alike. */
function readingOf({ field: { name, extensions }, nodes }: ObjectField): string {
  const { reads } = extensions;
  return `${reads && 'list' in reads ? reads.list.name : name} ${placeOf(nodes)}`;
}

function fieldOf({ schema }: Operation, type: GraphQLObjectType, name: string) {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (type === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return type.getFields()[name];
}

/** Whether a fragment on a type, or on none, says something of an object. */
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
