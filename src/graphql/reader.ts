import DataLoader from 'dataloader';
import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLResolveInfo,
  getNamedType,
  isObjectType,
} from 'graphql';
import type { Read } from '../graph/database.js';
import { type ListRequest, rowsOf } from '../graph/list.js';
import { type ListReads, Projection, requestOf } from './projection.js';
import { askedFields, type Operation, typesOf } from './selection.js';

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
    requestOf(reads, args); // refuses wrong arguments before they are in a batch
    if (parentId === null) return this.root(reads, args, info);
    const batch = (ids: readonly string[]) => this.lists(reads, ids, args, info);
    return this.loader(`${reads.list.name} ${placeOf(info)}`, batch).load(parentId);
  }

  /** A node of any type by its id; null where there is none. */
  async node<Row>(id: string, info: Asked): Promise<Row | null> {
    const loader = this.loader(`node ${placeOf(info)}`, (ids) => this.nodes(ids, info));
    return (await loader.load(id)) as Row | null;
  }

  /**
   * Rows of a statement that binds `node` for each, with what the operation asks of them.
   * @param statement Cypher that leaves in scope `node` and what `extra` uses, in order
   * @param nodes where the operation asks for the rows
   * @param extra Cypher of further columns
   */
  async rows<Row>(
    statement: string,
    parameters: Record<string, unknown>,
    { type, nodes }: { type: GraphQLCompositeType; nodes: readonly FieldNode[] },
    extra: string,
    operation: Operation,
  ): Promise<Row[]> {
    const projection = new Projection(operation);
    const row = projection.row('node', type, nodes);
    const returned = `RETURN ${row.expression} AS row, ${extra}`;
    return this.read<Row>(`${statement}\n${row.calls}\n${returned}`, {
      ...parameters,
      ...projection.parameters,
    });
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
    return ((await this.loader(`${list.name} ${placeOf(info)}`, batch).load(parentId)) ?? []) as Row[];
  }

  private async root(reads: ListReads, args: object, info: Asked): Promise<unknown> {
    const projection = new Projection(info);
    const field = fieldOf(info);
    const list = projection.list(reads, field, info.fieldNodes, args, { variable: null, types: null });
    const [answer] = await this.read<{ answer: unknown }>(
      `${list.calls}\nRETURN ${list.expression} AS answer`,
      projection.parameters,
    );
    return answer?.answer;
  }

  private lists(reads: ListReads, ids: readonly string[], args: object, info: Asked): Promise<unknown[]> {
    const projection = new Projection(info);
    const scope = { variable: 'parent', types: null };
    const list = projection.list(reads, fieldOf(info), info.fieldNodes, args, scope);
    const statement = `${PARENTS(reads.list.parent)}\n${list.calls}\nRETURN id, ${list.expression} AS answer`;
    return this.byId(statement, ids, projection.parameters);
  }

  /** Nodes of the types that the operation names first; only what is none of them is looked for among the others. */
  private async nodes(ids: readonly string[], info: Asked): Promise<unknown[]> {
    const { named, others } = labelsOf(info);
    const found = new Map<string, unknown>();
    for (const labels of [named, others]) {
      const missing = ids.filter((id) => !found.has(id));
      if (missing.length === 0) break;
      const read = async (label: string) => {
        const answers = await this.byId(...this.nodeStatement(label, missing, info));
        for (const [i, answer] of answers.entries()) if (answer) found.set(missing[i] as string, answer);
      };
      await Promise.all(labels.map(read));
    }
    return ids.map((id) => found.get(id) ?? null);
  }

  private nodeStatement(label: string, ids: readonly string[], info: Asked): Parameters<Reader['byId']> {
    const projection = new Projection(info);
    const type = getNamedType(info.returnType) as GraphQLCompositeType;
    const possible = [...typesOf(info, type)].filter(
      (name) => labelOf(info, name) === label || name === label,
    );
    const row = projection.row('node', type, info.fieldNodes, new Set(possible));
    const statement = `UNWIND $ids AS id
MATCH (node:${label} {id: id})
${row.calls}
RETURN id, ${row.expression} AS answer`;
    return [statement, ids, projection.parameters];
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

/** Cypher that binds the parents of a batch. */
const PARENTS = (label: string | null) => `UNWIND $ids AS id\nMATCH (parent:${label} {id: id})`;

/** The same for whatever is asked for by the same parts of the operation. */
function placeOf({ parentType, fieldName, fieldNodes }: Asked): string {
  return `${parentType.name}.${fieldName} ${fieldNodes.map(({ loc }) => loc?.start).join(' ')}`;
}

function fieldOf({ parentType, fieldName }: Asked) {
  return parentType.getFields()[fieldName] as GraphQLField<unknown, unknown>;
}

/** The label that has the ids of a type of node: entities share one. */
function labelOf({ schema }: Operation, type: string): string {
  const entity = schema.getType('Entity') as GraphQLInterfaceType;
  return schema.getPossibleTypes(entity).some(({ name }) => name === type) ? 'Entity' : type;
}

/** Labels among which a node is looked for: those that the operation names, and the others that it may have. */
function labelsOf(info: Asked): { named: string[]; others: string[] } {
  const type = getNamedType(info.returnType) as GraphQLCompositeType;
  if (isObjectType(type)) return { named: [type.name], others: [] };
  const all = new Set([...typesOf(info, type)].map((name) => labelOf(info, name)));
  const asked = askedFields(info, type, info.fieldNodes).flatMap(({ types }) => [...(types ?? [])]);
  const named = new Set(asked.map((name) => labelOf(info, name)));
  if (named.size === 0) named.add('Entity');
  return { named: [...named], others: [...all].filter((label) => !named.has(label)) };
}
