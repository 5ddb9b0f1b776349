import {
  type GraphQLArgument,
  GraphQLID,
  type GraphQLInputField,
  type GraphQLInputType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLScalarType,
  type GraphQLSchema,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/**
 * Has whatever the schema takes as an ID, in arguments, filters and variables, be read as the id that the node has now.
 * @param formerIds ids that nodes had once, with those that they have now
 */
export function acceptFormerIds(schema: GraphQLSchema, formerIds: ReadonlyMap<string, string>): void {
  const current = (id: unknown) => formerIds.get(id as string) ?? id;
  const id = new GraphQLScalarType({
    ...GraphQLID.toConfig(),
    parseValue: (value) => current(GraphQLID.parseValue(value)),
    parseLiteral: (node, variables) => current(GraphQLID.parseLiteral(node, variables)),
  });
  const types = schema.getTypeMap();
  for (const type of Object.values(types)) {
    if (isInputObjectType(type)) take(Object.values(type.getFields()), id);
    if (isObjectType(type) || isInterfaceType(type))
      for (const { args } of Object.values(type.getFields())) take(args, id);
  }
  types.ID = id;
}

/** The type of an input is the very type that a variable names, so both are replaced. */
function take(inputs: readonly (GraphQLArgument | GraphQLInputField)[], id: GraphQLScalarType): void {
  for (const input of inputs) input.type = replaced(input.type, id);
}

function replaced(type: GraphQLInputType, id: GraphQLScalarType): GraphQLInputType {
  if (isNonNullType(type)) return new GraphQLNonNull(replaced(type.ofType, id) as GraphQLScalarType);
  if (isListType(type)) return new GraphQLList(replaced(type.ofType, id));
  return type === GraphQLID ? id : type;
}
