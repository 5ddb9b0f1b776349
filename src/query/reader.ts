import DataLoader from 'dataloader';
import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getNamedType,
  isObjectType,
} from 'graphql';
import type { Read } from '../graph/database.js';
import { kebab } from '../model/ids.js';
import { type Cypher, cypher } from './cypher.js';
import { type List, type ListRequest, rowsOf } from './list.js';
import { type ListReads, requestOf } from './reads.js';
import { fieldsByType, type Operation, type Selection, selectionOf } from './selection.js';
import { ownParameters, type Statement, statementFor, textOf } from './statements.js';

/** The place in an operation where something is requested. */
export type Asked = Pick<
  GraphQLResolveInfo,
  'schema' | 'fragments' | 'variableValues' | 'fieldNodes' | 'returnType' | 'parentType' | 'fieldName'
>;

/**
 * Reads what a request selects: an entry's statement reads everything below it, and one statement reads the entries
 * that the same place of the operation makes for many parents. Made anew for each request.
 */
export class Reader {
  private readonly read: Read;
  private readonly loaders = new Map<string, DataLoader<string, unknown>>();

  constructor(read: Read) {
    this.read = read;
  }

  /**
   * What a list's field reads for a parent, or at the root.
   * @returns the shape that `Projection.list` embeds
   * @throws AtlasError FIRST_OUT_OF_RANGE, INVALID_CURSOR
   */
  async list(reads: ListReads, parentId: string | null, args: object, info: Asked): Promise<unknown> {
    const request = requestOf(reads, args);
    if (parentId === null) return this.root(reads, request, info);
    const batch = (ids: readonly string[]) => this.lists(reads, ids, request, info);
    return this.loader(`${reads.list.name} ${selectionOf(info).place}`, batch).load(parentId);
  }

  /** A node of any type by its id; null if there is none. */
  async node<Row>(id: string, info: Asked): Promise<Row | null> {
    const loader = this.loader(`node ${selectionOf(info).place}`, (ids) => this.nodes(ids, info));
    return (await loader.load(id)) as Row | null;
  }

  /**
   * The rows of a statement that binds `entry` for each, with what the operation selects of them.
   * @param statement makes Cypher that leaves `entry` and what `extra` uses in scope, in order; `key` identifies it
   * @param asked where the operation selects the rows
   * @param extra Cypher of further columns
   */
  async rows<Row>(
    statement: { key: string; make: () => string },
    parameters: Record<string, unknown>,
    asked: { type: GraphQLCompositeType; nodes: readonly Selection[] },
    extra: string,
    info: Asked,
  ): Promise<Row[]> {
    const { text, nested, decode } = statementFor(selectionOf(info), info, statement.key, (projection) => {
      const { calls, expression, decode } = projection.row('entry', asked.type, asked.nodes);
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

  /** The rows of a request below a parent or at the root, for results computed in Node; `row` is the Cypher of each. */
  async raw<Row>(request: ListRequest, parentId: string | null, row: Cypher, info: Asked): Promise<Row[]> {
    const { list, limit, after, filter } = request;
    const rows = cypher`${rowsOf(request)}\nRETURN collect(${row}) AS answer`.text();
    const parameters = { limit, after, filter };
    if (parentId === null) return (await this.read<{ answer: Row[] }>(rows, parameters))[0]?.answer ?? [];
    const statement = `${parentsOf(list.parent)}\nCALL (parent) {\n${rows}\n}\nRETURN id, answer`;
    const batch = (ids: readonly string[]) => this.byId(statement, ids, parameters);
    return ((await this.loader(`${list.name} ${selectionOf(info).place}`, batch).load(parentId)) ??
      []) as Row[];
  }

  private async root(reads: ListReads, request: ListRequest, info: Asked): Promise<unknown> {
    const { text, nested, own, decode } = statementFor(
      selectionOf(info),
      info,
      `root ${textOf(request)}`,
      (projection) => {
        const scope = { names: null, types: null };
        const list = projection.list(reads, fieldOf(info), selectionOf(info), request, scope);
        return { ...list, text: `${list.calls}\nRETURN ${list.expression} AS answer` };
      },
    );
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
    const { text, nested, own, decode } = statementFor(
      selectionOf(info),
      info,
      `parents ${textOf(request)}`,
      (projection) => {
        const scope = { names: { row: 'parent' }, types: null };
        const list = projection.list(reads, fieldOf(info), selectionOf(info), request, scope);
        const parents = parentsOf(reads.list.parent);
        return { ...list, text: `${parents}\n${list.calls}\nRETURN id, ${list.expression} AS answer` };
      },
    );
    const answers = await this.byId(text, ids, { ...nested, ...ownParameters(own, request) });
    return answers.map((answer) => (answer === undefined ? answer : decode(answer)));
  }

  /**
   * Reads nodes first by the type that their ids begin with, if it is the same for all, because the statement is then
   * short. Those not found are looked for among the types that the operation names, then among the others.
   */
  private async nodes(ids: readonly string[], info: Asked): Promise<unknown[]> {
    const { named, others } = labelsOf(info);
    const said = named.includes('Entity') ? typeSaid(ids, info) : null;
    const rounds = [
      ...(said ? [{ labels: ['Entity'], only: said }] : []),
      { labels: named, only: null },
      { labels: others, only: null },
    ];
    const found = new Map<string, { __typename: string }>();
    for (const { labels, only } of rounds) {
      const missing = ids.filter((id) => !found.has(id));
      if (missing.length === 0) break;
      const read = async (label: string) => {
        const { text, nested, decode } = nodeStatement(label, only, info);
        const answers = await this.byId(text, missing, nested);
        for (const [i, answer] of answers.entries()) {
          const row = answer ? (decode(answer) as { __typename: string }) : null;
          if (row && (!only || row.__typename === only)) found.set(missing[i] as string, row);
        }
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

/** @param only the only type with this label to look for; null for all */
function nodeStatement(label: string, only: string | null, info: Asked): Statement {
  const selection = selectionOf(info);
  return statementFor(selection, info, `node ${label} ${only}`, (projection) => {
    const type = getNamedType(info.returnType) as GraphQLCompositeType;
    const possible = only
      ? [only]
      : [...selection.typesOf(type)].filter((name) => labelOf(info, name) === label || name === label);
    const row = projection.row('entry', type, [selection], new Set(possible));
    const text = `UNWIND $ids AS id
MATCH (found:${label} {id: id})
WITH id, found AS entry
${row.calls}
RETURN id, ${row.expression} AS answer`;
    return { text, own: [], decode: row.decode };
  });
}

/** The type of entity that all ids begin with (PartyOrganization for `party-organization:`), or null. */
function typeSaid(ids: readonly string[], info: Asked): string | null {
  const entities = selectionOf(info).typesOf(info.schema.getType('Entity') as GraphQLInterfaceType);
  return [...entities].find((type) => ids.every((id) => id.startsWith(`${kebab(type)}:`))) ?? null;
}

/** Cypher that binds the parents of a batch, by the label of their ids. */
function parentsOf(label: List['parent']): string {
  return `UNWIND $ids AS id\nMATCH (found:${label} {id: id})\nWITH id, found AS parent`;
}

function fieldOf({ parentType, fieldName }: Asked) {
  return parentType.getFields()[fieldName] as GraphQLField<unknown, unknown>;
}

/** The label under which a type's ids are unique; all entities share one. */
function labelOf({ schema }: Operation, type: string): string {
  const entity = schema.getType('Entity') as GraphQLInterfaceType;
  return schema.isSubType(entity, schema.getType(type) as GraphQLObjectType) ? 'Entity' : type;
}

/** The labels to look for a node in: those that the operation names, and the other possible ones. */
function labelsOf(info: Asked): { named: string[]; others: string[] } {
  const type = getNamedType(info.returnType) as GraphQLCompositeType;
  if (isObjectType(type)) return { named: [type.name], others: [] };
  const selection = selectionOf(info);
  const known = labels.get(selection);
  if (known) return known;
  const all = new Set([...selection.typesOf(type)].map((name) => labelOf(info, name)));
  const asked = fieldsByType(type, [selection]).flatMap(({ types }) => [...(types ?? [])]);
  const named = new Set(asked.map((name) => labelOf(info, name)));
  if (named.size === 0) named.add('Entity');
  const found = { named: [...named], others: [...all].filter((label) => !named.has(label)) };
  labels.set(selection, found);
  return found;
}

/** Filled by `labelsOf`; the weak keys drop entries together with their selections. */
const labels = new WeakMap<Selection, ReturnType<typeof labelsOf>>();
