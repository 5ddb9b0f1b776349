import {
  BREAK,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  visit,
} from 'graphql';
import { AtlasError } from '../errors.js';
import { typeOf } from '../graph/indexes.js';
import {
  allRowsOf,
  isLink,
  type List,
  type ListArguments,
  type ListRequest,
  pageRequest,
  rowsOf,
  sortOf,
} from './list.js';
import {
  type AskedField,
  askedFields,
  askedOfConnection,
  fieldsOf,
  type Operation,
  placeOf,
  type Selections,
} from './selection.js';

/**
 * What a field reads of the graph. It stands in the `extensions` of the field, where its resolver is declared; `withReads`
 * says it of the others.
 */
export type Reads = ColumnReads | ListReads | VariableReads | OwnReads;

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

/** What the field's own fields read of the same row. */
export interface OwnReads {
  itself: true;
}

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    reads?: Reads;
  }
}

const keys = new WeakMap<readonly FieldNode[], `:${string}`>();

/**
 * The property of a row that holds what the statement has read for a field where it is asked for: no property of the graph
 * has a colon. Keys of the answer would not do: below `a: edges` and `b: edges`, and of different types, one key may stand
 * for different fields.
 * @param nodes where one type of object is asked for the field
 */
export function embedded(reads: ListReads | VariableReads, nodes: readonly FieldNode[]): `:${string}` {
  const known = keys.get(nodes);
  if (known) return known;
  const name = 'list' in reads ? reads.list.name : reads.variable;
  const key = `:${name} ${placeOf(nodes)}` as const;
  keys.set(nodes, key);
  return key;
}

/** The rows of a list with what the operation asks for beside them. */
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

/** Makes of what a statement returns what resolvers are given. */
type Decode = (value: unknown) => unknown;

/**
 * Cypher for a row: what goes before it, and the expression. A row is a list of values by position: the names in a map
 * would be sent, and read, with each row again.
 */
export interface RowCypher {
  calls: string;
  expression: string;
  decode: Decode;
}

/** The same with the properties in which decoded rows hold what variables of the statement do. */
interface FieldsCypher extends RowCypher {
  holds: Readonly<Record<string, string>>;
}

/** Unique names of a row's variables, by the names that its list has for them. */
type Names = Readonly<Record<string, string>>;

/**
 * Turns what an operation selects into Cypher, so that one statement reads it with everything that lies below. Variables
 * and parameters are numbered through, since a subquery sees what it is given throughout, by the name that it has
 * outside; one instance makes one statement.
 */
export class Projection {
  /** Parameters of the Cypher made so far. */
  readonly parameters: Record<string, unknown> = {};
  /** Lists below whose arguments are variables: of other values they make other requests. */
  readonly variable: VariableList[] = [];
  /** Whether all lists that are asked for are in the Cypher: not one with arguments that it does not take. */
  isWhole = true;
  private readonly operation: Operation;
  private count = 0;

  constructor(operation: Operation) {
    this.operation = operation;
  }

  /**
   * The row of a variable.
   * @param selections where the operation asks for it
   * @param possible the types that it may have where fewer than all of the type's are
   */
  row(
    variable: string,
    type: GraphQLCompositeType,
    selections: Selections,
    possible?: ReadonlySet<string>,
  ): RowCypher {
    return this.fields({ row: variable }, type, selections, {}, possible);
  }

  /**
   * @param names of the row's variables; `row` is the one whose properties the row has, if any
   * @param known variables that hold what an expression would read again
   */
  private fields(
    names: Names,
    type: GraphQLCompositeType,
    selections: Selections,
    known: Readonly<Record<string, string>>,
    possible?: ReadonlySet<string>,
  ): FieldsCypher {
    const columns = new Map<string, string>();
    const below = new Map<string, RowCypher>();
    if (isAbstractType(type)) columns.set('__typename', typeOf('row'));
    for (const asked of askedFields(this.operation, type, selections, possible)) {
      const part = this.field(names, asked);
      if ('key' in part) below.set(part.key, part);
      else for (const [name, cypher] of Object.entries(part.columns)) columns.set(name, cypher);
    }
    const cyphers = [...columns.values()].map((cypher) => renamed(cypher, names));
    const read = cyphers.map((cypher) => known[cypher] ?? cypher);
    const parts = [...below.values()];
    return {
      calls: parts.map(({ calls }) => calls).join('\n'),
      expression: `[${[...read, ...parts.map(({ expression }) => expression)].join(', ')}]`,
      decode: rowDecoder(
        [...columns.keys(), ...below.keys()],
        [...read.map(() => null), ...parts.map(({ decode }) => decode)],
      ),
      holds: Object.fromEntries([...columns.keys()].map((name, i) => [read[i], name])),
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
      const type = getNamedType(field.type) as GraphQLCompositeType;
      const name = this.next('f');
      const rows =
        reads.as === 'only' && isLink(request.list)
          ? this.linked(request, type, [nodes], scope)
          : this.rows(name, request, reads, type, [nodes], scope);
      return { ...rows, own: [{ number: numberOf(name), more: 0 }] };
    }
    const own: OwnParameters[] = [];
    const connection = askedOfConnection(this.operation, field.type, nodes);
    const parts: [keyof Embedded, RowCypher][] = [];
    let page: string | null = null;
    if (connection.edges || connection.pageInfo) {
      page = this.next('f');
      // One more than asked tells whether there is a next page.
      const more = connection.pageInfo ? 1 : 0;
      const read = { ...request, limit: request.limit + more };
      parts.push([
        'page',
        this.rows(page, read, reads, connection.type, connection.selections, scope, connection),
      ]);
      own.push({ number: numberOf(page), more });
    }
    if (connection.totalCount) {
      const name = this.next('f');
      // Where the page is not full, its rows are all there are. At the root the server knows the number of a label's nodes.
      const full = scope.names && !request.after ? page : null;
      parts.push(['total', this.total(name, request, { ...scope, full })]);
      own.push({ number: numberOf(name), more: 0 });
    }
    const decoders = parts.map(([, { decode }]) => decode);
    return {
      calls: parts.map(([, { calls }]) => calls).join('\n'),
      expression: `[${parts.map(([, { expression }]) => expression).join(', ')}]`,
      decode: rowDecoder(
        parts.map(([name]) => name),
        decoders,
      ),
      own,
    };
  }

  private field(names: Names, asked: AskedField): ColumnReads | (RowCypher & { key: string }) {
    const { field, nodes, types } = asked;
    const { reads } = field.extensions;
    if (!reads) return { columns: {} };
    if ('columns' in reads) return reads;
    if ('itself' in reads) return this.columnsOf(asked);
    const key = embedded(reads, nodes);
    const type = getNamedType(field.type) as GraphQLCompositeType;
    if ('variable' in reads)
      return { ...this.fields({ row: names[reads.variable] as string }, type, [nodes], {}), key };
    const node = nodes[0] as FieldNode;
    try {
      const request = requestAt({ reads, field, node }, this.operation);
      const list = this.list(reads, field, nodes, request, { names, types });
      if (hasVariables(node)) this.variable.push({ reads, field, node, own: list.own });
      return { ...list, key };
    } catch (error) {
      // What is wrong with the arguments is said by the field itself, in its place.
      if (!(error instanceof AtlasError)) throw error;
      this.isWhole = false;
      return { columns: {} };
    }
  }

  /** Columns for the fields of a field that is the row itself. */
  private columnsOf({ field, nodes }: AskedField): ColumnReads {
    const type = getNamedType(field.type) as GraphQLObjectType;
    const columns = fieldsOf(this.operation, type, nodes).map((asked) => {
      const { reads } = asked.field.extensions;
      return reads && 'columns' in reads ? reads.columns : {};
    });
    return { columns: Object.assign({}, ...columns) };
  }

  private rows(
    name: string,
    request: ListRequest,
    { list, as }: ListReads,
    type: GraphQLCompositeType,
    selections: Selections,
    scope: Scope,
    { cursors = false, roles = false }: { cursors?: boolean; roles?: boolean } = {},
  ): RowCypher {
    const inner = this.namesOf(list, scope);
    const { names } = inner;
    const sorted = as !== 'only';
    const { key, tie } = sortOf(request);
    // The order comes first: equal expressions are the same as its variables.
    const known = sorted ? { [renamed(tie, names)]: 'tie', [renamed(key, names)]: 'key' } : {};
    const row = this.fields(names, type, selections, known);
    const { given, own } = inner;
    // A new name keeps what is known of the labels from the planner, which would begin below at whatever is few as yet.
    const rows = sorted ? renamed(rowsOf(request, own), given) : renamed(allRowsOf(request), names);
    // Beside a row comes what it does not hold itself.
    const parts: Record<string, string> = {
      ...(cursors && { keys: 'key', ties: 'tie' }),
      ...(roles && { roles: renamed(list.edge ?? 'null', names) }),
    };
    const beside = Object.values(parts).filter((cypher) => !row.holds[cypher]);
    const one = beside.length > 0 ? `[${[row.expression, ...beside].join(', ')}]` : row.expression;
    const collected = `collect(${one})`;
    const result = as === 'first' || as === 'only' ? `head(${collected})` : collected;
    const decode = {
      page: pageDecoder(row, parts, beside),
      all: each(row.decode),
      first: row.decode,
      only: row.decode,
    }[as];
    const body = `${rows}\n${row.calls}\nRETURN ${result} AS ${name}`;
    return { calls: this.numbered(name, request, names, scope, body), expression: name, decode };
  }

  /** The row at the end of the one link that there is: nothing is sorted or collected for it. */
  private linked(
    request: ListRequest,
    type: GraphQLCompositeType,
    selections: Selections,
    scope: Scope,
  ): RowCypher {
    const { names, given } = this.namesOf(request.list, scope);
    const { calls, expression, decode } = this.fields(names, type, selections, {});
    const body = `${renamed(request.list.match as string, given)}\nRETURN node AS ${names.row}`;
    return {
      calls: `OPTIONAL ${this.call(request, names, scope, body)}\n${calls}`,
      expression: `CASE WHEN ${names.row} IS NOT NULL THEN ${expression} END`,
      decode,
    };
  }

  private total(name: string, request: ListRequest, scope: Scope): RowCypher {
    const { names } = this.namesOf(request.list, scope);
    const body = `${renamed(allRowsOf(request), names)}\nRETURN count(*) AS ${name}`;
    const few = `size(${scope.full})`;
    return {
      calls: this.numbered(name, request, names, scope, body),
      expression: scope.full ? `CASE WHEN ${few} < ${request.limit} THEN ${few} ELSE ${name} END` : name,
      decode: (count) => count,
    };
  }

  /** A subquery with parameters of its own. */
  private numbered(name: string, request: ListRequest, names: Names, scope: Scope, body: string): string {
    const number = numberOf(name);
    Object.assign(this.parameters, numbered(number, request));
    return this.call(request, names, scope, body.replaceAll(/\$(limit|after|filter)\b/g, `$$$1${number}`));
  }

  private call({ list, limit }: ListRequest, names: Names, scope: Scope, body: string): string {
    const conditions = [
      ...typeConditions(scope, names),
      ...(scope.full ? [`size(${scope.full}) >= ${limit}`] : []),
    ];
    const given = scope.names ? (list.given ?? ['parent']).map((one) => names[one]) : [];
    const imported = [...given, ...(scope.full ? [scope.full] : [])].join(', ');
    const opening = conditions.length > 0 ? `WITH * WHERE ${conditions.join(' AND ')}\n` : '';
    return `CALL (${imported}) {\n${opening}${body}\n}`;
  }

  /** Names of a list's variables: those that it is given as they are outside, new ones for its own. */
  private namesOf({ rows = 'node', variable = 'node', given = ['parent'] }: List, scope: Scope) {
    const known: Record<string, string> = {};
    const outside = scope.names;
    if (outside)
      for (const one of given) known[one] = (one === 'parent' && outside.row) || (outside[one] as string);
    this.count += 1;
    const own: Record<string, string> = {};
    for (const one of rows.split(', ')) if (!known[one]) own[one] = `${one}${this.count}`;
    const names: Names = { ...known, ...own };
    return { given: known, own, names: variable ? { ...names, row: names[variable] as string } : names };
  }

  private next(prefix: 'f'): string {
    this.count += 1;
    return `${prefix}${this.count}`;
  }
}

/** Cypher with other names for variables. */
function renamed(cypher: string, names: Names): string {
  return cypher.replaceAll(/(?<![.$])\b[a-z]+\b/g, (name) => names[name] ?? name);
}

/** Makes rows of their values, in which null stands for no row. */
function rowDecoder(names: readonly string[], decoders: readonly (Decode | null)[]): Decode {
  return (value) => {
    if (value === null) return null;
    const values = value as unknown[];
    const row: Record<string, unknown> = {};
    for (let i = 0; i < names.length; i++) {
      const decode = decoders[i];
      row[names[i] as string] = decode ? decode(values[i]) : values[i];
    }
    return row;
  };
}

const each =
  (decode: Decode): Decode =>
  (values) =>
    (values as unknown[]).map(decode);

/**
 * Makes a page of rows.
 * @param parts Cypher of what is asked for beside the rows
 * @param beside that of it which follows each row
 */
function pageDecoder(
  { decode, holds }: FieldsCypher,
  parts: Record<string, string>,
  beside: readonly string[],
): Decode {
  return (values) => {
    const all = values as unknown[];
    const bare = beside.length > 0 ? all.map((one) => (one as unknown[])[0]) : all;
    const rows = bare.map(decode) as Record<string, unknown>[];
    const page: Record<string, unknown[]> = { rows };
    for (const [part, cypher] of Object.entries(parts)) {
      const held = holds[cypher];
      const at = 1 + beside.indexOf(cypher);
      page[part] = held ? rows.map((row) => row[held]) : all.map((one) => (one as unknown[])[at]);
    }
    return page;
  };
}

/** Cypher of a list, and which parameters are its own, not those of the lists below it. */
export interface ListCypher extends RowCypher {
  own: OwnParameters[];
}

/** A list with variables among its arguments: where it is asked for, and which parameters are its own. */
export interface VariableList {
  reads: ListReads;
  field: GraphQLField<unknown, unknown>;
  node: FieldNode;
  own: OwnParameters[];
}

/**
 * The request that a list's field makes of an operation's variables.
 * @throws AtlasError where the arguments are not what the list takes
 */
export function requestAt(
  { reads, field, node }: Pick<VariableList, 'reads' | 'field' | 'node'>,
  { variableValues }: Operation,
): ListRequest {
  return requestOf(reads, getArgumentValues(field, node, variableValues));
}

function hasVariables({ arguments: given = [] }: FieldNode): boolean {
  let found = false;
  for (const argument of given) {
    visit(argument, {
      Variable: () => {
        found = true;
        return BREAK;
      },
    });
  }
  return found;
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
  /** The names of the parent's variables; null at the root. */
  names: Names | null;
  /** The types of it for which the field is asked; null for all. */
  types: AskedField['types'];
  /** The page that has to be full for the subquery to be of use; null where it always is. */
  full?: string | null;
}

/** That the parent has one of the types for which the field is asked. */
function typeConditions({ types }: Scope, { parent }: Names): string[] {
  return types ? [`(${[...types].map((type) => `${parent}:${type}`).join(' OR ')})`] : [];
}

/**
 * The request that a list makes of a field's arguments.
 * @throws AtlasError where the arguments are not what the list takes
 */
export function requestOf({ list, as, arguments: of, most }: ListReads, args: object): ListRequest {
  const request = pageRequest(list, of(args));
  return { ...request, limit: { page: request.limit, all: most + 1, first: 1, only: 1 }[as] };
}
