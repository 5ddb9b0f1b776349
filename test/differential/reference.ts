import {
  execute,
  type FormattedExecutionResult,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  parse,
} from 'graphql';
import { formatError } from '../../src/api/errors.js';
import { createSchema } from '../../src/api/schema.js';
import type { Context } from '../../src/query/context.js';
import { cypher, v } from '../../src/query/cypher.js';
import type { Request } from './operations.js';

/**
 * The product's schema and resolvers for graphql-js, without reading ahead: each list below a node takes a statement of
 * its own. What the product merges and reads at once is thus merged by graphql-js and read separately. A field whose
 * row lacks a property that it needs fails instead of being null.
 */
export function createReference(): GraphQLSchema {
  const schema = createSchema();
  const node = schema.getType('Node');
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type) || !isInterfaceType(node)) continue;
    if (schema.isSubType(node, type))
      for (const field of Object.values(type.getFields())) readApart(type, field);
  }
  return schema;
}

function readApart(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): void {
  const { reads } = field.extensions;
  if (reads && 'list' in reads) field.extensions = { reads: { columns: { id: cypher`${v.row}.id` } } };
  const read = field.extensions.reads;
  const columns = read && 'columns' in read ? read.columns : {};
  const { resolve } = field;
  field.resolve = (source, args, context, info) => {
    const row = source as Record<string, unknown>;
    for (const column of Object.keys(columns)) {
      if (!(column in row)) throw new Error(`${type.name}.${field.name}: ${column} was not read`);
    }
    return resolve ? resolve(source, args, context, info) : row[field.name];
  };
}

/** The answer of graphql-js with the reference schema. */
export async function answerByReference(
  schema: GraphQLSchema,
  { query, variables, operationName }: Request,
  contextValue: Context,
): Promise<FormattedExecutionResult> {
  const document = parse(query);
  const result = await execute({ schema, document, variableValues: variables, operationName, contextValue });
  if (result.data === undefined) return { errors: result.errors }; // nothing was executed
  const format = formatError((_id, error) => {
    throw error; // the requests cause no unforeseen errors
  });
  return { ...result, errors: result.errors?.map((error) => format(error.toJSON(), error)) };
}
