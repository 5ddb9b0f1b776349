import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { pathToArray } from 'graphql/jsutils/Path.js';

/** Whether values come at once, or some of them later, as promises of several kinds. */
export interface Delivery {
  late: boolean;
}

/**
 * Gives every field of a schema a resolver that invents its value from the seed, the path and the arguments, so that
 * any executor gets the same values. Some resolvers fail, some return null where that is not allowed, some name an
 * impossible type; some fields have a property or a method instead of a resolver.
 */
export function inventValues(schema: GraphQLSchema, seed: () => number, delivery: Delivery): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const own = hash(`${type.name}.${field.name}`) % 4 === 0 && type !== schema.getQueryType();
      field.resolve = own ? undefined : (_source, args, _context, info) => resolve(args, info);
    }
  }

  function resolve(args: unknown, info: GraphQLResolveInfo): unknown {
    const place = `${seed()} ${pathToArray(info.path).join('.')} ${info.path.typename} ${JSON.stringify(sorted(args))}`;
    return come(place, invent(place, info.returnType));
  }

  /** Returns a value now or later, or fails in one of several ways. */
  function come(place: string, value: unknown): unknown {
    const how = draw(place, 'how', 900);
    if (how === 0) throw new Error(`broken at ${place}`);
    if (how === 1) throw 'broken without an error';
    if (how === 2) return new Error(`returned at ${place}`);
    if (how === 3 && delivery.late) return Promise.reject(new Error(`broken later at ${place}`));
    if (how === 3) throw new Error(`broken later at ${place}`);
    if (!delivery.late || how > 300) return value;
    return how > 180 ? thenable(value) : Promise.resolve(value);
  }

  function invent(place: string, type: GraphQLOutputType): unknown {
    if (isNonNullType(type)) return draw(place, 'null', 900) === 0 ? null : invent(place, type.ofType);
    const missing = draw(place, 'missing', 14);
    if (missing < 2) return missing === 0 ? null : undefined;
    if (isListType(type)) {
      const items = Array.from({ length: draw(place, 'length', 4) }, (_, i) => {
        const at = `${place}[${i}]`;
        return draw(at, 'item', 500) === 0 ? new Error(`item at ${at}`) : item(at, type.ofType);
      });
      const kind = draw(place, 'kind', 60);
      if (kind === 0) return new Set(items);
      if (kind === 1) return each(items);
      return kind === 2 ? 'no list' : items;
    }
    if (isScalarType(type)) return scalar(place, type.name);
    if (isEnumType(type)) {
      const values = type.getValues();
      return draw(place, 'enum', 500) === 0 ? 'NOTHING' : values[draw(place, 'value', values.length)]?.value;
    }
    return object(place, getNamedType(type) as GraphQLObjectType);
  }

  function item(place: string, type: GraphQLOutputType): unknown {
    const value = invent(place, type);
    return delivery.late && draw(place, 'late', 5) === 0 ? Promise.resolve(value) : value;
  }

  function scalar(place: string, name: string): unknown {
    if (draw(place, 'scalar', 500) === 0) return { of: 'another type' };
    if (name === 'Boolean') return draw(place, 'boolean', 2) === 0;
    if (name === 'Int' || name === 'Float') return draw(place, 'number', 1000) / (name === 'Int' ? 1 : 4);
    return `${hash(place)}`;
  }

  /** An object whose properties and methods are invented on access. */
  function object(place: string, declared: GraphQLOutputType): unknown {
    const type = typeOf(place, declared);
    const target = typeof type === 'string' ? { __typename: type } : {};
    return new Proxy(target, {
      get: (known, name) => {
        if (name in known || typeof name === 'symbol' || name === 'then') return Reflect.get(known, name);
        const has = schema.getType(`${type}`);
        const field = isObjectType(has) ? has.getFields()[name] : undefined;
        if (!field) return undefined;
        const at = `${place}.${name}`;
        if (draw(at, 'method', 3) > 0) return invent(at, field.type);
        return (args: unknown, _context: unknown, info: GraphQLResolveInfo) => resolve(args, info);
      },
    });
  }

  function typeOf(place: string, declared: GraphQLOutputType): unknown {
    if (!isAbstractType(declared)) return `${declared}`;
    const wrong = draw(place, 'wrong type', 500);
    if (wrong < 5) return ['Nothing', 'Period', 'EntityKind', 7, undefined][wrong];
    const types = schema.getPossibleTypes(declared);
    return types[draw(place, 'type', types.length)]?.name;
  }
}

function* each(values: unknown[]): Generator<unknown> {
  yield* values;
}

function thenable(value: unknown) {
  // biome-ignore lint/suspicious/noThenProperty: not every promise is JavaScript's own
  return { then: (done: (value: unknown) => void) => done(value) };
}

/** An integer from 0 to `below` - 1, always the same for the same place and purpose. */
function draw(place: string, purpose: string, below: number): number {
  return hash(`${purpose} ${place}`) % below;
}

/** The FNV-1a hash of a text. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}

/** Sorts the arguments by name, so that equal arguments are equal as JSON. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, inner]) => [name, sorted(inner)]));
}
