import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  type OperationTypeNode,
} from 'graphql';
import { pick, type Random, randomFrom, shuffled } from '../../bench/random.js';

/** A request as a client sends it. */
export interface Request {
  query: string;
  variables: Record<string, unknown>;
  operationName?: string;
}

/** Input for operations besides the schema. */
export interface Material {
  /** Ids to query; the more of them exist, the more is answered. */
  ids: string[];
  /** Texts to search for. */
  texts: string[];
  /** Root fields to leave out. */
  without?: string[];
}

/** A value in an operation. The fields of objects are written in a different order each time. */
type Value = string | { list: Value[] } | { fields: Record<string, Value> };

interface Written {
  key: string;
  field: GraphQLField<unknown, unknown>;
  args: Record<string, Value>;
}

const DEEPEST = 6;

/**
 * A random operation, always the same for a seed: fields under any keys, merged fragments of all kinds, literal and
 * variable arguments, directives, introspection, unsupported operation types. Most are valid; both sides must refuse
 * the rest.
 */
export function requestOf(schema: GraphQLSchema, seed: number, material: Material): Request {
  return new Writer(schema, randomFrom(seed), material).request();
}

class Writer {
  private readonly schema: GraphQLSchema;
  private readonly random: Random;
  private readonly material: Material;
  private readonly declared: string[] = [];
  private readonly variables: Record<string, unknown> = {};
  private readonly fragments: { name: string; on: GraphQLCompositeType; text: string }[] = [];
  private fields = 0;
  private readonly most: number;

  constructor(schema: GraphQLSchema, random: Random, material: Material) {
    this.schema = schema;
    this.random = random;
    this.material = material;
    this.most = pick(random, [5, 15, 40]);
  }

  request(): Request {
    const root = this.schema.getQueryType() as GraphQLCompositeType;
    const kind = this.chance(0.03) ? pick(this.random, ['mutation', 'subscription']) : 'query';
    const selection = this.selection(root, DEEPEST);
    const declared = this.declared.length > 0 ? `(${this.declared.join(', ')})` : '';
    const named = declared !== '' || kind !== 'query' || this.chance(0.5);
    const operations = [`${named ? `${kind as OperationTypeNode} Asked${declared} ` : ''}${selection}`];
    let operationName: string | undefined;
    if (this.chance(0.06)) operationName = pick(this.random, ['Asked', 'Other', 'Nobody', '']);
    if (named && this.chance(0.06)) operations.push('query Other { __typename }');
    const fragments = this.fragments.map(({ name, on, text }) => `fragment ${name} on ${on.name} ${text}`);
    const query = shuffled(this.random, [...operations, ...fragments]).join('\n');
    return { query, variables: this.variables, ...(operationName !== undefined && { operationName }) };
  }

  private chance(of: number): boolean {
    return this.random() < of;
  }

  private selection(type: GraphQLCompositeType, depth: number): string {
    const parts: string[] = [];
    const written: Written[] = [];
    const count = 1 + Math.floor(this.random() * 4);
    for (let i = 0; i < count; i++) {
      const part = this.part(type, depth, written);
      if (part) parts.push(part);
    }
    return `{ ${parts.length > 0 ? parts.join(' ') : '__typename'} }`;
  }

  private part(type: GraphQLCompositeType, depth: number, written: Written[]): string | null {
    const drawn = this.random();
    if (drawn < 0.06) return `__typename${this.directive()}`;
    if (drawn < 0.12 && written.length > 0) return this.written(pick(this.random, written), depth);
    if (drawn < 0.24 && depth > 0) return this.inline(type, depth);
    if (drawn < 0.32 && depth > 0) return this.spread(type, depth);
    if (type === this.schema.getQueryType() && drawn > 0.97) return this.introspection();
    return this.field(type, depth, written);
  }

  private field(type: GraphQLCompositeType, depth: number, written: Written[]): string | null {
    if (!('getFields' in type)) return '__typename';
    const root = type === this.schema.getQueryType();
    const fields = Object.values(type.getFields()).filter(({ name, type: of }) => {
      if (root && this.material.without?.includes(name)) return false;
      return isLeafType(getNamedType(of)) || (depth > 0 && this.fields < this.most);
    });
    if (fields.length === 0) return null;
    // Prefers fields with subfields, because otherwise nearly all operations would be flat.
    const leading = fields.filter(({ type: of }) => isCompositeType(getNamedType(of)));
    const field = pick(this.random, leading.length > 0 && this.chance(0.6) ? leading : fields);
    const key = this.chance(0.1) ? pick(this.random, ['x', 'y', 'z', 'u', 'name']) : field.name;
    const before = written.find((one) => one.key === key);
    if (before && this.chance(0.8)) return this.written(before, depth);
    const args = this.args(field.args, isRequiredArgument);
    written.push({ key, field, args });
    return this.written({ key, field, args }, depth);
  }

  /** Writes a field. If it is repeated, its arguments are in a different order and its subfields differ. */
  private written({ key, field, args }: Written, depth: number): string {
    this.fields += 1;
    const names = shuffled(this.random, Object.keys(args));
    const given = names.map((name) => `${name}: ${this.value(args[name] as Value)}`).join(', ');
    const type = getNamedType(field.type);
    const below = isCompositeType(type) ? ` ${this.selection(type, depth - 1)}` : '';
    return `${key === field.name ? '' : `${key}: `}${field.name}${given ? `(${given})` : ''}${this.directive()}${below}`;
  }

  private value(value: Value): string {
    if (typeof value === 'string') return value;
    if ('list' in value) return `[${value.list.map((one) => this.value(one)).join(', ')}]`;
    const names = shuffled(this.random, Object.keys(value.fields));
    return `{${names.map((name) => `${name}: ${this.value(value.fields[name] as Value)}`).join(', ')}}`;
  }

  private inline(type: GraphQLCompositeType, depth: number): string {
    if (this.chance(0.2)) return `...${this.directive()} ${this.selection(type, depth)}`;
    const on = this.related(type);
    return `... on ${on.name}${this.directive()} ${this.selection(on, depth)}`;
  }

  private spread(type: GraphQLCompositeType, depth: number): string {
    const fitting = this.fragments.filter(({ on, text }) => text !== '' && this.overlap(on, type));
    if (fitting.length > 0 && this.chance(0.5))
      return `...${pick(this.random, fitting).name}${this.directive()}`;
    const on = this.related(type);
    const fragment = { name: `F${this.fragments.length}`, on, text: '' };
    this.fragments.push(fragment);
    fragment.text = this.selection(on, depth - 1);
    return `...${fragment.name}${this.directive()}`;
  }

  /** A type that shares values with this one. */
  private related(type: GraphQLCompositeType): GraphQLCompositeType {
    const all = Object.values(this.schema.getTypeMap()).filter(
      (one): one is GraphQLCompositeType =>
        isCompositeType(one) && !one.name.startsWith('__') && this.overlap(one, type),
    );
    return pick(this.random, all);
  }

  private overlap(one: GraphQLCompositeType, other: GraphQLCompositeType): boolean {
    const types = (type: GraphQLCompositeType) =>
      isAbstractType(type) ? this.schema.getPossibleTypes(type) : [type];
    const others = new Set<unknown>(types(other));
    return types(one).some((type) => others.has(type));
  }

  private introspection(): string {
    const fields = [
      'name',
      'kind',
      'description',
      '__typename',
      'fields { name args { name defaultValue } }',
    ];
    const inner = shuffled(this.random, fields).slice(0, 3).join(' ');
    if (this.chance(0.3)) return `__schema { queryType { ${inner} } mutationType { name } }`;
    const name = pick(this.random, ['"Project"', '"Entity"', '"ProjectFilter"', '"Nothing"']);
    return `${this.chance(0.5) ? '' : 'x: '}__type(name: ${name}) { ${inner} ofType { name } }`;
  }

  private directive(): string {
    if (this.chance(0.9)) return '';
    const name = pick(this.random, ['skip', 'include']);
    const how = this.random();
    const condition = how < 0.3 ? 'true' : how < 0.6 ? 'false' : this.variable('Boolean!', this.chance(0.5));
    return ` @${name}(if: ${condition})`;
  }

  private args(
    of: readonly (GraphQLArgument | GraphQLInputField)[],
    required: (one: never) => boolean,
  ): Record<string, Value> {
    const given: Record<string, Value> = {};
    for (const one of of)
      if (required(one as never) || this.chance(one.name === 'first' ? 0.9 : 0.25))
        given[one.name] = this.input(one.name, one.type);
    return given;
  }

  private input(name: string, type: GraphQLInputType): Value {
    if (this.chance(0.2)) return this.variable(String(type), this.json(name, type));
    if (isNonNullType(type)) return this.literal(name, type.ofType);
    return this.chance(0.04) ? 'null' : this.literal(name, type);
  }

  private literal(name: string, type: GraphQLInputType): Value {
    if (isListType(type)) {
      const list = Array.from({ length: Math.floor(this.random() * 3) }, () => this.input(name, type.ofType));
      return { list };
    }
    if (isInputObjectType(type))
      return { fields: this.args(Object.values(type.getFields()), isRequiredInputField as never) };
    if (isEnumType(type)) return pick(this.random, type.getValues()).name;
    return JSON.stringify(this.scalar(name, type.name));
  }

  /** The same as the value of a variable. */
  private json(name: string, type: GraphQLInputType): unknown {
    if (isNonNullType(type)) return this.json(name, type.ofType);
    if (isListType(type))
      return Array.from({ length: Math.floor(this.random() * 3) }, () => this.json(name, type.ofType));
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isRequiredInputField(field) || this.chance(0.3),
      );
      return Object.fromEntries(fields.map((field) => [field.name, this.json(field.name, field.type)]));
    }
    if (isEnumType(type)) return pick(this.random, type.getValues()).name;
    return this.scalar(name, type.name);
  }

  private scalar(name: string, type: string): unknown {
    if (type === 'Boolean') return this.chance(0.5);
    if (type === 'Int') return this.chance(0.02) ? 0 : 1 + Math.floor(this.random() * 4);
    if (type === 'Float') return Math.round(this.random() * 100) / 4;
    if (type === 'ID') return pick(this.random, this.material.ids);
    if (name === 'after') return 'no cursor';
    return pick(this.random, this.material.texts);
  }

  /** Declares a variable: given, null, or omitted in favour of its default; rarely missing although required. */
  private variable(type: string, value: unknown): string {
    const name = `v${this.declared.length}`;
    const required = type.endsWith('!');
    const written = JSON.stringify(value);
    const literal = /^(Boolean|Int|Float|String|ID)!?$/.test(type);
    const constant = literal && this.chance(0.4) ? ` = ${written}` : '';
    this.declared.push(`$${name}: ${type}${constant}`);
    const how = this.random();
    if (constant && how < 0.4) return `$${name}`;
    if (!required && how < 0.5) return `$${name}`;
    if (!required && how < 0.6) this.variables[name] = null;
    else if (how < 0.98) this.variables[name] = value;
    return `$${name}`;
  }
}
