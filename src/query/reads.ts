import { type FieldNode, type GraphQLField, getArgumentValues } from 'graphql';
import type { Cypher, Placeholder } from './cypher.js';
import { type List, type ListArguments, type ListRequest, pageRequest } from './list.js';
import type { Operation, Selection } from './selection.js';

/**
 * What a field reads from the graph. It is in the field's `extensions`, declared with its resolver; `withReads` adds it
 * to the other fields.
 */
export type Reads = ColumnReads | ListReads | VariableReads | OwnReads;

/** Properties of the row: Cypher by name, in which `row` is the node or relationship. */
export interface ColumnReads {
  columns: Record<string, Cypher>;
}

/** The rows of a list. */
export interface ListReads<Row = unknown> {
  list: List<Row>;
  /** A page with cursors, all rows, some of them, the first row, the only row, or the number of rows. */
  as: 'page' | 'all' | 'some' | 'first' | 'only' | 'count';
  /** The list's arguments, computed from the field's. */
  // biome-ignore lint/suspicious/noExplicitAny: each field has arguments of its own
  arguments: (args: any) => ListArguments;
  /** The most rows of a list that is not paged. */
  most: number;
}

/** Another variable of the row. */
export interface VariableReads {
  variable: Placeholder;
}

/** The field's own fields read from the same row. */
export interface OwnReads {
  itself: true;
}

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    reads?: Reads;
  }
}

/** The row's property with what the statement has read for a field at this place. */
export function embedded(reads: ListReads | VariableReads, selection: Selection): `:${string}` {
  return selection.propertyFor('list' in reads ? reads.list.name : reads.variable.name);
}

/**
 * A list's request for a field's arguments.
 * @throws AtlasError if the list does not accept the arguments
 */
export function requestOf({ list, as, arguments: of, most }: ListReads, args: object): ListRequest {
  const request = pageRequest(list, of(args));
  const limits = { page: request.limit, all: most + 1, some: most, first: 1, only: 1, count: 1 };
  return { ...request, limit: limits[as] };
}

/** A list's field at its place in an operation. */
export interface AskedList {
  reads: ListReads;
  field: GraphQLField<unknown, unknown>;
  node: FieldNode;
}

/**
 * The list's request for the values of the operation's variables.
 * @throws AtlasError if the list does not accept the arguments
 */
export function requestAt(
  { reads, field, node }: AskedList,
  { variableValues }: Pick<Operation, 'variableValues'>,
): ListRequest {
  return requestOf(reads, getArgumentValues(field, node, variableValues));
}
