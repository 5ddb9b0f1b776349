import { type GraphQLNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/api/schema.js';
import { SEVERAL_BETWEEN } from '../../src/model/links.js';
import { readDataset } from '../../src/seed/dataset/read.js';

describe('schema', () => {
  const types = Object.values(createSchema().getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const builtIn = ['Int', 'Float', 'String', 'Boolean', 'ID'];

  it('describes every type, field, argument and enum value', () => {
    const bare = types.filter(({ name }) => !builtIn.includes(name)).flatMap(undescribed);
    expect(bare).toEqual([]);
  });

  it('says of each field one thing that it reads, whichever type it is asked of', () => {
    const objects = types.filter(isObjectType);
    const node = types.find(({ name }) => name === 'Node');
    const lists = new Map<string, unknown>();
    const columns = new Map<string, string>();
    const different: string[] = [];
    for (const type of objects)
      for (const { name, args, extensions } of Object.values(type.getFields())) {
        const { reads } = extensions;
        if (reads && 'list' in reads) {
          // Types share a list with its arguments, or have each their own.
          const declared = [
            reads.list,
            JSON.stringify(args.map((arg) => [arg.name, `${arg.type}`, arg.defaultValue])),
          ];
          const known = lists.get(reads.list.name) ?? declared;
          lists.set(reads.list.name, known);
          if (!declared.every((part, i) => (known as unknown[])[i] === part))
            different.push(`${type}.${name}`);
        }
        // Rows of an abstract type have what all of its types read.
        if (!type.getInterfaces().some((one) => one === node)) continue;
        for (const [column, read] of Object.entries(reads && 'columns' in reads ? reads.columns : {})) {
          const cypher = read.text();
          if ((columns.get(column) ?? cypher) !== cypher) different.push(`${type}.${name}: ${column}`);
          columns.set(column, cypher);
        }
      }
    expect(lists.size).toBeGreaterThan(50);
    expect(different).toEqual([]);
  });

  it('sorts as it is asked each list of things that it narrows as it is asked', () => {
    const unsorted = types.filter(isObjectType).flatMap((type) =>
      Object.values(type.getFields()).flatMap(({ name, args, extensions }) => {
        const given = args.map((arg) => arg.name);
        // Neither one that is sorted in one way only, nor one that has the best hits first.
        const ways = extensions.reads && 'list' in extensions.reads ? extensions.reads.list.orders : {};
        const chosen = Object.keys(ways).length > 1 && !('FIT' in ways);
        const lacks = chosen && given.includes('filter') && !given.includes('orderBy');
        return lacks ? [`${type}.${name}`] : [];
      }),
    );
    expect(unsorted).toEqual([]);
  });

  it('knows of which types there may be several links between two nodes', () => {
    const { dataset, vocabulary } = readDataset('seed');
    const ends = new Set<string>();
    const several = new Set<string>();
    for (const { outgoing } of dataset.rows())
      for (const { from, type, to } of outgoing) {
        const key = `${from} ${type} ${to}`;
        if (ends.has(key)) several.add(type);
        ends.add(key);
      }
    expect([...several].filter((type) => !SEVERAL_BETWEEN.has(type))).toEqual([]);
    const withRoles = Object.entries(vocabulary.links).filter(([, { role }]) => role);
    expect([...SEVERAL_BETWEEN]).toEqual([...withRoles.map(([type]) => type), 'MEMBER_OF']); // which has titles
  });
});

function undescribed(type: GraphQLNamedType): string[] {
  const bare = type.description ? [] : [type.name];
  if (isEnumType(type)) {
    return [
      ...bare,
      ...type.getValues().flatMap(({ name, description }) => (description ? [] : [`${type.name}.${name}`])),
    ];
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      if (!field.description) bare.push(`${type.name}.${field.name}`);
      for (const { name, description } of field.args)
        if (!description) bare.push(`${type.name}.${field.name}(${name})`);
    }
  }
  if (isInputObjectType(type)) {
    for (const { name, description } of Object.values(type.getFields()))
      if (!description) bare.push(`${type.name}.${name}`);
  }
  return bare;
}
