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
  isCompositeType,
  print,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from 'graphql';

/** What of an operation decides what it selects. */
export type Operation = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** A field asked of a type under one key, merged from wherever the operation asks for it. */
export interface AskedField {
  key: string;
  field: GraphQLField<unknown, unknown>;
  nodes: FieldNode[];
  /** The types for which it is asked; null for every type that the parent may have. */
  types: ReadonlySet<string> | null;
}

/**
 * The fields that selection sets ask of a type, fragments and directives resolved. An abstract type's field is its
 * implementations': they declare alike what it reads. Where one key is asked differently of different types, each
 * has an entry of its own.
 * @param possible the types that a value may have where fewer than all of the type's are
 */
export function askedFields(
  operation: Operation,
  type: GraphQLCompositeType,
  nodes: readonly FieldNode[],
  possible: ReadonlySet<string> = typesOf(operation, type),
): AskedField[] {
  const asked = new Map<string, AskedField[]>();
  const visited = new Set<string>();
  const visit = (set: SelectionSetNode, within: GraphQLCompositeType, types: ReadonlySet<string>) => {
    for (const selection of set.selections) {
      if (!isIncluded(operation, selection)) continue;
      if (selection.kind === 'Field') {
        const field = fieldOf(operation, within, selection.name.value);
        if (field) add(asked, selection, field, types.size === possible.size ? null : types);
        continue;
      }
      const fragment =
        selection.kind === 'FragmentSpread' ? operation.fragments[selection.name.value] : selection;
      if (!fragment) continue;
      const condition = fragment.typeCondition && operation.schema.getType(fragment.typeCondition.name.value);
      const narrower = condition && isCompositeType(condition) ? condition : within;
      const matching = intersection(types, typesOf(operation, narrower));
      if (matching.size === 0) continue;
      if (selection.kind === 'FragmentSpread') {
        const reached = `${selection.name.value} ${[...matching].join(' ')}`;
        if (visited.has(reached)) continue;
        visited.add(reached);
      }
      visit(fragment.selectionSet, narrower, matching);
    }
  };
  for (const { selectionSet } of nodes) if (selectionSet) visit(selectionSet, type, possible);
  return [...asked.values()].flat();
}

/** What is asked of a connection, and where the operation asks for its nodes. */
export function askedOfConnection(
  operation: Operation,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
) {
  const connection = getNamedType(type) as GraphQLObjectType;
  const asked = askedFields(operation, connection, nodes);
  const named = (name: string, fields: AskedField[]) => fields.filter(({ field }) => field.name === name);
  const edgeType = getNamedType(connection.getFields().edges?.type) as GraphQLObjectType;
  const edges = named('edges', asked);
  const ofEdges = askedFields(
    operation,
    edgeType,
    edges.flatMap((edge) => edge.nodes),
  );
  const pageInfo = named('pageInfo', asked).length > 0;
  return {
    edges: edges.length > 0,
    pageInfo,
    totalCount: named('totalCount', asked).length > 0,
    cursors: pageInfo || named('cursor', ofEdges).length > 0,
    roles: named('role', ofEdges).length > 0,
    type: getNamedType(edgeType.getFields().node?.type) as GraphQLCompositeType,
    nodes: named('node', ofEdges).flatMap((node) => node.nodes),
  };
}

/** The names of the types that a value of a type may have. */
export function typesOf({ schema }: Operation, type: GraphQLCompositeType): ReadonlySet<string> {
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  return new Set(types.map(({ name }) => name));
}

function fieldOf({ schema }: Operation, type: GraphQLCompositeType, name: string) {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  const concrete = isAbstractType(type) ? schema.getPossibleTypes(type)[0] : type;
  return concrete?.getFields()[name];
}

function add(
  asked: Map<string, AskedField[]>,
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  types: ReadonlySet<string> | null,
): void {
  const key = node.alias?.value ?? node.name.value;
  const known = asked.get(key) ?? [];
  asked.set(key, known);
  // Whoever reads the same under the same key reads it once, for all types that ask for it.
  const same = known.find(
    ({ field: { name, extensions }, nodes }) =>
      name === field.name &&
      extensions.reads === field.extensions.reads &&
      sameArguments(nodes[0] as FieldNode, node),
  );
  if (!same) known.push({ key, field, nodes: [node], types });
  else {
    same.nodes.push(node);
    same.types = same.types && types && new Set([...same.types, ...types]);
  }
}

function sameArguments(one: FieldNode, other: FieldNode): boolean {
  if (one === other || (!one.arguments?.length && !other.arguments?.length)) return true;
  const written = ({ arguments: args = [] }: FieldNode) => args.map(print).sort().join();
  return written(one) === written(other);
}

function isIncluded({ variableValues }: Operation, node: SelectionSetNode['selections'][number]): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.if !== false;
}

function intersection(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  if (a === b) return a;
  const both = [...a].filter((name) => b.has(name));
  return both.length === a.size ? a : new Set(both);
}
