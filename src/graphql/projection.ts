import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  TypeNameMetaFieldDef,
} from 'graphql';
import { AtlasError } from '../errors.js';
import {
  allRowsOf,
  type List,
  type ListArguments,
  type ListRequest,
  pageRequest,
  rowsOf,
} from '../graph/list.js';
import { type AskedField, askedFields, askedOfConnection, type Operation } from './selection.js';

/**
 * What a field reads of the graph. It stands in the `extensions` of the field, where its resolver is declared; a field
 * without a resolver reads the property of its name.
 */
export type Reads = ColumnReads | ListReads | VariableReads;

/** Properties of the row: Cypher by name, in which `row` is the node or relationship. */
export interface ColumnReads {
  columns: Record<string, string>;
}

/** Rows that a list leads to. */
export interface ListReads<Row = unknown> {
  list: List<Row>;
  /** A page with cursors, all rows in a list, the first row, or the one row that there is. */
  as: 'page' | 'all' | 'first' | 'only';
  /** The list's arguments, of the field's. */
  // biome-ignore lint/suspicious/noExplicitAny: each field has arguments of its own
  arguments: (args: any) => ListArguments;
  /** How many rows a list without pages may have. */
  most: number;
}

/** Another variable that makes up the row. */
export interface VariableReads {
  variable: string;
}

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    reads?: Reads;
  }
}

/** The property of a row that holds what the statement has read for the field under a response key. */
export function embedded<Key extends string>(key: Key): `_${Key}` {
  return `_${key}`;
}

/** The rows of a list as a statement returns them. Only what the operation asks for is there. */
interface EmbeddedPage {
  rows: unknown[];
  keys?: (string | number)[];
  ties?: string[];
  roles?: (string | null)[];
}

/** The same with the number of all rows. */
export interface Embedded {
  page?: EmbeddedPage;
  total?: number;
}

/** Cypher for a row: subqueries that go before it, and the expression. */
export interface RowCypher {
  calls: string;
  expression: string;
}

/**
 * Turns what an operation selects into Cypher, so that one statement reads it with everything that lies below. Names of
 * variables and parameters are numbered through; one instance makes one statement.
 */
export class Projection {
  /** Parameters of the Cypher made so far. */
  readonly parameters: Record<string, unknown> = {};
  private readonly operation: Operation;
  private count = 0;

  constructor(operation: Operation) {
    this.operation = operation;
  }

  /**
   * The row of a variable, or, where it is null, of the variables that its fields name.
   * @param nodes where the operation asks for it
   * @param possible the types that it may have where fewer than all of the type's are
   */
  row(
    variable: string | null,
    type: GraphQLCompositeType,
    nodes: readonly FieldNode[],
    possible?: ReadonlySet<string>,
  ): RowCypher {
    const columns = new Map<string, string>();
    // A subquery sees what it is given by the name that it has outside, throughout: so the row needs a name of its own.
    const parent = this.next('p');
    const calls = variable ? [`WITH *, ${variable} AS ${parent}`] : [];
    const under = new Map<string, { expression: string; types: AskedField['types'] }[]>();
    if (variable && 'id' in (type as GraphQLObjectType).getFields()) columns.set('id', 'row.id');
    if (isAbstractType(type)) columns.set('__typename', "[l IN labels(row) WHERE l <> 'Entity'][0]");
    for (const asked of askedFields(this.operation, type, nodes, possible)) {
      const part = this.field(parent, asked);
      if ('columns' in part)
        for (const [name, cypher] of Object.entries(part.columns)) columns.set(name, cypher);
      else {
        calls.push(part.calls);
        const key = embedded(asked.key);
        under.set(key, [...(under.get(key) ?? []), { expression: part.expression, types: asked.types }]);
      }
    }
    const entries = [
      ...[...columns].map(([name, cypher]) => `${name}: ${cypher.replaceAll(/\brow\b/g, variable ?? 'row')}`),
      ...[...under].map(([key, variants]) => `${key}: ${byType(variable, variants)}`),
    ];
    return {
      calls: calls.length > 1 || !variable ? calls.join('\n') : '',
      expression: `{${entries.join(', ')}}`,
    };
  }

  /**
   * What a field that leads to a list reads.
   * @param scope the variable that is the parent, or null where the list is at the root
   */
  list(
    reads: ListReads,
    field: FieldOf,
    nodes: readonly FieldNode[],
    request: ListRequest,
    scope: Scope,
  ): ListCypher {
    if (reads.as !== 'page') {
      const rows = this.rows(request, reads, getNamedType(field.type) as GraphQLObjectType, nodes, scope);
      return { ...rows, own: [{ number: numberOf(rows.expression), more: 0 }] };
    }
    const own: OwnParameters[] = [];
    const connection = askedOfConnection(this.operation, field.type, nodes);
    const parts: Record<string, string> = {};
    const calls: string[] = [];
    if (connection.edges || connection.pageInfo) {
      // One more than asked tells whether there is a next page.
      const more = connection.pageInfo ? 1 : 0;
      const page = this.rows(
        { ...request, limit: request.limit + more },
        reads,
        connection.type,
        connection.nodes,
        scope,
        connection,
      );
      calls.push(page.calls);
      parts.page = page.expression;
      own.push({ number: numberOf(page.expression), more });
    }
    if (connection.totalCount) {
      // Where the page is not full, its rows are all there are. At the root the server knows the number of a label's nodes.
      const full = scope.variable && !request.after ? (parts.page ?? null) : null;
      const total = this.total(request, { ...scope, full });
      calls.push(total.calls);
      parts.total = total.expression;
      own.push({ number: total.number, more: 0 });
    }
    const entries = Object.entries(parts).map(([name, expression]) => `${name}: ${expression}`);
    return { calls: calls.join('\n'), expression: `{${entries.join(', ')}}`, own };
  }

  private field(parent: string, asked: AskedField): ColumnReads | RowCypher {
    const { field, nodes, types } = asked;
    const { reads } = field.extensions;
    if (field === TypeNameMetaFieldDef) return { columns: {} };
    if (!reads) return { columns: { [field.name]: `row.${field.name}` } };
    if ('columns' in reads) return reads;
    if ('variable' in reads) {
      return this.row(reads.variable, getNamedType(field.type) as GraphQLCompositeType, nodes);
    }
    try {
      const args = getArgumentValues(field, nodes[0] as FieldNode, this.operation.variableValues);
      return this.list(reads, field, nodes, requestOf(reads, args), { variable: parent, types });
    } catch (error) {
      // What is wrong with the arguments is said by the field itself, in its place.
      if (error instanceof AtlasError) return { columns: {} };
      throw error;
    }
  }

  private rows(
    request: ListRequest,
    { list, as }: ListReads,
    type: GraphQLCompositeType,
    nodes: readonly FieldNode[],
    scope: Scope,
    { cursors = false, roles = false }: { cursors?: boolean; roles?: boolean } = {},
  ): RowCypher {
    const name = this.next('f');
    const variable = list.variable === undefined ? 'node' : list.variable;
    const row = this.row(variable, type, nodes);
    const collected = `collect(${row.expression})`;
    const page = [
      `rows: ${collected}`,
      ...(cursors ? ['keys: collect(key)', 'ties: collect(tie)'] : []),
      ...(roles ? [`roles: collect(${list.edge ?? 'null'})`] : []),
    ];
    const first = `head(${collected})`;
    const result = { page: `{${page.join(', ')}}`, all: collected, first, only: first }[as];
    const rows = as === 'only' ? allRowsOf(request) : rowsOf(request);
    return this.call(name, request, scope, `${rows}\n${row.calls}\nRETURN ${result} AS ${name}`);
  }

  private total(request: ListRequest, scope: Scope): RowCypher & { number: string } {
    const name = this.next('f');
    const { calls } = this.call(name, request, scope, `${allRowsOf(request)}\nRETURN count(*) AS ${name}`);
    const { full } = scope;
    const few = `size(${full}.rows)`;
    const expression = full ? `CASE WHEN ${few} < ${request.limit} THEN ${few} ELSE ${name} END` : name;
    return { calls, expression, number: numberOf(name) };
  }

  /** A subquery in which the row's variable is `parent`. */
  private call(name: string, request: ListRequest, scope: Scope, body: string): RowCypher {
    const number = numberOf(name);
    Object.assign(this.parameters, numbered(number, request));
    const text = body.replaceAll(/\$(limit|after|filter)\b/g, `$$$1${number}`);
    const { list, limit } = request;
    return {
      calls: `CALL (${imported(list, scope)}) {\n${opening(list, scope, limit)}${text}\n}`,
      expression: name,
    };
  }

  private next(prefix: 'f' | 'p'): string {
    this.count += 1;
    return `${prefix}${this.count}`;
  }
}

/** Cypher of a list, and which parameters are its own, not those of the lists below it. */
export interface ListCypher extends RowCypher {
  own: OwnParameters[];
}

/** The number of a subquery's parameters, and how many more rows it reads than are asked for. */
export interface OwnParameters {
  number: string;
  more: number;
}

/** The parameters of a subquery. */
export function numbered(
  number: string,
  { limit, after, filter }: ListRequest,
  more = 0,
): Record<string, unknown> {
  const parameters: Record<string, unknown> = { [`limit${number}`]: limit + more };
  if (after) parameters[`after${number}`] = after;
  if (Object.keys(filter).length > 0) parameters[`filter${number}`] = filter;
  return parameters;
}

function numberOf(name: string): string {
  return name.slice(1);
}

/** The part of a field's declaration that says where it leads. */
export type FieldOf = Pick<GraphQLField<unknown, unknown>, 'type'> & { type: GraphQLOutputType };

/** Where a subquery begins. */
interface Scope {
  /** The variable that is the parent; null at the root. */
  variable: string | null;
  /** The types of it for which the field is asked; null for all. */
  types: AskedField['types'];
  /** The page that has to be full for the subquery to be of use; null where it always is. */
  full?: string | null;
}

/**
 * The request that a list makes of a field's arguments.
 * @throws AtlasError where the arguments are not what the list takes
 */
export function requestOf({ list, as, arguments: of, most }: ListReads, args: object): ListRequest {
  const request = pageRequest(list, of(args));
  return { ...request, limit: { page: request.limit, all: most + 1, first: 1, only: 1 }[as] };
}

function imported({ given }: List, { variable, full }: Scope): string {
  return [...(given ?? [variable]), full].filter(Boolean).join(', ');
}

/** What a subquery begins with: its parent by the name that lists use, and whether there is anything to do. */
function opening({ given }: List, { variable, types, full }: Scope, limit: number): string {
  const parent = given || !variable || variable === 'parent' ? '*' : `${variable} AS parent`;
  const conditions = [
    ...(types ? [`(${[...types].map((type) => `parent:${type}`).join(' OR ')})`] : []),
    ...(full ? [`size(${full}.rows) >= ${limit}`] : []),
  ];
  if (parent === '*' && conditions.length === 0) return '';
  return `WITH ${parent}${conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : ''}\n`;
}

/** One key may be asked of different types in different ways. */
function byType(
  variable: string | null,
  variants: { expression: string; types: AskedField['types'] }[],
): string {
  const [first] = variants;
  if (variants.length === 1) return first?.expression as string;
  const cases = variants.map(({ expression, types }) => {
    const labels = [...(types ?? [])].map((type) => `${variable}:${type}`).join(' OR ');
    return `WHEN ${labels || 'true'} THEN ${expression}`;
  });
  return `CASE ${cases.join(' ')} END`;
}
