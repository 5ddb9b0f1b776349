import {
  BREAK,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  visit,
} from 'graphql';
import { AtlasError } from '../errors.js';
import { typeOf } from '../graph/indexes.js';
import { type Cypher, cypher, type Names, v } from './cypher.js';
import { type Decode, each, pageDecoder, rowDecoder } from './decode.js';
import { allRowsOf, isLink, type List, type ListRequest, rowsOf, rowVariables, sortOf } from './list.js';
import { type AskedList, type ColumnReads, embedded, type ListReads, requestAt, requestOf } from './reads.js';
import {
  askedOfConnection,
  fieldsByType,
  type Operation,
  type Selection,
  type TypedField,
} from './selection.js';

/**
 * Cypher for a row: the calls before it, and the expression. A row is a list of values by position, because the names
 * in a map would be sent and read again with each row.
 */
export interface RowCypher {
  calls: string;
  expression: string;
  decode: Decode;
}

/** A row, with the names of the decoded properties that hold what variables of the statement do. */
interface FieldsCypher extends RowCypher {
  holds: Readonly<Record<string, string>>;
}

/**
 * Turns what an operation selects into Cypher, so that one statement reads it with everything below. Variables and
 * parameters are numbered, because a subquery sees outer variables under their outer names. Each statement needs an
 * instance of its own.
 */
export class Projection {
  /** The parameters of the Cypher made so far. */
  readonly parameters: Record<string, unknown> = {};
  /** Nested lists with variables as arguments: other values make other requests. */
  readonly variable: VariableList[] = [];
  /** Whether the Cypher includes all requested lists, which is false if one has invalid arguments. */
  isWhole = true;
  private readonly values: Pick<Operation, 'variableValues'>;
  private count = 0;

  /** @param values the values of the operation's variables */
  constructor(values: Pick<Operation, 'variableValues'>) {
    this.values = values;
  }

  /**
   * The row of a variable.
   * @param asked where the operation selects it; several places if it does so under several keys
   * @param possible its possible types, if fewer than all of the type's
   */
  row(
    variable: string,
    type: GraphQLCompositeType,
    asked: readonly Selection[],
    possible?: ReadonlySet<string>,
  ): RowCypher {
    return this.fields({ row: variable }, type, asked, {}, possible);
  }

  /**
   * @param names of the row's variables; `row` is the one with the row's properties, if any
   * @param known variables that already hold the value of an expression
   */
  private fields(
    names: Names,
    type: GraphQLCompositeType,
    asked: readonly Selection[],
    known: Readonly<Record<string, string>>,
    possible?: ReadonlySet<string>,
  ): FieldsCypher {
    const columns = new Map<string, Cypher>();
    const below = new Map<string, RowCypher>();
    if (isAbstractType(type)) columns.set('__typename', cypher`${typeOf(names.row as string)}`);
    for (const one of fieldsByType(type, asked, possible)) {
      const part = this.field(names, one);
      if ('key' in part) below.set(part.key, part);
      else for (const [name, cypher] of Object.entries(part.columns)) columns.set(name, cypher);
    }
    const cyphers = [...columns.values()].map((column) => column.text(names));
    const read = cyphers.map((column) => known[column] ?? column);
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
   * @param outer the scope of the parent; without names at the root
   */
  list(
    reads: ListReads,
    field: FieldOf,
    selection: Selection,
    request: ListRequest,
    outer: Scope,
  ): ListCypher {
    if (reads.as === 'count') {
      const name = this.nextName();
      return { ...this.total(name, request, outer), own: [{ number: numberOf(name), more: 0 }] };
    }
    if (reads.as !== 'page') {
      const type = getNamedType(field.type) as GraphQLCompositeType;
      const name = this.nextName();
      const rows =
        reads.as === 'only' && (request.list.follows || isLink(request.list))
          ? this.linked(request, type, [selection], outer)
          : this.rows(name, request, reads, type, [selection], outer);
      return { ...rows, own: [{ number: numberOf(name), more: 0 }] };
    }
    const { calls, scope, own } = this.common(request, outer);
    const connection = askedOfConnection(field.type, selection);
    const parts: [string, RowCypher][] = [];
    let page: string | null = null;
    if (connection.edges || connection.pageInfo) {
      page = this.nextName();
      // One more than requested shows whether there is a next page.
      const more = connection.pageInfo ? 1 : 0;
      const read = { ...request, limit: request.limit + more };
      parts.push([
        'page',
        this.rows(page, read, reads, connection.type, connection.nodes, scope, connection),
      ]);
      own.push({ number: numberOf(page), more });
    }
    if (connection.totalCount) {
      const name = this.nextName();
      // If the page is not full, it contains all rows. At the root, the server knows the number of nodes with a label.
      const full = scope.names && !request.after ? page : null;
      parts.push(['total', this.total(name, request, { ...scope, full })]);
      own.push({ number: numberOf(name), more: 0 });
    }
    for (const { field, selection, reads: beside, asked, from } of this.beside(connection, request, scope)) {
      calls.push(...from.calls);
      const read = this.list(beside, field, selection, asked, from.scope);
      parts.push([embedded(beside, selection), read]);
      own.push(...[...from.own, ...read.own].map((one) => ({ ...one, limit: asked.limit })));
    }
    const decoders = parts.map(([, { decode }]) => decode);
    return {
      calls: [...calls, ...parts.map(([, part]) => part.calls)].join('\n'),
      expression: `[${parts.map(([, { expression }]) => expression).join(', ')}]`,
      decode: rowDecoder(
        parts.map(([name]) => name),
        decoders,
      ),
      own,
    };
  }

  /** What the parts of a page have in common, and the scope that gives it to them. */
  private common(
    request: ListRequest,
    scope: Scope,
  ): { calls: string[]; scope: Scope; own: OwnParameters[] } {
    const { once } = request.list;
    if (!once) return { calls: [], scope, own: [] };
    const list = {
      ...request.list,
      given: [v.parent],
      rows: once.variables,
      variable: null,
      further: undefined,
    };
    const { names, own } = this.namesOf(list, scope);
    const number = `${this.count}`;
    const body = `${once.match(request.filter).text(names, number)}\nRETURN ${Object.values(own).join(', ')}`;
    const calls = [`OPTIONAL ${this.numbered(number, { ...request, list }, names, scope, body)}`];
    return { calls, scope: { ...scope, names: { ...scope.names, ...own } }, own: [{ number, more: 0 }] };
  }

  /**
   * The fields of a page's list as a whole: with the same parent and filter, but limits of their own. If several fields
   * use the same list, it is found once and each continues from its rows.
   */
  private beside(
    { beside }: ReturnType<typeof askedOfConnection>,
    { filter }: ListRequest,
    scope: Scope,
  ): Beside[] {
    const lists = beside.map(({ field }) => (field.extensions.reads as ListReads).list);
    const found = new Map<List, Found>();
    return beside.map(({ field, selection }) => {
      const reads = field.extensions.reads as ListReads;
      const asked = { ...requestOf(reads, {}), filter };
      const known = found.get(reads.list);
      if (lists.filter((list) => list === reads.list).length === 1)
        return { field, selection, reads, asked, from: { calls: [], scope, own: [] } };
      const from = known ?? this.found(asked, scope);
      found.set(reads.list, from);
      const { list } = from;
      return {
        field,
        selection,
        reads: { ...reads, list },
        asked: { ...asked, list },
        from: known ? { ...from, calls: [], own: [] } : from,
      };
    });
  }

  /** Collects all rows of a list in a variable, and returns the list that reads them from there. */
  private found(request: ListRequest, scope: Scope): Found {
    const { list } = request;
    const [row = v.node] = rowVariables(list);
    const { names } = this.namesOf({ ...list, further: undefined }, scope);
    const number = `${this.count}`;
    const rows = `${v.rows.name}${number}`;
    const body = `${allRowsOf(request).text(names, number)}\nRETURN collect(${names[row.name]}) AS ${rows}`;
    return {
      calls: [this.numbered(number, request, names, scope, body)],
      scope: { ...scope, names: { ...scope.names, [v.rows.name]: rows } },
      own: [{ number, more: 0 }],
      list: {
        ...list,
        match: cypher`UNWIND ${v.rows} AS ${row}`,
        unique: true,
        given: [...(list.given ?? [v.parent]), v.rows],
        filters: {},
      },
    };
  }

  private field(names: Names, asked: TypedField): ColumnReads | (RowCypher & { key: string }) {
    const { field, selection, types } = asked;
    const { reads } = field.extensions;
    if (!reads) return { columns: {} };
    if ('columns' in reads) return reads;
    if ('itself' in reads) return this.columnsOf(asked);
    const key = embedded(reads, selection);
    const type = getNamedType(field.type) as GraphQLCompositeType;
    if ('variable' in reads)
      return { ...this.fields({ row: names[reads.variable.name] as string }, type, [selection], {}), key };
    const node = selection.nodes[0] as FieldNode;
    try {
      const request = requestAt({ reads, field, node }, this.values);
      const list = this.list(reads, field, selection, request, { names, types });
      if (hasVariables(node)) this.variable.push({ reads, field, node, own: list.own });
      return { ...list, key };
    } catch (error) {
      // The field itself reports its invalid arguments, at its place.
      if (!(error instanceof AtlasError)) throw error;
      this.isWhole = false;
      return { columns: {} };
    }
  }

  /** The columns that the fields of a field need, if that field is the row itself. */
  private columnsOf({ field, selection }: TypedField): ColumnReads {
    const type = getNamedType(field.type) as GraphQLObjectType;
    const columns = selection.of(type).map((one) => {
      const { reads } = one.field.extensions;
      return reads && 'columns' in reads ? reads.columns : {};
    });
    return { columns: Object.assign({}, ...columns) };
  }

  private rows(
    name: string,
    request: ListRequest,
    { list, as }: ListReads,
    type: GraphQLCompositeType,
    asked: readonly Selection[],
    scope: Scope,
    { cursors = false, roles = false, links = [] }: EdgeParts = {},
  ): RowCypher {
    const inner = this.namesOf(list, scope);
    const { names } = inner;
    const sorted = as !== 'only';
    const { key, tie } = sortOf(request);
    // Sorting comes first, so equal expressions can reuse its variables.
    const known = sorted ? { [tie.text(names)]: 'tie', [key.text(names)]: 'key' } : {};
    const only = list.type?.(request.filter);
    const row = this.fields(names, type, asked, known, only === undefined ? undefined : new Set([only]));
    const { given, own } = inner;
    // A new name hides labels from the planner, which would otherwise start below from whatever is still rare.
    const number = numberOf(name);
    const bound = sorted ? rowsOf(request, own).text(given, number) : allRowsOf(request).text(names, number);
    const rows = list.further ? `${bound}\n${list.further.match(request.filter).text(names, number)}` : bound;
    const over = links.length > 0 && list.links ? this.linksOver(list.links, links, names) : null;
    // Only what the row does not contain itself is added to it.
    const parts: Record<string, string> = {
      ...(cursors && { keys: 'key', ties: 'tie' }),
      ...(roles && { roles: list.edge?.text(names) ?? 'null' }),
      ...(over && { links: over.expression }),
    };
    const beside = Object.values(parts).filter((cypher) => !row.holds[cypher]);
    const one = beside.length > 0 ? `[${[row.expression, ...beside].join(', ')}]` : row.expression;
    const collected = `collect(${one})`;
    const isOne = as === 'first' || as === 'only';
    const result = isOne ? `head(${collected})` : collected;
    const decoders: Record<string, Decode> = over ? { links: over.decode } : {};
    const decode = as === 'page' ? pageDecoder(row, parts, beside, decoders) : each(row.decode);
    const calls = over ? `${row.calls}\n${over.calls}` : row.calls;
    const body = `${rows}\n${calls}\nRETURN ${result} AS ${name}`;
    return {
      calls: this.numbered(numberOf(name), request, names, scope, body),
      expression: name,
      decode: isOne ? row.decode : decode,
    };
  }

  /** The links over which a row is reached; `names` are the row's. */
  private linksOver(list: List, asked: readonly Selection[], names: Names): RowCypher {
    const reads: ListReads = { list, as: 'all', arguments: () => ({}), most: MOST_LINKS };
    const type = asked[0]?.object('Link') as GraphQLObjectType;
    const scope = { names: { ...names, other: names.parent as string }, types: null };
    return this.rows(this.nextName(), requestOf(reads, {}), reads, type, asked, scope);
  }

  /**
   * The only row, which follows from the parent or is at the end of the only link: it needs no sorting or collecting.
   */
  private linked(
    request: ListRequest,
    type: GraphQLCompositeType,
    asked: readonly Selection[],
    scope: Scope,
  ): RowCypher {
    const { names, given } = this.namesOf(request.list, scope);
    const { calls, expression, decode } = this.fields(names, type, asked, {});
    const { follows, match } = request.list;
    if (follows)
      return { calls: `WITH *, ${follows.text(given)} AS ${names.row}\n${calls}`, expression, decode };
    const body = `${(match as Cypher).text(given)}\nRETURN node AS ${names.row}`;
    return {
      calls: `OPTIONAL ${this.call(request, names, scope, body)}\n${calls}`,
      expression: `CASE WHEN ${names.row} IS NOT NULL THEN ${expression} END`,
      decode,
    };
  }

  private total(name: string, request: ListRequest, scope: Scope): RowCypher {
    const { names } = this.namesOf(request.list, scope);
    const body = `${allRowsOf(request).text(names, numberOf(name))}\nRETURN count(*) AS ${name}`;
    const few = `size(${scope.full})`;
    return {
      calls: this.numbered(numberOf(name), request, names, scope, body),
      expression: scope.full ? `CASE WHEN ${few} < ${request.limit} THEN ${few} ELSE ${name} END` : name,
      decode: (count) => count,
    };
  }

  /** A subquery with parameters of its own. */
  private numbered(number: string, request: ListRequest, names: Names, scope: Scope, body: string): string {
    Object.assign(this.parameters, numbered(number, request));
    return this.call(request, names, scope, body);
  }

  private call({ list, limit }: ListRequest, names: Names, scope: Scope, body: string): string {
    const conditions = [
      ...typeConditions(scope, names),
      ...(scope.full ? [`size(${scope.full}) >= ${limit}`] : []),
    ];
    const given = scope.names ? (list.given ?? [v.parent]).map((one) => names[one.name]) : [];
    const imported = [...given, ...(scope.full ? [scope.full] : [])].join(', ');
    const opening = conditions.length > 0 ? `WITH * WHERE ${conditions.join(' AND ')}\n` : '';
    return `CALL (${imported}) {\n${opening}${body}\n}`;
  }

  /** The names of a list's variables: outer names for those that it is given, new ones for its own. */
  private namesOf(list: List, scope: Scope) {
    const { variable = v.node, given: needed = [v.parent] } = list;
    const given: Record<string, string> = {};
    const outside = scope.names;
    if (outside)
      for (const one of needed)
        given[one.name] = ((one === v.parent && outside.row) || outside[one.name]) as string;
    this.count += 1;
    const own: Record<string, string> = {};
    for (const { name } of [...rowVariables(list), ...(list.further?.variables ?? [])])
      if (!given[name]) own[name] = `${name}${this.count}`;
    const names: Names = { ...given, ...own };
    return { given, own, names: variable ? { ...names, row: names[variable.name] as string } : names };
  }

  /** A name for the result of a subquery; `numberOf` returns the number of its parameters. */
  private nextName(): string {
    this.count += 1;
    return `f${this.count}`;
  }
}

/** Rows in a variable, and the calls that bind them. */
interface Found {
  calls: string[];
  /** The scope in which the list finds them. */
  scope: Scope;
  own: OwnParameters[];
  list: List;
}

/** A field next to a page, and what it continues from. */
interface Beside extends Pick<TypedField, 'field' | 'selection'> {
  reads: ListReads;
  asked: ListRequest;
  from: Omit<Found, 'list'>;
}

/** The most links between two entities: they have few types and roles. */
const MOST_LINKS = 100;

/** What an operation requests of a page's edges in addition to their rows; links by their places in the operation. */
interface EdgeParts {
  cursors?: boolean;
  roles?: boolean;
  links?: readonly Selection[];
}

/** Cypher of a list; `own` are its parameters without those of nested lists. */
export interface ListCypher extends RowCypher {
  own: OwnParameters[];
}

/** A list with variables among its arguments, and its own parameters. */
export interface VariableList extends AskedList {
  own: OwnParameters[];
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

/** The number of a subquery's parameters, and how many more rows it reads than requested. */
export interface OwnParameters {
  number: string;
  more: number;
  /** The limit of a field next to a page, which shares only the filter with the page's request. */
  limit?: number;
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

/** The part of a field's declaration with its type. */
export type FieldOf = Pick<GraphQLField<unknown, unknown>, 'type'> & { type: GraphQLOutputType };

/** Where a subquery starts. */
interface Scope {
  /** The names of the parent's variables; null at the root. */
  names: Names | null;
  /** The parent's types for which the field is requested; null for all. */
  types: TypedField['types'];
  /** The subquery is needed only if this page is full; null if it is always needed. */
  full?: string | null;
}

/** The condition that the parent has one of the types for which the field is requested. */
function typeConditions({ types }: Scope, { parent }: Names): string[] {
  return types ? [`(${[...types].map((type) => `${parent}:${type}`).join(' OR ')})`] : [];
}
