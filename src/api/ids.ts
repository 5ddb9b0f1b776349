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
 * Makes the schema replace former ids with current ones in arguments, filters and variables.
 * @param formerIds maps ids that nodes once had to their current ids
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

/** graphql-js requires an input and its variable to have the identical type object, so both are replaced. */
function take(inputs: readonly (GraphQLArgument | GraphQLInputField)[], id: GraphQLScalarType): void {
  for (const input of inputs) input.type = replaced(input.type, id);
}

function replaced(type: GraphQLInputType, id: GraphQLScalarType): GraphQLInputType {
  if (isNonNullType(type)) return new GraphQLNonNull(replaced(type.ofType, id) as GraphQLScalarType);
  if (isListType(type)) return new GraphQLList(replaced(type.ofType, id));
  return type === GraphQLID ? id : type;
}
