import DataLoader from 'dataloader';
import {
  BREAK,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getNamedType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { AtlasError } from '../errors.js';
import type { Read } from '../graph/database.js';
import { type ListRequest, rowsOf } from './list.js';
import {
  type ListReads,
  numbered,
  type OwnParameters,
  Projection,
  type RowCypher,
  requestAt,
  requestOf,
  type VariableList,
} from './projection.js';
import { askedFields, type Operation, placeOf, type Selections, typesOf } from './selection.js';

/** Where in an operation something is asked for. */
export type Asked = Pick<
  GraphQLResolveInfo,
  'schema' | 'fragments' | 'variableValues' | 'fieldNodes' | 'returnType' | 'parentType' | 'fieldName'
>;

/**
 * Reads what a request asks for: whatever lies below an entry comes with the entry's statement, and entries that the same
 * place of the operation makes for many parents are one statement. Made anew for each request.
 */
export class Reader {
  private readonly read: Read;
  private readonly loaders = new Map<string, DataLoader<string, unknown>>();

  constructor(read: Read) {
    this.read = read;
  }

  /**
   * What a list's field reads for a parent, or at the root.
   * @returns as `Projection.list` embeds it
   * @throws AtlasError FIRST_OUT_OF_RANGE, INVALID_CURSOR
   */
  async list(reads: ListReads, parentId: string | null, args: object, info: Asked): Promise<unknown> {
    const request = requestOf(reads, args);
    if (parentId === null) return this.root(reads, request, info);
    const batch = (ids: readonly string[]) => this.lists(reads, ids, request, info);
    return this.loader(`${reads.list.name} ${placeOf(info.fieldNodes)}`, batch).load(parentId);
  }

  /** A node of any type by its id; null where there is none. */
  async node<Row>(id: string, info: Asked): Promise<Row | null> {
    const loader = this.loader(`node ${placeOf(info.fieldNodes)}`, (ids) => this.nodes(ids, info));
    return (await loader.load(id)) as Row | null;
  }

  /**
   * Rows of a statement that binds `entry` for each, with what the operation asks of them.
   * @param statement makes Cypher that leaves in scope `entry` and what `extra` uses, in order; what it depends on is its key
   * @param asked where the operation asks for the rows
   * @param extra Cypher of further columns
   */
  async rows<Row>(
    statement: { key: string; make: () => string },
    parameters: Record<string, unknown>,
    asked: { type: GraphQLCompositeType; selections: Selections },
    extra: string,
    info: Asked,
  ): Promise<Row[]> {
    const { text, nested, decode } = compiled(info, statement.key, (projection) => {
      const { calls, expression, decode } = projection.row('entry', asked.type, asked.selections);
      return {
        text: `${statement.make()}\n${calls}\nRETURN ${expression} AS row, ${extra}`,
        own: [],
        decode,
      };
    });
    const rows = await this.read<{ row: unknown }>(text, { ...parameters, ...nested });
    return rows.map(({ row, ...others }) => ({ row: decode(row), ...others }) as Row);
  }

  /** The number that a statement returns as `total`. */
  async count(statement: string, parameters: Record<string, unknown>): Promise<number> {
    return (await this.read<{ total: number }>(statement, parameters))[0]?.total ?? 0;
  }

  /**
   * The rows of a request below a parent, or at the root, of which `row` is the Cypher: for what is computed here.
   */
  async raw<Row>(request: ListRequest, parentId: string | null, row: string, info: Asked): Promise<Row[]> {
    const { list, limit, after, filter } = request;
    const rows = `${rowsOf(request)}\nRETURN collect(${row}) AS answer`;
    const parameters = { limit, after, filter };
    if (parentId === null) return (await this.read<{ answer: Row[] }>(rows, parameters))[0]?.answer ?? [];
    const statement = `${PARENTS(list.parent)}\nCALL (parent) {\n${rows}\n}\nRETURN id, answer`;
    const batch = (ids: readonly string[]) => this.byId(statement, ids, parameters);
    return ((await this.loader(`${list.name} ${placeOf(info.fieldNodes)}`, batch).load(parentId)) ??
      []) as Row[];
  }

  private async root(reads: ListReads, request: ListRequest, info: Asked): Promise<unknown> {
    const { text, nested, own, decode } = compiled(info, `root ${textOf(request)}`, (projection) => {
      const scope = { names: null, types: null };
      const list = projection.list(reads, fieldOf(info), info.fieldNodes, request, scope);
      return { ...list, text: `${list.calls}\nRETURN ${list.expression} AS answer` };
    });
    const [answer] = await this.read<{ answer: unknown }>(text, {
      ...nested,
      ...ownParameters(own, request),
    });
    return decode(answer?.answer);
  }

  private async lists(
    reads: ListReads,
    ids: readonly string[],
    request: ListRequest,
    info: Asked,
  ): Promise<unknown[]> {
    const { text, nested, own, decode } = compiled(info, `parents ${textOf(request)}`, (projection) => {
      const scope = { names: { row: 'parent' }, types: null };
      const list = projection.list(reads, fieldOf(info), info.fieldNodes, request, scope);
      const parents = PARENTS(reads.list.parent);
      return { ...list, text: `${parents}\n${list.calls}\nRETURN id, ${list.expression} AS answer` };
    });
    const answers = await this.byId(text, ids, { ...nested, ...ownParameters(own, request) });
    return answers.map((answer) => (answer === undefined ? answer : decode(answer)));
  }

  /** Nodes of the types that the operation names first; only what is none of them is looked for among the others. */
  private async nodes(ids: readonly string[], info: Asked): Promise<unknown[]> {
    const { named, others } = labelsOf(info);
    const found = new Map<string, unknown>();
    for (const labels of [named, others]) {
      const missing = ids.filter((id) => !found.has(id));
      if (missing.length === 0) break;
      const read = async (label: string) => {
        const { text, nested, decode } = nodeStatement(label, info);
        const answers = await this.byId(text, missing, nested);
        for (const [i, answer] of answers.entries())
          if (answer) found.set(missing[i] as string, decode(answer));
      };
      await Promise.all(labels.map(read));
    }
    return ids.map((id) => found.get(id) ?? null);
  }

  private async byId(
    statement: string,
    ids: readonly string[],
    parameters: Record<string, unknown>,
  ): Promise<unknown[]> {
    const rows = await this.read<{ id: string; answer: unknown }>(statement, { ids, ...parameters });
    const answers = new Map(rows.map(({ id, answer }) => [id, answer]));
    return ids.map((id) => answers.get(id));
  }

  private loader(key: string, batch: DataLoader.BatchLoadFn<string, unknown>) {
    const known = this.loaders.get(key);
    if (known) return known;
    const loader = new DataLoader<string, unknown>(batch);
    this.loaders.set(key, loader);
    return loader;
  }
}

/** A statement with the parameters of all lists in it but the entry's own, which differ from request to request. */
interface Statement {
  text: string;
  nested: Record<string, unknown>;
  own: OwnParameters[];
  /** Makes of the answer what resolvers are given. */
  decode: RowCypher['decode'];
}

/** The statements of one key at one place: what tells them apart is what its variables make of the lists below, always the same ones. */
interface Alternatives {
  variable: readonly VariableList[];
  byText: Map<string, Statement>;
}

/** What is known of a place of an operation for as long as its document is kept. */
interface KnownPlace {
  statements: Map<string, Alternatives>;
  labels?: { named: string[]; others: string[] };
  kept: number;
}
const places = new WeakMap<readonly FieldNode[], KnownPlace>();

/** Orders, filters and the like of one place; more would be an attempt to fill the memory. */
const KEPT_STATEMENTS = 50;

/** The statement of a place, made once for all values of its variables that differ in nothing but parameters. */
function compiled(
  info: Asked,
  key: string,
  make: (projection: Projection) => Omit<Statement, 'nested'>,
): Statement {
  const place = placeAt(info);
  const known = place?.statements.get(key);
  const requests = known && requestsOf(known.variable, info);
  const before = requests && known.byText.get(textsOf(requests));
  if (before) {
    const given = known.variable.map(({ own }, i) => ownParameters(own, requests[i] as ListRequest));
    return given.length > 0 ? { ...before, nested: Object.assign({}, before.nested, ...given) } : before;
  }
  const projection = new Projection(info);
  const statement = { ...make(projection), nested: projection.parameters };
  if (place && projection.isWhole && place.kept < KEPT_STATEMENTS) {
    const { variable } = projection;
    const alternatives = known ?? { variable, byText: new Map() };
    alternatives.byText.set(textsOf(requestsOf(variable, info) ?? []), statement);
    place.statements.set(key, alternatives);
    place.kept += 1;
  }
  return statement;
}

/** What the lists are asked for with the variables of an operation; null where one does not take its arguments. */
function requestsOf(lists: readonly VariableList[], operation: Operation): ListRequest[] | null {
  try {
    return lists.map((list) => requestAt(list, operation));
  } catch (error) {
    if (error instanceof AtlasError) return null;
    throw error;
  }
}

/** Null where variables decide which fields are asked for below. */
function placeAt({ fieldNodes, fragments }: Asked): KnownPlace | null {
  const known = places.get(fieldNodes);
  if (known) return known;
  if (fieldNodes.some(({ selectionSet }) => selectionSet && isConditional(selectionSet, fragments)))
    return null;
  const place: KnownPlace = { statements: new Map(), kept: 0 };
  places.set(fieldNodes, place);
  return place;
}

/** Whether there is a directive with a variable. */
function isConditional(
  set: SelectionSetNode,
  fragments: Operation['fragments'],
  seen = new Set<string>(),
): boolean {
  let found = false;
  visit(set, {
    Directive: ({ arguments: given = [] }) => {
      if (!given.some(({ value }) => value.kind === Kind.VARIABLE)) return undefined;
      found = true;
      return BREAK;
    },
    FragmentSpread: ({ name: { value } }) => {
      const fragment = fragments[value];
      if (seen.has(value) || !fragment) return undefined;
      seen.add(value);
      if (!isConditional(fragment.selectionSet, fragments, seen)) return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
}

/** What of a request is in the text of its statement: all but the values. */
function textOf(request: ListRequest): string {
  return `${request.limit} ${rowsOf(request)}`;
}

function textsOf(requests: ListRequest[]): string {
  return requests.map(textOf).join('\n');
}

function ownParameters(own: OwnParameters[], request: ListRequest): Record<string, unknown> {
  return Object.assign({}, ...own.map(({ number, more }) => numbered(number, request, more)));
}

function nodeStatement(label: string, info: Asked): Statement {
  return compiled(info, `node ${label}`, (projection) => {
    const type = getNamedType(info.returnType) as GraphQLCompositeType;
    const possible = [...typesOf(info, type)].filter(
      (name) => labelOf(info, name) === label || name === label,
    );
    const row = projection.row('entry', type, [info.fieldNodes], new Set(possible));
    const text = `UNWIND $ids AS id
MATCH (found:${label} {id: id})
WITH id, found AS entry
${row.calls}
RETURN id, ${row.expression} AS answer`;
    return { text, own: [], decode: row.decode };
  });
}

/** Cypher that binds the parents of a batch. */
const PARENTS = (label: string | null) =>
  `UNWIND $ids AS id\nMATCH (found:${label} {id: id})\nWITH id, found AS parent`;

function fieldOf({ parentType, fieldName }: Asked) {
  return parentType.getFields()[fieldName] as GraphQLField<unknown, unknown>;
}

/** The label that has the ids of a type of node: entities share one. */
function labelOf({ schema }: Operation, type: string): string {
  const entity = schema.getType('Entity') as GraphQLInterfaceType;
  return schema.isSubType(entity, schema.getType(type) as GraphQLObjectType) ? 'Entity' : type;
}

/** Labels among which a node is looked for: those that the operation names, and the others that it may have. */
function labelsOf(info: Asked): { named: string[]; others: string[] } {
  const place = placeAt(info);
  if (place?.labels) return place.labels;
  const type = getNamedType(info.returnType) as GraphQLCompositeType;
  if (isObjectType(type)) return { named: [type.name], others: [] };
  const all = new Set([...typesOf(info, type)].map((name) => labelOf(info, name)));
  const asked = askedFields(info, type, [info.fieldNodes]).flatMap(({ types }) => [...(types ?? [])]);
  const named = new Set(asked.map((name) => labelOf(info, name)));
  if (named.size === 0) named.add('Entity');
  const labels = { named: [...named], others: [...all].filter((label) => !named.has(label)) };
  if (place) place.labels = labels;
  return labels;
}
