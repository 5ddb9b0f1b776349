import { type FieldNode, type GraphQLField, getArgumentValues } from 'graphql';
import type { Cypher, Placeholder } from './cypher.js';
import { type List, type ListArguments, type ListRequest, pageRequest } from './list.js';
import type { Operation, Selection } from './selection.js';

/**
 * What a field reads of the graph. It stands in the `extensions` of the field, where its resolver is declared; `withReads`
 * says it of the others.
 */
export type Reads = ColumnReads | ListReads | VariableReads | OwnReads;

/** Properties of the row: Cypher by name, in which `row` is the node or relationship. */
export interface ColumnReads {
  columns: Record<string, Cypher>;
}

/** Rows that a list leads to. */
export interface ListReads<Row = unknown> {
  list: List<Row>;
  /** A page with cursors, all rows in a list, some of them, the first row, the one row that there is, or their number. */
  as: 'page' | 'all' | 'some' | 'first' | 'only' | 'count';
  /** The list's arguments, of the field's. */
  // biome-ignore lint/suspicious/noExplicitAny: each field has arguments of its own
  arguments: (args: any) => ListArguments;
  /** How many rows a list without pages may have, or shows. */
  most: number;
}

/** Another variable that makes up the row. */
export interface VariableReads {
  variable: Placeholder;
}

/** What the field's own fields read of the same row. */
export interface OwnReads {
  itself: true;
}

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    reads?: Reads;
  }
}

/** The property of a row that holds what the statement has read for a field where it is asked for. */
export function embedded(reads: ListReads | VariableReads, selection: Selection): `:${string}` {
  return selection.propertyFor('list' in reads ? reads.list.name : reads.variable.name);
}

/**
 * The request that a list makes of a field's arguments.
 * @throws AtlasError where the arguments are not what the list takes
 */
export function requestOf({ list, as, arguments: of, most }: ListReads, args: object): ListRequest {
  const request = pageRequest(list, of(args));
  const limits = { page: request.limit, all: most + 1, some: most, first: 1, only: 1, count: 1 };
  return { ...request, limit: limits[as] };
}

/** A list's field where an operation asks for it. */
export interface AskedList {
  reads: ListReads;
  field: GraphQLField<unknown, unknown>;
  node: FieldNode;
}

/**
 * The request that it makes of the operation's variables.
 * @throws AtlasError where the arguments are not what the list takes
 */
export function requestAt(
  { reads, field, node }: AskedList,
  { variableValues }: Pick<Operation, 'variableValues'>,
): ListRequest {
  return requestOf(reads, getArgumentValues(field, node, variableValues));
}
